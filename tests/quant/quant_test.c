/* quant_test.c - a directory as a GGUF file: the same ids, prompts and (for bf16) logits; the mixture of types; what
 * fails. */
#include "sansu/quant.h"

#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/file.h"
#include "base/json.h"
#include "engine/tiny.h"
#include "golden/golden.h"
#include "quant/quant_impl.h"
#include "sansu/engine.h"
#include "test.h"

static const char out_file[] = "build/quant_test.gguf";

static void convert(struct quant_report *report, const char *dir, const char *type, int threads) {
    struct err err = {0};
    assert_ok(quant_convert(report, dir, out_file, &(struct quant_options){.type = type, .threads = threads}, &err),
              err);
}

TEST(quant_mixture_gives_more_bits_to_the_layers_llama_cpp_gives_them_to) {
    struct model_config c = {.vocab = 1024,
                             .layers = 32,
                             .heads = 32,
                             .kv_heads = 8,
                             .head_size = 128,
                             .width = 4096,
                             .ffn_width = 14336,
                             .max_context = 1};
    static const char more[33] = "XXXX..X..X..X..X..X..X..X..XXXXX";
    const struct quant_format *mixed = quant_format_find("q4_k_m", NULL), *plain = quant_format_find("q4_0", NULL);
    for (size_t i = 0; i < 32; i++)
        for (size_t k = 0; k < 9; k++) {
            enum tensor_type expected = k == 0 || k == 5                       ? TENSOR_F32
                                        : (k == 3 || k == 8) && more[i] == 'X' ? TENSOR_Q6_K
                                                                               : TENSOR_Q4_K;
            assert_int_equal(quant_type_wanted(mixed, &c, 1 + 9 * i + k), expected);
            assert_int_equal(quant_type_wanted(plain, &c, 1 + 9 * i + k), k == 0 || k == 5 ? TENSOR_F32 : TENSOR_Q4_0);
        }
    assert_int_equal(quant_type_wanted(mixed, &c, 0), TENSOR_Q4_K);
    assert_int_equal(quant_type_wanted(mixed, &c, 289), TENSOR_F32);
    assert_int_equal(quant_type_wanted(mixed, &c, 290), TENSOR_Q6_K);
    assert_int_equal(quant_type_wanted(plain, &c, 290), TENSOR_Q6_K);
    c.tied = true;
    assert_int_equal(quant_type_wanted(mixed, &c, 0), TENSOR_Q6_K); /* the embedding is the head */
    assert_int_equal(quant_type_stored(TENSOR_Q4_K, 640), TENSOR_Q5_0);
    assert_int_equal(quant_type_stored(TENSOR_Q5_K, 640), TENSOR_Q5_1);
    assert_int_equal(quant_type_stored(TENSOR_Q6_K, 640), TENSOR_Q8_0);
    assert_int_equal(quant_type_stored(TENSOR_Q4_K, 40), TENSOR_F16);
    assert_int_equal(quant_type_stored(TENSOR_Q4_0, 640), TENSOR_Q4_0);
}

TEST(quant_types_are_found_in_llama_cpps_spelling_too) {
    static const char *const spelled[][2] = {{"Q4_K_M", "q4_k_m"}, {"Q8_0", "q8_0"}, {"F16", "f16"},
                                             {"BF16", "bf16"},     {"Q4_0", "q4_0"}, {"Q5_K_M", "q5_k_m"},
                                             {"Q6_K", "q6_k"},     {"Q5_0", "q5_0"}};
    struct err err = {0};
    for (size_t i = 0; i < 8; i++)
        assert_ptr_equal(quant_format_find(spelled[i][0], &err), quant_format_find(spelled[i][1], &err));
    assert_int_equal(err.code, ERR_NONE);
    assert_null(quant_format_find("Q4_K_S", &err));
    assert_non_null(strstr(err.message, "there is no type 'Q4_K_S'"));
}

static float *logits_of(struct engine *e, const struct golden *g) {
    struct session *s;
    struct err err = {0};
    assert_ok(session_open(&s, e, g->n, g->n, &err) && session_feed(s, g->ids, g->n, true, &err), err);
    float *out = malloc(g->n * g->vocab * sizeof *out);
    memcpy(out, session_logits(s), g->n * g->vocab * sizeof *out);
    session_close(s);
    return out;
}

