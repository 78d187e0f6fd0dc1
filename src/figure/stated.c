/* stated.c - a number as the problem states it: with the unit behind it, and 「分速」 before it.
 *
 * A figure's numbers are bare. Taken from the text, number and unit stand in the drawing as in the problem; what the
 * problem does not state (that a crane has 2 legs) is drawn with the steps only.
 *
 * Reads   the problem's text              Writes  nothing
 * Checked tests/figure/stated_test.c
 */
#include <stdio.h>
#include <string.h>

#include "figure/pen.h"

static const char *const units[] = {
    "%",    "L",      "g",    "m",    "t",    "a",    "ha",     "mg",     "kg",     "cm",     "mm",     "km",
    "dL",   "mL",     "kL",   "kWh",  "m²",   "m³",   "cm²",    "cm³",    "km²",    "つ",     "人",     "体",
    "個",   "倍",     "円",   "冊",   "分",   "句",   "台",     "合",     "問",     "回",     "基",     "字",
    "室",   "席",     "度",   "才",   "日",   "本",   "枚",     "株",     "歩",     "点",     "玉",     "班",
    "皿",   "着",     "票",   "秒",   "箱",   "組",   "羽",     "行",     "語",     "足",     "通",     "頭",
    "題",   "周",     "段",   "列",   "年",   "両",   "束",     "色",     "軒",     "匹",     "さつ",   "か所",
    "けん", "そう",   "だん", "つぶ", "はり", "はん", "ぱい",   "はい",   "ひき",   "まい",   "対局",   "回転",
    "時間", "分間",   "秒間", "日間", "週間", "試合", "通り",   "部屋",   "年間",   "両編成", "番目",   "日目",
    "回目", "週目",   "段目", "列目", "枚目", "校",   "きゃく", "ふくろ", "ゲーム", "パック", "ページ", "チーム",
    "種類", "割引き", "割",
};
static const char *const fronts[] = {"分速",    "時速",    "秒速",  "毎分",      "毎時",  "毎秒",   "1分間に",
                                     "1秒間に", "1時間に", "1日に", "1分ごとに", "1分に", "1週間に"};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* Does the number stand by itself at `at`? */
static bool stands_alone(const char *text, const char *at, size_t n) {
    if (at > text && (is_digit(at[-1]) || at[-1] == '.' || at[-1] == '/')) return false;
    return !is_digit(at[n]) && !(at[n] == '.' && is_digit(at[n + 1])) && at[n] != '/';
}

static size_t unit_behind(const char *at) {
    size_t longest = 0;
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        size_t n = strlen(units[i]);
        if (n > longest && strncmp(at, units[i], n) == 0) longest = n;
    }
    return longest;
}

static size_t front_before(const char *text, const char *at) {
    for (size_t i = 0; i < sizeof fronts / sizeof fronts[0]; i++) {
        size_t n = strlen(fronts[i]);
        if ((size_t)(at - text) >= n && memcmp(at - n, fronts[i], n) == 0) return n;
    }
    return 0;
}

/* How well what stands at one place fits: the unit, then 「分速」 before a speed and nothing before another number. */
static int fit(size_t front, size_t behind, bool rate, bool wanted) {
    return 4 * wanted + 2 * (rate == (front > 0)) + (behind > 0);
}

static bool is_in_steps(const struct pen *p, const char *number) {
    size_t n = strlen(number);
    for (int i = 0; p->solved && i < p->s->n_steps; i++) {
        const char *expression = p->s->step[i].expression;
        for (const char *at = expression; (at = strstr(at, number)); at += n)
            if (stands_alone(expression, at, n)) return true;
    }
    return false;
}

static struct figure_words find(const struct pen *p, const char *number, const char *unit, bool rate) {
    const char *text = p->s->text, *best = NULL;
    size_t n = strlen(number), n_unit = strlen(unit), best_front = 0, best_behind = 0;
    int best_fit = 0;
    if (n == 0) return figure_join("", "");
    for (const char *at = text; (at = strstr(at, number)); at += n) {
        if (!stands_alone(text, at, n)) continue;
        size_t behind = unit_behind(at + n), front = front_before(text, at);
        bool wanted = n_unit && behind == n_unit && memcmp(at + n, unit, n_unit) == 0;
        int how_well = fit(front, behind, rate, wanted);
        if (how_well > best_fit) best = at, best_front = front, best_behind = behind, best_fit = how_well;
    }
    if (!best) return *text && !is_in_steps(p, number) ? figure_join("", "") : figure_join(number, unit);
    char words[sizeof(struct figure_words)];
    snprintf(words, sizeof words, "%.*s", (int)(best_front + n + best_behind), best - best_front);
    return figure_join(words, "");
}

struct figure_words figure_stated(const struct pen *p, const char *number, const char *unit) {
    return find(p, number, unit, false);
}

struct figure_words figure_stated_rate(const struct pen *p, const char *number, const char *unit) {
    return find(p, number, unit, true);
}
