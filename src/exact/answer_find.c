/* answer_find.c - where an explanation gives its answer. The one finder: audit, filter, both evaluations and the vote
 * use it.
 *
 *   line:    ornaments [step label] ["("] label joints answer      3. **【答え】** 31本です。なぜなら…  ->  31本
 *   inside:  … label ("は" | joint | digit) answer                 よって、答えは31本です。            ->  31本
 *   alone:   a line with a label and nothing behind it: the answer is the next line that is not empty
 *
 * A line that begins with a label decides over one that only mentions it, the last of them over those before. A Latin
 * label ("A.") may be a voice of a dialogue: it counts only where no Japanese one stands.
 *
 * Finding and comparing stay apart, so that "no answer found" is never counted as "wrong".
 *
 * Reads   any bytes, each a bounded number of times
 * Checked tests/exact/answer_find_test.c, fuzz/answer_fuzz.c
 */
#include <string.h>

#include "exact/answer_impl.h"
#include "exact/normal.h"
#include "sansu/exact.h"
#include "text/fold.h"

/* One line of a text: [pos, end). */
struct span {
    const char *text;
    size_t pos, end;
};

static uint32_t peek(const struct span *s, size_t *used) { return normal_char(s->text, s->end, s->pos, used); }

static void skip(struct span *s, bool (*is)(uint32_t c)) {
    size_t used;
    while (s->pos < s->end && is(peek(s, &used))) s->pos += used;
}

static bool is_blank(uint32_t c) { return normal_is_space(c) || c == '\r' || c == 0xFEFF || c == 0x200B; }

/* Marks before a label or 答え that mean nothing by themselves; folded, * is ×. A table's | and an empty box as well. */
static bool is_ornament(uint32_t c) {
    return text_is_ornament(c) || c == CHAR_TIMES || c == '|' || c == 0x25A1 || is_blank(c);
}

/* Marks that join a label to its answer. */
static bool is_joint(uint32_t c) {
    switch (c) {
        case ')':
        case ']':
        case '>':
        case CHAR_TIMES:
        case ':':
        case '=':
        case '_':
        case '.':
        case '-':
        case CHAR_DOT:
        case '|':
        case 0x3011:
        case 0x300D:
        case 0x300F:
        case 0x3009:
        case 0x300B:
        case CHAR_COMMA:
        case CHAR_ELLIPSIS:
        case CHAR_ARROW: return true;
        default: return is_blank(c);
    }
}

size_t answer_any(const char *text, size_t n, size_t pos, const char *const *list) {
    for (; *list; list++) {
        size_t used = normal_match(text, n, pos, *list);
        if (used) return used;
    }
    return 0;
}

static bool take(struct span *s, const char *const *list) {
    size_t used = answer_any(s->text, s->end, s->pos, list);
    s->pos += used;
    return used > 0;
}

static uint32_t after(const struct span *s) {
    struct span ahead = *s;
    skip(&ahead, is_blank);
    return peek(&ahead, NULL);
}

/* ---- step labels: 3. (3) ③ ステップ3 ---- */

static bool small_number(struct span *s) {
    size_t used, digits = 0;
    for (; digits < 3 && normal_is_digit(peek(s, &used)); s->pos += used) digits++;
    return digits == 1 || digits == 2;
}

static bool step_number(struct span *s) {
    size_t used;
    if (text_circled(peek(s, &used)) == 0) return small_number(s);
    s->pos += used;
    return true;
}

/* Goes behind a step label, or stays. */
static void skip_step(struct span *s) {
    static const char *const word[] = {"ステップ", "手順", "STEP", "Step", "step", "すてっぷ", NULL}, *const open[] = {
                                                                                                          "(", NULL};
    struct span t = *s;
    bool named = take(&t, word);
    if (named) skip(&t, is_joint);
    bool bracket = !named && take(&t, open), circle = text_circled(peek(&t, NULL)) > 0;
    if (!step_number(&t)) return;
    uint32_t mark = peek(&t, NULL);
    bool ends =
        named || circle || (bracket ? mark == ')' : mark == '.' || mark == ')' || mark == ':' || mark == CHAR_COMMA);
    if (!ends) return;
    skip(&t, is_joint);
    *s = t;
}

/* ---- labels of answers ---- */

/* Words that cannot follow: 答えを求める, 答えの数, 答え方, 答えられる. */
static const char *const no_label[] = {"を", "が", "の", "に", "も", "と", "る", "よ", "ら", "ま", "な",
                                       "か", "て", "で", "え", "方", "合", "用", "案", "す", "け", NULL};
/* 答えは何本でしょうか */
static const char *const question[] = {"何", "いくつ", "いくら", "どう", "どれ", "どの", "どこ", "だれ", NULL};

