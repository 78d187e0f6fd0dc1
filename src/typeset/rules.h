/* rules.h - which characters may begin or end a line, which are set otherwise than they are written. */
#ifndef SANSU_TYPESET_RULES_H
#define SANSU_TYPESET_RULES_H

#include <stdbool.h>
#include <stdint.h>

bool typeset_starts_no_line(uint32_t c); /* 行頭禁則: 、。」ー ゃ % */
bool typeset_ends_no_line(uint32_t c);   /* 行末禁則: 「 ( */
bool typeset_hangs(uint32_t c);          /* may stand in the margin behind a full line: 、。 */
bool typeset_is_kana(uint32_t c);
bool typeset_is_digit(uint32_t c);
/* Of a calculation: digits, letters, signs, □ and circled numbers. Such neighbours stay together, but for a line that
 * may begin with "=". */
bool typeset_calculates(uint32_t c);

/* What is drawn for `c` between its neighbours (0: none): － for a minus between numbers, ？ and ！ in full width behind
 * Japanese, ≦ and ≧ for ≤ and ≥, which some fonts draw exchanged. */
uint32_t typeset_shown(uint32_t before, uint32_t c, uint32_t after);

#endif
