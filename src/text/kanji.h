/* kanji.h - the school year of each kanji of the 学年別漢字配当表 (2017). */
#ifndef SANSU_TEXT_KANJI_H
#define SANSU_TEXT_KANJI_H

#include <stdbool.h>
#include <stdint.h>

/* 1..6; 0 for everything that is not among the 1,026 kanji of elementary school. */
int text_kanji_grade(uint32_t c);

/* Kanji of the basic plane that texts have, and 々 and 〇. */
bool text_is_kanji(uint32_t c);

#endif
