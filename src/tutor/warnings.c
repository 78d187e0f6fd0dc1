/* warnings.c - what the tutor says about its own explanation when it may be wrong.
 *
 *   problem -> empty? no number in it?                        -> refusal
 *   text    -> mean log-probability below the model's mark    -> "not used to this kind of problem"
 *           -> audit: a number from nowhere (ST30), an answer that no equation gives (ST15)
 *           -> audit: numbered questions without an answer (ST33), by their numbers
 *           -> cut off, no answer line, answers disagree, nothing to check   -> said so
 *           -> a false equation, 2.5 people                                  -> said so
 *
 * Reads   a finished explanation           Writes  its warnings
 * Owns    nothing                          Never   changes the text
 * Checked tests/tutor/warnings_test.c
 */
#include "warnings.h"

#include <string.h>

#include "base/utf8.h"

static bool is_number(uint32_t c) {
    static const uint32_t kanji[] = {0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94,
                                     0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341}; /* 一..十 */
    if ((c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19)) return true;
    for (size_t i = 0; i < sizeof kanji / sizeof *kanji; i++)
        if (c == kanji[i]) return true;
    return false;
}

static bool is_space(uint32_t c) { return c <= ' ' || c == 0x3000 || c == 0xFEFF; }

const char *tutor_cannot_explain(const char *problem, size_t n) {
    size_t ink = 0, numbers = 0;
    for (size_t i = 0; i < n;) {
        uint32_t c;
        i += utf8_decode(&c, problem + i, n - i);
        ink += !is_space(c);
        numbers += is_number(c);
    }
    if (ink == 0) return "問題文が空です。";
    if (numbers == 0) return "数が一つも書かれていないので、算数の問題として解けません。";
    return NULL;
}

static const struct audit_finding *found(const struct explanation *e, const char *code) {
    for (size_t i = 0; i < e->report.n_findings; i++)
        if (strcmp(e->report.findings[i].code, code) == 0) return &e->report.findings[i];
    return NULL;
}

static void warn(struct explanation *e, const char *words) {
    if (e->n_warnings < TUTOR_MAX_WARNINGS) e->warnings[e->n_warnings++] = words;
}

/* Does the number that ends at text[end] have decimals or a fraction in it? */
static bool is_broken(const char *text, size_t end) {
    size_t start = end;
    bool digits = false;
    while (start > 0 &&
           ((text[start - 1] >= '0' && text[start - 1] <= '9') || text[start - 1] == '.' || text[start - 1] == '/')) {
        digits |= text[start - 1] >= '1' && text[start - 1] <= '9'; /* 12.0 and 12.00 are whole */
        if (text[start - 1] == '.') return digits;
        if (text[start - 1] == '/') return start > 1 && text[start - 2] >= '0' && text[start - 2] <= '9';
        start--;
    }
    return false;
}

/* 2.5人, 7/2(匹), 30.5本 of trees; an average may be so. */
static bool parts_of_the_living(const char *text, size_t n) {
    static const char *const counters[] = {"人", "匹", "頭", "羽", "本"};
    bool trees = memmem(text, n, "木", strlen("木")) != NULL;
    if (memmem(text, n, "平均", strlen("平均"))) return false;
    for (size_t i = 0; i < sizeof counters / sizeof *counters - !trees; i++) {
        const char *at = text, *end = text + n;
        for (; (at = memmem(at, (size_t)(end - at), counters[i], strlen(counters[i]))); at++) {
            size_t before = (size_t)(at - text);
            if (before > 0 && text[before - 1] == '(') before--;
            if (is_broken(text, before)) return true;
        }
    }
    return false;
}

void tutor_warn(struct explanation *e, float threshold) {
    e->n_warnings = 0;
    if (threshold < 0 && e->mean_logprob < threshold)
        warn(e, "この種類の問題には慣れていません。説明がまちがっているかもしれません。先生が確かめてください。");
    if (e->samples > 1 && 2 * e->agreement <= e->samples)
        warn(e, "何回か解くと答えがばらつきました。答えは当てになりません。");
    if (e->finish != TUTOR_STOP) warn(e, "説明が途中で切れています。");
    if (!e->report.has_answer)
        warn(e, "「答え」の行がありません。");
    else if (found(e, "ST15"))
        warn(e, "答えの数が、計算の結果の中にありません。");
    const struct audit_finding *parts = found(e, "ST33");
    if (parts) warn(e, parts->message_ja);
    if (e->report.arithmetic == EXACT_FALSE) warn(e, "計算にまちがいがあります。");
    if (parts_of_the_living(e->text, e->n_text)) warn(e, "人や動物や木の数が、整数になっていません。");
    if (e->report.arithmetic == EXACT_NOT_CHECKABLE)
        warn(e, "確かめられる式がありませんでした。");
    else if (found(e, "ST30"))
        warn(e, "問題文からたどれない数を使った式があります。考え方を先生が確かめてください。");
}
