/* `sansu sheet` as a teacher runs it: the PDF holds every problem, the same bytes in any locale, mistakes are one sentence
 * and leave no file. */
#include <stdio.h>
#include <string.h>

#include "e2e/folder.h"
#include "e2e/run.h"
#include "sansu/sheet.h"
#include "schema.h"
#include "test.h"

static void runs(const char *script, const char *out) {
    struct run r;
    char text[2400];
    snprintf(text, sizeof text, "set -eu; d=$(mktemp -d); trap 'rm -rf \"$d\"' EXIT; %s", script);
    run_shell(&r, text);
    if (r.exit_code || !strstr(bytes_text(&r.out), out))
        fail_msg("%s\nexit code %d, expected '%s'\n%s%s", script, r.exit_code, out, bytes_text(&r.out),
                 bytes_text(&r.err));
    run_free(&r);
}

/* Built with cairo, and a font is there? */
static bool prints(void) {
    struct run r;
    RUN(&r, NULL, "sheet", "--count", "1", "--json");
    bool can = r.exit_code == 0;
    if (!can) assert_non_null(strstr(bytes_text(&r.err), "sansu sheet: "));
    run_free(&r);
    return can;
}

TEST(the_same_sheet_has_the_same_bytes_in_any_locale) {
    if (!prints()) TEST_SKIP("no cairo or no font");
    runs(
        "s=\"$SANSU sheet --grade 5 --count 12 --seed 3 --answers full\"; $s --out $d/a.pdf; LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo $s "
        "--out $d/b.pdf; cmp $d/a.pdf $d/b.pdf && echo same",
        "same");
    runs(
        "$SANSU sheet --count 3 --out $d/a.pdf --key $d/k.pdf; $SANSU sheet --count 3 --out $d/p.svg; $SANSU sheet --count 3 "
        "--out $d/p.html; ls $d | tr '\\n' ' '",
        "a.pdf k.pdf p-1.svg p-2.svg p.html");
}

/* Without blanks, which a PDF does not tell from gaps. */
static void squeeze(struct bytes *out, const char *text) {
    bytes_clear(out);
    for (; *text; text++)
        if (*text != ' ') bytes_append_char(out, *text);
}

/* Fractions among them, whose parts stand one above the other, and readings over words, which are not part of the text. */
TEST(the_text_of_the_pdf_is_that_of_the_problems) {
    struct run r;
    run_shell(&r, "command -v pdftotext && command -v qpdf && command -v pdffonts || exit 1");
    bool tools = r.exit_code == 0;
    run_free(&r);
    if (!tools || !prints()) TEST_SKIP("no pdftotext, qpdf and pdffonts, or no cairo");
    struct sheet_spec spec = {
        .families = "植木算,旅人算,和差算,過不足算,soto,gyakusan_shosu,keisan", .count = 60, .seed = 2};
    struct sheet_items items;
    struct err err = {0};
    struct bytes text = {0};
    assert_ok(sheet_draw(&items, &spec, &err), err);
    run_shell(
        &r,
        "set -e; d=$(mktemp -d); trap 'rm -rf \"$d\"' EXIT; "
        "$SANSU sheet --family 植木算,旅人算,和差算,過不足算,soto,gyakusan_shosu,keisan --count 60 --seed 2 --furigana all --out $d/a.pdf 2>$d/log; "
        "qpdf --check $d/a.pdf >$d/log; pdffonts $d/a.pdf >$d/fonts; pdftotext $d/a.pdf - | tr -d '\\n \\f'; "
        "tail -n +3 $d/fonts | awk '$(NF-4) != \"yes\" || $(NF-2) != \"yes\" {exit 1}'");
    assert_int_equal(r.exit_code, 0);
    int fractions = 0;
    for (size_t i = 0; i < items.n; i++) {
        const struct sheet_item *item = sheet_item_at(&items, i, &err);
        assert_ok(item != NULL, err);
        squeeze(&text, item->text);
        fractions += strchr(bytes_text(&text), '/') != NULL;
        if (!strstr(bytes_text(&r.out), bytes_text(&text))) fail_msg("not in the PDF: %s", item->text);
    }
    assert_true(fractions >= 10);
    bytes_free(&text);
    run_free(&r);
    sheet_items_free(&items);
}

TEST(own_problems_get_figures_and_those_without_are_named) {
    if (!prints()) TEST_SKIP("no cairo or no font");
    runs(
        "printf '270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。\\nきのうは雨でした。\\n' >$d/own; "
        "$SANSU sheet --from $d/own --figures problem --json 2>$d/log | grep -o '\"figure\":[a-z]*' | tr '\\n' ' '; cat $d/log",
        "\"figure\":true \"figure\":false sansu sheet: not read for sure, or of a kind without one: no figure for problem 2\n");
}

