/* answer_value.c - ST15: the answer is the value that was computed last.
 *
 *   claims (without checks) -> last one -> same value? converted? said in prose after it? -> else reject
 *
 * Agreement is generous about form (80分 and 1時間20分, 0.25 and 25%) and strict about value. Where nothing was computed,
 * or the answer has no number (日曜日), the rule stays silent: it cannot tell.
 *
 * Checked tests/audit/answer_value_test.c
 */
#include <string.h>

#include "audit/claims.h"

enum { MANY = 12 };

struct numbers {
    struct ratio at[MANY];
    size_t n;
};

static struct numbers numbers_in(const struct audit_view *p, size_t first, size_t last) {
    struct numbers out = {.n = 0};
    out.n = audit_numbers(out.at, MANY, p, first, last);
    return out;
}

static bool has_number(const struct numbers *set, struct ratio value) {
    for (size_t k = 0; k < set->n; k++)
        if (ratio_compare(set->at[k], value) == 0) return true;
    return false;
}

/* The answer's numbers; "(1)6日 (2)8日目" has two, its labels are none. */
static struct numbers numbers_of_answer(const struct audit_view *p) {
    struct numbers out = {.n = 0};
    for (size_t i = p->answer_first, stop; i < p->answer_last; i = stop) {
        for (stop = i; stop < p->answer_last && audit_cp(p, stop) != '('; stop++) {}
        out.n += audit_numbers(out.at + out.n, MANY - out.n, p, i, stop);
        bool label = audit_is_digit(audit_cp(p, stop + 1)) && audit_cp(p, stop + 2) == ')';
        if (label)
            stop += 3;
        else if (stop < p->answer_last)
            out.n += audit_numbers(out.at + out.n, MANY - out.n, p, stop, stop + 1), stop++;
    }
    return out;
}

/* How many of the smaller unit the larger may hold, by kind; a count or a price is never converted. */
static bool factor_fits(enum text_kind kind, int64_t factor) {
    switch (kind) {
        case TEXT_KIND_TIME: return factor == 60 || factor == 3600 || factor == 24 || factor == 7;
        case TEXT_KIND_LENGTH: return factor == 10 || factor == 100 || factor == 1000 || factor == 100000;
        case TEXT_KIND_AREA: return factor == 100 || factor == 10000 || factor == 1000000;
        case TEXT_KIND_VOLUME: return factor == 10 || factor == 100 || factor == 1000 || factor == 1000000;
        case TEXT_KIND_MASS:
        case TEXT_KIND_DATA: return factor == 1000 || factor == 1000000;
        case TEXT_RATE: return factor == 10 || factor == 100;
        default: return false;
    }
}

/* Is the answer the computed value in another unit: 0.25 and 25%, 1.2(km) and 1200m, 80(分) and 4/3時間? */
static bool converted(const struct text_unit *given, struct ratio answer, const struct text_unit *computed,
                      struct ratio value) {
    static const int64_t factors[] = {7, 10, 24, 60, 100, 1000, 3600, 10000, 100000, 1000000};
    if (!given || computed == given || (computed && computed->kind != given->kind)) return false;
    for (size_t k = 0; k < sizeof factors / sizeof *factors; k++) {
        struct ratio scaled, f = ratio_from_int(factors[k]);
        if (!factor_fits(given->kind, factors[k])) continue;
        if (ratio_mul(&scaled, value, f) && ratio_compare(scaled, answer) == 0) return true;
        if (given->kind != TEXT_RATE && ratio_mul(&scaled, answer, f) && ratio_compare(scaled, value) == 0) return true;
    }
    return false;
}

/* 1時間20分 as seconds; false unless the span is made of at least two times. */
static bool as_seconds(struct ratio *out, const struct audit_view *p, size_t first, size_t last) {
    size_t parts = 0, end, stop;
    *out = ratio_from_int(0);
    for (size_t i = first; i < last; i++) {
        struct ratio value;
        if (!audit_is_digit(audit_cp(p, i)) || !audit_number(&value, &end, p, i)) continue;
        if (audit_starts(p, end, "と") && audit_number(&value, &stop, p, end + 1)) return false;
        int64_t unit = audit_starts(p, end, "日")     ? 86400
                       : audit_starts(p, end, "時間") ? 3600
                       : audit_starts(p, end, "分")   ? 60
                       : audit_starts(p, end, "秒")   ? 1
                                                      : 0;
        if (!unit || !ratio_mul(&value, value, ratio_from_int(unit)) || !ratio_add(out, *out, value)) return false;
        parts++;
        i = end;
    }
    return parts >= 2;
}

