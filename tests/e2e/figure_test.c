/* figure_test.c - `sansu figure`: from records, ids and words; both variants; what cannot be drawn. */
#include <string.h>

#include "e2e/run.h"
#include "sansu/sheet.h"
#include "schema.h"
#include "test.h"

static const char record[] =
    "{\"id\":\"own-1\",\"problem\":\"長さ270mの道のはしからはしまで9mおきに木を植えます。木は何本ですか。\",\"answer\":\"31本\",\"unit\":\"本\","
    "\"steps\":[{\"line\":1,\"expression\":\"270÷9\",\"value\":\"30\",\"unit\":\"か所\"},{\"line\":2,\"expression\":\"30+1\",\"value\":\"31\","
    "\"unit\":\"本\"}],\"figure\":{\"type\":\"ueki\",\"shape\":\"line\",\"ends\":2,\"length\":270,\"spacing\":9,\"unit\":\"m\",\"asked\":"
    "\"木の数\"}}\n";

static void draws(const char *input, const char *variant, const char *shown, const char *not_shown) {
    struct run r;
    RUN(&r, input, "figure", "-", "--variant", variant);
    const char *svg = bytes_text(&r.out);
    if (r.exit_code != 0 || strncmp(svg, "<svg ", 5) != 0) fail_msg("exit %d, %s", r.exit_code, bytes_text(&r.err));
    if (!strstr(svg, shown)) fail_msg("'%s' is not in %s", shown, svg);
    if (strstr(svg, not_shown)) fail_msg("'%s' is in %s", not_shown, svg);
    run_free(&r);
}

static void fails(int code, const char *words, const char *const arguments[], const char *input) {
    struct run r;
    run_sansu(&r, arguments, input);
    if (r.exit_code != code || !strstr(bytes_text(&r.err), words) || r.out.len)
        fail_msg("exit %d, %s%s", r.exit_code, bytes_text(&r.out), bytes_text(&r.err));
    run_free(&r);
}
#define FAILS(code, words, input, ...) fails(code, words, (const char *const[]){"figure", __VA_ARGS__, NULL}, input)

TEST(a_record_is_drawn_without_and_with_its_solution) {
    draws(record, "problem", ">＝木の数</text>", "31本");
    draws(record, "solution", ">30+1=31本</text>", "＝木の数");
}

TEST(a_generated_record_its_id_and_its_text_give_one_drawing) {
    struct run r;
    run_shell(&r,
              "d=$(mktemp -d) && trap 'rm -rf $d' EXIT && $SANSU problems --family tsurukame --seed 4 >$d/p.jsonl && "
              "id=$(sed 's/{\"id\":\"//;s/\".*//' $d/p.jsonl) && $SANSU figure $d/p.jsonl 2>/dev/null >$d/a.svg && "
              "$SANSU figure $id --out $d/b.svg && $SANSU figure - <$d/p.jsonl >$d/c.svg && "
              "cmp $d/a.svg $d/b.svg && cmp $d/a.svg $d/c.svg && grep -c '<title>面積図' $d/a.svg");
    if (r.exit_code != 0) fail_msg("%s%s", bytes_text(&r.out), bytes_text(&r.err));
    assert_string_equal(bytes_text(&r.out), "1\n");
    run_free(&r);
}

TEST(a_problem_in_anybody_s_words_is_drawn_as_it_was_read) {
    draws("長さ270mの道のはしからはしまで、9mおきに木を植えます。木は何本いりますか。", "problem", ">270m</text>",
          "31本");
}

TEST(the_display_list_keeps_to_its_schema) {
    struct run r;
    RUN(&r, record, "figure", "-", "--json");
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(schema_check_lines("drawing.json", bytes_text(&r.out)), 1);
    run_free(&r);
}

TEST(a_figure_is_a_page_of_its_own_size) {
    struct run r;
    if (!sheet_is_built()) TEST_SKIP("no cairo");
    run_shell(&r, "d=$(mktemp -d) && trap 'rm -rf $d' EXIT && $SANSU problems --family ueki --subtype ends >$d/p && "
                  "$SANSU figure $d/p --out $d/a.pdf && $SANSU figure $d/p --out $d/b.pdf && cmp $d/a.pdf $d/b.pdf && "
                  "head -c 8 $d/a.pdf && grep -ac '/MediaBox' $d/a.pdf");
    if (r.exit_code && strstr(bytes_text(&r.err), "fonts-morisawa")) TEST_SKIP("no font");
    if (r.exit_code) fail_msg("%s%s", bytes_text(&r.out), bytes_text(&r.err));
    assert_non_null(strstr(bytes_text(&r.out), "%PDF-1.5"));
    run_free(&r);
}

TEST(what_cannot_be_drawn_is_one_error) {
    FAILS(3, "no drawing", "{\"figure\":{\"type\":\"none\",\"count\":3}}", "-");
    FAILS(3, "no drawing", "{\"figure\":{\"type\":\"ueki\"}}", "-");
    FAILS(3, "\"figure\"", "{\"problem\":\"1\"}", "-");
    FAILS(3, "\"figure\"", "{\"figure\":{}}{}", "-");
    FAILS(3, "no type 'tree'", "{\"figure\":{\"type\":\"tree\"}}", "-");
    FAILS(3, "has no field 'length'", "{\"figure\":{\"type\":\"ueki\",\"length\":\"270\"}}", "-");
    FAILS(3, "more fields or values",
          "{\"figure\":{\"type\":\"dots\",\"values\":[1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5]}}", "-");
    FAILS(3, "another problem", NULL, "ueki.ends.9-0000000000000001");
    FAILS(3, "not read", NULL, "今日はよい天気ですね。");
    FAILS(3, "/nonexistent", NULL, "--reader", "/nonexistent", "木は何本ですか。");
}

TEST(the_pictures_of_the_docs_are_what_the_program_draws) {
    struct run r;
    run_shell(&r,
              "d=$(mktemp -d) && trap 'rm -rf $d' EXIT && sh tools/figures.sh $SANSU $d && diff -rq $d docs/figures");
    if (r.exit_code != 0) fail_msg("%s%s (tools/figures.sh)", bytes_text(&r.out), bytes_text(&r.err));
    run_free(&r);
}

TEST(figure_flags_are_checked) {
    FAILS(2, "problem or solution", NULL, "--variant", "both", "x");
    FAILS(2, ".svg, .pdf or .json", NULL, "--out", "figure.png", "x");
    FAILS(2, "--json", NULL, "--json", "--out", "a.svg", "x");
    FAILS(3, "/nonexistent/a.svg", record, "-", "--out", "/nonexistent/a.svg");
}
