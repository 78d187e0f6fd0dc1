/* number.h - characters that are numbers: ①, ½, 三, 百. */
#ifndef SANSU_TEXT_NUMBER_H
#define SANSU_TEXT_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

/* ① -> 1 ... ㊿ -> 50; 0 for anything else. And back: 0 for a number without a circle. */
uint32_t text_circled(uint32_t c);
uint32_t text_circle_of(unsigned n);

/* ½ and its family. */
bool text_vulgar(uint32_t c, int *num, int *den);

/* 〇 一 .. 九 -> 0 .. 9; -1 for anything else. */
int text_kanji_digit(uint32_t c);

/* 十 百 千 万 億 兆 -> 10 100 1000 10^4 10^8 10^12; 0 for anything else. */
int64_t text_kanji_power(uint32_t c);

#endif
