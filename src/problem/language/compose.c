/* compose.c - facts said in words.
 *
 *   cover   pick phrasings at random until every fact is said once; the question comes last, sometimes first
 *   order   neighbours change places, unless one points back (+)
 *   join    some statements lose their 。: 「…を買い、」 「…植えるとき、」
 *   render  templates are expanded, predicates get their form, the voice puts its words around
 *
 * Reads   phrasings (const), p's slots and random stream     Writes  the text
 * Never   parses a text back; never drops or doubles a fact
 * Checked tests/problem/compose_test.c
 */
#include "problem/language/compose.h"

#include <assert.h>
#include <string.h>

#include "problem/language/inflect.h"
#include "problem/language/voice.h"

enum { LANGUAGE_PARTS = LANGUAGE_FACTS + 1 };

/* The phrasings of one text. */
struct text_plan {
    const struct phrasing *part[LANGUAGE_PARTS];
    int n;
};

static bool asks(const struct phrasing *f) { return (f->says & SAYS_QUESTION) != 0; }

/* May this phrasing say the first thing that is still to be said? One that asks has to say all the rest. */
static bool fits(const struct phrasing *f, unsigned todo, enum voice voice) {
    unsigned first = todo & (~todo + 1);
    return (f->voices == 0 || (f->voices & VOICED(voice))) && (f->says & first) && (f->says & ~todo) == 0 &&
           (!asks(f) || f->says == todo);
}

/* Phrasings that say all of `todo`, the first thing first. */
static bool cover(struct text_plan *plan, struct build *p, const struct phrasing *phrasings, unsigned todo,
                  enum voice voice) {
    const struct phrasing *choice[LANGUAGE_PHRASINGS];
    int n = 0;
    if (!todo) return true;
    for (const struct phrasing *f = phrasings; f->text; f++)
        if (fits(f, todo, voice) && n < LANGUAGE_PHRASINGS) choice[n++] = f;
    while (n > 0) {
        int64_t at = build_between(p, 0, n - 1);
        plan->part[plan->n++] = choice[at];
        if (cover(plan, p, phrasings, todo & ~choice[at]->says, voice)) return true;
        plan->n--;
        choice[at] = choice[--n];
    }
    return false;
}

int64_t language_count(const struct phrasing *phrasings, unsigned facts, enum voice voice) {
    int64_t n = 0;
    unsigned todo = facts;
    if (!todo) return 1;
    for (const struct phrasing *f = phrasings; f->text; f++)
        if (fits(f, todo, voice)) n += language_count(phrasings, todo & ~f->says, voice);
    return n;
}

static bool points_back(const struct phrasing *f) { return f->text[0] == '+'; }

/* One text in twelve asks first and tells afterwards. */
static void ask_first(struct text_plan *plan, struct build *p) {
    const struct phrasing *last = plan->part[plan->n - 1];
    if (plan->n < 2 || last->says != SAYS_QUESTION || points_back(last) || !build_chance(p, 8)) return;
    memmove(plan->part + 1, plan->part, (size_t)(plan->n - 1) * sizeof *plan->part);
    plan->part[0] = last;
}

/* One text in four tells two neighbouring facts the other way round. */
static void reorder(struct text_plan *plan, struct build *p) {
    if (plan->n < 3 || !build_chance(p, 25)) return;
    int64_t i = build_between(p, 0, plan->n - 3);
    const struct phrasing *a = plan->part[i], *b = plan->part[i + 1];
    if (points_back(a) || points_back(b) || asks(a) || asks(b)) return;
    plan->part[i] = b;
    plan->part[i + 1] = a;
}

/* ---- sentences ---- */

struct sentence_style {
    const struct voice_style *voice;
    bool polite;
};

static bool begins(const char *text, const char *start) { return strncmp(text, start, strlen(start)) == 0; }

static bool ends_within(const char *text, size_t n, const char *end) {
    size_t m = strlen(end);
    return n >= m && memcmp(text + n - m, end, m) == 0;
}

