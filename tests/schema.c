/* schema.c - the part of JSON Schema (2020-12) that docs/schema uses, over jansson's trees. */
#include "schema.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "test.h"

enum { FILES = 32 };

struct check {
    char *why;
    size_t cap;
    struct {
        char name[64];
        json_t *root;
    } file[FILES];
    size_t n_files;
};

/* Where we are: the schema, the file it stands in, the place in the value. */
struct where {
    const json_t *schema, *root;
    char path[300];
};

static bool breach(struct check *c, const struct where *w, const char *format, ...) {
    va_list args;
    int n = snprintf(c->why, c->cap, "%s: ", *w->path ? w->path : "(top)");
    va_start(args, format);
    if (n >= 0 && (size_t)n < c->cap) vsnprintf(c->why + n, c->cap - (size_t)n, format, args);
    va_end(args);
    return false;
}

static json_t *load(struct check *c, const char *name) {
    char path[128];
    json_error_t why;
    for (size_t i = 0; i < c->n_files; i++)
        if (strcmp(c->file[i].name, name) == 0) return c->file[i].root;
    assert_true(c->n_files < FILES);
    snprintf(path, sizeof path, "docs/schema/%s", name);
    json_t *root = json_load_file(path, JSON_REJECT_DUPLICATES, &why);
    if (!root) fail_msg("%s: %s (line %d)", path, why.text, why.line);
    snprintf(c->file[c->n_files].name, sizeof c->file[0].name, "%s", name);
    return c->file[c->n_files++].root = root;
}

static const char *type_of(const json_t *v) {
    switch (json_typeof(v)) {
        case JSON_OBJECT: return "object";
        case JSON_ARRAY: return "array";
        case JSON_STRING: return "string";
        case JSON_INTEGER: return "integer";
        case JSON_REAL: return "number";
        case JSON_TRUE:
        case JSON_FALSE: return "boolean";
        default: return "null";
    }
}

static bool is_type(const json_t *v, const char *type) {
    return strcmp(type_of(v), type) == 0 || (strcmp(type, "number") == 0 && json_is_integer(v));
}

static bool any_type(const json_t *v, const json_t *types) {
    if (json_is_string(types)) return is_type(v, json_string_value(types));
    for (size_t i = 0; i < json_array_size(types); i++)
        if (is_type(v, json_string_value(json_array_get(types, i)))) return true;
    return false;
}

static bool among(const json_t *v, const json_t *values) {
    for (size_t i = 0; i < json_array_size(values); i++)
        if (json_equal(v, json_array_get(values, i))) return true;
    return false;
}

static bool visit(struct check *c, struct where w, const json_t *v);

static bool step(struct check *c, const struct where *w, const json_t *schema, const char *name, const json_t *v) {
    struct where next = {.schema = schema, .root = w->root};
    snprintf(next.path, sizeof next.path, "%.200s.%.80s", w->path, name);
    return visit(c, next, v);
}

static bool follow(struct check *c, struct where w, const char *to, const json_t *v) {
    const char *mark = strchr(to, '#');
    char name[64];
    snprintf(name, sizeof name, "%.*s", (int)(mark ? (size_t)(mark - to) : strlen(to)), to);
    if (*name) w.root = load(c, name);
    w.schema = mark ? json_object_get(json_object_get(w.root, "$defs"), mark + strlen("#/$defs/")) : w.root;
    if (!w.schema) fail_msg("docs/schema: nothing at %s", to);
    return visit(c, w, v);
}

static bool check_object(struct check *c, const struct where *w, const json_t *v) {
    const json_t *properties = json_object_get(w->schema, "properties"),
                 *more = json_object_get(w->schema, "additionalProperties");
    const json_t *required = json_object_get(w->schema, "required");
    const char *key;
    json_t *member;
    for (size_t i = 0; i < json_array_size(required); i++)
        if (!json_object_get(v, json_string_value(json_array_get(required, i))))
            return breach(c, w, "there is no \"%s\"", json_string_value(json_array_get(required, i)));
    json_object_foreach((json_t *)(uintptr_t)v, key, member) {
        const json_t *schema = json_object_get(properties, key);
        if (!schema && json_is_false(more)) return breach(c, w, "\"%s\" is not described", key);
        if (!schema && json_is_object(more)) schema = more;
        if (schema && !step(c, w, schema, key, member)) return false;
    }
    return true;
}

