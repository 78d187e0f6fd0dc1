/* spelling.c - what may be written behind "=".
 *
 *   number    2.5 · 5/2 · 2と1/2 · 25% · 3あまり2 · and with units where the side has a dimension: 500m, 0.5km
 *   shares    ⑥          ratio  2:3
 *   measure   80分 · 1時間20分 · 350cm · 3.5m · 分速80m
 *   clock     8時20分 · 午後8時20分
 *
 * Every spelling is one that exact_check accepts; nothing is rounded.
 *
 * Checked tests/exact/pending_test.c
 */
#include <string.h>

#include "base/bytes.h"
#include "base/utf8.h"
#include "exact/integer.h"
#include "exact/unit.h"
#include "text/number.h"

enum { TEXT = 200 };

static size_t line(struct bytes *out, const char *text) {
    bytes_append_string(out, text);
    bytes_append_char(out, '\n');
    return 1;
}

/* Decimal, fraction, mixed: as many as exist. */
static size_t plain(struct bytes *out, struct ratio value) {
    char text[TEXT];
    size_t n = 0;
    if (ratio_print_decimal(text, sizeof text, value)) n += line(out, text);
    if (ratio_print_fraction(text, sizeof text, value)) n += line(out, text);
    if (ratio_print_mixed(text, sizeof text, value)) n += line(out, text);
    return n;
}

static size_t integer(struct bytes *out, exact_int a) {
    char text[TEXT];
    size_t n = integer_print(text, sizeof text, a);
    bytes_append(out, text, n);
    return n;
}

static size_t quotrem(struct bytes *out, const struct exact_pending *p) {
    if (!p->division || p->dividend % p->divisor == 0) return 0;
    integer(out, p->dividend / p->divisor);
    bytes_append_string(out, "あまり");
    integer(out, p->dividend % p->divisor);
    bytes_append_char(out, '\n');
    return 1;
}

static size_t percentage(struct bytes *out, const struct exact_pending *p) {
    struct ratio hundredfold;
    char text[TEXT];
    if (!p->percent || !ratio_mul(&hundredfold, p->value, ratio_from_int(100))) return 0;
    if (!ratio_print_decimal(text, sizeof text, hundredfold)) return 0;
    bytes_append_string(out, text);
    return line(out, "%");
}

/* A measured number short enough to be written: at most 7 digits and 3 decimals, or a small fraction. */
static bool handy(char text[TEXT], struct ratio value) {
    bool negative = value.num < 0;
    size_t n = ratio_print_decimal(text, TEXT, value);
    if (n && n <= 8 && strncmp(text, "0.00", 4) != 0) return !negative;
    return !n && value.den <= 60 && value.num < 10000 && !negative &&
           (ratio_print_mixed(text, TEXT, value) || ratio_print_fraction(text, TEXT, value));
}

static size_t with_unit(struct bytes *out, struct ratio base, int dimension, int power) {
    size_t n = 0;
    char text[TEXT];
    for (size_t i = 0; unit_at(i); i++) {
        const struct text_unit *unit = unit_at(i);
        struct ratio value, size = {unit->num, unit->den};
        if (unit->dimension != dimension || unit->power != power || unit->clock) continue;
        if (!ratio_div(&value, base, size) || !handy(text, value)) continue;
        bytes_append_string(out, text);
        n += line(out, unit->spelling[0]);
    }
    return n;
}

/* 時速 60 km: every prefix with every length that gives a handy number. */
static size_t speed(struct bytes *out, struct ratio base) {
    static const struct {
        const char *name;
        int64_t seconds;
    } prefix[] = {{"時速", 3600}, {"分速", 60}, {"秒速", 1}};
    static const struct {
        const char *name;
        int64_t num, den;
    } length[] = {{"km", 1000, 1}, {"m", 1, 1}, {"cm", 1, 100}};
    size_t n = 0;
    char text[TEXT];
    for (int i = 0; i < 9; i++) {
        struct ratio value, size = {length[i % 3].num, length[i % 3].den};
        if (!ratio_mul(&value, base, ratio_from_int(prefix[i / 3].seconds)) || !ratio_div(&value, value, size))
            continue;
        if (!handy(text, value)) continue;
        bytes_append_string(out, prefix[i / 3].name);
        bytes_append_string(out, text);
        n += line(out, length[i % 3].name);
    }
    return n;
}

