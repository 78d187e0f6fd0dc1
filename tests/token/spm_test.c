/* spm_test.c - a bad SentencePiece .model is one clear error, wherever it is cut or bent. */
#include "base/rng.h"
#include "small.h"

static struct bytes model_file(void) {
    struct bytes file = {0};
    struct err err = {0};
    assert_ok(file_read_all(&file, SMALL "small.model", 1 << 20, &err), err);
    return file;
}

/* Opening `extra` bytes appended to the small model: fields given later override earlier ones, as in protobuf. */
static const char *message_with(const char *extra, size_t n) {
    static struct err err;
    struct bytes file = model_file();
    struct token_vocab *v = NULL;
    err = (struct err){0};
    bytes_append(&file, extra, n);
    bool ok = token_open_spm(&v, file.data, file.len, &err);
    assert_int_equal(err.code, ok ? ERR_NONE : ERR_INPUT);
    token_close(v);
    bytes_free(&file);
    return err.message;
}

#define REFUSES(extra, words)                                                                        \
    do {                                                                                             \
        const char *message = message_with(extra, sizeof extra - 1);                                 \
        if (!strstr(message, words)) fail_msg("the message is: '%s', expected: %s", message, words); \
    } while (0)

TEST(spm_settings_that_change_ids_are_refused) {
    assert_string_equal(message_with("", 0), "");
    assert_string_equal(message_with("\x7a\x03xyz", 5), "");     /* unknown field 15 */
    REFUSES("\x12\x02\x18\x03", "kind 'Word' is not supported"); /* trainer_spec.model_type */
    REFUSES("\x12\x02\x18\x02\x0a\x05\x0a\x01x\x18\x05", "BPE model with unused pieces");
    REFUSES("\x12\x02\x18\x07", "model type 7 is not known");
    REFUSES("\x12\x03\x98\x02\x00", "byte_fallback");    /* trainer_spec.byte_fallback = false */
    REFUSES("\x1a\x03\x12\x01z", "normalisation table"); /* normalizer_spec.precompiled_charsmap */
    REFUSES("\x1a\x02\x20\x01", "remove_extra_whitespaces");
    REFUSES("\x1a\x02\x28\x00", "escape_whitespaces");
    REFUSES("\x0a\x05\x0a\x03。", "repeats piece");
    REFUSES("\x0a\x07\x0a\x01x\x18\x02\x10\x00", "unknown piece"); /* a second unknown piece */
    REFUSES("\x0a\x05\x0a\x01x\x18\x09", "unknown type 9");
    REFUSES("\x0a\x05\x0a\x01x\x18\x06", "byte piece");
    REFUSES("\x0a\x03\x0a\x01\xff", "UTF-8");
    REFUSES("\x0a\x08\x0a\x01x\x15\x00\x00\xc0\x7f", "finite"); /* score NaN */
    REFUSES("\x0a\x02\x0a\x00", "empty");
    REFUSES("\x0a\x7f", "bad field");
    REFUSES("\x0b\x0c", "bad field"); /* a group */
    REFUSES("\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f", "bad field");
}

TEST(spm_is_cut_or_bent_anywhere_without_harm) {
    struct bytes file = model_file();
    struct rng rng;
    rng_init(&rng, 3, 0);
    for (size_t n = 0; n < file.len; n += 3) {
        struct token_vocab *v = NULL;
        struct err err = {0};
        char *copy = malloc(n ? n : 1);
        memcpy(copy, file.data, n);
        if (token_open_spm(&v, copy, n, &err)) /* cut between two fields of the settings: possible, then it works */
            token_close(v);
        else
            assert_int_equal(err.code, ERR_INPUT);
        free(copy);
    }
    for (int round = 0; round < 3000; round++) {
        struct token_vocab *v = NULL;
        struct err err = {0};
        struct bytes bent = {0};
        bytes_append(&bent, file.data, file.len);
        for (int i = 0; i < 3; i++) bent.data[rng_below(&rng, bent.len)] = (char)rng_below(&rng, 256);
        if (token_open_spm(&v, bent.data, bent.len, &err)) token_close(v);
        bytes_free(&bent);
    }
    bytes_free(&file);
}
