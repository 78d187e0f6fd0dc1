/* assess.c - one audit in numbers: truth, answer, method, numbering, style, and how long the text is.
 *
 *   text -> audit_text -> which kinds of rules rejected it; its length, sentences, kanji by school year
 *
 * Checked tests/audit/assess_test.c
 */
#include "base/bytes.h"
#include "base/utf8.h"
#include "sansu/audit.h"
#include "text/fold.h"

void audit_codes(struct bytes *out, uint64_t rules) {
    bool any = false;
    for (size_t i = 0; audit_rule(i); i++) {
        if (!(rules >> i & 1)) continue;
        bytes_printf(out, "%s%s", any ? " " : "", audit_rule(i)->code);
        any = true;
    }
}

static void count_findings(struct audit_assessment *out, const struct audit_report *r) {
    for (size_t i = 0; i < r->n_findings; i++) {
        const struct audit_finding *f = &r->findings[i];
        size_t rule = audit_rule_index(f->code);
        enum audit_kind kind = audit_rule(rule)->kind;
        uint64_t bit = (uint64_t)1 << rule;
        if (f->severity == AUDIT_WARN) out->warnings |= bit;
        out->numbering |= kind == AUDIT_NUMBERING && f->severity != AUDIT_INFO;
        if (f->severity != AUDIT_REJECT) continue;
        out->rejects |= bit;
        out->method |= kind == AUDIT_METHOD;
        out->style |= kind == AUDIT_STYLE || kind == AUDIT_NUMBERING;
        out->answer_rule |= kind == AUDIT_ANSWER;
    }
}

/* A sentence ends at 。 or at the end of its line; spaces do not count, nor voicing marks apart from their kana, nor
 * what nobody sees. */
static void count_characters(struct audit_assessment *out, const char *text, size_t n) {
    size_t sentence = 0;
    for (size_t at = 0; at <= n;) {
        uint32_t c = '\n';
        at += at < n ? utf8_decode(&c, text + at, n - at) : 1;
        if (c == 0x3099 || c == 0x309A || text_is_invisible(c)) continue;
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

bool audit_assess(struct audit_assessment *out, const char *text, size_t n, const struct audit_options *options,
                  struct err *err) {
    struct audit_report r;
    *out = (struct audit_assessment){.match = EXACT_CANNOT_TELL};
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
