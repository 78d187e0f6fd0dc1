/* eval_blind.c - sheets on which teachers choose between two explanations without knowing whose they are, and their tally.
 *
 *   samples of A and B -> drawn order of problems and sides -> sheet.html, sheet.csv | key.csv (kept apart)
 *   filled sheets + key -> how often A, B, neither; exact test; agreement of two teachers (Cohen's kappa); pairs of like length
 *
 * The sheet names no system and shows nothing that differs but the texts. The tally shows the truth figures of both beside
 * the preference: what is preferred is not what is right.
 * Checked tests/e2e/eval_blind_test.c
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/rng.h"
#include "eval.h"
#include "html/html.h"

enum { RATERS = 8 };

static bool put(const struct eval_flags *f, const char *name, const struct bytes *text, struct err *err) {
    struct bytes path = {0};
    file_join(&path, f->out, name);
    bool ok = (!text->failed && !path.failed) || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && file_write_atomic(bytes_text(&path), bytes_text(text), text->len, err);
    bytes_free(&path);
    return ok;
}

/* A field of a CSV line, quoted (RFC 4180). */
static void field(struct bytes *out, const char *text, char end) {
    bytes_append_char(out, '"');
    for (; *text; text++) {
        if (*text == '"') bytes_append_char(out, '"');
        bytes_append_char(out, *text);
    }
    bytes_append_char(out, '"');
    bytes_append_char(out, end);
}

/* The page keeps choices in the page alone and hands them out as CSV; without a script it prints, and sheet.csv is filled by hand. */
static const char script[] =
    "<p><button id=\"save\">えらんだ結果をCSVで保存</button></p>\n<script>\ndocument.getElementById('save').onclick=function(){var rows=['number,choice'];"
    "document.querySelectorAll('section').forEach(function(s){var c=s.querySelector('input:checked');rows.push(s.dataset.n+','+(c?c.value:''))});"
    "var a=document.createElement('a');a.href=URL.createObjectURL(new Blob([rows.join('\\n')+'\\n'],{type:'text/csv'}));a.download='sheet.csv';a.click()};\n</script>\n";

static void sheet_entry(struct bytes *out, size_t number, const struct eval_item *item, const struct eval_sample *left, const struct eval_sample *right) {
    static const char *const choices[][2] = {{"left", "左がよい"}, {"right", "右がよい"}, {"tie", "同じくらい"}, {"neither", "どちらも使えない"}};
    bytes_printf(out, "<section data-n=\"%zu\"><h3>%zu</h3><p>", number, number);
    html_string(out, item->problem);
    bytes_append_string(out, "</p><div class=\"cols\"><pre>");
    html_text(out, left->text, left->n_text);
    bytes_append_string(out, "</pre><pre>");
    html_text(out, right->text, right->n_text);
    bytes_append_string(out, "</pre></div><p>");
    for (size_t i = 0; i < 4; i++) bytes_printf(out, "<label><input type=\"radio\" name=\"q%zu\" value=\"%s\"> %s</label> ", number, choices[i][0], choices[i][1]);
    bytes_append_string(out, "</p></section>\n");
}

static bool usable(const struct eval_sample *s) { return s->text && s->n_text && s->finish != EVAL_REFUSED; }

static void write_sheets(struct bytes *page, struct bytes *csv, struct bytes *key, const struct eval_set *set, const size_t *order, size_t n) {
    struct rng rng;
    rng_init(&rng, (uint64_t)set->flags->seed, 2);
    html_head(page, "説明をくらべる", NULL);
    bytes_append_string(page, "<p class=\"note\">同じ問題の2つの説明をくらべ、子どもにわたしたいほうをえらんでください。答えや式のまちがいも見てください。左右の順はでたらめです。</p>\n");
    bytes_append_string(csv, "number,choice\n");
    bytes_append_string(key, "number,item,left,right,left_outcome,right_outcome,left_false,right_false,left_chars,right_chars\n");
    for (size_t i = 0; i < n; i++) {
        size_t item = order[i];
        bool swap = rng_below(&rng, 2);
        const struct eval_system *l = &set->system[swap], *r = &set->system[!swap];
        const struct eval_sample *x = &l->sample[item], *y = &r->sample[item];
        sheet_entry(page, i + 1, &set->item[item], x, y);
        bytes_printf(csv, "%zu,\n", i + 1);
        bytes_printf(key, "%zu,", i + 1);
        field(key, set->item[item].id, ',');
        bytes_printf(key, "%s,%s,%s,%s,%zu,%zu,%zu,%zu\n", l->name, r->name, eval_outcome_names[x->outcome], eval_outcome_names[y->outcome], x->judged.n_false, y->judged.n_false,
                     x->judged.n_chars, y->judged.n_chars);
    }
    bytes_append_string(page, script);
    html_end(page);
}

