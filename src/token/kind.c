/* kind.c - the kinds of vocabularies and of pre-tokenizers, by the names that files give them.
 *
 * Checked tests/token/tokenizer_json_test.c, tests/token/spm_test.c
 */
#include <string.h>

#include "token/table_impl.h"

static const char *const names[TOKEN_KINDS] = {[TOKEN_UNIGRAM] = "Unigram", [TOKEN_CHAR_BPE] = "BPE"};

bool token_kind_of_name(enum token_kind *out, const char *name, size_t n, struct err *err) {
    for (int i = 0; i < TOKEN_KINDS; i++) {
        if (!names[i] || strlen(names[i]) != n || memcmp(names[i], name, n) != 0) continue;
        *out = (enum token_kind)i;
        return true;
    }
    return err_set(err, ERR_INPUT, "a vocabulary of kind '%.*s' is not supported; Unigram and BPE are",
                   n > 40 ? 40 : (int)n, name);
}

bool token_kind_of_number(enum token_kind *out, uint64_t number, struct err *err) {
    static const char *const numbered[] = {[1] = "Unigram", "BPE", "Word", "Char"};
    if (number < 1 || number >= sizeof numbered / sizeof numbered[0])
        return err_set(err, ERR_INPUT, "SentencePiece model type %llu is not known", (unsigned long long)number);
    return token_kind_of_name(out, numbered[number], strlen(numbered[number]), err);
}

const struct token_pre token_pre[TOKEN_PRES] = {{"gpt-2", TOKEN_SPLIT_GPT2, false, false},
                                                {"smollm", TOKEN_SPLIT_SMOLLM, false, false},
                                                {"qwen2", TOKEN_SPLIT_QWEN2, true, false},
                                                {"deepseek-r1-qwen", TOKEN_SPLIT_QWEN2, false, false},
                                                {"llama-bpe", TOKEN_SPLIT_LLAMA3, false, true}};
