/* orikaeshi.c - how two are told of of whom one turns back, or who go to and fro and meet again and again.
 *
 * Slots: <p> the faster, <q> the slower, <h> and <g> the ends of the way, <D> its length; <f> and <v> the speeds
 * in metres a minute; <m> the minutes until they meet; <n> the number of the meeting; <qs> and <qv> the question.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WAY, START, PACE, LATER };

#define LENGTH_OF_WAY \
    {SAYS(WAY), 0, "<h>から<g>までは<D>m{だ}"}, \
    {SAYS(WAY), 0, "<h>と<g>は<D>mはなれて{いる}"}, \
    {SAYS(WAY), 0, "<h>と<g>の間の道のりは<D>m{だ}"}, \
    {SAYS(WAY), 0, "<D>mはなれた<h>と<g>が{ある}"}, \
    {SAYS(WAY), 0, "<h>と<g>を結ぶ<D>mの道が{ある}"}, \
    {SAYS(WAY), 0, "<h>から<D>m先に<g>が{ある}"}, \
    {SAYS(WAY), 0, "片道<D>mの道が<h>から<g>まで続いて{いる}"}, \
    {SAYS(WAY), TALK, "<h>と<g>の間は<D>mだそう{だ}"}, \
    {SAYS(WAY), TALK, "地図で調べると、<h>から<g>まで<D>m{ある}"}, \
    {SAYS(WAY), VOICED(VOICE_EXAM), "<h>と<g>があり、その間の道のりは<D>m{だ}"}, \
    {SAYS(WAY), NOTES, "<h>~<g> <D>m"}, \
    {SAYS(WAY), NOTES, "<h>と<g>の間<D>m"}

#define SPEEDS_OF_BOTH \
    {SAYS(PACE), 0, "+<p>の速さは分速<f>m、<q>の速さは分速<v>m{だ}"}, \
    {SAYS(PACE), 0, "+<p>は分速<f>m、<q>は分速<v>mで{進む}"}, \
    {SAYS(PACE), 0, "+<q>は毎分<v>m、<p>は毎分<f>mで{進む}"}, \
    {SAYS(PACE), 0, "+1分間に、<p>は<f>m、<q>は<v>m{進む}"}, \
    {SAYS(PACE), 0, "+速さは、<p>が毎分<f>m、<q>が毎分<v>m{だ}"}, \
    {SAYS(PACE), 0, "+<q>の速さは分速<v>mで、<p>の速さは分速<f>m{だ}"}, \
    {SAYS(PACE), 0, "+2人の速さは、それぞれ分速<f>m(<p>)と分速<v>m(<q>){だ}"}, \
    {SAYS(PACE), TALK, "+<p>は分速<f>m、<q>は分速<v>mのペースを守って{いる}"}, \
    {SAYS(PACE), TALK, "+時計で調べたら、<p>は分速<f>m、<q>は分速<v>m{だ/た}"}, \
    {SAYS(PACE), VOICED(VOICE_EXAM), "+ただし、<p>の速さは毎分<f>m、<q>の速さは毎分<v>mと{する}"}, \
    {SAYS(PACE), NOTES, "+<p> 分速<f>m、<q> 分速<v>m"}, \
    {SAYS(PACE), NOTES, "+<p><f>m/分、<q><v>m/分"}

#define ONE_TURNS_BACK \
    {SAYS(START), 0, "<p>と<q>が同時に<h>を出て<g>へ向かい、<p>は<g>に着くとすぐに{引き返す}"}, \
    {SAYS(START), 0, "<h>を同時に出発した<p>と<q>のうち、<p>は<g>で折り返して{もどる}"}, \
    {SAYS(START), 0, "<h>から<g>へ、<p>と<q>が同時に進み始め、先に着いた<p>はすぐに来た道を{もどる}"}, \
    {SAYS(START), 0, "<p>は<h>と<g>の間を往復し、<q>は<h>から<g>へ行く。2人は同時に<h>を{出発する}"}, \
    {SAYS(START), 0, "<q>と<p>は同時に<h>を出て<g>をめざし、<p>だけが<g>に着いてから向きを変えて{帰ってくる}"}, \
    {SAYS(START), 0, "2人が同時に<h>を出発し、速いほうの<p>は<g>に着いたらすぐに<q>のほうへ{もどる}"}, \
    {SAYS(START), 0, "<p>と<q>は<h>から<g>に向かって同時に{出発する}。<p>は<g>で休まず{折り返す}"}, \
    {SAYS(START), TALK, "「<g>まで競走だ」と、<p>と<q>が同時に<h>を出た。先に着いた<p>は<q>をむかえにすぐに{もどる/た}"}, \
    {SAYS(START), TALK, "<p>と<q>がいっしょに<h>を出たが、速い<p>は<g>に着くと、すぐ<q>のほうへ引き{返す/た}"}, \
    {SAYS(START), VOICED(VOICE_EXAM), "<p>と<q>は<h>を同時に出発して<g>に向かい、<p>は<g>に着くと直ちに{引き返す/た}"}, \
    {SAYS(START), NOTES, "<p>と<q>が<h>を同時出発、<p>は<g>で折り返す"}, \
    {SAYS(START), NOTES, "同時に<h>→<g>、<p>だけすぐに引き返す(相手は<q>)"}

static const struct phrasing turn[] = {
    LENGTH_OF_WAY,
    ONE_TURNS_BACK,
    SPEEDS_OF_BOTH,
    ASKED_EITHER,
    {SAYS(WAY) | SAYS(START), 0, "<p>と<q>が同時に<h>を出て<D>mはなれた<g>へ向かい、<p>は<g>に着くとすぐに{引き返す}"},
    {SAYS(START) | SAYS(PACE), 0, "<p>は分速<f>m、<q>は分速<v>mで、同時に<h>を出て<g>へ向かい、<p>は<g>ですぐに{折り返す}"},
    {SAYS(WAY) | SAYS(START) | SAYS(PACE), 0, "<h>から<g>まで<D>mの道を、<p>は分速<f>m、<q>は分速<v>mで同時に出発し、<p>は<g>からすぐに{引き返す}"},
    {SAYS(WAY) | SAYS(START) | SAYS(PACE), NOTES, "片道<D>m、<p>(分速<f>m)と<q>(分速<v>m)が<h>を同時出発、<p>は<g>で折り返し"},
    {SAYS(WAY) | SAYS(START) | SAYS(PACE) | SAYS_QUESTION, 0, "<qs>{だ}か。<p>(分速<f>m)と<q>(分速<v>m)は<D>m先の<g>へ<h>を同時に出発し、先に着いた<p>はすぐに{もどる}"},
    {0, 0, NULL},
};

static const struct phrasing turn_way[] = {
    ONE_TURNS_BACK,
    SPEEDS_OF_BOTH,
    {SAYS(LATER), 0, "+2人は、出発してから<m>分後に{出会う/た}"},
    {SAYS(LATER), 0, "+もどってきた<p>と<q>は、<m>分後に{出会う/た}"},
    {SAYS(LATER), 0, "+<p>と<q>が出会ったのは、出発の<m>分後{だ/た}"},
    {SAYS(LATER), 0, "+出発から出会うまでに<m>分{かかる/た}"},
    {SAYS(LATER), 0, "+すると、<m>分で2人は{すれちがう/た}"},
    {SAYS(LATER), 0, "+<m>分たったとき、2人はとちゅうで{出会う/た}"},
    {SAYS(LATER), 0, "+引き返した<p>は、出発から<m>分後に<q>と{すれちがう/た}"},
    {SAYS(LATER), TALK, "+時計を見ると、出発してから<m>分後に2人は{出会う/た}"},
    {SAYS(LATER), TALK, "+「もう帰ってきたの」と<q>がおどろいたのは、出発の<m>分後{だ/た}"},
    {SAYS(LATER), VOICED(VOICE_EXAM), "+同時に出発してから<m>分後に、<p>と<q>は{出会う/た}"},
    {SAYS(LATER), NOTES, "+出会うまで<m>分"},
    {SAYS(LATER), NOTES, "+<m>分後に出会う"},
    {SAYS_QUESTION, 0, "<h>から<g>までは何m{だ}か"},
    {SAYS_QUESTION, 0, "<h>と<g>の間の道のりは何m{だ}か"},
    {SAYS_QUESTION, 0, "<h>と<g>は何mはなれて{いる}か"},
    {SAYS_QUESTION, 0, "?<h>から<g>までの道のり|m"},
    {SAYS_QUESTION, 0, "+片道の道のりは何m{だ}か"},
    {SAYS_QUESTION, 0, "+折り返した<g>は、<h>から何m{だ}か"},
    {SAYS_QUESTION, 0, "<h>から<g>まで何m{ある}か"},
    {SAYS_QUESTION, 0, "?<h>と<g>の間のきょり|m"},
    {SAYS_QUESTION, 0, "+このとき、<h>から<g>までは何mに{なる}か"},
    {SAYS_QUESTION, TALK, "+<g>までは何mあることに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<h>と<g>の間の道のりを求めると何m{だ}か"},
    {SAYS_QUESTION, NOTES, "<h>~<g>は何m"},
    {SAYS_QUESTION, NOTES, "片道何m"},
    {SAYS(START) | SAYS(PACE) | SAYS(LATER), 0, "<p>は分速<f>m、<q>は分速<v>mで同時に<h>を出て<g>へ向かい、<g>で折り返した<p>は<m>分後に<q>と{出会う/た}"},
    {SAYS(START) | SAYS(PACE) | SAYS(LATER) | SAYS_QUESTION, 0, "<h>から<g>までは何m{だ}か。<p>(分速<f>m)と<q>(分速<v>m)が同時に<h>を出て、<g>ですぐに折り返した<p>と<q>は<m>分後に{出会う/た}"},
    {0, 0, NULL},
};

static const struct phrasing nth[] = {
    LENGTH_OF_WAY,
    SPEEDS_OF_BOTH,
    ASKED_EITHER,
    {SAYS(START), 0, "<p>は<h>から、<q>は<g>から同時に出発し、<h>と<g>の間を何度も{往復する}"},
    {SAYS(START), 0, "<p>が<h>を、<q>が<g>を同時に出て、この間をくり返し{往復する}"},
    {SAYS(START), 0, "<p>は<h>、<q>は<g>を同時に出発し、はしに着くたびにすぐに{引き返す}"},
    {SAYS(START), 0, "<h>から<p>が、<g>から<q>が同時に向かい合って出発し、休まず往復し{続ける}"},
    {SAYS(START), 0, "<p>と<q>が、それぞれ<h>と<g>を同時に出発して、着いたらすぐに折り返して進み{続ける}"},
    {SAYS(START), 0, "<q>は<g>から、<p>は<h>から、同時に<h>と<g>の間の往復を{始める}"},
    {SAYS(START), 0, "<h>と<g>の間を、<h>を出る<p>と<g>を出る<q>が、同時に出発して行ったり来たり{する}"},
    {SAYS(START), TALK, "<p>は<h>から、<q>は<g>から「よーい、ドン。」で出発し、ずっと行ったり来たりすることに{する/た}"},
    {SAYS(START), TALK, "<p>と<q>が、<h>と<g>の両はしから同時に出て、何度も行き来して{いる}"},
    {SAYS(START), VOICED(VOICE_EXAM), "<p>は<h>を、<q>は<g>を同時に出発し、それぞれ一定の速さで<h>と<g>の間を往復し{続ける}"},
    {SAYS(START), NOTES, "<p>は<h>、<q>は<g>から同時出発、往復をくり返す"},
    {SAYS(START), NOTES, "<h>と<g>の両はしから<p>と<q>が同時出発・往復"},
    {SAYS(START) | SAYS(PACE), 0, "<p>は<h>から分速<f>mで、<q>は<g>から分速<v>mで同時に出発し、<h>と<g>の間を往復し{続ける}"},
    {SAYS(WAY) | SAYS(START) | SAYS(PACE), 0, "<D>mはなれた<h>と<g>の間を、<p>は<h>から分速<f>mで、<q>は<g>から分速<v>mで同時に出発して何度も{往復する}"},
    {SAYS(WAY) | SAYS(START) | SAYS(PACE), NOTES, "<h>と<g>の間<D>m、両はしから<p>(<f>m/分)と<q>(<v>m/分)が同時出発・往復"},
    {SAYS(WAY) | SAYS(START) | SAYS(PACE) | SAYS_QUESTION, 0, "<qs>{だ}か。<h>と<g>の間の道のりは<D>mで、<p>は<h>から分速<f>mで、<q>は<g>から分速<v>mで同時に出発し、この間を往復し{続ける}"},
    {0, 0, NULL},
};

const struct wording wording_orikaeshi[] = {
    {"turn", SAYS(WAY) | SAYS(START) | SAYS(PACE), turn},
    {"turn_way", SAYS(START) | SAYS(PACE) | SAYS(LATER), turn_way},
    {"nth", SAYS(WAY) | SAYS(START) | SAYS(PACE), nth},
    {NULL, 0, NULL}};
