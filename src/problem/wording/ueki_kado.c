/* ueki_kado.c - how things around a rectangle, with one at every corner, are said.
 *
 * Slots: <t> 桜の木, <n> 木, <c> 本, <v> 植え, <d> 植える, <pl> 土地, <A> a name; <a>, <b> the sides, <s> the spacing.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SIDES, AROUND, CORNERS, AIM };

#define RECTANGLE \
    {SAYS(SIDES), 0, "縦<a>m、横<b>mの長方形の<pl>が{ある}"}, \
    {SAYS(SIDES), 0, "縦が<a>m、横が<b>mの長方形の<pl>が{ある}"}, \
    {SAYS(SIDES), 0, "長方形の<pl>が{ある}。縦は<a>m、横は<b>m{だ}"}, \
    {SAYS(SIDES), 0, "<pl>は、縦<a>m、横<b>mの長方形{だ}"}, \
    {SAYS(SIDES), 0, "長方形の形をした<pl>の縦の長さは<a>m、横の長さは<b>m{だ}"}, \
    {SAYS(SIDES), 0, "ここに、縦<a>m、横<b>mの長方形の形をした<pl>が{ある}"}, \
    {SAYS(SIDES), 0, "<pl>の形は長方形で、縦が<a>m、横が<b>m{ある}"}, \
    {SAYS(SIDES), TALK, "<A>の家の<pl>は長方形で、はかると縦が<a>m、横が<b>m{ある/た}"}, \
    {SAYS(SIDES), TALK, "<A>は、縦<a>m、横<b>mの長方形の<pl>を任{される/た}"}, \
    {SAYS(SIDES), VOICED(VOICE_EXAM), "縦が<a>m、横が<b>mである長方形の<pl>が{ある}"}, \
    {SAYS(SIDES), NOTES, "長方形の<pl>、縦<a>m、横<b>m"}, \
    {SAYS(SIDES), NOTES, "縦<a>m×横<b>mの長方形の<pl>"}

#define EQUAL \
    {SAYS(AROUND), 0, "+そのまわりに、等しい間かくで<t>を{<d>}"}, \
    {SAYS(AROUND), 0, "+この<pl>の周囲に、同じ間かくで<t>を{<d>}"}, \
    {SAYS(AROUND), 0, "+まわりにそって、<n>と<n>の間がどこも同じになるように<t>を{<d>}"}, \
    {SAYS(AROUND), 0, "+<t>を、間かくをそろえてまわりに{<d>}"}, \
    {SAYS(AROUND), 0, "+<pl>のまわりにぐるりと<t>を{<d>}。となりとの間かくは、どこも等しく{する}"}, \
    {SAYS(AROUND), 0, "+この長方形のまわりに、一定の間隔で<t>を{<d>}"}, \
    {SAYS(AROUND), 0, "+まわりに<t>を<d>が、間かくはすべて同じに{する}"}, \
    {SAYS(AROUND), TALK, "+<A>は、まわりに同じ間かくで<t>を<d>ことに{する/た}"}, \
    {SAYS(AROUND), VOICED(VOICE_EXAM), "+その周上に、等間隔に<t>を{<d>}"}, \
    {SAYS(AROUND), NOTES, "+まわりに等間隔で<t>"}, \
    {SAYS(AROUND), NOTES, "+周りに同じ間かくで<t>を<d>"}, \
    {SAYS(SIDES) | SAYS(AROUND), 0, "縦<a>m、横<b>mの長方形の<pl>のまわりに、等しい間かくで<t>を{<d>}"}, \
    {SAYS(SIDES) | SAYS(AROUND), 0, "<t>を、縦<a>m、横<b>mの長方形の<pl>のまわりに同じ間かくで{<d>}"}, \
    {SAYS(AROUND) | SAYS(CORNERS), 0, "+四すみにも<d>ように、まわりに同じ間かくで<t>を{<d>}"}, \
    {SAYS(SIDES) | SAYS(AROUND) | SAYS(CORNERS), 0, "縦<a>m、横<b>mの長方形の<pl>の4つの角とそのまわりに、等しい間かくで<t>を{<d>}"}

#define AT_CORNERS \
    {SAYS(CORNERS), 0, "+4つの角には必ず{<d>}"}, \
    {SAYS(CORNERS), 0, "+4つの角にも{<d>}"}, \
    {SAYS(CORNERS), 0, "+四すみにも<t>を{<d>}"}, \
    {SAYS(CORNERS), 0, "+どの角にも<n>が1<c>あるように{する}"}, \
    {SAYS(CORNERS), 0, "+角には必ず<t>を<d>ことに{する}"}, \
    {SAYS(CORNERS), 0, "+長方形の頂点にも{<d>}"}, \
    {SAYS(CORNERS), 0, "+四すみには1<c>ずつ{<d>}"}, \
    {SAYS(CORNERS), 0, "+角のところにも、わすれずに{<d>}"}, \
    {SAYS(CORNERS), TALK, "+<A>は、4つの角にも<d>と決めて{いる}"}, \
    {SAYS(CORNERS), VOICED(VOICE_EXAM), "+ただし、4つの頂点には必ず<d>ものと{する}"}, \
    {SAYS(CORNERS), NOTES, "+角にも<d>"}, \
    {SAYS(CORNERS), NOTES, "+四すみにも<d>"}

/* ---- as few as possible ---- */
static const struct phrasing fewest[] = {
    RECTANGLE,
    EQUAL,
    AT_CORNERS,
    {SAYS(AIM), 0, "+<n>の数はできるだけ少なく{する}"},
    {SAYS(AIM), 0, "+<n>の数をいちばん少なく{したい}"},
    {SAYS(AIM), 0, "+使う<n>は、できるだけ少ない数に{する}"},
    {SAYS(AIM), 0, "+間かくはできるだけ広く{する}"},
    {SAYS(AIM), 0, "+<n>と<n>の間は、できるだけ長く{する}"},
    {SAYS(AIM), 0, "+間かくをいちばん広く{とる}"},
    {SAYS(AIM), TALK, "+<n>は高いので、できるだけ少ない数ですませ{たい}"},
    {SAYS(AIM), TALK, "+<A>は、<n>をなるべく少なくするつもり{だ}"},
    {SAYS(AIM), VOICED(VOICE_EXAM), "+<n>の数は最も少なくなるように{する}"},
    {SAYS(AIM), NOTES, "+<n>はできるだけ少なく"},
    {SAYS(AIM), NOTES, "+間かくは最大"},
    {SAYS_QUESTION, 0, "+?必要な<n>の数|<c>"},
    {SAYS_QUESTION, 0, "+<n>は何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<n>は全部で何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+<n>を何<c>用意すれば{いい}か"},
    {SAYS_QUESTION, 0, "+このとき、<n>は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+全部で何<c>の<n>を<d>ことに{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、<n>は何<c>{いる/5}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>は何<c>いるかな"},
    {SAYS_QUESTION, NOTES, "+<n>は何<c>"},
    {SAYS(AIM) | SAYS_QUESTION, 0, "+<n>は最も少なくて何<c>{いる/5}か"},
    {SAYS(AIM) | SAYS_QUESTION, 0, "+<n>の数をいちばん少なくすると、何<c>に{なる}か"},
    {SAYS(AIM) | SAYS_QUESTION, 0, "+<n>は少なくとも何<c>必要{だ}か"},
    {SAYS(AIM) | SAYS_QUESTION, 0, "+<n>の数ができるだけ少なくなるように<d>とき、<n>は何<c>{いる/5}か"},
    {SAYS(AIM) | SAYS_QUESTION, 0, "+いちばん少なくて、何<c>の<n>で{できる}か"},
    {SAYS(AIM) | SAYS_QUESTION, NOTES, "+<n>は最少で何<c>"},
    {SAYS(SIDES) | SAYS(AROUND) | SAYS(CORNERS) | SAYS(AIM) | SAYS_QUESTION, 0, "<n>は少なくとも何<c>{いる/5}か。縦<a>m、横<b>mの長方形の<pl>のまわりに、角にも<d>ように、等しい間かくで<t>を{<d>}"},
    {SAYS(SIDES) | SAYS(AROUND) | SAYS(CORNERS) | SAYS(AIM) | SAYS_QUESTION, NOTES, "長方形の<pl>(縦<a>m、横<b>m)の周りに等間隔で<t>、角にも<d>。<n>は最も少なくて何<c>"},
    {0, 0, NULL},
};

