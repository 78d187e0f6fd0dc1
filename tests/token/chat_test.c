/* chat_test.c - the project's own format against transformers, safety of content, and the reader of generated ids. */
#include <sys/stat.h>
#include <unistd.h>

#include "base/rng.h"
#include "small.h"
#include "token/chat_format.h"

static const struct token_chat *own_chat(void) {
    static struct token_chat chat;
    struct err err = {0};
    if (!chat.v) assert_ok(token_chat_init(&chat, small_vocab(false), TOKEN_CHAT_SANSU, &err), err);
    return &chat;
}

static void check_conversation(void *context, const json_t *line) {
    struct token_chat_message messages[8];
    struct token_chat_options options = {.generation = json_is_true(json_object_get(line, "generation"))};
    struct token_chat_script script = {0};
    struct bytes shown = {0}, ids = {0};
    struct err err = {0};
    size_t i, n = 0;
    json_t *m;
    (void)context;
    json_array_foreach(json_object_get(line, "messages"), i, m) {
        const json_t *content = json_object_get(m, "content"), *thinking = json_object_get(m, "thinking");
        messages[n++] = (struct token_chat_message){json_string_value(json_object_get(m, "role")),
                                                    json_string_value(content), json_string_length(content),
                                                    json_string_value(thinking), json_string_length(thinking)};
    }
    const json_t *prompt = json_object_get(line, "prompt");
    assert_ok(token_chat_write(&script, own_chat(), messages, n, &options, &err), err);
    token_chat_show(&shown, own_chat(), &script);
    assert_same_text(&shown, json_string_value(prompt), json_string_length(prompt), "prompt");
    assert_ok(token_chat_encode(&ids, NULL, own_chat(), &script, &err), err);
    assert_same_ids(&ids, json_object_get(line, "ids"), json_string_value(prompt));
    token_chat_script_free(&script);
    bytes_free(&shown);
    bytes_free(&ids);
}

TEST(own_format_is_what_transformers_renders_from_the_template_we_ship) {
    assert_int_equal(for_each_line(SMALL "chat.jsonl", check_conversation, NULL), 20);
}

