/* question.c - numbers in front of questions, else the sentences that ask.
 *
 * Checked tests/reading/question_test.c
 */
#include "reading/question.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "reading/listed.h"
#include "reading/request.h"
#include "text/number.h"

/* ---- sentences ---- */

static size_t character(uint32_t *c, const struct stream *s, size_t at) {
    return utf8_decode(c, s->text + at, s->n_text - at);
}

static bool ends_sentence(uint32_t c) { return c == 0x3002 /* 。 */ || c == '?' || c == '!'; }

/* Behind the sentence that begins at `at`, its marks and closing brackets included. */
static size_t sentence_end(const struct stream *s, size_t at, size_t end) {
    uint32_t c = 0;
    while (at < end && !ends_sentence(c)) at += character(&c, s, at);
    while (at < end) {
        size_t n = character(&c, s, at);
        if (!ends_sentence(c) && c != 0x300D /* 」 */ && c != 0x300F /* 』 */ && c != ')') break;
        at += n;
    }
    return at;
}

/* 「同じ色が何か所にあってもよいものとします。」: what holds, and no question. */
static bool is_rule(const struct stream *s, size_t from, size_t to) {
    static const char *const ends[] = {"ものとします。", "ものとする。", "てもよい。", "てもかまいません。"};
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
        if (to >= from + strlen(ends[i]) && stream_ends(s, to, ends[i])) return true;
    return false;
}

/* Where the last line of a note begins, or what stands behind its last arrow: 「姉=妹の2倍\n→姉は?」. */
static size_t last_clause(const struct stream *s, size_t from, size_t to) {
    static const char *const marks[] = {"\n", "→"};
    size_t found = from;
    for (size_t at = from; at < to; at++)
        for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
            if (stream_begins(s, at, marks[i])) found = at + strlen(marks[i]);
    return found;
}

/* Does 「□km」 ask in front of byte `to`? */
static bool asks_blank(const struct stream *s, size_t to) {
    struct request request;
    for (size_t at = 0; at < to; at++)
        if (stream_begins(s, at, "□") && request_count(&request, s, at, to)) return true;
    return false;
}

/* 「妹は?」 「枚数?」: a note asks with nothing but a name. 「□は?」 asks again where 「□km」 did. */
static bool is_terse(const struct stream *s, size_t from, size_t to) {
    enum { MOST_BYTES = 30 };
    static const char *const others[] = {"何", "いく", "なん", "どれ", "どの", "本当"};
    uint32_t c = 0, before = 0;
    from = last_clause(s, from, to);
    if (memmem(s->text + from, to - from, "□", strlen("□")) && asks_blank(s, from)) return false;
    if (to - from > MOST_BYTES || to == from || s->text[to - 1] != '?') return false;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (memmem(s->text + from, to - from, others[i], strlen(others[i]))) return false;
    for (size_t at = from; at < to; at += character(&c, s, at)) before = c;
    bool katakana = before >= 0x30A1 && before <= 0x30FC, letter = before >= 'A' && before <= 'Z';
    return stream_ends(s, to, "は?") || before >= 0x4E00 || katakana || letter;
}

/* 「残った枚数も知りたい。」; not of 「考え方も教えて。」. */
static bool wants_also(const struct stream *s, size_t from, size_t to) {
    static const char *const wants[] = {"も知りたい", "も教えて", "も求め", "も答え", "も計算", "もお願い", "も出し"},
                             *const others[] = {"式", "理由", "考え", "方",   "やりかた", "とき方",   "説明",
                                                "図", "答え", "単位", "わけ", "途中",     "とちゅう", "だけで"};
    for (size_t at = from; at < to; at++)
        for (size_t i = 0; i < sizeof wants / sizeof wants[0]; i++) {
            bool other = false;
            if (!stream_begins(s, at, wants[i])) continue;
            for (size_t k = 0; k < sizeof others / sizeof others[0]; k++) other |= stream_ends(s, at, others[k]);
            if (!other) return true;
        }
    return false;
}

/* 「2つを合わせると?」: goes on from a question before. */
static bool goes_on(const struct stream *s, size_t from, size_t to) {
    static const char *const ends[] = {"すと?", "ると?", "だと?"};
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
        if (to >= from + strlen(ends[i]) && stream_ends(s, to, ends[i])) return true;
    return false;
}

/* How many answers the sentence asks for. 「体積と表面積を求めなさい。」 asks for two. */
static int answers_asked(const struct stream *s, size_t from, size_t to) {
    struct request request;
    if (is_rule(s, from, to)) return 0;
    int n = request_count(&request, s, from, to);
    if (!n) n = is_terse(s, from, to) || wants_also(s, from, to) || goes_on(s, from, to);
    return n < 2 && listed_quantities(s->text, from, to) ? 2 : n;
}

