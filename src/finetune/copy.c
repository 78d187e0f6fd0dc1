/* copy.c - the small files of a model directory (tokenizer, chat format, generation settings, licence) beside new
 * weights.
 *
 * Reads   one directory          Writes  another, file by file, crash-safe
 * Never   copies weights, their index, config.json (written anew) or a README.md (a card speaks of one model)
 * Checked tests/finetune/copy_test.c, tests/e2e/merge_test.c
 */
#include <dirent.h>
#include <errno.h>
#include <string.h>

#include "sansu/finetune.h"

enum { MAX_SMALL = 1 << 28 };

static bool is_wanted(const char *name) {
    static const char *const endings[] = {".json", ".jinja", ".model", ".txt"}, *const beginnings[] = {"LICENSE",
                                                                                                       "NOTICE"};
    const char *ending = strrchr(name, '.');
    bool wanted = false;
    for (size_t i = 0; ending && i < sizeof endings / sizeof *endings; i++) wanted |= strcmp(ending, endings[i]) == 0;
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++)
        wanted |= strncmp(name, beginnings[i], strlen(beginnings[i])) == 0;
    return wanted && strcmp(name, "config.json") != 0 && !strstr(name, ".index.json") &&
           strncmp(name, "adapter_", 8) != 0;
}

bool finetune_copy_small_files(const char *from_dir, const char *to_dir, struct err *err) {
    struct bytes from, to, data;
    DIR *d = opendir(from_dir);
    bool ok = d || err_set(err, err_code_of(errno), "%s: cannot be listed: %s", from_dir, strerror(errno));
    bytes_init(&from);
    bytes_init(&to);
    bytes_init(&data);
    for (struct dirent *e; ok && (e = readdir(d));) {
        if (!is_wanted(e->d_name)) continue;
        file_join(&from, from_dir, e->d_name);
        file_join(&to, to_dir, e->d_name);
        bytes_clear(&data);
        if (file_is_directory(bytes_text(&from))) continue;
        ok = file_read_all(&data, bytes_text(&from), MAX_SMALL, err) &&
             file_write_atomic(bytes_text(&to), data.data, data.len, err);
    }
    if (d) closedir(d);
    bytes_free(&from);
    bytes_free(&to);
    bytes_free(&data);
    return ok;
}
