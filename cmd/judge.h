/* judge.h - what `filter` and `eval` want to know about one explanation, from one audit of it. */
#ifndef SANSU_CMD_JUDGE_H
#define SANSU_CMD_JUDGE_H

#include "base/bytes.h"
#include "sansu/audit.h"

/* Where a rule belongs. Truth and answer are never counted as style, and style is never shown without them. */
enum judge_kind { JUDGE_TRUTH, JUDGE_ANSWER, JUDGE_METHOD, JUDGE_NUMBERING, JUDGE_STYLE };
enum judge_kind judge_kind_of(const char *code);

struct judged {
    bool has_answer, has_match;
    enum exact_match match;            /* EXACT_CANNOT_TELL without a reference */
    size_t answer_start, answer_end;
    size_t n_claims, n_true, n_false;
    size_t false_start, false_end;     /* the first false equality */
    uint64_t rejects, warnings;        /* bit i: audit_rule(i) */
    bool method, style, answer_rule, numbering; /* rejected for a reason of that kind (numbering: also a warning) */
    size_t n_chars, n_sentences, longest; /* code points; of the longest sentence */
    unsigned kanji[8];                 /* kanji of grade 1..6, 7: outside the list */
};

/* False only when memory ran out. */
bool judge_text(struct judged *out, const char *text, size_t n, const struct audit_options *options, struct err *err);

/* "ST07 ST12": names of the rules of a set. */
void judge_codes(struct bytes *out, uint64_t rules);

#endif
