/* json_post.c - the post_processor of a tokenizer.json: which control token stands in front of every text.
 *
 *   {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": NAME}}, {"Sequence": ..}]}, alone or among the
 *   "processors" of a Sequence
 *
 * Ids of a text do not depend on it, so what is not understood is passed over: tokens behind a text, pairs, offsets.
 *
 * Reads   one member of the file           Writes  a name
 * Owns    nothing                          Never   fails for more than broken JSON
 * Checked tests/token/bpe_json_test.c, fuzz/tokenizer_json_fuzz.c
 */
#include "token/json_impl.h"

/* {"id": NAME, ..} */
static bool read_name(struct token_json *r) {
    struct json_slice key;
    if (!cursor_enter_object(&r->j)) return false;
    while (cursor_next_key(&r->j, &key)) {
        if (!cursor_key_is(&key, "id") || cursor_peek(&r->j) != JSON_STRING) {
            cursor_skip(&r->j);
        } else if (token_json_word(r)) {
            bytes_clear(&r->first);
            bytes_append(&r->first, bytes_text(&r->word), r->word.len);
        }
    }
    return !r->j.problem;
}

/* The parts of a single text; the first alone counts. */
static bool read_parts(struct token_json *r) {
    struct json_slice key;
    if (!cursor_enter_array(&r->j)) return false;
    for (bool first = true; cursor_next_element(&r->j); first = false) {
        if (!first || cursor_peek(&r->j) != JSON_OBJECT) {
            cursor_skip(&r->j);
            continue;
        }
        if (!cursor_enter_object(&r->j)) return false;
        while (cursor_next_key(&r->j, &key)) {
            bool special = cursor_key_is(&key, "SpecialToken") && cursor_peek(&r->j) == JSON_OBJECT;
            if (!(special ? read_name(r) : cursor_skip(&r->j))) return false;
        }
    }
    return !r->j.problem;
}

static bool read_processor(struct token_json *r, bool nested);

static bool read_processors(struct token_json *r) {
    if (!cursor_enter_array(&r->j)) return false;
    while (cursor_next_element(&r->j))
        if (!read_processor(r, true)) return false;
    return !r->j.problem;
}

static bool read_processor(struct token_json *r, bool nested) {
    struct json_slice key;
    if (cursor_peek(&r->j) != JSON_OBJECT) return cursor_skip(&r->j);
    cursor_enter_object(&r->j);
    while (cursor_next_key(&r->j, &key)) {
        bool list = cursor_peek(&r->j) == JSON_ARRAY;
        bool ok = list && cursor_key_is(&key, "single")                  ? read_parts(r)
                  : list && !nested && cursor_key_is(&key, "processors") ? read_processors(r)
                                                                         : cursor_skip(&r->j);
        if (!ok) return false;
    }
    return !r->j.problem;
}

bool token_json_post_processor(struct token_json *r) { return read_processor(r, false); }
