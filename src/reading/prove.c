/* prove.c - parse -> inputs in the units of the sub-type -> problem_solve -> does the answer fit the question?
 *
 *   a quantity fits a role when both are measured alike; 1.2km fills a role in m as 1200
 *   a word that no text says is the family's own
 *   the answer is in what is asked for: 何本 is no answer in 円
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/prove.h"

#include <stdio.h>
#include <string.h>

#include "reading/formula.h"
#include "reading/measure.h"

/* ---- inputs ---- */

void inputs_free(struct inputs *in) {
    bytes_free(&in->memory);
    in->n = 0;
}

/* Texts are kept one after the other; pointers are set when the memory stands still. unit: static, or NULL. */
static void add(struct inputs *in, const char *name, const char *text, size_t n, const char *unit) {
    if (in->n == PROBLEM_GIVEN) return;
    in->given[in->n].name = name;
    in->given[in->n].unit = unit;
    bytes_append(&in->memory, text, n);
    bytes_append_char(&in->memory, 0);
    in->n++;
}

static void point(struct inputs *in) {
    const char *at = bytes_text(&in->memory);
    for (int i = 0; i < in->n; i++) in->given[i].text = at, at += strlen(at) + 1;
}

static size_t word_start(const struct parse *p, const struct stream *s, int slot) {
    return s->at[p->words.first[slot]];
}

/* Behind the last symbol of a word. Symbols of one unit stand at one place, so the end is where the next place
 * begins. */
static size_t word_end(const struct parse *p, const struct stream *s, int slot) {
    int last = p->words.last[slot], next = last + 1;
    while (next < s->n && s->at[next] == s->at[last]) next++;
    return s->at[next];
}

static bool has_word(const struct parse *p, int slot) { return p->words.last[slot] >= p->words.first[slot]; }

/* 二割五分 as 2割5分 */
static void add_rate_in_figures(struct inputs *in, const struct problem_slot *role, const struct mention *m) {
    char text[32];
    long long percent = (long long)(m->value.num / m->value.den);
    int n = strcmp(m->measure->spelling[0], "割") != 0 ? snprintf(text, sizeof text, "%lld%%", percent)
            : percent % 10 ? snprintf(text, sizeof text, "%lld割%lld分", percent / 10, percent % 10)
                           : snprintf(text, sizeof text, "%lld割", percent / 10);
    add(in, role->name, text, (size_t)n, NULL);
}

/* A rate as the text writes it; 0.35 and 7/20 are 35%, 1.48倍 are 148%. */
static bool add_rate(struct inputs *in, const struct problem_slot *role, const struct mention *m,
                     const struct stream *s, struct err *err) {
    struct ratio percent = m->value;
    char text[24];
    bool figures = s->text[m->start] >= '0' && s->text[m->start] <= '9';
    if (m->rate && !figures && m->value.den == 1) return add_rate_in_figures(in, role, m), true;
    if (m->rate) return add(in, role->name, s->text + m->start, m->end - m->start, NULL), true;
    bool part = measure_may_be_rate(role, m);
    if (!part || !ratio_mul(&percent, percent, ratio_from_int(100)) || percent.den != 1)
        return err_set(err, ERR_INPUT, "%s is no rate", role->role);
    int n = snprintf(text, sizeof text, "%lld%%", (long long)percent.num);
    add(in, role->name, text, (size_t)n, NULL);
    return true;
}

/* Is it a rate where one is wanted, and none where none is? 30% of a whole are 3/10. */
static bool fits_rate(struct ratio *value, const struct problem_slot *role, const struct mention *m, struct err *err) {
    bool tenths = strcmp(role->unit, "割") == 0;
    if (m->rate && role->kind == PROBLEM_FRACTION) return ratio_div(value, *value, ratio_from_int(100));
    if (m->rate != measure_is_rate(role)) return err_set(err, ERR_INPUT, "%s is a rate", role->role);
    return !tenths || ratio_div(value, *value, ratio_from_int(10));
}

