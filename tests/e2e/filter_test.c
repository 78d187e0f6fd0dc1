/* filter_test.c - `sansu filter`: one row for every reason, the order, repeatability, formats, the reports. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "e2e/folder.h"
#include "e2e/run.h"
#include "test.h"

#define GOOD \
    "【考え方】両はしに植えるので、木の数は間の数より1多くなります。\\n1. 間の数は、270÷9=30(か所)です。\\n2. 木の数は、間の数より1多いので、30+1=31(本)です。\\n"
#define TREES "270mの道のはしからはしまで木を植えます。木と木の間を9mにすると、木は何本植えられますか。"
#define ROW(id, problem, rest) "{\"id\":\"" id "\",\"problem\":\"" problem "\"," rest "}\n"
#define APPLES(a, b, c) "りんごが" a "個、みかんが" b "個あります。合わせて何個ですか。"

/* Every reason once, each row otherwise sound enough to be dropped for that reason alone. */
static const char *const rows[][2] = {
    {"", ROW("good", TREES, "\"answer\":\"31本\",\"solution\":\"" GOOD "答え 31本\"")},
    {"too_short", ROW("short", TREES "(2)", "\"answer\":\"31本\",\"solution\":\"答え 31本\"")},
    {"too_long", ROW("long", TREES "(3)", "\"solution\":\"" GOOD GOOD GOOD GOOD GOOD GOOD "答え 31本\"")},
    {"truncated", ROW("cut", TREES "(4)", "\"solution\":\"" GOOD "3. だから、木の数\"")},
    {"truncated", ROW("stopped", TREES "(5)", "\"stop\":\"max_tokens\",\"solution\":\"" GOOD "答え 31本\"")},
    {"refusal",
     ROW("refused", TREES "(6)",
         "\"solution\":\"申し訳ありませんが、その問題についてはお答えできません。ほかの問題でしたらお手伝いします。\"")},
    {"no_answer", ROW("open", TREES "(7)", "\"solution\":\"" GOOD "よく考えましょう。\"")},
    {"wrong_answer", ROW("wrong", TREES "(8)", "\"answer\":\"30本\",\"solution\":\"" GOOD "答え 31本\"")},
    {"wrong_answer",
     ROW("solver", "270mの道のはしからはしまで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
         "\"solution\":\"1. 間の数は、270÷9=30(か所)なので、木の数は30(本)です。\\n答え 30本\"")},
    {"false_equation",
     ROW("false", APPLES("12", "30", "42"),
         "\"answer\":\"42個\",\"solution\":\"1. りんごとみかんを合わせるので、12+30=43(個)です。\\n2. 30+12=42(個)です。\\n答え 42個\"")},
    {"style",
     ROW("latex", APPLES("13", "30", "43"),
         "\"answer\":\"43個\",\"solution\":\"1. りんごとみかんを合わせるので、13+30=43(個)です。\\n2. これを $43$ と書きます。\\n答え 43個\"")},
    {"method",
     ROW("algebra", APPLES("14", "30", "44"),
         "\"answer\":\"44個\",\"solution\":\"1. 方程式を立てて、全部の数をもとめると、14+30=44(個)です。\\n答え 44個\"")},
    {"exact_duplicate",
     ROW("again", "２７０ｍの道のはしからはしまで木を植えます。木と木の間を９ｍにすると、木は何本植えられますか",
         "\"answer\":\"31本\",\"solution\":\"" GOOD "答え 31本\"")},
    {"near_duplicate",
     ROW("nearly", "270mの道のはしからはしまで木を植えます。木と木の間を9mにすると、木は何本植えられるでしょうか。",
         "\"answer\":\"31本\",\"solution\":\"" GOOD "答え 31本\"")},
    {"overlap",
     ROW("leak", "長さ120cmのリボンを15cmずつ切ると何本できますか。",
         "\"answer\":\"8本\",\"solution\":\"1. リボンを15cmずつ切るので、120÷15=8(本)できます。\\n答え 8本\"")},
    {"overlap_blind",
     ROW("numbers", "長さ180cmのリボンを12cmずつ切ると何本できますか。",
         "\"answer\":\"15本\",\"solution\":\"1. リボンを12cmずつ切るので、180÷12=15(本)できます。\\n答え 15本\"")},
    {"language", ROW("english", "あめが20個あります。5人で分けると、1人分は何個ですか。",
                     "\"answer\":\"4個\",\"solution\":\"1. We share 20 sweets among 5 children: 20÷5=4.\\n答え 4個\"")},
};
enum { ROWS = sizeof rows / sizeof *rows };

