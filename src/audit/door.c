/* door.c - how a text comes in and how places go out.
 *
 *   text, problem, reference, asked -> composed (text_compose) -> audit -> places -> in the text as given
 *
 * Decomposed kana, half-width kana, radicals and invisible marks change no finding. Width, signs and white space are
 * left for the rules, which judge them. Most texts are composed already and are not copied.
 *
 * Checked tests/audit/door_test.c
 */
#include "audit/door.h"

#include "text/fold.h"

static void compose(const char **text, size_t *n, struct bytes *own) {
    struct bytes origins = {0};
    if (*text && text_compose(own, &origins, *text, *n)) *text = bytes_text(own), *n = own->len;
    own->failed |= origins.failed;
    bytes_free(&origins);
}

bool audit_door_open(struct audit_door *door, const char *text, size_t n, const struct audit_options *options,
                     struct err *err) {
    *door = (struct audit_door){.text = text, .n = n};
    if (options) door->options = *options;
    struct audit_options *o = &door->options;
    if (text_compose(&door->own[0], &door->origins, text, n))
        door->text = bytes_text(&door->own[0]), door->n = door->own[0].len;
    compose(&o->problem, &o->n_problem, &door->own[1]);
    compose(&o->reference, &o->n_reference, &door->own[2]);
    compose(&o->asked, &o->n_asked, &door->own[3]);
    bool failed = door->origins.failed;
    for (size_t i = 0; i < sizeof door->own / sizeof *door->own; i++) failed |= door->own[i].failed;
    return !failed || err_set(err, ERR_RESOURCE, "out of memory while auditing a text of %zu bytes", n);
}

void audit_door_free(struct audit_door *door) {
    for (size_t i = 0; i < sizeof door->own / sizeof *door->own; i++) bytes_free(&door->own[i]);
    bytes_free(&door->origins);
}

static void move(size_t *place, const struct audit_door *door) { *place = text_origin(&door->origins, *place); }

void audit_door_places(struct audit_report *r, const struct audit_door *door) {
    if (door->origins.len == 0) return;
    for (size_t i = 0; i < r->n_findings && i < AUDIT_MAX; i++)
        move(&r->findings[i].start, door), move(&r->findings[i].end, door);
    for (size_t i = 0; i < r->n_claims && i < AUDIT_MAX; i++) {
        struct exact_claim *c = &r->claims[i];
        move(&c->start, door), move(&c->end, door);
        move(&c->left_start, door), move(&c->left_end, door);
        move(&c->right_start, door), move(&c->right_end, door);
    }
    if (r->has_answer) move(&r->answer_start, door), move(&r->answer_end, door);
}
