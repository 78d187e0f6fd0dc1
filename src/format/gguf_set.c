/* gguf_set.c - the parts of a model that was cut into several GGUF files.
 *
 *   first part -> split.count, its name -> names of the others -> each must say which part of how many it is
 *
 * Reads   hostile files            Never   opens a file whose name does not follow from the first one's
 * Checked tests/format/gguf_set_test.c
 */
#include "format/gguf_set.h"

#include <stdio.h>
#include <string.h>

enum { MAX_PARTS = 1000, TAIL = sizeof "-00001-of-00003.gguf" - 1 };

/* no < count <= MAX_PARTS */
static void tail_of(char out[TAIL + 1], size_t no, size_t count) {
    snprintf(out, TAIL + 1, "-%05u-of-%05u.gguf", (unsigned)(no + 1) % 100000, (unsigned)count % 100000);
}

static bool read_split(size_t *no, size_t *count, size_t *tensors, const struct gguf *g, struct err *err) {
    *no = 0;
    *count = 1;
    *tensors = SIZE_MAX;
    return gguf_get_size(no, g, "split.no", err) && gguf_get_size(count, g, "split.count", err) &&
           gguf_get_size(tensors, g, "split.tensors.count", err);
}

/* The file's name says what its metadata say; *stem: its length without the tail. */
static bool check_name(size_t *stem, const char *path, size_t no, size_t count, struct err *err) {
    char tail[TAIL + 1], first[TAIL + 1];
    size_t n = strlen(path);
    tail_of(tail, no, count);
    tail_of(first, 0, count);
    if (n <= TAIL || strcmp(path + n - TAIL, tail) != 0)
        return err_set(err, ERR_INPUT,
                       "%s: part %zu of a model of %zu files; its name must end in %s, so that the others are found",
                       path, no + 1, count, tail);
    if (no > 0)
        return err_set(err, ERR_INPUT, "%s: part %zu of %zu; give the first, %.*s%s", path, no + 1, count,
                       (int)(n - TAIL), path, first);
    *stem = n - TAIL;
    return true;
}

static bool open_part(struct gguf_set *s, size_t i, size_t count, size_t stem, struct err *err) {
    struct gguf_part *p = &s->part[i];
    char *path = arena_alloc(&s->arena, stem + TAIL + 1, 1, err);
    size_t no, said, tensors;
    if (!path) return false;
    memcpy(path, s->part[0].path, stem);
    tail_of(path + stem, i, count);
    p->path = path;
    if (!gguf_open(&p->file, path, err)) return false;
    s->n++;
    if (!read_split(&no, &said, &tensors, &p->file, err)) return err_prefix(err, "%s", path);
    return (no == i && said == count) ||
           err_set(err, ERR_INPUT, "%s: says that it is part %zu of %zu", path, no + 1, said);
}

static bool open_others(struct gguf_set *s, struct err *err) {
    struct gguf_part first = s->part[0];
    size_t no, count, tensors, stem = 0, found = 0;
    if (!read_split(&no, &count, &tensors, &first.file, err)) return err_prefix(err, "%s", first.path);
    if (count <= 1) return true;
    if (count > MAX_PARTS)
        return err_set(err, ERR_INPUT, "%s: a model of %zu files; at most %d are read", first.path, count, MAX_PARTS);
    if (no >= count) return err_set(err, ERR_INPUT, "%s: says that it is part %zu of %zu", first.path, no + 1, count);
    if (!check_name(&stem, first.path, no, count, err)) return false;
    struct gguf_part *part = arena_alloc(&s->arena, count, sizeof *part, err);
    if (!part) return false;
    part[0] = first;
    s->part = part;
    for (size_t i = 1; i < count; i++)
        if (!open_part(s, i, count, stem, err)) return false;
    for (size_t i = 0; i < count; i++) found += part[i].file.n_tensors;
    return tensors == SIZE_MAX || tensors == found ||
           err_set(err, ERR_INPUT, "%s: split.tensors.count is %zu, the %zu parts hold %zu tensors", first.path,
                   tensors, count, found);
}

bool gguf_set_take(struct gguf_set *out, struct gguf *g, const char *name, struct err *err) {
    memset(out, 0, sizeof *out);
    out->part = arena_alloc(&out->arena, 1, sizeof *out->part, err);
    const char *path = out->part ? arena_copy_string(&out->arena, name, strlen(name), err) : NULL;
    if (!path) {
        gguf_close(g);
        gguf_set_close(out);
        return false;
    }
    out->part[out->n++] = (struct gguf_part){*g, path};
    memset(g, 0, sizeof *g);
    return true;
}

bool gguf_set_open(struct gguf_set *out, const char *path, struct err *err) {
    struct gguf g;
    memset(out, 0, sizeof *out);
    if (!gguf_open(&g, path, err) || !gguf_set_take(out, &g, path, err)) return false;
    if (open_others(out, err)) return true;
    gguf_set_close(out);
    return false;
}

void gguf_set_close(struct gguf_set *s) {
    for (size_t i = 0; i < s->n; i++) gguf_close(&s->part[i].file);
    arena_free(&s->arena);
    memset(s, 0, sizeof *s);
}

const struct gguf_tensor *gguf_set_find_tensor(const struct gguf_set *s, const char *name) {
    const struct gguf_tensor *found = NULL;
    for (size_t i = 0; i < s->n && !found; i++) found = gguf_find_tensor(&s->part[i].file, name);
    return found;
}
