/* aside.c - an attempt is a sentence that asks nothing and tells what somebody reckoned, thought or wrote.
 *
 *   calculated   「640÷20で32秒と言うのですが」: an equation of plain numbers, and somebody who says or writes it
 *   judged       「娘は100度と答えて×でした」: a child or a parent, and a word for an answer
 *
 * What is dismissed, 「ちなみにバスだと210円です」, goes with it.
 *
 * Checked tests/reading/aside_test.c
 */
#include "reading/aside.h"

#include <string.h>

#include "reading/listed.h"

#define COUNT(words) ((int)(sizeof(words) / sizeof *(words)))

static bool has(const char *text, size_t n, const char *const *words, int count) {
    for (int i = 0; i < count; i++)
        if (memmem(text, n, words[i], strlen(words[i]))) return true;
    return false;
}

static bool at(const char *text, size_t n, size_t i, const char *word) {
    size_t length = strlen(word);
    return i + length <= n && memcmp(text + i, word, length) == 0;
}

static bool asks(const char *text, size_t n) {
    static const char *const words[] = {"何", "いくつ", "いくら", "どれ", "どち", "求め", "もとめ", "なん", "□", "?"};
    return has(text, n, words, COUNT(words));
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* 84÷7: digits on both sides. A symbol with a meaning of its own, 3◎5, is the problem's. */
static bool has_equation(const char *text, size_t n) {
    static const char *const signs[] = {"×", "÷", "+", "-"}, *const agreed[] = {"約束",   "◎",    "☆",  "★", "※",
                                                                                "きまり", "記号", "商", "…"};
    if (has(text, n, agreed, COUNT(agreed))) return false;
    for (size_t i = 1; i < n; i++)
        for (int k = 0; k < COUNT(signs); k++) {
            size_t end = i + strlen(signs[k]);
            if (at(text, n, i, signs[k]) && is_digit(text[i - 1]) && end < n && is_digit(text[end])) return true;
        }
    return false;
}

static bool has_digit(const char *text, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (is_digit(text[i])) return true;
    return false;
}

/* 「ちなみに買ったのは6年前です。」 「A店は家から300mです(たぶん関係ないです)。」 Nothing of it is needed. */
static bool is_dismissed(const char *text, size_t n) {
    static const char *const away[] = {"関係ない", "関係ありません", "関係なさ"}, *const rule[] = {"とする",
                                                                                                   "とします"};
    bool by_the_way = at(text, n, 0, "ちなみに") || at(text, n, 0, "(ちなみに");
    return has_digit(text, n) && !has(text, n, rule, COUNT(rule)) && (by_the_way || has(text, n, away, COUNT(away)));
}

static bool is_attempt(const char *text, size_t n) {
    static const char *const told[] = {"思",     "言",       "書",       "しまっ", "しまい", "ました",
                                       "ていた", "していて", "のですが", "よう",   "まちが", "つまず",
                                       "なぜ",   "悩",       "困",       "答え",   "かな",   "です"},
                             *const people[] = {"息子", "娘",     "うちの子", "子ども", "子供", "本人",
                                                "私",   "わたし", "ぼく",     "妻",     "夫"},
                             *const judged[] = {"と思っ", "と思い", "と答え", "と書い", "と言い張",  "×で",
                                                "×を",    "×に",    "バツ",   "ペケ",   "にしてしま"};
    if (asks(text, n) || !has_digit(text, n)) return false;
    if (has_equation(text, n)) return has(text, n, told, COUNT(told));
    return has(text, n, people, COUNT(people)) && has(text, n, judged, COUNT(judged));
}

/* Behind the sentence, or behind the quotation of which somebody says that it is a problem. */
static size_t sentence_end(const char *text, size_t n, size_t from) {
    static const char *const ends[] = {"。", "?", "!", "\n", "」という問題", "』という問題"};
    for (size_t i = from; i < n; i++)
        for (int k = 0; k < COUNT(ends); k++) {
            size_t end = i + strlen(ends[k]);
            if (!at(text, n, i, ends[k])) continue;
            while (at(text, n, end, "」") || at(text, n, end, "』")) end += strlen("」");
            return end;
        }
    return n;
}

void aside_blank(struct bytes *text) {
    const char *t = bytes_text(text);
    size_t n = text->len;
    bool other_asks = false;
    for (size_t from = 0, end; from < n; from = end) {
        end = sentence_end(t, n, from);
        other_asks |= asks(t + from, end - from);
    }
    for (size_t from = 0, end; other_asks && from < n; from = end) {
        end = sentence_end(t, n, from);
        if (is_attempt(t + from, end - from) || is_dismissed(t + from, end - from)) listed_blank(text, from, end);
    }
}
