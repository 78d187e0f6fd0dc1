/* suji_irekae.c - how a number whose digits are exchanged is said.
 *
 * Slots: <w> 2けたの整数, <A> a name; sum: <s> of its digits, <d> by how much the exchange makes it <big> 大きく, <large>
 * 大きい; both: <s> of the two numbers, the digit of <hi> 十の位 is <d> larger than that of <lo> 一の位; three: <t> in the
 * middle.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { DIGITS, EXCHANGED, MIDDLE };
#define THE_NUMBER \
    {SAYS_QUESTION, 0, "+もとの数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+?もとの数"}, \
    {SAYS_QUESTION, 0, "+?もとの整数"}, \
    {SAYS_QUESTION, 0, "+この数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+もとの整数は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+もとの数は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、もとの数はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+入れかえる前の数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+?はじめの数"}, \
    {SAYS_QUESTION, 0, "+はじめの数はいくつ{だ}か"}, \
    {SAYS_QUESTION, TALK, "+さて、もとの数はいくつ{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+もとの数はいくつということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+もとの数はいくつかな"}, \
    {SAYS_QUESTION, NOTES, "+もとの数は"}

static const struct phrasing sum[] = {
    THE_NUMBER,
    {SAYS(DIGITS), 0, "十の位と一の位の数字の和が<s>の<w>が{ある}"},
    {SAYS(DIGITS), 0, "<w>があり、各位の数字の和は<s>{だ}"},
    {SAYS(DIGITS), 0, "ある<w>の2つの数字をたすと<s>に{なる}"},
    {SAYS(DIGITS), 0, "ある<w>の、十の位の数字と一の位の数字の和は<s>{だ}"},
    {SAYS(DIGITS), 0, "各位の数の和が<s>になる<w>が{ある}"},
    {SAYS(DIGITS), 0, "<w>の十の位と一の位をたすと、<s>に{なる}"},
    {SAYS(DIGITS), 0, "2つの位の数字を合わせると<s>になる<w>を{考える}"},
    {SAYS(DIGITS), 0, "一の位の数と十の位の数の和が<s>である<w>が{ある}"},
    {SAYS(DIGITS), 0, "ある<w>は、使われている2つの数字の和が<s>{だ}"},
    {SAYS(DIGITS), TALK, "<A>が考えた<w>は、2つの数字をたすと<s>に{なる}"},
    {SAYS(DIGITS), VOICED(VOICE_EXAM), "各位の数字の和が<s>である<w>が{ある}"},
    {SAYS(DIGITS), NOTES, "<w>、数字の和<s>"},
    {SAYS(EXCHANGED), 0, "+十の位と一の位の数字を入れかえると、もとの数より<d><big>{なる}"},
    {SAYS(EXCHANGED), 0, "+数字を入れかえてできる数は、もとの数より<d><large>数{だ}"},
    {SAYS(EXCHANGED), 0, "+この2つの数字を入れかえると、<d><big>{なる}"},
    {SAYS(EXCHANGED), 0, "+一の位と十の位の数字を入れかえた整数は、もとの整数より<d>だけ<big>{なる}"},
    {SAYS(EXCHANGED), 0, "+数字の順を逆にすると、もとの数より<d><big>{なる}"},
    {SAYS(EXCHANGED), 0, "+十の位の数字と一の位の数字を交かんした数は、もとより<d><large>数{だ}"},
    {SAYS(EXCHANGED), 0, "+入れかえた数ともとの数の差は<d>で、入れかえた数のほうが{<large>}"},
    {SAYS(EXCHANGED), 0, "+位の数字を逆にならべた数は、もとの数より<d>だけ<large>数{だ}"},
    {SAYS(EXCHANGED), 0, "+2つの数字を入れかえてみると、もとより<d><big>{なる/た}"},
    {SAYS(EXCHANGED), TALK, "+数字をひっくり返すと、もとより<d><big>{なる}"},
    {SAYS(EXCHANGED), VOICED(VOICE_EXAM), "+この数の十の位と一の位の数字を入れかえた数は、もとの数より<d><big>{なる}"},
    {SAYS(EXCHANGED), NOTES, "+入れかえると<d><big>なる"},
    {SAYS(DIGITS) | SAYS(EXCHANGED), 0, "各位の数字の和が<s>で、十の位と一の位を入れかえると<d><big>なる<w>が{ある}"},
    {SAYS(DIGITS) | SAYS(EXCHANGED), 0, "数字の和が<s>の<w>の、一の位と十の位の数字を入れかえると、もとの数より<d><big>{なる}"},
    {SAYS(DIGITS) | SAYS(EXCHANGED) | SAYS_QUESTION, 0, "各位の数字の和が<s>になる<w>のうち、十の位と一の位を入れかえると<d><big>なるものはいくつ{だ}か"},
    {SAYS(DIGITS) | SAYS(EXCHANGED) | SAYS_QUESTION, VOICED(VOICE_DRILL), "数字の和が<s>で、入れかえると<d><big>なる<w>"},
    {0, 0, NULL},
};

static const struct phrasing both[] = {
    THE_NUMBER,
    {SAYS(DIGITS), 0, "<hi>の数字が<lo>の数字より<d>大きい<w>が{ある}"},
    {SAYS(DIGITS), 0, "<w>があり、<hi>の数字は<lo>の数字より<d>{大きい}"},
    {SAYS(DIGITS), 0, "ある<w>の<hi>は、<lo>より<d>大きい数字{だ}"},
    {SAYS(DIGITS), 0, "ある<w>では、<hi>の数字と<lo>の数字の差が<d>で、<hi>のほうが{大きい}"},
    {SAYS(DIGITS), 0, "<lo>の数字より<hi>の数字が<d>だけ大きい<w>が{ある}"},
    {SAYS(DIGITS), 0, "ある<w>の<lo>の数字は、<hi>の数字より<d>{小さい}"},
    {SAYS(DIGITS), 0, "<lo>の数字が<hi>の数字より<d>小さい<w>を{考える}"},
    {SAYS(DIGITS), 0, "<hi>の数字から<lo>の数字をひくと<d>になる<w>が{ある}"},
    {SAYS(DIGITS), 0, "<hi>の数が<lo>の数より<d>大きい<w>が{ある}"},
    {SAYS(DIGITS), TALK, "<A>が考えた<w>は、<hi>の数字が<lo>の数字より<d>{大きい}"},
    {SAYS(DIGITS), VOICED(VOICE_EXAM), "<hi>の数字が<lo>の数字より<d>大きい<w>を{考える}"},
    {SAYS(DIGITS), NOTES, "<w>、<hi>が<lo>より<d>大"},
    {SAYS(EXCHANGED), 0, "+この数と、十の位と一の位の数字を入れかえた数の和は<s>{だ}"},
    {SAYS(EXCHANGED), 0, "+数字を入れかえた数をたすと、<s>に{なる}"},
    {SAYS(EXCHANGED), 0, "+もとの数と、数字を入れかえてできる数を合わせると<s>に{なる}"},
    {SAYS(EXCHANGED), 0, "+一の位と十の位を入れかえた整数ともとの整数の和は<s>{だ}"},
    {SAYS(EXCHANGED), 0, "+数字の順を逆にした数とたすと、和は<s>に{なる}"},
    {SAYS(EXCHANGED), 0, "+これに、十の位の数字と一の位の数字を交かんした数をたすと<s>{だ}"},
    {SAYS(EXCHANGED), 0, "+位の数字を逆にならべた数との和が<s>に{なる}"},
    {SAYS(EXCHANGED), 0, "+数字を入れかえた数ともとの数の合計は<s>{だ}"},
    {SAYS(EXCHANGED), 0, "+この数に、数字を入れかえた数をたしたら<s>に{なる/た}"},
    {SAYS(EXCHANGED), TALK, "+数字をひっくり返した数とたすと、<s>に{なる}"},
    {SAYS(EXCHANGED), VOICED(VOICE_EXAM), "+この数と、十の位と一の位の数字を入れかえた数との和は<s>に{なる}"},
    {SAYS(EXCHANGED), NOTES, "+入れかえた数との和<s>"},
    {SAYS(DIGITS) | SAYS(EXCHANGED), 0, "<hi>の数字が<lo>の数字より<d>大きく、数字を入れかえた数との和が<s>になる<w>が{ある}"},
    {SAYS(DIGITS) | SAYS(EXCHANGED), 0, "ある<w>とその数字を入れかえた数をたすと<s>{だ}。もとの数の<hi>の数字は、<lo>の数字より<d>{大きい}"},
    {SAYS(DIGITS) | SAYS(EXCHANGED) | SAYS_QUESTION, 0, "数字を入れかえた数との和が<s>になる<w>のうち、<hi>の数字が<lo>の数字より<d>大きいものはいくつ{だ}か"},
    {SAYS(DIGITS) | SAYS(EXCHANGED) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<hi>が<lo>より<d>大きく、入れかえた数との和が<s>の<w>"},
    {0, 0, NULL},
};

static const struct phrasing three[] = {
    THE_NUMBER,
    {SAYS(DIGITS), 0, "百の位と一の位の数字の和が<s>の<w>が{ある}"},
    {SAYS(DIGITS), 0, "<w>があり、百の位と一の位の数字の和は<s>{だ}"},
    {SAYS(DIGITS), 0, "ある<w>の百の位の数字と一の位の数字をたすと<s>に{なる}"},
    {SAYS(DIGITS), 0, "ある<w>の、百の位の数と一の位の数の和は<s>{だ}"},
    {SAYS(DIGITS), 0, "一の位と百の位を合わせると<s>になる<w>が{ある}"},
    {SAYS(DIGITS), 0, "<w>の百の位と一の位をたすと、<s>に{なる}"},
    {SAYS(DIGITS), 0, "百の位と一の位の和が<s>になる<w>を{考える}"},
    {SAYS(DIGITS), 0, "両はしの数字の和が<s>である<w>が{ある}"},
    {SAYS(DIGITS), TALK, "<A>が考えた<w>は、百の位と一の位の数字をたすと<s>に{なる}"},
    {SAYS(DIGITS), VOICED(VOICE_EXAM), "百の位の数字と一の位の数字の和が<s>である<w>が{ある}"},
    {SAYS(DIGITS), NOTES, "<w>、百の位+一の位=<s>"},
    {SAYS(DIGITS), NOTES, "<w>、両はしの和<s>"},
    {SAYS(MIDDLE), 0, "+十の位の数字は<t>{だ}"},
    {SAYS(MIDDLE), 0, "+十の位は<t>{だ}"},
    {SAYS(MIDDLE), 0, "+真ん中の数字は<t>{だ}"},
    {SAYS(MIDDLE), 0, "+十の位の数は<t>に{なる}"},
    {SAYS(MIDDLE), 0, "+この数の十の位には<t>が{ある}"},
    {SAYS(MIDDLE), 0, "+十の位にある数字は<t>{だ}"},
    {SAYS(MIDDLE), 0, "+十の位の数字が<t>だとわかって{いる}"},
    {SAYS(MIDDLE), 0, "+残りの十の位の数字は<t>{だ}"},
    {SAYS(MIDDLE), 0, "+この数の十の位の数字は<t>{だ}"},
    {SAYS(MIDDLE), TALK, "+十の位を見ると<t>{だ/た}"},
    {SAYS(MIDDLE), VOICED(VOICE_EXAM), "+この整数の十の位の数字は<t>{だ}"},
    {SAYS(MIDDLE), NOTES, "+十の位<t>"},
    {SAYS(EXCHANGED), 0, "+百の位と一の位の数字を入れかえると、もとの数より<d><big>{なる}"},
    {SAYS(EXCHANGED), 0, "+百の位と一の位を入れかえてできる数は、もとの数より<d><large>数{だ}"},
    {SAYS(EXCHANGED), 0, "+両はしの数字を入れかえると、<d><big>{なる}"},
    {SAYS(EXCHANGED), 0, "+一の位と百の位の数字を入れかえた整数は、もとの整数より<d>だけ<big>{なる}"},
    {SAYS(EXCHANGED), 0, "+数字の順を逆にすると、もとの数より<d><big>{なる}"},
    {SAYS(EXCHANGED), 0, "+百の位の数字と一の位の数字を交かんした数は、もとより<d><large>数{だ}"},
    {SAYS(EXCHANGED), 0, "+百の位と一の位を入れかえた数ともとの数の差は<d>で、入れかえた数のほうが{<large>}"},
    {SAYS(EXCHANGED), 0, "+位の数字を逆にならべた数は、もとの数より<d>だけ<large>数{だ}"},
    {SAYS(EXCHANGED), 0, "+百の位と一の位を入れかえてみると、もとより<d><big>{なる/た}"},
    {SAYS(EXCHANGED), TALK, "+百の位と一の位をひっくり返すと、もとより<d><big>{なる}"},
    {SAYS(EXCHANGED), VOICED(VOICE_EXAM), "+この数の百の位と一の位の数字を入れかえた数は、もとの数より<d><big>{なる}"},
    {SAYS(EXCHANGED), NOTES, "+百の位と一の位を入れかえると<d><big>なる"},
    {SAYS(DIGITS) | SAYS(MIDDLE), 0, "十の位の数字が<t>で、百の位と一の位の数字の和が<s>の<w>が{ある}"},
    {SAYS(DIGITS) | SAYS(MIDDLE), 0, "<w>があり、十の位は<t>、百の位と一の位の和は<s>{だ}"},
    {SAYS(DIGITS) | SAYS(MIDDLE) | SAYS(EXCHANGED) | SAYS_QUESTION, 0, "十の位が<t>、百の位と一の位の数字の和が<s>の<w>のうち、百の位と一の位を入れかえると<d><big>なるものはいくつ{だ}か"},
    {SAYS(DIGITS) | SAYS(MIDDLE) | SAYS(EXCHANGED) | SAYS_QUESTION, VOICED(VOICE_DRILL), "十の位が<t>、百の位と一の位の和が<s>で、百の位と一の位を入れかえると<d><big>なる<w>"},
    {0, 0, NULL},
};

const struct wording wording_suji_irekae[] = {
    {"sum", SAYS(DIGITS) | SAYS(EXCHANGED), sum},
    {"both", SAYS(DIGITS) | SAYS(EXCHANGED), both},
    {"three", SAYS(DIGITS) | SAYS(MIDDLE) | SAYS(EXCHANGED), three},
    {NULL, 0, NULL},
};
