/* factor.c - operands: a number with its unit, counter and annotation.
 *
 *   factor  = ( number [unit | counter] | "(" expr ")" [unit | counter] | circled | speed | noon time ) [annot] {"の" rate}
 *   time    = number unit { number smaller-unit }        7時45分, 1分40秒, 2m50cm
 *   speed   = ("時速" | "分速" | ...) number length-unit
 *   annot   = "(" unit | words | circled ")"
 *
 * A counter (本, 円, 個ずつ) is a word that stands between a number and an operator or an end; particles show prose.
 *
 * Checked tests/exact/check_test.c
 */
#include <string.h>

#include "exact/normal.h"
#include "exact/parser_impl.h"

static bool text_ends(const struct gap *gap, const struct token *t, const char *ending) {
    size_t n = strlen(ending);
    return t->end - t->start >= n && memcmp(gap->text + t->end - n, ending, n) == 0;
}

static bool text_is(const struct gap *gap, const struct token *t, const char *word) {
    return t->end - t->start == strlen(word) && text_ends(gap, t, word);
}

static bool contains(const struct gap *gap, size_t start, size_t end, const char *part) {
    return end > start && memmem(gap->text + start, end - start, part, strlen(part)) != NULL;
}

bool side_is_rate(const struct gap *gap, int at) {
    const struct token *t = &gap->token[at];
    if (at >= gap->n || t->type != TOKEN_NUMBER) return false;
    if (t->percent || t->number == NUMBER_FRACTION || t->number == NUMBER_MIXED || t->number == NUMBER_WARI)
        return true;
    return at + 1 < gap->n && gap->token[at + 1].type == TOKEN_WORD && text_is(gap, &gap->token[at + 1], "倍");
}

/* A word that ends an operand must be followed by something that goes on calculating, or by nothing. */
static bool ends_here(const struct token *next) {
    return next->type == TOKEN_END || next->type == TOKEN_OPERATOR || next->type == TOKEN_CLOSE ||
           next->type == TOKEN_COLON || next->type == TOKEN_REMAINDER || next->type == TOKEN_ELLIPSIS ||
           (next->type == TOKEN_OPEN && next->glued);
}

static bool is_counter(const struct gap *gap, const struct token *t) {
    static const char *const particle[] = {"は", "が",   "を",   "に",   "で",   "も",
                                           "へ", "から", "ので", "なら", "より", "とき"};
    enum { LONGEST = 24 };
    if (t->end - t->start > LONGEST || contains(gap, t->start, t->end, "の")) return false;
    if (normal_match(gap->text, t->end, t->start, "割") || normal_match(gap->text, t->end, t->start, "乗"))
        return false;
    for (size_t i = 0; i < sizeof particle / sizeof particle[0]; i++)
        if (text_ends(gap, t, particle[i])) return false;
    return true;
}

static void note_label(struct parser *p, size_t start, size_t end) {
    if (p->side->n_operands == 1 && p->side->label_end == 0) {
        p->side->label_start = start;
        p->side->label_end = end;
    }
}

/* 3個半: where the half begins behind a counter of the table, 0 where there is none (3人半額). */
static size_t half_at(const struct gap *gap, const struct token *t) {
    static const char half[] = "半";
    const char *word = gap->text + t->start, *at = memmem(word, t->end - t->start, half, strlen(half));
    if (!at || !text_unit_spelt(word, (size_t)(at - word))) return 0;
    size_t end = (size_t)(at - gap->text) + strlen(half), used;
    uint32_t next = normal_char(gap->text, t->end, end, &used);
    return next == CHAR_END || (next >= 0x3041 && next <= 0x309F) ? end - strlen(half) : 0;
}

static void counter(struct quantity *q, struct parser *p) {
    const struct token *t = parser_peek(p);
    if (t->type != TOKEN_WORD || !t->glued || !ends_here(parser_ahead(p, 1)) || !is_counter(p->gap, t)) return;
    size_t half = half_at(p->gap, t);
    if (half) {
        p->side->plain_decimal = false;
        if (!ratio_add(&q->value, q->value, (struct ratio){1, 2})) q->overflow = true;
    }
    note_label(p, t->start, half ? half : t->end);
    p->at++;
}

static void give_unit(struct quantity *q, const struct text_unit *unit, const struct text_unit *per) {
    if (quantity_has_dimension(q) || q->shares || q->overflow || q->by_zero || q->mixed) return;
    *q = quantity_of(q->value, unit, per);
}

