/* answer_value.c - a cleaned answer to typed values.
 *
 *   "ペン4本、ノート6冊"  ->  {ペン 4 本} {ノート 6 冊}         "3秒後と10秒後"  ->  {3秒 後} {10秒 後}
 *   "5個、あまり2個"      ->  one quotient with its remainder
 *   "(1)6%(2)9%"          ->  {(1) 6 %} {(2) 9 %}
 *
 * Checked tests/exact/answer_test.c
 */
#include "exact/answer_value.h"

#include <string.h>

#include "exact/normal.h"

static bool starts(const char *s, const char *end, const char *prefix) {
    size_t n = strlen(prefix);
    return (size_t)(end - s) >= n && memcmp(s, prefix, n) == 0;
}

static bool has_digit(const char *s, const char *end) {
    for (; s < end; s++)
        if ((*s >= '0' && *s <= '9') || starts(s, end, "½") || starts(s, end, "①")) return true;
    return false;
}

/* ---- splitting ---- */

/* 5mごとに: the と of a distance or number, not of りんごと. */
static bool is_each(const char *start, const char *and, const char *end) {
    static const char go[] = "ご", n[] = "ん";
    size_t length = sizeof go - 1;
    if ((size_t)(and-start) <= length || memcmp(and-length, go, length) != 0 || !starts(and, end, "とに")) return false;
    return (size_t)(and-start) <= 2 * length || memcmp(and-2 * length, n, length) != 0;
}

/* "と" joins two values, unless it makes 2と1/3, or belongs to a word. */
static bool joins(const char *start, const char *and, const char *end) {
    const char *after = and+strlen("と"), *p = after;
    if (and == start || after == end) return false;
    bool letters = and == start + 1 && after + 1 == end; /* AとB */
    bool katakana = and == start + 3 && after + 3 == end && starts(start, end, "\xE3\x82") &&
                    starts(after, end, "\xE3\x82"); /* アとイ */
    if (letters || katakana || (and[-1] == ')' && *after == '(')) return true;
    if (starts(and, end, "とれ") || starts(and, end, "とな") || starts(and, end, "とき") || starts(and, end, "とい"))
        return false;
    if (!has_digit(start, and) || !has_digit(after, end) || is_each(start, and, end)) return false;
    if (!(and[-1] >= '0' && and[-1] <= '9')) return true;
    while (p < end && *p >= '0' && *p <= '9') p++;
    return p == after || !(starts(p, end, "/") || starts(p, end, "分の"));
}

/* Length of a separator at p, 0 when there is none. */
static size_t separator(const char *start, const char *p, const char *end) {
    static const char *const always[] = {"、", "。", "\n", ";", "\r"};
    for (size_t i = 0; i < sizeof always / sizeof always[0]; i++)
        if (starts(p, end, always[i])) return strlen(always[i]);
    bool between_digits = p > start && p[-1] >= '0' && p[-1] <= '9' && end - p > 1 && p[1] >= '0' && p[1] <= '9';
    if (*p == ',' && !(between_digits && end - p > 3 && p[2] >= '0' && p[2] <= '9' && p[3] >= '0' && p[3] <= '9'))
        return 1;
    if (starts(p, end, "・")) { /* 2・1/3 is one number */
        const char *q = p + strlen("・");
        while (q < end && *q >= '0' && *q <= '9') q++;
        return p > start && q < end && *q == '/' ? 0 : strlen("・");
    }
    return starts(p, end, "と") && joins(start, p, end) ? strlen("と") : 0;
}

/* 「(2)」 */
static bool is_question_number(const char *p, const char *end) {
    return end - p > 3 && p[0] == '(' && p[1] >= '1' && p[1] <= '9' && p[2] == ')';
}

/* Does the answer to another question begin at p? (1)6%(2)9%: behind a value, its own number aside. */
static bool begins_answer(const char *start, const char *p, const char *end) {
    if (is_question_number(start, p + 1)) start += strlen("(1)");
    return is_question_number(p, end) && has_digit(start, p);
}

/* 5個、あまり2個: a quotient and its remainder are one answer. */
static void join_remainder(struct answer_value *v) {
    struct answer_item *q = &v->item[0], *rest = &v->item[1];
    if (v->n != 2 || q->kind != ANSWER_NUMBER || rest->kind != ANSWER_NUMBER || q->sense.pole[SENSE_REST] == 1) return;
    const char *label = rest->label, *end = label + rest->n_label;
    bool named = starts(label, end, "あまり") || starts(label, end, "のこり");
    if (!named && (rest->n_label > 0 || rest->sense.pole[SENSE_REST] != 1)) return;
    q->kind = ANSWER_QUOTREM;
    q->rest = rest->q;
    v->n = 1;
}

bool answer_read(struct answer_value *out, const char *text, size_t n) {
    out->n = 0;
    if (!answer_clean(&out->text, text, n)) return false;
    const char *start = out->text.data, *end = start + out->text.n, *p = start;
    for (;;) {
        size_t length = p < end ? separator(start, p, end) : 0;
        if (length == 0 && p < end && !begins_answer(start, p, end)) {
            p++;
            continue;
        }
        if (p > start) {
            if (out->n == ANSWER_ITEMS) return false;
            answer_item_read(&out->item[out->n++], start, p);
        }
        if (p == end) {
            join_remainder(out);
            return true;
        }
        start = p += length;
    }
}
