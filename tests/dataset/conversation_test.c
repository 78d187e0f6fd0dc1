/* Conversations in every shape; the rows that the reader of `train` and the reader of `filter` once took
 * differently. */
#include <stdlib.h>
#include <string.h>

#include "sansu/dataset.h"
#include "test.h"

/* "user:Q|assistant:A*|", * for what is trained, ~ for thinking in front. */
static void show(struct bytes *out, const struct dataset_conversation *c) {
    bytes_clear(out);
    if (c->text) bytes_printf(out, "text:%s", c->text);
    for (size_t i = 0; i < c->n; i++) {
        const struct dataset_message *m = &c->message[i];
        bytes_printf(out, "%s:%s%s%s%s|", m->role, m->thinking ? m->thinking : "", m->thinking ? "~" : "", m->content,
                     m->trained ? "*" : "");
    }
}

static const struct {
    const char *line, *shown, *format;
} shapes[] = {
    {"{\"messages\":[{\"role\":\"system\",\"content\":\"S\"},{\"role\":\"user\",\"content\":\"Q\"},{\"role\":\"assistant\",\"content\":\"A\",\"thinking\":\"T\"}]}",
     "system:S|user:Q|assistant:T~A*|", "messages"},
    {"{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"Q\"},{\"type\":\"text\",\"text\":\"R\"}]}]}",
     "user:QR|", "messages"},
    {"{\"messages\":[{\"role\":\"developer\",\"content\":\"D\"},{\"role\":\"human\",\"content\":\"Q\"},{\"role\":\"gpt\",\"content\":\"A\"}]}",
     "developer:D|user:Q|assistant:A*|", "messages"},
    {"{\"prompt\":\"Q\",\"completion\":\"A\",\"system\":\"S\"}", "system:S|user:Q|assistant:A*|", "prompt/completion"},
    {"{\"prompt\":[{\"role\":\"user\",\"content\":\"Q\"},{\"role\":\"assistant\",\"content\":\"old\"},{\"role\":\"user\",\"content\":\"R\"}],\"completion\":\"A\"}",
     "user:Q|assistant:old|user:R|assistant:A*|", "prompt/completion"},
    {"{\"prompt\":\"Q\"}", "user:Q|", "prompt/completion"},
    {"{\"conversations\":[{\"from\":\"human\",\"value\":\"Q\"},{\"from\":\"gpt\",\"value\":\"A\"}],\"system\":\"S\"}",
     "system:S|user:Q|assistant:A*|", "ShareGPT"},
    {"{\"conversations\":[{\"role\":\"user\",\"content\":\"Q\"},{\"role\":\"assistant\",\"content\":\"A\"}]}",
     "user:Q|assistant:A*|", "ShareGPT"},
    {"{\"messages\":[{\"from\":\"chatgpt\",\"value\":\"A\"},{\"from\":\"bot\",\"content\":\"B\"},{\"role\":\"model\",\"value\":\"C\"}]}",
     "assistant:A|assistant:B*|assistant:C*|", "messages"},
    {"{\"system\":\"S\",\"conversations\":[{\"from\":\"system\",\"value\":\"S\"},{\"from\":\"human\",\"value\":\"Q\"}]}",
     "system:S|user:Q|", "ShareGPT"},
    {"{\"instruction\":\"I\",\"input\":\"x\",\"output\":\"A\",\"history\":[[\"q\",\"a\"]]}",
     "user:q|assistant:a*|user:I\nx|assistant:A*|", "alpaca"},
    {"{\"instruction\":\"\",\"input\":\"x\",\"output\":\"A\"}", "user:x|assistant:A*|", "alpaca"},
    {"{\"instruction\":\"I\",\"input\":null}", "user:I|", "alpaca"},
    {"{\"problem\":\"P\",\"solution\":\"A\",\"id\":7}", "system:D|user:P|assistant:A*|", "problem/solution"},
    {"{\"problem\":\"P\",\"text\":\"A\",\"system\":\"\"}", "user:P|assistant:A*|", "problem/solution"},
    {"{\"problem\":\"P\",\"solution\":\"A\",\"prompt\":\"x\"}", "system:D|user:P|assistant:A*|", "problem/solution"},
    {"{\"text\":\"hello\"}", "text:hello", "text"},
    /* weights */
    {"{\"messages\":[{\"role\":\"user\",\"content\":\"Q\",\"train\":false},{\"role\":\"assistant\",\"content\":\"A\",\"weight\":0},{\"role\":\"user\",\"content\":\"R\"},"
     "{\"role\":\"assistant\",\"content\":\"B\",\"weight\":1}]}",
     "user:Q|assistant:A|user:R|assistant:B*|", "messages"},
    {"{\"conversations\":[{\"from\":\"gpt\",\"value\":\"A\",\"train\":false},{\"from\":\"gpt\",\"value\":\"B\",\"loss\":true,\"weight\":null}]}",
     "assistant:A|assistant:B*|", "ShareGPT"},
    /* what Python writes into keys that nobody reads */
    {"{\"problem\":\"P\",\"solution\":\"A\",\"score\":NaN,\"hash\":123456789012345678901234567890}",
     "system:D|user:P|assistant:A*|", "problem/solution"},
};

TEST(conversation_of_every_shape) {
    struct dataset_conversation *c = calloc(1, sizeof *c);
    struct bytes text = {0};
    assert_non_null(c);
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        struct err err = {0};
        if (!dataset_conversation_read(c, shapes[i].line, strlen(shapes[i].line), "D", &err))
            fail_msg("%s: %s", shapes[i].line, err.message);
        show(&text, c);
        if (strcmp(bytes_text(&text), shapes[i].shown) != 0) fail_msg("%s: %s", shapes[i].line, bytes_text(&text));
        assert_string_equal(c->format, shapes[i].format);
    }
    bytes_free(&text);
    dataset_conversation_free(c);
    free(c);
}