/* "(m/分)": the unit that fills the bracket exactly. */
static const struct text_unit *bracketed_unit(const struct parser *p, const struct text_unit **per) {
    const struct token *open = parser_peek(p);
    size_t end = p->gap->token[open->partner].start, used, slash;
    const struct text_unit *unit = unit_match(&used, p->gap->text, end, open->end);
    *per = NULL;
    if (!unit) return NULL;
    size_t pos = open->end + used;
    if (pos < end && unit->dimension == TEXT_LENGTH && normal_char(p->gap->text, end, pos, &slash) == '/' &&
        (*per = unit_match(&used, p->gap->text, end, pos + slash)) != NULL)
        pos += slash + used;
    return pos == end ? unit : NULL;
}

/* Brackets without an operator that hold words: (本), (間の数), (①), (1人分). */
static bool holds_words(const struct parser *p) {
    const struct token *open = parser_peek(p);
    bool number = false, words = false;
    for (int i = p->at + 1; i < open->partner; i++) {
        uint8_t type = p->gap->token[i].type;
        if (type == TOKEN_OPERATOR || type == TOKEN_COLON) return false;
        number |= type == TOKEN_NUMBER;
        words |= type == TOKEN_WORD || type == TOKEN_CIRCLED || type == TOKEN_UNIT || type == TOKEN_LETTERS;
    }
    return open->partner > p->at + 1 && (words || !number);
}

static void annot(struct quantity *q, struct parser *p) {
    const struct token *t = parser_peek(p);
    const struct text_unit *per, *unit;
    if (t->type != TOKEN_OPEN || !t->glued || t->partner < 0 || t->partner >= p->end) return;
    if ((unit = bracketed_unit(p, &per)) != NULL)
        give_unit(q, unit, per);
    else if (!holds_words(p))
        return;
    else
        note_label(p, t->end, p->gap->token[t->partner].start);
    p->at = t->partner + 1;
}

/* `value` of the unit, and half of one more: 1時間半 */
static struct quantity measured(struct ratio value, const struct token *unit) {
    bool overflow = unit->half && !ratio_add(&value, value, (struct ratio){1, 2});
    struct quantity q = quantity_of(value, unit->unit, unit->per);
    q.raw &= !unit->half;
    q.overflow |= overflow;
    return q;
}

/* 9時05分, 1分05秒: where a nought in front of one digit is usual. */
static bool may_pad(const struct token *number, const struct text_unit *unit) {
    return number->padded <= 2 && unit->dimension == TEXT_TIME && (unit->id == TEXT_MINUTE || unit->id == TEXT_SECOND);
}

/* Is number unit a smaller part behind a larger unit: 45分 behind 7時? A space may stand between; then the side is
 * marked, for they may be two things. */
static bool is_part(const struct token *number, const struct token *unit, const struct text_unit *larger) {
    if (number->type != TOKEN_NUMBER || number->percent || unit->type != TOKEN_UNIT || unit->per) return false;
    const struct text_unit *smaller = unit->unit;
    if (smaller->dimension != larger->dimension || smaller->power != larger->power || smaller->clock) return false;
    return ratio_compare((struct ratio){smaller->num, smaller->den}, (struct ratio){larger->num, larger->den}) < 0;
}

/* unit { number unit }: the unit behind a number, and smaller parts of the same kind. */
static void time_or_measure(struct quantity *q, struct parser *p) {
    const struct token *t = parser_peek(p);
    if (t->type != TOKEN_UNIT) return;
    const struct text_unit *larger = t->unit;
    bool single = t->per == NULL && !t->half;
    if (q->overflow || q->by_zero) {
        p->at++;
        return;
    }
    *q = measured(q->value, t);
    p->at++;
    for (; single; larger = parser_ahead(p, -1)->unit) {
        const struct token *number = parser_peek(p), *unit = parser_ahead(p, 1);
        if (!is_part(number, unit, larger)) break;
        struct quantity part = measured(number->value, unit);
        part.overflow |= number->overflow;
        part.by_zero |= number->by_zero;
        quantity_add(q, &part);
        q->raw = false;
        single = !unit->half;
        p->side->spaced |= !number->glued;
        p->side->padded |= number->padded && !may_pad(number, unit->unit);
        p->at += 2;
    }
}

