/* hanpirei.c - how 反比例 is said: the teeth of a gear, one whole in other portions.
 *
 * Slots: <p> and <q> the gears, <m> the teeth of <p>, <t> and <u> their turns. Of portions: <w>
 * 1冊の本, <in> 1日に, <u> ページ,
 * <t> 日, <v> 読む, <ed> 読み終わる, <P> a name; <p> a portion, <n> how many times, <o> the other portion.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

/* ---- teeth of a gear ---- */
enum { TEETH, TURNS };
static const struct phrasing teeth[] = {
    {SAYS(TEETH), 0, "<p>と<q>がかみ合って{いる}。<p>の歯数は<m>{だ}"},
    {SAYS(TEETH), 0, "歯数<m>の<p>と<q>がかみ合って{いる}"},
    {SAYS(TEETH), 0, "歯の数が<m>の<p>が、<q>とかみ合って{いる}"},
    {SAYS(TEETH), 0, "<p>には歯が<m>個あり、<q>とかみ合って{いる}"},
    {SAYS(TEETH), 0, "かみ合って回る2つの歯車が{ある}。<p>の歯の数は<m>{だ}"},
    {SAYS(TEETH), 0, "<p>と<q>をかみ{合わせる}。<p>の歯は<m>個{だ}"},
    {SAYS(TEETH), 0, "<q>は、歯数<m>の<p>とかみ合って{回る}"},
    {SAYS(TEETH), VOICED(VOICE_EXAM), "2つの歯車<p>、<q>がかみ合って回って{いる}。<p>の歯数は<m>{だ}"},
    {SAYS(TEETH), TALK, "時計の中で、歯が<m>個の<p>と<q>がかみ合って{いる/た}"},
    {SAYS(TEETH), TALK, "「<p>の歯は<m>個だよ。<q>とかみ合っているね。」と兄が{言う/た}"},
    {SAYS(TEETH), NOTES, "かみ合う<p>と<q>、<p>は<m>歯"},
    {SAYS(TEETH), NOTES, "<p>(歯数<m>)と<q>がかみ合う"},
    {SAYS(TURNS), 0, "+<p>が<t>回転すると、<q>は<u>回転{する}"},
    {SAYS(TURNS), 0, "+<p>が<t>回転する間に、<q>は<u>回転{する}"},
    {SAYS(TURNS), 0, "+<p>を<t>回転させたところ、<q>は<u>回転{する/た}"},
    {SAYS(TURNS), 0, "+<p>が<t>回まわると、<q>は<u>回{まわる}"},
    {SAYS(TURNS), 0, "+<q>を<u>回転させると、<p>は<t>回転{する}"},
    {SAYS(TURNS), 0, "+同じ時間に、<p>は<t>回転、<q>は<u>回転{する}"},
    {SAYS(TURNS), 0, "+<p>の<t>回転が、<q>の<u>回転に{あたる}"},
    {SAYS(TURNS), TALK, "+<p>を<t>回まわすと、<q>はちょうど<u>回{まわる/た}"},
    {SAYS(TURNS), NOTES, "+<p>が<t>回転で<q>は<u>回転"},
    {SAYS(TURNS), NOTES, "+回転数は<p>が<t>、<q>が<u>"},
    {SAYS(TEETH) | SAYS(TURNS), 0, "<p>と<q>がかみ合っていて、<p>が<t>回転する間に<q>は<u>回転{する}。<p>の歯数は<m>{だ}"},
    {SAYS(TEETH) | SAYS(TURNS), 0, "歯数<m>の<p>が<t>回転すると、かみ合っている<q>は<u>回転{する}"},
    {SAYS(TEETH) | SAYS(TURNS), 0, "歯の数が<m>個の<p>を<t>回まわすと、かみ合った<q>が<u>回{まわる/た}"},
    {SAYS(TEETH) | SAYS(TURNS), NOTES, "<p>(<m>歯)が<t>回転、かみ合う<q>が<u>回転"},
    {SAYS_QUESTION, 0, "<q>の歯数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "?<q>の歯数"},
    {SAYS_QUESTION, 0, "?<q>の歯の数"},
    {SAYS_QUESTION, 0, "<q>の歯の数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "<q>には歯がいくつ{ある}か"},
    {SAYS_QUESTION, 0, "+かみ合っている<q>の歯数はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+<q>のほうの歯はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "<q>の歯はいくつついて{いる}か"},
    {SAYS_QUESTION, TALK, "<q>の歯は、数えなくてもいくつだと{わかる}か"},
    {SAYS(TURNS) | SAYS_QUESTION, 0, "+<p>が<t>回転する間に<q>が<u>回転するとき、<q>の歯数はいくつ{だ}か"},
    {SAYS(TURNS) | SAYS_QUESTION, 0, "+<p>の<t>回転で<q>が<u>回転したとすると、<q>の歯の数はいくつ{だ}か"},
    {SAYS_QUESTION, NOTES, "<q>の歯数は"},
    {SAYS(TEETH) | SAYS(TURNS) | SAYS_QUESTION, 0, "<q>の歯数はいくつ{だ}か。かみ合っている<p>の歯数は<m>で、<p>が<t>回転すると<q>は<u>回転{する}"},
    {0, 0, NULL},
};

/* ---- one whole in other portions ---- */
enum { PLAN, CHANGE };
static const struct phrasing portions[] = {
    {SAYS(PLAN), 0, "<w>が{ある}。<in><p><u>ずつ<v>と、<n><t>で{<ed>}"},
    {SAYS(PLAN), 0, "<w>は、<in><p><u>ずつ<v>と<n><t>で{<ed>}"},
    {SAYS(PLAN), 0, "<w>を<in><p><u>ずつ<v>と、ちょうど<n><t>で{<ed>}"},
    {SAYS(PLAN), 0, "<in><p><u>ずつ<v>と<n><t>で<ed><w>が{ある}"},
    {SAYS(PLAN), 0, "<w>は<in><p><u>の割合で<v>と、<n><t>で<ed>ことに{なる}"},
    {SAYS(PLAN), 0, "<w>について、はじめは<in><p><u>ずつ、<n><t>で<ed>計画{だ/た}"},
    {SAYS(PLAN), 0, "<P>の計算では、<w>は<in><p><u>ずつ<v>と<n><t>で{<ed>}"},
    {SAYS(PLAN), 0, "<n><t>で<ed>のは、<w>を<in><p><u>ずつ<v>とき{だ}"},
    {SAYS(PLAN), VOICED(VOICE_EXAM), "ある<w>は、<in><p><u>ずつ<v>とちょうど<n><t>で{<ed>}"},
    {SAYS(PLAN), TALK, "「<w>は、<in><p><u>ずつ<v>と<n><t>で<ed>よ。」と<P>が{言う/た}"},
    {SAYS(PLAN), TALK, "<P>は、<w>を<in><p><u>ずつ、<n><t>で<ed>ように<v>つもり{だ/た}"},
    {SAYS(PLAN), NOTES, "<w> <in><p><u>ずつ→<n><t>で<ed>"},
    {SAYS(PLAN), NOTES, "<w>は<in><p><u>で<n><t>"},
    {SAYS(CHANGE), 0, "+これを、<in><o><u>ずつに{変える/1}"},
    {SAYS(CHANGE), 0, "+もし、<in><o><u>ずつだったと{する}"},
    {SAYS(CHANGE), 0, "+実際には、<in><o><u>ずつ<v>ことに{する/た}"},
    {SAYS(CHANGE), 0, "+予定を変えて、<in><o><u>ずつに{する/た}"},
    {SAYS(CHANGE), 0, "+同じものを<in><o><u>ずつ<v>場合を{考える}"},
    {SAYS(CHANGE), 0, "+今度は<in><o><u>ずつ{<v>}"},
    {SAYS(CHANGE), TALK, "+「<in><o><u>ずつにしよう。」と{決める/た}"},
    {SAYS(CHANGE), NOTES, "+<in><o><u>ずつのとき"},
    {SAYS_QUESTION, 0, "+何<t>で{<ed>}か"},
    {SAYS_QUESTION, 0, "+このときは、何<t>で{<ed>}か"},
    {SAYS_QUESTION, 0, "+すると、何<t>で<ed>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+全部で何<t>に{なる}か"},
    {SAYS_QUESTION, 0, "+<w>は何<t>で{<ed>}か"},
    {SAYS_QUESTION, TALK, "+何<t>あれば{<ed>}か"},
    {SAYS_QUESTION, NOTES, "+何<t>で<ed>か"},
    {SAYS_QUESTION, NOTES, "+何<t>"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "<in><o><u>ずつ<v>と、何<t>で{<ed>}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+これを<in><o><u>ずつにすると、何<t>で{<ed>}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+<in><o><u>ずつ<v>場合は、何<t>で{<ed>}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+では、<in><o><u>ずつなら何<t>で{<ed>}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+<in><o><u>ずつ<v>ことにしたら、何<t>で<ed>ことに{なる}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+<in><o><u>ずつに変えたとき、<w>は何<t>で{<ed>}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, TALK, "+「じゃあ、<in><o><u>ずつなら?」と聞かれましたが、何<t>で{<ed>}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, NOTES, "+<in><o><u>ずつなら何<t>"},
    {SAYS(PLAN) | SAYS(CHANGE) | SAYS_QUESTION, 0, "<in><o><u>ずつ<v>と何<t>で{<ed>}か。<w>は、<in><p><u>ずつ<v>と<n><t>で{<ed>}"},
    {SAYS(PLAN) | SAYS(CHANGE) | SAYS_QUESTION, 0, "<in><p><u>ずつ<v>と<n><t>で<ed><w>を、<in><o><u>ずつ<v>と何<t>で{<ed>}か"},
    {SAYS(PLAN) | SAYS(CHANGE) | SAYS_QUESTION, NOTES, "<w>、<in><p><u>ずつで<n><t>。<in><o><u>ずつでは何<t>"},
    {0, 0, NULL},
};

const struct wording wording_hanpirei[] = {
    {"teeth", SAYS(TEETH) | SAYS(TURNS), teeth},
    {"portions", SAYS(PLAN) | SAYS(CHANGE), portions},
    {NULL, 0, NULL},
};
