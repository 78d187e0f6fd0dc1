/* sheet_words.h - the words by which flags and requests choose how a worksheet looks. */
#ifndef SANSU_CMD_SHEET_WORDS_H
#define SANSU_CMD_SHEET_WORDS_H

#include "sansu/sheet.h"

/* name "order": the flag is --order. words: those that can be chosen, blanks between them. */
struct cmd_sheet_word {
    const char *name, *words;
};
enum cmd_sheet_choice {
    CMD_SHEET_ORDER,
    CMD_SHEET_SPACE,
    CMD_SHEET_HINTS,
    CMD_SHEET_FIGURES,
    CMD_SHEET_ANSWERS,
    CMD_SHEET_PAPER,
    CMD_SHEET_FURIGANA,
    CMD_SHEET_WORDS
};
extern const struct cmd_sheet_word cmd_sheet_words[CMD_SHEET_WORDS];

/* Set what a word says; value NULL: nothing. False: it is none of cmd_sheet_words[i].words. */
bool cmd_sheet_set_word(struct sheet_spec *spec, enum cmd_sheet_choice i, const char *value);

enum { CMD_SHEET_SERVED = 200 }; /* problems on the sheet of one request */

/* The place of a word in a list, from 0; -1: it is not there. */
int cmd_place_of(const char *words, const char *value);

#endif
