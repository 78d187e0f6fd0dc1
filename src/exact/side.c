/* side.c - which tokens of a gap are the operand of a sign.
 *
 *   gap:  は 42 だから 42 ÷ 2        prefix: 42       suffix: 42÷2
 *   gap:  + 6×4                     prefix: none
 *
 * A side is the longest valid suffix (left of a sign) or prefix (right of one). What stands beyond it decides whether
 * it may be trusted: an operator, a colon, a letter or a noun behind an operator shows that the true side is larger
 * than what could be read, and then it is symbolic: りんご3個+みかん2個=540円 is not 2=540.
 *
 * Linear: brackets are paired once; a suffix that did not reach the end is never tried again from inside, because at
 * the same level it would stop at the same token.
 *
 * Checked tests/exact/check_test.c, tests/exact/hostile_test.c
 */
#include "exact/side.h"

#include <string.h>

#include "exact/normal.h"

/* Pair brackets inside one part of the gap; a bracket that has no partner, or is nested too deeply, keeps -1. */
static void pair_brackets(struct token *token, int from, int to) {
    int stack[SIDE_DEPTH], depth = 0, excess = 0;
    for (int i = from; i < to; i++) {
        struct token *t = &token[i];
        if (t->type != TOKEN_OPEN && t->type != TOKEN_CLOSE) continue;
        t->partner = -1;
        if (t->type == TOKEN_OPEN) {
            if (depth == SIDE_DEPTH)
                excess++;
            else
                stack[depth++] = i;
        } else if (excess > 0)
            excess--;
        else if (depth > 0 && token[stack[depth - 1]].op == t->op) {
            t->partner = (int16_t)stack[--depth];
            token[t->partner].partner = (int16_t)i;
        }
    }
}

static void pair(struct gap *gap) {
    if (gap->paired) return;
    pair_brackets(gap->token, 0, gap->cut ? gap->cut : gap->n);
    if (gap->cut) pair_brackets(gap->token, gap->cut, gap->n);
    gap->paired = true;
}

static void refuse(struct side *out, enum exact_reason reason) {
    out->kind = SIDE_NONE;
    out->reason = (uint8_t)reason;
}

static bool begins(const struct gap *gap, const struct token *t, const char *word) {
    return normal_match(gap->text, t->end, t->start, word) > 0;
}

static bool ends(const struct gap *gap, const struct token *t, const char *word) {
    size_t n = strlen(word);
    return t->end - t->start >= n && memcmp(gap->text + t->end - n, word, n) == 0;
}

static bool mentions(const struct gap *gap, const struct token *t, const char *word) {
    return memmem(gap->text + t->start, t->end - t->start, word, strlen(word)) != NULL;
}

static bool is_calculation(const struct token *t) { return t->type == TOKEN_OPERATOR || t->type == TOKEN_COLON; }

/* 式:270÷9=30 - the colon belongs to a heading, not to a ratio. */
static bool is_heading(const struct gap *gap, const struct token *t) {
    static const char *const heading[] = {"式",   "計算", "検算", "たしかめ", "確かめ",
                                          "え方", "き方", "答え", "こたえ",   "よって"};
    if (t->type != TOKEN_WORD) return false;
    for (size_t i = 0; i < sizeof heading / sizeof heading[0]; i++)
        if (ends(gap, t, heading[i])) return true;
    return false;
}

/* Does a calculation, and no ratio, begin at token i? */
static bool calculates(const struct gap *gap, int i) {
    for (; i < gap->n; i++) {
        if (gap->token[i].type == TOKEN_OPERATOR) return true;
        if (gap->token[i].type == TOKEN_COLON) return false;
    }
    return false;
}

/* 合計:12+15=27, 1つ分:36×6=216 - a noun or counter before the colon and a calculation behind it: a heading too. (縦:横=3:5
 * has no operator.) */
static bool heads_calculation(const struct gap *gap, const struct token *noun, int i) {
    return (noun->type == TOKEN_WORD || noun->type == TOKEN_UNIT) && calculates(gap, i);
}

/* The token behind the colon of such a heading, when the side from token i on was read as a ratio; else 0. */
static int behind_heading(const struct gap *gap, const struct side *side, int i) {
    if (side->kind != SIDE_RATIO) return 0;
    while (i < gap->n && gap->token[i].type != TOKEN_COLON) i++;
    return i > gap->cut && i < gap->n && heads_calculation(gap, &gap->token[i - 1], i + 1) ? i + 1 : 0;
}

/* 間の数…360÷15, 8頭で12日…8×12, 1 …… 1200÷0.8: dots that lead over to a calculation. 0.142857… goes on with digits. */
static bool leads_over(const struct gap *gap, const struct token *before, const struct token *dots, int i) {
    bool ended =
        before->type == TOKEN_WORD || before->type == TOKEN_UNIT || (before->type == TOKEN_NUMBER && !dots->glued);
    return ended && calculates(gap, i);
}

