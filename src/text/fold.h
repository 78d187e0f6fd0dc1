/* fold.h - one character for the many that mean it: width, minus and times signs, spaces, kana.
 *
 * One table; a profile says who reads. No profile turns ① into 1 or ½ into digits: those have meanings of their own
 * (text/number.h). Where two profiles differ, the row in fold.c says why. */
#ifndef SANSU_TEXT_FOLD_H
#define SANSU_TEXT_FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"

enum text_profile {
    TEXT_CALCULATION = 1, /* equalities (exact): signs and brackets */
    TEXT_PAGE = 2,        /* style rules (audit): also letters that look Latin, blanks a pupil fills in */
    TEXT_COMPARISON = 4,  /* are two texts the same (duplicates, leaks): also case, superscripts, half-width kana */
    TEXT_CANONICAL = 8    /* what a user typed, before anybody reads it */
};

/* For what text_fold hands on: characters that the table may know. */
uint32_t text_fold_rare(uint32_t c, enum text_profile profile);

/* The character that `c` stands for; `c` itself when it stands for none. Full-width ASCII is ASCII in every profile.
 * Kana and kanji, 、 and 。, × and ÷, which stand for themselves and are most of any text, are answered here. */
static inline uint32_t text_fold(uint32_t c, enum text_profile profile) {
    bool itself = c >= 0x3041 && c < 0xF900 && c != 0x309B && c != 0x309C;
    bool mark = c == 0x3001 || c == 0x3002 || c == 0xD7 || c == 0xF7;
    return itself || mark ? c : text_fold_rare(c, profile);
}

/* A kana with a voicing mark (U+3099, U+309A) behind it, as one character; 0 when the two do not join. */
uint32_t text_voiced(uint32_t kana, uint32_t mark);

/* A unit in one character, spelt out: ㎝ "cm", ㎡ "m²"; NULL for anything else. */
const char *text_squeezed(uint32_t c);

/* Marks before a label or an answer that mean nothing by themselves: opening brackets, bullets, arrows. */
bool text_is_ornament(uint32_t c);

/* Marks that nobody sees: byte order mark, zero-width space, soft hyphen, variation selectors. */
int text_is_invisible(uint32_t c);

/* The character that a radical or a compatibility form of a kanji stands for (U+2F00 ⼀, U+2E80 ⺀, U+F900 豈), else
 * `c`. */
uint32_t text_radical(uint32_t c);

/* Append a text in the one form in which problems are given to whatever reads them: composed kana, half-width digits
 * and signs, full-width kana, line breaks as \n. Invisible marks go; white space becomes one space between two words of
 * letters or digits and vanishes beside Japanese, at the ends of lines and of the text. A canonical text stays as it
 * is. */
void text_canonical(struct bytes *out, const char *text, size_t n);

/* The same without the problem's number in a book, the readings of its kanji (exercise.h), and the sentences around it
 * that only greet or ask for an explanation (courtesy.c); a text of nothing else stays whole. For whatever solves or
 * explains the problem. */
void text_canonical_problem(struct bytes *out, const char *text, size_t n);

/* The gentler form for texts whose writing is judged and whose places are reported: kana are composed and full-width,
 * radicals are kanji, invisible marks go; width, signs and white space stay. False: the text has that form, and nothing
 * was appended. `origins` gets what text_origin needs. */
bool text_compose(struct bytes *out, struct bytes *origins, const char *text, size_t n);

/* The offset in the text as it was given, of offset `at` in the composed one. The end of a text is one, too. */
size_t text_origin(const struct bytes *origins, size_t at);

#endif
