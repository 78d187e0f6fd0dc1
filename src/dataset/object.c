/* object.c - a line -> a JSON object, also where Python's json module wrote what JSON does not have.
 *
 *   line -> jansson -> object
 *        \-> refused? strict_json -> jansson -> object
 *
 * Reads   one line of any content
 * Never   changes what an answer or an id says: NaN is neither
 * Checked tests/dataset/object_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/strict.h"
#include "dataset_impl.h"

const char *dataset_kind(const json_t *value) {
    if (!value) return "nothing";
    switch (json_typeof(value)) {
        case JSON_OBJECT: return "an object";
        case JSON_ARRAY: return "a list";
        case JSON_STRING: return "a string";
        case JSON_INTEGER:
        case JSON_REAL: return "a number";
        case JSON_TRUE:
        case JSON_FALSE: return "true or false";
        case JSON_NULL: break;
    }
    return "null";
}

void dataset_append_object(struct bytes *out, const char *line, size_t n) {
    bool changed = false;
    if (memmem(line, n, "NaN", 3) || memmem(line, n, "Infinity", 8))
        strict_json(out, &changed, line, n, NULL, NULL);
    else
        bytes_append(out, line, n);
}

struct json_t *dataset_object(const char *line, size_t n, bool no_twins, struct err *err) {
    static const char *const needed[] = {"answer", "id", NULL};
    size_t flags = no_twins ? JSON_REJECT_DUPLICATES : 0;
    struct bytes repaired = {0};
    json_error_t why, still;
    bool changed = false;
    json_t *o = json_loadb(line, n, flags, &why);
    if (!o && json_error_code(&why) == json_error_out_of_memory)
        err_set(err, ERR_RESOURCE, "out of memory");
    else if (!o && strict_json(&repaired, &changed, line, n, needed, err) && changed)
        o = json_loadb(repaired.data, repaired.len, flags, &still);
    bytes_free(&repaired);
    if (!o)
        err_set(err, ERR_INPUT, "not JSON: %s (byte %d)", why.text, why.position);
    else if (!json_is_object(o))
        err_set(err, ERR_INPUT, "expected a JSON object, found %s", dataset_kind(o));
    if (json_is_object(o)) return o;
    json_decref(o);
    return NULL;
}

/* ---- texts ---- */

bool dataset_text(const char **out, char room[DATASET_NUMBER_MAX], const struct json_t *object, const char *key,
                  struct err *err) {
    const json_t *value = json_object_get(object, key);
    *out = NULL;
    if (!value || json_is_null(value)) return true;
    if (json_is_string(value)) {
        *out = json_string_value(value);
        return true;
    }
    if (!json_is_number(value))
        return err_set(err, ERR_INPUT, "\"%s\" must be a text or a number, found %s", key, dataset_kind(value));
    if (json_is_integer(value))
        snprintf(room, DATASET_NUMBER_MAX, "%lld", (long long)json_integer_value(value));
    else
        strict_number(room, json_real_value(value));
    *out = room;
    return true;
}
