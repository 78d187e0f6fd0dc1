/* ueki.c - how 植木算 is said.
 *
 * Slots: <t> 桜の木, <n> 木, <c> 本, <d> 植える, <v> 植え, <p> 植えられ, <x> 植えない, <pl> 道, <u> m, <A> a name;
 * <L> length, <s> spacing, <N> number.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ueki.h"

/* ---- what is asked ---- */
#define HOW_MANY \
    {SAYS_QUESTION, 0, "?[必要な|]<n>の数|<c>"}, \
    {SAYS_QUESTION, 0, "?<n>の[本数|数]|<c>"}, \
    {SAYS_QUESTION, 0, "<n>は[全部で|]何<c>{いる/5}か"}, \
    {SAYS_QUESTION, 0, "<n>は[全部で|]何<c>必要{だ}か"}, \
    {SAYS_QUESTION, 0, "<n>を何<c>用意すれば{いい}か"}, \
    {SAYS_QUESTION, 0, "<n>は何<c>あれば{いい}か"}, \
    {SAYS_QUESTION, 0, "全部で何<c>の<n>が{いる/5}か"}, \
    {SAYS_QUESTION, 0, "+<n>を全部で何<c><d>ことに{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<n>は合わせて何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+使う<n>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+はしから数えると、<n>は何<c>{ある}か"}, \
    {SAYS_QUESTION, TALK, "<n>を何<c>買えば足りるの{だ}か"}, \
    {SAYS_QUESTION, TALK, "+<A>は<n>を何<c>用意すれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "+さて、<n>はいくつ{いる/5}か"}, \
    {SAYS_QUESTION, NOTES, "+<n>は何<c>"}

static const struct phrasing both_ends[] = {
    ROAD,
    ONE_SIDE,
    SPACED,
    BOTH_ENDS,
    HOW_MANY,
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), 0, "<L><u>の<pl>の[端から端|はしからはし|はじからはじ]まで、<s><u>おきに<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), 0, "長さ<L><u>の<pl>の両はしに<t>を{<d>}。その間にも<s><u>ごとに{<d>}"},
    {SAYS(SPACING) | SAYS(ENDS), 0, "+その<pl>の[端から端|はしからはし]まで<s><u>[間隔で|おきに]<t>を{<d>}"},
    {SAYS(SPACING) | SAYS(ENDS), 0, "+はしからはしまで、<n>と<n>の間が<s><u>になるように{<d>}"},
    {SAYS(PLACE) | SAYS(ENDS), 0, "<L><u>の<pl>のはしからはしまで<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(ENDS), 0, "長さ<L><u>の<pl>に、両はしもふくめて<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), 0, "<L><u>はなれた2つの地点の間に、2つの地点もふくめて<s><u>おきに<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), TALK, "<L><u>の<pl>のいちばんはしから反対のはしまで、<s><u>おきに<t>を{<d>/た}。両方のはしにもちゃんと{<d>/た}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), TALK, "「<pl>の両はしにも<t>を<v>たいね。」「間は<s><u>ずつあけよう。<pl>は<L><u>だから……。」2人は考えて{いる}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), TALK, "駅前から郵便局まで、まっすぐな<pl>が<L><u>あり、<t>が<s><u>ごとにならんで{いる}。どちらのはしにも<n>が{ある}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<L><u>の<pl>に<s><u>おきに<t>を<d>とき(両はしにも<d>)の<n>の数"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "長さ<L><u>の<pl>に<s><u>間隔で<t>を<d>とき、必要な<n>の数(両はしにも<d>)"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<pl><L><u>、<t><s><u>おき、両はしにも<d>。<n>は何<c>"},
    {0, 0, NULL},
};

