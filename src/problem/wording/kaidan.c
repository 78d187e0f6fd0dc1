/* kaidan.c - how floors and bells are said.
 *
 * Slots: <v> 階段を上る, <sp> 階段を上る速さ, <A> a name; <n> a floor, <T> seconds, <m> another floor, <U>
 * other seconds; <w> かね, <v> 鳴る, <n> and <m> times.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FIRST, EVEN, NEXT };
enum { KNOWN = SAYS(FIRST) | SAYS(EVEN) };

#define TO_A_FLOOR \
    {SAYS(FIRST), 0, "<v>とき、1階から<n>階まで<T>秒{かかる}"}, \
    {SAYS(FIRST), 0, "1階から<n>階まで<v>のに<T>秒{かかる/た}"}, \
    {SAYS(FIRST), 0, "<v>と、1階から<n>階までは<T>秒{だ}"}, \
    {SAYS(FIRST), 0, "<v>。1階を出て<n>階に着くまでに<T>秒{かかる/た}"}, \
    {SAYS(FIRST), 0, "<T>秒かけて、1階から<n>階まで{<v>}"}, \
    {SAYS(FIRST), 0, "1階から<v>と、<n>階に着くのは<T>秒後{だ}"}, \
    {SAYS(FIRST), 0, "<v>とき、1階から<n>階までにかかる時間は<T>秒{だ}"}, \
    {SAYS(FIRST), 0, "1階にいて、これから{<v>}。<n>階に着くまでには<T>秒{かかる}"}, \
    {SAYS(FIRST), TALK, "<A>が時計で計ると、1階から<n>階まで<v>のに<T>秒{かかる/た}"}, \
    {SAYS(FIRST), TALK, "「1階から<n>階まで<T>秒だったよ。」と、<v>のを見ていた<A>が{言う/た}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "ある建物で<v>とき、1階から<n>階までに<T>秒を要{する}"}, \
    {SAYS(FIRST), NOTES, "<v>:1階→<n>階 <T>秒"}, \
    {SAYS(FIRST), NOTES, "1階から<n>階まで<T>秒で<v>"}, \
    {SAYS(EVEN), 0, "+<sp>は一定{だ}"}, \
    {SAYS(EVEN), 0, "+<sp>はいつも同じ{だ}"}, \
    {SAYS(EVEN), 0, "+どの階でも、1階分にかかる時間は同じ{だ}"}, \
    {SAYS(EVEN), 0, "+速さは変わらないものと{する}"}, \
    {SAYS(EVEN), 0, "+<sp>は変わらないと{する}"}, \
    {SAYS(EVEN), 0, "+1階分にかかる時間はどこも同じと{する}"}, \
    {SAYS(EVEN), 0, "+速さはずっと同じ{だ}"}, \
    {SAYS(EVEN), 0, "+どこでも同じ速さ{だ}"}, \
    {SAYS(EVEN), TALK, "+「速さはずっと変わらないよ。」と{聞く/た}"}, \
    {SAYS(EVEN), TALK, "+つかれないので、速さは最後まで同じ{だ}"}, \
    {SAYS(EVEN), VOICED(VOICE_EXAM), "+ただし、<sp>は一定と{する}"}, \
    {SAYS(EVEN), NOTES, "+速さは一定"}, \
    {KNOWN, 0, "一定の速さで{<v>}。1階から<n>階まで<T>秒{かかる}"}, \
    {KNOWN, 0, "どの階も同じ時間で<v>とすると、1階から<n>階までは<T>秒{だ}"}

static const struct phrasing floors[] = {
    TO_A_FLOOR,
    {SAYS(NEXT) | SAYS_QUESTION, 0, "1階から<m>階までは何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+1階から<m>階まで上がると、何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+同じように1階から<m>階まで行くと何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+<m>階まで行くには、1階から何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+1階を出て<m>階に着くのは何秒後{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+1階から<m>階までにかかる時間は何秒{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+では、1階から<m>階までなら何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "?1階から<m>階までの時間|秒"},
    {SAYS(NEXT) | SAYS_QUESTION, TALK, "+1階から<m>階までだと、何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, TALK, "+続けて考えると、1階から<m>階までは何秒に{なる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、1階から<m>階までに要する時間は何秒{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, NOTES, "+1階→<m>階は何秒"},
    {SAYS(NEXT), 0, "+次に、1階から<m>階まで{行く}"},
    {SAYS(NEXT), 0, "+同じやり方で、1階から<m>階まで{上がる}"},
    {SAYS_QUESTION, 0, "+何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+かかる時間は何秒{だ}か"},
    {SAYS_QUESTION, NOTES, "+何秒"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, 0, "1階から<m>階までは何秒{かかる}か。同じ速さで<v>とき、1階から<n>階までは<T>秒{だ}"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, 0, "同じ速さで<v>とき、1階から<n>階まで<T>秒なら、1階から<m>階までは何秒{だ}か"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_DRILL), "一定の速さで<v>とき、1階から<n>階まで<T>秒だと、1階から<m>階までの時間"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<v>(速さ一定)。1階→<n>階<T>秒、1階→<m>階は何秒"},
    {0, 0, NULL},
};

static const struct phrasing reached[] = {
    TO_A_FLOOR,
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+1階を出て<U>秒後には何階に{いる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+1階から<U>秒上がると、何階に{着く}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+<U>秒では、1階から何階まで上がることが{できる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+1階から<U>秒かかって着くのは何階{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+1階から<U>秒かかるのは何階{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+<U>秒後に着くのは何階{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+では、1階を出てから<U>秒たつと、何階に{着く}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "?1階から<U>秒で着く階|階"},
    {SAYS(NEXT) | SAYS_QUESTION, TALK, "+<U>秒あったら、1階から何階まで{行ける}か"},
    {SAYS(NEXT) | SAYS_QUESTION, TALK, "+1階から<U>秒がんばると、何階に{着く}か"},
    {SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+1階を出発して<U>秒後に到着するのは何階{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, NOTES, "+1階から<U>秒では何階"},
    {SAYS(NEXT), 0, "+次に、1階から<U>秒{上がる}"},
    {SAYS(NEXT), 0, "+同じやり方で、1階から<U>秒かけて{上がる/た}"},
    {SAYS_QUESTION, 0, "+何階に{着く}か"},
    {SAYS_QUESTION, 0, "+着くのは何階{だ}か"},
    {SAYS_QUESTION, NOTES, "+何階"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, 0, "1階から<U>秒で着くのは何階{だ}か。同じ速さで<v>とき、1階から<n>階までは<T>秒{だ}"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, 0, "同じ速さで<v>とき、1階から<n>階まで<T>秒なら、1階から<U>秒では何階に{着く}か"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_DRILL), "一定の速さで<v>とき、1階から<n>階まで<T>秒だと、1階から<U>秒で着く階"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<v>(速さ一定)。1階→<n>階<T>秒、1階から<U>秒で何階"},
    {0, 0, NULL},
};

#define STROKES \
    {SAYS(FIRST), 0, "<w>が<n>回<v>のに、はじめから終わりまで<T>秒{かかる}"}, \
    {SAYS(FIRST), 0, "<w>の1回目から<n>回目までは<T>秒{だ}"}, \
    {SAYS(FIRST), 0, "<w>が<n>回<v>のに<T>秒{かかる/た}"}, \
    {SAYS(FIRST), 0, "<n>回<v>のに<T>秒かかる<w>が{ある}"}, \
    {SAYS(FIRST), 0, "<w>が1回<v>と時間をはかり始め、<n>回目までが<T>秒{だ/た}"}, \
    {SAYS(FIRST), 0, "<w>が<n>回{<v>}。最初の1回から最後の1回までは<T>秒{だ}"}, \
    {SAYS(FIRST), 0, "<w>が<n>回<v>間に、<T>秒{たつ/た}"}, \
    {SAYS(FIRST), 0, "1回目から数えて<n>回目が<v>までに<T>秒かかる<w>が{ある}"}, \
    {SAYS(FIRST), TALK, "<A>が<w>の時間をはかると、<n>回<v>のに<T>秒{かかる/た}"}, \
    {SAYS(FIRST), TALK, "「<w>が<n>回<v>のに<T>秒かかったよ。」と<A>が{言う/た}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "<w>が<n>回<v>とき、1回目から<n>回目までに<T>秒を要{する}"}, \
    {SAYS(FIRST), NOTES, "<w>:1回目から<n>回目まで<T>秒"}, \
    {SAYS(FIRST), NOTES, "<w><n>回に<T>秒"}, \
    {SAYS(EVEN), 0, "+間かくはどこも同じ{だ}"}, \
    {SAYS(EVEN), 0, "+間かくは一定{だ}"}, \
    {SAYS(EVEN), 0, "+どの回も、次までの時間は同じ{だ}"}, \
    {SAYS(EVEN), 0, "+この<w>は、等しい間をおいて{<v>}"}, \
    {SAYS(EVEN), 0, "+同じ間かくで<v>ものと{する}"}, \
    {SAYS(EVEN), 0, "+1回ごとの間の長さは変わらないものと{する}"}, \
    {SAYS(EVEN), 0, "+<w>はいつも同じ間かくで{<v>}"}, \
    {SAYS(EVEN), 0, "+<v>間かくはすべて等しいものと{する}"}, \
    {SAYS(EVEN), TALK, "+間のあけ方はいつも同じ{だ}"}, \
    {SAYS(EVEN), TALK, "+「間はいつも同じ長さだよ。」と{聞く/た}"}, \
    {SAYS(EVEN), VOICED(VOICE_EXAM), "+ただし、間かくは一定と{する}"}, \
    {SAYS(EVEN), NOTES, "+等間かく"}, \
    {KNOWN, 0, "<w>が同じ間をおいて{<v>}。<n>回<v>のに<T>秒{かかる}"}, \
    {KNOWN, 0, "一定の間をおいて<v><w>があり、1回目から<n>回目までは<T>秒{だ}"}

static const struct phrasing bell[] = {
    STROKES,
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+<m>回<v>には何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+1回目から<m>回目までは何秒{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+<m>回<v>のに何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+同じように<m>回<v>とき、はじめから終わりまで何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+最初の1回から<m>回目までの時間は何秒{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+<m>回<v>間に、何秒{たつ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+では、<m>回なら何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+<m>回目が<v>のは、1回目から何秒後{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "?<w>が<m>回<v>のにかかる時間|秒"},
    {SAYS(NEXT) | SAYS_QUESTION, TALK, "+<m>回だったら、終わるまで何秒{かかる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<m>回<v>のに要する時間は何秒{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, NOTES, "+<m>回では何秒"},
    {SAYS(NEXT), 0, "+次に、<w>が<m>回{<v>}"},
    {SAYS(NEXT), 0, "+今度は<m>回<v>ときを{考える}"},
    {SAYS_QUESTION, 0, "+はじめから終わりまで何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+かかる時間は何秒{だ}か"},
    {SAYS_QUESTION, NOTES, "+何秒"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, 0, "<w>が同じ間かくで<n>回<v>のに<T>秒かかるとき、<m>回<v>には何秒{かかる}か"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, 0, "<m>回<v>には何秒{かかる}か。<w>は等しい間かくで<v>もので、<n>回では<T>秒{かかる}"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_DRILL), "等しい間かくで<n>回<v>のに<T>秒かかる<w>が、<m>回<v>のにかかる時間"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w>(等間かく)<n>回で<T>秒。<m>回では何秒"},
    {0, 0, NULL},
};

static const struct phrasing rings[] = {
    STROKES,
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+はじめから終わりまで<U>秒かかるのは、何回<v>とき{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+1回目からちょうど<U>秒後に<v>のは何回目{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+<U>秒後に<v>のは、1回目から数えて何回目{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+終わるまでに<U>秒かかったとき、何回<v>ことに{なる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+1回目から<U>秒後までに、1回目もふくめて何回{<v>}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+全体で<U>秒になるのは何回<v>とき{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+では、<U>秒かかるのは何回<v>とき{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, 0, "+<U>秒がちょうど終わるとき、<v>のは何回目{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, TALK, "+最後までに<U>秒かかるとしたら、何回<v>ことに{なる}か"},
    {SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+1回目から最後までに<U>秒を要するのは、何回<v>とき{だ}か"},
    {SAYS(NEXT) | SAYS_QUESTION, NOTES, "+<U>秒かかるのは何回のとき"},
    {SAYS(NEXT), 0, "+次に、はじめから終わりまでが<U>秒に{なる/た}"},
    {SAYS(NEXT), 0, "+今度は、1回目から最後までに<U>秒{かかる/た}"},
    {SAYS_QUESTION, 0, "+何回<v>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+<v>のは全部で何回{だ}か"},
    {SAYS_QUESTION, NOTES, "+何回"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, 0, "<w>が同じ間かくで<n>回<v>のに<T>秒かかるとき、<U>秒かかるのは何回<v>とき{だ}か"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_DRILL), "等しい間かくで<n>回<v>のに<T>秒かかる<w>が、終わりまでに<U>秒かかるときの回数"},
    {KNOWN | SAYS(NEXT) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w>(等間かく)<n>回で<T>秒。<U>秒なら何回"},
    {0, 0, NULL},
};

const struct wording wording_kaidan[] = {
    {"floors", KNOWN | SAYS(NEXT), floors},
    {"reached", KNOWN | SAYS(NEXT), reached},
    {"bell", KNOWN | SAYS(NEXT), bell},
    {"rings", KNOWN | SAYS(NEXT), rings},
    {NULL, 0, NULL},
};
