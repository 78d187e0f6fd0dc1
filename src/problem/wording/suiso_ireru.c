/* suiso_ireru.c - how it is told that something goes into a tank or comes out, that a box is laid on its side,
 * that a second pipe is opened.
 *
 * Slots: <w> the tank, <a> <b> its bottom, <d> the depth; <o> the thing of <V> cm³, <do> しずめる, <dt> しずめて, <ch>
 * 上がる, <was> said where it was in before; <S> and <r> two bottoms; <h> the height; <p> and <q> pipes of <i> and
 * <k> litres, <m> minutes alone, <V> litres full; <qs> and <qv> the question.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { BOX, DEPTH, THING };

#define HOW_DEEP \
    {SAYS_QUESTION, 0, "+水の深さは何cmに{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、水の深さは何cm{だ}か"}, \
    {SAYS_QUESTION, 0, "+?水の深さ|cm"}, \
    {SAYS_QUESTION, 0, "+水面の高さは底から何cmに{なる}か"}, \
    {SAYS_QUESTION, 0, "+その後の水の深さは何cm{だ}か"}, \
    {SAYS_QUESTION, 0, "+水は何cmの深さに{なる/た}か"}, \
    {SAYS_QUESTION, 0, "+水の深さは何cmに{変わる}か"}, \
    {SAYS_QUESTION, 0, "+では、深さは何cmに{なる}か"}, \
    {SAYS_QUESTION, 0, "+水面は底から何cmの所に{ある}か"}, \
    {SAYS_QUESTION, TALK, "+水の深さは何cmになったと{思う}か"}, \
    {SAYS_QUESTION, TALK, "+さて、水は何cmの深さに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このときの水面の高さは、底面から何cm{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+深さ何cm"}, \
    {SAYS_QUESTION, NOTES, "+水の深さは"}

#define A_BOX \
    {SAYS(BOX), 0, "底面が縦<a>cm、横<b>cmの<w>が{ある}"}, \
    {SAYS(BOX), 0, "<w>の底面は、縦<a>cm、横<b>cmの長方形{だ}"}, \
    {SAYS(BOX), 0, "縦<a>cm、横<b>cmの底面を持つ<w>が{ある}"}, \
    {SAYS(BOX), 0, "<w>の底面の縦は<a>cm、横は<b>cm{だ}"}, \
    {SAYS(BOX), 0, "<w>があり、底面の縦が<a>cm、横が<b>cm{だ}"}, \
    {SAYS(BOX), TALK, "<w>の底をはかると、縦<a>cm、横<b>cm{だ/た}"}, \
    {SAYS(BOX), VOICED(VOICE_EXAM), "底面が縦<a>cm、横<b>cmの長方形である<w>が{ある}"}, \
    {SAYS(BOX), NOTES, "<w>(底面<a>cm×<b>cm)"}, \
    {SAYS(BOX), NOTES, "底面 縦<a>cm、横<b>cmの<w>"}

static const struct phrasing sink[] = {
    A_BOX,
    HOW_DEEP,
    {SAYS(DEPTH), 0, "+<was>水が<d>cmの深さまで入って{いる}"},
    {SAYS(DEPTH), 0, "+<was>水の深さは<d>cm{だ}"},
    {SAYS(DEPTH), 0, "+<was>深さ<d>cmまで水が{ある}"},
    {SAYS(DEPTH), 0, "+<was>はじめ、水の深さは<d>cm{だ/た}"},
    {SAYS(DEPTH), 0, "+<was>水は底から<d>cmの高さまで{ある}"},
    {SAYS(DEPTH), NOTES, "+<was>水の深さ<d>cm"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "底面が縦<a>cm、横<b>cmの<w>に、<was>水が<d>cmの深さまで入って{いる}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "<w>に、<was>深さ<d>cmの水が{ある}。底面は縦<a>cm、横<b>cm{だ}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "縦<a>cm、横<b>cmの<w>に、<was>水が<d>cm入って{いる}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "<w>の底面は縦<a>cm、横<b>cmで、<was>今の水の深さは<d>cm{だ}"},
    {SAYS(BOX) | SAYS(DEPTH), NOTES, "<w>(底面<a>cm×<b>cm)、<was>水の深さ<d>cm"},
    {SAYS(THING), 0, "+ここで、体積<V>cm³の<o>を<do>ことに{する/た}"},
    {SAYS(THING), 0, "+今度は<V>cm³の<o>を{<do>}"},
    {SAYS(THING), 0, "+<o>の体積は<V>cm³で、これを{<do>}"},
    {SAYS(THING), 0, "+体積が<V>cm³の<o>を{<do>/た}"},
    {SAYS(THING), 0, "+この<w>で、<o>(体積<V>cm³)を{<do>}"},
    {SAYS(THING), 0, "+<do>のは、体積<V>cm³の<o>{だ}"},
    {SAYS(THING), 0, "+<V>cm³ある<o>を{<do>/た}"},
    {SAYS(THING), 0, "+<o>を<do>が、その体積は<V>cm³{だ}"},
    {SAYS(THING), TALK, "+手を入れて、体積<V>cm³の<o>をそっと{<do>/た}"},
    {SAYS(THING), TALK, "+実験で、<V>cm³の<o>を<dt>{みる/た}"},
    {SAYS(THING), VOICED(VOICE_EXAM), "+ここで、体積<V>cm³の<o>を静かに{<do>}"},
    {SAYS(THING), NOTES, "+<o><V>cm³を<do>"},
    {SAYS(THING), NOTES, "+<do>もの:<o>(<V>cm³)"},
    {SAYS(THING) | SAYS_QUESTION, 0, "+体積<V>cm³の<o>を<do>と、水の深さは何cmに{なる}か"},
    {SAYS(BOX) | SAYS(DEPTH) | SAYS(THING) | SAYS_QUESTION, 0, "水の深さは何cmに{なる}か。<w>の底面は縦<a>cm、横<b>cmで、<was>水の深さは<d>cm、これから<V>cm³の<o>を{<do>}"},
    {0, 0, NULL},
};

/* ---- a rod ---- */
static const struct phrasing rod[] = {
    HOW_DEEP,
    {SAYS(BOX), 0, "底面積<S>cm²の<w>が{ある}"},
    {SAYS(BOX), 0, "<w>の底面積は<S>cm²{だ}"},
    {SAYS(BOX), NOTES, "<w>(底面積<S>cm²)"},
    {SAYS(DEPTH), 0, "+水が<d>cmの深さまで入って{いる}"},
    {SAYS(DEPTH), 0, "+水の深さは<d>cm{だ}"},
    {SAYS(DEPTH), NOTES, "+水の深さ<d>cm"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "底面積<S>cm²の<w>に、水が<d>cmの深さまで入って{いる}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "<w>の底面積は<S>cm²で、水の深さは<d>cm{だ}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "<w>に水が<d>cm入って{いる}。<w>の底面積は<S>cm²{だ}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "深さ<d>cmまで水を入れた、底面積<S>cm²の<w>が{ある}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "底面積が<S>cm²の<w>に<d>cmの深さまで水を{入れる/た}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "<w>の水の深さは<d>cm、底面積は<S>cm²{だ}"},
    {SAYS(BOX) | SAYS(DEPTH), TALK, "実験台の<w>には、水が深さ<d>cmまで入っていて、底面積は<S>cm²{だ}"},
    {SAYS(BOX) | SAYS(DEPTH), VOICED(VOICE_EXAM), "底面積が<S>cm²である<w>に、深さ<d>cmまで水が入って{いる}"},
    {SAYS(BOX) | SAYS(DEPTH), NOTES, "<w>:底面積<S>cm²、水深<d>cm"},
    {SAYS(THING), 0, "+底面積<r>cm²の<o>を底までまっすぐ立てると、上の部分は水面から{出る/た}"},
    {SAYS(THING), 0, "+ここに、水面より長い<o>を底につくまで立てる。<o>の底面積は<r>cm²{だ}"},
    {SAYS(THING), 0, "+底面積<r>cm²の<o>を、底につくように垂直に入れる。<o>は水面より{高い}"},
    {SAYS(THING), 0, "+その中に底面積<r>cm²の<o>を立てたら、先は水の上に出て{いる}"},
    {SAYS(THING), 0, "+<o>(底面積<r>cm²)を底にまっすぐ立てる。水はこぼれず、<o>の先は水の上に{出る}"},
    {SAYS(THING), 0, "+底面積が<r>cm²の長い<o>を底まで入れて立て、一部が水面の上に出るように{する/た}"},
    {SAYS(THING), 0, "+底にとどくように立てた<o>の底面積は<r>cm²で、水面より上にも{出る}"},
    {SAYS(THING), 0, "+水より高い<o>を底に立てる。底面積は<r>cm²{だ}"},
    {SAYS(THING), TALK, "+ためしに底面積<r>cm²の<o>を底まで立ててみると、上のほうは水から出て{いる/た}"},
    {SAYS(THING), TALK, "+長い<o>を底につくまで入れた。底面積は<r>cm²で、上は水から出て{いる}"},
    {SAYS(THING), VOICED(VOICE_EXAM), "+この中に、底面積<r>cm²の十分に長い<o>を底面に垂直に立てて{入れる}"},
    {SAYS(THING), NOTES, "+底面積<r>cm²の<o>を底まで立てる(水面より高い)"},
    {SAYS(THING), NOTES, "+<o>(底面積<r>cm²)を立てる、先は水の上"},
    {SAYS(BOX) | SAYS(DEPTH) | SAYS(THING) | SAYS_QUESTION, 0, "水の深さは何cmに{なる}か。底面積<S>cm²、水の深さ<d>cmの<w>に、底面積<r>cm²の長い<o>を底まで立て、先は水面から出て{いる}"},
    {0, 0, NULL},
};

/* ---- laid on its side ---- */
static const struct phrasing turn[] = {
    HOW_DEEP,
    {SAYS(BOX), 0, "縦<a>cm、横<b>cm、高さ<h>cmの<w>が{ある}"},
    {SAYS(BOX), 0, "<w>の大きさは、縦<a>cm、横<b>cm、高さ<h>cm{だ}"},
    {SAYS(BOX), NOTES, "<w> 縦<a>cm、横<b>cm、高さ<h>cm"},
    {SAYS(DEPTH), 0, "+水が<d>cmの深さまで入って{いる}"},
    {SAYS(DEPTH), 0, "+水の深さは<d>cm{だ}"},
    {SAYS(DEPTH), NOTES, "+水の深さ<d>cm"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "縦<a>cm、横<b>cm、高さ<h>cmの<w>に、水が<d>cmの深さまで入って{いる}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "<w>の縦は<a>cm、横は<b>cm、高さは<h>cmで、水の深さは<d>cm{だ}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "<w>(縦<a>cm、横<b>cm、高さ<h>cm)に<d>cmの深さまで水を{入れる/た}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "高さ<h>cm、縦<a>cm、横<b>cmの<w>を立てて置くと、水の深さは<d>cm{だ/た}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "深さ<d>cmまで水の入った<w>が{ある}。縦<a>cm、横<b>cm、高さ<h>cm{だ}"},
    {SAYS(BOX) | SAYS(DEPTH), 0, "<w>に水が<d>cmの深さで入っており、<w>の縦、横、高さは順に<a>cm、<b>cm、<h>cm{だ}"},
    {SAYS(BOX) | SAYS(DEPTH), TALK, "たなの上の<w>は縦<a>cm、横<b>cm、高さ<h>cmで、水が<d>cmの深さまで入って{いる}"},
    {SAYS(BOX) | SAYS(DEPTH), VOICED(VOICE_EXAM), "縦<a>cm、横<b>cm、高さ<h>cmである<w>に、深さ<d>cmまで水が入って{いる}"},
    {SAYS(BOX) | SAYS(DEPTH), NOTES, "<w><a>cm×<b>cm×高さ<h>cm、水深<d>cm"},
    {SAYS(THING), 0, "+これを、横と高さの面が底になるように{たおす}"},
    {SAYS(THING), 0, "+横<b>cm、高さ<h>cmの面を下にして{置く}"},
    {SAYS(THING), 0, "+横<b>cmと高さ<h>cmの辺でできた面が底になるように、向きを{変える}"},
    {SAYS(THING), 0, "+それを、横と高さでできる面が下になるように置き{直す/た}"},
    {SAYS(THING), 0, "+次に、横と高さの面を底にして{ねかせる/た}"},
    {SAYS(THING), 0, "+この<w>を、<b>cmと<h>cmの辺の面が底になるようにたおして{置く}"},
    {SAYS(THING), 0, "+たおして、横と高さの面を下に{する/た}"},
    {SAYS(THING), TALK, "+横と高さの面が下になるように、ぱたんと{たおす/た}"},
    {SAYS(THING), TALK, "+場所がせまいので、横と高さの面を下にしてねかせて{置く/た}"},
    {SAYS(THING), VOICED(VOICE_EXAM), "+この<w>を、横と高さを2辺とする面が底面になるように{置く}"},
    {SAYS(THING), NOTES, "+横×高さの面を底にしてたおす"},
    {SAYS(THING), NOTES, "+底を横<b>cm×高さ<h>cmの面に変える"},
    {SAYS(THING) | SAYS_QUESTION, 0, "+横<b>cm、高さ<h>cmの面を下にすると、水の深さは何cmに{なる}か"},
    {SAYS(BOX) | SAYS(DEPTH) | SAYS(THING) | SAYS_QUESTION, 0, "水の深さは何cmに{なる}か。縦<a>cm、横<b>cm、高さ<h>cmの<w>に深さ<d>cmの水を入れ、横と高さの面が底になるように{たおす}"},
    {0, 0, NULL},
};

/* ---- pipes ---- */
enum { FULL, PIPES, ORDER };
static const struct phrasing stages[] = {
    ASKED_EITHER,
    {SAYS(FULL), 0, "<V>L入る空の<w>が{ある}"},
    {SAYS(FULL), 0, "<w>の容積は<V>L{だ}"},
    {SAYS(FULL), 0, "<w>は<V>Lで満水に{なる}"},
    {SAYS(FULL), 0, "満水が<V>Lの空の<w>に水を{入れる}"},
    {SAYS(FULL), 0, "<w>をいっぱいにするには、<V>Lの水が{必要だ}"},
    {SAYS(FULL), 0, "空の<w>があり、満水は<V>L{だ}"},
    {SAYS(FULL), 0, "<w>には<V>Lの水が{入る}"},
    {SAYS(FULL), TALK, "そうじをした<w>に、<V>Lの水を入れて満水に{する}"},
    {SAYS(FULL), TALK, "説明書を見ると、<w>には<V>L入ると書いて{ある}"},
    {SAYS(FULL), VOICED(VOICE_EXAM), "容積が<V>Lである空の<w>が{ある}"},
    {SAYS(FULL), NOTES, "<w><V>L"},
    {SAYS(FULL), NOTES, "空の<w>(満水<V>L)"},
    {SAYS(PIPES), 0, "+<p>からは毎分<i>L、<q>からは毎分<k>Lの水が{出る}"},
    {SAYS(PIPES), 0, "+<p>は毎分<i>L、<q>は毎分<k>Lの水を{入れる}"},
    {SAYS(PIPES), 0, "+1分間に<p>は<i>L、<q>は<k>L入れることが{できる}"},
    {SAYS(PIPES), NOTES, "+<p>毎分<i>L、<q>毎分<k>L"},
    {SAYS(ORDER), 0, "+はじめは<p>だけで<m>分間入れ、その後は2本で満水に{する/た}"},
    {SAYS(ORDER), 0, "+<p>だけで<m>分入れてから、<p>と<q>を同時に{使う/た}"},
    {SAYS(ORDER), 0, "+はじめの<m>分は<p>だけで、残りは<p>と<q>の2本で{入れる}"},
    {SAYS(ORDER), 0, "+<p>を開き、その<m>分後に<q>も開いて、満水になるまで両方を出し{続ける/た}"},
    {SAYS(ORDER), NOTES, "+<p>だけで<m>分、その後2本"},
    {SAYS(PIPES) | SAYS(ORDER), 0, "+はじめ<p>だけで毎分<i>Lずつ<m>分間入れ、その後は毎分<k>Lの<q>もいっしょに{使う/た}"},
    {SAYS(PIPES) | SAYS(ORDER), 0, "+毎分<i>Lの<p>で<m>分入れた後、毎分<k>Lの<q>も開いて2本で満水に{する/た}"},
    {SAYS(PIPES) | SAYS(ORDER), 0, "+<p>(毎分<i>L)だけで<m>分、続けて<p>と<q>(毎分<k>L)の両方で{入れる}"},
    {SAYS(PIPES) | SAYS(ORDER), 0, "+<p>で毎分<i>Lずつ入れ始め、<m>分たったところで毎分<k>Lの<q>も{開く/た}"},
    {SAYS(PIPES) | SAYS(ORDER), TALK, "+毎分<i>Lの<p>だけで入れていたが、<m>分たってもいっぱいにならないので、毎分<k>Lの<q>も使うことに{する/た}"},
    {SAYS(PIPES) | SAYS(ORDER), VOICED(VOICE_EXAM), "+まず<p>で毎分<i>Lの割合で<m>分間入れ、続けて毎分<k>Lの<q>も同時に用いて満水に{する/た}"},
    {SAYS(PIPES) | SAYS(ORDER), NOTES, "+<p>毎分<i>Lで<m>分→<q>(毎分<k>L)も開く"},
    {SAYS(FULL) | SAYS(PIPES) | SAYS(ORDER), 0, "<V>Lの空の<w>に、<p>だけで毎分<i>Lずつ<m>分間、その後は毎分<k>Lの<q>もいっしょに水を入れて満水に{する/た}"},
    {SAYS(FULL) | SAYS(PIPES) | SAYS(ORDER) | SAYS_QUESTION, 0, "<qs>{だ}か。空の<w>(<V>L)に、<p>で毎分<i>Lずつ<m>分間入れた後、毎分<k>Lの<q>もいっしょに{使う/た}"},
    {0, 0, NULL},
};

const struct wording wording_suiso_ireru[] = {
    {"sink", SAYS(BOX) | SAYS(DEPTH) | SAYS(THING), sink},
    {"rod", SAYS(BOX) | SAYS(DEPTH) | SAYS(THING), rod},
    {"turn", SAYS(BOX) | SAYS(DEPTH) | SAYS(THING), turn},
    {"stages", SAYS(FULL) | SAYS(PIPES) | SAYS(ORDER), stages},
    {NULL, 0, NULL}};
