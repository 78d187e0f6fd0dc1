/* setting.h - a font of squares for tests of layout: kana and kanji are as wide as the em, ASCII half of it. */
#ifndef SANSU_TESTS_TYPESET_SETTING_H
#define SANSU_TESTS_TYPESET_SETTING_H

#include "typeset/typeset.h"

static inline int setting_advance(const void *context, uint32_t character, int size) {
    (void)context;
    return character < 0x250 ? size / 2 : size;
}

#endif