TEST(quant_bf16_of_a_bf16_model_computes_the_same_bits) {
    struct quant_report report;
    struct golden g;
    struct engine *dir, *file;
    struct err err = {0};
    golden_read(&g, "tests/golden/models/bf16");
    convert(&report, "tests/golden/models/bf16", "bf16", 2);
    assert_true(report.rms_relative <= 0 && report.file_bytes > report.bytes);
    assert_ok(engine_open(&dir, "tests/golden/models/bf16", NULL, &err), err);
    assert_ok(engine_open(&file, out_file, NULL, &err), err);
    float *a = logits_of(dir, &g), *b = logits_of(file, &g);
    assert_memory_equal(a, b, g.n * g.vocab * sizeof *a);
    free(a);
    free(b);
    engine_close(dir);
    engine_close(file);
    golden_free(&g);
    unlink(out_file);
}

TEST(quant_of_other_architectures_computes_what_the_directory_computes) {
    static const char *const dirs[] = {"tests/golden/models/qwen2", "tests/golden/models/qwen3",
                                       "tests/golden/models/gemma3_linear"};
    for (size_t i = 0; i < sizeof dirs / sizeof *dirs; i++) {
        struct quant_report report;
        struct golden g;
        struct engine *dir, *file;
        struct err err = {0};
        golden_read(&g, dirs[i]);
        convert(&report, dirs[i], "bf16", 2);
        assert_ok(engine_open(&dir, dirs[i], NULL, &err), err);
        assert_ok(engine_open(&file, out_file, NULL, &err), err);
        float *a = logits_of(dir, &g), *b = logits_of(file, &g);
        assert_memory_equal(a, b, g.n * g.vocab * sizeof *a);
        free(b);
        engine_close(file);
        convert(&report, dirs[i], "q8_0", 2);
        assert_ok(engine_open(&file, out_file, NULL, &err), err);
        b = logits_of(file, &g);
        double moved = golden_difference(a, b, g.n * g.vocab);
        if (!(moved > 0 && moved < 3)) fail_msg("%s: Q8_0 moves a logit by %g", dirs[i], moved);
        free(a);
        free(b);
        engine_close(dir);
        engine_close(file);
        golden_free(&g);
    }
    unlink(out_file);
}

TEST(quant_of_llama3_scaling_keeps_the_frequencies) {
    struct quant_report report;
    struct golden g;
    struct engine *file;
    struct err err = {0};
    golden_read(&g, "tests/golden/models/llama3");
    convert(&report, "tests/golden/models/llama3", "f16", 1);
    assert_ok(engine_open(&file, out_file, NULL, &err), err);
    float *b = logits_of(file, &g);
    assert_true(golden_difference(g.logits, b, g.n * g.vocab) <
                0.01); /* weights lose 13 bits; without the factors: 0.3 */
    free(b);
    engine_close(file);
    golden_free(&g);
    unlink(out_file);
}

/* Every text of the token goldens, plain and inside a conversation. */
static void same_ids(const struct engine *a, const struct engine *b) {
    struct bytes lines = {0}, text = {0}, x = {0}, y = {0};
    struct err err = {0};
    size_t n = 0;
    assert_ok(file_read_all(&lines, "tests/golden/token/text.jsonl", 1 << 20, &err), err);
    for (char *line = lines.data, *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
        struct json j;
        struct json_slice key, value;
        if (*line == '#') continue;
        cursor_init(&j, line, (size_t)(end - line));
        bytes_clear(&text);
        if (cursor_enter_object(&j))
            while (cursor_next_key(&j, &key)) {
                if (cursor_key_is(&key, "text") && cursor_get_string(&j, &value))
                    cursor_unescape(&text, &value);
                else
                    cursor_skip(&j);
            }
        struct engine_message m = {.role = "user", .content = bytes_text(&text), .n_content = text.len};
        bytes_clear(&x);
        bytes_clear(&y);
        assert_ok(engine_encode(&x, a, bytes_text(&text), text.len, false, &err) &&
                      engine_encode(&y, b, bytes_text(&text), text.len, false, &err),
                  err);
        assert_ok(engine_encode(&x, a, bytes_text(&text), text.len, true, &err) &&
                      engine_encode(&y, b, bytes_text(&text), text.len, true, &err),
                  err);
        assert_ok(engine_render(&x, a, &m, 1, &(struct engine_render_options){0}, &err) &&
                      engine_render(&y, b, &m, 1, &(struct engine_render_options){0}, &err),
                  err);
        assert_true(x.len == y.len && memcmp(x.data, y.data, x.len) == 0);
        bytes_clear(&text);
        assert_ok(engine_decode(&text, a, (const int32_t *)(const void *)x.data, x.len / 4, false, &err), err);
        size_t shown = text.len;
        assert_ok(engine_decode(&text, b, (const int32_t *)(const void *)y.data, y.len / 4, false, &err), err);
        assert_true(text.len == 2 * shown && memcmp(text.data, text.data + shown, shown) == 0);
        n++;
    }
    assert_true(n > 400);
    bytes_free(&lines);
    bytes_free(&text);
    bytes_free(&x);
    bytes_free(&y);
}

