/* The page as a browser fetches it: its files, their types and tags, the policy, and nothing from elsewhere. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "e2e/desk.h"
#include "test.h"

static const struct {
    const char *path, *type;
} files[] = {{"/", "text/html; charset=utf-8"},
             {"/web/index.html", "text/html; charset=utf-8"},
             {"/web/style.css", "text/css; charset=utf-8"},
             {"/web/icon.svg", "image/svg+xml"},
             {"/web/main.js", "text/javascript; charset=utf-8"},
             {"/web/make.js", "text/javascript; charset=utf-8"},
             {"/web/edit.js", "text/javascript; charset=utf-8"},
             {"/web/shelf.js", "text/javascript; charset=utf-8"},
             {"/web/ask.js", "text/javascript; charset=utf-8"},
             {"/web/dom.js", "text/javascript; charset=utf-8"},
             {"/web/reading.js", "text/javascript; charset=utf-8"},
             {"/web/correct.js", "text/javascript; charset=utf-8"},
             {"/web/figures.js", "text/javascript; charset=utf-8"},
             {"/web/explanation.js", "text/javascript; charset=utf-8"},
             {"/web/marks.js", "text/javascript; charset=utf-8"},
             {"/web/diff.js", "text/javascript; charset=utf-8"},
             {"/web/similar.js", "text/javascript; charset=utf-8"},
             {"/web/sheet.js", "text/javascript; charset=utf-8"},
             {"/web/compare.js", "text/javascript; charset=utf-8"},
             {"/web/batch.js", "text/javascript; charset=utf-8"},
             {"/web/status.js", "text/javascript; charset=utf-8"},
             {"/web/keep.js", "text/javascript; charset=utf-8"},
             {"/web/present.js", "text/javascript; charset=utf-8"},
             {"/web/memory.js", "text/javascript; charset=utf-8"},
             {"/web/text.js", "text/javascript; charset=utf-8"}};
enum { N_FILES = sizeof files / sizeof *files, MOST_BYTES = 100000 };

/* The value of a header line of a reply, to its end; fails the test when there is none. */
static void header(char *out, size_t room, const struct bytes *reply, const char *name) {
    char wanted[80];
    snprintf(wanted, sizeof wanted, "\r\n%s: ", name);
    const char *at = strstr(bytes_text(reply), wanted);
    if (!at || at > raw_body(reply)) fail_msg("no %s in %.400s", name, bytes_text(reply));
    at += strlen(wanted);
    snprintf(out, room, "%.*s", (int)strcspn(at, "\r"), at);
}

static size_t body_size(const struct bytes *reply) {
    return reply->len - (size_t)(raw_body(reply) - bytes_text(reply));
}

TEST(serve_page_has_types_and_a_strict_policy) {
    struct desk d;
    struct bytes reply = {0};
    char value[600];
    desk_open(&d, "--quiet");
    for (size_t i = 0; i < N_FILES; i++) {
        assert_int_equal(raw_get(&reply, d.port, files[i].path), 200);
        header(value, sizeof value, &reply, "Content-Type");
        assert_string_equal(value, files[i].type);
        header(value, sizeof value, &reply, "Cache-Control");
        assert_string_equal(value, "no-cache");
        header(value, sizeof value, &reply, "X-Content-Type-Options");
        assert_string_equal(value, "nosniff");
        header(value, sizeof value, &reply, "Content-Security-Policy");
        assert_non_null(strstr(value, "default-src 'none'; script-src 'self';"));
        assert_non_null(strstr(value, "require-trusted-types-for 'script'"));
        assert_null(strstr(value, "unsafe"));
    }
    assert_int_equal(raw_get(&reply, d.port, "/web/serve.c"), 404);
    assert_int_equal(raw_get(&reply, d.port, "/web/"), 404);
    assert_int_equal(raw_post(&reply, d.port, "/", "{}"), 405);
    desk_close(&d);
    bytes_free(&reply);
}

/* What a browser fetches to show the page and its first screen: whole replies of these, and of what their modules import.
 * Another screen's module comes when it is opened. */
static const char *const first[] = {"/", "/web/style.css", "/web/icon.svg", "/web/main.js", "/web/make.js"};
enum { N_FIRST = sizeof first / sizeof *first };

struct fetched {
    char path[N_FILES][40];
    size_t n;
};

static void want(struct fetched *f, const char *path) {
    for (size_t i = 0; i < f->n; i++)
        if (strcmp(f->path[i], path) == 0) return;
    assert_true(f->n < N_FILES);
    snprintf(f->path[f->n++], sizeof f->path[0], "%s", path);
}

static void want_imports(struct fetched *f, const char *module) {
    static const char from[] = "from \"./";
    char path[40];
    for (const char *at = module; (at = strstr(at, from)) != NULL;) {
        at += sizeof from - 1;
        snprintf(path, sizeof path, "/web/%.*s", (int)strcspn(at, "\""), at);
        want(f, path);
    }
}

