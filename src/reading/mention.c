/* mention.c - numbers and their units, left to right.
 *
 *   number   270 · 1,200 · 2.5 · 2/5 · 5分の2 · 1と1/3 · 1億2000万 · 二十四 · 五分の二 · 七対三
 *   unit     the longest spelling of the table behind it
 *   joined   1時間20分, 3m50cm, 3割2分5厘, 1時間半 are one quantity, in the smallest unit
 *
 * No mention: a label (1), a digit behind a letter (A4), 一 in words (一番, 十分).
 *
 * Checked tests/reading/mention_test.c
 */
#include "reading/mention.h"

#include <string.h>

#include "base/utf8.h"
#include "text/number.h"

struct scan {
    const char *text;
    size_t n, at;
    bool apart;  /* 6m85cm is two quantities */
    bool halves; /* 半分 is 1/2 */
    bool dates;  /* it tells of weekdays: 5/10 is no fraction */
};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static bool follows(const struct scan *s, size_t at, const char *word) {
    size_t n = strlen(word);
    return s->n - at >= n && memcmp(s->text + at, word, n) == 0;
}

static bool take(struct scan *s, const char *word) {
    bool yes = follows(s, s->at, word);
    if (yes) s->at += strlen(word);
    return yes;
}

/* ---- units ---- */

static void spelling(const struct text_unit **best, size_t *longest, const struct scan *s, const struct text_unit *unit,
                     const char *const *list, int most) {
    for (int i = 0; i < most && list[i]; i++) {
        size_t n = strlen(list[i]);
        char last = list[i][n - 1], next = s->n - s->at > n ? s->text[s->at + n] : 0;
        bool cut = (is_letter(last) && is_letter(next)) || /* the m of mm, the m2 of 13m29cm and 13m2cm */
                   (is_digit(last) && (is_digit(next) || is_letter(next)));
        if (n > *longest && !cut && follows(s, s->at, list[i])) *longest = n, *best = unit;
    }
}

/* The unit that begins here, NULL when there is none. */
static const struct text_unit *unit_at(size_t *length, const struct scan *s) {
    const struct text_unit *best = NULL, *unit;
    *length = 0;
    for (size_t i = 0; s->at < s->n && (unit = text_unit_at(i)) != NULL; i++) {
        spelling(&best, length, s, unit, unit->spelling, TEXT_SPELLINGS);
        spelling(&best, length, s, unit, unit->loose, TEXT_LOOSE);
    }
    return best;
}

static bool is_percent(const struct text_unit *u) { return u->kind == TEXT_RATE && strcmp(u->spelling[0], "%") == 0; }

/* ---- numbers ---- */

/* 270, 1,200, 2.5. False, and s stays, where there is no digit or more than any problem has. */
static bool decimal(struct ratio *out, struct scan *s) {
    size_t at = s->at;
    exact_int n = 0, d = 1;
    int digits = 0;
    for (; at < s->n; at++) {
        bool group = s->text[at] == ',' && digits && s->n - at > 3 && is_digit(s->text[at + 1]) &&
                     is_digit(s->text[at + 2]) && is_digit(s->text[at + 3]) &&
                     !(s->n - at > 4 && is_digit(s->text[at + 4]));
        if (group) continue;
        if (!is_digit(s->text[at])) break;
        n = n * 10 + (s->text[at] - '0');
        if (++digits > 15) return false;
    }
    if (!digits) return false;
    if (s->n - at > 1 && s->text[at] == '.' && is_digit(s->text[at + 1]))
        for (at++; at < s->n && is_digit(s->text[at]) && ++digits <= 18; at++, d *= 10)
            n = n * 10 + (s->text[at] - '0');
    if (!ratio_make(out, n, d)) return false;
    s->at = at;
    return true;
}

/* 万 and 億 behind a number, and what goes on behind them: 1億2000万. */
static void large(struct ratio *value, struct scan *s) {
    static const struct {
        const char *name;
        int64_t power;
    } powers[] = {{"億", 100000000}, {"万", 10000}, {"千", 1000}};
    struct ratio sum = {0, 1}, part = *value;
    bool any = false;
    for (size_t i = 0; i < sizeof powers / sizeof powers[0]; i++) {
        struct scan before = *s;
        if (!take(s, powers[i].name)) continue;
        if (!ratio_mul(&part, part, ratio_from_int(powers[i].power)) || !ratio_add(&sum, sum, part)) {
            *s = before;
            return;
        }
        any = true;
        *value = sum;
        if (!decimal(&part, s)) return;
    }
    if (any) ratio_add(value, sum, part);
}