/* Items that both have in different words, in an order drawn by the seed (Fisher and Yates). */
static size_t draw_order(size_t *order, size_t *same, const struct eval_set *set) {
    struct rng rng;
    size_t n = 0;
    *same = 0;
    for (size_t i = 0; i < set->n; i++) {
        const struct eval_sample *a = &set->system[0].sample[i], *b = &set->system[1].sample[i];
        if (!usable(a) || !usable(b)) continue;
        if (strcmp(a->text, b->text) == 0) ++*same;
        else order[n++] = i;
    }
    rng_init(&rng, (uint64_t)set->flags->seed, 1);
    for (size_t i = n; i > 1; i--) {
        size_t j = (size_t)rng_below(&rng, i), kept = order[i - 1];
        order[i - 1] = order[j];
        order[j] = kept;
    }
    return n;
}

/* "A,B": two systems of OUT/samples.jsonl, whatever their settings. */
static bool two_systems(struct eval_set *set, struct err *err) {
    const char *comma = strchr(set->flags->blind, ',');
    size_t first = comma ? (size_t)(comma - set->flags->blind) : 0;
    if (!comma || first == 0 || first >= sizeof set->system[0].name || strlen(comma + 1) == 0 || strlen(comma + 1) >= sizeof set->system[0].name)
        return err_set(err, ERR_USAGE, "--blind-sheet takes two names, A,B");
    memcpy(set->system[0].name, set->flags->blind, first);
    memcpy(set->system[1].name, comma + 1, strlen(comma + 1));
    set->k = 1;
    for (size_t i = 0; i < 2; i++, set->n_systems++) {
        set->system[i].sample = calloc(set->n, sizeof *set->system[i].sample);
        if (!set->system[i].sample) return err_set(err, ERR_RESOURCE, "out of memory");
    }
    return true;
}

int eval_blind_sheet(const struct eval_flags *f) {
    struct err err = {0};
    struct bytes path = {0}, page = {0}, csv = {0}, key = {0};
    struct eval_set *set = calloc(1, sizeof *set);
    size_t *order = NULL, n = 0, same = 0;
    bool ok = set || err_set(&err, ERR_RESOURCE, "out of memory");
    if (ok) set->flags = f;
    file_join(&path, f->out, "samples.jsonl");
    ok = ok && eval_load_items(set, &err) && two_systems(set, &err) && eval_read_samples(set, bytes_text(&path), true, NULL, &err);
    if (ok && !(order = calloc(set->n, sizeof *order))) ok = err_set(&err, ERR_RESOURCE, "out of memory");
    if (ok) {
        n = draw_order(order, &same, set);
        ok = n > 0 || err_set(&err, ERR_INPUT, "%s holds no problem that both %s answered in different words; run --test with these systems first", bytes_text(&path), f->blind);
    }
    if (ok) {
        write_sheets(&page, &csv, &key, set, order, n);
        ok = put(f, "sheet.html", &page, &err) && put(f, "sheet.csv", &csv, &err) && put(f, "key.csv", &key, &err);
    }
    if (ok) printf("%zu pairs (%zu more where both wrote the same): %s/sheet.html for the teachers (sheet.csv where no browser is at hand); keep %s/key.csv away from them\n", n, same, f->out, f->out);
    if (set) eval_set_free(set);
    free(set), free(order);
    bytes_free(&path), bytes_free(&page), bytes_free(&csv), bytes_free(&key);
    return ok ? 0 : cmd_fail("eval", &err);
}

/* ---- tally ---- */

struct key_row {
    char left[48], right[48];
    bool left_right, right_right, left_true, right_true; /* right answer; no false equality */
    size_t left_chars, right_chars;
};

