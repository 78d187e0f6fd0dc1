/* settings.c - may this run go on from a checkpoint? Its settings, as text, against ours.
 *
 *   all the same, but for the last word                another machine's products: a warning
 *   more steps, the shorter run was finished           the longer schedule from here on
 *   anything else                                      an error that names the first word that differs
 *
 * Checked tests/train/trainer_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "train/train_impl.h"

/* One "key=value" of the settings; n is 0 at the end. */
struct word {
    const char *text;
    size_t n, key;
};

static struct word word_at(const char *s) {
    size_t n = strcspn(s, " "), key = strcspn(s, "= ");
    return (struct word){s, n, key};
}

static const char *behind(struct word w) { return w.text + w.n + (w.text[w.n] == ' '); }

static bool is_same(struct word a, struct word b) { return a.n == b.n && memcmp(a.text, b.text, a.n) == 0; }

static bool has_key(struct word w, const char *key) { return strlen(key) == w.key && memcmp(w.text, key, w.key) == 0; }

static const char *value_of(struct word w) { return w.text + w.key + (w.n > w.key); }

/* What made the matrix products, at the end of the text: a run may move to another machine. */
static bool is_about_products(struct word w) { return w.n == 0 || has_key(w, "products"); }

/* Words that a longer schedule may change, behind a warm-up that is over in both. */
static bool is_longer(struct word old, struct word new, size_t step) {
    unsigned long long was = strtoull(value_of(old), NULL, 10), is = strtoull(value_of(new), NULL, 10);
    if (has_key(old, "steps")) return has_key(new, "steps") && was == step && is > was;
    return has_key(old, "warmup") && has_key(new, "warmup") && was <= step && is <= step;
}

static bool differ(const char *path, struct word old, struct word new, struct err *err) {
    if (has_key(new, "steps"))
        return err_set(err, ERR_INPUT,
                       "%s: made with other settings: steps was %.*s, is now %.*s; a run is made longer when it is "
                       "finished: resume with the old value first, or train into another directory",
                       path, (int)(old.n - old.key - 1), value_of(old), (int)(new.n - new.key - 1), value_of(new));
    return err_set(err, ERR_INPUT,
                   "%s: made with other settings: %.*s was %.*s, is now %.*s; resume with the old value or train into "
                   "another directory",
                   path, (int)new.key, new.text, (int)(old.n - (size_t)(value_of(old) - old.text)), value_of(old),
                   (int)(new.n - (size_t)(value_of(new) - new.text)), value_of(new));
}

bool train_settings_fit(const char *path, const char *old, const char *new, size_t step, struct err *err) {
    bool longer = false;
    struct word a = word_at(old), b = word_at(new), warmup_a = {0}, warmup_b = {0};
    for (; a.n || b.n; a = word_at(behind(a)), b = word_at(behind(b))) {
        if (is_same(a, b)) continue;
        if (is_about_products(a) && is_about_products(b)) {
            log_write(LOG_WARNING, "%s: made with other matrix products; the run goes on, but not to the same bytes",
                      path);
            break;
        }
        if (!is_longer(a, b, step)) return differ(path, a, b, err);
        if (has_key(a, "warmup")) {
            warmup_a = a;
            warmup_b = b;
        }
        longer |= has_key(a, "steps");
    }
    return longer || !warmup_a.n || differ(path, warmup_a, warmup_b, err);
}
