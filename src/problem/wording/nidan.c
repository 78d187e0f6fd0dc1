/* nidan.c - how a trip in two parts is told of.
 *
 * Slots: <w> who goes from <f> by <g> to <h>; first <go> 歩く, <gt> 歩いて, then <ro>, <rt>; <v> and <r>
 * metres a minute; <a> and <b> metres of the parts, <D> of the whole way; <t> minutes of the first part, <T> of
 * all; <B> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

/* ---- two ways, two speeds ---- */
enum { WAY1, SPEED1, WAY2, SPEED2 };
#define ALL (SAYS(WAY1) | SAYS(SPEED1) | SAYS(WAY2) | SAYS(SPEED2))

static const struct phrasing total[] = {
    {SAYS(WAY1), 0, "<f>から<g>までの道のりは<a>m{だ}"},
    {SAYS(WAY1), 0, "<f>から<g>まで<a>m{ある}"},
    {SAYS(WAY1), 0, "<f>と<g>の間は<a>m{だ}"},
    {SAYS(WAY1), 0, "<w>は、まず<f>から<a>m先の<g>まで{行く}"},
    {SAYS(WAY1), 0, "<f>から<a>mの所に<g>が{ある}"},
    {SAYS(WAY1), TALK, "「<f>から<g>までは<a>mだよ。」と<B>が{言う/た}"},
    {SAYS(WAY1), VOICED(VOICE_EXAM), "<f>と<g>をむすぶ道の長さは<a>mで{ある}"},
    {SAYS(WAY1), NOTES, "<f>〜<g> <a>m"},
    {SAYS(SPEED1), 0, "+<w>は、<g>までは分速<v>mで{<go>}"},
    {SAYS(SPEED1), 0, "<w>は、<g>まで毎分<v>mの速さで{<go>}"},
    {SAYS(SPEED1), 0, "+<g>までの速さは分速<v>m{だ}"},
    {SAYS(SPEED1), 0, "+<w>は、はじめ1分間に<v>m{進む}"},
    {SAYS(SPEED1), TALK, "+<g>までは、<w>は分速<v>mくらいで{<go>}"},
    {SAYS(SPEED1), VOICED(VOICE_EXAM), "<w>は、<g>まで毎分<v>mの一定の速さで進むものと{する}"},
    {SAYS(SPEED1), NOTES, "+<g>まで分速<v>m"},
    {SAYS(WAY2), 0, "+<g>から<h>までの道のりは<b>m{だ}"},
    {SAYS(WAY2), 0, "+<g>から<h>までは<b>m{ある}"},
    {SAYS(WAY2), 0, "+<g>と<h>の間は<b>m{だ}"},
    {SAYS(WAY2), 0, "+<g>から、さらに<b>m先の<h>まで{行く}"},
    {SAYS(WAY2), 0, "+<h>は、<g>から<b>m先に{ある}"},
    {SAYS(WAY2), TALK, "+「<g>から<h>までは<b>mあるね。」と<B>が{言う/た}"},
    {SAYS(WAY2), VOICED(VOICE_EXAM), "+また、<g>から<h>までの道のりは<b>mで{ある}"},
    {SAYS(WAY2), NOTES, "+<g>〜<h> <b>m"},
    {SAYS(SPEED2), 0, "+<g>からは、<w>は分速<r>mで{<ro>}"},
    {SAYS(SPEED2), 0, "+<w>は、<g>を過ぎると毎分<r>mの速さで{<ro>}"},
    {SAYS(SPEED2), 0, "+<g>からの速さは分速<r>m{だ}"},
    {SAYS(SPEED2), 0, "+<w>は、そのあと1分間に<r>m{進む}"},
    {SAYS(SPEED2), TALK, "+<g>からは、<w>は分速<r>mくらいで{<ro>}"},
    {SAYS(SPEED2), VOICED(VOICE_EXAM), "+<g>からは毎分<r>mの一定の速さで進むものと{する}"},
    {SAYS(SPEED2), NOTES, "+<g>から分速<r>m"},
    {SAYS(WAY1) | SAYS(WAY2), 0, "<f>から<g>までは<a>m、<g>から<h>までは<b>m{ある}"},
    {SAYS(WAY1) | SAYS(WAY2), 0, "<f>から<a>m先に<g>があり、さらに<b>m先に<h>が{ある}"},
    {SAYS(SPEED1) | SAYS(SPEED2), 0, "+<w>は、<g>までは分速<v>mで<gt>、<g>からは分速<r>mで{<ro>}"},
    {SAYS(SPEED1) | SAYS(SPEED2), 0, "+<w>の速さは、<g>までが分速<v>m、<g>からが分速<r>m{だ}"},
    {SAYS(WAY1) | SAYS(SPEED1), 0, "<w>は、<f>から<g>までの<a>mを分速<v>mで{<go>/た}"},
    {SAYS(WAY1) | SAYS(SPEED1), 0, "<f>を出た<w>は、<a>m先の<g>まで毎分<v>mの速さで{<go>/た}"},
    {SAYS(WAY1) | SAYS(SPEED1), 0, "<w>は、はじめの<a>mを分速<v>mで{進む}"},
    {SAYS(WAY1) | SAYS(SPEED1), 0, "<f>から<g>まで<a>mの道のりを、<w>は1分間に<v>mの速さで{進む}"},
    {SAYS(WAY1) | SAYS(SPEED1), TALK, "<w>は<f>を出て、<a>m先の<g>まで分速<v>mで{<go>/た}"},
    {SAYS(WAY1) | SAYS(SPEED1), NOTES, "<f>〜<g> <a>mを分速<v>m"},
    {SAYS(WAY2) | SAYS(SPEED2), 0, "+<g>から<h>までの<b>mは、分速<r>mで{<ro>/た}"},
    {SAYS(WAY2) | SAYS(SPEED2), 0, "+そのあと、<b>m先の<h>まで毎分<r>mの速さで{<ro>/た}"},
    {SAYS(WAY2) | SAYS(SPEED2), 0, "+続けて、<b>mを分速<r>mで{進む}"},
    {SAYS(WAY2) | SAYS(SPEED2), 0, "+残りの<b>mは分速<r>mで進んで、<h>に{着く}"},
    {SAYS(WAY2) | SAYS(SPEED2), TALK, "+<g>からは、<h>までの<b>mを分速<r>mで{<ro>/た}"},
    {SAYS(WAY2) | SAYS(SPEED2), NOTES, "+<g>〜<h> <b>mを分速<r>m"},
    {ALL, 0, "<w>は、<f>から<g>までの<a>mを分速<v>m、<g>から<h>までの<b>mを分速<r>mで{進む/た}"},
    {ALL, 0, "<w>は<f>を出て、<a>mを分速<v>mで<gt>から、<b>mを分速<r>mで<rt>、<h>に{着く/た}"},
    {ALL, TALK, "<w>が<f>から<h>へ{行く/た}。はじめの<a>mは分速<v>m、あとの<b>mは分速<r>m{だ/た}"},
    {ALL, NOTES, "<a>mを分速<v>m、次の<b>mを分速<r>m"},
    {SAYS_QUESTION, 0, "+全部で何分{かかる}か"},
    {SAYS_QUESTION, 0, "<f>から<h>まで何分{かかる}か"},
    {SAYS_QUESTION, 0, "+<f>を出てから<h>に着くまで、何分{かかる}か"},
    {SAYS_QUESTION, 0, "?<f>から<h>までにかかる時間|分"},
    {SAYS_QUESTION, 0, "+<w>が<h>に着くのは、<f>を出てから何分後{だ}か"},
    {SAYS_QUESTION, 0, "+かかる時間は合わせて何分{だ}か"},
    {SAYS_QUESTION, 0, "+<w>は何分で<h>に{着く}か"},
    {SAYS_QUESTION, 0, "<f>から<h>までにかかる時間は何分に{なる}か"},
    {SAYS_QUESTION, TALK, "+全部で何分かかることに{なる}か"},
    {SAYS_QUESTION, TALK, "+出発してから何分で<h>に着くことが{できる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+全部で何分かかるのかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<f>から<h>までの所要時間は何分{だ}か"},
    {SAYS_QUESTION, NOTES, "+全部で何分"},
    {SAYS_QUESTION, NOTES, "+かかる時間は"},
    {ALL | SAYS_QUESTION, 0, "<a>mを分速<v>mで進み、次の<b>mを分速<r>mで進むと、全部で何分{かかる}か"},
    {ALL | SAYS_QUESTION, 0, "<f>から<h>まで何分{かかる}か。<w>は<g>までの<a>mを分速<v>m、<g>からの<b>mを分速<r>mで{進む}"},
    {0, 0, NULL},
};