TEST(quant_files_give_the_ids_prompts_and_settings_of_the_directory) {
    char tiny[32];
    tiny_model_make(tiny);
    const char *const dirs[] = {tiny, "models/sansu-mini"};
    for (size_t i = 0; i < 2; i++) {
        struct quant_report report;
        struct engine *dir, *file;
        struct engine_info a, b;
        struct err err = {0};
        convert(&report, dirs[i], "q8_0", 2);
        assert_ok(engine_open(&dir, dirs[i], &(struct engine_options){.tokenizer_only = true}, &err), err);
        assert_ok(engine_open(&file, out_file, NULL, &err), err);
        engine_info(&a, dir);
        engine_info(&b, file);
        assert_string_equal(a.chat_format, b.chat_format);
        assert_string_equal(a.default_system, b.default_system);
        assert_string_equal(a.settings, b.settings);
        assert_string_equal(b.weight_type, i ? "q8_0+f32" : "q8_0+f32+f16"); /* rows of 48 do not divide */
        assert_int_equal(engine_bos(dir), engine_bos(file));
        for (int32_t id = 0; id < (int32_t)a.n_vocab; id++)
            assert_int_equal(engine_token_is_control(dir, id), engine_token_is_control(file, id));
        same_ids(dir, file);
        engine_close(dir);
        engine_close(file);
    }
    tiny_model_remove(tiny);
    unlink(out_file);
}

TEST(quant_report_names_what_fell_back_and_adds_up) {
    struct quant_report r;
    size_t elements = 0, bytes = 0, fell_back = 0;
    convert(&r, "models/sansu-mini", "q4_k_m", 2);
    for (size_t i = 0; i < r.n_rows; i++) {
        elements += r.row[i].elements;
        bytes += r.row[i].bytes;
        if (strcmp(r.row[i].type, r.row[i].wanted) == 0) continue;
        assert_string_equal(r.row[i].kind, "ffn_down"); /* rows of 640 */
        assert_string_equal(r.row[i].type, strcmp(r.row[i].wanted, "Q4_K") == 0 ? "Q5_0" : "Q8_0");
        fell_back += r.row[i].tensors;
    }
    assert_int_equal(fell_back, 6);
    assert_true(elements == r.elements && bytes == r.bytes && elements == 4918528);
    assert_true(r.rms_relative > 0.03 && r.rms_relative < 0.06);
    unlink(out_file);
}

TEST(quant_bytes_do_not_depend_on_threads) {
    struct quant_report report;
    struct bytes one = {0}, three = {0};
    struct err err = {0};
    convert(&report, "models/sansu-mini", "q4_k_m", 1);
    assert_ok(file_read_all(&one, out_file, 64 << 20, &err), err);
    convert(&report, "models/sansu-mini", "q4_k_m", 3);
    assert_ok(file_read_all(&three, out_file, 64 << 20, &err), err);
    assert_true(one.len == three.len && memcmp(one.data, three.data, one.len) == 0);
    bytes_free(&one);
    bytes_free(&three);
    unlink(out_file);
}

static bool stop_soon(void *context, size_t done, size_t total, const char *tensor) {
    (void)done;
    (void)total;
    (void)tensor;
    return ++*(int *)context < 3;
}

