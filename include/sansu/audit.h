/* audit.h - is this explanation sound? Claims, style rules, the final answer; positions and words for each finding.
 *
 * Input is one explanation in UTF-8 (any bytes are accepted; positions are byte offsets, end exclusive) and what is
 * known about its problem. Nothing is ever repaired, and "cannot tell" is counted neither as right nor as wrong.
 * Decomposed or half-width kana, radicals in place of kanji and marks that nobody sees (byte order mark, zero-width
 * space) change no finding: the texts are read in one form, and every position is that in the text as given.
 * The rules are ST01..ST33; audit_rule gives each with its severity. How far to trust them: docs/audit.md. */
#ifndef SANSU_AUDIT_H
#define SANSU_AUDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "sansu/exact.h"

struct bytes;

enum audit_severity { AUDIT_INFO, AUDIT_WARN, AUDIT_REJECT };

/* ok: nothing rejected and at least one equality checked and true. unverified: nothing rejected, nothing checked.
 * defect: a reject-level finding, or an answer that differs from the reference. */
enum audit_verdict { AUDIT_OK, AUDIT_DEFECT, AUDIT_UNVERIFIED };

/* What is known about the text. Valid when zeroed: no problem, no reference, grade 6 and above, strict letters. */
struct audit_options {
    const char *problem; /* the problem's text; NULL = unknown (rules that need it stay silent) */
    size_t n_problem;
    const char *reference; /* the right answer ("31本"); NULL = unknown */
    size_t n_reference;
    const char *asked; /* what the question demands ("何分", "分数で"); NULL = taken from the problem when possible */
    size_t n_asked;
    int grade;              /* 1..6: the pupil's school year for kanji and terms; 0 = 6 */
    bool allow_letters;     /* ST01 and ST03 are not applied (a text for junior high) */
    bool require_numbering; /* a text without numbered steps is rejected (ST09), not only warned about */
    bool has_figure;        /* a figure is attached, so 「図のように」 is fine (ST17) */
};

struct audit_finding {
    const char *code; /* "ST01"; static */
    enum audit_severity severity;
    size_t start, end;
    char message_ja[256], message_en[256]; /* NUL-terminated, one sentence each */
};

/* Everything known about one text. Owned by the caller after audit_text; release with audit_report_free. */
struct audit_report {
    enum audit_verdict verdict;
    enum exact_verdict arithmetic;    /* over all equalities of the text */
    struct exact_claim *claims;       /* in text order */
    size_t n_claims, n_true, n_false; /* n_claims - n_true - n_false were not checkable */
    struct audit_finding *findings;   /* by start, then code */
    size_t n_findings, n_reject, n_warn;
    bool cut;        /* more claims or findings than AUDIT_MAX: the rest was counted in n_* but not kept */
    bool has_answer; /* a final answer was found: text[answer_start .. answer_end) */
    size_t answer_start, answer_end;
    bool has_match;         /* a reference was given */
    enum exact_match match; /* EXACT_CANNOT_TELL unless has_match */
};

enum { AUDIT_MAX = 2000 };

/* Check one explanation: equalities, style, answer. False only when memory ran out. O(n) time. */
bool audit_text(struct audit_report *out, const char *text, size_t n, const struct audit_options *options,
                struct err *err);

/* Only the rules about form (no equality is evaluated): what may be asked of every generated text, and of problems and
 * hints too. `codes` is a space-separated list ("ST01 ST04 ST07") or NULL for all of them. Claims stay empty,
 * arithmetic is EXACT_NOT_CHECKABLE, the verdict is defect or unverified. */
bool audit_style(struct audit_report *out, const char *text, size_t n, const char *codes,
                 const struct audit_options *options, struct err *err);

void audit_report_free(struct audit_report *report); /* safe on the zero state and twice */

/* ---- one audit in numbers: what filters and evaluations ask ---- */

struct audit_assessment {
    bool has_answer, has_match;
    enum exact_match match; /* EXACT_CANNOT_TELL without a reference */
    size_t answer_start, answer_end;
    size_t n_claims, n_true, n_false;
    size_t false_start, false_end;              /* the first false equality */
    uint64_t rejects, warnings;                 /* bit i: audit_rule(i) */
    bool method, style, answer_rule, numbering; /* rejected for a reason of that kind (numbering: also a warning) */
    size_t n_chars, n_sentences, longest;       /* code points; of the longest sentence */
    unsigned kanji[8];                          /* kanji of grade 1..6, 7: outside the list */
};

/* audit_text, sorted and counted. False only when memory ran out. */
bool audit_assess(struct audit_assessment *out, const char *text, size_t n, const struct audit_options *options,
                  struct err *err);

/* Append "ST07 ST12": the codes of a set of rules. */
void audit_codes(struct bytes *out, uint64_t rules);

/* ---- as JSON: docs/json.md ---- */

enum audit_language { AUDIT_JAPANESE, AUDIT_ENGLISH }; /* of the messages */

/* What the object says besides the report. Valid when zeroed. */
struct audit_subject {
    const char *id; /* NULL: null */
    /* When an exact solver, not the caller's file, gave the reference: the family and sub-type it recognised, the
     * answer. */
    const char *solver_family, *solver_subtype, *reference;
    bool claims; /* every equality too */
    enum audit_language language;
};

/* Append one line: {"schema":"sansu.audit/1","id","verdict","arithmetic","findings",...}. text: what was audited. */
void audit_write_json(struct bytes *out, const struct audit_report *report, const char *text,
                      const struct audit_subject *subject);

/* Append its arrays alone: [{"code","severity","start","end","text","message"}],
 * [{"start","end","text","verdict","reason"}]. */
void audit_write_findings(struct bytes *out, const struct audit_report *report, const char *text,
                          enum audit_language language);
void audit_write_claims(struct bytes *out, const struct audit_report *report, const char *text);

/* ---- the rules ---- */

/* What a rule is about. Truth and answer are never counted as style, and style is never shown without them. Method is
 * the claim of 算数: no equation is solved. */
enum audit_kind { AUDIT_TRUTH, AUDIT_ANSWER, AUDIT_METHOD, AUDIT_NUMBERING, AUDIT_STYLE };

struct audit_rule {
    const char *code;
    enum audit_severity severity; /* the severest it gives */
    enum audit_kind kind;
    bool needs_claims;             /* not run by audit_style */
    const char *what_ja, *what_en; /* one line: what it demands */
};

/* Rule number i in code order, NULL past the last; and the number of a code (that of the end for no code). */
const struct audit_rule *audit_rule(size_t i);
size_t audit_rule_index(const char *code);

/* A short text that breaks rule number i and no other, save that ST19 notes how short it is. NULL past the last. */
struct audit_example {
    const char *code, *text;
    const char *problem; /* NULL: the rule does not need it */
    int grade;           /* 0: likewise */
};
const struct audit_example *audit_rule_example(size_t i);

/* School year (1..6) in which a kanji is taught, 7 when it is a kanji outside the list, 0 when it is no kanji. */
int audit_kanji_grade(unsigned long code_point);

const char *audit_severity_name(enum audit_severity s); /* "info" "warn" "reject" */
const char *audit_verdict_name(enum audit_verdict v);   /* "ok" "defect" "unverified" */

#endif
