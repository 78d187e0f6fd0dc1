/* split.h - pre-tokenizers: a text is cut into words before its bytes are merged.
 *
 * Four are known, by the names that llama.cpp gives them. Published as regular expressions; here they are scanners over
 * three classes of characters (unicode.h), one pass, no backtracking:
 *
 *   gpt-2      's|'t|'re|'ve|'m|'ll|'d| ?L+| ?N+| ?[^\s L N]+|\s+(?!\S)|\s+
 *   smollm     every N alone, then gpt-2 on what is left
 *   qwen2      (?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n L N]?L+|N| ?[^\s L N]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+
 *   llama-bpe  the same with N{1,3} */
#ifndef SANSU_TOKEN_SPLIT_H
#define SANSU_TOKEN_SPLIT_H

#include <stddef.h>

enum token_split { TOKEN_SPLIT_GPT2, TOKEN_SPLIT_SMOLLM, TOKEN_SPLIT_QWEN2, TOKEN_SPLIT_LLAMA3 };

/* Where the word that begins at `at` ends; at < end <= n. The text is valid UTF-8. */
size_t token_split_end(enum token_split split, const char *text, size_t n, size_t at);

#endif