static void write_scene(struct folder *f) {
    struct bytes all = {0};
    folder_make(f);
    for (int i = 0; i < ROWS; i++) bytes_append_string(&all, rows[i][1]);
    folder_write(f, "in.jsonl", all.data, all.len);
    folder_write_text(f, "test.jsonl",
                      ROW("t", "長さ120cmのリボンを15cmずつ切ると何本できますか。", "\"answer\":\"8本\""));
    bytes_free(&all);
}

static void filter(struct run *r, struct folder *f, const char *out, const char *report, const char *html,
                   const char *threads) {
    RUN(r, NULL, "filter", folder_path(f, "in.jsonl"), "--out", folder_path(f, out), "--against",
        folder_path(f, "test.jsonl"), "--report", folder_path(f, report), "--html", folder_path(f, html), "--max-chars",
        "400", "--threads", threads);
}

TEST(filter_drops_each_row_for_its_reason) {
    struct folder f;
    struct run r;
    struct bytes text = {0};
    write_scene(&f);
    filter(&r, &f, "out.jsonl", "r.json", "r.html", "2");
    assert_int_equal(r.exit_code, 0);
    folder_read(&text, &f, "out.jsonl");
    assert_string_equal(bytes_text(&text), rows[0][1]); /* kept rows are the bytes that were read */
    folder_read(&text, &f, "out.dropped.jsonl");
    char *line = text.data;
    for (int i = 1; i < ROWS; i++) {
        char *end = strchr(line, '\n'), expected[80], place[40];
        assert_non_null(end);
        *end = 0;
        snprintf(expected, sizeof expected, "\"reason\":\"%s\"", rows[i][0]);
        snprintf(place, sizeof place, "{\"line\":%d,", i + 1);
        if (!strstr(line, expected) || !strstr(line, place)) fail_msg("expected %s for %s", expected, line);
        json_t *json = json_loads(line, 0, NULL);
        assert_non_null(json);
        assert_non_null(json_object_get(json, "detail"));
        assert_true(json_is_object(json_object_get(json, "row")));
        json_decref(json);
        line = end + 1;
    }
    assert_string_equal(line, "");
    assert_non_null(strstr(bytes_text(&r.out), "kept 1, dropped 16"));
    run_free(&r);
    bytes_free(&text);
    folder_remove(&f);
}

TEST(filter_the_same_input_gives_the_same_bytes_whatever_the_threads) {
    struct folder f;
    struct run a, b;
    write_scene(&f);
    filter(&a, &f, "out.jsonl", "r.json", "r.html", "1");
    struct bytes first = {0}, again = {0};
    static const char *const files[] = {"out.jsonl", "out.dropped.jsonl", "r.json", "r.html"};
    for (int i = 0; i < 4; i++) {
        char copy[40];
        folder_read(&first, &f, files[i]);
        snprintf(copy, sizeof copy, "copy%d", i);
        folder_write(&f, copy, first.data, first.len);
    }
    filter(&b, &f, "out.jsonl", "r.json", "r.html", "4");
    for (int i = 0; i < 4; i++) {
        char copy[40];
        snprintf(copy, sizeof copy, "copy%d", i);
        folder_assert_same(&f, files[i], copy);
    }
    assert_string_equal(bytes_text(&a.out), bytes_text(&b.out));
    run_free(&a);
    run_free(&b);
    bytes_free(&first);
    bytes_free(&again);
    folder_remove(&f);
}

