/* identify.c - a fingerprint of everything that decides what a system writes: its files, its prompt, how it is sampled.
 *
 * Weights of 16 GB are not read: size, beginning and end of each file are enough to notice another one.
 * Checked tests/eval/system_test.c
 */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "eval/eval_impl.h"

enum { PART = 1 << 16, NAMES = 512 };

/* What is not there or no file tells nothing; what could not be read would tell of another system. */
static bool add_file(struct sha256 *sha, const char *name, const char *path, struct err *err) {
    struct file_map map;
    struct err why = {0};
    if (!file_map_open(&map, path, &why)) return why.code != ERR_RESOURCE || err_set(err, why.code, "%s", why.message);
    size_t part = map.size < PART ? map.size : PART;
    sha256_update(sha, name, strlen(name) + 1);
    sha256_update(sha, &map.size, sizeof map.size);
    if (part) {
        sha256_update(sha, map.data, part);
        sha256_update(sha, map.data + map.size - part, part);
    }
    bool ok = file_map_check(&map, path, err);
    file_map_close(&map);
    return ok;
}

/* Files of a model directory that decide anything. */
static bool matters(const char *name) {
    static const char *const endings[] = {".safetensors", ".json", ".model", ".jinja"};
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot && i < sizeof endings / sizeof *endings; i++)
        if (strcmp(dot, endings[i]) == 0) return true;
    return false;
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static bool add_directory(struct sha256 *sha, const char *path, DIR *dir, struct err *err) {
    char *names[NAMES];
    size_t n = 0;
    struct bytes full = {0};
    bool ok = true;
    for (struct dirent *e; ok && n < NAMES && (e = readdir(dir));)
        if (matters(e->d_name)) ok = (names[n] = strdup(e->d_name)) && ++n;
    qsort(names, n, sizeof *names, by_name);
    for (size_t i = 0; i < n; i++) {
        file_join(&full, path, names[i]);
        ok = ok && !full.failed;
        if (ok) ok = add_file(sha, names[i], bytes_text(&full), err);
        free(names[i]);
    }
    bytes_free(&full);
    return ok || err_set(err, ERR_RESOURCE, "%s: out of memory", path);
}

static bool add_path(struct sha256 *sha, const char *path, struct err *err) {
    if (!file_is_directory(path)) return add_file(sha, "", path, err);
    DIR *dir = opendir(path);
    if (!dir) return err_set(err, ERR_RESOURCE, "%s: cannot be listed: %s", path, strerror(errno));
    bool ok = add_directory(sha, path, dir, err);
    closedir(dir);
    return ok;
}

bool eval_identify(struct eval_system *s, const struct eval_settings *o, struct err *err) {
    struct sha256 sha;
    struct bytes text = {0};
    sha256_init(&sha);
    bool ok = add_path(&sha, s->model ? s->model : s->answers, err) && (!s->adapter || add_path(&sha, s->adapter, err));
    if (ok && s->lesson && !o->reader)
        ok = err_set(err, ERR_USAGE, "a lesson needs the directory of the reader's model");
    ok = ok && (!s->lesson || add_path(&sha, o->reader, err));
    if (s->answers)
        bytes_append_string(&text, "answers");
    else
        bytes_printf(&text, "model %d %d %g %zu %llu %s %s %s", s->raw, s->plain, o->temperature, o->max_new_tokens,
                     (unsigned long long)o->seed, o->kv ? o->kv : "", o->cpu ? o->cpu : "",
                     s->system_text ? s->system_text : "(default)");
    if (s->letters) bytes_append_string(&text, " letters");
    if (s->lesson) bytes_append_string(&text, " lesson");
    if (ok && text.failed) ok = err_set(err, ERR_RESOURCE, "out of memory");
    sha256_update(&sha, bytes_text(&text), text.len);
    sha256_final_hex(s->fingerprint, &sha);
    bytes_free(&text);
    return ok;
}
