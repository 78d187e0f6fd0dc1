/* tokei.c - how the hands of a clock are asked for.
 *
 * Slots: <c> the clock, <A> a name, <h> and <m> the time, <k> the next hour; <th> はじめて or 2回目に, <nth> 1回目.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { TIME };

static const struct phrasing angle[] = {
    {SAYS(TIME), 0, "<c>が<h>時<m>分をさして{いる}"},
    {SAYS(TIME), 0, "<c>を見ると、<h>時<m>分{だ/た}"},
    {SAYS(TIME), 0, "今、<c>は<h>時<m>分{だ}"},
    {SAYS(TIME), 0, "<c>の針が<h>時<m>分を[さしている|示している]ところを{考える}"},
    {SAYS(TIME), 0, "時こくは<h>時<m>分{だ}"},
    {SAYS(TIME), 0, "<c>が<h>時<m>分に{なる}"},
    {SAYS(TIME), 0, "<h>時<m>分に<c>を{見る/た}"},
    {SAYS(TIME), 0, "ちょうど<h>時<m>分をさしている<c>が{ある}"},
    {SAYS(TIME), 0, "<c>の文字ばんで、針が<h>時<m>分をさして{いる}"},
    {SAYS(TIME), 0, "<c>の長針と短針が、<h>時<m>分の位置に{ある}"},
    {SAYS(TIME), 0, "<c>の時こくが<h>時<m>分の場合を{考える}"},
    {SAYS(TIME), 0, "<c>の針は、<h>時<m>分を示して{いる}"},
    {SAYS(TIME), TALK, "<A>が宿題を終えて<c>を見ると、<h>時<m>分{だ/た}"},
    {SAYS(TIME), TALK, "<A>が目をさますと、<c>は<h>時<m>分{だ/た}"},
    {SAYS(TIME), TALK, "「もう<h>時<m>分だよ。」と、<A>が<c>を{指さす/た}"},
    {SAYS(TIME), TALK, "<A>のピアノの練習が終わったのは<h>時<m>分{だ/た}"},
    {SAYS(TIME), VOICED(VOICE_EXAM), "一定の速さで正しく動く<c>が、<h>時<m>分を示して{いる}"},
    {SAYS(TIME), NOTES, "<h>時<m>分"},
    {SAYS(TIME), NOTES, "<c>が<h>時<m>分"},
    {SAYS(TIME), NOTES, "時こく<h>時<m>分"},
    {SAYS_QUESTION, 0, "長針と短針のつくる角のうち、小さいほうは何度{だ}か"},
    {SAYS_QUESTION, 0, "長い針と短い針の間の小さいほうの角は何度{だ}か"},
    {SAYS_QUESTION, 0, "?長針と短針がつくる小さいほうの角|度"},
    {SAYS_QUESTION, 0, "2本の針がつくる角のうち、180度より小さいほうは何度{だ}か"},
    {SAYS_QUESTION, 0, "?長針と短針の間の角度(小さいほう)|度"},
    {SAYS_QUESTION, 0, "両針のつくる小さいほうの角の大きさは何度に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、小さいほうで答えると、長針と短針の間の角は何度{だ}か"},
    {SAYS_QUESTION, 0, "小さいほうの角で答えると、長い針と短い針は何度開いて{いる}か"},
    {SAYS_QUESTION, 0, "+2本の針の間の小さいほうの角は、計算すると何度{だ}か"},
    {SAYS_QUESTION, TALK, "+長い針と短い針の間は、小さいほうなら何度{ある}か"},
    {SAYS_QUESTION, TALK, "+分度器を使わずに求めると、針の間の小さいほうの角は何度{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "長針と短針のつくる2つの角のうち、小さいほうの角の大きさは何度{だ}か"},
    {SAYS_QUESTION, NOTES, "両針のつくる小さいほうの角は何度"},
    {SAYS_QUESTION, NOTES, "長針と短針の角(180度より小さいほう)は何度"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "<h>時<m>分に、<c>の長針と短針がつくる小さいほうの角は何度{だ}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "<c>が<h>時<m>分をさしているとき、長い針と短い針の間の小さいほうの角は何度{だ}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "長針と短針の間の小さいほうの角は何度{だ}か。時こくは<h>時<m>分{だ}"},
    {SAYS(TIME) | SAYS_QUESTION, TALK, "<h>時<m>分のときって、長い針と短い針の小さいほうの角は何度{だ}か"},
    {SAYS(TIME) | SAYS_QUESTION, NOTES, "<h>時<m>分の長針と短針の間の角度(小さいほう)"},
    {0, 0, NULL},
};

/* ---- an hour, and what happens after it ---- */
#define AFTER_THE_HOUR \
    {SAYS(TIME), 0, "<c>は今、<h>時ちょうど{だ}"}, \
    {SAYS(TIME), 0, "<c>が<h>時ちょうどをさして{いる}"}, \
    {SAYS(TIME), 0, "<h>時ちょうどから、<c>の針の動きを{調べる}"}, \
    {SAYS(TIME), 0, "<h>時から<k>時までの間の<c>の針を{考える}"}, \
    {SAYS(TIME), 0, "<c>がちょうど<h>時に{なる/た}"}, \
    {SAYS(TIME), 0, "<h>時と<k>時の間の、<c>の2本の針の動きを{見る}"}, \
    {SAYS(TIME), 0, "<h>時から1時間、<c>を{見る}"}, \
    {SAYS(TIME), 0, "ちょうど<h>時をさしている<c>が{ある}"}, \
    {SAYS(TIME), TALK, "<A>が<c>を見たのは、ちょうど<h>時{だ/た}"}, \
    {SAYS(TIME), TALK, "「ちょうど<h>時だ。」と<A>が<c>を{見る/た}"}, \
    {SAYS(TIME), TALK, "<h>時におやつを食べ終えて、<A>は<c>をながめて{いる}"}, \
    {SAYS(TIME), VOICED(VOICE_EXAM), "一定の速さで正しく動く<c>が、<h>時ちょうどを示して{いる}"}, \
    {SAYS(TIME), NOTES, "<c>、<h>時ちょうど"}, \
    {SAYS(TIME), NOTES, "<h>時から<k>時の間"}, \
    {SAYS(TIME), NOTES, "<h>時台"}

