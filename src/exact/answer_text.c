/* answer_text.c - undress an answer.
 *
 *   "答え：三十一本です。"  ->  normalised "31本"
 *
 * Checked tests/exact/answer_test.c, fuzz/answer_fuzz.c
 */
#include <string.h>

#include "base/utf8.h"
#include "exact/answer_impl.h"
#include "exact/integer.h"
#include "exact/normal.h"
#include "text/number.h"

static void put(struct answer_text *out, const char *s, size_t n) {
    if (out->n + n <= ANSWER_BYTES) memcpy(out->data + out->n, s, n);
    out->n += n;
}

/* 十 百 千 */
static int small_power(uint32_t c) {
    int64_t power = text_kanji_power(c);
    return power <= 1000 ? (int)power : 0;
}

/* 三十一 at pos: its value and bytes. A run of kanji numerals below ten thousand; 0 bytes when there is none. */
static size_t kanji_number(int *value, const char *text, size_t n, size_t pos) {
    size_t start = pos, used;
    int total = 0, digit = -1;
    for (;; pos += used) {
        uint32_t c = normal_char(text, n, pos, &used);
        int d = text_kanji_digit(c), power = small_power(c);
        if (d >= 0) {
            if (total > 9999) return 0;
            digit = digit < 0 ? d : digit * 10 + d;
            if (digit > 9999) return 0;
        } else if (power) {
            if (digit > 9) return 0;
            total += (digit < 0 ? 1 : digit) * power;
            digit = -1;
        } else
            break;
    }
    *value = total + (digit < 0 ? 0 : digit);
    return pos - start;
}

static bool digit_before(const struct answer_text *out) {
    return out->n > 0 && out->n <= ANSWER_BYTES && out->data[out->n - 1] >= '0' && out->data[out->n - 1] <= '9';
}

static bool ends_in(const struct answer_text *out, const char *tail) {
    size_t n = strlen(tail);
    return out->n >= n && out->n <= ANSWER_BYTES && memcmp(out->data + out->n - n, tail, n) == 0;
}

/* .5 is 0.5 */
static bool leads_decimal(const char *text, size_t n, size_t pos) {
    size_t used;
    return normal_char(text, n, pos, &used) == '.' && normal_is_digit(normal_char(text, n, pos + used, NULL));
}

/* 一億, 1万: kanji numerals may go on behind a large power. */
static bool behind_power(const struct answer_text *out) {
    return ends_in(out, "万") || ends_in(out, "億") || ends_in(out, "兆");
}

/* "2 1/3": a space between an integer and a fraction. */
static bool mixed_space(const struct answer_text *out, const char *text, size_t n, size_t pos) {
    size_t used, digits = 0;
    uint32_t c;
    if (!digit_before(out)) return false;
    while (normal_is_space(normal_char(text, n, pos, &used))) pos += used;
    for (; normal_is_digit(c = normal_char(text, n, pos, &used)); pos += used) digits++;
    return digits > 0 && c == '/';
}

/* 5…2, 5・・・2, 5...2: dots in front of a digit stand for あまり. Their bytes, 0 for other dots. */
static size_t dots_before_digit(const char *text, size_t n, size_t pos) {
    size_t used, end = pos, count = 0;
    uint32_t dot = normal_char(text, n, pos, NULL);
    if (dot != CHAR_ELLIPSIS && dot != CHAR_DOT && dot != '.') return 0;
    for (; normal_char(text, n, end, &used) == dot; end += used) count++;
    bool enough = dot == CHAR_ELLIPSIS || (dot == CHAR_DOT ? count >= 2 : count >= 3);
    return enough && normal_is_digit(normal_char(text, n, end, NULL)) ? end - pos : 0;
}

/* 朝6時 is 午前6時, 夜8時 午後8時, 夜1時 午前1時: a part of the day in front of an hour. Its bytes; *noon: what it stands
 * for. */
