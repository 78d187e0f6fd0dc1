/* mini_test.c - the embedded model: logits as the official library computes them, its rendering, and the demo's
 * answer. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "e2e/run.h"
#include "sansu/engine.h"
#include "sansu/tutor.h"
#include "test.h"

#define MODEL "models/sansu-mini"
static const char problem[] =
    "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。";
static const char reply[] =
    "【考え方】両はしに植えるので、木の数は間の数より1多くなります。\n1. 間の数は、270÷9=30(か所)です。";

/* tests/golden/mini_logits.txt: position, id, log-sum-exp, every 97th logit (tools/golden_mini.py). */
TEST(mini_logits_and_rendering_equal_the_official_library) {
    struct engine *engine;
    struct session *session;
    struct engine_info info;
    struct err err = {0};
    struct bytes ids;
    bytes_init(&ids);
    assert_ok(engine_open(&engine, MODEL, &(struct engine_options){.threads = 1}, &err), err);
    engine_info(&info, engine);
    struct engine_message messages[2] = {{.role = "user", .content = problem, .n_content = strlen(problem)},
                                         {.role = "assistant", .content = reply, .n_content = strlen(reply)}};
    assert_ok(engine_render(&ids, engine, messages, 2, &(struct engine_render_options){.no_generation = true}, &err),
              err);
    const int32_t *id = (const int32_t *)(const void *)ids.data;
    size_t n = ids.len / sizeof *id, seen = 0;
    assert_ok(session_open(&session, engine, n, n, &err), err);
    assert_ok(session_feed(session, id, n, true, &err), err);
    FILE *golden = fopen("tests/golden/mini_logits.txt", "r");
    assert_non_null(golden);
    char line[4096];
    double worst = 0;
    while (fgets(line, sizeof line, golden)) {
        if (line[0] == '#') continue;
        char *at = line;
        size_t position = strtoul(at, &at, 10);
        assert_true(position < n);
        assert_int_equal(strtol(at, &at, 10), id[position]);
        const float *row = session_logits(session) + position * info.n_vocab;
        double sum = 0, given = strtod(at, &at);
        for (size_t v = 0; v < info.n_vocab; v++) sum += exp((double)row[v]);
        if (!(fabs(log(sum) - given) <= 1e-4))
            fail_msg("position %zu: log-sum-exp %g instead of %g", position, log(sum), given);
        for (size_t v = 0; v < info.n_vocab; v += 97) {
            double difference = fabs((double)row[v] - strtod(at, &at));
            if (!(difference <= 1e-4)) fail_msg("position %zu, id %zu: %g away", position, v, difference);
            if (difference > worst) worst = difference;
        }
        seen++;
    }
    fclose(golden);
    assert_int_equal(seen, n);
    print_message("sansu-mini: %zu positions, largest |delta logit| %.1e\n", n, worst);
    session_close(session);
    engine_close(engine);
    bytes_free(&ids);
}

TEST(mini_answers_the_question_of_the_model_card) {
    struct engine *engine;
    struct tutor *tutor;
    struct explanation e;
    struct err err = {0};
    assert_ok(engine_open(&engine, MODEL, &(struct engine_options){.threads = 1}, &err), err);
    assert_ok(tutor_open(&tutor, engine, &(struct tutor_options){.parallel = 1}, &err), err);
    assert_ok(tutor_explain(&e, tutor, problem, strlen(problem), NULL, NULL, &err), err);
    assert_non_null(strstr(e.text, "270÷9=30"));
    assert_non_null(strstr(e.text, "答え 31本"));
    assert_int_equal(e.report.arithmetic, EXACT_TRUE);
    explanation_free(&e);
    tutor_close(tutor);
    engine_close(engine);
}

TEST(mini_fits_its_budget) {
    struct run r;
    RUN(&r, NULL, "inspect", "--json", MODEL);
    assert_int_equal(r.exit_code, 0);
    run_free(&r);
    FILE *f = fopen(MODEL "/model.safetensors", "rb");
    assert_non_null(f);
    fseek(f, 0, SEEK_END);
    long weights = ftell(f);
    fclose(f);
    assert_true(weights > 0 && weights <= 16 * 1000 * 1000);
}
