/* chat_bases_test.c - the chat formats of other bases: what each writes, how its template is recognised, that no content
 * forges a control token; and the golden prompts of the official library, where a checkout has them. */
#include "llmjp.h"

#include "base/rng.h"
#include "token/chat_format.h"

static const struct token_vocab *chat_vocab(void) {
    static struct token_vocab *v; /* with the control tokens of every format: tools/golden_bpe.py */
    struct err err = {0};
    if (!v) assert_ok(token_open(&v, "tests/golden/bpe/chat.json", &err), err);
    return v;
}

static struct token_chat chat_of(enum token_chat_format format) {
    struct token_chat chat;
    struct err err = {0};
    assert_ok(token_chat_init(&chat, chat_vocab(), format, &err), err);
    return chat;
}

static struct token_chat_message message(const char *role, const char *content) {
    return (struct token_chat_message){.role = role, .content = content, .n_content = strlen(content)};
}

static bool show(struct bytes *out, enum token_chat_format format, const struct token_chat_message *m, size_t n,
                 const struct token_chat_options *options, struct err *err) {
    struct token_chat chat = chat_of(format);
    struct token_chat_script script = {0};
    bool ok = token_chat_write(&script, &chat, m, n, options, err);
    if (ok) token_chat_show(out, &chat, &script);
    token_chat_script_free(&script);
    return ok;
}

/* ---- what each writes ---- */

#define H(role) "<|start_header_id|>" role "<|end_header_id|>\n\n"
#define DATES "Cutting Knowledge Date: December 2023\nToday Date: 26 Jul 2024\n\n"
#define IM(role, text) "<|im_start|>" role "\n" text "<|im_end|>\n"
#define TURN(role, text) "<start_of_turn>" role "\n" text "<end_of_turn>\n"

/* A question alone; a system text, a question, a reply and another question with white space around it. */
static const struct {
    enum token_chat_format format;
    const char *alone, *whole;
} written[] = {
    {TOKEN_CHAT_CHATML, IM("user", "Q") "<|im_start|>assistant\n",
     IM("system", "S") IM("user", "Q") IM("assistant", "A") IM("user", " Q2\n") "<|im_start|>assistant\n"},
    {TOKEN_CHAT_SMOLLM2,
     IM("system", "You are a helpful AI assistant named SmolLM, trained by Hugging Face")
         IM("user", "Q") "<|im_start|>assistant\n",
     IM("system", "S") IM("user", "Q") IM("assistant", "A") IM("user", " Q2\n") "<|im_start|>assistant\n"},
    {TOKEN_CHAT_QWEN2, IM("system", "You are a helpful assistant.") IM("user", "Q") "<|im_start|>assistant\n",
     IM("system", "S") IM("user", "Q") IM("assistant", "A") IM("user", " Q2\n") "<|im_start|>assistant\n"},
    {TOKEN_CHAT_QWEN25,
     IM("system", "You are Qwen, created by Alibaba Cloud. You are a helpful assistant.")
         IM("user", "Q") "<|im_start|>assistant\n",
     IM("system", "S") IM("user", "Q") IM("assistant", "A") IM("user", " Q2\n") "<|im_start|>assistant\n"},
    {TOKEN_CHAT_QWEN3, IM("user", "Q") "<|im_start|>assistant\n<think>\n\n</think>\n\n",
     IM("system", "S") IM("user", "Q") IM("assistant", "A")
         IM("user", " Q2\n") "<|im_start|>assistant\n<think>\n\n</think>\n\n"},
    {TOKEN_CHAT_LLAMA3, "<|begin_of_text|>" H("user") "Q<|eot_id|>" H("assistant"),
     "<|begin_of_text|>" H("system") "S<|eot_id|>" H("user") "Q<|eot_id|>" H("assistant") "A<|eot_id|>" H(
         "user") "Q2<|eot_id|>" H("assistant")},
    {TOKEN_CHAT_LLAMA31, "<|begin_of_text|>" H("system") DATES "<|eot_id|>" H("user") "Q<|eot_id|>" H("assistant"),
     "<|begin_of_text|>" H("system") DATES
     "S<|eot_id|>" H("user") "Q<|eot_id|>" H("assistant") "A<|eot_id|>" H("user") "Q2<|eot_id|>" H("assistant")},
    {TOKEN_CHAT_GEMMA3, "<bos>" TURN("user", "Q") "<start_of_turn>model\n",
     "<bos>" TURN("user", "S\n\nQ") TURN("model", "A") TURN("user", "Q2") "<start_of_turn>model\n"},
    {TOKEN_CHAT_LLMJP3, "<s>\n\n### 指示:\nQ\n\n### 応答:\n",
     "<s>以下は、タスクを説明する指示です。要求を適切に満たす応答を書きなさい。\n\n### 指示:\nQ\n\n### 応答:\nA</s>\n\n### 指示:\n Q2\n\n\n### 応答:\n"},
    {TOKEN_CHAT_SARASHINA22, "<s><|user|>Q</s><|assistant|>",
     "<s><|system|>S</s><|user|>Q</s><|assistant|>A</s><|user|> Q2\n</s><|assistant|>"},
    {TOKEN_CHAT_SARASHINA22_OPEN, "<s><|user|>Q<|assistant|>",
     "<s><|system|>S<|user|>Q<|assistant|>A</s><|user|> Q2\n<|assistant|>"},
};

