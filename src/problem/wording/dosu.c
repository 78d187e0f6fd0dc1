/* dosu.c - how tables of counts are said.
 *
 * Slots: mean: <w> what, <c> its unit, <pc> counter, <a> <b> <d> values, <x> <y> <z> how often; class:
 * <w> what, <k1> <k2> <k3> its classes, <x> <y> <z> how many, <kk> the one that is asked for.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { TABLE };

static const struct phrasing mean[] = {
    {SAYS(TABLE), 0, "<w>は、<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>{だ/た}"},
    {SAYS(TABLE), 0, "<w>を調べると、<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>で、ほかは{ない/た}"},
    {SAYS(TABLE), 0, "<w>の表では、<a><c>は<x><pc>、<b><c>は<y><pc>、<d><c>は<z><pc>{だ}"},
    {SAYS(TABLE), 0, "<A>が<w>を表に{まとめる/た}。<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>{だ/た}"},
    {SAYS(TABLE), 0, "<w>が<a><c>だったのは<x><pc>、<b><c>だったのは<y><pc>、<d><c>だったのは<z><pc>{だ}"},
    {SAYS(TABLE), 0, "<w>の結果は、<x><pc>が<a><c>、<y><pc>が<b><c>、<z><pc>が<d><c>{だ/た}"},
    {SAYS(TABLE), 0, "<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>という<w>の記録が{ある}"},
    {SAYS(TABLE), 0, "<w>は3通りだけで、<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>{だ}"},
    {SAYS(TABLE), 0, "<w>をまとめると、<a><c>:<x><pc>、<b><c>:<y><pc>、<d><c>:<z><pc>と{なる/た}"},
    {SAYS(TABLE), TALK, "「<w>は、<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>だったよ。」と{聞く/た}"},
    {SAYS(TABLE), TALK, "<w>を数えたら、<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>{だ/た}"},
    {SAYS(TABLE), VOICED(VOICE_EXAM), "ある<w>の結果を調べたところ、<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>であり、それ以外は{ない/た}"},
    {SAYS(TABLE), NOTES, "<w> <a><c>:<x><pc>、<b><c>:<y><pc>、<d><c>:<z><pc>"},
    {SAYS(TABLE), NOTES, "<w>:<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>"},
    {SAYS_QUESTION, 0, "+?平均|<c>"},
    {SAYS_QUESTION, 0, "?<w>の平均|<c>"},
    {SAYS_QUESTION, 0, "+?1<pc>あたりの平均|<c>"},
    {SAYS_QUESTION, 0, "+1<pc>平均何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+平均すると、1<pc>あたり何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+全体の平均は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+平均すると何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+全部をならすと、1<pc>何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "<w>の平均は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+?全体の平均|<c>"},
    {SAYS_QUESTION, 0, "+平均は何<c>と{言える}か"},
    {SAYS_QUESTION, 0, "+この結果の平均は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+平均すると何<c>でしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+平均は何<c>なのかな"},
    {SAYS_QUESTION, NOTES, "+平均は"},
    {SAYS_QUESTION, NOTES, "+平均=□<c>"},
    {SAYS(TABLE) | SAYS_QUESTION, 0, "平均は何<c>{だ}か。<w>は、<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>{だ}"},
    {SAYS(TABLE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>のときの、1<pc>の平均"},
    {0, 0, NULL},
};

static const struct phrasing class_share[] = {
    {SAYS(TABLE), 0, "<w>を調べると、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>{だ/た}"},
    {SAYS(TABLE), 0, "<w>は、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>{だ}"},
    {SAYS(TABLE), 0, "<w>の表では、<k1>は<x><pc>、<k2>は<y><pc>、<k3>は<z><pc>{だ}"},
    {SAYS(TABLE), 0, "<A>が<w>を表にまとめると、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>{だ/た}"},
    {SAYS(TABLE), 0, "<w>を、<k1>(<x><pc>)、<k2>(<y><pc>)、<k3>(<z><pc>)に{分ける/た}"},
    {SAYS(TABLE), 0, "<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>という<w>の記録が{ある}"},
    {SAYS(TABLE), 0, "度数分布表を作ると、<w>は<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>に{なる/た}"},
    {SAYS(TABLE), 0, "<w>の記録は、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>{だ/た}"},
    {SAYS(TABLE), 0, "<w>が<k1>だったのは<x><pc>、<k2>は<y><pc>、<k3>は<z><pc>{だ}"},
    {SAYS(TABLE), 0, "<w>のヒストグラムから、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>と{わかる}"},
    {SAYS(TABLE), TALK, "「<w>は、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>でした。」と先生が{言う/た}"},
    {SAYS(TABLE), VOICED(VOICE_PARENT), "プリントによると、<w>は、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>{だ}"},
    {SAYS(TABLE), VOICED(VOICE_EXAM), "<w>を調べたところ、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>{だ/た}"},
    {SAYS(TABLE), NOTES, "<w> <k1>:<x><pc>、<k2>:<y><pc>、<k3>:<z><pc>"},
    {SAYS(TABLE), NOTES, "<w>:<k1><x><pc>、<k2><y><pc>、<k3><z><pc>"},
    {SAYS_QUESTION, 0, "<kk>は全体の何%{だ}か"},
    {SAYS_QUESTION, 0, "?<kk>の割合|%"},
    {SAYS_QUESTION, 0, "<kk>の割合は全体の何%{だ}か"},
    {SAYS_QUESTION, 0, "+<kk>は全体の何%に{あたる}か"},
    {SAYS_QUESTION, 0, "<kk>の<pc>数は、全体の何%に{なる}か"},
    {SAYS_QUESTION, 0, "+全体をもとにすると、<kk>は何%{だ}か"},
    {SAYS_QUESTION, 0, "+?全体に対する<kk>の割合|%"},
    {SAYS_QUESTION, 0, "+このうち<kk>は全体の何%{だ}か"},
    {SAYS_QUESTION, 0, "+<kk>は何%と{言える}か"},
    {SAYS_QUESTION, 0, "+<kk>の階級は全体の何%{だ}か"},
    {SAYS_QUESTION, 0, "<kk>にあたるのは全体の何%{だ}か"},
    {SAYS_QUESTION, 0, "+<kk>の割合を%で表すと、何%{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<kk>は全体の何%にあたりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<kk>は全体の何%なのかな"},
    {SAYS_QUESTION, NOTES, "<kk>は全体の何%"},
    {SAYS_QUESTION, NOTES, "<kk>の割合(%)"},
    {SAYS(TABLE) | SAYS_QUESTION, 0, "<kk>は全体の何%{だ}か。<w>は、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>{だ/た}"},
    {0, 0, NULL},
};

const struct wording wording_dosu[] = {
    {"mean", SAYS(TABLE), mean},
    {"class", SAYS(TABLE), class_share},
    {NULL, 0, NULL},
};
