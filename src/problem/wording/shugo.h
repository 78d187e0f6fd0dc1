/* shugo.h - what the families of 集合算 say in the same words.
 *
 * Slots: <w> クラス, <p> 犬を飼っている, <q> ねこを飼っている, <B> both, <Z> neither (all before 人), <A> a name; <N> all, <a> first,
 * <b> second, <z> the fourth number.
 */
#ifndef PROBLEM_SHUGO_H
#define PROBLEM_SHUGO_H

#include "problem/wording/said.h"

enum { ALL, FIRST, SECOND, FOURTH };

#define EVERYBODY \
    {SAYS(ALL), 0, "<N>人の<w>が{ある}"}, \
    {SAYS(ALL), 0, "<w>の人数は<N>人{だ}"}, \
    {SAYS(ALL), 0, "[ある|]<w>は全部で<N>人{だ}"}, \
    {SAYS(ALL), 0, "<w>の<N>人について{調べる/た}"}, \
    {SAYS(ALL), 0, "<w>の<N>人に質問を{する/た}"}, \
    {SAYS(ALL), 0, "<w>の<N>人にアンケートを{する/た}"}, \
    {SAYS(ALL), 0, "<w>には全部で<N>人{いる}"}, \
    {SAYS(ALL), 0, "ある<w>の<N>人に聞いて{みる/た}"}, \
    {SAYS(ALL), 0, "アンケートに<w>の<N>人が{答える/た}"}, \
    {SAYS(ALL), TALK, "<A>の<w>は<N>人{だ}"}, \
    {SAYS(ALL), TALK, "<A>が<w>の<N>人に{聞く/た}"}, \
    {SAYS(ALL), TALK, "<w>のみんなに手をあげて{もらう/た}。人数は<N>人{だ}"}, \
    {SAYS(ALL), TALK, "わたしたちの<w>は<N>人{だ}"}, \
    {SAYS(ALL), VOICED(VOICE_EXAM), "<N>人からなるある<w>で調査を{行う/た}"}, \
    {SAYS(ALL), NOTES, "<w><N>人"}, \
    {SAYS(ALL), NOTES, "全<N>人"}

#define FIRST_SAID \
    {SAYS(FIRST), 0, "+<p>人は<a>人{だ}"}, \
    {SAYS(FIRST), 0, "+<p>人が<a>人{いる}"}, \
    {SAYS(FIRST), 0, "+そのうち<p>人は<a>人{だ}"}, \
    {SAYS(FIRST), 0, "+<p>人を数えると<a>人{だ/た}"}, \
    {SAYS(FIRST), 0, "+まず、<p>人は<a>人{いる}"}, \
    {SAYS(FIRST), 0, "+このうちの<a>人は<p>人{だ}"}, \
    {SAYS(FIRST), 0, "+<p>人の数は<a>人{だ}"}, \
    {SAYS(FIRST), 0, "+調べると、<p>人は<a>人{いる/た}"}, \
    {SAYS(FIRST), TALK, "+<p>人に手をあげてもらうと<a>人{だ/た}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "+<p>人が<a>人{いる/た}"}, \
    {SAYS(FIRST), NOTES, "+<p>人<a>人"}

#define SECOND_SAID \
    {SAYS(SECOND), 0, "+[また、|]<q>人は<b>人{だ}"}, \
    {SAYS(SECOND), 0, "+<q>人が<b>人{いる}"}, \
    {SAYS(SECOND), 0, "+<q>人を数えると<b>人{だ/た}"}, \
    {SAYS(SECOND), 0, "+次に、<q>人は<b>人{いる}"}, \
    {SAYS(SECOND), 0, "+<q>人の数は<b>人{だ}"}, \
    {SAYS(SECOND), 0, "+<q>人も<b>人{いる}"}, \
    {SAYS(SECOND), 0, "+一方、<q>人は<b>人{だ}"}, \
    {SAYS(SECOND), 0, "+それから、<q>人は<b>人{だ}"}, \
    {SAYS(SECOND), TALK, "+<q>人に手をあげてもらうと、今度は<b>人{だ/た}"}, \
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+<q>人が<b>人{いる/た}"}, \
    {SAYS(SECOND), NOTES, "+<q>人<b>人"}

#define FIRST_AND_SECOND \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<p>人は<a>人、<q>人は<b>人{だ}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<p>人が<a>人、<q>人が<b>人{いる}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+調べたところ、<p>人<a>人、<q>人<b>人{だ/た}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<a>人が<p>人で、<b>人が<q>人{だ}"}, \
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "+<p>人<a>人、<q>人<b>人"}

