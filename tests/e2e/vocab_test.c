/* vocab_test.c - `sansu vocab`: a file in, a tokenizer.json out; a bad line is named and nothing is written. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "e2e/run.h"
#include "test.h"

TEST(vocab_learns_from_jsonl_and_names_the_bad_line) {
    char dir[] = "/tmp/sansu-vocab-XXXXXX", data[64], out[64];
    struct err err = {0};
    struct run r;
    assert_non_null(mkdtemp(dir));
    snprintf(data, sizeof data, "%s/data.jsonl", dir);
    snprintf(out, sizeof out, "%s/tokenizer.json", dir);
    static const char good[] = "{\"problem\":\"長さ270mの道\",\"solution\":\"答え 31本\"}\n\n"
                               "{\"messages\":[{\"role\":\"user\",\"content\":\"長さ35mの道に木を植えます\"}]}\n";
    assert_ok(file_write_atomic(data, good, sizeof good - 1, &err), err);
    RUN(&r, NULL, "vocab", "--data", data, "--out", out, "--size", "320");
    assert_int_equal(r.exit_code, 0);
    assert_true(file_exists(out));
    run_free(&r);
    unlink(out);
    static const char bad[] = "{\"problem\":\"長さ270mの道\"}\n{\"problem\":\n";
    assert_ok(file_write_atomic(data, bad, sizeof bad - 1, &err), err);
    RUN(&r, NULL, "vocab", "--data", data, "--out", out, "--size", "320");
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "line 2"));
    assert_false(file_exists(out));
    run_free(&r);
    RUN(&r, NULL, "vocab", "--data", "/nonexistent", "--out", out);
    assert_int_equal(r.exit_code, 3);
    run_free(&r);
    unlink(data);
    assert_int_equal(rmdir(dir), 0);
}
