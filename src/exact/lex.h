/* lex.h - text to tokens, one at a time, with the byte span of each in the original text. */
#ifndef SANSU_EXACT_LEX_H
#define SANSU_EXACT_LEX_H

#include "exact/unit.h"

enum token_type {
    TOKEN_END,      /* no more text */
    TOKEN_BREAK,    /* 、 。 , ; → or a line break: ends a chain */
    TOKEN_RELATION, /* = ≒ < > ≦ ≧, see op */
    TOKEN_NUMBER,   /* one written number: 12, 3.5, 2/3, 2と1/3, 3分の2, 1万2千, 25%, 2割5分 */
    TOKEN_CIRCLED,  /* ③ as shares */
    TOKEN_LABEL,    /* ①, (1) in front of a step */
    TOKEN_UNIT,     /* a physical unit behind a number */
    TOKEN_WORD,     /* kana and kanji: a counter, a noun, prose */
    TOKEN_LETTERS,  /* Latin letters that are no unit */
    TOKEN_OPERATOR, /* + - * (×) / (÷) and | (the slash), see op */
    TOKEN_COLON,    /* : or 対 between numbers */
    TOKEN_OPEN,
    TOKEN_CLOSE, /* brackets; op is the opening one: ( { [ */
    TOKEN_ELLIPSIS,
    TOKEN_ABOUT /* 約 */,
    TOKEN_REMAINDER /* あまり */,
    TOKEN_SPEED, /* 時速 分速 秒速 毎時 毎分 毎秒 in front of a number */
    TOKEN_NOON,  /* 午前 午後 in front of a number */
    TOKEN_BLANK, /* □ */
    TOKEN_EDGE,  /* punctuation with nothing to calculate: 「 . | */
    TOKEN_SYMBOL /* what has no place beside a number: ² ^ \ $ */
};

enum number_kind { NUMBER_INTEGER, NUMBER_DECIMAL, NUMBER_FRACTION, NUMBER_MIXED, NUMBER_WARI };

struct token {
    uint8_t type;
    char op;
    bool glued;     /* nothing stands between it and the token before */
    uint8_t number; /* enum number_kind */
    bool percent;   /* a % is glued on; value is what is written, 25 for 25% */
    bool overflow, by_zero;
    bool maybe_label; /* 1.270 or 1 1/2 at a line start: perhaps step 1 and 270, or 1/2 */
    bool spaced;      /* TOKEN_NUMBER: 1 1/2 */
    uint8_t padded;   /* TOKEN_NUMBER: how many digits begin with a nought that says nothing, 2 in 05; 0 none do */
    bool half;        /* TOKEN_UNIT: 半 behind it, 1時間半 */
    bool dotted;      /* TOKEN_OPERATOR: × written as a middle dot */
    bool afternoon;   /* TOKEN_NOON: 午後 */
    uint16_t places;  /* digits behind the point */
    int16_t partner;  /* brackets: index of the other one in the gap, -1 when there is none */
    size_t start, end;
    const struct text_unit *unit, *per; /* TOKEN_UNIT: 80m/分 has per 分. TOKEN_SPEED: per only */
    struct ratio value;                 /* TOKEN_NUMBER, TOKEN_CIRCLED */
};

struct lexer {
    const char *text;
    size_t n, pos;
    uint8_t previous; /* type of the token before, TOKEN_BREAK at the start */
    bool line_start;  /* only spaces stand between the line break and pos */
};

void lex_init(struct lexer *lexer, const char *text, size_t start, size_t end);
void lex_next(struct token *out, struct lexer *lexer);

/* The number at the lexer's position (a digit or ½); used by lex_next. */
void lex_number(struct token *out, struct lexer *lexer);

#endif
