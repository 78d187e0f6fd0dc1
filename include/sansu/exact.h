/* exact.h - exact numbers, 算数 expressions, equalities, final answers. No floating point anywhere.
 *
 * Numbers are rationals on checked 128-bit integers. What does not fit is "cannot decide", never a wrong verdict.
 * Text is UTF-8; any bytes are accepted, at a cost linear in their number; positions are byte offsets.
 * Grammar and semantics: docs/equality.md. */
#ifndef SANSU_EXACT_H
#define SANSU_EXACT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bytes;

__extension__ typedef __int128 exact_int;

/* ---- numbers: value types, nothing to free ---- */

/* Reduced, den > 0. Zero is 0/1. */
struct ratio {
    exact_int num, den;
};

struct ratio ratio_from_int(int64_t n);
/* num/den reduced; false when den == 0 or the result does not fit (*out untouched). All of these: same convention. */
bool ratio_make(struct ratio *out, exact_int num, exact_int den);
bool ratio_add(struct ratio *out, struct ratio a, struct ratio b);
bool ratio_sub(struct ratio *out, struct ratio a, struct ratio b);
bool ratio_mul(struct ratio *out, struct ratio a, struct ratio b);
bool ratio_div(struct ratio *out, struct ratio a, struct ratio b);
/* -1, 0, 1: exact for every pair of ratios (no overflow case). */
int ratio_compare(struct ratio a, struct ratio b);
bool ratio_is_integer(struct ratio a);

/* Spellings. Each writes a NUL-terminated text into out[cap] and returns its length, 0 when the value has no such
 * spelling or it does not fit. */
size_t ratio_print_decimal(char *out, size_t cap, struct ratio a);  /* "30", "2.5"; 0 for non-terminating */
size_t ratio_print_fraction(char *out, size_t cap, struct ratio a); /* "7/3"; 0 for integers */
size_t ratio_print_mixed(char *out, size_t cap, struct ratio a); /* "2と1/3"; 0 unless improper and not an integer */

/* ---- equalities in text ---- */

enum exact_verdict { EXACT_TRUE, EXACT_FALSE, EXACT_NOT_CHECKABLE };

enum exact_reason {
    EXACT_PLAIN,  /* nothing to add */
    EXACT_RUN_ON, /* every step right, neighbours unequal: 3+4=7x2=14 */
    EXACT_DIVISION_BY_ZERO,
    EXACT_REMAINDER,      /* quotient and remainder do not fit */
    EXACT_ROUNDING,       /* a rounded value without 約, or rounded wrongly */
    EXACT_SYMBOLIC,       /* a blank, a noun or a letter is an operand */
    EXACT_CORRESPONDENCE, /* ③=750円 */
    EXACT_DIMENSIONS,     /* m against m², or a sum of different kinds */
    EXACT_OVERFLOW,       /* outside checked 128 bits: cannot decide */
    EXACT_MALFORMED       /* a number begins with a needless nought: 80-80=00, 05個 */
};

/* One equality between two neighbours of a chain a=b=c. Spans are byte offsets into the checked text. */
struct exact_claim {
    size_t start, end; /* from the first byte of the left side to the last of the right side */
    size_t left_start, left_end, right_start, right_end;
    enum exact_verdict verdict;
    enum exact_reason reason;
    bool has_value;     /* the right side was evaluated */
    struct ratio value; /* its value (before unit conversion) when has_value */
};

/* Called for each claim in text order. Return false to stop. */
typedef bool exact_claim_fn(void *context, const struct exact_claim *claim);

/* Check every equality of text[0..n). Verdict: any false -> FALSE, else any true -> TRUE, else NOT_CHECKABLE.
 * on_claim may be NULL. Never fails; costs O(n) time and bounded memory. */
enum exact_verdict exact_check(const char *text, size_t n, exact_claim_fn *on_claim, void *context);

/* ---- what may follow an "=" ---- */

enum { EXACT_TERMS = 8 }; /* most terms of a ratio; a longer one is not checkable */

enum exact_side {
    EXACT_SIDE_NUMBER, /* a plain number goes on: value */
    EXACT_SIDE_SHARES, /* a circled number goes on (⑤-③): value is how many shares */
    EXACT_SIDE_RATIO,  /* a ratio goes on (12:18): terms, reduced to the smallest integers */
    EXACT_SIDE_MEASURE, /* only a number with a unit makes sense (3m+50cm, 1.5時間): value in the base unit m, 秒, g */
    EXACT_SIDE_CLOCK,   /* a time of day goes on (7時45分+35分): value in seconds since midnight */
    EXACT_SIDE_NOTHING /* whatever follows "=" is false or cannot be known: 5÷0, 17÷5=3あまり2, 33.3… */
};

