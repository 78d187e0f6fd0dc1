/* inflect.c - 植える -> 植えます, 植えて, 植えた ...
 *
 *   word -> class (する, 来る, one-row, five-row, い adjective, だ, negative) -> stem + ending of the form
 *
 * A five-row verb ends in one of nine kana; its row gives the stem before ます and the sound of て and た. A verb in -る is
 * one-row when the kana before る has the vowel e or i, or when it is one of a short list of kanji; else five-row.
 *
 * Never   guesses at a word that ends otherwise
 * Checked tests/problem/inflect_test.c
 */
#include "problem/language/inflect.h"

#include <string.h>

enum { KANA = 3 }; /* bytes of one kana or kanji in UTF-8 */

/* Endings of a class after its stem, by form. */
struct endings {
    const char *of[LANGUAGE_FORMS];
};

static const struct endings one_row = {{"る", "ます", "た", "ました", "て", "", "る"}};
static const struct endings suru = {{"する", "します", "した", "しました", "して", "し", "する"}};
static const struct endings kuru = {{"くる", "きます", "きた", "きました", "きて", "き", "くる"}};
static const struct endings adjective = {{"い", "いです", "かった", "かったです", "くて", "く", "い"}};
static const struct endings copula = {{"である", "です", "だった", "でした", "で", "であり", ""}};

/* Five-row verbs: the last kana, the same with the vowel i, and what て and た become. */
static const struct row {
    const char *last, *before_masu, *te, *ta;
} five_rows[] = {
    {"う", "い", "って", "った"}, {"く", "き", "いて", "いた"}, {"ぐ", "ぎ", "いで", "いだ"},
    {"す", "し", "して", "した"}, {"つ", "ち", "って", "った"}, {"ぬ", "に", "んで", "んだ"},
    {"ぶ", "び", "んで", "んだ"}, {"む", "み", "んで", "んだ"}, {"る", "り", "って", "った"},
};

/* Kana with the vowel a, as they stand before ない, and the same with i. */
static const char *const negative_rows[][2] = {
    {"わ", "い"}, {"か", "き"}, {"が", "ぎ"}, {"さ", "し"}, {"た", "ち"},
    {"な", "に"}, {"ば", "び"}, {"ま", "み"}, {"ら", "り"},
};

static const char e_and_i[] = "えけげせぜてでねへべぺめれいきぎしじちぢにひびぴみり";
static const char one_row_kanji[] = "見出着寝得経似煮";
/* Kana spellings of five-row verbs that look one-row. */
static const char *const five_row_words[] = {"はいる", "はしる", "しる",   "きる",     "ちぎる", "にぎる",
                                             "すべる", "まじる", "かぎる", "ふりきる", "へる"};

static bool ends(const char *word, size_t n, const char *end) {
    size_t m = strlen(end);
    return n >= m && memcmp(word + n - m, end, m) == 0;
}

static bool one_of(const char *set, const char *kana) {
    for (; *set; set += KANA)
        if (memcmp(set, kana, KANA) == 0) return true;
    return false;
}

static void put(struct bytes *out, const char *word, size_t n, const char *ending) {
    bytes_append(out, word, n);
    bytes_append_string(out, ending);
}

/* The class that a verb in -る belongs to; word[0..n) ends with it. */
static bool is_one_row(const char *word, size_t n) {
    if (n < 2 * KANA) return false;
    const char *before = word + n - 2 * KANA;
    if (ends(word, n, "できる") || ends(word, n, "つきる")) return true; /* not ちぎる, not きる */
    for (size_t i = 0; i < sizeof five_row_words / sizeof five_row_words[0]; i++)
        if (ends(word, n, five_row_words[i])) return false;
    return one_of(e_and_i, before) || one_of(one_row_kanji, before);
}

static void five_row(struct bytes *out, const char *word, size_t n, const struct row *row, enum language_form form) {
    size_t stem = n - KANA;
    bool go = ends(word, n, "行く") || ends(word, n, "いく"); /* 行って, not 行いて */
    switch (form) {
        case FORM_PLAIN:
        case FORM_TALK: bytes_append(out, word, n); return;
        case FORM_PLAIN_PAST: put(out, word, stem, go ? "った" : row->ta); return;
        case FORM_TE: put(out, word, stem, go ? "って" : row->te); return;
        default: put(out, word, stem, row->before_masu);
    }
    bytes_append_string(out, form == FORM_POLITE ? "ます" : form == FORM_POLITE_PAST ? "ました" : "");
}

/* 植えない, 書かない, ない: the polite forms go back to the stem before ます, the written stem is 植えず, the others are those of
 * an adjective. */
static void negative(struct bytes *out, const char *word, size_t n, enum language_form form) {
    size_t stem = n - 2 * KANA;
    if (form == FORM_STEM && stem) {
        bool suru_verb = ends(word, stem, "し");
        put(out, word, stem - (suru_verb ? KANA : 0), suru_verb ? "せず" : "ず");
        return;
    }
    if (form != FORM_POLITE && form != FORM_POLITE_PAST) {
        put(out, word, n - KANA, adjective.of[form]);
        return;
    }
    if (stem == 0) bytes_append_string(out, "あり");
    for (size_t i = 0; stem && i < sizeof negative_rows / sizeof negative_rows[0]; i++) {
        if (!ends(word, stem, negative_rows[i][0])) continue;
        put(out, word, stem - KANA, negative_rows[i][1]);
        stem = 0;
    }
    bytes_append(out, word, stem);
    bytes_append_string(out, form == FORM_POLITE ? "ません" : "ませんでした");
}

static bool verb(struct bytes *out, const char *word, size_t n, int class_digit, enum language_form form) {
    if (ends(word, n, "る") && (class_digit == 1 || (class_digit == 0 && is_one_row(word, n)))) {
        put(out, word, n - KANA, one_row.of[form]);
        return true;
    }
    for (size_t i = 0; i < sizeof five_rows / sizeof five_rows[0]; i++) {
        if (!ends(word, n, five_rows[i].last)) continue;
        five_row(out, word, n, &five_rows[i], form);
        return true;
    }
    return false;
}

bool language_inflect(struct bytes *out, const char *word, size_t n, enum language_form form) {
    int class_digit = 0;
    if (n > 2 && word[n - 2] == '/' && (word[n - 1] == '1' || word[n - 1] == '5')) {
        class_digit = word[n - 1] - '0';
        n -= 2;
    }
    if (n < KANA) return false;
    if (form == FORM_STEM && class_digit == 0 &&
        (ends(word, n, "ている") || ends(word, n, "でいる") || (n == 2 * KANA && ends(word, n, "いる"))))
        put(out, word, n - 2 * KANA, "おり");
    else if (ends(word, n, "だ"))
        put(out, word, n - KANA, copula.of[form]);
    else if (ends(word, n, "する"))
        put(out, word, n - 2 * KANA, suru.of[form]);
    else if (ends(word, n, "くる") && class_digit == 0)
        put(out, word, n - 2 * KANA, kuru.of[form]);
    else if (ends(word, n, "来る"))
        put(out, word, n - KANA, one_row.of[form]);
    else if (ends(word, n, "ない") && !ends(word, n, "少ない"))
        negative(out, word, n, form);
    else if (ends(word, n, "い"))
        put(out, word, n - KANA, adjective.of[form]);
    else
        return verb(out, word, n, class_digit, form);
    return true;
}
