/* reader_sure.c - fit the weights of src/reading/sure.c: how probable it is that a reading is right.
 *
 *   DIR FILE   the reader's model; lines {"problem": .., "answer": ..} of writers whose words the model has not learnt
 *
 * Every problem with one question is read; eight observations of the best parse and whether its answer is the right one
 * make a row. Prints weights and bias of the logistic regression (Newton's method, ridge 0.01), and a table of how often
 * readings of each probability are right.
 */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/lines.h"
#include "reading/attempt.h"
#include "reading/file.h"
#include "reading/sure.h"
#include "sansu/exact.h"
#include "text/fold.h"

enum { N = SURE_FEATURES + 1, MOST = 20000 };

struct row {
    double x[N]; /* the last is 1 */
    bool right;
};

static struct row rows[MOST];
static int n_rows;

static bool is_right(const char *answer, const char *said) {
    enum exact_match m = exact_compare_answers(answer, strlen(answer), said, strlen(said), NULL, 0);
    return m == EXACT_SAME || m == EXACT_SAME_VALUE_OTHER_FORM;
}

/* Texts that the generator itself could have made are known without a model: they say nothing here. */
static bool add_row(const struct attempt_means *means, const char *problem, const char *answer, struct err *err) {
    static struct attempt a;
    struct bytes text = {0};
    struct asking asking = {.each = false};
    text_canonical_problem(&text, problem, strlen(problem));
    bool ok = attempt_make(&a, means, bytes_text(&text), text.len, &asking, err);
    if (ok && a.best >= 0 && !a.is_template && n_rows < MOST) {
        struct row *r = &rows[n_rows++];
        attempt_features(r->x, &a, means->model);
        r->x[SURE_FEATURES] = 1;
        r->right = is_right(answer, a.solved.answer);
    }
    bytes_free(&text);
    return ok;
}

static double sigmoid(double z) { return 1 / (1 + exp(-z)); }

static double score(const double *w, const double *x) {
    double z = 0;
    for (int i = 0; i < N; i++) z += w[i] * x[i];
    return z;
}

/* Solve h d = g by elimination; h is positive definite. */
static void solve(double h[N][N], double *g) {
    for (int i = 0; i < N; i++)
        for (int k = i + 1; k < N; k++) {
            double f = h[k][i] / h[i][i];
            for (int j = i; j < N; j++) h[k][j] -= f * h[i][j];
            g[k] -= f * g[i];
        }
    for (int i = N - 1; i >= 0; i--) {
        for (int j = i + 1; j < N; j++) g[i] -= h[i][j] * g[j];
        g[i] /= h[i][i];
    }
}

static void fit(double *w) {
    for (int step = 0; step < 30; step++) {
        double g[N] = {0}, h[N][N] = {{0}};
        for (int r = 0; r < n_rows; r++) {
            double p = sigmoid(score(w, rows[r].x)), weight = p * (1 - p);
            for (int i = 0; i < N; i++) {
                g[i] += ((rows[r].right ? 1 : 0) - p) * rows[r].x[i];
                for (int j = 0; j < N; j++) h[i][j] += weight * rows[r].x[i] * rows[r].x[j];
            }
        }
        for (int i = 0; i < N; i++) g[i] -= 0.01 * w[i], h[i][i] += 0.01;
        solve(h, g);
        for (int i = 0; i < N; i++) w[i] += g[i];
    }
}

static void print_table(const double *w) {
    static const double edge[] = {0, 0.2, 0.35, 0.5, 0.65, 0.75, 0.85, 0.9, 0.95, 1.01};
    for (size_t b = 0; b + 1 < sizeof edge / sizeof edge[0]; b++) {
        int n = 0, right = 0;
        for (int r = 0; r < n_rows; r++) {
            double p = sigmoid(score(w, rows[r].x));
            if (p < edge[b] || p >= edge[b + 1]) continue;
            n++, right += rows[r].right;
        }
        printf("%.2f-%.2f  %4d of %4d right\n", edge[b], edge[b + 1], right, n);
    }
}

int main(int argc, char **argv) {
    static struct model m;
    struct attempt_means means = {.model = &m};
    struct err err = {0};
    struct lines lines;
    const char *line;
    size_t n;
    double w[N] = {0};
    if (argc != 3) return fprintf(stderr, "reader_sure DIR FILE\n"), 2;
    bool ok = model_load(&m, argv[1], &err) && problem_recogniser_open(&means.templates, &err) &&
              lines_open(&lines, argv[2], &(struct lines_options){.stop = NULL}, &err);
    while (ok && lines_next(&lines, &line, &n, &err)) {
        json_t *o = json_loadb(line, n, 0, NULL);
        const char *problem = json_string_value(json_object_get(o, "problem"));
        const char *answer = json_string_value(json_object_get(o, "answer"));
        if (problem && answer) ok = add_row(&means, problem, answer, &err);
        json_decref(o);
    }
    if (err.code) return fprintf(stderr, "%s\n", err.message), 1;
    fit(w);
    for (int i = 0; i < N; i++) printf("%s%.4f", i ? ", " : "", w[i]);
    printf("\n%d readings\n", n_rows);
    print_table(w);
    lines_close(&lines);
    problem_recogniser_close(means.templates);
    model_free(&m);
    return 0;
}
