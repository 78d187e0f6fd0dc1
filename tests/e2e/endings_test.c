/* endings_test.c - `eval --test` and `filter` see the answer of every ending that has one, and call none of them
 * cut. */
#include <jansson.h>
#include <string.h>

#include "e2e/folder.h"
#include "e2e/run.h"
#include "endings.h"
#include "test.h"

/* Filled by add(): a row for each ending that has an answer. */
static struct bytes tests, answers, solutions;
static long long n_rows;

static void key(struct bytes *out, const char *name, const char *value) {
    bytes_printf(out, "\"%s\":", name);
    bytes_append_json_string(out, value, strlen(value));
}

static void add(const struct ending *e) {
    struct bytes text = {0};
    if (!e->answer) return;
    bytes_printf(&text, "1. 間の数は、270÷9=30(か所)です。\n%s", e->text);
    bytes_printf(&tests, "{\"id\":\"%lld\",\"problem\":\"P%lld\",\"answer\":\"31本\"}\n", n_rows, n_rows);
    bytes_printf(&answers, "{\"id\":\"%lld\",", n_rows);
    key(&answers, "text", bytes_text(&text));
    bytes_append_string(&answers, "}\n");
    bytes_printf(&solutions, "{\"id\":\"%lld\",\"problem\":\"P%lld\",\"answer\":\"31本\",", n_rows, n_rows);
    key(&solutions, "solution", bytes_text(&text));
    bytes_append_string(&solutions, "}\n");
    n_rows++;
    bytes_free(&text);
}

static json_int_t count(const json_t *system, const char *name) {
    return json_integer_value(json_object_get(json_object_get(system, name), "k"));
}

static json_int_t matched(const json_t *report, const char *name) {
    size_t i;
    json_t *filter;
    json_array_foreach(json_object_get(report, "filters"), i,
                       filter) if (strcmp(json_string_value(json_object_get(filter, "name")), name) ==
                                   0) return json_integer_value(json_object_get(filter, "matched"));
    return -1;
}

static json_t *result(struct run *r) {
    json_t *all = json_loads(bytes_text(&r->out), 0, NULL);
    if (r->exit_code || !all) fail_msg("%s", bytes_text(&r->err));
    run_free(r);
    return all;
}

TEST(no_ending_is_called_cut) {
    struct folder f;
    struct run r;
    folder_make(&f);
    endings_each(add);
    folder_write_text(&f, "t.jsonl", bytes_text(&tests));
    folder_write_text(&f, "a.jsonl", bytes_text(&answers));
    char system[200];
    snprintf(system, sizeof system, "x=answers:%s", folder_path(&f, "a.jsonl"));
    RUN(&r, NULL, "eval", "--test", folder_path(&f, "t.jsonl"), "--system", system, "--out", folder_path(&f, "out"),
        "--json");
    json_t *all = result(&r);
    const json_t *x = json_array_get(json_object_get(all, "systems"), 0);
    assert_int_equal(count(x, "cut_off"), 0);
    assert_int_equal(count(x, "with_answer"), n_rows);
    assert_int_equal(count(x, "right"), n_rows);
    json_decref(all);
    RUN(&r, bytes_text(&solutions), "filter", "-", "--out", folder_path(&f, "kept.jsonl"), "--json");
    all = result(&r);
    assert_int_equal(matched(all, "truncated"), 0);
    assert_int_equal(matched(all, "no_answer"), 0);
    assert_int_equal(matched(all, "wrong_answer"), 0);
    json_decref(all);
    folder_remove(&f);
    bytes_free(&tests), bytes_free(&answers), bytes_free(&solutions);
}
