/* kv_quality_test.c - what a cache in f16 or q8_0 costs: perplexity and largest change of a logit on sansu-mini, beside
 * an f32 cache, over problems and solutions it was not trained on. tests/golden/kv_quality.csv holds what was measured;
 * twice that fails.
 *
 *   type,bytes_per_token,perplexity,largest_delta_logit,mean_delta_logit,other_first_choice
 *
 * other_first_choice: positions of the solutions at which another token comes first, of all positions. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sansu/engine.h"
#include "sansu/problem.h"
#include "test.h"

enum { PROBLEMS = 16, TYPES = 3, MOST = 512 };
/* Families it was taught. */
static const char *const families[] = {"ueki", "tsurukame", "wariai", "hayasa", "heikin", "wasa", "nenrei", "kabusoku"};
static const char *const types[TYPES] = {"f32", "f16", "q8_0"};

struct quality {
    size_t bytes, positions, other;
    double loss, largest, mean;
};

struct text {
    struct bytes ids;
    size_t n, prompt;
};

static void make_text(struct text *out, const struct engine *engine, int i) {
    struct problem p = {0};
    struct err err = {0};
    struct problem_options options = {.split = PROBLEM_VALID};
    struct bytes prompt = {0};
    assert_ok(problem_generate(&p, problem_family_find(families[(size_t)i % (sizeof families / sizeof *families)]),
                               (uint64_t)(1000 + i), &options, &err),
              err);
    struct engine_message m[2] = {{.role = "user", .content = p.text, .n_content = strlen(p.text)},
                                  {.role = "assistant", .content = p.solution, .n_content = strlen(p.solution)}};
    assert_ok(engine_render(&out->ids, engine, m, 2, &(struct engine_render_options){.no_generation = true}, &err),
              err);
    assert_ok(engine_render(&prompt, engine, m, 1, NULL, &err), err);
    out->n = out->ids.len / sizeof(int32_t);
    out->prompt = prompt.len / sizeof(int32_t);
    if (out->n > MOST) out->n = MOST;
    bytes_free(&prompt);
    problem_free(&p);
}

static size_t best(const float *row, size_t V) {
    size_t k = 0;
    for (size_t v = 1; v < V; v++)
        if (row[v] > row[k]) k = v;
    return k;
}

static double loss_of(const float *row, size_t V, int32_t id) {
    double sum = 0, top = (double)row[best(row, V)];
    for (size_t v = 0; v < V; v++) sum += exp((double)row[v] - top);
    return log(sum) + top - (double)row[id];
}

/* The text token by token behind its prompt, as a reply is written; q gets what differs from `expected`, or fills it
 * (f32). */
static void measure(struct quality *q, struct session *s, const struct text *t, float *expected, bool reference,
                    size_t V) {
    const int32_t *id = (const int32_t *)(const void *)t->ids.data;
    struct err err = {0};
    session_rewind(s, 0);
    assert_ok(session_feed(s, id, t->prompt, false, &err), err);
    for (size_t at = t->prompt; at + 1 < t->n; at++) {
        assert_ok(session_feed(s, id + at, 1, false, &err), err);
        const float *row = session_logits(s);
        float *other = expected + at * V;
        if (reference) memcpy(other, row, V * sizeof *row);
        q->loss += loss_of(row, V, id[at + 1]);
        q->positions++;
        q->other += best(row, V) != best(other, V);
        double sum = 0;
        for (size_t v = 0; v < V; v++) {
            double d = fabs((double)row[v] - (double)other[v]);
            if (!(d <= q->largest)) q->largest = d;
            sum += d;
        }
        q->mean += sum / (double)V;
    }
}

TEST(kv_types_cost_no_more_than_was_measured) {
    struct engine *engine[TYPES];
    struct session *session[TYPES];
    struct quality q[TYPES] = {{0}};
    struct engine_info info;
    struct err err = {0};
    for (size_t k = 0; k < TYPES; k++) {
        assert_ok(
            engine_open(&engine[k], "models/sansu-mini", &(struct engine_options){.threads = 1, .kv = types[k]}, &err),
            err);
        assert_ok(session_open(&session[k], engine[k], MOST, 0, &err), err);
        engine_info(&info, engine[k]);
        q[k].bytes = info.kv_bytes_per_token;
    }
    float *expected = malloc((size_t)MOST * info.n_vocab * sizeof *expected);
    assert_non_null(expected);
    for (int i = 0; i < PROBLEMS; i++) {
        struct text t = {0};
        make_text(&t, engine[0], i);
        for (size_t k = 0; k < TYPES; k++) measure(&q[k], session[k], &t, expected, k == 0, info.n_vocab);
        bytes_free(&t.ids);
    }
    FILE *golden = fopen("tests/golden/kv_quality.csv", "r");
    assert_non_null(golden);
    char line[256], name[16];
    size_t seen = 0;
    for (size_t k = 0; k < TYPES; k++)
        print_message("%s,%zu,%.5f,%.2g,%.2g,%zu of %zu\n", types[k], q[k].bytes,
                      exp(q[k].loss / (double)q[k].positions), q[k].largest, q[k].mean / (double)q[k].positions,
                      q[k].other, q[k].positions);
    while (fgets(line, sizeof line, golden)) {
        double bytes, perplexity, largest, mean;
        if (sscanf(line, "%15[^,],%lf,%lf,%lf,%lf", name, &bytes, &perplexity, &largest, &mean) != 5) continue;
        for (size_t k = 0; k < TYPES; k++) {
            if (strcmp(name, types[k]) != 0) continue;
            seen++;
            assert_int_equal(q[k].bytes, (size_t)bytes);
            assert_true(q[k].largest <= 2 * largest && q[k].mean / (double)q[k].positions <= 2 * mean);
            assert_true(fabs(q[k].loss - q[0].loss) / (double)q[k].positions <= 0.001);
        }
    }
    fclose(golden);
    assert_int_equal(seen, TYPES);
    free(expected);
    for (size_t k = 0; k < TYPES; k++) {
        session_close(session[k]);
        engine_close(engine[k]);
    }
}