/* 32分の4日目: minutes, and something else that is counted. */
static bool is_counted(const struct scan *s) {
    size_t length;
    const struct text_unit *u = unit_at(&length, s);
    return u && (u->kind == TEXT_COUNT || u->kind == TEXT_KIND_TIME || u->kind == TEXT_MONEY);
}

/* /5 and 分の2 behind a number; と1/3 behind a whole one. */
static bool fraction(struct ratio *value, struct scan *s) {
    struct scan ahead = *s;
    struct ratio other;
    if (take(&ahead, "/") && decimal(&other, &ahead) && ratio_div(value, *value, other)) return *s = ahead, true;
    ahead = *s;
    if (take(&ahead, "分の") && decimal(&other, &ahead) && !is_counted(&ahead) && ratio_div(value, other, *value))
        return *s = ahead, true;
    ahead = *s;
    if ((take(&ahead, "と") || take(&ahead, " ")) && decimal(&other, &ahead) && take(&ahead, "/")) {
        struct ratio below, part;
        if (decimal(&below, &ahead) && ratio_div(&part, other, below) && ratio_add(value, *value, part))
            return *s = ahead, true;
    }
    return false;
}

/* 二十四, 三千, 百 */
static bool kanji(struct ratio *out, struct scan *s) {
    int64_t sum = 0, section = 0, digit = -1;
    size_t at = s->at, start = at;
    while (at < s->n) {
        uint32_t c;
        size_t n = utf8_decode(&c, s->text + at, s->n - at);
        int value = text_kanji_digit(c);
        int64_t power = text_kanji_power(c);
        if (value >= 0 && digit < 0)
            digit = value;
        else if (power >= 10000 && power <= 100000000 && sum == 0)
            sum = (section + (digit > 0 ? digit : 0)) * power, section = 0, digit = -1;
        else if (power > 0 && power <= 1000 && section % (power * 10) == 0)
            section += (digit > 0 ? digit : 1) * power, digit = -1;
        else
            break;
        at += n;
    }
    if (at == start) return false;
    *out = ratio_from_int(sum + section + (digit > 0 ? digit : 0));
    s->at = at;
    return out->num > 0;
}

static bool number(struct ratio *out, struct scan *s) {
    return s->at < s->n && is_digit(s->text[s->at]) ? decimal(out, s) : kanji(out, s);
}

/* ---- one quantity ---- */

static void add_part(struct mention *m, size_t start, size_t end) {
    if (m->n_parts == MENTION_PARTS) return;
    m->part[m->n_parts].start = start;
    m->part[m->n_parts++].end = end;
}

static void take_unit(struct mention *m, struct scan *s) {
    size_t length;
    m->measure = unit_at(&length, s);
    m->unit = s->at;
    s->at += length;
    m->end = s->at;
    m->rate = m->measure && m->measure->kind == TEXT_RATE;
    if (m->rate && !is_percent(m->measure)) ratio_mul(&m->value, m->value, ratio_from_int(10));
}

/* A number and its unit behind a rate, 5分 behind 3割, which is worth 1/den percent each. */
static bool join_part(struct mention *m, struct scan *s, const char *unit, int64_t den) {
    struct scan ahead = *s;
    struct ratio more;
    size_t start = ahead.at;
    if (!number(&more, &ahead)) return false;
    size_t digits = ahead.at;
    if (!take(&ahead, unit) || !ratio_div(&more, more, ratio_from_int(den)) || !ratio_add(&m->value, m->value, more))
        return false;
    add_part(m, start, digits);
    m->end = ahead.at;
    *s = ahead;
    return true;
}

