/* sampler.c - penalty, temperature, top-k, top-p, min-p, draw.
 *
 *   logits -> penalised -> candidates (a heap: the best come out one by one, as few as the filters need)
 *          -> head of the falling order -> draw by cumulative weight -> accepted? else weight 0 and again
 *
 *   order  [ heap ........... | 4th 3rd 2nd best ]     best(k) = order[n - 1 - k], popped when first asked for
 *
 * Reads   logits, history        Writes  own work space, random state
 * Never   allocates after init; looks at the clock or any other source of chance
 * Checked tests/decode/sampler_test.c (distribution by chi-square, ties, NaN, refusals, filters against a plain sort)
 */
#include "decode/sampler.h"

#include <math.h>

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
    out->order = arena_alloc(arena, vocab, sizeof *out->order, err);
    out->seen = arena_alloc(arena, vocab, sizeof *out->seen, err);
    return out->logit && out->weight && out->order && out->seen;
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

static void sift_down(struct decode_sampler *s, size_t i, size_t n) {
    int32_t *h = s->order, moving = h[i];
    for (size_t child; (child = 2 * i + 1) < n; i = child) {
        if (child + 1 < n && before(s, h[child + 1], h[child])) child++;
        if (!before(s, h[child], moving)) break;
        h[i] = h[child];
    }
    h[i] = moving;
}

static void collect(struct decode_sampler *s) {
    s->n = s->n_sorted = 0;
    for (size_t id = 0; id < s->vocab; id++)
        if (s->logit[id] > -INFINITY) s->order[s->n++] = (int32_t)id; /* a NaN compares false */
    for (size_t i = s->n / 2; i-- > 0;) sift_down(s, i, s->n);
}

/* The k-th best candidate, k < s->n. */
static int32_t best(struct decode_sampler *s, size_t k) {
    for (; s->n_sorted <= k; s->n_sorted++) {
        size_t last = s->n - 1 - s->n_sorted;
        int32_t top = s->order[0];
        s->order[0] = s->order[last];
        sift_down(s, 0, last);
        s->order[last] = top;
    }
    return s->order[s->n - 1 - k];
}

/* From the `from`-th best on, the first that is accepted. */
static int32_t first_accepted(struct decode_sampler *s, size_t from, decode_accept_fn *accept, void *context) {
    for (size_t k = from; k < s->n; k++)
        if (!accept || accept(context, best(s, k))) return best(s, k);
    return -1;
}

/* ---- greedy ---- */

static int32_t highest(const struct decode_sampler *s) {
    int32_t id = -1;
    float most = -INFINITY;
    for (size_t i = 0; i < s->vocab; i++)
        if (s->logit[i] > most) {
            most = s->logit[i];
            id = (int32_t)i;
        }
    return id;
}

static int32_t pick_greedy(struct decode_sampler *s, decode_accept_fn *accept, void *context) {
    int32_t id = highest(s);
    if (id < 0 || !accept || accept(context, id)) return id;
    collect(s); /* only a refused best makes an order necessary */
    return first_accepted(s, 1, accept, context);
}

/* ---- chance ---- */

/* weight[] of all candidates relative to the best one, and their sum. */
static double weigh(struct decode_sampler *s) {
    float top = s->logit[best(s, 0)];
    double total = 0;
    for (size_t i = 0; i < s->n; i++) {
        int32_t id = s->order[i];
        /* inf - inf too */
        s->weight[id] = s->logit[id] == top ? 1 : expf((s->logit[id] - top) / s->options.temperature);
    }
    for (size_t id = 0; id < s->vocab; id++) /* by id: the sum must not depend on how the heap happens to lie */
        if (s->logit[id] > -INFINITY) total += (double)s->weight[id];
    return total;
}

/* How many of the best the filters keep (>= 1); *total becomes their weight. */
static size_t filter(struct decode_sampler *s, double *total) {
    const struct decode_options *o = &s->options;
    size_t keep = s->n;
    if (o->top_k > 0 && (size_t)o->top_k < keep) {
        keep = (size_t)o->top_k;
        *total = 0;
        for (size_t k = 0; k < keep; k++) *total += (double)s->weight[best(s, k)];
    }
    if (o->top_p > 0 && o->top_p < 1) {
        double reach = (double)o->top_p * *total, sum = 0;
        size_t k = 0;
        while (k < keep && sum < reach) sum += (double)s->weight[best(s, k++)];
        keep = k;
        *total = sum;
    }
    if (o->min_p > 0) {
        double sum = 0;
        size_t k = 0;
        for (; k < keep && s->weight[best(s, k)] >= o->min_p; k++) sum += (double)s->weight[best(s, k)];
        keep = k;
        *total = sum;
    }
    return keep;
}

/* One of the `keep` best by chance; refused ones have weight 0. -1 when all have. */
static int32_t draw(struct decode_sampler *s, size_t keep, double total) {
    double u = (double)(rng_next(&s->rng) >> 11) * 0x1p-53 * total, sum = 0;
    int32_t chosen = -1;
    for (size_t k = 0; k < keep && (chosen < 0 || sum <= u); k++) {
        int32_t id = best(s, k);
        if (s->weight[id] == 0) continue;
        sum += (double)s->weight[id];
        chosen = id; /* rounding may leave sum <= u at the end: then the last one it is */
    }
    return chosen;
}

static int32_t pick_by_chance(struct decode_sampler *s, decode_accept_fn *accept, void *context) {
    collect(s);
    if (s->n == 0) return -1;
    double total = weigh(s);
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
    struct mass m = {.top = -INFINITY};
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        if (logits[i] > m.top) m.top = logits[i];
    for (size_t i = 0; i < n; i++)
        if (logits[i] == logits[i]) sum += logits[i] == m.top ? 1 : (double)expf(logits[i] - m.top);
    m.log_sum = log(sum);
    return m;
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
    for (size_t i = 0; i < s->vocab; i++) s->logit[i] = logits[i];
    penalise(s, history, n_history);
    int32_t id = s->options.temperature > 0 ? pick_by_chance(s, accept, context) : pick_greedy(s, accept, context);
    if (id >= 0 && logprob) {
        struct mass m = mass_of(logits, s->vocab);
        *logprob = log_probability(&m, logits[id]);
    }
    return id;
}
