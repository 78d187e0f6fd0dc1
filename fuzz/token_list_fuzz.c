/* token_list_fuzz.c - any lists of pieces and merges, as GGUF files carry them: refused with words, or a vocabulary that
 * encodes and decodes.
 *
 *   byte 0: which kind, which pre-tokenizer; the rest: lines, pieces up to an empty one, then merges. The pieces of all
 *   bytes come by themselves, but for those that byte 1 leaves out. */
#include <stdint.h>
#include <stdio.h>

#include "vocab_checks.h"

struct lists {
    const char *at, *end;
    size_t n; /* pieces so far */
    uint8_t without;
    bool bytes, merges;
    char name[16];
};

/* The next line; false at an empty one or the end. */
static bool next_line(struct lists *l, const char **text, size_t *n) {
    const char *stop = memchr(l->at, '\n', (size_t)(l->end - l->at));
    *text = l->at;
    *n = (size_t)((stop ? stop : l->end) - l->at);
    l->at = stop ? stop + 1 : l->end;
    return *n > 0;
}

/* GPT-2's stand-in of a byte, as UTF-8. */
static size_t stand_in(char *out, unsigned b) {
    unsigned c = b;
    if (b < 33)
        c = 256 + b;
    else if (b >= 127 && b < 161)
        c = 256 + 33 + b - 127;
    else if (b == 173)
        c = 256 + 67;
    return utf8_encode(out, c);
}

static bool next_piece(void *context, struct token_piece *out) {
    struct lists *l = context;
    size_t i = l->n++;
    *out = (struct token_piece){.name = l->name, .score = -(double)i, .type = l->bytes ? 1 : 6};
    if (i < 256 && l->bytes && i == l->without) i = l->n++;
    if (i < 256) {
        out->n = l->bytes ? stand_in(l->name, (unsigned)i)
                          : (size_t)snprintf(l->name, sizeof l->name, "<0x%02X>", (unsigned)i);
        return true;
    }
    out->type = l->n % 16 == 15 ? 3 : l->n % 16 == 14 ? 4 : 1;
    return next_line(l, &out->name, &out->n);
}

static bool next_merge(void *context, const char **text, size_t *n) { return next_line(context, text, n); }

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static const char *const pre[] = {"gpt-2", "smollm", "qwen2", "deepseek-r1-qwen", "llama-bpe", "none", "", "x"};
    if (n < 2) return 0;
    struct lists l = {
        .at = (const char *)data + 2, .end = (const char *)data + n, .bytes = data[0] & 8, .without = data[1]};
    struct token_merges merges = {.next = next_merge, .context = &l, .pre = pre[data[0] & 7]};
    merges.n_pre = strlen(merges.pre);
    const struct token_list_options options = {data[0] & 1, data[0] & 16, data[0] & 2, data[0] & 32};
    struct token_vocab *v = NULL;
    struct err err = {0};
    bool ok = l.bytes ? token_open_byte_list(&v, next_piece, &l, &merges, &err)
                      : token_open_list(&v, next_piece, &l, &options, &err);
    assert(ok == (v != NULL) && ok == (err.code == ERR_NONE));
    if (ok) use_vocab(v);
    token_close(v);
    return 0;
}
