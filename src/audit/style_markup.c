/* style_markup.c - ST07 markup, ST08 symbols outside 算数, ST22 the width of digits and kanji numerals.
 *
 * Reads   raw characters for widths, folded ones for the rest
 * Checked tests/audit/style_markup_test.c
 */
#include "audit/rules.h"
#include "audit/units.h"

/* ---- ST07 ---- */

/* Length of LaTeX that begins at i, 0 when none: \frac \( $ ^ _{ frac{ . */
static size_t latex_at(const struct audit_view *p, size_t i) {
    uint32_t cp = audit_cp(p, i), next = audit_cp(p, i + 1);
    size_t n = 1;
    switch (cp) {
        case '\\':
            if (next == '(' || next == ')' || next == '[' || next == ']' || next == '\\' || next == '{' ||
                next == '}' || next == ',')
                return 2;
            while (audit_is_letter(audit_cp(p, i + n))) n++;
            return n > 1 ? n : 0;
        case '$': return next == '$' ? 2 : 1;
        case '^': return 1;
        case '_': return next == '{' ? 2 : next == '_' ? 2 : 0;
        case 'f': return audit_starts(p, i, "frac{") ? 5 : 0;
        default: return 0;
    }
}

static size_t markdown_at(const struct audit_view *p, size_t i) {
    if (audit_cp(p, i) == '*' && audit_cp(p, i + 1) == '*') return 2;
    if (audit_cp(p, i) == '`') return 1;
    bool start = i == 0 || audit_cp(p, i - 1) == '\n';
    if (start && audit_cp(p, i) == '#') {
        size_t n = 1;
        while (audit_cp(p, i + n) == '#') n++;
        return n > 1 || audit_is_blank(audit_cp(p, i + n)) || !audit_is_digit(audit_cp(p, i + n)) ? n : 0;
    }
    return 0;
}

/* <br>, </p>, <b class=…>: a tag closes before the line ends. */
static size_t tag_at(const struct audit_view *p, size_t i) {
    if (audit_cp(p, i) != '<' || p->chars[i].raw != '<') return 0;
    size_t n = audit_cp(p, i + 1) == '/' ? 2 : 1;
    if (!audit_is_letter(audit_cp(p, i + n))) return 0;
    for (; n < 80 && audit_cp(p, i + n) && audit_cp(p, i + n) != '\n'; n++)
        if (audit_cp(p, i + n) == '>') return n + 1;
    return 0;
}

static void table_row(struct audit_run *run, const struct audit_line *line) {
    size_t bars = 0;
    for (size_t i = line->first; i < line->last; i++) bars += audit_cp(&run->view, i) == '|';
    if (bars >= 2) audit_hit(run, line->first, line->last, "Markdown の表を使っています。", "a Markdown table");
}

void audit_st07(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    for (size_t i = 0; i < p->n; i++) {
        size_t n;
        if ((n = latex_at(p, i)))
            audit_hit(run, i, i + n, "LaTeX の記号があります。", "LaTeX");
        else if ((n = markdown_at(p, i)))
            audit_hit(run, i, i + n, "Markdown の記号があります。", "Markdown");
        else if ((n = tag_at(p, i)))
            audit_hit(run, i, i + n, "HTML のタグがあります。", "an HTML tag");
        if (n) i += n - 1;
    }
    for (size_t k = 0; k < p->n_lines; k++) table_row(run, &p->lines[k]);
}

/* ---- ST08 ---- */

static bool is_allowed_symbol(uint32_t cp) {
    static const uint32_t allowed[] = {'+',    '-',    '=',    '(',    ')',    '{',    '}',    ':',    '%',    '/',
                                       '>',    '<',    '.',    ',',    '\n',   '~',    0xD7,   0xF7,   0x2252, 0x3014,
                                       0x3015, 0x3001, 0x3002, 0xB0,   0xB2,   0xB3,   0x2103, 0x30FB, 0x2026, 0x2192,
                                       0x301C, 0x25A1, 0x25B3, 0x25CB, 0x300C, 0x300D, 0x300E, 0x300F, 0x3010, 0x3011,
                                       0x2032, 0x2220, 0x03C0, 0x2234, 0xBC,   0xBD,   0xBE,   0x2460};
    for (size_t k = 0; k < sizeof allowed / sizeof *allowed; k++)
        if (allowed[k] == cp) return true;
    /* unit characters, fractions */
    return (cp >= 0x3380 && cp <= 0x33DF) || (cp >= 0x2150 && cp <= 0x215E) || cp == 0x2113;
}

static bool is_text(uint32_t cp) {
    return audit_is_digit(cp) || audit_is_letter(cp) || audit_is_hiragana(cp) || audit_is_katakana(cp) ||
           audit_is_kanji(cp) || audit_is_blank(cp) || text_circled(cp) || cp == 0x30FC || cp == 0x309D;
}

static bool is_emoji(uint32_t cp) {
    return cp >= 0x1F000 || (cp >= 0x2600 && cp <= 0x27BF) || cp == 0x2B50 || cp == 0xFE0F;
}

