/* table.c - the longest word of a table at a place of a text.
 *
 * Checked tests/furigana/furigana_test.c (order of the rows, readings)
 */
#include "furigana/table.h"

#include <string.h>

enum { LONGEST = 10 * 3 }; /* bytes of a word */

#define WORD(kanji, kana, after, before) {kanji, kana, after, before},
static const struct furigana_word words[] = {
#include "furigana/words.def"
};
#undef WORD
#define COUNTER(kanji, kana, after, before) {kanji, kana, after, before},
static const struct furigana_word counters[] = {
#include "furigana/counters.def"
};
#undef COUNTER

/* Is one of the words of `list` at the beginning (or the end) of text[0..n)? */
static bool one_of(const char *list, const char *text, size_t n, bool at_end) {
    while (*list) {
        size_t length = strcspn(list, " ");
        if (length <= n && memcmp(at_end ? text + n - length : text, list, length) == 0) return true;
        list += length;
        list += strspn(list, " ");
    }
    return false;
}

static bool fits(const struct furigana_word *w, const struct furigana_place *p, size_t length) {
    size_t end = p->at + length;
    return (!*w->after || one_of(w->after, p->text + end, p->n - end, false)) &&
           (!*w->before || one_of(w->before, p->text, p->start, true));
}

/* As strcmp(kanji, word) where the word has n bytes. */
static int compare(const char *kanji, const char *word, size_t n) {
    int order = strncmp(kanji, word, n);
    return order ? order : kanji[n] != 0;
}

/* The first row of exactly this word; count when there is none. */
static size_t find(const struct furigana_word *row, size_t count, const char *word, size_t n) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare(row[middle].kanji, word, n) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && compare(row[low].kanji, word, n) == 0 ? low : count;
}

const struct furigana_word *furigana_word_at(enum furigana_table table, const struct furigana_place *p) {
    const struct furigana_word *row = table == FURIGANA_WORDS ? words : counters;
    size_t count = table == FURIGANA_WORDS ? sizeof words / sizeof *words : sizeof counters / sizeof *counters;
    size_t left = p->n - p->at, length = left < LONGEST ? left - left % 3 : LONGEST;
    for (; length > 0; length -= 3) { /* every kanji of the tables has three bytes */
        const char *word = p->text + p->at;
        for (size_t i = find(row, count, word, length); i < count && compare(row[i].kanji, word, length) == 0; i++)
            if (fits(&row[i], p, length)) return &row[i];
    }
    return NULL;
}
