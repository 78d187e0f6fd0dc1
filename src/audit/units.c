/* units.c - which unit or counter stands here?
 *
 * Checked tests/audit/units_test.c
 */
#include "audit/units.h"

#include <string.h>

#include "base/utf8.h"

/* Does the unit's spelling begin at i? Its characters, 0 when not. */
static size_t spelt(const struct audit_view *p, size_t i, const char *spelling) {
    if (!audit_starts(p, i, spelling)) return 0;
    size_t n = audit_words_length(spelling);
    bool latin = audit_is_letter(audit_cp(p, i + n - 1));
    if (latin && audit_is_letter(audit_cp(p, i + n))) return 0;
    /* 1m20cm holds no m2 */
    return audit_is_digit(audit_cp(p, i + n - 1)) && audit_is_digit(audit_cp(p, i + n)) ? 0 : n;
}

/* Is the first character of the spelling the one whose bytes are `head`? The first byte says how many they are. */
static bool has_head(const char *spelling, const char head[4]) {
    if (spelling[0] != head[0]) return false;
    return (unsigned char)head[0] < 0x80 ||
           (spelling[1] == head[1] && ((unsigned char)head[0] < 0xE0 || spelling[2] == head[2]));
}

static size_t longest_of(const struct audit_view *p, size_t i, const char *const *spelling, size_t n,
                         const char head[4]) {
    size_t longest = 0;
    for (size_t k = 0; k < n && spelling[k]; k++) {
        if (!has_head(spelling[k], head)) continue;
        size_t length = spelt(p, i, spelling[k]);
        if (length > longest) longest = length;
    }
    return longest;
}

const struct text_unit *audit_unit_at(const struct audit_view *p, size_t i, size_t *end) {
    const struct text_unit *best = NULL, *unit;
    size_t longest = 0;
    char head[4];
    *end = i;
    if (!text_unit_may_begin(audit_cp(p, i))) return NULL;
    utf8_encode(head, audit_cp(p, i));
    for (size_t r = 0; (unit = text_unit_at(r)) != NULL; r++) {
        size_t usual = longest_of(p, i, unit->spelling, TEXT_SPELLINGS, head),
               loose = longest_of(p, i, unit->loose, TEXT_LOOSE, head);
        size_t length = usual > loose ? usual : loose;
        if (length > longest) longest = length, best = unit;
    }
    *end = i + longest;
    return best;
}

bool audit_unit_stands(const struct audit_view *p, size_t i, const struct text_unit *unit) {
    char head[4];
    size_t end;
    utf8_encode(head, audit_cp(p, i));
    return (longest_of(p, i, unit->spelling, TEXT_SPELLINGS, head) ||
            longest_of(p, i, unit->loose, TEXT_LOOSE, head)) &&
           audit_unit_at(p, i, &end) == unit;
}

const struct text_unit *audit_unit_after(const struct audit_view *p, size_t i, size_t *end) {
    while (audit_is_blank(audit_cp(p, i))) i++;
    bool open = audit_cp(p, i) == '(';
    const struct text_unit *unit = audit_unit_at(p, open ? i + 1 : i, end);
    if (!open && unit && unit->kind == TEXT_COUNT && audit_is_hiragana(audit_cp(p, i)) &&
        audit_is_hiragana(audit_cp(p, *end)) && !audit_starts(p, *end, "で") && !audit_starts(p, *end, "に") &&
        !audit_starts(p, *end, "と") && !audit_starts(p, *end, "の"))
        return NULL; /* こ of これ, わ of わる: kana only counts as a counter where the word ends */
    return unit;
}

bool audit_unit_same(const struct text_unit *a, const struct text_unit *b) {
    return a == b || (a->kind == TEXT_KIND_TIME && b->kind == TEXT_KIND_TIME);
}
