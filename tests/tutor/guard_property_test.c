/* guard_property_test.c - a source that writes random arithmetic, ten thousand lines of it.
 *
 *   constrained    no line, and no whole text, holds a false equality; the source is never stuck for good
 *   unconstrained  the same source writes many false ones: the property is not empty
 *
 * The source plays a token sampler: each step offers its pieces in random order until one is accepted; with no piece
 * left it goes back before the sign, as the tutor does. Pieces are whole numbers, halves of characters, several
 * characters, signs that would alter a finished number. */
#include "seeds.h"
#include "test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "sansu/exact.h"
#include "tutor/guard.h"

static const char *const pieces[] = {
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "12",
    "30",
    "270",
    "0.5",
    ".",
    ",",
    "+",
    "-",
    "×",
    "÷",
    "+",
    "-",
    "×",
    "÷",
    "/",
    ":",
    "=",
    "=",
    "=",
    "=",
    "=",
    "＝",
    "≒",
    "=3",
    "=30",
    ")=",
    "(",
    ")",
    "{",
    "}",
    "(本)",
    "(人)",
    "本",
    "円",
    "個",
    "m",
    "cm",
    "km",
    "kg",
    "L",
    "²",
    "%",
    "割",
    "分",
    "時間",
    "時",
    "秒",
    "分速",
    "時速",
    "日",
    "年後",
    "①",
    "②",
    "③",
    "⑤",
    "⑫",
    "あまり",
    "余り",
    "…",
    "と",
    "の",
    "分の",
    "約",
    "は",
    "です",
    "。",
    "、",
    "。\n2. ",
    "\n",
    "\n",
    "\n",
    "\n",
    "\n",
    "\n",
    " ",
    "　",
    "２",
    "７",
    "＋",
    "×2",
    "=7×2",
    "万",
    "千",
    "億",
    "□",
    "りんご",
    "みかん",
    "答え",
    "A",
    "B",
    "AB",
    "A:B=",
    "<",
    ">",
    "→",
    "対",
    "最小公倍数",
    "最大公約数",
    "を四捨五入して",
    "小数第1位",
    "倍",
    "ずつ",
    "・・・",
    "...",
    "～",
    "\xE3",
    "\x81",
    "\x82",
    "\xE4\xB8",
    "\x87",
    "\x80",
    "\xEF",
    "\xBC",
    "\x9D",
    "\xC3",
    "\x97",
    "\xB7",
    "½",
    "㎡",
    "㎝",
    "ー",
    "−",
    "1/2",
    "2と1/3",
    "24と36の最小公倍数は",
    "70%",
    "A=3",
    "x",
    "**",
};
enum { N_PIECES = sizeof pieces / sizeof *pieces };

struct source {
    struct rng rng;
    struct guard *guard; /* NULL: unconstrained */
    struct bytes text;
    struct guard_mark *marks; /* before each piece of the text */
    size_t n_marks, escapes;
};

/* One piece in random order until one is accepted; false when none is. */
static bool step(struct source *s) {
    int order[N_PIECES];
    for (int i = 0; i < N_PIECES; i++) order[i] = i;
    for (int i = 0; i < N_PIECES; i++) {
        int j = i + (int)rng_below(&s->rng, (uint64_t)(N_PIECES - i)), k = order[j];
        order[j] = order[i];
        const char *piece = pieces[k];
        size_t n = strlen(piece);
        if (s->guard) {
            if (tutor_guard_may_follow(s->guard, piece, n) != GUARD_YES) continue;
            s->marks[s->n_marks++] = tutor_guard_mark(s->guard);
            tutor_guard_advance(s->guard, piece, n);
        } else {
            bytes_append(&s->text, piece, n);
        }
        return true;
    }
    return false;
}

static void go_back(struct source *s) {
    size_t offset = 0;
    s->escapes++;
    if (!tutor_guard_escape(s->guard, &offset)) fail_msg("stuck in prose");
    do s->n_marks--;
    while (s->marks[s->n_marks].length > offset);
    tutor_guard_rewind(s->guard, &s->marks[s->n_marks]);
}

static bool print_claim(void *context, const struct exact_claim *claim) {
    const char *text = context;
    if (claim->verdict == EXACT_FALSE)
        print_message("false: %.*s\n", (int)(claim->end - claim->start), text + claim->start);
    return true;
}

/* A text of about `lines` lines. Returns the number of lines; *bad counts those that hold a false equality. */
static size_t write_text(uint64_t seed, bool constrained, size_t n_steps, size_t *bad, size_t *escapes) {
    struct source s = {.n_marks = 0};
    struct err err = {0};
    struct guard_options options = {.problem = "AとBの長さ", .n_problem = strlen("AとBの長さ")};
    rng_init(&s.rng, seed, 1);
    bytes_init(&s.text);
    s.marks = calloc(n_steps + 1, sizeof *s.marks);
    assert_non_null(s.marks);
    if (constrained) assert_ok(tutor_guard_open(&s.guard, &options, &err), err);
    for (size_t i = 0; i < n_steps; i++) {
        if (step(&s)) continue;
        /* half of a character no piece completes: a model would end here */
        if (tutor_guard_may_stop(s.guard)) break;
        go_back(&s);
    }
    size_t n = s.text.len, lines = 0;
    const char *text = bytes_text(&s.text);
    if (constrained) {
        text = tutor_guard_text(s.guard, &n);
        n = tutor_guard_end(s.guard);
        if (exact_check(text, n, print_claim, (void *)text) == EXACT_FALSE)
            fail_msg("seed %llu: a false text: %.*s", (unsigned long long)seed, (int)n, text);
    }
    for (size_t i = 0; i < n;) {
        const char *end = memchr(text + i, '\n', n - i);
        size_t length = end ? (size_t)(end - text) - i : n - i;
        lines++;
        if (exact_check(text + i, length, NULL, NULL) == EXACT_FALSE) {
            if (constrained) print_message("seed %llu: %.*s\n", (unsigned long long)seed, (int)length, text + i);
            ++*bad;
        }
        i += length + 1;
    }
    *escapes += s.escapes;
    tutor_guard_close(s.guard);
    bytes_free(&s.text);
    free(s.marks);
    return lines;
}

static void ten_thousand_lines(size_t n_steps) {
    size_t lines = 0, bad = 0, escapes = 0, texts = 0;
    for (; lines < 10000; texts++) lines += write_text(texts * 1000 + n_steps, true, n_steps, &bad, &escapes);
    print_message("constrained: %zu lines in %zu texts, %zu false, %zu times back before a sign\n", lines, texts, bad,
                  escapes);
    assert_int_equal(bad, 0);
}

TEST(ten_thousand_lines_without_a_false_equality) { ten_thousand_lines(150); }
TEST_SLOW(ten_thousand_lines_in_long_texts_without_a_false_equality) { ten_thousand_lines(1000); }

TEST(without_the_guard_many_are_false) {
    size_t lines = 0, bad = 0, escapes = 0;
    for (size_t seed = 0; lines < (size_t)seeds(3000, 10000); seed++)
        lines += write_text(seed, false, 150, &bad, &escapes);
    print_message("unconstrained: %zu lines, %zu false\n", lines, bad);
    assert_true(bad > lines / 20);
}
