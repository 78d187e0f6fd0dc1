/* json_write_test.c - a vocabulary written as tokenizer.json gives the ids of the one it was written from. */
#include "llmjp.h"

struct pair {
    struct token_vocab *from, *to;
    const char *name;
    bool spm;
};

static void same_ids(void *context, const json_t *line) {
    const struct pair *p = context;
    const json_t *text = json_object_get(line, "text");
    if (!text) return;
    for (int special = 0; special <= !p->spm; special++) {
        struct bytes a = {0}, b = {0}, shown = {0}, again = {0};
        struct err err = {0};
        assert_ok(token_encode(&a, p->from, json_string_value(text), json_string_length(text), special, &err) &&
                      token_encode(&b, p->to, json_string_value(text), json_string_length(text), special, &err),
                  err);
        if (a.len != b.len || (a.len && memcmp(a.data, b.data, a.len) != 0))
            fail_msg("%s: other ids in: %s", p->name, json_string_value(text));
        const int32_t *ids = (const int32_t *)(const void *)a.data;
        assert_ok(token_decode(&shown, p->from, ids, a.len / 4, TOKEN_DECODE_PLAIN, false, &err) &&
                      token_decode(&again, p->to, ids, a.len / 4, TOKEN_DECODE_PLAIN, false, &err),
                  err);
        assert_same_text(&again, bytes_text(&shown), shown.len, p->name);
        bytes_free(&a);
        bytes_free(&b);
        bytes_free(&shown);
        bytes_free(&again);
    }
}

static void check(const char *path, const char *texts) {
    struct pair p = {.name = path, .spm = strstr(path, ".model") != NULL};
    struct bytes json = {0};
    struct err err = {0};
    assert_ok(token_open(&p.from, path, &err), err);
    assert_ok(token_write_json(&json, p.from, token_first(p.from), &err), err);
    assert_ok(token_open_json(&p.to, json.data, json.len, &err), err);
    assert_int_equal(token_count(p.to), token_count(p.from));
    assert_int_equal(token_first(p.to), token_first(p.from));
    for (int32_t id = 0; id < (int32_t)token_count(p.from); id++)
        assert_int_equal(token_is_control(p.to, id), token_is_control(p.from, id));
    assert_true(for_each_line(texts, same_ids, &p) > 100);
    token_close(p.from);
    token_close(p.to);
    bytes_free(&json);
}

TEST(json_written_gives_the_ids_of_the_vocabulary) {
    static const char *const files[] = {"gpt2.json",    "smollm.json", "qwen2.json", "llama3.json",
                                        "lacking.json", "prefix.json", "first.json", "prefix.model"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        char path[64];
        snprintf(path, sizeof path, "tests/golden/bpe/%s", files[i]);
        check(path, "tests/golden/bpe/text.jsonl");
    }
    check("tests/golden/token/tokenizer.json", "tests/golden/token/text.jsonl");
    check("models/sansu-mini/tokenizer.json", "tests/golden/token/text.jsonl");
}

TEST(json_written_names_the_id_in_front) {
    struct token_vocab *v = NULL, *again = NULL;
    struct bytes json = {0};
    struct err err = {0};
    assert_ok(token_open(&v, "tests/golden/bpe/llama3.json", &err), err);
    int32_t first = token_find(v, "<|im_start|>");
    assert_ok(token_write_json(&json, v, first, &err), err);
    assert_ok(token_open_json(&again, json.data, json.len, &err), err);
    assert_int_equal(token_first(again), first);
    token_close(v);
    token_close(again);
    bytes_free(&json);
}
