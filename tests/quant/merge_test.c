/* merge_test.c - merging: the logits PEFT computes unmerged, one rounding, the same bytes for any number of threads. */
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "golden/golden.h"
#include "model/adapter.h"
#include "model/weights.h"
#include "quant/pairs.h"
#include "sansu/engine.h"
#include "sansu/merge.h"
#include "test.h"

static const struct {
    const char *base, *adapter;
} cases[] = {
    {"tests/golden/models/gqa", "tests/golden/adapters/all"},
    {"tests/golden/models/headdim", "tests/golden/adapters/rslora"},
    {"tests/golden/models/tied", "tests/golden/adapters/half"},
    {"tests/golden/models/bf16", "tests/golden/adapters/bf16base"},
};

TEST(a_merged_model_has_the_logits_of_peft) {
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct quant_merge_options o = {.type = "f32", .threads = 2};
        struct quant_merge_report report;
        struct golden g;
        struct engine *engine;
        struct session *session;
        struct err err = {0};
        char dir[64];
        golden_read(&g, cases[i].adapter);
        assert_ok(quant_merge(&report, cases[i].base, cases[i].adapter, pairs_folder(dir), &o, &err), err);
        assert_ok(engine_open(&engine, dir, NULL, &err), err);
        assert_ok(session_open(&session, engine, g.n, g.n, &err), err);
        assert_ok(session_feed(session, g.ids, g.n, true, &err), err);
        double difference = golden_difference(session_logits(session), g.logits, g.n * g.vocab);
        if (!(difference < 2e-4)) fail_msg("%s: a logit differs by %g", cases[i].adapter, difference);
        session_close(session);
        engine_close(engine);
        golden_free(&g);
        pairs_remove(dir);
    }
}

TEST(a_merged_model_of_another_architecture_is_base_and_adapter) {
    for (size_t i = GOLDEN_LLAMAS; i < GOLDEN_MODELS; i++) {
        struct quant_merge_options o = {.type = "f32", .threads = 2};
        struct quant_merge_report report;
        struct golden g;
        struct err err = {0};
        char adapter[64], merged[64];
        golden_read(&g, golden_models[i]);
        pairs_random(golden_models[i], pairs_folder(adapter));
        assert_ok(quant_merge(&report, golden_models[i], adapter, pairs_folder(merged), &o, &err), err);
        float *apart = pairs_logits(golden_models[i], adapter, &g), *together = pairs_logits(merged, NULL, &g);
        double same = golden_difference(apart, together, g.n * g.vocab),
               moved = golden_difference(apart, g.logits, g.n * g.vocab);
        if (!(same < 1e-3 && moved > 0.1)) fail_msg("%s: %g apart, moved by %g", golden_models[i], same, moved);
        free(apart);
        free(together);
        golden_free(&g);
        pairs_remove(adapter);
        pairs_remove(merged);
    }
}

static bool cut_base(void *base, size_t done, size_t all) {
    (void)done, (void)all;
    return truncate(base, 4096) == 0;
}

static bool stop_soon(void *calls, size_t done, size_t all) { return done < all && ++*(int *)calls < 3; }

TEST(a_merge_that_is_told_to_stop_makes_no_model) {
    struct quant_merge_report report;
    struct err err = {0};
    char dir[64], file[80];
    int calls = 0;
    struct quant_merge_options o = {.type = "f32", .threads = 1, .progress = stop_soon, .context = &calls};
    assert_false(quant_merge(&report, "tests/golden/models/gqa", "tests/golden/adapters/all", pairs_folder(dir),
                             &o, &err));
    assert_int_equal(err.code, ERR_INTERRUPT);
    assert_int_equal(calls, 3);
    snprintf(file, sizeof file, "%s/config.json", dir);
    assert_false(file_exists(file));
    pairs_remove(dir);
}

/* The base shrinks under the first tensor: an error, and nothing that could be taken for a model. */
TEST(a_base_that_is_cut_while_it_is_merged_makes_no_model) {
    struct quant_merge_report report;
    struct err err = {0};
    struct sigaction before;
    char dir[64], command[300], file[128];
    sigaction(SIGBUS, NULL, &before);
    assert_true(file_guard_install());
    snprintf(command, sizeof command, "cp -r tests/golden/models/gqa '%s/base'", pairs_folder(dir));
    assert_int_equal(system(command), 0);
    snprintf(command, sizeof command, "%s/base", dir);
    snprintf(file, sizeof file, "%s/base/model.safetensors", dir);
    struct quant_merge_options o = {.type = "f32", .threads = 1, .progress = cut_base, .context = file};
    char out[100];
    snprintf(out, sizeof out, "%s/out", dir);
    assert_false(quant_merge(&report, command, "tests/golden/adapters/all", out, &o, &err));
    assert_int_equal(err.code, ERR_INPUT);
    if (!strstr(err.message, "was cut while it was in use")) fail_msg("%s", err.message);
    snprintf(file, sizeof file, "%s/config.json", out);
    assert_false(file_exists(file));
    pairs_remove(dir);
    sigaction(SIGBUS, &before, NULL);
}