/* ---- the whole way, the first part in minutes ---- */
enum { WHOLE, FIRST, REST };
#define THREE (SAYS(WHOLE) | SAYS(FIRST) | SAYS(REST))

#define THE_WHOLE_WAY \
    {SAYS(WHOLE), 0, "<f>から<h>までの道のりは<D>m{だ}"}, \
    {SAYS(WHOLE), 0, "<f>から<h>まで<D>m{ある}"}, \
    {SAYS(WHOLE), 0, "<w>は、<f>から<D>mはなれた<h>へ{向かう}"}, \
    {SAYS(WHOLE), 0, "<f>と<h>は<D>mはなれて{いる}"}, \
    {SAYS(WHOLE), 0, "<w>が<D>mの道のりを{進む}"}, \
    {SAYS(WHOLE), 0, "<h>は<f>から<D>mの所に{ある}"}, \
    {SAYS(WHOLE), 0, "<w>は<f>を出て、<D>m先の<h>まで{行く}"}, \
    {SAYS(WHOLE), 0, "全部の道のりは<D>m{だ}"}, \
    {SAYS(WHOLE), TALK, "「<h>までは<D>mだよ。」と<B>が{言う/た}"}, \
    {SAYS(WHOLE), TALK, "<w>の行き先は、<f>から<D>mの<h>{だ}"}, \
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "<f>と<h>をむすぶ道の長さは<D>mで{ある}"}, \
    {SAYS(WHOLE), NOTES, "<f>〜<h> <D>m"}, \
    {SAYS(FIRST), 0, "<w>は、はじめの<t>分間は分速<v>mで{<go>}"}, \
    {SAYS(FIRST), 0, "+<w>は、分速<v>mで<t>分{<go>/た}"}, \
    {SAYS(FIRST), 0, "+はじめは毎分<v>mの速さで<t>分間{進む}"}, \
    {SAYS(FIRST), 0, "+出発して<t>分間は、1分間に<v>m{進む}"}, \
    {SAYS(FIRST), 0, "+<w>は<f>を出て、分速<v>mで<t>分間{<go>/た}"}, \
    {SAYS(FIRST), 0, "+はじめに<t>分間、分速<v>mで{<go>}"}, \
    {SAYS(FIRST), 0, "+<w>の速さは、はじめの<t>分間は分速<v>m{だ}"}, \
    {SAYS(FIRST), 0, "+とちゅうまで、分速<v>mで<t>分かけて{進む}"}, \
    {SAYS(FIRST), TALK, "+<w>は、とりあえず分速<v>mで<t>分{<go>/た}"}, \
    {SAYS(FIRST), TALK, "+<f>を出てから<t>分の間は、分速<v>mくらいで{<go>/た}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "+<w>は、出発してから<t>分間は毎分<v>mの速さで進むものと{する}"}, \
    {SAYS(FIRST), NOTES, "+はじめ<t>分は分速<v>m"}, \
    {SAYS(WHOLE) | SAYS(FIRST), 0, "<w>は<f>から<D>mはなれた<h>へ向かい、はじめの<t>分間は分速<v>mで{進む/た}"}, \
    {SAYS(WHOLE) | SAYS(FIRST), 0, "<D>mの道のりのうち、はじめは分速<v>mで<t>分{<go>}"}, \
    {SAYS(WHOLE) | SAYS(FIRST), TALK, "<w>は、<D>m先の<h>へ行こうと、分速<v>mで<t>分{<go>/た}"}, \
    {SAYS(WHOLE) | SAYS(FIRST), NOTES, "<D>m、はじめ<t>分は分速<v>m"}

static const struct phrasing rest[] = {
    THE_WHOLE_WAY,
    {SAYS(REST), 0, "+残りは分速<r>mで{<ro>}"},
    {SAYS(REST), 0, "+そのあとは毎分<r>mの速さで{<ro>}"},
    {SAYS(REST), 0, "+それから<h>まで、分速<r>mで{<ro>/た}"},
    {SAYS(REST), 0, "+残りの道のりは、1分間に<r>m{進む}"},
    {SAYS(REST), 0, "+<w>は、とちゅうから分速<r>mで{<ro>}"},
    {SAYS(REST), 0, "+そこからは速さを分速<r>mに{かえる/1}"},
    {SAYS(REST), 0, "+残りの道のりを進む速さは分速<r>m{だ}"},
    {SAYS(REST), 0, "+そのあとは分速<r>mで<h>まで{進む}"},
    {SAYS(REST), TALK, "+あとは、<h>まで分速<r>mで{<ro>/た}"},
    {SAYS(REST), TALK, "+とちゅうで気が変わって、残りは分速<r>mで{<ro>/た}"},
    {SAYS(REST), VOICED(VOICE_EXAM), "+残りの道のりは毎分<r>mの速さで進むものと{する}"},
    {SAYS(REST), NOTES, "+残りは分速<r>m"},
    {SAYS(FIRST) | SAYS(REST), 0, "+<w>は、はじめの<t>分間は分速<v>mで<gt>、残りは分速<r>mで{<ro>}"},
    {SAYS(FIRST) | SAYS(REST), 0, "+分速<v>mで<t>分進んでから、残りの道のりを分速<r>mで{<ro>/た}"},
    {SAYS(FIRST) | SAYS(REST), TALK, "+<w>は、分速<v>mで<t>分<gt>、あとは分速<r>mで{<ro>/た}"},
    {SAYS(FIRST) | SAYS(REST), NOTES, "+分速<v>mで<t>分、残りは分速<r>m"},
    {THREE, 0, "<w>は<D>mの道のりを、はじめは分速<v>mで<t>分間、そのあとは分速<r>mで{進む}"},
    {THREE, 0, "<w>は、<f>から<D>m先の<h>まで、分速<v>mで<t>分<gt>から、分速<r>mで{<ro>/た}"},
    {THREE, TALK, "<h>までの<D>mを、<w>は分速<v>mで<t>分<gt>、残りは分速<r>mで{<ro>/た}"},
    {THREE, NOTES, "<D>mを、分速<v>mで<t>分、残りは分速<r>m"},
    ASKED_EITHER,
    {THREE | SAYS_QUESTION, 0, "<D>mの道のりを、分速<v>mで<t>分進み、残りを分速<r>mで進むと、<qv>"},
    {0, 0, NULL},
};

static const struct phrasing speed[] = {
    THE_WHOLE_WAY,
    {SAYS(REST), 0, "+全部で<T>分{かかる/た}"},
    {SAYS(REST), 0, "+<f>を出てから<T>分後に<h>に{着く/た}"},
    {SAYS(REST), 0, "+出発してから<T>分で<h>に{着く}"},
    {SAYS(REST), 0, "+残りを<rt>、合わせて<T>分で{着く/た}"},
    {SAYS(REST), 0, "+<w>が<f>から<h>までにかかった時間は<T>分{だ}"},
    {SAYS(REST), 0, "+着くまでにかかった時間は、はじめから数えて<T>分{だ/た}"},
    {SAYS(REST), 0, "+<f>から<h>まで<T>分で{行く}"},
    {SAYS(REST), 0, "+<w>は、出発の<T>分後に<h>に着くように{する}"},
    {SAYS(REST), TALK, "+<f>を出てから、ちょうど<T>分で{着く/た}"},
    {SAYS(REST), TALK, "+出発から<T>分後には、<h>に着かなければ{ならない}"},
    {SAYS(REST), VOICED(VOICE_EXAM), "+<f>から<h>までの所要時間は全部で<T>分で{ある}"},
    {SAYS(REST), NOTES, "+全部で<T>分"},
    {SAYS(FIRST) | SAYS(REST), 0, "+<w>は、はじめの<t>分間は分速<v>mで<gt>、そのあと<rt>、全部で<T>分{かかる/た}"},
    {SAYS(FIRST) | SAYS(REST), 0, "+分速<v>mで<t>分進んでから速さをかえて、出発の<T>分後に{着く/た}"},
    {SAYS(WHOLE) | SAYS(REST), 0, "<w>は、<f>から<D>mはなれた<h>まで、全部で<T>分で{行く/た}"},
    {SAYS(WHOLE) | SAYS(REST), 0, "<w>は、<D>mの道のりを全部で<T>分で{進む}"},
    {SAYS(WHOLE) | SAYS(REST), NOTES, "<D>mを全部で<T>分"},
    {THREE, 0, "<w>は、<f>から<D>m先の<h>まで、分速<v>mで<t>分進んだあと<rt>、全部で<T>分{かかる/た}"},
    {THREE, 0, "<w>が<D>mの道のりを<T>分で{進む/た}。はじめの<t>分間は分速<v>m{だ/た}"},
    {THREE, TALK, "<w>は<T>分で<D>m先の<h>に着きたいのに、はじめの<t>分は分速<v>mでしか{進まない/た}"},
    {THREE, NOTES, "<D>mを<T>分、うち<t>分は分速<v>m"},
    {SAYS_QUESTION, 0, "+残りは分速何mで{進む/た}か"},
    {SAYS_QUESTION, 0, "+残りを進む速さは分速何m{だ}か"},
    {SAYS_QUESTION, 0, "+そのあと、<w>は分速何mで{進む/た}か"},
    {SAYS_QUESTION, 0, "?残りの道のりを進む分速|m"},
    {SAYS_QUESTION, 0, "+残りの道のりを、分速何mで進めば{いい}か"},
    {SAYS_QUESTION, 0, "+<ro>速さは分速何m{だ}か"},
    {SAYS_QUESTION, 0, "+とちゅうからの速さは毎分何mに{なる}か"},
    {SAYS_QUESTION, 0, "+速さをかえたあとは、1分間に何m{進む}か"},
    {SAYS_QUESTION, TALK, "+残りは分速何mで進んだことに{なる}か"},
    {SAYS_QUESTION, TALK, "+あとは、分速何mで進むと{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+残りは分速何mかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+残りの道のりを進んだ速さは毎分何m{だ}か"},
    {SAYS_QUESTION, NOTES, "+残りは分速何m"},
    {SAYS_QUESTION, NOTES, "+残りの速さは"},
    {THREE | SAYS_QUESTION, 0, "<D>mの道のりを<T>分で進むには、分速<v>mで<t>分進んだあと、残りを分速何mで進めば{いい}か"},
    {0, 0, NULL},
};

const struct wording wording_nidan[] = {
    {"total", ALL, total},
    {"rest", THREE, rest},
    {"speed", THREE, speed},
    {NULL, 0, NULL},
};
