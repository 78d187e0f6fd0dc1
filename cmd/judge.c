/* judge.c - one audit, sorted into truth, answer, method, numbering and style.
 *
 *   text -> audit_text -> which kinds of rules rejected it; its length, sentences, kanji by school year
 *
 * Method is the card's claim (no equation is solved): letters as unknowns, words of algebra, two blanks in one equality.
 * Checked tests/e2e/filter_test.c, tests/e2e/eval_test.c
 */
#include "judge.h"

#include <string.h>

#include "base/utf8.h"

enum judge_kind judge_kind_of(const char *code) {
    static const struct {
        char code[5];
        enum judge_kind kind;
    } table[] = {{"ST01", JUDGE_METHOD}, {"ST03", JUDGE_METHOD}, {"ST05", JUDGE_METHOD}, {"ST09", JUDGE_NUMBERING},
                 {"ST12", JUDGE_ANSWER}, {"ST13", JUDGE_TRUTH},  {"ST14", JUDGE_TRUTH},  {"ST15", JUDGE_ANSWER}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (strcmp(code, table[i].code) == 0) return table[i].kind;
    return JUDGE_STYLE;
}

static size_t rule_index(const char *code) {
    size_t i = 0;
    while (audit_rule(i) && strcmp(audit_rule(i)->code, code) != 0) i++;
    return i < 63 ? i : 63;
}

void judge_codes(struct bytes *out, uint64_t rules) {
    bool any = false;
    for (size_t i = 0; audit_rule(i); i++) {
        if (!(rules >> i & 1)) continue;
        bytes_printf(out, "%s%s", any ? " " : "", audit_rule(i)->code);
        any = true;
    }
}

static void count_findings(struct judged *out, const struct audit_report *r) {
    for (size_t i = 0; i < r->n_findings; i++) {
        const struct audit_finding *f = &r->findings[i];
        enum judge_kind kind = judge_kind_of(f->code);
        uint64_t bit = (uint64_t)1 << rule_index(f->code);
        if (f->severity == AUDIT_WARN) out->warnings |= bit;
        out->numbering |= kind == JUDGE_NUMBERING && f->severity != AUDIT_INFO;
        if (f->severity != AUDIT_REJECT) continue;
        out->rejects |= bit;
        out->method |= kind == JUDGE_METHOD;
        out->style |= kind == JUDGE_STYLE || kind == JUDGE_NUMBERING;
        out->answer_rule |= kind == JUDGE_ANSWER;
    }
}

/* A sentence ends at 。 or at the end of its line; spaces do not count. */
static void count_characters(struct judged *out, const char *text, size_t n) {
    size_t sentence = 0;
    for (size_t at = 0; at <= n;) {
        uint32_t c = '\n';
        at += at < n ? utf8_decode(&c, text + at, n - at) : 1;
        if (c == '\n' || c == 0x3002) {
            out->n_sentences += sentence > 0;
            if (sentence > out->longest) out->longest = sentence;
            sentence = 0;
        } else if (c > ' ' && c != 0x3000) {
            sentence++;
        }
        out->n_chars += at <= n;
        if (c >= 0x3400 && c < 0xA000) {
            int grade = audit_kanji_grade(c);
            if (grade > 0 && grade < 8) out->kanji[grade]++;
        }
    }
}

bool judge_text(struct judged *out, const char *text, size_t n, const struct audit_options *options, struct err *err) {
    struct audit_report r;
    *out = (struct judged){.match = EXACT_CANNOT_TELL};
    if (!audit_text(&r, text, n, options, err)) return false;
    out->has_answer = r.has_answer;
    out->answer_start = r.answer_start, out->answer_end = r.answer_end;
    out->has_match = r.has_match;
    if (r.has_match) out->match = r.match;
    out->n_claims = r.n_claims, out->n_true = r.n_true, out->n_false = r.n_false;
    for (size_t i = r.n_claims < AUDIT_MAX ? r.n_claims : AUDIT_MAX; i-- > 0;)
        if (r.claims[i].verdict == EXACT_FALSE) out->false_start = r.claims[i].start, out->false_end = r.claims[i].end;
    count_findings(out, &r);
    count_characters(out, text, n);
    audit_report_free(&r);
    return true;
}
