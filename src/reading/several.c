/* several.c - a question for several things: each of a list by itself, else the choices of one reading.
 *
 * Checked tests/reading/reader_test.c
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "reading/said.h"
#include "reading/work.h"

/* How much more probable a sub-type is for a thing where another thing of the list has it (logit). */
static const double in_common = 2.5;

/* By how much another way to part a list must be more probable: 「兄」 and 「弟」 of 「兄と弟の速さ」 before 「弟の速さ」. */
static const double clearly = 0.05;

static double logit(double p) { return log(p / (1 - p)); }

static void swap_attempts(struct attempt *a, struct attempt *b) {
    struct attempt t = *a;
    *a = *b;
    *b = t;
}

/* The choices that a question for several things means: those whose words it says, in its order; of two, both. */
static int choices_meant(int choice[LABELS], const struct labels *l) {
    int n = 0;
    for (int i = 0; i < l->n; i++) {
        const struct label *mine = &l->label[i];
        if (!label_is_said(mine)) continue;
        int at = n++;
        for (; at > 0 && l->label[choice[at - 1]].last > mine->last; at--) choice[at] = choice[at - 1];
        choice[at] = i;
    }
    if (n < 2 && l->n == 2) choice[0] = 0, choice[1] = 1, n = 2;
    return n;
}

/* Are the things read, and is each another question? */
static bool all_read(const struct work *w, const struct attempt *a, int n) {
    for (int i = 0; i < n; i++) {
        if (a[i].best < 0 || !work_is_shown(w, &a[i])) return false;
        for (int k = 0; k < i; k++) {
            const struct problem *one = &a[i].solved, *other = &a[k].solved;
            int asked = attempt_asked(&a[i], w->means.model), also = attempt_asked(&a[k], w->means.model);
            bool same = strcmp(one->subtype, other->subtype) == 0 && strcmp(one->family, other->family) == 0;
            if (same && (asked < 0 || also < 0 || attempt_choice(&a[i], asked) == attempt_choice(&a[k], also)))
                return false;
        }
    }
    return true;
}

static double least_probable(const struct attempt *a, int n) {
    double least = 1;
    for (int i = 0; i < n; i++) least = a[i].probability < least ? a[i].probability : least;
    return least;
}

/* Do both have the same numbers in the same roles? Both are of one form. */
static bool same_numbers(const struct attempt *a, const struct attempt *b, const struct model *m) {
    const struct form *f = attempt_form(a, m);
    for (int i = 0; i < f->n_slots; i++) {
        int one = attempt_choice(a, i), other = attempt_choice(b, i);
        if (f->part[i] != FORM_QUANTITY || (one < 0 && other < 0)) continue;
        if (one < 0 || other < 0 || a->stream.mention[one].start != b->stream.mention[other].start) return false;
    }
    return true;
}

/* Thing i, whose text is written, as another thing was read: 「おはじきの個数」 of what gave 「子どもの人数」. */
static bool read_as(struct work *w, int i, const struct attempt *other, const struct asking *asking, struct err *err) {
    static const struct reading_correction nothing = {.n_sets = 0};
    struct attempt *now = &w->listed[1][i], *a = &w->other;
    struct attempt_means means = w->means;
    struct correct only = {.said = &nothing};
    int form = other->parses.parse[other->best].form;
    if (other->probability < now->probability || form == now->parses.parse[now->best].form) return true;
    only.allowed[form] = true, means.correct = &only;
    if (!attempt_make(a, &means, bytes_text(&w->text_with_story), w->text_with_story.len, asking, err)) return false;
    if (a->best < 0 || a->unused || strcmp(a->solved.answer, other->solved.answer) == 0 ||
        !same_numbers(a, other, means.model) || logit(a->probability) + in_common < logit(now->probability))
        return true;
    swap_attempts(now, a);
    return true;
}

/* Things in one breath are of one problem sooner than of two. */
static bool read_as_others(struct work *w, const struct listed *way, struct bytes *text, const struct asking *asking,
                           struct err *err) {
    bool ok = true;
    for (int i = 0; ok && i < way->n; i++) {
        listed_text(&w->text_with_story, text->data, text->len, way, i);
        for (int k = 0; ok && k < way->n; k++)
            if (k != i) ok = read_as(w, i, &w->listed[1][k], asking, err);
    }
    return ok;
}

/* Each thing of a list as a question of its own, in w->listed[1]; *p: how probable the least of them is, 0: not all are
 * read. */
