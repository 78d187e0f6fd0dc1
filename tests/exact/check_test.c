/* check_test.c - the table of 256 lines, and what a claim says beside its verdict. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "base/bytes.h"
#include "base/err.h"
#include "base/file.h"
#include "sansu/exact.h"
#include "test.h"

/* "\n" in a table line stands for a line break. */
static size_t unescape(char *s) {
    char *out = s;
    for (const char *in = s; *in; in++) {
        bool newline = in[0] == '\\' && in[1] == 'n' && strncmp(in, "\\n=", 3) == 0;
        *out++ = newline ? '\n' : *in;
        in += newline;
    }
    *out = 0;
    return (size_t)(out - s);
}

TEST(check_gives_every_verdict_of_the_table) {
    struct bytes file;
    struct err err = {0};
    bytes_init(&file);
    assert_ok(file_read_all(&file, "tests/golden/arithmetic_cases.tsv", 1 << 20, &err), err);
    int n_lines = 0, n_bad = 0;
    for (char *line = file.data, *next; line && *line; line = next) {
        char *end = strchr(line, '\n'), *verdict = strchr(line, '\t'), *why;
        assert_non_null(end);
        next = end + 1;
        *end = 0;
        assert_non_null(verdict);
        *verdict++ = 0;
        assert_non_null(why = strchr(verdict, '\t'));
        *why++ = 0;
        size_t n = unescape(line);
        const char *got = exact_verdict_name(exact_check(line, n, NULL, NULL));
        n_lines++;
        if (strcmp(got, verdict) != 0) {
            n_bad++;
            print_error("line %d: %s: expected %s, got %s (%s)\n", n_lines, line, verdict, got, why);
        }
    }
    bytes_free(&file);
    assert_int_equal(n_lines, 256);
    assert_int_equal(n_bad, 0);
}

