/* stop_text_test.c - stop texts are found where they begin first, also across two pieces; what may begin one is held
 * back. */
#include <string.h>

#include "engine/stop_text.h"
#include "test.h"

static const char *const two[] = {"問題", "\n\n"};
static const struct engine_stops stops = {two, 2}, none = {NULL, 0};

TEST(stop_text_is_found_at_its_beginning) {
    static const char text[] = "答え 3\n\n問題";
    size_t at = 99;
    assert_true(engine_stops_find(&at, &stops, text, strlen(text), 0));
    assert_int_equal(at, strlen("答え 3"));
    assert_false(engine_stops_find(&at, &stops, text, strlen("答え 3\n"), 0));
    assert_true(engine_stops_find(&at, &stops, text, strlen("答え 3\n\n"),
                                  strlen("答え 3\n"))); /* half of it was searched before */
    assert_int_equal(at, strlen("答え 3"));
    assert_false(engine_stops_find(&at, &none, text, strlen(text), 0));
    assert_false(engine_stops_find(&at, &(struct engine_stops){(const char *const[]){""}, 1}, text, strlen(text), 0));
    assert_false(engine_stops_find(&at, &stops, "", 0, 0));
}

TEST(stop_text_that_has_perhaps_begun_is_not_certain) {
    assert_int_equal(engine_stops_certain(&stops, "3本\n", strlen("3本\n")), strlen("3本"));
    assert_int_equal(engine_stops_certain(&stops, "3本問", strlen("3本問")), strlen("3本"));
    assert_int_equal(engine_stops_certain(&stops, "3本", strlen("3本")), strlen("3本"));
    assert_int_equal(engine_stops_certain(&stops, "", 0), 0);
    assert_int_equal(engine_stops_certain(&none, "3本\n", 5), 5);
}