#define ALL_THREE \
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND), 0, "<N>人の<w>で、<p>人は<a>人、<q>人は<b>人{だ}"}, \
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND), 0, "<w>の<N>人のうち、<p>人は<a>人、<q>人は<b>人{いる}"}, \
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND), 0, "<N>人の<w>で調べたところ、<p>人は<a>人、<q>人は<b>人{だ/た}"}, \
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND), 0, "<w><N>人の中に、<p>人が<a>人、<q>人が<b>人{いる}"}, \
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND), VOICED(VOICE_EXAM), "ある<w>の<N>人に{たずねる/た}。<p>人が<a>人、<q>人が<b>人{いる/た}"}, \
    {SAYS(ALL) | SAYS(FIRST) | SAYS(SECOND), TALK, "<A>が<w>の<N>人に聞いたところ、<p>人は<a>人、<q>人は<b>人{だ/た}"}

#define PEOPLE EVERYBODY, FIRST_SAID, SECOND_SAID, FIRST_AND_SECOND, ALL_THREE

#define NEITHER_SAID \
    {SAYS(FOURTH), 0, "+<Z>人は<z>人{だ}"}, \
    {SAYS(FOURTH), 0, "+どちらでもない人は<z>人{だ}"}, \
    {SAYS(FOURTH), 0, "+どちらにもあてはまらない人が<z>人{いる}"}, \
    {SAYS(FOURTH), 0, "+<Z>人も<z>人{いる}"}, \
    {SAYS(FOURTH), 0, "+どちらでもないと答えた人は<z>人{だ}"}, \
    {SAYS(FOURTH), 0, "+残りの<z>人は、<Z>人{だ}"}, \
    {SAYS(FOURTH), 0, "+<Z>人を数えると<z>人{だ/た}"}, \
    {SAYS(FOURTH), 0, "+また、<Z>人が<z>人{いる/た}"}, \
    {SAYS(FOURTH), 0, "+<z>人はどちらでも{ない}"}, \
    {SAYS(FOURTH), 0, "+どちらにもふくまれない人は<z>人{だ}"}, \
    {SAYS(FOURTH), TALK, "+どちらにも手をあげなかった人は<z>人{だ/た}"}, \
    {SAYS(FOURTH), TALK, "+「<Z>人は<z>人だね。」と先生が{いう}"}, \
    {SAYS(FOURTH), VOICED(VOICE_EXAM), "+どちらにもあてはまらない人は<z>人{だ/た}"}, \
    {SAYS(FOURTH), NOTES, "+どちらでもない人<z>人"}, \
    {SAYS(FOURTH), NOTES, "+<Z>人<z>人"}

#define BOTH_SAID \
    {SAYS(FOURTH), 0, "+<B>人は<z>人{だ}"}, \
    {SAYS(FOURTH), 0, "+両方にあてはまる人は<z>人{だ}"}, \
    {SAYS(FOURTH), 0, "+どちらにもあてはまる人が<z>人{いる}"}, \
    {SAYS(FOURTH), 0, "+そのうち<z>人は、<B>人{だ}"}, \
    {SAYS(FOURTH), 0, "+そのうち<z>人は両方に{あてはまる}"}, \
    {SAYS(FOURTH), 0, "+両方だと答えた人は<z>人{だ}"}, \
    {SAYS(FOURTH), 0, "+<B>人を数えると<z>人{だ/た}"}, \
    {SAYS(FOURTH), 0, "+また、<B>人が<z>人{いる/た}"}, \
    {SAYS(FOURTH), 0, "+両方の人は<z>人{だ}"}, \
    {SAYS(FOURTH), 0, "+2つともあてはまる人は<z>人{だ}"}, \
    {SAYS(FOURTH), TALK, "+どちらにも手をあげた人は<z>人{だ/た}"}, \
    {SAYS(FOURTH), TALK, "+「<B>人が<z>人いるね。」と先生が{いう}"}, \
    {SAYS(FOURTH), VOICED(VOICE_EXAM), "+両方にあてはまる人は<z>人{だ/た}"}, \
    {SAYS(FOURTH), NOTES, "+両方の人<z>人"}, \
    {SAYS(FOURTH), NOTES, "+<B>人<z>人"}

#endif