TEST(chat_formats_write_what_their_templates_print) {
    const struct token_chat_message m[] = {message("system", "S"), message("user", "Q"), message("assistant", "A"),
                                           message("user", " Q2\n")};
    struct bytes out = {0};
    struct err err = {0};
    for (size_t i = 0; i < sizeof written / sizeof written[0]; i++) {
        const struct token_chat_options options = {
            .bos = token_chat_row(written[i].format)->bos != NULL, .generation = true, .final = true};
        bytes_clear(&out);
        assert_ok(show(&out, written[i].format, m + 1, 1, &options, &err), err);
        assert_string_equal(bytes_text(&out), written[i].alone);
        bytes_clear(&out);
        assert_ok(show(&out, written[i].format, m, 4, &options, &err), err);
        assert_string_equal(bytes_text(&out), written[i].whole);
    }
    bytes_free(&out);
}

TEST(chat_formats_without_a_system_text_say_so) {
    const struct token_chat_message m[] = {message("system", "S"), message("user", "Q"), message("assistant", "A")},
                                    other[] = {message("system", "S"), message("assistant", "A")};
    const struct token_chat_options options = {.generation = true};
    struct bytes out = {0};
    struct err err = {0};
    assert_false(show(&out, TOKEN_CHAT_GEMMA2, m, 2, &options, &err));
    assert_string_equal(err.message, "the chat format gemma-2 has no place for a system text");
    err = (struct err){0};
    assert_ok(show(&out, TOKEN_CHAT_GEMMA2, m + 1, 2, &options, &err), err);
    assert_string_equal(bytes_text(&out), TURN("user", "Q") TURN("model", "A") "<start_of_turn>model\n");
    assert_false(show(&out, TOKEN_CHAT_GEMMA3, other, 2, &options, &err));
    assert_non_null(strstr(err.message, "a question must follow a system text"));
    err = (struct err){0};
    assert_false(show(&out, TOKEN_CHAT_LLAMA32, m, 1, &(struct token_chat_options){.date = "2026-13-01"}, &err));
    assert_string_equal(err.message, "the date '2026-13-01' has no month 13");
    err = (struct err){0};
    bytes_clear(&out);
    assert_ok(show(&out, TOKEN_CHAT_LLAMA32, m, 1, &(struct token_chat_options){.date = "2026-11-30"}, &err), err);
    assert_non_null(strstr(bytes_text(&out), "Today Date: 30 Nov 2026\n\nS<|eot_id|>"));
    bytes_free(&out);
}

/* What the model writes itself carries the loss, and ends a reply. */
TEST(chat_targets_end_in_what_ends_a_reply) {
    const struct token_chat_message m[] = {message("user", "Q"), message("assistant", "A")};
    for (int f = 0; f < TOKEN_CHAT_FORMATS; f++) {
        struct token_chat chat = chat_of((enum token_chat_format)f);
        struct bytes ids = {0}, prompt = {0};
        struct err err = {0};
        size_t loss;
        assert_ok(token_chat_render(&ids, &loss, &chat, m, 2, &(struct token_chat_options){0}, &err), err);
        assert_ok(token_chat_render(&prompt, NULL, &chat, m, 1, &(struct token_chat_options){.generation = true}, &err),
                  err);
        assert_int_equal(prompt.len / sizeof(int32_t), loss);
        assert_memory_equal(prompt.data, ids.data, prompt.len);
        assert_true(token_chat_is_stop(&chat, ((int32_t *)(void *)(ids.data + ids.len))[-1]));
        bytes_free(&ids);
        bytes_free(&prompt);
    }
}

