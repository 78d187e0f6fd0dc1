/* kanji_table.h - the school year of each kanji of the 学年別漢字配当表 (2017), sorted by code point. */
#ifndef SANSU_AUDIT_KANJI_TABLE_H
#define SANSU_AUDIT_KANJI_TABLE_H

#include <stdint.h>

enum { AUDIT_KANJI_COUNT = 1026 };

struct audit_kanji {
    uint16_t cp;
    uint8_t grade;
};

extern const struct audit_kanji audit_kanji_table[AUDIT_KANJI_COUNT];

#endif
