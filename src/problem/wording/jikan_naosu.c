/* jikan_naosu.c - how one number is asked for in two units
 *
 * Slots: <x> the number, <f> and <t> the larger and the smaller unit, <w> what is measured, <P> a name, <k> the speed.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { DATA };

static const struct phrasing decimal_said[] = {
    {SAYS(DATA), 0, "<w>は<x><f>{だ}"},
    {SAYS(DATA), 0, "<w>を調べると、<x><f>{だ/た}"},
    {SAYS(DATA), 0, "<w>が<x><f>と書いて{ある}"},
    {SAYS(DATA), 0, "<x><f>という時間を、<f>と<t>で{表す}"},
    {SAYS(DATA), 0, "<P>が調べると、<w>は<x><f>{だ/た}"},
    {SAYS(DATA), 0, "<w>は、ちょうど<x><f>{だ}"},
    {SAYS(DATA), 0, "<w>として、<x><f>を{考える}"},
    {SAYS(DATA), 0, "計算すると、<w>は<x><f>に{なる/た}"},
    {SAYS(DATA), 0, "ある本によると、<w>は<x><f>{だ}"},
    {SAYS(DATA), TALK, "<P>は、<w>が<x><f>だと{聞く/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<w>を<x><f>と{する}"},
    {SAYS(DATA), NOTES, "<w><x><f>"},
    {SAYS(DATA), NOTES, "<x><f>"},
    ASKED("<w>", "<f>何<t>"),
    ASKED_MORE("<w>", "<f>何<t>"),
    {SAYS_QUESTION, 0, "+これは何<f>何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+何<f>何<t>と{言える}か"},
    {SAYS_QUESTION, 0, "+<f>と<t>で表すと、何<f>何<t>に{なる}か"},
    {0, 0, NULL},
};

static const struct phrasing small_said[] = {
    {SAYS(DATA), 0, "<w>は<x><t>{だ}"},
    {SAYS(DATA), 0, "<w>を調べると、<x><t>{だ/た}"},
    {SAYS(DATA), 0, "<w>が<x><t>と書いて{ある}"},
    {SAYS(DATA), 0, "<x><t>という量を、<f>と<t>で{表す}"},
    {SAYS(DATA), 0, "<P>が調べると、<w>は<x><t>{だ/た}"},
    {SAYS(DATA), 0, "<w>は、ちょうど<x><t>{だ}"},
    {SAYS(DATA), 0, "<w>として、<x><t>を{考える}"},
    {SAYS(DATA), 0, "計算すると、<w>は<x><t>に{なる/た}"},
    {SAYS(DATA), 0, "ある本によると、<w>は<x><t>{だ}"},
    {SAYS(DATA), TALK, "<P>は、<w>が<x><t>だと{聞く/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<w>を<x><t>と{する}"},
    {SAYS(DATA), NOTES, "<w><x><t>"},
    {SAYS(DATA), NOTES, "<x><t>"},
    ASKED("<w>", "<f>何<t>"),
    ASKED_MORE("<w>", "<f>何<t>"),
    {SAYS_QUESTION, 0, "+これは何<f>何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+何<f>何<t>と{言える}か"},
    {SAYS_QUESTION, 0, "+<f>と<t>で表すと、何<f>何<t>に{なる}か"},
    {0, 0, NULL},
};

static const struct phrasing seconds_said[] = {
    {SAYS(DATA), 0, "<w>は<x>秒{だ}"},
    {SAYS(DATA), 0, "<w>を調べると、<x>秒{だ/た}"},
    {SAYS(DATA), 0, "<w>が<x>秒と書いて{ある}"},
    {SAYS(DATA), 0, "<x>秒という時間を、時間と分と秒で{表す}"},
    {SAYS(DATA), 0, "<P>が調べると、<w>は<x>秒{だ/た}"},
    {SAYS(DATA), 0, "<w>は、ちょうど<x>秒{だ}"},
    {SAYS(DATA), 0, "<w>として、<x>秒を{考える}"},
    {SAYS(DATA), 0, "計算すると、<w>は<x>秒に{なる/た}"},
    {SAYS(DATA), 0, "ある本によると、<w>は<x>秒{だ}"},
    {SAYS(DATA), TALK, "<P>は、<w>が<x>秒だと{聞く/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<w>を<x>秒と{する}"},
    {SAYS(DATA), NOTES, "<w><x>秒"},
    {SAYS(DATA), NOTES, "<x>秒"},
    ASKED("<w>", "時間何分何秒"),
    ASKED_MORE("<w>", "時間何分何秒"),
    {SAYS_QUESTION, 0, "+これは何時間何分何秒{だ}か"},
    {SAYS_QUESTION, 0, "+何時間何分何秒と{言える}か"},
    {0, 0, NULL},
};

static const struct phrasing faster_said[] = {
    {SAYS(DATA), 0, "<x>分の<w>を、<k>倍の速さで{見る}"},
    {SAYS(DATA), 0, "<w>の長さは<x>分{だ}。これを<k>倍速で{見る}"},
    {SAYS(DATA), 0, "<w>は、ふつうの速さで<x>分{かかる}。<k>倍の速さに{する}"},
    {SAYS(DATA), 0, "<P>は、<x>分の<w>を<k>倍速で{見る/た}"},
    {SAYS(DATA), 0, "<x>分ある<w>の速さを<k>倍に{する}"},
    {SAYS(DATA), 0, "<w>を<k>倍速で{見る}。もとの長さは<x>分{だ}"},
    {SAYS(DATA), 0, "もとは<x>分の<w>を、<k>倍の速さにして{見る}"},
    {SAYS(DATA), 0, "<k>倍の速さで、<x>分の<w>を最後まで{見る}"},
    {SAYS(DATA), 0, "<w>の<x>分を、<k>倍速で再生{する}"},
    {SAYS(DATA), TALK, "<P>は時間がないので、<x>分の<w>を<k>倍速で{見る/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<x>分の<w>を<k>倍の速さで再生するものと{する}"},
    {SAYS(DATA), NOTES, "<w><x>分、<k>倍速"},
    {SAYS(DATA), NOTES, "<x>分を<k>倍の速さで"},
    ASKED("見終わるまでの時間", "分"),
    ASKED_MORE("見終わるまでの時間", "分"),
    {SAYS_QUESTION, 0, "+何分で見{終わる}か"},
    {SAYS_QUESTION, 0, "+何分{かかる}か"},
    {0, 0, NULL},
};

static const struct phrasing speed_said[] = {
    {SAYS(DATA), 0, "<x>分の<w>を、<t>分で見終わるように{する}"},
    {SAYS(DATA), 0, "<w>の長さは<x>分{だ}。これを<t>分で見終わりたいと{思う}"},
    {SAYS(DATA), 0, "<w>は、ふつうの速さで<x>分{かかる}。これを<t>分で{見る}"},
    {SAYS(DATA), 0, "<P>は、<x>分の<w>を<t>分で{見る/た}"},
    {SAYS(DATA), 0, "<x>分ある<w>を、速くして<t>分で見{終わる/た}"},
    {SAYS(DATA), 0, "<w>を<t>分で{見る}。もとの長さは<x>分{だ}"},
    {SAYS(DATA), 0, "もとは<x>分の<w>を、速さを変えて<t>分で{見る}"},
    {SAYS(DATA), 0, "<t>分の間に、<x>分の<w>を最後まで{見る}"},
    {SAYS(DATA), 0, "<w>の<x>分を、<t>分で再生{する}"},
    {SAYS(DATA), TALK, "<P>は時間がないので、<x>分の<w>を<t>分で{見る/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<x>分の<w>を<t>分で再生するものと{する}"},
    {SAYS(DATA), NOTES, "<w><x>分を<t>分で見る"},
    {SAYS(DATA), NOTES, "もと<x>分→<t>分"},
    ASKED("見る速さ", "倍"),
    ASKED_MORE("見る速さ", "倍"),
    {SAYS_QUESTION, 0, "+何倍の速さにすれば{いい}か"},
    {SAYS_QUESTION, 0, "+速さは何倍に{する}か"},
    {0, 0, NULL},
};

const struct wording wording_jikan_naosu[] = {
    {"decimal", SAYS(DATA), decimal_said},
    {"small", SAYS(DATA), small_said},
    {"seconds", SAYS(DATA), seconds_said},
    {"faster", SAYS(DATA), faster_said},
    {"speed", SAYS(DATA), speed_said},
    {NULL, 0, NULL},
};