enum choice { NO_CHOICE, FIRST, SECOND, TIE }; /* neither counts as a tie */

struct tally {
    struct key_row *key;
    size_t n;
    char first[48], second[48]; /* the two systems, in the order of the first key line */
    unsigned char *choice[RATERS];
    size_t n_raters;
};

/* Fields of one CSV line without line breaks inside; quotes are removed. Changes the line. */
static size_t split(char **fields, size_t max, char *line) {
    size_t n = 0;
    for (char *at = line; n < max;) {
        char *to = at, *from = at;
        bool quoted = *from == '"';
        fields[n++] = at;
        if (quoted) from++;
        while (*from && (quoted || *from != ',')) {
            if (quoted && *from == '"' && from[1] != '"') break;
            if (quoted && *from == '"') from++;
            *to++ = *from++;
        }
        if (quoted && *from == '"') from++;
        bool more = *from == ',';
        *to = 0;
        if (!more) break;
        at = from + 1;
    }
    return n;
}

/* Each line of a CSV file but the first through fn. */
typedef bool line_fn(void *context, char **fields, size_t n, struct err *err);

static bool each_line(const char *path, line_fn *fn, void *context, struct err *err) {
    struct bytes text = {0};
    bool ok = file_read_all(&text, path, 1 << 26, err);
    size_t number = 0;
    for (char *at = text.data; ok && at && *at;) {
        char *end = at + strcspn(at, "\r\n"), *next = end + strspn(end, "\r\n"), *fields[12];
        *end = 0;
        if (++number > 1 && *at) ok = fn(context, fields, split(fields, 12, at), err) || err_prefix(err, "%s, line %zu", path, number);
        at = next;
    }
    bytes_free(&text);
    return ok;
}

static bool key_line(void *context, char **v, size_t n, struct err *err) {
    struct tally *t = context;
    if (n != 10) return err_set(err, ERR_INPUT, "expected the 10 fields of a key, found %zu", n);
    if (strtoul(v[0], NULL, 10) != t->n + 1) return err_set(err, ERR_INPUT, "expected number %zu, found '%.20s'", t->n + 1, v[0]);
    struct key_row *more = realloc(t->key, (t->n + 1) * sizeof *more);
    if (!more) return err_set(err, ERR_RESOURCE, "out of memory");
    t->key = more;
    struct key_row *k = &t->key[t->n++];
    snprintf(k->left, sizeof k->left, "%s", v[2]);
    snprintf(k->right, sizeof k->right, "%s", v[3]);
    if (t->n == 1) {
        bool in_order = strcmp(k->left, k->right) < 0;
        memcpy(t->first, in_order ? k->left : k->right, sizeof t->first);
        memcpy(t->second, in_order ? k->right : k->left, sizeof t->second);
    }
    k->left_right = strcmp(v[4], "right") == 0, k->right_right = strcmp(v[5], "right") == 0;
    k->left_true = strcmp(v[6], "0") == 0, k->right_true = strcmp(v[7], "0") == 0;
    k->left_chars = strtoul(v[8], NULL, 10), k->right_chars = strtoul(v[9], NULL, 10);
    return true;
}

static bool sheet_line(void *context, char **v, size_t n, struct err *err) {
    struct tally *t = context;
    size_t number = n == 2 ? strtoul(v[0], NULL, 10) : 0;
    if (number < 1 || number > t->n) return err_set(err, ERR_INPUT, "expected number,choice with a number of the key (1 to %zu)", t->n);
    const struct key_row *k = &t->key[number - 1];
    bool first_left = strcmp(k->left, t->first) == 0;
    unsigned char *c = &t->choice[t->n_raters][number - 1];
    if (strcmp(v[1], "left") == 0) *c = first_left ? FIRST : SECOND;
    else if (strcmp(v[1], "right") == 0) *c = first_left ? SECOND : FIRST;
    else if (strcmp(v[1], "tie") == 0 || strcmp(v[1], "neither") == 0) *c = TIE;
    else if (*v[1]) return err_set(err, ERR_INPUT, "a choice is left, right, tie, neither or empty, not '%.40s'", v[1]);
    return true;
}