/* The 2分 of 2分5厘 is no time. */
static bool begins_rate(const struct mention *m, const struct scan *s) {
    struct scan ahead = *s;
    struct ratio more;
    return m->measure && m->measure->kind == TEXT_KIND_TIME && m->end == m->unit + strlen("分") &&
           follows(s, m->unit, "分") && decimal(&more, &ahead) && follows(&ahead, ahead.at, "厘");
}

/* 5分 and 5厘 behind 3割; 分 alone is a minute. */
static bool join_rate(struct mention *m, struct scan *s) {
    if (begins_rate(m, s)) m->measure = text_unit_spelt("割", strlen("割")), m->rate = true;
    if (!m->rate || is_percent(m->measure)) return false;
    bool tenths = join_part(m, s, "分", 1);
    return join_part(m, s, "厘", 10) || tenths;
}

/* 1日20分 is 20分 every day. */
static bool is_day(const struct text_unit *u) { return strcmp(u->spelling[0], "日") == 0; }

/* 20分 behind 1時間: a smaller unit of the same dimension. A time of day stays as it is said. */
static bool join_measure(struct mention *m, struct scan *s) {
    struct scan ahead = *s;
    struct mention next = {.start = s->at};
    const struct text_unit *u = m->measure;
    if (!u || !u->den || u->clock || is_day(u) || !number(&next.value, &ahead)) return false;
    size_t digits = ahead.at;
    take_unit(&next, &ahead);
    const struct text_unit *v = next.measure;
    if (!v || !v->den || v->dimension != u->dimension || v->power != u->power || u->num * v->den <= v->num * u->den)
        return false;
    struct ratio scale, large;
    if (!ratio_make(&scale, (exact_int)u->num * v->den, (exact_int)u->den * v->num) ||
        !ratio_mul(&large, m->value, scale) || !ratio_add(&m->value, large, next.value))
        return false;
    add_part(m, next.start, digits);
    m->measure = v, m->unit = next.unit, m->end = next.end;
    *s = ahead;
    return true;
}

/* 1時間半 */
static void join_half(struct mention *m, struct scan *s) {
    const struct text_unit *u = m->measure;
    if (u && u->kind == TEXT_KIND_TIME && !u->clock && take(s, "半")) {
        ratio_add(&m->value, m->value, (struct ratio){1, 2});
        m->end = s->at;
    }
}

static bool ends_in(const struct scan *s, size_t at, const char *word) {
    size_t n = strlen(word);
    return at >= n && memcmp(s->text + at - n, word, n) == 0;
}

/* 分速, 毎分: what stands in front of the number. */
static int pace_before(const struct scan *s, size_t at) {
    while (ends_in(s, at, "約")) at -= strlen("約");
    return text_pace_before(s->text, at);
}

/* (1), A4; not the 8cm of AB8cm. */
static bool is_label(const struct scan *s, size_t start, size_t end) {
    size_t length;
    if (start > 0 && is_letter(s->text[start - 1])) return !unit_at(&length, s);
    return start > 0 && s->text[start - 1] == '(' && end < s->n && s->text[end] == ')';
}

/* The 10 of 「10進法」 and 「10進数」 names ordinary numbers; the 5 of 「5進法」 is one of the problem's. */
static bool is_ordinary_base(const struct mention *m, const struct scan *s) {
    return m->value.num == 10 && m->value.den == 1 && follows(s, s->at, "進");
}

/* 八角形: how many corners; 三角形 and 四角形 are words. */
static bool is_polygon(const struct mention *m, const struct scan *s) {
    enum { FEWEST = 5 };
    return m->value.num >= FEWEST && follows(s, s->at, "角形");
}

/* Without a unit a number in kanji is one where it is long, 二十四, stands in a ratio, 七対三, or counts corners. */
static bool is_kanji_number(const struct mention *m, const struct scan *s) {
    size_t length = s->at - m->start, one = strlen("一");
    return length > 2 * one ||
           (length == 2 * one && m->value.num >= 10 && m->value.num % 10 == 0 && m->value.num < 100) ||
           follows(s, s->at, "対") || ends_in(s, m->start, "対") || is_polygon(m, s);
}

