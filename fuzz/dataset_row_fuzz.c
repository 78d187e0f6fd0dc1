/* dataset_row_fuzz.c - any bytes as a line of training data: what is read can be written in every format and read
 * again. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "sansu/corpus.h"
#include "sansu/dataset.h"
#include "sansu/dedup.h"

static void check(bool ok) {
    if (!ok) abort();
}

static void check_written(const struct corpus_row *row, enum corpus_format format) {
    struct corpus_row again = {0};
    struct bytes line = {0};
    struct err err = {0};
    corpus_row_write(&line, row, format);
    check(line.len > 0 && memchr(line.data, '\n', line.len) == line.data + line.len - 1); /* one line */
    check(dataset_row_read(&again, line.data, line.len, &err));
    check(strcmp(again.problem, row->problem) == 0 && strcmp(again.solution, row->solution) == 0 &&
          strcmp(again.id, row->id) == 0 && strcmp(again.answer, row->answer) == 0);
    corpus_row_free(&again);
    bytes_free(&line);
}

/* Comparing texts: a folded text is UTF-8, and a text overlaps itself wholly. */
static void check_texts(const char *text, size_t n) {
    struct bytes once = {0};
    struct dedup_heldout *overlap;
    struct dedup_overlap found;
    struct err err = {0};
    dedup_fold_text(&once, text, n, DEDUP_FOLD_BLIND);
    check(utf8_valid(bytes_text(&once), once.len, NULL));
    check(dedup_heldout_open(&overlap, &err) && dedup_heldout_add(overlap, text, n, 1, &err));
    dedup_heldout_find(&found, overlap, text, n);
    check(once.len ? found.literal == 1 && found.blind == 1 : found.blind == 0);
    dedup_heldout_close(overlap);
    dataset_is_refusal(text, n);
    dataset_is_cut(text, n);
    dataset_is_japanese(text, n);
    bytes_free(&once);
}

/* A conversation's strings are its own, whole, and within bounds. */
static void check_conversation(const char *line, size_t n) {
    static struct dataset_conversation c;
    struct err err = {0};
    if (!dataset_conversation_read(&c, line, n, "system", &err))
        check(err.code == ERR_INPUT || err.code == ERR_RESOURCE);
    else
        for (size_t i = 0; i < c.n; i++)
            check(strlen(c.message[i].content) == c.message[i].n_content &&
                  utf8_valid(c.message[i].content, c.message[i].n_content, NULL));
    dataset_conversation_trains(&c, &err);
    dataset_conversation_free(&c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct corpus_row row = {0};
    struct err err = {0};
    check_texts((const char *)data, n);
    check_conversation((const char *)data, n);
    if (dataset_row_read(&row, (const char *)data, n, &err)) {
        check(*row.problem && *row.id && utf8_valid(row.problem, strlen(row.problem), NULL));
        for (int f = CORPUS_MESSAGES; *row.solution && f <= CORPUS_PLAIN; f++)
            check_written(&row, (enum corpus_format)f);
        check_texts(row.problem, strlen(row.problem));
    } else {
        check(err.code == ERR_INPUT || err.code == ERR_RESOURCE);
    }
    corpus_row_free(&row);
    return 0;
}
