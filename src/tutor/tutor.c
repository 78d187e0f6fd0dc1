/* tutor.c - a problem in, a checked explanation out.
 *
 *   problem -> refuse? -> engine_render -> session_feed -> reply (x samples) -> vote -> audit_text -> doubts -> explanation
 *
 * Reads   the engine (const), sansu.json of the model      Writes  one struct explanation a problem
 * Owns    one session, opened for the longest prompt so far, reused between problems
 * Never   calls an answer correct; generates for a problem without numbers
 * Checked tests/tutor/tutor_test.c, tests/e2e/explain_test.c
 */
#include "sansu/tutor.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/json.h"
#include "base/utf8.h"
#include "doubt.h"
#include "draft.h"

/* The system text of the model card this project re-implements. */
static const char card_system[] =
    "あなたは中学受験算数を教える先生です。問題文を読み、小学生にもわかるように、算数の手法(つるかめ算・差集め算・面積図・線分図・比など)を"
    "使って段階的に解説してください。文字式・方程式・代数(x, y などの未知数を立てる方法)は使わないでください。";

enum { MIN_ROOM = 16 /* a context with less room for the reply refuses the problem */ };

struct tutor {
    const struct engine *engine;
    struct engine_info info;
    struct tutor_options options;
    char *system, *date; /* owned copies; system is "" for no system turn */
    float threshold;
    char *refusal; /* how this model declines, from its files; NULL: it never learnt to */
    struct session *session;
    size_t capacity;
    struct bytes prompt; /* int32_t ids */
};

/* ---- open ---- */

/* sansu.json is optional; a broken one is an error, so that a typing mistake does not silently remove the warning. */
static bool read_model_notes(struct tutor *t, const char *model_path, struct err *err) {
    struct bytes path, text, refusal;
    struct json j;
    struct json_slice key, words;
    double value = 0;
    bytes_init(&path);
    bytes_init(&text);
    bytes_init(&refusal);
    file_join(&path, model_path, "sansu.json");
    bool ok = true;
    if (file_is_directory(model_path) && file_exists(bytes_text(&path))) {
        ok = file_read_all(&text, path.data, 1 << 20, err);
        if (ok) {
            json_init(&j, bytes_text(&text), text.len);
            if (json_enter_object(&j))
                while (json_next_key(&j, &key)) {
                    if (json_key_is(&key, "familiarity_threshold")) json_get_double(&j, &value);
                    else if (json_key_is(&key, "refusal") && json_get_string(&j, &words)) json_unescape(&refusal, &words);
                    else json_skip(&j);
                }
            ok = json_end(&j, err) || err_prefix(err, "%s", path.data);
        }
    }
    t->threshold = (float)value;
    if (ok && refusal.len && !(t->refusal = strdup(refusal.data))) ok = err_set(err, ERR_RESOURCE, "out of memory");
    bytes_free(&path);
    bytes_free(&text);
    bytes_free(&refusal);
    return ok;
}

bool tutor_open(struct tutor **out, const struct engine *engine, const struct tutor_options *options, struct err *err) {
    struct tutor *t = calloc(1, sizeof *t);
    if (!t) return err_set(err, ERR_RESOURCE, "out of memory");
    t->engine = engine;
    t->options = *options;
    engine_info(&t->info, engine);
    const char *system = options->system;
    /* The project's own small model has no system turn; its files say so by an empty text. */
    if (!system) system = *t->info.default_system || strncmp(t->info.chat_format, "sansu", 5) == 0 ? t->info.default_system : card_system;
    t->system = strdup(system);
    t->date = options->date ? strdup(options->date) : NULL;
    bytes_init(&t->prompt);
    bool ok = t->system && (t->date || !options->date) ? true : err_set(err, ERR_RESOURCE, "out of memory");
    if (ok && options->model_path) ok = read_model_notes(t, options->model_path, err);
    t->options.model_path = NULL;
    if (!ok) {
        tutor_close(t);
        return false;
    }
    *out = t;
    return true;
}

