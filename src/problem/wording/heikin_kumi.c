/* heikin_kumi.c - how the means of pairs are told.
 *
 * Slots: <of> 点数, of <p> <q> <r>, in <u>; means <a> of <p> and <q>, <b> of <q> and <r>, <d> of <p> and <r>, <M> of
 * all; <z> what is asked.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PQ, QR, PR, ALL = PR };
enum { PAIRS = SAYS(PQ) | SAYS(QR) | SAYS(PR) };

/* The mean of x and y is m: the first that is told, and one that follows. */
#define FIRST_MEAN(fact, x, y, m) \
    {SAYS(fact), 0, x "と" y "の<of>の平均は" m "<u>{だ}"}, \
    {SAYS(fact), 0, "<of>は、" x "と" y "を平均すると" m "<u>{だ}"}, \
    {SAYS(fact), 0, "<of>を調べると、" x "と" y "の平均は" m "<u>{だ/た}"}, \
    {SAYS(fact), 0, "<of>について、" x "と" y "の平均が" m "<u>だとわかって{いる}"}, \
    {SAYS(fact), 0, x "、" y "の2つの<of>の平均は" m "<u>に{なる}"}, \
    {SAYS(fact), 0, "<p>、<q>、<r>の<of>が{ある}。" x "と" y "の平均は" m "<u>{だ}"}, \
    {SAYS(fact), 0, x "と" y "の<of>をならすと、" m "<u>に{なる}"}, \
    {SAYS(fact), 0, x "と" y "の<of>の平均を計算したら、" m "<u>{だ/た}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "<p>、<q>、<r>の<of>について、" x "と" y "の平均は" m "<u>{だ}"}, \
    {SAYS(fact), TALK, "「<of>は、" x "と" y "の平均なら" m "<u>だよ。」と聞いて{いる}"}, \
    {SAYS(fact), VOICED(VOICE_PARENT), "<of>の表を見て{いる}。" x "と" y "の平均は" m "<u>{だ}"}, \
    {SAYS(fact), NOTES, "<of>の平均 " x "と" y ":" m "<u>"}, \
    {SAYS(fact), NOTES, "<of>、" x "と" y "の平均" m "<u>"}

#define NEXT_MEAN(fact, x, y, m) \
    {SAYS(fact), 0, "+" x "と" y "の平均は" m "<u>{だ}"}, \
    {SAYS(fact), 0, "+また、" x "と" y "の平均は" m "<u>{だ}"}, \
    {SAYS(fact), 0, "+" x "と" y "を平均すると、" m "<u>に{なる}"}, \
    {SAYS(fact), 0, "+" x "と" y "では、平均は" m "<u>{だ}"}, \
    {SAYS(fact), 0, "+" x "と" y "の2つの平均は" m "<u>{だ/た}"}, \
    {SAYS(fact), 0, "+" x "、" y "の平均を求めると" m "<u>に{なる/た}"}, \
    {SAYS(fact), 0, "+" x "と" y "をならすと" m "<u>{だ}"}, \
    {SAYS(fact), 0, "+平均は、" x "と" y "だけでは" m "<u>{だ}"}, \
    {SAYS(fact), TALK, "+それから、" x "と" y "の平均は" m "<u>{だ/た}"}, \
    {SAYS(fact), TALK, "+" x "と" y "の平均なら、" m "<u>に{なる}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+" x "と" y "の平均は" m "<u>に{なる}"}, \
    {SAYS(fact), NOTES, "+" x "と" y "の平均" m "<u>"}, \
    {SAYS(fact), NOTES, "+" x "と" y ":" m "<u>"}

#define PAIRS_TOLD \
    FIRST_MEAN(PQ, "<p>", "<q>", "<a>"), \
    NEXT_MEAN(QR, "<q>", "<r>", "<b>"), \
    NEXT_MEAN(PR, "<p>", "<r>", "<d>"), \
    {SAYS(QR) | SAYS(PR), 0, "+<q>と<r>の平均は<b><u>、<p>と<r>の平均は<d><u>{だ}"}, \
    {SAYS(QR) | SAYS(PR), 0, "+<r>とならすと、<q>では<b><u>、<p>では<d><u>に{なる}"}, \
    {PAIRS, 0, "<of>の平均は、<p>と<q>が<a><u>、<q>と<r>が<b><u>、<p>と<r>が<d><u>{だ}"}, \
    {PAIRS, 0, "<of>を2つずつ平均すると、<p>と<q>は<a><u>、<q>と<r>は<b><u>、<p>と<r>は<d><u>に{なる/た}"}, \
    {PAIRS, NOTES, "<of>の平均 <p>と<q>=<a><u>、<q>と<r>=<b><u>、<p>と<r>=<d><u>"}

/* ---- one mark ---- */
#define WHICH_MARK \
    {SAYS_QUESTION, 0, "?<z>の<of>|<u>"}, \
    {SAYS_QUESTION, 0, "<z>の<of>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<z>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<z>は何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<z>の<of>は何<u>{だ/た}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<z>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、<z>の<of>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<z>だけでは何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+これらのことから、<z>は何<u>と{わかる}か"}, \
    {SAYS_QUESTION, TALK, "+さて、<z>は何<u>だと{思う}か"}, \
    {SAYS_QUESTION, TALK, "+結局、<z>は何<u>{だ/た}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<z>は何<u>ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<z>は何<u>かな"}, \
    {SAYS_QUESTION, NOTES, "+<z>は何<u>"}, \
    {SAYS_QUESTION, NOTES, "+<z>の<of>は"}

static const struct phrasing one[] = {
    PAIRS_TOLD,
    WHICH_MARK,
    {PAIRS | SAYS_QUESTION, 0, "<z>の<of>は何<u>{だ}か。平均は、<p>と<q>が<a><u>、<q>と<r>が<b><u>、<p>と<r>が<d><u>{だ}"},
    {PAIRS | SAYS_QUESTION, VOICED(VOICE_DRILL), "<of>の平均が、<p>と<q>は<a><u>、<q>と<r>は<b><u>、<p>と<r>は<d><u>のときの、<z>の<of>"},
    {0, 0, NULL},
};

/* ---- the mean of all ---- */
static const struct phrasing mean[] = {
    PAIRS_TOLD,
    {SAYS_QUESTION, 0, "?<p>、<q>、<r>の3つの平均|<u>"},
    {SAYS_QUESTION, 0, "<p>、<q>、<r>の<of>の平均は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+3つの平均は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+3つ全部の平均は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+<p>、<q>、<r>を平均すると何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<p>と<q>と<r>の平均は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+では、3つの<of>の平均は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+3つをならすと何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<p>、<q>、<r>の平均は何<u>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<p>、<q>、<r>の<of>の平均は何<u>に{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、全部の平均は何<u>だと{思う}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+3つの平均は何<u>ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+3つの平均は何<u>かな"},
    {SAYS_QUESTION, NOTES, "+3つの平均は何<u>"},
    {SAYS_QUESTION, NOTES, "+3つの平均は"},
    {PAIRS | SAYS_QUESTION, 0, "<p>、<q>、<r>の<of>の平均は何<u>{だ}か。2つずつの平均は、<p>と<q>が<a><u>、<q>と<r>が<b><u>、<p>と<r>が<d><u>{だ}"},
    {PAIRS | SAYS_QUESTION, VOICED(VOICE_DRILL), "<of>の平均が、<p>と<q>は<a><u>、<q>と<r>は<b><u>、<p>と<r>は<d><u>のときの、3つの平均"},
    {0, 0, NULL},
};

/* ---- the mean of all and two pairs ---- */
static const struct phrasing three[] = {
    FIRST_MEAN(PQ, "<p>", "<q>", "<a>"),
    NEXT_MEAN(QR, "<q>", "<r>", "<b>"),
    WHICH_MARK,
    {SAYS(ALL), 0, "+<p>、<q>、<r>の平均は<M><u>{だ}"},
    {SAYS(ALL), 0, "+3つ全部の平均は<M><u>{だ}"},
    {SAYS(ALL), 0, "+3つを平均すると、<M><u>に{なる}"},
    {SAYS(ALL), 0, "+<p>と<q>と<r>の3つでは、平均は<M><u>{だ}"},
    {SAYS(ALL), 0, "+また、<p>、<q>、<r>の3つの平均は<M><u>{だ/た}"},
    {SAYS(ALL), 0, "+全体の平均は<M><u>{だ}"},
    {SAYS(ALL), 0, "+<p>、<q>、<r>をならすと<M><u>に{なる}"},
    {SAYS(ALL), 0, "+3つの<of>の平均は<M><u>{だ}"},
    {SAYS(ALL), VOICED(VOICE_EXAM), "+さらに、<p>、<q>、<r>の3つの平均は<M><u>{だ}"},
    {SAYS(ALL), TALK, "+それに、3つ全部の平均は<M><u>だとわかって{いる}"},
    {SAYS(ALL), TALK, "+全部の平均は<M><u>{だ/た}"},
    {SAYS(ALL), NOTES, "+3つの平均<M><u>"},
    {SAYS(ALL), NOTES, "+<p>、<q>、<r>の平均:<M><u>"},
    {SAYS(PQ) | SAYS(QR), 0, "<of>の平均は、<p>と<q>が<a><u>、<q>と<r>が<b><u>{だ}"},
    {SAYS(PQ) | SAYS(ALL), 0, "<p>、<q>、<r>の<of>の平均は<M><u>で、<p>と<q>の平均は<a><u>{だ}"},
    {PAIRS, 0, "<of>の平均は、<p>、<q>、<r>の3つでは<M><u>、<p>と<q>では<a><u>、<q>と<r>では<b><u>{だ}"},
    {PAIRS | SAYS_QUESTION, 0, "<q>の<of>は何<u>{だ}か。平均は、3つ(<p>、<q>、<r>)が<M><u>、<p>と<q>が<a><u>、<q>と<r>が<b><u>{だ}"},
    {PAIRS | SAYS_QUESTION, VOICED(VOICE_DRILL), "<of>の平均が、<p>と<q>は<a><u>、<q>と<r>は<b><u>、3つ全部では<M><u>のときの、<q>の<of>"},
    {0, 0, NULL},
};

const struct wording wording_heikin_kumi[] = {
    {"one", PAIRS, one},
    {"mean", PAIRS, mean},
    {"three", PAIRS, three},
    {NULL, 0, NULL},
};
