/* linear_test.c - the cost of an audit grows with the text, also where it is nothing but white space or begins again
 * and again. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "sansu/audit.h"
#include "test.h"

/* Processor seconds for `n` bytes of a piece said over and over. */
static double cost(const char *piece, size_t n) {
    size_t length = strlen(piece), at = 0;
    char *text = malloc(n + length);
    struct audit_report r;
    struct err err = {0};
    assert_non_null(text);
    for (; at < n; at += length) memcpy(text + at, piece, length);
    clock_t start = clock();
    assert_ok(audit_text(&r, text, at, &(struct audit_options){.problem = text, .n_problem = at}, &err), err);
    clock_t end = clock();
    audit_report_free(&r);
    free(text);
    return (double)(end - start) / CLOCKS_PER_SEC;
}

/* At quadratic cost, 400,000 spaces took more than four minutes; they take well under a second. */
TEST(white_space_costs_no_more_than_text) {
    static const char *const pieces[] = {" ", "　", "\t", "\n", "( ", "1 ", "① ", "答え ", "30 本 "};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        double seconds = cost(pieces[i], 400000);
        if (seconds > 20) fail_msg("'%s': %.1f s", pieces[i], seconds);
    }
}