/* What happens: the hands do `does` (a verb in dictionary form, with what stands before it). */
#define WHEN_THEY(does) \
    {SAYS_QUESTION, 0, "+この後、長針と短針が" does "のは<h>時何分{だ}か"}, \
    {SAYS_QUESTION, 0, "+長い針と短い針が" does "のは、<h>時から何分後{だ}か"}, \
    {SAYS_QUESTION, 0, "+<h>時をすぎて、2本の針が" does "のは<h>時何分{だ}か"}, \
    {SAYS_QUESTION, 0, "+<h>時何分に、長針と短針は" does "か"}, \
    {SAYS_QUESTION, 0, "+長針と短針が" does "時こくは<h>時何分{だ}か"}, \
    {SAYS_QUESTION, 0, "+長い針と短い針が" does "まで、<h>時から何分{ある}か"}, \
    {SAYS_QUESTION, 0, "+両針が" does "のは、分数で答えると<h>時何分に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<k>時までに、2本の針が" does "のは<h>時何分{だ}か"}, \
    {SAYS_QUESTION, TALK, "+長い針と短い針が" does "のは、<h>時何分のこと{だ}か"}, \
    {SAYS_QUESTION, TALK, "+長い針と短い針が" does "まで、あと何分待てば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<h>時と<k>時の間で長針と短針が" does "のは、分数で答えると<h>時何分{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+両針が" does "のは<h>時何分"}, \
    {SAYS_QUESTION, NOTES, "+長針と短針が" does "のは何分後"}, \
    {SAYS(TIME) | SAYS_QUESTION, 0, "<h>時と<k>時の間で、<c>の長針と短針が" does "のは<h>時何分{だ}か"}, \
    {SAYS(TIME) | SAYS_QUESTION, 0, "<c>の長い針と短い針が、<h>時をすぎて" does "のは、分数で答えると<h>時何分{だ}か"}, \
    {SAYS(TIME) | SAYS_QUESTION, 0, "<h>時ちょうどから見ていると、何分後に<c>の長針と短針が" does "か"}, \
    {SAYS(TIME) | SAYS_QUESTION, 0, "<h>時台に、<c>の両針が" does "時こくは<h>時何分{だ}か"}, \
    {SAYS(TIME) | SAYS_QUESTION, 0, "長針と短針が" does "のは<h>時何分{だ}か。<c>は今<h>時ちょうどをさして{いる}"}, \
    {SAYS(TIME) | SAYS_QUESTION, TALK, "「<h>時をすぎて、長い針と短い針が" does "のは何分?」と<A>が<c>を見て聞いた。<h>時何分{だ}か"}, \
    {SAYS(TIME) | SAYS_QUESTION, NOTES, "<h>時~<k>時、両針が" does "時こく(<h>時何分)"}, \
    {SAYS(TIME) | SAYS_QUESTION, NOTES, "<h>時台で長針と短針が" does "のは<h>時何分"}

