/* fields.c - the table of fields: which request may have it, and what is done with it.
 *
 *   used      range-checked as what it is: 1.0 is no whole number, "5" no number
 *   refused   what would change the reply and cannot be done is an error that names the field
 *   ignored   what would not is named in the reply, and so is a field that is not in the table
 *
 * null is the same as nothing, as clients send it.
 *
 * Checked tests/api/fields_test.c
 */
#include <string.h>

#include "api_impl.h"

enum {
    CHAT = 1 << API_CHAT,
    TEXT = 1 << API_TEXT,
    MESSAGES = 1 << API_MESSAGES,
    COUNT = 1 << API_COUNT,
    RESPONSES = 1 << API_RESPONSES,
    OLLAMA = 1 << API_OLLAMA_CHAT,
    OWN = 1 << API_EXPLAIN
};
enum { OPENAI = CHAT | TEXT, ALL = OPENAI | MESSAGES | RESPONSES, ANTHROPIC = MESSAGES | COUNT };

/* Over the fields of a request. */
struct walk {
    struct api_ask *ask;
    const struct api_served *served;
    struct api_problem *problem;
    const char *name; /* of the field that is read */
};

typedef bool read_fn(struct walk *r, const json_t *v);

static bool refuse(struct walk *r, const char *why) {
    return api_refuse(r->problem, 400, r->name, "'%s' %s", r->name, why);
}

static bool unknown(struct walk *r, const json_t *v) {
    (void)v;
    return api_refuse(r->problem, 400, r->name, "there is no field '%.40s' here", r->name);
}

static bool ignore(struct walk *r, const json_t *v) {
    bool plain = strlen(r->name) <= 40 && strspn(r->name, "abcdefghijklmnopqrstuvwxyz"
                                                          "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.") == strlen(r->name);
    struct bytes *list = &r->ask->ignored;
    (void)v;
    if (list->len > 500) return true;
    bytes_printf(list, "%s%s", list->len ? ", " : "", plain && *r->name ? r->name : "?");
    return true;
}

/* ---- numbers ---- */

static bool real(struct walk *r, const json_t *v, double low, double high, float *out) {
    double x = json_number_value(v);
    if (!json_is_number(v) || !(x >= low && x <= high))
        return api_refuse(r->problem, 400, r->name, "'%s' must be a number from %g to %g", r->name, low, high);
    *out = (float)x;
    return true;
}

static bool whole(struct walk *r, const json_t *v, int64_t low, int64_t high, int64_t *out) {
    if (!json_is_integer(v) || json_integer_value(v) < low || json_integer_value(v) > high)
        return api_refuse(r->problem, 400, r->name, "'%s' must be a whole number from %lld to %lld", r->name,
                          (long long)low, (long long)high);
    *out = json_integer_value(v);
    return true;
}

static bool read_temperature(struct walk *r, const json_t *v) {
    float t = 0;
    if (!real(r, v, 0, 2, &t)) return false;
    r->ask->settings.temperature = t > 0 ? t : -1;
    return true;
}

/* 0 means "off" to the tutor, and "the best alone" to a client. */
static bool read_top_p(struct walk *r, const json_t *v) {
    float *p = &r->ask->settings.top_p;
    if (!real(r, v, 0, 1, p)) return false;
    if (*p == 0) *p = 1e-9f;
    return true;
}
static bool read_min_p(struct walk *r, const json_t *v) { return real(r, v, 0, 1, &r->ask->settings.min_p); }

static bool read_top_k(struct walk *r, const json_t *v) {
    int64_t k = 0;
    if (!whole(r, v, 0, 1000000, &k)) return false;
    r->ask->settings.top_k = (int)k;
    return true;
}

static bool read_seed(struct walk *r, const json_t *v) {
    int64_t seed = 0;
    if (!whole(r, v, 0, INT64_MAX, &seed)) return false;
    r->ask->settings.seed = (uint64_t)seed;
    return true;
}

static bool read_n(struct walk *r, const json_t *v) {
    int64_t n = 1;
    if (!whole(r, v, 1, API_CHOICES, &n)) return false;
    r->ask->n = (size_t)n;
    return true;
}

static bool read_max_completion_tokens(struct walk *r, const json_t *v) {
    return whole(r, v, 1, (int64_t)r->served->context, &r->ask->max_tokens[0]);
}
static bool read_max_tokens(struct walk *r, const json_t *v) {
    return whole(r, v, 1, (int64_t)r->served->context, &r->ask->max_tokens[1]);
}

