/* answer_item.c - one item of an answer to a typed value.
 *
 *   "31本"  number      "5あまり2"  quotient and remainder      "31本または32本"  choice      "3:2"  ratio      "日曜日"  word
 *   "3350以上3450未満"  range [3350, 3450)      "9mおきに31本", "1人分は150円"  number with a context
 *
 * Numbers, units and clocks are read by the grammar of equalities (side_parse). An item whose numbers cannot be told
 * apart is a word: it is compared as text alone.
 *
 * Checked tests/exact/answer_test.c, tests/exact/answer_sense_test.c
 */
#include <string.h>

#include "exact/answer_value.h"
#include "exact/normal.h"

static const char *find(const char *s, const char *end, const char *part) {
    return end > s ? memmem(s, (size_t)(end - s), part, strlen(part)) : NULL;
}

static bool ends(const char *s, const char *end, const char *tail) {
    size_t n = strlen(tail);
    return (size_t)(end - s) >= n && memcmp(end - n, tail, n) == 0;
}

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
        bool from = find(s, end, "以上") || find(s, end, "から"),
             above = find(s, end, "より大") || find(s, end, "をこえ");
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
        if (!side_parse(&side, gap, i) || side.kind != SIDE_RATIO || side.q.overflow || side.q.mixed || side.q.by_zero)
            return false;
        item->kind = ANSWER_RATIO;
        item->n_terms = side.n_terms;
        memcpy(item->term, side.term, (size_t)side.n_terms * sizeof item->term[0]);
        item->n_label = gap->token[i].start;
        trim_label(item);
        return true;
    }
    return false;
}

/* お兄さん without さん is お兄. */
static void strip_honorific(struct answer_item *item) {
    static const char honorific[] = "お";
    size_t n = sizeof honorific - 1;
    if (item->n_word != n + 3 || memcmp(item->word, honorific, n) != 0 || (unsigned char)item->word[n] == 0xE3) return;
    item->word += n;
    item->n_word -= n;
}

static void strip_title(struct answer_item *item) {
    static const char *const title[] = {"さん", "君", "くん", "ちゃん"};
    for (size_t i = 0; i < sizeof title / sizeof title[0]; i++) {
        size_t n = strlen(title[i]);
        if (item->n_word > n && memcmp(item->word + item->n_word - n, title[i], n) == 0) item->n_word -= n;
    }
}

/* (ア) and 「ア」 are ア. */
static void strip_brackets(const char **start, const char **end) {
    static const struct { const char *open, *close; } pair[] = {{"(", ")"}, {"「", "」"}, {"『", "』"}, {"[", "]"}};
    for (size_t i = 0; i < sizeof pair / sizeof *pair; i++) {
        size_t n = strlen(pair[i].open);
        if ((size_t)(*end - *start) <= 2 * n || memcmp(*start, pair[i].open, n) != 0 ||
            !ends(*start, *end, pair[i].close))
            continue;
        *start += n;
        *end -= n;
    }
}

static void word(struct answer_item *item, const char *start, const char *end) {
    strip_brackets(&start, &end);
    item->kind = ANSWER_WORD;
    item->word = start;
    item->n_word = (size_t)(end - start);
    strip_title(item);
    strip_honorific(item);
}

/* ---- the values of an item ---- */

enum { VALUES = 4 };

struct reading {
    int from, next;  /* tokens */
    const char *end; /* behind the last number or unit */
    struct side side;
};

static bool begins_value(const struct token *t) {
    return t->type == TOKEN_NUMBER || t->type == TOKEN_CIRCLED || t->type == TOKEN_SPEED || t->type == TOKEN_NOON;
}

static const char *end_of_number(const struct gap *gap, int from, int next) {
    int last = from;
    for (int i = from; i < next && gap->token[i].type != TOKEN_WORD && gap->token[i].type != TOKEN_OPEN; i++) last = i;
    return gap->text + gap->token[last].end;
}

/* One number, maybe with a sign in front. */
static bool read_value(struct reading *out, const struct gap *gap, int at) {
    bool negative =
        at > 0 && gap->token[at].glued && gap->token[at - 1].type == TOKEN_OPERATOR && gap->token[at - 1].op == '-';
    struct side *s = &out->side;
    out->from = negative ? at - 1 : at;
    if (!side_parse(s, gap, at) || (s->kind != SIDE_EXPR && s->kind != SIDE_QUOTREM) || s->n_operands != 1)
        return false;
    if (s->q.mixed || side_has_overflow(s) || side_has_zero(s)) return false;
    if (negative) s->q.value.num = -s->q.value.num;
    out->next = s->next;
    out->end = end_of_number(gap, at, s->next);
    return true;
}

static bool any_in(const char *s, const char *end, const char *const *list) {
    for (; *list; list++)
        if (find(s, end, *list)) return true;
    return false;
}

static bool says_rest(const char *s, const char *end) {
    static const char *const word[] = {"あま", "余", "のこ", "残", NULL};
    return any_in(s, end, word);
}

/* 5(あまり2): the bracket behind a number that gives its remainder, not (30+1) or (はしをふくむ). */
static bool opens_rest(const struct gap *gap, int at) {
    const struct token *word = &gap->token[at + 1];
    return at + 2 < gap->n && says_rest(gap->text + word->start, gap->text + word->end) &&
           gap->token[at + 2].type == TOKEN_NUMBER;
}

