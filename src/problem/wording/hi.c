/* hi.c - how ratios of things are said: one term from the other, parts of a total, two equal
 * fractions.
 *
 * Slots: <p>, <q>, <r> amounts (米の量), <u> their unit; <a>:<b>:<c> the ratio, <z> what is asked
 * for, <o> what is known, <n> of it;
 * <T> the total, or <sd> 和 or 差 of two whose <f> and <g> are equal.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ratio.h"

enum { RATIO, GIVEN };
enum { BOTH = SAYS(RATIO) | SAYS(GIVEN) };

#define RATIO_OF_TWO \
    RATIO_IS(SAYS(RATIO), "", "<p>と<q>", "<a>", "<b>"), \
    {SAYS(RATIO), 0, "<p>が<a>に対して、<q>が<b>の割合に{なる}"}, \
    {SAYS(RATIO), 0, "<p>:<q>=<a>:<b>に{する}"}, \
    {SAYS(RATIO), TALK, "説明書に、<p>と<q>は<a>:<b>にすると書いて{ある}"}, \
    {SAYS(RATIO), NOTES, "<p>:<q>=<a>:<b>"}

#define WHAT_IS_IT \
    {SAYS_QUESTION, 0, "<z>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "?<z>|<u>"}, \
    {SAYS_QUESTION, 0, "<z>は何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+では、<z>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "<z>を求めると、何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<z>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "<z>のほうは何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<z>は何<u>といえば{いい}か"}, \
    {SAYS_QUESTION, TALK, "+<z>はいったい何<u>{だ}か"}, \
    {SAYS_QUESTION, TALK, "<z>は何<u>と答えれば{いい}か"}, \
    {SAYS_QUESTION, NOTES, "<z>は何<u>"}, \
    {SAYS_QUESTION, NOTES, "<z>は"}

static const struct phrasing other[] = {
    RATIO_OF_TWO,
    WHAT_IS_IT,
    {SAYS(GIVEN), 0, "<o>は<n><u>{だ}"},
    {SAYS(GIVEN), 0, "+<o>のほうは<n><u>{だ}"},
    {SAYS(GIVEN), 0, "+このうち、<o>は<n><u>{だ}"},
    {SAYS(GIVEN), 0, "+<o>を調べると<n><u>{だ/た}"},
    {SAYS(GIVEN), 0, "+<o>は<n><u>だとわかって{いる}"},
    {SAYS(GIVEN), 0, "+<o>を<n><u>に{する}"},
    {SAYS(GIVEN), 0, "+いま、<o>は<n><u>{ある}"},
    {SAYS(GIVEN), TALK, "+「<o>は<n><u>だよ。」と兄が{言う/た}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "+また、<o>は<n><u>{だ}"},
    {SAYS(GIVEN), NOTES, "<o>=<n><u>"},
    {SAYS(GIVEN), NOTES, "+<o><n><u>"},
    {BOTH, 0, "<p>と<q>の比は<a>:<b>で、<o>は<n><u>{だ}"},
    {BOTH, 0, "<o>は<n><u>で、<p>と<q>の比は<a>:<b>に{なる}"},
    {BOTH, 0, "<p>と<q>を<a>:<b>に{する}。<o>は<n><u>{だ}"},
    {BOTH, TALK, "「<p>と<q>は<a>対<b>で、<o>は<n><u>なの。」と姉が{言う/た}"},
    {BOTH, NOTES, "<p>:<q>=<a>:<b>、<o>=<n><u>"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<o>が<n><u>のとき、<z>は何<u>{だ}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<o>を<n><u>にすると、<z>は何<u>に{なる}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<o>が<n><u>ならば、<z>は何<u>{だ}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<o>が<n><u>だとすると、<z>を何<u>にすれば{いい}か"},
    {BOTH | SAYS_QUESTION, 0, "<z>は何<u>{だ}か。<p>と<q>の比は<a>:<b>で、<o>は<n><u>{だ}"},
    {BOTH | SAYS_QUESTION, 0, "<p>と<q>の比が<a>:<b>で<o>が<n><u>のとき、<z>は何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "<p>:<q>=<a>:<b>で<o>が<n><u>のときの<z>は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing parts[] = {
    RATIO_OF_TWO,
    WHAT_IS_IT,
    {SAYS(GIVEN), 0, "<p>と<q>は合わせて<T><u>{だ}"},
    {SAYS(GIVEN), 0, "+2つを合わせると<T><u>に{なる}"},
    {SAYS(GIVEN), 0, "+合計は<T><u>{だ}"},
    {SAYS(GIVEN), 0, "+全部で<T><u>{ある}"},
    {SAYS(GIVEN), 0, "<p>と<q>の合計は<T><u>{だ}"},
    {SAYS(GIVEN), 0, "+<p>と<q>をたすと、ちょうど<T><u>に{なる}"},
    {SAYS(GIVEN), 0, "+2つを合わせて<T><u>に{する}"},
    {SAYS(GIVEN), TALK, "+「全部で<T><u>だね。」と妹が{言う/た}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "+また、<p>と<q>の和は<T><u>{だ}"},
    {SAYS(GIVEN), NOTES, "合計<T><u>"},
    {SAYS(GIVEN), NOTES, "+合わせて<T><u>"},
    {BOTH, 0, "<p>と<q>は合わせて<T><u>で、比は<a>:<b>{だ}"},
    {BOTH, 0, "<p>と<q>を<a>:<b>の割合で、全部で<T><u>に{する}"},
    {BOTH, 0, "全部で<T><u>あり、<p>と<q>が<a>:<b>の割合{だ}"},
    {BOTH, 0, "<T><u>のうちわけは、<p>と<q>が<a>:<b>{だ}"},
    {BOTH, TALK, "「<p>と<q>は<a>対<b>で、合わせて<T><u>だよ。」と父が{言う/た}"},
    {BOTH, NOTES, "<p>:<q>=<a>:<b>、合わせて<T><u>"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+合わせて<T><u>のとき、<z>は何<u>{だ}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+全部で<T><u>にするには、<z>を何<u>にすれば{いい}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+合計が<T><u>だとすると、<z>は何<u>に{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "<z>は何<u>{だ}か。<p>と<q>を合わせると<T><u>で、その比は<a>:<b>{だ}"},
    {BOTH | SAYS_QUESTION, 0, "<T><u>を<p>と<q>が<a>:<b>になるように分けると、<z>は何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "合計<T><u>、<p>:<q>=<a>:<b>のときの<z>は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing three[] = {
    WHAT_IS_IT,
    {SAYS(RATIO), 0, "<p>、<q>、<r>の比は<a>:<b>:<c>{だ}"},
    {SAYS(RATIO), 0, "<p>と<q>と<r>は、<a>:<b>:<c>の割合になって{いる}"},
    {SAYS(RATIO), 0, "<p>、<q>、<r>をくらべると、順に<a>:<b>:<c>の比{だ}"},
    {SAYS(RATIO), 0, "<p>、<q>、<r>の比が<a>:<b>:<c>になるように{する}"},
    {SAYS(RATIO), 0, "<p>、<q>、<r>の割合は<a>対<b>対<c>{だ}"},
    {SAYS(RATIO), 0, "<p>:<q>:<r>は<a>:<b>:<c>{だ}"},
    {SAYS(RATIO), TALK, "「<p>と<q>と<r>は、<a>対<b>対<c>だよ。」と先生が{言う/た}"},
    {SAYS(RATIO), VOICED(VOICE_EXAM), "<p>、<q>、<r>があり、その比は<a>:<b>:<c>だとわかって{いる}"},
    {SAYS(RATIO), NOTES, "<p>:<q>:<r>=<a>:<b>:<c>"},
    {SAYS(RATIO), NOTES, "<p>、<q>、<r>の比<a>:<b>:<c>"},
    {SAYS(GIVEN), 0, "<p>、<q>、<r>は合わせて<T><u>{だ}"},
    {SAYS(GIVEN), 0, "+3つを合わせると<T><u>に{なる}"},
    {SAYS(GIVEN), 0, "+合計は<T><u>{だ}"},
    {SAYS(GIVEN), 0, "+全部で<T><u>{ある}"},
    {SAYS(GIVEN), 0, "+3つの和は<T><u>{だ}"},
    {SAYS(GIVEN), 0, "+全部を合わせて<T><u>に{する}"},
    {SAYS(GIVEN), TALK, "+「3つたしたら<T><u>だったよ。」と弟が{言う/た}"},
    {SAYS(GIVEN), NOTES, "合計<T><u>"},
    {SAYS(GIVEN), NOTES, "+3つ合わせて<T><u>"},
    {BOTH, 0, "<p>、<q>、<r>の比は<a>:<b>:<c>で、合わせて<T><u>{だ}"},
    {BOTH, 0, "<T><u>を、<p>、<q>、<r>に<a>:<b>:<c>の比で{分ける}"},
    {BOTH, 0, "<p>と<q>と<r>を、<a>:<b>:<c>の割合で合計<T><u>に{する}"},
    {BOTH, 0, "3つを合わせて<T><u>{だ}。<p>、<q>、<r>の比は、順に<a>:<b>:<c>{だ}"},
    {BOTH, NOTES, "<p>:<q>:<r>=<a>:<b>:<c>、合計<T><u>"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+3つを合わせて<T><u>のとき、<z>は何<u>{だ}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+合計が<T><u>だとすると、<z>は何<u>に{なる}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+全部で<T><u>にするには、<z>を何<u>にすれば{いい}か"},
    {BOTH | SAYS_QUESTION, 0, "<z>は何<u>{だ}か。<p>と<q>と<r>の比は<a>:<b>:<c>で、全部で<T><u>{だ}"},
    {BOTH | SAYS_QUESTION, NOTES, "<T><u>を<a>:<b>:<c>に分けたとき(<p>、<q>、<r>)の<z>は何<u>"},
    {0, 0, NULL},
};

/* ---- a fraction of the one equals a fraction of the other ---- */
static const struct phrasing equal[] = {
    WHAT_IS_IT,
    {SAYS(RATIO), 0, "<p>の<f>と<q>の<g>が{等しい}"},
    {SAYS(RATIO), 0, "<p>の<f>は、<q>の<g>と同じ{だ}"},
    {SAYS(RATIO), 0, "<p>の<f>が、ちょうど<q>の<g>に{あたる}"},
    {SAYS(RATIO), 0, "<p>の<f>と<q>の<g>をくらべると、同じ{だ/た}"},
    {SAYS(RATIO), 0, "<p>の<f>をとった量と、<q>の<g>をとった量が等しくなって{いる}"},
    {SAYS(RATIO), 0, "<q>の<g>と<p>の<f>が等しくなって{いる}"},
    {SAYS(RATIO), TALK, "「<p>の<f>と<q>の<g>は、ぴったり同じだよ。」と友だちが{言う/た}"},
    {SAYS(RATIO), TALK, "調べてみると、<p>の<f>と<q>の<g>が同じ{だ/た}"},
    {SAYS(RATIO), NOTES, "<p>の<f>=<q>の<g>"},
    {SAYS(RATIO), NOTES, "<p>の<f>と<q>の<g>が等しい"},
    {SAYS(GIVEN), 0, "<p>と<q>の<sd>は<T><u>{だ}"},
    {SAYS(GIVEN), 0, "+2つの<sd>は<T><u>{だ}"},
    {SAYS(GIVEN), 0, "+また、<p>と<q>の<sd>は<T><u>に{なる}"},
    {SAYS(GIVEN), 0, "+<p>と<q>の<sd>を求めると<T><u>{だ/た}"},
    {SAYS(GIVEN), 0, "<p>と<q>があり、その<sd>は<T><u>{だ}"},
    {SAYS(GIVEN), 0, "+両方の<sd>が<T><u>だとわかって{いる}"},
    {SAYS(GIVEN), NOTES, "<sd>は<T><u>"},
    {SAYS(GIVEN), NOTES, "+2つの<sd><T><u>"},
    {BOTH, 0, "<p>の<f>と<q>の<g>が等しく、<p>と<q>の<sd>は<T><u>{だ}"},
    {BOTH, 0, "<p>と<q>の<sd>は<T><u>で、<p>の<f>は<q>の<g>に{等しい}"},
    {BOTH, NOTES, "<p>の<f>=<q>の<g>、<sd><T><u>"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<p>と<q>の<sd>が<T><u>のとき、<z>は何<u>{だ}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+2つの<sd>が<T><u>だとすると、<z>は何<u>に{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "<z>は何<u>{だ}か。<p>の<f>と<q>の<g>は等しく、2つの<sd>は<T><u>{だ}"},
    {BOTH | SAYS_QUESTION, NOTES, "<p>の<f>と<q>の<g>が等しく、<sd>が<T><u>のときの<z>は何<u>"},
    {0, 0, NULL},
};

const struct wording wording_hi[] = {
    {"other", BOTH, other}, {"parts", BOTH, parts}, {"three", BOTH, three}, {"equal", BOTH, equal}, {NULL, 0, NULL},
};
