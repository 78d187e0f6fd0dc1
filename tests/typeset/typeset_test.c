/* Japanese lines: what may begin and end one, what is never parted, where readings and fractions stand. */
#include <string.h>

#include "base/bytes.h"
#include "base/rng.h"
#include "base/utf8.h"
#include "test.h"
#include "typeset/rules.h"
#include "typeset/setting.h"

enum { EM = 400, PITCH = 800 };

static const struct typeset_font font = {setting_advance, NULL};

static void set(struct typeset_block *b, const char *text, int ems, const struct typeset_reading *r, size_t n) {
    struct typeset_style style = {.size = EM, .pitch = PITCH, .width = ems * EM, .reading = r, .n_readings = n};
    struct err err = {0};
    assert_ok(typeset_text(b, &font, &style, text, strlen(text), &err), err);
}

/* The letters of the lines, "|" between them. */
static void lines_of(struct bytes *out, const struct typeset_block *b) {
    int line = 0;
    bytes_clear(out);
    for (size_t i = 0; i < b->n; i++) {
        char utf8[4];
        if (b->mark[i].kind == TYPESET_READING) continue;
        for (; line < b->mark[i].line; line++) bytes_append_char(out, '|');
        bytes_append(out, utf8, utf8_encode(utf8, b->mark[i].meant));
    }
}

static void expect(const char *text, int ems, const char *lines) {
    struct typeset_block b = {0};
    struct bytes got = {0};
    set(&b, text, ems, NULL, 0);
    lines_of(&got, &b);
    assert_string_equal(bytes_text(&got), lines);
    bytes_free(&got);
    typeset_free(&b);
}

TEST(no_line_begins_or_ends_with_what_must_not) {
    expect("あいうえおかき", 4, "あいうえ|おかき");
    expect("あいうえっかき", 4, "あいう|えっかき");
    expect("あいう「えお」か", 4, "あいう|「えお」|か");
    expect("あいうえ。かき", 4, "あいうえ。|かき"); /* hangs */
    expect("あいうえ。」かき", 4, "あいう|え。」か|き");
    expect("あいうラーメン", 4, "あいう|ラーメン");
}

TEST(a_paragraph_does_not_end_in_one_or_two_characters) {
    expect("あいうえおかきくけこさしす。", 12, "あいうえおかきくけこさ|しす。");
    expect("あいうえおかきくけこさしすせそ", 12, "あいうえおかきくけこさし|すせそ");
    expect("あいうえおかきくけ1234567か", 12, "あいうえおかきくけ|1234567か"); /* a number is not parted */
    expect("あいうえおかきくけこさし", 12, "あいうえおかきくけこさし");
}

TEST(a_number_keeps_its_unit_and_a_calculation_is_parted_before_the_equals_sign) {
    expect("道の長270mです", 4, "道の長|270mです");
    expect("あいう12本です", 4, "あいう|12本です");
    expect("ああ何本です", 3, "ああ|何本で|す");
    expect("分速60か所です", 3, "分速|60か所|です"); /* alone wider than the line: parted by nothing else */
    expect("式は540÷15=36(か所)です", 7, "式は540÷15|=36(か所)です");
    expect("ああ2と1/3です", 4, "ああ|2と1/3で|す");
}

TEST(what_is_wider_than_a_line_is_parted_where_the_line_is_full) {
    expect("12345678901234", 4, "12345678|901234");
    expect("ああ\n\nいい", 4, "ああ||いい");
    expect("あいうえ おか", 4, "あいうえ|おか");
}

static const struct typeset_mark *mark_of(const struct typeset_block *b, enum typeset_kind kind, size_t nth) {
    for (size_t i = 0; i < b->n; i++)
        if (b->mark[i].kind == kind && nth-- == 0) return &b->mark[i];
    fail_msg("no such mark");
    return NULL;
}

TEST(a_fraction_is_stacked) {
    struct typeset_block b = {0};
    set(&b, "あ15/6い", 10, NULL, 0);
    const struct typeset_mark *top = mark_of(&b, TYPESET_OVER, 0), *bar = mark_of(&b, TYPESET_BAR, 0);
    const struct typeset_mark *under = mark_of(&b, TYPESET_UNDER, 0);
    assert_int_equal(top->meant, '1');
    assert_int_equal(under->meant, '6');
    assert_true(top->y < bar->y && bar->y < under->y);
    assert_true(bar->x > EM && bar->size == 300 + EM / 5);      /* two digits of three quarters, and a little */
    assert_int_equal(2 * (under->x - bar->x) + 150, bar->size); /* in the middle below */
    set(&b, "80m/分で3/4/5は1.5/2、1/1234567890123", 40, NULL, 0);
    for (size_t i = 0; i < b.n; i++) assert_int_equal(b.mark[i].kind, TYPESET_LETTER);
    typeset_free(&b);
}

