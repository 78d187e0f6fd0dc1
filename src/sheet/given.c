/* given.c - problems from outside: those that a sheet shows as they stand, and those whose kind is wanted.
 *
 *   FILE -> lines | array -> {"problem",..} or a text -> sheet_own: items · sheet_like: read, then drawn from its sub-type
 *
 * Checked tests/sheet/given_test.c
 */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/lines.h"
#include "sheet/draw.h"
#include "sheet/store.h"

/* What a line holds, as an object with a "problem". NULL after an error. */
static json_t *object_of(const struct lines *in, const char *line, size_t n, struct err *err) {
    if (line[0] != '{') return json_pack("{s:o}", "problem", json_stringn(line, n));
    json_error_t why;
    json_t *object = json_loadb(line, n, JSON_REJECT_DUPLICATES, &why);
    const char *problem = json_string_value(json_object_get(object, "problem"));
    if (problem && *problem) return object;
    err_set(err, ERR_INPUT, "%s, line %zu: %s", in->path, in->number,
            object ? "no object with a \"problem\"" : why.text);
    json_decref(object);
    return NULL;
}

/* All lines as an array of objects. NULL after an error. */
static json_t *read_file(char hash[65], const char *path, struct err *err) {
    struct lines in;
    const char *line;
    size_t n;
    json_t *all = json_array();
    bool ok = lines_open(&in, path, &(struct lines_options){.hash = true}, err);
    while (ok && lines_next(&in, &line, &n, err)) {
        json_t *object = object_of(&in, line, n, err);
        if (json_array_size(all) == SHEET_MOST) err_set(err, ERR_INPUT, "%s: more than %d problems", path, SHEET_MOST);
        ok = object && !err->code;
        if (object) json_array_append_new(all, object);
    }
    if (ok && !err->code) lines_hash(hash, &in);
    lines_close(&in);
    if (!err->code && !json_array_size(all)) err_set(err, ERR_INPUT, "%s: it holds no problems", path);
    if (!err->code) return all;
    json_decref(all);
    return NULL;
}

/* What an element holds, the same way. */
static json_t *object_of_element(const json_t *element, size_t number, struct err *err) {
    bool is_text = json_is_string(element);
    const char *problem = json_string_value(is_text ? element : json_object_get(element, "problem"));
    if (!problem || !*problem) {
        err_set(err, ERR_INPUT, "problem %zu: no text, and no object with a \"problem\"", number);
        return NULL;
    }
    return is_text ? json_pack("{s:s}", "problem", problem) : json_incref((json_t *)(uintptr_t)element);
}

/* The digest of what an array says, however it was spaced. */
static void add_to_hash(struct sha256 *sha, const json_t *object) {
    char *line = json_dumps(object, JSON_COMPACT | JSON_SORT_KEYS);
    if (line) sha256_update(sha, line, strlen(line));
    sha256_update(sha, "\n", 1);
    free(line);
}

/* All elements as an array of objects. NULL after an error. */
static json_t *read_array(char hash[65], const json_t *given, struct err *err) {
    struct sha256 sha;
    size_t i;
    json_t *element, *all = json_array();
    sha256_init(&sha);
    json_array_foreach(given, i, element) {
        json_t *object = i < SHEET_MOST ? object_of_element(element, i + 1, err) : NULL;
        if (!object) break;
        add_to_hash(&sha, object);
        json_array_append_new(all, object);
    }
    sha256_final_hex(hash, &sha);
    if (json_array_size(given) > SHEET_MOST) err_set(err, ERR_INPUT, "more than %d problems", SHEET_MOST);
    if (!err->code && !json_array_size(all)) err_set(err, ERR_INPUT, "there are no problems");
    if (!err->code) return all;
    json_decref(all);
    return NULL;
}

/* ---- as they stand ---- */

static const char *text_of(struct sheet_items *items, const json_t *object, const char *key, struct err *err) {
    const json_t *value = json_object_get(object, key);
    const char *text = json_string_value(value);
    const char *copy = text ? sheet_store_copy(items, text, json_string_length(value), err) : "";
    return copy ? copy : ""; /* err says what happened */
}

/* The number of an answer that is written before its unit: 31 of 31本. */
static const char *number_of(struct sheet_items *items, const struct sheet_item *item, struct err *err) {
    size_t answer = strlen(item->answer), unit = strlen(item->unit);
    if (!unit || unit >= answer || strcmp(item->answer + answer - unit, item->unit) != 0) return "";
    return sheet_store_copy(items, item->answer, answer - unit, err);
}

/* {"expression","value","unit"} each, as records of the generator have them. */
static void fill_steps(struct sheet_items *items, struct sheet_item *item, const json_t *steps, struct err *err) {
    size_t n = json_array_size(steps);
    if (n > PROBLEM_STEPS) n = PROBLEM_STEPS;
    struct problem_step *step = n ? arena_alloc(&items->store->arena, n, sizeof *step, err) : NULL;
    for (size_t i = 0; step && i < n; i++) {
        const json_t *from = json_array_get(steps, i);
        step[i].expression = text_of(items, from, "expression", err);
        step[i].value = text_of(items, from, "value", err);
        step[i].unit = text_of(items, from, "unit", err);
        item->n_steps++;
    }
    item->step = step;
}