TEST(serve_page_is_small_to_load) {
    struct desk d;
    struct bytes reply = {0};
    struct fetched f = {.n = 0};
    size_t total = 0;
    desk_open(&d, "--quiet");
    for (size_t i = 0; i < N_FIRST; i++) want(&f, first[i]);
    for (size_t i = 0; i < f.n; i++) {
        assert_int_equal(raw_get(&reply, d.port, f.path[i]), 200);
        total += reply.len;
        want_imports(&f, raw_body(&reply));
    }
    assert_in_range(f.n, N_FIRST + 5, N_FILES - 5);
    assert_in_range(total, 10000, MOST_BYTES - 1);
    desk_close(&d);
    bytes_free(&reply);
}

static int ask_again(struct bytes *reply, int port, const char *path, const char *tag) {
    char request[300];
    int n =
        snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: %s\r\n\r\n", path, tag);
    bytes_clear(reply);
    raw_ask(reply, port, request, (size_t)n);
    return raw_status(reply);
}

TEST(serve_page_is_fetched_once) {
    struct desk d;
    struct bytes reply = {0};
    char tag[100], same[100], list[220], other[100] = "";
    desk_open(&d, "--quiet");
    for (size_t i = 0; i < N_FILES; i++) {
        raw_get(&reply, d.port, files[i].path);
        header(tag, sizeof tag, &reply, "ETag");
        assert_int_equal(tag[0], '"'); /* strong: not W/"..." */
        assert_int_equal(strlen(tag), 66);
        assert_int_equal(ask_again(&reply, d.port, files[i].path, tag), 304);
        assert_int_equal(body_size(&reply), 0);
        header(same, sizeof same, &reply, "ETag");
        assert_string_equal(same, tag);
        snprintf(list, sizeof list, "\"0\", %s", tag);
        assert_int_equal(ask_again(&reply, d.port, files[i].path, list), 304);
        assert_int_equal(ask_again(&reply, d.port, files[i].path, "\"0\""), 200);
        if (i > 1) assert_string_not_equal(tag, other);
        snprintf(other, sizeof other, "%s", tag);
    }
    desk_close(&d);
    bytes_free(&reply);
}

/* What would let a file fetch from elsewhere, run text as a script, or take text for markup. */
TEST(serve_page_needs_nothing_from_elsewhere) {
    static const char *const never[] = {"http:",       "https:",  "url(",           "@import",   "innerHTML",
                                        "outerHTML",   "eval(",   "insertAdjacent", "<script>",  " onclick",
                                        " onload",     " style=", "document.write", "Function(", "DOMParser",
                                        "javascript:", "正解"};
    struct desk d;
    struct bytes reply = {0};
    desk_open(&d, "--quiet");
    for (size_t i = 0; i < N_FILES; i++) {
        raw_get(&reply, d.port, files[i].path);
        const char *body = raw_body(&reply);
        if (strcmp(files[i].path, "/web/icon.svg") == 0) {
            body = strstr(body, "xmlns=\"http://www.w3.org/2000/svg\""); /* a name, not an address */
            assert_non_null(body);
            body += strlen("xmlns=\"http://www.w3.org/2000/svg\"");
        }
        for (size_t k = 0; k < sizeof never / sizeof *never; k++)
            if (strstr(body, never[k])) fail_msg("%s holds %s", files[i].path, never[k]);
    }
    desk_close(&d);
    bytes_free(&reply);
}

/* Whatever index.html and the modules name is there. */
TEST(serve_page_names_only_files_that_there_are) {
    struct desk d;
    struct bytes page = {0}, reply = {0};
    char path[100];
    size_t n_named = 0;
    desk_open(&d, "--quiet");
    for (size_t i = 0; i < N_FILES; i++) {
        raw_get(&page, d.port, files[i].path);
        for (const char *at = raw_body(&page); (at = strpbrk(at, "\"")) != NULL; at++) {
            size_t n = strcspn(at + 1, "\"");
            if (strncmp(at + 1, "/web/", 5) == 0)
                snprintf(path, sizeof path, "%.*s", (int)n, at + 1);
            else if (strncmp(at + 1, "./", 2) == 0)
                snprintf(path, sizeof path, "/web/%.*s", (int)n - 2, at + 3);
            else
                continue;
            if (raw_get(&reply, d.port, path) != 200) fail_msg("%s names %s", files[i].path, path);
            n_named++;
        }
    }
    assert_true(n_named >= 10);
    desk_close(&d);
    bytes_free(&page);
    bytes_free(&reply);
}

/* A page needs no key to be seen; what it asks for does. */
TEST(serve_page_is_open_and_its_questions_are_not) {
    struct desk d;
    struct bytes reply = {0};
    setenv("SANSU_API_KEY", "sk-1", 1);
    desk_open(&d, "--quiet");
    unsetenv("SANSU_API_KEY");
    assert_int_equal(raw_get(&reply, d.port, "/"), 200);
    assert_int_equal(raw_get(&reply, d.port, "/web/main.js"), 200);
    assert_int_equal(raw_post(&reply, d.port, "/v1/figures", "{\"problem\":\"3+5\"}"), 401);
    desk_close(&d);
    bytes_free(&reply);
}
