/* quality_test.c - what each type costs: perplexity and root mean square change of a logit against the directory it was
 * made from, held against tests/golden/quant_quality.csv. A change of the encoders or of the mixture is a visible diff
 * there.
 *
 *   sansu-mini   conversations of problem and solution, two of each of six families it learnt; perplexity of the
 *     solutions
 *   random       a Llama of random weights whose rows divide into blocks of 256 (1 layer more than the mixture's
 *     period)
 *
 * Plain kernels on both sides of a row would measure the types alone; the figures are of the kernels that run, whose
 * activations are rounded too. So they differ a little from machine to machine: 1.5 % between ref and AVX2, hence 5 %
 * below. The largest change of a logit would not do: an extreme of a million values, it moved by 28 % when only the
 * order of sums changed. The file was made with SANSU_CPU=ref. The test prints the file's lines as they are now. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/rng.h"
#include "engine/tiny.h"
#include "model/weights.h"
#include "sansu/engine.h"
#include "sansu/problem.h"
#include "sansu/quant.h"
#include "test.h"

enum { TEXTS = 12, LENGTH = 96, RANDOM_V = 512, MAX_TOKENS = 1024 };

static const char file[] = "build/quant_quality.gguf", golden[] = "tests/golden/quant_quality.csv";

struct texts {
    struct bytes ids[TEXTS]; /* int32_t */
    size_t from[TEXTS];      /* first id that counts for the perplexity: the reply's */
};

static void conversations(struct texts *out, const char *dir) {
    static const char *const families[6] = {"ueki", "tsurukame", "wariai", "hayasa", "sashatsume", "heikin"};
    struct engine *e;
    struct err err = {0};
    struct problem p = {0};
    assert_ok(engine_open(&e, dir, &(struct engine_options){.tokenizer_only = true}, &err), err);
    for (int i = 0; i < TEXTS; i++) {
        assert_ok(problem_generate(&p, problem_family_find(families[i % 6]), 20261122 + (uint64_t)i,
                                   &(struct problem_options){.split = PROBLEM_VALID}, &err),
                  err);
        struct engine_message m[2] = {{.role = "user", .content = p.text, .n_content = strlen(p.text)},
                                      {.role = "assistant", .content = p.solution, .n_content = strlen(p.solution)}};
        assert_ok(engine_render(&out->ids[i], e, m, 1, &(struct engine_render_options){0}, &err), err);
        out->from[i] = out->ids[i].len / sizeof(int32_t);
        bytes_clear(&out->ids[i]);
        assert_ok(engine_render(&out->ids[i], e, m, 2, &(struct engine_render_options){.no_generation = true}, &err),
                  err);
    }
    problem_free(&p);
    engine_close(e);
}

static void random_ids(struct texts *out) {
    struct rng rng;
    rng_init(&rng, 3, 0);
    for (size_t i = 0; i < 2 * LENGTH; i++) {
        int32_t id = (int32_t)rng_below(&rng, RANDOM_V);
        bytes_append(&out->ids[i / LENGTH], &id, sizeof id);
    }
}

/* Normal weights of the size that keeps activations around 1. */
static void random_model(char *dir) {
    struct model_config c = {.vocab = RANDOM_V,
                             .layers = 4,
                             .heads = 4,
                             .kv_heads = 2,
                             .head_size = 64,
                             .width = 256,
                             .ffn_width = 512,
                             .max_context = 128,
                             .rope_theta = 10000,
                             .rms_norm_eps = 1e-6,
                             .bos = 1,
                             .eos = {2},
                             .n_eos = 1,
                             .type = TENSOR_F32};
    struct model_weights w;
    struct arena arena;
    struct rng rng;
    struct err err = {0};
    strcpy(dir, "/tmp/sansu-quality-XXXXXX");
    assert_non_null(mkdtemp(dir));
    arena_init(&arena);
    rng_init(&rng, 12, 0);
    assert_ok(model_weights_blank(&w, &c, &err), err);
    for (size_t i = 0; i < model_tensor_total(&c); i++) {
        const struct tensor *t = model_tensor(&w, i);
        size_t n = tensor_elements(t);
        double scale = t->rank == 1 ? 0.1 : 1 / sqrt((double)t->shape[1]);
        float *x = arena_alloc(&arena, n, sizeof *x, &err);
        for (size_t k = 0; k < n; k++) {
            double u = 1 - (double)rng_float(&rng);
            x[k] =
                (float)((t->rank == 1) + scale * sqrt(-2 * log(u)) * cos(6.283185307179586 * (double)rng_float(&rng)));
        }
        model_tensor_set(&w, i, TENSOR_F32, x);
    }
    assert_ok(model_weights_save(&w, dir, 0, TENSOR_F32, &err), err);
    model_weights_close(&w);
    arena_free(&arena);
}

