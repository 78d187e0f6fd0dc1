/* token_bench.c - tokenizer: time to open a vocabulary, megabytes of text encoded a second, one thread.
 *
 *     make bench K=token ARGS='DIR/tokenizer.json TEXT'      prints JSON; tools/bench_token.py puts the official
 *       library beside it
 *
 * TEXT's lines are encoded one by one, then the file as one text. Processor time, best of five: neighbours on the
 * machine then disturb less.
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "token/token.h"

enum { ROUNDS = 5 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static bool encode_lines(struct bytes *ids, const struct token_vocab *v, const struct bytes *text, struct err *err) {
    const char *at = text->data, *end = text->data + text->len;
    while (at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        if (!stop) stop = end;
        if (!token_encode(ids, v, at, (size_t)(stop - at), false, err)) return false;
        at = stop + 1;
    }
    return true;
}

static bool run(const char *vocab, const char *path, struct err *err) {
    double load = 1e9, lines = 1e9, whole = 1e9;
    size_t n_lines = 0, n_whole = 0;
    struct bytes text = {0}, ids = {0};
    bool ok = file_read_all(&text, path, 1u << 30, err);
    for (int i = 0; ok && i < ROUNDS; i++) {
        struct token_vocab *v = NULL;
        double t0 = now();
        ok = token_open(&v, vocab, err);
        double t1 = now();
        bytes_clear(&ids);
        ok = ok && encode_lines(&ids, v, &text, err);
        double t2 = now();
        n_lines = ids.len / sizeof(int32_t);
        bytes_clear(&ids);
        ok = ok && token_encode(&ids, v, bytes_text(&text), text.len, false, err);
        double t3 = now();
        n_whole = ids.len / sizeof(int32_t);
        load = t1 - t0 < load ? t1 - t0 : load;
        lines = t2 - t1 < lines ? t2 - t1 : lines;
        whole = t3 - t2 < whole ? t3 - t2 : whole;
        token_close(v);
    }
    double mb = (double)text.len / 1e6;
    if (ok)
        printf(
            "{\"load_ms\": %.1f, \"lines_mb_s\": %.1f, \"lines_ids\": %zu, \"whole_mb_s\": %.1f, \"whole_ids\": %zu}\n",
            load * 1e3, mb / lines, n_lines, mb / whole, n_whole);
    bytes_free(&text);
    bytes_free(&ids);
    return ok;
}

int main(int argc, char **argv) {
    struct err err = {0};
    if (argc != 3) {
        fprintf(stderr, "usage: token VOCABULARY TEXT\n");
        return ERR_USAGE;
    }
    if (run(argv[1], argv[2], &err)) return 0;
    fprintf(stderr, "%s\n", err.message);
    return err.code;
}
