/* prefix.c - a fixed beginning of a timeline, computed once and kept in a directory.
 *
 *   ids -> key -> DIR/<key>.prefix there and sound?  -> cache rows
 *                 else: feed -> write (temporary file, fsync, rename) -> clean up
 *
 * The key is the SHA-256 of everything that the numbers depend on, so a changed thing finds no file instead of a wrong
 * one:
 *
 *   the program   size, time and inode of its file: another build may round otherwise
 *   the machine   kernel level in use and the highest there is (loops outside of kernel/ follow the latter)
 *   the model     name, size, times and inode of every file in its directory (an adapter's too); type, shape and 64
 *     bytes from the
 *                 middle of every tensor, so that a file put in place with its old times is noticed nearly always
 *   the cache     its type;   the text  every id (template, date and system text are in the ids)
 *
 * The times include the inode's own (ctime), which copying tools cannot set. A file that is damaged, cut, or of another
 * key is ignored and written anew. Files that were not used for long go first when the directory grows beyond its
 * bound.
 *
 * Reads   the directory, /proc/self/exe        Writes  the directory
 * Never   fails because of the directory: then the ids are simply fed
 * Checked tests/engine/prefix_test.c
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/hash.h"
#include "engine/engine_impl.h"
#include "model/kv_file.h"

enum { DIRECTORY_MIB = 1024, DAYS_UNUSED = 30, TEMPORARY_SECONDS = 3600, SAMPLE = 64, NAME_HEX = 40 };
static const char suffix[] = ".prefix";

/* ---- the key ---- */

static void add_file(struct bytes *out, const char *name, const struct stat *st) {
    bytes_printf(out, "file %s %lld %lld.%09ld %lld.%09ld %llu %llu\n", name, (long long)st->st_size,
                 (long long)st->st_mtim.tv_sec, st->st_mtim.tv_nsec, (long long)st->st_ctim.tv_sec, st->st_ctim.tv_nsec,
                 (unsigned long long)st->st_dev, (unsigned long long)st->st_ino);
}

static int by_name(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }

/* A file, or every regular file of a directory. */
static bool add_files(struct bytes *out, const char *path) {
    struct stat st;
    struct dirent **names;
    if (stat(path, &st) != 0) return false;
    if (!S_ISDIR(st.st_mode)) {
        add_file(out, path, &st);
        return true;
    }
    int n = scandir(path, &names, NULL, by_name);
    struct bytes full;
    bytes_init(&full);
    for (int i = 0; i < n; i++) {
        file_join(&full, path, names[i]->d_name);
        if (stat(bytes_text(&full), &st) == 0 && S_ISREG(st.st_mode)) add_file(out, names[i]->d_name, &st);
        free(names[i]);
    }
    if (n >= 0) free(names);
    bytes_free(&full);
    return n >= 0;
}

static void add_weights(struct bytes *out, const struct engine *e) {
    /* the table has no const door; nothing is written */
    struct model_weights *w = (struct model_weights *)(size_t)&e->weights;
    for (size_t i = 0; i < model_tensor_total(&w->config); i++) {
        const struct tensor *t = model_tensor(w, i);
        size_t n = tensor_bytes(t), at = n > SAMPLE ? n / 2 / SAMPLE * SAMPLE : 0;
        bytes_printf(out, "tensor %d %zu %zu ", (int)t->type, t->shape[0], t->rank > 1 ? t->shape[1] : 0);
        bytes_append(out, (const char *)t->data + at, n - at < SAMPLE ? n - at : SAMPLE);
        bytes_append_char(out, '\n');
    }
}

/* False when the program or the model cannot be told from others. */
static bool make_key(unsigned char out[MODEL_KV_KEY], const struct session *s, const int32_t *ids, size_t n) {
    const struct engine *e = s->engine;
    struct bytes b;
    struct stat st;
    struct sha256 hash;
    bytes_init(&b);
    enum kernel_level highest = KERNEL_LEVELS - 1;
    while (highest > 0 && !kernel_level_supported(highest)) highest--;
    bytes_printf(&b, "sansu prefix 1\nkernels %s of %s\ncache %s\nids %zu\n",
                 kernel_level_name(e->runtime.machine.kernel.level), kernel_level_name(highest),
                 model_kv_type_name(s->kv.type), n);
    bool ok = stat("/proc/self/exe", &st) == 0 && add_files(&b, e->path) && (!e->adapter || add_files(&b, e->adapter));
    if (ok) {
        add_file(&b, "program", &st);
        add_weights(&b, e);
    }
    sha256_init(&hash);
    sha256_update(&hash, bytes_text(&b), b.len);
    sha256_update(&hash, ids, n * sizeof *ids);
    sha256_final(&hash, out);
    ok = ok && !b.failed;
    bytes_free(&b);
    return ok;
}

