/* stream.h - a text as its features see it: characters, but one symbol for a number, and units in one spelling.
 *
 *   「長さ270メートルの道に」  ->  長 さ NUMBER m の 道 に */
#ifndef SANSU_READING_STREAM_H
#define SANSU_READING_STREAM_H

#include <stdint.h>

#include "reading/mention.h"

enum { STREAM_MOST = 1200, STREAM_NUMBER = 0xF000, STREAM_EDGE = 0xF0FF };

struct stream {
    const char *text;
    size_t n_text;
    struct mention mention[MENTIONS];
    int n_mentions;
    int place[MENTIONS]; /* the symbol of each quantity */
    int n;
    uint32_t symbol[STREAM_MOST];
    size_t at[STREAM_MOST + 1]; /* where each symbol's bytes begin; at[n] == n_text */
    int16_t of[STREAM_MOST];    /* the quantity a symbol belongs to, its unit included; -1: none */
    int ask, ask_end;           /* the sentence that asks, as symbols [ask, ask_end) */
};

/* text: canonical, borrowed. A text that is longer than there is room for is cut. */
void stream_make(struct stream *out, const char *text, size_t n);
/* The same, but 6m85cm is two quantities. */
void stream_make_apart(struct stream *out, const char *text, size_t n);
/* Does it have a quantity of two units, 6m85cm? */
bool stream_has_joined(const struct stream *s);

/* The sentence that asks is text[from..to), whatever it looks like. */
void stream_ask(struct stream *s, size_t from, size_t to);

/* Symbol i, STREAM_EDGE outside. */
static inline uint32_t stream_symbol(const struct stream *s, int i) {
    return i >= 0 && i < s->n ? s->symbol[i] : STREAM_EDGE;
}

static inline bool stream_is_number(uint32_t symbol) { return symbol >= STREAM_NUMBER && symbol < STREAM_EDGE; }

/* Does the word stand from byte `at` of the text on; up to byte `at`? */
bool stream_begins(const struct stream *s, size_t at, const char *word);
bool stream_ends(const struct stream *s, size_t at, const char *word);

/* Is quantity i a school year or a class: 小5, 3年生, both of 6年1組? Or something else that most problems do not reckon
 * with: 8両編成, 3号車? */
bool stream_is_school_year(const struct stream *s, int i);
bool stream_is_ornament(const struct stream *s, int i);

/* Is quantity i a number of rounds, 2周: as many times as far? */
bool stream_is_laps(const struct stream *s, int i);

/* Do symbols a..a+n-1 say what b..b+n-1 say? One symbol stands for every number, so their values are compared: 50円玉 is
 * no 10円玉. */
bool stream_same(const struct stream *s, int a, int b, int n);

#endif
