/* merge_file_test.c - merging into GGUF files: the directory's own merge, all else the base's bytes, blocks within what
 * they round. */
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "format/gguf_set.h"
#include "quant/pairs.h"
#include "sansu/merge.h"
#include "sansu/quant.h"
#include "test.h"

/* A folder with a base as a file, an adapter of all its linears, and room for what is made. */
struct place {
    char dir[64], base[96], adapter[96], out[96], other[96];
};

static void place_make(struct place *p, const char *model, const char *type) {
    struct quant_report report;
    struct err err = {0};
    pairs_folder(p->dir);
    snprintf(p->base, sizeof p->base, "%s/base.gguf", p->dir);
    snprintf(p->adapter, sizeof p->adapter, "%s/adapter", p->dir);
    snprintf(p->out, sizeof p->out, "%s/out.gguf", p->dir);
    snprintf(p->other, sizeof p->other, "%s/other", p->dir);
    assert_ok(file_make_directory(p->adapter, &err), err);
    assert_ok(quant_convert(&report, model, p->base, &(struct quant_options){.type = type, .threads = 1}, &err), err);
    pairs_random(model, p->adapter);
}

static void merge(struct quant_merge_report *r, const struct place *p, const char *type, int threads) {
    struct err err = {0};
    const struct quant_merge_options o = {.type = type, .threads = threads};
    assert_ok(quant_merge_file(r, p->base, p->adapter, p->out, &o, &err), err);
}

static void expect_same_pairs(const struct gguf *a, const struct gguf *b) {
    assert_int_equal(a->n_pairs, b->n_pairs);
    for (size_t i = 0; i < a->n_pairs; i++) {
        const struct gguf_pair *x = &a->pair[i], *y = &b->pair[i];
        if (strcmp(x->key, y->key) != 0 || x->kind != y->kind || x->n_bytes != y->n_bytes ||
            memcmp(x->data, y->data, x->n_bytes) != 0)
            fail_msg("%s differs", x->key);
    }
}

static bool is_linear(const char *name) {
    return strncmp(name, "blk.", 4) == 0 && !strstr(name, "norm") && !strstr(name, ".bias");
}

/* Same tensors in the same order; those that are no linears of the layers have the same bytes, the others do not. */
static void expect_only_linears_changed(const struct gguf *a, const struct gguf *b) {
    assert_int_equal(a->n_tensors, b->n_tensors);
    for (size_t i = 0; i < a->n_tensors; i++) {
        const struct gguf_tensor *x = &a->tensor[i], *y = &b->tensor[i];
        assert_string_equal(x->name, y->name);
        bool same = x->n_bytes == y->n_bytes && memcmp(x->data, y->data, x->n_bytes) == 0;
        if (same == is_linear(x->name)) fail_msg("%s: %s", x->name, same ? "unchanged" : "changed");
    }
}

static void expect_same_tensors(const char *a, const char *b, const char *model) {
    struct gguf x, y;
    struct err err = {0};
    assert_ok(gguf_open(&x, a, &err) && gguf_open(&y, b, &err), err);
    assert_int_equal(x.n_tensors, y.n_tensors);
    for (size_t i = 0; i < x.n_tensors; i++) {
        const struct gguf_tensor *t = gguf_find_tensor(&y, x.tensor[i].name);
        if (!t || t->n_bytes != x.tensor[i].n_bytes || memcmp(t->data, x.tensor[i].data, t->n_bytes) != 0)
            fail_msg("%s: %s differs", model, x.tensor[i].name);
    }
    gguf_close(&x);
    gguf_close(&y);
}

/* The file of a model in `type`, merged, against the model merged in `type`, as a file. */
static void expect_merged_alike(const char *model, const char *type) {
    struct place p;
    struct quant_merge_report file, directory;
    struct quant_report converted;
    struct gguf before, after;
    struct err err = {0};
    place_make(&p, model, type);
    merge(&file, &p, NULL, 2);
    assert_string_equal(file.type, "own");
    assert_ok(gguf_open(&before, p.base, &err) && gguf_open(&after, p.out, &err), err);
    expect_same_pairs(&before, &after);
    expect_only_linears_changed(&before, &after);
    gguf_close(&before);
    gguf_close(&after);
    const struct quant_merge_options o = {.type = type, .threads = 2};
    const struct quant_options as_file = {.type = type, .threads = 1};
    assert_ok(quant_merge(&directory, model, p.adapter, p.other, &o, &err), err);
    assert_int_equal(file.changed, directory.changed);
    assert_ok(quant_convert(&converted, p.other, p.base, &as_file, &err), err);
    expect_same_tensors(p.out, p.base, model);
    pairs_remove(p.dir);
}

/* Every architecture, tied heads among them; but for the one model whose settings a GGUF file cannot say. */
TEST(a_merged_file_is_the_merged_directory_converted) {
    for (size_t i = 0; i < GOLDEN_MODELS; i++)
        if (strcmp(golden_models[i], "tests/golden/models/gemma3") != 0) expect_merged_alike(golden_models[i], "f32");
    expect_merged_alike("tests/golden/models/f16", "f16");
    expect_merged_alike("tests/golden/models/bf16", "bf16");
}

