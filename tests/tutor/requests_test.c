/* requests_test.c - requests of every kind begin at any time, share passes, are cancelled: each has the bytes that it
 * has alone. */
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "base/utf8.h"
#include "e2e/folder.h"
#include "sansu/tutor.h"
#include "test.h"
#include "tutor/noisy_model.h"

enum { N = 40, MOST_IDS = 24 };

static const char *const problems[] = {
    "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
    "1個80円のりんごを15個買うと何円ですか。",
    "12と18の最小公倍数を求めなさい。",
    "17個のあめを5人で分けると1人何個で何個あまりますか。",
    "",
    "数のない問題",
    "時速4kmで3時間歩くと何km進みますか。"};
static const char *const stops[] = {"。", "=", "答え", "1", "\n\n"};
enum { PROBLEMS = sizeof problems / sizeof *problems, STOPS = sizeof stops / sizeof *stops };

/* A request, what it gives alone, and what is seen of it in company. */
struct wish {
    struct tutor_request request;
    struct engine_message message[3];
    int32_t ids[MOST_IDS];
    struct explanation alone;
    struct bytes shown;
    size_t shown_when_cancelled;
    bool cancelled, taken;
};

struct world {
    struct noisy_model model;
    struct folder cache;
    struct engine *engine;
    struct wish wish[N];
};

static bool on_text(void *context, const char *text, size_t n) {
    struct wish *w = context;
    assert_true(utf8_valid(text, n, NULL));
    bytes_append(&w->shown, text, n);
    return true;
}

static void make_settings(struct tutor_settings *s, struct rng *rng) {
    size_t first = rng_below(rng, STOPS);
    *s = (struct tutor_settings){.temperature = rng_below(rng, 3) ? 0.5f + 0.3f * (float)rng_below(rng, 4) : -1,
                                 .seed = rng_below(rng, 100),
                                 .max_new_tokens = 1 + (int)rng_below(rng, 60),
                                 .no_calculator = rng_below(rng, 4) == 0,
                                 .allow_letters = rng_below(rng, 4) == 0,
                                 .no_guesses = rng_below(rng, 5) == 0,
                                 .samples = rng_below(rng, 4) == 0 ? 3 : 1,
                                 .stop = stops + first,
                                 .n_stop = rng_below(rng, 2) ? 0 : 1 + rng_below(rng, STOPS - first)};
    if (rng_below(rng, 3) == 0) s->top_k = 20, s->top_p = 0.9f, s->repeat_penalty = 1.2f;
}

static void make_wish(struct wish *w, struct rng *rng, const struct engine *engine) {
    struct engine_info info;
    struct tutor_request *r = &w->request;
    engine_info(&info, engine);
    make_settings(&r->settings, rng);
    r->kind = (enum tutor_kind)rng_below(rng, 3);
    r->problem = problems[rng_below(rng, PROBLEMS)];
    r->n = strlen(r->problem);
    w->message[0] = (struct engine_message){"system", problems[0], NULL, strlen(problems[0]), 0};
    w->message[1] = (struct engine_message){"user", r->problem, NULL, r->n, 0};
    r->messages = w->message + rng_below(rng, 2);
    r->n_messages = (size_t)(w->message + 2 - r->messages);
    for (size_t i = 0; i < MOST_IDS; i++) w->ids[i] = (int32_t)rng_below(rng, info.n_vocab);
    r->ids = w->ids;
    r->n_ids = 1 + rng_below(rng, MOST_IDS);
    r->on_text = on_text;
    r->context = w;
}

static void open_world(struct world *w, uint64_t seed) {
    struct err err = {0};
    struct rng rng;
    rng_init(&rng, seed, 0);
    memset(w, 0, sizeof *w);
    noisy_model_make(&w->model);
    folder_make(&w->cache);
    assert_ok(engine_open(&w->engine, w->model.dir, &(struct engine_options){.threads = 2}, &err), err);
    for (size_t i = 0; i < N; i++) {
        struct tutor *tutor;
        make_wish(&w->wish[i], &rng, w->engine);
        assert_ok(tutor_open(&tutor, w->engine, &(struct tutor_options){.guess = TUTOR_GUESS_NONE}, &err), err);
        assert_ok(tutor_answer(&w->wish[i].alone, tutor, &w->wish[i].request, &err), err);
        tutor_close(tutor);
        assert_string_equal(bytes_text(&w->wish[i].shown), w->wish[i].alone.text);
        bytes_clear(&w->wish[i].shown);
    }
}

