/* analyser.c - in the place of mecab/ where this program is built without it: a sentence, no words.
 *
 * Checked tests/furigana/guess_test.c
 */
#include "furigana/analyser.h"

#define WHAT_TO_DO "sansu was built without MeCab: install libmecab-dev and mecab-ipadic-utf8, then run make again"

bool furigana_analyser_open(struct furigana_analyser **out, struct err *err) {
    *out = NULL;
    return err_set(err, ERR_RESOURCE, WHAT_TO_DO);
}

void furigana_analyser_close(struct furigana_analyser *a) { (void)a; }

bool furigana_analyse(struct furigana_analyser *a, const char *text, size_t n, furigana_word_fn *on_word, void *context,
                      struct err *err) {
    (void)a, (void)text, (void)n, (void)on_word, (void)context;
    return err_set(err, ERR_RESOURCE, WHAT_TO_DO);
}