static void fails(const char *dir, const char *file, const struct quant_options *options, enum err_code code,
                  const char *words) {
    struct quant_report report;
    struct err err = {0};
    if (quant_convert(&report, dir, file, options, &err)) fail_msg("done; expected '%s'", words);
    if (!strstr(err.message, words)) fail_msg("'%s' does not say '%s'", err.message, words);
    assert_int_equal(err.code, code);
    assert_false(file_exists(file));
}

TEST(quant_failures_leave_no_file) {
    struct quant_options q8 = {.type = "q8_0", .threads = 1}, unknown = {.type = "q3_k"}, stopped = q8;
    struct rlimit limit, small;
    int calls = 0;
    stopped.progress = stop_soon;
    stopped.context = &calls;
    fails("models/sansu-mini", out_file, &unknown, ERR_USAGE, "there is no type 'q3_k'");
    fails("README.md", out_file, &q8, ERR_INPUT, "expected a Hugging Face model directory or a GGUF file");
    fails("tests", out_file, &q8, ERR_INPUT, "there is no config.json");
    fails("models/sansu-mini", "build/no such folder/x.gguf", &q8, ERR_INPUT, "No such file");
    fails("models/sansu-mini", out_file, &stopped, ERR_INTERRUPT, "interrupted");
    signal(SIGXFSZ, SIG_IGN); /* a disk that is full after 1 MB */
    getrlimit(RLIMIT_FSIZE, &limit);
    small = limit;
    small.rlim_cur = 1 << 20;
    setrlimit(RLIMIT_FSIZE, &small);
    fails("models/sansu-mini", out_file, &q8, ERR_RESOURCE, "writing failed: File too large");
    setrlimit(RLIMIT_FSIZE, &limit);
    char leftover[64];
    snprintf(leftover, sizeof leftover, "%s.tmp-%ld", out_file, (long)getpid());
    assert_false(file_exists(leftover));
}

TEST(quant_refuses_what_a_gguf_file_cannot_say) {
    fails("tests/golden/models/gemma3", out_file, &(struct quant_options){.type = "q8_0"}, ERR_INPUT,
          "query_pre_attn_scalar is 20; readers of a GGUF file would take it for 12");
}

TEST(quant_refuses_weights_that_are_no_numbers) {
    struct model_weights w;
    struct err err = {0};
    char dir[] = "/tmp/sansu-quant-XXXXXX";
    assert_non_null(mkdtemp(dir));
    assert_ok(model_weights_open(&w, "tests/golden/models/gqa", &err), err);
    const struct tensor *up = model_tensor_of(&w, 1, MODEL_UP);
    size_t n = tensor_elements(up);
    float *broken = malloc(n * sizeof *broken);
    memcpy(broken, up->data, n * sizeof *broken);
    broken[33] = NAN;
    model_tensor_set(&w, model_tensor_index(&w.config, 1, MODEL_UP), TENSOR_F32, broken);
    assert_ok(model_weights_save(&w, dir, 0, TENSOR_F32, &err), err);
    model_weights_close(&w);
    free(broken);
    fails(dir, out_file, &(struct quant_options){.type = "q8_0"}, ERR_INPUT,
          "tensor 'blk.1.ffn_up.weight': row 1 holds a NaN");
    tiny_model_remove(dir);
}

/* ---- from a GGUF file ---- */

static const char first_file[] = "build/quant_test_first.gguf", other_file[] = "build/quant_test_other.gguf";

static void convert_file(struct quant_report *report, const char *from, const char *to, const char *type,
                         bool requantize) {
    struct err err = {0};
    assert_ok(quant_convert(report, from, to,
                            &(struct quant_options){.type = type, .threads = 2, .requantize = requantize}, &err),
              err);
}

static void same_bytes(const char *a, const char *b) {
    struct bytes x = {0}, y = {0};
    struct err err = {0};
    assert_ok(file_read_all(&x, a, 64 << 20, &err) && file_read_all(&y, b, 64 << 20, &err), err);
    assert_true(x.len == y.len && memcmp(x.data, y.data, x.len) == 0);
    bytes_free(&x);
    bytes_free(&y);
}

