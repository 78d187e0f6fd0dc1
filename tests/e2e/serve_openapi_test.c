/* GET /openapi.json against the table of routes, the shapes of docs/schema and what the server really answers. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "e2e/desk.h"
#include "test.h"

static json_t *described(void) {
    json_error_t error;
    json_t *o = json_load_file("docs/openapi.json", JSON_REJECT_DUPLICATES, &error);
    if (!o) fail_msg("docs/openapi.json:%d: %s", error.line, error.text);
    return o;
}

TEST(openapi_is_served_as_it_is_written) {
    struct desk d;
    json_t *ours = described();
    desk_open(&d, "");
    json_t *served = desk_get(&d, 200, "/openapi.json");
    assert_true(json_equal(ours, served));
    assert_string_equal(desk_text(served, "openapi"), "3.1.0");
    json_decref(ours);
    json_decref(served);
    desk_close(&d);
}

/* ---- routes: the table in cmd/serve_routes.c, read as text ---- */

/* "/v1/models/{model}" -> "/v1/models/": as the table has it. */
static void plain_path(char out[100], const char *path) {
    size_t n = 0;
    for (const char *p = path; *p && n < 99; p++)
        if (*p == '{')
            p += strcspn(p, "}");
        else
            out[n++] = *p;
    out[n] = 0;
}

static bool has_route(const json_t *described_paths, const char *method, const char *path) {
    const char *key;
    json_t *operations;
    json_object_foreach((json_t *)(uintptr_t)described_paths, key, operations) {
        char plain[100];
        plain_path(plain, key);
        if (strcmp(plain, path) == 0 && json_object_get(operations, method)) return true;
    }
    return false;
}

/* The method of the row that a path stands in: GET("/x" and OPEN("/x", POST("/x", or .method = "X" before it. */
static void method_of(char out[12], const char *text, const char *path) {
    static const char field[] = ".method = \"";
    const char *at = path;
    size_t n = 0;
    if (at > text && at[-1] == '(') {
        for (at--; at > text && isupper((unsigned char)at[-1]);) at--;
    } else {
        while (at > text && strncmp(at, field, sizeof field - 1) != 0) at--;
        at += sizeof field - 1;
    }
    while (n < 11 && isupper((unsigned char)at[n])) out[n] = (char)tolower((unsigned char)at[n]), n++;
    out[n] = 0;
    if (strcmp(out, "open") == 0) snprintf(out, 12, "get");
}

/* Calls `see` for every row. Returns their number. */
static int each_route(void (*see)(const json_t *paths, const char *method, const char *path), const json_t *paths) {
    struct bytes source = {0};
    struct err err = {0};
    int n = 0;
    assert_ok(file_read_text(&source, "cmd/serve_routes.c", 1 << 20, &err), err);
    const char *table = strstr(bytes_text(&source), "serve_routes[] = {");
    assert_non_null(table);
    for (const char *at = table; (at = strstr(at, "\"/")) != NULL && at < strstr(table, "{0}};"); at += 2) {
        char method[12], path[100];
        snprintf(path, sizeof path, "%.*s", (int)strcspn(at + 1, "\""), at + 1);
        method_of(method, table, at);
        see(paths, method, path);
        n++;
    }
    bytes_free(&source);
    return n;
}

static void must_be_described(const json_t *paths, const char *method, const char *path) {
    if (!has_route(paths, method, path)) fail_msg("%s %s is served and not described", method, path);
}

TEST(openapi_describes_every_route_and_no_other) {
    json_t *o = described(), *operations;
    const json_t *paths = json_object_get(o, "paths");
    const char *path;
    size_t n = 0;
    json_object_foreach((json_t *)(uintptr_t)paths, path, operations) n += json_object_size(operations);
    assert_int_equal(each_route(must_be_described, paths), n);
    json_decref(o);
}

/* ---- shapes ---- */

