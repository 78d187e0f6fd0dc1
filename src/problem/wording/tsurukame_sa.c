/* tsurukame_sa.c - how a difference of legs or of money is said.
 *
 * Slots: <a> かめ, <b> つる, <c> ひき, <ca> <cb> their counters, <l> 足, <lc> 本, <vt> いて, <vd> いる, <q>
 * the asked one, <qc> its counter, <P> a name; <N> how many, <D> the difference, <x> <y> prices.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { NUMBER, GAP, PRICES };
enum { BOTH = SAYS(NUMBER) | SAYS(GAP) };

#define WHICH_MANY \
    ASKED("<q>の数", "<qc>"), \
    {SAYS_QUESTION, 0, "<q>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<q>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+<q>は何<qc>"}

static const struct phrasing legs[] = {
    {SAYS(NUMBER), 0, "<a>と<b>が合わせて<N><c>{<vd>}"},
    {SAYS(NUMBER), 0, "<a>と<b>は合わせて<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<a>と<b>が全部で<N><c>{<vd>}"},
    {SAYS(NUMBER), 0, "合わせて<N><c>の<a>と<b>が{<vd>}"},
    {SAYS(NUMBER), 0, "<a>と<b>の数の合計は<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<a>と<b>を数えると、合わせて<N><c>{だ/た}"},
    {SAYS(NUMBER), 0, "<a>と<b>だけで<N><c>{<vd>}"},
    {SAYS(NUMBER), 0, "<a>の数と<b>の数をたすと<N><c>に{なる}"},
    {SAYS(NUMBER), TALK, "<P>が<a>と<b>を数えると、合わせて<N><c>{だ/た}"},
    {SAYS(NUMBER), TALK, "「<a>と<b>で<N><c>だね。」と<P>が{言う/た}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "<a>と<b>が合計<N><c>{<vd>}"},
    {SAYS(NUMBER), NOTES, "<a>と<b>、合わせて<N><c>"},
    {SAYS(NUMBER), NOTES, "<a>+<b>=<N><c>"},
    {SAYS(GAP), 0, "+<a>の<l>の数は<b>の<l>の数より<D><lc>{多い}"},
    {SAYS(GAP), 0, "+<l>の数をくらべると、<a>のほうが<D><lc>{多い}"},
    {SAYS(GAP), 0, "+<b>の<l>の数は<a>の<l>の数より<D><lc>{少ない}"},
    {SAYS(GAP), 0, "+<a>の<l>の合計は、<b>の<l>の合計より<D><lc>{多い}"},
    {SAYS(GAP), 0, "+<a>と<b>の<l>の数の差は<D><lc>で、<a>のほうが{多い}"},
    {SAYS(GAP), 0, "+<l>は、<a>全部のほうが<b>全部より<D><lc>{多い}"},
    {SAYS(GAP), 0, "+<a>の<l>のほうが、全部で<D><lc>{多い}"},
    {SAYS(GAP), 0, "+それぞれの<l>を数えると、<a>が<b>より<D><lc>多く{なる}"},
    {SAYS(GAP), 0, "+<b>の<l>の数に<D><lc>をたすと、<a>の<l>の数と同じに{なる}"},
    {SAYS(GAP), TALK, "+「<l>は<a>のほうが<D><lc>多いよ。」と<P>が{言う/た}"},
    {SAYS(GAP), VOICED(VOICE_EXAM), "+このうち、<a>の<l>の総数は<b>の<l>の総数より<D><lc>{多い}"},
    {SAYS(GAP), NOTES, "+<l>は<a>が<D><lc>多い"},
    {SAYS(GAP), NOTES, "+<l>の差<D><lc>(<a>が多い)"},
    WHICH_MANY,
    {BOTH, 0, "合わせて<N><c>の<a>と<b>の<l>を数えると、<a>の<l>のほうが<D><lc>{多い}"},
    {BOTH, 0, "<a>と<b>が<N><c><vt>、<a>の<l>は<b>の<l>より<D><lc>{多い}"},
    {BOTH | SAYS_QUESTION, 0, "<a>と<b>が合わせて<N><c>で、<a>の<l>が<b>の<l>より<D><lc>多いとき、<q>は何<qc>{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a>と<b>が計<N><c>で<a>の<l>が<D><lc>多いときの、<q>の数"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "<a>・<b>計<N><c>、<l>は<a>が<D><lc>多い。<q>は何<qc>"},
    {0, 0, NULL},
};

static const struct phrasing prices[] = {
    {SAYS(PRICES), 0, "<a>は1<c><x>円、<b>は1<c><y>円{だ}"},
    {SAYS(PRICES), 0, "1<c><x>円の<a>と1<c><y>円の<b>が{ある}"},
    {SAYS(PRICES), 0, "1<c>のねだんは、<a>が<x>円、<b>が<y>円{だ}"},
    {SAYS(PRICES), 0, "<x>円の<a>と<y>円の<b>を売って{いる}"},
    {SAYS(PRICES), 0, "<a>1<c>は<x>円、<b>1<c>は<y>円{だ}"},
    {SAYS(PRICES), 0, "ある店では、<a>が1<c><x>円、<b>が1<c><y>円{だ}"},
    {SAYS(PRICES), 0, "1<c><x>円で<a>を、1<c><y>円で<b>を{買える}"},
    {SAYS(PRICES), 0, "ねだんは、<a>が1<c>あたり<x>円、<b>が1<c>あたり<y>円{だ}"},
    {SAYS(PRICES), TALK, "<P>の行った店では、<a>が<x>円、<b>が<y>円{だ/た}"},
    {SAYS(PRICES), TALK, "「<a>は<x>円、<b>は<y>円だよ。」と店の人が{言う/た}"},
    {SAYS(PRICES), VOICED(VOICE_EXAM), "1<c>の価格が<x>円の<a>と<y>円の<b>が{ある}"},
    {SAYS(PRICES), NOTES, "<a><x>円、<b><y>円"},
    {SAYS(PRICES), NOTES, "1<c>:<a><x>円・<b><y>円"},
    {SAYS(NUMBER), 0, "+<a>と<b>を合わせて<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "+<a>と<b>を全部で<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "+買った<a>と<b>の数は合わせて<N><c>{だ}"},
    {SAYS(NUMBER), 0, "+合計<N><c>の<a>と<b>を{買う/た}"},
    {SAYS(NUMBER), 0, "+<a>をいくつかと<b>をいくつか、合わせて<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "+<a>と<b>が合わせて<N><c>{売れる/た}"},
    {SAYS(NUMBER), 0, "+2種類を合わせて<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "+この2つを組み合わせて<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "+<a>と<b>を<N><c>まとめて{買う/た}"},
    {SAYS(NUMBER), TALK, "+<P>は2種類を合わせて<N><c>{買う/た}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "+<a>と<b>を合計<N><c>買い{求める/た}"},
    {SAYS(NUMBER), NOTES, "+合わせて<N><c>"},
    {SAYS(GAP), 0, "+<a>の代金は<b>の代金より<D>円{高い}"},
    {SAYS(GAP), 0, "+<a>の代金のほうが<b>の代金より<D>円多く{なる/た}"},
    {SAYS(GAP), 0, "+<b>の代金は<a>の代金より<D>円{安い}"},
    {SAYS(GAP), 0, "+代金の差は<D>円で、<a>のほうが{高い}"},
    {SAYS(GAP), 0, "+<a>に使ったお金は、<b>に使ったお金より<D>円{多い}"},
    {SAYS(GAP), 0, "+<a>だけの代金と<b>だけの代金をくらべると、<a>が<D>円{高い}"},
    {SAYS(GAP), 0, "+<b>の代金に<D>円をたすと、<a>の代金と同じに{なる}"},
    {SAYS(GAP), 0, "+<a>の分の金額は、<b>の分の金額より<D>円{多い}"},
    {SAYS(GAP), 0, "+別々に計算すると、<a>の代金のほうが<D>円{高い}"},
    {SAYS(GAP), TALK, "+「<a>の代金が<b>より<D>円も高いね。」と<P>が{言う/た}"},
    {SAYS(GAP), VOICED(VOICE_EXAM), "+また、<a>の代金の合計は<b>の代金の合計より<D>円{高い}"},
    {SAYS(GAP), NOTES, "+代金は<a>が<D>円高い"},
    WHICH_MANY,
    {SAYS_QUESTION, 0, "+<q>を何<c>{買う/た}か"},
    {SAYS(PRICES) | SAYS(NUMBER), 0, "1<c><x>円の<a>と1<c><y>円の<b>を合わせて<N><c>{買う/た}"},
    {SAYS(PRICES) | BOTH, 0, "<x>円の<a>と<y>円の<b>を合わせて<N><c>買うと、<a>の代金が<b>の代金より<D>円高く{なる/た}"},
    {SAYS(PRICES) | BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "1<c><x>円の<a>と<y>円の<b>を計<N><c>買い、<a>の代金が<D>円高いときの<q>の数"},
    {SAYS(PRICES) | BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "<a><x>円・<b><y>円、計<N><c>、<a>の代金が<D>円高い。<q>は何<c>"},
    {0, 0, NULL},
};

const struct wording wording_tsurukame_sa[] = {
    {"legs", BOTH, legs},
    {"prices", BOTH | SAYS(PRICES), prices},
    {NULL, 0, NULL},
};