/* The side that ends at text[n), i.e. just before an "=" that is about to be or has just been written (text does not
 * include the "="): the value of its longest valid suffix. */
struct exact_pending {
    enum exact_side side;
    struct ratio value;
    size_t start;  /* byte offset where that suffix begins */
    bool division; /* the side is one division A÷B of integers: A÷B=qあまりr is legal too */
    exact_int dividend, divisor;
    bool shares;  /* side == EXACT_SIDE_SHARES */
    bool percent; /* a % or 割 took part: the value may be spelled as a percentage too */
    bool noon;    /* EXACT_SIDE_CLOCK: 午前 or 午後 was said */
    int n_terms;  /* EXACT_SIDE_RATIO */
    exact_int term[EXACT_TERMS];
    int8_t dimension[3]; /* powers of length, time, mass that the side has; all 0 for a plain number */
    struct ratio scale;  /* how many base units one of `value` is, when there is a dimension; else 1 */
};

/* True when the side can be evaluated exactly, so that a wrong continuation of that kind would be a false equality
 * (exact_check would say so). False: no number after "=" is false by what
 * the side says. */
bool exact_pending_value(struct exact_pending *out, const char *text, size_t n);

/* Append every spelling of the pending value that is offered to a writer, each followed by a newline, the usual one
 * first: 2.5, 5/2, 2と1/2 · 3あまり2 · ⑥ · 2:3 · 80分, 1時間20分 · 8時20分. Each checks true after "=", where no
 * number of the side is malformed (05). Returns how many; 0 when the value has none. `out` is not cleared. */
size_t exact_spellings(struct bytes *out, const struct exact_pending *p);

/* Does the digit that ends text[0..n) follow a needless nought: 05個, 000円? A writer should not go on so. Not in 0.05,
 * 9時05分. */
bool exact_is_padded(const char *text, size_t n);

/* ---- final answers (domain rules: typed values and their equivalence) ---- */

enum exact_match { EXACT_SAME, EXACT_SAME_VALUE_OTHER_FORM, EXACT_DIFFERENT, EXACT_CANNOT_TELL };

/* A place where a text gives its answer, in byte offsets. The label is 答え, 【答え】, 3. 解答:, Answer: ... */
struct exact_answer {
    size_t line;  /* where its line begins, leading blanks left out */
    size_t value; /* behind the label and what joins it to the answer */
    /* the answer itself, without です and the full stop; start == end: a label with nothing behind it */
    size_t start, end;
    bool inside; /* the label stands inside the line (よって、答えは31本です。), not at its head */
};

/* Called for each such place in text order. */
typedef void exact_answer_fn(void *context, const struct exact_answer *answer);
void exact_each_answer(const char *text, size_t n, exact_answer_fn *on_answer, void *context);

/* The final answer: of the last line that begins with a label, else of the last line that has one inside. False (and an
 * empty span) when there is none. The one finder: audit, evaluation, filter and vote all mean this. */
bool exact_find_answer(size_t *start, size_t *end, const char *text, size_t n);
/* For a text without such a line: the value of its last sentence 「〜は31本です。」 that is a number in the asked unit ("本"; ""
 * for a bare number) and nothing else. No equality: 「木は30+1=31(本)です。」 is a step. */
bool exact_find_stated(size_t *start, size_t *end, const char *text, size_t n, const char *unit, size_t n_unit);

/* Compare a given answer with the expected one. `asked` is what the question demands ("何分", "分数で", ... ) or NULL. */
enum exact_match exact_compare_answers(const char *expected, size_t n_expected, const char *given, size_t n_given,
                                       const char *asked, size_t n_asked);

/* One voter. Two answers are equal when either, taken as expected, has the other as the same value (in any form). */
struct exact_ballot {
    const char *answer; /* NULL: no answer, so no vote */
    size_t n_answer;
    size_t group; /* out: the first voter with an equal answer; the ballot's own number when it has none */
    size_t votes; /* out: how many share it, itself included; 0 without an answer */
};

struct exact_vote {
    /* the first voter of the largest group, of the earliest when several are as large; n without voters */
    size_t winner;
    size_t count;  /* its votes */
    size_t voters; /* ballots with an answer */
    bool tied;     /* another group is as large */
};

/* The majority vote over n answers. False when there is no voter. */
bool exact_vote(struct exact_vote *out, struct exact_ballot *ballots, size_t n);

const char *exact_verdict_name(enum exact_verdict v); /* "true" "false" "not_checkable" */
const char *exact_reason_name(enum exact_reason r);   /* "" for EXACT_PLAIN, else "run_on", ... */
const char *exact_match_name(enum exact_match m);     /* "same" "same_value_other_form" "different" "cannot_tell" */

#endif
