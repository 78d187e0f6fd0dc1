/* A figure from JSON is the figure that was written as JSON. */
#include <jansson.h>
#include <string.h>

#include "base/arena.h"
#include "sansu/figure.h"
#include "test.h"

static bool read(struct figure *f, struct arena *arena, const char *text, struct err *err) {
    json_t *object = json_loads(text, 0, NULL);
    bool ok = figure_read_json(f, arena, object, err);
    json_decref(object);
    return ok;
}

TEST(what_is_read_is_what_was_written) {
    static const char *const text[] = {
        "{\"type\":\"ueki\",\"shape\":\"line\",\"ends\":2,\"length\":2.5,\"asked\":\"木の数\"}",
        "{\"type\":\"rows\",\"labels\":[\"大人\",\"子ども\"],\"rows\":[[5,6,1420],[1,1,270]],\"asked\":\"大人の料金\",\"asked_label\":0}"};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        struct arena arena = {0};
        struct figure f;
        struct err err = {0};
        struct bytes again = {0};
        assert_ok(read(&f, &arena, text[i], &err), err);
        figure_write_json(&again, &f);
        assert_string_equal(bytes_text(&again), text[i]);
        bytes_free(&again);
        arena_free(&arena);
    }
}

TEST(what_no_figure_has_is_refused) {
    static const struct {
        const char *text, *words;
    } bad[] = {
        {"{}", "no type ''"},
        {"{\"type\":\"tree\"}", "no type 'tree'"},
        {"{\"type\":\"ueki\",\"length\":\"9\"}", "ueki has no field 'length' of this kind"},
        {"{\"type\":\"dots\",\"values\":[1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5]}", "more fields or values"},
        {"{\"type\":\"dots\",\"values\":[1,null]}", "more fields or values"}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct arena arena = {0};
        struct figure f;
        struct err err = {0};
        assert_false(read(&f, &arena, bad[i].text, &err));
        assert_int_equal(err.code, ERR_INPUT);
        if (!strstr(err.message, bad[i].words)) fail_msg("'%s' does not say '%s'", err.message, bad[i].words);
        arena_free(&arena);
    }
}
