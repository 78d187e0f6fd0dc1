/* sample_test.c - lines of every shape as the model reads them: which ids count, and what is refused. */
#include "finetune/sample.h"

#include <stdlib.h>
#include <string.h>

#include "test.h"

#define USER "<|start|>user<|message|>"
#define BOT "<|start|>assistant"
#define SAYS "<|channel|>final<|message|>"

static const struct {
    const char *line, *shown; /* 【】 around what counts; or part of the message */
    const char *format;       /* NULL: refused */
} shapes[] = {
    {"{\"messages\":[{\"role\":\"user\",\"content\":\"Q\"},{\"role\":\"assistant\",\"content\":\"A\"},{\"role\":\"user\",\"content\":\"R\"},"
     "{\"role\":\"assistant\",\"content\":\"B\"}]}",
     USER "Q<|end|>" BOT "【" SAYS "A<|end|>】" USER "R<|end|>" BOT "【" SAYS "B<|return|>】", "messages"},
    {"{\"prompt\":\"Q\",\"completion\":\"A\"}", USER "Q<|end|>" BOT "【" SAYS "A<|return|>】", "prompt/completion"},
    {"{\"conversations\":[{\"from\":\"human\",\"value\":\"Q\"},{\"from\":\"gpt\",\"value\":\"A\"}]}",
     USER "Q<|end|>" BOT "【" SAYS "A<|return|>】", "ShareGPT"},
    {"{\"instruction\":\"I\",\"input\":\"x\",\"output\":\"A\"}", USER "I\nx<|end|>" BOT "【" SAYS "A<|return|>】",
     "alpaca"},
    {"{\"problem\":\"P\",\"solution\":\"A\"}", USER "P<|end|>" BOT "【" SAYS "A<|return|>】", "problem/solution"},
    {"{\"text\":\"hello\"}", "【hello<|endoftext|>】", "text"},
    {"{\"text\":\"" USER "Q<|return|>\"}", "【" USER "Q<|return|>】", "text"}, /* it ends by itself */
    {"{\"messages\":[{\"role\":\"user\",\"content\":\"Q\"}]}", "the last message must be the assistant's", NULL},
    {"{\"text\":\"\"}", "\"text\" is empty", NULL},
    {"[1]", "JSON", NULL},
};

/* The sample with marks, as text. */
static void show(struct bytes *out, const struct finetune_reader *r) {
    const struct finetune_sample *s = &r->sample;
    struct err err = {0};
    bytes_clear(out);
    for (size_t i = 0, end; i < s->n; i = end) {
        for (end = i + 1; end < s->n && s->counted[end] == s->counted[i]; end++) continue;
        if (s->counted[i]) bytes_append_string(out, "【");
        assert_ok(engine_decode(out, r->engine, s->ids + i, end - i, false, &err), err);
        if (s->counted[i]) bytes_append_string(out, "】");
    }
}

TEST(sample_of_every_shape_counts_the_replies) {
    struct finetune_data data = {.date = "2026-01-01"};
    struct finetune_reader *r = malloc(sizeof *r);
    struct bytes text;
    struct err err = {0};
    bytes_init(&text);
    assert_ok(finetune_reader_open(r, "models/sansu-mini", &data, &err), err);
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        err = (struct err){0};
        bool ok = finetune_reader_line(r, shapes[i].line, strlen(shapes[i].line), &err);
        if (ok != (shapes[i].format != NULL)) fail_msg("%s: %s", shapes[i].line, err.message);
        if (!ok) {
            if (!strstr(err.message, shapes[i].shown)) fail_msg("%s: %s", shapes[i].line, err.message);
            continue;
        }
        show(&text, r);
        const char *end = bytes_text(&text) + text.len - strlen(shapes[i].shown);
        if (text.len < strlen(shapes[i].shown) || strcmp(end, shapes[i].shown) != 0)
            fail_msg("%s: %s", shapes[i].line, bytes_text(&text));
        assert_string_equal(r->sample.talk.format, shapes[i].format);
        assert_true(finetune_ends_reply(r) == !strstr(shapes[i].shown, "endoftext") ||
                    strcmp(shapes[i].format, "text") == 0);
    }
    finetune_reader_close(r);
    free(r);
    bytes_free(&text);
}

TEST(sample_counts_everything_when_asked) {
    static const char line[] = "{\"prompt\":\"Q\",\"completion\":\"A\"}";
    struct finetune_data data = {.all = true};
    struct finetune_reader *r = malloc(sizeof *r);
    struct err err = {0};
    assert_ok(finetune_reader_open(r, "models/sansu-mini", &data, &err), err);
    assert_ok(finetune_reader_line(r, line, strlen(line), &err), err);
    for (size_t i = 0; i < r->sample.n; i++) assert_int_equal(r->sample.counted[i], 1);
    assert_false(finetune_has_empty_reply(&r->sample));
    assert_ok(finetune_reader_line(r, "{\"problem\":\"P\",\"solution\":\"\"}", 29, &err), err);
    assert_true(finetune_has_empty_reply(&r->sample));
    static const char blank[] = "{\"problem\":\"P\",\"solution\":\" \\n　\"}";
    assert_ok(finetune_reader_line(r, blank, strlen(blank), &err), err);
    assert_true(finetune_has_empty_reply(&r->sample));
    finetune_reader_close(r);
    free(r);
}
