/* zogen.c - how a growth or a fall by percents is said.
 *
 * Slots: <w> ある町の人口, <y> 去年, <z> 今年, <u> 人; <M> the former amount, <N> the present one, <t>
 * percent; <vv> ふえる or へる, <ud>
 * its stem before た, <el> 多く or 少なく.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FORMER, NOW, CHANGE };

#define NOW_IS \
    {SAYS(NOW), 0, "<z>の<w>は<N><u>{だ}"}, \
    {SAYS(NOW), 0, "<w>は、<z>は<N><u>{だ}"}, \
    {SAYS(NOW), 0, "<w>を調べると、<z>は<N><u>{だ/た}"}, \
    {SAYS(NOW), 0, "<z>、<w>は<N><u>に{なる/た}"}, \
    {SAYS(NOW), 0, "<z>の記録では、<w>は<N><u>{だ}"}, \
    {SAYS(NOW), 0, "<w>は<z><N><u>{だ/た}"}, \
    {SAYS(NOW), 0, "<z>調べた<w>は<N><u>{だ/た}"}, \
    {SAYS(NOW), TALK, "「<z>の<w>は<N><u>だよ。」と教えて{もらう/た}"}, \
    {SAYS(NOW), TALK, "新聞に、<z>の<w>は<N><u>だと書いて{ある/た}"}, \
    {SAYS(NOW), VOICED(VOICE_EXAM), "<z>における<w>は<N><u>{だ}"}, \
    {SAYS(NOW), NOTES, "<w> <z><N><u>"}, \
    {SAYS(NOW), NOTES, "<z>の<w><N><u>"}

static const struct phrasing former[] = {
    NOW_IS,
    {SAYS(CHANGE), 0, "+これは<y>より<t>%<el>なって{いる}"},
    {SAYS(CHANGE), 0, "+<y>より<t>%{<vv>/た}"},
    {SAYS(CHANGE), 0, "+これは、<y>とくらべて<t>%<ud>た数量{だ}"},
    {SAYS(CHANGE), 0, "+<y>の数量をもとにすると<t>%<ud>て{いる}"},
    {SAYS(CHANGE), 0, "+<y>からは<t>%<ud>たことに{なる}"},
    {SAYS(CHANGE), 0, "+<y>にくらべて<t>%{<vv>/た}"},
    {SAYS(CHANGE), 0, "+これは<y>より<t>%<el>なった数{だ}"},
    {SAYS(CHANGE), 0, "+<y>に対する割合では<t>%<ud>て{いる}"},
    {SAYS(CHANGE), 0, "+<y>から<z>にかけて<t>%{<vv>/た}"},
    {SAYS(CHANGE), TALK, "+<y>より<t>%も<ud>たと{聞く/た}"},
    {SAYS(CHANGE), TALK, "+「<y>より<t>%<ud>たね。」とみんなで{話す/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+これは、<y>の数量に対して<t>%<ud>たもの{だ}"},
    {SAYS(CHANGE), NOTES, "+<y>より<t>%<ud>た"},
    {SAYS(CHANGE), NOTES, "+<y>から<t>%<ud>た数"},
    {SAYS(NOW) | SAYS(CHANGE), 0, "<w>は、<y>より<t>%<ud>て、<z>は<N><u>に{なる/た}"},
    {SAYS(NOW) | SAYS(CHANGE), 0, "<z>の<w>は、<y>より<t>%<ud>て<N><u>に{なる/た}"},
    {SAYS(NOW) | SAYS(CHANGE), 0, "<w>が<y>から<z>にかけて<t>%<ud>て<N><u>に{なる/た}"},
    {SAYS(NOW) | SAYS(CHANGE), 0, "<y>にくらべて<t>%<ud>たので、<z>の<w>は<N><u>{だ}"},
    {SAYS(NOW) | SAYS(CHANGE), 0, "<z>の<w>は<N><u>で、<y>より<t>%{<vv>/た}"},
    {SAYS(NOW) | SAYS(CHANGE), 0, "<w>は<y>より<t>%<ud>て{いる}。<z>は<N><u>{だ}"},
    {SAYS(NOW) | SAYS(CHANGE), TALK, "ニュースで、<w>は<y>より<t>%<ud>て<N><u>になったと言って{いる/た}"},
    {SAYS(NOW) | SAYS(CHANGE), TALK, "「<w>は<N><u>になったよ。<y>より<t>%<ud>たんだ。」と係の人が{言う/た}"},
    {SAYS(NOW) | SAYS(CHANGE), NOTES, "<w> <z><N><u>(<y>より<t>%<ud>た)"},
    {SAYS(NOW) | SAYS(CHANGE), NOTES, "<y>→<z>で<t>%<ud>て<N><u>(<w>)"},
    {SAYS_QUESTION, 0, "?<y>の<w>|<u>"},
    {SAYS_QUESTION, 0, "<y>は何<u>{だ/た}か"},
    {SAYS_QUESTION, 0, "<y>の<w>は何<u>{だ/た}か"},
    {SAYS_QUESTION, 0, "<w>は、<y>は何<u>{だ/た}か"},
    {SAYS_QUESTION, 0, "+もとの<y>は何<u>{だ/た}か"},
    {SAYS_QUESTION, 0, "+では、<y>は何<u>{だ/た}か"},
    {SAYS_QUESTION, 0, "<y>の<w>を求めると何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+変わる前の<y>は何<u>{だ/た}か"},
    {SAYS_QUESTION, 0, "<w>は、<y>は何<u>だったことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<y>の<w>は何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "<y>はいったい何<u>{だ/た}か"},
    {SAYS_QUESTION, TALK, "+ということは、<y>は何<u>{だ/た}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+これが<y>より<t>%<ud>た数のとき、<y>は何<u>{だ/た}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+<y>にくらべて<t>%<ud>たとすると、<y>は何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "<y>は何<u>"},
    {SAYS(NOW) | SAYS(CHANGE) | SAYS_QUESTION, 0, "<y>の<w>は何<u>{だ/た}か。<z>は<y>より<t>%<ud>て<N><u>{だ}"},
    {SAYS(NOW) | SAYS(CHANGE) | SAYS_QUESTION, NOTES, "<w>が<y>より<t>%<ud>て<N><u>のときの、<y>は何<u>"},
    {0, 0, NULL},
};

#define FORMER_WAS \
    {SAYS(FORMER), 0, "<y>の<w>は<M><u>{だ/た}"}, \
    {SAYS(FORMER), 0, "<w>は、<y>は<M><u>{だ/た}"}, \
    {SAYS(FORMER), 0, "<w>を調べると、<y>は<M><u>{だ/た}"}, \
    {SAYS(FORMER), 0, "<y>、<w>は<M><u>{だ/た}"}, \
    {SAYS(FORMER), 0, "<y>の記録では、<w>は<M><u>{だ}"}, \
    {SAYS(FORMER), 0, "<w>は<y>のときは<M><u>{だ/た}"}, \
    {SAYS(FORMER), TALK, "<y>は<M><u>だったのが、<w>{だ}"}, \
    {SAYS(FORMER), TALK, "「<y>の<w>は<M><u>だったよ。」と{聞く/た}"}, \
    {SAYS(FORMER), NOTES, "<w> <y><M><u>"}

static const struct phrasing rate[] = {
    FORMER_WAS,
    {SAYS(NOW), 0, "+<z>は<N><u>{だ}"},
    {SAYS(NOW), 0, "+それが<z>は<N><u>に{なる/た}"},
    {SAYS(NOW), 0, "+<z>は<N><u>{だ/た}"},
    {SAYS(NOW), 0, "+<z>になると<N><u>に{なる/た}"},
    {SAYS(NOW), 0, "+<z>調べると、<N><u>になって{いる/た}"},
    {SAYS(NOW), 0, "+<z>の記録は<N><u>{だ}"},
    {SAYS(NOW), 0, "+これに対して、<z>は<N><u>{だ}"},
    {SAYS(NOW), TALK, "+ところが<z>は<N><u>{だ}"},
    {SAYS(NOW), NOTES, "+→<z><N><u>"},
    {SAYS(NOW), NOTES, "+<z><N><u>"},
    {SAYS(FORMER) | SAYS(NOW), 0, "<w>は、<y>が<M><u>、<z>が<N><u>{だ}"},
    {SAYS(FORMER) | SAYS(NOW), 0, "<w>が<M><u>から<N><u>に{<vv>/た}"},
    {SAYS(FORMER) | SAYS(NOW), 0, "<y>の<w>は<M><u>{だ/た}が、<z>は<N><u>に{なる/た}"},
    {SAYS(FORMER) | SAYS(NOW), 0, "<y>は<M><u>だった<w>が、<z>は<N><u>に<ud>て{いる}"},
    {SAYS(FORMER) | SAYS(NOW), 0, "<y>と<z>の<w>は、それぞれ<M><u>と<N><u>{だ}"},
    {SAYS(FORMER) | SAYS(NOW), 0, "<z>の<w>は<N><u>で、<y>は<M><u>{だ/た}"},
    {SAYS(FORMER) | SAYS(NOW), TALK, "<w>が、<y>の<M><u>から<z>は<N><u>に<ud>て{しまう/た}"},
    {SAYS(FORMER) | SAYS(NOW), TALK, "「<w>は<y>が<M><u>、<z>が<N><u>だよ。」と姉が教えて{くれる/た}"},
    {SAYS(FORMER) | SAYS(NOW), NOTES, "<w> <y><M><u>→<z><N><u>"},
    {SAYS(FORMER) | SAYS(NOW), NOTES, "<w>:<y><M><u>、<z><N><u>"},
    {SAYS_QUESTION, 0, "<z>は<y>より何%{<vv>/た}か"},
    {SAYS_QUESTION, 0, "<y>とくらべて何%{<vv>/た}か"},
    {SAYS_QUESTION, 0, "+何%<ud>たことに{なる}か"},
    {SAYS_QUESTION, 0, "<w>は何%{<vv>/た}か"},
    {SAYS_QUESTION, 0, "<y>の数量をもとにすると、<z>は何%<ud>て{いる}か"},
    {SAYS_QUESTION, 0, "<z>は、<y>より何%<el>{なる/た}か"},
    {SAYS_QUESTION, 0, "<y>にくらべて<z>は何%<ud>て{いる}か"},
    {SAYS_QUESTION, 0, "+<ud>た割合は何%{だ}か"},
    {SAYS_QUESTION, 0, "+<ud>た分は、<y>の何%に{あたる}か"},
    {SAYS_QUESTION, 0, "<w>は<y>から<z>にかけて何%{<vv>/た}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<z>は<y>に対して何%<ud>たことに{なる}か"},
    {SAYS_QUESTION, TALK, "+これは何%<ud>たといえば{いい}か"},
    {SAYS_QUESTION, TALK, "+何パーセント<ud>たことに{なる}か"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "+<z>が<N><u>のとき、<y>より何%<ud>て{いる}か"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "+<z>は<N><u>なので、何%<ud>たことに{なる}か"},
    {SAYS_QUESTION, NOTES, "+何%<ud>たか"},
    {SAYS_QUESTION, NOTES, "<z>は<y>より何%<ud>たか"},
    {SAYS(FORMER) | SAYS(NOW) | SAYS_QUESTION, 0, "<z>は<y>より何%{<vv>/た}か。<w>は、<y>が<M><u>で、<z>が<N><u>{だ}"},
    {SAYS(FORMER) | SAYS(NOW) | SAYS_QUESTION, NOTES, "<w>が<M><u>から<N><u>になったとき、<ud>た割合は何%"},
    {0, 0, NULL},
};

static const struct phrasing fallen[] = {
    FORMER_WAS,
    {SAYS(CHANGE), 0, "+<z>は<y>より<t>%{へる/5/た}"},
    {SAYS(CHANGE), 0, "+<z>はそれより<t>%{へる/5/た}"},
    {SAYS(CHANGE), 0, "+<z>になって<t>%少なく{なる/た}"},
    {SAYS(CHANGE), 0, "+<z>は<y>にくらべて<t>%へって{いる}"},
    {SAYS(CHANGE), 0, "+それが<z>は<t>%少なくなって{いる}"},
    {SAYS(CHANGE), 0, "+<y>をもとにすると、<z>は<t>%の減少{だ}"},
    {SAYS(CHANGE), 0, "+<y>から<z>にかけて<t>%{下がる/た}"},
    {SAYS(CHANGE), 0, "+<z>は、<y>の<t>%にあたる分だけ{へる/5/た}"},
    {SAYS(CHANGE), TALK, "+ところが<z>は<t>%も{へる/5/た}"},
    {SAYS(CHANGE), TALK, "+「<z>は<t>%へったよ。」と係の人が{言う/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+<z>は<y>に対して<t>%減少{する/た}"},
    {SAYS(CHANGE), NOTES, "+<z>は<t>%減"},
    {SAYS(CHANGE), NOTES, "+→<z><t>%減"},
    {SAYS(FORMER) | SAYS(CHANGE), 0, "<w>が<y>の<M><u>から<t>%{へる/5/た}"},
    {SAYS(FORMER) | SAYS(CHANGE), 0, "<z>の<w>は、<y>の<M><u>より<t>%少なく{なる/た}"},
    {SAYS(FORMER) | SAYS(CHANGE), 0, "<y>は<M><u>だった<w>が、<z>は<t>%{へる/5/た}"},
    {SAYS(FORMER) | SAYS(CHANGE), 0, "<w>は、<y>が<M><u>で、<z>はそれより<t>%{少ない}"},
    {SAYS(FORMER) | SAYS(CHANGE), NOTES, "<w> <y><M><u>→<z><t>%減"},
    {SAYS_QUESTION, 0, "?<z>の<w>|<u>"},
    {SAYS_QUESTION, 0, "<z>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<z>の<w>は何<u>に{なる/た}か"},
    {SAYS_QUESTION, 0, "<z>の<w>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+へった後の<z>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<w>は、<z>は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+<w>は何<u>にへったことに{なる}か"},
    {SAYS_QUESTION, 0, "+では、<z>は何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "<z>はいったい何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "<z>は何<u>"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+<z>が<y>より<t>%少ないとすると、<z>は何<u>{だ}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+<t>%へると、<z>は何<u>に{なる}か"},
    {SAYS(FORMER) | SAYS(CHANGE) | SAYS_QUESTION, 0, "<z>の<w>は何<u>{だ}か。<y>は<M><u>で、<z>は<y>より<t>%{へる/5/た}"},
    {SAYS(FORMER) | SAYS(CHANGE) | SAYS_QUESTION, NOTES, "<w>、<y><M><u>の<t>%減は何<u>"},
    {0, 0, NULL},
};

const struct wording wording_zogen[] = {
    {"fallen", SAYS(FORMER) | SAYS(CHANGE), fallen},
    {"former", SAYS(NOW) | SAYS(CHANGE), former},
    {"rate", SAYS(FORMER) | SAYS(NOW), rate},
    {NULL, 0, NULL},
};
