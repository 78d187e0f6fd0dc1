/* blind.c - two systems on a sheet, sides hidden.
 *
 *   samples of A and B -> drawn order of problems and sides -> page, CSV, pairs | key
 *
 * The page keeps choices in the page alone and hands them out as CSV; without a script it prints, and the CSV is filled
 * in by hand.
 * Checked tests/eval/blind_test.c, tests/e2e/eval_blind_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "base/csv.h"
#include "eval/eval_impl.h"
#include "html/html.h"
#include "sansu/eval_blind.h"

static const char script[] =
    "<p><button id=\"save\">えらんだ結果をCSVで保存</button></p>\n<script>\n"
    "document.getElementById('save').onclick=function(){var rows=['number,choice'];"
    "document.querySelectorAll('section').forEach(function(s){var c=s.querySelector('input:checked');"
    "rows.push(s.dataset.n+','+(c?c.value:''))});"
    "var a=document.createElement('a');"
    "a.href=URL.createObjectURL(new Blob([rows.join('\\n')+'\\n'],{type:'text/csv'}));"
    "a.download='sheet.csv';a.click()};\n</script>\n";

static void page_entry(struct bytes *out, size_t n, const struct eval_item *item, const struct eval_sample *left,
                       const struct eval_sample *right) {
    static const char *const choices[][2] = {
        {"left", "左がよい"}, {"right", "右がよい"}, {"tie", "同じくらい"}, {"neither", "どちらも使えない"}};
    bytes_printf(out, "<section data-n=\"%zu\"><h3>%zu</h3><p>", n, n);
    html_string(out, item->problem);
    bytes_append_string(out, "</p><div class=\"cols\"><pre>");
    html_text(out, left->text, left->n_text);
    bytes_append_string(out, "</pre><pre>");
    html_text(out, right->text, right->n_text);
    bytes_append_string(out, "</pre></div><p>");
    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++)
        bytes_printf(out, "<label><input type=\"radio\" name=\"q%zu\" value=\"%s\"> %s</label> ", n, choices[i][0],
                     choices[i][1]);
    bytes_append_string(out, "</p></section>\n");
}

/* For a page that asks for one pair after the other (ballot.c). */
static void pair_entry(struct bytes *out, size_t n, const struct eval_item *item, const struct eval_sample *left,
                       const struct eval_sample *right) {
    bytes_printf(out, "{\"number\":%zu,\"problem\":", n);
    bytes_append_json_string(out, item->problem, strlen(item->problem));
    bytes_append_string(out, ",\"left\":");
    bytes_append_json_string(out, left->text, left->n_text);
    bytes_append_string(out, ",\"right\":");
    bytes_append_json_string(out, right->text, right->n_text);
    bytes_append_string(out, "}\n");
}

static void key_entry(struct bytes *out, size_t n, const char *id, const struct eval_system *const sides[2],
                      size_t at) {
    const struct eval_sample *l = &sides[0]->sample[at], *r = &sides[1]->sample[at];
    bytes_printf(out, "%zu,", n);
    csv_field(out, id, ',');
    bytes_printf(out, "%s,%s,%s,%s,%zu,%zu,%zu,%zu\n", sides[0]->name, sides[1]->name, eval_outcome_name(l->outcome),
                 eval_outcome_name(r->outcome), l->audit.n_false, r->audit.n_false, l->audit.n_chars, r->audit.n_chars);
}