/* The last sentence between that asks, else the last one. How many answers it asks for. */
static int find_asking(struct question *q, const struct stream *s, size_t from, size_t to) {
    int asked = 0;
    q->ask = from, q->ask_end = to;
    for (size_t at = from, end; at < to; at = end) {
        end = sentence_end(s, at, to);
        int n = answers_asked(s, at, end);
        if (n || (!asked && end == to)) q->ask = at, q->ask_end = end, asked = n;
    }
    return asked;
}

/* ---- numbered questions ---- */

/* The number of a question at byte `at`: (2), ②; *length: how long it is. 0: there is none. */
static int number_at(size_t *length, const struct stream *s, size_t at) {
    uint32_t c;
    *length = character(&c, s, at);
    if (text_circled(c)) return (int)text_circled(c);
    if (s->n_text - at < 3 || s->text[at] != '(' || s->text[at + 2] != ')') return 0;
    *length = 3;
    return s->text[at + 1] >= '1' && s->text[at + 1] <= '9' ? s->text[at + 1] - '0' : 0;
}

/* Does a line or a sentence begin here? */
static bool begins(const struct stream *s, size_t at) {
    if (at == 0 || s->text[at - 1] == '\n' || s->text[at - 1] == ' ' || s->text[at - 1] == '?') return true;
    return at >= 3 && (memcmp(s->text + at - 3, "。", 3) == 0 || memcmp(s->text + at - 3, "、", 3) == 0);
}

/* The last sentence in front of the questions that says what to do with them. */
static void find_lead(struct question *q, const struct stream *s, size_t to) {
    static const char *const words[] = {"求め", "もとめ", "答え", "こたえ"};
    for (size_t at = 0, end; at < to; at = end) {
        end = sentence_end(s, at, to);
        for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
            if (memmem(s->text + at, end - at, words[i], strlen(words[i]))) q->lead = at, q->lead_end = end;
    }
}

/* (1), (2), .. in order. */
static int find_numbered(struct question *out, const struct stream *s) {
    int n = 0;
    for (size_t at = 0, length; at < s->n_text && n < QUESTIONS; at += length) {
        uint32_t c;
        if (number_at(&length, s, at) != n + 1 || (n == 0 && !begins(s, at))) {
            length = character(&c, s, at);
            continue;
        }
        snprintf(out[n].label, sizeof out[n].label, "%.*s", (int)length, s->text + at);
        out[n].start = at;
        if (n) out[n - 1].end = at;
        out[n++].end = s->n_text;
    }
    for (int i = 0; i < n; i++) {
        int asked = find_asking(&out[i], s, out[i].start + strlen(out[i].label), out[i].end);
        out[i].each = asked > 1;
        out[i].lead = out[i].lead_end = 0;
        if (!asked) find_lead(&out[i], s, out[0].start);
    }
    return n;
}

/* ---- sentences that ask ---- */

/* 「正しくは何秒ですか。」: asks again what was asked. */
static bool asks_again(const struct stream *s, size_t from, size_t to) {
    static const char *const words[] = {"正解は",     "正しい答え",   "正しくは", "正しい計算",
                                        "本当の答え", "答えはいくつ", "答えは何"};
    for (size_t i = from; i < to; i++)
        if (s->text[i] >= '0' && s->text[i] <= '9') return false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (memmem(s->text + from, to - from, words[i], strlen(words[i]))) return true;
    return false;
}

static int find_sentences(struct question *out, const struct stream *s) {
    int n = 0;
    for (size_t at = 0, end; at < s->n_text && n < QUESTIONS; at = end) {
        end = sentence_end(s, at, s->n_text);
        int asked = answers_asked(s, at, end);
        size_t start = is_terse(s, at, end) ? last_clause(s, at, end) : at;
        if (n && asked && asks_again(s, at, end))
            out[n - 1].each |= asked > 1;
        else if (asked)
            out[n++] = (struct question){.start = start, .end = end, .ask = start, .ask_end = end, .each = asked > 1};
    }
    return n;
}

int question_find(struct question *out, const struct stream *s) {
    int n = find_numbered(out, s);
    if (n < 2) n = find_sentences(out, s);
    if (n || !s->n_text) return n;
    out[0] = (struct question){.start = s->at[s->ask], .end = s->at[s->ask_end]};
    out[0].ask = out[0].start, out[0].ask_end = out[0].end;
    out[0].each = answers_asked(s, out[0].start, out[0].end) > 1;
    return 1;
}

/* ---- what is read for one of them ---- */

void question_text(struct bytes *out, const struct stream *s, const struct question *q, int n, int i, bool story) {
    bytes_clear(out);
    bytes_append(out, s->text, s->n_text);
    if (out->failed) return;
    for (int k = 0; k < n; k++) {
        listed_blank(out, q[k].start, q[k].start + strlen(q[k].label));
        if (k == i) listed_blank(out, q[k].lead, q[k].lead_end);
        if (k == i) continue;
        if (story && k < i)
            listed_blank(out, q[k].ask, q[k].ask_end);
        else
            listed_blank(out, q[k].start, q[k].end);
    }
}