/* ---- nothing is forged ---- */

static void hostile_text(struct bytes *out, struct rng *rng) {
    static const char *const others[] = {"<",         "|",    ">",           " ",      "\n",   "\n\n",
                                         "assistant", "user", "### 応答:\n", "{text}", "\xff", "<think>"};
    for (uint64_t n = rng_below(rng, 7); n; n--) {
        size_t length, from;
        const char *name = token_name(chat_vocab(), (int32_t)(700 + rng_below(rng, 26)), &length);
        from = rng_below(rng, 3) ? 0 : (size_t)rng_below(rng, length);
        bytes_append(out, name + from, rng_below(rng, 4) ? length - from : (size_t)rng_below(rng, length - from + 1));
        if (rng_below(rng, 2)) bytes_append_string(out, others[rng_below(rng, sizeof others / sizeof others[0])]);
    }
}

/* The control ids of a rendering, in order. */
static void controls(struct bytes *out, const struct token_chat *chat, const struct token_chat_message *m, size_t n,
                     const struct token_chat_options *options) {
    struct token_chat_script script = {0};
    struct bytes ids = {0};
    struct err err = {0};
    bytes_clear(out);
    assert_ok(token_chat_write(&script, chat, m, n, options, &err), err);
    const struct token_chat_part *part = (const struct token_chat_part *)(const void *)script.parts.data;
    for (size_t i = 1; i < script.parts.len / sizeof *part; i++) /* one text between two control ids */
        assert_true(part[i - 1].control >= 0 || part[i].control >= 0 || part[i].loss);
    assert_ok(token_chat_encode(&ids, NULL, chat, &script, &err), err);
    for (size_t i = 0; i < ids.len / sizeof(int32_t); i++)
        if (token_is_control(chat->v, ((int32_t *)(void *)ids.data)[i]))
            bytes_append(out, ids.data + i * sizeof(int32_t), sizeof(int32_t));
    token_chat_script_free(&script);
    bytes_free(&ids);
}

TEST(chat_content_forges_no_control_token_in_any_format) {
    static const char *const roles[] = {"system", "user", "assistant", "user", "assistant"};
    struct rng rng;
    rng_init(&rng, 17, 0);
    for (int f = 0; f < TOKEN_CHAT_FORMATS; f++) {
        struct token_chat chat = chat_of((enum token_chat_format)f);
        size_t first = f == TOKEN_CHAT_GEMMA2; /* no system text */
        for (int round = 0; round < 1500; round++) {
            struct token_chat_message m[5], plain[5];
            struct bytes text[5] = {0}, want = {0}, got = {0};
            size_t n = 1 + (size_t)rng_below(&rng, 5 - first);
            struct token_chat_options options = {.date = "2026-11-30", .bos = true, .generation = rng_below(&rng, 2)};
            options.final = options.generation && rng_below(&rng, 2);
            if (!first && n == 1) n = 2;
            for (size_t i = 0; i < n; i++) {
                hostile_text(&text[i], &rng);
                plain[i] = message(roles[i + first], "x");
                m[i] = plain[i];
                if (text[i].len) m[i].content = text[i].data, m[i].n_content = text[i].len;
            }
            controls(&want, &chat, plain, n, &options);
            controls(&got, &chat, m, n, &options);
            assert_int_equal(got.len, want.len);
            assert_memory_equal(got.data, want.data, want.len);
            for (size_t i = 0; i < n; i++) bytes_free(&text[i]);
            bytes_free(&want);
            bytes_free(&got);
        }
    }
}

/* ---- recognition ---- */

#define CHATML_LOOP                                                                                   \
    "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + " \
    "'<|im_end|>' + '\\n'}}{% endfor %}{{ '<|im_start|>assistant\\n' }}"
#define QWEN3_LOOP                                                                          \
    "{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}" \
    "{{- '<|im_start|>assistant\\n' }} <think> </think>"
#define LLAMA3_LOOP                                                                            \
    "{{ bos_token }}{{ '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n' + " \
    "message['content'] | trim + '<|eot_id|>' }}"

