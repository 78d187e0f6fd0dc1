/* lines.c - JSON lines from a file or standard input.
 *
 * Owns    the stream and one line          Never   looks into a line, but for the two mistakes of lines.h
 * Checked tests/e2e/bad_input_test.c
 */
#include "lines.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmd.h"

bool cmd_lines_open(struct cmd_lines *out, const char *path, struct err *err) {
    *out = (struct cmd_lines){.path = path};
    if (strcmp(path, "-") == 0) out->path = "standard input", out->in = stdin;
    else if (file_is_directory(path)) errno = EISDIR;
    else out->in = fopen(path, "re");
    return out->in || err_set(err, ERR_INPUT, "%s: cannot be read: %s; give a JSON lines file, or - for standard input", path, strerror(errno));
}

bool cmd_lines_next(struct cmd_lines *l, const char **text, size_t *n, struct err *err) {
    ssize_t length;
    while ((length = getline(&l->buffer, &l->capacity, l->in)) >= 0) {
        size_t end = (size_t)length, start = ++l->number == 1 && end >= 3 && memcmp(l->buffer, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
        while (end > start && strchr(" \t\r\n", l->buffer[end - 1]) && l->buffer[end - 1]) end--;
        l->buffer[end] = 0;
        start += strspn(l->buffer + start, " \t");
        if (start >= end) continue;
        if (l->buffer[start] == '[' && (end - start == 1 || l->number == 1))
            return err_set(err, ERR_INPUT, "%s, line %zu: a JSON array begins here; expected JSON lines, one object a line (jq -c '.[]' makes them)", l->path, l->number);
        *text = l->buffer + start;
        *n = end - start;
        return true;
    }
    if (ferror(l->in) && !cmd_interrupted()) return err_set(err, ERR_INPUT, "%s: reading failed after line %zu: %s", l->path, l->number, strerror(errno));
    return false;
}

void cmd_lines_close(struct cmd_lines *l) {
    if (l->in && l->in != stdin) fclose(l->in);
    free(l->buffer);
    *l = (struct cmd_lines){0};
}
