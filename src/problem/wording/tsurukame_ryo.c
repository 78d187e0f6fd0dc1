/* tsurukame_ryo.c - how つるかめ算 of points, pages and other amounts is said.
 *
 * Slots: <a> <b> the kinds, <pa> <pb> what one gives, <c> counter, <u> unit, <sm> what is added up, <N> number, <T>
 * total, <e> how many give nothing, <q> asked, <per> 1問につき, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { EACH, NUMBER, TOTAL, NONE };

#define KINDS \
    {SAYS(EACH), 0, "<a>は<per><pa><u>、<b>は<per><pb><u>{だ}"}, \
    {SAYS(EACH), 0, "<per>、<a>は<pa><u>、<b>は<pb><u>に{なる}"}, \
    {SAYS(EACH), 0, "<a>は1<c><pa><u>、<b>は1<c><pb><u>{だ}"}, \
    {SAYS(EACH), 0, "1<c>が<pa><u>の<a>と、1<c>が<pb><u>の<b>が{ある}"}, \
    {SAYS(EACH), 0, "<a>1<c>は<pa><u>で、<b>1<c>は<pb><u>{だ}"}, \
    {SAYS(EACH), 0, "<a>だと1<c>で<pa><u>、<b>だと1<c>で<pb><u>に{なる}"}, \
    {SAYS(EACH), 0, "1<c>あたりの<sm>は、<a>が<pa><u>、<b>が<pb><u>{だ}"}, \
    {SAYS(EACH), 0, "<a>は1<c>で<pa><u>になり、<b>は1<c>で<pb><u>に{なる}"}, \
    {SAYS(EACH), TALK, "「<a>なら1<c><pa><u>、<b>なら1<c><pb><u>だよ。」と教えて{もらう/た}"}, \
    {SAYS(EACH), NOTES, "<a>…1<c><pa><u> <b>…1<c><pb><u>"}, \
    {SAYS(TOTAL), 0, "+<sm>は全部で<T><u>に{なる/た}"}, \
    {SAYS(TOTAL), 0, "+<sm>の合計は<T><u>{だ}"}, \
    {SAYS(TOTAL), 0, "+合わせると<T><u>に{なる/た}"}, \
    {SAYS(TOTAL), 0, "+全部で<T><u>{だ/た}"}, \
    {SAYS(TOTAL), 0, "+合計は<T><u>{だ/た}"}, \
    {SAYS(TOTAL), 0, "+<sm>を合わせると<T><u>{だ}"}, \
    {SAYS(TOTAL), 0, "+<sm>は、たすと<T><u>{ある/た}"}, \
    {SAYS(TOTAL), 0, "+<sm>は合計<T><u>に{なる}"}, \
    {SAYS(TOTAL), TALK, "+計算すると、<sm>は<T><u>に{なる/た}"}, \
    {SAYS(TOTAL), NOTES, "+合計<T><u>"}, \
    {SAYS_QUESTION, 0, "<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "このうち、<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<c>{だ/た}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<c>あったと考えられ{る}か"}, \
    ASKED("<q>の数", "<c>")

static const struct phrasing units[] = {
    KINDS,
    {SAYS(NUMBER), 0, "<a>と<b>は合わせて<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<a>と<b>が全部で<N><c>{ある}"},
    {SAYS(NUMBER), 0, "<P>の記録では、<a>と<b>は合計<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<a>と<b>の数をたすと<N><c>に{なる}"},
    {SAYS(NUMBER), 0, "全部で<N><c>あって、どれも<a>か<b>{だ}"},
    {SAYS(NUMBER), 0, "<a>と<b>を合わせた数は<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<N><c>のうち、いくつかが<a>で、残りが<b>{だ}"},
    {SAYS(NUMBER), 0, "<a>と<b>だけで<N><c>{だ/た}"},
    {SAYS(NUMBER), TALK, "<P>が数えると、<a>と<b>で<N><c>{ある/た}"},
    {SAYS(NUMBER), NOTES, "<a>+<b>=<N><c>"},
    {0, 0, NULL},
};

static const struct phrasing off[] = {
    KINDS,
    {SAYS(NUMBER), 0, "全部で<N><c>{ある}"},
    {SAYS(NUMBER), 0, "記録は<N><c>分{ある}"},
    {SAYS(NUMBER), 0, "<P>の記録は全部で<N><c>{だ}"},
    {SAYS(NUMBER), 0, "数えたのは全部で<N><c>{だ/た}"},
    {SAYS(NUMBER), 0, "合わせて<N><c>について調べて{いる}"},
    {SAYS(NUMBER), 0, "全体では<N><c>に{なる}"},
    {SAYS(NUMBER), 0, "数は合計<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<N><c>を調べて{みる/た}"},
    {SAYS(NUMBER), NOTES, "全部で<N><c>"},
    {SAYS(NONE), 0, "+そのうち<e><c>は0<u>{だ/た}"},
    {SAYS(NONE), 0, "+このうち<e><c>には何も{ない/た}"},
    {SAYS(NONE), 0, "+<e><c>は0<u>で、ほかは<a>か<b>{だ}"},
    {SAYS(NONE), 0, "+ただし、<e><c>は0<u>{だ}"},
    {SAYS(NONE), 0, "+中には0<u>のものも<e><c>{ある}"},
    {SAYS(NONE), 0, "+<e><c>をのぞいて、<a>か<b>のどちらか{だ}"},
    {SAYS(NONE), 0, "+<e><c>は1<u>もなく、残りが<a>か<b>{だ}"},
    {SAYS(NONE), 0, "+<e><c>は<a>でも<b>でもなく、0<u>{だ}"},
    {SAYS(NONE), NOTES, "+うち<e><c>は0<u>"},
    {0, 0, NULL},
};

const struct wording wording_tsurukame_ryo[] = {
    {"units", SAYS(EACH) | SAYS(NUMBER) | SAYS(TOTAL), units},
    {"off", SAYS(EACH) | SAYS(NUMBER) | SAYS(TOTAL) | SAYS(NONE), off},
    {NULL, 0, NULL},
};
