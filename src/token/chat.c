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
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "token/unicode.h"

/* The id of a control token; -1 for one that plain text can produce: it protects nothing. */
static int32_t control_id(const struct token_vocab *v, const char *name) {
    int32_t id = token_find(v, name);
    return id >= 0 && token_is_control(v, id) ? id : -1;
}

bool token_chat_init(struct token_chat *out, const struct token_vocab *v, enum token_chat_format format,
                     struct err *err) {
    const struct token_chat_row *row = token_chat_row(format);
    const struct token_chat_control *control = row->control;
    struct token_chat c = {.v = v,
                           .format = format,
                           .bos = control_id(v, row->bos ? row->bos : "<|startoftext|>"),
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

bool token_chat_has_channels(const struct token_chat *c) { return token_chat_row(c->format)->channels; }

enum token_decode_rule token_chat_decode_rule(const struct token_chat *c) {
    return token_chat_has_channels(c) ? TOKEN_DECODE_HARMONY : TOKEN_DECODE_PLAIN;
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

struct span {
    const char *text;
    size_t n;
};

/* What stands in a pattern's holes. */
struct fill {
    struct span text, system;
    char date[12], day[16]; /* "2024-07-26", "26 Jul 2024" */
};

/* The hole that begins at `at`; its length in the pattern, or 0. */
static size_t hole_at(struct span *out, const char *at, const struct fill *fill) {
    const struct {
        const char *name;
        struct span span;
    } holes[] = {{"{text}", fill->text},
                 {"{system}", fill->system},
                 {"{date}", {fill->date, strlen(fill->date)}},
                 {"{day}", {fill->day, strlen(fill->day)}}};
    for (size_t i = 0; i < sizeof holes / sizeof holes[0]; i++) {
        size_t n = strlen(holes[i].name);
        if (strncmp(at, holes[i].name, n) != 0) continue;
        *out = holes[i].span;
        return n;
    }
    return 0;
}

/* The control token whose name stands at `text`; the index in the row, or -1. */
static int control_at(const struct token_chat_control *control, const char *text) {
    for (int i = 0; i < TOKEN_CHAT_MAX_CONTROLS && control[i].name; i++)
        if (strncmp(text, control[i].name, strlen(control[i].name)) == 0) return i;
    return -1;
}

/* A pattern that is NULL writes nothing. */
static void put_pattern(struct token_chat_script *s, const struct token_chat *c, const char *pattern,
                        const struct fill *fill) {
    const struct token_chat_control *control = token_chat_row(c->format)->control;
    for (const char *at = pattern ? pattern : ""; *at;) {
        int found = control_at(control, at);
        struct span span;
        size_t hole = hole_at(&span, at, fill);
        if (found >= 0) {
            put_control(s, c->control[found]);
            at += strlen(control[found].name);
        } else if (hole) {
            put_bytes(s, span.text, span.n);
            at += hole;
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

static bool prints_date(const struct token_chat_row *row) {
    const char *const patterns[] = {row->preamble, row->system, row->no_system};
    for (size_t i = 0; i < sizeof patterns / sizeof patterns[0]; i++)
        if (patterns[i] && (strstr(patterns[i], "{date}") || strstr(patterns[i], "{day}"))) return true;
    return false;
}

/* The date: the caller's, the format's own, or today's. */
static bool set_date(struct fill *fill, const struct token_chat_row *row, const char *date, struct err *err) {
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    char today[16];
    if (!prints_date(row)) return true;
    if (!date) date = row->date;
    if (!date) {
        time_t now = time(NULL);
        struct tm tm;
        if (!localtime_r(&now, &tm) || !strftime(today, sizeof today, "%Y-%m-%d", &tm))
            return err_set(err, ERR_WORK, "today's date is unknown; give one");
        date = today;
    }
    int month = (date[5] - '0') * 10 + date[6] - '0';
    if (month < 1 || month > 12) return err_set(err, ERR_INPUT, "the date '%.10s' has no month %d", date, month);
    memcpy(fill->date, date, 10);
    snprintf(fill->day, sizeof fill->day, "%.2s %.3s %.4s", date + 8, months + (size_t)(month - 1) * 3, date);
    return true;
}

/* ---- messages ---- */

/* A conversation being written. */
struct writer {
    struct token_chat_script *s;
    const struct token_chat *c;
    const struct token_chat_row *row;
    struct fill fill;
};

static void put(struct writer *w, const char *pattern) { put_pattern(w->s, w->c, pattern, &w->fill); }

static struct span text_of(const char *text, size_t n, bool trim) {
    if (trim && n) token_trim(&text, &n);
    return (struct span){text, n};
}

static void put_content(struct writer *w, const char *pattern, const struct token_chat_message *m) {
    w->fill.text = text_of(m->content, m->n_content, w->row->trims);
    put(w, pattern);
}

/* The last assistant message as a training target: everything behind the opened turn carries loss. */
static void put_target(struct writer *w, const struct token_chat_message *m) {
    if (m->thinking) {
        w->fill.text = text_of(m->thinking, m->n_thinking, false);
        put(w, w->row->thinking);
    }
    put(w, w->row->open);
    size_t target = w->s->parts.len;
    w->s->apart = true;
    put(w, w->row->final);
    put_content(w, "{text}", m);
    put(w, w->row->close);
    if (!w->s->parts.failed && target < w->s->parts.len)
        ((struct token_chat_part *)(void *)(w->s->parts.data + target))->loss = true;
}

static bool is_system(const struct token_chat_message *m) {
    return strcmp(m->role, "system") == 0 || strcmp(m->role, "developer") == 0;
}

/* The system text: a turn of its own, kept for the first question, or an error where the format knows none. */
static bool put_system(struct writer *w, const struct token_chat_message *m, struct err *err) {
    const struct token_chat_row *row = w->row;
    if (!row->system && !row->user_first)
        return err_set(err, ERR_INPUT, "the chat format %s has no place for a %s text", row->name, m->role);
    w->fill.system = w->fill.text = text_of(m->content, m->n_content, row->trims_system);
    if (row->system && (m->n_content || !row->skips_empty_system)) put(w, row->system);
    return true;
}

static bool put_user(struct writer *w, const struct token_chat_message *m) {
    bool first = w->row->user_first && w->fill.system.text;
    put_content(w, first ? w->row->user_first : w->row->user, m);
    w->fill.system = (struct span){0};
    return true;
}

static bool put_assistant(struct writer *w, const struct token_chat_message *m, bool target) {
    if (target)
        put_target(w, m);
    else
        put_content(w, w->row->reply, m);
    return true;
}

static bool put_message(struct writer *w, const struct token_chat_message *m, size_t index, bool target,
                        struct err *err) {
    if (is_system(m) && index > 0)
        return err_set(err, ERR_INPUT, "message %zu: a %s text can only come first", index + 1, m->role);
    if (is_system(m)) return put_system(w, m, err);
    bool user = strcmp(m->role, "user") == 0;
    if (!user && strcmp(m->role, "assistant") != 0)
        return err_set(err, ERR_INPUT, "message %zu: unknown role '%.40s' (system, developer, user, assistant)",
                       index + 1, m->role);
    if (!user && w->row->user_first && w->fill.system.text)
        return err_set(err, ERR_INPUT, "message %zu: in the chat format %s a question must follow a system text",
                       index + 1, w->row->name);
    return user ? put_user(w, m) : put_assistant(w, m, target);
}

bool token_chat_write(struct token_chat_script *out, const struct token_chat *c,
                      const struct token_chat_message *messages, size_t n, const struct token_chat_options *options,
                      struct err *err) {
    struct writer w = {.s = out, .c = c, .row = token_chat_row(c->format)};
    assert(!options->final || options->generation);
    bytes_clear(&out->text);
    bytes_clear(&out->parts);
    out->parse_special = options->parse_special;
    if (options->date && !is_date(options->date))
        return err_set(err, ERR_INPUT, "the date must be YYYY-MM-DD, not '%.40s'", options->date);
    if (n == 0) return err_set(err, ERR_INPUT, "a conversation needs at least one message");
    if (!set_date(&w.fill, w.row, options->date, err)) return false;
    if (options->bos && c->bos >= 0) put_control(out, c->bos);
    put(&w, w.row->preamble);
    if (!is_system(&messages[0])) put(&w, w.row->no_system);
    for (size_t i = 0; i < n; i++)
        if (!put_message(&w, &messages[i], i, !options->generation && i + 1 == n, err)) return false;
    if (options->generation) put(&w, w.row->open);
    if (options->final) put(&w, w.row->final);
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
