/* chat.c - messages -> script -> ids.
 *
 *   messages, patterns of the format's row -> parts: [<|start|>] "user" [<|message|>] "270mの道..." [<|end|>] ...
 *            -> each text encoded apart -> ids
 *
 * Texts that touch are one part, because a stretch is encoded as a whole; only where the loss begins a new one starts,
 * as it does when the model goes on behind a prompt.
 *
 * Reads   messages, the clock (only for a date that was not given)    Writes  script, ids
 * Owns    nothing                          Never   lets content become a control id (unless the caller asks for it)
 * Checked tests/token/chat_test.c, fuzz/chat_fuzz.c
 */
#include "token/chat_format.h"

#include <assert.h>
#include <string.h>
#include <time.h>

/* The id of a control token; -1 for one that plain text can produce: it protects nothing. */
static int32_t control_id(const struct token_vocab *v, const char *name) {
    int32_t id = token_find(v, name);
    return id >= 0 && token_is_control(v, id) ? id : -1;
}

bool token_chat_init(struct token_chat *out, const struct token_vocab *v, enum token_chat_format format,
                     struct err *err) {
    const struct token_chat_control *control = token_chat_row(format)->control;
    struct token_chat c = {.v = v,
                           .format = format,
                           .bos = control_id(v, "<|startoftext|>"),
                           .start = -1,
                           .channel = -1,
                           .constrain = -1,
                           .message = -1};
    const struct {
        int32_t *id;
        const char *name;
    } header[] = {{&c.start, "<|start|>"},
                  {&c.channel, "<|channel|>"},
                  {&c.constrain, "<|constrain|>"},
                  {&c.message, "<|message|>"}};
    for (size_t i = 0; i < TOKEN_CHAT_MAX_CONTROLS; i++) {
        c.control[i] = control[i].name ? control_id(v, control[i].name) : -1;
        if (c.control[i] < 0 && control[i].needed)
            return err_set(err, ERR_INPUT, "the vocabulary has no special token %s, which the chat format needs",
                           control[i].name);
        for (size_t k = 0; control[i].name && k < sizeof header / sizeof header[0]; k++)
            if (strcmp(header[k].name, control[i].name) == 0) *header[k].id = c.control[i];
    }
    *out = c;
    return true;
}

bool token_chat_is_stop(const struct token_chat *c, int32_t id) {
    const struct token_chat_control *control = token_chat_row(c->format)->control;
    for (size_t i = 0; i < TOKEN_CHAT_MAX_CONTROLS; i++)
        if (id >= 0 && id == c->control[i]) return control[i].ends_reply;
    return false;
}

/* ---- the script ---- */

static void put_control(struct token_chat_script *s, int32_t id) {
    struct token_chat_part part = {.control = id};
    s->apart = false;
    bytes_append(&s->parts, &part, sizeof part);
}

static void put_bytes(struct token_chat_script *s, const char *text, size_t n) {
    if (n == 0) return;
    struct token_chat_part *last =
        s->parts.len ? (struct token_chat_part *)(void *)(s->parts.data + s->parts.len) - 1 : NULL;
    if (last && last->control < 0 && !s->apart) {
        last->n += n;
    } else {
        struct token_chat_part part = {.control = -1, .start = s->text.len, .n = n};
        bytes_append(&s->parts, &part, sizeof part);
    }
    bytes_append(&s->text, text, n);
    s->apart = false;
}

/* ---- patterns ---- */

/* What stands in a pattern's holes. */
struct fill {
    const char *text;
    size_t n;
    const char *date;
};

/* The control token whose name stands at `text`; the index in the row, or -1. */
static int control_at(const struct token_chat_control *control, const char *text) {
    for (int i = 0; i < TOKEN_CHAT_MAX_CONTROLS && control[i].name; i++)
        if (strncmp(text, control[i].name, strlen(control[i].name)) == 0) return i;
    return -1;
}

/* A pattern that is NULL writes nothing; one without holes needs no fill. */
static void put_pattern(struct token_chat_script *s, const struct token_chat *c, const char *pattern,
                        const struct fill *fill) {
    const struct token_chat_control *control = token_chat_row(c->format)->control;
    for (const char *at = pattern ? pattern : ""; *at;) {
        int found = control_at(control, at);
        if (found >= 0) {
            put_control(s, c->control[found]);
            at += strlen(control[found].name);
        } else if (strncmp(at, "{text}", 6) == 0) {
            put_bytes(s, fill->text, fill->n);
            at += 6;
        } else if (strncmp(at, "{date}", 6) == 0) {
            put_bytes(s, fill->date, strlen(fill->date));
            at += 6;
        } else {
            size_t plain = 1 + strcspn(at + 1, "<{");
            put_bytes(s, at, plain);
            at += plain;
        }
    }
}