static bool number(struct quantity *out, struct parser *p) {
    const struct token *t = parser_peek(p);
    struct side *side = p->side;
    if (t->type != TOKEN_NUMBER) return false;
    *out = quantity_number(t->value);
    out->overflow = t->overflow;
    out->by_zero = t->by_zero;
    if (side->n_operands++ == 0) {
        side->first = t->value;
        side->plain_decimal = t->number <= NUMBER_DECIMAL && !t->percent;
        side->places = t->places;
        side->maybe_label = t->maybe_label;
        side->last_percent = t->percent;
    }
    side->padded |= t->padded > 0;
    side->percent |= t->percent || t->number == NUMBER_WARI;
    side->hundred |= t->value.num == 100 && t->value.den == 1 && !t->percent;
    if (t->percent && !t->overflow && !ratio_div(&out->value, t->value, ratio_from_int(100))) out->overflow = true;
    p->at++;
    time_or_measure(out, p);
    return true;
}

/* speed = prefix number length-unit */
static bool speed(struct quantity *out, struct parser *p) {
    const struct token *prefix = parser_peek(p), *unit = parser_ahead(p, 2);
    struct quantity value;
    if (unit->type != TOKEN_UNIT || unit->per || unit->unit->dimension != TEXT_LENGTH || unit->unit->power != 1)
        return false;
    p->at++;
    if (number(&value, p) && parser_ahead(p, -1) == unit) {
        *out = value.overflow || value.by_zero ? value : quantity_of(value.value, unit->unit, prefix->per);
        return true;
    }
    return false;
}

/* 午前 / 午後 time */
static bool noon(struct quantity *out, struct parser *p) {
    bool afternoon = parser_peek(p)->afternoon;
    p->at++;
    if (!number(out, p) || !out->clock) return false;
    struct quantity half_day = quantity_number(ratio_from_int(afternoon ? 43200 : 0));
    half_day.dimension[TEXT_TIME] = 1;
    quantity_add(out, &half_day);
    out->noon = true;
    return true;
}

static bool group(struct quantity *out, struct parser *p) {
    const struct token *open = parser_peek(p);
    if (open->partner < 0 || open->partner >= p->end || p->depth >= SIDE_DEPTH) return false;
    p->at++;
    p->depth++;
    bool ok = parser_expr(out, p) && p->at == open->partner;
    p->depth--;
    p->at++;
    return ok;
}

static bool circled(struct quantity *out, struct parser *p) {
    const struct token *t = parser_peek(p);
    *out = quantity_number(t->value);
    out->shares = 1;
    if (p->side->n_operands++ == 0) p->side->first = t->value;
    p->at++;
    return true;
}

/* {"の" rate}: 800円の3割, 36個の2/3, 12人の3倍 */
static void parts(struct quantity *q, struct parser *p) {
    for (;;) {
        const struct token *t = parser_peek(p);
        if (t->type != TOKEN_WORD || !t->glued || !text_ends(p->gap, t, "の") || !parser_ahead(p, 1)->glued) return;
        if (t->end - t->start > 12 || contains(p->gap, t->start, t->end - 3, "の")) return;
        if (p->at + 1 >= p->end || !side_is_rate(p->gap, p->at + 1)) return;
        struct quantity rate;
        p->at++;
        number(&rate, p);
        if (parser_peek(p)->type == TOKEN_WORD && text_is(p->gap, parser_peek(p), "倍")) p->at++;
        quantity_mul(q, &rate);
    }
}

bool parser_factor(struct quantity *out, struct parser *p) {
    int start = p->at;
    bool ok = false;
    switch (parser_peek(p)->type) {
        case TOKEN_NUMBER: ok = number(out, p); break;
        case TOKEN_OPEN: ok = group(out, p); break;
        case TOKEN_CIRCLED: ok = circled(out, p); break;
        case TOKEN_SPEED: ok = speed(out, p); break;
        case TOKEN_NOON: ok = noon(out, p); break;
        default: break;
    }
    if (!ok) {
        p->at = start;
        return false;
    }
    const struct token *t = parser_peek(p);
    if (t->type == TOKEN_UNIT && p->gap->token[p->at - 1].type == TOKEN_CLOSE) {
        give_unit(out, t->unit, t->per);
        p->at++;
    }
    parts(out, p);
    counter(out, p);
    annot(out, p);
    return true;
}
