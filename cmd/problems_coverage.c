/* problems_coverage.c - `sansu problems --coverage`: what the generator covers, counted by drawing.
 *
 *   N problems of every sub-type -> templates, contexts, different parameter sets, tries, answers, lengths, difficulty -> text or HTML
 *   behind the table: small parameter spaces, answers above 2 % of a family, draws refused by each predicate
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
    int templates, contexts, keys, held_out;
    int commonest_percent; /* how often the commonest answer occurs */
    int characters, steps_tenths;
    int64_t tries;
    int stars[4];  /* problems of so many stars */
    int score;     /* mean */
    uint64_t answer[DRAWS]; /* hashes of the answers */
};

struct report {
    struct row *row;
    int n;
    struct problem_refusals refusals;
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

static bool survey(struct row *out, struct problem_refusals *refusals, int family, int s, struct problem *p, struct err *err) {
    static uint64_t key[DRAWS], template[DRAWS], context[DRAWS];
    int64_t characters = 0, steps = 0, score = 0;
    int unused, commonest;
    out->family = problem_family_at(family), out->sub = problem_subtype_at(family, s);
    struct problem_options o = {.subtype = out->sub.id, .refusals = refusals};
    for (int i = 0; i < DRAWS; i++) {
        if (!problem_generate(p, family, (uint64_t)i, &o, err)) return false;
        key[i] = p->key_hash;
        template[i] = hash_fnv1a(p->template_id, strlen(p->template_id), 0);
        context[i] = hash_fnv1a(p->context, strlen(p->context), 0);
        out->answer[i] = hash_fnv1a(p->number, strlen(p->number), 0);
        characters += count_characters(p->solution);
        steps += p->n_steps;
        score += p->difficulty.score;
        out->stars[p->difficulty.stars]++;
        out->tries += p->tries;
        out->held_out += p->held_out;
    }
    out->keys = count_different(key, DRAWS, &unused);
    out->templates = count_different(template, DRAWS, &unused);
    out->contexts = count_different(context, DRAWS, &unused);
    count_different(out->answer, DRAWS, &commonest);
    out->commonest_percent = commonest * 100 / DRAWS;
    out->characters = (int)(characters / DRAWS);
    out->steps_tenths = (int)(steps * 10 / DRAWS);
    out->score = (int)(score / DRAWS);
    return true;
}

/* ---- what is small, common or refused ---- */

enum { SMALL = 200, COMMON_PERMILLE = 20 };

/* Share of the commonest answer in a whole family, in permille; rows [first, last). */
static int commonest_permille(const struct row *row, int first, int last) {
    int commonest = 0, n = (last - first) * DRAWS;
    uint64_t *all = malloc((size_t)n * sizeof *all);
    if (!all) return 0;
    for (int i = first; i < last; i++) memcpy(all + (size_t)(i - first) * DRAWS, row[i].answer, sizeof row[i].answer);
    count_different(all, n, &commonest);
    free(all);
    return (int)((int64_t)commonest * 1000 / n);
}

static void list_common(FILE *out, const struct report *r, const char *before, const char *format, const char *after) {
    fputs(before, out);
    for (int first = 0, last; first < r->n; first = last) {
        for (last = first; last < r->n && strcmp(r->row[last].family.id, r->row[first].family.id) == 0;) last++;
        int permille = commonest_permille(r->row, first, last);
        if (permille > COMMON_PERMILLE) fprintf(out, format, r->row[first].family.id, permille / 10, permille % 10);
    }
    fputs(after, out);
}

static void list_small(FILE *out, const struct report *r, const char *before, const char *format, const char *after) {
    fputs(before, out);
    for (int i = 0; i < r->n; i++)
        if (r->row[i].keys < SMALL) fprintf(out, format, r->row[i].family.id, r->row[i].sub.id, r->row[i].keys);
    fputs(after, out);
}

static void sort_refusals(struct problem_refusals *r) {
    for (int i = 1; i < r->n; i++)
        for (int j = i; j > 0 && r->count[j] > r->count[j - 1]; j--) {
            int64_t count = r->count[j];
            const char *name = r->name[j];
            r->count[j] = r->count[j - 1], r->name[j] = r->name[j - 1];
            r->count[j - 1] = count, r->name[j - 1] = name;
        }
}

static void list_refusals(FILE *out, const struct report *r, const char *before, const char *format, const char *after) {
    int64_t tries = 0;
    for (int i = 0; i < r->n; i++) tries += r->row[i].tries;
    fputs(before, out);
    for (int i = 0; i < r->refusals.n; i++)
        fprintf(out, format, (long long)r->refusals.count[i], (double)r->refusals.count[i] * 100 / (double)tries, r->refusals.name[i]);
    fputs(after, out);
}

/* ---- writing ---- */

static const char page_head[] =
    "<!doctype html><html lang=\"ja\"><meta charset=\"utf-8\"><title>sansu problems: coverage</title>\n"
    "<style>body{font:15px/1.6 sans-serif;margin:2em auto;max-width:76em;color:#222}table{border-collapse:collapse;width:100%%}"
    "th,td{border-bottom:1px solid #ccc;padding:.25em .6em;text-align:right}th:first-child,td:first-child,th:nth-child(2),td:nth-child(2){text-align:left}"
    "tr.f td{background:#f2f5f8;font-weight:600}td.low{background:#fde8e4}@media(prefers-color-scheme:dark){body{background:#181a1b;color:#ddd}tr.f td{background:#24292e}td.low{background:#5a2a22}}</style>\n"
    "<h1>問題の広がり</h1><p>%d families, %d sub-types; every sub-type drawn %d times.</p>\n"
    "<table><tr><th>family / sub-type<th>name<th>level<th>methods<th>templates seen<th>contexts<th>different problems<th>tries each<th>commonest answer<th>held out<th>steps<th>characters<th>score<th>★1<th>★2<th>★3\n";

static int percent_of(int n) { return n * 100 / DRAWS; }

static void write_html(FILE *out, const struct report *report) {
    fprintf(out, page_head, problem_family_count(), report->n, DRAWS);
    for (int i = 0; i < report->n; i++) {
        const struct row *r = &report->row[i];
        if (i == 0 || strcmp(r->family.id, report->row[i - 1].family.id) != 0)
            fprintf(out, "<tr class=\"f\"><td>%s<td>%s (%s, %d年)<td colspan=\"14\">\n", r->family.id, r->family.name, r->family.number, r->family.grade);
        fprintf(out, "<tr><td>%s<td>%s<td>%d<td>%d<td%s>%d / %d<td>%d<td%s>%d<td>%.1f<td>%d%%<td>%d%%<td>%d.%d<td>%d<td>%d<td>%d%%<td>%d%%<td>%d%%\n", r->sub.id, r->sub.name, r->sub.level,
                r->sub.n_methods, r->templates < r->sub.n_templates ? " class=\"low\"" : "", r->templates, r->sub.n_templates, r->contexts, r->keys < SMALL ? " class=\"low\"" : "", r->keys,
                (double)r->tries / DRAWS, r->commonest_percent, r->held_out * 100 / DRAWS, r->steps_tenths / 10, r->steps_tenths % 10, r->characters, r->score, percent_of(r->stars[1]),
                percent_of(r->stars[2]), percent_of(r->stars[3]));
    }
    fprintf(out, "</table>\n");
    list_small(out, report, "<h2>Small parameter spaces</h2><p>Fewer than 200 different problems in the draws.</p><ul>\n", "<li>%s/%s: %d\n", "</ul>\n");
    list_common(out, report, "<h2>Common answers</h2><p>Families whose commonest answer has more than 2 % of the draws; <code>--balance</code> evens them out.</p><ul>\n", "<li>%s: %d.%d %%\n", "</ul>\n");
    list_refusals(out, report, "<h2>Refused draws</h2><table><tr><th>draws<th>of all<th>predicate\n", "<tr><td>%lld<td>%.2f%%<td>%s\n", "</table></html>\n");
}

static void write_text(FILE *out, const struct report *report) {
    int at_level[4] = {0}, methods[PROBLEM_METHODS + 1] = {0};
    int64_t stars[4] = {0};
    fprintf(out, "%-14s %-16s %5s %3s %8s %8s %9s %6s %7s %8s %5s %6s %5s  %s\n", "family", "sub-type", "level", "mth", "templates", "contexts", "problems", "tries", "answer", "held out", "steps", "chars", "score",
            "stars 1/2/3 %");
    for (int i = 0; i < report->n; i++) {
        const struct row *r = &report->row[i];
        fprintf(out, "%-14s %-16s %5d %3d %4d/%-3d %8d %9d %6.1f %6d%% %7d%% %3d.%d %6d %5d  %3d/%d/%d\n", r->family.id, r->sub.id, r->sub.level, r->sub.n_methods, r->templates, r->sub.n_templates, r->contexts,
                r->keys, (double)r->tries / DRAWS, r->commonest_percent, r->held_out * 100 / DRAWS, r->steps_tenths / 10, r->steps_tenths % 10, r->characters, r->score, percent_of(r->stars[1]),
                percent_of(r->stars[2]), percent_of(r->stars[3]));
        at_level[r->sub.level]++;
        methods[r->sub.n_methods]++;
        for (int star = 1; star <= 3; star++) stars[star] += r->stars[star];
    }
    int64_t all = (int64_t)report->n * DRAWS;
    fprintf(out, "\n%d families, %d sub-types (level 1: %d, level 2: %d, level 3: %d; one method: %d, two: %d, three: %d); %d draws each.\n", problem_family_count(), report->n, at_level[1], at_level[2],
            at_level[3], methods[1], methods[2], methods[3], DRAWS);
    fprintf(out, "computed difficulty: 1 star %lld%%, 2 stars %lld%%, 3 stars %lld%% of all draws\n", (long long)(stars[1] * 100 / all), (long long)(stars[2] * 100 / all), (long long)(stars[3] * 100 / all));
    fprintf(out, "problems: different parameter sets among the draws; tries: draws per valid problem; answer: share of the commonest answer\n");
    list_small(out, report, "\nsmall parameter spaces (fewer than 200 different problems in the draws):\n", "  %s/%s %d\n", "");
    list_common(out, report, "\nfamilies whose commonest answer has more than 2 % of their draws (--balance evens them out):\n", "  %s %d.%d %%\n", "");
    list_refusals(out, report, "\nrefused draws, by predicate (count, share of all draws):\n", "  %10lld %6.2f%%  %s\n", "");
}

int problems_coverage(const char *html_path) {
    struct err err = {0};
    struct problem p = {0};
    struct file_writer page;
    struct report report = {0};
    int code = 0;
    for (int f = 0; f < problem_family_count(); f++) report.n += problem_family_at(f).n_subtypes;
    report.row = calloc((size_t)report.n, sizeof *report.row);
    if (!report.row) err_set(&err, ERR_RESOURCE, "out of memory for %d rows", report.n);
    if (!report.row || (html_path && !file_writer_open(&page, html_path, &err))) {
        free(report.row);
        return cmd_fail("problems", &err);
    }
    int i = 0;
    for (int f = 0; f < problem_family_count() && !code; f++)
        for (int s = 0; s < problem_family_at(f).n_subtypes && !code; s++)
            if (!survey(&report.row[i++], &report.refusals, f, s, &p, &err)) code = cmd_fail("problems", &err);
    sort_refusals(&report.refusals);
    if (code && html_path) {
        file_writer_abandon(&page);
    } else if (html_path) {
        write_html(page.stream, &report);
        page.failed = ferror(page.stream) != 0;
        if (!file_writer_commit(&page, &err)) code = cmd_fail("problems", &err);
    } else if (!code) {
        write_text(stdout, &report);
    }
    problem_free(&p);
    free(report.row);
    return code;
}