TEST(a_reading_stands_over_its_word_and_hangs_over_kana_only) {
    static const char text[] = "の志の志木"; /* こころざし is five halves of an em, over one em */
    static const struct typeset_reading r[] = {{3, 6, "こころざし"}, {9, 12, "こころざし"}, {12, 15, "き"}};
    struct typeset_block b = {0};
    set(&b, text, 20, r, 3);
    const struct typeset_mark *letter[5], *kana[11];
    for (size_t i = 0; i < 5; i++) letter[i] = mark_of(&b, TYPESET_LETTER, i);
    for (size_t i = 0; i < 11; i++) kana[i] = mark_of(&b, TYPESET_READING, i);
    assert_int_equal(kana[0]->x, EM - EM / 4);   /* a quarter over の */
    assert_int_equal(letter[2]->x, 2 * EM + EM); /* 2.5 wide, a quarter hangs on each side */
    assert_int_equal(kana[4]->x + EM / 2, letter[2]->x + EM / 4);
    assert_true(kana[9]->x + EM / 2 <= letter[4]->x);     /* nothing hangs over 木 */
    assert_int_equal(kana[10]->x, letter[4]->x + EM / 4); /* a short one in the middle */
    assert_true(kana[0]->size == EM / 2 && kana[0]->y < letter[1]->y - EM * 9 / 10);
    typeset_free(&b);
}

TEST(at_the_ends_of_a_line_a_reading_hangs_over_nothing) {
    static const struct typeset_reading r[] = {{0, 3, "こころざし"}, {6, 9, "こころざし"}};
    struct typeset_block b = {0};
    set(&b, "志の志の", 5, r, 2);
    for (size_t i = 0; i < b.n; i++) assert_true(b.mark[i].x >= 0 && b.mark[i].x + b.mark[i].size <= 5 * EM);
    assert_int_equal(b.n_lines, 2);
    typeset_free(&b);
}

TEST(even_lines_reach_the_margin_and_numbers_are_not_stretched) {
    struct typeset_block b = {0};
    struct typeset_style style = {.size = EM, .pitch = PITCH, .width = 10 * EM, .even = true};
    struct err err = {0};
    const char *text = "あいうえお270mかき何本くけこ";
    assert_ok(typeset_text(&b, &font, &style, text, strlen(text), &err), err);
    const struct typeset_mark *m = NULL;
    for (size_t i = 0; i < b.n && b.mark[i].line == 0; i++) m = &b.mark[i];
    assert_int_equal(m->meant, u'き'); /* 9 ems: 何 and 本 have no room */
    assert_int_equal(m->x + EM, 10 * EM);
    assert_int_equal(b.mark[6].x - b.mark[5].x, EM / 2);
    typeset_free(&b);
}

TEST(signs_are_drawn_as_they_are_meant) {
    assert_int_equal(typeset_shown('5', '-', '3'), u'−');
    assert_int_equal(typeset_shown(0, '-', '3'), '-');
    assert_int_equal(typeset_shown(u'か', '?', 0), u'？');
    assert_int_equal(typeset_shown('1', u'≤', '2'), u'≦');
    assert_int_equal(typeset_shown('1', u'≥', '2'), u'≧');
}

TEST(any_bytes_are_set_within_their_width) {
    static const char *const piece[] = {"あ",   "、", "「", "1", "/",    "2",  "本", "\n", " ",
                                        "か所", "(",  ")",  "=", "\xff", "と", "□",  "-",  "木"};
    struct typeset_block b = {0};
    struct bytes text = {0};
    struct rng rng;
    rng_init(&rng, 5, 0);
    for (int round = 0; round < 500; round++) {
        bytes_clear(&text);
        for (uint64_t n = rng_below(&rng, 60); n > 0; n--)
            bytes_append_string(&text, piece[rng_below(&rng, sizeof piece / sizeof *piece)]);
        set(&b, bytes_text(&text), 6, NULL, 0);
        int line = 0;
        for (size_t i = 0; i < b.n; i++) {
            assert_true(b.mark[i].line >= line && b.mark[i].line < b.n_lines);
            line = b.mark[i].line;
            assert_true(b.mark[i].x >= 0 && b.mark[i].x <= 6 * EM);
        }
        assert_int_equal(b.height, b.n_lines * PITCH);
    }
    bytes_free(&text);
    typeset_free(&b);
}
