/* tally.c - what teachers chose on blind sheets, undone by the key and counted.
 *
 * "neither" counts as a tie; a pair without a choice counts as empty. Two texts are of like length within 20 %.
 * Checked tests/eval/tally_test.c, tests/e2e/eval_blind_test.c
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "eval/eval_impl.h"
#include "sansu/eval_blind.h"

enum { NAME = 48 };

struct side {
    char name[NAME];
    bool right, sound; /* right answer; no false equality */
    size_t chars;
};

struct key_row {
    struct side side[2]; /* left, right */
    bool swapped;        /* the first system stands on the right */
};

enum choice { NO_CHOICE, FIRST, SECOND, TIE, CHOICES };

struct eval_tally {
    struct key_row *key;
    size_t n;
    char name[2][NAME]; /* the two systems, in the order of their names */
    unsigned char *choice[EVAL_RATERS];
    size_t n_raters;
};

/* A whole number and nothing else. */
static bool parse_count(size_t *out, const char *text) {
    char *end;
    if (*text < '0' || *text > '9') return false;
    *out = strtoul(text, &end, 10);
    return *end == 0;
}

/* ---- the key ---- */

static bool read_side(struct side *out, const char *name, const char *outcome, const char *n_false, const char *chars) {
    size_t count;
    if (!eval_is_name(name) || strlen(name) >= NAME || !parse_count(&count, n_false) ||
        !parse_count(&out->chars, chars))
        return false;
    memcpy(out->name, name, strlen(name) + 1);
    out->right = strcmp(outcome, "right") == 0;
    out->sound = count == 0;
    return true;
}

static bool name_systems(struct eval_tally *t, struct key_row *k, struct err *err) {
    const char *left = k->side[0].name, *right = k->side[1].name;
    if (t->n == 0) {
        bool in_order = strcmp(left, right) < 0;
        memcpy(t->name[0], in_order ? left : right, NAME);
        memcpy(t->name[1], in_order ? right : left, NAME);
    }
    k->swapped = strcmp(left, t->name[1]) == 0;
    if (strcmp(left, t->name[k->swapped]) == 0 && strcmp(right, t->name[!k->swapped]) == 0) return true;
    return err_set(err, ERR_INPUT, "expected the systems %s and %s, found %s and %s", t->name[0], t->name[1], left,
                   right);
}

static bool key_line(void *context, char **v, size_t n, struct err *err) {
    struct eval_tally *t = context;
    struct key_row row = {.swapped = false};
    size_t number;
    if (n != 10) return err_set(err, ERR_INPUT, "expected the 10 fields of a key, found %zu", n);
    if (!parse_count(&number, v[0]) || number != t->n + 1)
        return err_set(err, ERR_INPUT, "expected number %zu, found '%.20s'", t->n + 1, v[0]);
    if (!read_side(&row.side[0], v[2], v[4], v[6], v[8]) || !read_side(&row.side[1], v[3], v[5], v[7], v[9]))
        return err_set(err, ERR_INPUT, "expected two names, two outcomes and four counts behind the item");
    if (!name_systems(t, &row, err)) return false;
    struct key_row *more = realloc(t->key, (t->n + 1) * sizeof *more);
    if (!more) return err_set(err, ERR_RESOURCE, "out of memory");
    t->key = more;
    t->key[t->n++] = row;
    return true;
}

bool eval_tally_open(struct eval_tally **out, const char *key, struct err *err) {
    static const char head[] =
        "number,item,left,right,left_outcome,right_outcome,left_false,right_false,left_chars,right_chars";
    struct eval_tally *t = *out = calloc(1, sizeof *t);
    if (!t) return err_set(err, ERR_RESOURCE, "out of memory");
    if (csv_each(key, head, key_line, t, err) && (t->n || err_set(err, ERR_INPUT, "%s: no pairs in it", key)))
        return true;
    eval_tally_close(t);
    *out = NULL;
    return false;
}

void eval_tally_close(struct eval_tally *t) {
    if (!t) return;
    for (size_t r = 0; r < EVAL_RATERS; r++) free(t->choice[r]);
    free(t->key);
    free(t);
}

/* ---- sheets ---- */

struct sheet {
    const struct eval_tally *tally;
    unsigned char *choice; /* one a pair */
    bool *seen;
    size_t n_chosen;
};

static bool read_choice(enum choice *out, const char *word, bool swapped) {
    if (strcmp(word, "left") == 0)
        *out = swapped ? SECOND : FIRST;
    else if (strcmp(word, "right") == 0)
        *out = swapped ? FIRST : SECOND;
    else if (strcmp(word, "tie") == 0 || strcmp(word, "neither") == 0)
        *out = TIE;
    else
        *out = NO_CHOICE;
    return *out != NO_CHOICE || !*word;
}

