/* lex.c - from characters to tokens.
 *
 *   "(1) 30(本)+1=31"  ->  LABEL NUMBER OPEN WORD CLOSE OPERATOR NUMBER RELATION NUMBER
 *
 * What a character means may depend on its neighbours: ① before a number is a step's label, before + it is shares;
 * ー between numbers is a minus; 約 before a digit means "about"; あまり before a digit is the remainder mark.
 *
 * Reads   any bytes, each at most a constant number of times
 * Never   allocates
 * Checked tests/exact/check_test.c, tests/exact/hostile_test.c
 */
#include "exact/lex.h"

#include <string.h>

#include "base/utf8.h"
#include "exact/normal.h"

void lex_init(struct lexer *lexer, const char *text, size_t start, size_t end) {
    *lexer = (struct lexer){.text = text, .n = end, .pos = start, .previous = TOKEN_BREAK, .line_start = true};
}

static uint32_t at(const struct lexer *x, size_t pos) { return normal_char(x->text, x->n, pos, NULL); }

static bool digit_at(const struct lexer *x, size_t pos) { return normal_is_digit(at(x, pos)); }

static size_t skip_spaces(const struct lexer *x, size_t pos, bool newlines) {
    size_t used;
    for (uint32_t c; normal_is_space(c = normal_char(x->text, x->n, pos, &used)) || (newlines && normal_is_newline(c));)
        pos += used;
    return pos;
}

static bool ends_operand(uint8_t type) {
    return type == TOKEN_NUMBER || type == TOKEN_CLOSE || type == TOKEN_CIRCLED || type == TOKEN_UNIT ||
           type == TOKEN_WORD;
}

static bool wants_operand(uint8_t type) {
    return type == TOKEN_RELATION || type == TOKEN_OPERATOR || type == TOKEN_COLON || type == TOKEN_OPEN;
}

static bool is_operator(uint32_t c) {
    return c == '+' || c == '-' || c == CHAR_TIMES || c == CHAR_DIVIDE || c == '/' || c == '=' || c == CHAR_NEARLY ||
           c == ':';
}

/* "(1)" in front of a step: one or two digits, something other than an operator behind it. */
static size_t label_in_brackets(const struct lexer *x, size_t pos, bool glued) {
    size_t used, end = pos + 1, count = 0;
    if (wants_operand(x->previous) || (glued && x->previous != TOKEN_BREAK && x->previous != TOKEN_EDGE)) return 0;
    normal_char(x->text, x->n, pos, &used);
    for (end = pos + used; count < 3 && normal_is_digit(normal_char(x->text, x->n, end, &used)); end += used) count++;
    if (count == 0 || count > 2 || normal_char(x->text, x->n, end, &used) != ')') return 0;
    end += used;
    uint32_t next = at(x, skip_spaces(x, end, false));
    if (next == CHAR_END || is_operator(next) || normal_is_newline(next)) return 0;
    return end - pos;
}

/* ① before a number, a bracket, or (with a space between) before words labels a step. */
static bool circled_is_label(const struct lexer *x, size_t end) {
    if (wants_operand(x->previous)) return false;
    uint32_t next = at(x, end);
    if (normal_is_digit(next)) return true;
    if (next == '(') { /* ①(3+4)×2 but not the annotation ①(妹) */
        uint32_t inside = at(x, end + (x->text[end] == '(' ? 1 : 3));
        return normal_is_digit(inside) || inside == '(';
    }
    if (!normal_is_space(next)) return false;
    next = at(x, skip_spaces(x, end, false));
    return normal_is_digit(next) || next == '(' || normal_is_word(next) || normal_is_letter(next);
}

struct special {
    const char *spelling;
    uint8_t type;
    bool afternoon;
};

/* May one of the words below begin with the character c? Asked at every character of every word. */
static bool begins_special(uint32_t c) {
    switch (c) {
        case 0x7D04: /* 約 */
        case 0x304A: /* お */
        case 0x6642: /* 時 */
        case 0x5206: /* 分 */
        case 0x79D2: /* 秒 */
        case 0x6BCE: /* 毎 */
        case 0x5348: /* 午 */
        case 0x3042: /* あ */
        case 0x4F59: /* 余 */
        case 0x5BFE: /* 対 */ return true;
        default: return false;
    }
}

