/* file.c - mmap, whole-file reading, atomic replacement.
 *
 * Reads   paths given by the caller   Owns   descriptors until close   Never   follows a half-written file
 * Checked tests/base/base_test.c
 */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

static bool open_regular(int *out_fd, size_t *out_size, const char *path, struct err *err) {
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* O_NONBLOCK: a FIFO must not hang the open */
    if (fd < 0) return err_set(err, err_code_of(errno), "%s: %s", path, strerror(errno));
    struct stat st;
    if (fstat(fd, &st) != 0) {
        err_set(err, err_code_of(errno), "%s: %s", path, strerror(errno));
        close(fd);
        return false;
    }
    if (!S_ISREG(st.st_mode)) {
        err_set(err, ERR_INPUT, "%s: expected a regular file, found %s", path,
                S_ISDIR(st.st_mode) ? "a directory" : "a special file");
        close(fd);
        return false;
    }
    *out_fd = fd;
    *out_size = (size_t)st.st_size;
    return true;
}

bool file_map_open(struct file_map *out, const char *path, struct err *err) {
    memset(out, 0, sizeof *out);
    int fd = -1;
    size_t size = 0;
    if (!open_regular(&fd, &size, path, err)) return false;
    void *data = NULL;
    if (size) {
        data = mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0);
        if (data == MAP_FAILED) {
            err_set(err, ERR_RESOURCE, "%s: cannot map %zu bytes: %s", path, size, strerror(errno));
            close(fd);
            return false;
        }
    }
    *out = (struct file_map){.data = data, .size = size, .fd = fd};
    if (!data || file_map_guard(out)) return true;
    file_map_close(out);
    return err_set(err, ERR_RESOURCE, "%s: too many files are mapped at once", path);
}

void file_map_close(struct file_map *map) {
    file_map_unguard(map);
    if (map->data) munmap((void *)(size_t)map->data, map->size);
    if (map->data || map->fd > 0) close(map->fd);
    memset(map, 0, sizeof *map);
}

void file_map_forget(const void *data, size_t n) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE), begin = ((size_t)data + page - 1) / page * page,
           end = ((size_t)data + n) / page * page;
    /* advice: a read-only mapping loses nothing */
    if (begin < end) (void)madvise((void *)begin, end - begin, MADV_DONTNEED);
}

size_t file_space(const char *path) {
    struct statvfs s;
    return statvfs(path, &s) == 0 ? (size_t)s.f_bavail * (size_t)s.f_frsize : 0;
}

bool file_read_all(struct bytes *out, const char *path, size_t max_bytes, struct err *err) {
    struct file_input in;
    struct err trouble = {0};
    char chunk[1 << 16];
    size_t n;
    bool ok = file_input_open(&in, path, &trouble);
    while (ok && file_input_read(&n, &in, chunk, sizeof chunk, NULL, &trouble)) {
        bytes_append(out, chunk, n);
        if (in.n_bytes > max_bytes)
            ok = err_set(&trouble, ERR_INPUT, "%s: longer than the limit of %zu bytes", path, max_bytes);
        else if (out->failed)
            ok = err_set(&trouble, ERR_RESOURCE, "%s: out of memory after %zu bytes", path, in.n_bytes);
    }
    file_input_close(&in);
    return trouble.code == ERR_NONE || err_set(err, trouble.code, "%s", trouble.message);
}

bool file_has_suffix(const char *path, const char *suffix) {
    size_t n = strlen(path), m = strlen(suffix);
    return n > m && strcmp(path + n - m, suffix) == 0;
}

bool file_exists(const char *path) { return access(path, F_OK) == 0; }

