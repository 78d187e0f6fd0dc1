/* suiso_ouyo.c - how water in a part of a tank, a rod, a late plug and rain are told
 *
 * Slots: <w> a vessel, <a>, <b>, <h>, <d> lengths, <r> a part in percent, <v>, <t>, <o>, <V> litres and minutes, <S>
 * an area, <qs> what is asked, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { DATA };

static const struct phrasing part_said[] = {
    {SAYS(DATA), 0, "内側が縦<a>cm、横<b>cm、深さ<h>cmの<w>に、深さ<d>cmまで水が入って{いる}"},
    {SAYS(DATA), 0, "縦<a>cm、横<b>cm、深さ<h>cmの<w>が{ある}。今、水の深さは<d>cm{だ}"},
    {SAYS(DATA), 0, "<w>の内のりは、縦<a>cm、横<b>cm、深さ<h>cm{だ}。水は<d>cmの深さまで{ある}"},
    {SAYS(DATA), 0, "<P>は、内のりが縦<a>cm、横<b>cm、深さ<h>cmの<w>に、<d>cmの深さまで水を{入れる/た}"},
    {SAYS(DATA), 0, "<w>に水が深さ<d>cmまで入って{いる}。<w>の内側は縦<a>cm、横<b>cm、深さ<h>cm{だ}"},
    {SAYS(DATA), 0, "深さ<h>cmの<w>に、水が<d>cmの深さまで{ある}。底は縦<a>cm、横<b>cmの長方形{だ}"},
    {SAYS(DATA), 0, "内側の縦が<a>cm、横が<b>cm、深さが<h>cmの<w>で、水面の高さは<d>cm{だ}"},
    {SAYS(DATA), 0, "<w>の水の深さをはかると<d>cm{だ/た}。内のりは縦<a>cm、横<b>cm、深さ<h>cm{だ}"},
    {SAYS(DATA), 0, "縦<a>cm、横<b>cmの底を持つ、深さ<h>cmの<w>に、<d>cmまで水が{たまる/た}"},
    {SAYS(DATA), TALK, "<P>の家の<w>は、内側が縦<a>cm、横<b>cm、深さ<h>cm{だ}。<d>cmの深さまで水が入って{いる}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "内のりが縦<a>cm、横<b>cm、深さ<h>cmの<w>に、深さ<d>cmまで水を入れるものと{する}"},
    {SAYS(DATA), NOTES, "<w> 内のり<a>cm×<b>cm×深さ<h>cm、水の深さ<d>cm"},
    {SAYS(DATA), NOTES, "<w>:縦<a>cm、横<b>cm、深さ<h>cm、水は<d>cmまで"},
    ASKED_ONE_OF,
    {0, 0, NULL},
};

static const struct phrasing rate_said[] = {
    {SAYS(DATA), 0, "内側が縦<a>cm、横<b>cm、深さ<h>cmの<w>に、深さの<r>まで水を{入れる}"},
    {SAYS(DATA), 0, "縦<a>cm、横<b>cm、深さ<h>cmの<w>が{ある}。深さの<r>まで水を{入れる/た}"},
    {SAYS(DATA), 0, "<w>の内のりは、縦<a>cm、横<b>cm、深さ<h>cm{だ}。水は深さの<r>まで{入れる}"},
    {SAYS(DATA), 0, "<P>は、内のりが縦<a>cm、横<b>cm、深さ<h>cmの<w>の<r>まで水を{入れる/た}"},
    {SAYS(DATA), 0, "深さの<r>まで水を{入れる}。<w>の内側は縦<a>cm、横<b>cm、深さ<h>cm{だ}"},
    {SAYS(DATA), 0, "深さ<h>cmの<w>の<r>の深さまで水を{入れる}。底は縦<a>cm、横<b>cmの長方形{だ}"},
    {SAYS(DATA), 0, "内側の縦が<a>cm、横が<b>cm、深さが<h>cmの<w>の容積の<r>だけ水を{入れる}"},
    {SAYS(DATA), 0, "内のりが縦<a>cm、横<b>cm、深さ<h>cmの<w>に、容積の<r>の水が入って{いる}"},
    {SAYS(DATA), 0, "縦<a>cm、横<b>cmの底を持つ、深さ<h>cmの<w>に、深さの<r>にあたる水を{入れる}"},
    {SAYS(DATA), TALK, "<P>の家の<w>は、内側が縦<a>cm、横<b>cm、深さ<h>cm{だ}。深さの<r>まで水を{入れる}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "内のりが縦<a>cm、横<b>cm、深さ<h>cmの<w>に、深さの<r>まで水を入れるものと{する}"},
    {SAYS(DATA), NOTES, "<w> 内のり<a>cm×<b>cm×深さ<h>cm、深さの<r>まで"},
    {SAYS(DATA), NOTES, "<w>:縦<a>cm、横<b>cm、深さ<h>cm、水は<r>"},
    ASKED("入れる水の量", "L"),
    ASKED_MORE("入れる水の量", "L"),
    {SAYS_QUESTION, 0, "+水は何L{いる/5}か"},
    {SAYS_QUESTION, 0, "+水を何L入れれば{いい}か"},
    {0, 0, NULL},
};

static const struct phrasing rod_said[] = {
    {SAYS(DATA), 0, "底面が縦<a>cm、横<b>cmの<w>に、深さ<d>cmまで水が入って{いる}。ここに底面積<S>cm²の<o>を、底につくまでまっすぐ{立てる}"},
    {SAYS(DATA), 0, "縦<a>cm、横<b>cmの底面を持つ<w>の水の深さは<d>cm{だ}。底面積<S>cm²の<o>を底まで{立てる/た}。<o>は水の上に出て{いる}"},
    {SAYS(DATA), 0, "<w>(底面は縦<a>cm、横<b>cm)に、水が<d>cmの深さまで{ある}。底面積が<S>cm²で、水面より高い<o>をまっすぐ{入れる}"},
    {SAYS(DATA), 0, "<P>は、底面が縦<a>cm、横<b>cmで水の深さが<d>cmの<w>に、底面積<S>cm²の長い<o>を{立てる/た}"},
    {SAYS(DATA), 0, "水が<d>cmの深さまで入った<w>が{ある}。底面の縦は<a>cm、横は<b>cm{だ}。底面積<S>cm²の<o>を底につくように{立てる}"},
    {SAYS(DATA), 0, "底面積<S>cm²の<o>を、水の深さが<d>cmの<w>に垂直に{立てる}。<w>の底面は縦<a>cm、横<b>cmの長方形{だ}"},
    {SAYS(DATA), 0, "<w>の底面は縦<a>cm、横<b>cmで、水の深さは<d>cm{だ}。水の上に出る<o>を立てると、その底面積は<S>cm²{だ}"},
    {SAYS(DATA), 0, "縦<a>cm、横<b>cmの<w>に水を<d>cm{入れる/た}。次に底面積<S>cm²の<o>を底まで入れると、一部が水面から{出る/た}"},
    {SAYS(DATA), 0, "<w>の内側の縦は<a>cm、横は<b>cm、水の深さは<d>cm{だ}。底面積が<S>cm²の<o>をまっすぐ底まで{入れる}"},
    {SAYS(DATA), TALK, "<P>が、底面積<S>cm²の<o>を<w>に{立てる/た}。<w>の底は縦<a>cm、横<b>cmで、水の深さは<d>cm{だ/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "底面が縦<a>cm、横<b>cmの<w>に深さ<d>cmまで水を入れ、底面積<S>cm²の<o>を底まで垂直に立てるものと{する}"},
    {SAYS(DATA), NOTES, "<w> 底面<a>cm×<b>cm 水の深さ<d>cm、底面積<S>cm²の<o>を立てる"},
    {SAYS(DATA), NOTES, "底<a>cm×<b>cm、水<d>cm、<o>の底面積<S>cm²"},
    ASKED_ONE_OF,
    {0, 0, NULL},
};

static const struct phrasing plug_said[] = {
    {SAYS(DATA), 0, "<w>に毎分<v>Lずつ水を{入れる/た}。せんが開いていて毎分<o>Lずつ水が出ていたので、<t>分後にせんを{閉める/た}。水は<V>Lに{なる/た}"},
    {SAYS(DATA), 0, "せんを閉めないで、<w>に毎分<v>Lずつ水を入れ始め、毎分<o>Lずつ{もれる/た}。<t>分後にせんを閉めて続けると、<V>Lに{なる/た}"},
    {SAYS(DATA), 0, "<w>に1分間に<v>Lの水を{入れる}。はじめの<t>分は1分間に<o>Lずつもれ、その後はもれないで、水は<V>Lに{なる}"},
    {SAYS(DATA), 0, "<P>が<w>に毎分<v>Lの水を入れると、毎分<o>Lずつ{もれる/た}。<t>分たってせんを閉め、水が<V>Lになるまで入れ{続ける/た}"},
    {SAYS(DATA), 0, "空の<w>に毎分<v>Lの水を入れ始めると、底の穴から毎分<o>Lずつ{もれる/た}。<t>分後に穴をふさぎ、<V>Lまで{ためる/た}"},
    {SAYS(DATA), 0, "毎分<v>Lずつ水が入り、毎分<o>Lずつ出ていく<w>が{ある}。<t>分後に出るほうだけを止めると、水は<V>Lに{なる/た}"},
    {SAYS(DATA), 0, "<w>に水を毎分<v>Lで{ためる}。<t>分の間は毎分<o>Lがもれ、せんをしてからは全部たまって、<V>Lに{なる/た}"},
    {SAYS(DATA), 0, "<w>のせんを忘れて毎分<v>Lの水を{入れる/た}。毎分<o>Lもれていることに<t>分後に気づいてせんをし、<V>Lまで{入れる/た}"},
    {SAYS(DATA), 0, "空の<w>に毎分<v>Lの水を{入れる}。はじめの<t>分間だけ毎分<o>Lの水が流れ出て、最後に水は<V>Lに{なる}"},
    {SAYS(DATA), TALK, "<P>は<w>のせんをしないで毎分<v>Lの水を{入れる/た}。毎分<o>Lずつもれ、<t>分後にせんをして、<V>Lまで{ためる/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<w>に毎分<v>Lの割合で水を入れ、はじめの<t>分間は毎分<o>Lがもれ、その後はもれずに<V>Lになるものと{する}"},
    {SAYS(DATA), NOTES, "<w> 入る:毎分<v>L、もれる:毎分<o>L(<t>分でせんを閉める)、<V>Lになる"},
    {SAYS(DATA), NOTES, "毎分<v>Lで入れる。はじめ<t>分は毎分<o>Lもれる。<V>Lまで"},
    ASKED("水を入れ始めてからの時間", "分"),
    ASKED_MORE("水を入れ始めてからの時間", "分"),
    {SAYS_QUESTION, 0, "+<V>Lになったのは、水を入れ始めてから何分後{だ}か"},
    {SAYS_QUESTION, 0, "+入れ始めてから何分{かかる/た}か"},
    {SAYS_QUESTION, 0, "+全部で何分{かかる/た}か"},
    {0, 0, NULL},
};

static const struct phrasing rain_said[] = {
    {SAYS(DATA), 0, "<S>m²の<w>に、雨が<d>mm{ふる/た}。そのうち<r>が<b>に{たまる}"},
    {SAYS(DATA), 0, "面積<S>m²の<w>に<d>mmの雨がふり、その<r>を<b>に{集める}"},
    {SAYS(DATA), 0, "雨が<d>mm{ふる/た}。<w>の面積は<S>m²で、ふった雨の<r>が<b>に{入る/5}"},
    {SAYS(DATA), 0, "<P>の家では、<w>にふった雨の<r>が<b>に{たまる}。<w>は<S>m²で、今日の雨は<d>mm{だ}"},
    {SAYS(DATA), 0, "<w>の広さは<S>m²{だ}。雨が<d>mmふると、そのうちの<r>が<b>に流れて{いく}"},
    {SAYS(DATA), 0, "<d>mmの雨が、<S>m²の<w>に{ふる/た}。<b>にはその<r>が{たまる/た}"},
    {SAYS(DATA), 0, "真上から見た面積が<S>m²の<w>に、<d>mmの雨が{ふる/た}。<r>だけが<b>に{たまる}"},
    {SAYS(DATA), 0, "<b>には、<w>にふる雨の<r>が{入る/5}。<w>の面積は<S>m²、雨の量は<d>mm{だ}"},
    {SAYS(DATA), 0, "<w>(<S>m²)に雨が<d>mmの深さの分だけ{ふる/た}。その<r>を<b>に{ためる}"},
    {SAYS(DATA), TALK, "きのうは<d>mmの雨が{ふる/た}。<P>の学校では、<S>m²の<w>の雨の<r>を<b>に{ためる}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<S>m²の<w>に<d>mmの雨がふり、その<r>が<b>にたまるものと{する}"},
    {SAYS(DATA), NOTES, "雨<d>mm、<w><S>m²、<r>が<b>へ"},
    {SAYS(DATA), NOTES, "<w><S>m²/雨<d>mm/<b>に<r>"},
    ASKED("たまる水", "L"),
    ASKED_MORE("たまる水", "L"),
    {SAYS_QUESTION, 0, "+<b>にたまる水は何L{だ}か"},
    {SAYS_QUESTION, 0, "+何Lの水が{たまる}か"},
    {0, 0, NULL},
};

const struct wording wording_suiso_ouyo[] = {
    {"part", SAYS(DATA), part_said},
    {"rate", SAYS(DATA), rate_said},
    {"rod", SAYS(DATA), rod_said},
    {"plug", SAYS(DATA), plug_said},
    {"rain", SAYS(DATA), rain_said},
    {NULL, 0, NULL},
};