/* "YYYY-MM-DD", digits where digits belong. */
static bool is_date(const char *s) {
    for (int i = 0; i < 10; i++)
        if (i == 4 || i == 7 ? s[i] != '-' : s[i] < '0' || s[i] > '9') return false;
    return s[10] == 0;
}

/* The preamble may print a date: the caller's, or today's. */
static bool put_preamble(struct token_chat_script *s, const struct token_chat *c, const char *date, struct err *err) {
    const char *preamble = token_chat_row(c->format)->preamble;
    char today[16];
    if (preamble && !date) {
        time_t now = time(NULL);
        struct tm tm;
        if (!localtime_r(&now, &tm) || !strftime(today, sizeof today, "%Y-%m-%d", &tm))
            return err_set(err, ERR_WORK, "today's date is unknown; give one");
        date = today;
    }
    put_pattern(s, c, preamble, &(struct fill){.date = date});
    return true;
}

/* ---- messages ---- */

static void put_message_as(struct token_chat_script *s, const struct token_chat *c, const char *pattern,
                           const struct token_chat_message *m) {
    put_pattern(s, c, pattern, &(struct fill){m->content, m->n_content, NULL});
}

/* The last assistant message as a training target: everything behind the opened turn carries loss. */
static void put_target(struct token_chat_script *s, const struct token_chat *c, const struct token_chat_message *m) {
    const struct token_chat_row *row = token_chat_row(c->format);
    if (m->thinking) put_pattern(s, c, row->thinking, &(struct fill){m->thinking, m->n_thinking, NULL});
    put_pattern(s, c, row->open, NULL);
    size_t target = s->parts.len;
    s->apart = true;
    put_pattern(s, c, row->final, NULL);
    put_message_as(s, c, "{text}", m);
    put_pattern(s, c, row->close, NULL);
    if (!s->parts.failed && target < s->parts.len)
        ((struct token_chat_part *)(void *)(s->parts.data + target))->loss = true;
}

static bool put_message(struct token_chat_script *s, const struct token_chat *c, const struct token_chat_message *m,
                        size_t index, bool target, struct err *err) {
    const struct token_chat_row *row = token_chat_row(c->format);
    if (strcmp(m->role, "system") == 0 || strcmp(m->role, "developer") == 0) {
        if (index > 0) return err_set(err, ERR_INPUT, "message %zu: a %s text can only come first", index + 1, m->role);
        if (m->n_content) put_message_as(s, c, row->system, m);
    } else if (strcmp(m->role, "user") == 0) {
        put_message_as(s, c, row->user, m);
    } else if (strcmp(m->role, "assistant") == 0) {
        if (target)
            put_target(s, c, m);
        else
            put_message_as(s, c, row->reply, m);
    } else {
        return err_set(err, ERR_INPUT, "message %zu: unknown role '%.40s' (system, developer, user, assistant)",
                       index + 1, m->role);
    }
    return true;
}

bool token_chat_write(struct token_chat_script *out, const struct token_chat *c,
                      const struct token_chat_message *messages, size_t n, const struct token_chat_options *options,
                      struct err *err) {
    const struct token_chat_row *row = token_chat_row(c->format);
    assert(!options->final || options->generation);
    bytes_clear(&out->text);
    bytes_clear(&out->parts);
    out->parse_special = options->parse_special;
    if (options->date && !is_date(options->date))
        return err_set(err, ERR_INPUT, "the date must be YYYY-MM-DD, not '%.40s'", options->date);
    if (n == 0) return err_set(err, ERR_INPUT, "a conversation needs at least one message");
    if (options->bos && c->bos >= 0) put_control(out, c->bos);
    if (!put_preamble(out, c, options->date, err)) return false;
    for (size_t i = 0; i < n; i++)
        if (!put_message(out, c, &messages[i], i, !options->generation && i + 1 == n, err)) return false;
    if (options->generation) put_pattern(out, c, row->open, NULL);
    if (options->final) put_pattern(out, c, row->final, NULL);
    return !(out->text.failed || out->parts.failed) || err_set(err, ERR_RESOURCE, "out of memory for a conversation");
}

void token_chat_script_free(struct token_chat_script *s) {
    bytes_free(&s->text);
    bytes_free(&s->parts);
}

bool token_chat_encode(struct bytes *ids, size_t *loss_start, const struct token_chat *c,
                       const struct token_chat_script *s, struct err *err) {
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

bool token_chat_render(struct bytes *ids, size_t *loss_start, const struct token_chat *c,
                       const struct token_chat_message *messages, size_t n, const struct token_chat_options *options,
                       struct err *err) {
    struct token_chat_script s = {0};
    bool ok = token_chat_write(&s, c, messages, n, options, err) && token_chat_encode(ids, loss_start, c, &s, err);
    token_chat_script_free(&s);
    return ok;
}