/* docs/schema/NAME.json with its references as they read inside the description. */
static json_t *shape(const char *name) {
    struct bytes text = {0}, moved = {0};
    struct err err = {0};
    char path[80];
    snprintf(path, sizeof path, "docs/schema/%s.json", name);
    assert_ok(file_read_text(&text, path, 1 << 20, &err), err);
    static const char key[] = "\"$ref\": \"";
    const char *at = bytes_text(&text);
    for (const char *found; (found = strstr(at, key)) != NULL;) {
        found += sizeof key - 1;
        size_t n = strcspn(found, "\"#."), skip = strcspn(found, "\"#");
        bytes_append(&moved, at, (size_t)(found - at));
        bytes_printf(&moved, "#/components/schemas/%.*s", n ? (int)n : (int)strlen(name), n ? found : name);
        at = found + skip + (found[skip] == '#');
    }
    bytes_append_string(&moved, at);
    json_t *o = json_loads(bytes_text(&moved), 0, NULL);
    json_object_del(o, "$schema");
    bytes_free(&text);
    bytes_free(&moved);
    return o;
}

TEST(openapi_has_the_shapes_of_docs_schema) {
    static const char *const names[] = {"audit", "error", "explanation", "problem", "reading", "sheet"};
    json_t *o = described();
    const json_t *schemas = json_object_get(json_object_get(o, "components"), "schemas");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        json_t *ours = shape(names[i]);
        if (!json_equal(ours, json_object_get(schemas, names[i])))
            fail_msg("docs/schema/%s.json changed: run python3 tools/openapi.py", names[i]);
        json_decref(ours);
    }
    json_decref(o);
}

static const json_t *resolve(const json_t *root, const char *place) {
    char part[80];
    for (place += 2; *place && root;) {
        size_t n = strcspn(place, "/");
        snprintf(part, sizeof part, "%.*s", (int)n, place);
        root = json_object_get(root, part);
        place += n + (place[n] == '/');
    }
    return root;
}

static void check_references(const json_t *root, const json_t *at) {
    const char *key;
    size_t i;
    json_t *v;
    json_object_foreach((json_t *)(uintptr_t)at, key, v) {
        const char *place = strcmp(key, "$ref") == 0 ? json_string_value(v) : NULL;
        if (place && (strncmp(place, "#/", 2) != 0 || !resolve(root, place))) fail_msg("$ref %s leads nowhere", place);
        check_references(root, v);
    }
    json_array_foreach(at, i, v) check_references(root, v);
}

TEST(openapi_references_lead_somewhere) {
    json_t *o = described();
    check_references(o, o);
    json_decref(o);
}

/* ---- answers ---- */

static void check_answer(const json_t *operation, const char *method, const char *path, const struct bytes *reply) {
    char status[8];
    snprintf(status, sizeof status, "%d", raw_status(reply));
    const json_t *answer = json_object_get(json_object_get(operation, "responses"), status);
    if (!answer) fail_msg("%s %s answers %s, which is not described", method, path, status);
}

/* An id that does not exist where a path has one. */
static void filled_path(char out[100], const char *path) {
    char plain[100];
    plain_path(plain, path);
    snprintf(out, 100, "%s%s", plain, strchr(path, '{') && plain[strlen(plain) - 1] == '/' ? "none" : "");
}

static void ask(const struct desk *d, const json_t *operation, const char *method, const char *path) {
    struct bytes reply = {0};
    char filled[100];
    filled_path(filled, path);
    if (strcmp(method, "post") == 0)
        raw_post(&reply, d->port, filled, "{}");
    else
        raw_get(&reply, d->port, filled);
    check_answer(operation, method, path, &reply);
    bytes_free(&reply);
}

TEST(openapi_describes_what_is_answered_to_nothing) {
    struct desk d;
    json_t *o = described(), *operations, *operation;
    const char *path, *method;
    desk_open(&d, "");
    json_object_foreach(json_object_get(o, "paths"), path, operations) {
        json_object_foreach(operations, method, operation) ask(&d, operation, method, path);
    }
    json_decref(o);
    assert_int_equal(desk_close(&d), 0);
}
