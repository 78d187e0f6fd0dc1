/* shiai_gyaku.c - how numbers of teams are asked for, and leagues in which all meet twice.
 *
 * Slots: <c> チーム, <g> サッカーの試合, <u> 試合, <A> a name; <N> how many take part, <G> how many
 * matches.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { MATCHES, RULE, NO_DRAW };
enum { BOTH = SAYS(MATCHES) | SAYS(RULE) };

#define WHO_CAME \
    {SAYS_QUESTION, 0, "+何<c>が[参加|出場]{する/た}か"}, \
    {SAYS_QUESTION, 0, "[参加した|出場した]のは何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "[参加した|出た]のは全部で何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+何<c>の大会{だ/た}か"}, \
    {SAYS_QUESTION, 0, "+この大会に出たのは何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+全部で何<c>{だ/た}か"}, \
    {SAYS_QUESTION, 0, "?参加した<c>の数|<c>"}, \
    {SAYS_QUESTION, 0, "?大会に出た<c>の数|<c>"}, \
    {SAYS_QUESTION, 0, "+このとき、参加したのは何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+集まったのは何<c>{だ/た}か"}, \
    {SAYS_QUESTION, TALK, "+いったい何<c>が{出る/た}か"}, \
    {SAYS_QUESTION, TALK, "+出たのは何<c>だったの{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+参加した総数は何<c>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+何<c>参加"}, \
    {SAYS_QUESTION, NOTES, "+参加は何<c>"}

static const struct phrasing league[] = {
    {SAYS(MATCHES), 0, "<g>が、全部で<G><u>{行われる/た}"},
    {SAYS(MATCHES), 0, "ある大会で、<g>が全部で<G><u>{ある/た}"},
    {SAYS(MATCHES), 0, "<g>をして、合わせて<G><u>に{なる/た}"},
    {SAYS(MATCHES), 0, "<g>の大会があり、全部で<G><u>{する/た}"},
    {SAYS(MATCHES), 0, "<g>の数は、合計<G><u>{だ/た}"},
    {SAYS(MATCHES), 0, "<g>を全部で<G><u>行って、大会が{終わる/た}"},
    {SAYS(MATCHES), 0, "大会が終わるまでに、<g>は<G><u>{ある/た}"},
    {SAYS(MATCHES), 0, "何<c>かが集まって<g>をし、全部で<G><u>に{なる/た}"},
    {SAYS(MATCHES), TALK, "<A>たちの大会では、<g>が全部で<G><u>も{ある/た}"},
    {SAYS(MATCHES), TALK, "「<g>は全部で<G><u>だったよ。」と<A>が{言う/た}"},
    {SAYS(MATCHES), VOICED(VOICE_EXAM), "ある大会で行われた<g>の総数は<G><u>{だ}"},
    {SAYS(MATCHES), NOTES, "<g>、全部で<G><u>"},
    {SAYS(MATCHES), NOTES, "<g> 計<G><u>"},
    {SAYS(RULE), 0, "+総当たりで1回ずつ対戦{する/た}"},
    {SAYS(RULE), 0, "+どの<c>とも1回ずつ対戦{する/た}"},
    {SAYS(RULE), 0, "+どの1<c>も、自分以外の相手すべてと1回ずつ対戦{する/た}"},
    {SAYS(RULE), 0, "+どの2<c>も必ず1回ずつ対戦{する/た}"},
    {SAYS(RULE), 0, "+総当たり戦で、同じ相手とは1回だけ対戦{する/た}"},
    {SAYS(RULE), 0, "+すべての組み合わせで1回ずつ{行う/た}"},
    {SAYS(RULE), 0, "+おたがいに1回ずつ対戦{する/た}"},
    {SAYS(RULE), 0, "+これはリーグ戦(どの相手とも1回ずつ)の数{だ}"},
    {SAYS(RULE), 0, "+試合は総当たりで、どの相手とも1回だけ{だ}"},
    {SAYS(RULE), TALK, "+みんなが、ほかのみんなと1回ずつ{する/た}"},
    {SAYS(RULE), VOICED(VOICE_EXAM), "+どの<c>も、他のすべての<c>と1回ずつ対戦{する/た}"},
    {SAYS(RULE), NOTES, "+総当たり(各1回)"},
    {SAYS(RULE), NOTES, "+どの相手とも1回ずつ"},
    {BOTH, 0, "何<c>かが総当たりで1回ずつ<g>をすると、全部で<G><u>に{なる/た}"},
    {BOTH, 0, "どの相手とも1回ずつ<g>をしたところ、全部で<G><u>{だ/た}"},
    {BOTH, 0, "リーグ戦の<g>は全部で<G><u>で、どの組み合わせも1回ずつ{だ/た}"},
    {BOTH, TALK, "<A>たちが、みんなどうし1回ずつ<g>をすると、全部で<G><u>に{なる/た}"},
    {BOTH | SAYS_QUESTION, 0, "総当たりで1回ずつ<g>をして全部で<G><u>になるのは、何<c>のとき{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "総当たり(各1回)の<g>が全部で<G><u>のときの参加<c>数"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "総当たり(各1回)の<g>、計<G><u>。何<c>参加"},
    WHO_CAME,
    {0, 0, NULL},
};

static const struct phrasing twice[] = {
    {SAYS(MATCHES), 0, "<N><c>で<g>を{する}"},
    {SAYS(MATCHES), 0, "大会に<N><c>が{参加する/た}"},
    {SAYS(MATCHES), 0, "<g>の大会に<N><c>が{出る}"},
    {SAYS(MATCHES), 0, "参加するのは<N><c>{だ}"},
    {SAYS(MATCHES), 0, "<N><c>が集まって<g>を{する}"},
    {SAYS(MATCHES), 0, "<g>のリーグが{ある}。入っているのは<N><c>{だ}"},
    {SAYS(MATCHES), 0, "<N><c>が<g>のリーグ戦に参加{する}"},
    {SAYS(MATCHES), 0, "<N><c>のリーグで<g>を{行う}"},
    {SAYS(MATCHES), TALK, "<A>たちのリーグでは、<N><c>が<g>を{する}"},
    {SAYS(MATCHES), TALK, "町の<g>のリーグに、<N><c>の申しこみが{ある/た}"},
    {SAYS(MATCHES), VOICED(VOICE_EXAM), "<N><c>が参加する<g>のリーグ戦が{ある}"},
    {SAYS(MATCHES), NOTES, "<N><c>で<g>"},
    {SAYS(MATCHES), NOTES, "<g>のリーグ、<N><c>"},
    {SAYS(RULE), 0, "+どの相手とも2回ずつ対戦{する}"},
    {SAYS(RULE), 0, "+総当たりで2回ずつ{する}"},
    {SAYS(RULE), 0, "+どの2<c>も必ず2回ずつ対戦{する}"},
    {SAYS(RULE), 0, "+同じ相手と2回ずつ対戦{する}"},
    {SAYS(RULE), 0, "+すべての組み合わせで2回ずつ{行う}"},
    {SAYS(RULE), 0, "+総当たり戦を2回くり{返す}"},
    {SAYS(RULE), 0, "+前期と後期に1回ずつ、どの相手とも合わせて2回対戦{する}"},
    {SAYS(RULE), 0, "+ホームとアウェーで1回ずつ、どの相手とも2回対戦{する}"},
    {SAYS(RULE), 0, "+どの1<c>も、自分以外の相手すべてと2回ずつ対戦{する}"},
    {SAYS(RULE), TALK, "+みんなが、ほかのみんなと2回ずつ{する}"},
    {SAYS(RULE), TALK, "+総当たりを2回やるので、どの相手とも2回ずつ{当たる}"},
    {SAYS(RULE), VOICED(VOICE_EXAM), "+どの<c>も、他のすべての<c>と2回ずつ対戦するものと{する}"},
    {SAYS(RULE), NOTES, "+総当たり(各2回)"},
    {SAYS(RULE), NOTES, "+どの相手とも2回ずつ"},
    {BOTH, 0, "<N><c>が総当たりで2回ずつ<g>を{する}"},
    {BOTH, 0, "<N><c>のすべての組み合わせで、2回ずつ<g>を{する}"},
    {BOTH, 0, "<N><c>が、ほかのすべての相手と2回ずつ<g>を{する}"},
    {BOTH, TALK, "<A>の町では、<N><c>全部が、自分以外のみんなと2回ずつ<g>を{する}"},
    {BOTH | SAYS_QUESTION, 0, "全部で何<u>に{なる}か。<N><c>が、おたがいに2回ずつ<g>を{する}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N><c>が2回ずつ総当たりで<g>をするときの<u>数"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "総当たり(各2回)<N><c>で<g>。何<u>"},
    {SAYS_QUESTION, 0, "+全部で何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+全部で何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<g>は全部で何<u>{ある}か"},
    {SAYS_QUESTION, 0, "+<g>は全部で何<u>行うことに{なる}か"},
    {SAYS_QUESTION, 0, "<g>は全部で何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+必要な<g>は全部で何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+このリーグでは全部で何<u>{行う}か"},
    {SAYS_QUESTION, 0, "+<g>は合わせて何<u>必要{だ}か"},
    {SAYS_QUESTION, 0, "+全部終わるまでに何<u>{ある}か"},
    {SAYS_QUESTION, 0, "?行われる<g>の数|<u>"},
    {SAYS_QUESTION, TALK, "+みんな合わせて何<u>することに{なる}か"},
    {SAYS_QUESTION, TALK, "<g>は全部で何<u>になるの{だ}か"},
    {SAYS_QUESTION, NOTES, "+全部で何<u>"},
    {0, 0, NULL},
};

static const struct phrasing knockout[] = {
    {SAYS(MATCHES), 0, "優勝が決まるまでに、<g>が全部で<G><u>{行われる/た}"},
    {SAYS(MATCHES), 0, "<g>を<G><u>して、優勝が{決まる/た}"},
    {SAYS(MATCHES), 0, "<g>の大会で、優勝が決まるまでに<G><u>{ある/た}"},
    {SAYS(MATCHES), 0, "優勝が決まったとき、<g>は全部で<G><u>終わって{いる/た}"},
    {SAYS(MATCHES), 0, "<g>で1<c>の優勝を決めるのに、<G><u>{かかる/た}"},
    {SAYS(MATCHES), 0, "1<c>の優勝が決まるまでに、<g>を<G><u>{する/た}"},
    {SAYS(MATCHES), 0, "ある大会では、優勝を決めるまでの<g>が合わせて<G><u>{だ/た}"},
    {SAYS(MATCHES), 0, "<g>の大会があり、決勝までふくめて<G><u>が{行われる/た}"},
    {SAYS(MATCHES), TALK, "<A>の町の<g>の大会では、優勝が決まるまでに<G><u>も{ある/た}"},
    {SAYS(MATCHES), TALK, "「優勝が決まるまでに<g>が<G><u>あったよ。」と<A>が{言う/た}"},
    {SAYS(MATCHES), VOICED(VOICE_EXAM), "ある大会で、優勝が決まるまでに行われた<g>は<G><u>{だ}"},
    {SAYS(MATCHES), NOTES, "<g>、優勝まで<G><u>"},
    {SAYS(MATCHES), NOTES, "優勝決定までの<g><G><u>"},
    {SAYS(RULE), 0, "+大会は勝ちぬき戦{だ}"},
    {SAYS(RULE), 0, "+負けたらそこで終わりの勝ちぬき戦{だ/た}"},
    {SAYS(RULE), 0, "+大会はトーナメント戦で{行う/た}"},
    {SAYS(RULE), 0, "+1回負けると、その後は{出られない}"},
    {SAYS(RULE), 0, "+負けたほうは終わりで、勝ったほうだけが次に{進む}"},
    {SAYS(RULE), 0, "+やり方は勝ちぬき戦(トーナメント)で、3位決定戦は{ない}"},
    {SAYS(RULE), 0, "+1対1で戦い、負けたらすぐに{ぬける}"},
    {SAYS(RULE), 0, "+最後まで負けなかった1<c>が優勝する勝ちぬき戦{だ}"},
    {SAYS(RULE), TALK, "+負けたらおしまいのトーナメント{だ}"},
    {SAYS(RULE), VOICED(VOICE_EXAM), "+大会は、負けたら終わりのトーナメント方式で{行う/た}"},
    {SAYS(RULE), NOTES, "+トーナメント"},
    {SAYS(RULE), NOTES, "+勝ちぬき戦"},
    {SAYS(NO_DRAW), 0, "+引き分けは{ない}"},
    {SAYS(NO_DRAW), 0, "+引き分けはないものと{する}"},
    {SAYS(NO_DRAW), 0, "+ただし、引き分けはないと{する}"},
    {SAYS(NO_DRAW), 0, "+引き分けは考えないことに{する}"},
    {SAYS(NO_DRAW), 0, "+1回の勝負で必ず勝ち負けが{決まる}"},
    {SAYS(NO_DRAW), 0, "+引き分けになることは{ない}"},
    {SAYS(NO_DRAW), 0, "+どの勝負も必ずどちらかが{勝つ}"},
    {SAYS(NO_DRAW), 0, "+引き分けは1回も{ない}"},
    {SAYS(NO_DRAW), TALK, "+引き分けはなしという決まり{だ}"},
    {SAYS(NO_DRAW), NOTES, "+引き分けなし"},
    {SAYS(RULE) | SAYS(NO_DRAW), 0, "+引き分けのない勝ちぬき戦{だ}"},
    {SAYS(RULE) | SAYS(NO_DRAW), 0, "+トーナメント戦で、引き分けは{ない}"},
    {BOTH, 0, "勝ちぬき戦で<g>をすると、優勝が決まるまでに<G><u>{行われる/た}"},
    {BOTH | SAYS(NO_DRAW), 0, "引き分けのない勝ちぬき戦で<g>が<G><u>行われて、優勝が{決まる/た}"},
    {BOTH | SAYS(NO_DRAW), TALK, "<A>の町の<g>のトーナメントは、引き分けなしで、優勝が決まるまでに<G><u>{ある/た}"},
    {BOTH | SAYS(NO_DRAW) | SAYS_QUESTION, VOICED(VOICE_DRILL), "引き分けのない<g>の勝ちぬき戦で、優勝まで<G><u>のときの参加<c>数"},
    {BOTH | SAYS(NO_DRAW) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<g>のトーナメント(引き分けなし)、<G><u>で優勝決定。何<c>参加"},
    WHO_CAME,
    {0, 0, NULL},
};

#define LEAGUE "<t>の大会で、<N>チームがどのチームとも1回ずつ試合を{する/た}。勝つと<w>点、引き分けると両チームに<d>点ずつ、負けると0点{だ}"
#define OF_ALL "全試合の得点の合計は<T>点"
static const struct phrasing draws[] = {
    {SAYS(0), 0, LEAGUE "。" OF_ALL "{だ/た}"},
    {SAYS(0), 0, LEAGUE "。" OF_ALL "に{なる/た}"},
    {SAYS(0), 0, LEAGUE "。得点を全部たすと<T>点{だ/た}"},
    {SAYS(0), 0, LEAGUE "。全チームの得点の和は<T>点{だ/た}"},
    {SAYS(0), 0, LEAGUE "。全部の試合が終わったとき、得点の合計は<T>点{だ/た}"},
    {SAYS(0), 0, LEAGUE "。<N>チームの得点を合わせると<T>点に{なる/た}"},
    {SAYS(0), 0, LEAGUE "。大会が終わると、得点は合わせて<T>点{だ/た}"},
    {SAYS(0), 0, "ある" LEAGUE "。" OF_ALL "{だ/た}"},
    {SAYS(0), 0, "昨日の" LEAGUE "。" OF_ALL "{だ/た}"},
    {SAYS(0), 0, "先週の" LEAGUE "。" OF_ALL "{だ/た}"},
    {SAYS_QUESTION, 0, "+?引き分けの試合|試合"},
    {SAYS_QUESTION, 0, "+?引き分けた試合の数|試合"},
    {SAYS_QUESTION, 0, "+引き分けは何試合{ある/た}か"},
    {SAYS_QUESTION, 0, "+引き分けは何試合{だ}か"},
    {SAYS_QUESTION, 0, "+引き分けた試合は何試合{ある/た}か"},
    {SAYS_QUESTION, 0, "+引き分けになったのは何試合{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、引き分けは何試合{だ}か"},
    {SAYS_QUESTION, 0, "+引き分けは全部で何試合{だ}か"},
    {SAYS_QUESTION, 0, "+では、引き分けは何試合{だ/た}か"},
    {SAYS_QUESTION, 0, "+引き分けは何試合あったことに{なる}か"},
    {SAYS_QUESTION, 0, "+引き分けに終わった試合は何試合{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_shiai_gyaku[] = {
    {"league", BOTH, league},
    {"twice", BOTH, twice},
    {"knockout", BOTH | SAYS(NO_DRAW), knockout},
    {"draws", SAYS(0), draws},
    {NULL, 0, NULL},
};
