/* answer_text.c - find the answer of an explanation, and undress it.
 *
 *   "... 答え：31本です。"  ->  offsets of "31本"  ->  normalised "31本"
 *
 * Finding and comparing stay apart, so that "no answer found" is never counted as "wrong".
 *
 * Checked tests/exact/answer_test.c, fuzz/answer_fuzz.c
 */
#include <string.h>

#include "base/utf8.h"
#include "exact/answer_impl.h"
#include "exact/integer.h"
#include "exact/normal.h"

static size_t any_of(const char *text, size_t n, size_t pos, const char *const *list) {
    for (; *list; list++) {
        size_t used = normal_match(text, n, pos, *list);
        if (used) return used;
    }
    return 0;
}

size_t answer_head(const char *text, size_t n, size_t pos) {
    static const char *const marked[] = {"【答え】", "【こたえ】", "【答】", "(答え)", "(こたえ)", "(答)", "[答え]", "[答]", "A.", NULL};
    static const char *const bare[] = {"答え", "こたえ", "答", NULL};
    static const char *const prose[] = {"の", "を", "が", "に", "合", "案", "と", "も", "られ", "え", "ら", "方", NULL};
    static const char *const joint[] = {":", "、", "は", "…", "=", " ", "\t", "　", "→", ".", "・", NULL};
    size_t start = pos, used = any_of(text, n, pos, marked);
    if (!used) {
        used = any_of(text, n, pos, bare);
        if (!used || any_of(text, n, pos + used, prose)) return 0;
    }
    for (pos += used; (used = any_of(text, n, pos, joint)) > 0;) pos += used;
    return pos - start;
}

size_t answer_tail(const char *text, size_t n) {
    static const char *const ending[] = {"です", "でした", "になります", "となります", "である", "。", "．", ".", " ", "　", "\r", "\n", "\t"};
    for (size_t i = 0; i < sizeof ending / sizeof ending[0];) {
        size_t length = strlen(ending[i]);
        if (n >= length && memcmp(text + n - length, ending[i], length) == 0) {
            n -= length;
            i = 0;
        } else
            i++;
    }
    return n;
}

bool exact_find_answer(size_t *start, size_t *end, const char *text, size_t n) {
    bool found = false;
    for (size_t line = 0, next; line < n; line = next + 1) {
        size_t pos = line, used;
        const char *newline = memchr(text + line, '\n', n - line);
        next = newline ? (size_t)(newline - text) : n;
        while (pos < next && normal_is_space(normal_char(text, next, pos, &used))) pos += used;
        used = answer_head(text, next, pos);
        if (!used) continue;
        size_t length = answer_tail(text + pos + used, next - pos - used);
        if (!length) continue;
        *start = pos + used;
        *end = *start + length;
        found = true;
    }
    return found;
}

/* Bytes of a plain number at the beginning of s: 31, ３１, 2.5, 2/3, 1,500. */
static size_t plain_number(const char *s, size_t n) {
    size_t pos = 0, used, end = 0;
    for (; pos < n; pos += used) {
        uint32_t c = normal_char(s, n, pos, &used);
        if (normal_is_digit(c)) end = pos + used;
        else if (pos == 0 || (c != '.' && c != '/' && c != ',')) break;
    }
    return end;
}

bool exact_find_stated(size_t *start, size_t *end, const char *text, size_t n, const char *unit, size_t n_unit) {
    static const char topic[] = "は", stop[] = "。";
    bool found = false;
    for (size_t pos = 0; pos + strlen(topic) <= n; pos++) {
        if (memcmp(text + pos, topic, strlen(topic)) != 0) continue;
        size_t value = pos + strlen(topic), used, length;
        if (value < n && memcmp(text + value, "、", n - value < 3 ? n - value : 3) == 0 && n - value >= 3) value += 3;
        if ((length = plain_number(text + value, n - value)) == 0) continue;
        size_t after = value + length;
        if (n - after < n_unit || memcmp(text + after, unit, n_unit) != 0) continue;
        after += n_unit;
        const char *full_stop = memmem(text + after, n - after, stop, strlen(stop)), *newline = memchr(text + after, '\n', n - after);
        size_t sentence = full_stop ? (size_t)(full_stop - text) : n;
        if (newline && (size_t)(newline - text) < sentence) sentence = (size_t)(newline - text);
        used = answer_tail(text + after, sentence - after);
        if (used != 0 || sentence == after) continue; /* 31本です, 31本でした - and nothing between unit and です */
        *start = value, *end = after;
        found = true;
    }
    return found;
}

