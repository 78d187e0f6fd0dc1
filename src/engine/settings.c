/* settings.c - what a model's own file says about it beyond its architecture.
 *
 *   sansu.json, or "sansu.settings" of a GGUF file
 *     {"default_system": "..", "refusal": "..", "familiarity_threshold": -0.2, "needs_reading": true}
 *     other keys are not ours to judge
 *
 * The file is optional; a broken one is an error, so that a typing mistake does not silently remove a warning.
 *
 * Reads   the text            Writes  struct engine: settings, and what they say
 * Checked tests/engine/settings_test.c, tests/engine/engine_test.c
 */
#include "base/file.h"
#include "base/json.h"
#include "engine/engine_impl.h"

enum { MAX_SANSU_JSON = 1 << 20 };

struct notes {
    struct bytes system, refusal;
    double threshold;
    bool needs_reading;
};

static void read_text(struct bytes *out, struct json *j) {
    struct json_slice value;
    bytes_clear(out);
    if (cursor_get_string(j, &value)) cursor_unescape(out, &value);
}

static bool read_notes(struct notes *out, const char *text, size_t n, struct err *err) {
    struct json_slice key;
    struct json j;
    cursor_init(&j, text, n);
    if (cursor_enter_object(&j))
        while (cursor_next_key(&j, &key)) {
            if (cursor_key_is(&key, "default_system"))
                read_text(&out->system, &j);
            else if (cursor_key_is(&key, "refusal"))
                read_text(&out->refusal, &j);
            else if (cursor_key_is(&key, "familiarity_threshold"))
                cursor_get_double(&j, &out->threshold);
            else if (cursor_key_is(&key, "needs_reading"))
                cursor_get_bool(&j, &out->needs_reading);
            else
                cursor_skip(&j);
        }
    return cursor_end(&j, err);
}

bool engine_read_settings(struct engine *e, const char *text, size_t n, const char *name, struct err *err) {
    struct notes notes = {.threshold = 0};
    bool ok = n == 0 || read_notes(&notes, text, n, err) || err_prefix(err, "%s", name);
    if (ok) {
        e->settings = arena_copy_string(&e->arena, text, n, err);
        e->default_system = arena_copy_string(&e->arena, bytes_text(&notes.system), notes.system.len, err);
        e->refusal = arena_copy_string(&e->arena, bytes_text(&notes.refusal), notes.refusal.len, err);
        e->familiarity_threshold = (float)notes.threshold;
        e->needs_reading = notes.needs_reading;
        ok = e->settings && e->default_system && e->refusal;
    }
    bytes_free(&notes.system);
    bytes_free(&notes.refusal);
    return ok;
}

bool engine_read_settings_file(struct engine *e, const char *dir, struct err *err) {
    struct bytes path = {0}, text = {0};
    file_join(&path, dir, "sansu.json");
    bool ok = !file_exists(bytes_text(&path)) || file_read_all(&text, bytes_text(&path), MAX_SANSU_JSON, err);
    ok = ok && engine_read_settings(e, bytes_text(&text), text.len, bytes_text(&path), err);
    bytes_free(&path);
    bytes_free(&text);
    return ok;
}
