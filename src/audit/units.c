/* units.c - which unit or counter stands here?
 *
 * Checked tests/audit/units_test.c
 */
#include "audit/units.h"

#include <string.h>

/* Does the unit's spelling begin at i? Its characters, 0 when not. */
static size_t spelt(const struct audit_view *p, size_t i, const char *spelling) {
    if (!audit_starts(p, i, spelling)) return 0;
    size_t n = audit_words_length(spelling);
    bool latin = audit_is_letter(audit_cp(p, i + n - 1));
    if (latin && audit_is_letter(audit_cp(p, i + n))) return 0;
    /* 1m20cm holds no m2 */
    return audit_is_digit(audit_cp(p, i + n - 1)) && audit_is_digit(audit_cp(p, i + n)) ? 0 : n;
}

static size_t longest_of(const struct audit_view *p, size_t i, const char *const *spelling, size_t n) {
    size_t longest = 0;
    for (size_t k = 0; k < n && spelling[k]; k++) {
        size_t length = spelt(p, i, spelling[k]);
        if (length > longest) longest = length;
    }
    return longest;
}

const struct text_unit *audit_unit_at(const struct audit_view *p, size_t i, size_t *end) {
    const struct text_unit *best = NULL, *unit;
    size_t longest = 0;
    for (size_t r = 0; (unit = text_unit_at(r)) != NULL; r++) {
        size_t usual = longest_of(p, i, unit->spelling, TEXT_SPELLINGS),
               loose = longest_of(p, i, unit->loose, TEXT_LOOSE);
        size_t length = usual > loose ? usual : loose;
        if (length > longest) longest = length, best = unit;
    }
    *end = i + longest;
    return best;
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