/* Base and adapter apart, and together; how far the logits are from each other beside what the adapter does. */
static double relative_difference(const struct place *p, const char *model) {
    struct golden g;
    golden_read(&g, model);
    float *base = pairs_logits(p->base, NULL, &g), *apart = pairs_logits(p->base, p->adapter, &g),
          *together = pairs_logits(p->out, NULL, &g);
    double off = golden_difference(apart, together, g.n * g.vocab),
           moved = golden_difference(apart, base, g.n * g.vocab);
    assert_true(moved > 0.1);
    free(base);
    free(apart);
    free(together);
    golden_free(&g);
    return off / moved;
}

/* Largest difference of a logit, as a part of the largest change that the adapter makes. */
TEST(a_merged_file_of_blocks_is_base_and_adapter_within_its_rounding) {
    static const struct {
        const char *base, *out;
        double most;
    } cases[] = {{"q8_0", NULL, 0.07},  {"q5_1", NULL, 0.5},   {"q5_0", NULL, 0.4},
                 {"q4_1", NULL, 0.9},   {"q4_0", NULL, 0.9},   {"q4_k_m", NULL, 0.4},
                 {"q4_0", "f32", 1e-5}, {"q8_0", "f32", 1e-5}, {"q4_0", "q8_0", 0.1}};
    static const char *const models[] = {"tests/golden/models/gqa", "tests/golden/models/tied",
                                         "tests/golden/models/qwen2", "tests/golden/models/qwen3",
                                         "tests/golden/models/gemma3_linear"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        for (size_t k = 0; k < sizeof models / sizeof *models; k++) {
            struct place p;
            struct quant_merge_report r;
            place_make(&p, models[k], cases[i].base);
            merge(&r, &p, cases[i].out, 1);
            double off = relative_difference(&p, models[k]);
            if (!(off < cases[i].most))
                fail_msg("%s, %s to %s: %g of what the adapter does", models[k], cases[i].base,
                         cases[i].out ? cases[i].out : "own", off);
            pairs_remove(p.dir);
        }
    }
}

TEST(a_type_that_is_asked_for_is_that_of_what_changed) {
    struct place p;
    struct quant_merge_report r;
    struct gguf g;
    struct err err = {0};
    size_t file_type = 0;
    place_make(&p, "tests/golden/models/gqa", "f32");
    merge(&r, &p, "q8_0", 1);
    assert_string_equal(r.type, "q8_0");
    assert_ok(gguf_open(&g, p.out, &err) && gguf_get_size(&file_type, &g, "general.file_type", &err), err);
    assert_int_equal(file_type, 7);
    for (size_t i = 0; i < g.n_tensors; i++) {
        const struct gguf_tensor *t = &g.tensor[i];
        const char *wanted = !is_linear(t->name)           ? "F32"
                             : strstr(t->name, "ffn_down") ? "F16"
                                                           : "Q8_0"; /* rows of 56 */
        assert_string_equal(t->type->name, wanted);
    }
    gguf_close(&g);
    assert_false(quant_merge_file(&r, p.base, p.adapter, p.out, &(struct quant_merge_options){.type = "q9"}, &err));
    assert_true(err.code == ERR_USAGE && strstr(err.message, "there is no type 'q9'"));
    pairs_remove(p.dir);
}

TEST(threads_do_not_change_a_merged_file) {
    struct place p;
    struct quant_merge_report r[2];
    struct bytes data[2] = {{0}, {0}};
    struct err err = {0};
    place_make(&p, "tests/golden/models/gqa", "q8_0");
    for (int i = 0; i < 2; i++) {
        merge(&r[i], &p, NULL, i ? 3 : 1);
        assert_ok(file_read_all(&data[i], p.out, 1 << 24, &err), err);
    }
    assert_int_equal(data[0].len, data[1].len);
    assert_memory_equal(data[0].data, data[1].data, data[0].len);
    assert_memory_equal(&r[0], &r[1], sizeof r[0]);
    bytes_free(&data[0]);
    bytes_free(&data[1]);
    pairs_remove(p.dir);
}

/* The first file with all metadata, the second with the last tensors. */
static void cut_in_two(const char *dir, const char *file) {
    struct gguf g;
    struct err err = {0};
    assert_ok(gguf_open(&g, file, &err), err);
    for (uint32_t part = 0; part < 2; part++) {
        struct gguf_writer w;
        char path[128];
        size_t from = part ? g.n_tensors / 2 : 0, to = part ? g.n_tensors : g.n_tensors / 2;
        snprintf(path, sizeof path, "%s/cut-%05u-of-00002.gguf", dir, (unsigned)part + 1);
        assert_ok(gguf_writer_open(&w, path, &err), err);
        for (size_t i = 0; part == 0 && i < g.n_pairs; i++) gguf_put_pair(&w, &g.pair[i]);
        gguf_put_u32(&w, "split.no", part);
        gguf_put_u32(&w, "split.count", 2);
        gguf_put_u32(&w, "split.tensors.count", (uint32_t)g.n_tensors);
        for (size_t i = from; i < to; i++) {
            enum tensor_type type;
            const struct gguf_tensor *t = &g.tensor[i];
            assert_true(gguf_type_known(&type, t->type->id));
            assert_ok(gguf_declare(&w, t->name, type, t->rank, t->shape, &err), err);
        }
        assert_ok(gguf_writer_begin(&w, &err), err);
        for (size_t i = from; i < to; i++)
            assert_ok(gguf_writer_data(&w, g.tensor[i].data, g.tensor[i].n_bytes, &err), err);
        assert_ok(gguf_writer_commit(&w, &err), err);
    }
    gguf_close(&g);
}

