/* corpus_dataset.c - a Hugging Face dataset directory: rows, and a card that says where they come from.
 *
 *   DIR/train.jsonl, DIR/test.jsonl     in the order of the store; SHA-256 of both is in the card
 *   DIR/README.md                       counts, teachers, terms, purpose, system prompt, audits, cost, hashes
 *
 * Reads   the store                        Never   says more than was counted
 * Checked tests/e2e/corpus_verb_test.c
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "base/hash.h"
#include "cmd.h"
#include "corpus.h"

enum { SPLITS = 2 };
static const char *const split_names[SPLITS] = {"train", "test"};

struct writer {
    struct corpus *store;
    const struct corpus_card *card;
    const char *dir;
    struct file_writer file[SPLITS];
    struct sha256 sha[SPLITS];
    int64_t n[SPLITS], n_sampled, n_no_licence;
    struct bytes line;
};

static bool on_row(void *context, const struct corpus_row *row, struct err *err) {
    struct writer *w = context;
    int s = strcmp(row->split, "test") == 0;
    bytes_clear(&w->line);
    corpus_row_write(&w->line, row, w->card->format);
    if (w->line.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    w->n[s]++;
    w->n_sampled += row->sample > 0;
    w->n_no_licence += !*row->licence;
    sha256_update(&w->sha[s], w->line.data, w->line.len);
    return file_writer_write(&w->file[s], w->line.data, w->line.len, err);
}

static bool add_pair(void *context, const char *name, int64_t n, struct err *err) {
    (void)err;
    bytes_printf(context, "| %s | %lld |\n", *name ? name : "-", (long long)n);
    return true;
}

static bool add_table(struct bytes *out, struct writer *w, const char *of, const char *title, struct err *err) {
    struct bytes rows = {0};
    bool ok = corpus_tally(w->store, of, add_pair, &rows, err);
    if (ok && rows.len) bytes_printf(out, "\n| %s | number |\n|---|---|\n%s", title, rows.data);
    bytes_free(&rows);
    return ok;
}

static bool add_note(struct bytes *out, struct writer *w, const char *key, const char *title, const char *otherwise, struct err *err) {
    struct bytes note = {0};
    bool ok = corpus_note(w->store, key, &note, err);
    if (ok) bytes_printf(out, "- %s: %s\n", title, note.len ? note.data : otherwise);
    bytes_free(&note);
    return ok;
}

static void front_matter(struct bytes *out, const struct writer *w) {
    bytes_printf(out, "---\nlicense: %s\nlanguage:\n- ja\ntask_categories:\n- text-generation\npretty_name: ", w->card->licence);
    bytes_append_json_string(out, w->card->name, strlen(w->card->name));
    bytes_append_string(out, "\nconfigs:\n- config_name: default\n  data_files:\n");
    for (int s = 0; s < SPLITS; s++)
        if (w->n[s]) bytes_printf(out, "  - split: %s\n    path: %s.jsonl\n", split_names[s], split_names[s]);
    bytes_append_string(out, "---\n\n");
}

static bool write_card(struct bytes *out, struct writer *w, char hash[SPLITS][65], struct err *err) {
    struct corpus_counts n;
    char date[32];
    time_t now = time(NULL);
    struct tm tm;
    strftime(date, sizeof date, "%Y-%m-%d", gmtime_r(&now, &tm));
    if (!corpus_count(w->store, &n, err)) return false;
    front_matter(out, w);
    bytes_printf(out, "# %s\n\nJapanese elementary-school maths problems with step-by-step solutions, written on %s by `sansu corpus export` from a store of `sansu teach`.\n\n## What is in it\n\n| file | rows | SHA-256 |\n|---|---|---|\n", w->card->name, date);
    for (int s = 0; s < SPLITS; s++)
        if (w->n[s]) bytes_printf(out, "| `%s.jsonl` | %lld | `%s` |\n", split_names[s], (long long)w->n[s], hash[s]);
    bytes_printf(out, "\nFormat: %s, one JSON object a line; our own fields (id, reference answer, family, teacher, why it ended) stand under `sansu`.\n", corpus_format_name(w->card->format));
    bytes_printf(out, "%s%s%s\n", w->card->what->decided_by ? "Only rows kept by: " : "No row of the store was left out.", w->card->what->decided_by ? w->card->what->decided_by : "", w->card->what->decided_by ? "." : "");
    bytes_printf(out, "\nThe store holds %lld problems and %lld requests: %lld answered, %lld refused, %lld failed, %lld expired, %lld open.\n", (long long)n.problems, (long long)n.requests, (long long)n.state[CORPUS_STATE_DONE],
                 (long long)n.state[CORPUS_STATE_REFUSED], (long long)n.state[CORPUS_STATE_FAILED], (long long)n.state[CORPUS_STATE_EXPIRED], (long long)(n.state[CORPUS_STATE_NEW] + n.state[CORPUS_STATE_SENT]));
    bytes_append_string(out, "\n## Provenance\n\n");
    if (!add_note(out, w, "purpose", "purpose stated by the operator", "none was stated (`sansu teach --purpose`)", err) || !add_note(out, w, "terms", "terms of the teacher", "none recorded", err) ||
        !add_note(out, w, "system", "system prompt", "not recorded", err))
        return false;
    bytes_printf(out, "- rows without a licence of their own: %lld of %lld\n", (long long)w->n_no_licence, (long long)(w->n[0] + w->n[1]));
    bytes_printf(out, "- cost: $%.4f billed, at most $%.4f uncertain; %lld input and %lld output tokens\n", (double)n.cost / 1e9, (double)n.unknown / 1e9, (long long)n.n_input, (long long)n.n_output);
    if (!add_table(out, w, "teacher", "teacher and model", err) || !add_table(out, w, "stop", "why answers ended", err) || !add_table(out, w, "detail", "refused for", err) || !add_table(out, w, "family", "family", err)) return false;
    bytes_append_string(out, "\n## Audit\n\nEvery solution was read by `sansu audit` (arithmetic of every equality, style rules, final answer against the reference where there is one). "
                             "A true equation is not yet a right solution; a teacher has to read what a child is shown.\n");
    if (n.audits == 0) bytes_append_string(out, "\nNo audit is recorded in this store.\n");
    return add_table(out, w, "verdict", "verdict", err) && add_table(out, w, "match", "final answer against the reference", err) && (!out->failed || err_set(err, ERR_RESOURCE, "out of memory"));
}

static bool finish(struct writer *w, char hash[SPLITS][65], struct err *err) {
    struct bytes path = {0}, card = {0};
    bool ok = true;
    for (int s = 0; s < SPLITS; s++) {
        unsigned char digest[32];
        sha256_final(&w->sha[s], digest);
        for (int i = 0; i < 32; i++) snprintf(hash[s] + 2 * i, 3, "%02x", digest[i]);
        if (w->n[s]) ok = ok && file_writer_commit(&w->file[s], err);
        else file_writer_abandon(&w->file[s]);
    }
    file_join(&path, w->dir, "README.md");
    ok = ok && write_card(&card, w, hash, err) && file_write_atomic(bytes_text(&path), bytes_text(&card), card.len, err);
    bytes_free(&path);
    bytes_free(&card);
    return ok;
}

int corpus_dataset(struct corpus *c, const struct corpus_card *card, const char *dir) {
    struct writer w = {.store = c, .card = card, .dir = dir};
    struct bytes path = {0};
    struct err err = {0};
    char hash[SPLITS][65];
    bool ok = strcmp(dir, "-") != 0 || err_set(&err, ERR_USAGE, "--dataset needs --out DIR");
    ok = ok && file_make_directory(dir, &err);
    for (int s = 0; s < SPLITS && ok; s++) {
        char name[32];
        snprintf(name, sizeof name, "%s.jsonl", split_names[s]);
        file_join(&path, dir, name);
        sha256_init(&w.sha[s]);
        ok = file_writer_open(&w.file[s], bytes_text(&path), &err);
    }
    ok = ok && corpus_scan(c, card->what, on_row, &w, &err) && finish(&w, hash, &err);
    for (int s = 0; s < SPLITS; s++) file_writer_abandon(&w.file[s]);
    bytes_free(&path);
    bytes_free(&w.line);
    if (!ok) return cmd_fail("corpus", &err);
    printf("%s: %lld training rows, %lld test rows, README.md\n", dir, (long long)w.n[0], (long long)w.n[1]);
    return 0;
}
