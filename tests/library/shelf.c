#include "library/shelf.h"

#include <string.h>

#include "test.h"

void shelf_open(struct shelf *s) {
    struct err err = {0};
    *s = (struct shelf){.event = 0};
    scratch_make(&s->scratch);
    assert_ok(library_open(&s->library, s->scratch.path, LIBRARY_WRITE, &err), err);
}

void shelf_reopen(struct shelf *s) {
    struct err err = {0};
    library_close(s->library);
    assert_ok(library_open(&s->library, s->scratch.path, LIBRARY_WRITE, &err), err);
}

void shelf_close(struct shelf *s) {
    library_close(s->library);
    scratch_close(&s->scratch, NULL);
}

int64_t shelf_add(struct shelf *s, const char *problem, const char *answer, const char *text) {
    const struct corpus_row row = {.problem = problem, .answer = answer, .solution = text, .family = "ueki"};
    const struct library_draft draft = {.row = &row, .by = "田中", .kind = "model"};
    struct err err = {0};
    int64_t item;
    if (library_add(s->library, &draft, &item, &s->event, &err) != LIBRARY_DONE) fail_msg("not added: %s", err.message);
    return item;
}

enum library_outcome shelf_decide(struct shelf *s, int64_t item, const char *action, const char *code,
                                  const char *note) {
    const struct library_hand hand = {.item = item, .seen = s->event, .by = "田中"};
    const struct library_decision decision = {.action = action, .code = code, .note = note};
    struct err err = {0};
    return library_decide(s->library, &hand, &decision, &s->event, &err);
}

static json_t *parse(struct bytes *text) {
    json_error_t error;
    json_t *o = json_loads(bytes_text(text), JSON_REJECT_DUPLICATES, &error);
    if (!o) fail_msg("%s: %s", error.text, bytes_text(text));
    bytes_free(text);
    return o;
}

json_t *shelf_item(struct shelf *s, int64_t item) {
    struct bytes text = {0};
    struct err err = {0};
    int64_t event;
    if (library_write_item(&text, s->library, item, &event, &err) != LIBRARY_DONE) fail_msg("%s", err.message);
    json_t *o = parse(&text);
    assert_int_equal(json_integer_value(json_object_get(o, "event")), event);
    return o;
}

json_t *shelf_list(struct shelf *s, const struct library_query *query) {
    struct bytes text = {0};
    struct err err = {0};
    bytes_append_char(&text, '{');
    assert_ok(library_write_list(&text, s->library, query, &err), err);
    bytes_append_char(&text, '}');
    return parse(&text);
}

int shelf_found(struct shelf *s, const char *words) {
    json_t *o = shelf_list(s, &(struct library_query){.words = words});
    int n = (int)json_integer_value(json_object_get(o, "total"));
    assert_int_equal(json_array_size(json_object_get(o, "items")), n);
    json_decref(o);
    return n;
}
