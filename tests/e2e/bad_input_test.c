/* bad_input_test.c - what a hostile or hurried user gives every verb: one clear error, the documented exit code, no
 * crash.
 *
 *   files of JSON lines x verbs that read them;  shell lines with the exit code and a word of the message
 *
 * Under `make check-slow` the program is built with ASan and UBSan; their reports are looked for in every answer. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "e2e/run.h"
#include "test.h"
#include "tutor/noisy_model.h"

static void no_report(const struct run *r, const char *what) {
    const char *e = bytes_text(&r->err);
    if ((r->exit_code > 130 && r->exit_code != 143) || strstr(e, "Sanitizer") || strstr(e, "runtime error"))
        fail_msg("%s: exit code %d, %s", what, r->exit_code, e);
}

/* ---- JSON lines ---- */

#define RECORD \
    "{\"id\":\"a\",\"problem\":\"5個と3個で何個\",\"answer\":\"8個\",\"solution\":\"5+3=8\\n答え 8個\",\"text\":\"5+3=8\\n答え 8個\"}"

static const struct {
    const char *name, *bytes;
    size_t n;
    bool good;
} files[] = {
#define FILE_ROW(name, good, text) \
    { name, text, sizeof text - 1, good }
    FILE_ROW("byte order mark", true, "\xEF\xBB\xBF" RECORD "\n"),
    FILE_ROW("CRLF", true, RECORD "\r\n" RECORD "\r\n"),
    FILE_ROW("no final newline, the same id twice", true, RECORD "\n" RECORD),
    FILE_ROW("blank lines", true, "\n \t\n" RECORD "\n\r\n\n"),
    FILE_ROW("a key twice", true,
             "{\"text\":\"2\","
             "\"problem\":\"5個と3個\",\"answer\":\"8個\",\"solution\":\"8\",\"text\":\"3+4=7\"}\n"),
    FILE_ROW("trailing comma", false, "{\"problem\":\"1\",\"answer\":\"1\",\"solution\":\"1\",\"text\":\"1\",}\n"),
    FILE_ROW("an array", false, "[" RECORD "," RECORD "]\n"),
    FILE_ROW("an array over several lines", false, "[\n  " RECORD "\n]\n"),
    FILE_ROW("a line cut off", false, "{\"problem\":\"5個と"),
    FILE_ROW("NUL", false, "{\"problem\":\0\"5\"}\n"),
    FILE_ROW("invalid UTF-8", false,
             "{\"problem\":\"5\xE5\x80\",\"answer\":\"\xFF\",\"solution\":\"\xFF\",\"text\":\"\xFF\"}\n"),
    FILE_ROW("UTF-16", false,
             "\xFF\xFE{\0\"\0p\0\"\0:\0\"\0"
             "1\0\"\0}\0\n\0"),
    FILE_ROW("gzip", false, "\x1F\x8B\x08\0\0\0\0\0\0\3\xAB\x56\n"),
    FILE_ROW("null content", false, "{\"problem\":null,\"answer\":null,\"solution\":null,\"text\":null}\n"),
    FILE_ROW("array content", false, "{\"problem\":[3],\"answer\":[3],\"solution\":[3],\"text\":[3]}\n"),
    FILE_ROW("words that are no JSON", false, "{5個と3個で何個\n"),
};

static void write_deep(struct bytes *out) {
    bytes_append_string(out, "{\"problem\":");
    for (int i = 0; i < 100000; i++) bytes_append_char(out, '[');
    bytes_append_char(out, '\n');
}

