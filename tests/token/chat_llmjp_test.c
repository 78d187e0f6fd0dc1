/* chat_llmjp_test.c - the 46 golden conversations of llm-jp-4, as text and as ids; the real template is recognised. */
#include "llmjp.h"
#include "token/chat.h"

enum { MAX_MESSAGES = 8 };

static const char *member(const json_t *object, const char *key, size_t *n) {
    const json_t *value = json_object_get(object, key);
    *n = value ? json_string_length(value) : 0;
    return value ? json_string_value(value) : NULL;
}

static void check_conversation(void *context, const json_t *line) {
    (void)context;
    struct token_chat_message messages[MAX_MESSAGES];
    struct token_chat chat;
    struct token_chat_script script = {0};
    struct bytes shown = {0}, ids = {0}, parsed = {0};
    struct err err = {0};
    const char *variant = json_string_value(json_object_get(line, "variant")),
               *name = json_string_value(json_object_get(line, "name"));
    enum token_chat_format format =
        strcmp(variant, "instruct") == 0 ? TOKEN_CHAT_LLMJP4_INSTRUCT : TOKEN_CHAT_LLMJP4_TOKENIZER;
    struct token_chat_options options = {.date = json_string_value(json_object_get(line, "date")),
                                         .generation = json_is_true(json_object_get(line, "add_generation_prompt"))};
    size_t i, n = 0, unused, loss;
    json_t *m;
    json_array_foreach(json_object_get(line, "messages"), i, m) {
        assert_true(n < MAX_MESSAGES);
        messages[n].role = member(m, "role", &unused);
        messages[n].content = member(m, "content", &messages[n].n_content);
        messages[n].thinking = member(m, "thinking", &messages[n].n_thinking);
        n++;
    }
    assert_ok(token_chat_init(&chat, llmjp_vocab(), format, &err), err);
    assert_ok(token_chat_write(&script, &chat, messages, n, &options, &err), err);
    token_chat_show(&shown, &chat, &script);
    const json_t *prompt = json_object_get(line, "prompt");
    assert_same_text(&shown, json_string_value(prompt), json_string_length(prompt), name);

    /* ids: the library parses control names in content; here they stay text, so this one conversation must differ */
    assert_ok(token_chat_encode(&ids, &loss, &chat, &script, &err), err);
    assert_ok(token_encode(&parsed, chat.v, shown.data, shown.len, true, &err), err);
    assert_same_ids(&parsed, json_object_get(line, "ids"), name);
    if (strcmp(name, "special_in_user") == 0)
        assert_false(ids.len == parsed.len && memcmp(ids.data, parsed.data, ids.len) == 0);
    else
        assert_same_ids(&ids, json_object_get(line, "ids"), name);

    const json_t *start = json_object_get(line, "final_message_start");
    assert_int_equal(loss, start ? (size_t)json_integer_value(start) : ids.len / sizeof(int32_t));
    token_chat_script_free(&script);
    bytes_free(&shown);
    bytes_free(&ids);
    bytes_free(&parsed);
}

TEST(llmjp_golden_conversations_match_as_text_and_ids) {
    NEED_LLMJP();
    assert_int_equal(for_each_line(llmjp_path("golden_chat.jsonl"), check_conversation, NULL), 46);
}

TEST(llmjp_template_is_recognised_and_its_bos_read) {
    NEED_LLMJP();
    struct token_chat chat;
    struct err err = {0};
    char dir[4096];
    snprintf(dir, sizeof dir, "%s", llmjp_path("."));
    assert_ok(token_chat_open(&chat, llmjp_vocab(), dir, &err), err);
    assert_int_equal(chat.format, TOKEN_CHAT_LLMJP4_TOKENIZER);
    assert_true(chat.add_bos);
    assert_int_equal(chat.bos, 1);
    /* the -instruct template is the same without its Reasoning paragraph */
    struct bytes text = {0};
    enum token_chat_format format;
    assert_ok(file_read_all(&text, llmjp_path("chat_template.jinja"), 1 << 20, &err), err);
    char *reasoning = strstr(text.data, "Reasoning: ");
    assert_non_null(reasoning);
    memcpy(reasoning, "           ", 11);
    assert_ok(token_chat_recognise(&format, text.data, text.len, &err), err);
    assert_int_equal(format, TOKEN_CHAT_LLMJP4_INSTRUCT);
    bytes_free(&text);
}
