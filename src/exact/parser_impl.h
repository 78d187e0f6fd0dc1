/* parser_impl.h - the state shared by the two files of the grammar (expr.c above, factor.c below). */
#ifndef SANSU_EXACT_PARSER_IMPL_H
#define SANSU_EXACT_PARSER_IMPL_H

#include "exact/side.h"

struct parser {
    const struct gap *gap;
    int at, end;       /* token index; the first index that may not be read */
    int depth;         /* open brackets */
    int start;         /* where the side began */
    struct side *side; /* facts about the side are noted here while parsing */
};

static inline const struct token *parser_peek(const struct parser *p) {
    static const struct token end = {.type = TOKEN_END, .partner = -1};
    return p->at < p->end ? &p->gap->token[p->at] : &end;
}

static inline const struct token *parser_ahead(const struct parser *p, int distance) {
    static const struct token end = {.type = TOKEN_END, .partner = -1};
    return p->at + distance < p->end ? &p->gap->token[p->at + distance] : &end;
}

/* Each reads one grammar symbol: true and *out, or false with p->at where it was. */
bool parser_expr(struct quantity *out, struct parser *p);
bool parser_factor(struct quantity *out, struct parser *p);

#endif
