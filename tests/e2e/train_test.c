/* train_test.c - sansu train from JSON lines to a directory that sansu generate runs; interrupts, resuming,
 * refusals. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "e2e/run.h"
#include "test.h"
#include "train/fixture.h"

/* A base directory (config, vocabulary, chat format) and a data file of forty sums. */
static void make_scene(struct fixture *f, char data[300]) {
    struct bytes lines, path, template;
    struct err err = {0};
    struct run run;
    char tokenizer[300];
    fixture_make(f);
    bytes_init(&lines);
    bytes_init(&path);
    bytes_init(&template);
    for (int i = 0; i < 40; i++)
        bytes_printf(&lines, "{\"problem\":\"%dと%dをたすといくつですか。\",\"solution\":\"1. %d+%d=%d\\n答え %d\"}\n",
                     i, i + 3, i, i + 3, 2 * i + 3, 2 * i + 3);
    snprintf(data, 300, "%s/data.jsonl", f->dir);
    assert_ok(file_write_atomic(data, lines.data, lines.len, &err), err);
    snprintf(tokenizer, sizeof tokenizer, "%s/tokenizer.json", f->base);
    RUN(&run, NULL, "vocab", "--data", data, "--out", tokenizer, "--size", "304");
    assert_int_equal(run.exit_code, 0);
    run_free(&run);
    static const char config[] =
        "{\"architectures\":[\"LlamaForCausalLM\"],\"model_type\":\"llama\",\"vocab_size\":304,\"hidden_size\":32,"
        "\"intermediate_size\":48,\"num_hidden_layers\":2,\"num_attention_heads\":4,\"num_key_value_heads\":2,\"head_dim\":8,"
        "\"max_position_embeddings\":128,\"rms_norm_eps\":1e-5,\"rope_theta\":10000.0,\"tie_word_embeddings\":true,"
        "\"hidden_act\":\"silu\",\"torch_dtype\":\"float32\"}";
    file_join(&path, f->base, "config.json");
    assert_ok(file_write_atomic(bytes_text(&path), config, sizeof config - 1, &err), err);
    assert_ok(file_read_all(&template, "tools/mini/chat_template.jinja", 1 << 20, &err), err);
    file_join(&path, f->base, "chat_template.jinja");
    assert_ok(file_write_atomic(bytes_text(&path), template.data, template.len, &err), err);
    bytes_free(&lines);
    bytes_free(&path);
    bytes_free(&template);
}

static void assert_same_file(const char *a, const char *b, const char *name) {
    struct bytes left, right, path;
    struct err err = {0};
    bytes_init(&left);
    bytes_init(&right);
    bytes_init(&path);
    file_join(&path, a, name);
    assert_ok(file_read_all(&left, bytes_text(&path), 1 << 26, &err), err);
    file_join(&path, b, name);
    assert_ok(file_read_all(&right, bytes_text(&path), 1 << 26, &err), err);
    assert_int_equal(left.len, right.len);
    assert_memory_equal(left.data, right.data, left.len);
    bytes_free(&left);
    bytes_free(&right);
    bytes_free(&path);
}

#define TRAIN                                                                                               \
    "train", "--base", f.base, "--data", data, "--from-scratch", "--batch-tokens", "256", "--steps", "400", \
        "--threads", "1"

TEST(train_makes_a_directory_that_generate_runs) {
    struct fixture f;
    struct run run;
    char data[300], model[300];
    make_scene(&f, data);
    RUN(&run, NULL, TRAIN, "--out", f.out, "--lr", "0.01", "--eval-every", "200");
    assert_int_equal(run.exit_code, 0);
    assert_non_null(strstr(run.err.data, "step 200: validation loss"));
    run_free(&run);
    snprintf(model, sizeof model, "%s/model", f.out);
    static const char messages[] = "[{\"role\":\"user\",\"content\":\"7と10をたすといくつですか。\"}]";
    RUN(&run, messages, "generate", "--model", model, "--messages", "-", "--greedy", "--max-new-tokens", "60");
    assert_int_equal(run.exit_code, 0);
    assert_non_null(strstr(run.out.data, "答え")); /* 400 steps on 40 sums: the form is known by heart */
    run_free(&run);
    RUN(&run, NULL, TRAIN, "--out", f.out);
    assert_int_equal(run.exit_code, 2);
    assert_non_null(strstr(run.err.data, "--resume continues it"));
    run_free(&run);
    fixture_remove(&f);
}

