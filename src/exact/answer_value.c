/* answer_value.c - a cleaned answer to typed values.
 *
 *   "ペン4本、ノート6冊"  ->  {ペン 4 本} {ノート 6 冊}         "3秒後と10秒後"  ->  {3秒 後} {10秒 後}
 *   "3350以上3450未満"    ->  range [3350, 3450)                 "3:2" -> ratio      "日曜日" -> word
 *
 * Numbers, units and clocks are read by the grammar of equalities (side_parse).
 *
 * Checked tests/exact/answer_test.c
 */
#include "exact/answer_value.h"

#include <string.h>

#include "exact/normal.h"

static bool starts(const char *s, const char *end, const char *prefix) {
    size_t n = strlen(prefix);
    return (size_t)(end - s) >= n && memcmp(s, prefix, n) == 0;
}

static const char *find(const char *s, const char *end, const char *part) {
    return end > s ? memmem(s, (size_t)(end - s), part, strlen(part)) : NULL;
}

static bool has_digit(const char *s, const char *end) {
    for (; s < end; s++)
        if ((*s >= '0' && *s <= '9') || starts(s, end, "½") || starts(s, end, "①")) return true;
    return false;
}

/* ---- splitting ---- */

/* "と" joins two values, unless it makes 2と1/3, or belongs to a word. */
static bool joins(const char *start, const char *and, const char *end) {
    const char *after = and + strlen("と"), *p = after;
    if (and == start || after == end) return false;
    bool letters = and == start + 1 && after + 1 == end; /* AとB */
    if (letters) return true;
    if (!has_digit(start, and) || !has_digit(after, end)) return false;
    if (!(and[-1] >= '0' && and[-1] <= '9')) return true;
    while (p < end && *p >= '0' && *p <= '9') p++;
    return p == after || !(starts(p, end, "/") || starts(p, end, "分の"));
}

/* Length of a separator at p, 0 when there is none. */
static size_t separator(const char *start, const char *p, const char *end) {
    static const char *const always[] = {"、", "。", "\n", ";", "\r"};
    for (size_t i = 0; i < sizeof always / sizeof always[0]; i++)
        if (starts(p, end, always[i])) return strlen(always[i]);
    bool between_digits = p > start && p[-1] >= '0' && p[-1] <= '9' && end - p > 1 && p[1] >= '0' && p[1] <= '9';
    if (*p == ',' && !(between_digits && end - p > 3 && p[2] >= '0' && p[2] <= '9' && p[3] >= '0' && p[3] <= '9')) return 1;
    if (starts(p, end, "・")) { /* 2・1/3 is one number */
        const char *q = p + strlen("・");
        while (q < end && *q >= '0' && *q <= '9') q++;
        return p > start && q < end && *q == '/' ? 0 : strlen("・");
    }
    return starts(p, end, "と") && joins(start, p, end) ? strlen("と") : 0;
}

/* ---- reading one item ---- */

static void trim_label(struct answer_item *item) {
    static const char *const joint[] = {"は", "が", "=", ":", "を"};
    for (size_t i = 0; i < sizeof joint / sizeof joint[0];) {
        size_t n = strlen(joint[i]);
        if (item->n_label >= n && memcmp(item->label + item->n_label - n, joint[i], n) == 0) {
            item->n_label -= n;
            i = 0;
        } else
            i++;
    }
}

static void note_forms(struct answer_item *item, const struct gap *gap, int from, int to) {
    item->whole_parts = true;
    for (int i = from; i < to; i++) {
        const struct token *t = &gap->token[i];
        if (t->type == TOKEN_UNIT && t->unit->dimension == TEXT_TIME) item->time_units |= 1u << t->unit->id;
        if (t->type != TOKEN_NUMBER) continue;
        if (item->parts++ == 0) item->written = t->value;
        item->percent |= t->percent;
        item->wari |= t->number == NUMBER_WARI;
        item->decimal |= t->number == NUMBER_DECIMAL;
        item->whole_parts &= t->number == NUMBER_INTEGER;
        if (t->number == NUMBER_DECIMAL) { /* 5.0 and 1.2万: right, but not how it is written */
            const char *end = gap->text + t->end;
            item->odd_decimal |= end[-1] == '0' || (unsigned char)end[-1] >= 0x80;
        }
        if (t->number != NUMBER_FRACTION && t->number != NUMBER_MIXED) continue;
        item->fraction = true;
        item->improper |= t->number == NUMBER_FRACTION && t->value.num >= t->value.den;
        const char *slash = memchr(gap->text + t->start, '/', t->end - t->start);
        if (!slash) continue;
        exact_int den = 0; /* unreduced: the written denominator is larger than the reduced one */
        for (slash++; slash < gap->text + t->end && *slash >= '0' && *slash <= '9' && den < 1000000000000; slash++)
            den = den * 10 + (*slash - '0');
        item->unreduced |= den != t->value.den;
    }
}