/* All logits of all texts, end to end, and the mean negative log-probability of the next id. Caller frees. */
static float *measure(double *loss, const char *path, const struct texts *texts) {
    struct engine *e;
    struct session *s;
    struct engine_info info;
    struct err err = {0};
    float *out = NULL;
    size_t rows = 0, counted = 0;
    *loss = 0;
    assert_ok(engine_open(&e, path, &(struct engine_options){.threads = 2}, &err), err);
    engine_info(&info, e);
    assert_ok(session_open(&s, e, info.max_context < MAX_TOKENS ? info.max_context : MAX_TOKENS, MAX_TOKENS, &err),
              err);
    for (size_t i = 0; i < TEXTS && texts->ids[i].len; i++) {
        const int32_t *ids = (const int32_t *)(const void *)texts->ids[i].data;
        size_t n = texts->ids[i].len / sizeof *ids;
        session_rewind(s, 0);
        assert_ok(session_feed(s, ids, n, true, &err), err);
        out = realloc(out, (rows + n) * info.n_vocab * sizeof *out);
        memcpy(out + rows * info.n_vocab, session_logits(s), n * info.n_vocab * sizeof *out);
        for (size_t t = texts->from[i] ? texts->from[i] - 1 : 0; t + 1 < n; t++) {
            const float *row = out + (rows + t) * info.n_vocab;
            double sum = 0, most = (double)row[0];
            for (size_t v = 0; v < info.n_vocab; v++) most = fmax(most, (double)row[v]);
            for (size_t v = 0; v < info.n_vocab; v++) sum += exp((double)row[v] - most);
            *loss += most + log(sum) - (double)row[ids[t + 1]];
            counted++;
        }
        rows += n;
    }
    *loss /= (double)counted;
    out = realloc(out, (rows * info.n_vocab + 1) * sizeof *out);
    out[rows * info.n_vocab] = NAN; /* the end */
    session_close(s);
    engine_close(e);
    return out;
}

/* The golden's figures of a row; false when it has none. */
static bool find_row(const char *csv, const char *model, const char *type, double figure[3]) {
    char start[64];
    snprintf(start, sizeof start, "\n%s,%s,", model, type);
    const char *at = strstr(csv, start);
    return at && sscanf(at + strlen(start), "%lf,%lf,%lf", &figure[0], &figure[1], &figure[2]) == 3;
}

static void compare(const char *csv, const char *model, const char *dir, const struct texts *texts) {
    double loss;
    float *reference = measure(&loss, dir, texts);
    for (size_t i = 0; quant_format_name(i); i++) {
        const char *type = quant_format_name(i);
        struct quant_report report;
        struct err err = {0};
        double now, squares = 0, expected[3];
        size_t n = 0;
        assert_ok(quant_convert(&report, dir, file, &(struct quant_options){.type = type, .threads = 2}, &err), err);
        float *logits = measure(&now, file, texts);
        for (; !isnan(reference[n]); n++) squares += pow((double)logits[n] - (double)reference[n], 2);
        double change = sqrt(squares / (double)n);
        printf("%s,%s,%.4f,%.4f,%.5f\n", model, type, exp(loss), exp(now), change);
        if (!find_row(csv, model, type, expected)) fail_msg("%s has no line %s,%s", golden, model, type);
        /* Kernels of other machines add up in another order; a worse encoder moves these by more. */
        if (!(fabs(exp(loss) / expected[0] - 1) < 0.002 && fabs(exp(now) / expected[1] - 1) < 0.005 &&
              fabs(change - expected[2]) < 0.05 * expected[2] + 0.0001))
            fail_msg("%s %s: perplexity %.4f (of %.4f), change %.5f; %s has %.4f (of %.4f), %.5f", model, type,
                     exp(now), exp(loss), change, golden, expected[1], expected[0], expected[2]);
        free(logits);
    }
    free(reference);
    unlink(file);
}

TEST(quality_of_each_type_is_what_the_table_says) {
    struct texts mini = {0}, random = {0};
    struct bytes csv = {0};
    struct err err = {0};
    char dir[40];
    assert_ok(file_read_all(&csv, golden, 1 << 16, &err), err);
    conversations(&mini, "models/sansu-mini");
    compare(bytes_text(&csv), "sansu-mini", "models/sansu-mini", &mini);
    random_model(dir);
    random_ids(&random);
    compare(bytes_text(&csv), "random", dir, &random);
    tiny_model_remove(dir);
    for (size_t i = 0; i < TEXTS; i++) {
        bytes_free(&mini.ids[i]);
        bytes_free(&random.ids[i]);
    }
    bytes_free(&csv);
}
