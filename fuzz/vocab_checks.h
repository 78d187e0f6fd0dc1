/* vocab_checks.h - what any vocabulary that opened must be able to do. */
#ifndef SANSU_FUZZ_VOCAB_CHECKS_H
#define SANSU_FUZZ_VOCAB_CHECKS_H

#include <assert.h>
#include <string.h>

#include "base/utf8.h"
#include "token/chat.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static inline void use_vocab(const struct token_vocab *v) {
    static const char text[] = " 全部で12個。\n<|end|>\xff\xe3\x81<0x0A> りんご  x👍";
    struct bytes ids = {0}, shown = {0};
    struct err err = {0};
    for (int special = 0; special <= 1; special++) {
        bytes_clear(&ids);
        assert(token_encode(&ids, v, text, sizeof text - 1, special, &err));
        const int32_t *id = (const int32_t *)(const void *)ids.data;
        struct token_stream stream;
        token_stream_init(&stream, v, true);
        bytes_clear(&shown);
        for (size_t i = 0; i < ids.len / sizeof *id; i++) {
            assert(id[i] >= 0 && (size_t)id[i] < token_count(v));
            assert(special || !token_is_control(v, id[i]));
            token_stream_feed(&shown, &stream, id[i]);
            assert(utf8_valid(bytes_text(&shown), shown.len, NULL));
        }
        token_stream_finish(&shown, &stream);
        for (int rule = 0; rule <= 1; rule++) {
            bytes_clear(&shown);
            assert(token_decode(&shown, v, id, ids.len / sizeof *id, (enum token_decode_rule)rule, special, &err));
            assert(utf8_valid(bytes_text(&shown), shown.len, NULL));
        }
    }
    struct token_chat chat;
    token_chat_init(&chat, v, TOKEN_CHAT_SANSU, &err);
    bytes_free(&ids);
    bytes_free(&shown);
}

#endif
