/* shugo_gyaku.c - how a survey is told whose overlap, whole or one set is asked for.
 *
 * Slots: <w> クラス of <N> people, <p>人 <a>, <q>人 <b>, <B> both, <Z> neither, <z> and <n> their numbers; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

#define TOLD(WHO, F) \
    {SAYS(0), 0, WHO "のうち、" F "{だ}"}, \
    {SAYS(0), 0, WHO "について調べると、" F "{だ/た}"}, \
    {SAYS(0), 0, WHO "に聞くと、" F "{だ/た}"}, \
    {SAYS(0), 0, WHO "にアンケートをとると、" F "{だ/た}"}, \
    {SAYS(0), 0, "ある日、" WHO "に聞いたところ、" F "{だ/た}"}, \
    {SAYS(0), 0, WHO "に手をあげてもらうと、" F "{だ/た}"}, \
    {SAYS(0), 0, WHO "の中で、" F "{だ}"}, \
    {SAYS(0), 0, WHO "を調べた結果は、" F "{だ/た}"}, \
    {SAYS(0), 0, "調べてみると、" WHO "のうち、" F "{だ/た}"}, \
    {SAYS(0), 0, WHO "に質問したところ、" F "{だ/た}"}, \
    {SAYS(0), 0, "先週、" WHO "を調べると、" F "{だ/た}"}, \
    {SAYS(0), 0, WHO "の答えを集めると、" F "{だ/た}"}, \
    {SAYS(0), TALK, "<A>が" WHO "に聞いたら、" F "{だ/た}"}, \
    {SAYS(0), TALK, "<A>が調べると、" WHO "では、" F "{だ/た}"}, \
    {SAYS(0), VOICED(VOICE_EXAM), WHO "について、" F "{だ}"}, \
    {SAYS(0), NOTES, WHO "…" F}, \
    {SAYS(0), NOTES, WHO "(" F ")"}
#define HOW_MANY(W) \
    {SAYS_QUESTION, 0, "+?" W "の数|人"}, \
    {SAYS_QUESTION, 0, "+" W "は何人{だ}か"}, \
    {SAYS_QUESTION, 0, "+" W "は何人に{なる}か"}, \
    {SAYS_QUESTION, 0, "+" W "は何人{いる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" W "は何人{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、" W "は何人{いる}か"}, \
    {SAYS_QUESTION, 0, "+" W "は全部で何人{だ}か"}, \
    {SAYS_QUESTION, 0, "+" W "を求めると、何人に{なる}か"}, \
    {SAYS_QUESTION, 0, "+" W "は何人いることに{なる}か"}, \
    {SAYS_QUESTION, TALK, "+さて、" W "は何人{いる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+" W "は何人かな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" W "は何人ということに{なる}か"}, \
    {SAYS_QUESTION, NOTES, "+" W "は何人"}, \
    {SAYS_QUESTION, NOTES, "+" W "の人数"}, \
    {0, 0, NULL}
#define PEOPLE "<w>の<N>人"

static const struct phrasing most[] = {TOLD(PEOPLE, "<p>人は<a>人、<q>人は<b>人"), HOW_MANY("[最も多い場合、|最大で、|いちばん多いとき、]<B>人")};
static const struct phrasing alone[] = {TOLD(PEOPLE, "<p>人は<a>人、<q>人は<b>人、<Z>人は<z>人"),
                                        HOW_MANY("[どちらか一方だけにあてはまる人|一方だけの人|片方だけにあてはまる人]")};
static const struct phrasing whole[] = {TOLD("<w>のみんな", "<p>人は<a>人、<q>人は<b>人、<B>人は<z>人、<Z>人は<n>人"),
                                        HOW_MANY("[<w>の全体|<w>の人|調べた人]")};
static const struct phrasing second[] = {TOLD(PEOPLE, "<p>人は<a>人、<B>人は<z>人、<Z>人は<n>人"), HOW_MANY("<q>人")};
static const struct phrasing percent_both[] = {TOLD(PEOPLE, "<p>人は<a>%、<q>人は<b>%、<Z>人は<z>%"), HOW_MANY("<B>人")};
static const struct phrasing percent_neither[] = {TOLD(PEOPLE, "<p>人は<a>%、<q>人は<b>%、<B>人は<z>%"), HOW_MANY("<Z>人")};

const struct wording wording_shugo_gyaku[] = {
    {"most_both", SAYS(0), most}, {"one_none", SAYS(0), alone},
    {"whole", SAYS(0), whole},    {"second", SAYS(0), second},
    {"percent_both", SAYS(0), percent_both}, {"percent_neither", SAYS(0), percent_neither},
    {NULL, 0, NULL},
};
