/* tochaku.c - how a trip is told of whose times of day matter.
 *
 * Slots: <w> who goes from <f> to <g>, <go> 歩く, <gt> 歩いて; <D> metres, <v> metres a minute, <am><ck> a
 * time of day, <A> <B> names.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { CLOCK, WAY, SPEED, STAY };
#define ALL (SAYS(CLOCK) | SAYS(WAY) | SAYS(SPEED))

#define HOW_FAR_AND_FAST \
    {SAYS(WAY), 0, "<f>から<g>までの道のりは<D>m{だ}"}, \
    {SAYS(WAY), 0, "<f>から<g>まで<D>m{ある}"}, \
    {SAYS(WAY), 0, "<f>と<g>は<D>mはなれて{いる}"}, \
    {SAYS(WAY), 0, "<w>は、<f>から<D>mはなれた<g>へ{行く}"}, \
    {SAYS(WAY), 0, "<f>と<g>の間の道のりは<D>m{だ}"}, \
    {SAYS(WAY), 0, "<g>は<f>から<D>mの所に{ある}"}, \
    {SAYS(WAY), 0, "<w>が<f>から<D>m先の<g>へ{向かう}"}, \
    {SAYS(WAY), TALK, "<f>から<g>までは、地図では<D>m{ある}"}, \
    {SAYS(WAY), TALK, "「<g>までは<D>mだよ。」と<B>が{言う/た}"}, \
    {SAYS(WAY), VOICED(VOICE_PARENT), "<f>から<g>まで、道のりは<D>mだそう{だ}"}, \
    {SAYS(WAY), VOICED(VOICE_EXAM), "<f>と<g>をむすぶ道の長さは<D>mで{ある}"}, \
    {SAYS(WAY), NOTES, "<f>〜<g> <D>m"}, \
    {SAYS(WAY), NOTES, "<f>から<g>まで<D>m"}, \
    {SAYS(SPEED), 0, "+<w>の速さは分速<v>m{だ}"}, \
    {SAYS(SPEED), 0, "<w>は分速<v>mで{<go>}"}, \
    {SAYS(SPEED), 0, "<w>は毎分<v>mの速さで{<go>}"}, \
    {SAYS(SPEED), 0, "<w>は1分間に<v>m{進む}"}, \
    {SAYS(SPEED), 0, "+<w>は、ずっと分速<v>mで{進む}"}, \
    {SAYS(SPEED), 0, "+<w>の進む速さは毎分<v>m{だ}"}, \
    {SAYS(SPEED), TALK, "<w>はいつも分速<v>mくらいで{<go>}"}, \
    {SAYS(SPEED), TALK, "<w>の速さを調べると、1分に<v>m進むことが{わかる/た}"}, \
    {SAYS(SPEED), VOICED(VOICE_EXAM), "+ただし、<w>は毎分<v>mの一定の速さで進むものと{する}"}, \
    {SAYS(SPEED), NOTES, "+分速<v>m"}, \
    {SAYS(SPEED), NOTES, "<w> 毎分<v>m"}, \
    {SAYS(WAY) | SAYS(SPEED), 0, "<w>は、<f>から<g>までの<D>mを分速<v>mで{<go>}"}, \
    {SAYS(WAY) | SAYS(SPEED), 0, "<D>mはなれた<g>まで、<w>は毎分<v>mの速さで{進む}"}, \
    {SAYS(WAY) | SAYS(SPEED), 0, "<f>から<g>までの道のりは<D>mで、<w>の速さは分速<v>m{だ}"}, \
    {SAYS(WAY) | SAYS(SPEED), TALK, "<f>から<g>まで<D>mの道を、<w>は分速<v>mで{進む}"}, \
    {SAYS(WAY) | SAYS(SPEED), NOTES, "<D>mを分速<v>m"}

/* When somebody leaves, alone or with the speed or the way. */
#define LEFT_AT \
    {SAYS(CLOCK), 0, "<w>は<am><ck>に<f>を{出る/た}"}, \
    {SAYS(CLOCK), 0, "<am><ck>に、<w>が<f>を{出発する/た}"}, \
    {SAYS(CLOCK), 0, "<w>が<f>を出たのは<am><ck>{だ}"}, \
    {SAYS(CLOCK), 0, "<w>は<f>を<am><ck>に出て<g>へ{向かう/た}"}, \
    {SAYS(CLOCK), 0, "<w>が<f>を出る時刻は<am><ck>{だ}"}, \
    {SAYS(CLOCK), 0, "<f>を<am><ck>に{出る}"}, \
    {SAYS(CLOCK), 0, "出発は<am><ck>{だ}"}, \
    {SAYS(CLOCK), TALK, "「行ってきます。」と<w>が<f>を出たのは、<am><ck>{だ/た}"}, \
    {SAYS(CLOCK), TALK, "時計が<am><ck>をさしたとき、<w>は<f>を{出る/た}"}, \
    {SAYS(CLOCK), VOICED(VOICE_EXAM), "<w>は<am><ck>に<f>を出発するものと{する}"}, \
    {SAYS(CLOCK), NOTES, "<f>を<am><ck>に出発"}, \
    {SAYS(CLOCK), NOTES, "<am><ck>に<f>を出る"}, \
    {SAYS(CLOCK) | SAYS(SPEED), 0, "<w>は<am><ck>に<f>を出て、分速<v>mで<g>へ{向かう/た}"}, \
    {SAYS(CLOCK) | SAYS(SPEED), 0, "<am><ck>に<f>を出た<w>は、毎分<v>mの速さで{進む}"}, \
    {SAYS(CLOCK) | SAYS(WAY), 0, "<w>は<am><ck>に<f>を出て、<D>m先の<g>へ{向かう/た}"}