TEST(filter_counts_add_up_in_the_report) {
    struct folder f;
    struct run r;
    struct bytes text = {0};
    write_scene(&f);
    filter(&r, &f, "out.jsonl", "r.json", "r.html", "2");
    folder_read(&text, &f, "r.json");
    json_t *report = json_loads(bytes_text(&text), 0, NULL), *row;
    assert_non_null(report);
    json_int_t dropped = 0, bins = 0, families = 0;
    size_t i;
    json_array_foreach(json_object_get(report, "filters"), i, row) {
        dropped += json_integer_value(json_object_get(row, "dropped"));
        assert_true(json_integer_value(json_object_get(row, "matched")) >=
                    json_integer_value(json_object_get(row, "dropped")));
        assert_int_equal(json_integer_value(json_object_get(row, "order")), i + 1);
    }
    assert_int_equal(dropped, ROWS - 1);
    json_array_foreach(json_object_get(report, "dropped_length"), i, row) bins += json_integer_value(row);
    assert_int_equal(bins, ROWS - 1);
    json_array_foreach(json_object_get(report, "families"), i, row) families +=
        json_integer_value(json_object_get(row, "kept"));
    assert_int_equal(families, 1);
    assert_int_equal(strlen(json_string_value(json_object_get(json_object_get(report, "in"), "sha256"))), 64);
    const json_t *references = json_object_get(report, "references");
    assert_int_equal(json_integer_value(json_object_get(references, "contradicted")), 1); /* the row "solver" */
    assert_true(json_integer_value(json_object_get(references, "from_solver")) >= 1);
    json_decref(report);
    folder_read(&text, &f, "r.html");
    assert_non_null(strstr(bytes_text(&text), "<svg"));
    assert_null(strstr(bytes_text(&text), "http"));
    assert_null(strstr(bytes_text(&text), "<script"));
    run_free(&r);
    bytes_free(&text);
    folder_remove(&f);
}

TEST(filter_skips_and_formats) {
    struct folder f;
    struct run r;
    struct bytes text = {0};
    write_scene(&f);
    RUN(&r, rows[7][1], "filter", "-", "--out", folder_path(&f, "o.jsonl"), "--skip", "wrong_answer", "--format",
        "messages");
    assert_int_equal(r.exit_code, 0);
    folder_read(&text, &f, "o.jsonl");
    assert_memory_equal(bytes_text(&text), "{\"messages\":[{\"role\":\"user\"", 27);
    assert_non_null(strstr(bytes_text(&text), "\"sansu\":{\"id\":\"wrong\""));
    run_free(&r);
    RUN(&r, rows[0][1], "filter", "-", "--out", folder_path(&f, "o.jsonl"), "--skip", "nothing_like_it");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    RUN(&r, rows[0][1], "filter", "-");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    RUN(&r, rows[0][1], "filter", "-", "--out", "/nonexistent/o.jsonl");
    assert_true(r.exit_code == 3 || r.exit_code == 4);
    run_free(&r);
    RUN(&r, "\n", "filter", "-", "--out", folder_path(&f, "empty.jsonl"));
    assert_int_equal(r.exit_code, 3);
    run_free(&r);
    bytes_free(&text);
    folder_remove(&f);
}

TEST(filter_counts_tokens_with_a_models_tokenizer) {
    struct folder f;
    struct run r;
    write_scene(&f);
    RUN(&r, rows[0][1], "filter", "-", "--out", folder_path(&f, "o.jsonl"), "--model", "models/sansu-mini",
        "--max-tokens", "40");
    assert_non_null(strstr(bytes_text(&r.out), "kept 0, dropped 1"));
    run_free(&r);
    RUN(&r, rows[0][1], "filter", "-", "--out", folder_path(&f, "o.jsonl"), "--model", "models/sansu-mini");
    assert_non_null(strstr(bytes_text(&r.out), "kept 1, dropped 0"));
    run_free(&r);
    folder_remove(&f);
}
