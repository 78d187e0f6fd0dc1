/* kurinuki.c - how holes, frames and two shapes in one are told.
 *
 * Slots: <w> 土地, <t> 池, <u> m, <P> a name; <a>, <b> the sides of the rectangle (<a> of a square), <c> the side of the
 * square in it or beside it, <k> the width of a frame.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WHOLE, PART };
enum { BOTH = SAYS(WHOLE) | SAYS(PART) };

#define RECTANGLE_IS \
    {SAYS(WHOLE), 0, "[たて|縦]<a><u>、横<b><u>の長方形の<w>が{ある}"}, \
    {SAYS(WHOLE), 0, "長方形の<w>の[たて|縦]は<a><u>、横は<b><u>{だ}"}, \
    {SAYS(WHOLE), 0, "<w>は、[たて|縦]<a><u>、横<b><u>の長方形{だ}"}, \
    {SAYS(WHOLE), 0, "長方形の<w>が{ある}。[たて|縦]は<a><u>、横は<b><u>{だ}"}, \
    {SAYS(WHOLE), 0, "横<b><u>、縦<a><u>の長方形の<w>が{ある}"}, \
    {SAYS(WHOLE), 0, "縦の長さが<a><u>、横の長さが<b><u>の長方形の<w>が{ある}"}, \
    {SAYS(WHOLE), 0, "<a><u>×<b><u>の長方形の<w>が{ある}"}, \
    {SAYS(WHOLE), 0, "<w>の外側は、縦<a><u>、横<b><u>の長方形に{なる}"}, \
    {SAYS(WHOLE), TALK, "<P>の<w>は、たて<a><u>、よこ<b><u>の長方形{だ}"}, \
    {SAYS(WHOLE), TALK, "<P>が長方形の<w>をはかると、たて<a><u>、横<b><u>{だ/た}"}, \
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "縦<a><u>、横<b><u>の長方形の形をした<w>が{ある}"}, \
    {SAYS(WHOLE), NOTES, "長方形の<w>、縦<a><u>、横<b><u>"}, \
    {SAYS(WHOLE), NOTES, "<w>:<a><u>×<b><u>"}

#define SQUARE_HOLE \
    {SAYS(PART), 0, "+その中に、1辺<c><u>の正方形の<t>が{ある}"}, \
    {SAYS(PART), 0, "+真ん中に、1辺が<c><u>の正方形の<t>が{ある}"}, \
    {SAYS(PART), 0, "+その内側に、1辺<c><u>の正方形の<t>を{作る}"}, \
    {SAYS(PART), 0, "+<t>は、その中にある1辺<c><u>の正方形{だ}"}, \
    {SAYS(PART), 0, "+ここに、1辺が<c><u>の正方形の形をした<t>を{作る}"}, \
    {SAYS(PART), 0, "+真ん中の<t>は正方形で、1辺は<c><u>{だ}"}, \
    {SAYS(PART), 0, "+中に正方形の<t>があり、その1辺は<c><u>{だ}"}, \
    {SAYS(PART), 0, "+その一部は、1辺<c><u>の正方形の<t>に{なる}"}, \
    {SAYS(PART), TALK, "+<P>は、その真ん中に1辺<c><u>の正方形の<t>を{作る/た}"}, \
    {SAYS(PART), TALK, "+中には、1辺が<c><u>の正方形の<t>が{ある}"}, \
    {SAYS(PART), VOICED(VOICE_EXAM), "+その内部に、1辺の長さが<c><u>の正方形の<t>が{ある}"}, \
    {SAYS(PART), NOTES, "+中に1辺<c><u>の正方形の<t>"}, \
    {SAYS(PART), NOTES, "+<t>:1辺<c><u>の正方形"}

#define WITHOUT_IT \
    ASKED("<t>をのぞいた部分の面積", "<u>²"), \
    ASKED("残りの面積", "<u>²"), \
    {SAYS_QUESTION, 0, "+?<t>以外の面積|<u>²"}, \
    {SAYS_QUESTION, 0, "+<t>でない部分の広さは何<u>²{だ}か"}, \
    {SAYS_QUESTION, 0, "+<w>のうち、<t>以外のところの面積は何<u>²{だ}か"}

static const struct phrasing hole[] = {
    RECTANGLE_IS,
    SQUARE_HOLE,
    WITHOUT_IT,
    {BOTH, 0, "縦<a><u>、横<b><u>の長方形の<w>の中に、1辺<c><u>の正方形の<t>が{ある}"},
    {BOTH, 0, "1辺<c><u>の正方形の<t>が、縦<a><u>、横<b><u>の長方形の<w>の中に{ある}"},
    {BOTH, 0, "縦<a><u>、横<b><u>の長方形の<w>から、1辺<c><u>の正方形の<t>を{のぞく}"},
    {BOTH | SAYS_QUESTION, 0, "縦<a><u>、横<b><u>の長方形の<w>の中に1辺<c><u>の正方形の<t>があるとき、<t>以外の面積は何<u>²{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "縦<a><u>、横<b><u>の長方形の<w>から、1辺<c><u>の正方形の<t>をのぞいた面積"},
    {0, 0, NULL},
};

static const struct phrasing square[] = {
    SQUARE_HOLE,
    WITHOUT_IT,
    {SAYS(WHOLE), 0, "1辺<a><u>の正方形の<w>が{ある}"},
    {SAYS(WHOLE), 0, "正方形の<w>の1辺は<a><u>{だ}"},
    {SAYS(WHOLE), 0, "<w>は、1辺が<a><u>の正方形{だ}"},
    {SAYS(WHOLE), 0, "正方形の<w>が{ある}。1辺の長さは<a><u>{だ}"},
    {SAYS(WHOLE), 0, "縦も横も<a><u>の正方形の<w>が{ある}"},
    {SAYS(WHOLE), 0, "<w>の外側は、1辺<a><u>の正方形に{なる}"},
    {SAYS(WHOLE), 0, "1辺の長さが<a><u>の正方形の形をした<w>が{ある}"},
    {SAYS(WHOLE), 0, "4つの辺がどれも<a><u>の正方形の<w>が{ある}"},
    {SAYS(WHOLE), TALK, "<P>の<w>は、1辺<a><u>の正方形{だ}"},
    {SAYS(WHOLE), TALK, "<P>が正方形の<w>をはかると、1辺は<a><u>{だ/た}"},
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "1辺の長さが<a><u>である正方形の<w>が{ある}"},
    {SAYS(WHOLE), NOTES, "正方形の<w>、1辺<a><u>"},
    {SAYS(WHOLE), NOTES, "<w>:1辺<a><u>の正方形"},
    {BOTH, 0, "1辺<a><u>の正方形の<w>の中に、1辺<c><u>の正方形の<t>が{ある}"},
    {BOTH, 0, "1辺が<a><u>の正方形の<w>の真ん中を、1辺が<c><u>の正方形の形にくりぬいて、<t>を{作る}"},
    {BOTH, 0, "1辺<c><u>の正方形の<t>が、1辺<a><u>の正方形の<w>の中に{ある}"},
    {BOTH | SAYS_QUESTION, 0, "1辺<a><u>の正方形の<w>の中に1辺<c><u>の正方形の<t>があるとき、<t>以外の面積は何<u>²{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "1辺<a><u>の正方形の<w>から、1辺<c><u>の正方形の<t>をのぞいた面積"},
    {0, 0, NULL},
};

static const struct phrasing frame[] = {
    RECTANGLE_IS,
    ASKED("わくの面積", "<u>²"),
    ASKED("わくの部分の面積", "<u>²"),
    {SAYS_QUESTION, TALK, "+わくの部分に色をぬると、ぬるのは何<u>²{だ}か"},
    {SAYS(PART), 0, "+まわりに、内側へはば<k><u>のわくが{ある}"},
    {SAYS(PART), 0, "+わくのはばはどこも<k><u>{だ}"},
    {SAYS(PART), 0, "+どの辺も、わくのはばは<k><u>{だ}"},
    {SAYS(PART), 0, "+4つの辺にそって、内側にはば<k><u>のわくを{作る}"},
    {SAYS(PART), 0, "+ふちから<k><u>のところまでがわくに{なる}"},
    {SAYS(PART), 0, "+内側に、どこも同じはば<k><u>のわくが{つく}"},
    {SAYS(PART), 0, "+まわりの内側<k><u>分を、わくに{する}"},
    {SAYS(PART), 0, "+ふちには、ぐるりとはば<k><u>のわくがついて{いる}"},
    {SAYS(PART), TALK, "+<P>は、ふちの内側にはば<k><u>のわくを{作る/た}"},
    {SAYS(PART), TALK, "+わくのはばは、上も下も左も右も<k><u>{だ}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "+その内側の周にそって、はばが一定の<k><u>であるわくが{ある}"},
    {SAYS(PART), NOTES, "+わくのはば<k><u>"},
    {SAYS(PART), NOTES, "+ふちに内側へはば<k><u>のわく"},
    {BOTH, 0, "外側が縦<a><u>、横<b><u>の長方形の<w>に、どこも同じはば<k><u>のわくがついて{いる}"},
    {BOTH, 0, "<w>の外側は縦<a><u>、横<b><u>の長方形で、わくのはばはどこも<k><u>{だ}"},
    {BOTH, TALK, "<w>のわくに色を{ぬる}。外側がたて<a><u>、よこ<b><u>の長方形で、どの辺も、わくのはばは<k><u>{だ}"},
    {BOTH | SAYS_QUESTION, 0, "外側が縦<a><u>、横<b><u>の長方形で、はばが<k><u>のわくの面積は何<u>²{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "外側<a><u>×<b><u>、はば<k><u>のわくの面積"},
    {0, 0, NULL},
};

static const struct phrasing joined[] = {
    ASKED("<w>の面積", "<u>²"),
    ASKED("全体の面積", "<u>²"),
    {SAYS_QUESTION, 0, "+合わせた広さは何<u>²{だ}か"},
    {SAYS(WHOLE), 0, "<w>の一部は、縦<a><u>、横<b><u>の長方形{だ}"},
    {SAYS(WHOLE), 0, "縦<a><u>、横<b><u>の長方形の部分をもつ<w>が{ある}"},
    {SAYS(WHOLE), 0, "<w>には、縦<a><u>、横<b><u>の長方形のところが{ある}"},
    {SAYS(WHOLE), 0, "まず、縦<a><u>、横<b><u>の長方形を<w>に{する}"},
    {SAYS(WHOLE), 0, "<w>の長方形の部分は、縦が<a><u>、横が<b><u>{だ}"},
    {SAYS(WHOLE), 0, "<w>は、もとは縦<a><u>、横<b><u>の長方形{だ/た}"},
    {SAYS(WHOLE), 0, "縦<a><u>、横<b><u>の長方形の<w>が{ある}"},
    {SAYS(WHOLE), 0, "長方形の<w>の縦は<a><u>、横は<b><u>{だ}"},
    {SAYS(WHOLE), TALK, "<P>の<w>には、たて<a><u>、よこ<b><u>の長方形の部分が{ある}"},
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "縦<a><u>、横<b><u>の長方形の<w>について{考える}"},
    {SAYS(WHOLE), NOTES, "<w>:縦<a><u>、横<b><u>の長方形"},
    {SAYS(WHOLE), NOTES, "<a><u>×<b><u>の長方形の<w>"},
    {SAYS(PART), 0, "+そのとなりに、1辺<c><u>の正方形の部分をつけて、<w>を広く{する}"},
    {SAYS(PART), 0, "+そこに、1辺<c><u>の正方形をくっつけて<w>を広げて{いる}"},
    {SAYS(PART), 0, "+それに、重ならないように1辺<c><u>の正方形の部分を{加える}"},
    {SAYS(PART), 0, "+右どなりには、1辺<c><u>の正方形の部分がぴったりくっついて{いる}"},
    {SAYS(PART), 0, "+そこに、1辺が<c><u>の正方形の部分を{たす}"},
    {SAYS(PART), 0, "+さらに、1辺<c><u>の正方形の部分がとなりに{つく}"},
    {SAYS(PART), 0, "+この長方形に、1辺<c><u>の正方形をつないだ形に{する}"},
    {SAYS(PART), 0, "+残りの部分は、1辺<c><u>の正方形を横につけた形{だ}"},
    {SAYS(PART), TALK, "+<P>は、そこに1辺<c><u>の正方形の部分を{つける/た}"},
    {SAYS(PART), TALK, "+横には、1辺<c><u>の正方形の部分もくっついて{いる}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "+この長方形の1辺に、1辺<c><u>の正方形を重ならないように{つける}"},
    {SAYS(PART), NOTES, "+となりに1辺<c><u>の正方形"},
    {SAYS(PART), NOTES, "+それに1辺<c><u>の正方形をつける"},
    {BOTH, 0, "<w>は、縦<a><u>、横<b><u>の長方形に、1辺<c><u>の正方形をつけた形{だ}"},
    {BOTH, 0, "<w>は、縦<a><u>、横<b><u>の長方形の右どなりに、1辺<c><u>の正方形をぴったりくっつけた形{だ}"},
    {BOTH, 0, "縦<a><u>、横<b><u>の長方形と、1辺<c><u>の正方形を、重ならないようにつないで<w>を{作る}"},
    {BOTH, 0, "<w>を2つの部分に分けると、縦<a><u>、横<b><u>の長方形と、1辺<c><u>の正方形に{なる}"},
    {BOTH, NOTES, "<w>:縦<a><u>、横<b><u>の長方形と1辺<c><u>の正方形"},
    {BOTH | SAYS_QUESTION, 0, "縦<a><u>、横<b><u>の長方形と1辺<c><u>の正方形を合わせた形の<w>の面積は何<u>²{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "<a><u>×<b><u>の長方形と1辺<c><u>の正方形をつないだ<w>の面積"},
    {0, 0, NULL},
};

const struct wording wording_kurinuki[] = {
    {"hole", BOTH, hole}, {"square", BOTH, square}, {"frame", BOTH, frame}, {"joined", BOTH, joined}, {NULL, 0, NULL},
};