static void count_choices(size_t counts[4], const struct tally *t, size_t rater, bool like_length) {
    memset(counts, 0, 4 * sizeof *counts);
    for (size_t i = 0; i < t->n; i++) {
        const struct key_row *k = &t->key[i];
        size_t longer = k->left_chars > k->right_chars ? k->left_chars : k->right_chars, shorter = k->left_chars + k->right_chars - longer;
        if (!like_length || longer * 10 <= shorter * 12) counts[t->choice[rater][i]]++; /* within 20 % */
    }
}

static void print_choices(const char *who, const size_t c[4]) {
    struct stats_interval w = stats_wilson(c[FIRST], c[FIRST] + c[SECOND]);
    printf("%-24s %8zu %8zu %6zu %7zu   %5.1f-%5.1f   %.2g\n", who, c[FIRST], c[SECOND], c[TIE], c[NO_CHOICE], 100 * w.low, 100 * w.high, stats_fair_coin(c[FIRST], c[FIRST] + c[SECOND]));
}

static void print_truth(const struct tally *t) {
    size_t right[2] = {0}, sound[2] = {0};
    for (size_t i = 0; i < t->n; i++) {
        const struct key_row *k = &t->key[i];
        bool first_left = strcmp(k->left, t->first) == 0;
        right[0] += first_left ? k->left_right : k->right_right;
        right[1] += first_left ? k->right_right : k->left_right;
        sound[0] += first_left ? k->left_true : k->right_true;
        sound[1] += first_left ? k->right_true : k->left_true;
    }
    printf("\nthe same %zu pairs: right answers %s %zu, %s %zu; texts without a false equality %s %zu, %s %zu\n", t->n, t->first, right[0], t->second, right[1], t->first, sound[0], t->second, sound[1]);
}

static void print_kappa(const struct tally *t, size_t a, size_t b) {
    size_t table[9] = {0}, n = 0;
    for (size_t i = 0; i < t->n; i++) {
        if (!t->choice[a][i] || !t->choice[b][i]) continue;
        table[(t->choice[a][i] - 1) * 3 + t->choice[b][i] - 1]++;
        n++;
    }
    double kappa = stats_kappa(table, 3);
    if (isnan(kappa)) printf("teachers %zu and %zu: %zu pairs in common; kappa is not defined\n", a + 1, b + 1, n);
    else printf("teachers %zu and %zu: %zu pairs in common, Cohen's kappa %.2f\n", a + 1, b + 1, n, kappa);
}

static bool read_sheets(struct tally *t, const char *list, struct err *err) {
    bool ok = true;
    while (ok && *list) {
        size_t n = strcspn(list, ",");
        char *path = strndup(list, n);
        t->choice[t->n_raters] = calloc(t->n, 1);
        ok = (path && t->choice[t->n_raters]) || err_set(err, ERR_RESOURCE, "out of memory");
        ok = ok && each_line(path, sheet_line, t, err);
        free(path);
        t->n_raters++;
        list += n + (list[n] == ',');
        if (ok && *list && t->n_raters == RATERS) ok = err_set(err, ERR_USAGE, "--tally takes at most %d sheets", RATERS);
    }
    return ok;
}

int eval_tally(const struct eval_flags *f) {
    struct err err = {0};
    struct tally t = {.n = 0};
    bool ok = each_line(f->key, key_line, &t, &err) && (t.n || err_set(&err, ERR_INPUT, "%s: no pairs in it", f->key)) && read_sheets(&t, f->tally, &err);
    if (ok) {
        printf("%-24s %8.8s %8.8s %6s %7s   %11s   %s\n", "preferred", t.first, t.second, "tie", "empty", "95 % first", "p (exact)");
        for (size_t r = 0; r < t.n_raters; r++) {
            char who[64];
            size_t c[4];
            snprintf(who, sizeof who, "teacher %zu", r + 1);
            count_choices(c, &t, r, false);
            print_choices(who, c);
            snprintf(who, sizeof who, "teacher %zu, like length", r + 1);
            count_choices(c, &t, r, true);
            print_choices(who, c);
        }
        for (size_t a = 0; a < t.n_raters; a++)
            for (size_t b = a + 1; b < t.n_raters; b++) print_kappa(&t, a, b);
        print_truth(&t);
    }
    for (size_t r = 0; r < RATERS; r++) free(t.choice[r]);
    free(t.key);
    return ok ? 0 : cmd_fail("eval", &err);
}