/* Does the bracket that closes at `close` hold numbers? (たしかめ) is a heading, (3+4) an operand. */
static bool holds_numbers(const struct gap *gap, int close) {
    for (int i = gap->token[close].partner + 1; i < close; i++)
        if (gap->token[i].type == TOKEN_NUMBER || gap->token[i].type == TOKEN_CIRCLED) return true;
    return false;
}

/* 全体の2/3×5/8: a product of shares, of something that is no number itself. (800円の3割 multiplies 800, but 90ページは
 * 全体の2/3×5/8 has another noun between.) */
static bool is_share_of_a_noun(const struct gap *gap, const struct token *before, int i) {
    if (before && !mentions(gap, &gap->token[i - 1], "は") &&
        (before->type == TOKEN_NUMBER || before->type == TOKEN_UNIT || before->type == TOKEN_CIRCLED ||
         before->type == TOKEN_CLOSE))
        return false;
    return i + 2 < gap->n && gap->token[i + 1].type == TOKEN_OPERATOR && gap->token[i + 1].op == '*' &&
           side_is_rate(gap, i + 2);
}

/* みかんの数は, 代金を: a topic, so what follows a colon before it is no ratio. */
static bool is_topic(const struct gap *gap, const struct token *t) {
    return ends(gap, t, "は") || ends(gap, t, "が") || ends(gap, t, "を") || ends(gap, t, "で") || ends(gap, t, "に");
}

/* 3億と5000万=3億5000万: a lone number that と joins to the one before is a part of the side. */
static bool joins_addend(const struct gap *gap, const struct token *t, const struct token *before, int i) {
    bool number = before && (before->type == TOKEN_NUMBER || before->type == TOKEN_UNIT);
    return number && t->end - t->start == 3 && ends(gap, t, "と") && !calculates(gap, i);
}

/* May a side begin at token i, given what stands before it? */
static bool free_on_the_left(const struct gap *gap, int i, int from) {
    if (i <= from) return from == 0; /* a hole or nothing at all */
    const struct token *t = &gap->token[i - 1], *before = i - 2 >= from ? &gap->token[i - 2] : NULL;
    bool glued = gap->token[i].glued;
    switch (t->type) {
        case TOKEN_OPERATOR:
        case TOKEN_SYMBOL:
        case TOKEN_ABOUT:
        case TOKEN_SPEED:
        case TOKEN_NOON:
        case TOKEN_REMAINDER: return false;
        case TOKEN_ELLIPSIS: return before && leads_over(gap, before, t, i);
        case TOKEN_COLON: return before && (is_heading(gap, before) || heads_calculation(gap, before, i));
        case TOKEN_WORD:
            if (before && is_calculation(before))
                return before->type == TOKEN_COLON &&
                       (is_topic(gap, t) || (i - 3 >= from && is_heading(gap, &gap->token[i - 3])));
            if (joins_addend(gap, t, before, i)) return false;
            return !(ends(gap, t, "の") && side_is_rate(gap, i)) || is_share_of_a_noun(gap, before, i);
        case TOKEN_LETTERS: return !glued && !(before && is_calculation(before));
        case TOKEN_NUMBER:
        case TOKEN_CIRCLED:
        case TOKEN_UNIT:
        case TOKEN_BLANK: return !glued;
        case TOKEN_EDGE: return !(glued && gap->text[t->start] == '.' && !(before && before->type == TOKEN_NUMBER));
        case TOKEN_OPEN: return !(before && (is_calculation(before) || before->type == TOKEN_SYMBOL));
        case TOKEN_CLOSE:
            if (t->partner < 0 || !glued) return true;
            return !holds_numbers(gap, i - 1) &&
                   !(t->partner - 1 >= from && is_calculation(&gap->token[t->partner - 1]));
        default: return true;
    }
}

/* A bracket glued behind a finished side: an annotation, or 2(3+4) which is no 算数. */
static bool multiplies(const struct gap *gap, int open) {
    bool number = false, words = false;
    int end = gap->token[open].partner;
    if (end < 0) return false;
    for (int i = open + 1; i < end; i++) {
        if (gap->token[i].type == TOKEN_OPERATOR) return true;
        number |= gap->token[i].type == TOKEN_NUMBER;
        words |= gap->token[i].type == TOKEN_WORD || gap->token[i].type == TOKEN_UNIT;
    }
    return number && !words;
}