TEST(train_qlora_writes_an_adapter_that_merge_takes) {
    struct fixture f;
    struct run run;
    char data[300], model[300], tuned[300], adapter[320], merged[300];
    make_scene(&f, data);
    RUN(&run, NULL, TRAIN, "--out", f.out, "--steps", "20");
    assert_int_equal(run.exit_code, 0);
    run_free(&run);
    snprintf(model, sizeof model, "%s/model", f.out);
    snprintf(tuned, sizeof tuned, "%s/tuned", f.dir);
    snprintf(adapter, sizeof adapter, "%s/adapter", tuned);
    snprintf(merged, sizeof merged, "%s/merged", f.dir);
    RUN(&run, NULL, "train", "--base", model, "--data", data, "--out", tuned, "--method", "qlora", "--rank", "4",
        "--targets", "q_proj,v_proj", "--steps", "3", "--batch-tokens", "256", "--threads", "2");
    assert_int_equal(run.exit_code, 0);
    assert_non_null(strstr(run.err.data, "holds the adapter"));
    run_free(&run);
    RUN(&run, NULL, "merge", "--base", model, "--adapter", adapter, "--out", merged);
    assert_int_equal(run.exit_code, 0);
    run_free(&run);
    /* a base of the same shapes that is another one: refused wherever the adapter would be used */
    RUN(&run, NULL, TRAIN, "--out", f.out, "--restart", "--stop-after", "1", "--seed", "7");
    assert_int_equal(run.exit_code, 0);
    run_free(&run);
    RUN(&run, "[{\"role\":\"user\",\"content\":\"7\"}]", "generate", "--model", model, "--adapter", adapter,
        "--messages", "-", "--max-new-tokens", "2");
    assert_int_equal(run.exit_code, 3);
    assert_non_null(strstr(run.err.data, "was trained on another base of this shape"));
    run_free(&run);
    RUN(&run, NULL, "train", "--base", model, "--data", data, "--out", tuned, "--method", "qlora", "--adapter", adapter,
        "--restart", "--steps", "1");
    assert_int_equal(run.exit_code, 3);
    assert_non_null(strstr(run.err.data, "was trained on another base of this shape"));
    run_free(&run);
    fixture_remove(&f);
}

/* Runs one step within `memory`, from scratch or (base) by QLoRA with 8-bit moments; the largest resident size in
 * bytes, and what the program said it would be. */
