/* stream.c - canonical text -> symbols, and the sentence that asks.
 *
 * Checked tests/reading/stream_test.c
 */
#include "reading/stream.h"

#include <string.h>

#include "base/utf8.h"

bool stream_begins(const struct stream *s, size_t at, const char *word) {
    size_t n = strlen(word);
    return at + n <= s->n_text && memcmp(s->text + at, word, n) == 0;
}

static bool ends_in(const char *text, size_t n, const char *word) {
    size_t m = strlen(word);
    return n >= m && memcmp(text + n - m, word, m) == 0;
}

bool stream_ends(const struct stream *s, size_t at, const char *word) { return ends_in(s->text, at, word); }

static void put(struct stream *s, uint32_t symbol, size_t at, int mention) {
    if (s->n == STREAM_MOST) return;
    s->symbol[s->n] = symbol, s->at[s->n] = at, s->of[s->n] = (int16_t)mention;
    s->n++;
}

/* Characters of words, all at the same place: a unit in its usual spelling. */
static void put_word(struct stream *s, const char *word, size_t at, int mention) {
    for (size_t i = 0, n = strlen(word); i < n;) {
        uint32_t c;
        i += utf8_decode(&c, word + i, n - i);
        put(s, c, at, mention);
    }
}

static bool is_exactly(const struct mention *m, int64_t num, int64_t den) {
    return m->value.num == num && m->value.den == den;
}

/* One and two belong to words (1人に, 2倍), 3.14 is pi; other numbers are numbers. */
static uint32_t number_symbol(const struct mention *m) {
    if (is_exactly(m, 1, 1)) return STREAM_NUMBER + 1;
    if (is_exactly(m, 2, 1)) return STREAM_NUMBER + 2;
    if (is_exactly(m, 157, 50)) return STREAM_NUMBER + 3;
    return STREAM_NUMBER;
}

/* 後 of 3日後, 前, 目: the unit is the same, what is meant is not. */
static const char *behind(const struct stream *s, const struct mention *m) {
    static const char *const words[] = {"後", "前", "目"};
    const char *usual = m->measure->spelling[0];
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (ends_in(s->text, m->end, words[i]) && !ends_in(usual, strlen(usual), words[i])) return words[i];
    return "";
}

static void put_mention(struct stream *s, int i) {
    const struct mention *m = &s->mention[i];
    s->place[i] = s->n;
    put(s, number_symbol(m), m->start, i);
    if (m->measure) put_word(s, m->measure->spelling[0], m->unit, i);
    if (m->measure) put_word(s, behind(s, m), m->unit, i);
}

static void characters(struct stream *s, size_t at, size_t end) {
    while (at < end) {
        uint32_t c;
        size_t length = utf8_decode(&c, s->text + at, end - at);
        if (c != '\n' && c != ' ') put(s, c, at, -1);
        at += length;
    }
}

/* ---- the question ---- */

static bool ends_sentence(uint32_t c) { return c == 0x3002 /* 。 */ || c == '?' || c == '!'; }

static bool asks(const struct stream *s, int from, int to) {
    static const char *const words[] = {"何",     "いくつ", "いくら", "どれ", "どち", "求め",
                                        "もとめ", "なん",   "どの",   "答え", "□"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t n = strlen(words[i]), end = to < s->n ? s->at[to] : s->n_text;
        for (size_t at = s->at[from]; at + n <= end; at++)
            if (memcmp(s->text + at, words[i], n) == 0) return true;
    }
    return false;
}

/* The last sentence that asks, else the last one. */
static void find_question(struct stream *s) {
    s->ask = 0, s->ask_end = s->n;
    bool found = false;
    for (int from = 0; from < s->n;) {
        int to = from;
        while (to < s->n && !ends_sentence(s->symbol[to])) to++;
        if (to < s->n) to++;
        bool asking = asks(s, from, to);
        if (asking || (!found && to == s->n)) s->ask = from, s->ask_end = to;
        found |= asking;
        from = to;
    }
}

void stream_ask(struct stream *s, size_t from, size_t to) {
    int i = 0;
    while (i < s->n && s->at[i] < from) i++;
    for (s->ask = i; i < s->n && s->at[i] < to;) i++;
    s->ask_end = i;
}

static void make(struct stream *out, const char *text, size_t n, bool apart) {
    out->text = text, out->n_text = n, out->n = 0;
    out->n_mentions = (apart ? mention_find_apart : mention_find)(out->mention, MENTIONS, text, n);
    size_t at = 0;
    for (int i = 0; i < out->n_mentions; i++) {
        characters(out, at, out->mention[i].start);
        put_mention(out, i);
        at = out->mention[i].end;
    }
    characters(out, at, n);
    out->at[out->n] = n;
    find_question(out);
}

void stream_make(struct stream *out, const char *text, size_t n) { make(out, text, n, false); }

void stream_make_apart(struct stream *out, const char *text, size_t n) { make(out, text, n, true); }

bool stream_has_joined(const struct stream *s) {
    for (int i = 0; i < s->n_mentions; i++)
        if (s->mention[i].n_parts > 1 && !s->mention[i].rate) return true;
    return false;
}

static bool says_any(const struct stream *s, const struct mention *m, const char *const *words, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (stream_begins(s, m->end, words[i]) || stream_begins(s, m->unit, words[i])) return true;
    return false;
}

/* The 1組 of 6年1組. */
static bool is_class(const struct stream *s, const struct mention *m) {
    return stream_ends(s, m->start, "年") && stream_begins(s, m->unit, "組");
}

bool stream_is_school_year(const struct stream *s, int i) {
    static const char *const behind[] = {"年生"};
    const struct mention *m = &s->mention[i];
    bool of_class = i + 1 < s->n_mentions && s->mention[i + 1].start == m->end && is_class(s, &s->mention[i + 1]);
    return of_class || is_class(s, m) || stream_ends(s, m->start, "小") || says_any(s, m, behind, 1);
}

bool stream_is_ornament(const struct stream *s, int i) {
    static const char *const behind[] = {"編成", "番線", "号車", "階建", "時間目", "丁目", "号室"};
    return stream_is_school_year(s, i) || says_any(s, &s->mention[i], behind, sizeof behind / sizeof behind[0]);
}

bool stream_is_laps(const struct stream *s, int i) {
    static const char *const behind[] = {"周", "往復"};
    const struct ratio value = s->mention[i].value;
    return value.num > value.den && says_any(s, &s->mention[i], behind, sizeof behind / sizeof behind[0]);
}

static bool same_symbol(const struct stream *s, int a, int b) {
    if (stream_symbol(s, a) != stream_symbol(s, b)) return false;
    if (!stream_is_number(stream_symbol(s, a))) return true;
    return ratio_compare(s->mention[s->of[a]].value, s->mention[s->of[b]].value) == 0;
}

bool stream_same(const struct stream *s, int a, int b, int n) {
    for (int i = 0; i < n; i++)
        if (!same_symbol(s, a + i, b + i)) return false;
    return true;
}