static bool try_way(double *p, struct work *w, const struct question *q, const struct listed *way, struct bytes *text,
                    struct err *err) {
    struct asking asking = {.from = q->ask, .to = q->ask_end};
    *p = 0;
    for (int i = 0; i < way->n; i++) {
        struct attempt *a = &w->listed[1][i];
        listed_text(&w->text_with_story, text->data, text->len, way, i);
        if (!attempt_make(a, &w->means, bytes_text(&w->text_with_story), w->text_with_story.len, &asking, err))
            return false;
        if (a->best < 0) return true;
    }
    if (!w->means.correct && !read_as_others(w, way, text, &asking, err)) return false;
    if (all_read(w, w->listed[1], way->n)) *p = least_probable(w->listed[1], way->n);
    return true;
}

/* 「割ったのは何個か、という問いで、何個になりますか」: the clauses of a sentence ask the same thing. */
static bool asks_again(const struct work *w, const struct question *q) {
    const struct attempt *a = w->listed[1];
    if (!memmem(w->whole.text + q->ask, q->ask_end - q->ask, "という", strlen("という"))) return false;
    return a[0].best >= 0 && a[1].best >= 0 && work_is_shown(w, &a[1]) &&
           strcmp(a[0].solved.answer, a[1].solved.answer) == 0;
}

/* The way to part the list of question q that reads best, in w->listed[0]; *out: which, n == 0: none. */
static bool find_way(struct listed *out, struct work *w, const struct question *q, int i, struct err *err) {
    struct listed ways[LISTED_WAYS];
    struct bytes text = {0};
    double best = 0, p;
    question_text(&text, &w->whole, w->question, w->n_questions, i, true);
    int n = text.failed ? 0 : listed_find(ways, bytes_text(&text), q->ask, q->ask_end);
    bool ok = true;
    out->n = 0;
    for (int k = 0; ok && k < n && (!out->n || ways[k].n == out->n); k++) {
        ok = try_way(&p, w, q, &ways[k], &text, err);
        if (ok && p <= best && ways[k].clauses && asks_again(w, q)) {
            swap_attempts(&w->listed[0][0], &w->listed[1][1]);
            *out = (struct listed){.n = 1, .clauses = true};
        }
        if (!ok || p <= best + (out->n ? clearly : 0)) continue;
        best = p, *out = ways[k];
        for (int m = 0; m < out->n; m++) swap_attempts(&w->listed[0][m], &w->listed[1][m]);
    }
    bytes_free(&text);
    return ok;
}

static bool says_item(const struct bytes *said, const char *text, const struct listed_span *item) {
    return memmem(bytes_text(said), said->len, text + item->start, item->end - item->start) != NULL;
}

/* Does what a problem of form f was asked for name the other of two things, and not its own: 「弟の速さ」 for 「兄」? */
static bool names_other(const struct problem *solved, const struct form *f, int asked, const char *text,
                        const struct listed *way, int own) {
    struct bytes said = {0};
    const char *given = said_given(solved, "asked", strlen("asked"));
    size_t n;
    if (asked < 0 || !given) return false;
    const char *label = said_label(f->slot[asked].choices, (int)strtol(given, NULL, 10), &n);
    said_write(&said, solved, f, label, n);
    bool other = says_item(&said, text, &way->item[1 - own]) && !says_item(&said, text, &way->item[own]);
    bytes_free(&said);
    return other;
}

/* Two things of one problem, of which one was taken for the other: their answers change places. */
static void put_right(struct work *w, const struct listed *way) {
    struct attempt *a = w->listed[0];
    bool other = false;
    if (way->n != 2 || way->clauses || a[0].parses.parse[a[0].best].form != a[1].parses.parse[a[1].best].form) return;
    for (int i = 0; i < 2; i++)
        other |= names_other(&a[i].solved, attempt_form(&a[i], w->means.model), attempt_asked(&a[i], w->means.model),
                             w->out->canonical, way, i);
    if (other) swap_attempts(&a[0], &a[1]);
}

static void add_things(struct work *w, const struct question *q, const struct listed *way) {
    put_right(w, way);
    for (int i = 0; i < way->n; i++) {
        struct reading_part *part = work_add(w, q, &w->listed[0][i]);
        if (part && !way->clauses)
            strings_keep(&w->strings, &part->thing, w->out->canonical + way->item[i].start,
                         way->item[i].end - way->item[i].start);
    }
}

/* 「大人」 of 「大人1人」. */
static size_t without_count(const struct stream *s, struct listed_span item) {
    for (int i = 0; i < s->n_mentions; i++)
        if (s->mention[i].end == item.end && s->mention[i].start > item.start) return s->mention[i].start;
    return item.end;
}

