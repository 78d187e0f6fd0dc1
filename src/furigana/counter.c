/* counter.c - what a number does to the counter behind it: 3本 さんぼん, 1人 ひとり, 20日 はつか.
 *
 * Checked tests/furigana/furigana_test.c
 */
#include <string.h>

#include "furigana/table.h"

/* Sounds of a counter by the end of the number. change[0] is for 何, [1..9] for the last digit, [10] for tens and
 * hundreds, [11] for thousands and more; its digits are indices of `sound`. */
static const struct {
    const char *kanji, *sound[3], *change;
} sounds[] = {
    {"本", {"ほん", "ぽん", "ぼん"}, "210200101012"}, {"匹", {"ひき", "ぴき", "びき"}, "210200101012"},
    {"杯", {"はい", "ぱい", "ばい"}, "210200101012"}, {"票", {"ひょう", "ぴょう", ""}, "110100101010"},
    {"歩", {"ほ", "ぽ", ""}, "110100101010"},         {"分", {"ふん", "ぷん", ""}, "110110101010"},
    {"足", {"そく", "ぞく", ""}, "100100000001"},     {"階", {"かい", "がい", ""}, "100100000000"},
    {"軒", {"けん", "げん", ""}, "100100000000"},     {"羽", {"わ", "ば", ""}, "000100000000"},
};

/* Numbers that are read as one word with their counter. */
static const struct {
    const char *number, *kanji, *kana;
} joined[] = {{"1", "人", "ひとり"},   {"2", "人", "ふたり"},         {"2", "日", "ふつか"},
              {"3", "日", "みっか"},   {"4", "日", "よっか"},         {"5", "日", "いつか"},
              {"6", "日", "むいか"},   {"7", "日", "なのか"},         {"8", "日", "ようか"},
              {"9", "日", "ここのか"}, {"10", "日", "とおか"},        {"14", "日", "じゅうよっか"},
              {"20", "日", "はつか"},  {"24", "日", "にじゅうよっか"}};

/* The kana of the rest of a word whose first kanji is read `first` in the table; NULL when it is not. */
static const char *behind(const char *kana, const char *first) {
    size_t n = strlen(first);
    return strncmp(kana, first, n) == 0 ? kana + n : NULL;
}

static bool is(const char *number, size_t n, const char *digits) {
    return strlen(digits) == n && memcmp(number, digits, n) == 0;
}

static bool find_joined(struct furigana_counted *out, const struct furigana_word *w, const char *number, size_t n) {
    for (size_t i = 0; i < sizeof joined / sizeof *joined; i++) {
        size_t kanji = strlen(joined[i].kanji);
        if (!is(number, n, joined[i].number) || strncmp(w->kanji, joined[i].kanji, kanji) != 0) continue;
        const char *rest = behind(w->kana, strcmp(joined[i].kanji, "人") == 0 ? "にん" : "にち");
        *out = (struct furigana_counted){joined[i].kana, rest, kanji, true};
        return rest != NULL;
    }
    return false;
}

/* Which of the twelve ends of numbers it is; -1: none, as of □. */
static int end_of(const char *number, size_t n) {
    if (n == strlen("何") && memcmp(number, "何", n) == 0) return 0;
    if (!n || number[n - 1] < '0' || number[n - 1] > '9') return -1;
    if (number[n - 1] != '0') return number[n - 1] - '0';
    size_t zeros = 0;
    bool decimal = memchr(number, '.', n) != NULL;
    while (zeros < n && number[n - 1 - zeros] == '0') zeros++;
    return zeros == n || decimal ? -1 : zeros < 3 ? 10 : 11;
}

static bool find_sound(struct furigana_counted *out, const struct furigana_word *w, const char *number, size_t n) {
    int end = end_of(number, n);
    for (size_t i = 0; end >= 0 && i < sizeof sounds / sizeof *sounds; i++) {
        size_t kanji = strlen(sounds[i].kanji);
        const char *rest = strncmp(w->kanji, sounds[i].kanji, kanji) == 0 ? behind(w->kana, sounds[i].sound[0]) : NULL;
        if (!rest) continue;
        *out = (struct furigana_counted){sounds[i].sound[sounds[i].change[end] - '0'], rest, kanji, false};
        return true;
    }
    return false;
}

bool furigana_count(struct furigana_counted *out, const struct furigana_word *counter, const char *number, size_t n,
                    const char *before, size_t n_before) {
    static const char month[] = "月";
    size_t m = strlen(month);
    bool first = is(number, n, "1") && n_before >= m && memcmp(before + n_before - m, month, m) == 0;
    if (first && strcmp(counter->kanji, "日") == 0) {
        *out = (struct furigana_counted){"ついたち", "", strlen("日"), true};
        return true;
    }
    return find_joined(out, counter, number, n) || find_sound(out, counter, number, n);
}
