/* courtesy.c - the problem within what somebody typed: without greetings before it and requests behind it.
 *
 *   こんにちは。この問題を教えてください。 | 270mの道に … 何本ですか。 | 小学5年生にもわかるように説明してください。
 *
 * A clause goes only when every character of it belongs to the words below and one of them is a greeting or a request.
 * 「兄の年れいを教えてください。」 asks for 兄の年れい, which is no such word, so it stays.
 *
 * Reads   canonical text
 * Checked tests/text/courtesy_test.c
 */
#include <string.h>

#include "text/exercise.h"
#include "text/fold.h"

enum { LONGEST = 300 /* bytes; a longer sentence is no courtesy */ };

/* Greetings and requests. */
static const char *const courtesies[] = {"こんにちは",
                                         "こんにちわ",
                                         "こんばんは",
                                         "おはようございます",
                                         "おはよう",
                                         "はじめまして",
                                         "初めまして",
                                         "すみません",
                                         "すみませんが",
                                         "すいません",
                                         "失礼します",
                                         "お世話になります",
                                         "お願いします",
                                         "お願いいたします",
                                         "お願い致します",
                                         "おねがいします",
                                         "ありがとう",
                                         "ありがとうございます",
                                         "教えて",
                                         "おしえて",
                                         "説明して",
                                         "せつめいして",
                                         "解説して",
                                         "解いて",
                                         "といて",
                                         "とき方を見せて",
                                         "わかりません",
                                         "分かりません",
                                         "わからないです",
                                         "分からないです",
                                         "わからないので",
                                         "分からないので",
                                         "困っています",
                                         "困っているので",
                                         NULL};

/* What may stand beside them. */
static const char *const fillers[] = {"よろしく",
                                      "宜しく",
                                      "どうぞ",
                                      "どうか",
                                      "では",
                                      "それでは",
                                      "先生",
                                      "ちょっと",
                                      "この",
                                      "次の",
                                      "つぎの",
                                      "以下の",
                                      "下の",
                                      "問題",
                                      "もんだい",
                                      "宿題",
                                      "算数",
                                      "文章題",
                                      "解き方",
                                      "とき方",
                                      "考え方",
                                      "やり方",
                                      "答え",
                                      "こたえ",
                                      "式",
                                      "途中の式",
                                      "途中",
                                      "解説",
                                      "説明",
                                      "手順",
                                      "の",
                                      "を",
                                      "も",
                                      "と",
                                      "が",
                                      "は",
                                      "で",
                                      "に",
                                      "から",
                                      "まで",
                                      "にも",
                                      "でも",
                                      "わかる",
                                      "分かる",
                                      "ように",
                                      "よう",
                                      "わかりやすく",
                                      "分かりやすく",
                                      "くわしく",
                                      "詳しく",
                                      "ていねいに",
                                      "丁寧に",
                                      "順番に",
                                      "順に",
                                      "一つずつ",
                                      "1つずつ",
                                      "ステップ",
                                      "ごとに",
                                      "かんたんに",
                                      "簡単に",
                                      "やさしく",
                                      "優しく",
                                      "小学生",
                                      "小学1年生",
                                      "小学2年生",
                                      "小学3年生",
                                      "小学4年生",
                                      "小学5年生",
                                      "小学6年生",
                                      "子ども",
                                      "子供",
                                      "一緒に",
                                      "ください",
                                      "下さい",
                                      "くださいませんか",
                                      "もらえますか",
                                      "もらえませんか",
                                      "いただけますか",
                                      "くれますか",
                                      "ほしい",
                                      "欲しい",
                                      "です",
                                      "ね",
                                      "よ",
                                      "、",
                                      NULL};

/* Bytes of the longest of the words at t; 0: none is there. */
static size_t longest(const char *const *words, const char *t, size_t n) {
    size_t best = 0;
    for (; *words; words++) {
        size_t length = strlen(*words);
        if (length > best && length <= n && memcmp(t, *words, length) == 0) best = length;
    }
    return best;
}

/* Is text[0, n) of these words alone, with a greeting or a request among them? */
static bool is_courtesy(const char *text, size_t n) {
    bool said = false;
    if (n > LONGEST) return false;
    for (size_t at = 0, used; at < n; at += used) {
        size_t courtesy = longest(courtesies, text + at, n - at), filler = longest(fillers, text + at, n - at);
        used = courtesy > filler ? courtesy : filler;
        if (used == 0) return false;
        said |= used == courtesy;
    }
    return said;
}

/* Bytes of the mark that ends a sentence, or a clause, at text[at]; 0: none. */
static size_t mark_at(const char *text, size_t n, size_t at, bool clause) {
    static const char *const marks[] = {"。", "!", "?", "\n", ":", " ", NULL}, *const commas[] = {"、", ",", NULL};
    size_t used = longest(marks, text + at, n - at);
    return used || !clause ? used : longest(commas, text + at, n - at);
}

/* And of the one that ends in front of text[at]. */
static size_t mark_before(const char *text, size_t start, size_t at) {
    size_t back = at;
    while (back > start && ((unsigned char)text[--back] & 0xC0) == 0x80)
        ;
    return back < at && mark_at(text, at, back, false) == at - back ? at - back : 0;
}

/* The end of the courtesy that begins at text[start], its marks included; start: there is none. */
static size_t behind_courtesy(const char *text, size_t n, size_t start, bool clause) {
    size_t end = start, used;
    while (end < n && end - start <= LONGEST && mark_at(text, n, end, clause) == 0) end++;
    if (end == n || !is_courtesy(text + start, end - start)) return start;
    while (end < n && (used = mark_at(text, n, end, true)) > 0) end += used;
    return end;
}

/* Where the problem begins. */
static size_t skip_greetings(const char *text, size_t n) {
    for (size_t start = 0;;) {
        size_t end = behind_courtesy(text, n, start, false);
        if (end == start) end = behind_courtesy(text, n, start, true);
        if (end == start) return start;
        start = end;
    }
}

/* Where the problem ends: behind the mark of its last sentence. */
static size_t skip_requests(const char *text, size_t start, size_t n) {
    for (;;) {
        size_t words = n, from, used;
        while ((used = mark_before(text, start, words)) > 0) words -= used;
        for (from = words; from > start && words - from <= LONGEST && mark_before(text, start, from) == 0;) from--;
        if (from == start || !is_courtesy(text + from, words - from)) return n;
        n = from;
        while (n > start && (text[n - 1] == '\n' || text[n - 1] == ' ')) n--;
    }
}

void text_canonical_problem(struct bytes *out, const char *text, size_t n) {
    struct bytes canonical = {0};
    size_t number = text_exercise_number(text, n);
    text_canonical(&canonical, text + number, n - number);
    const char *t = bytes_text(&canonical);
    size_t start = skip_greetings(t, canonical.len), end = skip_requests(t, start, canonical.len);
    if (start == canonical.len) start = 0;
    text_without_readings(out, t + start, end - start);
    out->failed |= canonical.failed;
    bytes_free(&canonical);
}