static void close_world(struct world *w) {
    for (size_t i = 0; i < N; i++) {
        explanation_free(&w->wish[i].alone);
        bytes_free(&w->wish[i].shown);
    }
    engine_close(w->engine);
    folder_remove(&w->cache);
    noisy_model_remove(&w->model);
}

static void forget(struct world *w) {
    for (size_t i = 0; i < N; i++) {
        bytes_clear(&w->wish[i].shown);
        w->wish[i].cancelled = w->wish[i].taken = false;
    }
}

static void check_taken(struct wish *w, struct tutor_result *r) {
    struct explanation *e = &r->explanation;
    assert_int_equal(r->err.code, 0);
    assert_false(w->taken);
    w->taken = true;
    if (e->finish == TUTOR_INTERRUPTED) {
        assert_true(w->cancelled);
        assert_true(w->shown_when_cancelled <= w->alone.n_text);
        assert_memory_equal(bytes_text(&w->shown), w->alone.text, w->shown_when_cancelled);
    } else if (strcmp(e->text, w->alone.text) != 0 || e->finish != w->alone.finish ||
               e->new_tokens != w->alone.new_tokens || e->overrides != w->alone.overrides ||
               e->agreement != w->alone.agreement || e->mean_logprob != w->alone.mean_logprob ||
               e->n_warnings != w->alone.n_warnings || strcmp(bytes_text(&w->shown), w->alone.text) != 0) {
        fail_msg("request %s:\n%s\nalone:\n%s\nshown:\n%s", w->request.problem, e->text, w->alone.text,
                 bytes_text(&w->shown));
    }
    explanation_free(e);
}

/* Begin, step, cancel and take in an order that the seed decides. */
static size_t run_company(struct world *w, const struct tutor_options *options, uint64_t seed, bool cancel) {
    struct tutor *tutor;
    struct tutor_result r;
    struct err err = {0};
    struct rng rng;
    size_t begun = 0, taken = 0, cancelled = 0;
    rng_init(&rng, seed, 1);
    assert_ok(tutor_open(&tutor, w->engine, options, &err), err);
    while (taken < N) {
        for (size_t k = rng_below(&rng, 4); k > 0 && begun < N && tutor_pending(tutor) < (size_t)options->queue;
             k--, begun++)
            assert_ok(tutor_begin(tutor, &w->wish[begun].request, &w->wish[begun], &err), err);
        assert_ok(tutor_step(tutor, &err), err);
        if (cancel && begun && rng_below(&rng, 6) == 0) {
            struct wish *victim = &w->wish[rng_below(&rng, begun)];
            if (!victim->taken && !victim->cancelled) {
                victim->cancelled = true;
                victim->shown_when_cancelled = victim->shown.len;
                tutor_cancel(tutor, victim);
                cancelled++;
            }
        }
        for (size_t k = rng_below(&rng, 3); k > 0 && tutor_take(&r, tutor, false); k--, taken++) check_taken(r.tag, &r);
    }
    assert_int_equal(tutor_pending(tutor), 0);
    tutor_close(tutor);
    return cancelled;
}

TEST(requests_have_the_same_bytes_alone_and_in_any_company) {
    struct world *w = malloc(sizeof *w);
    size_t cancelled = 0;
    for (uint64_t seed = 0; seed < 3; seed++) {
        open_world(w, seed);
        for (int parallel = 1; parallel <= 9; parallel += 4)
            for (enum tutor_guess guess = TUTOR_GUESS_NONE; guess <= TUTOR_GUESS_LOOKUP; guess++) {
                const struct tutor_options options = {
                    .parallel = parallel, .queue = 12, .guess = guess, .cache_dir = parallel > 1 ? w->cache.dir : NULL};
                run_company(w, &options, 7 * seed + guess, false);
                forget(w);
                cancelled += run_company(w, &options, 100 + 7 * seed + guess, true);
                forget(w);
            }
        close_world(w);
    }
    print_message("%zu of %d requests were cancelled\n", cancelled, 27 * N);
    assert_true(cancelled > 100);
    free(w);
}