TEST(a_base_in_several_files_becomes_one) {
    struct place p;
    struct quant_merge_report r;
    struct bytes data[2] = {{0}, {0}};
    struct err err = {0};
    place_make(&p, "tests/golden/models/qwen2", "q8_0");
    cut_in_two(p.dir, p.base);
    for (int i = 0; i < 2; i++) {
        merge(&r, &p, NULL, 1);
        assert_ok(file_read_all(&data[i], p.out, 1 << 24, &err), err);
        snprintf(p.base, sizeof p.base, "%s/cut-00001-of-00002.gguf", p.dir);
    }
    assert_int_equal(data[0].len, data[1].len);
    assert_memory_equal(data[0].data, data[1].data, data[0].len);
    bytes_free(&data[0]);
    bytes_free(&data[1]);
    pairs_remove(p.dir);
}

static bool stop_soon(void *calls, size_t done, size_t all) { return done < all && ++*(int *)calls < 3; }

static bool cut_base(void *base, size_t done, size_t all) {
    (void)done, (void)all;
    return truncate(base, 4096) == 0;
}

/* Neither a file under the name nor one beside it. */
static void expect_no_file(const struct place *p) {
    char command[128];
    snprintf(command, sizeof command, "test $(ls '%s' | grep -c out) = 0", p->dir);
    assert_int_equal(system(command), 0);
}

TEST(a_merge_into_a_file_that_is_told_to_stop_leaves_none) {
    struct place p;
    struct quant_merge_report r;
    struct err err = {0};
    int calls = 0;
    place_make(&p, "tests/golden/models/gqa", "q8_0");
    const struct quant_merge_options o = {.threads = 1, .progress = stop_soon, .context = &calls};
    assert_false(quant_merge_file(&r, p.base, p.adapter, p.out, &o, &err));
    assert_true(err.code == ERR_INTERRUPT && calls == 3);
    expect_no_file(&p);
    pairs_remove(p.dir);
}

TEST(a_file_that_is_cut_while_it_is_merged_makes_no_model) {
    struct place p;
    struct quant_merge_report r;
    struct err err = {0};
    struct sigaction before;
    sigaction(SIGBUS, NULL, &before);
    assert_true(file_guard_install());
    place_make(&p, "tests/golden/models/gqa", "f32");
    const struct quant_merge_options o = {.threads = 1, .progress = cut_base, .context = p.base};
    assert_false(quant_merge_file(&r, p.base, p.adapter, p.out, &o, &err));
    if (!strstr(err.message, "was cut while it was in use")) fail_msg("%s", err.message);
    expect_no_file(&p);
    pairs_remove(p.dir);
    sigaction(SIGBUS, &before, NULL);
}

TEST(an_adapter_of_another_shape_is_refused_by_the_files_tensor) {
    struct place p, q;
    struct quant_merge_report r;
    struct err err = {0};
    place_make(&p, "tests/golden/models/gqa", "f32");
    place_make(&q, "tests/golden/models/f16", "f32");
    assert_false(quant_merge_file(&r, p.base, q.adapter, p.out, &(struct quant_merge_options){.threads = 1}, &err));
    if (err.code != ERR_INPUT || !strstr(err.message, "down_proj")) fail_msg("%s", err.message);
    expect_no_file(&p);
    pairs_remove(p.dir);
    pairs_remove(q.dir);
}

/* One weight of a matrix that the adapter changes, in the base's bytes. */
static void spoil(const char *file, const char *name, float value) {
    struct gguf g;
    struct err err = {0};
    assert_ok(gguf_open(&g, file, &err), err);
    long at = (long)(g.data_start + gguf_find_tensor(&g, name)->offset);
    gguf_close(&g);
    FILE *f = fopen(file, "r+b");
    assert_true(f && fseek(f, at, SEEK_SET) == 0 && fwrite(&value, sizeof value, 1, f) == 1);
    fclose(f);
}

TEST(a_base_with_a_nan_is_named_and_no_encoder_sees_it) {
    struct place p;
    struct quant_merge_report r;
    struct err err = {0};
    place_make(&p, "tests/golden/models/gqa", "f32");
    spoil(p.base, "blk.1.attn_q.weight", NAN);
    const struct quant_merge_options o = {.type = "q4_0", .threads = 1};
    assert_false(quant_merge_file(&r, p.base, p.adapter, p.out, &o, &err));
    if (!strstr(err.message, "blk.1.attn_q.weight") || !strstr(err.message, "no finite numbers"))
        fail_msg("%s", err.message);
    expect_no_file(&p);
    pairs_remove(p.dir);
}