static bool read_best_of(struct walk *r, const json_t *v) {
    int64_t n = 1;
    return whole(r, v, 1, 1, &n);
}

static bool read_penalty(struct walk *r, const json_t *v) {
    return (json_is_number(v) && json_number_value(v) == 0) || refuse(r, "can only be 0 here");
}

/* ---- texts and switches ---- */

static bool is_name(const char *name, size_t n, const char *of) {
    return of && strlen(of) == n && memcmp(name, of, n) == 0;
}

bool api_is_served(const struct api_served *s, const char *name, bool latest) {
    static const char tag[] = ":latest";
    size_t n = strlen(name), n_tag = sizeof tag - 1;
    if (latest && n > n_tag && strcmp(name + n - n_tag, tag) == 0) n -= n_tag;
    return s->any_model || is_name(name, n, s->model) || is_name(name, n, s->alias);
}

static bool read_model(struct walk *r, const json_t *v) {
    const char *name = json_string_value(v);
    if (!name) return refuse(r, "must be a string");
    if (api_is_served(r->served, name, r->ask->form == API_OLLAMA_CHAT)) return true;
    api_refuse(r->problem, 404, r->name, "the model '%.100s' is not served here; '%s' is", name, r->served->model);
    r->problem->code = "model_not_found";
    return false;
}

static bool add_stop(struct walk *r, const json_t *v) {
    struct tutor_settings *s = &r->ask->settings;
    size_t n = json_string_length(v);
    if (!json_is_string(v) || n == 0 || n > API_STOP_BYTES) return refuse(r, "takes strings of 1 to 64 bytes");
    if (s->n_stop == API_STOPS) return refuse(r, "takes four strings at most");
    r->ask->stop[s->n_stop++] = json_string_value(v);
    s->stop = r->ask->stop;
    return true;
}

static bool read_stop(struct walk *r, const json_t *v) {
    size_t i;
    json_t *one;
    if (json_is_string(v)) return add_stop(r, v);
    if (!json_is_array(v)) return refuse(r, "must be a string or a list of strings");
    json_array_foreach(v, i, one) {
        if (!add_stop(r, one)) return false;
    }
    return true;
}

static bool read_flag(struct walk *r, const json_t *v, bool *out) {
    if (!json_is_boolean(v)) return refuse(r, "must be true or false");
    *out = json_is_true(v);
    return true;
}

static bool read_stream(struct walk *r, const json_t *v) { return read_flag(r, v, &r->ask->stream); }

static bool read_stream_options(struct walk *r, const json_t *v) {
    if (!json_is_object(v)) return refuse(r, "must be an object");
    return api_json_flag(&r->ask->include_usage, v, "include_usage", r->problem);
}

static bool read_logprobs(struct walk *r, const json_t *v) { return read_flag(r, v, &r->ask->settings.logprobs); }

static bool read_top_logprobs(struct walk *r, const json_t *v) {
    int64_t n = 0;
    if (!whole(r, v, 0, REPLY_BEST, &n)) return false;
    r->ask->settings.best_logprobs = (int)n;
    return true;
}

/* Of completions it is a number, which may be 0. */
static bool read_n_logprobs(struct walk *r, const json_t *v) {
    int64_t n = 0;
    if (!whole(r, v, 0, 5, &n)) return false;
    r->ask->settings.logprobs = true;
    r->ask->settings.best_logprobs = (int)n;
    return true;
}

static bool read_ignore_eos(struct walk *r, const json_t *v) { return read_flag(r, v, &r->ask->settings.ignore_eos); }

static bool must_be_false(struct walk *r, const json_t *v) {
    bool on = false;
    return read_flag(r, v, &on) && (!on || refuse(r, "is not supported here"));
}

static bool must_be_absent(struct walk *r, const json_t *v) {
    (void)v;
    return refuse(r, "is not supported here");
}

static bool must_be_nought(struct walk *r, const json_t *v) {
    return (json_is_integer(v) && json_integer_value(v) == 0) || refuse(r, "is not supported here");
}

static bool must_be_empty_text(struct walk *r, const json_t *v) {
    return (json_is_string(v) && json_string_length(v) == 0) || refuse(r, "is not supported here");
}

static bool must_be_empty_object(struct walk *r, const json_t *v) {
    return (json_is_object(v) && json_object_size(v) == 0) || refuse(r, "is not supported here");
}

/* ---- what would make another kind of reply ---- */

