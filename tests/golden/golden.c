/* golden.c - read golden.txt and logits.f32. */
#include "golden/golden.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"

const char *const golden_models[GOLDEN_MODELS] = {
    "tests/golden/models/gqa",     "tests/golden/models/tied",          "tests/golden/models/headdim",
    "tests/golden/models/llama3",  "tests/golden/models/bf16",          "tests/golden/models/f16",
    "tests/golden/models/sharded", "tests/golden/models/qwen2",         "tests/golden/models/qwen3",
    "tests/golden/models/gemma3",  "tests/golden/models/gemma3_linear",
};

static FILE *open_in(const char *dir, const char *name) {
    char path[512];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *f = fopen(path, "rb");
    if (!f) fail_msg("%s: cannot be opened (tests run in the root of the repository)", path);
    return f;
}

static void read_ids(struct golden *g, char *line) {
    g->ids = calloc(strlen(line), sizeof *g->ids);
    assert_non_null(g->ids);
    for (char *p = line + 4, *end;; p = end) {
        long id = strtol(p, &end, 10);
        if (end == p) break;
        g->ids[g->n++] = (int32_t)id;
    }
}

void golden_read(struct golden *out, const char *dir) {
    static char line[1 << 16];
    size_t rows = 0;
    memset(out, 0, sizeof *out);
    FILE *f = open_in(dir, "golden.txt");
    while (fgets(line, sizeof line, f)) {
        if (strncmp(line, "ids ", 4) == 0) read_ids(out, line);
        if (strncmp(line, "shape ", 6) == 0) assert_int_equal(sscanf(line, "shape %zu %zu", &rows, &out->vocab), 2);
    }
    fclose(f);
    assert_true(out->n > 0 && rows == out->n && out->vocab > 0);
    size_t count = rows * out->vocab;
    out->logits = calloc(count, sizeof(float));
    assert_non_null(out->logits);
    f = open_in(dir, "logits.f32");
    assert_true(fread(out->logits, sizeof(float), count, f) == count);
    assert_true(fgetc(f) == EOF);
    fclose(f);
}

void golden_free(struct golden *g) {
    free(g->ids);
    free(g->logits);
    memset(g, 0, sizeof *g);
}

double golden_difference(const float *a, const float *b, size_t n) {
    double largest = 0;
    for (size_t i = 0; i < n; i++) {
        double d = fabs((double)a[i] - (double)b[i]);
        if (!(d <= largest)) largest = isnan(d) ? (double)INFINITY : d;
    }
    return largest;
}
