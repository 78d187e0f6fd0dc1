/* `sansu corpus`: in, out, and a dataset directory whose card says what was counted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/hash.h"
#include "corpus/scratch.h"
#include "e2e/run.h"
#include "library/shelf.h"
#include "test.h"

static const char rows[] =
    "{\"messages\":[{\"role\":\"user\",\"content\":\"5個と3個で何個\"},{\"role\":\"assistant\",\"content\":\"5+3=8\\n答え 8個\"}],\"sansu\":{\"id\":\"a\",\"answer\":\"8個\",\"licence\":\"cc0-1.0\"}}\n"
    "{\"prompt\":\"4個と3個で何個\",\"completion\":\"4+3=7\\n答え 7個\",\"id\":\"b\",\"split\":\"test\"}\n"
    "{\"instruction\":\"2個と3個で\",\"input\":\"何個\",\"output\":\"2+3=5\\n答え 5個\",\"id\":\"c\"}\n"
    "{\"conversations\":[{\"from\":\"human\",\"value\":\"1個と3個で何個\"},{\"from\":\"gpt\",\"value\":\"1+3=4\\n答え 4個\"}],\"id\":\"d\"}\n"
    "{\"problem\":\"9個と3個で何個\",\"id\":\"e\"}\n";

static void shell(struct run *r, const char *format, const char *dir) {
    char script[800];
    struct bytes b = {0};
    for (const char *at = format; *at; at++)
        if (*at == '@')
            bytes_append_string(&b, dir);
        else
            bytes_append_char(&b, *at);
    snprintf(script, sizeof script, "%s", b.data);
    bytes_free(&b);
    run_shell(r, script);
}

static void put(const struct scratch *t, const char *name, const char *text) {
    char path[200];
    struct err err = {0};
    snprintf(path, sizeof path, "%s/%s", t->dir, name);
    assert_ok(file_write_atomic(path, text, strlen(text), &err), err);
}

TEST(corpus_verb_every_format_goes_in_and_out) {
    static const char *const formats[] = {"messages", "prompt-completion", "alpaca", "sharegpt", "plain"};
    struct scratch t;
    struct run r;
    scratch_make(&t);
    put(&t, "rows", rows);
    shell(&r, "$SANSU corpus import @/s.db @/rows --teacher human --source 'a book'", t.dir);
    assert_int_equal(r.exit_code, 0);
    assert_string_equal(bytes_text(&r.out), "5 rows: 5 new problems, 0 already there, 4 solutions\n");
    run_free(&r);
    shell(&r, "$SANSU corpus import @/s.db @/rows --teacher human", t.dir); /* again: nothing new */
    assert_string_equal(bytes_text(&r.out), "5 rows: 0 new problems, 5 already there, 0 solutions\n");
    run_free(&r);
    for (int i = 0; i < 5; i++) {
        char script[400];
        snprintf(
            script, sizeof script,
            "rm -f @/u.db; $SANSU corpus export @/s.db --format %s --out @/x && $SANSU corpus import @/u.db @/x && $SANSU corpus export @/u.db --format %s --out @/y && cmp @/x @/y && wc -l <@/x",
            formats[i], formats[i]);
        shell(&r, script, t.dir);
        if (r.exit_code != 0 || !strstr(bytes_text(&r.out), "4 solutions") || !strstr(bytes_text(&r.out), "\n4\n"))
            fail_msg("%s: %s%s", formats[i], bytes_text(&r.out), bytes_text(&r.err));
        run_free(&r);
    }
    scratch_close(&t, NULL);
}

TEST(corpus_verb_a_dataset_directory) {
    struct scratch t;
    struct run r;
    struct bytes train = {0}, card = {0};
    struct err err = {0};
    char path[200], hash[65];
    scratch_make(&t);
    put(&t, "rows", rows);
    shell(
        &r,
        "$SANSU corpus import @/s.db @/rows --teacher human && $SANSU corpus export @/s.db --dataset --out @/ds --name '解説' --licence cc0-1.0",
        t.dir);
    assert_int_equal(r.exit_code, 0);
    run_free(&r);
    snprintf(path, sizeof path, "%s/ds/train.jsonl", t.dir);
    assert_ok(file_read_all(&train, path, 1 << 20, &err), err);
    snprintf(path, sizeof path, "%s/ds/README.md", t.dir);
    assert_ok(file_read_all(&card, path, 1 << 20, &err), err);
    sha256_hex(hash, train.data, train.len);
    assert_non_null(strstr(card.data, hash));
    assert_non_null(strstr(card.data, "license: cc0-1.0\n"));
    assert_non_null(strstr(card.data, "path: test.jsonl"));
    assert_non_null(strstr(card.data, "| human - | 4 |"));
    assert_non_null(strstr(card.data, "No audit is recorded"));
    bytes_free(&train);
    bytes_free(&card);
    shell(&r, "rm -r @/ds", t.dir);
    run_free(&r);
    scratch_close(&t, NULL);
}

/* One wrong line and nothing is imported: the message names it. */
TEST(corpus_verb_import_is_all_or_nothing) {
    static const struct {
        const char *bytes, *word;
    } bad[] = {
        {"{\"problem\":\"p\"}\n{\"problem\":null}\n", "line 2"},
        {"{\"problem\":\"p\",\"id\":\"x\"}\n{\"problem\":\"q\",\"id\":\"x\"}\n", "another id"},
        {"[{\"problem\":\"p\"}]\n", "array"},
        {"{\"problem\":\"p\"}\n\x1F\x8B\n", "line 2"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct scratch t;
        struct run r;
        scratch_make(&t);
        put(&t, "rows", bad[i].bytes);
        shell(&r, "$SANSU corpus import @/s.db @/rows", t.dir);
        if (r.exit_code != 3 || !strstr(bytes_text(&r.err), bad[i].word))
            fail_msg("%s: %d %s", bad[i].bytes, r.exit_code, bytes_text(&r.err));
        run_free(&r);
        shell(&r, "$SANSU corpus show @/s.db --json", t.dir);
        assert_non_null(strstr(bytes_text(&r.out), "\"problems\":0"));
        run_free(&r);
        scratch_close(&t, NULL);
    }
}

TEST(corpus_verb_takes_what_was_decided_in_a_library) {
    struct shelf s;
    struct run r;
    shelf_open(&s);
    int64_t item = shelf_add(&s, "5個と3個で何個", "8個", "5+3=8\n答え 8個");
    assert_int_equal(shelf_decide(&s, item, "approve", NULL, NULL), LIBRARY_DONE);
    shell(&r, "$SANSU corpus import @/s.db --library @/store.db", s.scratch.dir); /* while somebody writes into it */
    assert_string_equal(bytes_text(&r.out), "1 items kept, 0 rejected: 1 new decisions\n");
    run_free(&r);
    shell(&r, "$SANSU corpus export @/s.db --decided-by library --format plain", s.scratch.dir);
    assert_non_null(strstr(bytes_text(&r.out), "5+3=8"));
    run_free(&r);
    shell(&r, "$SANSU corpus import @/s.db --library @/s.db", s.scratch.dir);
    assert_int_equal(r.exit_code, 3);
    run_free(&r);
    shelf_close(&s);
}
