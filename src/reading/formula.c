/* formula.c - runs of signs.
 *
 *   「(2) (□-1.4)×5/8=6 の□」  ->  (□-1.4)×5/8=6      a label in front and a sign at the end are left out
 *
 * Checked tests/reading/formula_test.c
 */
#include "reading/formula.h"

#include <string.h>

#include "base/utf8.h"

static const char *const operators[] = {"+", "-", "×", "÷", "=", NULL};
static const char *const brackets[] = {"(", ")", "{", "}", "[", "]", NULL};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* The length of the one of the list that begins here; 0: none does. */
static size_t one_of(const char *const *list, const char *text, size_t n) {
    for (size_t i = 0; list[i]; i++) {
        size_t length = strlen(list[i]);
        if (length <= n && memcmp(text, list[i], length) == 0) return length;
    }
    return 0;
}

bool formula_fills(const char *slot) { return strcmp(slot, "siki") == 0; }

/* How long the sign at text[at] is; 0: it belongs to no expression. */
static size_t sign_at(const char *text, size_t n, size_t at) {
    const char *c = text + at;
    size_t left = n - at, joint = strlen("と");
    if (is_digit(*c) || *c == ' ') return 1;
    if ((*c == '.' || *c == '/') && at && is_digit(text[at - 1]) && left > 1 && is_digit(c[1])) return 1;
    if (left > joint && memcmp(c, "と", joint) == 0)
        return at && is_digit(text[at - 1]) && is_digit(c[joint]) ? joint : 0;
    size_t sign = one_of(operators, c, left), hole = strlen("□");
    if (!sign) sign = one_of(brackets, c, left);
    return sign ? sign : left >= hole && memcmp(c, "□", hole) == 0 ? hole : 0;
}

/* (1) in front of an expression. */
static size_t skip_label(const char *text, size_t from, size_t to) {
    size_t at = from;
    if (at + 1 < to && text[at] == '(' && is_digit(text[at + 1])) {
        for (at++; at < to && is_digit(text[at]);) at++;
        if (at < to && text[at] == ')')
            at++;
        else
            return from;
        while (at < to && text[at] == ' ') at++;
        if (at < to && !one_of(operators, text + at, to - at)) return at;
    }
    return from;
}

static size_t skip_signs(const char *text, size_t from, size_t to) {
    for (size_t n = 1; n && from < to;) {
        n = text[from] == ' ' || text[from] == ')' ? 1 : one_of(operators, text + from, to - from);
        from += n;
    }
    return from;
}
static size_t cut_signs(const char *text, size_t from, size_t to) {
    for (bool cut = true; cut && to > from;) {
        cut = false;
        for (size_t n = 1; n <= 2 && !cut && n <= to - from; n++)
            cut = (n == 1 && (text[to - 1] == ' ' || text[to - 1] == '(')) || one_of(operators, text + to - n, n) == n,
            to -= cut ? n : 0;
    }
    return to;
}

/* Operations; 0 without a number. */
static int count(const char *text, size_t from, size_t to) {
    int found = 0, digits = 0;
    for (size_t at = from; at < to; at++) {
        digits += is_digit(text[at]);
        found += one_of(operators, text + at, to - at) > 0 && text[at] != '=';
    }
    return digits ? found : 0;
}

bool formula_find(size_t *from, size_t *to, const char *text, size_t n) {
    int best = 0;
    for (size_t at = 0; at < n;) {
        size_t end = at, length;
        while (end < n && (length = sign_at(text, n, end)) > 0) end += length;
        if (end == at) {
            uint32_t c;
            at += utf8_decode(&c, text + at, n - at);
            continue;
        }
        size_t start = skip_signs(text, skip_label(text, skip_signs(text, at, end), end), end),
               stop = cut_signs(text, start, end);
        int found = count(text, start, stop);
        if (found > best) best = found, *from = start, *to = stop;
        at = end;
    }
    return best > 0;
}