/* ---- as wide as possible ---- */
static const struct phrasing widest[] = {
    RECTANGLE,
    EQUAL,
    AT_CORNERS,
    {SAYS_QUESTION, 0, "+?最も広い間かく|m"},
    {SAYS_QUESTION, 0, "+?できるだけ広くしたときの間かく|m"},
    {SAYS_QUESTION, 0, "+間かくは、いちばん広くて何m{だ}か"},
    {SAYS_QUESTION, 0, "+間かくをできるだけ広くすると、何mに{なる}か"},
    {SAYS_QUESTION, 0, "+<n>の数をいちばん少なくするには、間かくを何mにすれば{いい}か"},
    {SAYS_QUESTION, 0, "+できるだけ広い間かくにするとき、<n>と<n>の間は何m{だ}か"},
    {SAYS_QUESTION, 0, "+最も長くて何mおきに<d>ことが{できる}か"},
    {SAYS_QUESTION, 0, "+<n>の数が最も少なくなるのは、間かくが何mのとき{だ}か"},
    {SAYS_QUESTION, 0, "+考えられる間かくのうち、いちばん長いのは何m{だ}か"},
    {SAYS_QUESTION, 0, "+<n>と<n>の間は、最大で何mに{できる}か"},
    {SAYS_QUESTION, TALK, "+さて、間かくはいちばん広くて何m{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+間かくはいちばん広くて何mかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+間かくは最も広くて何mということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+間かくは最大何m"},
    {SAYS_QUESTION, NOTES, "+最も広い間かくは何m"},
    {SAYS(CORNERS) | SAYS_QUESTION, 0, "+角にも必ず<d>とすると、間かくは最も広くて何m{だ}か"},
    {SAYS(SIDES) | SAYS(AROUND) | SAYS(CORNERS) | SAYS_QUESTION, 0, "縦<a>m、横<b>mの長方形の<pl>のまわりに、4つの角にも<d>ように同じ間かくで<t>を<d>とき、間かくは最も広くて何m{だ}か"},
    {SAYS(SIDES) | SAYS(AROUND) | SAYS(CORNERS) | SAYS_QUESTION, NOTES, "長方形の<pl>(縦<a>m、横<b>m)の周りに等間隔で<t>、角にも<d>。間かくは最大何m"},
    {0, 0, NULL},
};