static void times_as_letter(struct audit_run *run, size_t i) {
    const struct audit_view *p = &run->view;
    uint32_t cp = audit_cp(p, i);
    if ((cp == 'x' || cp == 'X') && audit_is_digit(audit_cp_before(p, i)) && audit_is_digit(audit_cp_after(p, i + 1)))
        audit_hit(run, i, i + 1, "かけ算に「x」を使っています。×と書きます。", "'x' as a times sign; write ×");
    else if (cp == '*' && audit_cp(p, i + 1) != '*' && audit_cp(p, i - 1) != '*')
        audit_hit(run, i, i + 1, "「*」を使っています。かけ算は×と書きます。", "'*'; a product is written ×");
    else if (cp == '/' && (audit_cp_before(p, i) == ')' || audit_cp_after(p, i + 1) == '('))
        audit_hit(run, i, i + 1, "わり算に「/」を使っています。÷と書きます。", "'/' as a division; write ÷");
}

/* ◎, ※, ◇: a sign whose meaning the problem itself lays down (約束記号). */
static bool is_sign_of_problem(const struct audit_run *run, uint32_t cp) {
    if (cp != 0x203B && (cp < 0x25A0 || cp > 0x25FF)) return false;
    for (size_t i = 0; i < run->problem.n; i++)
        if (run->problem.chars[i].cp == cp) return true;
    return false;
}

void audit_st08(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    for (size_t i = 0; i < p->n; i++) {
        uint32_t cp = p->chars[i].cp;
        times_as_letter(run, i);
        if (is_text(cp) || is_allowed_symbol(cp) || is_emoji(cp) || cp == '*' || is_sign_of_problem(run, cp) ||
            latex_at(p, i) || markdown_at(p, i))
            continue;
        size_t last = i + 1;
        while (last < p->n && p->chars[last].cp == cp) last++;
        audit_hit(run, i, last, "算数で使わない記号です。", "a symbol that 算数 texts do not use");
        i = last - 1;
    }
}

/* ---- ST22 ---- */

static bool is_kanji_numeral(uint32_t cp) {
    static const uint32_t numerals[] = {0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D,
                                        0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E, 0x5343}; /* 一二三四五六七八九十百千 */
    for (size_t k = 0; k < sizeof numerals / sizeof *numerals; k++)
        if (numerals[k] == cp) return true;
    return false;
}

static void widths(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    size_t wide = p->n;
    bool narrow = false;
    for (size_t i = 0; i < p->n; i++) {
        if (!audit_is_digit(p->chars[i].cp)) continue;
        if (p->chars[i].raw == p->chars[i].cp)
            narrow = true;
        else if (wide == p->n)
            wide = i;
    }
    if (wide == p->n) return;
    if (narrow)
        audit_hit_as(run, AUDIT_WARN, wide, wide + 1, "全角と半角の数字がまざっています。",
                     "full-width and half-width digits are mixed");
    else
        audit_hit_as(run, AUDIT_WARN, wide, wide + 1, "数字は半角で書きます。", "digits are written half-width");
}

/* 9時05分, 9:05, 1分05秒, and the number of a step: there a nought in front is usual. */
static bool may_be_padded(const struct audit_view *p, size_t first, size_t last) {
    static const char *const unit[] = {"分", "秒", NULL};
    return audit_starts_any(p, last, unit) >= 0 || audit_cp(p, first - 1) == ':' || audit_cp(p, last) == ':' ||
           audit_cp(p, first - 1) == '.' || audit_cp(p, first - 1) == '/' || audit_is_letter(audit_cp(p, first - 1)) ||
           (audit_cp(p, last) == '.' && !audit_is_digit(audit_cp(p, last + 1)));
}

/* An amount: beside a sign of calculation, in front of a unit, or the answer. 00から99まで are codes. */
static bool is_amount(const struct audit_view *p, size_t first, size_t last) {
    size_t end;
    if (audit_starts(p, last, "番")) return false;
    return audit_is_operator(audit_cp_before(p, first)) || audit_is_operator(audit_cp_after(p, last)) ||
           audit_unit_after(p, last, &end) || (p->has_answer && first >= p->answer_first && last <= p->answer_last);
}

/* 05個, 00, 007; but 0.5 and 1,005. */
static void needless_noughts(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    for (size_t i = 0, last; i < p->n; i = last) {
        last = i + 1;
        if (!audit_is_digit(audit_cp(p, i))) continue;
        while (audit_is_digit(audit_cp(p, last)) || (audit_cp(p, last) == ',' && audit_is_digit(audit_cp(p, last + 1))))
            last++;
        bool padded = audit_cp(p, i) == '0' && audit_is_digit(audit_cp(p, i + 1));
        if (padded && is_amount(p, i, last) && !may_be_padded(p, i, last))
            audit_hit_as(run, AUDIT_REJECT, i, last, "数の前に、いらない0がついています。",
                         "a needless nought in front of a number");
    }
}

void audit_st22(struct audit_run *run) {
    static const char *const counters[] = {"本", "個", "枚", "冊", "匹", "台", "円", "才", "km", "cm", NULL};
    const struct audit_view *p = &run->view;
    widths(run);
    needless_noughts(run);
    for (size_t i = 0; i < p->n; i++) {
        size_t last = i;
        while (is_kanji_numeral(audit_cp(p, last))) last++;
        if (last == i) continue;
        if (!audit_is_digit(audit_cp(p, i - 1)) && audit_starts_any(p, last, counters) >= 0)
            audit_hit_as(run, AUDIT_WARN, i, last, "数は漢数字でなく算用数字で書きます。",
                         "a number in kanji; use digits");
        i = last - 1;
    }
}
