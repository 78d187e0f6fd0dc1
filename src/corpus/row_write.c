/* row_write.c - a row -> one JSON line: fixed key order, our own fields under one key that loaders ignore.
 *
 * Same row, same bytes: files compare with diff. No byte order mark, LF.
 * Checked tests/dataset/row_test.c
 */
#include <string.h>

#include "sansu/corpus.h"

static const char *const names[] = {"messages", "prompt-completion", "alpaca", "sharegpt", "plain"};
enum { FORMATS = sizeof names / sizeof *names };

const char *corpus_format_name(enum corpus_format format) { return names[format]; }

bool corpus_format_find(enum corpus_format *out, const char *name) {
    for (int i = 0; i < FORMATS; i++)
        if (strcmp(names[i], name) == 0) {
            *out = (enum corpus_format)i;
            return true;
        }
    return false;
}

static void string(struct bytes *out, const char *before, const char *s) {
    bytes_append_string(out, before);
    bytes_append_json_string(out, s, strlen(s));
}

/* {"id":..,..}: fields that are known; extra is JSON already. */
static void own_fields(struct bytes *out, const struct corpus_row *r) {
    const char *const field[][2] = {{"answer", r->answer},   {"family", r->family}, {"source", r->source},
                                    {"licence", r->licence}, {"split", r->split},   {"teacher", r->teacher},
                                    {"model", r->model},     {"stop", r->stop}};
    string(out, ",\"sansu\":{\"id\":", r->id);
    if (r->sample) bytes_printf(out, ",\"sample\":%lld", (long long)r->sample);
    for (size_t i = 0; i < sizeof field / sizeof *field; i++)
        if (field[i][1] && *field[i][1]) {
            bytes_printf(out, ",\"%s\":", field[i][0]);
            bytes_append_json_string(out, field[i][1], strlen(field[i][1]));
        }
    if (r->extra && *r->extra) bytes_printf(out, ",\"extra\":%s", r->extra);
    bytes_append_string(out, "}}\n");
}

static void write_turns(struct bytes *out, const struct corpus_row *r, const char *open, const char *role_key,
                        const char *content_key, const char *const roles[3]) {
    const char *const text[] = {r->system, r->problem, r->solution};
    bytes_append_string(out, open);
    for (int i = 0, written = 0; i < 3; i++) {
        if (!text[i] || !*text[i]) continue;
        bytes_printf(out, "%s{\"%s\":\"%s\",\"%s\":", written++ ? "," : "", role_key, roles[i], content_key);
        bytes_append_json_string(out, text[i], strlen(text[i]));
        bytes_append_char(out, '}');
    }
    bytes_append_char(out, ']');
}

void corpus_row_write(struct bytes *out, const struct corpus_row *r, enum corpus_format format) {
    static const char *const chat[] = {"system", "user", "assistant"}, *const share[] = {"system", "human", "gpt"};
    const char *system = r->system ? r->system : "", *solution = r->solution ? r->solution : "";
    switch (format) {
        case CORPUS_MESSAGES: write_turns(out, r, "{\"messages\":[", "role", "content", chat); break;
        case CORPUS_SHAREGPT: write_turns(out, r, "{\"conversations\":[", "from", "value", share); break;
        case CORPUS_PROMPT_COMPLETION: { /* message lists keep the system turn, which plain strings would lose */
            struct corpus_row half = *r;
            half.solution = "";
            write_turns(out, &half, "{\"prompt\":[", "role", "content", chat);
            half = (struct corpus_row){.solution = solution};
            write_turns(out, &half, ",\"completion\":[", "role", "content", chat);
            break;
        }
        case CORPUS_ALPACA:
            string(out, "{\"instruction\":", r->problem);
            bytes_append_string(out, ",\"input\":\"\"");
            if (*solution) string(out, ",\"output\":", solution); /* an empty one would be refused when read */
            if (*system) string(out, ",\"system\":", system);
            break;
        case CORPUS_PLAIN:
            string(out, "{\"problem\":", r->problem);
            if (*solution) string(out, ",\"solution\":", solution);
            if (*system) string(out, ",\"system\":", system);
            break;
    }
    own_fields(out, r);
}

void corpus_row_free(struct corpus_row *row) {
    bytes_free(&row->memory);
    *row = (struct corpus_row){0};
}
