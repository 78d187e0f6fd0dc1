/* figure_fuzz.c - any bytes as a figure's type, fields and values, and as the problem's text: drawn or not, never a crash;
 * a drawing is well-formed SVG with every text inside its frame. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "sansu/drawing.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* The bytes, line by line: type, problem text, asked, answer, number, label, then field names with their kind and values. */
struct input {
    char *at;
};

static char *next_line(struct input *in) {
    char *line = in->at ? strsep(&in->at, "\n") : NULL;
    return line ? line : "";
}

/* "n:length:270" or "N:lengths:1|2|3" */
static void add_field(struct figure *f, char *line) {
    char *rest = line, *kind = strsep(&rest, ":"), *name = rest ? strsep(&rest, ":") : NULL;
    static const char kinds[] = "ntNTM";
    const char *at = strchr(kinds, kind[0]);
    if (!name || !rest || !at || !*at || f->n_fields == FIGURE_FIELDS) return;
    struct figure_field *field = &f->field[f->n_fields++];
    *field = (struct figure_field){name, (enum figure_kind)(at - kinds), f->n_values, 0};
    for (int row = 0; rest && f->n_values < FIGURE_VALUES; row++)
        f->value[f->n_values++] = (struct figure_value){strsep(&rest, "|"), row / 2};
    field->count = f->n_values - field->first;
}

/* Every < begins a tag that ends, every & an entity. */
static void check_svg(const char *svg, size_t n) {
    if (!utf8_valid(svg, n, NULL)) abort();
    int depth = 0;
    for (const char *s = svg; (s = strchr(s, '<')); s++) {
        const char *end = strchr(s, '>');
        if (!end || memchr(s + 1, '<', (size_t)(end - s - 1))) abort();
        if (s[1] == '/')
            depth--;
        else if (end[-1] != '/')
            depth++;
    }
    if (depth != 0) abort();
    for (const char *s = svg; (s = strchr(s, '&')); s++)
        if (strncmp(s, "&lt;", 4) && strncmp(s, "&gt;", 4) && strncmp(s, "&amp;", 5) && strncmp(s, "&quot;", 6))
            abort();
}

static void check_frame(const struct drawing *d) {
    for (int i = 0; i < d->n_items; i++) {
        struct drawing_point box[2];
        if (d->item[i].kind != DRAWING_TEXT) continue;
        drawing_text_box(box, d, &d->item[i]);
        if (box[0].x < 0 || box[0].y < 0 || box[1].x > d->width || box[1].y > d->height) abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static struct drawing d;
    struct figure f = {.asked_label = -1};
    struct err err = {0};
    struct bytes svg = {0};
    char *copy = malloc(n + 1);
    if (!copy) abort();
    memcpy(copy, data, n);
    copy[n] = 0;
    struct input in = {copy};
    f.type = figure_type_find(next_line(&in));
    if (f.type == FIGURE_TYPES) f.type = (enum figure_type)(n % FIGURE_TYPES);
    struct figure_step step[] = {{"270÷9", "30", "か所"}, {"", "", ""}};
    struct figure_problem problem = {.text = next_line(&in), .step = step, .n_steps = 2};
    f.asked = next_line(&in), problem.answer = next_line(&in), problem.number = next_line(&in),
    problem.unit = next_line(&in);
    step[1] = (struct figure_step){next_line(&in), next_line(&in), next_line(&in)};
    f.asked_label = (int)(strlen(f.asked) % 5) - 1;
    while (in.at) add_field(&f, next_line(&in));
    for (int v = FIGURE_PROBLEM; v <= FIGURE_SOLVED; v++) {
        bytes_clear(&svg);
        if (!figure_draw(&d, &f, &problem, (enum figure_variant)v, &err)) continue;
        drawing_write_svg(&svg, &d);
        check_svg(bytes_text(&svg), svg.len);
        check_frame(&d);
        bytes_clear(&svg);
        drawing_write_json(&svg, &d);
    }
    if (err.code) abort();
    bytes_free(&svg);
    free(copy);
    return 0;
}