static bool add_quantity(struct inputs *in, const struct parse *p, const struct form *f, int slot,
                         const struct stream *s, struct err *err) {
    const struct problem_slot *role = &f->slot[slot];
    if (p->value[slot] < 0) return true;
    const struct mention *m = &s->mention[p->value[slot]];
    const struct text_unit *unit;
    struct ratio value;
    char text[48];
    if (role->kind == PROBLEM_RATE) return add_rate(in, role, m, s, err);
    if (!measure_quantity(&value, &unit, p, f, slot, s, err) || !fits_rate(&value, role, m, err)) return false;
    if (m->fraction && value.num == 1 && role->kind == PROBLEM_NUMBER)
        value = (struct ratio){value.den, 1}; /* 1/50000 */
    size_t n = role->kind == PROBLEM_FRACTION ? ratio_print_fraction(text, sizeof text, value)
                                              : ratio_print_decimal(text, sizeof text, value);
    if (!n) n = ratio_print_fraction(text, sizeof text, value); /* 2/3 is no decimal */
    if (!n) return err_set(err, ERR_INPUT, "%s has no such value", role->role);
    bool fixed = role->unit[0] && role->unit[0] != '<';
    add(in, role->name, text, n, !unit || !unit->den ? NULL : fixed ? role->unit : unit->spelling[0]);
    return true;
}

/* Words that are units or paces, as the quantities have them. given[i]: slot i is one of them. */
static void add_units(struct inputs *in, bool *given, const struct parse *p, const struct form *f,
                      const struct stream *s) {
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] != FORM_WORD) continue;
        const struct text_unit *unit = measure_unit(p, f, i, s);
        const char *word = unit ? unit->spelling[0] : measure_pace(p, f, i, s);
        given[i] = word != NULL;
        if (word) add(in, f->slot[i].name, word, strlen(word), NULL);
    }
}

/* What a word names that counts nothing: the 円 of 何円 is no counter for trees. Times are: 分 goes with 分速. */
static bool is_measure(const char *text, size_t n) {
    char word[32];
    snprintf(word, sizeof word, "%.*s", (int)n, text);
    const struct text_unit *unit = n < sizeof word ? request_unit(word) : NULL;
    return unit && unit->kind != TEXT_COUNT && unit->kind != TEXT_OTHER && unit->kind != TEXT_KIND_TIME;
}

/* The first word so far that is a unit of this kind; NULL. */
static const struct text_unit *unit_said(const struct inputs *in, enum text_kind kind) {
    const char *at = bytes_text(&in->memory);
    for (int i = 0; i < in->n; i++, at += strlen(at) + 1) {
        const struct text_unit *unit = in->given[i].unit ? NULL : request_unit(at);
        if (unit && unit->den && unit->kind == kind) return unit;
    }
    return NULL;
}

/* 分速 where the problem's times are in 分, whatever pace the text asks for; NULL: it has no times. */
static const char *pace_of_times(const struct inputs *in) {
    const struct text_unit *time = unit_said(in, TEXT_KIND_TIME);
    for (int i = 0; time && i < TEXT_PACES; i++)
        if (text_pace_at(i)->seconds * time->den == time->num) return text_pace_at(i)->name;
    return NULL;
}

/* A word is within one sentence. */
static bool is_word(const char *text, size_t n) {
    static const char *const marks[] = {"。", "→", "=", "?", ":", "…"};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (memmem(text, n, marks[i], strlen(marks[i]))) return false;
    return true;
}

static void add_words(struct inputs *in, const bool *given, const struct parse *p, const struct form *f,
                      const struct stream *s) {
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] != FORM_WORD || given[i] || !has_word(p, i)) continue;
        size_t start = word_start(p, s, i), length = word_end(p, s, i) - start;
        const char *word = s->text + start, *pace = text_pace_named(word, length) >= 0 ? pace_of_times(in) : NULL;
        if (pace) word = pace, length = strlen(pace);
        bool signs = formula_fills(f->slot[i].name);
        if (signs || (!is_measure(word, length) && is_word(word, length))) add(in, f->slot[i].name, word, length, NULL);
    }
}

/* The pace of the speeds that fill slots, where they agree; NULL. */
static const char *pace_said(const struct parse *p, const struct form *f, const struct stream *s) {
    int pace = -1;
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] != FORM_QUANTITY || p->value[i] < 0) continue;
        int own = s->mention[p->value[i]].pace;
        if (own >= 0 && pace >= 0 && own != pace) return NULL;
        if (own >= 0) pace = own;
    }
    return pace < 0 ? NULL : text_pace_at(pace)->name;
}

