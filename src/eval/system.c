/* system.c - a system from its spec: who writes the explanations, and how.
 *
 *   NAME=model:DIR[,adapter:DIR][,prompt:none|FILE][,plain][,letters][,raw][,lesson]   |   NAME=answers:FILE
 *
 * A comma inside a path is no separator: a part ends where the next one begins.
 * Checked tests/eval/system_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "eval/eval_impl.h"

static const char *const parts[] = {"model:", "answers:", "adapter:", "prompt:"};
enum { PARTS = sizeof parts / sizeof *parts };

static bool word_begins(const char *at, const char *word) {
    size_t n = strlen(word);
    return strncmp(at, word, n) == 0 && (at[n] == 0 || at[n] == ',');
}

static bool part_begins(const char *at) {
    for (size_t i = 0; i < PARTS; i++)
        if (strncmp(at, parts[i], strlen(parts[i])) == 0) return true;
    return word_begins(at, "plain") || word_begins(at, "letters") || word_begins(at, "raw") ||
           word_begins(at, "lesson");
}

static bool take_part(struct eval_system *s, const char *at, size_t n, struct err *err) {
    char **slots[PARTS] = {&s->model, &s->answers, &s->adapter, &s->prompt};
    if (n == 5 && memcmp(at, "plain", 5) == 0) return s->plain = true;
    if (n == 7 && memcmp(at, "letters", 7) == 0) return s->letters = true;
    if (n == 3 && memcmp(at, "raw", 3) == 0) return s->raw = true;
    if (n == 6 && memcmp(at, "lesson", 6) == 0) return s->lesson = true;
    for (size_t i = 0; i < PARTS; i++) {
        size_t key = strlen(parts[i]);
        if (n <= key || memcmp(at, parts[i], key) != 0) continue;
        free(*slots[i]);
        *slots[i] = strndup(at + key, n - key);
        return *slots[i] || err_set(err, ERR_RESOURCE, "out of memory");
    }
    return err_set(
        err, ERR_USAGE,
        "'%.*s' is not model:DIR, adapter:DIR, prompt:none, prompt:FILE, plain, letters, raw, lesson or answers:FILE",
        (int)n, at);
}

static bool take_parts(struct eval_system *s, const char *at, struct err *err) {
    while (*at) {
        const char *end = at;
        do end += 1 + strcspn(end + 1, ",");
        while (*end && !part_begins(end + 1));
        if (!take_part(s, at, (size_t)(end - at), err)) return false;
        at = *end ? end + 1 : end;
    }
    if (!s->model == !s->answers) return err_set(err, ERR_USAGE, "expected either model:DIR or answers:FILE");
    if (s->answers && (s->adapter || s->prompt || s->raw || s->letters || s->plain || s->lesson))
        return err_set(err, ERR_USAGE, "stored answers have no adapter, prompt or constraint");
    return true;
}

bool eval_is_name(const char *name) {
    size_t n = strlen(name);
    uint32_t cp;
    if (n == 0 || !utf8_valid(name, n, NULL) || strpbrk(name, ",\"<>&\\\n\t")) return false;
    for (size_t at = 0; at < n;) {
        at += utf8_decode(&cp, name + at, n - at);
        if (utf8_is_control(cp)) return false;
    }
    return true;
}

static bool take_name(struct eval_system *s, const char *name, size_t n, struct err *err) {
    if (n == 0 || n >= sizeof s->name)
        return err_set(err, ERR_USAGE, "expected NAME=model:DIR or NAME=answers:FILE, NAME of at most 47 bytes");
    memcpy(s->name, name, n);
    return eval_is_name(s->name) || err_set(err, ERR_USAGE, "a system's name holds no comma, quote or bracket");
}

static bool read_prompt(struct eval_system *s, struct err *err) {
    struct bytes text = {0};
    if (!s->prompt) return true;
    bool ok = strcmp(s->prompt, "none") == 0 || file_read_text(&text, s->prompt, 1 << 20, err);
    while (text.len && strchr("\r\n", text.data[text.len - 1])) bytes_truncate(&text, text.len - 1);
    s->system_text = ok ? strdup(bytes_text(&text)) : NULL;
    bytes_free(&text);
    return ok && (s->system_text || err_set(err, ERR_RESOURCE, "out of memory"));
}

static bool is_there(const struct eval_system *s, struct err *err) {
    const char *path = s->model ? s->model : s->answers;
    if (file_exists(path) || file_is_directory(path)) return true;
    return err_set(err, ERR_INPUT, "%s: there is no such %s", path, s->model ? "model" : "file");
}

static bool parse(struct eval_system *s, const char *spec, struct err *err) {
    const char *equals = strchr(spec, '=');
    if (!take_name(s, spec, equals ? (size_t)(equals - spec) : 0, err)) return false;
    s->spec = strdup(spec);
    if (!s->spec) return err_set(err, ERR_RESOURCE, "out of memory");
    return take_parts(s, equals + 1, err) && read_prompt(s, err) && is_there(s, err);
}

/* The place of one more system, with room for its samples. */
static struct eval_system *new_system(struct eval_set *set, struct err *err) {
    if (set->n_systems == EVAL_SYSTEMS) {
        err_set(err, ERR_USAGE, "at most %d systems at once", EVAL_SYSTEMS);
        return NULL;
    }
    struct eval_system *s = &set->system[set->n_systems];
    *s = (struct eval_system){.sample = calloc(set->n * set->samples, sizeof *s->sample)};
    if (s->sample) {
        set->n_systems++;
        return s;
    }
    err_set(err, ERR_RESOURCE, "out of memory for %zu samples", set->n * set->samples);
    return NULL;
}

void eval_system_free(struct eval_system *s, size_t n_samples) {
    for (size_t i = 0; s->sample && i < n_samples; i++) free(s->sample[i].text);
    char *owned[] = {s->spec, s->model, s->adapter, s->prompt, s->answers, s->system_text};
    for (size_t i = 0; i < sizeof owned / sizeof *owned; i++) free(owned[i]);
    free(s->sample);
    *s = (struct eval_system){.spec = NULL};
}

/* The system made last was none after all. */
static bool drop_last(struct eval_set *set) {
    eval_system_free(&set->system[--set->n_systems], set->n * set->samples);
    return false;
}

static bool is_new(const struct eval_set *set, const char *name, struct err *err) {
    for (size_t i = 0; i + 1 < set->n_systems; i++)
        if (strcmp(set->system[i].name, name) == 0)
            return err_set(err, ERR_USAGE, "the name '%s' is given twice", name);
    return true;
}

bool eval_set_add(struct eval_set *set, const char *spec, struct err *err) {
    struct eval_system *s = new_system(set, err);
    if (!s) return err_prefix(err, "--system %s", spec);
    if (parse(s, spec, err) && is_new(set, s->name, err) && eval_identify(s, &set->settings, err)) return true;
    err_prefix(err, "--system %s", spec);
    return drop_last(set);
}

bool eval_set_add_name(struct eval_set *set, const char *name, size_t n, struct err *err) {
    struct eval_system *s = new_system(set, err);
    return s && (take_name(s, name, n, err) || drop_last(set));
}
