/* kanji.c - ST21 kanji above the pupil's grade.
 *
 * A kanji above the grade needs a reading in brackets at its first use (端(はし)); after that the text may use it freely.
 *
 * Checked tests/audit/kanji_test.c
 */
#include "audit/rules.h"
#include "text/kanji.h"

int audit_kanji_grade(unsigned long code_point) {
    int grade = code_point <= 0x10FFFF ? text_kanji_grade((uint32_t)code_point) : 0;
    if (grade) return grade;
    /* 々 repeats */
    return code_point != 0x3005 && code_point <= 0x10FFFF && audit_is_kanji((uint32_t)code_point) ? 7 : 0;
}

/* Does a reading in hiragana follow the word that holds the kanji at i: 間隔(かんかく)? */
static bool has_reading(const struct audit_view *p, size_t i) {
    while (audit_is_kanji(audit_cp(p, i))) i++;
    for (size_t k = 0; k < 3 && audit_is_hiragana(audit_cp(p, i)); k++) i++;
    return audit_cp(p, i) == '(' && audit_is_hiragana(audit_cp(p, i + 1));
}

void audit_st21(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    int grade = run->options->grade ? run->options->grade : 6;
    uint32_t seen[64];
    size_t n_seen = 0;
    for (size_t i = 0; i < p->n; i++) {
        uint32_t cp = p->chars[i].cp;
        int needs = audit_kanji_grade(cp);
        if (needs <= grade) continue;
        bool known = false;
        for (size_t k = 0; k < n_seen; k++) known |= seen[k] == cp;
        if (known) continue;
        if (n_seen < sizeof seen / sizeof *seen) seen[n_seen++] = cp;
        if (has_reading(p, i)) continue;
        int n = (int)(p->chars[i + 1].at - p->chars[i].at);
        const char *text = p->text + p->chars[i].at;
        if (needs == 7)
            audit_hit(run, i, i + 1, "「%.*s」は小学校で習わない漢字です。",
                      "'%.*s' is not among the kanji of elementary school", n, text);
        else
            audit_hit(run, i, i + 1, "「%.*s」は%d年で習う漢字です。", "'%.*s' is taught in grade %d", n, text, needs);
    }
}
