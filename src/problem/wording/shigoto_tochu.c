/* shigoto_tochu.c - how 仕事算 is said where one of the two comes, leaves, rests or hands over.
 *
 * Slots: those of WORK_ALONE, <ni> 2人, <f> how long the first part or the rest lasts.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, OTHER, CHANGE, ALL = SAYS(ONE) | SAYS(OTHER) | SAYS(CHANGE) };

/* Both for <f>, then <q> alone. */
#define LEAVES \
    {SAYS(CHANGE), 0, "+はじめ<ni>でいっしょに<f><t>働き、その後は<q>だけで{する/た}"}, \
    {SAYS(CHANGE), 0, "+<ni>で<f><t>した後、<p>がぬけて、残りを<q>が{する/た}"}, \
    {SAYS(CHANGE), 0, "+<ni>で始めて<f><t>たったところで、<p>が{やめる/た}"}, \
    {SAYS(CHANGE), 0, "+<ni>で<f><t>してから、残りを<q>だけで{終わらせる/た}"}, \
    {SAYS(CHANGE), 0, "+はじめの<f><t>は<ni>で、あとは<q><hi>で{する}"}, \
    {SAYS(CHANGE), 0, "+いっしょに始めたが、<f><t>後に<p>がいなくなり、残りは<q>が{する/た}"}, \
    {SAYS(CHANGE), 0, "+<f><t>は<ni>でいっしょにしたが、そのあと<p>が休み、<q>だけで{続ける/た}"}, \
    {SAYS(CHANGE), 0, "+最初の<f><t>だけ<p>も手伝い、その後は<q>だけで{する/た}"}, \
    {SAYS(CHANGE), 0, "+<p>と<q>で<f><t>進めてから、<p>は別の仕事に{移る/た}。残りは<q>だけで{する}"}, \
    {SAYS(CHANGE), 0, "+<p>は<f><t>いっしょにしただけで、残りは<q>が{仕上げる/た}"}, \
    {SAYS(CHANGE), TALK, "+<ni>で始めて<f><t>たったところで、<p>に用事ができて{しまう/た}。残りは<q>だけで{やる/た}"}, \
    {SAYS(CHANGE), TALK, "+<f><t>いっしょにやったら<p>がつかれて休み、あとは<q>が{がんばる/た}"}, \
    {SAYS(CHANGE), TALK, "+<ni>でいっしょに始めたのに、<f><t>で<p>が{ぬける/た}。残りは<q><hi>{だ}"}, \
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+<ni>で同時に始め、<f><t>後に<p>が止まったため、その後は<q>だけで{続ける/た}"}, \
    {SAYS(CHANGE), NOTES, "+<ni>で<f><t>→<p>がぬける→残り<q>"}, \
    {SAYS(CHANGE), NOTES, "+初め<f><t>は<ni>、残り<q>のみ"}

