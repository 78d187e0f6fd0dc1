/* reference.c - a Llama's loss written down as plainly as possible; shares no arithmetic with src/. */
#include "train/reference.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void norm(double *out, const double *x, const double *w, size_t n, double eps) {
    double s = 0;
    for (size_t i = 0; i < n; i++) s += x[i] * x[i];
    for (size_t i = 0; i < n; i++) out[i] = x[i] / sqrt(s / (double)n + eps) * w[i];
}

/* out[n_out] (+)= w[n_out, n_in] x */
static void product(double *out, const double *w, const double *x, size_t n_out, size_t n_in, bool add) {
    for (size_t o = 0; o < n_out; o++) {
        double s = 0;
        for (size_t i = 0; i < n_in; i++) s += w[o * n_in + i] * x[i];
        out[o] = add ? out[o] + s : s;
    }
}

static void rotate(double *x, size_t position, size_t E, double theta) {
    for (size_t i = 0; i < E / 2; i++) {
        double angle = (double)position * pow(theta, -2.0 * (double)i / (double)E), a = x[i], b = x[i + E / 2];
        x[i] = a * cos(angle) - b * sin(angle);
        x[i + E / 2] = b * cos(angle) + a * sin(angle);
    }
}

/* One layer over n tokens: x [n, D] in place. */
static void layer(const struct train_net *net, const struct train_layer *at, const double *w, double *x, size_t n) {
    size_t D = net->D, H = net->H, K = net->K, E = net->E, F = net->F, Q = net->Q;
    double eps = net->config.rms_norm_eps, *qkv = calloc(n * Q, sizeof *qkv), *y = calloc(D + H * E + 2 * F, sizeof *y);
    double *att = y + D, *gate = att + H * E, *up = gate + F;
    for (size_t t = 0; t < n; t++) {
        norm(y, x + t * D, w + at->attn_norm.at, D, eps);
        product(qkv + t * Q, w + at->group[TRAIN_QKV].part[0].at, y, Q, D, false);
        for (size_t h = 0; h < H + K; h++) rotate(qkv + t * Q + h * E, t, E, net->config.rope_theta);
    }
    for (size_t t = 0; t < n; t++) {
        memset(att, 0, H * E * sizeof *att);
        for (size_t h = 0; h < H; h++) {
            const double *q = qkv + t * Q + h * E;
            double sum = 0;
            for (size_t s = 0; s <= t; s++) {
                const double *k = qkv + s * Q + (H + h / (H / K)) * E, *v = k + K * E;
                double score = 0;
                for (size_t e = 0; e < E; e++) score += q[e] * k[e];
                double p = exp(score / sqrt((double)E));
                sum += p;
                for (size_t e = 0; e < E; e++) att[h * E + e] += p * v[e];
            }
            for (size_t e = 0; e < E; e++) att[h * E + e] /= sum;
        }
        product(x + t * D, w + at->group[TRAIN_O].part[0].at, att, D, H * E, true);
        norm(y, x + t * D, w + at->ffn_norm.at, D, eps);
        product(gate, w + at->group[TRAIN_GATE_UP].part[0].at, y, 2 * F, D, false);
        for (size_t i = 0; i < F; i++) gate[i] = gate[i] / (1 + exp(-gate[i])) * up[i];
        product(x + t * D, w + at->group[TRAIN_DOWN].part[0].at, gate, D, F, true);
    }
    free(qkv);
    free(y);
}

static double sample_loss(const struct train_net *net, const double *w, const struct pack *pack, size_t s) {
    size_t D = net->D, from = pack->offset[s], n = pack->offset[s + 1] - from;
    double *x = calloc(n * D + D + net->V, sizeof *x), *y = x + n * D, *logits = y + D, total = 0;
    for (size_t t = 0; t < n; t++)
        memcpy(x + t * D, w + net->at.embed + (size_t)pack->ids[from + t] * D, D * sizeof *x);
    for (size_t l = 0; l < net->L; l++) layer(net, &net->layer[l], w, x, n);
    for (size_t t = 0; t + 1 < n; t++) {
        if (!pack->counted[from + t + 1]) continue;
        double sum = 0;
        norm(y, x + t * D, w + net->at.norm, D, net->config.rms_norm_eps);
        product(logits, w + net->at.head, y, net->V, D, false);
        for (size_t v = 0; v < net->V; v++) sum += exp(logits[v]);
        total += log(sum) - logits[pack->ids[from + t + 1]];
    }
    free(x);
    return total;
}

double reference_loss(const struct train_net *net, const double *weight, const struct pack *pack) {
    double total = 0;
    for (size_t s = 0; s < pack->info.samples; s++) total += sample_loss(net, weight, pack, s);
    return total / (double)pack->info.counted;
}
