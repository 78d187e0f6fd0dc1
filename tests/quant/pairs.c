/* pairs.c - see pairs.h. */
#include "quant/pairs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "model/adapter.h"
#include "model/weights.h"
#include "sansu/engine.h"
#include "test.h"

char *pairs_folder(char *path) {
    snprintf(path, 64, "/tmp/sansu-merge-XXXXXX");
    assert_non_null(mkdtemp(path));
    return path;
}

void pairs_remove(const char *dir) {
    char command[128];
    snprintf(command, sizeof command, "rm -r '%s'", dir);
    assert_int_equal(system(command), 0);
}

void pairs_random(const char *base, const char *dir) {
    struct model_config c;
    struct model_adapter a;
    struct model_adapter_config config = {.rank = 3, .alpha = 6};
    struct rng rng;
    struct err err = {0};
    rng_init(&rng, 8, 0);
    assert_true(model_adapter_target_set(&config, "all-linear"));
    assert_ok(model_config_read_any(&c, base, &err) && model_adapter_init(&a, &config, &c, &err), err);
    for (size_t i = 0; i < a.n; i++) {
        struct model_adapter_pair *p = &a.pair[i];
        for (size_t k = 0; p->a && k < 3 * p->in; k++) p->a[k] = 0.4f * (rng_float(&rng) - 0.5f);
        for (size_t k = 0; p->b && k < 3 * p->out; k++) p->b[k] = 0.4f * (rng_float(&rng) - 0.5f);
    }
    assert_ok(model_adapter_write(&a, dir, &c, TENSOR_F32, &err), err);
    model_adapter_free(&a);
}

float *pairs_logits(const char *model, const char *adapter, const struct golden *g) {
    struct engine *engine;
    struct session *session;
    struct err err = {0};
    float *out = malloc(g->n * g->vocab * sizeof *out);
    assert_ok(engine_open(&engine, model, &(struct engine_options){.adapter = adapter, .precision = "f32"}, &err), err);
    assert_ok(session_open(&session, engine, g->n, g->n, &err), err);
    assert_ok(session_feed(session, g->ids, g->n, true, &err), err);
    memcpy(out, session_logits(session), g->n * g->vocab * sizeof *out);
    session_close(session);
    engine_close(engine);
    return out;
}
