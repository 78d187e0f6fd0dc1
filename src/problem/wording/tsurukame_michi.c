/* tsurukame_michi.c - how a way at two speeds, and a tank at two rates, are said.
 *
 * Slots: <L> the whole, <a> slow, <b> fast, <t> minutes; <sd> <s> <sv> 歩く, 歩いた, 歩き, <fd> <f> <fv> 走る, 走った, 走り; <q>
 * the asked one's past form; <from> <to> places, <A> a name. Of water <w> 水そう, <q> the asked rate.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WHOLE, SPEEDS, TIME };
enum { ALL = SAYS(WHOLE) | SAYS(SPEEDS) | SAYS(TIME) };

#define ON_THE_WAY \
    {SAYS(WHOLE), 0, "<from>から<to>までの道のりは<L>m{だ}"}, \
    {SAYS(WHOLE), 0, "<A>は、<from>から<L>mはなれた<to>へ{行く/た}"}, \
    {SAYS(WHOLE), 0, "<from>から<to>まで<L>m{ある}"}, \
    {SAYS(WHOLE), 0, "<from>と<to>は<L>mはなれて{いる}"}, \
    {SAYS(WHOLE), 0, "<A>が<from>を出て、<L>m先の<to>に{向かう/た}"}, \
    {SAYS(WHOLE), 0, "<L>mはなれた<to>まで、<A>が<from>から{行く/た}"}, \
    {SAYS(WHOLE), 0, "<A>の進んだ道のりは、全部で<L>m{だ}"}, \
    {SAYS(WHOLE), 0, "<A>は<from>から<to>までの<L>mの道を{進む/た}"}, \
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "<A>が、<from>から<L>mはなれた<to>まで行くことに{する/た}"}, \
    {SAYS(WHOLE), VOICED(VOICE_PARENT), "うちの子が、<from>から<L>mはなれた<to>へ{出かける/た}"}, \
    {SAYS(WHOLE), TALK, "<from>から<to>まで、地図で調べると<L>m{ある/た}"}, \
    {SAYS(WHOLE), NOTES, "<from>→<to><L>m"}, \
    {SAYS(WHOLE), NOTES, "道のり<L>m"}, \
    {SAYS(SPEEDS), 0, "+はじめは分速<a>mで<sv>、とちゅうから分速<b>mで{<fd>/た}"}, \
    {SAYS(SPEEDS), 0, "+分速<a>mで<s>あと、残りは分速<b>mで{<fd>/た}"}, \
    {SAYS(SPEEDS), 0, "+<sd>ときは分速<a>m、<fd>ときは分速<b>m{だ}"}, \
    {SAYS(SPEEDS), 0, "+<sd>速さは毎分<a>m、<fd>速さは毎分<b>m{だ}"}, \
    {SAYS(SPEEDS), 0, "+とちゅうまで1分間に<a>mの速さで<sv>、あとは1分間に<b>mの速さで{<fd>/た}"}, \
    {SAYS(SPEEDS), 0, "+分速<a>mで<sv>始め、とちゅうで分速<b>mに{変える/た}"}, \
    {SAYS(SPEEDS), 0, "+<s>のは分速<a>m、<f>のは分速<b>m{だ}"}, \
    {SAYS(SPEEDS), 0, "+先に分速<b>mで<fv>、あとから分速<a>mで{<sd>/た}"}, \
    {SAYS(SPEEDS), VOICED(VOICE_EXAM), "+はじめのうちは分速<a>mで<sv>、とちゅうから速さを分速<b>mに{する/た}"}, \
    {SAYS(SPEEDS), TALK, "+おくれそうになって、分速<a>mで<sd>のをやめて分速<b>mで{<fd>/た}"}, \
    {SAYS(SPEEDS), TALK, "+<sd>のは1分に<a>m、<fd>のは1分に<b>m{だ}"}, \
    {SAYS(SPEEDS), NOTES, "+<sd>:毎分<a>m、<fd>:毎分<b>m"}, \
    {SAYS(SPEEDS), NOTES, "+分速<a>mと分速<b>mで進む"}, \
    {SAYS(TIME), 0, "+全部で<t>分{かかる/た}"}, \
    {SAYS(TIME), 0, "+かかった時間は全部で<t>分{だ}"}, \
    {SAYS(TIME), 0, "+出発してから<t>分で{着く/た}"}, \
    {SAYS(TIME), 0, "+着くまでに、合わせて<t>分{かかる/た}"}, \
    {SAYS(TIME), 0, "+時間は合計<t>分{だ/た}"}, \
    {SAYS(TIME), 0, "+ちょうど<t>分後に{着く/た}"}, \
    {SAYS(TIME), 0, "+進んだ時間は、合わせて<t>分{だ}"}, \
    {SAYS(TIME), 0, "+休まずに進み、<t>分で{着く/た}"}, \
    {SAYS(TIME), VOICED(VOICE_EXAM), "+出発してから到着するまでに<t>分{かかる/た}"}, \
    {SAYS(TIME), TALK, "+着いて時計を見ると、<t>分たって{いる/た}"}, \
    {SAYS(TIME), NOTES, "+計<t>分"}, \
    {SAYS(TIME), NOTES, "+時間<t>分"}, \
    {SAYS(SPEEDS) | SAYS(TIME), 0, "+分速<a>mで<sv>、とちゅうから分速<b>mで<f>ところ、全部で<t>分{かかる/た}"}, \
    {SAYS(SPEEDS) | SAYS(TIME), 0, "+分速<a>mで<s>時間と、分速<b>mで<f>時間の合計は<t>分{だ}"}, \
    {SAYS(WHOLE) | SAYS(TIME), 0, "<A>は<from>から<L>mはなれた<to>まで<t>分で{着く/た}"}, \
    {SAYS(WHOLE) | SAYS(TIME), 0, "<A>は、<t>分間で<L>m{進む/た}"}, \
    {ALL, 0, "<L>mの道のりを、はじめは毎分<a>mで<sv>、あとは毎分<b>mで<fv>、全部で<t>分{かかる/た}"}

static const struct phrasing minutes[] = {
    ON_THE_WAY,
    {SAYS_QUESTION, 0, "?<q>時間|分"},
    {SAYS_QUESTION, 0, "<q>のは何分間{だ}か"},
    {SAYS_QUESTION, 0, "<q>時間は何分{だ}か"},
    {SAYS_QUESTION, 0, "<q>のは何分{だ}か"},
    {SAYS_QUESTION, 0, "<q>時間は合わせて何分に{なる}か"},
    {SAYS_QUESTION, 0, "+このうち、<q>のは何分間{だ}か"},
    {SAYS_QUESTION, 0, "+<t>分のうち、<q>のは何分間{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>のは何分間と考えれば{いい}か"},
    {SAYS_QUESTION, TALK, "<q>のは何分間でしょう"},
    {SAYS_QUESTION, TALK, "+さて、<q>のは何分間だと{思う}か"},
    {SAYS_QUESTION, NOTES, "<q>のは何分"},
    {SAYS_QUESTION, NOTES, "<q>時間"},
    {ALL | SAYS_QUESTION, 0, "<q>のは何分間{だ}か。<from>から<L>mはなれた<to>まで、分速<a>mで<sv>、とちゅうから分速<b>mで<fv>、<t>分{かかる/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<sd>ときは分速<a>m、<fd>ときは分速<b>mで、合計<t>分進み、道のりが<L>mのときの、<q>時間"},
    {0, 0, NULL},
};
static const struct phrasing length[] = {
    ON_THE_WAY,
    {SAYS_QUESTION, 0, "?<q>道のり|m"},
    {SAYS_QUESTION, 0, "<q>のは何m{だ}か"},
    {SAYS_QUESTION, 0, "<q>道のりは何m{だ}か"},
    {SAYS_QUESTION, 0, "<q>道のりは何mに{なる}か"},
    {SAYS_QUESTION, 0, "+このうち、<q>のは何m{だ}か"},
    {SAYS_QUESTION, 0, "+<L>mのうち、<q>のは何m{だ}か"},
    {SAYS_QUESTION, 0, "<q>道のりは全部で何m{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>のは何mと考えれば{いい}か"},
    {SAYS_QUESTION, TALK, "<q>のは何mでしょう"},
    {SAYS_QUESTION, TALK, "+さて、<q>のは何mだと{思う}か"},
    {SAYS_QUESTION, NOTES, "<q>のは何m"},
    {SAYS_QUESTION, NOTES, "<q>道のり"},
    {ALL | SAYS_QUESTION, 0, "<q>のは何m{だ}か。<from>から<L>mはなれた<to>まで、分速<a>mで<sv>、とちゅうから分速<b>mで<fv>、<t>分{かかる/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<sd>ときは分速<a>m、<fd>ときは分速<b>mで、合計<t>分進み、全部の道のりが<L>mのときの、<q>道のり"},
    {0, 0, NULL},
};

/* ---- water ---- */
static const struct phrasing tank[] = {
    {SAYS(WHOLE), 0, "空の<w>に水を入れて、<L>L{ためる/た}"},
    {SAYS(WHOLE), 0, "<w>に全部で<L>Lの水を{入れる/た}"},
    {SAYS(WHOLE), 0, "<w>に入れた水は<L>L{だ}"},
    {SAYS(WHOLE), 0, "<w>に水を入れると、<L>L{たまる/た}"},
    {SAYS(WHOLE), 0, "空だった<w>の水が<L>Lに{なる/た}"},
    {SAYS(WHOLE), 0, "<L>Lの水を<w>に入れることに{する/た}"},
    {SAYS(WHOLE), 0, "<w>にたまった水は、合わせて<L>L{だ}"},
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "容積が<L>Lの空の<w>に水を入れ、いっぱいに{する/た}"},
    {SAYS(WHOLE), TALK, "お手伝いで、<w>に<L>Lの水を{入れる/た}"},
    {SAYS(WHOLE), NOTES, "<w>に水<L>L"},
    {SAYS(WHOLE), NOTES, "水の量<L>L"},
    {SAYS(SPEEDS), 0, "+はじめは1分間に<a>Lずつ入れ、とちゅうから1分間に<b>Lずつ{入れる/た}"},
    {SAYS(SPEEDS), 0, "+毎分<a>Lで入れ始め、とちゅうで毎分<b>Lに{変える/た}"},
    {SAYS(SPEEDS), 0, "+入れ方は、1分間に<a>Lのときと1分間に<b>Lのときが{ある/た}"},
    {SAYS(SPEEDS), 0, "+1分間に<a>L出るじゃ口と、1分間に<b>L出るじゃ口を順に{使う/た}"},
    {SAYS(SPEEDS), 0, "+毎分<a>Lと毎分<b>Lの2通りの入れ方を{する/た}"},
    {SAYS(SPEEDS), 0, "+先に毎分<b>Lで入れ、あとから毎分<a>Lに{する/た}"},
    {SAYS(SPEEDS), 0, "+水は1分間に<a>L入っていたが、とちゅうから1分間に<b>Lに{ふえる/た}"},
    {SAYS(SPEEDS), VOICED(VOICE_EXAM), "+はじめは毎分<a>Lの割合で、とちゅうからは毎分<b>Lの割合で{入れる/た}"},
    {SAYS(SPEEDS), TALK, "+毎分<a>Lではおそいので、毎分<b>Lに{する/た}"},
    {SAYS(SPEEDS), NOTES, "+毎分<a>L、とちゅうから毎分<b>L"},
    {SAYS(SPEEDS), NOTES, "+1分<a>Lと1分<b>L"},
    {SAYS(TIME), 0, "+全部で<t>分{かかる/た}"},
    {SAYS(TIME), 0, "+かかった時間は合わせて<t>分{だ}"},
    {SAYS(TIME), 0, "+水を入れた時間は<t>分{だ}"},
    {SAYS(TIME), 0, "+合計<t>分間、水を{入れる/た}"},
    {SAYS(TIME), 0, "+入れ終わるまでに<t>分{かかる/た}"},
    {SAYS(TIME), 0, "+入れ始めてから<t>分で{終わる/た}"},
    {SAYS(TIME), 0, "+時間は全部で<t>分{だ/た}"},
    {SAYS(TIME), 0, "+水を止めたのは、入れ始めてから<t>分後{だ/た}"},
    {SAYS(TIME), TALK, "+終わって時計を見ると、<t>分たって{いる/た}"},
    {SAYS(TIME), NOTES, "+計<t>分"},
    {SAYS(TIME), NOTES, "+時間<t>分"},
    {SAYS(WHOLE) | SAYS(TIME), 0, "<w>に<t>分間水を入れると、<L>L{たまる/た}"},
    {SAYS(WHOLE) | SAYS(TIME), 0, "<w>に<L>Lの水を入れるのに<t>分{かかる/た}"},
    {ALL, 0, "<w>に、はじめは毎分<a>L、後は毎分<b>Lで水を入れ、<t>分間で<L>Lに{なる/た}"},
    {SAYS_QUESTION, 0, "?1分間に<q>Lずつ入れた時間|分"},
    {SAYS_QUESTION, 0, "1分間に<q>Lずつ入れたのは何分間{だ}か"},
    {SAYS_QUESTION, 0, "毎分<q>Lで入れた時間は何分{だ}か"},
    {SAYS_QUESTION, 0, "毎分<q>Lだったのは何分間{だ}か"},
    {SAYS_QUESTION, 0, "毎分<q>Lで入れたのは何分間に{なる}か"},
    {SAYS_QUESTION, 0, "+<t>分のうち、毎分<q>Lで入れたのは何分間{だ}か"},
    {SAYS_QUESTION, 0, "?毎分<q>Lで入れた時間|分"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "毎分<q>Lで入れたのは何分間と考えれば{いい}か"},
    {SAYS_QUESTION, TALK, "1分間に<q>Lずつ入れたのは何分間でしょう"},
    {SAYS_QUESTION, NOTES, "毎分<q>Lは何分"},
    {SAYS_QUESTION, NOTES, "毎分<q>Lの時間"},
    {ALL | SAYS_QUESTION, 0, "1分間に<q>Lずつ入れたのは何分間{だ}か。<w>に、はじめは1分間に<a>L、後から1分間に<b>Lずつ水を入れ、<t>分間で<L>Lに{なる/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "毎分<a>Lと毎分<b>Lで合計<t>分、<w>に<L>Lの水を入れたときの、毎分<q>Lで入れた時間"},
    {0, 0, NULL},
};

const struct wording wording_tsurukame_michi[] = {
    {"minutes", ALL, minutes},
    {"length", ALL, length},
    {"tank", ALL, tank},
    {NULL, 0, NULL},
};