/* Every stored bf16 value is the nearest one to W + s B A. */
TEST(merging_rounds_once) {
    struct quant_merge_options o = {.threads = 1};
    struct quant_merge_report report;
    struct model_weights base, merged;
    struct model_adapter a;
    struct err err = {0};
    char dir[64];
    assert_ok(quant_merge(&report, "tests/golden/models/bf16", "tests/golden/adapters/bf16base",
                          pairs_folder(dir), &o, &err),
              err);
    assert_string_equal(report.type, "bf16");
    assert_true(report.changed == 14 && report.kind[6].tensors == 2 && report.kind[6].rms_rounding > 0);
    assert_ok(model_weights_open(&base, "tests/golden/models/bf16", &err), err);
    assert_ok(model_weights_open(&merged, dir, &err), err);
    assert_ok(model_adapter_read(&a, "tests/golden/adapters/bf16base", &base.config, &err), err);
    size_t r = a.config.rank;
    for (size_t i = 0; i < a.n; i++) {
        const struct model_adapter_pair *p = &a.pair[i];
        const unsigned short *w = model_tensor(&base, i)->data, *m = model_tensor(&merged, i)->data;
        if (!p->a) {
            assert_memory_equal(w, m, tensor_bytes(model_tensor(&base, i)));
            continue;
        }
        for (size_t k = 0; k < p->in * p->out; k++) {
            double exact = (double)tensor_bf16_to_f32(w[k]);
            for (size_t j = 0; j < r; j++)
                exact += (double)a.scaling * (double)p->b[k / p->in * r + j] * (double)p->a[j * p->in + k % p->in];
            double off = fabs((double)tensor_bf16_to_f32(m[k]) - exact);
            double below = fabs((double)tensor_bf16_to_f32((unsigned short)(m[k] - 1)) - exact),
                   above = fabs((double)tensor_bf16_to_f32((unsigned short)(m[k] + 1)) - exact);
            assert_true(off <= below + 1e-6 && off <= above + 1e-6); /* the f32 sum is off by about 1e-7 */
        }
    }
    model_adapter_free(&a);
    model_weights_close(&base);
    model_weights_close(&merged);
    pairs_remove(dir);
}

TEST(threads_do_not_change_a_merge) {
    struct quant_merge_report report[2];
    struct bytes path, data[2];
    struct err err = {0};
    char dir[64];
    bytes_init(&path);
    for (int i = 0; i < 2; i++) {
        struct quant_merge_options o = {.type = "f32", .threads = i ? 3 : 1};
        bytes_init(&data[i]);
        assert_ok(quant_merge(&report[i], "tests/golden/models/gqa", "tests/golden/adapters/all",
                              pairs_folder(dir), &o, &err),
                  err);
        file_join(&path, dir, "model.safetensors");
        assert_ok(file_read_all(&data[i], bytes_text(&path), 1 << 24, &err), err);
        pairs_remove(dir);
    }
    assert_int_equal(data[0].len, data[1].len);
    assert_memory_equal(data[0].data, data[1].data, data[0].len);
    assert_memory_equal(&report[0], &report[1], sizeof report[0]);
    bytes_free(&path);
    bytes_free(&data[0]);
    bytes_free(&data[1]);
}

TEST(a_merge_with_another_base_leaves_no_model) {
    struct quant_merge_options o = {.threads = 1};
    struct quant_merge_report report;
    struct err err = {0};
    char dir[64];
    assert_false(quant_merge(&report, "tests/golden/models/f16", "tests/golden/adapters/all", pairs_folder(dir),
                             &o, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "was made for another base (tests/golden/models/gqa)"));
    memset(&err, 0, sizeof err);
    o.type = "int8";
    assert_false(quant_merge(&report, "tests/golden/models/gqa", "tests/golden/adapters/all", dir, &o, &err));
    assert_int_equal(err.code, ERR_USAGE);
    pairs_remove(dir);
}
