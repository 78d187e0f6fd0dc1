/* replay.c - run a fuzz target over files, without a fuzzer: every file of every argument (directories are entered).
 *
 *   replay [FILE|DIRECTORY]...        exit status 0 when all were read; a crash is the failure
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static int n_run;

static int run_file(const char *path) {
    struct bytes text;
    struct err err = {0};
    bytes_init(&text);
    if (!file_read_all(&text, path, (size_t)1 << 28, &err)) {
        fprintf(stderr, "replay: %s\n", err.message);
        return 1;
    }
    /* An allocation of exactly n bytes, so that a sanitizer sees one read too many. */
    uint8_t *copy = malloc(text.len ? text.len : 1);
    if (!copy) abort();
    if (text.len) memcpy(copy, text.data, text.len);
    LLVMFuzzerTestOneInput(copy, text.len);
    n_run++;
    free(copy);
    bytes_free(&text);
    return 0;
}

static int run_path(const char *path) {
    if (!file_is_directory(path)) return run_file(path);
    DIR *dir = opendir(path);
    struct bytes inner;
    int bad = dir == NULL;
    bytes_init(&inner);
    for (struct dirent *d; dir && (d = readdir(dir)) != NULL;) {
        if (d->d_name[0] == '.') continue;
        file_join(&inner, path, d->d_name);
        bad |= run_path(bytes_text(&inner));
    }
    if (dir) closedir(dir);
    bytes_free(&inner);
    return bad;
}

int main(int argc, char **argv) {
    int bad = 0;
    for (int i = 1; i < argc; i++) bad |= run_path(argv[i]);
    printf("%s: %d inputs\n", argv[0], n_run);
    return bad || n_run == 0;
}
