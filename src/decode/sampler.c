/* sampler.c - penalty, temperature, top-k, top-p, min-p, draw.
 *
 *   logits -> penalised -> candidates (a heap: the best come out one by one, as few as the filters need)
 *          -> head of the falling order -> draw by cumulative weight -> accepted? else weight 0 and again
 *
 *   heap [ those near the best | .. ] -> ranked [ best 2nd 3rd .. ]     as far as best(k) was asked for; when the heap
 *   is empty, all others go into it: few draws come so far
 *
 * Reads   logits, history        Writes  own work space, random state
 * Never   allocates after init; looks at the clock or any other source of chance
 * Checked tests/decode/sampler_test.c (distribution by chi-square, ties, NaN, refusals, filters against a plain sort)
 */
#include "decode/sampler.h"

#include <math.h>
#include <string.h>

#include "decode/softmax.h"

/* So many temperatures below the best one is near it: e^-8 is 0.0003. */
static const float near = 8;

bool decode_sampler_init(struct decode_sampler *out, struct arena *arena, size_t vocab, const struct decode_options *o,
                         struct err *err) {
    if (!(o->temperature >= 0 && o->temperature <= 100))
        return err_set(err, ERR_USAGE, "temperature must be from 0 to 100, not %g", (double)o->temperature);
    if (o->top_k < 0) return err_set(err, ERR_USAGE, "top-k must not be negative (%d)", o->top_k);
    if (!(o->top_p >= 0 && o->top_p <= 1))
        return err_set(err, ERR_USAGE, "top-p must be from 0 to 1, not %g", (double)o->top_p);
    if (!(o->min_p >= 0 && o->min_p <= 1))
        return err_set(err, ERR_USAGE, "min-p must be from 0 to 1, not %g", (double)o->min_p);
    if (!(o->repeat_penalty >= 0 && o->repeat_penalty <= 100))
        return err_set(err, ERR_USAGE, "the repetition penalty must be from 0 to 100, not %g",
                       (double)o->repeat_penalty);
    *out = (struct decode_sampler){.options = *o, .vocab = vocab};
    rng_init(&out->rng, o->seed, 0);
    out->logit = arena_alloc(arena, vocab, sizeof *out->logit, err);
    out->weight = arena_alloc(arena, vocab, sizeof *out->weight, err);
    out->heap = arena_alloc(arena, vocab, sizeof *out->heap, err);
    out->ranked = arena_alloc(arena, vocab, sizeof *out->ranked, err);
    out->seen = arena_alloc(arena, vocab, sizeof *out->seen, err);
    return out->logit && out->weight && out->heap && out->ranked && out->seen;
}

static void penalise(struct decode_sampler *s, const int32_t *history, size_t n) {
    float p = s->options.repeat_penalty;
    if (p == 0 || p == 1) return;
    s->round++;
    for (size_t i = 0; i < n; i++) {
        size_t id = (size_t)history[i];
        if (id >= s->vocab || s->seen[id] == s->round) continue;
        s->seen[id] = s->round;
        s->logit[id] = s->logit[id] < 0 ? s->logit[id] * p : s->logit[id] / p;
    }
}

/* ---- candidates in falling order, as many as are asked for ---- */

static bool before(const struct decode_sampler *s, int32_t a, int32_t b) {
    float x = s->logit[a], y = s->logit[b];
    return x > y || (x == y && a < b);
}

static void sift_down(struct decode_sampler *s, size_t i) {
    int32_t *h = s->heap, moving = h[i];
    for (size_t child; (child = 2 * i + 1) < s->n_heap; i = child) {
        if (child + 1 < s->n_heap && before(s, h[child + 1], h[child])) child++;
        if (!before(s, h[child], moving)) break;
        h[i] = h[child];
    }
    h[i] = moving;
}

/* Into the empty heap: those near the best, or the others. NaN and -inf are neither. */
static void collect(struct decode_sampler *s, bool others) {
    size_t n = 0;
    for (size_t id = 0; id < s->vocab; id++) {
        float logit = s->logit[id];
        s->heap[n] = (int32_t)id; /* kept, or written over */
        n += others ? logit < s->cut && logit > -INFINITY : logit >= s->cut;
    }
    s->n_heap = n;
    for (size_t i = n / 2; i-- > 0;) sift_down(s, i);
}

/* Rank no candidate yet. False: no logit is a number. */
static bool begin(struct decode_sampler *s) {
    s->top = decode_highest(s->logit, s->vocab);
    if (!(s->top > -INFINITY)) return false;
    s->cut = s->top < INFINITY ? s->top - near * s->options.temperature : s->top;
    s->n_ranked = 0;
    s->all = false;
    collect(s, false);
    return true;
}

/* The k-th best candidate; -1: there are not so many. */
static int32_t best(struct decode_sampler *s, size_t k) {
    while (s->n_ranked <= k) {
        if (s->n_heap == 0 && !s->all) {
            collect(s, true);
            s->all = true;
        }
        if (s->n_heap == 0) return -1;
        s->ranked[s->n_ranked++] = s->heap[0];
        s->heap[0] = s->heap[--s->n_heap];
        if (s->n_heap) sift_down(s, 0);
    }
    return s->ranked[k];
}

