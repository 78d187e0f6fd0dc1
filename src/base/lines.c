/* lines.c - lines of bounded length from a file, a pipe or standard input.
 *
 *   blocks of 64 KB -> lines, trimmed; blank ones left out; over-long ones read past, not kept
 *
 * Owns    the input, one block, one line
 * Never   looks into a line, but for what tells a wrong kind of file; takes a failure for the end
 * Checked tests/base/lines_test.c, tests/e2e/bad_input_test.c, tests/e2e/filter_rows_test.c
 */
#include "base/lines.h"

#include <stdlib.h>
#include <string.h>

enum {
    BLOCK = 1 << 16,
    KIND = 4,
    SHOWN = 200
}; /* KIND: bytes that tell a kind of file; SHOWN: kept of a line that is too long */

/* More bytes behind those that are left in the block. */
static bool fill(struct lines *l, struct err *err) {
    size_t n;
    if (l->ended) return false;
    if (l->at == l->end) l->at = l->end = 0;
    if (!file_input_read(&n, &l->in, l->block + l->end, BLOCK - l->end, l->options.stop, err)) {
        l->ended = true;
        return false;
    }
    if (l->options.hash) sha256_update(&l->sha, l->block + l->end, n);
    l->end += n;
    l->n_bytes += n;
    return true;
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

bool lines_open(struct lines *out, const char *path, const struct lines_options *options, struct err *err) {
    *out = (struct lines){.path = path};
    if (options) out->options = *options;
    sha256_init(&out->sha);
    if (!file_input_open(&out->in, path, err)) return false;
    out->path = out->in.path;
    out->block = malloc(BLOCK);
    if (!out->block) return err_set(err, ERR_RESOURCE, "%s: out of memory", out->path);
    struct err trouble = {0};
    /* A line that is whole says enough: somebody may be typing, or waiting for its answer. */
    while (out->end < KIND && !memchr(out->block, '\n', out->end) && fill(out, &trouble)) continue;
    if (trouble.code) return err_set(err, trouble.code, "%s", trouble.message);
    return file_check_text(&out->at, out->path, out->block, out->end, err);
}

/* One line into l->line, blank or not. False at the end of the file, and with `err`. */
static bool raw_line(struct lines *l, struct err *err) {
    bool any = false, too_long = false;
    bytes_clear(&l->line);
    while (l->at < l->end || fill(l, err)) {
        const char *start = l->block + l->at, *newline = memchr(start, '\n', l->end - l->at);
        size_t n = newline ? (size_t)(newline - start) : l->end - l->at;
        any = true;
        l->at += n + (newline != NULL);
        too_long |= l->line.len + n > LINES_LONGEST;
        if (!too_long) bytes_append(&l->line, start, n);
        if (newline) break;
    }
    if (err->code || !any) return false;
    l->number++;
    l->problem = too_long ? "the line is longer than 16 MB" : NULL;
    if (l->line.failed) return err_set(err, ERR_RESOURCE, "%s, line %zu: out of memory", l->path, l->number);
    if (!too_long) return true;
    if (!l->options.keep_long) return err_set(err, ERR_INPUT, "%s, line %zu: %s", l->path, l->number, l->problem);
    bytes_truncate(&l->line, SHOWN);
    return true;
}

static bool whole_line(struct lines *l, const char **text, size_t *n) {
    if (l->line.len > 0 && l->line.data[l->line.len - 1] == '\r') bytes_truncate(&l->line, l->line.len - 1);
    *text = bytes_text(&l->line);
    *n = l->line.len;
    return true;
}

bool lines_next(struct lines *l, const char **text, size_t *n, struct err *err) {
    struct err trouble = {0};
    bool first = l->number == 0;
    while (raw_line(l, &trouble)) {
        if (l->options.whole) return whole_line(l, text, n);
        size_t start = 0, end = l->line.len;
        while (end > 0 && is_blank(l->line.data[end - 1])) end--;
        while (start < end && is_blank(l->line.data[start])) start++;
        if (start == end) continue;
        bytes_truncate(&l->line, end);
        *text = l->line.data + start;
        *n = end - start;
        if (!first || l->options.any_text || **text != '[') return true;
        err_set(
            &trouble, ERR_INPUT,
            "%s, line %zu: a JSON array begins here; expected JSON lines, one object a line (jq -c '.[]' makes them)",
            l->path, l->number);
    }
    return trouble.code ? err_set(err, trouble.code, "%s", trouble.message) : false;
}

void lines_hash(char out[65], const struct lines *l) {
    struct sha256 copy = l->sha;
    sha256_final_hex(out, &copy);
}

void lines_close(struct lines *l) {
    file_input_close(&l->in);
    bytes_free(&l->line);
    free(l->block);
    *l = (struct lines){.in.fd = -1};
}