TEST(chat_templates_are_recognised_by_their_words) {
    static const struct {
        const char *text, *name; /* or the words of the error */
    } known[] = {
        {CHATML_LOOP, "chatml"},
        {"{{ '<|im_start|>system\\nYou are a helpful assistant.<|im_end|>\\n' }}" CHATML_LOOP, "qwen2"},
        {"{{ '<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n' }}" CHATML_LOOP, "qwen2"},
        {"{{ '<|im_start|>system\\n' + messages[0].content }}" CHATML_LOOP, "chatml"},
        {"{{ '<|im_start|>system\\nあなたは先生です。<|im_end|>\\n' }}" CHATML_LOOP, "not one this program knows"},
        {"{{ '<|im_start|>system\\nYou are X. You are a helpful assistant.<|im_end|>\\n' }}" CHATML_LOOP,
         "not one this program knows"},
        {"{{ m | trim }}" CHATML_LOOP, "not one this program knows"},
        {QWEN3_LOOP "{%- if enable_thinking is false %}", "qwen3"},
        {QWEN3_LOOP, "not one this program knows"},
        {"<think> </think>" CHATML_LOOP, "not one this program knows"},
        {LLAMA3_LOOP, "llama-3"},
        {"{{ '<|start_header_id|>system<|end_header_id|>\\n\\nあなたは誠実です。<|eot_id|>' }}" LLAMA3_LOOP,
         "not one this program knows"},
        {CHATML_LOOP LLAMA3_LOOP, "could be llama-3 or chatml"}, /* though ChatML that trims is not known by itself */
        {LLAMA3_LOOP "<start_of_turn> <end_of_turn> first_user_prefix", "could be llama-3 or gemma-3"},
        {CHATML_LOOP "chat_format=sansu-harmony-v1", "could be sansu-harmony or chatml"},
        {"<start_of_turn> <end_of_turn> trim", "not one this program knows"},
        {"{{ '<|user|>' + message['content'] + eos_token }}{{ '<|system|>' + message['content'] + eos_token }}{{ '<|assistant|>' + message['content'] + eos_token }}",
         "sarashina2.2"},
        {"{{ '<|user|>\\n' + message['content'] + eos_token }}{{ '<|assistant|>\\n' + message['content'] + eos_token }}",
         "not one this program knows"},
        {"", "not one this program knows"},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        enum token_chat_format format;
        struct err err = {0};
        bool ok = token_chat_recognise(&format, known[i].text, strlen(known[i].text), &err);
        const char *got = ok ? token_chat_format_name(format) : err.message;
        if (ok ? strcmp(got, known[i].name) != 0 : !strstr(got, known[i].name)) fail_msg("%s: %s", known[i].text, got);
    }
}

TEST(chat_templates_that_print_a_first_id_get_one) {
    struct token_chat chat;
    struct err err = {0};
    assert_ok(token_chat_open_text(&chat, chat_vocab(), LLAMA3_LOOP, strlen(LLAMA3_LOOP), false, -1, &err), err);
    assert_true(chat.add_bos);
    assert_int_equal(chat.bos, token_find(chat_vocab(), "<|begin_of_text|>"));
    assert_ok(token_chat_open_text(&chat, chat_vocab(), CHATML_LOOP, strlen(CHATML_LOOP), false, -1, &err), err);
    assert_false(chat.add_bos);
}

/* ---- replies ---- */

TEST(chat_replies_without_channels_are_content_up_to_their_end) {
    struct token_chat chat = chat_of(TOKEN_CHAT_CHATML);
    struct bytes out = {0};
    struct err err = {0};
    const int32_t ids[] = {65, -1, 66, chat.control[1], 67};
    assert_ok(token_chat_split(&out, &chat, ids, 5, false, &err), err);
    const struct token_chat_reply *r = (const struct token_chat_reply *)(const void *)out.data;
    assert_int_equal(out.len / sizeof *r, 1 + 1);
    assert_int_equal(r[0].channel, TOKEN_CHANNEL_FINAL);
    assert_true(r[0].ended && r[0].content == 0 && r[0].n_content == 3);
    assert_false(r[1].ended);
    assert_false(token_chat_has_channels(&chat));
    assert_int_equal(token_chat_decode_rule(&chat), TOKEN_DECODE_PLAIN);
    bytes_free(&out);
}

/* ---- goldens ---- */

struct golden {
    enum token_chat_format format;
    const char *folder, *file, *vocabulary;
    struct token_vocab *v; /* NULL: prompts only */
};

