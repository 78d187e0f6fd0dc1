/* noritashi.c - how のりしろ is said.
 *
 * Slots: <w> 紙テープ, <c> 本, <A> a name; <a> one, <n> how many, <b> the overlap, <L> the whole.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { TAPE, NUMBER, OVERLAP, WHOLE };

#define GLUED \
    {SAYS(OVERLAP), 0, "+のりしろを<b>cmにして{つなぐ}"}, \
    {SAYS(OVERLAP), 0, "+<b>cmずつ重ねてはり合わ{せる/た}"}, \
    {SAYS(OVERLAP), 0, "+のりしろはどこも<b>cmと{する}"}, \
    {SAYS(OVERLAP), 0, "+のりしろの長さは<b>cm{だ}"}, \
    {SAYS(OVERLAP), 0, "+つなぎ目では<b>cmずつ{重ねる}"}, \
    {SAYS(OVERLAP), 0, "+つなぎ目は、どこも<b>cmずつ重なって{いる}"}, \
    {SAYS(OVERLAP), 0, "+となりの<w>と<b>cmずつ重ねて、一列に{はる}"}, \
    {SAYS(OVERLAP), 0, "+重なりを<b>cmにして、まっすぐに{つなぐ/た}"}, \
    {SAYS(OVERLAP), 0, "+<w>どうしを<b>cmずつ重ねて、のりで{つける}"}, \
    {SAYS(OVERLAP), 0, "+1か所ののりしろは<b>cm{だ}"}, \
    {SAYS(OVERLAP), TALK, "+つなぐところは<b>cmずつ重ねて、のりで{はる/た}"}, \
    {SAYS(OVERLAP), TALK, "+はしとはしを<b>cmずつ重ねて{はる}"}, \
    {SAYS(OVERLAP), VOICED(VOICE_EXAM), "+つなぎ目には、どこもはばが<b>cmののりしろを{作る/た}"}, \
    {SAYS(OVERLAP), NOTES, "+のりしろ<b>cm"}, \
    {SAYS(OVERLAP), NOTES, "+重なり<b>cmずつ"}

static const struct phrasing tape[] = {
    GLUED,
    {SAYS(TAPE), 0, "長さ<a>cmの<w>が{ある}"},
    {SAYS(TAPE), 0, "<w>の長さはどれも<a>cm{だ}"},
    {SAYS(TAPE), 0, "1<c>の長さが<a>cmの<w>を{つなぐ}"},
    {SAYS(TAPE), 0, "<w>は1<c>が<a>cm{だ}"},
    {SAYS(TAPE), 0, "どれも<a>cmの<w>を{使う}"},
    {SAYS(TAPE), 0, "横の長さが<a>cmの<w>を一列に{つなぐ}"},
    {SAYS(TAPE), TALK, "<A>は、<a>cmの<w>をつないで長いかざりを作って{いる}"},
    {SAYS(TAPE), TALK, "図工で、<a>cmの<w>を{使う}"},
    {SAYS(TAPE), NOTES, "<a>cmの<w>"},
    {SAYS(TAPE), NOTES, "<w>1<c><a>cm"},
    {SAYS(NUMBER), 0, "+それを<n><c>{つなぐ}"},
    {SAYS(NUMBER), 0, "+つなぐのは<n><c>{だ}"},
    {SAYS(NUMBER), 0, "+<w>は全部で<n><c>{ある}"},
    {SAYS(NUMBER), 0, "+<n><c>を1列に{ならべる}"},
    {SAYS(NUMBER), 0, "+これを<n><c>用意{する/た}"},
    {SAYS(NUMBER), 0, "+<n><c>をまっすぐにつなげて{いく}"},
    {SAYS(NUMBER), TALK, "+<n><c>つないで、長いかざりに{する}"},
    {SAYS(NUMBER), NOTES, "+<n><c>つなぐ"},
    {SAYS(NUMBER), NOTES, "+<n><c>"},
    {SAYS(TAPE) | SAYS(NUMBER), 0, "長さ<a>cmの<w>が<n><c>{ある}"},
    {SAYS(TAPE) | SAYS(NUMBER), 0, "<a>cmの<w>を<n><c>{つなぐ}"},
    {SAYS(TAPE) | SAYS(NUMBER), 0, "どれも<a>cmの<w>を<n><c>用意{する/た}"},
    {SAYS(TAPE) | SAYS(NUMBER), 0, "<n><c>の<w>をつないで、長い<w>を{作る}。1<c>の長さは<a>cm{だ}"},
    {SAYS(TAPE) | SAYS(NUMBER), TALK, "<A>は<a>cmの<w>を<n><c>つないで、長いへびを{作る/た}"},
    {SAYS(TAPE) | SAYS(NUMBER), VOICED(VOICE_EXAM), "横の長さが<a>cmの<w>を、横に一列に<n><c>{つなぐ}"},
    {SAYS(TAPE) | SAYS(NUMBER), NOTES, "<w> <a>cm×<n><c>"},
    {SAYS(NUMBER) | SAYS(OVERLAP), 0, "+これを<n><c>、のりしろ<b>cmで{つなぐ}"},
    {SAYS(NUMBER) | SAYS(OVERLAP), 0, "+この<w><n><c>を、<b>cmずつ重ねて一列にはり合わ{せる}"},
    {SAYS(TAPE) | SAYS(NUMBER) | SAYS(OVERLAP), 0, "長さ<a>cmの<w><n><c>を、のりしろを<b>cmにして1<c>に{つなげる}"},
    {SAYS(TAPE) | SAYS(NUMBER) | SAYS(OVERLAP), 0, "<a>cmの<w>を<n><c>、どのつなぎ目も<b>cmずつ重ねて{はり合わせる}"},
    {SAYS(TAPE) | SAYS(NUMBER) | SAYS(OVERLAP), 0, "<w>を<n><c>、まっすぐにつないで{いく}。<w>の長さはどれも<a>cmで、のりしろは<b>cm{だ}"},
    {SAYS(TAPE) | SAYS(NUMBER) | SAYS(OVERLAP), TALK, "七夕のかざりに、<a>cmの<w>を<n><c>、はしとはしを<b>cmずつ重ねて1列に{つなぐ/た}"},
    {SAYS(TAPE) | SAYS(NUMBER) | SAYS(OVERLAP), TALK, "「かざりを作ろう。」<A>は<a>cmの<w>を<n><c>、横一列に{つなぐ/た}。となりの<w>とは<b>cmずつ{重ねる/た}"},
    {SAYS(TAPE) | SAYS(NUMBER) | SAYS(OVERLAP) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a>cmの<w><n><c>を、のりしろ<b>cmで一直線につないだときの全体の長さ"},
    {SAYS(TAPE) | SAYS(NUMBER) | SAYS(OVERLAP) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w>1<c><a>cm×<n><c>、重なり<b>cmずつ、まっすぐつなぐ。全長何cm"},
    {SAYS(TAPE) | SAYS(NUMBER) | SAYS(OVERLAP) | SAYS_QUESTION, 0, "全体の長さは何cm{だ}か。長さ<a>cmの<w><n><c>を、重なりが<b>cmになるように{つなげる/た}"},
    {SAYS_QUESTION, 0, "?[つないだ|]全体の長さ|cm"},
    {SAYS_QUESTION, 0, "?できあがった<w>の長さ|cm"},
    {SAYS_QUESTION, 0, "+全体の長さは何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+はしからはしまで何cm{ある}か"},
    {SAYS_QUESTION, 0, "+つないだ<w>の長さは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+できた<w>は全部で何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+全部つなぐと、長さは何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+全体で何cmの長さに{なる}か"},
    {SAYS_QUESTION, 0, "つなぎ終わった<w>の、はしからはしまでの長さは何cm{だ}か"},
    {SAYS_QUESTION, TALK, "+できあがったかざりは何cmに{なる}か"},
    {SAYS_QUESTION, TALK, "+全部で何cmの長さになるの{だ}か"},
    {SAYS_QUESTION, NOTES, "+全体は何cm"},
    {0, 0, NULL},
};

/* ---- how many tapes ---- */
static const struct phrasing count[] = {
    GLUED,
    {SAYS(TAPE), 0, "長さ<a>cmの<w>を何<c>か{つなぐ}"},
    {SAYS(TAPE), 0, "1<c>の長さが<a>cmの<w>がたくさん{ある}"},
    {SAYS(TAPE), 0, "<w>の長さはどれも<a>cm{だ}"},
    {SAYS(TAPE), 0, "<a>cmの<w>を何<c>か用意{する/た}"},
    {SAYS(TAPE), 0, "同じ長さの<w>がたくさん{ある}。1<c>の長さは<a>cm{だ}"},
    {SAYS(TAPE), 0, "<w>は1<c>が<a>cm{だ}"},
    {SAYS(TAPE), 0, "どれも<a>cmの<w>を一列に{つなぐ}"},
    {SAYS(TAPE), TALK, "<A>は、<a>cmの<w>をつないで長いかざりを作って{いる}"},
    {SAYS(TAPE), TALK, "かべかざりに、<a>cmの<w>をつないで{いく}"},
    {SAYS(TAPE), NOTES, "<a>cmの<w>"},
    {SAYS(TAPE), NOTES, "<w>1<c><a>cm"},
    {SAYS(WHOLE), 0, "+全体の長さは<L>cmに{なる/た}"},
    {SAYS(WHOLE), 0, "+つないだ全体の長さは<L>cm{だ}"},
    {SAYS(WHOLE), 0, "+全体を<L>cmに{する}"},
    {SAYS(WHOLE), 0, "+はしからはしまで<L>cm{ある}"},
    {SAYS(WHOLE), 0, "+できた<w>の長さは<L>cm{だ/た}"},
    {SAYS(WHOLE), 0, "+全体の長さがちょうど<L>cmになるように{つなぐ}"},
    {SAYS(WHOLE), 0, "+<L>cmの長い<w>が{できる/1/た}"},
    {SAYS(WHOLE), TALK, "+はかってみると、全部で<L>cm{ある/た}"},
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "+全体の長さをはかったところ、<L>cm{だ/た}"},
    {SAYS(WHOLE), NOTES, "+全長<L>cm"},
    {SAYS(WHOLE), NOTES, "+全体で<L>cm"},
    {SAYS(OVERLAP) | SAYS(WHOLE), 0, "+のりしろを<b>cmにしてつなぐと、全体の長さは<L>cmに{なる/た}"},
    {SAYS(OVERLAP) | SAYS(WHOLE), 0, "+<b>cmずつ重ねてはり合わせると、全体が<L>cmに{なる/た}"},
    {SAYS(TAPE) | SAYS(OVERLAP), 0, "1<c><a>cmの<w>を、<b>cmずつ重ねて一列に{つなぐ}"},
    {SAYS(TAPE) | SAYS(OVERLAP), 0, "<a>cmの<w>を、のりしろを<b>cmずつとって1本に{つなぐ}"},
    {SAYS(TAPE) | SAYS(OVERLAP) | SAYS(WHOLE), 0, "長さ<a>cmの<w>を、のりしろを<b>cmにして何<c>かつなげると、全体の長さは<L>cmに{なる/た}"},
    {SAYS(TAPE) | SAYS(OVERLAP) | SAYS(WHOLE), 0, "<L>cmの長い<w>が{ある}。これは、<a>cmの<w>を<b>cmずつ重ねてつないだもの{だ}"},
    {SAYS(TAPE) | SAYS(OVERLAP) | SAYS(WHOLE), 0, "つないだ<w>の長さは、はしからはしまで<L>cm{だ}。<w>1<c>の長さは<a>cmで、つなぎ目はどこも<b>cmずつ重なって{いる}"},
    {SAYS(TAPE) | SAYS(OVERLAP) | SAYS(WHOLE), TALK, "<A>は、<a>cmの<w>を<b>cmずつ重ねてはって、<L>cmの長いかざりを{作る/た}"},
    {SAYS(TAPE) | SAYS(OVERLAP) | SAYS(WHOLE) | SAYS_QUESTION, 0, "<w>を何<c>つなげば{いい}か。1<c>の長さは<a>cm、のりしろは<b>cmで、全体を<L>cmに{する}"},
    {SAYS(TAPE) | SAYS(OVERLAP) | SAYS(WHOLE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1<c><a>cmの<w>を<b>cmずつ重ねて一列につなぎ、全長<L>cmにするときの<w>の数"},
    {SAYS(TAPE) | SAYS(OVERLAP) | SAYS(WHOLE) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w>1<c><a>cm、のりしろ<b>cm、全長<L>cm。何<c>つないだ"},
    {SAYS_QUESTION, 0, "?つないだ<w>の数|<c>"},
    {SAYS_QUESTION, 0, "?[使った|必要な]<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+<w>を何<c>つないだことに{なる}か"},
    {SAYS_QUESTION, 0, "<w>は何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+<w>を何<c>使えば{いい}か"},
    {SAYS_QUESTION, 0, "+つないだ<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+使った<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>は全部で何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+使った<w>の数は何<c>に{なる}か"},
    {SAYS_QUESTION, TALK, "+<w>を何<c>用意したらぴったりに{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、<w>は何<c>{使う/た}か"},
    {SAYS_QUESTION, NOTES, "+<w>は何<c>"},
    {0, 0, NULL},
};

const struct wording wording_noritashi[] = {
    {"tape", SAYS(TAPE) | SAYS(NUMBER) | SAYS(OVERLAP), tape},
    {"count", SAYS(TAPE) | SAYS(OVERLAP) | SAYS(WHOLE), count},
    {NULL, 0, NULL},
};
