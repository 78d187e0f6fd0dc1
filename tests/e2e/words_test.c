/* words_test.c - the texts of the command line: each has its Japanese side, none is left over, formats agree. */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../cmd/cmd.h"
#include "base/file.h"
#include "e2e/literal.h"
#include "e2e/run.h"
#include "test.h"

static const struct {
    const char *english, *japanese;
} words[] = {
#define WORDS(english, japanese) {english, japanese},
#include "../../cmd/words.def"
#undef WORDS
};
enum { N_WORDS = sizeof words / sizeof *words };

/* ---- the table ---- */

TEST(words_are_translated_once_and_formats_agree) {
    for (size_t i = 0; i < N_WORDS; i++) {
        char a[200], b[200];
        literal_conversions(a, sizeof a, words[i].english);
        literal_conversions(b, sizeof b, words[i].japanese);
        if (strcmp(a, b) != 0) fail_msg("%s: %s, not %s", words[i].english, b, a);
        size_t n = strlen(words[i].english), m = strlen(words[i].japanese);
        if ((words[i].english[n - 1] == '\n') != (words[i].japanese[m - 1] == '\n'))
            fail_msg("%s: the line's end", words[i].english);
        for (size_t k = 0; k < i; k++)
            if (strcmp(words[i].english, words[k].english) == 0) fail_msg("twice: %s", words[i].english);
    }
}

/* ---- the sources ---- */

/* Is the string the format of a message? */
static bool is_message(const char *s, size_t start) {
    static const char *const calls[] = {"stderr,", "err_set(", "err_prefix(", "usage_error(", "printf(", "puts(", NULL};
    return literal_is_first_of(s, start, calls);
}

static bool said(const char *s, size_t start) {
    while (start > 0 && (s[start - 1] == ' ' || s[start - 1] == '\n')) start--;
    return start >= 4 && strncmp(s + start - 4, "say(", 4) == 0;
}

static bool used[N_WORDS];

static bool in_table(const char *text) {
    for (size_t i = 0; i < N_WORDS; i++)
        if (strcmp(words[i].english, text) == 0) return used[i] = true;
    return false;
}

static void scan(const char *path) {
    struct bytes source = {0};
    struct err err = {0};
    struct literal l;
    assert_ok(file_read_all(&source, path, 1 << 20, &err), err);
    const char *s = bytes_text(&source);
    for (size_t at = 0; literal_next(&l, s, at); at = l.end) {
        if (l.start > 9 && strncmp(s + l.start - 9, "#include ", 9) == 0) continue;
        bool known = in_table(l.text);
        if (said(s, l.start) && !known) fail_msg("%s: no row in words.def: %s", path, l.text);
        if (is_message(s, l.start) && !said(s, l.start) && literal_has_words(l.text))
            fail_msg("%s: not through say(): %s", path, l.text);
    }
    bytes_free(&source);
}

TEST(words_are_those_of_the_code) {
    glob_t files;
    memset(used, 0, sizeof used);
    assert_int_equal(glob("cmd/*.[ch]", 0, NULL, &files), 0);
    for (size_t i = 0; i < files.gl_pathc; i++) scan(files.gl_pathv[i]);
    assert_true(files.gl_pathc > 20);
    globfree(&files);
    for (size_t i = 0; i < N_WORDS; i++)
        if (!used[i] && strncmp(words[i].english, "highest kernel variant: ", 24) != 0)
            fail_msg("left over in words.def: %s", words[i].english);
}

/* ---- what people see ---- */

static void help(struct run *r, const char *language, const char *verb) {
    char script[200];
    snprintf(script, sizeof script, "SANSU_LANG=%s \"$SANSU\" %s --help", language, verb);
    run_shell(r, script);
    assert_int_equal(r->exit_code, 0);
}

/* The flags' lines in both languages, side by side: the same flags, no line the same. */
static void compare(const char *verb, const char *english, const char *japanese) {
    const char *a = strstr(english, "\nflags:\n"), *b = strstr(japanese, "\nオプション:\n");
    if (!a || !b) fail_msg("sansu %s --help has no list of flags", verb);
    a += strlen("\nflags:\n"), b += strlen("\nオプション:\n");
    while (*a != '\n') {
        size_t n = strcspn(a, "\n"), m = strcspn(b, "\n");
        if (strncmp(a, b, 8) != 0 || (n == m && memcmp(a, b, n) == 0))
            fail_msg("sansu %s --help: %.*s, %.*s", verb, (int)n, a, (int)m, b);
        a += n + 1, b += m + 1;
    }
    assert_int_equal(*b, '\n');
    const char *about = strchr(japanese, '\n');
    if (!literal_is_japanese(about) || about > b) fail_msg("sansu %s --help: nothing in Japanese", verb);
}

TEST(help_is_japanese_where_the_reader_is) {
    struct run all;
    help(&all, "en", "");
    const char *line = strstr(bytes_text(&all.out), "\n\n  ");
    while (line && (line = strstr(line, "\n  "))) {
        struct run a, b;
        char verb[32];
        line += 3;
        snprintf(verb, sizeof verb, "%.*s", (int)strcspn(line, " "), line);
        help(&a, "en", verb);
        help(&b, "ja", verb);
        compare(verb, bytes_text(&a.out), bytes_text(&b.out));
        run_free(&a);
        run_free(&b);
    }
    run_free(&all);
}

TEST(messages_are_japanese_where_the_reader_is) {
    static const struct {
        const char *environment, *word;
    } rows[] = {{"LC_ALL=ja_JP.UTF-8", "がいります"},
                {"LC_ALL= LC_MESSAGES=ja_JP.UTF-8", "がいります"},
                {"LC_ALL= LC_MESSAGES= LANG=ja", "がいります"},
                {"LC_ALL=C LANG=ja_JP.UTF-8", "is needed"},
                {"LC_ALL=tr_TR.UTF-8", "is needed"},
                {"SANSU_LANG=ja LC_ALL=C", "使い方の誤り"},
                {"SANSU_LANG=en LC_ALL=ja_JP.UTF-8", "is needed"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct run r;
        char script[200];
        snprintf(script, sizeof script, "unset SANSU_LANG; %s \"$SANSU\" eval", rows[i].environment);
        run_shell(&r, script);
        assert_int_equal(r.exit_code, 2);
        if (!strstr(bytes_text(&r.err), rows[i].word)) fail_msg("%s: %s", rows[i].environment, bytes_text(&r.err));
        run_free(&r);
    }
}
