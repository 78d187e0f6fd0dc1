/* file_input.c - bytes in order from a file, a pipe or standard input.
 *
 *   "-" | regular file | device | pipe with a writer -> read, until the end | until somebody asked to stop
 *
 * A FIFO is opened without waiting for its writer. When nobody has it open for writing, the first read says so, instead
 * of waiting for ever; one whose writer is slow is waited for.
 *
 * Reads   the input                 Owns    its descriptor, but for standard input
 * Never   takes an error for the end
 * Checked tests/base/lines_test.c
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

bool file_input_open(struct file_input *out, const char *path, struct err *err) {
    struct stat st;
    *out = (struct file_input){.fd = -1, .path = path};
    if (strcmp(path, "-") == 0) {
        out->path = "standard input";
        out->fd = STDIN_FILENO;
    } else {
        out->owned = true;
        out->fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    }
    if (out->fd >= 0 && fstat(out->fd, &st) == 0) {
        out->fifo = out->owned && S_ISFIFO(st.st_mode);
        if (!S_ISDIR(st.st_mode)) return true;
        errno = EISDIR;
    }
    err_set(err, err_code_of(errno), "%s: cannot be read: %s", out->path, strerror(errno));
    file_input_close(out);
    return false;
}

/* One read; *n is 0 at the end. False with errno. Waits for a slow writer; a signal ends the waiting when `stop` says
 * so. */
static bool read_some(size_t *n, const struct file_input *in, void *data, size_t room, file_stop_fn *stop) {
    for (;;) {
        ssize_t got = read(in->fd, data, room);
        if (got >= 0) {
            *n = (size_t)got;
            return true;
        }
        struct pollfd wait = {.fd = in->fd, .events = POLLIN};
        if (errno == EAGAIN && poll(&wait, 1, -1) >= 0) continue;
        if (errno != EINTR) return false;
        if (stop && stop()) return false;
    }
}

bool file_input_read(size_t *n, struct file_input *in, void *data, size_t room, file_stop_fn *stop, struct err *err) {
    *n = 0;
    errno = EINTR;
    if ((stop && stop()) || !read_some(n, in, data, room, stop)) {
        if (errno == EINTR)
            return err_set(err, ERR_INTERRUPT, "%s: interrupted after %zu bytes", in->path, in->n_bytes);
        return err_set(err, err_code_of(errno), "%s: reading failed after %zu bytes: %s", in->path, in->n_bytes,
                       strerror(errno));
    }
    if (*n == 0 && in->fifo && in->n_bytes == 0)
        return err_set(err, ERR_INPUT, "%s: a FIFO that nobody writes into", in->path);
    in->n_bytes += *n;
    return *n > 0;
}

void file_input_close(struct file_input *in) {
    if (in->owned && in->fd >= 0) close(in->fd);
    *in = (struct file_input){.fd = -1};
}

bool file_check_text(size_t *start, const char *path, const char *data, size_t n, struct err *err) {
    static const struct {
        const char *bytes;
        size_t n;
        const char *words;
    } kinds[] = {
        {"\x1f\x8b", 2, "compressed with gzip; unpack it first (gunzip -c FILE | sansu ... -)"},
        {"\x28\xb5\x2f\xfd", 4, "compressed with zstd; unpack it first (zstd -dc FILE | sansu ... -)"},
        {"BZh", 3, "compressed with bzip2; unpack it first (bzip2 -dc FILE | sansu ... -)"},
        {"\xfd"
         "7zX",
         4, "compressed with xz; unpack it first (xz -dc FILE | sansu ... -)"},
        {"PK\3\4", 4, "a ZIP file (or a spreadsheet); unpack it first"},
        {"PAR1", 4, "a Parquet file; expected text in UTF-8"},
        {"\xff\xfe", 2, "UTF-16; expected UTF-8 (iconv -f UTF-16 -t UTF-8 FILE)"},
        {"\xfe\xff", 2, "UTF-16; expected UTF-8 (iconv -f UTF-16 -t UTF-8 FILE)"},
        {"{\0", 2, "UTF-16; expected UTF-8 (iconv -f UTF-16LE -t UTF-8 FILE)"},
        {"[\0", 2, "UTF-16; expected UTF-8 (iconv -f UTF-16LE -t UTF-8 FILE)"},
        {"\0{", 2, "UTF-16; expected UTF-8 (iconv -f UTF-16BE -t UTF-8 FILE)"},
        {"\0[", 2, "UTF-16; expected UTF-8 (iconv -f UTF-16BE -t UTF-8 FILE)"},
    };
    *start = n >= 3 && memcmp(data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (n >= kinds[i].n && memcmp(data, kinds[i].bytes, kinds[i].n) == 0)
            return err_set(err, ERR_INPUT, "%s: %s", path, kinds[i].words);
    return true;
}

bool file_read_text(struct bytes *out, const char *path, size_t max_bytes, struct err *err) {
    size_t before = out->len, start;
    if (!file_read_all(out, path, max_bytes, err)) return false;
    const char *name = strcmp(path, "-") == 0 ? "standard input" : path;
    if (!file_check_text(&start, name, bytes_text(out) + before, out->len - before, err)) return false;
    if (start == 0) return true;
    memmove(out->data + before, out->data + before + start, out->len - before - start);
    bytes_truncate(out, out->len - start);
    return true;
}
