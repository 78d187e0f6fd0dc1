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

enum choice { NO_CHOICE, FIRST, SECOND, TIE, CHOICES };

struct eval_tally {
    struct eval_key key;
    bool *swapped;       /* the first system stands on the right; one a pair */
    const char *name[2]; /* the two systems, in the order of their names */
    struct rater {
        char name[EVAL_BY_BYTES + 1]; /* "" of a sheet */
        unsigned char *choice;        /* one a pair */
    } rater[EVAL_RATERS];
    size_t n_raters;
};

/* ---- the key ---- */

static bool name_systems(struct eval_tally *t, struct err *err) {
    const char *left = t->key.pair[0][0].name, *right = t->key.pair[0][1].name;
    bool in_order = strcmp(left, right) < 0;
    t->name[0] = in_order ? left : right;
    t->name[1] = in_order ? right : left;
    for (size_t i = 0; i < t->key.n; i++) {
        left = t->key.pair[i][0].name, right = t->key.pair[i][1].name;
        t->swapped[i] = strcmp(left, t->name[1]) == 0;
        if (strcmp(left, t->name[t->swapped[i]]) != 0 || strcmp(right, t->name[!t->swapped[i]]) != 0)
            return err_set(err, ERR_INPUT, "pair %zu: expected the systems %s and %s, found %s and %s", i + 1,
                           t->name[0], t->name[1], left, right);
    }
    return true;
}

bool eval_tally_open(struct eval_tally **out, const char *key, struct err *err) {
    struct eval_tally *t = *out = calloc(1, sizeof *t);
    if (!t) return err_set(err, ERR_RESOURCE, "out of memory");
    bool ok = eval_key_read(&t->key, key, err);
    if (ok) t->swapped = calloc(t->key.n, sizeof *t->swapped);
    ok = ok && (t->swapped || err_set(err, ERR_RESOURCE, "out of memory")) &&
         (name_systems(t, err) || err_prefix(err, "%s", key));
    if (ok) return true;
    eval_tally_close(t);
    *out = NULL;
    return false;
}

void eval_tally_close(struct eval_tally *t) {
    if (!t) return;
    for (size_t r = 0; r < t->n_raters; r++) free(t->rater[r].choice);
    free(t->swapped);
    eval_key_free(&t->key);
    free(t);
}

/* ---- sheets and votes ---- */

/* One file: a sheet, whose teacher has no name, or the votes of several. */
struct sheet {
    struct eval_tally *tally;
    size_t first; /* its raters: from this one on */
    size_t n_chosen;
    bool *seen; /* numbers of a sheet, with a choice or without */
};

static bool add_rater(struct rater **out, struct eval_tally *t, const char *name, struct err *err) {
    if (t->n_raters == EVAL_RATERS) return err_set(err, ERR_USAGE, "at most %d sheets at once", EVAL_RATERS);
    struct rater *r = *out = &t->rater[t->n_raters];
    r->choice = calloc(t->key.n, 1);
    if (!r->choice) return err_set(err, ERR_RESOURCE, "out of memory");
    memcpy(r->name, name, strlen(name) + 1);
    t->n_raters++;
    return true;
}

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

static bool read_line(size_t *number, enum choice *choice, const struct sheet *s, char **v, struct err *err) {
    const struct eval_tally *t = s->tally;
    if (!eval_read_count(number, v[0]) || *number < 1 || *number > t->key.n)
        return err_set(err, ERR_INPUT, "expected number,choice with a number of the key (1 to %zu)", t->key.n);
    return read_choice(choice, v[1], t->swapped[*number - 1]) ||
           err_set(err, ERR_INPUT, "a choice is left, right, tie, neither or empty, not '%.40s'", v[1]);
}

static bool take_choice(struct sheet *s, struct rater *r, size_t number, enum choice choice, bool again,
                        struct err *err) {
    if (again) return err_set(err, ERR_INPUT, "number %zu stands here for the second time", number);
    r->choice[number - 1] = (unsigned char)choice;
    s->n_chosen += choice != NO_CHOICE;
    return true;
}

/* number,choice */
static bool sheet_line(void *context, char **v, size_t n, struct err *err) {
    struct sheet *s = context;
    struct eval_tally *t = s->tally;
    struct rater *r = &t->rater[s->first];
    enum choice choice;
    size_t number;
    if (n != 2) return err_set(err, ERR_INPUT, "expected number,choice with a number of the key (1 to %zu)", t->key.n);
    if ((t->n_raters == s->first && !add_rater(&r, t, "", err)) || !read_line(&number, &choice, s, v, err))
        return false;
    bool again = s->seen[number - 1];
    s->seen[number - 1] = true;
    return take_choice(s, r, number, choice, again, err);
}