/* Words that mean something only in front of a digit; c: the character at pos. */
static const struct special *special_at(const struct lexer *x, size_t pos, uint32_t c, bool first, size_t *used) {
    static const struct special table[] = {
        {"約", TOKEN_ABOUT, false},   {"およそ", TOKEN_ABOUT, false},     {"時速", TOKEN_SPEED, false},
        {"分速", TOKEN_SPEED, false}, {"秒速", TOKEN_SPEED, false},       {"毎時", TOKEN_SPEED, false},
        {"毎分", TOKEN_SPEED, false}, {"毎秒", TOKEN_SPEED, false},       {"午前", TOKEN_NOON, false},
        {"午後", TOKEN_NOON, true},   {"あまり", TOKEN_REMAINDER, false}, {"余り", TOKEN_REMAINDER, false},
        {"対", TOKEN_COLON, false}};
    if (!begins_special(c)) return NULL;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        size_t length = strlen(table[i].spelling);
        if (x->n - pos < length || memcmp(x->text + pos, table[i].spelling, length) != 0) continue;
        /* needs an operand before it */
        bool joins = table[i].type == TOKEN_REMAINDER || table[i].type == TOKEN_COLON;
        if (joins && !(first ? ends_operand(x->previous)
                             : x->previous == TOKEN_NUMBER || x->previous == TOKEN_UNIT || x->previous == TOKEN_CLOSE))
            return NULL;
        size_t next = pos + length;
        if (table[i].type == TOKEN_REMAINDER) next = skip_spaces(x, next, false);
        if (!digit_at(x, next)) return NULL;
        *used = length;
        return &table[i];
    }
    return NULL;
}

static void word(struct token *out, struct lexer *x, uint32_t c) {
    size_t used, pos = x->pos;
    const struct special *special = special_at(x, pos, c, true, &used);
    if (special) {
        out->type = special->type;
        out->op = special->type == TOKEN_COLON ? ':' : 0;
        out->afternoon = special->afternoon;
        if (special->type == TOKEN_SPEED) { /* the kanji of the unit: 時速 begins with it, 毎時 ends with it */
            size_t kanji = memcmp(x->text + pos, "毎", 3) == 0 ? pos + 3 : pos, unit_used;
            out->per = unit_match(&unit_used, x->text, kanji + 3, kanji);
        }
        x->pos += used;
        return;
    }
    out->type = TOKEN_WORD;
    normal_char(x->text, x->n, pos, &used);
    for (size_t length; pos += used, normal_is_word(c = normal_char(x->text, x->n, pos, &used));)
        if (special_at(x, pos, c, false, &length)) break;
    x->pos = pos;
}

/* 半 behind a unit: 1時間半, but not 3cm半径 or 1m半分. */
static bool half(struct lexer *x) {
    static const char *const word[] = {"分", "径", "円", "額", "年", "日", "数", "端", "周", "島", "面"};
    size_t used = normal_match(x->text, x->n, x->pos, "半");
    if (used == 0) return false;
    for (size_t i = 0; i < sizeof word / sizeof *word; i++)
        if (normal_match(x->text, x->n, x->pos + used, word[i])) return false;
    x->pos += used;
    return true;
}

/* A unit behind a number or a bracket; Latin ones also after a space. */
static bool unit(struct token *out, struct lexer *x, uint32_t c) {
    if (x->previous != TOKEN_NUMBER && x->previous != TOKEN_CLOSE) return false;
    if (!out->glued && !normal_is_letter(c)) return false;
    size_t used, per_used, slash;
    const struct text_unit *found = unit_match(&used, x->text, x->n, x->pos);
    if (!found) return false;
    out->type = TOKEN_UNIT;
    out->unit = found;
    x->pos += used;
    out->half = half(x);
    if (found->dimension != TEXT_LENGTH || normal_char(x->text, x->n, x->pos, &slash) != '/') return true;
    static const struct { const char *latin, *kanji; } rate[] = {{"s", "秒"}, {"min", "分"}, {"h", "時間"}};
    const struct text_unit *per = unit_match(&per_used, x->text, x->n, x->pos + slash);
    for (int i = 0; i < 3 && !per; i++) {
        size_t length = normal_match(x->text, x->n, x->pos + slash, rate[i].latin), ignored;
        if (length == 0 || normal_is_letter(at(x, x->pos + slash + length))) continue;
        per = unit_match(&ignored, rate[i].kanji, strlen(rate[i].kanji), 0);
        per_used = length;
    }
    if (per && per->dimension == TEXT_TIME) {
        out->per = per;
        x->pos += slash + per_used;
    }
    return true;
}

static void letters(struct token *out, struct lexer *x) {
    size_t used;
    out->type = TOKEN_LETTERS;
    while (normal_is_letter(normal_char(x->text, x->n, x->pos, &used))) x->pos += used;
}

