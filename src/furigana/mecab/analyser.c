/* analyser.c - MeCab with the dictionary of its own settings (Debian: mecab-ipadic-utf8).
 *
 *   text -> words -> of each what the dictionary's output format "yomi" writes
 *
 * Owns    one analyser                            Checked tests/furigana/guess_test.c
 */
#include "furigana/analyser.h"

#include <mecab.h>
#include <string.h>
#include <strings.h>

#define WHAT_TO_DO "install mecab-ipadic-utf8"

bool furigana_analyser_open(struct furigana_analyser **out, struct err *err) {
    mecab_t *m = mecab_new2("-Oyomi");
    *out = NULL;
    if (!m) return err_set(err, ERR_RESOURCE, "MeCab did not start: " WHAT_TO_DO);
    const mecab_dictionary_info_t *d = mecab_dictionary_info(m);
    const char *charset = d ? d->charset : "";
    bool utf8 = strcasecmp(charset, "UTF-8") == 0 || strcasecmp(charset, "UTF8") == 0;
    if (!utf8) {
        err_set(err, ERR_RESOURCE, "the dictionary of MeCab is in %.20s: " WHAT_TO_DO, charset);
        mecab_destroy(m);
        return false;
    }
    *out = (struct furigana_analyser *)m;
    return true;
}

void furigana_analyser_close(struct furigana_analyser *a) {
    if (a) mecab_destroy((mecab_t *)a);
}

bool furigana_analyse(struct furigana_analyser *a, const char *text, size_t n, furigana_word_fn *on_word, void *context,
                      struct err *err) {
    mecab_t *m = (mecab_t *)a;
    const mecab_node_t *node = mecab_sparse_tonode2(m, text, n);
    if (!node) return err_set(err, ERR_WORK, "MeCab: %.100s", mecab_strerror(m));
    for (; node; node = node->next) {
        if (node->stat == MECAB_BOS_NODE || node->stat == MECAB_EOS_NODE) continue;
        const char *kana = mecab_format_node(m, node);
        size_t start = (size_t)(node->surface - text);
        if (kana) on_word(context, start, start + node->length, kana + strspn(kana, " \t"));
    }
    return true;
}