static const struct phrasing one_end[] = {
    ROAD,
    ONE_SIDE,
    SPACED,
    ONE_END,
    HOW_MANY,
    {SAYS(PLACE) | SAYS(ENDS), 0, "長さ<L><u>の<pl>の片方のはしから<t>を{<d>}。もう一方のはしには{<x>}"},
    {SAYS(PLACE) | SAYS(ENDS), 0, "門からげんかんまで<L><u>{ある}。この間に<t>を<d>が、門のところには<v>、げんかんのところには<x>ことに{する}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), 0, "校門からグラウンドまでの<L><u>の道に、<s><u>おきに<t>を{<d>}。グラウンドのところには<d>が、校門のところには{<x>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), 0, "<L><u>の<pl>の一方のはしから、<s><u>おきに<t>を{<d>}。はじめのはしには<d>が、終わりのはしには{<x>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), TALK, "<A>の家の門から<L><u>先のポストまで、<s><u>進むごとに<t>を1<c>{<d>}。ポストのところには<d>が、門のところには{<x>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<L><u>の<pl>に<s><u>おきに<t>を<d>ときの<n>の数(一方のはしには<d>、もう一方のはしには<x>)"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<pl><L><u>、<t><s><u>おき。左はし:<d>、右はし:<x>。<n>の数"},
    {0, 0, NULL},
};

static const struct phrasing no_end[] = {
    ROAD,
    ONE_SIDE,
    SPACED,
    NO_END,
    HOW_MANY,
    {SAYS(PLACE), TALK, "電柱から電柱まで<L><u>ある<pl>に<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(ENDS), 0, "2つの建物が<L><u>はなれて立って{いる}。この間に<t>を<d>が、建物のところには{<x>}"},
    {SAYS(PLACE) | SAYS(ENDS), 0, "図書館と公園は<L><u>はなれて{いる}。その間に<t>を<d>が、図書館の前と公園の前には{<x>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), 0, "<L><u>はなれた2本の大きな木の間に、<s><u>おきに<t>を{<d>}。大きな木のところには{<x>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), 0, "家と学校は<L><u>はなれて{いる}。この2つの間に<s><u>間隔で<t>を{<d>}。家と学校の前には{<x>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), VOICED(VOICE_EXAM), "A地点とB地点は<L><u>はなれている。この2地点の間を<s><u>ごとに区切るように<t>を{<d>}。ただし、A地点とB地点には<x>ものと{する}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), TALK, "「2けんの家の間は<L><u>あるよ。その間に<s><u>おきに<t>を<d>ことにしよう。」「家のあるところには<x>よ。」と2人で{話す/た}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<L><u>はなれた2点の間に<s><u>間隔で<t>を<d>ときの<n>の数(2点には<x>)"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_TERSE), "A―B <L><u>。間に<s><u>おきに<t>、A・Bにはなし。<n>は何<c>"},
    {0, 0, NULL},
};

