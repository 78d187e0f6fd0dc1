/* json_fuzz.c - base/json: any bytes are walked, skipped and unescaped without harm, and both walks agree. */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "base/json.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* Visit every value with the typed getters. Recursion is bounded by JSON_MAX_DEPTH. */
static void walk(struct json *j, struct bytes *text) {
    struct json_slice s;
    double number;
    int64_t integer;
    bool flag;
    switch (cursor_peek(j)) {
        case JSON_OBJECT:
            if (cursor_enter_object(j))
                while (cursor_next_key(j, &s)) {
                    bytes_clear(text);
                    cursor_unescape(text, &s);
                    cursor_key_is(&s, "content");
                    walk(j, text);
                }
            break;
        case JSON_ARRAY:
            if (cursor_enter_array(j))
                while (cursor_next_element(j)) walk(j, text);
            break;
        case JSON_STRING:
            if (!cursor_get_string(j, &s)) break;
            bytes_clear(text);
            cursor_unescape(text, &s);
            assert(utf8_valid(bytes_text(text), text->len, NULL));
            break;
        case JSON_NUMBER: {
            struct json copy = *j; /* a whole number reads the same both ways, up to double's precision */
            if (cursor_get_int(&copy, &integer) && cursor_get_double(j, &number))
                assert(copy.at == j->at && (number < 9e15 && number > -9e15 ? (int64_t)number == integer : true));
            else
                cursor_get_double(j, &number);
            break;
        }
        case JSON_BOOL: cursor_get_bool(j, &flag); break;
        case JSON_NULL: cursor_get_null(j); break;
        case JSON_ERROR: cursor_skip(j); break;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct json j, skipped;
    struct bytes text = {0};
    struct err err = {0}, skip_err = {0};
    size_t start, end;
    cursor_init(&skipped, (const char *)data, n);
    cursor_value_span(&skipped, &start, &end);
    bool skips = cursor_end(&skipped, &skip_err);
    cursor_init(&j, (const char *)data, n);
    walk(&j, &text);
    bool walks = cursor_end(&j, &err);
    assert(!walks || skips); /* the typed walk may refuse 1e400, never accept what the grammar refuses */
    assert(skips == (skip_err.code == ERR_NONE) && walks == (err.code == ERR_NONE));
    bytes_free(&text);
    return 0;
}