static void every_verb(const char *dir, const char *path, const char *what, bool good) {
    char script[700];
    static const char *const verbs[] = {"explain --batch '%s' --max-new-tokens 2",
                                        "eval --test '%s' --max-new-tokens 2",
                                        "vocab --size 300 --out /dev/null --data '%s'",
                                        "train --preview --base \"$SANSU_MODEL\" --data '%s'",
                                        "tokenize <'%s'",
                                        "audit '%s'"};
    setenv("SANSU_MODEL", dir, 1);
    for (size_t v = 0; v < sizeof verbs / sizeof *verbs; v++) {
        char command[500];
        struct run r;
        snprintf(command, sizeof command, verbs[v], path);
        snprintf(script, sizeof script, "$SANSU %s", command);
        if (good && v == 2) continue;                    /* too little text for a vocabulary, and nowhere to put it */
        if (v == 4 && access(path, R_OK) != 0) continue; /* the shell's error */
        run_shell(&r, script);
        no_report(&r, what);
        bool twice = v == 1 && r.exit_code == 3 &&
                     (strstr(bytes_text(&r.err), "twice") || strstr(bytes_text(&r.err), "duplicate"));
        bool expected =
            good ? r.exit_code == 0 || (v == 5 && r.exit_code == 1) || twice /* a test set must be unambiguous */
                 : r.exit_code == 3 && r.err.len > 0;
        if (!expected) fail_msg("%s: sansu %s: exit code %d: %s", what, command, r.exit_code, bytes_text(&r.err));
        run_free(&r);
    }
}

TEST(bad_input_json_lines_are_read_or_named_by_every_verb) {
    struct noisy_model m;
    struct bytes deep = {0};
    struct err err = {0};
    char path[128];
    noisy_model_make(&m);
    snprintf(path, sizeof path, "%s/数 5.jsonl", m.dir); /* a path with a space and Japanese */
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        assert_ok(file_write_atomic(path, files[i].bytes, files[i].n, &err), err);
        every_verb(m.dir, path, files[i].name, files[i].good);
    }
    write_deep(&deep);
    assert_ok(file_write_atomic(path, deep.data, deep.len, &err), err);
    every_verb(m.dir, path, "deep nesting", false);
    every_verb(m.dir, m.dir, "a directory", false);
    every_verb(m.dir, "/nonexistent", "no such file", false);
    bytes_free(&deep);
    unlink(path);
    unsetenv("SANSU_MODEL");
    noisy_model_remove(&m);
}

/* ---- flags, files, streams ---- */