static const char *type_of(const json_t *v) {
    const char *type = json_string_value(json_is_object(v) ? json_object_get(v, "type") : v);
    return type ? type : "";
}

/* A client that wants JSON and gets prose would break later, and far from here. */
static bool read_response_format(struct walk *r, const json_t *v) {
    return strcmp(type_of(v), "text") == 0 || refuse(r, "can only be {\"type\":\"text\"} here");
}

static bool read_text(struct walk *r, const json_t *v) {
    const json_t *format = json_object_get(v, "format");
    return (json_is_object(v) && (!format || json_is_null(format) || strcmp(type_of(format), "text") == 0)) ||
           refuse(r, "can only be {\"format\":{\"type\":\"text\"}} here");
}

/* Chat front ends send tools with every request: that they are not called is no error. */
static bool read_tools(struct walk *r, const json_t *v) {
    if (!json_is_array(v)) return refuse(r, "must be a list");
    return json_array_size(v) == 0 || ignore(r, v);
}

static bool read_tool_choice(struct walk *r, const json_t *v) {
    const char *type = type_of(v);
    return strcmp(type, "auto") == 0 || strcmp(type, "none") == 0 || refuse(r, "can only be auto or none here");
}

static bool read_thinking(struct walk *r, const json_t *v) {
    return strcmp(type_of(v), "disabled") == 0 || refuse(r, "can only be {\"type\":\"disabled\"} here");
}

/* ---- our own ---- */

static bool read_mode(struct walk *r, const json_t *v) {
    const char *mode = json_string_value(v);
    bool explain = mode && strcmp(mode, "explain") == 0;
    if (!explain && (!mode || strcmp(mode, "chat") != 0)) return refuse(r, "can be explain or chat");
    r->ask->mode = explain ? API_MODE_EXPLAIN : API_MODE_CHAT;
    return true;
}

static bool read_calculator(struct walk *r, const json_t *v) {
    bool on = true;
    if (!read_flag(r, v, &on)) return false;
    r->ask->settings.no_calculator = !on;
    return true;
}

static bool read_letters(struct walk *r, const json_t *v) { return read_flag(r, v, &r->ask->settings.allow_letters); }

static bool read_unread(struct walk *r, const json_t *v) { return read_flag(r, v, &r->ask->unread); }

static bool read_samples(struct walk *r, const json_t *v) {
    int64_t n = 1;
    if (!whole(r, v, 1, 16, &n)) return false;
    r->ask->settings.samples = (int)n;
    return true;
}

static bool read_tries(struct walk *r, const json_t *v) {
    int64_t n = 0;
    if (!whole(r, v, 0, 16, &n)) return false;
    r->ask->tries = (int)n;
    return true;
}

/* The members of {"sansu": {..}} are those of our own endpoint. */
static bool read_sansu(struct walk *r, const json_t *v) {
    static const struct {
        const char *name;
        read_fn *read;
    } own[] = {{"calculator", read_calculator}, {"letters", read_letters}, {"samples", read_samples},
               {"tries", read_tries},           {"unread", read_unread},   {"mode", read_mode}};
    if (!json_is_object(v)) return refuse(r, "must be an object");
    if (!api_json_only(v, "calculator letters mode samples tries unread", r->problem)) return false;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        const json_t *member = json_object_get(v, own[i].name);
        struct walk inner = *r;
        inner.name = own[i].name;
        if (member && !json_is_null(member) && !own[i].read(&inner, member)) return false;
    }
    return true;
}

/* Below 1 it is no limit to Ollama, and our usual one here. */
static bool read_num_predict(struct walk *r, const json_t *v) {
    int64_t n = 0;
    if (!whole(r, v, -2, (int64_t)r->served->context, &n)) return false;
    if (n > 0) r->ask->max_tokens[0] = n;
    return true;
}

/* The members of Ollama's {"options": {..}}. */
static bool read_options(struct walk *r, const json_t *v) {
    static const struct {
        const char *name;
        read_fn *read;
    } options[] = {{"temperature", read_temperature},
                   {"top_p", read_top_p},
                   {"top_k", read_top_k},
                   {"min_p", read_min_p},
                   {"seed", read_seed},
                   {"stop", read_stop},
                   {"num_predict", read_num_predict},
                   {NULL, ignore}};
    json_t *value;
    struct walk inner = *r;
    if (!json_is_object(v)) return refuse(r, "must be an object");
    json_object_foreach((json_t *)(uintptr_t)v, inner.name, value) {
        size_t i = 0;
        while (options[i].name && strcmp(options[i].name, inner.name) != 0) i++;
        if (!json_is_null(value) && !options[i].read(&inner, value)) return false;
    }
    return true;
}

