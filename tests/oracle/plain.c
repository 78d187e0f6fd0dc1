/* plain.c - MODEL.md made executable: a Llama in one file, scalar, in double, nothing cached, nothing shared.
 *
 *   x = embed[id]                                        x: one row of D numbers per token
 *   for every layer:
 *       a = norm(x) * attn_norm      q = Wq a   k = Wk a   v = Wv a        q: H heads of E, k and v: K heads of E
 *       rotate q and k by the token's position
 *       for every head h: weights = softmax(q_h . k_s / sqrt(E)) over s <= t ;  y_h = sum of weights_s * v_s
 *       x = x + Wo y                                     head h reads key/value head h / (H / K)
 *       b = norm(x) * ffn_norm       x = x + Wdown (silu(Wgate b) * (Wup b))
 *   logits = Whead (norm(x) * norm)
 *
 * Read it top to bottom beside MODEL.md. It includes nothing of the program, so that a mistake there cannot hide here.
 * It reads files plainly (text search in JSON that save_pretrained wrote) and trusts them: for tests only.
 * Checked tests/oracle/plain_test.c (the official library's logits)
 */
#include "oracle/plain.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct layer {
    double *attn_norm, *q, *k, *v, *o, *ffn_norm, *gate, *up, *down;
};

struct plain {
    size_t V, L, H, K, E, D, F;
    double eps, theta;
    bool tied, llama3;
    double factor, low, high, original; /* llama3 */
    double *embed, *norm, *head;
    struct layer *layer;
};

/* ---------------------------------------------------------------- the arithmetic */

/* out = W x, W is [rows, columns] */
static void multiply(double *out, const double *W, const double *x, size_t rows, size_t columns) {
    for (size_t r = 0; r < rows; r++) {
        double sum = 0;
        for (size_t c = 0; c < columns; c++) sum += W[r * columns + c] * x[c];
        out[r] = sum;
    }
}

/* RMSNorm: divide by the root of the mean square, then scale each entry. eps is inside the root. */
static void normalise(double *out, const double *x, const double *scale, size_t n, double eps) {
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += x[i] * x[i];
    double r = 1 / sqrt(sum / (double)n + eps);
    for (size_t i = 0; i < n; i++) out[i] = x[i] * r * scale[i];
}

/* Turns per position of pair i (in radians); llama3 stretches the slow ones so that longer texts fit. */
static double frequency(const struct plain *p, size_t i) {
    const double pi = 3.14159265358979323846;
    double f = pow(p->theta, -2.0 * (double)i / (double)p->E);
    if (!p->llama3) return f;
    double wavelength = 2 * pi / f;
    if (wavelength < p->original / p->high) return f;            /* fast: as it was */
    if (wavelength > p->original / p->low) return f / p->factor; /* slow: stretched */
    double mix = (p->original / wavelength - p->low) / (p->high - p->low);
    return (1 - mix) * f / p->factor + mix * f;
}

/* Half-split: entry i is paired with entry i + E/2, not with its neighbour. */
static void rotate(double *head, const struct plain *p, size_t position) {
    size_t half = p->E / 2;
    for (size_t i = 0; i < half; i++) {
        double angle = (double)position * frequency(p, i), c = cos(angle), s = sin(angle);
        double a = head[i], b = head[i + half];
        head[i] = a * c - b * s;
        head[i + half] = b * c + a * s;
    }
}

/* One head at one position: q[E] against rows 0..t of k and v, whose rows are `stride` apart. */
static void attend(double *y, const double *q, const double *k, const double *v, size_t stride, size_t t, size_t E,
                   double *weight) {
    double largest = -INFINITY, total = 0;
    for (size_t s = 0; s <= t; s++) {
        double dot = 0;
        for (size_t e = 0; e < E; e++) dot += q[e] * k[s * stride + e];
        weight[s] = dot / sqrt((double)E);
        if (weight[s] > largest) largest = weight[s];
    }
    for (size_t s = 0; s <= t; s++) total += weight[s] = exp(weight[s] - largest);
    for (size_t e = 0; e < E; e++) {
        y[e] = 0;
        for (size_t s = 0; s <= t; s++) y[e] += weight[s] / total * v[s * stride + e];
    }
}

static void *need(size_t n) {
    void *p = calloc(n ? n : 1, sizeof(double));
    if (!p) abort();
    return p;
}

