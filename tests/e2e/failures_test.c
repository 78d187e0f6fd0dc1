/* failures_test.c - what the library says of a failure, in Japanese: every message of the doors has its row, none is left
 * over, formats agree, and people see it. */
#include <glob.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/phrase.h"
#include "e2e/literal.h"
#include "e2e/run.h"
#include "test.h"

static const struct phrase rows[] = {
#define FAILURE(english, japanese) {english, japanese},
#include "../../cmd/failures.def"
#undef FAILURE
};
enum { N_ROWS = sizeof rows / sizeof *rows };

/* Where files are opened, read, written and taken apart: no message of these is missing. */
static const char *const doors[] = {
    "src/base/arena.c",        "src/base/csv.c",        "src/base/file.c",           "src/base/file_guard.c",
    "src/base/lines.c",        "src/base/file_input.c", "src/base/file_output.c",    "src/base/json.c",
    "src/base/pool.c",         "src/base/strict.c",     "src/format/gguf.c",         "src/format/safetensors.c",
    "src/database/database.c", "src/dataset/object.c",  "src/audit/report/record.c", "src/engine/open.c",
    "src/model/weights.c",     "src/reading/file.c",    "src/figure/read.c"};

/* "%.200s" is "%s": how much of a part is printed is no other message. */
static void plain(char *out, size_t cap, const char *format) {
    size_t n = 0;
    for (bool inside = false; *format && n + 1 < cap; format++) {
        if (inside && strchr(".0123456789", *format)) continue;
        inside = *format == '%';
        out[n++] = *format;
    }
    out[n] = 0;
}

static bool same_format(const char *a, const char *b) {
    char one[2000], two[2000];
    plain(one, sizeof one, a);
    plain(two, sizeof two, b);
    return strcmp(one, two) == 0;
}

TEST(failures_are_translated_once_and_formats_agree) {
    for (size_t i = 0; i < N_ROWS; i++) {
        char a[200], b[200];
        literal_conversions(a, sizeof a, rows[i].from);
        literal_conversions(b, sizeof b, rows[i].to);
        if (strcmp(a, b) != 0) fail_msg("%s: %s, not %s", rows[i].from, b, a);
        if (!literal_is_japanese(rows[i].to)) fail_msg("no Japanese: %s", rows[i].to);
        for (size_t k = 0; k < i; k++)
            if (same_format(rows[i].from, rows[k].from)) fail_msg("twice: %s", rows[i].from);
    }
}

/* ---- the sources ---- */

static bool used[N_ROWS];

static bool in_table(const char *text) {
    if (strncmp(text, "out of memory for ", 18) == 0) text = "out of memory for %s";
    for (size_t i = 0; i < N_ROWS; i++)
        if (same_format(rows[i].from, text)) return used[i] = true;
    return false;
}

/* Notes the rows that a file uses; one of the doors misses none. */
static void scan(const char *path, bool is_door) {
    static const char *const calls[] = {"err_set(", NULL};
    struct bytes source = {0};
    struct err err = {0};
    struct literal l;
    assert_ok(file_read_all(&source, path, 1 << 20, &err), err);
    const char *s = bytes_text(&source);
    for (size_t at = 0; literal_next(&l, s, at); at = l.end)
        if (!in_table(l.text) && is_door && literal_is_first_of(s, l.start, calls) && literal_has_words(l.text))
            fail_msg("%s: no row in failures.def: %s", path, l.text);
    bytes_free(&source);
}

TEST(failures_are_those_of_the_library) {
    glob_t files;
    memset(used, 0, sizeof used);
    assert_int_equal(glob("src/*/*.c", 0, NULL, &files), 0);
    assert_int_equal(glob("src/*/*/*.c", GLOB_APPEND, NULL, &files), 0);
    for (size_t i = 0; i < files.gl_pathc; i++) scan(files.gl_pathv[i], false);
    globfree(&files);
    for (size_t i = 0; i < sizeof doors / sizeof *doors; i++) scan(doors[i], true);
    for (int error = 1; error < 134; error++) in_table(strerror(error));
    for (size_t i = 0; i < N_ROWS; i++)
        if (!used[i]) fail_msg("left over in failures.def: %s", rows[i].from);
}

/* ---- what people see ---- */

/* A message of the format, each part a word or a number. */
static void example(char *out, size_t cap, const char *format) {
    size_t n = 0;
    while (*format && n + 8 < cap) {
        if (*format != '%') {
            out[n++] = *format++;
            continue;
        }
        size_t length = 1 + strspn(format + 1, ".*0123456789lzh");
        n += (size_t)snprintf(out + n, cap - n, format[length] == 's' ? "QQ" : "17");
        format += length + 1;
    }
    out[n] = 0;
}

TEST(failures_of_every_row_are_said_in_japanese) {
    for (size_t i = 0; i < N_ROWS; i++) {
        char message[2000], want[2000];
        struct bytes said = {0};
        example(message, sizeof message, rows[i].from);
        example(want, sizeof want, rows[i].to);
        phrase_turn(&said, rows, N_ROWS, message);
        if (strcmp(bytes_text(&said), want) != 0) fail_msg("%s: %s, not %s", message, bytes_text(&said), want);
        bytes_free(&said);
    }
}

TEST(failures_are_japanese_where_the_reader_is) {
    static const struct {
        const char *command, *word;
    } cases[] = {
        {"audit /nowhere/a", "そのようなファイルやフォルダーはありません"},
        {"audit $d", "フォルダーです"},
        {"eval --test $d/bad", "1行目: JSON ではありません"},
        {"eval --test $d/gz", "gzip で圧縮されています"},
        {"corpus show $d/bad", "正しい SQLite のファイルではありません"},
        {"corpus show $d/none", "はありません"},
        {"generate --model /nowhere --prompt 1", "そのようなモデルのフォルダーもファイルもありません"},
        {"generate --model $d/m.gguf --prompt 1", "モデルのフォルダーでも GGUF ファイルでもありません"},
        {"generate --model $d --prompt 1", "config.json がありません"},
        {"filter $d/bad --out $d", "置きかえるのは、ふつうのファイルだけです"},
        {"vocab --data $d/bad --out /nowhere/v", "JSON ではありません"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct run r;
        struct bytes script = {0};
        bytes_printf(
            &script,
            "d=$(mktemp -d); printf 'x\\n' >$d/bad; printf '\\037\\213\\010' >$d/gz; printf 'abcd' >$d/m.gguf; "
            "SANSU_LANG=ja $SANSU %s >/dev/null; c=$?; rm -r $d; exit $c",
            cases[i].command);
        run_shell(&r, bytes_text(&script));
        if (!strstr(bytes_text(&r.err), cases[i].word))
            fail_msg("%s: %d %s", cases[i].command, r.exit_code, bytes_text(&r.err));
        run_free(&r);
        bytes_free(&script);
    }
}