static struct tutor_request wish_of(const char *problem, int most) {
    return (struct tutor_request){
        .problem = problem, .n = strlen(problem), .settings = {.max_new_tokens = most, .temperature = 1}};
}

TEST(requests_are_taken_by_age_and_the_queue_has_an_end) {
    struct noisy_model model;
    struct engine *engine;
    struct tutor *tutor;
    struct tutor_result r;
    struct err err = {0}, bad = {0};
    int tag[4];
    noisy_model_make(&model);
    assert_ok(engine_open(&engine, model.dir, &(struct engine_options){.threads = 1}, &err), err);
    assert_ok(tutor_open(&tutor, engine, &(struct tutor_options){.parallel = 2, .queue = 3}, &err), err);
    struct tutor_request slow = wish_of(problems[0], 30), fast = wish_of(problems[1], 1);
    assert_true(tutor_wants(tutor));
    assert_ok(tutor_begin(tutor, &slow, &tag[0], &err), err);
    assert_false(tutor_wants(tutor)); /* it waits for a slot */
    assert_ok(tutor_begin(tutor, &fast, &tag[1], &err), err);
    err_set(&bad, ERR_INPUT, "line 3 is no JSON");
    fast.err = &bad;
    assert_ok(tutor_begin(tutor, &fast, &tag[2], &err), err);
    assert_false(tutor_begin(tutor, &fast, &tag[3], &err));
    assert_int_equal(err.code, ERR_RESOURCE);
    err = (struct err){0};
    for (int i = 0; i < 3; i++) assert_ok(tutor_step(tutor, &err), err);
    assert_false(tutor_take(&r, tutor, true)); /* the oldest is not finished */
    assert_true(tutor_take(&r, tutor, false));
    assert_ptr_equal(r.tag, &tag[1]);
    explanation_free(&r.explanation);
    tutor_cancel(tutor, NULL);
    assert_true(tutor_take(&r, tutor, true));
    assert_ptr_equal(r.tag, &tag[0]);
    assert_int_equal(r.explanation.finish, TUTOR_INTERRUPTED);
    explanation_free(&r.explanation);
    assert_true(tutor_take(&r, tutor, true));
    assert_ptr_equal(r.tag, &tag[2]);
    assert_string_equal(r.err.message, "line 3 is no JSON");
    assert_int_equal(tutor_pending(tutor), 0);
    tutor_close(tutor);
    engine_close(engine);
    noisy_model_remove(&model);
}

TEST(requests_that_cannot_be_met_fail_alone) {
    static const int32_t wrong[] = {5, 1 << 20};
    struct noisy_model model;
    struct engine *engine;
    struct tutor *tutor;
    struct explanation e;
    struct err err = {0};
    noisy_model_make(&model);
    assert_ok(engine_open(&engine, model.dir, &(struct engine_options){.threads = 1}, &err), err);
    assert_ok(tutor_open(&tutor, engine, &(struct tutor_options){.context = 8}, &err), err);
    assert_false(
        tutor_answer(&e, tutor, &(struct tutor_request){.kind = TUTOR_CONTINUE, .ids = wrong, .n_ids = 2}, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "vocabulary"));
    err = (struct err){0};
    const struct engine_message message = {"user", problems[0], NULL, strlen(problems[0]), 0};
    assert_false(tutor_answer(
        &e, tutor, &(struct tutor_request){.kind = TUTOR_CHAT, .messages = &message, .n_messages = 1}, &err));
    assert_int_equal(err.code, ERR_INPUT);
    err = (struct err){0};
    const struct tutor_request hot = {.kind = TUTOR_CONTINUE, .ids = wrong, .n_ids = 1, .settings.top_p = 3};
    assert_false(tutor_answer(&e, tutor, &hot, &err));
    assert_int_equal(err.code, ERR_USAGE);
    err = (struct err){0};
    assert_ok(tutor_answer(&e, tutor, &(struct tutor_request){.kind = TUTOR_CONTINUE, .ids = wrong, .n_ids = 1}, &err),
              err);
    assert_true(e.finish == TUTOR_STOP || e.new_tokens == 8); /* the last one is not fed */
    explanation_free(&e);
    tutor_close(tutor);
    engine_close(engine);
    noisy_model_remove(&model);
}