/* Goes behind a label and what joins it to the answer; false when there is none. */
static bool take_label(struct span *s, bool inside, bool latin) {
    static const char *const full[] = {"最終的な答え", "答え", "こたえ", NULL}, *const brief[] = {"解答", "回答",
                                                                                                  "正解", "答", NULL};
    static const char *const foreign[] = {"Answer", "ANSWER", "answer", "A.", "A:", NULL}, *const topic[] = {"は",
                                                                                                             NULL};
    struct span t = *s;
    bool is_full = take(&t, full), is_brief = !is_full && take(&t, brief);
    bool is_latin = !is_full && !is_brief && latin && !inside && take(&t, foreign);
    if (!is_full && !is_brief && !is_latin) return false;
    if (is_latin && normal_is_letter(after(&t))) return false; /* A:B=2:3 */
    if (!take(&t, topic)) {
        uint32_t next = peek(&t, NULL);
        bool bound = t.pos == t.end || is_joint(next) || normal_is_digit(next);
        if (answer_any(t.text, t.end, t.pos, no_label) || ((inside || !is_full) && !bound)) return false;
    }
    for (size_t used; t.pos < t.end && is_joint(peek(&t, &used)); t.pos += used) {
        struct span minus = {t.text, t.pos + used, t.end};
        if (peek(&t, NULL) == '-' && normal_is_digit(peek(&minus, NULL))) break; /* 答え -3 */
    }
    if (answer_any(t.text, t.end, t.pos, question)) return false;
    *s = t;
    return true;
}

/* The label at the head of a line, behind ornaments, a step label and an opening bracket. */
static bool take_head(struct span *s, bool latin) {
    static const char *const open[] = {"(", NULL};
    struct span t = *s;
    skip(&t, is_ornament);
    skip_step(&t);
    skip(&t, is_ornament);
    take(&t, open);
    if (!take_label(&t, false, latin)) return false;
    *s = t;
    return true;
}

size_t answer_head(const char *text, size_t n, size_t pos) {
    struct span s = {text, pos, n};
    return take_head(&s, true) ? s.pos - pos : 0;
}

/* The last label inside a line. */
static bool take_inside(struct span *s) {
    bool found = false;
    struct span best = *s;
    for (struct span t = *s; t.pos < t.end;) {
        size_t used;
        uint32_t c = peek(&t, &used);
        struct span value = t;
        bool may = c == 0x7B54 || c == 0x3053 || c == 0x89E3 || c == 0x6B63 || c == 0x56DE; /* 答 こ 解 正 回 */
        if (may && take_label(&value, true, false)) {
            best = value;
            found = true;
            used = value.pos - t.pos;
        }
        t.pos += used;
    }
    *s = best;
    return found;
}

/* ---- the answer itself ---- */

static const char *const polite[] = {"です", "でした", "になります", "となります", "である", "だ", NULL};
static const char *const stops[] = {"。", "．", ".", "！", "!",  "*",  "_",  "|", "」",
                                    "』", "】", " ", "　", "\r", "\n", "\t", NULL};

/* Bytes of the ending of text[0..n), 0 when it is none of the list. */
static size_t ends_with(const char *text, size_t n, const char *const *list) {
    for (; *list; list++) {
        size_t length = strlen(*list);
        if (n >= length && memcmp(text + n - length, *list, length) == 0) return length;
    }
    return 0;
}

size_t answer_tail(const char *text, size_t n) {
    for (size_t length; (length = ends_with(text, n, stops)) > 0 || (length = ends_with(text, n, polite)) > 0;)
        n -= length;
    return n;
}

/* Does the answer go on behind a full stop: 1人7本。4本あまる (and not 31本です。30+1で求めます)? */
static bool goes_on(const struct span *s, size_t stop, size_t behind) {
    struct span next = {s->text, behind, s->end};
    uint32_t c = after(&next);
    return !ends_with(s->text + s->pos, stop - s->pos, polite) && (normal_is_digit(c) || c == '(' || text_circled(c));
}

/* The end of the sentence that is the answer: 31本です。なぜなら… */
static size_t sentence_end(const struct span *s) {
    static const char stop[] = "。";
    for (size_t from = s->pos;;) {
        const char *at = memmem(s->text + from, s->end - from, stop, strlen(stop));
        if (!at) return s->end;
        size_t end = (size_t)(at - s->text);
        if (end > s->pos && !goes_on(s, end, end + strlen(stop))) return end;
        from = end + strlen(stop);
    }
}

/* A bracket that closes what began before the answer: （答え 31本） */
static size_t without_open_end(const struct span *s, size_t end) {
    int depth = 0;
    size_t close = end;
    struct span t = {s->text, s->pos, end};
    for (size_t used; t.pos < end; t.pos += used) {
        uint32_t c = peek(&t, &used);
        if (c == '(') depth++;
        if (c == ')' && --depth < 0) {
            close = t.pos;
            break;
        }
    }
    return close;
}

