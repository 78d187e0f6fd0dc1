#include "distil/fake.h"

#include <stdio.h>
#include <string.h>

#include "allocations.h"
#include "test.h"

const char fake_good_body[] =
    "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"1. 3+5=8です。\\n答え 8\"}],"
    "\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":100,\"output_tokens\":50}}";

struct corpus_row fake_row(const char *id, const char *problem, const char *answer) {
    return (struct corpus_row){.id = id,
                               .problem = problem,
                               .answer = answer,
                               .solution = "",
                               .system = "",
                               .family = "wasa",
                               .source = "",
                               .licence = "",
                               .split = "",
                               .teacher = "",
                               .model = "",
                               .stop = "",
                               .extra = ""};
}

void fake_reply(struct teacher_call *call, int status, const char *body) {
    call->status = status;
    call->complete = call->left = true;
    bytes_clear(&call->reply);
    bytes_append_string(&call->reply, body);
    bytes_append_string(&call->reply_headers, "content-type: application/json\n");
}

void fake_good(struct fake *f, struct teacher_call *call) {
    (void)f;
    fake_reply(call, 200, fake_good_body);
}

/* ---- transport: first in, first out ---- */

static bool start(void *context, struct teacher_call *call, struct err *err) {
    struct fake *f = context;
    if (f->fail_after && f->n_started >= f->fail_after) return err_set(err, ERR_RESOURCE, "no more sockets");
    assert_in_range(f->n_out, 0, 299);
    f->out[f->n_out++] = call;
    f->n_started++;
    if (f->n_out > f->most_out) f->most_out = f->n_out;
    return true;
}

static bool wait_for(void *context, int ms, struct teacher_call **out, struct err *err) {
    struct fake *f = context;
    (void)err;
    *out = NULL;
    f->ms += ms < 10 ? ms : 10;
    if (!f->n_out) return true;
    *out = f->out[0];
    memmove(f->out, f->out + 1, (size_t)--f->n_out * sizeof *f->out);
    size_t left = allocations_refuse(0); /* the server's memory is not ours */
    f->answer(f, *out);
    allocations_refuse(left);
    return true;
}

static void no_close(void *context) { (void)context; }

/* ---- hooks ---- */

static bool stop(void *context) {
    const struct fake *f = context;
    return f->stop_after && f->n_started >= f->stop_after;
}

static int64_t now(void *context) { return ((struct fake *)context)->ms; }
static int64_t date(void *context) { return 1800000000 + ((struct fake *)context)->ms / 1000; }
static void pass(void *context, int64_t ms) { ((struct fake *)context)->ms += ms; }

static void tell(void *context, const char *sentence) {
    struct fake *f = context;
    bytes_printf(&f->told, "%s\n", sentence);
}

/* ---- a run ---- */

void fake_open(struct fake *f) {
    *f = (struct fake){.ms = 1000, .answer = fake_good};
    f->transport = (struct teacher_transport){f, start, wait_for, no_close};
    f->settings = (struct distil_settings){
        .way = DISTIL_REQUESTS,
        .teacher = "anthropic",
        .system = "先生です。",
        .concurrency = 8,
        .retries = 2,
        .config = {.dialect = TEACHER_ANTHROPIC,
                   .auth = TEACHER_AUTH_NONE,
                   .base_url = "http://127.0.0.1:9",
                   .api_version = "2023-06-01",
                   .model = "m",
                   .max_tokens = 1000},
        .price = {.input = 3000, .output = 15000, .cache_read = 300, .cache_write = 3750, .batch_percent = 50}};
    f->store = scratch_open(&f->dir);
}

static void open_run(struct fake *f) {
    struct distil_hooks hooks = {.context = f, .stop = stop, .tell = tell, .now = now, .date = date, .sleep = pass};
    struct err err = {0};
    distil_close(f->d);
    f->d = NULL;
    assert_ok(distil_open(&f->d, f->store, &f->settings, &hooks, &err), err);
}

void fake_begin(struct fake *f) {
    struct err err = {0};
    open_run(f);
    assert_ok(distil_collect(f->d, &err), err);
}

struct numbers {
    int at, n;
    char id[20], problem[80];
    struct corpus_row row;
};

static bool next_number(void *context, const struct corpus_row **row, struct err *err) {
    struct numbers *s = context;
    (void)err;
    if (s->at == s->n) return false;
    snprintf(s->id, sizeof s->id, "q%d", s->at);
    snprintf(s->problem, sizeof s->problem, "3+5はいくつですか。%d", s->at++);
    s->row = fake_row(s->id, s->problem, "8");
    *row = &s->row;
    return true;
}

void fake_plan(struct fake *f, int n) {
    struct numbers s = {.n = n};
    struct err err = {0};
    open_run(f);
    assert_ok(distil_plan(f->d, next_number, &s, NULL, &err), err);
}

bool fake_run(struct fake *f, int n, struct bytes *report, struct err *err) {
    struct distil_hooks hooks = {.context = f, .stop = stop, .now = now, .date = date, .sleep = pass};
    struct numbers s = {.n = n};
    f->n_out = 0;
    if (!distil_open(&f->d, f->store, &f->settings, &hooks, err) || !distil_plan(f->d, next_number, &s, NULL, err) ||
        !distil_collect(f->d, err) || !distil_ask(f->d, &f->transport, err))
        return false;
    *err = *distil_why(f->d);
    return err->code == ERR_NONE && distil_judge(f->d, err) && distil_report_json(report, f->d, err);
}

void fake_ask(struct fake *f) {
    struct err err = {0};
    assert_ok(distil_ask(f->d, &f->transport, &err), err);
}

void fake_close(struct fake *f) {
    distil_close(f->d);
    bytes_free(&f->told);
    scratch_close(&f->dir, f->store);
}

struct corpus_counts fake_counts(struct fake *f) {
    struct corpus_counts n;
    struct err err = {0};
    assert_ok(corpus_count(f->store, &n, &err), err);
    return n;
}
