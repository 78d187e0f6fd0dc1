/* problems_coverage.c - `sansu problems --coverage`: what the generator covers, counted by drawing.
 *
 *   N problems of every sub-type -> templates, contexts, different parameter sets, tries, answers, lengths, difficulty
 *     -> text or HTML
 *   behind the table: small parameter spaces, answers above 2 % of a family, draws refused by each predicate
 *
 * Reads   the families through sansu/problem.h      Writes  stdout, or an HTML file
 * Checked tests/e2e/problems_test.c
 */
#include <stdio.h>

#include "base/file.h"
#include "cmd.h"
#include "problems.h"
#include "sansu/problem_set.h"

enum { DRAWS = 2000, SMALL = 200, COMMON_PERMILLE = 20 };

static double per_draw(int64_t sum) { return (double)sum / DRAWS; }
static int percent_of(int n) { return n * 100 / DRAWS; }
static int tenths(int64_t sum) { return (int)(sum * 10 / DRAWS); }

/* ---- what is small, common or refused ---- */

static void list_common(FILE *out, const struct problem_coverage *c, const char *before, const char *format,
                        const char *after) {
    fputs(before, out);
    for (int f = 0; f < problem_family_count(); f++) {
        int permille = problem_coverage_permille(c, f);
        if (permille > COMMON_PERMILLE) fprintf(out, format, problem_family_at(f).id, permille / 10, permille % 10);
    }
    fputs(after, out);
}

static void list_small(FILE *out, const struct problem_coverage *c, const char *before, const char *format,
                       const char *after) {
    fputs(before, out);
    for (int i = 0; i < c->n; i++) {
        const struct problem_coverage_row *r = &c->row[i];
        if (r->keys < SMALL)
            fprintf(out, format, problem_family_at(r->family).id, problem_subtype_at(r->family, r->subtype).id,
                    r->keys);
    }
    fputs(after, out);
}

