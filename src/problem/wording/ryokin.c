/* ryokin.c - how a tariff with a basic charge is told.
 *
 * Slots: <w> 水道料金, for <x> 水, in <u>, <v> 使う <vt> 使った; basic <b>, for a unit <r>, units <n> (and <m>), bill <T> (and
 * <S>); <qs> and <qv> the question, <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ryokin.h"

enum { BASIC, PER, USE, BILL = USE };
enum { ALL = SAYS(BASIC) | SAYS(PER) | SAYS(USE) };

#define TARIFF \
    {SAYS(BASIC), 0, "<w>には基本料金があり、<b>円{だ}"}, \
    {SAYS(BASIC), 0, "<w>の基本料金は<b>円{だ}"}, \
    {SAYS(BASIC), 0, "ある町の<w>は、基本料金が<b>円{だ}"}, \
    {SAYS(BASIC), 0, "<w>は、はじめに基本料金が<b>円{かかる}"}, \
    {SAYS(BASIC), 0, "<w>として、まず基本料金の<b>円を{はらう}"}, \
    {SAYS(BASIC), 0, "<w>には、<x>に関係なくかかる基本料金が<b>円{ある}"}, \
    {SAYS(BASIC), NOTES, "<w>:基本料金<b>円"}, \
    {SAYS(PER), 0, "+そのほかに、1<u>につき<r>円{かかる}"}, \
    {SAYS(PER), 0, "+これに、1<u>あたり<r>円が{加わる}"}, \
    {SAYS(PER), 0, "+さらに、1<u><v>ごとに<r>円ずつ{ふえる}"}, \
    {SAYS(PER), 0, "+それとは別に、1<u>ごとに<r>円が{かかる}"}, \
    {SAYS(PER), NOTES, "+1<u>につき<r>円"}, \
    {SAYS(BASIC) | SAYS(PER), 0, "<w>は、基本料金<b>円に、1<u>につき<r>円を加えた金額{だ}"}, \
    {SAYS(BASIC) | SAYS(PER), 0, "<w>は、基本料金の<b>円と、1<u>あたり<r>円の料金の合計で{決まる}"}, \
    {SAYS(BASIC) | SAYS(PER), 0, "ある会社の<w>は、基本料金が<b>円で、1<u><v>ごとに<r>円が{加わる}"}, \
    {SAYS(BASIC) | SAYS(PER), 0, "<w>は<b>円の基本料金のほかに、1<u>につき<r>円の割合で{かかる}"}, \
    {SAYS(BASIC) | SAYS(PER), 0, "<b>円の基本料金に、1<u><r>円の料金をたしたものが<w>{だ}"}, \
    {SAYS(BASIC) | SAYS(PER), VOICED(VOICE_EXAM), "ある<w>は、<x>によらない基本料金<b>円と、1<u>につき<r>円の料金との和で{ある}"}, \
    {SAYS(BASIC) | SAYS(PER), VOICED(VOICE_STORY), "紙には「<w>は基本料金<b>円、あとは1<u>につき<r>円」と書いて{ある/た}"}, \
    {SAYS(BASIC) | SAYS(PER), TALK, "<w>の表を見ると、基本料金が<b>円、1<u>あたりが<r>円と書いて{ある}"}, \
    {SAYS(BASIC) | SAYS(PER), TALK, "「<w>は、何もしなくても<b>円、それに1<u>ごとに<r>円かかるんだ。」と父が{言う/た}"}, \
    {SAYS(BASIC) | SAYS(PER), VOICED(VOICE_PARENT), "うちの<w>ですが、基本料金が<b>円で、1<u>につき<r>円{だ}"}, \
    {SAYS(BASIC) | SAYS(PER), NOTES, "<w>=基本料金<b>円+1<u><r>円"}, \
    {SAYS(BASIC) | SAYS(PER), NOTES, "<w>(基本<b>円、1<u>につき<r>円)"}

static const struct phrasing bill[] = {
    TARIFF,
    USE_IS(USE),
    ASKED_BILL,
    {SAYS(USE) | SAYS_QUESTION, 0, "+<n><u><v>と、<w>は何円に{なる}か"},
    {SAYS(USE) | SAYS_QUESTION, 0, "+<x>が<n><u>のとき、何円はらえば{よい}か"},
    {SAYS(USE) | SAYS_QUESTION, 0, "+<n><u>では、全部で何円{かかる}か"},
    {SAYS(USE) | SAYS_QUESTION, NOTES, "+<n><u>では何円"},
    {ALL | SAYS_QUESTION, 0, "<x>が<n><u>のとき、<w>は何円{だ}か。基本料金は<b>円、1<u>につき<r>円{だ}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "基本料金<b>円、1<u>につき<r>円の<w>で、<n><u><vt>ときの料金"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_PARENT), "<w>が基本料金<b>円、1<u>につき<r>円で、<x>は<n><u>{だ/た}。全部で何円に{なる}か"},
    {0, 0, NULL},
};

static const struct phrasing used[] = {
    TARIFF,
    BILL_IS(BILL),
    ASKED_USE,
    {SAYS(BILL) | SAYS_QUESTION, 0, "+<w>が<T>円になるのは、<x>が何<u>のとき{だ}か"},
    {SAYS(BILL) | SAYS_QUESTION, 0, "+<T>円はらうとき、<x>は何<u>{だ}か"},
    {SAYS(BILL) | SAYS_QUESTION, 0, "+<T>円では何<u><v>ことが{できる}か"},
    {SAYS(BILL) | SAYS_QUESTION, NOTES, "+<T>円では何<u>"},
    {ALL | SAYS_QUESTION, 0, "<w>が<T>円のとき、<x>は何<u>{だ}か。基本料金は<b>円、1<u>につき<r>円{だ}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "基本料金<b>円、1<u>につき<r>円の<w>が<T>円のときの、<x>"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_PARENT), "<w>が基本料金<b>円、1<u>につき<r>円で、全部で<T>円{だ/た}。何<u><vt>ことに{なる}か"},
    {0, 0, NULL},
};

/* ---- two bills ---- */
enum { RULE, LESS, MORE };
enum { BILLS = SAYS(LESS) | SAYS(MORE), BOTH = SAYS(RULE) | BILLS };
static const struct phrasing two[] = {
    {SAYS(RULE), 0, "<w>は、決まった基本料金に、1<u>につき決まった金額を加えたもの{だ}"},
    {SAYS(RULE), 0, "<w>には基本料金があり、そのほかに1<u>ごとに同じ金額が{かかる}"},
    {SAYS(RULE), 0, "ある町の<w>は、基本料金と、1<u>あたりの料金で{決まる}"},
    {SAYS(RULE), 0, "<w>は、基本料金と、<x>に比例する料金の合計{だ}"},
    {SAYS(RULE), 0, "基本料金と、1<u>ごとに決まった料金をたしたものが<w>{だ}"},
    {SAYS(RULE), 0, "<w>の決め方は、基本料金に、<x>1<u>につき一定の金額をたすというもの{だ}"},
    {SAYS(RULE), 0, "<w>は、はじめに基本料金がかかり、1<u><v>ごとに同じ金額ずつ{ふえる}"},
    {SAYS(RULE), 0, "<w>の基本料金と1<u>あたりの料金は、いつも同じ{だ}"},
    {SAYS(RULE), VOICED(VOICE_EXAM), "ある<w>は、一定の基本料金と、<x>に比例した料金との和で{ある}"},
    {SAYS(RULE), TALK, "<w>には、毎回必ずかかる基本料金と、1<u>いくらの料金が{ある}"},
    {SAYS(RULE), TALK, "「<w>は、基本料金に1<u>いくらかをたすんだよ。」と母が教えて{くれる/た}"},
    {SAYS(RULE), NOTES, "<w>=基本料金+1<u>あたりの料金"},
    {SAYS(RULE), NOTES, "<w>(基本料金と1<u>ごとの料金)"},
    {SAYS(LESS), 0, "+<x>が<m><u>のとき、<w>は<S>円{だ/た}"},
    {SAYS(LESS), 0, "+<m><u><v>と<S>円{かかる}"},
    {SAYS(LESS), 0, "+<m><u>では<S>円に{なる}"},
    {SAYS(LESS), 0, "+先月は<m><u>で<S>円{だ/た}"},
    {SAYS(LESS), NOTES, "+<m><u>で<S>円"},
    {SAYS(MORE), 0, "+<n><u>では<T>円{だ/た}"},
    {SAYS(MORE), 0, "+また、<x>が<n><u>のときは<T>円{だ/た}"},
    {SAYS(MORE), 0, "+<n><u><v>と<T>円に{なる}"},
    {SAYS(MORE), 0, "+<n><u>のときは<T>円を{はらう/た}"},
    {SAYS(MORE), NOTES, "+<n><u>で<T>円"},
    {BILLS, 0, "+<m><u>では<S>円、<n><u>では<T>円{だ/た}"},
    {BILLS, 0, "+<x>が<m><u>の月は<S>円、<n><u>の月は<T>円{だ/た}"},
    {BILLS, 0, "+<x>が<m><u>から<n><u>にふえると、料金は<S>円から<T>円に{なる}"},
    {BILLS, 0, "+<A>は<m><u>で<S>円、<B>は<n><u>で<T>円を{はらう/た}"},
    {BILLS, 0, "+<m><u><vt>ときは<S>円、<n><u><vt>ときは<T>円{かかる/た}"},
    {BILLS, VOICED(VOICE_EXAM), "+<x>が<m><u>のときの料金は<S>円、<n><u>のときの料金は<T>円で{ある}"},
    {BILLS, TALK, "+先月は<m><u>で<S>円、今月は<n><u>で<T>円{だ/た}"},
    {BILLS, TALK, "+「前は<m><u>で<S>円だったのに、今度は<n><u>で<T>円だよ。」と<A>が{言う/た}"},
    {BILLS, NOTES, "+<m><u>→<S>円、<n><u>→<T>円"},
    {BILLS, NOTES, "+<m><u>で<S>円、<n><u>で<T>円"},
    ASKED_EITHER,
    {BOTH | SAYS_QUESTION, 0, "<qs>{だ}か。<w>は、基本料金と1<u>ごとの料金の合計で、<m><u>では<S>円、<n><u>では<T>円{だ}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "基本料金と1<u>ごとの料金がある<w>が、<m><u>で<S>円、<n><u>で<T>円のとき、<qs>"},
    {0, 0, NULL},
};

const struct wording wording_ryokin[] = {
    {"bill", ALL, bill},
    {"used", ALL, used},
    {"two", BOTH, two},
    {NULL, 0, NULL},
};