/* ... or ・・ or … (any number of them) */
static bool ellipsis(struct token *out, struct lexer *x, uint32_t c) {
    size_t used, pos = x->pos, count = 0;
    for (; normal_char(x->text, x->n, pos, &used) == c; pos += used) count++;
    if (count < (c == '.' ? 3u : c == CHAR_DOT ? 2u : 1u)) return false;
    out->type = TOKEN_ELLIPSIS;
    x->pos = pos;
    return true;
}

static void circled(struct token *out, struct lexer *x, int value) {
    out->type = circled_is_label(x, x->pos) ? TOKEN_LABEL : TOKEN_CIRCLED;
    out->value = ratio_from_int(value);
}

static void minus(struct token *out, struct lexer *x, bool line_start) {
    uint32_t next = at(x, x->pos);
    out->type = TOKEN_OPERATOR;
    out->op = '-';
    if (next == '>') { /* -> */
        x->pos += x->text[x->pos] == '>' ? 1 : 3;
        out->type = TOKEN_BREAK;
    } else if (line_start && normal_is_space(next))
        out->type = TOKEN_LABEL; /* a list item */
}

static void equals(struct token *out, struct lexer *x) {
    out->type = TOKEN_RELATION;
    out->op = '=';
    if (at(x, x->pos) == '>') { /* => */
        x->pos += x->text[x->pos] == '>' ? 1 : 3;
        out->type = TOKEN_BREAK;
    }
}

static void simple(struct token *out, uint8_t type, char op) {
    out->type = type;
    out->op = op;
}

/* ① written ○72 above 50. */
static bool large_share(struct token *out, struct lexer *x, uint32_t c) {
    if ((c != 0x25CB && c != 0x25EF) || !digit_at(x, x->pos) || ends_operand(x->previous)) return false;
    struct lexer ahead = *x;
    struct token number = {0};
    lex_number(&number, &ahead);
    if (number.overflow || number.number != NUMBER_INTEGER || number.percent ||
        ratio_compare(number.value, ratio_from_int(50)) <= 0)
        return false;
    out->type = TOKEN_CIRCLED;
    out->value = number.value;
    x->pos = ahead.pos;
    return true;
}

/* 8・3: a product as it is written later in school, or a list; compare.c never calls it false. */
static void middle_dot(struct token *out, const struct lexer *x) {
    out->type = TOKEN_EDGE;
    if (!out->glued || x->previous != TOKEN_NUMBER || !digit_at(x, x->pos)) return;
    simple(out, TOKEN_OPERATOR, '*');
    out->dotted = true;
}

/* 3+4=8☆: pictures and control characters behind a value end what is calculated. Between values they may be signs of
 * somebody's own, 3★4=11. */
static bool is_ornament(const struct lexer *x, uint32_t c) {
    if (!utf8_is_control(c) && !(c >= 0x2600 && c <= 0x27BF) && c != 0x2B50 && !(c >= 0x1F300 && c <= 0x1FAFF))
        return false;
    uint32_t next = at(x, skip_spaces(x, x->pos, false));
    return ends_operand(x->previous) && !normal_is_digit(next) && !is_operator(next) && next != '(';
}

static void mark(struct token *out, struct lexer *x, uint32_t c, bool line_start) {
    switch (c) {
        case '=': equals(out, x); return;
        case CHAR_NEARLY: simple(out, TOKEN_RELATION, '~'); return;
        case '<': simple(out, TOKEN_RELATION, '<'); return;
        case '>': simple(out, TOKEN_RELATION, '>'); return;
        case CHAR_LESS_EQUAL: simple(out, TOKEN_RELATION, 'l'); return;
        case CHAR_GREATER_EQUAL: simple(out, TOKEN_RELATION, 'g'); return;
        case '+': simple(out, TOKEN_OPERATOR, '+'); return;
        case '-': minus(out, x, line_start); return;
        case CHAR_TIMES: simple(out, TOKEN_OPERATOR, '*'); return;
        case CHAR_DIVIDE: simple(out, TOKEN_OPERATOR, '/'); return;
        case '/': simple(out, TOKEN_OPERATOR, '|'); return;
        case ':': simple(out, TOKEN_COLON, ':'); return;
        case '(':
        case '{':
        case '[': simple(out, TOKEN_OPEN, (char)c); return;
        case ')': simple(out, TOKEN_CLOSE, '('); return;
        case '}': simple(out, TOKEN_CLOSE, '{'); return;
        case ']': simple(out, TOKEN_CLOSE, '['); return;
        case ',':
        case ';':
        case '!':
        case CHAR_COMMA:
        case CHAR_STOP:
        case CHAR_ARROW:
        case 0x2190:
        case 0x21D2: out->type = TOKEN_BREAK; return;
        case '.':
        case '|':
        case '#':
        case '"':
        case '\'':
        case CHAR_LONG: out->type = TOKEN_EDGE; return;
        case CHAR_DOT: middle_dot(out, x); return;
        case 0x300C:
        case 0x300D:
        case 0x300E:
        case 0x300F:
        case 0x3010:
        case 0x3011: out->type = TOKEN_EDGE; return;
        default: break;
    }
    out->type = c >= 0x2474 && c <= 0x249B ? TOKEN_LABEL : is_ornament(x, c) ? TOKEN_BREAK : TOKEN_SYMBOL; /* ⑴ ⒈ */
    if (c == '\\') {                                                     /* \div: the letters belong to the backslash */
        size_t used;
        while (normal_is_letter(normal_char(x->text, x->n, x->pos, &used))) x->pos += used;
    }
}

