/* object.c - a line -> a JSON object, also where Python's json module wrote what JSON does not have.
 *
 *   line -> jansson -> object
 *        \-> refused? NaN, Infinity -> null, numbers too large -> texts -> jansson -> object
 *
 * Reads   one line of any content
 * Never   changes what an answer or an id says: NaN is neither
 * Checked tests/dataset/object_test.c
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "dataset_impl.h"

enum { LONGEST_INTEGER = 18 }; /* digits that certainly fit 64 bits */

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

/* ---- what Python writes ---- */

/* Where the string that begins at line[at] ends: behind its closing quote. */
static size_t string_end(const char *line, size_t n, size_t at) {
    for (at++; at < n && line[at] != '"'; at++) at += line[at] == '\\';
    return at < n ? at + 1 : n;
}

static size_t not_a_number(const char *at, size_t n) {
    static const char *const words[] = {"NaN", "Infinity", "-Infinity"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (n >= strlen(words[i]) && memcmp(at, words[i], strlen(words[i])) == 0) return strlen(words[i]);
    return 0;
}

/* Is line[at] the value of this key? */
static bool is_value_of(const char *line, size_t at, const char *key) {
    size_t n = strlen(key);
    while (at && strchr(" \t:", line[at - 1])) at--;
    return at >= n && memcmp(line + at - n, key, n) == 0;
}

/* A number that neither a 64-bit integer nor a double holds. */
static bool is_too_large(const char *number, size_t n) {
    bool integer = strcspn(number, ".eE") == n;
    return integer ? n - (*number == '-') > LONGEST_INTEGER : isinf(strtod(number, NULL));
}

/* The number at line[at], as a text if it is too large; returns what is behind it. */
static size_t copy_number(struct bytes *out, bool *changed, const char *line, size_t n, size_t at) {
    size_t end = at + 1, mark = out->len;
    while (end < n && line[end] && strchr("+-.0123456789eE", line[end])) end++;
    bytes_append(out, line + at, end - at);
    if (out->failed || !is_too_large(out->data + mark, end - at)) return end;
    bytes_truncate(out, mark);
    bytes_append_json_string(out, line + at, end - at);
    *changed = true;
    return end;
}

/* The line with such values replaced; *changed: there was one. */
static bool repair(struct bytes *out, bool *changed, const char *line, size_t n, struct err *err) {
    int depth = 0;
    for (size_t at = 0, end; at < n; at = end) {
        size_t word = not_a_number(line + at, n - at);
        char c = line[at];
        end = at + 1;
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        if (word && depth == 1 && (is_value_of(line, at, "\"answer\"") || is_value_of(line, at, "\"id\"")))
            return err_set(err, ERR_INPUT, "%.*s is neither an answer nor an id", (int)word, line + at);
        if (word) {
            bytes_append_string(out, "null");
            *changed = true;
            end = at + word;
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            end = copy_number(out, changed, line, n, at);
        } else {
            if (c == '"') end = string_end(line, n, at);
            bytes_append(out, line + at, end - at);
        }
    }
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

void dataset_append_object(struct bytes *out, const char *line, size_t n) {
    bool changed = false;
    if (memmem(line, n, "NaN", 3) || memmem(line, n, "Infinity", 8))
        repair(out, &changed, line, n, NULL);
    else
        bytes_append(out, line, n);
}

struct json_t *dataset_object(const char *line, size_t n, bool no_twins, struct err *err) {
    size_t flags = no_twins ? JSON_REJECT_DUPLICATES : 0;
    struct bytes repaired = {0};
    json_error_t why, still;
    bool changed = false;
    json_t *o = json_loadb(line, n, flags, &why);
    if (!o && json_error_code(&why) == json_error_out_of_memory)
        err_set(err, ERR_RESOURCE, "out of memory");
    else if (!o && repair(&repaired, &changed, line, n, err) && changed)
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

/* The shortest digits that give the number back. */
static void print_real(char room[DATASET_NUMBER_MAX], double value) {
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(room, DATASET_NUMBER_MAX, "%.*g", precision, value);
        if (strtod(room, NULL) == value) return;
    }
}

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
        print_real(room, json_real_value(value));
    *out = room;
    return true;
}