/* ---- undressing ---- */

static void put(struct answer_text *out, const char *s, size_t n) {
    if (out->n + n <= ANSWER_BYTES) memcpy(out->data + out->n, s, n);
    out->n += n;
}

static int kanji_digit(uint32_t c) {
    static const uint16_t kanji[] = {0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D};
    for (int i = 0; i < 10; i++)
        if (kanji[i] == c) return i;
    return -1;
}

static int kanji_power(uint32_t c) { return c == 0x5341 ? 10 : c == 0x767E ? 100 : c == 0x5343 ? 1000 : 0; }

/* 三十一 at pos: its value and bytes. A run of kanji numerals below ten thousand; 0 bytes when there is none. */
static size_t kanji_number(int *value, const char *text, size_t n, size_t pos) {
    size_t start = pos, used;
    int total = 0, digit = -1;
    for (;; pos += used) {
        uint32_t c = normal_char(text, n, pos, &used);
        int d = kanji_digit(c), power = kanji_power(c);
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

/* "2 1/3": a space between an integer and a fraction. */
static bool mixed_space(const struct answer_text *out, const char *text, size_t n, size_t pos) {
    size_t used, digits = 0;
    uint32_t c;
    if (!digit_before(out)) return false;
    while (normal_is_space(normal_char(text, n, pos, &used))) pos += used;
    for (; normal_is_digit(c = normal_char(text, n, pos, &used)); pos += used) digits++;
    return digits > 0 && c == '/';
}

struct rewrite {
    const char *from, *to;
};

/* Words that mean the same; longer ones first. */
static const char *rewritten(size_t *used, const char *text, size_t n, size_t pos) {
    static const struct rewrite table[] = {
        {"1時間に", "時速"}, {"1分間に", "分速"}, {"1分に", "分速"}, {"1秒間に", "秒速"}, {"1秒に", "秒速"}, {"ひとり", "1人"},
        {"ふたり", "2人"}, {"ひとつ", "1つ"}, {"ふたつ", "2つ"}, {"みっつ", "3つ"}, {"よっつ", "4つ"}, {"いつつ", "5つ"},
        {"とおり", "通り"}, {"全部で", ""}, {"合わせて", ""}, {"合計", ""}, {"および", "、"}, {"歳", "才"}, {"ヶ所", "か所"}, {"カ所", "か所"},
        {"箇所", "か所"}, {"°", "度"}, {"マイ", "枚"}, {"毎時", "時速"}, {"毎分", "分速"}, {"毎秒", "秒速"}};
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if ((*used = normal_match(text, n, pos, table[i].from)) > 0) return table[i].to;
    return NULL;
}

/* 9人　あめ58個: a space after a counted value and before a named one stands for a comma. */
static bool separates(const struct answer_text *out, const char *text, size_t n, size_t pos) {
    static const char *const goes_on[] = {"と", "あたり", "に", "で", "の", "は", "後", "前", "間", NULL};
    size_t used, digits = 0;
    for (size_t i = out->n < ANSWER_BYTES ? out->n : ANSWER_BYTES; i > 0 && (unsigned char)out->data[i - 1] != 0x81; i--)
        digits += out->data[i - 1] >= '0' && out->data[i - 1] <= '9';
    if (digits == 0 || digit_before(out)) return false;
    while (normal_is_space(normal_char(text, n, pos, &used))) pos += used;
    if (any_of(text, n, pos, goes_on)) return false;
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
        uint32_t c = normal_char(text, n, pos, &used);
        size_t length;
        bool item_start = out->n == 0 || !(digit_before(out) || normal_is_word(normal_char(out->data, out->n, out->n >= 3 ? out->n - 3 : 0, NULL)));
        const char *other = rewritten(&length, text, n, pos);
        if (normal_is_space(c)) {
            if (mixed_space(out, text, n, pos)) put(out, "と", 3);
            else if (separates(out, text, n, pos)) put(out, "、", 3);
            pos += used;
        } else if (item_start && (length = kanji_number(&value, text, n, pos)) > 0) {
            char digits[16];
            put(out, digits, integer_print(digits, sizeof digits, value));
            pos += length;
        } else if (other) {
            rewritten(&length, text, n, pos);
            put(out, other, strlen(other));
            pos += length;
        } else {
            char bytes[4];
            put(out, bytes, utf8_encode(bytes, c));
            pos += used;
        }
    }
    if (out->n > ANSWER_BYTES) return false;
    out->data[out->n] = 0;
    return true;
}
