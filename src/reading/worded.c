/* worded.c - a marked line -> the canonical text without marks, and which quantity or choice fills each slot.
 *
 * Checked tests/reading/worded_test.c
 */
#include "reading/worded.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "text/fold.h"

/* "ueki/ends asked=0 dir=1" -> form and choices. */
static bool read_head(struct example *e, const struct forms *forms, const char *head, struct err *err) {
    char name[FORM_NAME];
    size_t n = strcspn(head, " ");
    snprintf(name, sizeof name, "%.*s", (int)n, head);
    e->form = forms_find(forms, name);
    if (e->form < 0) return err_set(err, ERR_INPUT, "no sub-type %s", name);
    const struct form *f = &forms->form[e->form];
    for (const char *at = head + n; *at; at += strcspn(at, " ")) {
        at += *at == ' ';
        const char *equals = strchr(at, '=');
        int slot = equals ? form_slot(f, at, (size_t)(equals - at)) : -1;
        if (slot < 0 || f->part[slot] != FORM_CHOICE)
            return err_set(err, ERR_INPUT, "%s has no choice '%.*s'", name, (int)strcspn(at, " ="), at);
        char *end;
        e->value[slot] = (int)strtol(equals + 1, &end, 10);
        if (end == equals + 1 || (*end && *end != ' ') || e->value[slot] < 0 || e->value[slot] >= f->n_choices[slot])
            return err_set(err, ERR_INPUT, "%s: '%s' is no choice of %d", name, at, f->n_choices[slot]);
    }
    return true;
}

/* {slot} as one character, \n as a line break. */
static bool read_marks(struct bytes *out, const struct form *f, const char *marked, size_t n, struct err *err) {
    for (size_t i = 0; i < n; i++) {
        const char *close = marked[i] == '{' ? memchr(marked + i, '}', n - i) : NULL;
        if (!close) {
            bool escape = marked[i] == '\\' && i + 1 < n && marked[i + 1] == 'n';
            bytes_append_char(out, escape ? '\n' : marked[i]);
            i += escape;
            continue;
        }
        size_t length = (size_t)(close - marked) - i - 1;
        int slot = form_slot(f, marked + i + 1, length);
        if (slot < 0 || f->part[slot] != FORM_QUANTITY)
            return err_set(err, ERR_INPUT, "%s has no quantity '%.*s'", f->name, (int)length, marked + i + 1);
        char mark[4];
        bytes_append(out, mark, (size_t)utf8_encode(mark, PROBLEM_MARK + (uint32_t)slot));
        i = (size_t)(close - marked);
    }
    return true;
}

/* The canonical text without its marks; at[slot]: where its quantity begins, -1: nowhere. */
static void take_marks(struct bytes *text, ptrdiff_t at[FORM_SLOTS], const struct bytes *canonical) {
    for (int i = 0; i < FORM_SLOTS; i++) at[i] = -1;
    for (size_t i = 0, length; i < canonical->len; i += length) {
        uint32_t c;
        length = utf8_decode(&c, canonical->data + i, canonical->len - i);
        bool mark = c >= PROBLEM_MARK && c < PROBLEM_MARK + FORM_SLOTS;
        if (mark) at[c - PROBLEM_MARK] = (ptrdiff_t)text->len;
        if (!mark) bytes_append(text, canonical->data + i, length);
    }
}

static bool read_text(struct bytes *text, ptrdiff_t at[FORM_SLOTS], const struct form *f, const char *marked, size_t n,
                      struct err *err) {
    struct bytes marks = {0}, canonical = {0};
    bool ok = read_marks(&marks, f, marked, n, err);
    if (ok) {
        text_canonical_problem(&canonical, bytes_text(&marks), marks.len);
        take_marks(text, at, &canonical);
    }
    bool memory = !marks.failed && !canonical.failed && !text->failed;
    bytes_free(&marks);
    bytes_free(&canonical);
    return ok && (memory || err_set(err, ERR_RESOURCE, "out of memory for a template"));
}

static bool find_quantities(struct example *e, const struct form *f, const ptrdiff_t at[FORM_SLOTS], struct err *err) {
    for (int i = 0; i < f->n_slots; i++) e->value[i] = f->part[i] == FORM_QUANTITY ? -1 : e->value[i];
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] != FORM_QUANTITY) continue;
        for (int m = 0; m < e->stream.n_mentions; m++)
            if (at[i] >= 0 && e->stream.mention[m].start == (size_t)at[i]) e->value[i] = m;
        if (e->value[i] < 0 && (at[i] >= 0 || !f->slot[i].optional))
            return err_set(err, ERR_INPUT, "%s: no quantity for '%s' in: %s", f->name, f->slot[i].name,
                           bytes_text(&e->text));
    }
    return true;
}

bool worded_example(struct example *out, const struct forms *forms, const char *line, size_t n, struct err *err) {
    char head[120];
    ptrdiff_t at[FORM_SLOTS];
    const char *bar = memchr(line, '|', n);
    size_t n_head = bar ? (size_t)(bar - line) : 0;
    if (!bar || n_head >= sizeof head) return err_set(err, ERR_INPUT, "a template is 'FAMILY/SUBTYPE CHOICES|TEXT'");
    memcpy(head, line, n_head);
    head[n_head] = 0;
    bytes_clear(&out->text);
    out->no_words = true;
    for (int i = 0; i < FORM_SLOTS; i++) out->value[i] = out->words.last[i] = -1, out->words.first[i] = 0;
    if (!read_head(out, forms, head, err)) return false;
    const struct form *f = &forms->form[out->form];
    if (!read_text(&out->text, at, f, bar + 1, n - n_head - 1, err)) return false;
    stream_make(&out->stream, bytes_text(&out->text), out->text.len);
    if (find_quantities(out, f, at, err) || !stream_has_joined(&out->stream)) return !err->code;
    stream_make_apart(&out->stream, bytes_text(&out->text), out->text.len); /* a slot for each of 6m85cm */
    *err = (struct err){0};
    return find_quantities(out, f, at, err);
}