static size_t part_of_day(const char **noon, const char *text, size_t n, size_t pos) {
    static const struct {
        const char *name, *noon;
        int from, to;
    } part[] = {{"早朝", "午前", 1, 11}, {"朝", "午前", 1, 11},  {"夕方", "午後", 1, 11}, {"夕", "午後", 1, 11},
                {"深夜", "午前", 0, 4},  {"夜中", "午前", 0, 4}, {"夜", "午前", 0, 4},    {"夜", "午後", 5, 11}};
    for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
        size_t used = normal_match(text, n, pos, part[i].name), digit, at = pos + used;
        if (used == 0) continue;
        at += normal_match(text, n, at, "の");
        used = at - pos;
        int hour = 0;
        uint32_t c;
        for (; hour < 100 && normal_is_digit(c = normal_char(text, n, at, &digit)); at += digit)
            hour = hour * 10 + (int)(c - '0');
        bool clock = at > pos + used && (normal_match(text, n, at, "時") > 0 || c == ':');
        *noon = part[i].noon;
        if (clock && hour >= part[i].from && hour <= part[i].to) return used;
    }
    return 0;
}

/* ㋐ -> ア ... ㋾ -> ヲ */
static uint32_t circled_kana(uint32_t c) {
    static const uint8_t kana[] = {0xA2, 0xA4, 0xA6, 0xA8, 0xAA, 0xAB, 0xAD, 0xAF, 0xB1, 0xB3, 0xB5, 0xB7,
                                   0xB9, 0xBB, 0xBD, 0xBF, 0xC1, 0xC4, 0xC6, 0xC8, 0xCA, 0xCB, 0xCC, 0xCD,
                                   0xCE, 0xCF, 0xD2, 0xD5, 0xD8, 0xDB, 0xDE, 0xDF, 0xE0, 0xE1, 0xE2, 0xE4};
    return c >= 0x32D0 && c - 0x32D0 < sizeof kana ? 0x3000u + kana[c - 0x32D0] : c;
}

/* ② -> 2 where it numbers what stands behind it, 「②9m」; 0 elsewhere: 「①と③」, 「②」. */
static uint32_t circled_number(const char *text, size_t n, size_t pos) {
    static const char *const joins[] = {"と", "や", "または", NULL};
    size_t used;
    uint32_t number = text_circled(normal_char(text, n, pos, &used)), c;
    for (pos += used; normal_is_space(normal_char(text, n, pos, &used));) pos += used;
    c = normal_char(text, n, pos, NULL);
    bool value = normal_is_digit(c) || (normal_is_word(c) && !answer_any(text, n, pos, joins));
    return number < 10 && value ? number : 0;
}

/* 3割引き is 30%引き: the power of ten and the sign that 割 stands for behind a digit. */
static size_t rate_of_change(const struct answer_text *out, const char *text, size_t n, size_t pos) {
    static const char *const change[] = {"引", "増", "びき", "まし", "オフ", NULL};
    size_t used = normal_match(text, n, pos, "割");
    return used && digit_before(out) && answer_any(text, n, pos + used, change) ? used : 0;
}

struct rewrite {
    const char *from, *to;
};

/* Words that mean the same; longer ones first. */
static const char *rewritten(size_t *used, const char *text, size_t n, size_t pos) {
    static const struct rewrite table[] = {
        {"1時間に", "時速"},  {"1分間に", "分速"}, {"1分に", "分速"},  {"1秒間に", "秒速"}, {"1秒に", "秒速"},
        {"ひとり", "1人"},    {"ふたり", "2人"},   {"ひとつ", "1つ"},  {"ふたつ", "2つ"},   {"みっつ", "3つ"},
        {"よっつ", "4つ"},    {"いつつ", "5つ"},   {"とおり", "通り"}, {"全部で", ""},      {"合わせて", ""},
        {"合計", ""},         {"および", "、"},    {"歳", "才"},       {"ヶ所", "か所"},    {"カ所", "か所"},
        {"箇所", "か所"},     {"°", "度"},         {"マイナス", "-"},  {"マイ", "枚"},      {"毎時", "時速"},
        {"毎分", "分速"},     {"毎秒", "秒速"},    {"みぎ", "右"},     {"ひだり", "左"},    {"おとうと", "弟"},
        {"いもうと", "妹"},   {"縦", "たて"},      {"横", "よこ"},     {"余り", "あまり"},  {"余る", "あまる"},
        {"残り", "のこり"},   {"ぜんぶで", ""},    {"あわせて", ""},   {"パーセント", "%"}, {"¥", ""},
        {"正午", "午後0時"},  {"半年", "6か月"},   {"半日", "12時間"}, {"半時間", "30分"},  {"子供", "子ども"},
        {"こども", "子ども"}, {"おとな", "大人"},  {"番め", "番目"},   {"回め", "回目"},    {"日め", "日目"},
        {"人め", "人目"},     {"個め", "個目"},    {"つめ", "つ目"},   {"年め", "年目"},    {"段め", "段目"},
        {"列め", "列目"},     {"ばん目", "番目"},  {"ばんめ", "番目"}, {"平米", "m²"},      {"立米", "m³"},
        {"行め", "行目"}};
    const char *noon;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if ((*used = normal_match(text, n, pos, table[i].from)) > 0) return table[i].to;
    if ((*used = part_of_day(&noon, text, n, pos)) > 0) return noon;
    return (*used = dots_before_digit(text, n, pos)) > 0 ? "あまり" : NULL;
}