bool file_is_directory(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool file_is_regular(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

bool file_size(size_t *out, const char *path, struct err *err) {
    struct stat st;
    if (stat(path, &st) != 0) return err_set(err, err_code_of(errno), "%s: %s", path, strerror(errno));
    *out = (size_t)st.st_size;
    return true;
}

bool file_make_directory(const char *path, struct err *err) {
    struct bytes partial;
    bytes_init(&partial);
    bool ok = true;
    for (const char *p = path; ok; p++) {
        if ((*p == '/' && p != path) || *p == 0) {
            bytes_clear(&partial);
            bytes_append(&partial, path, (size_t)(p - path));
            if (partial.len && mkdir(bytes_text(&partial), 0777) != 0 && errno != EEXIST)
                ok = err_set(err, err_code_of(errno), "%s: cannot make the directory: %s", bytes_text(&partial),
                             strerror(errno));
            if (*p == 0) break;
        }
    }
    bytes_free(&partial);
    if (ok && !file_is_directory(path)) ok = err_set(err, ERR_INPUT, "%s: exists and is not a directory", path);
    return ok;
}

bool file_writer_open(struct file_writer *out, const char *path, struct err *err) {
    struct bytes target = {0}, name = {0};
    memset(out, 0, sizeof *out);
    if (!file_resolve_output(&target, path, err)) {
        bytes_free(&target);
        return false;
    }
    file_clear_temporaries(target.data);
    bytes_printf(&name, "%s.tmp-%ld", target.data, (long)getpid());
    out->path = target.data; /* both taken over */
    out->temporary = name.data;
    if (name.failed) {
        file_writer_abandon(out);
        return err_set(err, ERR_RESOURCE, "%s: out of memory", path);
    }
    out->stream = fopen(out->temporary, "wbe");
    if (!out->stream) {
        err_set(err, err_code_of(errno), "%s: cannot write: %s", path, strerror(errno));
        file_writer_abandon(out);
        return false;
    }
    /* for file_clear_temporaries; a disk without locks works as well */
    (void)flock(fileno(out->stream), LOCK_EX | LOCK_NB);
    return true;
}

static bool writing_failed(const struct file_writer *w, struct err *err) {
    const char *why = !w->error            ? "an error that the system does not name"
                      : w->error == EFAULT ? "the file that it is copied from was cut while it was in use"
                                           : strerror(w->error);
    return err_set(err, err_code_of(w->error), "%s: writing failed: %s (the old file, if any, is untouched)", w->path,
                   why);
}

bool file_writer_write(struct file_writer *w, const void *data, size_t n, struct err *err) {
    if (!w->failed) errno = 0;
    if (!w->failed && n && fwrite(data, 1, n, w->stream) != n) {
        w->failed = true;
        w->error = errno;
    }
    return !w->failed || writing_failed(w, err);
}

bool file_writer_sink(void *writer, const void *data, size_t n, struct err *err) {
    return file_writer_write(writer, data, n, err);
}

/* fsync the directory that holds `path`, so that the rename itself survives a power cut. */
static void sync_directory(const char *path) {
    const char *slash = strrchr(path, '/');
    char *dir = slash ? strndup(path, slash == path ? 1 : (size_t)(slash - path)) : strdup(".");
    if (!dir) return;
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        (void)fsync(fd);
        close(fd);
    }
    free(dir);
}

/* The first step that fails decides what is said. */
static void step(struct file_writer *w, bool ok) {
    if (ok || w->failed) return;
    w->failed = true;
    w->error = errno;
}

bool file_writer_commit(struct file_writer *w, struct err *err) {
    if (!w->failed) step(w, fflush(w->stream) == 0 && fsync(fileno(w->stream)) == 0);
    step(w, fclose(w->stream) == 0);
    w->stream = NULL;
    if (!w->failed) step(w, rename(w->temporary, w->path) == 0);
    bool ok = !w->failed || writing_failed(w, err);
    if (ok) {
        sync_directory(w->path);
        free(w->temporary);
        w->temporary = NULL; /* nothing to remove */
    }
    file_writer_abandon(w);
    return ok;
}

void file_writer_abandon(struct file_writer *w) {
    if (w->stream) fclose(w->stream);
    if (w->temporary) unlink(w->temporary);
    free(w->path);
    free(w->temporary);
    memset(w, 0, sizeof *w);
}

bool file_write_atomic(const char *path, const void *data, size_t n, struct err *err) {
    struct file_writer w;
    if (!file_writer_open(&w, path, err)) return false;
    if (!file_writer_write(&w, data, n, err)) {
        file_writer_abandon(&w);
        return false;
    }
    return file_writer_commit(&w, err);
}

void file_join(struct bytes *out, const char *dir, const char *name) {
    bytes_clear(out);
    bytes_append_string(out, dir);
    if (out->len && out->data[out->len - 1] != '/') bytes_append_char(out, '/');
    bytes_append_string(out, name);
}
