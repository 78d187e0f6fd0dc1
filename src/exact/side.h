/* side.h - one side of an equality: the tokens it was found in, and what it means. */
#ifndef SANSU_EXACT_SIDE_H
#define SANSU_EXACT_SIDE_H

#include <stddef.h>
#include <string.h>

#include "exact/lex.h"
#include "exact/quantity.h"

enum {
    GAP_HALF = 256,  /* tokens kept from the start and from the end of an over-long gap: a side is never longer */
    SIDE_DEPTH = 64, /* brackets inside brackets */
    SIDE_TERMS = EXACT_TERMS,
    SIDE_FACTORS = 4
};

/* The tokens between two relation signs (or a break and a sign). When more come than fit, the middle is dropped and
 * `cut` is where: nothing may be read across it. */
struct gap {
    const char *text;
    struct token
        token[2 * GAP_HALF + 1]; /* the last one is where the next token is read to when all others are taken */
    int n, cut;                  /* cut: index of the first token after the hole, 0 when whole */
    bool paired;                 /* brackets know their partners */
};

void side_gap_clear(struct gap *gap, const char *text);
/* Where the next token is to be read to, which belongs to the gap once it is kept. */
static inline struct token *side_gap_slot(struct gap *gap) { return &gap->token[gap->n]; }
void side_gap_keep(struct gap *gap);
void side_gap_push(struct gap *gap, const struct token *token);

/* Is the token a word that begins, or ends, with `word`? */
bool side_token_begins(const struct gap *gap, const struct token *t, const char *word);
bool side_token_ends(const struct gap *gap, const struct token *t, const char *word);

enum side_kind { SIDE_NONE, SIDE_EXPR, SIDE_RATIO, SIDE_QUOTREM, SIDE_CONTINUING, SIDE_APPROX };

/* A side is made and thrown away at every sign of a text: what lies behind `next` is written only where the member that
 * speaks of it says so, and never cleared. */
struct side {
    uint8_t kind;      /* enum side_kind; SIDE_NONE: not evaluable, see reason */
    uint8_t reason;    /* enum exact_reason */
    struct quantity q; /* the value; the quotient of a quotrem; the shown number of continuing and approx */
    bool division;     /* the last operation is a division: dividend / divisor */
    int n_terms;
    int n_operands;
    struct ratio first;            /* the first number of the side */
    size_t label_start, label_end; /* single operand: its counter (本), empty when none */
    bool percent;                  /* some operand is a % or 割 */
    bool last_percent;             /* single operand: written with %, `first` is the number in front of the sign */
    bool hundred;                  /* the number 100 occurs */
    struct ratio product;          /* what plain factors and divisors multiply to */
    int n_factors;
    bool plain_decimal; /* single operand: an integer or decimal with `places` digits behind the point */
    uint16_t places;
    bool maybe_label; /* begins with 1.270 or 1 1/2 at a line start */
    bool dotted;      /* a middle dot was read as × */
    bool padded;      /* some number begins with a needless nought: 05, 00 */
    bool spaced;      /* a space stands in a measure, 3m 50cm, which may be two */
    /* the counters of the dividend, of an A÷B alone, and of the remainder; empty when there is none */
    size_t share_start, share_end, rest_start, rest_end;
    size_t start, end;                 /* bytes */
    int next;                          /* first token behind the side */
    struct quantity dividend, divisor; /* division */
    struct quantity remainder;         /* SIDE_QUOTREM */
    struct ratio term[SIDE_TERMS];     /* n_terms of them, in base units */
    struct ratio factor[SIDE_FACTORS]; /* n_factors plain factors and divisors */
};

/* Everything of a side up to `next` as given, the rest untouched. */
static inline void side_begin(struct side *out, enum side_kind kind, int at) {
    memset(out, 0, offsetof(struct side, dividend));
    out->kind = (uint8_t)kind;
    out->product = (struct ratio){1, 1};
    out->next = at;
}

/* The whole gap is one side. */
bool side_whole(struct side *out, struct gap *gap);

/* What belongs to a sign that stands left of the gap: its longest valid prefix. */
void side_prefix(struct side *out, struct gap *gap);

/* What belongs to a sign that stands right of the gap: its longest valid suffix. */
void side_suffix(struct side *out, struct gap *gap);

/* Parse one side from token `at`; out->next says how far it went. */
bool side_parse(struct side *out, const struct gap *gap, int at);

/* Does dividing by zero, or a number outside 128 bits, occur in it? */
bool side_has_zero(const struct side *side);
bool side_has_overflow(const struct side *side);

/* A number after の that means multiplication: 2/3, 25%, 3割, 2倍. */
bool side_is_rate(const struct gap *gap, int at);

#endif
