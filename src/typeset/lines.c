/* lines.c - atoms put into lines, and their marks to their places.
 *
 *   | fill a line -> too full: back to the last place where a line may end -> stretch -> next line |
 *
 * A paragraph does not end in a line of one or two characters. What alone is wider than a line is parted where the line
 * is full. 、 and 。 may stand behind a full line.
 *
 * Checked tests/typeset/typeset_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "typeset/atom.h"

struct line {
    size_t first, end; /* atoms; blanks at its end and a newline are not among them */
    size_t next;       /* where the next line begins */
    int width;         /* without what hangs */
    bool full;         /* broken because the next atom had no room */
};

/* The widths of the atoms [first, end), overhangs at both ends. */
static int width_of(const struct typeset_atoms *a, size_t first, size_t end) {
    int width = 0;
    for (size_t i = first; i < end; i++) width += a->atom[i].width;
    return end > first ? width + a->atom[first].left + a->atom[end - 1].right : 0;
}

static struct line line_at(const struct typeset_atoms *a, size_t first, int room) {
    struct line l = {.first = first};
    size_t i = first, best = first;
    int width = a->atom[first].left;
    for (; i < a->n && !a->atom[i].newline; i++) {
        const struct typeset_atom *atom = &a->atom[i];
        if (i > first && !atom->joined) best = i;
        bool hangs = atom->hangs && width <= room;
        if (width + atom->width + atom->right > room && !hangs && !atom->blank) break;
        width += atom->width;
    }
    l.full = i < a->n && !a->atom[i].newline;
    l.end = !l.full ? i : best > first ? best : i > first ? i : first + 1;
    l.next = l.full ? l.end : i + (i < a->n);
    while (l.full && l.next < a->n && a->atom[l.next].blank) l.next++;
    while (l.end > first && a->atom[l.end - 1].blank) l.end--;
    size_t measured = l.end;
    if (measured > first && a->atom[measured - 1].hangs && width_of(a, first, measured) > room) measured--;
    l.width = width_of(a, first, measured);
    return l;
}

/* A paragraph should not end in a line of one or two characters: break `l` earlier, where that leaves three of them and
 * takes no more than a quarter of the line. Narrow columns are left as they are. */
static void leave_company(const struct typeset_atoms *a, struct line *l, const struct typeset_style *style) {
    enum { COMPANY = 3, NARROW = 10 };
    if (!l->full || l->next >= a->n || style->width < NARROW * style->size) return;
    struct line last = line_at(a, l->next, style->width);
    if (last.full || last.end - last.first >= COMPANY) return;
    for (size_t k = l->end - 1; k > l->first; k--) {
        int width = width_of(a, l->first, k);
        if (width < style->width * 3 / 4) return;
        if (a->atom[k].joined || last.end - k < COMPANY || a->atom[k].blank || a->atom[k - 1].blank) continue;
        l->end = l->next = k, l->width = width;
        return;
    }
}

static size_t gaps_of(const struct typeset_atoms *a, const struct line *l) {
    size_t n = 0;
    for (size_t i = l->first + 1; i < l->end; i++) n += !a->atom[i].tight;
    return n;
}

/* What is to be put between the atoms of a line, together: little, or the line stays ragged. */
static int slack_of(const struct typeset_style *style, const struct line *l, size_t gaps) {
    int slack = style->width - l->width;
    bool fits = slack > 0 && slack <= 3 * style->size && gaps > 0 && slack / (int)gaps <= style->size / 4;
    return style->even && l->full && fits ? slack : 0;
}

static void place(struct typeset_block *block, const struct typeset_atom *atom, int x, int y, int line) {
    for (size_t m = atom->first; m < atom->first + (size_t)atom->n_marks; m++) {
        block->mark[m].x += x;
        block->mark[m].y += y;
        block->mark[m].line = line;
    }
}

static void place_line(struct typeset_block *block, const struct typeset_atoms *a, const struct line *l,
                       const struct typeset_style *style) {
    size_t gaps = gaps_of(a, l), gap = 0;
    int slack = slack_of(style, l, gaps), x = l->end > l->first ? a->atom[l->first].left : 0;
    /* letters and their readings stand in the middle of the pitch */
    int above = style->ruby ? style->size * 3 / 2 : style->size;
    int y = block->height + (style->pitch - above) / 2 + above - style->size * 12 / 100;
    for (size_t i = l->first; i < l->end; i++) {
        if (i > l->first && !a->atom[i].tight) gap++;
        int moved = x + (gaps ? (int)((int64_t)slack * (int64_t)gap / (int64_t)gaps) : 0);
        place(block, &a->atom[i], moved, y, block->n_lines);
        x += a->atom[i].width;
    }
    int width = l->width + slack;
    if (width > block->width) block->width = width;
    block->height += style->pitch;
    block->n_lines++;
}

/* Marks of atoms that no line took (blanks at a break) go. */
static void drop_unplaced(struct typeset_block *block) {
    size_t kept = 0;
    for (size_t i = 0; i < block->n; i++)
        if (block->mark[i].line >= 0) block->mark[kept++] = block->mark[i];
    block->n = kept;
}

bool typeset_text(struct typeset_block *out, const struct typeset_font *font, const struct typeset_style *style,
                  const char *text, size_t n, struct err *err) {
    struct typeset_atoms atoms = {0};
    out->n = 0;
    out->n_lines = out->width = out->height = 0;
    bool ok = typeset_atoms_of(&atoms, out, font, style, text, n, err);
    for (size_t i = 0; ok && i < out->n; i++) out->mark[i].line = -1;
    for (size_t i = 0; ok && i < atoms.n;) {
        struct line l = line_at(&atoms, i, style->width);
        leave_company(&atoms, &l, style);
        place_line(out, &atoms, &l, style);
        i = l.next;
    }
    if (ok) drop_unplaced(out);
    free(atoms.atom);
    return ok;
}

void typeset_free(struct typeset_block *block) {
    free(block->mark);
    *block = (struct typeset_block){0};
}

int typeset_width(const struct typeset_font *font, const char *text, int size) {
    int width = 0;
    uint32_t c;
    for (size_t n = strlen(text); n > 0;) {
        size_t used = utf8_decode(&c, text, n);
        width += font->advance(font->context, c, size);
        text += used, n -= used;
    }
    return width;
}