static bool ends_with(const char *text, const char *end) { return ends_within(text, strlen(text), end); }

static enum language_form past_of(enum language_form form) {
    switch (form) {
        case FORM_PLAIN:
        case FORM_TALK: return FORM_PLAIN_PAST;
        case FORM_POLITE: return FORM_POLITE_PAST;
        default: return form; /* 出会って, 出会い: the sentence goes on, its end has the tense */
    }
}

/* One predicate, word[0..n), in a form; with /た behind it in the past of that form. */
static void predicate(struct bytes *out, const char *word, size_t n, enum language_form form) {
    static const char mark[] = "/た";
    bool past = ends_within(word, n, mark),
         ok = language_inflect(out, word, past ? n - strlen(mark) : n, past ? past_of(form) : form);
    assert(ok);
    (void)ok;
}

/* text, with every {predicate} that ends a sentence, or stands before か or が、, in `form`; the one that ends the text
 * in `last`. In front of other words (植えることにする) it keeps its dictionary form. */
static void predicates(struct bytes *out, const char *text, enum language_form form, enum language_form last) {
    const char *open;
    while ((open = strchr(text, '{')) != NULL) {
        const char *close = strchr(open, '}');
        assert(close);
        bytes_append(out, text, (size_t)(open - text));
        bool closes = begins(close + 1, "。") || begins(close + 1, "か") || begins(close + 1, "が、");
        predicate(out, open + 1, (size_t)(close - open) - 1, !close[1] ? last : closes ? form : FORM_PLAIN);
        text = close + 1;
    }
    bytes_append_string(out, text);
}

static enum language_form closing_form(const struct sentence_style *s, const char *text) {
    if (s->polite) return FORM_POLITE;
    bool bare = s->voice == &voice_styles[VOICE_TERSE] || s->voice == &voice_styles[VOICE_DRILL];
    return bare && strstr(text, "{だ}") ? FORM_TALK : FORM_PLAIN; /* notes leave である out */
}

/* 「木を植えるとき、」 「間が9mのとき、」 */
static void when(struct bytes *out, const char *text, enum language_form closing) {
    bool noun = ends_with(text, "{だ}");
    predicates(out, text, closing, noun ? FORM_TALK : FORM_PLAIN);
    bytes_append_string(out, noun ? "のとき、" : "とき、");
}

/* ところが, さて: words that only a new sentence begins with. */
static bool begins_anew(const struct phrasing *f) {
    static const char *const openings[] = {"ところが", "しかし", "でも、",   "そこで", "すると", "また、",
                                           "なお、",   "ただし", "それでも", "さて、", "では、", "このとき",
                                           "それは",   "そのとき"};
    for (size_t i = 0; i < sizeof openings / sizeof openings[0]; i++)
        if (begins(f->text + points_back(f), openings[i])) return true;
    return false;
}

/* What comes behind a statement: another one, the question, nothing that it could run on into. */
enum behind { BEHIND_STATEMENT, BEHIND_QUESTION, BEHIND_NOTHING };

static enum behind behind(const struct text_plan *plan, int i) {
    if (i + 1 == plan->n || begins_anew(plan->part[i + 1])) return BEHIND_NOTHING;
    return asks(plan->part[i + 1]) ? BEHIND_QUESTION : BEHIND_STATEMENT;
}

static void statement(struct bytes *out, struct build *p, const struct sentence_style *s, const struct phrasing *f,
                      enum behind next) {
    struct bytes text = {0};
    build_expand(p, &text, f->text + points_back(f), true);
    const char *t = bytes_text(&text);
    enum language_form closing = closing_form(s, t);
    bool can_join = next != BEHIND_NOTHING && ends_with(t, "}");
    if (can_join && build_chance(p, next == BEHIND_QUESTION ? s->voice->when : s->voice->joins)) {
        if (next == BEHIND_QUESTION)
            when(out, t, closing);
        else
            predicates(out, t, closing, build_chance(p, s->polite ? 60 : 30) ? FORM_TE : FORM_STEM),
                bytes_append_string(out, "、");
    } else {
        predicates(out, t, closing, closing);
        bytes_append_string(out, s->voice->stop);
    }
    bytes_free(&text);
}

