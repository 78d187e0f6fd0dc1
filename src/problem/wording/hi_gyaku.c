/* hi_gyaku.c - how totals, differences and gifts with a ratio are told.
 *
 * Slots: <p>, <q> two amounts in <u>, <all> 全部, <mo> 多い, <P> a name; <a>:<b> the ratio, <o> the known one, <n> of
 * it; <l> the larger, <s> the smaller, <z> what is asked for; <T> the total, <D> the difference; of <w>, <g> are handed
 * over (<v> わた or うつ).
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ratio.h"

enum { RATIO, GIVEN };
enum { BOTH = SAYS(RATIO) | SAYS(GIVEN) };

#define RATIO_OF_TWO \
    RATIO_IS(SAYS(RATIO), "", "<p>と<q>", "<a>", "<b>"), \
    {SAYS(RATIO), 0, "<p>が<a>に対して、<q>が<b>の割合に{なる}"}, \
    {SAYS(RATIO), 0, "<p>:<q>=<a>:<b>{だ}"}, \
    {SAYS(RATIO), TALK, "<P>が調べると、<p>と<q>の比は<a>:<b>{だ/た}"}, \
    {SAYS(RATIO), NOTES, "<p>:<q>=<a>:<b>"}

static const struct phrasing whole[] = {
    RATIO_OF_TWO,
    ASKED("<p>と<q>の合計", "<u>"),
    {SAYS_QUESTION, 0, "+<all>で何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<p>と<q>を合わせると、何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+2つを合わせて何<u>{ある}か"},
    {SAYS_QUESTION, TALK, "+さて、<all>で何<u>{だ}か"},
    {SAYS(GIVEN), 0, "<o>は<n><u>{だ}"},
    {SAYS(GIVEN), 0, "+<o>のほうは<n><u>{だ}"},
    {SAYS(GIVEN), 0, "+このうち、<o>は<n><u>{だ}"},
    {SAYS(GIVEN), 0, "+<o>を調べると<n><u>{だ/た}"},
    {SAYS(GIVEN), 0, "+<o>は<n><u>だとわかって{いる}"},
    {SAYS(GIVEN), 0, "+<o>が<n><u>{ある}"},
    {SAYS(GIVEN), 0, "+いま、<o>は<n><u>に{なる}"},
    {SAYS(GIVEN), 0, "+わかっているのは、<o>が<n><u>だということ{だ}"},
    {SAYS(GIVEN), TALK, "+「<o>は<n><u>だよ。」と兄が{言う/た}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "+また、<o>は<n><u>で{ある}"},
    {SAYS(GIVEN), NOTES, "<o>=<n><u>"},
    {SAYS(GIVEN), NOTES, "+<o><n><u>"},
    {BOTH, 0, "<p>と<q>の比は<a>:<b>で、<o>は<n><u>{だ}"},
    {BOTH, 0, "<p>と<q>の比が<a>対<b>で、そのうち<o>は<n><u>{だ}"},
    {BOTH, NOTES, "<p>:<q>=<a>:<b>、<o>=<n><u>"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<o>が<n><u>のとき、<all>で何<u>{だ}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<o>が<n><u>ならば、<p>と<q>は合わせて何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<p>と<q>の比が<a>:<b>で<o>が<n><u>のとき、合計は何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "<p>:<q>=<a>:<b>で<o>が<n><u>のときの合計"},
    {0, 0, NULL},
};

static const struct phrasing gap[] = {
    RATIO_OF_TWO,
    ASKED("<p>と<q>の差", "<u>"),
    {SAYS_QUESTION, 0, "+<l>は<s>より何<u>{<mo>}か"},
    {SAYS_QUESTION, 0, "+<l>と<s>は何<u>{ちがう}か"},
    {SAYS_QUESTION, 0, "+<l>のほうが、<s>より何<u>{<mo>}か"},
    {SAYS_QUESTION, TALK, "+いったい<l>のほうが何<u>{<mo>}か"},
    {SAYS(GIVEN), 0, "<p>と<q>は合わせて<T><u>{だ}"},
    {SAYS(GIVEN), 0, "<all>で<T><u>{ある}"},
    {SAYS(GIVEN), 0, "<p>と<q>の合計は<T><u>{だ}"},
    {SAYS(GIVEN), 0, "<p>と<q>が<all>で<T><u>{ある}"},
    {SAYS(GIVEN), 0, "+2つの合計は<T><u>に{なる}"},
    {SAYS(GIVEN), 0, "+2つを合わせると<T><u>{ある}"},
    {SAYS(GIVEN), 0, "+<all>では<T><u>{だ}"},
    {SAYS(GIVEN), 0, "<p>と<q>を合わせて<T><u>に{する}"},
    {SAYS(GIVEN), TALK, "+<all>を数えたりはかったりすると、<T><u>{だ/た}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "+また、<p>と<q>の和は<T><u>で{ある}"},
    {SAYS(GIVEN), NOTES, "合計<T><u>"},
    {SAYS(GIVEN), NOTES, "+<all>で<T><u>"},
    {BOTH, 0, "<p>と<q>は合わせて<T><u>で、比は<a>:<b>{だ}"},
    {BOTH, 0, "<T><u>を、<p>と<q>の比が<a>:<b>になるように{分ける}"},
    {BOTH, 0, "<p>と<q>の比が<a>:<b>で、<all>で<T><u>{ある}"},
    {BOTH, NOTES, "<p>:<q>=<a>:<b>、合計<T><u>"},
    {BOTH | SAYS_QUESTION, 0, "<p>と<q>が合わせて<T><u>で比が<a>:<b>のとき、差は何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<l>は<s>より何<u>{<mo>}か。<p>と<q>の比は<a>:<b>で、合計は<T><u>{だ}"},
    {BOTH | SAYS_QUESTION, NOTES, "合計<T><u>、<p>:<q>=<a>:<b>。差は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing from_gap[] = {
    RATIO_OF_TWO,
    ASKED("<z>", "<u>"),
    {SAYS_QUESTION, 0, "+<z>のほうは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<z>は何<u>{ある}か"},
    {SAYS(GIVEN), 0, "<l>は<s>より<D><u>{<mo>}"},
    {SAYS(GIVEN), 0, "<p>と<q>の差は<D><u>{だ}"},
    {SAYS(GIVEN), 0, "+<l>のほうが<D><u>{<mo>}"},
    {SAYS(GIVEN), 0, "+2つの差は<D><u>に{なる}"},
    {SAYS(GIVEN), 0, "+<l>と<s>をくらべると、<l>のほうが<D><u>{<mo>}"},
    {SAYS(GIVEN), 0, "+<l>と<s>のちがいは<D><u>{だ}"},
    {SAYS(GIVEN), 0, "<l>のほうが、<s>より<D><u>だけ{<mo>}"},
    {SAYS(GIVEN), 0, "+<s>に<D><u>加えると、<l>と同じに{なる}"},
    {SAYS(GIVEN), TALK, "+「<l>のほうが<D><u><mo>よ。」と<P>が{言う/た}"},
    {SAYS(GIVEN), TALK, "+<l>のほうが<D><u><mo>ことがわかって{いる}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "+また、<p>と<q>の差は<D><u>で{ある}"},
    {SAYS(GIVEN), NOTES, "差<D><u>"},
    {SAYS(GIVEN), NOTES, "+<l>が<D><u><mo>"},
    {BOTH, 0, "<p>と<q>の比は<a>:<b>で、<l>は<s>より<D><u>{<mo>}"},
    {BOTH, 0, "<p>と<q>の比が<a>:<b>で、2つの差は<D><u>{だ}"},
    {BOTH, NOTES, "<p>:<q>=<a>:<b>、差<D><u>"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+<l>のほうが<D><u><mo>とき、<z>は何<u>{だ}か"},
    {SAYS(GIVEN) | SAYS_QUESTION, 0, "+差が<D><u>のとき、<z>は何<u>に{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "<p>と<q>の比が<a>:<b>で差が<D><u>のとき、<z>は何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "<p>:<q>=<a>:<b>、差<D><u>のときの<z>"},
    {0, 0, NULL},
};

static const struct phrasing equal[] = {
    ASKED("はじめの<z>の<w>", "<u>"),
    {SAYS_QUESTION, 0, "+<v>す前の<z>の<w>は何<u>{だ/た}か"},
    {SAYS_QUESTION, 0, "+<z>の<w>は、はじめ何<u>{だ/た}か"},
    {SAYS_QUESTION, 0, "+はじめ、<z>には<w>が何<u>{ある/た}か"},
    {SAYS(RATIO), 0, "<p>の<w>と<q>の<w>の比は、はじめ<a>:<b>{だ/た}"},
    {SAYS(RATIO), 0, "はじめ、<p>と<q>の<w>の比は<a>:<b>{だ/た}"},
    {SAYS(RATIO), 0, "<w>が<p>と<q>にあり、その比は<a>:<b>{だ}"},
    {SAYS(RATIO), 0, "<p>と<q>の<w>をくらべると、比は<a>:<b>{だ/た}"},
    {SAYS(RATIO), 0, "<p>と<q>の<w>の比は、はじめ<a>対<b>{だ/た}"},
    {SAYS(RATIO), 0, "<p>の<w>が<a>に対して、<q>の<w>は<b>の割合{だ}"},
    {SAYS(RATIO), 0, "<w>の比は、<p>と<q>で<a>:<b>に{なる}"},
    {SAYS(RATIO), 0, "はじめに<p>と<q>にあった<w>の比は<a>:<b>{だ}"},
    {SAYS(RATIO), TALK, "<p>と<q>の<w>を調べると、比は<a>:<b>{だ/た}"},
    {SAYS(RATIO), VOICED(VOICE_EXAM), "<p>と<q>の<w>の比は<a>:<b>で{ある}"},
    {SAYS(RATIO), NOTES, "<w> <p>:<q>=<a>:<b>"},
    {SAYS(RATIO), NOTES, "<p>と<q>の<w>の比<a>:<b>"},
    {SAYS(GIVEN), 0, "+<l>から<s>へ<g><u><v>すと、2つは同じに{なる}"},
    {SAYS(GIVEN), 0, "+<l>の<g><u>を<s>に<v>すと、<w>は等しく{なる}"},
    {SAYS(GIVEN), 0, "+<l>から<s>に<w>を<g><u><v>したので、どちらも同じに{なる/た}"},
    {SAYS(GIVEN), 0, "+<g><u>を<l>から<s>へ<v>すと、差がなくなって{しまう}"},
    {SAYS(GIVEN), 0, "+<l>が<g><u>へって<s>が<g><u>ふえると、<w>は同じに{なる}"},
    {SAYS(GIVEN), 0, "+そのあと、<l>から<s>へ<g><u><v>して、ちょうど等しく{なる/た}"},
    {SAYS(GIVEN), 0, "+<l>の<w>のうち<g><u>を<s>へ<v>すと、2つは等しく{なる}"},
    {SAYS(GIVEN), 0, "+<w>を<g><u>だけ<l>から<s>へ<v>すと、同じ量に{なる}"},
    {SAYS(GIVEN), TALK, "+<l>から<s>に<g><u><v>したら、同じに{なる/た}"},
    {SAYS(GIVEN), TALK, "+<g><u>を<l>から<s>へ<v>したら、ぴったり同じに{なる/た}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "+<l>から<s>へ<g><u>を<v>したところ、両者は等しく{なる/た}"},
    {SAYS(GIVEN), NOTES, "+<l>→<s>に<g><u>で等しくなる"},
    {SAYS(GIVEN), NOTES, "+<l>から<s>へ<g><u><v>すと同じ"},
    {BOTH, 0, "<p>と<q>の<w>の比は<a>:<b>で、<l>から<s>へ<g><u><v>すと同じに{なる}"},
    {BOTH | SAYS_QUESTION, 0, "<p>と<q>の<w>の比が<a>:<b>で、<l>から<s>へ<g><u><v>すと等しくなるとき、はじめの<z>の<w>は何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "<w> <p>:<q>=<a>:<b>、<l>→<s>に<g><u>で同じ。はじめの<z>は何<u>"},
    {0, 0, NULL},
};

const struct wording wording_hi_gyaku[] = {
    {"whole", BOTH, whole},
    {"gap", BOTH, gap},
    {"from_gap", BOTH, from_gap},
    {"equal", BOTH, equal},
    {NULL, 0, NULL},
};