/* ---- both sides of a road ---- */
static const struct phrasing both_sides[] = {
    ROAD,
    SPACED,
    BOTH_ENDS,
    HOW_MANY,
    {SAYS(SIDES), 0, "+<pl>の両側に{<d>}"},
    {SAYS(SIDES), 0, "+<d>のは<pl>の両側{だ}"},
    {SAYS(SIDES), 0, "+<pl>の右側にも左側にも{<d>}"},
    {SAYS(SIDES), 0, "+片側だけでなく、両側に{<d>}"},
    {SAYS(SIDES), 0, "+どちらの側にも同じように{<d>}"},
    {SAYS(SIDES), 0, "+<t>は<pl>の両側にならべて{<d>}"},
    {SAYS(SIDES), 0, "+<pl>の左右両側に<t>を<d>ことに{する}"},
    {SAYS(SIDES), 0, "+<pl>をはさんで、両側に{<d>}"},
    {SAYS(SIDES), 0, "+反対側にも同じだけ{<d>}"},
    {SAYS(SIDES), TALK, "+右と左の両方に{<d>}"},
    {SAYS(SIDES), TALK, "+<pl>のこちら側にも向こう側にも{<d>}"},
    {SAYS(SIDES), VOICED(VOICE_EXAM), "+ただし、<t>は<pl>の両側に<d>ものと{する}"},
    {SAYS(SIDES), NOTES, "+両側に<d>"},
    {SAYS(SIDES), NOTES, "+両側"},
    {SAYS(SIDES) | SAYS(ENDS), 0, "+<pl>の両側に、はしからはしまで{<d>}"},
    {SAYS(SIDES) | SAYS(ENDS), 0, "+両側とも、両はしにも{<d>}"},
    {SAYS(SIDES) | SAYS(ENDS), 0, "+<pl>の右側と左側に、両はしもふくめて{<d>}"},
    {SAYS(SPACING) | SAYS(SIDES), 0, "+<pl>の両側に<s><u>おきに<t>を{<d>}"},
    {SAYS(SPACING) | SAYS(SIDES), 0, "+同じ側でとなり合う<n>の間を<s><u>にして、<pl>の両側に<t>を{<d>}"},
    {SAYS(SPACING) | SAYS(SIDES) | SAYS(ENDS), 0, "+<pl>の両側に、はしからはしまで<s><u>[おきに|ごとに|間隔で]<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(SIDES), 0, "長さ<L><u>のまっすぐな<pl>の両側に<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(SIDES), 0, "<L><u>の<pl>の両側に、等しい間隔で<t>を<d>計画が{ある}"},
    {SAYS(PLACE) | SAYS(SIDES), TALK, "<A>は、<L><u>ある<pl>の右と左の両方に<t>を<d>ことに{する/た}"},
    {SAYS(PLACE) | SAYS(SIDES) | SAYS(ENDS), 0, "<L><u>の<pl>の両側に、はしからはしまで<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(SIDES) | SAYS(ENDS), VOICED(VOICE_EXAM), "市役所から美術館まで、まっすぐな<pl>が<L><u>続いて{いる}。この<pl>の両側に、両はしもふくめて<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(SIDES) | SAYS(ENDS), 0, "長さ<L><u>の<pl>の両側に、はしからはしまで<s><u>おきに<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(SIDES) | SAYS(ENDS), 0, "<pl>の両側に、はしからはしまで<s><u>ごとに<t>を{<d>}。<pl>の長さは<L><u>{だ}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(SIDES) | SAYS(ENDS), TALK, "校門から校舎までの道は<L><u>で、右側にも左側にも、校門のところから校舎のところまで<s><u>おきに<t>がならんで{いる}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(SIDES) | SAYS(ENDS), TALK, "「この道、両側に<t>があるね。」「となりの<n>までは<s><u>。道のはしからはしまでは<L><u>だよ。」「はしにもあるね。」と話しながら{歩く}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(SIDES) | SAYS(ENDS), TALK, "お祭りで、参道の右と左の両方に<t>を<d>ことに{なる/た}。参道は<L><u>で、入口にもおくの鳥居のところにも<d>。間は<s><u>おき{だ}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(SIDES) | SAYS(ENDS) | SAYS_QUESTION, 0, "全部で何<c>の<n>が{いる/5}か。<L><u>の<pl>の両側に、はしからはしまで<s><u>おきに{<d>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(SIDES) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<L><u>の<pl>の両側に<s><u>間隔で<d><t>の数(両はしにも<d>)"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(SIDES) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<pl><L><u>、両側に<s><u>ごとに<t>。両はしにも<d>。全部で何<c>"},
    {SAYS_QUESTION, 0, "両側合わせて何<c>の<n>が{いる/5}か"},
    {SAYS_QUESTION, 0, "<n>は、両側を合わせて何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "?両側を合わせた<n>の数|<c>"},
    {0, 0, NULL},
};

/* ---- the spacing is asked ---- */
static const struct phrasing spacing[] = {
    ROAD,
    ONE_SIDE,
    BOTH_ENDS,
    EQUAL_GAPS,
    WHAT_SPACING,
    {SAYS(COUNT), 0, "+[ここに|この<pl>に]<t>を<N><c>{<d>}"},
    {SAYS(COUNT), 0, "+<t>は全部で<N><c>{だ}"},
    {SAYS(COUNT), 0, "+<d><t>は<N><c>{だ}"},
    {SAYS(COUNT), 0, "+<N><c>の<t>を{使う}"},
    {SAYS(COUNT), 0, "+<t>を<N><c>用意{する/た}"},
    {SAYS(COUNT), 0, "+そこに<N><c>の<t>を一列に{<d>}"},
    {SAYS(COUNT), 0, "+<t>の数は全部で<N><c>{だ}"},
    {SAYS(COUNT), 0, "+<t>を全部で<N><c><d>ことに{する}"},
    {SAYS(COUNT), 0, "+<t>がちょうど<N><c>{ある}"},
    {SAYS(COUNT), TALK, "+<A>は<t>を<N><c>持って{いる}"},
    {SAYS(COUNT), TALK, "+<t>が<N><c>とどいたので、全部{<d>}"},
    {SAYS(COUNT), VOICED(VOICE_EXAM), "+この<pl>に<N><c>の<t>を<d>ものと{する}"},
    {SAYS(COUNT), NOTES, "+<t><N><c>"},
    {SAYS(COUNT), NOTES, "+<n>は<N><c>"},
    {SAYS(COUNT) | SAYS(EQUAL), 0, "+そこに<N><c>の<t>を同じ間かくで{<d>}"},
    {SAYS(COUNT) | SAYS(EQUAL), 0, "+<t>を<N><c>、等しい間隔で{<d>}"},
    {SAYS(COUNT) | SAYS(EQUAL), 0, "+<N><c>の<t>を、どの間も等しくなるように{<d>}"},
    {SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS), 0, "+はしからはしまで、同じ間かくで<N><c>の<t>を{<d>}"},
    {SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS), 0, "+両はしもふくめて、<t>が等しい間隔で<N><c>ならんで{いる}"},
    {SAYS(COUNT) | SAYS(ENDS), 0, "+<pl>のはしからはしまでに、<t>を<N><c>{<d>}"},
    {SAYS(COUNT) | SAYS(ENDS), 0, "+<t>は、両はしの分もふくめて<N><c>{だ}"},
    {SAYS(EQUAL) | SAYS(ENDS), 0, "+はしからはしまで等しい間かくで{<d>}"},
    {SAYS(EQUAL) | SAYS(ENDS), 0, "+両はしにも<d>ことにして、間かくはどこも同じに{する}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS), 0, "長さ<L><u>の<pl>の片側に、はしからはしまで同じ間かくで<N><c>の<t>を{<d>/た}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS), 0, "<t>が一列に<N><c>、同じ間をあけて<d>ことに{なる/た}。1<c>目から<N><c>目までのきょりは<L><u>{だ}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS), 0, "<L><u>の<pl>の両はしとその間に、<t>を全部で<N><c>、等しい間隔で{<d>}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS), TALK, "<A>は<t>を<N><c>、同じ間をあけて一列に{<d>/た}。最初の<n>から最後の<n>まで歩くと、ちょうど<L><u>{だ/た}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS), VOICED(VOICE_EXAM), "東門から西門までの<L><u>のまっすぐな通路に、同じ間隔で<N><c>の<t>がならんで{いる}。東門と西門のところにも1<c>ずつ{ある}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<L><u>を<N><c>の<t>で等しく区切る(両はしにも<d>)ときの、<n>と<n>の間かく"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<pl><L><u>、同じ間隔で<t>が両はしもふくめて<N><c>。間隔は何<u>"},
    {0, 0, NULL},
};

