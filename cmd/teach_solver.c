/* teach_solver.c - the teacher that costs nothing: this program's own exact curriculum.
 *
 *   id of a generated problem -> generated again; the same text? -> its solution
 *   any other text -> problem_recognise -> exact steps, one equation a line
 *   neither -> failed "not_recognised": nothing is guessed
 *
 * Its replies are stored in the form of the others', so that everything behind it is the same.
 * Checked tests/e2e/teach_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "sansu/problem.h"
#include "teach.h"

/* "ueki.both_sides.1-b1441d254bd86cd7" -> family index and seed. */
static bool read_id(int *family, uint64_t *seed, const char *id) {
    char name[32];
    size_t n = strcspn(id, ".");
    const char *dash = strrchr(id, '-');
    char *end;
    if (n >= sizeof name || !id[n] || !dash) return false;
    snprintf(name, sizeof name, "%.*s", (int)n, id);
    *family = problem_family_find(name);
    *seed = strtoull(dash + 1, &end, 16);
    return *family >= 0 && end == dash + 17 && !*end;
}

/* The options are not in the id; the text says whether they were the right ones. */
static bool generated(struct bytes *out, struct problem *p, const struct teach_job *job) {
    int family;
    uint64_t seed;
    if (!read_id(&family, &seed, job->problem_id)) return false;
    for (int split = PROBLEM_ANY; split <= PROBLEM_TEST; split++)
        for (int level = 0; level <= 3; level++) {
            struct problem_options o = {.level = level, .split = (enum problem_split)split};
            struct err ignored = {0};
            if (!problem_generate(p, family, seed, &o, &ignored) || strcmp(p->text, job->problem) != 0) continue;
            bytes_append_string(out, p->solution);
            return true;
        }
    return false;
}

static bool recognised(struct bytes *out, struct problem_recogniser *r, const struct teach_job *job, struct err *err) {
    struct problem_found f;
    if (!problem_recognise(&f, r, job->problem, strlen(job->problem), err)) return false;
    bytes_printf(out, "【考え方】%sです。\n", f.family_name);
    for (int i = 0; i < f.n_steps; i++) bytes_printf(out, "%d. %s=%s%s%s%s\n", i + 1, f.step[i].expression, f.step[i].value, *f.step[i].unit ? "(" : "", f.step[i].unit, *f.step[i].unit ? ")" : "");
    bytes_printf(out, "答え %s", f.answer);
    return true;
}

static bool answer(struct teach *t, struct teach_job *job, const struct bytes *text, struct err *err) {
    struct bytes body = {0};
    struct teach_reply reply = {.status = 200, .complete = true, .media = "application/json"};
    bool again;
    if (text->len) {
        bytes_append_string(&body, "{\"type\":\"message\",\"role\":\"assistant\",\"model\":\"sansu-curriculum\",\"content\":[{\"type\":\"text\",\"text\":");
        bytes_append_json_string(&body, text->data, text->len);
        bytes_append_string(&body, "}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":0,\"output_tokens\":0}}");
    } else {
        reply.status = 422;
        bytes_append_string(&body, "{\"type\":\"error\",\"error\":{\"type\":\"not_recognised\",\"message\":\"no family of the curriculum could have made this text\"}}");
    }
    reply.body = body.data;
    reply.n_body = body.len;
    int64_t row;
    struct corpus_response response = {.request = job->request, .status = reply.status, .media = reply.media, .complete = true, .body = body.data, .n_body = body.len};
    bool ok = corpus_add_event(t->store, &(struct corpus_event){.request = job->request, .state = CORPUS_STATE_SENT}, err) && corpus_add_response(t->store, &response, &row, err) &&
              teach_settle(t, job, &reply, row, &again, err);
    bytes_free(&body);
    return ok;
}

bool teach_solve(struct teach *t, struct err *err) {
    struct problem_recogniser *r = NULL;
    struct problem p = {0};
    struct bytes text = {0};
    bool ok = problem_recogniser_open(&r, err) && corpus_begin(t->store, err);
    for (size_t i = 0; i < t->n_jobs && ok && !cmd_interrupted(); i++) {
        struct teach_job *job = &t->jobs[i];
        if (!job->waiting) continue;
        bytes_clear(&text);
        if (!generated(&text, &p, job) && !recognised(&text, r, job, err) && err->code) ok = false;
        ok = ok && answer(t, job, &text, err);
        if (ok && i % 500 == 499) ok = corpus_commit(t->store, err) && corpus_begin(t->store, err);
        if (i % 100 == 99) teach_progress(t, false);
    }
    if (ok) ok = corpus_commit(t->store, err);
    if (!ok) corpus_rollback(t->store);
    problem_recogniser_close(r);
    problem_free(&p);
    bytes_free(&text);
    return ok;
}