TEST(headings_and_verbs_of_the_story_do_not_hide_an_equality) {
    static const struct {
        const char *line, *verdict;
    } rows[] = {{"道のり：60×16=860（m）", "false"},
                {"合計:12+15=27", "true"},
                {"上りの速さ：10-2=8", "true"},
                {"縦：横=9:15=3:5", "true"},
                {"縦：横=3：5", "not_checkable"},
                {"空席は合わせて6+4=12(席)あまります。", "false"},
                {"17÷5=3(人)あまり", "not_checkable"},
                {"間の数…360÷15=22", "false"},
                {"・仕事全体…6×15=90(人日)", "true"},
                {"1+2+3+…+10=55", "true"},
                {"1÷7=0.142…", "true"},
                {"ステップ4：みかんの数は5×7=36(個)です。", "false"},
                {"全体の2/3×5/8=7/11です", "false"},
                {"800円の1/2×1/4=100円", "true"},
                {"3：りんご5=6", "not_checkable"},
                {"・残りを10人ですると…90-30=60÷10=6(日)", "false"},
                {"30÷7=4…2=5", "false"},
                {"8頭で12日…8×12=98", "false"},
                {"1 ……… 1200÷0.8=1440円", "false"},
                {"1÷7=0.1428…です", "true"},
                {"90ページは全体の3/4×3/5=6/20にあたる", "false"},
                {"800円の1/2×1/4=100円", "true"},
                {"比の和は5+3=9と1+1=2。", "false"},
                {"2+1/3=2と1/3", "true"},
                {"120cm=1m20cm", "true"},
                {"120cm=1m30cm", "false"},
                /* said in words */
                {"85かける4で340円です", "true"},
                {"85円かける4本は350円です", "false"},
                {"500ひく340で170", "false"},
                {"2たす3かける4は14", "not_checkable"},
                {"50わる8は6あまり2", "not_checkable"},
                {"48わる8は7", "false"},
                {"80分は1時間20分なので", "true"},
                {"80分は1時間10分なので", "false"},
                {"45%は0.45だから", "true"},
                {"45%は4.5だから", "false"},
                {"3割は0.03です", "false"},
                {"20%は2.5なので", "not_checkable"},
                {"20%は400だから", "not_checkable"},
                {"1つ分：36×6＝206cm²", "false"},
                {"1日分：30÷15=2", "true"},
                {"縦:横=3:5", "not_checkable"},
                {"0.8×3.5＝28", "false"},
                {"1.8×3.5=28", "not_checkable"},
                {"12と18の最大公約数の6cmにする", "true"},
                {"12と18の最大公約数の4cmにする", "false"},
                {"12と18の最大公約数の2倍は12", "not_checkable"},
                {"⑤＝100 だから ①＝20", "true"},
                {"⑤＝100 だから ①＝25", "false"},
                {"⑤＝100\n①＝25", "not_checkable"},
                {"80分は1時間10分、", "false"},
                {"20分は1時間の1/3です", "not_checkable"},
                {"1日は8時間です", "not_checkable"},
                {"60分は1時間に3回", "not_checkable"},
                {"1辺は72と90の最大公約数で、18cm", "true"},
                {"1辺は72と90の最大公約数で、9cm", "false"},
                {"72と90の最大公約数で、2人に分ける", "not_checkable"},
                {"12と18の最小公倍数が36", "true"},
                {"12m=120cm ←単位をそろえる", "false"},
                /* a space inside a measure: perhaps two measures, so never false */
                {"3m 50cm+60cm=4m 10cm", "true"},
                {"1時間 20分=80分", "true"},
                {"1時間 20分=70分", "not_checkable"},
                {"3×4=12m 50cm÷2=25cm", "not_checkable"},
                {"3×4=12m 50円÷2=25円", "true"},
                /* three and a half */
                {"3個半×2=7個", "true"},
                {"3個半×2=6個", "false"},
                {"7÷2=3個半です", "true"},
                {"7÷2=3人半です", "true"},
                {"6÷2=3人半額です", "true"},
                /* digits that go on, rounded */
                {"2÷3=0.66…≒0.67", "true"},
                {"2÷3=0.666…≒0.67", "true"},
                {"2÷3=0.666…≒0.66", "false"},
                {"2÷3=およそ0.67", "true"},
                {"2÷3=およそ0.66", "false"},
                {"7➕8=15", "true"},
                {"15➖8=8", "false"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(exact_verdict_name(exact_check(rows[i].line, strlen(rows[i].line), NULL, NULL)),
                            rows[i].verdict);
}

/* Offsets go into JSON and into editors: whatever the text, they are in order and inside it. */
TEST(an_ornament_behind_a_value_hides_no_equality) {
    static const struct { const char *text; enum exact_verdict verdict; } lines[] = {
        {"3+4=8\033[31m", EXACT_FALSE},      {"3+4=7\033[0m", EXACT_TRUE},     {"3+4=8😀", EXACT_FALSE},
        {"3+4=7♪", EXACT_TRUE},               {"3+4=8♥ やったね", EXACT_FALSE},  {"3+4=8✨です", EXACT_FALSE},
        {"3+4=8(円)🎉", EXACT_FALSE},         {"3+4=8\001", EXACT_FALSE},        {"3★4=11", EXACT_NOT_CHECKABLE},
        {"3♪4=11", EXACT_NOT_CHECKABLE},      {"2😀=9", EXACT_NOT_CHECKABLE},    {"8♡=9", EXACT_NOT_CHECKABLE},
        {"(3♠4)♠5=7", EXACT_NOT_CHECKABLE},
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (exact_check(lines[i].text, strlen(lines[i].text), NULL, NULL) != lines[i].verdict)
            fail_msg("%s: not %s", lines[i].text, exact_verdict_name(lines[i].verdict));
}

static bool spans_in_order(void *context, const struct exact_claim *c) {
    size_t n = *(const size_t *)context;
    assert_true(c->start == c->left_start && c->left_start <= c->left_end && c->left_end <= c->right_start);
    assert_true(c->right_start <= c->right_end && c->right_end == c->end && c->end <= n);
    return true;
}

TEST(claims_lie_in_the_text_and_their_sides_in_order) {
    static const char *const pieces[] = {
        "=",  "=", "=",  "≒", "<",  "(", ")", "3",      "12", "+",  "÷", "、",   "。",
        "\n", " ", "(=", "a", "本", "①", ":", "あまり", "…",  "約", "%", "\xE3", "24と36の最小公倍数は72"};
    struct rng rng;
    rng_init(&rng, 11, 0);
    for (int round = 0; round < 3000; round++) {
        char text[256];
        size_t n = 0;
        for (int k = 0; k < 8; k++) {
            const char *piece = pieces[rng_below(&rng, sizeof pieces / sizeof *pieces)];
            memcpy(text + n, piece, strlen(piece));
            n += strlen(piece);
        }
        exact_check(text, n, spans_in_order, &n);
    }
}
