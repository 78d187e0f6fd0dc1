/* request.h - in what unit a question wants its answer, and for how many answers it asks. */
#ifndef SANSU_READING_REQUEST_H
#define SANSU_READING_REQUEST_H

#include "reading/stream.h"

struct request {
    const struct text_unit *unit; /* 何本, いくら, 本数; NULL: it names none that is known */
    bool spelt;                   /* it names that unit; else only what is measured: 長さ is so many cm, m .. */
    const char *pace;             /* 時速 of 時速何km; "" */
    bool dated;                   /* 何月何日の何曜日 */
    bool clock;                   /* 何時: a time of day, not 何時間 */
};

/* Of the stream's question, which may be a noun, 「必要な木の本数。」 How many answers it asks for. */
int request_find(struct request *out, const struct stream *s);
/* Of text[from..to), a sentence that may ask or not. 何人 and 何個 are two answers, 何時間何分 is one, それぞれ at
 * least two; 0: it asks nothing. */
int request_count(struct request *out, const struct stream *s, size_t from, size_t to);

/* The unit with this spelling, NULL when there is none. */
const struct text_unit *request_unit(const char *name);

#endif