static const struct phrasing overlap[] = {
    AFTER_THE_HOUR,
    WHEN_THEY("[ぴったり|ちょうど|はじめて|]重なる"),
    WHEN_THEY("[はじめて|]同じ位置に重なる"),
    {SAYS_QUESTION, 0, "+長針が短針に追いついて重なるのは<h>時何分{だ}か"},
    {SAYS(TIME) | SAYS_QUESTION, TALK, "長針は、前を行く短針を追いかけて{いる}。<h>時ちょうどから何分後に{追いつく}か"},
    {0, 0, NULL},
};

static const struct phrasing opposite[] = {
    AFTER_THE_HOUR,
    WHEN_THEY("[反対向きに一直線になる|反対の方向にまっすぐならぶ|正反対の方向を向く]"),
    WHEN_THEY("[ちょうど|]180度の角をつくる"),
    {0, 0, NULL},
};

static const struct phrasing right[] = {
    AFTER_THE_HOUR,
    WHEN_THEY("<th>[直角になる|直角に開く]"),
    WHEN_THEY("<th>90度の角をつくる"),
    {SAYS(TIME) | SAYS_QUESTION, 0, "<h>時から<k>時までに、<c>の両針は2回直角になる。<nth>は<h>時何分{だ}か"},
    {SAYS_QUESTION, 0, "+<k>時までに長針と短針は2回直角になる。<nth>は<h>時何分{だ}か"},
    {0, 0, NULL},
};