static const struct {
    int exit_code;
    const char *script, *word; /* word: somewhere on stderr */
} cases[] = {
    /* prompts */
    {3, "$SANSU explain ''", "空"},
    {3, "$SANSU explain '<|end|><|start|>'", "数が"},
    {0, "$SANSU explain '9^9^9は?' --max-new-tokens 3", NULL},
    {0, "$SANSU explain '3÷0は?' --max-new-tokens 3", NULL},
    {0, "$SANSU explain '🍎3個を2人でわけると?' --max-new-tokens 3", NULL},
    {0, "$SANSU explain 'What is 3 plus {{4}} <b>?' --max-new-tokens 3", NULL},
    {3, "printf '\\203\\212\\203\\223 3' | $SANSU explain -", "UTF-8"},
    /* flags */
    {2, "$SANSU explain 3個 --temperature 1e9", "0 to 10"},
    {2, "$SANSU explain 3個 --temperature nan", "number"},
    {2, "$SANSU explain 3個 --seed", "needs a value"},
    {2, "$SANSU explain 3個 --seed 99999999999999999999", "whole number"},
    {2, "$SANSU explain 3個 --samples 0", "1 to 64"},
    {2, "$SANSU explain 3個 4個", "too many"},
    {2, "$SANSU explain 3個 --cpu z80", "z80"},
    {2, "$SANSU eval --test - --temperature -1", "0 to 10"},
    {2, "$SANSU generate --prompt 3 --top-p 7", "top-p"},
    {2, "$SANSU generate --prompt 3 --temperature 1e300", "temperature"},
    {2, "$SANSU generate --ids 1,,2", "--ids"},
    {2, "$SANSU generate --prompt a --ids 1", "one of"},
    {3, "$SANSU generate --ids 2000000000", "2000000000"},
    {2, "$SANSU train --base x --data y --out z --lr 0", "--lr"},
    {2, "$SANSU train --base x --data y --out z --lr -1", "--lr"},
    {2, "$SANSU train --base x --data y --out z --method best", "not 'best'"},
    {2, "$SANSU train --base x --data y --out z --rank 8", "--method lora"},
    {2, "$SANSU train --base x --data y --out z --method lora --adapter a --rank 8", "--adapter decides"},
    {2, "$SANSU problems --family nothing", "nothing"},
    {2, "$SANSU problems --family ''", "a family needs a name"},
    {2, "$SANSU problems --count -1", "--count"},
    {3, "$SANSU explain 3個 --adapter x", "no such adapter directory"},
    {2, "$SANSU inspect --ctx 1000000000", "context"},
    {2, "$SANSU", "usage"},
    /* files */
    {3, "$SANSU explain 3個 --model /nonexistent", "/nonexistent"},
    {3, "$SANSU explain 3個 --model /dev/null", "/dev/null"},
    {3, "$SANSU inspect /dev/null", "/dev/null"},
    {3, "$SANSU inspect /nonexistent", "/nonexistent"},
    {3, "$SANSU generate --messages $SANSU_MODEL", "directory"},
    {3, "$SANSU audit $SANSU_MODEL", "directory"},
    {3, "$SANSU problems --html /nonexistent/page", "/nonexistent/page"},
    {3, "echo '{}' >$SANSU_MODEL/m.json && $SANSU generate --messages $SANSU_MODEL/m.json", "m.json"},
    {3,
     "echo '[{\"role\":\"robot\",\"content\":\"a\"}]' >$SANSU_MODEL/m.json && $SANSU chat --messages $SANSU_MODEL/m.json",
     "role"},
    /* models that are not whole */
    {3,
     "mkdir $SANSU_MODEL/cut && cp $SANSU_MODEL/*.j* $SANSU_MODEL/cut && head -c 5000 $SANSU_MODEL/model.safetensors >$SANSU_MODEL/cut/model.safetensors && "
     "$SANSU explain 3個 --model $SANSU_MODEL/cut",
     "model.safetensors"},
    {3, ": >$SANSU_MODEL/cut/model.safetensors && $SANSU explain 3個 --model $SANSU_MODEL/cut", "model.safetensors"},
    {3, "rm $SANSU_MODEL/cut/model.safetensors && $SANSU explain 3個 --model $SANSU_MODEL/cut", "safetensors"},
    {3,
     "cp $SANSU_MODEL/model.safetensors $SANSU_MODEL/cut && : >$SANSU_MODEL/cut/config.json && $SANSU explain 3個 --model $SANSU_MODEL/cut",
     "config.json"},
    {3,
     "cp $SANSU_MODEL/config.json $SANSU_MODEL/cut && : >$SANSU_MODEL/cut/tokenizer.json && $SANSU explain 3個 --model $SANSU_MODEL/cut",
     "tokenizer.json"},
    /* environment and streams */
    {0, "env -i SANSU_MODEL=$SANSU_MODEL LC_ALL=C $SANSU explain 3個と5個 --max-new-tokens 2", NULL},
    {3, "$SANSU explain - <&-", "standard input: reading failed"},
    {4, "$SANSU --help >/dev/full", "standard output"},
    {4, "$SANSU --help >&-", "standard output"},
    {4, "$SANSU explain 3個と5個 --max-new-tokens 2 >/dev/full", "standard output"},
    {4, "$SANSU explain 3個と5個 --max-new-tokens 2 --json >&-", "standard output"},
    {4, "$SANSU problems --count 1000000000 >/dev/full", "standard output"},
    {0, "$SANSU problems --count 1000000000 | head -c 1 >/dev/null", NULL}, /* SIGPIPE: quiet, and not for ever */
    {143, "$SANSU problems --count 1000000000 >/dev/null & sleep 0.3; kill -TERM $!; wait $!", NULL},
    {129, "$SANSU problems --count 1000000000 >/dev/null & sleep 0.3; kill -HUP $!; wait $!", NULL},
};

TEST(bad_input_gives_one_error_and_the_documented_exit_code) {
    struct noisy_model m;
    noisy_model_make(&m);
    setenv("SANSU_MODEL", m.dir, 1);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct run r;
        run_shell(&r, cases[i].script);
        no_report(&r, cases[i].script);
        if (r.exit_code != cases[i].exit_code || (cases[i].word && !strstr(bytes_text(&r.err), cases[i].word)))
            fail_msg("%s: exit code %d: %s", cases[i].script, r.exit_code, bytes_text(&r.err));
        run_free(&r);
    }
    struct run r;
    run_shell(&r, "rm -r $SANSU_MODEL/cut $SANSU_MODEL/m.json");
    run_free(&r);
    unsetenv("SANSU_MODEL");
    noisy_model_remove(&m);
}