TEST(words_that_only_mecab_can_read_are_marked_or_have_no_readings) {
    if (!prints()) TEST_SKIP("no cairo or no font");
    struct run r;
    run_shell(
        &r,
        "d=$(mktemp -d); trap 'rm -rf $d' EXIT; printf '木を3本植えた。\\n紫陽花が満開です。\\n' >$d/own; "
        "$SANSU sheet --from $d/own --furigana all --json 2>$d/log | grep -o '\"automatic\":[a-z]*' | tr '\\n' ' '; cat $d/log; "
        "MECABRC=/dev/null $SANSU sheet --from $d/own --furigana all --json 2>&1 | grep -c 'do not know have none'");
    const char *out = bytes_text(&r.out), *end = "1\n"; /* without a dictionary it is said */
    bool marked = strstr(
        out, "\"automatic\":false \"automatic\":true sansu sheet: MeCab's readings, marked 自動, are in problem 2\n");
    bool none = strstr(
        out,
        "\"automatic\":false \"automatic\":false sansu sheet: words that the tables of readings do not know have none: ");
    if (marked == none || strcmp(out + r.out.len - strlen(end), end) != 0) fail_msg("%s%s", out, bytes_text(&r.err));
    run_free(&r);
}

TEST(json_of_sheet_keeps_to_its_schema) {
    if (!prints()) TEST_SKIP("no cairo or no font");
    struct run r;
    RUN(&r, NULL, "sheet", "--count", "8", "--versions", "2", "--json");
    assert_int_equal(schema_check_lines("sheet.json", bytes_text(&r.out)), 1);
    run_free(&r);
}

static void refused(const char *arguments, int code, const char *words) {
    struct run r;
    char script[900];
    snprintf(script, sizeof script,
             "d=$(mktemp -d); printf 'ほげ\\n' >$d/other; LC_ALL=C $SANSU sheet --out $d/x.pdf %s; c=$?; "
             "rm $d/other; ls $d; rm -rf $d; exit $c",
             arguments);
    run_shell(&r, script);
    if (r.exit_code != code || !strstr(bytes_text(&r.err), words) || bytes_text(&r.out)[0])
        fail_msg("%s\nexit code %d, expected %d and '%s'\n%s%s", arguments, r.exit_code, code, words,
                 bytes_text(&r.out), bytes_text(&r.err));
    run_free(&r);
}

/* While pages are written: nothing stays, not the file of another name either. */
TEST(a_sheet_that_is_interrupted_leaves_no_file) {
    if (!prints()) return;
    runs("$SANSU sheet --count 1500 --figures problem --out $d/a.pdf 2>$d/err & p=$!; "
         "while [ -z \"$(ls $d | grep tmp-)\" ]; do kill -0 $p; sleep 0.01; done; kill -TERM $p; "
         "code=0; wait $p || code=$?; echo \"exit $code, files $(ls $d)\"",
         "exit 143, files err");
}

TEST(a_mistake_is_one_sentence_and_leaves_no_file) {
    refused("--family 鶴亀", 2, "there is no family '鶴亀'");
    refused("--family shiai --count 2000", 2, "different problems");
    refused("--order hard", 2, "--order takes one of: alternating easy mixed");
    refused("--out x.doc", 2, ".pdf, .html or .svg");
    refused("--like $d/other --family ueki", 2, "--like");
    refused("--from nothing.jsonl", 3, "nothing.jsonl");
    if (!prints()) TEST_SKIP("no cairo or no font");
    refused("--like $d/other", 3, "problem 1 was not read");
    refused("--font $d/other", 3, "other: this is no font");
    refused("--key $d/none/y.pdf", 3, "none/");
    struct run r;
    run_shell(
        &r,
        "[ -w /dev/full ] && ulimit -f 8 && d=$(mktemp -d) && $SANSU sheet --count 20 --out $d/x.pdf; c=$?; ls $d; exit $c");
    assert_int_equal(r.exit_code, 4);
    assert_string_equal(bytes_text(&r.out), "");
    run_free(&r);
    /* pages are files of their own: all of them fit, the key does not */
    run_shell(
        &r,
        "ulimit -f 36 && d=$(mktemp -d) && $SANSU sheet --count 30 --space grid --plain --out $d/x.svg --key $d/k.pdf; "
        "c=$?; ls $d; rm -r $d; exit $c");
    assert_int_equal(r.exit_code, 4);
    assert_string_equal(bytes_text(&r.out), "");
    run_free(&r);
}
