/* model.c - what the verbs that run a model share.
 *
 * Checked tests/e2e/generate_test.c, tests/e2e/guess_test.c
 */
#include "model.h"
#include "words.h"

#include "base/file.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

bool cmd_model_open(struct engine **out, const struct cmd_model *model, struct err *err) {
    struct engine_options options = {.threads = (int)model->threads,
                                     .cpu = cmd_cpu(model->cpu),
                                     .kv = model->kv,
                                     .precision = model->precision,
                                     .adapter = model->adapter};
    return engine_open(out, cmd_model_path(model->path), &options, err);
}

bool cmd_reader_open(struct reader **out, const char *path, struct err *err) {
    return reader_open(out, path ? path : cmd_data_path("models/sansu-reader"), err);
}

bool cmd_parse_ids(struct bytes *ids, const char *text, struct err *err) {
    for (const char *p = text;;) {
        char *end;
        errno = 0;
        long v = strtol(p, &end, 10);
        if (end == p || errno || v < 0 || v > INT32_MAX)
            return err_set(err, ERR_USAGE, say("--ids takes numbers separated by commas, such as 1,2,3; found '%.20s'"),
                           p);
        int32_t id = (int32_t)v;
        bytes_append(ids, &id, sizeof id);
        if (*end == 0) break;
        if (*end != ',')
            return err_set(err, ERR_USAGE, say("--ids takes numbers separated by commas; found '%.20s'"), end);
        p = end + 1;
    }
    return !ids->failed || err_set(err, ERR_RESOURCE, say("out of memory for the ids"));
}

void cmd_sampling_read(struct engine_sampling *out, const struct cmd_sampling *s) {
    *out = (struct engine_sampling){
        .temperature = s->greedy ? 0 : (float)s->temperature,
        .top_k = (int)s->top_k,
        .top_p = (float)s->top_p,
        .min_p = (float)s->min_p,
        .repeat_penalty = (float)s->repeat_penalty,
        .seed = (uint64_t)s->seed,
    };
}

bool cmd_guess_open(struct cmd_guess *out, const char *name, bool calculator, const struct cmd_model *model,
                    struct err *err) {
    *out = (struct cmd_guess){0};
    if (!name) return true;
    out->kind = strcmp(name, "none") == 0                       ? CMD_GUESS_NONE
                : strcmp(name, "lookup") == 0                   ? CMD_GUESS_LOOKUP
                : calculator && strcmp(name, "calculator") == 0 ? CMD_GUESS_CALCULATOR
                                                                : CMD_GUESS_MODEL;
    if (out->kind != CMD_GUESS_MODEL) return true;
    const struct engine_options options = {.threads = (int)model->threads, .cpu = cmd_cpu(model->cpu), .kv = model->kv};
    return engine_open(&out->small, name, &options, err) ||
           err_prefix(err, say("--draft takes none, %slookup or a model"), calculator ? "calculator, " : "");
}

void cmd_guess_close(struct cmd_guess *guess) {
    engine_close(guess->small);
    *guess = (struct cmd_guess){0};
}

bool cmd_show_text(void *context, const char *text, size_t n) {
    (void)context;
    if (n > 0 && isatty(STDOUT_FILENO)) {
        struct bytes shown = {0};
        bytes_append_printable(&shown, text, n, false);
        fwrite(bytes_text(&shown), 1, shown.len, stdout);
        bytes_free(&shown);
    } else if (n > 0) {
        fwrite(text, 1, n, stdout);
    }
    if (n > 0) fflush(stdout);
    return !cmd_interrupted() && !ferror(stdout);
}

bool cmd_show_nothing(void *context, const char *text, size_t n) {
    (void)context, (void)text, (void)n;
    return !cmd_interrupted();
}

double cmd_seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define DIGITS "0123456789"

/* Does it end as names of files do: a point, a letter, at most four letters or digits behind it? 3.5m does not. */
static bool has_extension(const char *text) {
    const char *point = strrchr(text, '.');
    size_t n = point ? strlen(point + 1) : 0;
    return n > 0 && n <= 5 && point > text && isalpha((unsigned char)point[1]) &&
           strspn(point + 1, LETTERS DIGITS) == n;
}

/* "lists/monday", "./monday", "/dev/fd/63", but not 3/4 and not 60km/時. */
static bool is_path(const char *text) {
    if (!strchr(text, '/')) return false;
    if (text[0] == '/' || strncmp(text, "./", 2) == 0 || strncmp(text, "../", 3) == 0 || strncmp(text, "~/", 2) == 0)
        return true;
    return isalpha((unsigned char)text[0]) && strspn(text, LETTERS DIGITS "._-/") == strlen(text);
}

/* What can be no problem, but a file's name: whether there is such a file or not, it is meant. */
static bool is_file_name(const char *text) {
    static const char *const of_sentences[] = {"\n", "。", "、", "？", "?"};
    for (size_t i = 0; i < sizeof of_sentences / sizeof *of_sentences; i++)
        if (strstr(text, of_sentences[i])) return false;
    return has_extension(text) || is_path(text);
}

bool cmd_read_problem(struct bytes *out, const char *verb, const char *problem, struct err *err) {
    enum { MOST_BYTES = 4 << 20 };
    bool is_input = strcmp(problem, "-") == 0, is_file = !is_input && (file_exists(problem) || is_file_name(problem));
    if (is_file && file_exists(problem) && !file_is_directory(problem)) {
        struct bytes name = {0};
        bytes_append_printable(&name, problem, strlen(problem), true);
        fprintf(stderr, say("sansu %s: the problem is the text of the file %s (many problems: --batch)\n"), verb,
                bytes_text(&name));
        bytes_free(&name);
    }
    if (!is_file && !is_input)
        bytes_append_string(out, problem);
    else if (!file_read_text(out, problem, MOST_BYTES, err))
        return false;
    while (out->len > 0 && (out->data[out->len - 1] == '\n' || out->data[out->len - 1] == '\r'))
        bytes_truncate(out, out->len - 1);
    return true;
}
