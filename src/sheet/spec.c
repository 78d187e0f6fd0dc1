/* spec.c - a specification as text: what its hash is of, and what the pages say of it.
 *
 * Checked tests/sheet/lay_test.c
 */
#include "sheet/spec.h"

#include <inttypes.h>
#include <string.h>

#include "sheet/choose.h"

static void number(struct bytes *out, const char *name, int64_t value) {
    bytes_printf(out, "%s=%" PRId64 "\n", name, value);
}

static void word(struct bytes *out, const char *name, const char *value) {
    if (value && *value) bytes_printf(out, "%s=%s\n", name, value);
}

void spec_write(struct bytes *out, const struct sheet_spec *s, const struct sheet_items *items) {
    bytes_append_string(out, "sansu sheet 1\n");
    word(out, "families", s->families);
    word(out, "content", items->content);
    number(out, "grade", s->grade);
    number(out, "stars", s->stars);
    number(out, "count", s->count);
    bytes_printf(out, "seed=%" PRIu64 "\n", s->seed);
    number(out, "repeats", s->repeats);
    word(out, "voice", s->voice);
    number(out, "order", s->order);
    number(out, "versions", items->versions);
    word(out, "title", s->title);
    number(out, "plain", s->plain);
    number(out, "approved", s->approved);
    number(out, "space", s->space);
    number(out, "room", s->room);
    number(out, "hints", s->hints);
    number(out, "figures", s->figures);
    number(out, "answers", s->answers);
    number(out, "paper", s->paper);
    number(out, "columns", s->columns > 1 ? 2 : 1);
    number(out, "furigana", s->furigana);
}

void spec_title(struct bytes *out, const struct sheet_spec *spec) {
    enum { MOST = 4 };
    struct sheet_choice choice[SHEET_CHOICES];
    struct err none = {0};
    int n = spec->families ? sheet_choose(choice, spec, &none) : 0, named = 0;
    for (int i = 0; i < n && n <= MOST; i++) {
        bool again = false;
        for (int k = 0; k < i; k++) again |= choice[k].family == choice[i].family;
        if (!again) bytes_printf(out, "%s%s", named++ ? "・" : "", problem_family_at(choice[i].family).name);
    }
    if (!named) bytes_append_string(out, spec->grade ? "算数の問題" : "算数プリント");
    if (!named && spec->grade) bytes_printf(out, "（%d年）", spec->grade);
}

void spec_footer(struct bytes *out, const struct sheet_spec *spec, const char *hash) {
    bytes_printf(out, "sansu  seed %" PRIu64 "  %.12s", spec->seed, hash);
}
