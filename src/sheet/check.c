/* check.c - a text character by character, against a font.
 *
 * Checked tests/sheet/make_test.c
 */
#include "sheet/check.h"

#include <string.h>

#include "base/utf8.h"
#include "typeset/rules.h"

bool sheet_check_text(const struct paper_font *font, const char *text, const char *what, size_t number,
                      struct err *err) {
    size_t n = strlen(text);
    uint32_t c;
    for (size_t at = 0; at < n;) {
        size_t used = utf8_decode_strict(&c, text + at, n - at);
        if (!used) return err_set(err, ERR_INPUT, "%s %zu: byte %zu is no UTF-8", what, number, at + 1);
        if (utf8_is_control(c))
            return err_set(err, ERR_INPUT, "%s %zu: U+%04X cannot be printed", what, number, (unsigned)c);
        bool missing = c != '\n' && c != '\t' && !paper_font_has(font, typeset_shown(0x3042, c, 0));
        if (missing)
            return err_set(err, ERR_INPUT, "%s %zu: the font %s has no character '%.*s' (U+%04X)", what, number,
                           paper_font_name(font), (int)used, text + at, (unsigned)c);
        at += used;
    }
    return true;
}
