/* style_parts_test.c - ST33: which numbered questions have no answer. */
#include <stdio.h>
#include <string.h>

#include "sansu/audit.h"
#include "test.h"

#define TWO "たて60m、横96mの広場の周りに木を植えます。(1) 間かくは何mですか。(2) 木は何本ですか。"

static const struct {
    const char *problem, *text, *missing; /* NULL: nothing is missing */
} rows[] = {
    {TWO, "1. 12×26=312(m)です。\n答え (1) 12m (2) 26本", NULL},
    {TWO, "1. 12×26=312(m)です。\n答え ⑴12m、⑵26本", NULL},
    {TWO, "1. 12×26=312(m)です。\n答え ①12m ②26本", NULL},
    {TWO, "1. 12×26=312(m)です。\n答え 12m、26本", NULL},
    {TWO, "1. 12×26=312(m)です。\n答え\n(1) 12m\n(2) 26本", NULL},
    {TWO, "(1)\n60÷5=12(m)です。\n答え 12m\n(2)\n312÷12=26(本)です。\n答え 26本", NULL},
    {TWO, "【(1)】\n60÷5=12(m)です。\n答え 12m\n【(2)】\n(1)より、312÷12=26(本)です。\n答え 26本", NULL},
    {TWO, "60÷5=12(m)です。\n(1)の答え 12m\n312÷12=26(本)です。\n(2)の答え 26本", NULL},
    {TWO, "1. 60÷5=12(m)です。\n答え 12m", "(1)、(2)"},
    {TWO, "1. 60÷5=12(m)です。\n答え (1) 12m", "(2)"},
    {TWO, "1. 60÷5=12(m)です。\n答え (2) 26本", "(1)"},
    {TWO, "(1) 60÷5=12(m)です。\n(2) 312÷12=26(本)です。\n答え 26本", "(1)"},
    {TWO, "1. 60÷5=12(m)です。", "(1)、(2)"},
    {"3個と5個です。\n（１）和は何個ですか。\n（２）差は何個ですか。\n（３）積は何ですか。", "答え (1) 8個 (3) 15",
     "(2)"},
    {"3個と5個です。①和は何個ですか。②差は何個ですか。", "答え ①8個", "(2)"},
    {"(1) 3個と5個で何個ですか。", "答え 8個", NULL}, /* the number of the problem in its book */
    {"3個と5個で何個ですか。", "答え 8個", NULL},
    {"妹を①、兄を②とします。妹は何個ですか。", "答え 8個", NULL},
    {NULL, "答え (1) 8個", NULL},
};

TEST(numbered_questions_without_an_answer_are_named) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct audit_options o = {.problem = rows[i].problem,
                                        .n_problem = rows[i].problem ? strlen(rows[i].problem) : 0};
        const struct audit_finding *f = NULL;
        struct audit_report r;
        struct err err = {0};
        char words[64];
        assert_ok(audit_text(&r, rows[i].text, strlen(rows[i].text), &o, &err), err);
        for (size_t k = 0; k < r.n_findings; k++)
            if (strcmp(r.findings[k].code, "ST33") == 0) f = &r.findings[k];
        if (!f != !rows[i].missing) fail_msg("row %zu: %s", i, f ? f->message_ja : "nothing is said");
        if (f) {
            snprintf(words, sizeof words, "小問%sの答え", rows[i].missing);
            if (strncmp(f->message_ja, words, strlen(words)) != 0) fail_msg("row %zu: %s", i, f->message_ja);
            assert_int_equal(f->severity, AUDIT_WARN);
        }
        audit_report_free(&r);
    }
}
