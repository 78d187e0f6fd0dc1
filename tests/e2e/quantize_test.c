/* quantize_test.c - the verb: table, --json, refusals; explain and inspect on what it wrote. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "e2e/folder.h"
#include "e2e/run.h"
#include "schema.h"
#include "test.h"

static const char path[] = "build/quantize_e2e.gguf";

TEST(quantize_writes_a_file_that_explain_and_inspect_take) {
    struct run r;
    unlink(path);
    RUN(&r, NULL, "quantize", "models/sansu-mini", "--type", "q4_k_m", "--out", path);
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(r.out.data, "ffn_down            Q8_0 *"));
    assert_non_null(strstr(r.out.data, "* rows do not divide into blocks of 256"));
    assert_true(r.err.len == 0); /* the bar is for terminals */
    run_free(&r);
    RUN(&r, NULL, "quantize", "models/sansu-mini", "--type", "q8_0", "--out", path);
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(r.err.data, "is there already; --overwrite replaces it"));
    run_free(&r);
    RUN(&r, NULL, "quantize", "models/sansu-mini", "--type", "q8_0", "--out", path, "--overwrite", "--json");
    assert_int_equal(schema_check_lines("quantize.json", bytes_text(&r.out)), 1);
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(r.out.data, "{\"kind\":\"attn_q\",\"type\":\"Q8_0\",\"wanted\":\"Q8_0\",\"tensors\":6,"));
    run_free(&r);
    RUN(&r, NULL, "explain", "--model", path,
        "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(r.out.data, "31本"));
    run_free(&r);
    RUN(&r, NULL, "inspect", path, "--ctx", "1024");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(r.out.data, "GGUF version 3"));
    assert_non_null(strstr(r.out.data, "F32 x13, Q8_0 x43"));
    assert_non_null(strstr(r.out.data, "at 1024 positions: weights 5."));
    assert_non_null(strstr(r.out.data, "sansu-harmony"));
    run_free(&r);
    RUN(&r, NULL, "inspect", path, "--json");
    assert_int_equal(schema_check_lines("inspect.json", bytes_text(&r.out)), 1);
    assert_non_null(strstr(r.out.data, "\"kind\":\"gguf\""));
    assert_non_null(strstr(r.out.data, "\"tokenizer.ggml.tokens\":\"array of 3072 string\""));
    run_free(&r);
    unlink(path);
}

/* An adapter trained on the file is used with it. */
static void train_pairs(const char *base) {
    struct folder f;
    struct run r;
    folder_make(&f);
    folder_write_text(
        &f, "rows.jsonl",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"9÷3は?\"},{\"role\":\"assistant\",\"content\":\"3\"}]}\n");
    RUN(&r, NULL, "train", "--base", base, "--data", folder_path(&f, "rows.jsonl"), "--out", folder_path(&f, "run"),
        "--method", "qlora", "--rank", "2", "--steps", "1", "--batch-tokens", "256", "--threads", "1");
    if (r.exit_code) fail_msg("exit %d: %s", r.exit_code, r.err.data);
    assert_non_null(strstr(r.err.data, "--out FILE.gguf makes a model of it"));
    run_free(&r);
    RUN(&r, NULL, "logits", "--model", base, "--adapter", folder_path(&f, "run/adapter"), "--ids", "1,2", "--last");
    assert_int_equal(r.exit_code, 0);
    run_free(&r);
    folder_remove(&f);
}

TEST(quantize_takes_a_gguf_file_and_refuses_to_lose_twice) {
    static const char first[] = "build/quantize_e2e_first.gguf";
    struct run r;
    unlink(path);
    RUN(&r, NULL, "quantize", "models/sansu-mini", "--type", "bf16", "--out", first, "--overwrite");
    assert_int_equal(r.exit_code, 0);
    run_free(&r);
    RUN(&r, NULL, "quantize", first, "--type", "q4_0", "--out", path);
    assert_int_equal(r.exit_code, 0);
    run_free(&r);
    RUN(&r, NULL, "explain", "--model", path,
        "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(r.out.data, "31本"));
    run_free(&r);
    RUN(&r, NULL, "quantize", path, "--type", "q8_0", "--out", first, "--overwrite");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(r.err.data, "would lose twice"));
    run_free(&r);
    RUN(&r, NULL, "quantize", path, "--type", "q8_0", "--out", first, "--overwrite", "--requantize");
    assert_int_equal(r.exit_code, 0);
    run_free(&r);
    RUN(&r, NULL, "train", "--base", path, "--data", "tests/golden/train/chat.jsonl", "--out", "build/never");
    assert_int_equal(r.exit_code, 2); /* every weight */
    assert_non_null(strstr(r.err.data, "a file; every weight is trained from a directory"));
    run_free(&r);
    train_pairs(path);
    RUN(&r, NULL, "merge", "--base", path, "--adapter", "tests/golden/adapters", "--out", "build/never");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(r.err.data, "is a GGUF file, and so is what is made of it"));
    run_free(&r);
    unlink(first);
    unlink(path);
}

TEST(quantize_says_what_is_wrong) {
    static const struct {
        const char *type, *out, *words;
        int code;
    } cases[] = {
        {"q3_k", path,
         "there is no type 'q3_k'; f32, f16, bf16, q8_0, q6_k, q5_k_m, q5_1, q5_0, q4_k_m, q4_1 and q4_0 are written",
         2},
        {"q8_0", "build/x.bin", "--out must end in .gguf, found 'build/x.bin'", 2},
        {"q8_0", "build/no such folder/x.gguf", "No such file or directory", 3}};
    struct run r;
    unlink(path);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        RUN(&r, NULL, "quantize", "models/sansu-mini", "--type", cases[i].type, "--out", cases[i].out);
        assert_int_equal(r.exit_code, cases[i].code);
        assert_non_null(strstr(r.err.data, cases[i].words));
        run_free(&r);
    }
    RUN(&r, NULL, "quantize", "models/sansu-mini");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
}

TEST(inspect_shows_a_gguf_file_that_no_engine_takes) {
    struct run r;
    RUN(&r, NULL, "inspect", "tests/golden/gguf/official.gguf", "--tensors");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(r.out.data, "not a model this program runs: there is no matrix token_embd.weight"));
    assert_non_null(strstr(r.out.data, "IQ4_NL"));
    run_free(&r);
    RUN(&r, NULL, "inspect", "build/sansu-test");
    assert_int_equal(r.exit_code, 3);
    run_free(&r);
}