static void list_refusals(FILE *out, const struct problem_coverage *c, const char *before, const char *format,
                          const char *after) {
    const struct problem_refusals *r = &c->refusals;
    int64_t tries = 0;
    for (int i = 0; i < c->n; i++) tries += c->row[i].tries;
    fputs(before, out);
    for (int i = 0; i < r->n; i++)
        fprintf(out, format, (long long)r->count[i], (double)r->count[i] * 100 / (double)tries, r->name[i]);
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

static void write_html_row(FILE *out, const struct problem_coverage_row *r) {
    struct problem_subtype_info sub = problem_subtype_at(r->family, r->subtype);
    fprintf(out, "<tr><td>%s<td>%s<td>%d<td>%d", sub.id, sub.name, sub.level, sub.n_methods);
    fprintf(out, "<td%s>%d / %d<td>%d", r->templates < sub.n_templates ? " class=\"low\"" : "", r->templates,
            sub.n_templates, r->contexts);
    fprintf(out, "<td%s>%d<td>%.1f<td>%d%%<td>%d%%", r->keys < SMALL ? " class=\"low\"" : "", r->keys,
            per_draw(r->tries), percent_of(r->commonest), percent_of(r->held_out));
    fprintf(out, "<td>%d.%d<td>%d<td>%d", tenths(r->steps) / 10, tenths(r->steps) % 10, (int)(r->characters / DRAWS),
            (int)(r->score / DRAWS));
    fprintf(out, "<td>%d%%<td>%d%%<td>%d%%\n", percent_of(r->stars[1]), percent_of(r->stars[2]),
            percent_of(r->stars[3]));
}

static void write_html(FILE *out, const struct problem_coverage *c) {
    fprintf(out, page_head, problem_family_count(), c->n, DRAWS);
    for (int i = 0; i < c->n; i++) {
        struct problem_family_info family = problem_family_at(c->row[i].family);
        if (c->row[i].subtype == 0)
            fprintf(out, "<tr class=\"f\"><td>%s<td>%s (%s, %d年)<td colspan=\"14\">\n", family.id, family.name,
                    family.number, family.grade);
        write_html_row(out, &c->row[i]);
    }
    fprintf(out, "</table>\n");
    list_small(out, c, "<h2>Small parameter spaces</h2><p>Fewer than 200 different problems in the draws.</p><ul>\n",
               "<li>%s/%s: %d\n", "</ul>\n");
    list_common(
        out, c,
        "<h2>Common answers</h2><p>Families whose commonest answer has more than 2 % of the draws; <code>--balance</code> evens them out.</p><ul>\n",
        "<li>%s: %d.%d %%\n", "</ul>\n");
    list_refusals(out, c, "<h2>Refused draws</h2><table><tr><th>draws<th>of all<th>predicate\n",
                  "<tr><td>%lld<td>%.2f%%<td>%s\n", "</table></html>\n");
}

static void write_text_row(FILE *out, const struct problem_coverage_row *r) {
    struct problem_subtype_info sub = problem_subtype_at(r->family, r->subtype);
    fprintf(out, "%-14s %-16s %5d %3d %4d/%-4d %8d %9d", problem_family_at(r->family).id, sub.id, sub.level,
            sub.n_methods, r->templates, sub.n_templates, r->contexts, r->keys);
    fprintf(out, " %6.1f %6d%% %7d%% %3d.%d %6d %5d", per_draw(r->tries), percent_of(r->commonest),
            percent_of(r->held_out), tenths(r->steps) / 10, tenths(r->steps) % 10, (int)(r->characters / DRAWS),
            (int)(r->score / DRAWS));
    fprintf(out, "  %3d/%d/%d\n", percent_of(r->stars[1]), percent_of(r->stars[2]), percent_of(r->stars[3]));
}

static void write_sums(FILE *out, const struct problem_coverage *c) {
    int at_level[4] = {0}, methods[PROBLEM_METHODS + 1] = {0};
    int64_t stars[4] = {0}, all = (int64_t)c->n * DRAWS;
    for (int i = 0; i < c->n; i++) {
        struct problem_subtype_info sub = problem_subtype_at(c->row[i].family, c->row[i].subtype);
        at_level[sub.level]++;
        methods[sub.n_methods]++;
        for (int star = 1; star <= 3; star++) stars[star] += c->row[i].stars[star];
    }
    fprintf(
        out,
        "\n%d families, %d sub-types (level 1: %d, level 2: %d, level 3: %d; one method: %d, two: %d, three: %d); %d draws each.\n",
        problem_family_count(), c->n, at_level[1], at_level[2], at_level[3], methods[1], methods[2], methods[3], DRAWS);
    fprintf(out, "computed difficulty: 1 star %lld%%, 2 stars %lld%%, 3 stars %lld%% of all draws\n",
            (long long)(stars[1] * 100 / all), (long long)(stars[2] * 100 / all), (long long)(stars[3] * 100 / all));
}

static void write_text(FILE *out, const struct problem_coverage *c) {
    fprintf(out, "%-14s %-16s %5s %3s %9s %8s %9s %6s %7s %8s %5s %6s %5s  %s\n", "family", "sub-type", "level", "mth",
            "templates", "contexts", "problems", "tries", "answer", "held out", "steps", "chars", "score",
            "stars 1/2/3 %");
    for (int i = 0; i < c->n; i++) write_text_row(out, &c->row[i]);
    write_sums(out, c);
    fprintf(
        out,
        "problems: different parameter sets among the draws; tries: draws per valid problem; answer: share of the commonest answer\n");
    list_small(out, c, "\nsmall parameter spaces (fewer than 200 different problems in the draws):\n", "  %s/%s %d\n",
               "");
    list_common(out, c,
                "\nfamilies whose commonest answer has more than 2 % of their draws (--balance evens them out):\n",
                "  %s %d.%d %%\n", "");
    list_refusals(out, c, "\nrefused draws, by predicate (count, share of all draws):\n", "  %10lld %6.2f%%  %s\n", "");
}

int problems_coverage(const char *html_path) {
    struct err err = {0};
    struct file_writer page = {0};
    struct problem_coverage c = {0};
    /* The draws take a minute: where the page cannot be written, that is said before. */
    bool ok = (!html_path || file_writer_open(&page, html_path, &err)) && problem_coverage_count(&c, DRAWS, &err);
    if (ok && html_path) {
        write_html(page.stream, &c), page.failed = ferror(page.stream) != 0;
        ok = file_writer_commit(&page, &err);
    } else if (ok) {
        write_text(stdout, &c);
    }
    file_writer_abandon(&page);
    problem_coverage_free(&c);
    return ok ? 0 : cmd_fail("problems", &err);
}
