/* stop.h - why a reply ended: the words of servers, of data sets and of this program, in one table. */
#ifndef SANSU_BASE_STOP_H
#define SANSU_BASE_STOP_H

enum stop_kind {
    STOP_UNKNOWN, /* no word, or one that is not in the table */
    STOP_END,     /* the model had said all it wanted to say */
    STOP_LENGTH,  /* a limit of tokens: the text is cut */
    STOP_REFUSED, /* the model or the server declined */
};

/* NULL and "" are STOP_UNKNOWN; upper and lower case are the same. */
enum stop_kind stop_kind_of(const char *word);

#endif