/* A figure as records of the generator have it. */
static void fill_figure(struct sheet_items *items, struct sheet_item *item, json_t *object, struct err *err) {
    if (!json_is_object(object)) return;
    struct figure *figure = arena_alloc(&items->store->arena, 1, sizeof *figure, err);
    struct err why = {0};
    if (!figure) return;
    item->figure = figure;
    if (!figure_read_json(figure, &items->store->arena, object, &why))
        err_set(err, why.code, "problem %zu: %s", (size_t)(item - items->item) + 1, why.message);
}

static void fill(struct sheet_items *items, struct sheet_item *item, const json_t *object, struct err *err) {
    item->id = text_of(items, object, "id", err);
    item->text = text_of(items, object, "problem", err);
    item->answer = text_of(items, object, "answer", err);
    item->unit = text_of(items, object, "unit", err);
    item->solution = text_of(items, object, "solution", err);
    item->number = number_of(items, item, err);
    fill_steps(items, item, json_object_get(object, "steps"), err);
    fill_figure(items, item, json_object_get(object, "figure"), err);
    const json_t *hints = json_object_get(object, "hints");
    for (size_t i = 0; i < json_array_size(hints) && item->n_hints < PROBLEM_HINTS; i++) {
        const char *hint = json_string_value(json_array_get(hints, i));
        if (hint) item->hint[item->n_hints++] = sheet_store_copy(items, hint, strlen(hint), err);
    }
}

/* Takes the objects; NULL: there is an error already. */
static bool show(struct sheet_items *out, json_t *all, const char hash[65], struct err *err) {
    *out = (struct sheet_items){0};
    if (!all || !sheet_store_open(out, json_array_size(all), false, err)) {
        json_decref(all);
        return false;
    }
    memcpy(out->content, hash, sizeof out->content);
    out->free_text = true;
    for (size_t i = 0; i < out->n && !err->code; i++) fill(out, &out->item[i], json_array_get(all, i), err);
    json_decref(all);
    if (err->code) sheet_items_free(out);
    return !err->code;
}

bool sheet_own(struct sheet_items *out, const char *path, struct err *err) {
    char hash[65];
    json_t *all = read_file(hash, path, err);
    return show(out, all, hash, err);
}

bool sheet_own_array(struct sheet_items *out, const json_t *problems, struct err *err) {
    char hash[65];
    json_t *all = read_array(hash, problems, err);
    return show(out, all, hash, err);
}

/* ---- of their kind ---- */

/* The sub-types of the questions of problem `number`: one, or several. */
static bool read_kinds(struct sheet_choice *out, int *n, struct reading *reading, const struct reader *reader,
                       const json_t *object, size_t number, struct err *err) {
    const json_t *problem = json_object_get(object, "problem");
    if (!reader_read(reading, reader, json_string_value(problem), json_string_length(problem), err)) return false;
    if (!reading->n_parts) return err_set(err, ERR_INPUT, "problem %zu was not read: %s", number, reading->why);
    for (int i = 0; i < reading->n_parts; i++) {
        const struct reading_part *part = &reading->part[i];
        if (!part->family) return err_set(err, ERR_INPUT, "problem %zu was not read: %s", number, part->why);
        if (*n == SHEET_CHOICES) return err_set(err, ERR_INPUT, "more than %d questions", SHEET_CHOICES);
        out[(*n)++] = (struct sheet_choice){problem_family_find(part->family), part->subtype};
    }
    return true;
}

/* Takes the objects; NULL: there is an error already. */
static bool draw_like(struct sheet_items *out, const struct sheet_spec *spec, const struct reader *reader, json_t *all,
                      const char hash[65], struct err *err) {
    struct sheet_choice choice[SHEET_CHOICES];
    struct reading reading = {0};
    *out = (struct sheet_items){0};
    int n = 0;
    for (size_t i = 0; i < json_array_size(all) && !err->code; i++)
        read_kinds(choice, &n, &reading, reader, json_array_get(all, i), i + 1, err);
    reading_free(&reading);
    json_decref(all);
    bool ok = !err->code && sheet_draw_choices(out, spec, choice, n, err);
    if (ok) memcpy(out->content, hash, sizeof out->content);
    return ok;
}

bool sheet_like(struct sheet_items *out, const struct sheet_spec *spec, const struct reader *reader, const char *path,
                struct err *err) {
    char hash[65];
    json_t *all = read_file(hash, path, err);
    return draw_like(out, spec, reader, all, hash, err);
}

bool sheet_like_array(struct sheet_items *out, const struct sheet_spec *spec, const struct reader *reader,
                      const json_t *problems, struct err *err) {
    char hash[65];
    json_t *all = read_array(hash, problems, err);
    return draw_like(out, spec, reader, all, hash, err);
}
