/* unit.h - units and counters of 算数 with every spelling that pupils and teachers use. One table. */
#ifndef SANSU_TEXT_UNIT_H
#define SANSU_TEXT_UNIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum text_kind {
    TEXT_COUNT,
    TEXT_KIND_LENGTH,
    TEXT_KIND_AREA,
    TEXT_KIND_VOLUME,
    TEXT_KIND_MASS,
    TEXT_KIND_TIME,
    TEXT_RATE,
    TEXT_MONEY,
    TEXT_ANGLE,
    TEXT_OTHER,
    TEXT_KIND_DATA
};

enum {
    TEXT_LENGTH,
    TEXT_TIME,
    TEXT_MASS,
    TEXT_DATA,
    TEXT_DIMENSIONS
}; /* what is measured: an area is length to the power 2 */
enum { TEXT_SECOND = 1, TEXT_MINUTE, TEXT_HOUR, TEXT_DAY, TEXT_WEEK }; /* ids of the units of time */
enum { TEXT_SPELLINGS = 8, TEXT_LOOSE = 4 };

struct text_unit {
    enum text_kind kind;
    int8_t dimension, power;
    uint8_t id;       /* which unit of that dimension; cm and cm² share one; 0 for a counter */
    bool clock;       /* 時: a time of day */
    int64_t num, den; /* how many m, m², m³, 秒, g, MB; den 0: nothing to convert (本, 円, %) */
    const char *spelling[TEXT_SPELLINGS]; /* folded; the first is the usual one */
    const char *loose[TEXT_LOOSE]; /* said of the unit in an answer, but not to be calculated with: 分後, センチ */
};

/* The i-th unit, NULL after the last. */
const struct text_unit *text_unit_at(size_t i);
/* May a spelling, loose ones too, begin with this folded character? False is certain, and nearly every answer. */
bool text_unit_may_begin(uint32_t c);
/* The unit with the spelling text[0..n), which is no loose one; NULL when there is none. */
const struct text_unit *text_unit_spelt(const char *text, size_t n);
/* Do both measure the same, as cm and m do, and not cm and cm²? NULL measures nothing. */
bool text_unit_alike(const struct text_unit *a, const struct text_unit *b);

/* A speed is a length a pace. */
enum { TEXT_PACES = 3 };
struct text_pace {
    const char *name, *each, *one; /* 分速, 毎分, 1分 */
    int64_t seconds;
};
/* 秒速, 分速, 時速; i in [0, TEXT_PACES). */
const struct text_pace *text_pace_at(int i);
/* The pace with the name text[0..n); -1: none has it. */
int text_pace_named(const char *text, size_t n);
/* The pace whose name, or 毎分, ends at byte `at` of a text; -1: none does. */
int text_pace_before(const char *text, size_t at);

#endif
