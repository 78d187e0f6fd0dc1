/* serve_library.c - /v1/library: items, their versions and events, looked for, read and written.
 *
 *   If-Match: "e33" -> the event that was seen -> library -> the item as it is now, ETag: "e34"
 *                                              -> 412, ETag of what came between | 409, the words of the rule
 *
 * Checked tests/e2e/serve_library_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "serve_call.h"

/* A number of the path or of a tag: digits and nothing else; 0: it is none. */
static int64_t number_of(const char *text) {
    size_t n = strlen(text);
    return n && n <= 18 && strspn(text, "0123456789") == n ? strtoll(text, NULL, 10) : 0;
}

static bool has_library(struct serve_call *c) {
    return c->app->library ||
           api_refuse(&c->problem, 404, "", "this server keeps no library (sansu serve --library FILE)");
}

static bool failed(struct serve_call *c, const struct err *err) {
    int status = err->code == ERR_INPUT || err->code == ERR_USAGE ? 400 : 503;
    return api_refuse(&c->problem, status, "", "%s", err->message);
}

static void set_tag(struct serve_call *c, int64_t event) {
    snprintf(c->etag, sizeof c->etag, "\"e%lld\"", (long long)event);
}

/* ---- reading ---- */

static void write_item(struct serve_call *c, int64_t item) {
    struct err err = {0};
    int64_t event = 0;
    switch (library_write_item(&c->body, c->app->library, item, &event, &err)) {
        case LIBRARY_DONE: set_tag(c, event); break;
        case LIBRARY_MISSING: api_refuse(&c->problem, 404, "", "there is no such item"); break;
        default: failed(c, &err);
    }
}

static void answer_item(struct serve_call *c) {
    if (has_library(c)) write_item(c, number_of(c->rest));
}

/* Whether there is a library is no mistake of who asks. */
static void answer_library(struct serve_call *c) {
    struct err err = {0};
    bytes_printf(&c->body, "{\"schema\":\"sansu.library/1\",\"present\":%s", c->app->library ? "true" : "false");
    if (c->app->library) bytes_append_char(&c->body, ',');
    if (c->app->library && !library_write_summary(&c->body, c->app->library, &err)) failed(c, &err);
    bytes_append_char(&c->body, '}');
}

bool serve_read_query(struct library_query *q, int64_t *limit, struct serve_call *c) {
    int64_t grade = 0;
    size_t n;
    bool ok = api_json_text(&q->words, &n, c->root, "words", &c->problem) &&
              api_json_text(&q->state, &n, c->root, "state", &c->problem) &&
              api_json_text(&q->family, &n, c->root, "family", &c->problem) &&
              api_json_text(&q->verdict, &n, c->root, "verdict", &c->problem) &&
              api_json_text(&q->tag, &n, c->root, "tag", &c->problem) &&
              api_json_whole(&grade, c->root, "grade", 1, 6, &c->problem) &&
              api_json_whole(&q->before, c->root, "before", 1, INT64_MAX, &c->problem) &&
              api_json_whole(limit, c->root, "limit", 1, 200, &c->problem);
    q->grade = (int)grade;
    return ok && (!q->words || strlen(q->words) <= SERVE_WORDS_BYTES ||
                  api_refuse(&c->problem, 400, "words", "'words' are %d bytes at most", SERVE_WORDS_BYTES));
}

static void answer_search(struct serve_call *c) {
    struct library_query q = {.limit = 0};
    struct err err = {0};
    int64_t limit = 0;
    if (!has_library(c) || !serve_read_query(&q, &limit, c)) return;
    q.limit = (int)limit;
    bytes_append_string(&c->body, "{\"schema\":\"sansu.items/1\",");
    if (!library_write_list(&c->body, c->app->library, &q, &err)) failed(c, &err);
    bytes_append_char(&c->body, '}');
}

void serve_library(void *context, struct serve_exchange *x) { serve_call_begin(context, x, NULL, answer_library); }
void serve_library_item(void *context, struct serve_exchange *x) { serve_call_begin(context, x, NULL, answer_item); }
void serve_library_search(void *context, struct serve_exchange *x) {
    serve_call_begin(context, x, SERVE_QUERY_FIELDS, answer_search);
}

/* ---- writing ---- */

/* What came of a write: the item as it is now, or why not. */
static void answer_written(struct serve_call *c, enum library_outcome outcome, int64_t item, int64_t event,
                           const struct err *err) {
    if (event) set_tag(c, event);
    switch (outcome) {
        case LIBRARY_DONE:
        case LIBRARY_SAME: write_item(c, item); break;
        case LIBRARY_MISSING: api_refuse(&c->problem, 404, "", "there is no such item"); break;
        case LIBRARY_STALE:
            api_refuse(&c->problem, 412, "If-Match", "somebody wrote since: the item is at \"e%lld\" now",
                       (long long)event);
            c->problem.code = "stale";
            break;
        case LIBRARY_REFUSED:
            api_refuse(&c->problem, 409, "", "%s", err->message);
            c->problem.code = "refused";
            break;
        case LIBRARY_FAILED: failed(c, err);
    }
}