static const struct phrasing arrive[] = {
    HOW_FAR_AND_FAST,
    LEFT_AT,
    {ALL, 0, "<w>は<am><ck>に<f>を出発し、<D>mはなれた<g>まで分速<v>mで{進む}"},
    {ALL, 0, "<am><ck>に<f>を出て、<D>m先の<g>まで分速<v>mで{<go>}"},
    {ALL, TALK, "<w>は、<am><ck>に<f>を出て、<g>までの<D>mを1分に<v>mずつ{進む/た}"},
    {ALL, NOTES, "<f>を<am><ck>に出発、<g>まで<D>m、分速<v>m"},
    {SAYS_QUESTION, 0, "<g>に着くのは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "<w>は何時何分に<g>に{着く}か"},
    {SAYS_QUESTION, 0, "<w>が<g>に着く時刻は何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+着く時こくは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<g>に着くのは何時何分に{なる}か"},
    {SAYS_QUESTION, 0, "<g>には何時何分に{着く}か"},
    {SAYS_QUESTION, 0, "+<w>が<g>に到着する時刻を求めると、何時何分に{なる}か"},
    {SAYS_QUESTION, 0, "+<g>に着いたとき、時計は何時何分をさして{いる}か"},
    {SAYS_QUESTION, TALK, "+さて、<w>が<g>に着くのは何時何分{だ}か"},
    {SAYS_QUESTION, TALK, "+何時何分には<g>に着くことが{できる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<g>に着くのは何時何分ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<g>に着くのは何時何分かな"},
    {SAYS_QUESTION, NOTES, "<g>に着くのは何時何分"},
    {SAYS_QUESTION, NOTES, "+到着は何時何分"},
    {ALL | SAYS_QUESTION, 0, "<f>を<am><ck>に出て、<D>m先の<g>まで分速<v>mで進むと、何時何分に{着く}か"},
    {ALL | SAYS_QUESTION, 0, "<w>が<g>に着くのは何時何分{だ}か。<f>を<am><ck>に出て、<D>mの道のりを分速<v>mで{進む}"},
    {0, 0, NULL},
};

static const struct phrasing leave[] = {
    HOW_FAR_AND_FAST,
    {SAYS(CLOCK), 0, "<w>は<am><ck>に<g>に{着く/た}"},
    {SAYS(CLOCK), 0, "<w>が<g>に着いたのは<am><ck>{だ}"},
    {SAYS(CLOCK), 0, "<w>は<g>に<am><ck>に着きたいと思って{いる}"},
    {SAYS(CLOCK), 0, "<g>に着く時刻は<am><ck>{だ}"},
    {SAYS(CLOCK), 0, "<w>は<am><ck>ちょうどに<g>に着くように{する}"},
    {SAYS(CLOCK), 0, "<w>は<am><ck>までに<g>に{着く}"},
    {SAYS(CLOCK), 0, "<g>で<am><ck>に待ち合わせを{する}"},
    {SAYS(CLOCK), 0, "<w>が<g>に到着したのは<am><ck>{だ/た}"},
    {SAYS(CLOCK), TALK, "<w>が<g>に着いて時計を見ると、<am><ck>{だ/た}"},
    {SAYS(CLOCK), TALK, "「<am><ck>に<g>で会おう。」と約束{する/た}"},
    {SAYS(CLOCK), VOICED(VOICE_EXAM), "<w>は<am><ck>に<g>に着くものと{する}"},
    {SAYS(CLOCK), NOTES, "<g>に<am><ck>着"},
    {SAYS(CLOCK), NOTES, "<am><ck>に<g>に着く"},
    {SAYS(CLOCK) | SAYS(SPEED), 0, "<w>は分速<v>mで進み、<am><ck>に<g>に{着く/た}"},
    {SAYS(CLOCK) | SAYS(WAY), 0, "<w>は、<f>から<D>mはなれた<g>に<am><ck>に{着く/た}"},
    {ALL, 0, "<w>は<f>から<D>mはなれた<g>まで分速<v>mで進み、<am><ck>に{着く/た}"},
    {ALL, 0, "<am><ck>に<g>に着くように、<w>は<f>からの<D>mを分速<v>mで{進む}"},
    {ALL, TALK, "<g>での約束は<am><ck>{だ}。<f>からは<D>mあり、<w>は分速<v>mで{進む}"},
    {ALL, NOTES, "<g>に<am><ck>着、<f>から<D>m、分速<v>m"},
    {SAYS_QUESTION, 0, "<f>を出るのは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "<w>は何時何分に<f>を{出る}か"},
    {SAYS_QUESTION, 0, "+<w>は<f>を何時何分に出れば{いい}か"},
    {SAYS_QUESTION, 0, "+何時何分に<f>を出発すれば{いい}か"},
    {SAYS_QUESTION, 0, "<w>が<f>を出る時刻は何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+<f>を出たのは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、出発する時刻は何時何分に{なる}か"},
    {SAYS_QUESTION, 0, "+そのために<f>を出る時こくは、何時何分{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<f>を何時何分に出ると間に{合う}か"},
    {SAYS_QUESTION, TALK, "+<f>を出たのは何時何分ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<f>を出るのは何時何分かな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<w>が<f>を出発した時刻は何時何分{だ}か"},
    {SAYS_QUESTION, NOTES, "<f>を出るのは何時何分"},
    {SAYS_QUESTION, NOTES, "+出発は何時何分"},
    {ALL | SAYS_QUESTION, 0, "<D>m先の<g>に<am><ck>に着くには、分速<v>mの<w>は何時何分に<f>を出れば{いい}か"},
    {ALL | SAYS_QUESTION, 0, "<w>が<f>を出たのは何時何分{だ}か。<g>までの<D>mを分速<v>mで進み、<am><ck>に{着く/た}"},
    {0, 0, NULL},
};

/* ---- with a rest; a little before the time ---- */
static const struct phrasing rest[] = {
    HOW_FAR_AND_FAST,
    LEFT_AT,
    {SAYS(STAY), 0, "+とちゅうで<k>分{休む/た}"},
    {SAYS(STAY), 0, "+とちゅうで<k>分間の休けいを{とる}"},
    {SAYS(STAY), 0, "+とちゅうで1回、<k>分休けい{する}"},
    {SAYS(STAY), 0, "+とちゅうの店で買い物に<k>分{かかる/た}"},
    {SAYS(STAY), 0, "+<w>は、<g>に着くまでに<k>分間{休む/た}"},
    {SAYS(STAY), 0, "+ただし、とちゅうで<k>分{立ち止まる}"},
    {SAYS(STAY), TALK, "+とちゅうでつかれて、<k>分{休む/た}"},
    {SAYS(STAY), TALK, "+とちゅうで友達に会い、話していて<k>分止まって{いる/た}"},
    {SAYS(STAY), VOICED(VOICE_EXAM), "+ただし、とちゅうで<k>分間休けいするものと{する}"},
    {SAYS(STAY), NOTES, "+とちゅう休けい<k>分"},
    {SAYS(SPEED) | SAYS(STAY), 0, "+<w>は分速<v>mで進み、とちゅうで<k>分{休む}"},
    {SAYS(SPEED) | SAYS(STAY), NOTES, "+分速<v>m、休けい<k>分"},
    {SAYS_QUESTION, 0, "<g>に着くのは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "<w>は何時何分に<g>に{着く}か"},
    {SAYS_QUESTION, 0, "<w>が<g>に着く時刻は何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+着く時こくは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<g>に着くのは何時何分に{なる}か"},
    {SAYS_QUESTION, 0, "<g>には何時何分に{着く}か"},
    {SAYS_QUESTION, 0, "+<w>が<g>に到着する時刻を求めると、何時何分に{なる}か"},
    {SAYS_QUESTION, 0, "+<g>に着いたとき、時計は何時何分をさして{いる}か"},
    {SAYS_QUESTION, TALK, "+さて、<w>が<g>に着くのは何時何分{だ}か"},
    {SAYS_QUESTION, TALK, "+何時何分には<g>に着くことが{できる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<g>に着くのは何時何分ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<g>に着くのは何時何分かな"},
    {SAYS_QUESTION, NOTES, "<g>に着くのは何時何分"},
    {SAYS_QUESTION, NOTES, "+到着は何時何分"},
    {0, 0, NULL},
};

static const struct phrasing early[] = {
    HOW_FAR_AND_FAST,
    {SAYS(CLOCK), 0, "<g>に集まる時こくは<am><ck>{だ}"},
    {SAYS(CLOCK), 0, "<g>での待ち合わせは<am><ck>{だ}"},
    {SAYS(CLOCK), 0, "<w>は<g>で<am><ck>に人と{会う}"},
    {SAYS(CLOCK), 0, "<g>で<am><ck>に会が{始まる}"},
    {SAYS(CLOCK), 0, "<g>に<am><ck>に集合{する}"},
    {SAYS(CLOCK), 0, "<w>が<g>に着く約束の時こくは<am><ck>{だ}"},
    {SAYS(CLOCK), TALK, "「<am><ck>に<g>で会おう。」と約束{する/た}"},
    {SAYS(CLOCK), VOICED(VOICE_EXAM), "集合は<g>に<am><ck>と{する}"},
    {SAYS(CLOCK), NOTES, "<g>集合<am><ck>"},
    {SAYS(STAY), 0, "+<w>は、その<K>分前に着くように{する}"},
    {SAYS(STAY), 0, "+決められた時こくの<K>分前に{着く}"},
    {SAYS(STAY), 0, "+<w>は<K>分早く着きたいと思って{いる}"},
    {SAYS(STAY), 0, "+<K>分前には<g>に着くことに{する/た}"},
    {SAYS(STAY), 0, "+<w>は約束より<K>分早く{着く}"},
    {SAYS(STAY), 0, "+時こくの<K>分前に着くように{する}"},
    {SAYS(STAY), TALK, "+おくれるといけないので、<K>分前には着くように{する}"},
    {SAYS(STAY), TALK, "+よゆうを見て、<K>分早く着くことに{する/た}"},
    {SAYS(STAY), VOICED(VOICE_EXAM), "+ただし、<w>はその<K>分前に着くものと{する}"},
    {SAYS(STAY), NOTES, "+<K>分前着"},
    {SAYS(CLOCK) | SAYS(STAY), 0, "<w>は、<am><ck>の<K>分前に<g>に{着く}"},
    {SAYS(CLOCK) | SAYS(STAY), 0, "<g>で<am><ck>に待ち合わせをし、<w>は<K>分前に{着く}"},
    {SAYS(CLOCK) | SAYS(STAY), NOTES, "<am><ck>の<K>分前に<g>着"},
    {SAYS_QUESTION, 0, "<f>を出るのは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "<w>は何時何分に<f>を{出る}か"},
    {SAYS_QUESTION, 0, "+<w>は<f>を何時何分に出れば{いい}か"},
    {SAYS_QUESTION, 0, "+何時何分に<f>を出発すれば{いい}か"},
    {SAYS_QUESTION, 0, "<w>が<f>を出る時刻は何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+<f>を出たのは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、出発する時刻は何時何分に{なる}か"},
    {SAYS_QUESTION, 0, "+そのために<f>を出る時こくは、何時何分{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<f>を何時何分に出ると間に{合う}か"},
    {SAYS_QUESTION, TALK, "+<f>を出たのは何時何分ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<f>を出るのは何時何分かな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<w>が<f>を出発した時刻は何時何分{だ}か"},
    {SAYS_QUESTION, NOTES, "<f>を出るのは何時何分"},
    {SAYS_QUESTION, NOTES, "+出発は何時何分"},
    {0, 0, NULL},
};

const struct wording wording_tochaku[] = {
    {"arrive", ALL, arrive},
    {"leave", ALL, leave},
    {"rest", ALL | SAYS(STAY), rest},
    {"early", ALL | SAYS(STAY), early},
    {NULL, 0, NULL},
};
