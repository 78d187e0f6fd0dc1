/* example.c - a marked problem -> canonical text without marks -> which quantity, choice, word fills each slot.
 *
 * Reads   the marks of the record (problem_options.marked)
 * Never   looks for a number or a word in the text: where an input stands, its mark says
 * Checked tests/reading/example_test.c
 */
#include "reading/example.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "text/fold.h"

/* Where the text first says given[i]; end == 0: nowhere. */
struct span {
    size_t start, end;
};

/* The marked text without its marks, and where they stood. */
static void unmark(struct bytes *text, struct span *span, const char *marked, size_t n) {
    enum { DEPTH = 8 };
    int open[DEPTH], depth = 0;
    for (size_t at = 0; at < n;) {
        uint32_t c;
        size_t length = utf8_decode(&c, marked + at, n - at);
        if (c >= PROBLEM_MARK && c < PROBLEM_MARK + PROBLEM_GIVEN) {
            int i = (int)(c - PROBLEM_MARK);
            bool fraction = text->len && text->data[text->len - 1] == '/'; /* the 36 of 1/36 is no quantity */
            if (depth < DEPTH) open[depth] = span[i].end || fraction ? -1 : i;
            if (depth < DEPTH && open[depth] >= 0) span[i].start = text->len;
            depth++;
        } else if (c == PROBLEM_MARK_END) {
            if (depth > 0 && --depth < DEPTH && open[depth] >= 0) span[open[depth]].end = text->len;
        } else {
            bytes_append(text, marked + at, length);
        }
        at += length;
    }
}

static int given_of(const struct problem *p, const char *name) {
    for (int i = 0; i < p->n_given; i++)
        if (strcmp(p->given[i].name, name) == 0) return i;
    return -1;
}

static int quantity_in(const struct stream *s, struct span span) {
    for (int i = 0; i < s->n_mentions; i++)
        if (s->mention[i].start >= span.start && s->mention[i].start < span.end) return i;
    return -1;
}

/* The symbols of a span; none when it begins or ends within one. */
static void symbols_in(struct example *e, int slot, struct span span) {
    const struct stream *s = &e->stream;
    int first = 0, last = s->n - 1;
    while (first < s->n && s->at[first] < span.start) first++;
    while (last >= 0 && s->at[last] >= span.end) last--;
    bool whole = first <= last && s->at[first] == span.start && last - first < 24;
    e->words.first[slot] = whole ? first : 0;
    e->words.last[slot] = whole ? last : -1;
}

static bool fill(struct example *e, const struct form *f, const struct problem *p, const struct span *span) {
    for (int i = 0; i < f->n_slots; i++) {
        int given = given_of(p, f->slot[i].name);
        struct span at = given >= 0 ? span[given] : (struct span){0, 0};
        e->value[i] = e->words.last[i] = -1, e->words.first[i] = 0;
        if (f->part[i] == FORM_CHOICE) {
            if (given < 0) return false;
            e->value[i] = (int)strtol(p->given[given].text, NULL, 10);
        } else if (f->part[i] == FORM_QUANTITY) {
            if (at.end) e->value[i] = quantity_in(&e->stream, at);
            if (e->value[i] < 0 && !f->slot[i].optional) return false;
        } else if (at.end) {
            symbols_in(e, i, at);
        }
    }
    return true;
}

/* A sub-type may have a slot for each of 6m85cm. */
static bool fill_apart(struct example *e, const struct form *f, const struct problem *p, const struct span *span) {
    if (!stream_has_joined(&e->stream)) return false;
    stream_make_apart(&e->stream, bytes_text(&e->text), e->text.len);
    return fill(e, f, p, span);
}

bool example_make(struct example *out, const struct forms *forms, const struct problem *p) {
    struct bytes canonical = {0};
    struct span span[PROBLEM_GIVEN] = {{0, 0}};
    char name[FORM_NAME * 2];
    snprintf(name, sizeof name, "%s/%s", p->family, p->subtype);
    out->form = forms_find(forms, name);
    out->no_words = false;
    bytes_clear(&out->text);
    text_canonical_problem(&canonical, p->text, strlen(p->text));
    unmark(&out->text, span, bytes_text(&canonical), canonical.len);
    stream_make(&out->stream, bytes_text(&out->text), out->text.len);
    bool ok = out->form >= 0 && !canonical.failed && !out->text.failed;
    ok = ok && (fill(out, &forms->form[out->form], p, span) || fill_apart(out, &forms->form[out->form], p, span));
    bytes_free(&canonical);
    return ok;
}

void example_decline(struct example *out, const char *text, size_t n) {
    bytes_clear(&out->text);
    text_canonical_problem(&out->text, text, n);
    stream_make(&out->stream, bytes_text(&out->text), out->text.len);
    out->form = -1;
}

void example_free(struct example *e) {
    bytes_free(&e->text);
    *e = (struct example){0};
}