static const char *pick(struct build *p, const char *const *list) {
    int n = 0;
    while (list[n]) n++;
    return n ? list[build_between(p, 0, n - 1)] : "";
}

/* A question in front of everything has nothing to go on with: no 「では」, no 「このとき」. */
static const char *first_words(const struct sentence_style *s, const char *counter) {
    if (s->polite) return *counter ? "%Nは何%Cですか。" : "%Nはいくつですか。";
    return *counter ? "%Nは何%Cか。" : "%Nはいくつか。";
}

/* The voice's words for a question: %N is the noun, %C the counter. */
static void worded_question(struct bytes *out, struct build *p, const struct sentence_style *s,
                            const char *noun_and_counter, bool first) {
    const char *bar = strchr(noun_and_counter, '|');
    size_t n_noun = bar ? (size_t)(bar - noun_and_counter) : strlen(noun_and_counter);
    const char *counter = bar ? bar + 1 : "";
    const char *t = first ? first_words(s, counter)
                          : pick(p, !*counter   ? s->voice->bare
                                    : s->polite ? s->voice->questions
                                                : s->voice->plain);
    for (; *t; t++) {
        if (t[0] == '%' && t[1] == 'N')
            bytes_append(out, noun_and_counter, n_noun), t++;
        else if (t[0] == '%' && t[1] == 'C')
            bytes_append_string(out, counter), t++;
        else
            bytes_append_char(out, *t);
    }
}

static void question(struct bytes *out, struct build *p, const struct sentence_style *s, const struct phrasing *f,
                     bool first) {
    struct bytes text = {0};
    build_expand(p, &text, f->text + points_back(f), true);
    const char *t = bytes_text(&text);
    if (t[0] == '?') {
        worded_question(out, p, s, t + 1, first);
    } else {
        /* Before か, である is left out: 必要か. */
        predicates(out, t, s->polite ? FORM_POLITE : FORM_TALK, s->polite ? FORM_POLITE : FORM_PLAIN);
        /* Asked first: 「何分かかるか。道のりは…である」, or told to: 「…を計算しなさい」. */
        bool told = ends_with(t, "}") || ends_with(t, "さい") || ends_with(t, "ましょう");
        bytes_append_string(out, !told && build_chance(p, s->polite ? 15 : 30) ? "?" : "。");
    }
    bytes_free(&text);
}

/* What the voice says before or after the problem. */
static void wrap(struct bytes *out, struct build *p, const struct sentence_style *s, const char *const *list) {
    enum language_form form = s->polite ? FORM_POLITE : FORM_PLAIN;
    if (build_chance(p, s->voice->wrapped)) predicates(out, pick(p, list), form, form);
}

bool language_compose(struct bytes *out, struct build *p, const struct phrasing *phrasings, unsigned facts,
                      enum voice voice) {
    struct text_plan plan = {.n = 0};
    const struct voice_style *v = &voice_styles[voice];
    if (!cover(&plan, p, phrasings, facts | SAYS_QUESTION, voice)) return false;
    reorder(&plan, p);
    ask_first(&plan, p);
    struct sentence_style style = {.voice = v, .polite = build_chance(p, v->polite)};
    wrap(out, p, &style, v->opening);
    for (int i = 0; i < plan.n; i++) {
        const struct phrasing *f = plan.part[i];
        if (asks(f))
            question(out, p, &style, f, i == 0 && plan.n > 1);
        else
            statement(out, p, &style, f, behind(&plan, i));
    }
    wrap(out, p, &style, v->closing);
    return true;
}