/* number,choice,by,at,reason */
static bool vote_line(void *context, char **v, size_t n, struct err *err) {
    struct sheet *s = context;
    struct eval_tally *t = s->tally;
    enum choice choice;
    size_t number, i = s->first;
    if (n != 5 || !*v[2] || strlen(v[2]) > EVAL_BY_BYTES)
        return err_set(err, ERR_INPUT, "expected the five fields of a vote, the third a name");
    if (!read_line(&number, &choice, s, v, err)) return false;
    while (i < t->n_raters && strcmp(t->rater[i].name, v[2]) != 0) i++;
    struct rater *r = &t->rater[i];
    if (i == t->n_raters && !add_rater(&r, t, v[2], err)) return false;
    return take_choice(s, r, number, choice, r->choice[number - 1] != NO_CHOICE, err);
}

bool eval_tally_add(struct eval_tally *t, const char *path, struct err *err) {
    static const struct csv_form forms[] = {{"number,choice", sheet_line}, {EVAL_VOTES_HEAD, vote_line}, {NULL, NULL}};
    struct sheet s = {.tally = t, .first = t->n_raters, .seen = calloc(t->key.n, sizeof *s.seen)};
    bool ok = (s.seen || err_set(err, ERR_RESOURCE, "out of memory")) && csv_each_form(path, forms, &s, err);
    free(s.seen);
    return ok && (s.n_chosen || err_set(err, ERR_INPUT, "%s: nothing was chosen in it", path));
}

/* ---- counts ---- */

static bool like_length(const struct eval_side pair[2]) {
    size_t a = pair[0].chars, b = pair[1].chars, longer = a > b ? a : b, shorter = a + b - longer;
    return longer * 10 <= shorter * 12;
}

static void write_choices(struct bytes *out, const struct eval_tally *t, size_t rater, bool alike) {
    size_t c[CHOICES] = {0};
    for (size_t i = 0; i < t->key.n; i++)
        if (!alike || like_length(t->key.pair[i])) c[t->rater[rater].choice[i]]++;
    size_t decided = c[FIRST] + c[SECOND];
    struct stats_interval w = stats_wilson(c[FIRST], decided);
    char who[64];
    snprintf(who, sizeof who, "teacher %zu%s", rater + 1, alike ? ", like length" : "");
    bytes_printf(out, "%-24s %8zu %8zu %6zu %7zu   %5.1f-%5.1f   %.2g\n", who, c[FIRST], c[SECOND], c[TIE],
                 c[NO_CHOICE], 100 * w.low, 100 * w.high, stats_fair_coin(c[FIRST], decided));
}

static void write_kappa(struct bytes *out, const struct eval_tally *t, size_t a, size_t b) {
    size_t table[9] = {0}, n = 0;
    const unsigned char *one = t->rater[a].choice, *other = t->rater[b].choice;
    for (size_t i = 0; i < t->key.n; i++) {
        if (!one[i] || !other[i]) continue;
        table[(one[i] - FIRST) * 3 + other[i] - FIRST]++;
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
    for (size_t i = 0; i < t->key.n; i++)
        for (int s = 0; s < 2; s++) {
            const struct eval_side *side = &t->key.pair[i][s != t->swapped[i]];
            right[s] += strcmp(side->outcome, "right") == 0;
            sound[s] += side->n_false == 0;
        }
    bytes_printf(out,
                 "\nthe same %zu pairs: right answers %s %zu, %s %zu; texts without a false equality %s %zu, %s %zu\n",
                 t->key.n, t->name[0], right[0], t->name[1], right[1], t->name[0], sound[0], t->name[1], sound[1]);
}

/* Names of a ballot are what people typed: no control of theirs reaches a terminal. */
static void write_names(struct bytes *out, const struct eval_tally *t) {
    for (size_t r = 0; r < t->n_raters; r++) {
        if (!*t->rater[r].name) continue;
        bytes_printf(out, "teacher %zu is ", r + 1);
        bytes_append_printable(out, t->rater[r].name, strlen(t->rater[r].name), true);
        bytes_append_char(out, '\n');
    }
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
    write_names(out, t);
    write_truth(out, t);
}
