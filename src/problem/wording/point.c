/* point.c - how points of a shop are told.
 *
 * Slots: <sh> the shop, <ka> the card, <A> a name; <M> yen, <s> for every so many yen, <e> points; <r> a rate, <h>
 * points before.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RULE, SPENT, BEFORE };

#define SPENDS \
    {SAYS(SPENT), 0, "<sh>で<M>円の買い物を{する}"}, \
    {SAYS(SPENT), 0, "<A>が<M>円の買い物を{する}"}, \
    {SAYS(SPENT), 0, "<sh>で一度に<M>円{使う}"}, \
    {SAYS(SPENT), 0, "買い物の代金は<M>円{だ}"}, \
    {SAYS(SPENT), 0, "<A>は<sh>で<M>円{はらう}"}, \
    {SAYS(SPENT), 0, "<sh>での代金は<M>円{だ}"}, \
    {SAYS(SPENT), 0, "レジで<M>円{はらう}"}, \
    {SAYS(SPENT), 0, "<sh>で<M>円の物を{買う}"}, \
    {SAYS(SPENT), NOTES, "買い物<M>円"}

static const struct phrasing every[] = {
    {SAYS(RULE), 0, "<sh>の<ka>では、<s>円の買い物につき<e>ポイントが{たまる}"},
    {SAYS(RULE), 0, "<s>円買うごとに<e>ポイントもらえる<ka>が{ある}"},
    {SAYS(RULE), 0, "<ka>には、<s>円ごとに<e>ポイントが{つく}"},
    {SAYS(RULE), 0, "<sh>では<s>円ごとに<e>ポイントがつき、<s>円に満たない分は{切り捨てる}"},
    {SAYS(RULE), 0, "<ka>を使うと、<s>円につき<e>ポイント{もらえる}"},
    {SAYS(RULE), 0, "<ka>は、<s>円使うたびに<e>ポイント{ふえる}"},
    {SAYS(RULE), 0, "ポイントは、<s>円につき<e>ポイント{だ}"},
    {SAYS(RULE), 0, "<ka>のポイントは、代金<s>円で<e>ポイント{だ}"},
    {SAYS(RULE), NOTES, "<s>円ごとに<e>ポイント"},
    SPENDS,
    ASKED("たまるポイント", "ポイント"),
    {SAYS_QUESTION, 0, "+何ポイント{もらえる}か"},
    {0, 0, NULL}};

static const struct phrasing more[] = {
    {SAYS(RULE), 0, "<sh>の<ka>では、代金の<r>%がポイントに{なる}"},
    {SAYS(RULE), 0, "<ka>を使うと、代金の<r>%のポイントが{もらえる}"},
    {SAYS(RULE), 0, "<sh>では、はらった金額の<r>%をポイントで{返す}"},
    {SAYS(RULE), 0, "<ka>には、買い物の<r>%のポイントが{つく}"},
    {SAYS(RULE), 0, "ポイントは代金の<r>%{だ}"},
    {SAYS(RULE), 0, "<sh>で買うと、<r>%のポイントが{つく}"},
    {SAYS(RULE), 0, "代金の<r>%がポイントとしてたまる<ka>が{ある}"},
    {SAYS(RULE), 0, "買い物をすると、その<r>%が<ka>にポイントで{入る/5}"},
    {SAYS(RULE), NOTES, "ポイント<r>%"},
    {SAYS(BEFORE), 0, "今は<h>ポイントたまって{いる}"},
    {SAYS(BEFORE), 0, "<A>の<ka>には<h>ポイント{ある}"},
    {SAYS(BEFORE), 0, "<ka>には、前からの<h>ポイントが{ある}"},
    {SAYS(BEFORE), 0, "<A>はすでに<h>ポイント持って{いる}"},
    {SAYS(BEFORE), 0, "買う前のポイントは<h>ポイント{だ}"},
    {SAYS(BEFORE), 0, "これまでに<h>ポイント{たまる/た}"},
    {SAYS(BEFORE), 0, "<ka>を見ると、<h>ポイント{ある/た}"},
    {SAYS(BEFORE), 0, "<A>のポイントは、今<h>ポイント{だ}"},
    {SAYS(BEFORE), NOTES, "残高<h>ポイント"},
    SPENDS,
    ASKED("全部のポイント", "ポイント"),
    {SAYS_QUESTION, 0, "+ポイントは全部で何ポイントに{なる}か"},
    {0, 0, NULL}};

const struct wording wording_point[] = {{"every", SAYS(RULE) | SAYS(SPENT), every},
                                        {"more", SAYS(RULE) | SAYS(SPENT) | SAYS(BEFORE), more},
                                        {NULL, 0, NULL}};