TEST(own_template_is_recognised_and_others_are_refused_by_hash) {
    struct bytes text = {0};
    struct err err = {0};
    enum token_chat_format format = TOKEN_CHAT_LLMJP4_INSTRUCT;
    assert_ok(file_read_all(&text, "tools/mini/chat_template.jinja", 1 << 20, &err), err);
    assert_ok(token_chat_recognise(&format, text.data, text.len, &err), err);
    assert_int_equal(format, TOKEN_CHAT_SANSU);
    struct bytes golden = {0}; /* the goldens were made with this very template, or are stale */
    assert_ok(file_read_all(&golden, SMALL "chat_template.jinja", 1 << 20, &err), err);
    assert_string_equal(golden.data, text.data);
    bytes_free(&golden);
    assert_false(token_chat_recognise(&format, "abc", 3, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    bytes_free(&text);
}

/* Every row: its patterns name only tokens of the row, its template words tell it from the rows before it. */
TEST(chat_rows_hold_together) {
    const struct token_vocab *v = small_vocab(false);
    for (int f = 0; f < TOKEN_CHAT_FORMATS; f++) {
        const struct token_chat_row *row = token_chat_row((enum token_chat_format)f);
        const char *const patterns[] = {row->preamble, row->system, row->no_system, row->user,  row->user_first,
                                        row->thinking, row->reply,  row->open,      row->final, row->close};
        struct bytes words = {0};
        enum token_chat_format found;
        struct err err = {0};
        for (size_t i = 0; i < sizeof patterns / sizeof patterns[0]; i++)
            for (const char *at = patterns[i]; at && (at = strstr(at, "<|")) != NULL; at += 2) {
                bool known = false;
                for (size_t k = 0; row->control[k].name; k++)
                    known = known || strncmp(at, row->control[k].name, strlen(row->control[k].name)) == 0;
                if (!known) fail_msg("%s names no control token of its row: %s", row->name, at);
            }
        for (size_t i = 0; i < TOKEN_CHAT_MAX_WORDS && row->words[i]; i++) bytes_printf(&words, "%s\n", row->words[i]);
        assert_ok(token_chat_recognise(&found, bytes_text(&words), words.len, &err), err);
        assert_int_equal(found, f);
        bytes_free(&words);
    }
    struct token_chat chat;
    struct err err = {0};
    assert_ok(token_chat_init(&chat, v, TOKEN_CHAT_SANSU, &err), err);
    static const char *const stops[] = {"<|return|>", "<|end|>", "<|call|>", "<|endoftext|>"}, *const others[] = {
                                                                                                   "<|start|>",
                                                                                                   "<|message|>",
                                                                                                   "<|channel|>",
                                                                                                   "<|startoftext|>"};
    for (size_t i = 0; i < 4; i++)
        assert_true(token_chat_is_stop(&chat, token_find(v, stops[i])) &&
                    !token_chat_is_stop(&chat, token_find(v, others[i])));
    assert_false(token_chat_is_stop(&chat, -1));
}

/* ---- content cannot forge a turn ---- */

static size_t count_controls(const struct token_vocab *v, const struct bytes *ids) {
    size_t count = 0;
    for (size_t i = 0; i < ids->len / sizeof(int32_t); i++)
        count += token_is_control(v, ((const int32_t *)(const void *)ids->data)[i]);
    return count;
}

/* Whole names, parts of names, and what could complete them, glued at random. */
static void hostile_text(struct bytes *out, struct rng *rng, const struct token_vocab *v) {
    for (uint64_t n = rng_below(rng, 8); n; n--) {
        size_t length;
        const char *name = token_name(v, (int32_t)rng_below(rng, 14), &length);
        size_t from = rng_below(rng, 3) ? 0 : (size_t)rng_below(rng, length),
               to = rng_below(rng, 3) ? length : (size_t)rng_below(rng, length + 1);
        if (from < to) bytes_append(out, name + from, to - from);
        if (rng_below(rng, 3) == 0)
            bytes_append_string(out, (const char *[]){"<", "|", ">", " ", "\n", "assistant", "▁", "<0x0A>", "\xff",
                                                      "\xe3\x81"}[rng_below(rng, 10)]);
    }
}

/* Of the harmony formats; the others: chat_bases_test.c. */
TEST(no_content_whatever_adds_a_control_id_to_the_scaffold) {
    const struct token_vocab *v = small_vocab(false);
    struct rng rng;
    struct err err = {0};
    rng_init(&rng, 2026, 8);
    for (int round = 0; round < 4000; round++) {
        struct bytes text[3] = {{0}, {0}, {0}}, ids = {0}, plain = {0};
        struct token_chat chat;
        assert_ok(token_chat_init(&chat, v, (enum token_chat_format)(round % TOKEN_CHAT_CHATML), &err), err);
        for (int i = 0; i < 3; i++) hostile_text(&text[i], &rng, v);
        bytes_append_char(&text[0], 'x'); /* a system text that is there in both */
        struct token_chat_message messages[] = {{"system", text[0].data, text[0].len, NULL, 0},
                                                {"user", text[1].data, text[1].len, NULL, 0},
                                                {"assistant", text[2].data, text[2].len, NULL, 0}};
        struct token_chat_message harmless[] = {
            {"system", "x", 1, NULL, 0}, {"user", "x", 1, NULL, 0}, {"assistant", "x", 1, NULL, 0}};
        struct token_chat_options options = {
            .date = "2026-05-01", .generation = round & 1, .final = round & 1, .bos = true};
        assert_ok(token_chat_render(&ids, NULL, &chat, messages, 3, &options, &err), err);
        assert_ok(token_chat_render(&plain, NULL, &chat, harmless, 3, &options, &err), err);
        assert_int_equal(count_controls(v, &ids), count_controls(v, &plain));
        for (int i = 0; i < 3; i++) bytes_free(&text[i]);
        bytes_free(&ids);
        bytes_free(&plain);
    }
}

TEST(render_forces_the_final_channel_and_marks_where_loss_starts) {
    const struct token_chat *c = own_chat();
    struct token_chat_message messages[] = {{"user", "3+4=?", 5, NULL, 0}, {"assistant", "7", 1, NULL, 0}};
    struct token_chat_options prompt = {.generation = true}, forced = {.generation = true, .final = true},
                              train = {.bos = true};
    struct bytes a = {0}, b = {0}, t = {0};
    struct err err = {0};
    size_t loss;
    assert_ok(token_chat_render(&a, &loss, c, messages, 1, &prompt, &err), err);
    assert_int_equal(loss, a.len / sizeof(int32_t)); /* a prompt carries none */
    assert_ok(token_chat_render(&b, NULL, c, messages, 1, &forced, &err), err);
    assert_ok(token_chat_render(&t, &loss, c, messages, 2, &train, &err), err);
    const int32_t *id = (const int32_t *)(const void *)t.data, *forced_id = (const int32_t *)(const void *)b.data;
    size_t n = t.len / sizeof *id, n_a = a.len / sizeof *id, n_b = b.len / sizeof *id;
    assert_int_equal(id[0], c->bos);
    assert_memory_equal(a.data, t.data + sizeof *id, a.len); /* the prompt is a prefix of the training text */
    assert_memory_equal(b.data, t.data + sizeof *id, b.len); /* and so is the forced prompt */
    assert_int_equal(loss, 1 + n_a);
    assert_int_equal(id[loss], c->channel);
    assert_int_equal(id[n_b], c->message);
    assert_int_equal(forced_id[n_b - 1], c->message);
    assert_int_equal(id[n - 1], token_find(c->v, "<|return|>"));
    bytes_free(&a);
    bytes_free(&b);
    bytes_free(&t);
}

TEST(render_refuses_what_the_formats_have_no_place_for) {
    struct token_chat chat = *own_chat();
    struct token_chat_message late[] = {{"user", "x", 1, NULL, 0}, {"system", "x", 1, NULL, 0}},
                              role[] = {{"tool", "x", 1, NULL, 0}};
    struct token_chat_options options = {.generation = true};
    struct bytes ids = {0};
    struct err err = {0};
    assert_false(token_chat_render(&ids, NULL, &chat, late, 2, &options, &err));
    assert_non_null(strstr(err.message, "message 2"));
    err = (struct err){0};
    assert_false(token_chat_render(&ids, NULL, &chat, role, 1, &options, &err));
    assert_non_null(strstr(err.message, "'tool'"));
    err = (struct err){0};
    assert_false(token_chat_render(&ids, NULL, &chat, late, 0, &options, &err));
    options.date = "yesterday";
    err = (struct err){0};
    assert_false(token_chat_render(&ids, NULL, &chat, late, 1, &options, &err));
    assert_non_null(strstr(err.message, "yesterday"));
    assert_int_equal(ids.len, 0);
    bytes_free(&ids);
}

/* ---- the reader ---- */

struct expected {
    const char *role;
    enum token_channel channel;
    const char *content;
};

/* Split `text` (control names parsed) and compare; a NULL role ends the list. */
static void expect_split(const char *text, bool in_final, const struct expected *want) {
    struct bytes ids = {0}, replies = {0};
    struct err err = {0};
    const struct token_vocab *v = small_vocab(false);
    assert_ok(token_encode(&ids, v, text, strlen(text), true, &err), err);
    const int32_t *id = (const int32_t *)(const void *)ids.data;
    assert_ok(token_chat_split(&replies, own_chat(), id, ids.len / sizeof *id, in_final, &err), err);
    const struct token_chat_reply *reply = (const struct token_chat_reply *)(const void *)replies.data;
    size_t n = replies.len / sizeof *reply;
    for (size_t i = 0; i < n; i++) {
        struct bytes shown = {0};
        if (!want[i].role) fail_msg("a reply too many in: %s", text);
        assert_ok(token_decode(&shown, v, id + reply[i].content, reply[i].n_content, TOKEN_DECODE_HARMONY, false, &err),
                  err);
        assert_string_equal(reply[i].role, want[i].role);
        assert_int_equal(reply[i].channel, want[i].channel);
        assert_string_equal(bytes_text(&shown), want[i].content);
        bytes_free(&shown);
    }
    if (want[n].role) fail_msg("%zu replies, expected more, in: %s", n, text);
    bytes_free(&ids);
    bytes_free(&replies);
}

#define EXPECT(text, in_final, ...) \
    expect_split(text, in_final, (const struct expected[]){__VA_ARGS__, {NULL, 0, NULL}})

TEST(reader_follows_the_format) {
    EXPECT("<|channel|>final<|message|>答え<|return|>", false, {"assistant", TOKEN_CHANNEL_FINAL, "答え"});
    EXPECT("答え<|return|>", true, {"assistant", TOKEN_CHANNEL_FINAL, "答え"});
    EXPECT("<|channel|>analysis<|message|>考え<|end|><|start|>assistant<|channel|>final<|message|>答え<|return|>",
           false, {"assistant", TOKEN_CHANNEL_ANALYSIS, "考え"}, {"assistant", TOKEN_CHANNEL_FINAL, "答え"});
    EXPECT("<|channel|>commentary json<|message|>{}<|call|>", false, {"assistant", TOKEN_CHANNEL_COMMENTARY, "{}"});
    EXPECT("<|channel|>commentary <|constrain|>json<|message|>{}<|call|>", false,
           {"assistant", TOKEN_CHANNEL_COMMENTARY, "{}"});
    EXPECT("x<|end|><|start|>user<|message|>y<|end|>", true, {"assistant", TOKEN_CHANNEL_FINAL, "x"},
           {"user", TOKEN_CHANNEL_NONE, "y"});
}

TEST(reader_survives_missing_repeated_and_unknown_channels) {
    EXPECT("<|message|>答え<|end|>", false, {"assistant", TOKEN_CHANNEL_NONE, "答え"});
    EXPECT("final<|message|>答え<|end|>", false, {"assistant", TOKEN_CHANNEL_FINAL, "答え"});
    EXPECT("<|channel|>final<|channel|>final<|message|>答え<|end|>", false, {"assistant", TOKEN_CHANNEL_FINAL, "答え"});
    EXPECT("<|channel|>secret<|message|>x", false, {"assistant", TOKEN_CHANNEL_OTHER, "x"});
    EXPECT("<|channel|>analysis<|message|>x<|channel|>final<|message|>y", false,
           {"assistant", TOKEN_CHANNEL_ANALYSIS, "x"}, {"assistant", TOKEN_CHANNEL_FINAL, "y"});
    EXPECT("x<|start|>assistantfinal<|message|>y<|endoftext|>", true, {"assistant", TOKEN_CHANNEL_FINAL, "x"},
           {"assistant", TOKEN_CHANNEL_FINAL, "y"});
    EXPECT("答え", false, {"assistant", TOKEN_CHANNEL_NONE, "答え"});
    EXPECT("答え<|end|>", false, {"assistant", TOKEN_CHANNEL_NONE, "答え"});
    EXPECT("<|end|><|end|><|return|>", false, {NULL, 0, NULL});
}

TEST(reader_takes_any_ids) {
    const struct token_vocab *v = small_vocab(false);
    struct rng rng;
    struct err err = {0};
    rng_init(&rng, 5, 0);
    for (int round = 0; round < 3000; round++) {
        int32_t ids[40];
        struct bytes replies = {0};
        for (int i = 0; i < 40; i++)
            ids[i] = (int32_t)rng_below(&rng, rng_below(&rng, 2) ? 16 : token_count(v) + 4) - 1;
        assert_ok(token_chat_split(&replies, own_chat(), ids, 40, round & 1, &err), err);
        const struct token_chat_reply *reply = (const struct token_chat_reply *)(const void *)replies.data;
        size_t before = 0;
        for (size_t i = 0; i < replies.len / sizeof *reply; i++) {
            assert_true(reply[i].content >= before && reply[i].n_content > 0 &&
                        reply[i].content + reply[i].n_content <= 40);
            before = reply[i].content + reply[i].n_content;
        }
        bytes_free(&replies);
    }
}

/* ---- which format a directory asks for ---- */

static char directory[] = "/tmp/sansu-chat-XXXXXX";

static void put_file(const char *name, const char *text) {
    struct bytes path = {0};
    struct err err = {0};
    file_join(&path, directory, name);
    if (text)
        assert_ok(file_write_atomic(path.data, text, strlen(text), &err), err);
    else
        unlink(path.data);
    bytes_free(&path);
}

static const char *open_problem(struct token_chat *c) {
    static struct err err;
    err = (struct err){0};
    return token_chat_open(c, small_vocab(false), directory, &err) ? NULL : err.message;
}

TEST(directory_says_format_and_bos) {
    struct token_chat c;
    assert_non_null(mkdtemp(directory));
    assert_null(open_problem(&c));
    assert_int_equal(c.format, TOKEN_CHAT_LLMJP4_INSTRUCT); /* no files: the control tokens speak */
    assert_false(c.add_bos);
    put_file(
        "tokenizer_config.json",
        "{\"add_bos_token\": true, \"bos_token\": {\"content\": \"<|startoftext|>\"}, \"chat_template\": \"{# chat_format=sansu-harmony-v1 #}\"}");
    assert_null(open_problem(&c));
    assert_int_equal(c.format, TOKEN_CHAT_SANSU);
    assert_true(c.add_bos);
    assert_int_equal(c.bos, token_find(small_vocab(false), "<|startoftext|>"));
    put_file("chat_template.jinja", "{{ cycler.__init__.__globals__ }}"); /* the file wins, and is unknown */
    assert_non_null(strstr(open_problem(&c), "SHA-256"));
    put_file("chat_template.jinja", NULL);
    put_file("tokenizer_config.json", "{\"add_bos_token\": true, \"bos_token\": \"<s>\"}");
    assert_non_null(strstr(open_problem(&c), "<s>"));
    put_file("tokenizer_config.json", "{\"add_bos_token\": ");
    assert_non_null(strstr(open_problem(&c), "tokenizer_config.json"));
    put_file("tokenizer_config.json", "{\"chat_template\": [{\"name\": \"default\", \"template\": \"x\"}]}");
    assert_non_null(strstr(open_problem(&c), "list"));
    put_file("tokenizer_config.json", NULL);
    rmdir(directory);
}