static bool seconds_agree(struct ratio seconds, struct ratio value) {
    static const int64_t units[] = {1, 60, 3600, 86400};
    for (size_t k = 0; k < 4; k++) {
        struct ratio scaled;
        if (ratio_mul(&scaled, value, ratio_from_int(units[k])) && ratio_compare(scaled, seconds) == 0) return true;
    }
    return false;
}

/* Characters of a claim's right side, with the label after it. */
static void right_span(size_t *first, size_t *last, const struct audit_view *p, const struct exact_claim *c) {
    *first = audit_char_at_byte(p, c->right_start);
    *last = audit_char_at_byte(p, c->right_end);
}

/* A number that may accompany the claim's own in an answer of several: the problem's (4時 of 4時21分), and any number
 * the text has used (80円切手11枚、50円切手7枚); for a time of day only its hours. */
static bool may_accompany(const struct audit_run *run, struct ratio value) {
    const struct audit_view *p = &run->view;
    size_t at;
    bool clock = audit_find(&at, p, p->answer_first, p->answer_last, "時") && !audit_starts(p, at + 1, "間") &&
                 !audit_starts(p, at + 1, "速");
    struct ratio found;
    if (ratio_compare(value, ratio_from_int(1)) == 0) return true; /* みかん1個50円 */
    for (size_t side = 0; side < 2; side++) {
        const struct audit_view *in = side ? p : &run->problem;
        size_t last = side ? p->answer_first : in->n, end;
        for (size_t i = 0; i < last; i++) {
            if (!audit_is_digit(audit_cp(in, i)) || !audit_number(&found, &end, in, i)) continue;
            bool counts = !side || !clock || (audit_starts(in, end, "時") && !audit_starts(in, end + 1, "間"));
            if (counts && ratio_compare(found, value) == 0) return true;
            i = end - 1;
        }
    }
    return false;
}

/* At least one number of the answer is the claim's value or stands on its right side; the others may accompany it. */
static bool numbers_agree(const struct audit_run *run, const struct exact_claim *c, const struct numbers *answer,
                          const struct numbers *right) {
    size_t own = 0;
    for (size_t k = 0; k < answer->n; k++) {
        bool mine = (c->has_value && ratio_compare(answer->at[k], c->value) == 0) || has_number(right, answer->at[k]);
        if (!mine && (answer->n == 1 || !may_accompany(run, answer->at[k]))) return false;
        own += mine;
    }
    return own > 0;
}

static bool claim_agrees(const struct audit_run *run, const struct exact_claim *c, const struct numbers *answer) {
    const struct audit_view *p = &run->view;
    size_t first, last;
    right_span(&first, &last, p, c);
    struct numbers right = numbers_in(p, first, last);
    if (numbers_agree(run, c, answer, &right)) return true;
    const struct text_unit *given = audit_last_unit(p, p->answer_first, p->answer_last);
    if (c->has_value && answer->n == 1 && converted(given, answer->at[0], audit_last_unit(p, first, last), c->value))
        return true;
    struct ratio seconds;
    if (c->has_value && as_seconds(&seconds, p, p->answer_first, p->answer_last) && seconds_agree(seconds, c->value))
        return true;
    if (given && given->kind == TEXT_COUNT) return false;
    enum exact_match match = exact_compare_answers(p->text + p->chars[first].at, p->chars[last].at - p->chars[first].at,
                                                   p->text + p->chars[p->answer_first].at,
                                                   p->chars[p->answer_last].at - p->chars[p->answer_first].at, NULL, 0);
    return match == EXACT_SAME || match == EXACT_SAME_VALUE_OTHER_FORM;
}

/* Claims that find something: not checks, not on or after the answer's line. NULL when there is none. */
static const struct exact_claim *last_computed(const struct audit_run *run) {
    const struct audit_view *p = &run->view;
    size_t limit = p->chars[p->answer_first].at;
    for (size_t k = run->report->n_claims; k-- > 0;) {
        const struct exact_claim *c = &run->report->claims[k];
        if (c->start < limit && c->end <= limit && (c->has_value || c->verdict != EXACT_NOT_CHECKABLE) &&
            !audit_is_check_claim(run, c))
            return c;
    }
    return NULL;
}

/* Is every number of the answer said in words after the last claim (17÷5=3.4 だから4台), outside any equality? */
static bool said_after(const struct audit_run *run, const struct exact_claim *c, const struct numbers *answer) {
    const struct audit_view *p = &run->view;
    size_t found = 0, from = audit_char_at_byte(p, c->end);
    for (size_t k = 0; k < answer->n; k++) {
        bool said = false;
        size_t at = from;
        for (const struct exact_claim *next = c + 1; at < p->answer_first && !said; next++) {
            bool more =
                next < run->report->claims + run->report->n_claims && next->start < p->chars[p->answer_first].at;
            size_t stop = more ? audit_char_at_byte(p, next->start) : p->answer_first;
            struct numbers words = numbers_in(p, at, stop);
            said = has_number(&words, answer->at[k]);
            if (!more) break;
            at = audit_char_at_byte(p, next->end);
        }
        found += said;
    }
    return found == answer->n;
}

