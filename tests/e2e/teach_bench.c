#include "e2e/teach_bench.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "test.h"

const char teach_secret[] = "sk-test-SECRET-0123456789";

void teach_bench_open(struct teach_bench *b) {
    scratch_make(&b->dir);
    snprintf(b->problems, sizeof b->problems, "%s/p.jsonl", b->dir.dir);
    snprintf(b->log, sizeof b->log, "%s/log", b->dir.dir);
    standin_start(&b->server, b->log);
    setenv("ANTHROPIC_API_KEY", teach_secret, 1);
}

void teach_bench_close(struct teach_bench *b) {
    standin_stop(&b->server);
    unsetenv("ANTHROPIC_API_KEY");
    scratch_close(&b->dir, NULL);
}

void teach_write_problems(struct teach_bench *b, int n, const char *const *cases) {
    FILE *f = fopen(b->problems, "w");
    assert_non_null(f);
    for (; *cases; cases++)
        for (int i = 0; i < n; i++)
            fprintf(
                f,
                "{\"id\":\"%s-%d\",\"family\":\"wasa\",\"problem\":\"赤い玉が5個、白い玉が3個あります。全部で何個ですか。#case:%s# %d\",\"answer\":\"8個\"}\n",
                *cases, i, *cases, i);
    fclose(f);
}

void teach_run(struct run *r, const struct teach_bench *b, const char *flags) {
    char script[900];
    snprintf(script, sizeof script, "$SANSU teach %s --store %s --teacher anthropic --base-url %s --json %s",
             b->problems, b->dir.path, b->server.url, flags);
    run_shell(r, script);
}

int64_t teach_field(const struct run *r, const char *key) {
    json_t *o = json_loads(bytes_text(&r->out), 0, NULL);
    if (!o) fail_msg("no report: %s / %s", bytes_text(&r->out), bytes_text(&r->err));
    const json_t *v = json_object_get(o, key);
    int64_t n = json_is_real(v) ? (int64_t)(json_real_value(v) * 1e6 + 0.5) : json_integer_value(v);
    json_decref(o);
    return n;
}

int teach_count_in_log(const char *log, const char *word) {
    struct bytes text = {0};
    struct err err = {0};
    int n = 0;
    if (!file_read_all(&text, log, 1 << 26, &err)) return 0;
    for (const char *at = text.data; at && (at = strstr(at, word)) != NULL; at++) n++;
    bytes_free(&text);
    return n;
}
