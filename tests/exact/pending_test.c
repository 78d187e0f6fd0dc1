/* pending_test.c - what is offered behind "=" checks true, its neighbour checks false, and a side that is not evaluable
 * makes no number false. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/rng.h"
#include "sansu/exact.h"
#include "test.h"

static bool keep_last(void *context, const struct exact_claim *claim) {
    *(struct exact_claim *)context = *claim;
    return true;
}

/* The last claim of text + sign + right + newline. */
static struct exact_claim last_claim(const struct bytes *text, const char *sign, const char *right, size_t n) {
    struct exact_claim claim = {.verdict = EXACT_NOT_CHECKABLE};
    struct bytes line;
    bytes_init(&line);
    bytes_append(&line, text->data, text->len);
    bytes_append_string(&line, sign);
    bytes_append(&line, right, n);
    bytes_append_char(&line, '\n');
    exact_check(line.data, line.len, keep_last, &claim);
    bytes_free(&line);
    return claim;
}

static bool offers(const struct bytes *all, const char *spelling) {
    char line[200];
    int n = snprintf(line, sizeof line, "\n%s\n", spelling);
    return strncmp(bytes_text(all), line + 1, (size_t)n - 1) == 0 || strstr(bytes_text(all), line) != NULL;
}

TEST(pending_offers_the_usual_spellings) {
    static const struct {
        const char *text;
        enum exact_side side;
        const char *want[4];
    } table[] = {{"270÷9", EXACT_SIDE_NUMBER, {"30"}},
                 {"木は全部で270÷9=30、30+1", EXACT_SIDE_NUMBER, {"31"}},
                 {"17÷5", EXACT_SIDE_NUMBER, {"3.4", "17/5", "3と2/5", "3あまり2"}},
                 {"1/2+1/3", EXACT_SIDE_NUMBER, {"5/6"}},
                 {"7÷3", EXACT_SIDE_NUMBER, {"7/3", "2と1/3", "2あまり1"}},
                 {"8%+12%", EXACT_SIDE_NUMBER, {"0.2", "20%"}},
                 {"2km÷4", EXACT_SIDE_NUMBER, {"0.5", "500m", "0.5km"}},
                 {"20分×60", EXACT_SIDE_NUMBER, {"1200", "20時間"}},
                 {"3m+50cm", EXACT_SIDE_MEASURE, {"3.5m", "350cm"}},
                 {"1.5時間", EXACT_SIDE_MEASURE, {"90分", "1時間30分"}},
                 {"時速72km", EXACT_SIDE_MEASURE, {"秒速20m", "分速1.2km"}},
                 {"分速80m×15分", EXACT_SIDE_NUMBER, {"1200", "1200m", "1.2km"}},
                 {"7時45分+35分", EXACT_SIDE_CLOCK, {"8時20分"}},
                 {"午前10時45分+2時間45分", EXACT_SIDE_CLOCK, {"午後1時30分", "13時30分"}},
                 {"⑤-③", EXACT_SIDE_SHARES, {"②"}},
                 {"㊿+②", EXACT_SIDE_SHARES, {"○52"}},
                 {"⑥÷③", EXACT_SIDE_NUMBER, {"2"}},
                 {"12:18", EXACT_SIDE_RATIO, {"2:3"}},
                 {"1/2:1/3", EXACT_SIDE_RATIO, {"3:2"}},
                 {"6+4×3\n", EXACT_SIDE_NUMBER, {"18"}},
                 {"6+4×3=6+12\n=18　", EXACT_SIDE_NUMBER, {"18"}}};
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        struct exact_pending p;
        struct bytes all;
        bytes_init(&all);
        if (!exact_pending_value(&p, table[i].text, strlen(table[i].text)))
            fail_msg("%s: not evaluable", table[i].text);
        assert_int_equal(p.side, table[i].side);
        assert_true(exact_spellings(&all, &p) > 0);
        for (int k = 0; k < 4 && table[i].want[k]; k++)
            if (!offers(&all, table[i].want[k]))
                fail_msg("%s: %s is missing in\n%s", table[i].text, table[i].want[k], all.data);
        bytes_free(&all);
    }
}

TEST(pending_is_silent_where_no_number_is_wrong) {
    static const char *const text[] = {"",
                                       "木の数は",
                                       "□+5",
                                       "りんご3個+みかん2個",
                                       "みかん2個",
                                       "③",
                                       "姉の",
                                       "x",
                                       "2x",
                                       "底辺×高さ÷2",
                                       "全体の1/3",
                                       "A:B",
                                       "2:0",
                                       "4x5",
                                       "2(3+4)",
                                       "約3.3",
                                       "3m+5分",
                                       "③+2",
                                       "99999999999999999999999999999999999999999999"};
    for (size_t i = 0; i < sizeof text / sizeof text[0]; i++) {
        struct exact_pending p;
        if (exact_pending_value(&p, text[i], strlen(text[i]))) fail_msg("%s: evaluable", text[i]);
    }
}