/* 36÷4=9、36÷6=6: the last claims all try the answer itself. */
static bool is_tried(const struct audit_run *run, const struct exact_claim *last, const struct numbers *answer) {
    const struct audit_view *p = &run->view;
    size_t tried = 0;
    for (const struct exact_claim *c = last; c >= run->report->claims; c--) {
        struct ratio left;
        if (!audit_numbers(&left, 1, p, audit_char_at_byte(p, c->left_start), audit_char_at_byte(p, c->left_end)) ||
            !has_number(answer, left))
            break;
        if (++tried == 2) return true;
        if (c == run->report->claims) break;
    }
    return false;
}

/* An answer of several numbers (りんご6個、みかん9個): each is some claim's value, or said in words after the first claim. */
static bool all_found(const struct audit_run *run, const struct numbers *answer) {
    const struct exact_claim *claims = run->report->claims;
    for (size_t k = 0; k < answer->n; k++) {
        struct numbers one = {.at = {answer->at[k]}, .n = 1};
        bool found = said_after(run, claims, &one);
        for (size_t i = 0; i < run->report->n_claims && !found; i++)
            found = claims[i].has_value && ratio_compare(claims[i].value, answer->at[k]) == 0;
        if (!found) return false;
    }
    return true;
}

static bool uses(const struct audit_run *run, const struct exact_claim *c, struct ratio value) {
    const struct audit_view *p = &run->view;
    struct numbers left = numbers_in(p, audit_char_at_byte(p, c->left_start), audit_char_at_byte(p, c->left_end));
    return has_number(&left, value);
}

/* Was the answer's value computed and then never calculated with: 姉 1500+200=1700, 妹 1500-200=1300? It may be the one
 * asked. */
static bool is_leaf(const struct audit_run *run, const struct exact_claim *last, struct ratio value) {
    const struct exact_claim *found = NULL;
    for (const struct exact_claim *c = run->report->claims; c <= last; c++) {
        if (c->has_value && ratio_compare(c->value, value) == 0)
            found = c;
        else if (found && !audit_is_check_claim(run, c) && uses(run, c, value))
            return false;
    }
    return found != NULL;
}

/* 十の位は5、一の位は4 -> 54: an answer put together from digits, the last one computed among them. */
static bool is_of_digits(const struct audit_run *run, const struct exact_claim *last, struct ratio value) {
    if (!audit_contains(&run->problem, "の位") && !audit_contains(&run->view, "の位")) return false;
    if (!ratio_is_integer(value) || value.num < 10 || value.num > 999999) return false;
    bool last_used = false;
    for (int64_t rest = (int64_t)value.num; rest > 0; rest /= 10) {
        struct ratio digit = ratio_from_int(rest % 10);
        bool found = false;
        for (const struct exact_claim *c = run->report->claims; c <= last && !found; c++)
            found = c->has_value && ratio_compare(c->value, digit) == 0;
        if (!found) return false;
        last_used |= last->has_value && ratio_compare(last->value, digit) == 0;
    }
    return last_used;
}

/* 最大は72です。答え 37: the line before the answer concludes with another computed value. */
static bool concludes_otherwise(const struct audit_run *run, const struct exact_claim *last, struct ratio value) {
    static const char *const verb[] = {"です", "になり", "となり", "でした", NULL};
    const struct audit_view *p = &run->view;
    size_t k = audit_line_of(p, p->answer_first), end, stop;
    if (k == 0) return false;
    size_t first = p->lines[k - 1].first, said = audit_char_at_byte(p, last->end);
    for (size_t i = said > first ? said : first; i < p->lines[k - 1].last; i++) {
        struct ratio found;
        if (!audit_is_digit(audit_cp(p, i)) || !audit_number(&found, &end, p, i)) continue;
        if (audit_unit_after(p, end, &stop)) end = stop;
        i = end - 1;
        if (audit_starts_any(p, end, verb) < 0 || ratio_compare(found, value) == 0) continue;
        for (const struct exact_claim *c = run->report->claims; c <= last; c++)
            if (c->has_value && ratio_compare(c->value, found) == 0) return true;
    }
    return false;
}