static bool check_array(struct check *c, const struct where *w, const json_t *v) {
    const json_t *items = json_object_get(w->schema, "items"), *least = json_object_get(w->schema, "minItems");
    const json_t *most = json_object_get(w->schema, "maxItems");
    size_t n = json_array_size(v);
    if (least && n < (size_t)json_integer_value(least)) return breach(c, w, "only %zu items", n);
    if (most && n > (size_t)json_integer_value(most)) return breach(c, w, "%zu items", n);
    for (size_t i = 0; items && i < n; i++) {
        char name[24];
        snprintf(name, sizeof name, "%zu", i);
        if (!step(c, w, items, name, json_array_get(v, i))) return false;
    }
    return true;
}

static bool check_number(struct check *c, const struct where *w, const json_t *v) {
    const json_t *low = json_object_get(w->schema, "minimum"), *high = json_object_get(w->schema, "maximum");
    double x = json_number_value(v);
    if (low && x < json_number_value(low)) return breach(c, w, "%g is too small", x);
    if (high && x > json_number_value(high)) return breach(c, w, "%g is too large", x);
    return true;
}

static void know_the_keywords(const json_t *schema) {
    static const char *const known[] = {"$schema",
                                        "title",
                                        "description",
                                        "$defs",
                                        "type",
                                        "const",
                                        "enum",
                                        "required",
                                        "properties",
                                        "items",
                                        "minimum",
                                        "maximum",
                                        "additionalProperties",
                                        "minItems",
                                        "maxItems",
                                        "anyOf",
                                        "$ref"};
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)schema, key, value) {
        size_t i = 0;
        while (i < sizeof known / sizeof *known && strcmp(known[i], key) != 0) i++;
        if (i == sizeof known / sizeof *known)
            fail_msg("docs/schema: the keyword '%s' is not known to tests/schema.c", key);
    }
}

static bool visit(struct check *c, struct where w, const json_t *v) {
    know_the_keywords(w.schema);
    const json_t *ref = json_object_get(w.schema, "$ref"), *type = json_object_get(w.schema, "type");
    const json_t *only = json_object_get(w.schema, "const"), *values = json_object_get(w.schema, "enum");
    const json_t *choices = json_object_get(w.schema, "anyOf");
    if (ref && !follow(c, w, json_string_value(ref), v)) return false;
    if (type && !any_type(v, type)) return breach(c, &w, "%s is not what is expected", type_of(v));
    if (only && !json_equal(v, only)) return breach(c, &w, "not the one value that is expected");
    if (values && !among(v, values))
        return breach(c, &w, "'%s' is not one of the values", json_is_string(v) ? json_string_value(v) : "?");
    bool fits = !choices;
    for (size_t i = 0; !fits && i < json_array_size(choices); i++)
        fits = step(c, &w, json_array_get(choices, i), "anyOf", v);
    if (!fits) return false;
    if (json_is_object(v)) return check_object(c, &w, v);
    if (json_is_array(v)) return check_array(c, &w, v);
    return !json_is_number(v) || check_number(c, &w, v);
}

bool schema_fits(char *why, size_t cap, const char *file, const json_t *value) {
    struct check c = {.why = why, .cap = cap};
    struct where w = {0};
    w.schema = w.root = load(&c, file);
    bool fits = visit(&c, w, value);
    if (fits) *why = 0;
    for (size_t i = 0; i < c.n_files; i++) json_decref(c.file[i].root);
    return fits;
}

size_t schema_check_lines(const char *file, const char *text) {
    size_t n = 0;
    while (*text) {
        size_t length = strcspn(text, "\n");
        char why[400];
        json_error_t bad;
        json_t *value = json_loadb(text, length, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL, &bad);
        if (!value) fail_msg("line %zu: %s", n + 1, bad.text);
        if (!schema_fits(why, sizeof why, file, value)) fail_msg("%s, line %zu: %s", file, n + 1, why);
        json_decref(value);
        text += length + (text[length] == '\n');
        n++;
    }
    return n;
}