static const char *first_said(const struct stream *s, struct listed_span item) {
    return memmem(s->text, s->n_text, s->text + item.start, item.end - item.start);
}

/* Items in the order in which the text first says them. */
static void sort_items(struct listed *l, const struct stream *s) {
    for (int i = 1; i < l->n; i++)
        for (int k = i; k > 0 && first_said(s, l->item[k]) < first_said(s, l->item[k - 1]); k--) {
            struct listed_span t = l->item[k];
            l->item[k] = l->item[k - 1], l->item[k - 1] = t;
        }
}

static void swap_items(struct listed *l) {
    struct listed_span first = l->item[0];
    l->item[0] = l->item[1], l->item[1] = first;
}

/* Has a label a word, as the problem was solved, that the question does not say? */
static bool any_unsaid(const struct attempt *a, const struct form *f, const char *labels, const struct question *q) {
    for (const char *at = labels; (at = strchr(at, '<')) != NULL; at++) {
        size_t n = strcspn(at + 1, ">");
        int slot = form_slot(f, at + 1, n);
        const char *word = slot >= 0 && f->part[slot] == FORM_WORD ? said_given(&a->solved, at + 1, n) : NULL;
        if (word && !memmem(a->stream.text + q->ask, q->ask_end - q->ask, word, strlen(word))) return true;
    }
    return false;
}

/* All choices of a sub-type whose words the question does not say are named by what it lists, in the order of the text.
 * Nobody says that the first of them is the first choice, so it is doubted. */
static void name_as_listed(struct work *w, const struct question *q, const struct form *f, int asked, int first,
                           int n) {
    struct listed ways[LISTED_WAYS];
    int found = listed_find(ways, w->whole.text, q->ask, q->ask_end), k = 0;
    while (k < found && (ways[k].n != n || ways[k].clauses)) k++;
    if (k == found) return;
    for (int i = 0; i < n; i++) ways[k].item[i].end = without_count(&w->whole, ways[k].item[i]);
    sort_items(&ways[k], &w->whole);
    bool other = false;
    for (int i = 0; n == 2 && i < n; i++)
        other |= names_other(&w->out->part[first + i].solved, f, asked, w->whole.text, &ways[k], i);
    if (other) swap_items(&ways[k]);
    for (int i = 0; i < n; i++) {
        struct reading_part *part = &w->out->part[first + i];
        strings_keep(&w->strings, &part->thing, w->whole.text + ways[k].item[i].start,
                     ways[k].item[i].end - ways[k].item[i].start);
        if (part->sureness == READING_SURE) part->sureness = READING_UNSURE, part->why = work_unsure;
    }
}

/* How many things the question surely lists: 「赤、青、黄」 are three. */
static int things_listed(const struct work *w, const struct question *q) {
    struct listed ways[LISTED_WAYS];
    int found = listed_find(ways, w->whole.text, q->ask, q->ask_end), least = 0;
    for (int i = 0; i < found; i++)
        if (!ways[i].clauses && (!least || ways[i].n < least)) least = ways[i].n;
    return least;
}

/* The same numbers and words, and a part for each choice that the question means. */
static void add_choices(struct work *w, const struct question *q) {
    struct attempt *a = &w->attempt;
    struct labels labels = {.n = 0};
    int choice[LABELS], n = 0, asked = a->best < 0 || !work_is_shown(w, a) ? -1 : attempt_asked(a, w->means.model);
    const struct parse *p = a->best < 0 ? NULL : &a->parses.parse[a->best];
    if (asked >= 0) labels_find(&labels, attempt_form(a, w->means.model), asked, &a->stream, &p->words);
    if (asked >= 0) n = choices_meant(choice, &labels);
    if (n < 2 || n < things_listed(w, q)) {
        a->best = -1;
        struct reading_part *part = work_add(w, q, &w->attempt);
        if (part) part->why = work_several;
        return;
    }
    const struct form *f = attempt_form(a, w->means.model);
    bool unsaid = n == labels.n && any_unsaid(a, f, f->slot[asked].choices, q);
    int first = w->out->n_parts;
    for (int i = 0; i < n; i++) {
        if (!attempt_ask(a, w->means.model, choice[i])) a->best = -1;
        work_add(w, q, &w->attempt);
        if (a->best < 0) return;
    }
    if (unsaid && w->out->n_parts == first + n) name_as_listed(w, q, f, asked, first, n);
}

bool work_each(struct work *w, int i, struct err *err) {
    struct listed way;
    if (!find_way(&way, w, &w->question[i], i, err)) return false;
    if (way.n)
        add_things(w, &w->question[i], &way);
    else
        add_choices(w, &w->question[i]);
    return true;
}