static void compare_units(struct audit_run *run, const struct exact_claim *c, const struct numbers *answer) {
    const struct audit_view *p = &run->view;
    size_t first, last;
    right_span(&first, &last, p, c);
    const struct text_unit *computed = audit_last_unit(p, first, last),
                           *given = audit_last_unit(p, p->answer_first, p->answer_last);
    if (!computed || !given || answer->n != 1 || audit_unit_same(computed, given)) return;
    if (!c->has_value || ratio_compare(c->value, answer->at[0]) != 0) return; /* another value: converted */
    if (strcmp(computed->spelling[0], "か所") == 0) return; /* as many trees as places: 池のまわり */
    bool counts = computed->kind == TEXT_COUNT && given->kind == TEXT_COUNT;
    audit_hit_as(run, counts ? AUDIT_WARN : AUDIT_REJECT, p->answer_first, p->answer_last,
                 "求めた量の単位は「%s」ですが、答えの単位は「%s」です。", "computed in %s, answered in %s",
                 computed->spelling[0], given->spelling[0]);
}

static bool is_range(const struct audit_view *p) {
    static const char *const bounds[] = {"以上", "以下", "未満", NULL};
    size_t at;
    for (int k = 0; bounds[k]; k++)
        if (audit_find(&at, p, p->answer_first, p->answer_last, bounds[k])) return true;
    return false;
}

/* 775以上794以下 where the text finds 775 and 784: a bound that nothing led to, not even its neighbour (未満). */
static void compare_bounds(struct audit_run *run, const struct numbers *answer) {
    const struct audit_view *p = &run->view;
    if (!is_range(p) || answer->n != 2) return;
    size_t found = 0;
    for (size_t k = 0; k < 2; k++) {
        bool near = may_accompany(run, answer->at[k]);
        for (int64_t by = -1; by <= 1 && !near; by += 2) {
            struct ratio neighbour;
            near = ratio_add(&neighbour, answer->at[k], ratio_from_int(by)) && may_accompany(run, neighbour);
        }
        found += near;
    }
    if (found == 1)
        audit_hit(run, p->answer_first, p->answer_last, "答えのはんいの数が、説明の数とちがいます。",
                  "a bound of the answer is found nowhere in the explanation");
}

/* …の4通りあります。答え 5通り: nothing was calculated, and what the text lists has another number. */
static void compare_counts(struct audit_run *run, const struct numbers *answer) {
    const struct audit_view *p = &run->view;
    const struct text_unit *given = audit_last_unit(p, p->answer_first, p->answer_last);
    bool other = false;
    if (answer->n != 1 || !given || given->kind != TEXT_COUNT) return;
    for (size_t i = 0; i < p->answer_first; i++) {
        struct ratio found;
        size_t end, stop;
        if (!audit_is_digit(audit_cp(p, i)) || !audit_number(&found, &end, p, i)) continue;
        i = end - 1;
        if (ratio_compare(found, answer->at[0]) == 0 && audit_unit_after(p, end, &stop) == given) return;
        if (audit_unit_after(p, end, &stop) == given) other = audit_starts(p, stop, "あり");
    }
    if (other)
        audit_hit(run, p->answer_first, p->answer_last, "答えが、説明で数えた数とちがいます。",
                  "the answer is not what the explanation counts");
}

void audit_st15(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    if (!p->has_answer) return;
    struct numbers answer = numbers_of_answer(p);
    const struct exact_claim *last = last_computed(run);
    if (!last) compare_bounds(run, &answer), compare_counts(run, &answer);
    if (answer.n == 0 || !last) return;
    if (claim_agrees(run, last, &answer)) {
        compare_units(run, last, &answer);
        return;
    }
    if (said_after(run, last, &answer) || is_tried(run, last, &answer) || (answer.n > 1 && all_found(run, &answer)))
        return;
    if (answer.n == 1 && (audit_answer_is_named(run, last, answer.at[0]) || is_of_digits(run, last, answer.at[0])))
        return;
    enum audit_severity severity =
        answer.n == 1 && is_leaf(run, last, answer.at[0]) && !concludes_otherwise(run, last, answer.at[0])
            ? AUDIT_WARN
            : AUDIT_REJECT;
    char value[64] = "";
    if (last->has_value && !ratio_print_decimal(value, sizeof value, last->value))
        ratio_print_fraction(value, sizeof value, last->value);
    if (value[0])
        audit_hit_as(run, severity, p->answer_first, p->answer_last, "最後に求めた値は%sですが、答えがちがいます。",
                     "the last computed value is %s, the answer is another", value);
    else
        audit_hit_as(run, severity, p->answer_first, p->answer_last, "答えが最後に求めた値とちがいます。",
                     "the answer is not the last computed value");
}
