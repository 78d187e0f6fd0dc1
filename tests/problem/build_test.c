/* The builder: numbers as texts write them, templates, noise that keeps quantities. */
#include <string.h>

#include "problem/build.h"
#include "test.h"

static void prints(struct ratio v, const char *want) {
    char text[32];
    build_print(text, sizeof text, v);
    assert_string_equal(text, want);
}

TEST(numbers_are_integers_decimals_or_fractions) {
    prints(build_int(270), "270");
    prints(build_fraction(5, 2), "2.5");
    prints(build_fraction(7, 20), "0.35");
    prints(build_fraction(1, 1000), "0.001");
    prints(build_fraction(40, 60), "2/3");
    prints(build_fraction(6, 3), "2");
}

TEST(templates_fill_slots_and_choose) {
    struct build p;
    struct bytes out = {0};
    build_start(&p, 1, 1, 0, PROBLEM_ANY);
    build_reset(&p);
    build_set(&p, "n", "木");
    build_expand(&p, &out, "<n>は[何本|何本]です。", true);
    assert_string_equal(bytes_text(&out), "木は何本です。");
    bytes_clear(&out);
    build_expand(&p, &out, "{\"a\":[1,2]}", false);
    assert_string_equal(bytes_text(&out), "{\"a\":[1,2]}");
    bytes_free(&out);
    build_free(&p);
}

TEST(choices_are_a_falling_product) {
    struct build p;
    build_start(&p, 1, 1, 0, PROBLEM_ANY);
    build_reset(&p);
    build_line(&p);
    assert_int_equal((int64_t)build_choices(&p, 6, 3, "通り").num, 120);
    assert_string_equal(p.trace.equation[0].expression, "6×5×4");
    build_free(&p);
}

TEST(steps_reject_what_pupils_do_not_meet) {
    struct build p;
    build_start(&p, 1, 1, 0, PROBLEM_ANY);
    build_reset(&p);
    build_apply(&p, build_int(3), '-', build_int(5));
    assert_non_null(p.reject);
    build_reset(&p);
    build_apply(&p, build_int(3), '/', build_int(0));
    assert_non_null(p.reject);
    build_reset(&p);
    struct ratio v = build_step(&p, "間の数は、", build_int(270), '/', build_int(9), "か所", "です。");
    assert_null(p.reject);
    assert_true(v.num == 30 && v.den == 1);
    assert_string_equal(bytes_text(&p.trace.lines), "1. 間の数は、270÷9=30(か所)です。");
    build_free(&p);
}

/* Digits of a noisy text, made half-width and without commas, are those of the clean one. */
static void digits_of(struct bytes *out, const char *t) {
    for (; *t; t++) {
        const unsigned char *u = (const unsigned char *)t;
        if (*t >= '0' && *t <= '9') bytes_append_char(out, *t);
        if (u[0] == 0xEF && u[1] == 0xBC && u[2] >= 0x90 && u[2] <= 0x99)
            bytes_append_char(out, (char)('0' + (u[2] - 0x90))), t += 2;
    }
}

TEST(noise_keeps_every_digit) {
    struct rng rng;
    rng_init(&rng, 5, 0);
    const char *text = "長さ1500mの道に、はしからはしまで2.5mおきに木を植えます。0.0125km、12500円です。";
    struct bytes want = {0}, got = {0}, noisy = {0};
    digits_of(&want, text);
    int changed = 0;
    for (int i = 0; i < 300; i++) {
        bytes_clear(&noisy), bytes_clear(&got);
        build_noise(&rng, &noisy, text);
        digits_of(&got, bytes_text(&noisy));
        assert_string_equal(bytes_text(&got), bytes_text(&want));
        changed += strcmp(bytes_text(&noisy), text) != 0;
    }
    assert_true(changed > 200);
    bytes_free(&want), bytes_free(&got), bytes_free(&noisy);
}
