/* filter_report.c - the filters' names, and the counts as text and as JSON.
 *
 * Checked tests/dataset/filter_test.c, tests/e2e/filter_test.c
 */
#include <stdio.h>
#include <string.h>

#include "filter_impl.h"

const struct filter_name dataset_filter_names[DATASET_FILTERS] = {
    {"too_short", "the explanation has enough characters", "短すぎる"},
    {"too_long", "the conversation fits the context", "長すぎる"},
    {"truncated", "the explanation was not cut off", "とちゅうで切れている"},
    {"refusal", "the teacher did not decline", "ことわっている"},
    {"no_answer", "there is an answer line (答え)", "答えがない"},
    {"wrong_answer", "the final answer is the reference's, where there is one", "答えが正答とちがう"},
    {"false_equation", "every equality that can be checked is true", "まちがった式がある"},
    {"style", "no style rule rejects it (docs/audit.md)", "書き方の規則に反する"},
    {"method", "no equation is solved: no letters, no algebra", "方程式を使っている"},
    {"exact_duplicate", "it does not repeat an earlier row", "同じ行がある"},
    {"near_duplicate", "it does not nearly repeat an earlier row", "ほぼ同じ行がある"},
    {"overlap", "its problem does not stand in the held-out file", "テストの問題と重なる"},
    {"overlap_blind", "... nor does it with other numbers", "数をかえるとテストの問題と重なる"},
    {"language", "the explanation is Japanese", "日本語でない"},
};

static const char *const repeats_names[] = {"row", "problem", "off"};

const char *dataset_filter_name(enum dataset_filter f) { return dataset_filter_names[f].name; }

bool dataset_filter_off(const struct dataset_filter_settings *s, enum dataset_filter f) {
    bool repeats = f == DATASET_EXACT_DUPLICATE || f == DATASET_NEAR_DUPLICATE;
    return s->off[f] || (repeats && s->repeats.what == DATASET_ANY_REPEATS) ||
           (f == DATASET_NEAR_DUPLICATE && s->repeats.near <= 0);
}

static const char *settings_of(enum dataset_filter f, const struct dataset_filter_settings *s, char out[96]) {
    out[0] = 0;
    if (dataset_filter_off(s, f))
        snprintf(out, 96, "off");
    else if (f == DATASET_TOO_SHORT)
        snprintf(out, 96, "--min-chars %zu", s->limit.min_chars);
    else if (f == DATASET_TOO_LONG && s->limit.tokens)
        snprintf(out, 96, "--max-tokens %zu", s->limit.tokens);
    else if (f == DATASET_TOO_LONG && s->limit.max_chars)
        snprintf(out, 96, "--max-chars %zu", s->limit.max_chars);
    else if (f == DATASET_TOO_LONG)
        snprintf(out, 96, "off: no --model, no --max-chars");
    else if (f == DATASET_EXACT_DUPLICATE)
        snprintf(out, 96, "--dedup %s", repeats_names[s->repeats.what]);
    else if (f == DATASET_NEAR_DUPLICATE)
        snprintf(out, 96, "--near %g%s", s->repeats.near, s->repeats.any_numbers ? " --any-numbers" : "");
    else if ((f == DATASET_OVERLAP || f == DATASET_OVERLAP_BLIND) && !s->against)
        snprintf(out, 96, "off: no --against");
    else if (f == DATASET_OVERLAP || f == DATASET_OVERLAP_BLIND)
        snprintf(out, 96, "--overlap %g", s->overlap);
    return out;
}

static size_t dropped_in_all(const struct dataset_filter_totals *t) {
    size_t sum = 0;
    for (int f = 0; f < DATASET_FILTERS; f++) sum += t->dropped[f];
    return sum;
}

void dataset_filter_text(struct bytes *out, const struct dataset_filter_totals *t,
                         const struct dataset_filter_settings *s) {
    char words[96];
    bytes_printf(out, "read %zu rows, kept %zu, dropped %zu, unreadable lines %zu\n\n", t->read, t->kept,
                 dropped_in_all(t), t->bad);
    bytes_printf(out, " #  %-16s %8s %8s  %s\n", "filter", "dropped", "matched", "a kept row has");
    for (int f = 0; f < DATASET_FILTERS; f++)
        bytes_printf(out,
                     *settings_of((enum dataset_filter)f, s, words) ? "%2d  %-16s %8zu %8zu  %s (%s)\n"
                                                                    : "%2d  %-16s %8zu %8zu  %s%s\n",
                     f + 1, dataset_filter_names[f].name, t->dropped[f], t->matched[f], dataset_filter_names[f].demands,
                     words);
    bytes_append_string(
        out,
        "(dropped: by the first filter that matches; matched: rows that a filter would drop by itself; repetition is looked for only in rows that got that far)\n\n");
    bytes_printf(
        out,
        "kept rows: %zu equalities checked and true, %zu not checkable, 0 false unless that filter is off; %zu rows without any checked equality\n",
        t->claims.right, t->claims.all - t->claims.right, t->claims.rows_without);
    bytes_printf(out, "references: %zu of %zu rows; kept with the answer in another form %zu, not comparable %zu\n",
                 t->with_reference, t->read, t->other_form, t->cannot_tell);
    bytes_printf(out,
                 "of them from problems that were read and solved: %zu; solutions verified %zu, contradicted %zu\n",
                 t->solved.rows, t->solved.verified, t->solved.contradicted);
    if (s->against) bytes_printf(out, "held-out file: %zu problems\n", t->held_out);
    if (t->tokens) bytes_printf(out, "tokens in the kept rows: %zu\n", t->tokens);
}