/* All values from token `at` on; -1 when one of them is a calculation or there are too many. */
static int read_values(struct reading *out, const struct gap *gap, int at) {
    int n = 0;
    while (at < gap->n) {
        if (gap->token[at].type == TOKEN_OPEN && n > 0 && !opens_rest(gap, at))
            return n; /* 31本(30+1): said beside it */
        if (!begins_value(&gap->token[at])) {
            at++;
            continue;
        }
        if (n == VALUES || !read_value(&out[n], gap, at)) return -1;
        at = out[n++].next;
    }
    return n;
}

static int behind_last_equals(const struct gap *gap) {
    int at = 0;
    for (int i = 0; i < gap->n; i++)
        if (gap->token[i].type == TOKEN_RELATION && gap->token[i].op == '=') at = i + 1;
    return at;
}

/* ---- what several numbers have to do with each other ---- */

static const char *start_of(const struct gap *gap, const struct reading *r) {
    return gap->text + gap->token[r->from].start;
}

/* 31本または32本, 31か32, 31〜32 */
static bool is_choice(const char *between, const char *end) {
    static const char *const word[] = {"または", "もしくは", "あるいは", "〜", "~", "or", NULL};
    return any_in(between, end, word) || ends(between, end, "か") || ends(between, end, "から");
}

/* 9mおきに, 1人あたり, 1個: what the next number is for. */
static bool is_context(const struct reading *r, const char *end) {
    static const char *const word[] = {"おき", "ごと", "間隔", "かんかく", "あたり", "当たり", "につき", NULL};
    bool one = r->side.kind == SIDE_EXPR && r->side.q.value.num == 1 && r->side.q.value.den == 1 && !r->side.percent;
    return one || any_in(r->end, end, word) || ends(r->end, end, "人に") || ends(r->end, end, "人で");
}

static void take_number(struct answer_item *item, const struct gap *gap, const struct reading *r) {
    item->kind = r->side.kind == SIDE_QUOTREM ? ANSWER_QUOTREM : ANSWER_NUMBER;
    item->n_label = gap->token[r->from].start;
    item->q = r->side.q;
    item->padded = r->side.padded;
    if (item->kind == ANSWER_QUOTREM) item->rest = r->side.remainder;
    item->counter = gap->text + r->side.label_start;
    item->n_counter = r->side.label_end - r->side.label_start;
    note_forms(item, gap, r->from, r->next);
}

/* The number that counts, and what the others are; false when that is not clear. */
static bool take_values(struct answer_item *item, const struct gap *gap, const struct reading *r, int n,
                        const char *end) {
    int k = 0;
    for (; k + 1 < n && item->n_context < ANSWER_CONTEXT && is_context(&r[k], start_of(gap, &r[k + 1])); k++)
        item->context[item->n_context++] = r[k].side.q;
    if (n - k > 2) return false;
    take_number(item, gap, &r[k]);
    if (n - k == 1) return true;
    const char *between = r[k].end, *next = start_of(gap, &r[k + 1]);
    if (is_choice(between, next))
        item->kind = ANSWER_CHOICE;
    else if (says_rest(between, next) || says_rest(r[k + 1].end, end))
        item->kind = ANSWER_QUOTREM;
    else
        return false;
    item->rest = r[k + 1].side.q;
    return true;
}

static void read_sense(struct answer_item *item, const struct gap *gap, const struct reading *first,
                       const struct reading *last, const char *start, const char *end) {
    const char *from = start_of(gap, first);
    item->sense = (struct answer_sense){{0}};
    answer_sense_read(&item->sense, start, (size_t)(from - start), false);
    answer_sense_read(&item->sense, last->end, (size_t)(end - last->end), true);
    if (item->kind == ANSWER_QUOTREM) item->sense.pole[SENSE_REST] = 0;
}

/* 500円(兄), 500円多いのは弟: words behind the unit that name somebody. */
static void read_aside(struct answer_item *item, const char *behind, const char *end) {
    const char *open = find(behind, end, "("), *topic = find(behind, end, "のは");
    if (topic)
        item->aside = topic + strlen("のは"), item->n_aside = (size_t)(end - item->aside);
    else if (open && open > behind && ends(open, end, ")"))
        item->aside = open + 1, item->n_aside = (size_t)(end - 1 - item->aside);
    for (size_t i = 0; i < item->n_aside; i++)
        if (item->aside[i] >= '0' && item->aside[i] <= '9') item->n_aside = 0; /* a calculation */
}

void answer_item_read(struct answer_item *item, const char *start, const char *end) {
    struct gap gap;
    struct reading value[VALUES];
    *item = (struct answer_item){.label = start};
    word(item, start, end);
    if (!lex_item(&gap, start, end) || range(item, &gap) || ratio(item, &gap)) return;
    int n = read_values(value, &gap, 0), equals = behind_last_equals(&gap);
    if (n < 0 && equals > 0) {
        n = read_values(value, &gap, equals);
        item->calculated = true;
    }
    if (n <= 0) return;
    if (!take_values(item, &gap, value, n, end)) {
        item->kind = ANSWER_WORD;
        return;
    }
    if (item->calculated) item->n_label = 0;
    trim_label(item);
    read_sense(item, &gap, &value[0], &value[n - 1], start, end);
    read_aside(item, value[n - 1].end, end);
}