/* From the `from`-th best on, the first that is accepted. */
static int32_t first_accepted(struct decode_sampler *s, size_t from, decode_accept_fn *accept, void *context) {
    for (int32_t id; (id = best(s, from)) >= 0; from++)
        if (!accept || accept(context, id)) return id;
    return -1;
}

/* ---- greedy ---- */

static int32_t pick_greedy(struct decode_sampler *s, decode_accept_fn *accept, void *context) {
    float top = decode_highest(s->logit, s->vocab);
    size_t id = 0;
    if (!(top > -INFINITY)) return -1;
    while (s->logit[id] < top || s->logit[id] != s->logit[id]) id++;
    if (!accept || accept(context, (int32_t)id)) return (int32_t)id;
    begin(s); /* only a refused best makes an order necessary */
    return first_accepted(s, 1, accept, context);
}

/* ---- chance ---- */

/* How many of the best the filters keep (>= 1); *total becomes their weight. */
static size_t filter(struct decode_sampler *s, double *total) {
    const struct decode_options *o = &s->options;
    size_t keep = s->vocab, k = 0; /* more than there are candidates is all of them */
    double sum = 0;
    if (o->top_k > 0 && (size_t)o->top_k < keep) {
        for (keep = (size_t)o->top_k; k < keep && best(s, k) >= 0; k++) sum += (double)s->weight[best(s, k)];
        keep = k;
        *total = sum;
    }
    if (o->top_p > 0 && o->top_p < 1) {
        double reach = (double)o->top_p * *total;
        for (sum = 0, k = 0; k < keep && sum < reach && best(s, k) >= 0; k++) sum += (double)s->weight[best(s, k)];
        keep = k;
        *total = sum;
    }
    if (o->min_p > 0) {
        for (sum = 0, k = 0; k < keep && best(s, k) >= 0 && s->weight[best(s, k)] >= o->min_p; k++)
            sum += (double)s->weight[best(s, k)];
        keep = k;
        *total = sum;
    }
    return keep;
}

/* One of the `keep` best by chance; refused ones have weight 0. -1 when all have. */
static int32_t draw(struct decode_sampler *s, size_t keep, double total) {
    double u = (double)(rng_next(&s->rng) >> 11) * 0x1p-53 * total, sum = 0;
    int32_t chosen = -1, id;
    for (size_t k = 0; k < keep && (chosen < 0 || sum <= u) && (id = best(s, k)) >= 0; k++) {
        if (s->weight[id] == 0) continue;
        sum += (double)s->weight[id];
        chosen = id; /* rounding may leave sum <= u at the end: then the last one it is */
    }
    return chosen;
}

static int32_t pick_by_chance(struct decode_sampler *s, decode_accept_fn *accept, void *context) {
    if (!begin(s)) return -1;
    double total = decode_weigh(s->weight, s->logit, s->vocab, s->top, 1 / s->options.temperature);
    size_t keep = filter(s, &total);
    for (int32_t id; (id = draw(s, keep, total)) >= 0;) {
        if (!accept || accept(context, id)) return id;
        total -= (double)s->weight[id];
        s->weight[id] = 0;
    }
    return first_accepted(s, keep, accept, context);
}

/* ---- what the model thinks of an id ---- */

struct mass {
    float top;
    double log_sum; /* of e^(logit - top) */
};

static struct mass mass_of(const float *logits, size_t n) {
    float top = decode_highest(logits, n);
    return (struct mass){.top = top, .log_sum = log(decode_weigh(NULL, logits, n, top, 1))};
}

static float log_probability(const struct mass *m, float logit) {
    return logit == m->top ? (float)-m->log_sum : (float)((double)logit - (double)m->top - m->log_sum);
}

/* Into a list in falling order; what it lacks has the id -1. */
static void insert(struct decode_best *list, size_t n, int32_t id, float logit) {
    size_t i = n;
    while (i > 0 && (list[i - 1].id < 0 || logit > list[i - 1].logprob)) i--;
    if (i == n) return;
    for (size_t k = n - 1; k > i; k--) list[k] = list[k - 1];
    list[i] = (struct decode_best){id, logit};
}

void decode_best(struct decode_best *out, size_t n, const float *logits, size_t vocab) {
    struct mass m = mass_of(logits, vocab);
    for (size_t i = 0; i < n; i++) out[i] = (struct decode_best){-1, -INFINITY};
    for (size_t id = 0; n && id < vocab; id++)
        if (logits[id] > out[n - 1].logprob) insert(out, n, (int32_t)id, logits[id]);
    for (size_t i = 0; i < n; i++)
        if (out[i].id >= 0) out[i].logprob = log_probability(&m, out[i].logprob);
}

int32_t decode_pick(struct decode_sampler *s, const float *logits, const int32_t *history, size_t n_history,
                    decode_accept_fn *accept, void *context, float *logprob) {
    memcpy(s->logit, logits, s->vocab * sizeof *logits);
    penalise(s, history, n_history);
    int32_t id = s->options.temperature > 0 ? pick_by_chance(s, accept, context) : pick_greedy(s, accept, context);
    if (id >= 0 && logprob) {
        struct mass m = mass_of(logits, s->vocab);
        *logprob = log_probability(&m, logits[id]);
    }
    return id;
}