static bool lex_item(struct gap *gap, const char *start, const char *end) {
    struct lexer lexer;
    struct token token;
    side_gap_clear(gap, start);
    lex_init(&lexer, start, 0, (size_t)(end - start));
    lexer.line_start = false;
    for (lex_next(&token, &lexer); token.type != TOKEN_END; lex_next(&token, &lexer)) {
        if (gap->n >= GAP_HALF || token.type == TOKEN_BREAK) return false;
        side_gap_push(gap, &token);
    }
    return true;
}

/* low 以上 high 未満, low から high まで */
static bool range(struct answer_item *item, const struct gap *gap) {
    int seen = 0;
    for (int i = 0; i + 1 < gap->n; i++) {
        const struct token *t = &gap->token[i], *w = &gap->token[i + 1];
        const char *s = gap->text + w->start, *end = gap->text + w->end;
        if (t->type != TOKEN_NUMBER || t->overflow || t->by_zero) continue;
        if (w->type == TOKEN_UNIT && i + 2 < gap->n) w++, s = gap->text + w->start, end = gap->text + w->end;
        bool from = find(s, end, "以上") || find(s, end, "から"), above = find(s, end, "より大") || find(s, end, "をこえ");
        bool to = find(s, end, "以下") || find(s, end, "まで"), below = find(s, end, "未満") || find(s, end, "より小");
        if (w->type != TOKEN_WORD || !(from || above || to || below)) continue;
        if (from || above) {
            item->low = t->value;
            item->low_in = from;
            seen |= 1;
        } else {
            item->high = t->value;
            item->high_in = to;
            seen |= 2;
        }
    }
    if (seen == 3) item->kind = ANSWER_RANGE;
    return seen == 3;
}

static bool ratio(struct answer_item *item, const struct gap *gap) {
    struct side side;
    for (int i = 0; i < gap->n; i++) {
        if (gap->token[i].type != TOKEN_NUMBER && gap->token[i].type != TOKEN_OPEN) continue;
        if (!side_parse(&side, gap, i) || side.kind != SIDE_RATIO || side.q.overflow || side.q.mixed || side.q.by_zero) return false;
        item->kind = ANSWER_RATIO;
        item->n_terms = side.n_terms;
        memcpy(item->term, side.term, sizeof item->term);
        item->n_label = gap->token[i].start;
        return true;
    }
    return false;
}

static void strip_title(struct answer_item *item) {
    static const char *const title[] = {"さん", "君", "くん", "ちゃん"};
    for (size_t i = 0; i < sizeof title / sizeof title[0]; i++) {
        size_t n = strlen(title[i]);
        if (item->n_word > n && memcmp(item->word + item->n_word - n, title[i], n) == 0) item->n_word -= n;
    }
}

static void word(struct answer_item *item, const char *start, const char *end) {
    item->kind = ANSWER_WORD;
    item->word = start;
    item->n_word = (size_t)(end - start);
    strip_title(item);
}

static bool begins_value(const struct token *t) {
    return t->type == TOKEN_NUMBER || t->type == TOKEN_CIRCLED || t->type == TOKEN_SPEED || t->type == TOKEN_NOON;
}

static void read_item(struct answer_item *item, const char *start, const char *end) {
    struct gap gap;
    struct side side;
    int at = 0;
    *item = (struct answer_item){.kind = ANSWER_NUMBER, .label = start};
    word(item, start, end);
    if (!lex_item(&gap, start, end) || range(item, &gap) || ratio(item, &gap)) return;
    while (at < gap.n && !begins_value(&gap.token[at])) at++;
    if (at == gap.n || !side_parse(&side, &gap, at) || side.kind != SIDE_EXPR || side.n_operands != 1) return;
    if (side.q.mixed || side.q.overflow || side.q.by_zero) return;
    item->kind = ANSWER_NUMBER;
    item->n_label = gap.token[at].start;
    trim_label(item);
    item->q = side.q;
    item->counter = start + side.label_start;
    item->n_counter = side.label_end - side.label_start;
    note_forms(item, &gap, at, side.next);
}

bool answer_read(struct answer_value *out, const char *text, size_t n) {
    out->n = 0;
    if (!answer_clean(&out->text, text, n)) return false;
    const char *start = out->text.data, *end = start + out->text.n, *p = start;
    for (;;) {
        size_t length = p < end ? separator(start, p, end) : 0;
        if (length == 0 && p < end) {
            p++;
            continue;
        }
        if (p > start) {
            if (out->n == ANSWER_ITEMS) return false;
            read_item(&out->item[out->n++], start, p);
        }
        if (p == end) return true;
        start = p += length;
    }
}