/* The answer that begins at s->pos; false when nothing is left of it. */
static bool read_answer(struct exact_answer *out, struct span s) {
    static const char *const open[] = {"「", "『", "【", NULL};
    while (take(&s, open)) {}
    size_t end = sentence_end(&s);
    end = s.pos + answer_tail(s.text + s.pos, end - s.pos);
    size_t whole = without_open_end(&s, end);
    if (whole < end) end = s.pos + answer_tail(s.text + s.pos, whole - s.pos);
    out->start = s.pos, out->end = end;
    return end > s.pos;
}

/* ---- lines ---- */

/* The line at byte `at`, without blanks at its ends. *next: the line behind it. */
static struct span line_at(size_t *next, const char *text, size_t n, size_t at) {
    const char *newline = memchr(text + at, '\n', n - at);
    struct span s = {text, at, newline ? (size_t)(newline - text) : n};
    *next = s.end + 1;
    skip(&s, is_blank);
    return s;
}

/* The answer to a label that stands alone: the next line that is not empty. */
static bool answer_below(struct exact_answer *out, const char *text, size_t n, size_t at) {
    for (size_t next; at < n; at = next) {
        struct span s = line_at(&next, text, n, at);
        struct span bare = s;
        skip(&bare, is_ornament);
        if (bare.pos == bare.end) continue;
        bool negative = normal_is_digit(peek(&bare, NULL)) && bare.pos > s.pos && text[bare.pos - 1] == '-';
        return read_answer(out, negative ? s : bare);
    }
    return false;
}

static bool has_japanese_label(const char *text, size_t n) {
    for (size_t line = 0, next; line < n; line = next) {
        struct span s = line_at(&next, text, n, line);
        if (take_head(&s, false)) return true;
    }
    return false;
}

void exact_each_answer(const char *text, size_t n, exact_answer_fn *on_answer, void *context) {
    bool latin = !has_japanese_label(text, n);
    for (size_t line = 0, next; line < n; line = next) {
        struct span s = line_at(&next, text, n, line);
        struct exact_answer found = {.line = s.pos};
        bool head = take_head(&s, latin);
        found.inside = !head;
        if (!head && !take_inside(&s)) continue;
        found.value = found.start = found.end = s.pos;
        if (!read_answer(&found, s) && head && !answer_below(&found, text, n, next))
            found.start = found.end = found.value;
        on_answer(context, &found);
    }
}

struct last_answer {
    struct exact_answer answer;
    bool found;
};

static void keep_last(void *context, const struct exact_answer *answer) {
    struct last_answer *last = context;
    bool mention = answer->inside && last->found && !last->answer.inside;
    if (answer->start == answer->end || mention) return;
    last->answer = *answer;
    last->found = true;
}

bool exact_find_answer(size_t *start, size_t *end, const char *text, size_t n) {
    struct last_answer last = {.found = false};
    exact_each_answer(text, n, keep_last, &last);
    *start = last.answer.start, *end = last.answer.end;
    return last.found;
}

/* ---- an answer without a label ---- */

/* Bytes of a plain number at the beginning of s: 31, ３１, 2.5, 2/3, 1,500. */
static size_t plain_number(const char *s, size_t n) {
    size_t pos = 0, used, end = 0;
    for (; pos < n; pos += used) {
        uint32_t c = normal_char(s, n, pos, &used);
        if (normal_is_digit(c))
            end = pos + used;
        else if (pos == 0 || (c != '.' && c != '/' && c != ','))
            break;
    }
    return end;
}

bool exact_find_stated(size_t *start, size_t *end, const char *text, size_t n, const char *unit, size_t n_unit) {
    static const char topic[] = "は", stop[] = "。";
    bool found = false;
    for (size_t pos = 0; pos + strlen(topic) <= n; pos++) {
        if (memcmp(text + pos, topic, strlen(topic)) != 0) continue;
        size_t value = pos + strlen(topic), used, length;
        if (value < n && memcmp(text + value, "、", n - value < 3 ? n - value : 3) == 0 && n - value >= 3) value += 3;
        if ((length = plain_number(text + value, n - value)) == 0) continue;
        size_t after = value + length;
        if (n - after < n_unit || memcmp(text + after, unit, n_unit) != 0) continue;
        after += n_unit;
        const char *full_stop = memmem(text + after, n - after, stop, strlen(stop)),
                   *newline = memchr(text + after, '\n', n - after);
        size_t sentence = full_stop ? (size_t)(full_stop - text) : n;
        if (newline && (size_t)(newline - text) < sentence) sentence = (size_t)(newline - text);
        used = answer_tail(text + after, sentence - after);
        if (used != 0 || sentence == after) continue; /* 31本です, 31本でした - and nothing between unit and です */
        *start = value, *end = after;
        found = true;
    }
    return found;
}
