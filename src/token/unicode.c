/* unicode.c - classes of characters, from a table in two steps: the page of 128, then the character.
 *
 * Checked tests/token/unicode_test.c, tools/check_tokens.py (against Hugging Face's library)
 */
#include "token/unicode.h"

#include "base/utf8.h"
#include "token/unicode_class.def"

enum { UNSTABLE = 4 }; /* it may not be in normal form C, or may join what stands before it */

static unsigned look_up(uint32_t c) { return class_of[class_page[c >> 7]][c & 127]; }

enum token_class token_class_of(uint32_t c) { return (enum token_class)(look_up(c) & 3); }

bool token_is_nfc(const char *text, size_t n) {
    for (size_t i = 0; i < n;) {
        uint32_t c;
        i += utf8_decode(&c, text + i, n - i);
        if (look_up(c) & UNSTABLE) return false;
    }
    return true;
}

static bool is_trimmed(uint32_t c) { return token_class_of(c) == TOKEN_SPACE || (c >= 0x1C && c <= 0x1F); }

void token_trim(const char **text, size_t *n) {
    size_t start = 0, end = 0; /* end: behind the last character that stays */
    for (size_t i = 0; i < *n;) {
        uint32_t c;
        size_t used = utf8_decode(&c, *text + i, *n - i);
        if (!is_trimmed(c))
            end = i + used;
        else if (end == 0)
            start = i + used;
        i += used;
    }
    *text += start;
    *n = end > start ? end - start : 0;
}