static bool add_all(struct inputs *in, const struct parse *p, const struct form *f, const struct stream *s,
                    const struct request *r, bool words, struct err *err) {
    bool unit[FORM_SLOTS] = {false};
    char text[24];
    in->n = 0;
    bytes_clear(&in->memory);
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] == FORM_QUANTITY && !add_quantity(in, p, f, i, s, err)) return false;
        if (f->part[i] != FORM_CHOICE) continue;
        int n = snprintf(text, sizeof text, "%d", p->value[i]);
        add(in, f->slot[i].name, text, (size_t)n, NULL);
    }
    add_units(in, unit, p, f, s);
    if (words) add_words(in, unit, p, f, s);
    const struct text_unit *wanted = r->spelt ? r->unit : r->pace[0] ? unit_said(in, TEXT_KIND_LENGTH) : NULL;
    int n = wanted && (wanted->den || wanted->kind == TEXT_COUNT)
                ? snprintf(text, sizeof text, "%s%s", r->pace, wanted->spelling[0])
                : 0;
    const char *pace = pace_said(p, f, s);
    if (pace) add(in, PROBLEM_PACE, pace, strlen(pace), NULL);
    if (n) add(in, PROBLEM_ANSWER_UNIT, text, (size_t)n, NULL);
    add(in, PROBLEM_TEXT, s->text, s->n_text, NULL);
    point(in);
    return !in->memory.failed || err_set(err, ERR_RESOURCE, "out of memory for a reading");
}

/* ---- after the solution ---- */

static bool ends_with(const char *text, const char *end) {
    size_t n = strlen(text), m = strlen(end);
    return n >= m && strcmp(text + n - m, end) == 0;
}

/* 分 of 分後 */
static const struct text_unit *unit_of_answer(const char *unit) {
    char text[32];
    size_t n = strlen(unit);
    if (ends_with(unit, "後") || ends_with(unit, "前")) n -= strlen("後");
    snprintf(text, sizeof text, "%.*s", (int)n, unit);
    return request_unit(text);
}

/* 午後4時, 8時12分; not 3時間. */
static bool is_time_of_day(const char *answer) {
    const char *hour = strstr(answer, "時");
    return hour && strncmp(hour, "時間", strlen("時間")) != 0 && strncmp(hour, "時速", strlen("時速")) != 0;
}

static bool answers(const struct problem *solved, const struct request *r, struct err *err) {
    if (r->dated && !(strstr(solved->answer, "月") && strstr(solved->answer, "曜日")))
        return err_set(err, ERR_INPUT, "the question asks for a date and its weekday");
    if (r->clock && is_time_of_day(solved->answer)) return true; /* 4時 is an answer to 何時何分 */
    if (r->clock) return err_set(err, ERR_INPUT, "the question asks for a time of day, not for %s", solved->answer);
    const struct text_unit *unit = unit_of_answer(solved->unit);
    if (!r->unit || unit == r->unit || text_unit_alike(unit, r->unit)) return true;
    if (ends_with(solved->answer, r->unit->spelling[0])) return true;
    if (!unit && r->unit->kind == TEXT_COUNT) return true;
    return err_set(err, ERR_INPUT, "the answer would be in %s, the question asks for %s", solved->unit,
                   r->unit->spelling[0]);
}

static bool same_quantity(const struct mention *a, const struct mention *b) {
    return a->measure == b->measure && ratio_compare(a->value, b->value) == 0;
}

/* Does a word of the problem say this number, the 50 of 50円玉, or know it: the wheels of a bicycle? */
static bool is_in_words(const struct problem *solved, const struct form *f, const struct mention *m,
                        const struct stream *s) {
    char number[48];
    size_t n = ratio_print_decimal(number, sizeof number, m->value);
    for (int i = 0; n && i < solved->n_given; i++) {
        const char *word = solved->given[i].text, *at = strstr(word, number);
        bool role = false;
        for (int k = 0; k < f->n_slots; k++)
            role |= f->part[k] != FORM_WORD && strcmp(f->slot[k].name, solved->given[i].name) == 0;
        if (role || !at) continue;
        if (strcmp(word, number) == 0 || memmem(s->text, s->n_text, word, strlen(word))) return true;
    }
    return false;
}

/* Does it stand in signs that fill a slot whole, the 3/4 of 「3/4×□=6」? */
static bool is_in_formula(const struct parse *p, const struct form *f, const struct mention *m,
                          const struct stream *s) {
    for (int i = 0; i < f->n_slots; i++)
        if (f->part[i] == FORM_WORD && formula_fills(f->slot[i].name) && has_word(p, i) &&
            m->start >= word_start(p, s, i) && m->start < word_end(p, s, i))
            return true;
    return false;
}

/* Does a step on the way to the answer give this quantity? 「5回目」 of 4+1=5(回). */
static bool is_found(const struct problem *solved, const struct mention *m) {
    char number[48];
    size_t n = ratio_print_decimal(number, sizeof number, m->value);
    for (int i = 0; n && m->measure && i + 1 < solved->n_steps; i++)
        if (strcmp(solved->step[i].value, number) == 0 && request_unit(solved->step[i].unit) == m->measure) return true;
    return false;
}

