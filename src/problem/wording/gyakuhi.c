/* gyakuhi.c - how two gears that mesh are said.
 *
 * Slots: <p> and <q> the gears, <a> and <b> their teeth, <n> turns of <p>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { TEETH_P, TEETH_Q, TURNS };

static const struct phrasing gears[] = {
    {SAYS(TEETH_P), 0, "<p>と<q>がかみ合って{いる}。<p>の歯数は<a>{だ}"},
    {SAYS(TEETH_P), 0, "歯数が<a>の<p>が、<q>とかみ合って{いる}"},
    {SAYS(TEETH_P), 0, "歯数<a>の<p>と、それにかみ合う<q>が{ある}"},
    {SAYS(TEETH_P), 0, "2つの歯車がかみ合って{回る}。<p>の歯は<a>個{だ}"},
    {SAYS(TEETH_P), 0, "<p>には歯が<a>個あり、<q>とかみ合って{いる}"},
    {SAYS(TEETH_P), 0, "<p>と<q>をかみ{合わせる}。<p>の歯の数は<a>{だ}"},
    {SAYS(TEETH_P), 0, "かみ合っている<p>と<q>のうち、<p>の歯の数は<a>{だ}"},
    {SAYS(TEETH_P), VOICED(VOICE_EXAM), "2つの歯車<p>、<q>がかみ合って回って{いる}。<p>の歯の数は<a>{だ}"},
    {SAYS(TEETH_P), TALK, "おもちゃの中で、<p>と<q>がかみ合って{いる}。数えると、<p>の歯は<a>個{だ/た}"},
    {SAYS(TEETH_P), NOTES, "かみ合う歯車 <p>は<a>歯"},
    {SAYS(TEETH_P), NOTES, "<p>と<q>がかみ合う。<p>の歯数<a>"},
    {SAYS(TEETH_Q), 0, "+<q>の歯数は<b>{だ}"},
    {SAYS(TEETH_Q), 0, "+<q>の歯の数は<b>{だ}"},
    {SAYS(TEETH_Q), 0, "+また、<q>の歯数は<b>{だ}"},
    {SAYS(TEETH_Q), 0, "+<q>のほうは歯が<b>個{ある}"},
    {SAYS(TEETH_Q), 0, "+<q>には<b>個の歯がついて{いる}"},
    {SAYS(TEETH_Q), 0, "+相手の<q>は歯数が<b>{だ}"},
    {SAYS(TEETH_Q), 0, "+もう一方の<q>の歯数は<b>{だ}"},
    {SAYS(TEETH_Q), TALK, "+<q>の歯は、数えると<b>個{だ/た}"},
    {SAYS(TEETH_Q), NOTES, "+<q>は<b>歯"},
    {SAYS(TEETH_Q), NOTES, "+<q>の歯数<b>"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q), 0, "歯数<a>の<p>と歯数<b>の<q>がかみ合って{いる}"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q), 0, "歯の数が<a>の<p>と、歯の数が<b>の<q>がかみ合って{いる}"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q), 0, "<p>の歯数は<a>、<q>の歯数は<b>で、2つはかみ合って{いる}"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q), 0, "かみ合っている2つの歯車が{ある}。<p>は歯数が<a>、<q>は歯数が<b>{だ}"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q), 0, "<p>と<q>がかみ合って{いる}。歯は<p>に<a>個、<q>に<b>個{ある}"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q), 0, "歯数が<b>の<q>は、歯数が<a>の<p>とかみ合って{いる}"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q), VOICED(VOICE_EXAM), "歯数がそれぞれ<a>、<b>である<p>、<q>がかみ合って{いる}"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q), TALK, "「<p>は歯が<a>、<q>は<b>だ。2つはかみ合っているよ。」と職人さんが{言う/た}"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q), TALK, "時計の中をのぞくと、歯が<a>個の<p>と<b>個の<q>がかみ合って{いる/た}"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q), NOTES, "かみ合う歯車 <p>:<a>歯、<q>:<b>歯"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q), NOTES, "<p>(歯数<a>)と<q>(歯数<b>)がかみ合う"},
    {SAYS(TURNS), 0, "+<p>が<n>回転{する}"},
    {SAYS(TURNS), 0, "+<p>を<n>回転{させる}"},
    {SAYS(TURNS), 0, "+いま、<p>が<n>回転{する/た}"},
    {SAYS(TURNS), 0, "+<p>のほうを<n>回{回す}"},
    {SAYS(TURNS), 0, "+<p>が<n>回{まわる/た}"},
    {SAYS(TURNS), 0, "+<p>はちょうど<n>回転{する/た}"},
    {SAYS(TURNS), 0, "+<p>が回転した数は<n>回転{だ}"},
    {SAYS(TURNS), TALK, "+<p>をぐるぐると<n>回{まわす/た}"},
    {SAYS(TURNS), NOTES, "+<p>が<n>回転"},
    {SAYS(TURNS), NOTES, "+<p>を<n>回転させる"},
    {SAYS_QUESTION, 0, "?<q>の回転数|回転"},
    {SAYS_QUESTION, 0, "<q>は何回転{する}か"},
    {SAYS_QUESTION, 0, "+その間に、<q>は何回転{する}か"},
    {SAYS_QUESTION, 0, "+かみ合っている<q>は何回転{する}か"},
    {SAYS_QUESTION, 0, "<q>が回転した数は何回転{だ}か"},
    {SAYS_QUESTION, 0, "+<q>のほうは何回転することに{なる}か"},
    {SAYS_QUESTION, 0, "<q>は何回まわることに{なる}か"},
    {SAYS_QUESTION, 0, "+相手の<q>は何回{回る}か"},
    {SAYS_QUESTION, TALK, "+<q>は何回まわったことに{なる}か"},
    {SAYS(TURNS) | SAYS_QUESTION, 0, "+<p>が<n>回転すると、<q>は何回転{する}か"},
    {SAYS(TURNS) | SAYS_QUESTION, 0, "+<p>が<n>回転する間に、<q>は何回転{する}か"},
    {SAYS(TURNS) | SAYS_QUESTION, 0, "+<p>を<n>回まわすと、<q>は何回{まわる}か"},
    {SAYS(TURNS) | SAYS_QUESTION, 0, "+<p>が<n>回転したとき、<q>の回転数はいくつに{なる}か"},
    {SAYS_QUESTION, NOTES, "<q>は何回転"},
    {SAYS_QUESTION, NOTES, "<q>の回転数は"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q) | SAYS(TURNS) | SAYS_QUESTION, 0, "<q>は何回転{する}か。歯数<a>の<p>と歯数<b>の<q>がかみ合っていて、<p>が<n>回転{する}"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q) | SAYS(TURNS) | SAYS_QUESTION, 0, "歯数<a>の<p>が<n>回転するとき、これとかみ合う歯数<b>の<q>は何回転{する}か"},
    {SAYS(TEETH_P) | SAYS(TEETH_Q) | SAYS(TURNS) | SAYS_QUESTION, NOTES, "歯数<a>の<p>が<n>回転するときの、かみ合う歯数<b>の<q>の回転数"},
    {0, 0, NULL},
};

const struct wording wording_gyakuhi[] = {
    {"gears", SAYS(TEETH_P) | SAYS(TEETH_Q) | SAYS(TURNS), gears},
    {NULL, 0, NULL},
};