static void run_attention(double *x, const struct plain *p, const struct layer *w, size_t T) {
    size_t HE = p->H * p->E, KE = p->K * p->E;
    double *a = need(p->D), *q = need(T * HE), *k = need(T * KE), *v = need(T * KE), *y = need(HE), *weight = need(T);
    for (size_t t = 0; t < T; t++) {
        normalise(a, x + t * p->D, w->attn_norm, p->D, p->eps);
        multiply(q + t * HE, w->q, a, HE, p->D);
        multiply(k + t * KE, w->k, a, KE, p->D);
        multiply(v + t * KE, w->v, a, KE, p->D);
        for (size_t h = 0; h < p->H; h++) rotate(q + t * HE + h * p->E, p, t);
        for (size_t h = 0; h < p->K; h++) rotate(k + t * KE + h * p->E, p, t);
    }
    for (size_t t = 0; t < T; t++) {
        for (size_t h = 0; h < p->H; h++) {
            size_t shared = h / (p->H / p->K) * p->E; /* where this head's keys and values are within a row */
            attend(y + h * p->E, q + t * HE + h * p->E, k + shared, v + shared, KE, t, p->E, weight);
        }
        multiply(a, w->o, y, p->D, HE);
        for (size_t d = 0; d < p->D; d++) x[t * p->D + d] += a[d];
    }
    free(a), free(q), free(k), free(v), free(y), free(weight);
}

static void run_ffn(double *x, const struct plain *p, const struct layer *w, size_t T) {
    double *b = need(p->D), *gate = need(p->F), *up = need(p->F);
    for (size_t t = 0; t < T; t++) {
        normalise(b, x + t * p->D, w->ffn_norm, p->D, p->eps);
        multiply(gate, w->gate, b, p->F, p->D);
        multiply(up, w->up, b, p->F, p->D);
        for (size_t f = 0; f < p->F; f++) gate[f] = gate[f] / (1 + exp(-gate[f])) * up[f]; /* silu(g) * u */
        multiply(b, w->down, gate, p->D, p->F);
        for (size_t d = 0; d < p->D; d++) x[t * p->D + d] += b[d];
    }
    free(b), free(gate), free(up);
}

void plain_logits(double *out, const struct plain *p, const int32_t *ids, size_t n) {
    double *x = need(n * p->D), *last = need(p->D);
    for (size_t t = 0; t < n; t++) memcpy(x + t * p->D, p->embed + (size_t)ids[t] * p->D, p->D * sizeof *x);
    for (size_t l = 0; l < p->L; l++) {
        run_attention(x, p, &p->layer[l], n);
        run_ffn(x, p, &p->layer[l], n);
    }
    for (size_t t = 0; t < n; t++) {
        normalise(last, x + t * p->D, p->norm, p->D, p->eps);
        multiply(out + t * p->V, p->head, last, p->V, p->D);
    }
    free(x), free(last);
}

/* ---------------------------------------------------------------- reading files, plainly */

static char *read_file(const char *dir, const char *name, size_t *size) {
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *f = fopen(path, "rb");
    if (!f) return NULL;
    fseek(f, 0, SEEK_END);
    size_t n = (size_t)ftell(f);
    rewind(f);
    char *data = calloc(n + 1, 1);
    if (!data || fread(data, 1, n, f) != n) abort();
    fclose(f);
    if (size) *size = n;
    return data;
}

/* The text after "key": in save_pretrained's JSON; NULL when the key is not there, or null. */
static const char *value_of(const char *text, const char *key) {
    char quoted[256];
    snprintf(quoted, sizeof quoted, "\"%s\":", key);
    const char *at = strstr(text, quoted);
    if (!at) return NULL;
    at += strlen(quoted);
    while (*at == ' ') at++;
    return strncmp(at, "null", 4) == 0 ? NULL : at;
}

static double number_of(const char *text, const char *key, double absent) {
    const char *at = value_of(text, key);
    return at ? strtod(at, NULL) : absent;
}

/* One element of F32, F16 or BF16 as a double, from its bits. */
static double element(const unsigned char *data, const char *dtype, size_t i) {
    if (strncmp(dtype, "F32", 3) == 0) {
        float f;
        memcpy(&f, data + 4 * i, 4);
        return (double)f;
    }
    unsigned h = data[2 * i] | (unsigned)data[2 * i + 1] << 8;
    bool brain = strncmp(dtype, "BF16", 4) == 0; /* 8 bits of exponent, 7 of fraction; F16 has 5 and 10 */
    int fraction_bits = brain ? 7 : 10, bias = brain ? 127 : 15;
    int exponent = (int)(h >> fraction_bits & (brain ? 0xFF : 0x1F)), fraction = (int)(h & ((1u << fraction_bits) - 1));
    double value = exponent ? ldexp(fraction + (1 << fraction_bits), exponent - bias - fraction_bits)
                            : ldexp(fraction, 1 - bias - fraction_bits);
    return h >> 15 ? -value : value;
}