static const struct phrasing leave[] = {
    WORK_ALONE(ONE, OTHER),
    LEAVES,
    {SAYS_QUESTION, 0, "+<q>だけでしたのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+残りに、あと何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+残りは何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<p>がぬけてから、何<t>で{終わる/た}か"},
    {SAYS_QUESTION, 0, "+<q>が<hi>で働いたのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+<q>はあと何<t>すれば{よい}か"},
    {SAYS_QUESTION, 0, "+残りを<q>だけですると、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+?<q>だけでした<tw>|<t>"},
    {SAYS_QUESTION, 0, "+?残りにかかる<tw>|<t>"},
    {SAYS_QUESTION, 0, "+<q>だけになってから何<t>{かかる/た}か"},
    {SAYS_QUESTION, 0, "+それから<q>は何<t>{働く/た}か"},
    {SAYS_QUESTION, 0, "+<q><hi>の<tw>は何<t>{だ/た}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+残りは<q>だけであと何<t>かかりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<q>はあと何<t>やれば終わるのかな"},
    {SAYS_QUESTION, NOTES, "+残りは何<t>"},
    {SAYS_QUESTION, NOTES, "+<q>だけの<tw>は"},
    {ALL | SAYS_QUESTION, 0, "残りは何<t>{かかる}か。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を、<ni>で<f><t>した後、<q>だけで{する}"},
    {ALL | SAYS_QUESTION, 0, "<p>は<a><t>、<q>は<b><t>で仕上げる<w>を、<ni>で<f><t>してから<q>だけで仕上げると、残りに何<t>{かかる}か"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>は<a><t>、<q>は<b><t>で仕上げる<w>。<ni>で<f><t>働き、残りを<q>だけで仕上げるときの、残りにかかる<tw>"},
    {ALL, 0, "<w>を<ni>で<f><t>して、残りを<q>が{する/た}。<hi>ですると、<p>は<a><t>、<q>は<b><t>{かかる}"},
    {0, 0, NULL},
};

#define HOW_LONG_IN_ALL \
    {SAYS_QUESTION, 0, "+全部で何<t>{かかる/た}か"}, \
    {SAYS_QUESTION, 0, "+始めてから終わるまで、何<t>{かかる/た}か"}, \
    {SAYS_QUESTION, 0, "+仕事を始めてから終わるまでに、合わせて何<t>{かかる/た}か"}, \
    {SAYS_QUESTION, 0, "+この仕事は、始めてから何<t>で{終わる/た}か"}, \
    {SAYS_QUESTION, 0, "+かかったのは全部で何<t>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<q>は全部で何<t>{する/た}か"}, \
    {SAYS_QUESTION, 0, "+仕上がったのは、始めてから何<t>後{だ}か"}, \
    {SAYS_QUESTION, 0, "+?始めてから終わるまでの<tw>|<t>"}, \
    {SAYS_QUESTION, 0, "+?全部でかかった<tw>|<t>"}, \
    {SAYS_QUESTION, 0, "+<w>が終わるまでに、何<t>{かかる/た}か"}, \
    {SAYS_QUESTION, 0, "+終わるまでにかかるのは何<t>{だ}か"}, \
    {SAYS_QUESTION, 0, "+すべて終えるのに何<t>かかったことに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+終わるまで全部で何<t>かかったことになりますか"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+全部で何<t>かかったのかな"}, \
    {SAYS_QUESTION, NOTES, "+全部で何<t>"}, \
    {SAYS_QUESTION, NOTES, "+完了まで何<t>"}

static const struct phrasing leave_all[] = {
    WORK_ALONE(ONE, OTHER),
    LEAVES,
    HOW_LONG_IN_ALL,
    {ALL | SAYS_QUESTION, 0, "全部で何<t>{かかる}か。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を、<ni>で<f><t>した後、<q>だけで{する}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>は<a><t>、<q>は<b><t>で仕上げる<w>。<ni>で<f><t>働き、残りを<q>だけで仕上げるときの、全部の<tw>"},
    {ALL, 0, "<w>を<ni>で<f><t>して、残りを<q>が{する/た}。<hi>ですると、<p>は<a><t>、<q>は<b><t>{かかる}"},
    {0, 0, NULL},
};

static const struct phrasing join[] = {
    WORK_ALONE(ONE, OTHER),
    {SAYS(CHANGE), 0, "+はじめの<f><t>は<p>だけがして、その後は<ni>で{する/た}"},
    {SAYS(CHANGE), 0, "+はじめに<p>が<f><t>して、残りを<ni>で{する/た}"},
    {SAYS(CHANGE), 0, "+まず<p>だけで<f><t>した後、<ni>でいっしょに{終わらせる/た}"},
    {SAYS(CHANGE), 0, "+<p>が<hi>で<f><t>した後、<q>が{加わる/た}"},
    {SAYS(CHANGE), 0, "+<p>が始めてから<f><t>後に<q>が手伝いに来て、最後まで<ni>で{する/た}"},
    {SAYS(CHANGE), 0, "+最初の<f><t>は<p><hi>で、あとは<ni>で{する}"},
    {SAYS(CHANGE), 0, "+<p>が<hi>で始め、<f><t>たったところから<q>もいっしょに{する/た}"},
    {SAYS(CHANGE), 0, "+先に<p>だけで<f><t>進め、それから<q>も加わって{終わらせる/た}"},
    {SAYS(CHANGE), 0, "+<q>は<f><t>おくれて加わり、それまでは<p>だけで{する/た}"},
    {SAYS(CHANGE), 0, "+<p>が<f><t>したところへ<q>が来て、いっしょに{仕上げる/た}"},
    {SAYS(CHANGE), TALK, "+<p>が<f><t>やったところで<q>が帰ってきて、いっしょにやって{くれる/た}"},
    {SAYS(CHANGE), TALK, "+まず<p>が<f><t>やって、それから<q>も{手伝う/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+<p>が<hi>で作業を始め、<f><t>続けたところで<q>が加わり、残りを<ni>で{終わらせる/た}"},
    {SAYS(CHANGE), NOTES, "+<p><hi>で<f><t>した後、<ni>でする"},
    {SAYS(CHANGE), NOTES, "+初め<f><t>は<p>だけ、以後は<ni>"},
    {SAYS_QUESTION, 0, "+<ni>でしたのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+<ni>でいっしょにしたのは何<t>間{だ}か"},
    {SAYS_QUESTION, 0, "+<q>が加わってから、何<t>で{終わる/た}か"},
    {SAYS_QUESTION, 0, "+<q>がしたのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+<q>は何<t>{働く/た}か"},
    {SAYS_QUESTION, 0, "+<p>と<q>がいっしょに働いたのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+残りを<ni>ですると、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+?<ni>でした<tw>|<t>"},
    {SAYS_QUESTION, 0, "+?<q>が働いた<tw>|<t>"},
    {SAYS_QUESTION, 0, "+<q>が手伝い始めてから何<t>で{仕上がる/た}か"},
    {SAYS_QUESTION, 0, "+そのあと<ni>で何<t>{かかる/た}か"},
    {SAYS_QUESTION, 0, "+<ni>になってから終わるまで、何<t>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<q>が加わってから何<t>で終わったことになりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<ni>でいっしょにやったのは何<t>なのかな"},
    {SAYS_QUESTION, NOTES, "+<ni>でするのは何<t>"},
    {SAYS_QUESTION, NOTES, "+いっしょの<tw>は"},
    {ALL | SAYS_QUESTION, 0, "<ni>でするのは何<t>{だ}か。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を、<p>が<f><t>した後、<ni>で{する}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><hi>で<a><t>、<q><hi>で<b><t>の<w>。<p>が<f><t>した後、<ni>でする。<ni>でする<tw>"},
    {ALL, 0, "<w>を<p>が始め、<f><t>後に<q>が加わって{終わらせる/た}。<hi>では、<p>が<a><t>、<q>が<b><t>{かかる}"},
    {0, 0, NULL},
};

static const struct phrasing pause_taken[] = {
    WORK_ALONE(ONE, OTHER),
    HOW_LONG_IN_ALL,
    {SAYS(CHANGE), 0, "+<ni>でいっしょに始めたが、とちゅうで<p>が<f><t>{休む/た}"},
    {SAYS(CHANGE), 0, "+<ni>で始めて、<p>だけが<f><t>{休む/た}"},
    {SAYS(CHANGE), 0, "+<ni>で同時に始め、<q>はずっと続けたが、<p>は<f><t>{休む/た}"},
    {SAYS(CHANGE), 0, "+<ni>でして、<p>はとちゅう<f><t>だけ{休む/た}。<q>は休んで{いない}"},
    {SAYS(CHANGE), 0, "+<p>が<f><t>休んだので、その間は<q>だけで{する/た}。それ以外は<ni>で{する/た}"},
    {SAYS(CHANGE), 0, "+いっしょに始めて、<q>は最後まで休まず、<p>は<f><t>{休む/た}"},
    {SAYS(CHANGE), 0, "+<ni>でこの仕事を始めたところ、<p>は<f><t>の間、仕事を{休む/た}"},
    {SAYS(CHANGE), 0, "+<ni>でして、そのうち<f><t>は<p>が休み、<q>だけ{だ/た}"},
    {SAYS(CHANGE), 0, "+<ni>でして、<p>が休んだ<tw>が合わせて<f><t>{ある/た}"},
    {SAYS(CHANGE), 0, "+<f><t>だけ<q><hi>で、あとは<ni>でいっしょに{する/た}"},
    {SAYS(CHANGE), TALK, "+いっしょに始めたのに、<p>がかぜで<f><t>休んで{しまう/た}。<q>は休まず{続ける/た}"},
    {SAYS(CHANGE), TALK, "+<ni>でやっていたが、<p>はうっかり<f><t>休んで{しまう/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+<ni>が共同で始め、<p>は途中で<f><t>だけ休み、<q>は最後まで{続ける/た}"},
    {SAYS(CHANGE), NOTES, "+<ni>で始め、<p>だけ途中<f><t>休み"},
    {SAYS(CHANGE), NOTES, "+<ni>で。ただし<p>は<f><t>休む"},
    {ALL | SAYS_QUESTION, 0, "全部で何<t>{かかる/た}か。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を<ni>でして、<p>はとちゅうで<f><t>{休む/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><hi><a><t>、<q><hi><b><t>の<w>を<ni>で始め、<p>が<f><t>休んだ。終わるまでの<tw>"},
    {ALL, 0, "<w>を<ni>でして、とちゅうで<p>は<f><t>{休む/た}。<hi>では、<p>が<a><t>、<q>が<b><t>{かかる}"},
    {0, 0, NULL},
};

#define HANDS_OVER \
    {SAYS(CHANGE), 0, "+<p>が<f><t>した後、残りを<q>だけで{する/た}"}, \
    {SAYS(CHANGE), 0, "+はじめの<f><t>は<p>がして、そこから<q>に{交代する/た}"}, \
    {SAYS(CHANGE), 0, "+まず<p>だけで<f><t>進め、残りは<q>だけで{する/た}"}, \
    {SAYS(CHANGE), 0, "+<p>が<f><t>したところで<q>と{代わる/た}"}, \
    {SAYS(CHANGE), 0, "+<p>は<f><t>でやめて、続きを<q>が{する}"}, \
    {SAYS(CHANGE), 0, "+先に<p>が<hi>で<f><t>働き、その後は<q>が<hi>で{働く}"}, \
    {SAYS(CHANGE), 0, "+<f><t>は<p>がして、残りは<q>が{引きつぐ/た}"}, \
    {SAYS(CHANGE), 0, "+<p>が<f><t>したところで止めて、あとは<q>に{まかせる/た}"}, \
    {SAYS(CHANGE), 0, "+最初の<f><t>を<p>が、残りを<q>が{受け持つ/た}"}, \
    {SAYS(CHANGE), 0, "+<p>だけで<f><t>してから、<q>だけに{切りかえる/た}"}, \
    {SAYS(CHANGE), TALK, "+<p>が<f><t>やったところで、<q>にバトンタッチ{する/た}"}, \
    {SAYS(CHANGE), TALK, "+<p>は<f><t>やって出かけてしまい、残りは<q>が{やる/た}"}, \
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+初めの<f><t>は<p>だけで行い、そのあとは<q>だけに{切りかえる/た}"}, \
    {SAYS(CHANGE), NOTES, "+<p><f><t>→<q>に交代"}, \
    {SAYS(CHANGE), NOTES, "+<p>が<f><t>、残り<q>"}

static const struct phrasing hand_over[] = {
    WORK_ALONE(ONE, OTHER),
    HANDS_OVER,
    {SAYS_QUESTION, 0, "+<q>がしたのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+<q>は何<t>で残りを{終える}か"},
    {SAYS_QUESTION, 0, "+残りに何<t>{かかる/た}か"},
    {SAYS_QUESTION, 0, "+残りは<q>だけで何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+あと何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<q>が働くのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+交代してから何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+?<q>がする<tw>|<t>"},
    {SAYS_QUESTION, 0, "+?残りにかかる<tw>|<t>"},
    {SAYS_QUESTION, 0, "+<q>は、あと何<t>すれば{いい}か"},
    {SAYS_QUESTION, 0, "+<q>にかわってから、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<q>の分は何<t>に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<q>は何<t>かかることになりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<q>は何<t>やったのかな"},
    {SAYS_QUESTION, NOTES, "+<q>は何<t>"},
    {SAYS_QUESTION, NOTES, "+残りは何<t>"},
    {ALL | SAYS_QUESTION, 0, "<q>がするのは何<t>{だ}か。<p>だけでは<a><t>、<q>だけでは<b><t>かかる<w>を、<p>が<f><t>した後、<q>が{引きつぐ}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>なら<a><t>、<q>なら<b><t>の<w>を、<p>が<f><t>してから<q>に代わるときの、<q>がする<tw>"},
    {ALL, 0, "<w>を<p>が<f><t>してから、<q>が最後まで{仕上げる/た}。<hi>では、<p>が<a><t>、<q>が<b><t>{かかる}"},
    {0, 0, NULL},
};

static const struct phrasing hand_all[] = {
    WORK_ALONE(ONE, OTHER),
    HANDS_OVER,
    HOW_LONG_IN_ALL,
    {0, 0, NULL},
};

static const struct phrasing rested[] = {
    WORK_ALONE(ONE, OTHER),
    {SAYS(CHANGE), 0, "+<ni>でいっしょに始めたが、とちゅうで<p>が休み、終わるまでに<f><t>{かかる/た}"},
    {SAYS(CHANGE), 0, "+<ni>で始めて、<p>だけがとちゅうで休んだので、全部で<f><t>{かかる/た}"},
    {SAYS(CHANGE), 0, "+<ni>で同時に始め、<q>はずっと続けたが、<p>はとちゅうで{休む/た}。終わったのは始めてから<f><t>後{だ/た}"},
    {SAYS(CHANGE), 0, "+<ni>でして、全部で<f><t>{かかる/た}。<p>はとちゅうで何<t>か休んで{いる}"},
    {SAYS(CHANGE), 0, "+<ni>でしたが、とちゅう<p>が休んで<q>だけの<tw>があり、<f><t>で{終わる/た}"},
    {SAYS(CHANGE), 0, "+いっしょに始めて、<q>は休まず<f><t>、<p>はそのうち何<t>か休んで{終える/た}"},
    {SAYS(CHANGE), 0, "+<ni>で始めたこの仕事は、<p>が何<t>か休んだため、<f><t>{かかる/た}"},
    {SAYS(CHANGE), 0, "+<p>がとちゅうで休んだので、<ni>で始めてから<f><t>で{終わる/た}"},
    {SAYS(CHANGE), TALK, "+いっしょに始めたのに、<p>がかぜで何<t>か休み、全部で<f><t>{かかる/た}。<q>は休まず{続ける/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+<ni>が共同で始め、<p>は途中で休み、<q>は最後まで続けたところ、<f><t>{かかる/た}"},
    {SAYS(CHANGE), NOTES, "+<ni>で始め、<p>だけ途中休み、全部で<f><t>"},
    {SAYS_QUESTION, 0, "+<p>は何<t>{休む/た}か"},
    {SAYS_QUESTION, 0, "+<p>が休んだのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+<p>が仕事を休んだのは何<t>間{だ}か"},
    {SAYS_QUESTION, 0, "+とちゅうで<p>は何<t>{休む/た}か"},
    ASKED("<p>が休んだ<tw>", "<t>"),
    {0, 0, NULL},
};

const struct wording wording_shigoto_tochu[] = {
    {"leave", ALL, leave},
    {"leave_all", ALL, leave_all},
    {"join", ALL, join},
    {"pause", ALL, pause_taken},
    {"hand_over", ALL, hand_over},
    {"hand_all", ALL, hand_all},
    {"rested", ALL, rested},
    {NULL, 0, NULL},
};