TEST(conversation_says_what_is_wrong) {
    static const struct {
        const char *line, *word;
    } bad[] = {
        {"{\"other\":1}", "expected {\"messages\""},
        {"{\"chosen\":\"a\",\"rejected\":\"b\"}", "preference pairs"},
        {"[1]", "expected a JSON object"},
        {"{\"messages\":\"hello\"}", "expected {\"messages\""},
        {"{\"messages\":[5]}", "turn 1 needs \"role\""},
        {"{\"messages\":[{\"role\":\"tool\",\"content\":\"x\"}]}", "unknown role 'tool'"},
        {"{\"messages\":[{\"role\":\"user\"}]}", "found nothing"},
        {"{\"messages\":[{\"role\":\"user\",\"content\":null}]}", "found null"},
        {"{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"image\"}]}]}", "only texts"},
        {"{\"messages\":[{\"role\":\"assistant\",\"content\":\"A\",\"weight\":0.5}]}", "must be 0, 1, true or false"},
        {"{\"messages\":[{\"role\":\"assistant\",\"content\":\"A\",\"weight\":\"0\"}]}", "must be 0, 1, true or false"},
        {"{\"messages\":[{\"role\":\"user\",\"content\":\"Q\",\"weight\":1}]}", "only the assistant's words"},
        {"{\"messages\":[{\"role\":\"assistant\",\"content\":\"A\",\"train_detail\":[]}]}", "train_detail"},
        {"{\"prompt\":\"Q\",\"completion\":3}",
         "\"completion\" must be a string or a list of messages, found a number"},
        {"{\"prompt\":\"Q\",\"completion\":[]}", "holds no message"},
        {"{\"instruction\":\"I\",\"output\":\"A\",\"history\":[[\"q\"]]}", "turn 1 of \"history\""},
        {"{\"instruction\":\"I\",\"input\":3}", "\"input\" must be a string"},
        {"{\"problem\":\"P\",\"solution\":null}", "\"solution\" must be a string, found null"},
        {"{\"text\":\"\"}", "\"text\" is empty"},
        {"{\"text\":3}", "\"text\" must be a string"},
        {"{\"problem\":\"P\",\"system\":3}", "\"system\" must be a string"},
        {"{\"problem\":\"P\",\"id\":[1]}", "\"id\" must be a text or a number"},
    };
    struct dataset_conversation *c = calloc(1, sizeof *c);
    assert_non_null(c);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct err err = {0};
        if (dataset_conversation_read(c, bad[i].line, strlen(bad[i].line), NULL, &err))
            fail_msg("accepted: %s", bad[i].line);
        if (err.code != ERR_INPUT || !strstr(err.message, bad[i].word)) fail_msg("%s: %s", bad[i].line, err.message);
    }
    dataset_conversation_free(c);
    free(c);
}

TEST(conversation_trains_on_something) {
    static const struct {
        const char *line, *word;
    } cases[] = {
        {"{\"messages\":[{\"role\":\"assistant\",\"content\":\"A\"}]}", "nothing stands before it"},
        {"{\"conversations\":[{\"from\":\"gpt\",\"value\":\"hi\"},{\"from\":\"human\",\"value\":\"x\"},{\"from\":\"gpt\",\"value\":\"8\"}]}",
         NULL},
        {"{\"text\":\"hello\"}", NULL},
        {"{\"messages\":[]}", "the last message must be the assistant's"},
        {"{\"problem\":\"P\"}", "the last message must be the assistant's"},
        {"{\"messages\":[{\"role\":\"user\",\"content\":\"Q\"},{\"role\":\"assistant\",\"content\":\"A\",\"weight\":0}]}",
         "excluded by its weight"},
    };
    struct dataset_conversation *c = calloc(1, sizeof *c);
    assert_non_null(c);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = {0};
        assert_ok(dataset_conversation_read(c, cases[i].line, strlen(cases[i].line), NULL, &err), err);
        bool trains = dataset_conversation_trains(c, &err);
        if (trains != !cases[i].word || (!trains && !strstr(err.message, cases[i].word)))
            fail_msg("%s: %s", cases[i].line, err.message);
    }
    dataset_conversation_free(c);
    free(c);
}

TEST(conversation_has_at_most_so_many_messages) {
    struct dataset_conversation *c = calloc(1, sizeof *c);
    struct bytes line = {0};
    struct err err = {0};
    assert_non_null(c);
    bytes_append_string(&line, "{\"id\":12,\"messages\":[");
    for (int i = 0; i < DATASET_MESSAGES_MAX; i++)
        bytes_printf(&line, "%s{\"role\":\"user\",\"content\":\"%d\"}", i ? "," : "", i);
    size_t n = line.len;
    bytes_append_string(&line, "]}");
    assert_ok(dataset_conversation_read(c, line.data, line.len, NULL, &err), err);
    assert_int_equal(c->n, DATASET_MESSAGES_MAX);
    assert_string_equal(c->id, "12");
    bytes_truncate(&line, n);
    bytes_append_string(&line, ",{\"role\":\"user\",\"content\":\"x\"}]}");
    assert_false(dataset_conversation_read(c, line.data, line.len, NULL, &err));
    assert_non_null(strstr(err.message, "more than 256 messages"));
    bytes_free(&line);
    dataset_conversation_free(c);
    free(c);
}
