/* audit_fuzz.c - any bytes as explanation and problem: findings stay inside the text, verdicts follow from them.
 *
 *   text up to the first 0xFE, then the problem up to the next, then the reference answer
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "sansu/audit.h"

static void check(bool ok) {
    if (!ok) abort();
}

/* The bytes before the next 0xFE; moves past it. */
static const char *cut(size_t *n_part, const char **rest, size_t *n) {
    const char *part = *rest, *end = memchr(part, 0xFE, *n);
    *n_part = end ? (size_t)(end - part) : *n;
    *rest = end ? end + 1 : part + *n;
    *n = end ? *n - *n_part - 1 : 0;
    return part;
}

static void check_report(const struct audit_report *r, size_t n) {
    size_t reject = 0;
    for (size_t i = 0; i < r->n_findings; i++) {
        const struct audit_finding *f = &r->findings[i];
        check(f->start <= f->end && f->end <= n && memchr(f->message_ja, 0, sizeof f->message_ja) &&
              memchr(f->message_en, 0, sizeof f->message_en));
        check(i == 0 || r->findings[i - 1].start <= f->start);
        reject += f->severity == AUDIT_REJECT;
    }
    check(r->cut || reject == r->n_reject);
    check(!r->n_reject || r->verdict == AUDIT_DEFECT);
    for (size_t i = 0; i < r->n_claims; i++) check(r->claims[i].start <= r->claims[i].end && r->claims[i].end <= n);
    if (r->has_answer) check(r->answer_start < r->answer_end && r->answer_end <= n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    const char *rest = (const char *)data;
    size_t n_text, n_problem, n_reference;
    const char *text = cut(&n_text, &rest, &n), *problem = cut(&n_problem, &rest, &n),
               *reference = cut(&n_reference, &rest, &n);
    struct audit_options options = {.problem = problem,
                                    .n_problem = n_problem,
                                    .reference = reference,
                                    .n_reference = n_reference,
                                    .grade = (int)(n_text % 7)};
    struct audit_report report;
    struct err err = {0};
    bool style = n_text % 8 == 0; /* the same rules without claims and answer */
    check(style ? audit_style(&report, text, n_text, NULL, &options, &err)
                : audit_text(&report, text, n_text, &options, &err));
    check_report(&report, n_text);
    audit_report_free(&report);
    return 0;
}