static void write_sheets(struct eval_blind *out, const struct eval_set *set, const size_t *order) {
    struct rng rng;
    rng_init(&rng, set->settings.seed, 2);
    html_head(&out->page, "説明をくらべる", NULL);
    bytes_append_string(&out->page,
                        "<p class=\"note\">同じ問題の2つの説明をくらべ、子どもにわたしたいほうをえらんでください。"
                        "答えや式のまちがいも見てください。左右の順はでたらめです。</p>\n");
    bytes_append_string(&out->csv, "number,choice\n");
    bytes_append_string(&out->key, EVAL_KEY_HEAD "\n");
    for (size_t i = 0; i < out->n_pairs; i++) {
        bool swap = rng_below(&rng, 2);
        size_t item = order[i], at = item * set->samples;
        const struct eval_system *const sides[2] = {&set->system[swap], &set->system[!swap]};
        page_entry(&out->page, i + 1, &set->item[item], &sides[0]->sample[at], &sides[1]->sample[at]);
        pair_entry(&out->pairs, i + 1, &set->item[item], &sides[0]->sample[at], &sides[1]->sample[at]);
        bytes_printf(&out->csv, "%zu,\n", i + 1);
        key_entry(&out->key, i + 1, set->item[item].id, sides, at);
    }
    bytes_append_string(&out->page, script);
    html_end(&out->page);
}

static bool usable(const struct eval_sample *s) { return s->text && s->n_text && s->finish != EVAL_REFUSED; }

/* Items that both have in different words, in an order drawn by the seed (Fisher and Yates). */
static size_t draw_order(size_t *order, size_t *same, const struct eval_set *set) {
    struct rng rng;
    size_t n = 0;
    for (size_t i = 0; i < set->n; i++) {
        const struct eval_sample *a = eval_sample_at(set, &set->system[0], i, 0),
                                 *b = eval_sample_at(set, &set->system[1], i, 0);
        if (!usable(a) || !usable(b)) continue;
        if (strcmp(a->text, b->text) == 0)
            ++*same;
        else
            order[n++] = i;
    }
    rng_init(&rng, set->settings.seed, 1);
    for (size_t i = n; i > 1; i--) {
        size_t j = (size_t)rng_below(&rng, i), kept = order[i - 1];
        order[i - 1] = order[j];
        order[j] = kept;
    }
    return n;
}

/* "A,B": two systems by name. */
static bool two_systems(struct eval_set *set, const char *systems, struct err *err) {
    const char *comma = strchr(systems, ',');
    if (!comma || comma == systems || !comma[1]) return err_set(err, ERR_USAGE, "--blind-sheet takes two names, A,B");
    return eval_set_add_name(set, systems, (size_t)(comma - systems), err) &&
           eval_set_add_name(set, comma + 1, strlen(comma + 1), err);
}

static bool make(struct eval_blind *out, struct eval_set *set, const char *systems, const char *path, struct err *err) {
    if (!two_systems(set, systems, err) || !eval_samples_read(set, path, true, NULL, err)) return false;
    size_t *order = calloc(set->n, sizeof *order);
    if (!order) return err_set(err, ERR_RESOURCE, "out of memory");
    out->n_pairs = draw_order(order, &out->n_same, set);
    if (out->n_pairs) write_sheets(out, set, order);
    free(order);
    if (out->page.failed || out->csv.failed || out->pairs.failed || out->key.failed)
        return err_set(err, ERR_RESOURCE, "out of memory");
    return out->n_pairs || err_set(err, ERR_INPUT,
                                   "%s holds no problem that both %s answered in different words; run --test with "
                                   "these systems first",
                                   path, systems);
}

bool eval_blind_make(struct eval_blind *out, const char *test, const char *systems, const char *dir,
                     const struct eval_settings *settings, struct err *err) {
    struct eval_settings first = settings ? *settings : (struct eval_settings){0};
    struct eval_set set;
    struct bytes path = {0};
    *out = (struct eval_blind){.n_pairs = 0};
    first.samples = 1;
    file_join(&path, dir, "samples.jsonl");
    bool ok = eval_set_load(&set, test, &first, err) && make(out, &set, systems, bytes_text(&path), err);
    eval_set_free(&set);
    bytes_free(&path);
    return ok;
}

void eval_blind_free(struct eval_blind *blind) {
    bytes_free(&blind->page);
    bytes_free(&blind->csv);
    bytes_free(&blind->pairs);
    bytes_free(&blind->key);
}
