/* items.c - the test set.
 *
 *   JSON lines -> items; clusters by number-blind text or "cluster"; families in order of appearance; SHA-256
 *
 * A test set must be whole: its first bad line, and an id that occurs twice, end the work.
 * Checked tests/eval/items_test.c
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/lines.h"
#include "eval/eval_impl.h"
#include "sansu/audit_report.h"
#include "sansu/dataset.h"
#include "sansu/dedup.h"

static bool copy(char **out, const char *text, struct err *err) {
    *out = text ? strdup(text) : NULL;
    return *out || !text || err_set(err, ERR_RESOURCE, "out of memory");
}

static bool fill(struct eval_item *out, uint64_t *cluster, const json_t *o, size_t number, struct err *err) {
    const json_t *problem = json_object_get(o, "problem"), *same = json_object_get(o, "cluster");
    char place[40], rooms[3][DATASET_NUMBER_MAX];
    const char *id, *answer, *family;
    if (!audit_check_reference(o, err) || !dataset_text(&id, rooms[0], o, "id", err) ||
        !dataset_text(&answer, rooms[1], o, "answer", err) || !dataset_text(&family, rooms[2], o, "family", err))
        return false;
    if (json_object_get(o, "written_answer") && !json_object_get(o, "answer"))
        return err_set(err, ERR_INPUT,
                       "an explanation without a reference: its \"written_answer\" is what the program wrote; "
                       "put the true one, or null, under \"answer\"");
    if (!json_is_string(problem) || !json_object_get(o, "answer"))
        return err_set(err, ERR_INPUT, "expected {\"id\",\"problem\":TEXT,\"answer\":TEXT or null,\"family\"}");
    snprintf(place, sizeof place, "line-%zu", number);
    if (!copy(&out->id, id ? id : place, err) || !copy(&out->problem, json_string_value(problem), err) ||
        !copy(&out->answer, answer, err) ||
        !copy(&out->family,
              family   ? family
              : answer ? "-"
                       : "(decline)",
              err))
        return false;
    size_t n = strlen(out->problem);
    out->text = dedup_text_hash(out->problem, n, DEDUP_FOLD_LITERAL);
    *cluster = json_is_string(same) ? hash_fnv1a(json_string_value(same), json_string_length(same), 0)
                                    : dedup_text_hash(out->problem, n, DEDUP_FOLD_BLIND);
    return true;
}

static bool read_item(struct eval_item *out, uint64_t *cluster, const char *line, size_t n, size_t number,
                      struct err *err) {
    json_t *o = dataset_object(line, n, true, err);
    bool ok = o && fill(out, cluster, o, number, err);
    json_decref(o);
    return ok;
}

static void item_free(struct eval_item *item) {
    free(item->id), free(item->problem), free(item->answer), free(item->family);
    *item = (struct eval_item){0};
}

size_t eval_item_find(const struct eval_set *set, const char *id) {
    size_t i = 0;
    while (i < set->n && strcmp(set->item[i].id, id) != 0) i++;
    return i;
}

/* What grows while a test set is read. */
struct growing {
    struct eval_set *set;
    size_t capacity;
    uint64_t *cluster;
};

static bool reserve(struct growing *r, struct err *err) {
    if (r->set->n < r->capacity) return true;
    size_t capacity = r->capacity ? r->capacity * 2 : 256;
    struct eval_item *items = realloc(r->set->item, capacity * sizeof *items);
    if (items) r->set->item = items;
    uint64_t *clusters = realloc(r->cluster, capacity * sizeof *clusters);
    if (clusters) r->cluster = clusters;
    size_t *first = realloc(r->set->first, capacity * sizeof *first);
    if (first) r->set->first = first;
    if (!items || !clusters || !first) return err_set(err, ERR_RESOURCE, "out of memory for %zu problems", capacity);
    r->capacity = capacity;
    return true;
}

static size_t number_of_cluster(struct growing *r, uint64_t hash) {
    size_t c = 0;
    while (c < r->set->n_clusters && r->cluster[c] != hash) c++;
    if (c == r->set->n_clusters) r->cluster[r->set->n_clusters++] = hash;
    return c;
}

static size_t number_of_family(struct eval_set *set, const char *family) {
    size_t f = 0;
    while (f < set->n_families && strcmp(set->item[set->first[f]].family, family) != 0) f++;
    if (f == set->n_families) set->first[set->n_families++] = set->n;
    return f;
}

static bool add_line(struct growing *r, const char *line, size_t n, size_t number, struct err *err) {
    struct eval_set *set = r->set;
    struct eval_item item = {0};
    uint64_t cluster = 0;
    bool ok = reserve(r, err) && read_item(&item, &cluster, line, n, number, err);
    if (ok && eval_item_find(set, item.id) < set->n)
        ok = err_set(err, ERR_INPUT, "the id '%s' occurs twice; answers are joined by id", item.id);
    if (!ok) {
        item_free(&item);
        return false;
    }
    item.cluster = number_of_cluster(r, cluster);
    item.kind = number_of_family(set, item.family);
    set->item[set->n++] = item;
    return true;
}

static struct eval_settings with_defaults(const struct eval_settings *given) {
    struct eval_settings s = given ? *given : (struct eval_settings){0};
    if (!s.samples) s.samples = 1;
    if (!s.rounds) s.rounds = 10000;
    if (!s.max_new_tokens) s.max_new_tokens = 512;
    if (!s.parallel) s.parallel = 8;
    if (!s.grade) s.grade = 6;
    if (s.overlap <= 0) s.overlap = 0.8;
    if (s.temperature < 0)
        s.temperature = 0;
    else if (s.temperature <= 0)
        s.temperature = 0.3;
    return s;
}

bool eval_set_load(struct eval_set *out, const char *path, const struct eval_settings *settings, struct err *err) {
    *out = (struct eval_set){.settings = with_defaults(settings)};
    const struct lines_options options = {.hash = true, .stop = out->settings.stop};
    struct growing r = {.set = out};
    size_t limit = out->settings.limit, n;
    struct lines in;
    const char *line;
    bool ok = lines_open(&in, path, &options, err);
    out->samples = out->settings.samples;
    while (ok && (!limit || out->n < limit) && lines_next(&in, &line, &n, err))
        ok = add_line(&r, line, n, in.number, err) || err_prefix(err, "%s, line %zu", in.path, in.number);
    if (err->code == ERR_NONE) lines_hash(out->sha256, &in);
    if (err->code == ERR_NONE && out->n == 0) err_set(err, ERR_INPUT, "%s: no problems in it", in.path);
    lines_close(&in);
    free(r.cluster);
    return err->code == ERR_NONE;
}

void eval_set_free(struct eval_set *set) {
    for (size_t i = 0; i < set->n_systems; i++) eval_system_free(&set->system[i], set->n * set->samples);
    for (size_t i = 0; i < set->n; i++) item_free(&set->item[i]);
    free(set->item);
    free(set->first);
    *set = (struct eval_set){.item = NULL};
}
