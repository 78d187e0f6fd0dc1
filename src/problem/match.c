/* match.c - does a text come from a template? Backtracking over the template language: <slot>, [a|b|c], plain text.
 *
 *   canonical template + what its slots may hold + canonical text -> every reading: slot -> number, name or value
 *
 * Never   guesses: a slot holds a known value, a number or a name; a slot that stands twice says the same twice
 * Checked tests/problem/recognise_test.c
 */
#include "problem/match.h"

#include <string.h>

#include "problem/name.h"

/* ---- one spelling ---- */

struct spelling {
    const char *from, *to;
};

/* Every respelling of build_noise backwards. Words go from kanji to kana, character by character, so that a spelling
 * never reaches over the edge of a slot. Longer ones first. */
static const struct spelling spellings[] = {
    {"センチメートル", "cm"},
    {"キロメートル", "km"},
    {"キログラム", "kg"},
    {"パーセント", "%"},
    {"リットル", "L"},
    {"メートル", "m"},
    {"センチ", "cm"},
    {"グラム", "g"},
    {"毎分", "分速"},
    {"毎時", "時速"},
    {"毎秒", "秒速"},
    {"㎝", "cm"},
    {"㎞", "km"},
    {"㎏", "kg"},
    {"ℓ", "L"},
    {"％", "%"},
    {"ｍ", "m"},
    {"円", "えん"},
    {"鉛", "えん"},
    {"隔", "かく"},
    {"端", "はし"},
    {"齢", "れい"},
    {"歳", "才"},
    {"袋", "ふくろ"},
    {"匹", "ひき"},
    {"合", "あ"},
    {"全", "ぜん"},
    {"部", "ぶ"},
    {"何", "なん"},
    {"求", "もと"},
    {"？", "。"},
    {"?", "。"},
    {"，", "、"},
    {"　", " "},
};

static bool digit(char c) { return c >= '0' && c <= '9'; }

/* Can the spelling stand at t? Its first character decides, whose last byte differs most. */
static bool may_stand(const char *t, size_t n, const char *from) {
    if (t[0] != from[0]) return false;
    return !from[1] || !from[2] || (n >= 3 && t[2] == from[2] && t[1] == from[1]);
}

static size_t respell(struct bytes *out, const char *t, size_t n) {
    enum { N = sizeof spellings / sizeof spellings[0] };
    const unsigned char *u = (const unsigned char *)t;
    if (n >= 3 && u[0] == 0xEF && u[1] == 0xBC && u[2] >= 0x90 && u[2] <= 0x99) { /* ０ .. ９ */
        bytes_append_char(out, (char)('0' + (u[2] - 0x90)));
        return 3;
    }
    for (int i = 0; i < N; i++) {
        if (!may_stand(t, n, spellings[i].from)) continue;
        size_t length = strlen(spellings[i].from);
        if (n < length || memcmp(t, spellings[i].from, length) != 0) continue;
        bytes_append_string(out, spellings[i].to);
        return length;
    }
    size_t used = 1; /* the whole character: no spelling begins inside one */
    while (used < n && (u[used] & 0xC0) == 0x80) used++;
    bytes_append(out, t, used);
    return used;
}