/* ---- around ---- */
#define RING \
    {SAYS(PLACE), 0, "まわりの長さが<L>mの<pl>が{ある}"}, \
    {SAYS(PLACE), 0, "1周<L>mの<pl>が{ある}"}, \
    {SAYS(PLACE), 0, "<pl>のまわりの長さは<L>m{だ}"}, \
    {SAYS(PLACE), 0, "<pl>の[周囲|まわり]は<L>m{だ}"}, \
    {SAYS(PLACE), 0, "[周囲|まわり]が<L>mの<pl>に<t>を{<d>}"}, \
    {SAYS(PLACE), 0, "1周が<L>mある<pl>のまわりに<t>を{<d>}"}, \
    {SAYS(PLACE), 0, "<pl>を1周すると<L>m{ある}"}, \
    {SAYS(PLACE), 0, "<pl>のまわりに<t>を<d>ことに{する}。まわりの長さは<L>m{だ}"}, \
    {SAYS(PLACE), TALK, "近所の<pl>は、ぐるっと1周<L>m{だ}"}, \
    {SAYS(PLACE), TALK, "<A>が<pl>のまわりをはかると<L>m{だ}"}, \
    {SAYS(PLACE), VOICED(VOICE_EXAM), "周の長さが<L>mである<pl>が{ある}"}, \
    {SAYS(PLACE), VOICED(VOICE_EXAM), "1周の長さが<L>mの<pl>の周囲に<t>を{<d>}"}, \
    {SAYS(PLACE), NOTES, "<pl>の周り<L>m"}, \
    {SAYS(PLACE), NOTES, "1周<L>mの<pl>"}, \
    {SAYS(SPACING), 0, "+そのまわりに<s>m[おきに|ごとに|の間かくで|の間隔で]<t>を{<d>}"}, \
    {SAYS(SPACING), 0, "+まわりに<t>を<s>mおきに{<d>}"}, \
    {SAYS(SPACING), 0, "+<n>と<n>の間は[どこも|]<s>m{だ}"}, \
    {SAYS(SPACING), 0, "+まわりにそって<t>を<s>m間隔で{<d>}"}, \
    {SAYS(SPACING), 0, "+となり合う<n>の間が<s>mになるように、ぐるりと<t>を{<d>}"}, \
    {SAYS(SPACING), 0, "+<t>は<s>mずつ間をあけて{<d>}"}, \
    {SAYS(SPACING), TALK, "+ぐるっと<s>mおきに<t>を{<d>}"}, \
    {SAYS(SPACING), TALK, "+<n>の間かくは<s>mに決まって{いる}"}, \
    {SAYS(SPACING), VOICED(VOICE_EXAM), "+その周上に<s>mの等間隔で<t>を{<d>}"}, \
    {SAYS(SPACING), NOTES, "+<s>mおきに<t>"}, \
    {SAYS(SPACING), NOTES, "+<t>の間かく<s>m"}, \
    {SAYS(PLACE) | SAYS(SPACING), 0, "1周<L>mの<pl>のまわりに、<s>mおきに<t>を{<d>}"}, \
    {SAYS(PLACE) | SAYS(SPACING), 0, "<pl>のまわり<L>mに<s>mごとに<t>を{<d>}"}