static double run_within(const struct fixture *f, const char *data, const char *base, const char *memory,
                         double *said) {
    char log[300], line[400];
    struct rusage usage;
    int status;
    const char *program = getenv("SANSU"), *at = NULL;
    snprintf(log, sizeof log, "%s/log", f->dir);
    pid_t child = fork();
    if (child == 0) {
        if (!freopen(log, "w", stderr)) _exit(126);
        if (!program) program = "build/sansu";
        if (base)
            execl(program, "sansu", "train", "--base", base, "--data", data, "--method", "qlora", "--rank", "64",
                  "--optim", "adamw8bit", "--batch-tokens", "1200", "--steps", "1", "--threads", "2", "--out", f->dir,
                  "--restart", "--memory", memory, "--val-data", data, (char *)NULL);
        else
            execl(program, "sansu", "train", "--base", f->base, "--data", data, "--from-scratch", "--batch-tokens",
                  "1200", "--steps", "1", "--threads", "2", "--out", f->out, "--restart", "--memory", memory,
                  (char *)NULL);
        _exit(127);
    }
    assert_true(wait4(child, &status, 0, &usage) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    FILE *file = fopen(log, "r");
    while (file && !at && fgets(line, sizeof line, file)) at = strstr(line, "memory: at most ");
    assert_non_null(at);
    *said = strtod(at + strlen("memory: at most "), NULL) * 0x1p30;
    fclose(file);
    return (double)usage.ru_maxrss * 1024;
}

/* Ten layers of width 256: 50 MB of activations beside 100 MB of weights and states. */
TEST(train_keeps_to_the_memory_it_said_it_would_take) {
#if defined(__SANITIZE_ADDRESS__)
    TEST_SKIP("shadow memory and freed blocks that are kept are not in the plan");
#endif
    struct fixture f;
    char data[300], path[300];
    struct err err = {0};
    double said[3], used[3];
    char base[300];
    make_scene(&f, data);
    static const char config[] =
        "{\"architectures\":[\"LlamaForCausalLM\"],\"model_type\":\"llama\",\"vocab_size\":304,\"hidden_size\":256,"
        "\"intermediate_size\":640,\"num_hidden_layers\":10,\"num_attention_heads\":4,\"num_key_value_heads\":2,\"head_dim\":64,"
        "\"max_position_embeddings\":128,\"rms_norm_eps\":1e-5,\"rope_theta\":10000.0,\"tie_word_embeddings\":true,"
        "\"hidden_act\":\"silu\",\"torch_dtype\":\"float32\"}";
    snprintf(path, sizeof path, "%s/config.json", f.base);
    assert_ok(file_write_atomic(path, config, sizeof config - 1, &err), err);
    used[0] = run_within(&f, data, NULL, "4G", &said[0]);
    used[1] = run_within(&f, data, NULL, "240M", &said[1]);
    if (!(used[0] <= said[0] && used[1] <= said[1] && said[1] <= 240 * 0x1p20 + 1e7 && used[1] < used[0]))
        fail_msg("used %.0f of %.0f MB and %.0f of %.0f MB", used[0] / 1e6, said[0] / 1e6, used[1] / 1e6,
                 said[1] / 1e6);
    snprintf(base, sizeof base, "%s/model", f.out);
    used[2] = run_within(&f, data, base, "4G", &said[2]);
    if (!(used[2] <= said[2])) fail_msg("QLoRA used %.0f of %.0f MB", used[2] / 1e6, said[2] / 1e6);
    fixture_remove(&f);
}

TEST(train_interrupted_and_resumed_gives_the_bytes_of_the_unbroken_run) {
    struct fixture f;
    struct run run;
    char data[300], other[300];
    const char *program = getenv("SANSU");
    make_scene(&f, data);
    snprintf(other, sizeof other, "%s/other", f.dir);
    RUN(&run, NULL, TRAIN, "--out", f.out);
    assert_int_equal(run.exit_code, 0);
    run_free(&run);
    pid_t child = fork();
    if (child == 0) {
        if (!freopen("/dev/null", "w", stderr)) _exit(126);
        execl(program ? program : "build/sansu", "sansu", TRAIN, "--out", other, (char *)NULL);
        _exit(127);
    }
    char metrics[320];
    size_t size = 0;
    struct err ignored = {0};
    snprintf(metrics, sizeof metrics, "%s/metrics.jsonl", other);
    for (int i = 0; i < 2000 && size == 0; i++) { /* the first lines reach the file after some dozen steps */
        nanosleep(&(struct timespec){.tv_nsec = 5000000}, NULL);
        if (file_exists(metrics)) file_size(&size, metrics, &ignored);
    }
    kill(child, SIGINT);
    int status;
    waitpid(child, &status, 0);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 130);
    RUN(&run, NULL, TRAIN, "--out", other, "--resume");
    assert_int_equal(run.exit_code, 0);
    assert_non_null(strstr(run.err.data, "resumed"));
    run_free(&run);
    assert_same_file(f.out, other, "checkpoint/step-00000400");
    assert_same_file(f.out, other, "model/model.safetensors");
    fixture_remove(&f);
}

TEST(train_stopped_early_writes_its_model_and_can_still_go_on) {
    struct fixture f;
    struct run run;
    char data[300], other[300], model[340];
    make_scene(&f, data);
    snprintf(other, sizeof other, "%s/other", f.dir);
    snprintf(model, sizeof model, "%s/model/model.safetensors", other);
    RUN(&run, NULL, TRAIN, "--out", f.out);
    assert_int_equal(run.exit_code, 0);
    run_free(&run);
    RUN(&run, NULL, TRAIN, "--out", other, "--stop-after", "30");
    assert_int_equal(run.exit_code, 0);
    assert_true(file_exists(model));
    run_free(&run);
    RUN(&run, NULL, TRAIN, "--out", other, "--resume");
    assert_int_equal(run.exit_code, 0);
    run_free(&run);
    assert_same_file(f.out, other, "model/model.safetensors");
    fixture_remove(&f);
}

TEST(train_names_the_bad_line_and_what_is_not_there_yet) {
    struct fixture f;
    struct run run;
    char data[300];
    make_scene(&f, data);
    FILE *file = fopen(data, "a");
    fprintf(file, "{\"question\":\"解けない\"}\n");
    fclose(file);
    RUN(&run, NULL, TRAIN, "--out", f.out);
    assert_int_equal(run.exit_code, 3);
    assert_non_null(strstr(run.err.data, "line 41: expected {\"messages\""));
    run_free(&run);
    RUN(&run, NULL, TRAIN, "--out", f.out, "--method", "lore");
    assert_int_equal(run.exit_code, 2);
    assert_non_null(strstr(run.err.data, "not 'lore'"));
    run_free(&run);
    fixture_remove(&f);
}
