/* answer_sense.h - the words around an answer's number that turn its meaning: 3日後, 20%引き, 31本以上, 約31本, 兄が500円多い. */
#ifndef SANSU_EXACT_ANSWER_SENSE_H
#define SANSU_EXACT_ANSWER_SENSE_H

#include <stdint.h>

#include "sansu/exact.h"

enum answer_sense_kind {
    SENSE_TIME,   /* 後 前 */
    SENSE_CHANGE, /* 増し 引き */
    SENSE_BOUND,  /* 以上 以下 未満 より大きい より小さい */
    SENSE_LEAST,  /* 少なくとも 多くても */
    SENSE_LIMIT,  /* まで から */
    SENSE_AMOUNT,
    SENSE_HEIGHT,
    SENSE_LENGTH,
    SENSE_WEIGHT,
    SENSE_SPEED,
    SENSE_SIZE,
    SENSE_AGE,  /* 多い 少ない, 高い 安い, ... */
    SENSE_REST, /* 余る 足りない */
    SENSE_GAIN, /* 利益 損失 */
    SENSE_SIDE,
    SENSE_ORDER,
    SENSE_COMPASS, /* 右 左, 前から 後ろから, 東 西 南 北 */
    SENSE_TURN,    /* 時計回り 反時計回り */
    SENSE_DEPTH,   /* 外側 内側 */
    SENSE_APPROX,  /* 約 */
    SENSE_DOUBT,   /* たぶん, かもしれない, ? */
    SENSE_NOT,     /* ではない */
    SENSE_EVERY,   /* 2日おき 2日ごと */
    SENSE_ORDINAL, /* 3回目 */
    SENSE_WEEKDAY, /* 3日後の火曜日 */
    SENSE_KINDS
};

/* Which pole of each kind was said; 0 none. */
struct answer_sense {
    uint8_t pole[SENSE_KINDS];
};

/* Note what text[0..n) says. Comparatives and units of time are turned only by words behind the number. */
void answer_sense_read(struct answer_sense *out, const char *text, size_t n, bool behind);

/* Two answers of equal value: SAME when they turn it alike. `asked` may be NULL. */
enum exact_match answer_sense_match(const struct answer_sense *expected, const struct answer_sense *given,
                                    const char *asked, size_t n_asked);

/* Do both say opposite comparatives: 多い and 少ない? */
bool answer_sense_opposite(const struct answer_sense *a, const struct answer_sense *b);

/* Two labels (兄が, Bさんのほうが, 木の数は) in front of values that agree: SAME when they may name one thing. */
enum exact_match answer_subject_match(const char *expected, size_t n_expected, const char *given, size_t n_given);

#endif
