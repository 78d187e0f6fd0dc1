/* ask.c - a body -> one request: fields, texts, and whether it is a problem to explain or a conversation to go on with.
 *
 * Checked tests/api/messages_test.c, tests/api/fields_test.c, fuzz/ask_fuzz.c
 */
#include <stdlib.h>
#include <string.h>

#include "api_impl.h"

/* A problem that somebody asks about is explained, with the calculator, unless the model's own thoughts are asked for:
 * the exact solver, who writes most explanations, has none. A system turn in front of it is not used then,
 * and that is said: the model has its own, which it was trained with. */
static void decide_mode(struct api_ask *ask) {
    size_t turns = ask->n_messages - ask->has_system;
    bool problem = turns == 1 && !ask->settings.logprobs;
    if (ask->mode == API_MODE_DEFAULT) ask->mode = problem ? API_MODE_EXPLAIN : API_MODE_CHAT;
    if (ask->mode == API_MODE_EXPLAIN && ask->has_system)
        bytes_printf(&ask->ignored, "%s%s", ask->ignored.len ? ", " : "",
                     json_object_get(ask->root, "instructions") ? "instructions" : "system");
}

static bool read_prompt(struct api_ask *ask, struct api_problem *problem) {
    const json_t *prompt = json_object_get(ask->root, "prompt");
    if (!json_is_string(prompt) || json_string_length(prompt) == 0)
        return api_refuse(problem, 400, "prompt", "'prompt' must be a string, and not empty");
    ask->prompt = json_string_value(prompt);
    ask->n_prompt = json_string_length(prompt);
    ask->mode = API_MODE_CHAT;
    return true;
}

static bool read_texts(struct api_ask *ask, struct api_problem *problem) {
    if (ask->form == API_TEXT) return read_prompt(ask, problem);
    if (ask->form == API_EXPLAIN) {
        ask->mode = API_MODE_EXPLAIN;
        return api_problem_read(ask, json_object_get(ask->root, "problem"), problem) &&
               api_correction_read(&ask->correction, &ask->corrected, ask->root, problem);
    }
    bool responses = ask->form == API_RESPONSES, among = ask->form == API_CHAT || ask->form == API_OLLAMA_CHAT;
    const json_t *system = among ? NULL : json_object_get(ask->root, responses ? "instructions" : "system");
    const json_t *turns = json_object_get(ask->root, responses ? "input" : "messages");
    if (!api_messages_read(ask, system, turns, problem)) return false;
    decide_mode(ask);
    return true;
}

static bool check_together(const struct api_ask *ask, struct api_problem *problem) {
    if (ask->form == API_MESSAGES && !ask->max_tokens[1])
        return api_refuse(problem, 400, "max_tokens", "'max_tokens' is needed");
    if (ask->settings.samples > 1 && ask->mode != API_MODE_EXPLAIN)
        return api_refuse(problem, 400, "sansu.samples", "only explanations are voted on");
    if (ask->settings.best_logprobs && !ask->settings.logprobs)
        return api_refuse(problem, 400, "top_logprobs", "'top_logprobs' needs 'logprobs': true");
    if (ask->settings.logprobs && ask->mode == API_MODE_EXPLAIN)
        return api_refuse(problem, 400, "logprobs", "an explanation has no log-probabilities; a chat has");
    return true;
}

bool api_ask_read(struct api_ask *out, enum api_form form, const char *body, size_t n, const struct api_served *served,
                  struct api_problem *problem) {
    *out = (struct api_ask){.form = form};
    bool ok = api_json_read(&out->root, body, n, problem) && api_fields_read(out, served, problem) &&
              read_texts(out, problem) && check_together(out, problem);
    if (!ok) api_ask_free(out);
    return ok;
}

void api_ask_free(struct api_ask *ask) {
    for (size_t i = 0; ask->content && i <= ask->n_messages; i++) bytes_free(&ask->content[i]);
    free(ask->content);
    free(ask->message);
    bytes_free(&ask->ignored);
    json_decref(ask->root);
    *ask = (struct api_ask){0};
}