/* ---- a clock that goes wrong: <s> seconds an hour, set at <a>, looked at at <b>; <dir> 進む, <dt> 進んで ---- */
enum { RATE, SET, LOOKED };
static const struct phrasing gain[] = {
    {SAYS(RATE), 0, "1時間に<s>秒<dir><c>が{ある}"},
    {SAYS(RATE), 0, "<c>は1時間に<s>秒{<dir>}"},
    {SAYS(RATE), 0, "<c>が、1時間につき<s>秒ずつ<dt>{いく}"},
    {SAYS(RATE), 0, "<c>は、1時間たつごとに<s>秒{<dir>}"},
    {SAYS(RATE), 0, "1時間に<s>秒ずつ<dir><c>を{使う}"},
    {SAYS(RATE), TALK, "<A>が使う<c>は、1時間に<s>秒<dir>くせが{ある}"},
    {SAYS(RATE), TALK, "調べてみると、<c>は1時間に<s>秒<dt>{いる/た}"},
    {SAYS(RATE), VOICED(VOICE_EXAM), "1時間に<s>秒の割合で<dir><c>が{ある}"},
    {SAYS(RATE), NOTES, "<c>、1時間に<s>秒<dir>"},
    {SAYS(SET), 0, "+この<c>を午前<a>時に正しく{合わせる/た}"},
    {SAYS(SET), 0, "+午前<a>時の時報に{合わせる/た}"},
    {SAYS(SET), 0, "+ある日の午前<a>時に、正しい時こくに{合わせる}"},
    {SAYS(SET), 0, "+午前<a>時には、正しい時こくにぴったり合って{いる/た}"},
    {SAYS(SET), TALK, "+朝、午前<a>時に<A>が正しく{合わせる/た}"},
    {SAYS(SET), NOTES, "+午前<a>時に合わせる"},
    {SAYS(RATE) | SAYS(SET), 0, "1時間に<s>秒<dir><c>を、午前<a>時に正しい時こくに{合わせる/た}"},
    {SAYS(RATE) | SAYS(SET), 0, "午前<a>時に合わせた<c>が、1時間に<s>秒ずつ<dt>{いく}"},
    {SAYS(RATE) | SAYS(SET), 0, "<c>は1時間に<s>秒<dir>。これを午前<a>時に時報に{合わせる/た}"},
    {SAYS(RATE) | SAYS(SET), TALK, "1時間に<s>秒<dir><c>を、<A>が午前<a>時に{合わせる/た}"},
    {SAYS(RATE) | SAYS(SET), NOTES, "午前<a>時に合わせた<c>、1時間に<s>秒<dir>"},
    {SAYS(LOOKED) | SAYS_QUESTION, 0, "+その日の午後<b>時に、この<c>は何秒<dt>{いる}か"},
    {SAYS(LOOKED) | SAYS_QUESTION, 0, "+同じ日の午後<b>時には何秒<dt>{いる}か"},
    {SAYS(LOOKED) | SAYS_QUESTION, 0, "+午後<b>時になると、正しい時こくより何秒<dt>{いる}か"},
    {SAYS(LOOKED) | SAYS_QUESTION, 0, "+正しい時こくが午後<b>時のとき、<c>は何秒<dt>{いる}か"},
    {SAYS(LOOKED) | SAYS_QUESTION, 0, "+その日の午後<b>時までに何秒{<dir>}か"},
    {SAYS(LOOKED) | SAYS_QUESTION, 0, "+午後<b>時に、正しい時こくとのちがいは何秒{だ}か"},
    {SAYS(LOOKED) | SAYS_QUESTION, 0, "+午後<b>時の<c>と正しい時こくとの差は何秒に{なる}か"},
    {SAYS(LOOKED) | SAYS_QUESTION, 0, "?その日の午後<b>時の、正しい時こくとの差|秒"},
    {SAYS(LOOKED) | SAYS_QUESTION, 0, "+この日の午後<b>時には、<c>は正しい時こくから何秒<dt>しまって{いる}か"},
    {SAYS(LOOKED) | SAYS_QUESTION, 0, "+午後<b>時に見ると、<c>は何秒<dt>{いる}か"},
    {SAYS(LOOKED) | SAYS_QUESTION, TALK, "+午後<b>時に見ると、何秒<dt>いることに{なる}か"},
    {SAYS(LOOKED) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+この日の正しい時こくで午後<b>時に、<c>は何秒<dt>{いる}か"},
    {SAYS(LOOKED) | SAYS_QUESTION, NOTES, "+午後<b>時には何秒<dir>"},
    {SAYS(LOOKED) | SAYS_QUESTION, NOTES, "+午後<b>時のずれは何秒"},
    {SAYS(RATE) | SAYS(SET) | SAYS(LOOKED) | SAYS_QUESTION, 0, "午前<a>時から午後<b>時までの間に、1時間に<s>秒<dir><c>は何秒{<dir>}か"},
    {SAYS(RATE) | SAYS(SET) | SAYS(LOOKED) | SAYS_QUESTION, 0, "午後<b>時に<c>は何秒<dt>{いる}か。<c>は1時間に<s>秒<dt>いき、その日の午前<a>時に正しく{合わせる/た}"},
    {0, 0, NULL},
};

const struct wording wording_tokei[] = {
    {"angle", SAYS(TIME), angle},
    {"overlap", SAYS(TIME), overlap},
    {"opposite", SAYS(TIME), opposite},
    {"right", SAYS(TIME), right},
    {"gain", SAYS(RATE) | SAYS(SET) | SAYS(LOOKED), gain},
    {NULL, 0, NULL},
};
