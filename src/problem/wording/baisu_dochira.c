/* baisu_dochira.c - how a ratio is said that changes on both sides.
 *
 * Slots: <p> 兄, <r> 弟, <q> the asked one; <t> お金, <c> 円; <a>:<b> before, <m>:<n> after; <p> gets or spends
 * <u>: <vu> 使い,
 * <ud> 使う; <r> <g>: <vd> もらう, <vt> もらった.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RATIO, CHANGE };
#define STORY \
    {SAYS(RATIO), 0, "<p>と<r>の持っている<t>の比は<a>:<b>{だ/た}"}, \
    {SAYS(RATIO), 0, "はじめ、<p>と<r>の<t>の比は<a>:<b>{だ/た}"}, \
    {SAYS(RATIO), 0, "<t>を、<p>と<r>が<a>:<b>の比で持って{いる/た}"}, \
    {SAYS(RATIO), 0, "<p>の<t>と<r>の<t>の比は、もとは<a>:<b>{だ/た}"}, \
    {SAYS(RATIO), 0, "<p>と<r>は、<t>を<a>:<b>の割合で持って{いる/た}"}, \
    {SAYS(RATIO), 0, "<t>の数の比は、<p>:<r>=<a>:<b>{だ/た}"}, \
    {SAYS(RATIO), 0, "<p>と<r>の<t>は、はじめ<a>:<b>の比に{なる/た}"}, \
    {SAYS(RATIO), TALK, "<p>と<r>の<t>の比を調べたら、<a>:<b>{だ/た}"}, \
    {SAYS(RATIO), NOTES, "<t> はじめ <p>:<r>=<a>:<b>"}, \
    {SAYS(RATIO), NOTES, "<p>:<r>=<a>:<b>(<t>)"}, \
    {SAYS(CHANGE), 0, "+<p>が<u><c><vu>、<r>が<g><c><vd>と、比は<m>:<n>に{なる/た}"}, \
    {SAYS(CHANGE), 0, "+その後、<p>が<u><c><vu>、<r>が<g><c><vt>ところ、<m>:<n>に{なる/た}"}, \
    {SAYS(CHANGE), 0, "+<p>が<u><c><vu>、<r>が<g><c><vt>ので、<p>と<r>の<t>の比は<m>:<n>に{変わる/た}"}, \
    {SAYS(CHANGE), 0, "+<r>が<g><c><vt>後、<p>が<u><c><ud>と、<p>と<r>の比は<m>:<n>に{なる/た}"}, \
    {SAYS(CHANGE), 0, "+<p>が<u><c><vu>、<r>が<g><c><vt>後の比は<m>:<n>{だ/た}"}, \
    {SAYS(CHANGE), 0, "+次の日、<p>が<u><c><vu>、<r>が<g><c><vt>ため、比が<m>:<n>に{なる/た}"}, \
    {SAYS(CHANGE), TALK, "+<p>が<u><c><vu>、<r>が<g><c><vt>ら、<m>:<n>に{変わる/た}"}, \
    {SAYS(CHANGE), NOTES, "+<p>が<u><c><vu>、<r>が<g><c><vd> → <m>:<n>"}, \
    {SAYS(CHANGE), NOTES, "+<p>:<u><c><ud>、<r>:<g><c><vd>で<m>:<n>"}

static const struct phrasing before[] = {STORY, ASKED("はじめの<q>の<t>", "<c>"), {SAYS_QUESTION, 0, "<q>ははじめ、<t>を何<c>持って{いる/た}か"}, {0, 0, NULL}};
static const struct phrasing after[] = {STORY, ASKED("変わった後の<q>の<t>", "<c>"), {SAYS_QUESTION, 0, "+<q>の<t>は、何<c>に{なる/た}か"}, {0, 0, NULL}};
enum { ALL = SAYS(RATIO) | SAYS(CHANGE) };
const struct wording wording_baisu_dochira[] = {{"before", ALL, before}, {"after", ALL, after}, {NULL, 0, NULL}};