/* 一番, 一方, 十分: words. A number in kanji counts something. */
static bool is_word(const struct mention *m, const struct scan *s) {
    if (!m->measure) return !is_kanji_number(m, s);
    bool one = follows(s, m->start, "一"), ten = follows(s, m->start, "十");
    return (one && (follows(s, m->unit, "番") || follows(s, m->unit, "度"))) || (ten && follows(s, m->unit, "分"));
}

/* 五分の二 */
static bool kanji_fraction(struct ratio *value, struct scan *s) {
    struct scan ahead = *s;
    struct ratio above;
    if (!take(&ahead, "分の") || !kanji(&above, &ahead) || is_counted(&ahead) || !ratio_div(value, above, *value))
        return false;
    *s = ahead;
    return true;
}

static bool is_whole(struct ratio v, int most) { return v.den == 1 && v.num >= 1 && v.num <= most; }

/* 5/10 of 「5/10が水曜」: m, which is its month or its day, gets the unit that nobody wrote. */
static bool slash_date(struct mention *m, struct scan *s) {
    struct scan ahead = *s;
    struct ratio day;
    bool behind = m->start > 1 && s->text[m->start - 1] == '/' && is_digit(s->text[m->start - 2]);
    bool month = !behind && take(&ahead, "/") && decimal(&day, &ahead) && is_whole(day, 31) && is_whole(m->value, 12) &&
                 !follows(&ahead, ahead.at, "/");
    if (!s->dates || !(month || (behind && is_whole(m->value, 31)))) return false;
    add_part(m, m->start, s->at);
    m->measure = text_unit_spelt(month ? "月" : "日", strlen("月"));
    m->unit = s->at;
    s->at += month;
    m->end = s->at;
    return m->measure != NULL;
}

static bool quantity(struct mention *m, struct scan *s) {
    bool written = is_digit(s->text[s->at]);
    *m = (struct mention){.start = s->at};
    if (!(written ? decimal(&m->value, s) : kanji(&m->value, s))) return false;
    if (written && slash_date(m, s)) return m->pace = -1, true;
    m->fraction = written ? fraction(&m->value, s) : kanji_fraction(&m->value, s);
    if (written && !m->fraction) large(&m->value, s), m->fraction = fraction(&m->value, s); /* 2万5千分の1 */
    add_part(m, m->start, s->at);
    if (is_label(s, m->start, s->at) || is_ordinary_base(m, s)) return false;
    take_unit(m, s);
    if (!written && !m->fraction && is_word(m, s)) return false;
    if (!join_rate(m, s) && !s->apart)
        for (int i = 0; i < 2 && join_measure(m, s);) i++;
    join_half(m, s);
    m->pace = pace_before(s, m->start);
    return true;
}

static bool half(struct mention *m, struct scan *s) {
    *m = (struct mention){.start = s->at, .value = {1, 2}, .fraction = true, .pace = -1};
    if (!take(s, "半分")) return false;
    add_part(m, m->start, s->at);
    m->end = m->unit = s->at;
    return true;
}

static int scan_all(struct mention *out, int cap, struct scan s) {
    int count = 0;
    while (s.at < s.n && count < cap) {
        size_t start = s.at;
        uint32_t c;
        size_t length = utf8_decode(&c, s.text + s.at, s.n - s.at);
        bool begins = is_digit(s.text[s.at]) || text_kanji_digit(c) > 0 || text_kanji_power(c) > 0;
        count += (begins && quantity(&out[count], &s)) || (s.halves && half(&out[count], &s));
        if (s.at <= start) s.at = start + length;
    }
    return count;
}

/* Half is a word like others, 半分の人; a fraction where the text has another one: 全体の1/3と、残りの半分. */
static int find(struct mention *out, int cap, const char *text, size_t n, bool apart) {
    struct scan s = {.text = text, .n = n, .apart = apart, .dates = memmem(text, n, "曜", strlen("曜")) != NULL};
    int count = scan_all(out, cap, s);
    for (int i = 0; i < count; i++) s.halves = s.halves || (out[i].fraction && !out[i].measure);
    return s.halves ? scan_all(out, cap, s) : count;
}

int mention_find(struct mention *out, int cap, const char *text, size_t n) { return find(out, cap, text, n, false); }

int mention_find_apart(struct mention *out, int cap, const char *text, size_t n) {
    return find(out, cap, text, n, true);
}
