/* template.c - text -> the template that could have made it -> its inputs, and where the text states them.
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/template.h"

#include <stdlib.h>
#include <string.h>

/* The sub-types of the parses, the most probable first; how many. */
static int kinds_of(struct problem_kind kind[PARSE_SUBTYPES], const struct parses *p, const struct forms *forms) {
    int n = 0;
    for (int i = 0; i < p->n; i++) {
        const struct form *f = &forms->form[p->parse[i].form];
        int k = 0;
        while (k < n && (kind[k].family != f->family || kind[k].subtype != f->subtype)) k++;
        if (k == n) kind[n++] = (struct problem_kind){f->family, f->subtype};
    }
    return n;
}

static int form_of(const struct problem *p, const struct parses *parses, const struct forms *forms) {
    for (int i = 0; i < parses->n; i++) {
        const struct form *f = &forms->form[parses->parse[i].form];
        if (strcmp(problem_family_at(f->family).id, p->family) == 0 &&
            strcmp(problem_subtype_at(f->family, f->subtype).id, p->subtype) == 0)
            return parses->parse[i].form;
    }
    return -1;
}

static const char *given_as(const struct problem *p, const char *name) {
    for (int i = 0; i < p->n_given; i++)
        if (strcmp(p->given[i].name, name) == 0) return p->given[i].text;
    return NULL;
}

/* The first quantity whose digits, or that itself, is this text; -1: none. */
static int quantity_said(const struct stream *s, const char *text, uint32_t taken) {
    size_t n = strlen(text);
    for (int i = 0; i < s->n_mentions; i++) {
        const struct mention *m = &s->mention[i];
        bool whole = m->end - m->start == n && memcmp(s->text + m->start, text, n) == 0;
        bool digits = m->n_parts == 1 && m->part[0].end - m->part[0].start == n &&
                      memcmp(s->text + m->part[0].start, text, n) == 0;
        if (!(taken >> i & 1) && (whole || digits)) return i;
    }
    return -1;
}

static void place(struct parse *out, const struct form *f, const struct problem *p, const struct stream *s) {
    uint32_t taken = 0;
    for (int i = 0; i < f->n_slots; i++) {
        const char *text = given_as(p, f->slot[i].name);
        out->value[i] = out->words.last[i] = -1;
        if (!text || f->part[i] == FORM_WORD) continue;
        out->value[i] = f->part[i] == FORM_QUANTITY ? quantity_said(s, text, taken) : (int)strtol(text, NULL, 10);
        if (f->part[i] == FORM_QUANTITY && out->value[i] >= 0) taken |= 1u << out->value[i];
    }
}

/* The words of the template are those of the text. */
static void give_words(struct inputs *in, const struct form *f, const struct problem *p) {
    in->n = 0;
    for (int i = 0; i < f->n_slots && in->n < PROBLEM_GIVEN; i++) {
        const char *text = f->part[i] == FORM_WORD ? given_as(p, f->slot[i].name) : NULL;
        if (text) in->given[in->n++] = (struct problem_given){.name = f->slot[i].name, .text = text};
    }
}

bool template_find(struct attempt *a, const struct attempt_means *means, struct err *err) {
    struct problem_kind kind[PARSE_SUBTYPES];
    const struct forms *forms = &means->model->forms;
    struct err why = {0};
    int n = kinds_of(kind, &a->parses, forms);
    a->is_template =
        n && problem_recognise(&a->solved, means->templates, kind, n, a->stream.text, a->stream.n_text, &why);
    if (why.code) return err_set(err, why.code, "%s", why.message);
    int form = a->is_template ? form_of(&a->solved, &a->parses, forms) : -1;
    a->is_template = form >= 0;
    if (form < 0) return true;
    struct parse *p = &a->parses.parse[0];
    *p = (struct parse){.form = form};
    a->parses.n = 1;
    place(p, &forms->form[form], &a->solved, &a->stream);
    give_words(&a->inputs, &forms->form[form], &a->solved);
    return true;
}