static size_t read_messages(struct token_chat_message *m, const json_t *list) {
    size_t i;
    const json_t *one;
    json_array_foreach(list, i, one) {
        const json_t *content = json_object_get(one, "content");
        assert_true(i < 8);
        m[i] = (struct token_chat_message){.role = json_string_value(json_object_get(one, "role")),
                                           .content = json_string_value(content),
                                           .n_content = json_string_length(content)};
    }
    return i;
}

/* A training rendering ends where the model does; templates put a line end behind it. */
static size_t without_line_end(const struct token_chat_row *row, const json_t *line, const char *prompt, size_t n) {
    return !json_is_true(json_object_get(line, "generation")) && !row->channels && n && prompt[n - 1] == '\n' ? n - 1
                                                                                                              : n;
}

static void check_prompt(void *context, const json_t *line) {
    const struct golden *g = context;
    const struct token_chat_row *row = token_chat_row(g->format);
    const json_t *prompt = json_object_get(line, "prompt"), *thinking = json_object_get(line, "enable_thinking"),
                 *want = json_object_get(line, "safe");
    struct token_chat chat;
    struct token_chat_message m[8];
    struct token_chat_script script = {0};
    struct bytes shown = {0}, ids = {0};
    struct err err = {0};
    size_t n = read_messages(m, json_object_get(line, "messages"));
    struct token_chat_options options = {.bos = row->bos != NULL,
                                         .generation = json_is_true(json_object_get(line, "generation"))};
    options.final = options.generation && json_is_false(thinking);
    assert_ok(token_chat_init(&chat, g->v ? g->v : chat_vocab(), g->format, &err), err);
    assert_ok(token_chat_write(&script, &chat, m, n, &options, &err), err);
    token_chat_show(&shown, &chat, &script);
    const char *text = json_string_value(prompt);
    size_t length = without_line_end(row, line, text, json_string_length(prompt));
    if (g->format == TOKEN_CHAT_QWEN3 && !options.generation) { /* without thinking, said by an empty one */
        assert_non_null(strstr(text, "<think>\n\n</think>\n\n"));
    }
    assert_same_text(&shown, text, length, g->folder);
    assert_ok(token_chat_encode(&ids, NULL, &chat, &script, &err), err);
    const json_t *last = json_array_get(json_object_get(line, "messages"), n - 1);
    bool forges = strstr(json_string_value(json_object_get(last, "content")), "forged") != NULL;
    if (g->v && length == json_string_length(prompt) && (want || !forges))
        assert_same_ids(&ids, want ? want : json_object_get(line, "ids"), text);
    token_chat_script_free(&script);
    bytes_free(&shown);
    bytes_free(&ids);
}

TEST(chat_prompts_are_those_of_the_official_library) {
    static struct golden known[] = {{TOKEN_CHAT_SMOLLM2, "smollm2-135m-instruct", "chat.jsonl", "smollm2", NULL},
                                    {TOKEN_CHAT_QWEN25, "qwen2.5-vocabulary", "chat.jsonl", "qwen2.5", NULL},
                                    {TOKEN_CHAT_QWEN3, "qwen3-vocabulary", "chat.jsonl", "qwen3", NULL},
                                    {TOKEN_CHAT_LLAMA31, "llama3-vocabulary", "chat.jsonl", "llama3", NULL},
                                    {TOKEN_CHAT_GEMMA3, "gemma-3-270m", "chat.jsonl", "gemma", NULL},
                                    {TOKEN_CHAT_LLMJP3, "llm-jp-3", "prompts.jsonl", NULL, NULL}};
    const char *dir = getenv("SANSU_BASE_GOLDENS"), *bases = getenv("SANSU_BASES");
    char path[4096];
    struct err err = {0};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (bases && known[i].vocabulary) {
            snprintf(path, sizeof path, "%s/%s", bases, known[i].vocabulary);
            assert_ok(token_open(&known[i].v, path, &err), err);
        }
        snprintf(path, sizeof path, "%s/%s/%s", dir && *dir ? dir : "../shared/goldens_otherbases", known[i].folder,
                 known[i].file);
        if (!file_exists(path)) TEST_SKIP("no golden prompts of other bases");
        assert_true(for_each_line(path, check_prompt, &known[i]) >= 5);
        token_close(known[i].v);
    }
}