static void string(struct bytes *out, const char *key, const char *value) {
    bytes_printf(out, "\"%s\":", key);
    if (value)
        bytes_append_json_string(out, value, strlen(value));
    else
        bytes_append_string(out, "null");
}

static void counts(struct bytes *out, const char *key, const size_t *values, size_t n) {
    bytes_printf(out, "\"%s\":[", key);
    for (size_t i = 0; i < n; i++) bytes_printf(out, "%s%zu", i ? "," : "", values[i]);
    bytes_append_char(out, ']');
}

static void filters_json(struct bytes *out, const struct dataset_filter_totals *t,
                         const struct dataset_filter_settings *s) {
    char words[96];
    bytes_append_string(out, "\"filters\":[");
    for (int f = 0; f < DATASET_FILTERS; f++) {
        bytes_printf(out, "%s{\"order\":%d,\"name\":\"%s\",\"dropped\":%zu,\"matched\":%zu,", f ? "," : "", f + 1,
                     dataset_filter_names[f].name, t->dropped[f], t->matched[f]);
        string(out, "demands", dataset_filter_names[f].demands);
        bytes_append_char(out, ',');
        string(out, "setting", settings_of((enum dataset_filter)f, s, words));
        bytes_append_char(out, '}');
    }
    bytes_append_char(out, ']');
}

static void families_json(struct bytes *out, const struct dataset_filter_totals *t) {
    bytes_append_string(out, "\"families\":[");
    for (size_t i = 0; i < t->n_families; i++) {
        const struct dataset_family *y = &t->family[i];
        bytes_append_string(out, i ? ",{" : "{");
        string(out, "family", y->name);
        bytes_printf(out, ",\"kept\":%zu,\"dropped\":{", y->kept);
        for (int f = 0, any = 0; f < DATASET_FILTERS; f++)
            if (y->dropped[f])
                bytes_printf(out, "%s\"%s\":%zu", any++ ? "," : "", dataset_filter_names[f].name, y->dropped[f]);
        bytes_append_string(out, "}}");
    }
    bytes_append_char(out, ']');
}

static void file_json(struct bytes *out, const char *key, const char *path, const char *sha, size_t n) {
    bytes_printf(out, "\"%s\":{", key);
    string(out, "path", path);
    bytes_printf(out, ",\"sha256\":\"%s\",\"bytes\":%zu},", sha, n);
}

void dataset_filter_json(struct bytes *out, const struct dataset_filter_totals *t,
                         const struct dataset_filter_settings *s) {
    bytes_printf(out, "{\"schema\":\"sansu.filter/1\",\"read\":%zu,\"bad_lines\":%zu,\"kept\":%zu,\"dropped\":%zu,",
                 t->read, t->bad, t->kept, dropped_in_all(t));
    filters_json(out, t, s);
    bytes_printf(out, ",\"equalities\":{\"kept\":%zu,\"true\":%zu,\"rows_without\":%zu},", t->claims.all,
                 t->claims.right, t->claims.rows_without);
    bytes_printf(out,
                 "\"references\":{\"rows\":%zu,\"from_solver\":%zu,\"verified\":%zu,\"contradicted\":%zu,"
                 "\"kept_other_form\":%zu,\"kept_cannot_tell\":%zu},",
                 t->with_reference, t->solved.rows, t->solved.verified, t->solved.contradicted, t->other_form,
                 t->cannot_tell);
    bytes_printf(out, "\"tokens\":%zu,\"length_bin\":%d,", t->tokens, DATASET_BIN);
    counts(out, "kept_length", t->kept_length, DATASET_BINS + 1);
    bytes_append_char(out, ',');
    counts(out, "dropped_length", t->dropped_length, DATASET_BINS + 1);
    bytes_append_char(out, ',');
    families_json(out, t);
    bytes_append_string(out, ",\"warnings_in_kept\":{");
    for (size_t i = 0, any = 0; audit_rule(i); i++)
        if (t->warned[i]) bytes_printf(out, "%s\"%s\":%zu", any++ ? "," : "", audit_rule(i)->code, t->warned[i]);
    bytes_append_string(out, "},");
    file_json(out, "in", s->in, t->in.sha256, t->in.bytes);
    file_json(out, "out", s->out, t->out.sha256, t->out.bytes);
    if (s->against) bytes_printf(out, "\"held_out\":{\"rows\":%zu,\"sha256\":\"%s\"},", t->held_out, t->against.sha256);
    bytes_printf(
        out,
        "\"settings\":{\"min_chars\":%zu,\"max_chars\":%zu,\"max_tokens\":%zu,\"near\":%.6g,\"overlap\":%.6g,\"any_numbers\":%s,\"require_true\":%s,\"solver\":%s,\"grade\":%d,",
        s->limit.min_chars, s->limit.max_chars, s->limit.tokens, s->repeats.near, s->overlap,
        s->repeats.any_numbers ? "true" : "false", s->audit.require_true ? "true" : "false",
        s->reader ? "true" : "false", s->audit.grade);
    string(out, "dedup", repeats_names[s->repeats.what]);
    bytes_append_char(out, ',');
    string(out, "skip", s->skip);
    bytes_append_char(out, ',');
    string(out, "model", s->model);
    bytes_append_string(out, "}}\n");
}
