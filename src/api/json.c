/* json.c - bodies as JSON objects, and their members with the type they must have.
 *
 * Reads   hostile bytes        Never   takes a number for a string, 1.0 for a whole number, or the second of two keys
 * Checked tests/api/json_test.c, fuzz/ask_fuzz.c
 */
#include <string.h>

#include "api_impl.h"

/* Nesting outside of strings; the grammar is jansson's business. */
static int depth_of(const char *s, size_t n) {
    int depth = 0, most = 0;
    bool inside = false;
    for (size_t i = 0; i < n; i++) {
        if (inside && s[i] == '\\')
            i++;
        else if (s[i] == '"')
            inside = !inside;
        else if (!inside && (s[i] == '{' || s[i] == '['))
            most = ++depth > most ? depth : most;
        else if (!inside && (s[i] == '}' || s[i] == ']'))
            depth--;
    }
    return most;
}

bool api_json_read(json_t **out, const char *body, size_t n, struct api_problem *problem) {
    json_error_t error;
    if (depth_of(body, n) > API_JSON_DEPTH)
        return api_refuse(problem, 400, "", "the body is nested deeper than %d", API_JSON_DEPTH);
    json_t *root = json_loadb(body, n, JSON_REJECT_DUPLICATES, &error);
    if (!root)
        return api_refuse(problem, 400, "", "the body is no JSON object: line %d, column %d: %s", error.line,
                          error.column, error.text);
    if (!json_is_object(root)) {
        json_decref(root);
        return api_refuse(problem, 400, "", "the body must be a JSON object");
    }
    *out = root;
    return true;
}

static const json_t *member(const json_t *object, const char *name) {
    const json_t *v = json_object_get(object, name);
    return json_is_null(v) ? NULL : v;
}

bool api_json_text(const char **out, size_t *n, const json_t *object, const char *name, struct api_problem *problem) {
    const json_t *v = member(object, name);
    if (!v) return true;
    if (!json_is_string(v)) return api_refuse(problem, 400, name, "'%s' must be a string", name);
    *out = json_string_value(v);
    *n = json_string_length(v);
    return true;
}

bool api_json_whole(int64_t *out, const json_t *object, const char *name, int64_t low, int64_t high,
                    struct api_problem *problem) {
    const json_t *v = member(object, name);
    if (!v) return true;
    if (!json_is_integer(v) || json_integer_value(v) < low || json_integer_value(v) > high)
        return api_refuse(problem, 400, name, "'%s' must be a whole number from %lld to %lld", name, (long long)low,
                          (long long)high);
    *out = json_integer_value(v);
    return true;
}

bool api_json_flag(bool *out, const json_t *object, const char *name, struct api_problem *problem) {
    const json_t *v = member(object, name);
    if (!v) return true;
    if (!json_is_boolean(v)) return api_refuse(problem, 400, name, "'%s' must be true or false", name);
    *out = json_is_true(v);
    return true;
}

static bool is_listed(const char *names, const char *key) {
    size_t n = strlen(key);
    for (const char *at = names; n && (at = strstr(at, key)) != NULL; at += n)
        if ((at == names || at[-1] == ' ') && (at[n] == ' ' || at[n] == 0)) return true;
    return false;
}

bool api_json_only(const json_t *object, const char *names, struct api_problem *problem) {
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)object, key, value) {
        if (!is_listed(names, key))
            return api_refuse(problem, 400, key, "there is no field '%.40s' here (there are: %s)", key, names);
    }
    return true;
}