TEST(pending_knows_that_nothing_may_follow) {
    static const char *const text[] = {"5÷0", "17÷5=3あまり2", "10÷3=3.33…", "3+5/0"};
    for (size_t i = 0; i < sizeof text / sizeof text[0]; i++) {
        struct exact_pending p;
        struct bytes all;
        bytes_init(&all);
        assert_true(exact_pending_value(&p, text[i], strlen(text[i])));
        assert_int_equal(p.side, EXACT_SIDE_NOTHING);
        assert_int_equal(exact_spellings(&all, &p), 0);
        bytes_free(&all);
    }
}

/* Text out of fragments that meet all corners of the grammar: mostly sense, some nonsense. */
static void fragments(struct bytes *out, struct rng *rng) {
    static const char *const operand[] = {
        "12",      "3",   "0.5",   "2/3",   "2と1/3",   "3分の2",    "25%",       "2割5分",     "80円", "5個",
        "3人",     "2km", "300m",  "50cm",  "20分",     "1時間20分", "7時45分",   "午後1時5分", "30秒", "分速80m",
        "時速4km", "③",   "⑥",     "(3+4)", "(間の数)", "4cm²",      "1.2L",      "200g",       "100",  "0",
        "1,200",   "2億", "3(本)", "8(m)",  "□",        "x",         "みかん2個", "36個の2/3",  "全体", "½"};
    static const char *const joint[] = {"+",      "-",  "×",  "÷",      "+", "×", "/", ":", "=",   " ", "、", "\n",
                                        "だから", "は", "の", "あまり", "…", "→", "(", ")", " + ", "≒", "約"};
    static const char *const opening[] = {"", "", "", "(1)", "① ", "式 ", "1. ", "面積は", "1.", "- "};
    enum { N_OPERANDS = sizeof operand / sizeof operand[0], N_JOINTS = sizeof joint / sizeof joint[0] };
    bytes_append_string(out, opening[rng_below(rng, 10)]);
    uint64_t n = 1 + rng_below(rng, 5);
    for (uint64_t i = 0; i < n; i++) {
        if (i) bytes_append_string(out, joint[rng_below(rng, rng_below(rng, 3) ? 6 : N_JOINTS)]);
        if (rng_below(rng, 20)) bytes_append_string(out, operand[rng_below(rng, rng_below(rng, 3) ? N_OPERANDS : 10)]);
    }
}

static void check_offers(const struct bytes *text, const struct exact_pending *p, int *n_offers) {
    struct bytes all;
    bytes_init(&all);
    exact_spellings(&all, p);
    for (const char *line = bytes_text(&all), *end; *line; line = end + 1, ++*n_offers) {
        end = strchr(line, '\n');
        enum exact_verdict v = last_claim(text, "=", line, (size_t)(end - line)).verdict;
        if (v != EXACT_TRUE) fail_msg("%s=%.*s: %s", text->data, (int)(end - line), line, exact_verdict_name(v));
    }
    bytes_free(&all);
}

/* 1.2km at a line start may be step 1. and 2km: a number that fits that reading is not called false. */
static bool perhaps_a_label(const struct bytes *text, size_t start) {
    size_t line = start;
    while (line > 0 && text->data[line - 1] == ' ') line--;
    const char *dot = text->data + start;
    while (*dot >= '0' && *dot <= '9') dot++;
    return *dot == '.' && (line == 0 || text->data[line - 1] == '\n');
}

static size_t spell(char *out, size_t cap, struct ratio value) {
    size_t n = ratio_print_decimal(out, cap, value);
    return n ? n : ratio_print_fraction(out, cap, value);
}

TEST(pending_and_check_agree_on_random_sides) {
    struct rng rng;
    struct bytes text;
    char right[200];
    int n_numbers = 0, n_silent = 0, n_offers = 0, n_other = 0;
    rng_init(&rng, 11, 0);
    bytes_init(&text);
    for (int i = 0; i < 100000; i++) {
        struct exact_pending p;
        bytes_clear(&text);
        fragments(&text, &rng);
        if (!exact_pending_value(&p, text.data, text.len)) {
            n_silent++;
            for (int k = 0; k < 6; k++) {
                static const char *const number[] = {"0", "1", "7", "2.5", "1/3", "120"};
                if (last_claim(&text, "=", number[k], strlen(number[k])).verdict == EXACT_FALSE)
                    fail_msg("%s=%s is false but not evaluable", text.data, number[k]);
            }
            continue;
        }
        check_offers(&text, &p, &n_offers);
        struct ratio next;
        if (p.side != EXACT_SIDE_NUMBER || perhaps_a_label(&text, p.start) ||
            !ratio_add(&next, p.value, ratio_from_int(1))) {
            n_other++;
            continue;
        }
        n_numbers++;
        size_t n = spell(right, sizeof right, next);
        if (n && last_claim(&text, "=", right, n).verdict != EXACT_FALSE)
            fail_msg("%s=%s is not false", text.data, right);
    }
    bytes_free(&text);
    print_message("%d numbers, %d other sides, %d not evaluable, %d spellings\n", n_numbers, n_other, n_silent,
                  n_offers);
    assert_true(n_numbers > 10000 && n_other > 2000 && n_silent > 5000);
}
