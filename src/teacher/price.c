/* price.c - what requests cost: a dated file of prices, integers of nano-dollars.
 *
 *   {"date":"2026-11-22","models":{"NAME":{"input":3,"output":15,"cache_read":0.3,"cache_write":3.75,"batch_percent":50}}}
 *   dollars for a million tokens; one dollar for a million tokens is 1,000 nano-dollars for one
 *
 * Checked tests/teacher/price_test.c
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "sansu/teacher.h"

enum { AROUND_MESSAGES = 64 };

static bool read_price(int64_t *out, const json_t *model, const char *key, bool needed, const char *name,
                       struct err *err) {
    const json_t *v = json_object_get(model, key);
    if (!v && !needed) return true;
    double dollars = json_number_value(v);
    if (!json_is_number(v) || !(dollars >= 0 && dollars <= 1e6))
        return err_set(err, ERR_INPUT, "prices: model '%.100s': \"%s\" must be dollars for a million tokens", name,
                       key);
    *out = (int64_t)(dollars * 1000 + 0.5);
    return true;
}

bool teacher_price_find(struct teacher_price *out, const char *json, size_t n, const char *model, struct err *err) {
    json_error_t problem;
    json_t *o = json_loadb(json, n, JSON_REJECT_DUPLICATES, &problem);
    const json_t *m = json_object_get(json_object_get(o, "models"), model);
    const char *date = json_string_value(json_object_get(o, "date"));
    bool ok = true;
    *out = (struct teacher_price){.batch_percent = 50};
    if (!o)
        ok = err_set(err, ERR_INPUT, "prices: line %d: %s", problem.line, problem.text);
    else if (!date)
        ok = err_set(err, ERR_INPUT, "prices: a price file says when it was true: \"date\" is missing");
    else if (!json_is_object(m))
        ok = err_set(err, ERR_INPUT,
                     "prices: model '%.100s' is not in the price file; add it, or give --free if it costs nothing",
                     model);
    if (ok) {
        snprintf(out->date, sizeof out->date, "%s", date);
        ok = read_price(&out->input, m, "input", true, model, err) &&
             read_price(&out->output, m, "output", true, model, err);
        out->cache_read = out->input;
        out->cache_write = out->input * 2;
        ok = ok && read_price(&out->cache_read, m, "cache_read", false, model, err) &&
             read_price(&out->cache_write, m, "cache_write", false, model, err);
        if (json_is_integer(json_object_get(m, "batch_percent")))
            out->batch_percent = json_integer_value(json_object_get(m, "batch_percent"));
        if (ok && (out->batch_percent < 1 || out->batch_percent > 100))
            ok = err_set(err, ERR_INPUT, "prices: model '%.100s': batch_percent must be 1 to 100", model);
    }
    json_decref(o);
    return ok;
}

int64_t teacher_cost(const struct teacher_price *p, const struct teacher_answer *a, bool batch) {
    int64_t full = a->n_input * p->input + a->n_output * p->output + a->n_cache_read * p->cache_read +
                   a->n_cache_write * p->cache_write;
    return batch ? full / 100 * p->batch_percent + (full % 100 * p->batch_percent + 99) / 100 : full;
}

int64_t teacher_most_input(const char *body) { return (int64_t)strlen(body) + AROUND_MESSAGES; }

void teacher_guess_input(int64_t *low, int64_t *high, const char *system, const char *problem) {
    int64_t n = (int64_t)(utf8_length(system, strlen(system)) + utf8_length(problem, strlen(problem)));
    *low = n * 6 / 10 + 8;
    *high = n * 12 / 10 + 24;
}
