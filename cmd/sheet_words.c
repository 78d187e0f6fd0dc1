/* sheet_words.c - a table of choices, in the order of the enums of sansu/sheet.h.
 *
 * Checked tests/e2e/sheet_test.c, tests/e2e/serve_sheet_test.c
 */
#include "sheet_words.h"

#include <string.h>

const struct cmd_sheet_word cmd_sheet_words[CMD_SHEET_WORDS] = {
    [CMD_SHEET_ORDER] = {"order", "alternating easy mixed"},
    [CMD_SHEET_SPACE] = {"space", "lines grid none"},
    [CMD_SHEET_HINTS] = {"hints", "none foot page"},
    [CMD_SHEET_FIGURES] = {"figures", "none problem blank solution"},
    [CMD_SHEET_ANSWERS] = {"answers", "answers equations full none"},
    [CMD_SHEET_PAPER] = {"paper", "A4 B5 A3"},
    [CMD_SHEET_FURIGANA] = {"furigana", "none 1 2 3 4 5 6 all"},
};

int cmd_place_of(const char *words, const char *value) {
    size_t n = strlen(value);
    int place = 0;
    for (const char *word = words; *word; word += strspn(word, " "), place++) {
        size_t length = strcspn(word, " ");
        if (length == n && memcmp(word, value, n) == 0) return place;
        word += length;
    }
    return -1;
}

bool cmd_sheet_set_word(struct sheet_spec *s, enum cmd_sheet_choice i, const char *value) {
    int place = value ? cmd_place_of(cmd_sheet_words[i].words, value) : 0;
    if (place < 0) return false;
    switch (i) {
        case CMD_SHEET_ORDER: s->order = (enum sheet_order)place; break;
        case CMD_SHEET_SPACE: s->space = (enum sheet_space)place; break;
        case CMD_SHEET_HINTS: s->hints = (enum sheet_hints)place; break;
        case CMD_SHEET_FIGURES: s->figures = (enum sheet_figures)place; break;
        case CMD_SHEET_ANSWERS: s->answers = (enum sheet_answers)place; break;
        case CMD_SHEET_PAPER: s->paper = (enum sheet_paper)place; break;
        case CMD_SHEET_FURIGANA: s->furigana = place == 7 ? SHEET_EVERY_KANJI : place; break;
        case CMD_SHEET_WORDS: break;
    }
    return true;
}