/* The 六 of 正六角形 names the figure, unless a slot wants it. */
static bool is_polygon(const struct mention *m, const struct stream *s) {
    return (unsigned char)s->text[m->start] >= 0x80 && stream_begins(s, m->end, "角形");
}

/* Element i of 「1、5、9」; *n: its length, 0 behind the last. */
static const char *shown_at(const char *shown, int i, size_t *n) {
    size_t comma = strlen("、");
    for (; i > 0 && *shown; i--) shown += strcspn(shown, "、"), shown += *shown ? comma : 0;
    *n = strcspn(shown, "、");
    return shown;
}

/* Which of a row that is written one after the other quantity i is, from 0. */
static int place_in_row(const struct stream *s, int i) {
    int place = 0;
    for (; i > 0; i--, place++) {
        const char *from = s->text + s->mention[i - 1].end;
        size_t gap = s->mention[i].start - s->mention[i - 1].end, comma = strlen("、");
        bool joined = (gap == 1 && *from == ',') || (gap == 2 && from[0] == ',' && from[1] == ' ') ||
                      (gap == comma && memcmp(from, "、", comma) == 0);
        if (!joined) break;
    }
    return place;
}

/* The 9 of 「1、5、9、13、…」, which the first two numbers say. A row that does not grow, 「1、1、2、1、2、3」, has to go as the
 * sub-type's does. */
static bool is_shown(const struct problem *solved, const struct stream *s, int i) {
    const struct mention *m = &s->mention[i];
    char number[48];
    size_t n = m->fraction ? 0 : ratio_print_decimal(number, sizeof number, m->value), length;
    bool grows = strncmp(solved->shown, "1、1、", strlen("1、1、")) != 0 &&
                 strncmp(solved->shown, "1、2、2、", strlen("1、2、2、")) != 0;
    if (m->fraction) n = (size_t)snprintf(number, sizeof number, "%.*s", (int)(m->unit - m->start), s->text + m->start);
    if (!n || !solved->shown[0]) return false;
    const char *at = shown_at(solved->shown, place_in_row(s, i), &length);
    if (!grows || m->fraction) return length == 0 || (length == n && memcmp(at, number, n) == 0);
    for (int k = 0; (at = shown_at(solved->shown, k, &length)), length > 0; k++)
        if (length == n && memcmp(at, number, n) == 0) return true;
    return false;
}

/* 「0点から始めて」 */
static bool is_nothing(const struct mention *m) { return m->value.num == 0 && m->measure; }

/* Does a word explain quantity i, or a step give it, or is it none to reckon with? */
static bool is_beside(const struct problem *solved, const struct parse *p, const struct form *f, const struct stream *s,
                      int i) {
    const struct mention *m = &s->mention[i];
    return is_nothing(m) || stream_is_ornament(s, i) || is_polygon(m, s) || s->symbol[s->place[i]] != STREAM_NUMBER ||
           is_in_words(solved, f, m, s) || is_in_formula(p, f, m, s) || is_found(solved, m) || is_shown(solved, s, i);
}

/* Quantities that no slot has, no word explains and no step gives. */
static uint32_t count_unused(const struct problem *solved, const struct parse *p, const struct form *f,
                             const struct stream *s) {
    uint32_t used = 0, unused = 0;
    for (int i = 0; i < f->n_slots; i++)
        if (f->part[i] == FORM_QUANTITY && p->value[i] >= 0) used |= 1u << p->value[i];
    for (int i = 0; i < s->n_mentions; i++) {
        const struct mention *m = &s->mention[i];
        bool said = (used >> i & 1) || (!stream_is_laps(s, i) && is_beside(solved, p, f, s, i));
        for (int k = 0; k < s->n_mentions && !said; k++) said = (used >> k & 1) && same_quantity(&s->mention[k], m);
        if (!said) unused |= 1u << i;
    }
    return unused;
}

bool prove_parse(struct problem *out, struct inputs *in, uint32_t *unused, const struct parse *p,
                 const struct forms *forms, const struct stream *s, const struct request *request, struct err *err) {
    const struct form *f = &forms->form[p->form];
    struct err words = {0};
    if (!add_all(in, p, f, s, request, true, err)) return false;
    bool ok = problem_solve(out, f->family, f->subtype, 0, in->given, (size_t)in->n, &words);
    if (!ok && !(add_all(in, p, f, s, request, false, err) &&
                 problem_solve(out, f->family, f->subtype, 0, in->given, (size_t)in->n, err)))
        return false;
    *unused = count_unused(out, p, f, s);
    return answers(out, request, err);
}