/* 3あまり, 3で余り; but 10(席)あまります is a verb of the story. */
static bool leaves_remainder(const struct gap *gap, const struct token *t) {
    static const char *const verb[] = {"あまりま", "余りま"};
    for (size_t i = 0; i < sizeof verb / sizeof verb[0]; i++)
        if (begins(gap, t, verb[i])) return false;
    return mentions(gap, t, "あまり") || mentions(gap, t, "余り");
}

/* May a side end before token i? */
static enum exact_reason blocked_on_the_right(const struct gap *gap, int i, int to) {
    if (i >= to) return to == gap->n ? EXACT_PLAIN : EXACT_SYMBOLIC;
    const struct token *t = &gap->token[i], *next = i + 1 < to ? &gap->token[i + 1] : NULL;
    bool number_next = next && next->type == TOKEN_NUMBER && next->glued;
    bool two_equalities = number_next && i + 2 < to && gap->token[i + 2].type == TOKEN_OPERATOR; /* 5+3=8と1+1=2 */
    switch (t->type) {
        case TOKEN_OPERATOR:
        case TOKEN_COLON:
        case TOKEN_SYMBOL:
        case TOKEN_ABOUT: return EXACT_SYMBOLIC;
        case TOKEN_REMAINDER: return EXACT_REMAINDER;
        case TOKEN_ELLIPSIS: return EXACT_ROUNDING;
        case TOKEN_LETTERS:
        case TOKEN_BLANK:
        case TOKEN_NUMBER:
        case TOKEN_CIRCLED:
        case TOKEN_UNIT: return t->glued ? EXACT_SYMBOLIC : EXACT_PLAIN;
        case TOKEN_OPEN: return t->glued && multiplies(gap, i) ? EXACT_SYMBOLIC : EXACT_PLAIN;
        case TOKEN_WORD:
            if (leaves_remainder(gap, t) || (next && next->type == TOKEN_REMAINDER)) return EXACT_REMAINDER;
            if (number_next &&
                ((begins(gap, t, "と") && !two_equalities) || begins(gap, t, "や") || begins(gap, t, "の")))
                return EXACT_SYMBOLIC;
            if (begins(gap, t, "割") || begins(gap, t, "乗") || begins(gap, t, "以") || begins(gap, t, "未満") ||
                begins(gap, t, "の半分"))
                return EXACT_SYMBOLIC;
            return EXACT_PLAIN;
        default: return EXACT_PLAIN;
    }
}

bool side_whole(struct side *out, struct gap *gap) {
    pair(gap);
    return !gap->cut && side_parse(out, gap, 0) && out->next == gap->n;
}

void side_prefix(struct side *out, struct gap *gap) {
    int to = gap->cut ? gap->cut : gap->n;
    pair(gap);
    if (!side_parse(out, gap, 0)) {
        refuse(out, EXACT_SYMBOLIC);
        out->start = out->end = gap->n ? gap->token[0].start : 0;
        if (gap->n) out->end = gap->token[0].end;
        return;
    }
    enum exact_reason reason = blocked_on_the_right(gap, out->next, to);
    if (reason != EXACT_PLAIN) refuse(out, reason);
}

static bool may_start(uint8_t type, bool first) {
    return type == TOKEN_NUMBER || type == TOKEN_OPEN || type == TOKEN_CIRCLED || type == TOKEN_SPEED ||
           type == TOKEN_NOON || type == TOKEN_ABOUT || (first && type == TOKEN_OPERATOR);
}

void side_suffix(struct side *out, struct gap *gap) {
    int from = gap->cut, start = from;
    pair(gap);
    for (int i = from; i < gap->n; i++) /* nothing reaches over a bracket without a partner */
        if ((gap->token[i].type == TOKEN_OPEN || gap->token[i].type == TOKEN_CLOSE) && gap->token[i].partner < 0)
            start = i + 1;
    for (int i = start; i < gap->n;) {
        const struct token *t = &gap->token[i];
        bool ok = may_start(t->type, i == 0) && side_parse(out, gap, i);
        int behind = ok ? behind_heading(gap, out, i) : 0;
        if (behind) {
            i = behind;
            continue;
        }
        bool remainder = ok && out->kind == SIDE_QUOTREM; /* never left of "=": 10人ですると…90-30=60 is a heading */
        if (ok && out->next == gap->n && !remainder) {
            if (!free_on_the_left(gap, i, from)) refuse(out, EXACT_SYMBOLIC);
            return;
        }
        if (ok && out->next > i && !remainder)
            i = out->next;
        else
            i = t->type == TOKEN_OPEN ? t->partner + 1 : i + 1;
    }
    side_begin(out, SIDE_NONE, 0);
    out->reason = EXACT_SYMBOLIC;
    if (gap->n) {
        out->start = gap->token[gap->n - 1].start;
        out->end = gap->token[gap->n - 1].end;
    }
}