static bool is_gap(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/* 1,500 -> 1500; spaces go, but for one between digits. */
static void close_up(struct bytes *out, const char *t, size_t n) {
    for (size_t i = 0; i < n; i++) {
        bool after = out->len && digit(out->data[out->len - 1]);
        if (t[i] == ',' && after && n - i > 3 && digit(t[i + 1]) && digit(t[i + 2]) && digit(t[i + 3]) &&
            !(n - i > 4 && digit(t[i + 4])))
            continue;
        if (is_gap(t[i])) {
            while (i + 1 < n && is_gap(t[i + 1])) i++;
            if (after && i + 1 < n && digit(t[i + 1])) bytes_append_char(out, ' ');
            continue;
        }
        size_t end = i + 1;
        while (end < n && t[end] != ',' && !is_gap(t[end])) end++;
        bytes_append(out, t + i, end - i);
        i = end - 1;
    }
}

void match_canonical(struct bytes *out, const char *text, size_t n) {
    struct bytes spelled;
    bytes_init(&spelled);
    for (size_t i = 0; i < n;) i += respell(&spelled, text + i, n - i);
    close_up(out, bytes_text(&spelled), spelled.len);
    out->failed |= spelled.failed;
    bytes_free(&spelled);
}

/* ---- templates ---- */

/* What is still to be read after the piece at hand. */
struct rest {
    const char *t, *end;
    const struct rest *next;
};

static bool go(struct match *m, const char *t, const char *end, const struct rest *rest, const char *s);

static struct match_binding *bound(struct match *m, const struct match_word *w) {
    for (int i = 0; i < m->n_bindings; i++)
        if (m->binding[i].word == w) return &m->binding[i];
    return NULL;
}

static const struct match_word *word_named(const struct match *m, const char *name, size_t n) {
    for (int i = 0; i < m->n_words; i++)
        if (name_is(m->words[i].name, name, n)) return &m->words[i];
    return NULL;
}

static bool go_on(struct match *m, const struct rest *rest, const char *s) {
    return go(m, rest->t, rest->end, rest->next, s);
}

static bool go_own(struct match *m, const struct match_word *w, const struct rest *rest, const char *s, size_t n) {
    if (n >= MATCH_TEXT || m->n_bindings == MATCH_SLOTS) return false;
    struct match_binding *b = &m->binding[m->n_bindings++];
    *b = (struct match_binding){.word = w};
    memcpy(b->own, s, n);
    bool done = go_on(m, rest, s + n);
    if (!done) m->n_bindings--;
    return done;
}

/* 270, 2.5, 2/3: as far as it goes. */
static size_t number_length(const char *s) {
    size_t n = strspn(s, "0123456789");
    if (n && (s[n] == '.' || s[n] == '/') && digit(s[n + 1])) n += 1 + strspn(s + n + 1, "0123456789");
    return n <= 12 ? n : 0;
}

/* Names end with one of the titles and hold no mark and no digit. */
static bool go_person(struct match *m, const struct match_word *w, const struct rest *rest, const char *s) {
    static const char *const title[] = {"さん", "くん", "ちゃん", "君"};
    for (size_t n = 0; s[n] && n < MATCH_TEXT - 12;) {
        if (digit(s[n]) || strncmp(s + n, "、", 3) == 0 || strncmp(s + n, "。", 3) == 0 || strncmp(s + n, "「", 3) == 0)
            return false;
        for (int i = 0; n && i < 4; i++)
            if (strncmp(s + n, title[i], strlen(title[i])) == 0 && go_own(m, w, rest, s, n + strlen(title[i])))
                return true;
        do n++;
        while (((unsigned char)s[n] & 0xC0) == 0x80);
    }
    return false;
}

static bool go_value(struct match *m, const struct match_value *v, const struct rest *rest, const char *s) {
    return go(m, v->canonical, v->canonical + strlen(v->canonical), rest, s);
}

static bool go_slot(struct match *m, const struct match_word *w, const struct rest *rest, const char *s) {
    const struct match_binding *b = bound(m, w);
    if (b && b->value) return go_value(m, b->value, rest, s);
    if (b) {
        size_t n = strlen(b->own);
        return strncmp(s, b->own, n) == 0 && go_on(m, rest, s + n);
    }
    size_t n = w->number ? number_length(s) : 0;
    if (n && go_own(m, w, rest, s, n)) return true;
    if (w->person && go_person(m, w, rest, s)) return true;
    for (const struct match_value *v = w->values; v && m->n_bindings < MATCH_SLOTS; v = v->next) {
        m->binding[m->n_bindings++] = (struct match_binding){.word = w, .value = v};
        if (go_value(m, v, rest, s)) return true;
        m->n_bindings--;
    }
    return false;
}

static bool go_alternatives(struct match *m, const char *t, const char *close, const struct rest *rest, const char *s) {
    for (const char *a = t + 1;; a++) {
        const char *bar = memchr(a, '|', (size_t)(close - a)), *stop = bar ? bar : close;
        if (go(m, a, stop, rest, s)) return true;
        if (!bar) return false;
        a = bar;
    }
}

static bool go(struct match *m, const char *t, const char *end, const struct rest *rest, const char *s) {
    if (--m->budget < 0) return false;
    while (t < end && *t != '<' && *t != '[') {
        if (*t != *s) return false;
        bool cut = digit(*t) && (t + 1 == end || !digit(t[1])) && digit(s[1]); /* 5 is not read out of 50 */
        if (cut && !(t + 1 < end && t[1] == '<')) return false;
        t++, s++;
    }
    if (t == end) {
        if (rest) return go(m, rest->t, rest->end, rest->next, s);
        return *s == 0 && m->found(m, m->context);
    }
    const char *close = memchr(t, *t == '<' ? '>' : ']', (size_t)(end - t));
    if (!close) return false;
    const struct rest after = {close + 1, end, rest};
    if (*t == '[') return go_alternatives(m, t, close, &after, s);
    const struct match_word *w = word_named(m, t + 1, (size_t)(close - t - 1));
    return w && go_slot(m, w, &after, s);
}

bool match_run(struct match *m, const char *template_text, const char *text) {
    m->n_bindings = 0;
    return go(m, template_text, template_text + strlen(template_text), NULL, text);
}