/* Spaces, and line breaks that do not end the chain (the next line begins with "="). True when a break was met. */
static bool spaces(struct lexer *x) {
    size_t used;
    x->pos = skip_spaces(x, x->pos, false);
    if (!normal_is_newline(at(x, x->pos))) return false;
    x->pos = skip_spaces(x, x->pos, true);
    x->line_start = true;
    uint32_t c = normal_char(x->text, x->n, x->pos, &used);
    return !((c == '=' && at(x, x->pos + used) != '>') || c == CHAR_NEARLY) || x->previous == TOKEN_BREAK;
}

static void number(struct token *out, struct lexer *x, bool line_start) {
    lex_number(out, x);
    out->maybe_label = line_start && (out->number == NUMBER_DECIMAL || out->spaced) && !out->overflow &&
                       ratio_compare(out->value, ratio_from_int(100)) < 0 &&
                       ratio_compare(out->value, ratio_from_int(1)) >= 0; /* 0.8×3.5=28: no step has the number 0 */
}

/* ー between numbers is a minus. */
static void long_mark(struct token *out, struct lexer *x, size_t used) {
    x->pos += used;
    uint32_t next = at(x, x->pos);
    simple(out, normal_is_digit(next) || next == '(' || text_circled(next) ? TOKEN_OPERATOR : TOKEN_WORD, '-');
}

/* A character that is a token by itself. */
static void single(struct token *out, struct lexer *x, uint32_t c, size_t used, bool line_start) {
    x->pos += used;
    int circle = (int)text_circled(c);
    if (circle > 0) {
        circled(out, x, circle);
    } else if (normal_is_blank(c)) {
        if (!large_share(out, x, c)) out->type = TOKEN_BLANK;
    } else {
        mark(out, x, c, line_start);
    }
}

static void token(struct token *out, struct lexer *x, bool line_start) {
    int num, den;
    size_t label, used;
    uint32_t c = normal_char(x->text, x->n, x->pos, &used);
    if (c == CHAR_END) {
        out->type = TOKEN_END;
    } else if (normal_is_digit(c) || text_vulgar(c, &num, &den)) {
        number(out, x, line_start);
    } else if (unit(out, x, c)) {
    } else if (normal_is_word(c) && !(c == CHAR_LONG && out->glued && ends_operand(x->previous))) {
        word(out, x, c);
    } else if (normal_is_letter(c)) {
        letters(out, x);
    } else if ((c == '.' || c == CHAR_DOT || c == CHAR_ELLIPSIS) && ellipsis(out, x, c)) {
    } else if (c == '(' && (label = label_in_brackets(x, x->pos, out->glued)) > 0) {
        out->type = TOKEN_LABEL;
        x->pos += label;
    } else if (c == CHAR_LONG) {
        long_mark(out, x, used);
    } else {
        single(out, x, c, used, line_start);
    }
}

void lex_next(struct token *out, struct lexer *x) {
    size_t before = x->pos;
    bool broke = spaces(x);
    *out = (struct token){.start = x->pos, .glued = x->pos == before, .partner = -1};
    if (broke) {
        out->type = TOKEN_BREAK;
        out->start = out->end = before;
    } else {
        bool line_start = x->line_start;
        x->line_start = false;
        token(out, x, line_start);
        out->end = x->pos;
    }
    x->previous = out->type;
}