static bool sheet_line(void *context, char **v, size_t n, struct err *err) {
    struct sheet *s = context;
    const struct eval_tally *t = s->tally;
    size_t number = 0;
    enum choice choice;
    if (n != 2 || !parse_count(&number, v[0]) || number < 1 || number > t->n)
        return err_set(err, ERR_INPUT, "expected number,choice with a number of the key (1 to %zu)", t->n);
    if (s->seen[number - 1]) return err_set(err, ERR_INPUT, "number %zu stands here for the second time", number);
    if (!read_choice(&choice, v[1], t->key[number - 1].swapped))
        return err_set(err, ERR_INPUT, "a choice is left, right, tie, neither or empty, not '%.40s'", v[1]);
    s->seen[number - 1] = true;
    s->choice[number - 1] = (unsigned char)choice;
    s->n_chosen += choice != NO_CHOICE;
    return true;
}

bool eval_tally_add(struct eval_tally *t, const char *path, struct err *err) {
    if (t->n_raters == EVAL_RATERS) return err_set(err, ERR_USAGE, "at most %d sheets at once", EVAL_RATERS);
    struct sheet s = {.tally = t, .choice = calloc(t->n, 1), .seen = calloc(t->n, sizeof *s.seen)};
    bool ok = (s.choice && s.seen) || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && csv_each(path, "number,choice", sheet_line, &s, err);
    if (ok && s.n_chosen == 0) ok = err_set(err, ERR_INPUT, "%s: nothing was chosen in it", path);
    free(s.seen);
    if (ok)
        t->choice[t->n_raters++] = s.choice;
    else
        free(s.choice);
    return ok;
}

/* ---- counts ---- */

static bool like_length(const struct key_row *k) {
    size_t a = k->side[0].chars, b = k->side[1].chars, longer = a > b ? a : b, shorter = a + b - longer;
    return longer * 10 <= shorter * 12;
}

static void write_choices(struct bytes *out, const struct eval_tally *t, size_t rater, bool alike) {
    size_t c[CHOICES] = {0};
    for (size_t i = 0; i < t->n; i++)
        if (!alike || like_length(&t->key[i])) c[t->choice[rater][i]]++;
    size_t decided = c[FIRST] + c[SECOND];
    struct stats_interval w = stats_wilson(c[FIRST], decided);
    char who[64];
    snprintf(who, sizeof who, "teacher %zu%s", rater + 1, alike ? ", like length" : "");
    bytes_printf(out, "%-24s %8zu %8zu %6zu %7zu   %5.1f-%5.1f   %.2g\n", who, c[FIRST], c[SECOND], c[TIE],
                 c[NO_CHOICE], 100 * w.low, 100 * w.high, stats_fair_coin(c[FIRST], decided));
}

static void write_kappa(struct bytes *out, const struct eval_tally *t, size_t a, size_t b) {
    size_t table[9] = {0}, n = 0;
    for (size_t i = 0; i < t->n; i++) {
        if (!t->choice[a][i] || !t->choice[b][i]) continue;
        table[(t->choice[a][i] - FIRST) * 3 + t->choice[b][i] - FIRST]++;
        n++;
    }
    double kappa = stats_kappa(table, 3);
    bytes_printf(out, "teachers %zu and %zu: %zu pairs in common", a + 1, b + 1, n);
    if (isnan(kappa))
        bytes_append_string(out, "; kappa is not defined\n");
    else
        bytes_printf(out, ", Cohen's kappa %.2f\n", kappa);
}

static void write_truth(struct bytes *out, const struct eval_tally *t) {
    size_t right[2] = {0}, sound[2] = {0};
    for (size_t i = 0; i < t->n; i++)
        for (int s = 0; s < 2; s++) {
            const struct side *side = &t->key[i].side[s != t->key[i].swapped];
            right[s] += side->right;
            sound[s] += side->sound;
        }
    bytes_printf(out,
                 "\nthe same %zu pairs: right answers %s %zu, %s %zu; texts without a false equality %s %zu, %s %zu\n",
                 t->n, t->name[0], right[0], t->name[1], right[1], t->name[0], sound[0], t->name[1], sound[1]);
}

void eval_tally_write(struct bytes *out, const struct eval_tally *t) {
    bytes_printf(out, "%-24s %8.8s %8.8s %6s %7s   %11s   %s\n", "preferred", t->name[0], t->name[1], "tie", "empty",
                 "95 % first", "p (exact)");
    for (size_t r = 0; r < t->n_raters; r++) {
        write_choices(out, t, r, false);
        write_choices(out, t, r, true);
    }
    for (size_t a = 0; a < t->n_raters; a++)
        for (size_t b = a + 1; b < t->n_raters; b++) write_kappa(out, t, a, b);
    write_truth(out, t);
}