/* Whole hours, minutes and seconds, at least two of them not zero: 1時間20分. */
static size_t duration(struct bytes *out, struct ratio base) {
    if (base.den != 1 || base.num <= 0 || base.num > 1000000) return 0;
    const exact_int part[] = {base.num / 3600, base.num / 60 % 60, base.num % 60};
    static const char *const name[] = {"時間", "分", "秒"};
    if ((part[0] != 0) + (part[1] != 0) + (part[2] != 0) < 2) return 0;
    for (int i = 0; i < 3; i++)
        if (part[i]) {
            integer(out, part[i]);
            bytes_append_string(out, name[i]);
        }
    return line(out, "");
}

static size_t measures(struct bytes *out, const struct exact_pending *p) {
    struct ratio base;
    const int8_t *d = p->dimension;
    if (!ratio_mul(&base, p->value, p->scale)) return 0;
    if (d[TEXT_LENGTH] == 1 && d[TEXT_TIME] == -1 && d[TEXT_MASS] == 0) return speed(out, base);
    if (d[TEXT_LENGTH] == 0 && d[TEXT_TIME] == 1 && d[TEXT_MASS] == 0)
        return with_unit(out, base, TEXT_TIME, 1) + duration(out, base);
    if (d[TEXT_LENGTH] > 0 && d[TEXT_TIME] == 0 && d[TEXT_MASS] == 0)
        return with_unit(out, base, TEXT_LENGTH, d[TEXT_LENGTH]);
    if (d[TEXT_LENGTH] == 0 && d[TEXT_TIME] == 0 && d[TEXT_MASS] == 1) return with_unit(out, base, TEXT_MASS, 1);
    return 0;
}

/* Hours below `limit`, minutes (maybe a fraction: 時計算) and seconds. */
static void time_of_day(struct bytes *out, struct ratio seconds) {
    exact_int hour = integer_floor_div(seconds.num, seconds.den * 3600);
    struct ratio rest, minutes;
    integer(out, hour);
    bytes_append_string(out, "時");
    if (!ratio_sub(&rest, seconds, (struct ratio){hour * 3600, 1}) || rest.num == 0) return;
    if (rest.den == 1) {
        if (rest.num / 60) {
            integer(out, rest.num / 60);
            bytes_append_string(out, "分");
        }
        if (rest.num % 60) {
            integer(out, rest.num % 60);
            bytes_append_string(out, "秒");
        }
    } else if (ratio_div(&minutes, rest, ratio_from_int(60))) {
        char text[TEXT];
        if (!ratio_print_mixed(text, sizeof text, minutes)) ratio_print_fraction(text, sizeof text, minutes);
        bytes_append_string(out, text);
        bytes_append_string(out, "分");
    }
}

static size_t clock(struct bytes *out, const struct exact_pending *p) {
    struct ratio t = p->value;
    if (t.den > 1000000) return 0;
    exact_int days = integer_floor_div(t.num, t.den * 86400);
    if (!ratio_sub(&t, t, (struct ratio){days * 86400, 1})) return 0;
    size_t n = 0;
    if (p->noon) {
        bool afternoon = ratio_compare(t, ratio_from_int(43200)) >= 0;
        struct ratio half = t;
        if (afternoon && !ratio_sub(&half, t, ratio_from_int(43200))) return 0;
        bytes_append_string(out, afternoon ? "午後" : "午前");
        time_of_day(out, half);
        n += line(out, "");
    }
    time_of_day(out, t);
    return n + line(out, "");
}

static size_t shares(struct bytes *out, struct ratio value) {
    char circle[4];
    if (value.den != 1 || value.num < 1 || value.num > 9999) return 0;
    uint32_t n = (uint32_t)value.num;
    if (n > 50) {
        bytes_append_string(out, "○");
        integer(out, value.num);
        return line(out, "");
    }
    bytes_append(out, circle, utf8_encode(circle, text_circle_of(n)));
    return line(out, "");
}

static size_t terms(struct bytes *out, const struct exact_pending *p) {
    for (int i = 0; i < p->n_terms; i++)
        if (p->term[i] < 0) return 0;
    for (int i = 0; i < p->n_terms; i++) {
        if (i) bytes_append_char(out, ':');
        integer(out, p->term[i]);
    }
    return line(out, "");
}

size_t exact_spellings(struct bytes *out, const struct exact_pending *p) {
    switch (p->side) {
        case EXACT_SIDE_NUMBER: return plain(out, p->value) + quotrem(out, p) + percentage(out, p) + measures(out, p);
        case EXACT_SIDE_SHARES: return shares(out, p->value);
        case EXACT_SIDE_RATIO: return terms(out, p);
        case EXACT_SIDE_MEASURE: return measures(out, p);
        case EXACT_SIDE_CLOCK: return clock(out, p);
        case EXACT_SIDE_NOTHING: return 0;
    }
    return 0;
}
