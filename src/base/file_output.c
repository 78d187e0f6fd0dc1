/* file_output.c - what may be written to, and what a killed run left behind.
 *
 *   path -> who is it: device and inode | directory and name, for what is not there yet -> compared with every input,
 *     output
 *
 * Reads   names and what stat says of them      Writes  nothing; removes temporaries of dead processes
 * Checked tests/base/file_output_test.c
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

/* ---- who is a file ---- */

struct identity {
    const char *name; /* behind the last slash */
    bool there, in_directory, directory;
    struct stat self, parent;
};

/* PATH's directory, as a string of its own; NULL when memory ran out. */
static char *directory_of(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? strndup(path, slash == path ? 1 : (size_t)(slash - path)) : strdup(".");
}

static bool identify(struct identity *out, const char *path, int standard, struct err *err) {
    const char *slash = strrchr(path, '/');
    *out = (struct identity){.name = slash ? slash + 1 : path};
    if (strcmp(path, "-") == 0) {
        out->there = fstat(standard, &out->self) == 0 && S_ISREG(out->self.st_mode);
        return true;
    }
    char *dir = directory_of(path);
    if (!dir) return err_set(err, ERR_RESOURCE, "out of memory");
    out->there = stat(path, &out->self) == 0;
    out->directory = out->there && S_ISDIR(out->self.st_mode);
    out->in_directory = stat(dir, &out->parent) == 0;
    free(dir);
    return true;
}

static bool same_inode(const struct stat *a, const struct stat *b) {
    return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

static bool same_file(const struct identity *a, const struct identity *b) {
    if (a->there || b->there) return a->there && b->there && same_inode(&a->self, &b->self);
    return a->in_directory && b->in_directory && same_inode(&a->parent, &b->parent) && strcmp(a->name, b->name) == 0;
}

static bool lies_in(const struct identity *output, const struct identity *input) {
    return output->there && !output->directory && output->in_directory && input->directory &&
           same_inode(&output->parent, &input->self);
}

static bool check_inputs(const struct identity *x, const struct file_output *o, const char *const *inputs, size_t n,
                         struct err *err) {
    struct identity input;
    for (size_t i = 0; i < n; i++) {
        if (!inputs[i]) continue;
        if (!identify(&input, inputs[i], STDIN_FILENO, err)) return false;
        if (same_file(x, &input)) return err_set(err, ERR_USAGE, "%s %s is the input %s", o->flag, o->path, inputs[i]);
        if (lies_in(x, &input))
            return err_set(err, ERR_USAGE, "%s %s is a file of the input %s", o->flag, o->path, inputs[i]);
    }
    return true;
}

bool file_check_outputs(const char *const *inputs, size_t n_inputs, const struct file_output *outputs, size_t n_outputs,
                        struct err *err) {
    struct identity x, other;
    for (size_t i = 0; i < n_outputs; i++) {
        const struct file_output *o = &outputs[i];
        if (!o->path) continue;
        if (!identify(&x, o->path, STDOUT_FILENO, err) || !check_inputs(&x, o, inputs, n_inputs, err)) return false;
        for (size_t k = 0; k < i; k++) {
            if (!outputs[k].path) continue;
            if (!identify(&other, outputs[k].path, STDOUT_FILENO, err)) return false;
            if (same_file(&x, &other))
                return err_set(err, ERR_USAGE, "%s and %s are one file: %s", outputs[k].flag, o->flag, o->path);
        }
    }
    return true;
}

bool file_check_directory(const char *const *inputs, size_t n_inputs, const char *flag, const char *dir,
                          const char *const *names, size_t n_names, struct err *err) {
    const struct file_output whole = {flag, dir};
    struct bytes path = {0};
    bool ok = !dir || file_check_outputs(inputs, n_inputs, &whole, 1, err);
    for (size_t i = 0; dir && ok && i < n_names; i++) {
        file_join(&path, dir, names[i]);
        const struct file_output one = {flag, bytes_text(&path)};
        ok = !path.failed ? file_check_outputs(inputs, n_inputs, &one, 1, err)
                          : err_set(err, ERR_RESOURCE, "out of memory");
    }
    bytes_free(&path);
    return ok;
}

/* ---- where writing ends up ---- */

bool file_resolve_output(struct bytes *out, const char *path, struct err *err) {
    struct stat st;
    char *target = NULL;
    if (!*path) return err_set(err, ERR_INPUT, "an output needs a name");
    if (lstat(path, &st) == 0 && S_ISLNK(st.st_mode)) {
        target = realpath(path, NULL);
        if (!target) return err_set(err, ERR_INPUT, "%s: a link that leads to no file: %s", path, strerror(errno));
    }
    const char *end = target ? target : path;
    bool ok = stat(end, &st) != 0 || S_ISREG(st.st_mode) ||
              err_set(err, ERR_INPUT, "%s: there is %s; only regular files are replaced", path,
                      S_ISDIR(st.st_mode) ? "a directory" : "a device or another special file");
    bytes_clear(out);
    bytes_append_string(out, end);
    free(target);
    return ok && (!out->failed || err_set(err, ERR_RESOURCE, "%s: out of memory", path));
}

/* ---- what killed runs left ---- */

/* The process that NAME.tmp-PID names; 0 when it is no such name. */
static pid_t writer_of(const char *entry, const char *name) {
    size_t n = strlen(name);
    char *end;
    if (strncmp(entry, name, n) != 0 || strncmp(entry + n, ".tmp-", 5) != 0) return 0;
    long pid = strtol(entry + n + 5, &end, 10);
    return *end == 0 && pid > 0 ? (pid_t)pid : 0;
}

/* Nobody alive here has that number, and nobody elsewhere (a shared disk) holds its lock. */
static bool is_abandoned(int directory, const char *entry, pid_t writer) {
    if (kill(writer, 0) == 0 || errno != ESRCH) return false;
    int fd = openat(directory, entry, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0) return false;
    bool free = flock(fd, LOCK_EX | LOCK_NB) == 0;
    close(fd);
    return free;
}

void file_clear_temporaries(const char *path) {
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    char *dir = directory_of(path);
    DIR *d = dir ? opendir(dir) : NULL;
    for (struct dirent *e; d && (e = readdir(d)) != NULL;) {
        pid_t writer = writer_of(e->d_name, name);
        if (writer && is_abandoned(dirfd(d), e->d_name, writer)) unlinkat(dirfd(d), e->d_name, 0);
    }
    if (d) closedir(d);
    free(dir);
}
