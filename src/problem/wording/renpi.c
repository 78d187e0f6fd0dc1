/* renpi.c - how two ratios of three people are said: the ratio of all three, an amount, a share of
 * a total.
 *
 * Slots: <p>, <r>, <s> three people, <a>:<b> of the first two, <d>:<e> of the last two, <t> カード,
 * <c> 枚; <w> 貯金の金額;
 * <o> who is known, <G> how many, <T> the total, <q> who is asked.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ratio.h"

enum { FIRST_RATIO, SECOND_RATIO, KNOWN };

#define TWO_RATIOS(N) \
    RATIO_IS(SAYS(FIRST_RATIO), "", "<p>と<r>" N, "<a>", "<b>"), \
    {SAYS(FIRST_RATIO), 0, "<p>、<r>、<s>の3人がいて、<p>と<r>" N "の比は<a>:<b>{だ}"}, \
    {SAYS(FIRST_RATIO), NOTES, "<p>:<r>=<a>:<b>"}, \
    RATIO_IS(SAYS(SECOND_RATIO), "", "<r>と<s>" N, "<d>", "<e>"), \
    {SAYS(SECOND_RATIO), 0, "+また、<r>と<s>では<d>:<e>{だ}"}, \
    {SAYS(SECOND_RATIO), 0, "+一方、<r>と<s>の比は<d>:<e>{だ}"}, \
    {SAYS(SECOND_RATIO), 0, "+さらに、<r>と<s>をくらべると<d>:<e>{だ}"}, \
    {SAYS(SECOND_RATIO), NOTES, "<r>:<s>=<d>:<e>"}, \
    {SAYS(FIRST_RATIO) | SAYS(SECOND_RATIO), 0, "<p>と<r>" N "の比は<a>:<b>、<r>と<s>" N "の比は<d>:<e>{だ}"}, \
    {SAYS(FIRST_RATIO) | SAYS(SECOND_RATIO), 0, "3人" N "をくらべると、<p>と<r>の比は<a>:<b>、<r>と<s>の比は<d>:<e>{だ/た}"}, \
    {SAYS(FIRST_RATIO) | SAYS(SECOND_RATIO), 0, "3人" N "の比は、<p>と<r>が<a>:<b>、<r>と<s>が<d>:<e>になって{いる}"}, \
    {SAYS(FIRST_RATIO) | SAYS(SECOND_RATIO), TALK, "「<p>と<r>" N "は<a>対<b>、<r>と<s>では<d>対<e>だよ。」と先生が{言う/た}"}, \
    {SAYS(FIRST_RATIO) | SAYS(SECOND_RATIO), NOTES, "<p>:<r>=<a>:<b>、<r>:<s>=<d>:<e>"}

/* ---- the ratio of all three ---- */
static const struct phrasing ratio[] = {
    TWO_RATIOS("の<w>"),
    {SAYS_QUESTION, 0, "<p>と<r>と<s>の<w>の比は、最も簡単な整数の比で何対何対何{だ}か"},
    {SAYS_QUESTION, 0, "<p>、<r>、<s>の順に<w>の比を表すと、何対何対何{だ}か(最も簡単な整数の比で)"},
    {SAYS_QUESTION, 0, "<p>:<r>:<s>の比は、最も簡単な整数の比で表すとどう{なる}か"},
    {SAYS_QUESTION, 0, "3人の<w>の比は、<p>、<r>、<s>の順に何対何対何{だ}か(最も簡単な整数の比で)"},
    {SAYS_QUESTION, 0, "3人の<w>の比を最も簡単な整数の比で表すと、<p>、<r>、<s>の順にどう{なる}か"},
    {SAYS_QUESTION, 0, "<p>、<r>、<s>の<w>の比を、最も簡単な整数の比で求めなさい"},
    {SAYS_QUESTION, 0, "3人の<w>の比を、<p>、<r>、<s>の順に、最も簡単な整数の比で表しなさい"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<w>について、<p>:<r>:<s>を最も簡単な整数の比で答えよ"},
    {SAYS_QUESTION, TALK, "<p>、<r>、<s>の<w>を1つの比にまとめると、いちばん簡単な整数の比ではどう{なる}か"},
    {SAYS_QUESTION, TALK, "<p>対<r>対<s>は、いちばん簡単な整数で何対何対何に{なる}か"},
    {SAYS(SECOND_RATIO) | SAYS_QUESTION, 0, "+<r>と<s>の比が<d>:<e>のとき、<p>、<r>、<s>の<w>の比は最も簡単な整数の比で何対何対何{だ}か"},
    {SAYS(SECOND_RATIO) | SAYS_QUESTION, 0, "+<r>と<s>では<d>:<e>だとすると、<p>:<r>:<s>は、最も簡単な整数の比でどう{なる}か"},
    {SAYS(SECOND_RATIO) | SAYS_QUESTION, 0, "+<r>と<s>が<d>:<e>ならば、3人の比は<p>、<r>、<s>の順に、最も簡単な整数の比で何対何対何{だ}か"},
    {SAYS_QUESTION, NOTES, "<p>:<r>:<s>は(最も簡単な整数の比)"},
    {SAYS_QUESTION, NOTES, "<p>:<r>:<s>を最も簡単な整数の比で"},
    {0, 0, NULL},
};

/* ---- an amount ---- */
#define HOW_MANY_OF_ONE \
    {SAYS_QUESTION, 0, "<q>は何<c>持って{いる}か"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "?<q>の<t>の数|<c>"}, \
    {SAYS_QUESTION, 0, "?<q>の<t>|<c>"}, \
    {SAYS_QUESTION, 0, "<q>の分は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は<t>を何<c>持っていることに{なる}か"}, \
    {SAYS_QUESTION, 0, "+では、<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<q>の<t>の数は何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<q>の持っている<t>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<q>のほうは何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<q>の<t>の数は何<c>{だ}か"}, \
    {SAYS_QUESTION, TALK, "<q>の<t>は何<c>{ある}か"}, \
    {SAYS_QUESTION, TALK, "+<q>は何<c>と答えれば{いい}か"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<c>"}, \
    {SAYS_QUESTION, NOTES, "<q>の<t>は"}

static const struct phrasing link[] = {
    TWO_RATIOS("の[持っている|]<t>の数"),
    HOW_MANY_OF_ONE,
    {SAYS(KNOWN), 0, "<o>は<t>を<G><c>持って{いる}"},
    {SAYS(KNOWN), 0, "<o>の<t>は<G><c>{だ}"},
    {SAYS(KNOWN), 0, "+<o>の持っている<t>の数は<G><c>{だ}"},
    {SAYS(KNOWN), 0, "+このうち、<o>は<G><c>{だ}"},
    {SAYS(KNOWN), 0, "+<o>が数えると<G><c>{だ/た}"},
    {SAYS(KNOWN), 0, "+<o>の分は<G><c>だとわかって{いる}"},
    {SAYS(KNOWN), 0, "+<o>は全部で<G><c>持って{いる}"},
    {SAYS(KNOWN), 0, "+<o>の数だけわかっていて、<G><c>{だ}"},
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "+いま、<o>の<t>の数を<G><c>と{する}"},
    {SAYS(KNOWN), TALK, "+「ぼくは<G><c>だよ。」と<o>が{言う/た}"},
    {SAYS(KNOWN), NOTES, "<o>=<G><c>"},
    {SAYS(KNOWN), NOTES, "+<o>は<G><c>"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "+<o>が<G><c>持っているとき、<q>は何<c>持って{いる}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "+<o>の<t>が<G><c>だとすると、<q>の<t>は何<c>{だ}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "+<o>が<G><c>ならば、<q>は何<c>に{なる}か"},
    {0, 0, NULL},
};

/* ---- a total shared by three ---- */
static const struct phrasing share3[] = {
    TWO_RATIOS("の<t>の数"),
    HOW_MANY_OF_ONE,
    {SAYS(KNOWN), 0, "3人の<t>は合わせて<T><c>{だ}"},
    {SAYS(KNOWN), 0, "+3人の合計は<T><c>{だ}"},
    {SAYS(KNOWN), 0, "<t>は、3人合わせて<T><c>{ある}"},
    {SAYS(KNOWN), 0, "<p>、<r>、<s>の<t>は全部で<T><c>{だ}"},
    {SAYS(KNOWN), 0, "+3人分をたすと<T><c>に{なる}"},
    {SAYS(KNOWN), 0, "<p>、<r>、<s>の3人で<T><c>の<t>を分けて{持つ}"},
    {SAYS(KNOWN), 0, "+全部を合わせると<t>は<T><c>に{なる}"},
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "+また、3人の<t>の数の合計は<T><c>{だ}"},
    {SAYS(KNOWN), TALK, "+「3人の<t>を全部集めたら<T><c>だ!」と<s>が{数える/た}"},
    {SAYS(KNOWN), TALK, "3人は、<t>を全部で<T><c>持って{いる}"},
    {SAYS(KNOWN), NOTES, "3人の合計<T><c>"},
    {SAYS(KNOWN), NOTES, "<t> 全部で<T><c>"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "+3人の合計が<T><c>のとき、<q>は何<c>持って{いる}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "+全部で<T><c>だとすると、<q>の<t>は何<c>{だ}か"},
    {SAYS(FIRST_RATIO) | SAYS(SECOND_RATIO) | SAYS(KNOWN), 0, "<T><c>の<t>を<p>、<r>、<s>の3人で{分ける/た}。<p>と<r>の数の比は<a>:<b>、<r>と<s>の数の比は<d>:<e>{だ}"},
    {SAYS(FIRST_RATIO) | SAYS(SECOND_RATIO) | SAYS(KNOWN), 0, "<t>が<T><c>あり、<p>と<r>の比が<a>:<b>、<r>と<s>の比が<d>:<e>になるように3人で{分ける}"},
    {SAYS(FIRST_RATIO) | SAYS(SECOND_RATIO) | SAYS(KNOWN), NOTES, "<t><T><c>を3人で分ける。<p>:<r>=<a>:<b>、<r>:<s>=<d>:<e>"},
    {0, 0, NULL},
};

enum { RATIOS = SAYS(FIRST_RATIO) | SAYS(SECOND_RATIO) };
const struct wording wording_renpi[] = {
    {"ratio", RATIOS, ratio},
    {"link", RATIOS | SAYS(KNOWN), link},
    {"share3", RATIOS | SAYS(KNOWN), share3},
    {NULL, 0, NULL},
};
