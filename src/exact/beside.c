/* beside.c - quantities side by side without an operator between them.
 *
 *   100円 50円=150円     兄30枚、弟20枚=50枚     100円と50円=150円     80円(2個)=160円     150円=100円 50円
 *
 * Only asked when the equality alone would be false. What stands between two such quantities is the counter of the
 * first, a blank or a mark or a joining particle, and a noun of the second. The result of an equality is no such
 * quantity: 3×4=12 4=7 is false.
 *
 * Never   looks further than SPAN characters
 * Checked tests/exact/beside_test.c
 */
#include "exact/beside.h"

#include "exact/normal.h"

enum { SPAN = 20, COUNTER = 3 };

/* A mark that may stand between: a blank, 、 , ・ &, or と や in the middle of the words. */
static bool separates(uint32_t c) {
    return normal_is_space(c) || c == CHAR_COMMA || c == ',' || c == CHAR_DOT || c == '&' || c == 0x3068 || c == 0x3084;
}

static bool may_stand_between(uint32_t c) { return separates(c) || normal_is_word(c) || normal_is_letter(c); }

static bool calculates(uint32_t c) {
    return c == '=' || c == '+' || c == '-' || c == CHAR_TIMES || c == CHAR_DIVIDE || c == '/' || c == ':' ||
           c == CHAR_NEARLY || c == '<' || c == '>';
}

/* は が を で に も: the words before are a topic, and what follows speaks of it. */
static bool is_particle(uint32_t c) {
    return c == 0x306F || c == 0x304C || c == 0x3092 || c == 0x3067 || c == 0x306B || c == 0x3082;
}

/* text[from..to) is a counter of at most COUNTER characters, or begins with one that is set apart from what follows. */
static bool counter_and_noun(const char *text, size_t from, size_t to) {
    uint32_t c, before = 0;
    for (size_t used, at = from, n = 0; at < to; at += used, before = c) {
        c = normal_char(text, to, at, &used);
        if (separates(c)) break;
        if (n++ == COUNTER) return false;
    }
    return !is_particle(before);
}

/* Is the number that ends at text[at) the operand of an operator or the result of an equality? */
static bool is_calculated(const char *text, size_t at) {
    uint32_t c;
    do c = normal_char_before(text, &at);
    while (normal_is_digit(c) || c == '.' || c == ',' || normal_is_space(c));
    return calculates(c);
}

static bool stands_before(const struct side *side, const char *text) {
    size_t at = side->start;
    for (int i = 0; i < SPAN; i++) {
        size_t end = at;
        uint32_t c = normal_char_before(text, &at);
        if (normal_is_digit(c)) return counter_and_noun(text, end, side->start) && !is_calculated(text, end);
        if (!may_stand_between(c)) return false;
    }
    return false;
}

static bool stands_behind(const struct side *side, const char *text, size_t n) {
    size_t at = side->end, used;
    uint32_t c = normal_char(text, n, at, &used);
    if (!separates(c)) return false;
    for (; separates(c); c = normal_char(text, n, at, &used)) at += used;
    if (!normal_is_digit(c)) return false;
    for (int i = 0; i < SPAN; i++, at += used) {
        c = normal_char(text, n, at, &used);
        if (!normal_is_digit(c) && c != '.' && !may_stand_between(c)) return !calculates(c) && c != '(';
    }
    return false;
}

/* 80円(2個) */
static bool holds_another(const struct side *side, const char *text) {
    bool number = false, open = false;
    for (size_t at = side->start, used; at < side->end; at += used) {
        uint32_t c = normal_char(text, side->end, at, &used);
        if (open && normal_is_digit(c)) return true;
        number |= normal_is_digit(c);
        open |= number && c == '(';
    }
    return false;
}

static bool is_lone(const struct side *side) { return side->kind == SIDE_EXPR && side->n_operands == 1; }

bool side_is_among(const struct side *left, const char *text) {
    return is_lone(left) && (stands_before(left, text) || holds_another(left, text));
}

bool side_compares_several(const struct side *left, const struct side *right, const char *text, size_t n) {
    return side_is_among(left, text) || (is_lone(left) && is_lone(right) && stands_behind(right, text, n));
}
