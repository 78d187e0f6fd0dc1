/* wasa3.c - how the sum and the differences of three amounts are said.
 *
 * Slots: <p> the largest, <m> the middle, <s> the smallest, <q> the asked one; <t> カード, <c> 枚; sum <S>; differences
 * <D> and <E>. Measures: <w> 3本のリボンA、B、C, <up> 長, <how> 何cm.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SUM, FIRST, SECOND };
enum { ALL = SAYS(SUM) | SAYS(FIRST) | SAYS(SECOND), DIFFERENCES = SAYS(FIRST) | SAYS(SECOND) };

/* ---- things of three people ---- */
#define THREE_PEOPLE \
    {SAYS(SUM), 0, "<p>、<m>、<s>の3人が持っている<t>は、合わせて<S><c>{だ}"}, \
    {SAYS(SUM), 0, "<p>と<m>と<s>は、<t>を全部で<S><c>持って{いる}"}, \
    {SAYS(SUM), 0, "<p>と<m>と<s>が<t>を集めたら、全部で<S><c>に{なる/た}"}, \
    {SAYS(SUM), 0, "<t>が<S><c>{ある}。これを<p>、<m>、<s>の3人で{分ける}"}, \
    {SAYS(SUM), 0, "<S><c>の<t>を、<p>、<m>、<s>で{分ける/た}"}, \
    {SAYS(SUM), 0, "<p>、<m>、<s>の<t>の合計は<S><c>{だ}"}, \
    {SAYS(SUM), 0, "3人の<t>を合わせると<S><c>に{なる}。3人とは<p>、<m>、<s>{だ}"}, \
    {SAYS(SUM), 0, "合わせて<S><c>の<t>を、<p>、<m>、<s>の3人が{もらう/た}"}, \
    {SAYS(SUM), 0, "<p>の<t>と<m>の<t>と<s>の<t>をたすと<S><c>{だ}"}, \
    {SAYS(SUM), VOICED(VOICE_EXAM), "<p>、<m>、<s>の3人が<t>を何<c>かずつ持っており、その和は<S><c>{だ}"}, \
    {SAYS(SUM), VOICED(VOICE_PARENT), "おみやげの<t><S><c>を、<p>、<m>、<s>の3人に{分ける/た}"}, \
    {SAYS(SUM), VOICED(VOICE_STORY), "<p>、<m>、<s>が<t>を見せ合い、3人分を数えると<S><c>{ある/た}"}, \
    {SAYS(SUM), TALK, "<p>と<m>と<s>の<t>をまぜたら、全部で<S><c>{だ/た}"}, \
    {SAYS(SUM), NOTES, "<p>・<m>・<s>の<t>、[計|合計]<S><c>"}, \
    {SAYS(SUM), NOTES, "<t>:<p>+<m>+<s>=<S><c>"}, \
    {SAYS_QUESTION, 0, "?<q>の<t>の数|<c>"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は<t>を何<c>持って{いる}か"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "<q>の分は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "?<q>の分|<c>"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "3人のうち、<q>の<t>は何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>の<t>は何<c>ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>の<t>が何<c>か、だれにそろえて考えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "<q>の<t>は何<c>でしょう"}, \
    {SAYS_QUESTION, TALK, "+さて、<q>は何<c>持っていると{思う}か"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<c>"}, \
    {SAYS_QUESTION, NOTES, "<q>の<t>"}

