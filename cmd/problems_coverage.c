/* problems_coverage.c - `sansu problems --coverage`: what the generator covers, counted by drawing.
 *
 *   N problems of every sub-type -> frames, contexts, different parameter sets, tries, answers, lengths -> text or HTML
 *
 * Reads   the families through sansu/problem.h      Writes  stdout, or an HTML file
 * Checked tests/e2e/problems_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/file.h"
#include "base/hash.h"
#include "cmd.h"
#include "problems.h"
#include "sansu/problem.h"

enum { DRAWS = 2000 };

/* What one sub-type showed in DRAWS draws. */
struct row {
    struct problem_family_info family;
    struct problem_subtype_info sub;
    int frames, contexts, keys, held_out;
    int commonest_percent; /* how often the commonest answer occurs */
    int characters, steps_tenths;
    int64_t tries;
};

static int by_value(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* Sorts v; the number of different values, and how often the commonest occurs. */
static int count_different(uint64_t *v, int n, int *commonest) {
    int different = 0, run = 0;
    *commonest = 0;
    qsort(v, (size_t)n, sizeof v[0], by_value);
    for (int i = 0; i < n; i++) {
        run = i && v[i] == v[i - 1] ? run + 1 : 1;
        different += run == 1;
        if (run > *commonest) *commonest = run;
    }
    return different;
}

static int count_characters(const char *s) {
    int n = 0;
    for (; *s; s++) n += ((unsigned char)*s & 0xC0) != 0x80;
    return n;
}

static bool survey(struct row *out, int family, int s, struct problem *p, struct err *err) {
    static uint64_t key[DRAWS], frame[DRAWS], context[DRAWS], answer[DRAWS];
    int64_t characters = 0, steps = 0;
    int unused, commonest;
    *out = (struct row){.family = problem_family_at(family), .sub = problem_subtype_at(family, s)};
    struct problem_options o = {.subtype = out->sub.id};
    for (int i = 0; i < DRAWS; i++) {
        if (!problem_generate(p, family, (uint64_t)i, &o, err)) return false;
        key[i] = p->key_hash;
        frame[i] = hash_fnv1a(p->frame, strlen(p->frame), 0);
        context[i] = hash_fnv1a(p->context, strlen(p->context), 0);
        answer[i] = hash_fnv1a(p->number, strlen(p->number), 0);
        characters += count_characters(p->solution);
        steps += p->n_steps;
        out->tries += p->tries;
        out->held_out += p->held_out;
    }
    out->keys = count_different(key, DRAWS, &unused);
    out->frames = count_different(frame, DRAWS, &unused);
    out->contexts = count_different(context, DRAWS, &unused);
    count_different(answer, DRAWS, &commonest);
    out->commonest_percent = commonest * 100 / DRAWS;
    out->characters = (int)(characters / DRAWS);
    out->steps_tenths = (int)(steps * 10 / DRAWS);
    return true;
}

static const char page_head[] =
    "<!doctype html><html lang=\"ja\"><meta charset=\"utf-8\"><title>sansu problems: coverage</title>\n"
    "<style>body{font:15px/1.6 sans-serif;margin:2em auto;max-width:72em;color:#222}table{border-collapse:collapse;width:100%%}"
    "th,td{border-bottom:1px solid #ccc;padding:.25em .6em;text-align:right}th:first-child,td:first-child,th:nth-child(2),td:nth-child(2){text-align:left}"
    "tr.f td{background:#f2f5f8;font-weight:600}td.low{background:#fde8e4}@media(prefers-color-scheme:dark){body{background:#181a1b;color:#ddd}tr.f td{background:#24292e}td.low{background:#5a2a22}}</style>\n"
    "<h1>問題の広がり</h1><p>%d families, %d sub-types; every sub-type drawn %d times.</p>\n"
    "<table><tr><th>family / sub-type<th>name<th>level<th>frames seen<th>contexts<th>different problems<th>tries each<th>commonest answer<th>held out<th>steps<th>characters\n";

static void write_html(FILE *out, const struct row *row, int n) {
    fprintf(out, page_head, problem_family_count(), n, DRAWS);
    for (int i = 0; i < n; i++) {
        const struct row *r = &row[i];
        if (i == 0 || strcmp(r->family.id, row[i - 1].family.id) != 0)
            fprintf(out, "<tr class=\"f\"><td>%s<td>%s (%s, %d年)<td colspan=\"9\">\n", r->family.id, r->family.name, r->family.number, r->family.grade);
        fprintf(out, "<tr><td>%s<td>%s<td>%d<td%s>%d / %d<td>%d<td>%d<td>%.1f<td>%d%%<td>%d%%<td>%d.%d<td>%d\n", r->sub.id, r->sub.name, r->sub.level,
                r->frames < r->sub.n_frames ? " class=\"low\"" : "", r->frames, r->sub.n_frames, r->contexts, r->keys, (double)r->tries / DRAWS, r->commonest_percent,
                r->held_out * 100 / DRAWS, r->steps_tenths / 10, r->steps_tenths % 10, r->characters);
    }
    fprintf(out, "</table></html>\n");
}

static void write_text(FILE *out, const struct row *row, int n) {
    int at_level[4] = {0};
    fprintf(out, "%-14s %-16s %5s %8s %8s %9s %6s %7s %8s %5s %6s\n", "family", "sub-type", "level", "frames", "contexts", "problems", "tries", "answer", "held out", "steps", "chars");
    for (int i = 0; i < n; i++) {
        const struct row *r = &row[i];
        fprintf(out, "%-14s %-16s %5d %4d/%-3d %8d %9d %6.1f %6d%% %7d%% %3d.%d %6d\n", r->family.id, r->sub.id, r->sub.level, r->frames, r->sub.n_frames, r->contexts, r->keys,
                (double)r->tries / DRAWS, r->commonest_percent, r->held_out * 100 / DRAWS, r->steps_tenths / 10, r->steps_tenths % 10, r->characters);
        at_level[r->sub.level]++;
    }
    fprintf(out, "\n%d families, %d sub-types (level 1: %d, level 2: %d, level 3: %d); %d draws each.\n", problem_family_count(), n, at_level[1], at_level[2], at_level[3], DRAWS);
    fprintf(out, "problems: different parameter sets among the draws; tries: draws per valid problem; answer: share of the commonest answer\n");
}

int problems_coverage(const char *html_path) {
    struct err err = {0};
    struct problem p = {0};
    struct file_writer page;
    int n = 0, code = 0;
    for (int f = 0; f < problem_family_count(); f++) n += problem_family_at(f).n_subtypes;
    struct row *row = calloc((size_t)n, sizeof *row);
    if (!row) err_set(&err, ERR_RESOURCE, "out of memory for %d rows", n);
    if (!row || (html_path && !file_writer_open(&page, html_path, &err))) {
        free(row);
        return cmd_fail("problems", &err);
    }
    int i = 0;
    for (int f = 0; f < problem_family_count() && !code; f++)
        for (int s = 0; s < problem_family_at(f).n_subtypes && !code; s++)
            if (!survey(&row[i++], f, s, &p, &err)) code = cmd_fail("problems", &err);
    if (code && html_path) {
        file_writer_abandon(&page);
    } else if (html_path) {
        write_html(page.stream, row, n);
        page.failed = ferror(page.stream) != 0;
        if (!file_writer_commit(&page, &err)) code = cmd_fail("problems", &err);
    } else if (!code) {
        write_text(stdout, row, n);
    }
    problem_free(&p);
    free(row);
    return code;
}
