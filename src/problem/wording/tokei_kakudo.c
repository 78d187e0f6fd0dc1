/* tokei_kakudo.c - how it is asked when the hands make an angle, and by how much a clock goes wrong in a day.
 *
 * Slots: <c> the clock, <A> a name, <h> the hour or the hours, <k> the next hour, <n> degrees; <th> はじめて or
 * 2回目に, <nth> 1回目; <m> minutes wrong, <dir> 進む, <dt> 進んで.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { TIME };
#define WHEN_THE_ANGLE(does) \
    {SAYS_QUESTION, 0, "+この後、長針と短針" does "のは<h>時何分{だ}か"}, \
    {SAYS_QUESTION, 0, "+長い針と短い針" does "のは、<h>時から何分後{だ}か"}, \
    {SAYS_QUESTION, 0, "+<h>時をすぎて、2本の針" does "のは<h>時何分{だ}か"}, \
    {SAYS_QUESTION, 0, "+長針と短針" does "時こくは<h>時何分{だ}か"}, \
    {SAYS_QUESTION, 0, "+両針" does "のは、分数で答えると<h>時何分に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<k>時までに、2本の針" does "のは<h>時何分{だ}か"}, \
    {SAYS_QUESTION, TALK, "+長い針と短い針" does "のは、<h>時何分のこと{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<h>時と<k>時の間で長針と短針" does "のは、分数で答えると<h>時何分{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+両針" does "のは<h>時何分"}, \
    {SAYS(TIME) | SAYS_QUESTION, 0, "<h>時と<k>時の間で、<c>の長針と短針" does "のは<h>時何分{だ}か"}, \
    {SAYS(TIME) | SAYS_QUESTION, 0, "<c>の長い針と短い針" does "のは、<h>時をすぎてからだと<h>時何分{だ}か"}, \
    {SAYS(TIME) | SAYS_QUESTION, NOTES, "<h>時~<k>時、両針" does "時こく(<h>時何分)"}

static const struct phrasing degrees[] = {
    {SAYS(TIME), 0, "<c>は今、<h>時ちょうど{だ}"},
    {SAYS(TIME), 0, "<c>が<h>時ちょうどをさして{いる}"},
    {SAYS(TIME), 0, "<h>時ちょうどから、<c>の針の動きを{調べる}"},
    {SAYS(TIME), 0, "<h>時から<k>時までの間の<c>の針を{考える}"},
    {SAYS(TIME), 0, "<c>がちょうど<h>時に{なる/た}"},
    {SAYS(TIME), 0, "<h>時と<k>時の間の、<c>の2本の針の動きを{見る}"},
    {SAYS(TIME), 0, "<h>時から1時間、<c>を{見る}"},
    {SAYS(TIME), 0, "ちょうど<h>時をさしている<c>が{ある}"},
    {SAYS(TIME), TALK, "<A>が<c>を見たのは、ちょうど<h>時{だ/た}"},
    {SAYS(TIME), TALK, "「ちょうど<h>時だ。」と<A>が<c>を{見る/た}"},
    {SAYS(TIME), VOICED(VOICE_EXAM), "一定の速さで正しく動く<c>が、<h>時ちょうどを示して{いる}"},
    {SAYS(TIME), NOTES, "<c>、<h>時ちょうど"},
    {SAYS(TIME), NOTES, "<h>時から<k>時の間"},
    WHEN_THE_ANGLE("のつくる角が<th><n>度になる"),
    WHEN_THE_ANGLE("の間の角が<th><n>度に開く"),
    {SAYS(TIME) | SAYS_QUESTION, 0, "<h>時から<k>時までに、<c>の両針のつくる角は2回<n>度になる。<nth>は<h>時何分{だ}か"},
    {SAYS_QUESTION, 0, "+<k>時までに長針と短針は2回<n>度の角をつくる。<nth>は<h>時何分{だ}か"},
    {0, 0, NULL},
};

/* ---- wrong by the day ---- */
enum { HOURS };
static const struct phrasing day[] = {
    {SAYS(HOURS), 0, "<c>を正しい時こくに合わせると、<h>時間後には<m>分<dt>{いる/た}"},
    {SAYS(HOURS), 0, "正しい時こくに合わせた<c>が、<h>時間たつと<m>分<dt>{いる/た}"},
    {SAYS(HOURS), 0, "<c>は、合わせてから<h>時間で<m>分{<dir>}"},
    {SAYS(HOURS), 0, "<c>は<h>時間に<m>分の割合で{<dir>}"},
    {SAYS(HOURS), 0, "<h>時間で<m>分<dir><c>が{ある}"},
    {SAYS(HOURS), 0, "時報に合わせてから<h>時間後、<c>は<m>分<dt>{いる/た}"},
    {SAYS(HOURS), 0, "<c>が<dir>のは、<h>時間で<m>分{だ}"},
    {SAYS(HOURS), 0, "いつも同じ割合で<dir><c>を調べると、<h>時間で<m>分<dt>{いる/た}"},
    {SAYS(HOURS), 0, "<c>を<h>時間ほうっておいたら、<m>分<dt>{いる/た}"},
    {SAYS(HOURS), 0, "<c>と正しい時こくのちがいを調べると、<h>時間で<m>分<dt>{いる}"},
    {SAYS(HOURS), 0, "ぴったり合わせた<c>が、<h>時間後に見ると<m>分<dt>{いる/た}"},
    {SAYS(HOURS), 0, "<c>は、<h>時間使うと<m>分<dt>{しまう}"},
    {SAYS(HOURS), TALK, "<A>が<c>を時報に合わせて、<h>時間後に見ると<m>分<dt>{いる/た}"},
    {SAYS(HOURS), TALK, "<c>はくせがあって、<h>時間たつと<m>分<dt>{しまう}"},
    {SAYS(HOURS), TALK, "<A>の家の<c>は、正しく合わせても<h>時間で<m>分<dt>{しまう}"},
    {SAYS(HOURS), VOICED(VOICE_EXAM), "<h>時間につき<m>分の割合で<dir><c>が{ある}"},
    {SAYS(HOURS), VOICED(VOICE_EXAM), "正しい時こくに合わせた<c>が、<h>時間後に<m>分<dt>{いる/た}"},
    {SAYS(HOURS), NOTES, "<c>、<h>時間で<m>分<dir>"},
    {SAYS(HOURS), NOTES, "<h>時間に<m>分<dir><c>"},
    {SAYS_QUESTION, 0, "+この<c>は1日に何分<dir>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+1日では何分<dt>{しまう}か"},
    {SAYS_QUESTION, 0, "+1日に何分<dt>{いく}か"},
    {SAYS_QUESTION, 0, "+同じ割合だと、1日に何分<dir>計算に{なる}か"},
    {SAYS_QUESTION, 0, "+?1日に<dir>時間|分"},
    {SAYS_QUESTION, 0, "+1日に<dir>のは何分{だ}か"},
    {SAYS_QUESTION, 0, "+24時間では何分{<dir>}か"},
    {SAYS_QUESTION, 0, "+?24時間で<dir>時間|分"},
    {SAYS_QUESTION, 0, "+このままだと、1日に何分{<dir>}か"},
    {SAYS_QUESTION, 0, "+1日たつと、何分<dt>{いる}か"},
    {SAYS_QUESTION, 0, "+この割合では、1日に何分<dt>{しまう}か"},
    {SAYS_QUESTION, 0, "+次の日の同じ時こくには、合わせたときから何分<dt>{いる}か"},
    {SAYS_QUESTION, TALK, "+丸1日だと何分<dir>ことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+この<c>は1日に何分{<dir>}か"},
    {SAYS_QUESTION, NOTES, "+1日に何分<dir>"},
    {SAYS_QUESTION, NOTES, "+1日では何分"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "<h>時間で<m>分<dir><c>は、1日に何分<dt>{いく}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "1日に何分{<dir>}か。<c>は<h>時間に<m>分の割合で<dt>{いく}"},
    {0, 0, NULL},
};

const struct wording wording_tokei_kakudo[] = {
    {"degrees", SAYS(TIME), degrees}, {"day", SAYS(HOURS), day}, {NULL, 0, NULL}};