/* one has so many more than the other, in a dozen ways; n: the slot of the difference. */
#define MORE_BY(fact, big, small, n) \
    {SAYS(fact), 0, big "は" small "より" n "<c>多く持って{いる}"}, \
    {SAYS(fact), 0, small "の<t>は" big "より" n "<c>{少ない}"}, \
    {SAYS(fact), 0, big "の<t>は" small "の<t>より" n "<c>{多い}"}, \
    {SAYS(fact), 0, "持っている数は、" big "が" small "より" n "<c>{多い}"}, \
    {SAYS(fact), 0, small "とくらべると、" big "のほうが" n "<c>{多い}"}, \
    {SAYS(fact), 0, small "に" n "<c>を加えると、" big "の数に{なる}"}, \
    {SAYS(fact), 0, big "の<t>のほうが、" small "より" n "<c>だけ{多い}"}, \
    {SAYS(fact), 0, big "と" small "の差は" n "<c>で、多いのは" big "{だ}"}, \
    {SAYS(fact), 0, small "のほうが" big "より" n "<c>少なくなって{いる}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "また、" big "は" small "より" n "<c>{多い}"}, \
    {SAYS(fact), TALK, big "は" small "に" n "<c>差で勝って{いる}"}, \
    {SAYS(fact), TALK, "「" small "より" n "<c>多いよ。」と" big "が{言う/た}"}, \
    {SAYS(fact), NOTES, big "は" small "より" n "<c>多い"}, \
    {SAYS(fact), NOTES, big "=" small "+" n "<c>"}

static const struct phrasing chain[] = {
    THREE_PEOPLE,
    MORE_BY(FIRST, "<p>", "<m>", "<D>"),
    MORE_BY(SECOND, "<m>", "<s>", "<E>"),
    {DIFFERENCES, 0, "<p>は<m>より<D><c>多く、<m>は<s>より<E><c>多く持って{いる}"},
    {DIFFERENCES, 0, "<p>は<m>より<D><c>、<m>は<s>より<E><c>{多い}"},
    {DIFFERENCES, 0, "<s>は<m>より<E><c>少なく、<m>は<p>より<D><c>{少ない}"},
    {DIFFERENCES, 0, "<p>の数は<m>より<D><c>多く、<s>の数は<m>より<E><c>{少ない}"},
    {DIFFERENCES, 0, "<m>の<t>は<p>より<D><c>少なく、<s>の<t>は<m>より<E><c>{少ない}"},
    {DIFFERENCES, TALK, "<m>は<p>に<D><c>差で負けたが、<s>には<E><c>差で{勝つ/た}"},
    {DIFFERENCES, NOTES, "<p>は<m>より<D><c>、<m>は<s>より<E><c>多い"},
    {ALL, 0, "<t>を<S><c>、<p>が<m>より<D><c>多く、<m>が<s>より<E><c>多くなるように3人で{分ける}"},
    {ALL, 0, "<p>は<m>より<t>を<D><c>多く持ち、<m>は<s>より<E><c>多く持っていて、3人の<t>は全部で<S><c>{だ}"},
    {ALL | SAYS_QUESTION, 0, "<q>は<t>を何<c>持って{いる}か。<p>、<m>、<s>の<t>は合わせて<S><c>で、<p>は<m>より<D><c>多く、<m>は<s>より<E><c>多く持って{いる}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>、<m>、<s>の<t>の和が<S><c>で、<p>が<m>より<D><c>、<m>が<s>より<E><c>多いときの、<q>の<t>の数"},
    {0, 0, NULL},
};

static const struct phrasing common[] = {
    THREE_PEOPLE,
    MORE_BY(FIRST, "<p>", "<s>", "<D>"),
    MORE_BY(SECOND, "<m>", "<s>", "<E>"),
    {DIFFERENCES, 0, "<p>は<s>より<D><c>多く、<m>は<s>より<E><c>{多い}"},
    {DIFFERENCES, 0, "<s>の<t>とくらべると、<p>の<t>は<D><c>多く、<m>の<t>は<E><c>{多い}"},
    {DIFFERENCES, 0, "<s>は<p>より<D><c>少なく、<m>より<E><c>{少ない}"},
    {DIFFERENCES, 0, "<s>より、<p>は<D><c>、<m>は<E><c>多く持って{いる}"},
    {DIFFERENCES, 0, "<s>に<D><c>を加えると<p>の数に、<E><c>を加えると<m>の数に{なる}"},
    {DIFFERENCES, 0, "<p>と<m>は<s>より多く、<s>との差はそれぞれ<D><c>、<E><c>{だ}"},
    {DIFFERENCES, TALK, "<s>は、<p>に<D><c>差、<m>に<E><c>差で{負ける/た}"},
    {DIFFERENCES, NOTES, "<s>より<p>は<D><c>、<m>は<E><c>多い"},
    {ALL, 0, "<t><S><c>を、<p>が<s>より<D><c>、<m>が<s>より<E><c>多くなるように3人で{分ける}"},
    {ALL, 0, "<p>は<s>より<t>を<D><c>多く持ち、<m>は<s>より<E><c>多く持っていて、3人の<t>は全部で<S><c>{だ}"},
    {ALL | SAYS_QUESTION, 0, "<q>の<t>は何<c>{だ}か。<p>、<m>、<s>の<t>は合わせて<S><c>で、<s>より、<p>は<D><c>、<m>は<E><c>多く持って{いる}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>、<m>、<s>の<t>の和が<S><c>で、<s>より<p>が<D><c>、<m>が<E><c>多いときの、<q>の<t>の数"},
    {0, 0, NULL},
};

/* ---- lengths, weights, volumes ---- */
#define LONGER_BY(fact, big, small, n) \
    {SAYS(fact), 0, big "は" small "より" n "<c>{<up>い}"}, \
    {SAYS(fact), 0, big "のほうが" small "より" n "<c>{<up>い}"}, \
    {SAYS(fact), 0, small "より" big "は" n "<c>{<up>い}"}, \
    {SAYS(fact), 0, small "に" n "<c>をたすと、" big "と等しく{なる}"}, \
    {SAYS(fact), 0, big "から" small "をひくと" n "<c>に{なる}"}, \
    {SAYS(fact), 0, small "とくらべると、" big "は" n "<c>だけ{<up>い}"}, \
    {SAYS(fact), 0, big "と" small "の差は" n "<c>で、" big "のほうが{<up>い}"}, \
    {SAYS(fact), 0, big "は、" small "より" n "<c><up>くなって{いる}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "また、" big "は" small "より" n "<c>{<up>い}"}, \
    {SAYS(fact), TALK, "くらべたら、" big "が" small "より" n "<c>{<up>い/た}"}, \
    {SAYS(fact), TALK, big "のほうは" small "より" n "<c>も{<up>い}"}, \
    {SAYS(fact), NOTES, big "は" small "より" n "<c><up>い"}, \
    {SAYS(fact), NOTES, big "=" small "+" n}

static const struct phrasing measure[] = {
    {SAYS(SUM), 0, "<w>が{ある}。合計は<S><c>{だ}"},
    {SAYS(SUM), 0, "<w>を合わせると<S><c>に{なる}"},
    {SAYS(SUM), 0, "<w>の[合計|和]は<S><c>{だ}"},
    {SAYS(SUM), 0, "<w>があり、3つ合わせて<S><c>{だ}"},
    {SAYS(SUM), 0, "<w>を調べると、全部で<S><c>{だ/た}"},
    {SAYS(SUM), 0, "<p>と<m>と<s>をたすと<S><c>に{なる}"},
    {SAYS(SUM), 0, "<p>、<m>、<s>の3つの合計は<S><c>{だ}"},
    {SAYS(SUM), 0, "<w>をすべて合わせると、ちょうど<S><c>{だ}"},
    {SAYS(SUM), 0, "<w>が{ある}。3つの和は<S><c>に{なる}"},
    {SAYS(SUM), VOICED(VOICE_EXAM), "<w>があり、その和は<S><c>{だ}"},
    {SAYS(SUM), TALK, "<w>を合わせて調べると、<S><c>{だ/た}"},
    {SAYS(SUM), NOTES, "<w>、[和|計]<S><c>"},
    {SAYS(SUM), NOTES, "<p>+<m>+<s>=<S><c>"},
    LONGER_BY(FIRST, "<p>", "<m>", "<D>"),
    LONGER_BY(SECOND, "<m>", "<s>", "<E>"),
    {DIFFERENCES, 0, "<p>は<m>より<D><c><up>く、<m>は<s>より<E><c>{<up>い}"},
    {DIFFERENCES, 0, "<m>より<p>は<D><c><up>く、<s>より<m>は<E><c>{<up>い}"},
    {DIFFERENCES, 0, "<p>と<m>の差は<D><c>、<m>と<s>の差は<E><c>で、<p>がいちばん<up>く、<m>、<s>の順に{なる}"},
    {DIFFERENCES, 0, "<s>に<E><c>をたすと<m>に、<m>に<D><c>をたすと<p>に等しく{なる}"},
    {DIFFERENCES, NOTES, "<p>は<m>より<D><c>、<m>は<s>より<E><c><up>い"},
    {ALL, 0, "<w>は合わせて<S><c>で、<p>は<m>より<D><c><up>く、<m>は<s>より<E><c>{<up>い}"},
    {SAYS_QUESTION, 0, "?<q>|<c>"},
    {SAYS_QUESTION, 0, "<q>は<how>{だ}か"},
    {SAYS_QUESTION, 0, "<q>は<how>に{なる}か"},
    {SAYS_QUESTION, 0, "<q>は<how>{ある}か"},
    {SAYS_QUESTION, 0, "<q>だけなら<how>{だ}か"},
    {SAYS_QUESTION, 0, "<q>はどれだけ{だ}か"},
    {SAYS_QUESTION, 0, "3つのうち、<q>は<how>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<q>は<how>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は<how>と考えれば{いい}か"},
    {SAYS_QUESTION, TALK, "<q>は<how>でしょう"},
    {SAYS_QUESTION, TALK, "+さて、<q>は<how>だと{思う}か"},
    {SAYS_QUESTION, NOTES, "<q>は<how>"},
    {SAYS_QUESTION, NOTES, "<q>"},
    {ALL | SAYS_QUESTION, 0, "<q>は<how>{だ}か。<w>は合わせて<S><c>で、<p>は<m>より<D><c><up>く、<m>は<s>より<E><c>{<up>い}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>の和が<S><c>で、<p>が<m>より<D><c>、<m>が<s>より<E><c><up>いときの、<q>"},
    {0, 0, NULL},
};

const struct wording wording_wasa3[] = {
    {"chain", ALL, chain},
    {"common", ALL, common},
    {"measure", ALL, measure},
    {NULL, 0, NULL},
};
