/* library_fuzz.c - any bytes as words to look for and as a row to take in: no words break the grammar of the index, and
 * a row that was taken is given out as one that changes nothing when it is taken again. */
#include "sansu/library.h"
#include "scratch.h"

static struct library *open_library(void) {
    static struct library *library;
    char path[64];
    snprintf(path, sizeof path, "%s/library.db", scratch_directory());
    if (!library) scratch_check(library_open(&library, path, LIBRARY_WRITE, NULL));
    return library;
}

static void look_for(struct library *l, const char *words) {
    const struct library_query q = {.words = words, .limit = 3};
    struct bytes out = {0};
    struct err err = {0};
    scratch_check(library_write_list(&out, l, &q, &err));
    bytes_free(&out);
}

static void take_again(struct library *l) {
    const struct library_query all = {.limit = 0};
    struct library_taken done = {0};
    struct bytes row = {0};
    struct err err = {0};
    int64_t item = 0;
    bool more;
    scratch_check(library_write_rows(&row, l, &all, &item, SIZE_MAX, &more, &err) && row.len > 0);
    scratch_check(library_take_row(&done, l, row.data, row.len - 1, &err) && done.items + done.versions == 0);
    bytes_free(&row);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct library *l = open_library();
    struct library_taken done = {0};
    struct bytes words = {0};
    struct err err = {0};
    bytes_append(&words, data, size);
    scratch_check(library_begin(l, &err));
    if (library_take_row(&done, l, (const char *)data, size, &err))
        take_again(l);
    else
        scratch_check(err.code == ERR_INPUT);
    look_for(l, bytes_text(&words));
    library_rollback(l);
    bytes_free(&words);
    return 0;
}
