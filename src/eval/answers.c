/* answers.c - a system that is a file of answers: a teacher's, another program's, people's.
 *
 *   {"id","text"} or any row of training data -> the item of that id, else of that problem -> its next sample
 *
 * Checked tests/eval/answers_test.c
 */
#include <jansson.h>
#include <string.h>

#include "base/lines.h"
#include "eval/eval_impl.h"
#include "sansu/corpus.h"
#include "sansu/dataset.h"
#include "sansu/dedup.h"

/* Borrowed from the object or the row. */
struct answer {
    const char *id, *problem, *text, *stop;
    char room[DATASET_NUMBER_MAX]; /* of an id that is a number */
    json_t *object;
    struct corpus_row row;
};

static const char *string_of(const json_t *o, const char *key) { return json_string_value(json_object_get(o, key)); }

static bool read_answer(struct answer *a, const char *line, size_t n, struct err *err) {
    static const char *const names[] = {"text", "solution", "response", "output"};
    json_decref(a->object);
    a->object = dataset_object(line, n, false, err);
    if (!a->object || !dataset_text(&a->id, a->room, a->object, "id", err)) return false;
    a->problem = string_of(a->object, "problem");
    a->stop = string_of(a->object, json_object_get(a->object, "finish") ? "finish" : "stop");
    a->text = NULL;
    for (size_t i = 0; i < sizeof names / sizeof *names && !a->text; i++) a->text = string_of(a->object, names[i]);
    if (a->text && (a->id || a->problem)) return true;
    if (!dataset_row_read(&a->row, line, n, err)) return false;
    a->id = a->row.id, a->problem = a->row.problem, a->text = a->row.solution, a->stop = a->row.stop;
    return true;
}

/* By id, else by the problem's text in any width and spacing. */
static size_t find_item(const struct eval_set *set, const struct answer *a) {
    size_t i = a->id ? eval_item_find(set, a->id) : set->n;
    if (i < set->n || !a->problem) return i;
    uint64_t hash = dedup_text_hash(a->problem, strlen(a->problem), DEDUP_FOLD_LITERAL);
    for (i = 0; i < set->n && set->item[i].text != hash;) i++;
    return i;
}

/* The item's first sample that is not there yet. Answers to other problems, and more than are asked for, are left
 * out. */
static bool put(size_t *taken, struct eval_set *set, struct eval_system *s, const struct answer *a, struct err *err) {
    size_t item = find_item(set, a), k = 0;
    while (item < set->n && k < set->samples && eval_sample_at(set, s, item, k)->text) k++;
    if (item == set->n || k == set->samples) return true;
    ++*taken;
    const struct eval_text text = {a->text, strlen(a->text), eval_finish_of(a->stop, a->text)};
    return eval_sample_take(set, s, item, k, text, err);
}

bool eval_answers_load(struct eval_set *set, struct eval_system *s, struct err *err) {
    const struct lines_options options = {.stop = set->settings.stop};
    struct answer a = {0};
    struct lines in;
    const char *line;
    size_t taken = 0, n;
    bool ok = lines_open(&in, s->answers, &options, err);
    while (ok && lines_next(&in, &line, &n, err))
        ok = (read_answer(&a, line, n, err) && put(&taken, set, s, &a, err)) ||
             err_prefix(err, "%s, line %zu", in.path, in.number);
    lines_close(&in);
    json_decref(a.object);
    corpus_row_free(&a.row);
    if (err->code) return false;
    return taken || err_set(err, ERR_INPUT,
                            "%s: none of its lines answers a problem of the test set (joined by \"id\", else by "
                            "\"problem\")",
                            s->answers);
}
