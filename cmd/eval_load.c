/* eval_load.c - the test set, the systems, the training set; one sample judged.
 *
 *   test lines -> items, clusters by number-blind text      --system -> model | answers, fingerprint      --train -> shares
 *
 * A test set must be whole: its first bad line, and an id that occurs twice, end the work.
 * Checked tests/e2e/eval_compare_test.c
 */
#include <dirent.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/hash.h"
#include "base/lines.h"
#include "eval.h"
#include "sansu/corpus.h"
#include "sansu/dataset.h"
#include "sansu/dedup.h"

const char *const eval_outcome_names[] = {"right", "wrong", "cannot_tell", "declined", "rightly_declined", "answered_what_it_should_decline", "missing"};

static const struct lines_options hashed = {.hash = true, .stop = cmd_interrupted};

/* ---- items ---- */

static char *copy_string(const json_t *v) { return json_is_string(v) ? strdup(json_string_value(v)) : NULL; }

static bool read_item(struct eval_item *out, uint64_t *cluster, const char *line, size_t length, size_t number, struct err *err) {
    json_t *o = dataset_object(line, length, true, err);
    const json_t *problem = json_object_get(o, "problem"), *source = json_object_get(o, "cluster");
    char place[40], rooms[2][DATASET_NUMBER_MAX];
    const char *id, *answer;
    *out = (struct eval_item){0};
    bool ok = o && dataset_text(&id, rooms[0], o, "id", err) && dataset_text(&answer, rooms[1], o, "answer", err);
    if (ok && (!json_is_string(problem) || !json_object_get(o, "answer"))) ok = err_set(err, ERR_INPUT, "expected {\"id\",\"problem\":TEXT,\"answer\":TEXT or null,\"family\"}");
    if (ok) {
        snprintf(place, sizeof place, "line-%zu", number);
        out->id = strdup(id ? id : place);
        out->problem = copy_string(problem);
        out->answer = answer ? strdup(answer) : NULL;
        out->family = json_is_string(json_object_get(o, "family")) ? copy_string(json_object_get(o, "family")) : strdup(out->answer ? "-" : "(decline)");
        out->text = out->problem ? dedup_text_hash(out->problem, strlen(out->problem), DEDUP_FOLD_LITERAL) : 0;
        *cluster = json_is_string(source) ? hash_fnv1a(json_string_value(source), json_string_length(source), 0) : dedup_text_hash(json_string_value(problem), json_string_length(problem), DEDUP_FOLD_BLIND);
        ok = (out->id && out->problem && out->family && (out->answer || !answer)) || err_set(err, ERR_RESOURCE, "out of memory");
    }
    json_decref(o);
    return ok;
}

static bool id_is_new(const struct eval_set *set, const char *id, struct err *err) {
    for (size_t i = 0; i < set->n; i++)
        if (strcmp(set->item[i].id, id) == 0) return err_set(err, ERR_INPUT, "the id '%s' occurs twice; answers are joined by id", id);
    return true;
}

static size_t cluster_of(uint64_t **known, size_t *n, uint64_t hash) {
    for (size_t c = 0; c < *n; c++)
        if ((*known)[c] == hash) return c;
    uint64_t *more = realloc(*known, (*n + 1) * sizeof **known);
    if (!more) return (size_t)-1;
    *known = more;
    more[*n] = hash;
    return (*n)++;
}

bool eval_load_items(struct eval_set *set, struct err *err) {
    struct lines in;
    const char *line;
    size_t length;
    uint64_t *clusters = NULL, hash = 0;
    size_t capacity = 0;
    bool ok = lines_open(&in, set->flags->test, &hashed, err);
    while (ok && (!set->flags->limit || set->n < (size_t)set->flags->limit) && lines_next(&in, &line, &length, err)) {
        if (set->n == capacity) {
            capacity = capacity ? capacity * 2 : 256;
            struct eval_item *more = realloc(set->item, capacity * sizeof *more);
            if (!more) ok = err_set(err, ERR_RESOURCE, "out of memory");
            else set->item = more;
        }
        struct eval_item item = {0};
        ok = ok && read_item(&item, &hash, line, length, in.number, err) && id_is_new(set, item.id, err);
        if (ok) {
            item.cluster = cluster_of(&clusters, &set->n_clusters, hash);
            set->item[set->n++] = item;
            ok = item.cluster != (size_t)-1 || err_set(err, ERR_RESOURCE, "out of memory");
        } else {
            free(item.id), free(item.problem), free(item.answer), free(item.family);
            err_prefix(err, "%s, line %zu", in.path, in.number);
        }
    }
    if (err->code == ERR_NONE) lines_hash(set->test_sha, &in);
    lines_close(&in);
    free(clusters);
    if (err->code) return false;
    return set->n > 0 || err_set(err, ERR_INPUT, "%s: no problems in it", set->flags->test);
}

/* ---- contamination ---- */