/* A whole tensor as doubles: found through the index when there are shards; header text, then data. */
static double *tensor(const char *dir, const char *name, size_t count) {
    char file_name[256] = "model.safetensors";
    char *index = read_file(dir, "model.safetensors.index.json", NULL);
    if (index) {
        const char *shard = value_of(index, name);
        if (shard) sscanf(shard, "\"%255[^\"]\"", file_name);
        free(index);
    }
    char *file = read_file(dir, file_name, NULL);
    if (!file) return NULL;
    size_t header_bytes = 0, begin = 0, end = 0;
    for (int i = 7; i >= 0; i--) header_bytes = header_bytes << 8 | (unsigned char)file[i];
    const unsigned char *data = (unsigned char *)file + 8 + header_bytes;
    const char *entry = value_of(file + 8, name), *offsets = entry ? value_of(entry, "data_offsets") : NULL;
    const char *dtype = entry ? value_of(entry, "dtype") + 1 : NULL;
    double *out = NULL;
    if (offsets && sscanf(offsets, "[%zu,%zu]", &begin, &end) == 2 &&
        end - begin == count * (*dtype == 'F' && dtype[1] == '3' ? 4 : 2)) {
        out = need(count);
        for (size_t i = 0; i < count; i++) out[i] = element(data + begin, dtype, i);
    }
    free(file);
    return out;
}

static bool read_config(struct plain *p, const char *dir) {
    char *c = read_file(dir, "config.json", NULL);
    if (!c) return false;
    p->V = (size_t)number_of(c, "vocab_size", 0);
    p->L = (size_t)number_of(c, "num_hidden_layers", 0);
    p->H = (size_t)number_of(c, "num_attention_heads", 0);
    p->D = (size_t)number_of(c, "hidden_size", 0);
    p->F = (size_t)number_of(c, "intermediate_size", 0);
    p->K = (size_t)number_of(c, "num_key_value_heads", (double)p->H);
    p->E = (size_t)number_of(c, "head_dim", p->H ? (double)(p->D / p->H) : 0);
    p->eps = number_of(c, "rms_norm_eps", 1e-6);
    p->theta = number_of(c, "rope_theta", 10000);
    const char *tied = value_of(c, "tie_word_embeddings"), *rope = value_of(c, "rope_type");
    p->tied = tied && strncmp(tied, "true", 4) == 0;
    p->llama3 = rope && strncmp(rope, "\"llama3\"", 8) == 0;
    p->factor = number_of(c, "factor", 1);
    p->low = number_of(c, "low_freq_factor", 1);
    p->high = number_of(c, "high_freq_factor", 4);
    p->original = number_of(c, "original_max_position_embeddings", 8192);
    free(c);
    return p->V && p->L && p->H && p->K && p->E && p->D && p->F;
}

static double *layer_tensor(const char *dir, size_t l, const char *tail, size_t count) {
    char name[128];
    snprintf(name, sizeof name, "model.layers.%zu.%s.weight", l, tail);
    double *out = tensor(dir, name, count);
    if (!out) fprintf(stderr, "plain: %s: %s is missing or has another size\n", dir, name);
    return out;
}

static bool read_layer(struct layer *w, const struct plain *p, const char *dir, size_t l) {
    size_t D = p->D, F = p->F, HE = p->H * p->E, KE = p->K * p->E;
    return (w->attn_norm = layer_tensor(dir, l, "input_layernorm", D)) &&
           (w->q = layer_tensor(dir, l, "self_attn.q_proj", HE * D)) &&
           (w->k = layer_tensor(dir, l, "self_attn.k_proj", KE * D)) &&
           (w->v = layer_tensor(dir, l, "self_attn.v_proj", KE * D)) &&
           (w->o = layer_tensor(dir, l, "self_attn.o_proj", D * HE)) &&
           (w->ffn_norm = layer_tensor(dir, l, "post_attention_layernorm", D)) &&
           (w->gate = layer_tensor(dir, l, "mlp.gate_proj", F * D)) &&
           (w->up = layer_tensor(dir, l, "mlp.up_proj", F * D)) &&
           (w->down = layer_tensor(dir, l, "mlp.down_proj", D * F));
}

struct plain *plain_open(const char *dir) {
    struct plain *p = calloc(1, sizeof *p);
    if (!p) abort();
    bool ok = read_config(p, dir);
    if (!ok) fprintf(stderr, "plain: %s: no usable config.json\n", dir);
    if (ok) {
        p->layer = calloc(p->L, sizeof *p->layer);
        if (!p->layer) abort();
        for (size_t l = 0; ok && l < p->L; l++) ok = read_layer(&p->layer[l], p, dir, l);
        p->embed = tensor(dir, "model.embed_tokens.weight", p->V * p->D);
        p->norm = tensor(dir, "model.norm.weight", p->D);
        p->head = p->tied ? p->embed : tensor(dir, "lm_head.weight", p->V * p->D);
        ok = ok && p->embed && p->norm && p->head;
    }
    if (ok) return p;
    plain_close(p);
    return NULL;
}

void plain_close(struct plain *p) {
    if (!p) return;
    for (size_t l = 0; p->layer && l < p->L; l++) {
        struct layer *w = &p->layer[l];
        free(w->attn_norm), free(w->q), free(w->k), free(w->v), free(w->o), free(w->ffn_norm), free(w->gate),
            free(w->up), free(w->down);
    }
    if (!p->tied) free(p->head);
    free(p->embed), free(p->norm), free(p->layer), free(p);
}

size_t plain_vocab(const struct plain *p) { return p->V; }