/* ---- a given spacing ---- */
static const struct phrasing spaced[] = {
    RECTANGLE,
    AT_CORNERS,
    {SAYS(AROUND), 0, "+そのまわりに<s>mおきに<t>を{<d>}"},
    {SAYS(AROUND), 0, "+この<pl>の周囲に、<s>mの間かくで<t>を{<d>}"},
    {SAYS(AROUND), 0, "+まわりにそって、<n>と<n>の間が<s>mになるように<t>を{<d>}"},
    {SAYS(AROUND), 0, "+<t>を<s>mごとに、まわりに{<d>}"},
    {SAYS(AROUND), 0, "+<pl>のまわりにぐるりと<t>を{<d>}。となりとの間かくは、どこも<s>m{だ}"},
    {SAYS(AROUND), 0, "+まわりに<t>を<d>が、間かくはすべて<s>mに{する}"},
    {SAYS(AROUND), 0, "+<t>は<s>mずつ間をあけて、1周するように{<d>}"},
    {SAYS(AROUND), TALK, "+<A>は、まわりに<s>mおきに<t>を<d>ことに{する/た}"},
    {SAYS(AROUND), VOICED(VOICE_EXAM), "+その周上に、<s>m間隔で<t>を{<d>}"},
    {SAYS(AROUND), NOTES, "+まわりに<s>mおきに<t>"},
    {SAYS(AROUND), NOTES, "+<t>の間かく<s>m"},
    {SAYS(SIDES) | SAYS(AROUND), 0, "縦<a>m、横<b>mの長方形の<pl>のまわりに、<s>mおきに<t>を{<d>}"},
    {SAYS(AROUND) | SAYS(CORNERS), 0, "+四すみにも<d>ように、まわりに<s>mおきに<t>を{<d>}"},
    {SAYS_QUESTION, 0, "+?必要な<n>の数|<c>"},
    {SAYS_QUESTION, 0, "+<n>は何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<n>は全部で何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+<n>を何<c>用意すれば{いい}か"},
    {SAYS_QUESTION, 0, "+このとき、<n>は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+全部で何<c>の<n>を<d>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+<n>は何<c>あれば{いい}か"},
    {SAYS_QUESTION, 0, "+使う<n>は全部で何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+?まわりの<n>の数|<c>"},
    {SAYS_QUESTION, TALK, "+さて、<n>は何<c>{いる/5}か"},
    {SAYS_QUESTION, TALK, "+<n>を何<c>買えば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>は何<c>いるかな"},
    {SAYS_QUESTION, NOTES, "+<n>は何<c>"},
    {SAYS(SIDES) | SAYS(AROUND) | SAYS(CORNERS) | SAYS_QUESTION, 0, "<n>は何<c>{いる/5}か。縦<a>m、横<b>mの長方形の<pl>のまわりに、角にも<d>ように、<s>mおきに<t>を{<d>}"},
    {SAYS(SIDES) | SAYS(AROUND) | SAYS(CORNERS) | SAYS_QUESTION, NOTES, "長方形の<pl>(縦<a>m、横<b>m)の周りに<s>mおきに<t>、角にも<d>。<n>は何<c>"},
    {0, 0, NULL},
};

enum { FACTS = SAYS(SIDES) | SAYS(AROUND) | SAYS(CORNERS) };

const struct wording wording_ueki_kado[] = {
    {"fewest", FACTS | SAYS(AIM), fewest},
    {"widest", FACTS, widest},
    {"spaced", FACTS, spaced},
    {NULL, 0, NULL},
};
