/* chat.c - messages -> script -> ids.
 *
 *   messages -> parts: [<|start|>] "user" [<|message|>] "270mの道..." [<|end|>] ... -> each text encoded apart -> ids
 *
 * Texts that touch are one part, because a stretch is encoded as a whole. The wording is what the templates print:
 * github.com/llm-jp/llm-jp-tokenizer, hf/ver4.0/alpha_1.0/chat_template.jinja.
 *
 * Reads   messages, the clock (only for a date that was not given)    Writes  script, ids
 * Owns    nothing                          Never   lets content become a control id (unless the caller asks for it)
 * Checked tests/token/chat_test.c, fuzz/chat_fuzz.c
 */
#include "token/chat.h"

#include <assert.h>
#include <string.h>
#include <time.h>

static const char CUTOFF[] = "2025-12";

bool token_chat_init(struct token_chat *out, const struct token_vocab *v, enum token_chat_format format, struct err *err) {
    struct token_chat c = {.v = v, .format = format};
    const struct { int32_t *id; const char *name; bool needed; } names[] = {
        {&c.start, "<|start|>", true},          {&c.end, "<|end|>", true},           {&c.message, "<|message|>", true},
        {&c.channel, "<|channel|>", true},      {&c.ret, "<|return|>", true},        {&c.call, "<|call|>", true},
        {&c.constrain, "<|constrain|>", false}, {&c.end_of_text, "<|endoftext|>", false}, {&c.bos, "<|startoftext|>", false},
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        int32_t id = token_find(v, names[i].name);
        if (id >= 0 && !token_is_control(v, id)) id = -1; /* a token that plain text can produce protects nothing */
        if (id < 0 && names[i].needed) return err_set(err, ERR_INPUT, "the vocabulary has no special token %s, which the chat format needs", names[i].name);
        *names[i].id = id;
    }
    *out = c;
    return true;
}

bool token_chat_is_stop(const struct token_chat *c, int32_t id) {
    return id >= 0 && (id == c->ret || id == c->end || id == c->call || id == c->end_of_text);
}

/* ---- the script ---- */

static void put_control(struct token_chat_script *s, int32_t id) {
    struct token_chat_part part = {.control = id};
    bytes_append(&s->parts, &part, sizeof part);
}

static void put_bytes(struct token_chat_script *s, const char *text, size_t n) {
    if (n == 0) return;
    struct token_chat_part *last = s->parts.len ? (struct token_chat_part *)(void *)(s->parts.data + s->parts.len) - 1 : NULL;
    if (last && last->control < 0) {
        last->n += n;
    } else {
        struct token_chat_part part = {.control = -1, .start = s->text.len, .n = n};
        bytes_append(&s->parts, &part, sizeof part);
    }
    bytes_append(&s->text, text, n);
}

static void put_text(struct token_chat_script *s, const char *text) { put_bytes(s, text, strlen(text)); }

/* <|start|>role[<|channel|>channel]<|message|> */
static void open_turn(struct token_chat_script *s, const struct token_chat *c, const char *role, const char *channel) {
    put_control(s, c->start);
    put_text(s, role);
    if (channel) {
        put_control(s, c->channel);
        put_text(s, channel);
    }
    put_control(s, c->message);
}

static void put_turn(struct token_chat_script *s, const struct token_chat *c, const char *role, const char *channel, const char *text, size_t n) {
    open_turn(s, c, role, channel);
    put_bytes(s, text, n);
    put_control(s, c->end);
}

/* "YYYY-MM-DD", digits where digits belong. */
static bool is_date(const char *s) {
    for (int i = 0; i < 10; i++)
        if (i == 4 || i == 7 ? s[i] != '-' : s[i] < '0' || s[i] > '9') return false;
    return s[10] == 0;
}

static bool put_system_turn(struct token_chat_script *s, const struct token_chat *c, const char *date, struct err *err) {
    char today[16];
    if (!date) {
        time_t now = time(NULL);
        struct tm tm;
        if (!localtime_r(&now, &tm) || !strftime(today, sizeof today, "%Y-%m-%d", &tm)) return err_set(err, ERR_WORK, "today's date is unknown; give one");
        date = today;
    }
    open_turn(s, c, "system", NULL);
    put_text(s, "You are LLM-jp-4, a large language model trained by LLM-jp.\nKnowledge cutoff: ");
    put_text(s, CUTOFF);
    put_text(s, "\nCurrent date: ");
    put_text(s, date);
    put_text(s, "\n\n");
    if (c->format == TOKEN_CHAT_LLMJP4_TOKENIZER) put_text(s, "Reasoning: medium\n\n");
    put_text(s, "# Valid channels: analysis, commentary, final. Channel must be included for every message.");
    put_control(s, c->end);
    return true;
}

/* The template's rule: a system text becomes the developer's instructions; an empty one leaves no trace. */
static void put_instructions(struct token_chat_script *s, const struct token_chat *c, const struct token_chat_message *m) {
    if (m->n_content == 0) return;
    open_turn(s, c, "developer", NULL);
    put_text(s, "# Instructions\n\n");
    put_bytes(s, m->content, m->n_content);
    put_text(s, "\n\n");
    put_control(s, c->end);
}

