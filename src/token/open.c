/* open.c - find and map the vocabulary file of a path.
 *
 *   DIR -> DIR/tokenizer.json, else DIR/tokenizer.model;   FILE.model -> SentencePiece;   FILE -> tokenizer.json
 *
 * Owns    the mapping while it reads       Never   keeps the file open
 * Checked tests/token/tokenizer_json_test.c
 */
#include <string.h>

#include "base/file.h"
#include "token/token.h"

enum { MAX_FILE = 256 << 20 };

static bool open_file(struct token_vocab **out, const char *path, struct err *err) {
    struct file_map map;
    size_t n = strlen(path);
    if (!file_map_open(&map, path, err)) return false;
    bool spm = n >= 6 && strcmp(path + n - 6, ".model") == 0;
    struct err why = {0};
    bool ok = map.size <= MAX_FILE ||
              err_set(&why, ERR_INPUT, "a vocabulary file of %zu MB (at most %d)", map.size >> 20, MAX_FILE >> 20);
    ok = ok && (spm ? token_open_spm(out, map.data, map.size, &why)
                    : token_open_json(out, (const char *)map.data, map.size, &why));
    if (ok && !file_map_check(&map, path, err)) {
        token_close(*out);
        *out = NULL;
        ok = false;
    }
    file_map_close(&map);
    return ok || err_set(err, why.code, "%s: %s", path, why.message);
}

bool token_open(struct token_vocab **out, const char *path, struct err *err) {
    if (!file_is_directory(path)) return open_file(out, path, err);
    struct bytes file = {0};
    file_join(&file, path, "tokenizer.json");
    if (!file.failed && !file_exists(file.data)) {
        bytes_clear(&file);
        file_join(&file, path, "tokenizer.model");
        if (!file.failed && !file_exists(file.data)) {
            bytes_free(&file);
            return err_set(err, ERR_INPUT, "%s: neither tokenizer.json nor tokenizer.model is there", path);
        }
    }
    bool ok = file.failed ? err_set(err, ERR_RESOURCE, "out of memory") : open_file(out, file.data, err);
    bytes_free(&file);
    return ok;
}
