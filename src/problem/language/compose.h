/* compose.h - a problem's text made of the ways to say its facts, in the voice of one kind of writer.
 *
 *   facts + phrasings + voice -> which phrasings (each fact said once) -> order -> sentences -> text
 *
 * A sub-type lists its phrasings. Each says one fact or several; a number of facts and a dozen phrasings of each make
 * more texts than anybody could store. Predicates stand in braces, {植える}, and get the form that voice and place ask for
 * (inflect.h), so one phrasing serves a textbook, a notice and a child. */
#ifndef SANSU_PROBLEM_COMPOSE_H
#define SANSU_PROBLEM_COMPOSE_H

#include "problem/build.h"

enum voice {
    VOICE_TEXTBOOK,
    VOICE_EXAM,
    VOICE_DRILL,
    VOICE_STORY,
    VOICE_PARENT,
    VOICE_SPOKEN,
    VOICE_CHILD,
    VOICE_TERSE,
    LANGUAGE_VOICES
};

const char *language_voice_name(int voice); /* "textbook" "exam" .. */
bool language_voice_find(int *voice, const char *name);

enum { LANGUAGE_FACTS = 12, LANGUAGE_PHRASINGS = 96 };
#define SAYS(i) (1u << (i))
#define SAYS_QUESTION (1u << LANGUAGE_FACTS)
#define VOICED(v) (1u << (v))

/* One way to say something. Texts are templates: <slot>, [a|b].
 *
 *   "長さ<L><u>の<pl>が{ある}"      a statement: no 。 at its end; the last predicate, at the very end, takes the sentence's form
 *   "+この道に<s><u>おきに植える"   + : it points back, so it stays behind what the facts before it say
 *   "?<n>の数|<c>"                  a question by the noun that is asked for and its counter; the voice words it
 *   "{出会う/た}"                   a predicate told in the past: 出会いました, 出会った
 *   "<n>は何<c>{いる/5}か"          a question in its own words, without 。; it may come first, with + it never does */
struct phrasing {
    unsigned says;   /* facts, by SAYS; SAYS_QUESTION */
    unsigned voices; /* who talks like this, by VOICED; 0: anybody */
    const char *text;
};

/* Append a text that says every fact of `facts` once and asks the question. phrasings end with text == NULL. Chance
 * comes from p->rng, words from p's slots. False when the phrasings of that voice do not cover the facts. */
bool language_compose(struct bytes *out, struct build *p, const struct phrasing *phrasings, unsigned facts,
                      enum voice voice);

/* Different choices of phrasings, without order, joins, alternatives and words: a lower bound for the number of
 * texts. */
int64_t language_count(const struct phrasing *phrasings, unsigned facts, enum voice voice);

#endif
