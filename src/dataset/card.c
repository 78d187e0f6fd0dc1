/* card.c - a Hugging Face dataset directory: rows, and a card that says where they come from.
 *
 *   DIR/train.jsonl, DIR/test.jsonl     in the order of the store; SHA-256 of both is in the card
 *   DIR/README.md                       counts, teachers, terms, purpose, system prompt, audits, cost, hashes
 *
 * Names and notes come from servers, files and people: in the card they are text, never Markdown, HTML or YAML.
 *
 * Reads   the store                        Never   says more than was counted
 * Checked tests/dataset/card_test.c, tests/e2e/corpus_verb_test.c
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "base/hash.h"
#include "html/html.h"
#include "sansu/dataset.h"

enum { TRAIN, TEST, SPLITS };
static const char *const split_names[SPLITS] = {"train", "test"};

struct writer {
    struct corpus *store;
    const struct dataset_card *card;
    struct file_writer file[SPLITS];
    struct sha256 sha[SPLITS];
    int64_t n[SPLITS], n_no_licence;
    struct bytes line;
};

/* ---- rows ---- */

static bool on_row(void *context, const struct corpus_row *row, struct err *err) {
    struct writer *w = context;
    int s = strcmp(row->split, "test") == 0 ? TEST : TRAIN;
    bytes_clear(&w->line);
    corpus_row_write(&w->line, row, w->card->format);
    if (w->line.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    w->n[s]++;
    w->n_no_licence += !*row->licence;
    sha256_update(&w->sha[s], w->line.data, w->line.len);
    return file_writer_write(&w->file[s], w->line.data, w->line.len, err);
}

/* ---- words from elsewhere ---- */

/* One line of plain text: no HTML, no end of a table's cell, no emphasis, no link. */
static void markdown(struct bytes *out, const char *text) {
    struct bytes safe = {0};
    html_string(&safe, text);
    for (const char *at = bytes_text(&safe); *at; at++) {
        if (*at == '\n' || *at == '\r' || *at == '\t') {
            bytes_append_char(out, ' ');
            continue;
        }
        if (strchr("|\\`*_[]#~", *at)) bytes_append_char(out, '\\');
        bytes_append_char(out, *at);
    }
    out->failed |= safe.failed;
    bytes_free(&safe);
}

/* A name that YAML reads as itself stays as it is; everything else is quoted. */
static void yaml(struct bytes *out, const char *text) {
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-+_";
    bool letter = (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z');
    if (letter && text[strspn(text, plain)] == 0)
        bytes_append_string(out, text);
    else
        bytes_append_json_string(out, text, strlen(text));
}

/* ---- the card ---- */

static bool add_pair(void *context, const char *name, int64_t n, struct err *err) {
    (void)err;
    bytes_append_string(context, "| ");
    markdown(context, *name ? name : "-");
    bytes_printf(context, " | %lld |\n", (long long)n);
    return true;
}

static bool add_table(struct bytes *out, const struct writer *w, const char *of, const char *title, struct err *err) {
    struct bytes rows = {0};
    bool ok = corpus_tally(w->store, of, add_pair, &rows, err);
    if (ok && rows.len) bytes_printf(out, "\n| %s | number |\n|---|---|\n", title);
    bytes_append(out, bytes_text(&rows), rows.len);
    out->failed |= rows.failed;
    bytes_free(&rows);
    return ok;
}

static bool add_note(struct bytes *out, const struct writer *w, const char *key, const char *title,
                     const char *otherwise, struct err *err) {
    struct bytes note = {0};
    bool ok = corpus_note(w->store, key, &note, err);
    bytes_printf(out, "- %s: ", title);
    if (note.len)
        markdown(out, note.data);
    else
        bytes_append_string(out, otherwise);
    bytes_append_char(out, '\n');
    bytes_free(&note);
    return ok;
}

static void front_matter(struct bytes *out, const struct writer *w) {
    bytes_append_string(out, "---\nlicense: ");
    yaml(out, w->card->licence);
    bytes_append_string(out, "\nlanguage:\n- ja\ntask_categories:\n- text-generation\npretty_name: ");
    bytes_append_json_string(out, w->card->name, strlen(w->card->name));
    bytes_append_string(out, "\nconfigs:\n- config_name: default\n  data_files:\n");
    for (int s = 0; s < SPLITS; s++)
        if (w->n[s]) bytes_printf(out, "  - split: %s\n    path: %s.jsonl\n", split_names[s], split_names[s]);
    bytes_append_string(out, "---\n\n");
}

static void contents(struct bytes *out, const struct writer *w, char hash[SPLITS][65], const struct corpus_counts *n) {
    const int64_t *state = n->state;
    const char *by = w->card->what->decided_by;
    char date[32];
    struct tm tm;
    strftime(date, sizeof date, "%Y-%m-%d", gmtime_r(&(time_t){(time_t)w->card->now}, &tm));
    bytes_append_string(out, "# ");
    markdown(out, w->card->name);
    bytes_printf(
        out,
        "\n\nJapanese elementary-school maths problems with step-by-step solutions, written on %s by `sansu corpus export` from "
        "a store of `sansu teach`.\n\n## What is in it\n\n| file | rows | SHA-256 |\n|---|---|---|\n",
        date);
    for (int s = 0; s < SPLITS; s++)
        if (w->n[s]) bytes_printf(out, "| `%s.jsonl` | %lld | `%s` |\n", split_names[s], (long long)w->n[s], hash[s]);
    bytes_printf(
        out,
        "\nFormat: %s, one JSON object a line; our own fields (id, reference answer, family, teacher, why it ended) stand under "
        "`sansu`.\n",
        corpus_format_name(w->card->format));
    bytes_append_string(out, by ? "Only rows kept by: " : "No row of the store was left out.");
    if (by) markdown(out, by);
    bytes_append_string(out, by ? ".\n" : "\n");
    bytes_printf(
        out,
        "\nThe store holds %lld problems and %lld requests: %lld answered, %lld refused, %lld failed, %lld expired, %lld open.\n",
        (long long)n->problems, (long long)n->requests, (long long)state[CORPUS_STATE_DONE],
        (long long)state[CORPUS_STATE_REFUSED], (long long)state[CORPUS_STATE_FAILED],
        (long long)state[CORPUS_STATE_EXPIRED], (long long)(state[CORPUS_STATE_NEW] + state[CORPUS_STATE_SENT]));
}

static bool provenance(struct bytes *out, const struct writer *w, const struct corpus_counts *n, struct err *err) {
    bytes_append_string(out, "\n## Provenance\n\n");
    if (!add_note(out, w, "purpose", "purpose stated by the operator", "none was stated (`sansu teach --purpose`)",
                  err) ||
        !add_note(out, w, "terms", "terms of the teacher", "none recorded", err) ||
        !add_note(out, w, "system", "system prompt", "not recorded", err))
        return false;
    bytes_printf(out, "- rows without a licence of their own: %lld of %lld\n", (long long)w->n_no_licence,
                 (long long)(w->n[TRAIN] + w->n[TEST]));
    bytes_printf(out, "- cost: $%.4f billed, at most $%.4f uncertain; %lld input and %lld output tokens\n",
                 (double)n->cost / 1e9, (double)n->unknown / 1e9, (long long)n->n_input, (long long)n->n_output);
    return add_table(out, w, "teacher", "teacher and model", err) &&
           add_table(out, w, "stop", "why answers ended", err) && add_table(out, w, "detail", "refused for", err) &&
           add_table(out, w, "family", "family", err);
}

static bool audits(struct bytes *out, const struct writer *w, const struct corpus_counts *n, struct err *err) {
    bytes_append_string(
        out, "\n## Audit\n\nEvery solution was read by `sansu audit` (arithmetic of every equality, style rules, final "
             "answer against the reference where there is one). A true equation is not yet a right solution; a teacher "
             "has to read what a child is shown.\n");
    if (n->audits == 0) bytes_append_string(out, "\nNo audit is recorded in this store.\n");
    return add_table(out, w, "verdict", "verdict", err) &&
           add_table(out, w, "match", "final answer against the reference", err);
}

static bool write_card(struct bytes *out, const struct writer *w, char hash[SPLITS][65], struct err *err) {
    struct corpus_counts n;
    if (!corpus_count(w->store, &n, err)) return false;
    front_matter(out, w);
    contents(out, w, hash, &n);
    if (!provenance(out, w, &n, err) || !audits(out, w, &n, err)) return false;
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

/* ---- the directory ---- */

static bool open_files(struct writer *w, const char *dir, struct err *err) {
    struct bytes path = {0};
    bool ok = file_make_directory(dir, err);
    for (int s = 0; s < SPLITS && ok; s++) {
        char name[32];
        snprintf(name, sizeof name, "%s.jsonl", split_names[s]);
        file_join(&path, dir, name);
        sha256_init(&w->sha[s]);
        ok = (!path.failed || err_set(err, ERR_RESOURCE, "out of memory")) &&
             file_writer_open(&w->file[s], bytes_text(&path), err);
    }
    bytes_free(&path);
    return ok;
}

/* A split without rows gets no file. */
static bool finish(struct writer *w, const char *dir, struct err *err) {
    struct bytes path = {0}, card = {0};
    char hash[SPLITS][65];
    bool ok = true;
    for (int s = 0; s < SPLITS; s++) {
        sha256_final_hex(hash[s], &w->sha[s]);
        if (w->n[s]) ok = ok && file_writer_commit(&w->file[s], err);
    }
    file_join(&path, dir, "README.md");
    ok =
        ok && write_card(&card, w, hash, err) && file_write_atomic(bytes_text(&path), bytes_text(&card), card.len, err);
    bytes_free(&path);
    bytes_free(&card);
    return ok;
}

bool dataset_write_directory(struct dataset_written *out, struct corpus *store, const struct dataset_card *card,
                             const char *dir, struct err *err) {
    struct writer w = {.store = store, .card = card};
    bool ok = open_files(&w, dir, err) && corpus_scan(store, card->what, on_row, &w, err) && finish(&w, dir, err);
    for (int s = 0; s < SPLITS; s++) file_writer_abandon(&w.file[s]);
    bytes_free(&w.line);
    *out = (struct dataset_written){.train = w.n[TRAIN], .test = w.n[TEST]};
    return ok;
}
