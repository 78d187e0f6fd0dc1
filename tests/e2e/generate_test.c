/* generate_test.c - `sansu generate` and `sansu logits` on a tiny model without a tokenizer. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "e2e/run.h"
#include "golden/golden.h"
#include "sansu/engine.h"
#include "test.h"

#define GQA "tests/golden/models/gqa"

TEST(generate_prints_one_json_object_and_the_same_for_the_same_seed) {
    struct run a, b;
    RUN(&a, NULL, "generate", "--model", GQA, "--ids", "1,10,34", "--temperature", "1", "--seed", "7",
        "--max-new-tokens", "12", "--json");
    RUN(&b, NULL, "generate", "--model", GQA, "--ids", "1,10,34", "--temperature", "1", "--seed", "7",
        "--max-new-tokens", "12", "--json", "--threads", "1");
    assert_int_equal(a.exit_code, 0);
    assert_string_equal(bytes_text(&a.out), bytes_text(&b.out));
    assert_non_null(strstr(bytes_text(&a.out), "\"finish\":\""));
    assert_non_null(strstr(bytes_text(&a.out), "\"prompt_tokens\":3"));
    run_free(&a);
    run_free(&b);
}

TEST(generate_ends_at_the_context) {
    struct run r;
    RUN(&r, NULL, "generate", "--model", GQA, "--ids", "1,10,34", "--temperature", "3", "--seed", "1",
        "--max-new-tokens", "100000", "--json");
    assert_int_equal(r.exit_code, 0);
    assert_true(strstr(bytes_text(&r.out), "\"finish\":\"length\"") ||
                strstr(bytes_text(&r.out), "\"finish\":\"stop\""));
    run_free(&r);
}

TEST(generate_says_what_is_wrong) {
    static const struct {
        const char *arguments[8];
        int code;
        const char *words;
    } cases[] = {
        {{"generate", "--model", GQA}, 2, "--prompt"},
        {{"generate", "--model", GQA, "--ids", "1,x"}, 2, "'x'"},
        {{"generate", "--model", GQA, "--ids", "1,2,"}, 2, "''"},
        {{"generate", "--model", GQA, "--ids", "1,96"}, 3, "vocabulary of 96"},
        {{"generate", "--model", GQA, "--prompt", "hello"}, 3, "tokenizer.json"},
        {{"generate", "--model", GQA, "--ids", "1", "--temperature", "-1"}, 2, "temperature"},
        {{"generate", "--model", GQA, "--ids", "1", "--cpu", "sse"}, 2, "in this build; it has ref, "},
        {{"generate", "--model", "/nonexistent", "--ids", "1"}, 3, "/nonexistent"},
        {{"generate", "--model", GQA, "--messages", "/nonexistent"}, 3, "/nonexistent"},
        {{"logits", "--model", GQA}, 2, "--ids"},
        {{"logits", "--model", GQA, "--ids", "-3"}, 2, "-3"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct run r;
        run_sansu(&r, cases[i].arguments, NULL);
        if (r.exit_code != cases[i].code || !strstr(bytes_text(&r.err), cases[i].words))
            fail_msg("case %zu: exit code %d, message: %s", i, r.exit_code, bytes_text(&r.err));
        assert_int_equal(r.out.len, 0);
        run_free(&r);
    }
}

/* Reads the numbers of one {"pos":..,"logits":[..]} line. */
static const char *read_line(float *row, size_t n, size_t pos, const char *line) {
    char expected[64];
    snprintf(expected, sizeof expected, "{\"pos\":%zu,\"logits\":[", pos);
    assert_memory_equal(line, expected, strlen(expected));
    char *p = (char *)line + strlen(expected);
    for (size_t i = 0; i < n; i++) {
        row[i] = strtof(p, &p);
        assert_int_equal(*p++, i + 1 < n ? ',' : ']');
    }
    assert_memory_equal(p, "}\n", 2);
    return p + 2;
}

TEST(logits_are_the_golden_ones_for_every_variant) {
    struct engine_machine machine;
    struct golden g;
    engine_machine(&machine);
    golden_read(&g, GQA);
    char ids[512] = "";
    for (size_t i = 0; i < g.n; i++)
        snprintf(ids + strlen(ids), sizeof ids - strlen(ids), "%s%d", i ? "," : "", g.ids[i]);
    float *row = malloc(g.vocab * sizeof *row);
    for (size_t level = 0; level < machine.n_variants; level++) {
        struct run all, last;
        RUN(&all, NULL, "logits", "--model", GQA, "--ids", ids, "--cpu", machine.variants[level]);
        RUN(&last, NULL, "logits", "--model", GQA, "--ids", ids, "--cpu", machine.variants[level], "--last");
        assert_int_equal(all.exit_code, 0);
        const char *p = bytes_text(&all.out), *line = p;
        for (size_t t = 0; t < g.n; t++) {
            line = p;
            p = read_line(row, g.vocab, t, p);
            assert_true(golden_difference(row, g.logits + t * g.vocab, g.vocab) <= 1e-4);
        }
        assert_int_equal(*p, 0);
        assert_string_equal(bytes_text(&last.out), line);
        run_free(&all);
        run_free(&last);
    }
    free(row);
    golden_free(&g);
}
