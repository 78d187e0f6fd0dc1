/* ueki_suki.c - how flowers between trees, equal gaps and a changed spacing are said.
 *
 * Slots: those of ueki.c; fill: <where>, <spot> the place with its length, <fl> <fc> <fd> the flowers, <q> how far
 * apart; panels: <b> where, <o> <c> what, <wd> はば, <same>, <W> <n> <w> <g>; stay: <s> before, <r> after.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { TREES, FLOWERS };

static const struct phrasing fill[] = {
    {SAYS(TREES), 0, "<where><s>mおきに<t>を{<d>}"},
    {SAYS(TREES), 0, "<where><s>mの[間かく|間隔]で<t>を{<d>}"},
    {SAYS(TREES), 0, "<spot>に、<t>を<s>mおきに{<d>}"},
    {SAYS(TREES), 0, "<spot>に<s>mごとに<t>を{<d>}"},
    {SAYS(TREES), 0, "<where><n>と<n>の間が<s>mになるように、<t>を{<d>}"},
    {SAYS(TREES), 0, "<spot>が{ある}。ここに<t>を<s>mおきに{<d>}"},
    {SAYS(TREES), 0, "<t>を、<spot>に<s>m間かくで{<d>}"},
    {SAYS(TREES), 0, "<where><s>mずつ間をあけて<t>を{<d>}"},
    {SAYS(TREES), TALK, "<A>の町では、<spot>に<t>を<s>mおきに{<d>}"},
    {SAYS(TREES), VOICED(VOICE_EXAM), "<where>等間隔に<s>mおきで<t>を{<d>}"},
    {SAYS(TREES), NOTES, "<spot>、<t>は<s>mおき"},
    {SAYS(TREES), NOTES, "<t>:<spot>に<s>m間隔"},
    {SAYS(FLOWERS), 0, "+さらに、<n>と<n>の間には<q>mおきに<fl>を{<fd>}"},
    {SAYS(FLOWERS), 0, "+<n>と<n>の間に<fl>を<q>mおきに{<fd>}"},
    {SAYS(FLOWERS), 0, "+となり合う<n>の間に、<q>m間かくで<fl>を{<fd>}"},
    {SAYS(FLOWERS), 0, "+また、その間には<fl>を<q>mごとに{<fd>}"},
    {SAYS(FLOWERS), 0, "+そして、どの<n>の間にも<q>mおきに<fl>を{<fd>}"},
    {SAYS(FLOWERS), 0, "+次に、<n>の間を<q>mずつに区切って<fl>を{<fd>}"},
    {SAYS(FLOWERS), 0, "+<n>と<n>の間では、<fl>を<q>mおきに{<fd>}"},
    {SAYS(FLOWERS), 0, "+それから、<n>の間に<q>mずつ間をあけて<fl>を{<fd>}"},
    {SAYS(FLOWERS), TALK, "+<n>の間がさびしいので、<fl>も<q>mおきに{<fd>}"},
    {SAYS(FLOWERS), VOICED(VOICE_EXAM), "+また、隣り合う<n>の間には<q>mの間隔で<fl>を{<fd>}"},
    {SAYS(FLOWERS), NOTES, "+<n>と<n>の間に<fl>を<q>mおき"},
    {SAYS(TREES) | SAYS(FLOWERS), 0, "<where><s>mおきに<t>を{<d>}。その<n>と<n>の間に<q>mおきに<fl>を{<fd>}"},
    {SAYS(TREES) | SAYS(FLOWERS) | SAYS_QUESTION, 0,
     "<fl>は何<fc>{いる/5}か。<spot>に<s>mごとに<t>を{<d>}。<n>と<n>の間に<q>mごとに<fl>を{<fd>}"},
    {SAYS_QUESTION, 0, "<fl>は全部で何<fc>{いる/5}か"},
    {SAYS_QUESTION, 0, "<fl>は何<fc>用意すれば{いい}か"},
    {SAYS_QUESTION, 0, "必要な<fl>は何<fc>{だ}か"},
    ASKED("<fl>の数", "<fc>"),
    {0, 0, NULL},
};

enum { WALL, THINGS, SAME };

#define EQUAL_GAPS \
    {SAYS(SAME), 0, "+<same>に{する}"}, \
    {SAYS(SAME), 0, "+このとき、<same>に{する}"}, \
    {SAYS(SAME), 0, "+ただし、<same>に{する}"}, \
    {SAYS(SAME), 0, "+<same>にすることに{する}"}, \
    {SAYS(SAME), 0, "+ならべ方は、<same>に{する}"}, \
    {SAYS(SAME), 0, "+きれいに見えるように、<same>に{する}"}, \
    {SAYS(SAME), 0, "+そのとき、<same>になるように{する}"}, \
    {SAYS(SAME), TALK, "+<A>は、<same>にしようと考えて{いる}"}, \
    {SAYS(SAME), NOTES, "+<same>"}

#define THINGS_TO_HANG \
    {SAYS(THINGS), 0, "+<wd>が<w>cmの<o>を<n><c>、横一列に{<d>}"}, \
    {SAYS(THINGS), 0, "+<wd><w>cmの<o>が<n><c>{ある}。これを一列に{<d>}"}, \
    {SAYS(THINGS), 0, "+ここに<wd><w>cmの<o>を<n><c>{<d>}"}, \
    {SAYS(THINGS), 0, "+<o>を<n><c>{<d>}。<o>の<wd>はどれも<w>cm{だ}"}, \
    {SAYS(THINGS), 0, "+<n><c>の<o>を一列に{<d>}。1<c>の<wd>は<w>cm{だ}"}, \
    {SAYS(THINGS), 0, "+<wd>が<w>cmある<o>を、全部で<n><c>{<d>}"}, \
    {SAYS(THINGS), 0, "+そこに<o>を<n><c>横にならべて{<d>}。どれも<wd>は<w>cm{だ}"}, \
    {SAYS(THINGS), 0, "+<o><n><c>を{<d>}ことに{する}。<wd>は<w>cm{だ}"}, \
    {SAYS(THINGS), TALK, "+<A>たちは、<wd><w>cmの<o>を<n><c>{<d>}ことに{する/た}"}, \
    {SAYS(THINGS), NOTES, "+<o> <wd><w>cm×<n><c>"}

static const struct phrasing panels[] = {
    {SAYS(WALL), 0, "横の長さが<W>cmの<b>が{ある}"},
    {SAYS(WALL), 0, "<b>の横の長さは<W>cm{だ}"},
    {SAYS(WALL), 0, "<b>は、はしからはしまで<W>cm{だ}"},
    {SAYS(WALL), 0, "はしからはしまで<W>cmある<b>を{使う}"},
    {SAYS(WALL), 0, "<W>cmの<b>が{ある}"},
    {SAYS(WALL), 0, "<b>の長さをはかると、横が<W>cm{ある/た}"},
    {SAYS(WALL), 0, "<b>は横<W>cm{だ}"},
    {SAYS(WALL), TALK, "学校の<b>は、横の長さが<W>cm{だ}"},
    {SAYS(WALL), NOTES, "<b> 横<W>cm"},
    THINGS_TO_HANG,
    EQUAL_GAPS,
    {SAYS(WALL) | SAYS(THINGS), 0, "横の長さが<W>cmの<b>に、<wd>が<w>cmの<o>を<n><c>、横一列に{<d>}"},
    {SAYS(WALL) | SAYS(THINGS), 0, "<W>cmの<b>に、<wd><w>cmの<o>を<n><c>{<d>}"},
    {SAYS(WALL) | SAYS(THINGS), NOTES, "<b><W>cm、<o><w>cmが<n><c>"},
    {SAYS(SAME) | SAYS_QUESTION, 0, "+<same>にすると、すき間は何cmに{なる}か"},
    {SAYS(SAME) | SAYS_QUESTION, 0, "+<same>にするには、間を何cmあければ{いい}か"},
    {SAYS_QUESTION, 0, "+すき間は何cmにすれば{いい}か"},
    {SAYS_QUESTION, 0, "+<o>と<o>の間は何cmに{なる}か"},
    ASKED("1つのすき間", "cm"),
    {0, 0, NULL},
};

static const struct phrasing wall[] = {
    {SAYS(WALL), 0, "+すき間はどこも<g>cmに{なる/た}"},
    {SAYS(WALL), 0, "+1つのすき間は<g>cm{だ/た}"},
    {SAYS(WALL), 0, "+すると、ちょうど<g>cmずつ{あく/た}"},
    {SAYS(WALL), 0, "+すき間の長さは<g>cm{だ}"},
    {SAYS(WALL), 0, "+間は<g>cmずつ{あける}"},
    {SAYS(WALL), 0, "+すき間をはかると<g>cm{ある/た}"},
    {SAYS(WALL), 0, "+<g>cmずつすき間を{あける/た}"},
    {SAYS(WALL), TALK, "+すき間はちょうど<g>cmずつに{なる/た}"},
    {SAYS(WALL), NOTES, "+すき間<g>cm"},
    {SAYS(THINGS), 0, "<b>に、<wd>が<w>cmの<o>を<n><c>、横一列に{<d>}"},
    {SAYS(THINGS), 0, "<wd><w>cmの<o>が<n><c>{ある}。これを<b>に一列に{<d>}"},
    {SAYS(THINGS), 0, "<b>に<wd><w>cmの<o>を<n><c>{<d>}"},
    {SAYS(THINGS), 0, "<b>に<o>を<n><c>{<d>}。<o>の<wd>はどれも<w>cm{だ}"},
    {SAYS(THINGS), 0, "<n><c>の<o>を<b>に一列に{<d>}。1<c>の<wd>は<w>cm{だ}"},
    {SAYS(THINGS), 0, "<b>に、<wd>が<w>cmある<o>を全部で<n><c>{<d>}"},
    {SAYS(THINGS), 0, "<b>に<o>を<n><c>横にならべて{<d>}。どれも<wd>は<w>cm{だ}"},
    {SAYS(THINGS), TALK, "<A>たちは、<b>に<wd><w>cmの<o>を<n><c>{<d>}ことに{する/た}"},
    {SAYS(THINGS), NOTES, "<b>に<o>(<wd><w>cm)を<n><c>"},
    EQUAL_GAPS,
    {SAYS_QUESTION, 0, "+<b>の横の長さは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+<b>は横何cm{ある}か"},
    {SAYS_QUESTION, 0, "+<b>のはしからはしまでは何cm{だ}か"},
    ASKED("<b>の長さ", "cm"),
    {0, 0, NULL},
};

enum { OLD, NEW };
static const struct phrasing stay[] = {
    {SAYS(OLD), 0, "<where><s>mおきに<t>が{ある}"},
    {SAYS(OLD), 0, "<where><t>が<s>m[間かく|間隔]でならんで{いる}"},
    {SAYS(OLD), 0, "<where><s>mごとに<t>を{<d>/た}"},
    {SAYS(OLD), 0, "<where><t>を<s>mおきに{<d>/た}"},
    {SAYS(OLD), 0, "<where><t>が{ある}。<n>と<n>の間は<s>m{だ}"},
    {SAYS(OLD), 0, "<where><t>が<s>mずつ間をあけてならんで{いる}"},
    {SAYS(OLD), 0, "今、<where><s>mおきに<t>が{ある}"},
    {SAYS(OLD), TALK, "<A>の町では、<where><s>mおきに<t>が{ある}"},
    {SAYS(OLD), NOTES, "<where><t>、<s>mおき"},
    {SAYS(NEW), 0, "+これを<r>mおきに{変える}"},
    {SAYS(NEW), 0, "+間かくを<r>mに変えることに{なる/た}"},
    {SAYS(NEW), 0, "+<r>m[間かく|間隔]に{直す}"},
    {SAYS(NEW), 0, "+<n>と<n>の間を<r>mに{する}"},
    {SAYS(NEW), 0, "+この<n>を、<r>mごとになるように{動かす}"},
    {SAYS(NEW), 0, "+今度は<r>mおきに{する}"},
    {SAYS(NEW), 0, "+間かくを<r>mに変更{する}"},
    {SAYS(NEW), TALK, "+<r>mおきに変えようという話に{なる/た}"},
    {SAYS(NEW), NOTES, "+<r>mおきに変更"},
    {SAYS_QUESTION, 0, "+動かさなくてよい<n>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+そのままでよい<n>は何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+動かさずにすむ<n>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+もとのままの<n>は何<c>{残る}か"},
    ASKED("動かさなくてよい<n>の数", "<c>"),
    {SAYS(NEW) | SAYS_QUESTION, 0, "+<r>mおきに変えるとき、動かさなくてよい<n>は何<c>{だ}か"},
    {SAYS(NEW) | SAYS_QUESTION, 0, "+間かくを<r>mにすると、同じ場所のままの<n>は何<c>{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_ueki_suki[] = {
    {"fill", SAYS(TREES) | SAYS(FLOWERS), fill},
    {"panels", SAYS(WALL) | SAYS(THINGS) | SAYS(SAME), panels},
    {"wall", SAYS(WALL) | SAYS(THINGS) | SAYS(SAME), wall},
    {"stay", SAYS(OLD) | SAYS(NEW), stay},
    {NULL, 0, NULL},
};
