/* sample_test.c - what becomes of a text: every outcome, how it ended, whether a reader would take it. */
#include <stdlib.h>

#include "scene.h"

static const char test[] = "{\"id\":\"p\",\"problem\":\"3個と4個を合わせると何個ですか。\",\"answer\":\"7個\"}\n"
                           "{\"id\":\"q\",\"problem\":\"空はなぜ青い。\",\"answer\":null}\n";

#define SOUND "【考え方】合わせるので、たし算をします。\n1. 合わせて、3+4=7(個)です。\n答え 7個"

static const struct eval_sample *take(struct eval_set *set, size_t item, const char *text, enum eval_finish finish) {
    struct err err = {0};
    struct eval_sample *s = eval_sample_at(set, &set->system[0], item, 0);
    free(s->text);
    *s = (struct eval_sample){0};
    assert_ok(eval_sample_take(set, &set->system[0], item, 0, (struct eval_text){text, strlen(text), finish}, &err),
              err);
    return s;
}

TEST(eval_sample_outcomes_are_told_apart) {
    static const struct {
        const char *text;
        enum eval_finish finish;
        size_t item;
        enum eval_outcome outcome;
    } cases[] = {{SOUND, EVAL_STOP, 0, EVAL_RIGHT},
                 {"1. 3+4=7(個)です。\n答え 8個", EVAL_STOP, 0, EVAL_WRONG},
                 {"1. 3+4=7(個)です。", EVAL_STOP, 0, EVAL_UNKNOWN},
                 {"答え たくさん", EVAL_STOP, 0, EVAL_UNKNOWN},
                 {SOUND, EVAL_REFUSED, 0, EVAL_DECLINED},
                 {"", EVAL_REFUSED, 1, EVAL_RIGHTLY_DECLINED},
                 {"答え 光", EVAL_STOP, 1, EVAL_SHOULD_DECLINE}};
    struct folder f;
    struct eval_set set;
    struct err err = {0};
    scene_load(&f, &set, test, NULL);
    assert_ok(eval_set_add_name(&set, "s", 1, &err), err);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct eval_sample *s = take(&set, cases[i].item, cases[i].text, cases[i].finish);
        if (s->outcome != cases[i].outcome) fail_msg("%zu: %s", i, eval_outcome_name(s->outcome));
    }
    scene_end(&f, &set);
}

TEST(eval_sample_is_readable_only_when_whole_and_in_form) {
    struct folder f;
    struct eval_set set;
    struct err err = {0};
    scene_load(&f, &set, test, NULL);
    assert_ok(eval_set_add_name(&set, "s", 1, &err), err);
    assert_true(take(&set, 0, SOUND, EVAL_STOP)->readable);
    assert_false(take(&set, 0, SOUND, EVAL_LENGTH)->readable);
    const struct eval_sample *s =
        take(&set, 0, "【考え方】合わせます。\n1. 合わせて、3+5=8(個)です。\n答え 8個", EVAL_STOP);
    assert_true(s->readable && eval_sample_wrong(s));
    assert_false(take(&set, 0, "1. xは3+4=7(個)です。\n答え 7個", EVAL_STOP)->readable);
    scene_end(&f, &set);
}

TEST(eval_sample_finish_is_what_was_said_else_what_it_looks_like) {
    assert_int_equal(eval_finish_of("max_tokens", "答え 3個"), EVAL_LENGTH);
    assert_int_equal(eval_finish_of("content_filter", "答え 3個"), EVAL_REFUSED);
    assert_int_equal(eval_finish_of("end_turn", "答え 3個"), EVAL_STOP);
    assert_int_equal(eval_finish_of(NULL, ""), EVAL_REFUSED);
    assert_int_equal(eval_finish_of(NULL, "申し訳ありませんが、説明できません。"), EVAL_REFUSED);
    assert_int_equal(eval_finish_of(NULL, "1. 合わせて、3+4=7(個)で、だから"), EVAL_LENGTH);
}
