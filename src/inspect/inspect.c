/* inspect.c - which kind of thing a path is.
 *
 *   directory: config.json -> model, adapter_config.json alone -> adapter       file: "GGUF" -> GGUF, else .safetensors
 *
 * Checked tests/inspect/inspect_test.c
 */
#include "base/file.h"
#include "format/gguf.h"
#include "inspect/inspect_impl.h"

static bool is_adapter(const char *dir) {
    struct bytes config = {0}, adapter = {0};
    file_join(&config, dir, "config.json");
    file_join(&adapter, dir, "adapter_config.json");
    bool is = !file_exists(bytes_text(&config)) && file_exists(bytes_text(&adapter));
    bytes_free(&config);
    bytes_free(&adapter);
    return is;
}

bool inspect_describe(struct bytes *out, const char *path, const struct inspect_options *options, struct err *err) {
    size_t before = out->len;
    bool ok;
    if (!file_is_directory(path) && !file_exists(path))
        return err_set(err, ERR_INPUT, "%s: there is no such file or directory%s", path, file_hub_hint(path));
    if (file_is_directory(path))
        ok = is_adapter(path) ? inspect_adapter(out, path, options, err) : inspect_directory(out, path, options, err);
    else
        ok = gguf_is(path) ? inspect_gguf(out, path, options, err) : inspect_tensors_file(out, path, options, err);
    if (ok && out->failed) ok = err_set(err, ERR_RESOURCE, "out of memory");
    if (!ok) bytes_truncate(out, before);
    return ok;
}