bool eval_load_train(struct eval_set *set, struct err *err) {
    struct lines in;
    const char *line;
    size_t length;
    struct corpus_row row = {0};
    struct dedup_heldout *overlap = NULL;
    if (!set->flags->train) return true;
    bool ok = dedup_heldout_open(&overlap, err) && lines_open(&in, set->flags->train, &hashed, err);
    while (ok && lines_next(&in, &line, &length, err)) {
        ok = dataset_row_read(&row, line, length, err) && dedup_heldout_add(overlap, row.problem, strlen(row.problem), (uint32_t)in.number, err);
        if (!ok) err_prefix(err, "%s, line %zu", in.path, in.number);
        set->n_train += ok;
    }
    for (size_t i = 0; i < set->n && err->code == ERR_NONE; i++) {
        struct dedup_overlap found;
        dedup_heldout_find(&found, overlap, set->item[i].problem, strlen(set->item[i].problem));
        set->item[i].literal = found.literal, set->item[i].blind = found.blind;
        set->n_literal += found.literal >= set->flags->overlap;
        set->n_blind += found.blind >= set->flags->overlap;
    }
    if (err->code == ERR_NONE) lines_hash(set->train_sha, &in);
    if (overlap) lines_close(&in);
    dedup_heldout_close(overlap);
    corpus_row_free(&row);
    return err->code == ERR_NONE;
}

/* ---- systems ---- */

/* Size, beginning and end of a file: enough to notice another one without reading 16 GB. */
static void identify_file(struct sha256 *sha, const char *name, const char *path) {
    enum { PART = 1 << 16 };
    struct file_map map;
    struct err ignored = {0};
    if (!file_map_open(&map, path, &ignored)) return;
    size_t part = map.size < PART ? map.size : PART;
    sha256_update(sha, name, strlen(name) + 1);
    sha256_update(sha, &map.size, sizeof map.size);
    if (part) {
        sha256_update(sha, map.data, part);
        sha256_update(sha, map.data + map.size - part, part);
    }
    file_map_close(&map);
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void identify_path(struct sha256 *sha, const char *path) {
    char *names[512];
    size_t n = 0;
    struct bytes full = {0};
    DIR *dir = opendir(path);
    if (!dir) identify_file(sha, "", path);
    for (struct dirent *e; dir && (e = readdir(dir)) && n < 512;) {
        const char *dot = strrchr(e->d_name, '.');
        if (dot && (strcmp(dot, ".safetensors") == 0 || strcmp(dot, ".json") == 0 || strcmp(dot, ".model") == 0 || strcmp(dot, ".jinja") == 0) && (names[n] = strdup(e->d_name))) n++;
    }
    if (dir) closedir(dir);
    qsort(names, n, sizeof *names, by_name);
    for (size_t i = 0; i < n; i++) {
        file_join(&full, path, names[i]);
        identify_file(sha, names[i], bytes_text(&full));
        free(names[i]);
    }
    bytes_free(&full);
}

static void fingerprint(struct eval_system *s, const struct eval_flags *f) {
    struct sha256 sha;
    struct bytes text = {0};
    sha256_init(&sha);
    if (s->answers) {
        bytes_append_string(&text, "answers");
        identify_path(&sha, s->answers);
    } else {
        bytes_printf(&text, "model %d %d %g %lld %lld %s %s %s", s->raw, s->plain, f->temperature, (long long)f->max_new_tokens, (long long)f->seed, f->kv ? f->kv : "", f->cpu ? f->cpu : "",
                     s->system_text ? s->system_text : "(default)");
        identify_path(&sha, s->model);
        if (s->adapter) identify_path(&sha, s->adapter);
    }
    sha256_update(&sha, bytes_text(&text), text.len);
    sha256_final_hex(s->fingerprint, &sha);
    bytes_free(&text);
}

static const char *const parts[] = {"model:", "answers:", "adapter:", "prompt:"};

/* Does a part of a SPEC begin here? A comma inside a path is not a separator. */
static bool part_begins(const char *at) {
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (strncmp(at, parts[i], strlen(parts[i])) == 0) return true;
    return (strncmp(at, "plain", 5) == 0 && (at[5] == 0 || at[5] == ',')) || (strncmp(at, "raw", 3) == 0 && (at[3] == 0 || at[3] == ','));
}

static bool take_part(struct eval_system *s, const char *at, size_t n, struct err *err) {
    char **slots[] = {&s->model, &s->answers, &s->adapter, &s->prompt};
    if (n == 5 && memcmp(at, "plain", 5) == 0) return s->plain = true;
    if (n == 3 && memcmp(at, "raw", 3) == 0) return s->raw = true;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        size_t key = strlen(parts[i]);
        if (n <= key || memcmp(at, parts[i], key) != 0) continue;
        free(*slots[i]);
        *slots[i] = strndup(at + key, n - key);
        return *slots[i] || err_set(err, ERR_RESOURCE, "out of memory");
    }
    return err_set(err, ERR_USAGE, "'%.*s' is not model:DIR, adapter:DIR, prompt:none, prompt:FILE, plain, raw or answers:FILE", (int)n, at);
}