/* Who writes to which item, and what he has seen of it. */
static bool read_hand(struct library_hand *out, struct serve_call *c) {
    size_t n = strlen(c->if_match);
    bool tag = n > 3 && strncmp(c->if_match, "\"e", 2) == 0 && c->if_match[n - 1] == '"';
    if (!has_library(c) || !api_json_text(&out->by, &n, c->root, "by", &c->problem)) return false;
    if (tag) {
        char digits[sizeof c->if_match];
        snprintf(digits, sizeof digits, "%.*s", (int)strlen(c->if_match) - 3, c->if_match + 2);
        out->seen = number_of(digits);
    }
    out->item = number_of(c->rest);
    return out->seen ||
           api_refuse(&c->problem, 428, "If-Match", "If-Match must be the ETag of the item as it was seen");
}

static bool needed(const char *text, const char *name, struct serve_call *c) {
    return text || api_refuse(&c->problem, 400, name, "'%s' is needed", name);
}

static void answer_version(struct serve_call *c) {
    struct library_hand hand = {.seen = 0};
    struct err err = {0};
    const char *text = NULL;
    int64_t event = 0;
    size_t n;
    if (!read_hand(&hand, c) || !api_json_text(&text, &n, c->root, "text", &c->problem) || !needed(text, "text", c))
        return;
    enum library_outcome outcome = library_edit(c->app->library, &hand, text, &event, &err);
    answer_written(c, outcome, hand.item, event, &err);
}

static void answer_event(struct serve_call *c) {
    struct library_hand hand = {.seen = 0};
    struct library_decision d = {.action = NULL};
    struct err err = {0};
    int64_t event = 0;
    size_t n;
    if (!read_hand(&hand, c) || !api_json_text(&d.action, &n, c->root, "action", &c->problem) ||
        !api_json_text(&d.code, &n, c->root, "code", &c->problem) ||
        !api_json_text(&d.note, &n, c->root, "note", &c->problem) || !needed(d.action, "action", c))
        return;
    enum library_outcome outcome = library_decide(c->app->library, &hand, &d, &event, &err);
    answer_written(c, outcome, hand.item, event, &err);
}

/* Tags are words without blanks, so that blanks can stand between them. */
static bool read_tags(struct bytes *out, struct serve_call *c) {
    const json_t *tags = json_object_get(c->root, "tags");
    size_t i;
    json_t *tag;
    if (tags && !json_is_null(tags) && !json_is_array(tags))
        return api_refuse(&c->problem, 400, "tags", "'tags' must be a list of words");
    json_array_foreach(tags, i, tag) {
        const char *word = json_string_value(tag);
        if (!word || !*word || word[strcspn(word, " \t\r\n")])
            return api_refuse(&c->problem, 400, "tags", "tags[%zu] must be a word without blanks", i);
        bytes_printf(out, "%s ", word);
    }
    return true;
}

static void answer_tags(struct serve_call *c) {
    struct library_hand hand = {.seen = 0};
    struct bytes tags = {0};
    struct err err = {0};
    int64_t event = 0;
    if (read_hand(&hand, c) && read_tags(&tags, c)) {
        enum library_outcome outcome = library_set_tags(c->app->library, &hand, bytes_text(&tags), &event, &err);
        answer_written(c, outcome, hand.item, event, &err);
    }
    bytes_free(&tags);
}

/* ---- a new item ---- */

static bool read_row(struct corpus_row *row, struct serve_call *c) {
    struct {
        const char *name, **text;
    } field[] = {{"id", &row->id},           {"problem", &row->problem}, {"answer", &row->answer},
                 {"text", &row->solution},   {"family", &row->family},   {"source", &row->source},
                 {"licence", &row->licence}, {"teacher", &row->teacher}, {"model", &row->model}};
    size_t n;
    for (size_t i = 0; i < sizeof field / sizeof *field; i++)
        if (!api_json_text(field[i].text, &n, c->root, field[i].name, &c->problem)) return false;
    return needed(row->problem, "problem", c);
}

static void answer_add(struct serve_call *c) {
    struct corpus_row row = {.id = NULL};
    struct library_draft draft = {.row = &row};
    struct bytes tags = {0};
    struct err err = {0};
    int64_t grade = 0, item = 0, event = 0;
    size_t n;
    if (has_library(c) && read_row(&row, c) && read_tags(&tags, c) &&
        api_json_text(&draft.subtype, &n, c->root, "subtype", &c->problem) &&
        api_json_text(&draft.by, &n, c->root, "by", &c->problem) &&
        api_json_whole(&grade, c->root, "grade", 1, 6, &c->problem)) {
        draft.tags = bytes_text(&tags), draft.grade = (int)grade,
        draft.kind = row.model || row.teacher ? "model" : "edit";
        enum library_outcome outcome = library_add(c->app->library, &draft, &item, &event, &err);
        if (item) snprintf(c->location, sizeof c->location, "/v1/library/items/%lld", (long long)item);
        if (outcome == LIBRARY_DONE) c->status = 201;
        answer_written(c, outcome, item, event, &err);
    }
    bytes_free(&tags);
}

void serve_library_version(void *context, struct serve_exchange *x) {
    serve_call_begin(context, x, "text by", answer_version);
}
void serve_library_event(void *context, struct serve_exchange *x) {
    serve_call_begin(context, x, "action code note by", answer_event);
}
void serve_library_tags(void *context, struct serve_exchange *x) {
    serve_call_begin(context, x, "tags by", answer_tags);
}
void serve_library_add(void *context, struct serve_exchange *x) {
    serve_call_begin(context, x, "id problem answer text family subtype grade source licence teacher model tags by",
                     answer_add);
}