void tutor_close(struct tutor *t) {
    if (!t) return;
    session_close(t->session);
    bytes_free(&t->prompt);
    free(t->system);
    free(t->date);
    free(t->refusal);
    free(t);
}

/* ---- the prompt ---- */

static bool render(struct tutor *t, const char *problem, size_t n, struct err *err) {
    struct engine_message messages[2] = {{.role = "system", .content = t->system, .n_content = strlen(t->system)},
                                         {.role = "user", .content = problem, .n_content = n}};
    struct engine_render_options options = {.date = t->date};
    bool silent = *t->system == 0;
    bytes_clear(&t->prompt);
    if (!engine_render(&t->prompt, t->engine, messages + silent, silent ? 1 : 2, &options, err)) return false;
    return !t->prompt.failed || err_set(err, ERR_RESOURCE, "out of memory");
}

static size_t n_prompt(const struct tutor *t) { return t->prompt.len / sizeof(int32_t); }

static size_t wanted_tokens(const struct tutor *t) { return t->options.max_new_tokens > 0 ? (size_t)t->options.max_new_tokens : 512; }

/* A session with room for the prompt and the reply, holding the prompt. */
static bool feed_prompt(struct tutor *t, size_t room, struct err *err) {
    size_t need = n_prompt(t) + room;
    if (t->session && t->capacity < need) {
        session_close(t->session);
        t->session = NULL;
    }
    if (!t->session) {
        if (!session_open(&t->session, t->engine, need, 0, err)) return false;
        t->capacity = need;
    }
    session_rewind(t->session, 0);
    return session_feed(t->session, (const int32_t *)(const void *)t->prompt.data, n_prompt(t), false, err);
}

/* ---- several drafts, one answer ---- */

static bool same_answer(const struct draft *a, const struct draft *b) {
    size_t a0, a1, b0, b1;
    const char *ta = bytes_text(&a->text), *tb = bytes_text(&b->text);
    if (!exact_find_answer(&a0, &a1, ta, a->text.len) || !exact_find_answer(&b0, &b1, tb, b->text.len)) return false;
    enum exact_match m = exact_compare_answers(ta + a0, a1 - a0, tb + b0, b1 - b0, NULL, 0);
    return m == EXACT_SAME || m == EXACT_SAME_VALUE_OTHER_FORM;
}

/* The reply whose answer most others share; among those the one the model finds most natural. A reply without an answer
 * agrees with itself only. */
static int vote(const struct draft *drafts, int n, int *agreement) {
    int best = 0;
    *agreement = 0;
    for (int i = 0; i < n; i++) {
        int votes = 1;
        for (int k = 0; k < n; k++) votes += k != i && same_answer(&drafts[i], &drafts[k]);
        if (votes > *agreement || (votes == *agreement && drafts[i].mean_logprob > drafts[best].mean_logprob)) {
            *agreement = votes;
            best = i;
        }
    }
    return best;
}

/* ---- explain ---- */

static bool refuse(struct explanation *out, const char *why, struct err *err) {
    out->finish = TUTOR_REFUSED;
    out->refusal = why;
    out->report.arithmetic = EXACT_NOT_CHECKABLE;
    out->text = strdup("");
    return out->text ? true : err_set(err, ERR_RESOURCE, "out of memory");
}

static bool conclude(struct explanation *out, struct tutor *t, struct draft *draft, const char *problem, size_t n, struct err *err) {
    struct audit_options options = {.problem = problem, .n_problem = n, .allow_letters = t->options.allow_letters};
    out->text = strndup(bytes_text(&draft->text), draft->text.len);
    if (!out->text) return err_set(err, ERR_RESOURCE, "out of memory");
    out->n_text = draft->text.len;
    out->finish = draft->finish;
    out->overrides = draft->overrides;
    out->new_tokens = draft->new_tokens;
    out->mean_logprob = draft->mean_logprob;
    if (!audit_text(&out->report, out->text, out->n_text, &options, err)) return false;
    if (t->refusal && strncmp(out->text, t->refusal, strlen(t->refusal)) == 0) { /* the model itself declined */
        out->finish = TUTOR_REFUSED;
        out->refusal = t->refusal;
        return true;
    }
    doubt_explanation(out, t->threshold);
    return true;
}

