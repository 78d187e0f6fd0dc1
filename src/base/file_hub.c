/* file_hub.c - "llm-jp/llm-jp-4-8b-instruct", or its address, where a path is wanted.
 *
 * Checked tests/base/file_hub_test.c
 */
#include <string.h>

#include "base/file.h"

/* Letters, digits, '-', '_' and '.', not beginning with a dot; the length, 0 for none. */
static size_t word_length(const char *s) {
    size_t n = strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");
    return *s == '.' ? 0 : n;
}

static bool is_file_name(const char *s) {
    static const char *const ends[] = {".gguf", ".safetensors", ".json", ".bin"};
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t n = strlen(s), m = strlen(ends[i]);
        if (n > m && strcmp(s + n - m, ends[i]) == 0) return true;
    }
    return false;
}

/* What stands behind https://huggingface.co/ or hf.co/; else the path itself. */
static const char *behind_address(const char *path) {
    static const char *const hosts[] = {"https://", "http://", "huggingface.co/", "hf.co/", "hf://"};
    for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++)
        if (strncmp(path, hosts[i], strlen(hosts[i])) == 0) path += strlen(hosts[i]);
    return path;
}

const char *file_hub_hint(const char *path) {
    const char *name = behind_address(path);
    size_t owner = word_length(name), model = owner && name[owner] == '/' ? word_length(name + owner + 1) : 0;
    if (!model || name[owner + 1 + model] || file_exists(path) || file_is_directory(path) || is_file_name(path))
        return "";
    return "; a name on the Hugging Face Hub? Nothing is downloaded here: get its files first (hf download NAME --local-dir DIR) and give that directory";
}