/* Tensor by tensor: two files may order their metadata differently. */
static void same_tensors(const char *a, const char *b) {
    struct gguf x, y;
    struct err err = {0};
    assert_ok(gguf_open(&x, a, &err) && gguf_open(&y, b, &err), err);
    assert_int_equal(x.n_tensors, y.n_tensors);
    for (size_t i = 0; i < x.n_tensors; i++) {
        const struct gguf_tensor *t = &x.tensor[i], *u = gguf_find_tensor(&y, t->name);
        assert_true(u && t->type == u->type && t->n_bytes == u->n_bytes && memcmp(t->data, u->data, t->n_bytes) == 0);
    }
    for (size_t i = 0; i < x.n_pairs; i++) {
        const struct gguf_pair *p = &x.pair[i], *q = gguf_find(&y, p->key);
        assert_true(q && p->kind == q->kind && p->array == q->array && p->n_bytes == q->n_bytes &&
                    memcmp(p->data, q->data, p->n_bytes) == 0);
    }
    assert_int_equal(x.n_pairs, y.n_pairs);
    gguf_close(&x);
    gguf_close(&y);
}

TEST(quant_from_a_gguf_file_gives_what_the_directory_gives) {
    static const char *const types[] = {"f16", "bf16", "q8_0", "q4_0", "q4_1", "q5_1", "q4_k_m", "q5_k_m", "q6_k"};
    struct quant_report report, direct;
    convert_file(&report, "models/sansu-mini", first_file, "bf16",
                 false); /* the weights are BF16: nothing is lost here */
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        convert_file(&direct, "models/sansu-mini", out_file, types[i], false);
        convert_file(&report, first_file, other_file, types[i], false);
        same_tensors(out_file, other_file);
        assert_true(report.n_rows == direct.n_rows && report.bytes == direct.bytes &&
                    fabs(report.rms_relative - direct.rms_relative) <= 0);
    }
    convert_file(&report, first_file, other_file, "bf16", false);
    convert_file(&report, other_file, out_file, "bf16", false);
    same_bytes(other_file, out_file);
    unlink(first_file);
    unlink(other_file);
    unlink(out_file);
}

TEST(quant_from_a_gguf_file_keeps_factors_and_foreign_metadata) {
    struct quant_report report;
    struct gguf a, b;
    struct golden g;
    struct engine *file;
    struct err err = {0};
    golden_read(&g, "tests/golden/models/llama3");
    convert_file(&report, "tests/golden/gguf/llama3.gguf", out_file, "f16", false);
    assert_ok(gguf_open(&a, "tests/golden/gguf/llama3.gguf", &err) && gguf_open(&b, out_file, &err), err);
    const struct gguf_tensor *from = gguf_find_tensor(&a, "rope_freqs.weight"),
                             *to = gguf_find_tensor(&b, "rope_freqs.weight");
    assert_true(from && to && from->n_bytes == to->n_bytes && memcmp(from->data, to->data, from->n_bytes) == 0);
    for (size_t i = 0; i < a.n_pairs; i++) assert_non_null(gguf_find(&b, a.pair[i].key));
    size_t type = 99;
    assert_true(gguf_get_size(&type, &b, "general.file_type", &err) && type == 1);
    gguf_close(&a);
    gguf_close(&b);
    assert_ok(engine_open(&file, out_file, NULL, &err), err);
    float *logits = logits_of(file, &g);
    assert_true(golden_difference(g.logits, logits, g.n * g.vocab) < 0.01);
    free(logits);
    engine_close(file);
    golden_free(&g);
    unlink(out_file);
}

TEST(quant_of_blocks_is_refused_unless_it_is_asked_for) {
    struct quant_report report;
    convert_file(&report, "models/sansu-mini", first_file, "q4_k_m", false);
    fails(
        first_file, out_file, &(struct quant_options){.type = "q8_0"}, ERR_USAGE,
        "tensor 'token_embd.weight' is Q6_K already and would lose twice as Q8_0; take the model in F32, F16 or BF16, or allow it (--requantize)");
    convert_file(&report, first_file, out_file, "q4_k_m", false); /* every tensor has its type: a copy */
    same_tensors(first_file, out_file);
    assert_true(report.rms_relative <= 0);
    convert_file(&report, first_file, out_file, "q8_0", true);
    assert_true(report.rms_relative > 0 && report.rms_relative < 0.01);
    unlink(first_file);
    unlink(out_file);
}