static bool write_drafts(struct draft *drafts, int n, struct draft_job *job, uint64_t seed, int *n_done, struct err *err) {
    for (*n_done = 0; *n_done < n;) {
        job->sampling.seed = seed + (uint64_t)*n_done;
        if (!draft_write(&drafts[*n_done], job, err)) return false;
        ++*n_done;
        if (drafts[*n_done - 1].finish == TUTOR_INTERRUPTED) break;
    }
    return true;
}

static bool explain(struct explanation *out, struct tutor *t, const char *problem, size_t n, tutor_text_fn *on_text, void *context,
                    struct err *err) {
    const struct tutor_options *o = &t->options;
    int samples = o->samples > 1 ? o->samples : 1, n_done = 0;
    size_t room = wanted_tokens(t), prompt = n_prompt(t);
    if (room > t->info.max_context - prompt) room = t->info.max_context - prompt;
    struct draft *drafts = calloc((size_t)samples, sizeof *drafts);
    if (!drafts) return err_set(err, ERR_RESOURCE, "out of memory");
    struct draft_job job = {
        .engine = t->engine, .prompt = (const int32_t *)(const void *)t->prompt.data, .n_prompt = prompt, .problem = problem,
        .n_problem = n, .max_new_tokens = room, .no_calculator = o->no_calculator, .allow_letters = o->allow_letters,
        .on_text = on_text, .context = context, .quiet = samples > 1,
        .sampling.temperature = o->temperature > 0 ? o->temperature : o->temperature < 0 ? 0 : 0.3f};
    bool ok = feed_prompt(t, room, err);
    job.session = t->session;
    ok = ok && write_drafts(drafts, samples, &job, o->seed, &n_done, err);
    if (ok) {
        bool interrupted = drafts[n_done - 1].finish == TUTOR_INTERRUPTED;
        out->prompt_tokens = prompt;
        out->samples = n_done - (interrupted && n_done > 1); /* a cut reply has no vote beside whole ones */
        struct draft *chosen = &drafts[vote(drafts, out->samples, &out->agreement)];
        if (interrupted) chosen->finish = TUTOR_INTERRUPTED;
        ok = conclude(out, t, chosen, problem, n, err);
        if (ok && samples > 1 && on_text && out->n_text > 0) on_text(context, out->text, out->n_text);
    }
    for (int i = 0; i < samples; i++) draft_free(&drafts[i]);
    free(drafts);
    return ok;
}

bool tutor_explain(struct explanation *out, struct tutor *t, const char *problem, size_t n, tutor_text_fn *on_text, void *context,
                   struct err *err) {
    size_t bad;
    memset(out, 0, sizeof *out);
    if (!utf8_valid(problem, n, &bad)) return err_set(err, ERR_INPUT, "the problem is not valid UTF-8 (byte %zu); `iconv -f CP932 -t UTF-8` converts Shift_JIS", bad);
    const char *why = doubt_problem(problem, n);
    if (why) return refuse(out, why, err);
    if (!render(t, problem, n, err)) return false;
    if (n_prompt(t) + MIN_ROOM > t->info.max_context) {
        out->prompt_tokens = n_prompt(t);
        return refuse(out, "問題文が長すぎて、このモデルでは読み切れません。", err);
    }
    if (explain(out, t, problem, n, on_text, context, err)) return true;
    explanation_free(out);
    return false;
}

void explanation_free(struct explanation *e) {
    free(e->text);
    audit_report_free(&e->report);
    memset(e, 0, sizeof *e);
}

const char *tutor_finish_name(enum tutor_finish finish) {
    switch (finish) {
        case TUTOR_STOP: return "stop";
        case TUTOR_LENGTH: return "length";
        case TUTOR_REFUSED: return "refused";
        default: return "interrupted";
    }
}
