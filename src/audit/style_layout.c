/* style_layout.c - ST09 numbering, ST10 steps, ST19 length, ST20 sentences, ST29 check lines.
 *
 * Steps are the lines whose label is of the text's main kind (1. or (1) or ① or ステップ1). A numbering may start again
 * after a heading, a label of another kind or an answer, as texts with two questions do.
 *
 * Checked tests/audit/style_layout_test.c
 */
#include "audit/rules.h"

/* The kind of label most lines carry; LABEL_NONE without labels. */
static enum audit_label main_label(const struct audit_view *p, size_t *count) {
    size_t counts[LABEL_STEP + 1] = {0};
    for (size_t k = 0; k < p->n_lines; k++)
        if (!p->lines[k].answer) counts[p->lines[k].label]++;
    enum audit_label best = LABEL_NONE;
    for (enum audit_label kind = LABEL_DOT; kind <= LABEL_STEP; kind++)
        if (counts[kind] > (best ? counts[best] : 0)) best = kind;
    *count = best ? counts[best] : 0;
    return best;
}

static bool is_heading(const struct audit_view *p, const struct audit_line *line) {
    uint32_t cp = audit_cp(p, line->first);
    return cp == 0x3010 || cp == '#' || cp == 0x25A0 || cp == 0x25C6 || cp == 0x25CF || cp == 0x25C7 || line->answer;
}

static void check_numbers(struct audit_run *run, enum audit_label kind, size_t count) {
    const struct audit_view *p = &run->view;
    uint32_t expected = 1;
    bool may_restart = false;
    for (size_t k = 0; k < p->n_lines; k++) {
        const struct audit_line *line = &p->lines[k];
        if (line->label != kind || line->answer) {
            may_restart |= is_heading(p, line) || line->label != LABEL_NONE;
            continue;
        }
        bool restart = line->number == 1 && may_restart;
        if (line->number != expected && !restart)
            audit_hit_as(run, count > 1 ? AUDIT_REJECT : AUDIT_WARN, line->first, line->body,
                         "手順の番号が%uですが、ここは%uのはずです。", "step number %u where %u was expected",
                         line->number, expected);
        expected = line->number + 1;
        may_restart = false;
    }
}

void audit_st09(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    size_t count;
    enum audit_label kind = main_label(p, &count);
    if (kind == LABEL_NONE) {
        audit_hit_as(run, run->options->require_numbering ? AUDIT_REJECT : AUDIT_WARN, 0, 0, "手順に番号がありません。",
                     "the steps are not numbered");
        return;
    }
    if (kind == LABEL_CIRCLE && p->has_ratio_circles)
        audit_hit_as(run, AUDIT_WARN, 0, 0, "①を割合にも手順の番号にも使っています。手順は「1. 」と書きます。",
                     "circled numbers are used both as shares and as step numbers");
    check_numbers(run, kind, count);
}

/* ---- ST10 ---- */

static const char *const reasons[] = {"ので",   "から", "ため",       "すると", "とき",   "なら",
                                      "ば、",   "れば", "変わらない", "よって", "つまり", "という",
                                      "ように", "には", "して",       "では",   NULL};

/* One step; true when it says why. */
static bool check_step(struct audit_run *run, const struct audit_rows *rows, size_t first, size_t last,
                       size_t label_end) {
    const struct audit_view *p = &run->view;
    size_t equalities = 0, words = 0;
    bool reason = false;
    for (size_t i = first; i < last; i++) {
        uint32_t cp = audit_cp(p, i);
        equalities += cp == '=';
        words += audit_is_hiragana(cp) || audit_is_katakana(cp) || audit_is_kanji(cp);
        reason = reason || audit_starts_row(p, i, reasons, rows) >= 0;
    }
    if (equalities > 2)
        audit_hit(run, first, last, "1つの手順に式が%zuつあります(2つまで)。", "%zu equalities in one step (at most 2)",
                  equalities);
    if (words > 60)
        audit_hit(run, first, label_end, "1つの手順の文が%zu字あります(60字まで)。",
                  "%zu characters of words in one step (at most 60)", words);
    if (!reason)
        audit_hit_as(run, AUDIT_INFO, first, label_end, "わけ(〜なので、〜だから)が書かれていない手順です。",
                     "a step without a reason");
    return reason;
}

void audit_st10(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    size_t count, open = p->n_lines;
    bool reason = false;
    enum audit_label kind = main_label(p, &count);
    if (kind == LABEL_NONE) return;
    const struct audit_rows rows = audit_rows_held(p, reasons, sizeof reasons / sizeof *reasons, sizeof *reasons);
    if (count < 2 || count > 7)
        audit_hit(run, 0, 0, "手順が%zu個です(2〜7個がめやす)。", "%zu steps (2 to 7 expected)", count);
    for (size_t k = 0; k <= p->n_lines; k++) {
        const struct audit_line *line = k < p->n_lines ? &p->lines[k] : NULL;
        bool boundary =
            !line || line->label == kind || line->answer || audit_is_check_line(p, line) || is_heading(p, line);
        if (!boundary) continue;
        if (open < p->n_lines)
            reason |= check_step(run, &rows, p->lines[open].body, p->lines[k - 1].last, p->lines[open].last);
        open = line && line->label == kind && !line->answer ? k : p->n_lines;
    }
    if (!reason) audit_hit(run, 0, 0, "どの手順にもわけ(〜なので、〜だから)がありません。", "no step says why");
}

/* ---- ST19, ST20 ---- */

void audit_st19(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    size_t count = 0, limit = p->n;
    for (size_t i = 0; i < p->n; i++) {
        count += p->chars[i].cp != '\n' && p->chars[i].cp != '\r';
        if (count == 600 && limit == p->n) limit = i + 1;
    }
    if (count > 600)
        audit_hit(run, limit, p->n, "%zu字あります。600字をこえています。", "%zu characters; the limit is 600", count);
    else if (count > 400 || count < 120)
        audit_hit_as(run, AUDIT_INFO, 0, 0, "%zu字です(120〜400字がめやす)。", "%zu characters; 120 to 400 is usual",
                     count);
}

void audit_st20(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    size_t first = 0;
    for (size_t i = 0; i <= p->n; i++) {
        uint32_t cp = audit_cp(p, i);
        if (i < p->n && cp != 0x3002 && cp != '\n') continue;
        if (i - first > 60)
            audit_hit(run, first, i, "1文が%zu字あります(60字まで)。", "a sentence of %zu characters (at most 60)",
                      i - first);
        first = i + 1;
    }
}

void audit_st29(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    size_t seen = 0;
    for (size_t k = 0; k < p->n_lines; k++)
        if (audit_is_check_line(p, &p->lines[k]) && seen++ > 0)
            audit_hit(run, p->lines[k].first, p->lines[k].last, "たしかめが2回以上あります。",
                      "more than one check line");
}
