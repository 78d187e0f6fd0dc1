/* key.c - the key of a blind sheet: which system stands on which side, and what its text is worth.
 *
 * Checked tests/eval/tally_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "eval/eval_impl.h"

bool eval_read_count(size_t *out, const char *text) {
    char *end;
    if (*text < '0' || *text > '9') return false;
    *out = strtoul(text, &end, 10);
    return *end == 0;
}

static bool read_side(struct eval_side *out, const char *name, const char *outcome, const char *n_false,
                      const char *chars) {
    if (!eval_is_name(name) || strlen(name) >= EVAL_NAME_BYTES || strlen(outcome) >= EVAL_NAME_BYTES ||
        !eval_read_count(&out->n_false, n_false) || !eval_read_count(&out->chars, chars))
        return false;
    memcpy(out->name, name, strlen(name) + 1);
    memcpy(out->outcome, outcome, strlen(outcome) + 1);
    return true;
}

static bool key_line(void *context, char **v, size_t n, struct err *err) {
    struct eval_key *key = context;
    size_t number;
    if (n != 10) return err_set(err, ERR_INPUT, "expected the 10 fields of a key, found %zu", n);
    if (!eval_read_count(&number, v[0]) || number != key->n + 1)
        return err_set(err, ERR_INPUT, "expected number %zu, found '%.20s'", key->n + 1, v[0]);
    struct eval_side(*more)[2] = realloc(key->pair, (key->n + 1) * sizeof *more);
    if (!more) return err_set(err, ERR_RESOURCE, "out of memory");
    key->pair = more;
    if (!read_side(&more[key->n][0], v[2], v[4], v[6], v[8]) || !read_side(&more[key->n][1], v[3], v[5], v[7], v[9]))
        return err_set(err, ERR_INPUT, "expected two names, two outcomes and four counts behind the item");
    key->n++;
    return true;
}

bool eval_key_read(struct eval_key *out, const char *path, struct err *err) {
    *out = (struct eval_key){.pair = NULL};
    return csv_each(path, EVAL_KEY_HEAD, key_line, out, err) &&
           (out->n || err_set(err, ERR_INPUT, "%s: no pairs in it", path));
}

void eval_key_free(struct eval_key *key) {
    free(key->pair);
    *key = (struct eval_key){.pair = NULL};
}