/* The last assistant message as a training target: everything after <|start|>assistant carries loss. */
static void put_target(struct token_chat_script *s, const struct token_chat *c, const struct token_chat_message *m) {
    if (m->thinking) put_turn(s, c, "assistant", "analysis", m->thinking, m->n_thinking);
    size_t target = s->parts.len / sizeof(struct token_chat_part) + 2; /* past <|start|> and "assistant" */
    open_turn(s, c, "assistant", "final");
    put_bytes(s, m->content, m->n_content);
    put_control(s, c->ret);
    if (!s->parts.failed) ((struct token_chat_part *)(void *)s->parts.data)[target].loss = true;
}

static bool put_message(struct token_chat_script *s, const struct token_chat *c, const struct token_chat_message *m, size_t index, bool target, struct err *err) {
    if (strcmp(m->role, "system") == 0 || strcmp(m->role, "developer") == 0) {
        if (index > 0) return err_set(err, ERR_INPUT, "message %zu: a %s text can only come first", index + 1, m->role);
        put_instructions(s, c, m);
    } else if (strcmp(m->role, "user") == 0) {
        put_turn(s, c, "user", NULL, m->content, m->n_content);
    } else if (strcmp(m->role, "assistant") == 0) {
        if (target)
            put_target(s, c, m);
        else
            put_turn(s, c, "assistant", "final", m->content, m->n_content);
    } else {
        return err_set(err, ERR_INPUT, "message %zu: unknown role '%.40s' (system, developer, user, assistant)", index + 1, m->role);
    }
    return true;
}

bool token_chat_write(struct token_chat_script *out, const struct token_chat *c, const struct token_chat_message *messages, size_t n,
                      const struct token_chat_options *options, struct err *err) {
    assert(!options->final || options->generation);
    bytes_clear(&out->text);
    bytes_clear(&out->parts);
    out->parse_special = options->parse_special;
    if (options->date && !is_date(options->date)) return err_set(err, ERR_INPUT, "the date must be YYYY-MM-DD, not '%.40s'", options->date);
    if (n == 0) return err_set(err, ERR_INPUT, "a conversation needs at least one message");
    if (options->bos && c->bos >= 0) put_control(out, c->bos);
    if (c->format != TOKEN_CHAT_SANSU && !put_system_turn(out, c, options->date, err)) return false;
    for (size_t i = 0; i < n; i++)
        if (!put_message(out, c, &messages[i], i, !options->generation && i + 1 == n, err)) return false;
    if (options->generation) {
        put_control(out, c->start);
        put_text(out, "assistant");
    }
    if (options->final) {
        put_control(out, c->channel);
        put_text(out, "final");
        put_control(out, c->message);
    }
    return !(out->text.failed || out->parts.failed) || err_set(err, ERR_RESOURCE, "out of memory for a conversation");
}

void token_chat_script_free(struct token_chat_script *s) {
    bytes_free(&s->text);
    bytes_free(&s->parts);
}

bool token_chat_encode(struct bytes *ids, size_t *loss_start, const struct token_chat *c, const struct token_chat_script *s, struct err *err) {
    const struct token_chat_part *part = (const struct token_chat_part *)(const void *)s->parts.data;
    size_t first = ids->len, loss = SIZE_MAX;
    for (size_t i = 0; i < s->parts.len / sizeof *part; i++) {
        if (part[i].loss) loss = (ids->len - first) / sizeof(int32_t);
        if (part[i].control >= 0)
            bytes_append(ids, &part[i].control, sizeof part[i].control);
        else if (!token_encode(ids, c->v, s->text.data + part[i].start, part[i].n, s->parse_special, err))
            return false;
    }
    if (loss_start) *loss_start = loss == SIZE_MAX ? (ids->len - first) / sizeof(int32_t) : loss;
    return !ids->failed || err_set(err, ERR_RESOURCE, "out of memory for the ids of a conversation");
}

void token_chat_show(struct bytes *out, const struct token_chat *c, const struct token_chat_script *s) {
    const struct token_chat_part *part = (const struct token_chat_part *)(const void *)s->parts.data;
    for (size_t i = 0; i < s->parts.len / sizeof *part; i++) {
        size_t n = part[i].n;
        const char *text = part[i].control >= 0 ? token_name(c->v, part[i].control, &n) : s->text.data + part[i].start;
        bytes_append(out, text, n);
    }
}

bool token_chat_render(struct bytes *ids, size_t *loss_start, const struct token_chat *c, const struct token_chat_message *messages, size_t n,
                       const struct token_chat_options *options, struct err *err) {
    struct token_chat_script s = {0};
    bool ok = token_chat_write(&s, c, messages, n, options, err) && token_chat_encode(ids, loss_start, c, &s, err);
    token_chat_script_free(&s);
    return ok;
}