#define RING_BOTH \
    {SAYS(PLACE) | SAYS(SPACING), 0, "<L>mある<pl>のまわりを1周するように、<t>を<s>mずつ間をあけて{<d>}"}, \
    {SAYS(PLACE) | SAYS(SPACING), 0, "<t>を、周囲<L>mの<pl>のまわりに<s>m間隔で{<d>}"}, \
    {SAYS(PLACE) | SAYS(SPACING), 0, "<pl>のまわりをぐるりと1周歩くと<L>m{ある}。そのまわりに<s>mずつ間をあけて<t>を<d>ことに{する/た}"}, \
    {SAYS(PLACE) | SAYS(SPACING), TALK, "看板に「1周<L>m、<s>mおきに<t>を<d>」と書いて{ある}。まるい<pl>のまわりのこと{だ}"}, \
    {SAYS(PLACE) | SAYS(SPACING), TALK, "先生が「<pl>の1周は<L>mだよ。まわりに<s>mおきに<t>を<d>よ。」と{話す/た}"}, \
    {SAYS(PLACE) | SAYS(SPACING), NOTES, "<pl>の周囲<L>m、<s>mごとに<t>"}

static const struct phrasing around[] = {
    RING,
    RING_BOTH,
    HOW_MANY,
    {SAYS(PLACE) | SAYS(SPACING) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1周<L>mの<pl>の周りに<s>mおきに<d><t>の数"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS_QUESTION, 0, "<n>は何<c>{いる/5}か。1周<L>mの<pl>のまわりに、<s>mおきに{<d>}"},
    {SAYS_QUESTION, 0, "+1周全部で<n>は何<c>{ある}か"},
    {0, 0, NULL},
};

static const struct phrasing between[] = {
    RING,
    RING_BOTH,
    {SAYS(MORE), 0, "+<n>と<n>の間[に|ごとに]花を<q>株ずつ{植える}"},
    {SAYS(MORE), 0, "+[さらに|次に]、となり合う<n>の間に花を<q>株ずつ{植える}"},
    {SAYS(MORE), 0, "+どの間にも花を<q>株{植える}"},
    {SAYS(MORE), 0, "+<n>の間には、それぞれ<q>株の花を{植える}"},
    {SAYS(MORE), 0, "+その1つの間に花を<q>株ずつ{植える}"},
    {SAYS(MORE), TALK, "+あいだあいだに花も<q>株ずつ{植える}"},
    {SAYS(MORE), VOICED(VOICE_EXAM), "+また、隣り合う<n>の間には<q>株ずつ花を{植える}"},
    {SAYS(MORE), NOTES, "+間ごとに花<q>株"},
    {SAYS_QUESTION, 0, "?[必要な|]花の数|株"},
    {SAYS_QUESTION, 0, "花は[全部で|]何株{いる/5}か"},
    {SAYS_QUESTION, 0, "花は[全部で|]何株必要{だ}か"},
    {SAYS_QUESTION, 0, "花を何株用意すれば{いい}か"},
    {SAYS(MORE), 0, "+そして、<n>の間ごとに花を<q>株ずつ{植える}"},
    {SAYS(MORE), 0, "+<n>と<n>の間には、花が<q>株ずつ{入る/5}"},
    {SAYS(MORE), TALK, "+「<n>と<n>の間に、花を<q>株ずつ植えよう。」とみんなで{決める/た}"},
    {SAYS(MORE), 0, "+次に、間を花で{かざる}。1つの間に植えるのは<q>株{だ}"},
    {SAYS(MORE) | SAYS_QUESTION, 0, "+<n>と<n>の間ごとに花を<q>株ずつ植えると、花は全部で何株{いる/5}か"},
    {SAYS(MORE) | SAYS_QUESTION, 0, "+どの間にも花を<q>株ずつ植えるには、花を何株用意すれば{いい}か"},
    {SAYS_QUESTION, 0, "?間に植える花の数|株"},
    {SAYS_QUESTION, 0, "+花を全部で何株植えることに{なる}か"},
    {SAYS_QUESTION, 0, "+花は合わせて何株あれば足{りる}か"},
    {SAYS_QUESTION, TALK, "花は何株買えば{いい}か"},
    {SAYS_QUESTION, NOTES, "+花は何株"},
    {0, 0, NULL},
};

enum { ROAD_FACTS = SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS) };

const struct wording wording_ueki[] = {
    {"ends", ROAD_FACTS, both_ends},
    {"one_end", ROAD_FACTS, one_end},
    {"no_end", ROAD_FACTS, no_end},
    {"around", SAYS(PLACE) | SAYS(SPACING), around},
    {"both_sides", ROAD_FACTS | SAYS(SIDES), both_sides},
    {"spacing", SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS), spacing},
    {"between", SAYS(PLACE) | SAYS(SPACING) | SAYS(MORE), between},
    {NULL, 0, NULL},
};