static void make_path(struct bytes *out, const char *dir, const unsigned char *key) {
    file_join(out, dir, "");
    for (size_t i = 0; i < NAME_HEX / 2; i++) bytes_printf(out, "%02x", key[i]);
    bytes_append_string(out, suffix);
}

/* ---- the directory ---- */

static bool ends_with(const char *s, const char *end) {
    size_t n = strlen(s), m = strlen(end);
    return n >= m && strcmp(s + n - m, end) == 0;
}

struct kept {
    char name[NAME_HEX + sizeof suffix];
    time_t used;
    size_t size;
};

static int newest_first(const void *a, const void *b) {
    const struct kept *x = a, *y = b;
    return (x->used < y->used) - (x->used > y->used);
}

/* Only files that this program names are touched: <40 hex>.prefix, and its own abandoned temporary files. */
static bool is_ours(const char *name) { return strspn(name, "0123456789abcdef") == NAME_HEX; }

/* Remove what was not used for long, what exceeds the bound (oldest first), and temporary files nobody finished. */
static void clean_up(const char *dir, time_t now) {
    enum { MOST = 4096 };
    DIR *d = opendir(dir);
    struct kept *kept = d ? calloc(MOST, sizeof *kept) : NULL;
    size_t n = 0, total = 0;
    struct stat st;
    for (struct dirent *e; kept && (e = readdir(d));) {
        if (!is_ours(e->d_name) || fstatat(dirfd(d), e->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(st.st_mode))
            continue;
        if (strncmp(e->d_name + NAME_HEX, ".prefix.tmp-", 12) == 0 && now - st.st_mtime > TEMPORARY_SECONDS)
            unlinkat(dirfd(d), e->d_name, 0);
        if (!ends_with(e->d_name, suffix) || strlen(e->d_name) != NAME_HEX + sizeof suffix - 1 || n == MOST) continue;
        memcpy(kept[n].name, e->d_name, sizeof kept[n].name);
        kept[n].used = st.st_mtime;
        kept[n++].size = (size_t)st.st_size;
    }
    if (kept) qsort(kept, n, sizeof *kept, newest_first);
    for (size_t i = 0; i < n; i++) {
        total += kept[i].size;
        bool old = now - kept[i].used > (time_t)DAYS_UNUSED * 86400;
        if (i > 0 && (old || total > (size_t)DIRECTORY_MIB << 20)) unlinkat(dirfd(d), kept[i].name, 0);
    }
    free(kept);
    if (d) closedir(d);
}

/* The numbers tell something about the text: the directory is the user's alone when it is made here. */
static bool make_directory(const char *dir) {
    if (file_is_directory(dir)) return true;
    char *parent = strdup(dir), *slash = parent ? strrchr(parent, '/') : NULL;
    if (slash && slash != parent) {
        *slash = 0;
        (void)file_make_directory(parent, NULL);
    }
    free(parent);
    return mkdir(dir, 0700) == 0 || errno == EEXIST;
}

static bool load(struct session *s, size_t n, const char *path, const unsigned char *key) {
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a FIFO of that name must not hang us */
    struct stat st;
    FILE *in = NULL;
    bool ok = fd >= 0 && fstat(fd, &st) == 0 && S_ISREG(st.st_mode) &&
              (size_t)st.st_size == model_kv_file_bytes(&s->kv, n) && (in = fdopen(fd, "rb"));
    ok = ok && model_kv_load(&s->kv, n, in, key, NULL);
    if (ok) (void)futimens(fd, NULL); /* used now */
    if (in)
        fclose(in);
    else if (fd >= 0)
        close(fd);
    return ok;
}

static void save(const struct session *s, size_t n, const char *dir, const char *path, const unsigned char *key) {
    struct file_writer w;
    if (model_kv_file_bytes(&s->kv, n) > (size_t)DIRECTORY_MIB << 19) return; /* half the bound: not worth it */
    if (!make_directory(dir) || !file_writer_open(&w, path, NULL)) return;
    if (!model_kv_save(&w, &s->kv, n, key, NULL)) {
        file_writer_abandon(&w);
        return;
    }
    if (file_writer_commit(&w, NULL)) clean_up(dir, time(NULL));
}

bool session_prefix(struct session *s, const int32_t *ids, size_t n, const char *dir, bool *from_file,
                    struct err *err) {
    unsigned char key[MODEL_KV_KEY];
    struct bytes path;
    bytes_init(&path);
    session_rewind(s, 0);
    bool keep = dir && n > 0 && n <= s->kv.capacity && make_key(key, s, ids, n);
    if (keep) make_path(&path, dir, key);
    bool found = keep && !path.failed && load(s, n, bytes_text(&path), key), ok = true;
    if (from_file) *from_file = found;
    if (found) {
        memcpy(s->ids, ids, n * sizeof *ids);
    } else {
        ok = session_feed(s, ids, n, false, err);
        if (ok && keep && !path.failed) save(s, n, dir, bytes_text(&path), key);
    }
    bytes_free(&path);
    return ok;
}