/* 9人　あめ58個: a space after a counted value and before a named one stands for a comma. */
static bool separates(const struct answer_text *out, const char *text, size_t n, size_t pos) {
    static const char *const goes_on[] = {"と", "あたり", "に", "で", "の", "は", "後", "前", "間", NULL};
    size_t used, digits = 0;
    for (size_t i = out->n < ANSWER_BYTES ? out->n : ANSWER_BYTES; i > 0 && (unsigned char)out->data[i - 1] != 0x81;
         i--)
        digits += out->data[i - 1] >= '0' && out->data[i - 1] <= '9';
    if (digits == 0 || digit_before(out)) return false;
    while (normal_is_space(normal_char(text, n, pos, &used))) pos += used;
    if (answer_any(text, n, pos, goes_on)) return false;
    size_t word = pos;
    while (pos < n && normal_is_word(normal_char(text, n, pos, &used))) pos += used;
    if (pos == word) return false;
    while (normal_is_space(normal_char(text, n, pos, &used))) pos += used;
    return normal_is_digit(normal_char(text, n, pos, NULL));
}

bool answer_clean(struct answer_text *out, const char *text, size_t n) {
    size_t pos = 0, used;
    out->n = 0;
    while (normal_is_space(normal_char(text, n, pos, &used))) pos += used;
    pos += answer_head(text, n, pos);
    n = pos + answer_tail(text + pos, n - pos);
    while (pos < n && out->n <= ANSWER_BYTES) {
        int value;
        uint32_t c = normal_char(text, n, pos, &used), c_number;
        size_t length;
        bool item_start =
            out->n == 0 || ends_in(out, "分の") || behind_power(out) ||
            !(digit_before(out) || normal_is_word(normal_char(out->data, out->n, out->n >= 3 ? out->n - 3 : 0, NULL)));
        const char *other = rewritten(&length, text, n, pos);
        if (normal_is_space(c)) {
            if (mixed_space(out, text, n, pos))
                put(out, "と", 3);
            else if (separates(out, text, n, pos))
                put(out, "、", 3);
            pos += used;
        } else if (item_start && (length = kanji_number(&value, text, n, pos)) > 0) {
            char digits[16];
            put(out, digits, integer_print(digits, sizeof digits, value));
            pos += length;
        } else if ((length = rate_of_change(out, text, n, pos)) > 0) {
            put(out, "0%", 2);
            pos += length;
        } else if (other) {
            rewritten(&length, text, n, pos);
            put(out, other, strlen(other));
            pos += length;
        } else if (item_start && leads_decimal(text, n, pos)) {
            put(out, "0.", 2);
            pos += used;
        } else if ((c_number = circled_number(text, n, pos)) > 0) {
            put(out, (char[]){'(', (char)('0' + c_number), ')'}, 3);
            pos += used;
        } else {
            char bytes[4];
            put(out, bytes, utf8_encode(bytes, circled_kana(c)));
            pos += used;
        }
    }
    if (out->n > ANSWER_BYTES) return false;
    out->data[out->n] = 0;
    return true;
}
