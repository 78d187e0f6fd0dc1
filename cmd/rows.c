/* rows.c - lines of bounded length from a file or standard input.
 *
 *   64 KB blocks -> lines -> one row each; over-long ones are read past, not kept
 *
 * Owns    the stream and one block         Never   looks into a line, but for what tells a wrong kind of file
 * Checked tests/e2e/filter_rows_test.c
 */
#include "rows.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmd.h"

enum { BLOCK = 1 << 16 };

static bool fill(struct cmd_rows *r) {
    if (r->ended) return false;
    r->at = 0;
    r->end = fread(r->block, 1, BLOCK, r->in);
    r->ended = r->end == 0;
    sha256_update(&r->sha, r->block, r->end);
    r->n_bytes += r->end;
    return r->end > 0;
}

/* What the first bytes of the file say about its kind. */
static bool check_kind(struct cmd_rows *r, struct err *err) {
    const char *b = r->block;
    if (r->end >= 2 && memcmp(b, "\x1f\x8b", 2) == 0) return err_set(err, ERR_INPUT, "%s: compressed with gzip; unpack it first (gunzip -c FILE | sansu ... -)", r->path);
    if (r->end >= 4 && memcmp(b, "\x28\xb5\x2f\xfd", 4) == 0) return err_set(err, ERR_INPUT, "%s: compressed with zstd; unpack it first", r->path);
    if (r->end >= 4 && memcmp(b, "PAR1", 4) == 0) return err_set(err, ERR_INPUT, "%s: a Parquet file; expected JSON lines", r->path);
    if (r->end >= 2 && (memcmp(b, "\xff\xfe", 2) == 0 || memcmp(b, "\xfe\xff", 2) == 0)) return err_set(err, ERR_INPUT, "%s: UTF-16; expected UTF-8", r->path);
    size_t at = r->end >= 3 && memcmp(b, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    r->at = at;
    while (at < r->end && strchr(" \t\r\n", b[at]) && b[at]) at++;
    if (at < r->end && b[at] == '[')
        return err_set(err, ERR_INPUT, "%s: a JSON array begins here; expected JSON lines, one object a line (jq -c '.[]' makes them)", r->path);
    return true;
}

bool cmd_rows_open(struct cmd_rows *out, const char *path, struct err *err) {
    *out = (struct cmd_rows){.path = path};
    sha256_init(&out->sha);
    if (strcmp(path, "-") == 0) out->path = "standard input", out->in = stdin;
    else if (file_is_directory(path)) errno = EISDIR;
    else out->in = fopen(path, "re");
    if (!out->in) return err_set(err, ERR_INPUT, "%s: cannot be read: %s; give a JSON lines file, or - for standard input", path, strerror(errno));
    out->block = malloc(BLOCK);
    if (!out->block) return err_set(err, ERR_RESOURCE, "out of memory");
    fill(out);
    return check_kind(out, err);
}

/* One line, blank or not. False at the end of the file. */
static bool raw_line(struct cmd_rows *r, struct bytes *line) {
    bool any = false, too_long = false;
    bytes_clear(line);
    while (r->at < r->end || fill(r)) {
        const char *start = r->block + r->at, *newline = memchr(start, '\n', r->end - r->at);
        size_t n = newline ? (size_t)(newline - start) : r->end - r->at;
        any = true;
        r->at += n + (newline != NULL);
        too_long |= line->len + n > ROWS_LONGEST;
        if (!too_long) bytes_append(line, start, n);
        if (newline) break;
    }
    r->number += any;
    if (too_long) {
        r->problem = "the line is longer than 16 MB";
        bytes_truncate(line, 200);
    }
    return any;
}

bool cmd_rows_next(struct cmd_rows *r, struct bytes *line, struct err *err) {
    r->problem = NULL;
    while (raw_line(r, line)) {
        if (line->failed) return err_set(err, ERR_RESOURCE, "%s, line %zu: out of memory", r->path, r->number);
        if (r->problem) return true;
        while (line->len && strchr(" \t\r", line->data[line->len - 1]) && line->data[line->len - 1]) bytes_truncate(line, line->len - 1);
        if (line->len && strspn(line->data, " \t\r") < line->len) return true;
    }
    if (ferror(r->in) && !cmd_interrupted()) return err_set(err, ERR_INPUT, "%s: reading failed after line %zu: %s", r->path, r->number, strerror(errno));
    return false;
}

void cmd_rows_close(struct cmd_rows *r) {
    if (r->in && r->in != stdin) fclose(r->in);
    free(r->block);
    *r = (struct cmd_rows){0};
}
