/* chat_fuzz.c - any texts as messages give the scaffold's own control ids and no more; any ids split into messages.
 *
 *   byte 0: format and options; the rest: contents, cut at 0xFE. The same bytes are a template to recognise, and ids.
 */
#include <stdint.h>
#include <stdlib.h>

#include "vocab_checks.h"

/* Unigram with the control tokens of harmony, or byte-level with those of all formats. */
static const struct token_vocab *vocab(bool bytes) {
    static const char *const files[] = {"tests/golden/token/tokenizer.json", "tests/golden/bpe/chat.json"};
    static struct token_vocab *v[2];
    struct err err = {0};
    if (!v[bytes] && !token_open(&v[bytes], files[bytes], &err)) abort(); /* run from the top of the tree */
    return v[bytes];
}

static size_t count_controls(const struct token_vocab *v, const struct bytes *ids) {
    size_t count = 0;
    for (size_t i = 0; i < ids->len / sizeof(int32_t); i++)
        count += token_is_control(v, ((const int32_t *)(const void *)ids->data)[i]);
    return count;
}

/* Up to four messages from the bytes; contents may be empty. */
static size_t cut(struct token_chat_message *m, const char *text, size_t n, uint8_t options) {
    static const char *const roles[4] = {"system", "user", "assistant", "user"};
    size_t count = 0, first = options >> 4 & 1; /* with or without a system text */
    while (count + first < 4) {
        const char *end = memchr(text, 0xFE, n);
        size_t length = end ? (size_t)(end - text) : n;
        m[count] = (struct token_chat_message){.role = roles[count + first], .content = text, .n_content = length};
        count++;
        if (!end) break;
        text += length + 1;
        n -= length + 1;
    }
    return count;
}

static void check_render(const struct token_chat *chat, const struct token_chat_message *m, size_t n,
                         const struct token_chat_options *options) {
    struct token_chat_message same[4];
    struct bytes ids = {0}, plain = {0}, back = {0}, shown = {0};
    struct token_chat_script script = {0};
    struct err err = {0};
    for (size_t i = 0; i < n; i++) {
        same[i] = m[i];
        if (m[i].n_content) same[i].content = "x", same[i].n_content = 1;
    }
    assert(token_chat_render(&plain, NULL, chat, same, n, options, &err));
    assert(token_chat_write(&script, chat, m, n, options, &err));
    assert(token_chat_encode(&ids, NULL, chat, &script, &err));
    assert(count_controls(chat->v, &ids) == count_controls(chat->v, &plain));
    token_chat_show(&shown, chat, &script);
    assert(token_decode(&back, chat->v, (const int32_t *)(const void *)ids.data, ids.len / sizeof(int32_t),
                        TOKEN_DECODE_PLAIN, false, &err));
    assert(utf8_valid(bytes_text(&back), back.len, NULL));
    token_chat_script_free(&script);
    bytes_free(&ids);
    bytes_free(&plain);
    bytes_free(&back);
    bytes_free(&shown);
}

static void check_split(const struct token_chat *chat, const uint8_t *data, size_t n, bool in_final) {
    struct bytes ids = {0}, replies = {0};
    struct err err = {0};
    for (size_t i = 0; i < n; i++) {
        int32_t id = data[i] < 0xF0 ? data[i] % 0x60 : (int32_t)data[i] * 4 - 700;
        bytes_append(&ids, &id, sizeof id);
    }
    assert(token_chat_split(&replies, chat, (const int32_t *)(const void *)ids.data, n, in_final, &err));
    const struct token_chat_reply *reply = (const struct token_chat_reply *)(const void *)replies.data;
    for (size_t i = 0; i < replies.len / sizeof *reply; i++)
        assert(reply[i].n_content && reply[i].content + reply[i].n_content <= n &&
               strlen(reply[i].role) < sizeof reply[i].role);
    bytes_free(&ids);
    bytes_free(&replies);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct token_chat chat;
    struct token_chat_message messages[4];
    struct err err = {0};
    enum token_chat_format format;
    if (n == 0) return 0;
    uint8_t data0 = data[0];
    enum token_chat_format which = (enum token_chat_format)(data[0] % TOKEN_CHAT_FORMATS);
    assert(token_chat_init(&chat, vocab(which > TOKEN_CHAT_LLMJP4_INSTRUCT), which, &err));
    bool generation = data[0] & 4;
    struct token_chat_options options = {
        .date = "2026-05-01", .bos = data[0] & 8, .generation = generation, .final = generation && (data[0] & 32)};
    if (which == TOKEN_CHAT_GEMMA2) data0 |= 16; /* it has no system text */
    check_render(&chat, messages, cut(messages, (const char *)data + 1, n - 1, data0), &options);
    check_split(&chat, data + 1, n - 1, data[0] & 1);
    token_chat_recognise(&format, (const char *)data, n, &err);
    return 0;
}