static bool parse_system(struct eval_system *s, const char *spec, struct err *err) {
    const char *equals = strchr(spec, '=');
    size_t n = equals ? (size_t)(equals - spec) : 0;
    s->spec = spec;
    if (n == 0 || n >= sizeof s->name) return err_set(err, ERR_USAGE, "expected NAME=model:DIR or NAME=answers:FILE, NAME of at most 47 bytes");
    memcpy(s->name, spec, n);
    for (size_t i = 0; i < n; i++)
        if (strchr(",\"<>&\\", s->name[i]) || (unsigned char)s->name[i] < ' ') return err_set(err, ERR_USAGE, "a system's name holds no comma, quote or bracket");
    for (const char *at = equals + 1; *at;) {
        const char *end = at;
        do end += 1 + strcspn(end + 1, ",");
        while (*end && !part_begins(end + 1));
        if (!take_part(s, at, (size_t)(end - at), err)) return false;
        at = *end ? end + 1 : end;
    }
    if (!s->model == !s->answers) return err_set(err, ERR_USAGE, "expected either model:DIR or answers:FILE");
    if (s->answers && (s->adapter || s->prompt || s->raw || s->plain)) return err_set(err, ERR_USAGE, "stored answers have no adapter, prompt or constraint");
    if (!s->prompt) return true;
    struct bytes text = {0};
    bool ok = strcmp(s->prompt, "none") == 0 || file_read_all(&text, s->prompt, 1 << 20, err);
    while (text.len && strchr("\r\n", text.data[text.len - 1])) bytes_truncate(&text, text.len - 1);
    s->system_text = ok ? strdup(bytes_text(&text)) : NULL;
    bytes_free(&text);
    return ok && (s->system_text || err_set(err, ERR_RESOURCE, "out of memory"));
}

bool eval_parse_systems(struct eval_set *set, struct err *err) {
    set->k = (size_t)set->flags->samples;
    for (size_t i = 0; i < set->flags->system.n; i++) {
        struct eval_system *s = &set->system[set->n_systems++];
        const char *path;
        if (!parse_system(s, set->flags->system.item[i], err)) return err_prefix(err, "--system %s", set->flags->system.item[i]);
        for (size_t j = 0; j < i; j++)
            if (strcmp(set->system[j].name, s->name) == 0) return err_set(err, ERR_USAGE, "--system: the name '%s' is given twice", s->name);
        path = s->model ? s->model : s->answers;
        if (!file_exists(path) && !file_is_directory(path)) return err_set(err, ERR_INPUT, "--system %s: %s: there is no such %s", s->name, path, s->model ? "model" : "file");
        fingerprint(s, set->flags);
        s->sample = calloc(set->n * set->k, sizeof *s->sample);
        if (!s->sample) return err_set(err, ERR_RESOURCE, "out of memory");
    }
    return true;
}

/* ---- one sample ---- */

bool eval_new_sample(struct eval_set *set, struct eval_system *system, size_t item, size_t k, const char *text, size_t n, enum eval_finish finish, struct err *err) {
    struct eval_sample *s = &system->sample[item * set->k + k];
    const struct eval_item *x = &set->item[item];
    const struct audit_options o = {.problem = x->problem, .n_problem = strlen(x->problem), .reference = x->answer, .n_reference = x->answer ? strlen(x->answer) : 0, .grade = (int)set->flags->grade};
    s->text = malloc(n + 1);
    if (!s->text) return err_set(err, ERR_RESOURCE, "out of memory");
    if (n) memcpy(s->text, text, n);
    s->text[n] = 0;
    s->n_text = n;
    s->finish = finish;
    if (!audit_assess(&s->judged, s->text, n, &o, err)) return false;
    const struct audit_assessment *j = &s->judged;
    if (finish == EVAL_REFUSED) s->outcome = x->answer ? EVAL_DECLINED : EVAL_RIGHTLY_DECLINED;
    else if (!x->answer) s->outcome = EVAL_SHOULD_DECLINE;
    else if (!j->has_answer || j->match == EXACT_CANNOT_TELL) s->outcome = EVAL_UNKNOWN;
    else s->outcome = j->match == EXACT_DIFFERENT ? EVAL_WRONG : EVAL_RIGHT;
    s->readable = finish == EVAL_STOP && j->has_answer && !j->style && !j->method && !j->numbering;
    return true;
}

void eval_set_free(struct eval_set *set) {
    for (size_t i = 0; i < set->n_systems; i++) {
        struct eval_system *s = &set->system[i];
        for (size_t k = 0; s->sample && k < set->n * set->k; k++) free(s->sample[k].text);
        free(s->sample), free(s->model), free(s->adapter), free(s->prompt), free(s->answers), free(s->system_text);
    }
    for (size_t i = 0; i < set->n; i++) free(set->item[i].id), free(set->item[i].problem), free(set->item[i].answer), free(set->item[i].family);
    free(set->item);
}
