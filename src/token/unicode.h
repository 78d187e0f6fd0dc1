/* unicode.h - what kind of character is this, and its normal form: the little of Unicode that tokenizers need.
 *
 * Tables of Unicode 16.0 (tools/unicode_tables.py), the version that Hugging Face's library knows. */
#ifndef SANSU_TOKEN_UNICODE_H
#define SANSU_TOKEN_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"

/* \p{L}, \p{N}, White_Space, and the rest. */
enum token_class { TOKEN_OTHER, TOKEN_LETTER, TOKEN_NUMBER, TOKEN_SPACE };

enum token_class token_class_of(uint32_t c); /* c <= 0x10FFFF */

/* White space at both ends, as Python's strip() knows it: White_Space and the four separators U+001C to U+001F. */
void token_trim(const char **text, size_t *n);

/* True when valid UTF-8 is in normal form C for sure; a text of Japanese as it is written mostly is. */
bool token_is_nfc(const char *text, size_t n);
/* Append normal form C of valid UTF-8. Linear in n, whatever the text. */
void token_nfc(struct bytes *out, const char *text, size_t n);

#endif
