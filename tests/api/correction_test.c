/* A correction by hand: a family, values of roles, or nothing; anything else is refused by its name. */
#include <jansson.h>
#include <string.h>

#include "api/api.h"
#include "test.h"

TEST(correction_is_a_family_and_values_of_roles) {
    struct reading_correction c;
    struct api_problem problem = {0};
    bool given;
    json_t *o = json_loads("{\"as\":{\"family\":\"ueki\",\"subtype\":\"ends\"},\"set\":{\"間かく\":\"12m\"}}", 0, NULL);
    assert_true(api_correction_read(&c, &given, o, &problem));
    assert_true(given);
    assert_string_equal(c.family, "ueki");
    assert_string_equal(c.subtype, "ends");
    assert_int_equal(c.n_sets, 1);
    assert_string_equal(c.set[0].role, "間かく");
    assert_string_equal(c.set[0].value, "12m");
    json_decref(o);
    o = json_loads("{\"as\":null,\"set\":{}}", 0, NULL);
    assert_true(api_correction_read(&c, &given, o, &problem));
    assert_false(given);
    json_decref(o);
}

TEST(correction_refuses_what_is_none) {
    static const char *const bodies[][2] = {{"{\"as\":\"ueki\"}", "as"},
                                            {"{\"as\":{}}", "as.family"},
                                            {"{\"as\":{\"family\":3}}", "family"},
                                            {"{\"as\":{\"family\":\"ueki\",\"x\":1}}", "x"},
                                            {"{\"set\":[]}", "set"},
                                            {"{\"set\":{\"a\":12}}", "set"},
                                            {"{\"set\":{\"a\":\"1\",\"b\":\"1\",\"c\":\"1\",\"d\":\"1\",\"e\":\"1\","
                                             "\"f\":\"1\",\"g\":\"1\",\"h\":\"1\",\"i\":\"1\"}}",
                                             "set"}};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        struct reading_correction c;
        struct api_problem problem = {0};
        bool given;
        json_t *o = json_loads(bodies[i][0], 0, NULL);
        assert_non_null(o);
        assert_false(api_correction_read(&c, &given, o, &problem));
        assert_int_equal(problem.status, 400);
        assert_string_equal(problem.param, bodies[i][1]);
        json_decref(o);
    }
}