static bool elsewhere(struct walk *r, const json_t *v) { /* messages.c, ask.c */
    (void)r, (void)v;
    return true;
}

/* ---- the table ---- */

static const struct {
    const char *name;
    int forms;
    read_fn *read;
} fields[] = {
    {"model", ALL | COUNT | OLLAMA, read_model},
    {"messages", CHAT | ANTHROPIC | OLLAMA, elsewhere},
    {"system", ANTHROPIC, elsewhere},
    {"prompt", TEXT, elsewhere},
    {"prompt", RESPONSES, must_be_absent},
    {"input", RESPONSES, elsewhere},
    {"instructions", RESPONSES, elsewhere},
    {"previous_response_id", RESPONSES, must_be_absent},
    {"conversation", RESPONSES, must_be_absent},
    {"background", RESPONSES, must_be_false},
    {"max_output_tokens", RESPONSES, read_max_completion_tokens},
    {"text", RESPONSES, read_text},
    {"options", OLLAMA, read_options},
    {"format", OLLAMA, must_be_empty_text},
    {"think", OLLAMA, must_be_false},
    {"max_completion_tokens", CHAT, read_max_completion_tokens},
    {"max_tokens", OPENAI | MESSAGES, read_max_tokens},
    {"temperature", ALL | OWN, read_temperature},
    {"top_p", ALL | OWN, read_top_p},
    {"top_k", ALL | OWN, read_top_k},
    {"min_p", ALL | OWN, read_min_p},
    {"seed", ALL | OWN, read_seed},
    {"stop", OPENAI, read_stop},
    {"stop_sequences", MESSAGES, read_stop},
    {"n", OPENAI, read_n},
    {"best_of", TEXT, read_best_of},
    {"logprobs", CHAT, read_logprobs},
    {"logprobs", TEXT, read_n_logprobs},
    {"top_logprobs", CHAT, read_top_logprobs},
    {"top_logprobs", RESPONSES, must_be_nought},
    {"echo", TEXT, must_be_false},
    {"suffix", TEXT, must_be_empty_text},
    {"ignore_eos", TEXT, read_ignore_eos},
    {"stream", ALL | OWN | OLLAMA, read_stream},
    {"stream_options", OPENAI, read_stream_options},
    {"response_format", CHAT, read_response_format},
    {"presence_penalty", OPENAI, read_penalty},
    {"frequency_penalty", OPENAI, read_penalty},
    {"logit_bias", OPENAI, must_be_empty_object},
    {"tools", CHAT | ANTHROPIC | RESPONSES | OLLAMA, read_tools},
    {"functions", CHAT, read_tools},
    {"tool_choice", CHAT | ANTHROPIC | RESPONSES, read_tool_choice},
    {"function_call", CHAT, read_tool_choice},
    {"thinking", ANTHROPIC, read_thinking},
    {"sansu", ALL | OLLAMA, read_sansu},
    {"problem", OWN, elsewhere},
    {"as", OWN, elsewhere},
    {"set", OWN, elsewhere},
    {"max_new_tokens", OWN, read_max_tokens},
    {"calculator", OWN, read_calculator},
    {"letters", OWN, read_letters},
    {"samples", OWN, read_samples},
    {"tries", OWN, read_tries},
    {"unread", OWN, read_unread},
};

static read_fn *reader_of(const char *name, enum api_form form) {
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if ((fields[i].forms & (1 << form)) && strcmp(fields[i].name, name) == 0) return fields[i].read;
    return form == API_EXPLAIN ? unknown : ignore;
}

bool api_fields_read(struct api_ask *ask, const struct api_served *served, struct api_problem *problem) {
    struct walk r = {.ask = ask, .served = served, .problem = problem};
    json_t *value;
    ask->n = 1;
    ask->stream = ask->form == API_OLLAMA_CHAT; /* its clients expect one */
    json_object_foreach(ask->root, r.name, value) {
        if (!json_is_null(value) && !reader_of(r.name, ask->form)(&r, value)) return false;
    }
    int64_t most = ask->max_tokens[0] ? ask->max_tokens[0] : ask->max_tokens[1];
    ask->settings.max_new_tokens = (int)most;
    return true;
}
