/* shiai.c - how numbers of matches are asked for.
 *
 * Slots: <c> チーム, <g> サッカーの試合, <u> 試合, <A> a name; <N> how many take part, <p> a group.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { TEAMS, RULE, GROUPS, NO_DRAW };

#define WHO_PLAYS \
    {SAYS(TEAMS), 0, "<N><c>で<g>を{する}"}, \
    {SAYS(TEAMS), 0, "大会に<N><c>が{参加する/た}"}, \
    {SAYS(TEAMS), 0, "<g>の大会に<N><c>が{出る}"}, \
    {SAYS(TEAMS), 0, "参加するのは<N><c>{だ}"}, \
    {SAYS(TEAMS), 0, "<N><c>が集まって<g>を{する}"}, \
    {SAYS(TEAMS), 0, "<g>の大会が{ある}。出場するのは<N><c>{だ}"}, \
    {SAYS(TEAMS), 0, "<N><c>が<g>に参加{する}"}, \
    {SAYS(TEAMS), 0, "<g>をする<c>は全部で<N><c>{だ}"}, \
    {SAYS(TEAMS), TALK, "<A>たちの大会では、<N><c>が<g>を{する}"}, \
    {SAYS(TEAMS), TALK, "町の<g>の大会に、<N><c>の申しこみが{ある/た}"}, \
    {SAYS(TEAMS), VOICED(VOICE_EXAM), "ある大会に<N><c>が参加し、<g>を{行う}"}, \
    {SAYS(TEAMS), VOICED(VOICE_EXAM), "<N><c>が出場する<g>の大会が{ある}"}, \
    {SAYS(TEAMS), NOTES, "<N><c>で<g>"}, \
    {SAYS(TEAMS), NOTES, "<g>、<N><c>"}

#define EACH_OTHER \
    {SAYS(RULE), 0, "+総当たりで1回ずつ{する}"}, \
    {SAYS(RULE), 0, "+どの<c>とも1回ずつ対戦{する}"}, \
    {SAYS(RULE), 0, "+どの1<c>も、自分以外の相手すべてと1回ずつ対戦{する}"}, \
    {SAYS(RULE), 0, "+どの2<c>も必ず1回ずつ対戦{する}"}, \
    {SAYS(RULE), 0, "+どの相手とも1回だけ対戦{する}"}, \
    {SAYS(RULE), 0, "+総当たり戦で、同じ相手とは1回だけ対戦{する}"}, \
    {SAYS(RULE), 0, "+すべての組み合わせで1回ずつ{行う}"}, \
    {SAYS(RULE), 0, "+おたがいに1回ずつ対戦{する}"}, \
    {SAYS(RULE), 0, "+リーグ戦(どの相手とも1回ずつ)で{行う}"}, \
    {SAYS(RULE), TALK, "+みんなが、ほかのみんなと1回ずつ{する}"}, \
    {SAYS(RULE), TALK, "+総当たりのやり方で、どの相手とも1回ずつ{する}"}, \
    {SAYS(RULE), VOICED(VOICE_EXAM), "+どの<c>も、他のすべての<c>と1回ずつ対戦{する}"}, \
    {SAYS(RULE), NOTES, "+総当たり(各1回)"}, \
    {SAYS(RULE), NOTES, "+どの相手とも1回ずつ"}

static const struct phrasing league[] = {
    WHO_PLAYS,
    EACH_OTHER,
    {SAYS(TEAMS) | SAYS(RULE), 0, "<N><c>が、どの<c>とも1回ずつ<g>を{する}"},
    {SAYS(TEAMS) | SAYS(RULE), 0, "<N><c>が総当たりで1回ずつ<g>を{する}"},
    {SAYS(TEAMS) | SAYS(RULE), 0, "総当たりのリーグ戦に<N><c>が出場し、同じ相手とは1回だけ<g>を{する}"},
    {SAYS(TEAMS) | SAYS(RULE), 0, "<N><c>のすべての組み合わせで、1回ずつ<g>を{する}"},
    {SAYS(TEAMS) | SAYS(RULE), 0, "<N><c>が集まり、どの2<c>も必ず1回ずつ<g>を{する}"},
    {SAYS(TEAMS) | SAYS(RULE), TALK, "<A>の町の大会では、<N><c>全部が、自分以外のみんなと1回ずつ<g>を{する}"},
    {SAYS(TEAMS) | SAYS(RULE), VOICED(VOICE_EXAM), "<N><c>で総当たりのリーグ戦を行い、どの組み合わせも1回ずつ<g>を{する}"},
    {SAYS(TEAMS) | SAYS(RULE) | SAYS_QUESTION, 0, "全部で何<u>に{なる}か。<N><c>が、おたがいに1回ずつ<g>を{する}"},
    {SAYS(TEAMS) | SAYS(RULE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N><c>が1回ずつ総当たりで<g>をするときの<u>数"},
    {SAYS(TEAMS) | SAYS(RULE) | SAYS_QUESTION, VOICED(VOICE_TERSE), "総当たり(各1回)<N><c>で<g>。何<u>"},
    {SAYS_QUESTION, 0, "+全部で何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+全部で何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<g>は全部で何<u>{ある}か"},
    {SAYS_QUESTION, 0, "+<g>は全部で何<u>行うことに{なる}か"},
    {SAYS_QUESTION, 0, "<g>は全部で何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+必要な<g>は全部で何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+この大会では全部で何<u>{行う}か"},
    {SAYS_QUESTION, 0, "+<g>は合わせて何<u>必要{だ}か"},
    {SAYS_QUESTION, 0, "+全部終わるまでに何<u>{ある}か"},
    {SAYS_QUESTION, TALK, "+みんな合わせて何<u>することに{なる}か"},
    {SAYS_QUESTION, TALK, "<g>は全部で何<u>になるの{だ}か"},
    {SAYS_QUESTION, NOTES, "+全部で何<u>"},
    {0, 0, NULL},
};

#define DRAW_NEVER \
    {SAYS(NO_DRAW), 0, "+引き分けは{ない}"}, \
    {SAYS(NO_DRAW), 0, "+引き分けはないものと{する}"}, \
    {SAYS(NO_DRAW), 0, "+ただし、引き分けはないと{する}"}, \
    {SAYS(NO_DRAW), 0, "+引き分けは考えないことに{する}"}, \
    {SAYS(NO_DRAW), 0, "+1回の勝負で必ず勝ち負けが{決まる}"}, \
    {SAYS(NO_DRAW), 0, "+引き分けになることは{ない}"}, \
    {SAYS(NO_DRAW), 0, "+どの勝負も必ずどちらかが{勝つ}"}, \
    {SAYS(NO_DRAW), 0, "+引き分けは1回もないことに{する}"}, \
    {SAYS(NO_DRAW), NOTES, "+引き分けなし"}

static const struct phrasing knockout[] = {
    WHO_PLAYS,
    DRAW_NEVER,
    {SAYS(RULE), 0, "+勝ちぬき戦で{行う}"},
    {SAYS(RULE), 0, "+負けたらそこで終わりの勝ちぬき戦で優勝を{決める}"},
    {SAYS(RULE), 0, "+トーナメント戦で優勝を{決める}"},
    {SAYS(RULE), 0, "+1回負けると、その後は{出られない}"},
    {SAYS(RULE), 0, "+負けたほうは終わりで、勝ったほうだけが次に{進む}"},
    {SAYS(RULE), 0, "+勝ちぬき戦(トーナメント)で優勝を{決める}"},
    {SAYS(RULE), 0, "+1対1で戦い、負けたらすぐに{ぬける}"},
    {SAYS(RULE), 0, "+最後まで負けなかった1<c>が優勝{だ}"},
    {SAYS(RULE), TALK, "+負けたらおしまいのトーナメント{だ}"},
    {SAYS(RULE), TALK, "+最後まで残った1<c>がチャンピオン{だ}。負けたら{帰る/5}"},
    {SAYS(RULE), VOICED(VOICE_EXAM), "+負けたら終わりのトーナメント方式で優勝を{決める}"},
    {SAYS(RULE), NOTES, "+トーナメント"},
    {SAYS(RULE), NOTES, "+勝ちぬき戦"},
    {SAYS(TEAMS) | SAYS(RULE), 0, "<N><c>が勝ちぬき戦で<g>を{する}"},
    {SAYS(TEAMS) | SAYS(RULE), 0, "<N><c>が出場する<g>の勝ちぬき戦(トーナメント)が{ある}"},
    {SAYS(TEAMS) | SAYS(RULE), 0, "<N><c>が参加し、負けたら終わりのトーナメント戦で<g>を{する}"},
    {SAYS(TEAMS) | SAYS(RULE), TALK, "<A>の町の<g>の大会は勝ちぬき方式で、<N><c>の申しこみが{ある/た}"},
    {SAYS(RULE) | SAYS(NO_DRAW), 0, "+引き分けのない勝ちぬき戦で優勝を{決める}"},
    {SAYS(RULE) | SAYS(NO_DRAW), 0, "+トーナメント戦で、引き分けは{ない}"},
    {SAYS(TEAMS) | SAYS(RULE) | SAYS(NO_DRAW), 0, "<N><c>がトーナメント戦で<g>を{する}。引き分けは{ない}"},
    {SAYS(TEAMS) | SAYS(RULE) | SAYS(NO_DRAW) | SAYS_QUESTION, 0, "優勝が決まるまでに、全部で何<u>{ある}か。<N><c>が勝ちぬき戦で<g>をし、引き分けは{ない}"},
    {SAYS(TEAMS) | SAYS(RULE) | SAYS(NO_DRAW) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N><c>が行う<g>の勝ちぬき戦で、優勝が決まるまでの<u>数(引き分けなし)"},
    {SAYS(TEAMS) | SAYS(RULE) | SAYS(NO_DRAW) | SAYS_QUESTION, VOICED(VOICE_TERSE), "トーナメント<N><c>、<g>、引き分けなし。優勝決定まで何<u>"},
    {SAYS_QUESTION, 0, "+優勝が決まるまでに、全部で何<u>{ある}か"},
    {SAYS_QUESTION, 0, "+優勝が決まるまでに何<u>{行う}か"},
    {SAYS_QUESTION, 0, "+優勝が決まるまでに、<g>は全部で何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "優勝を決めるには、<g>を何<u>すれば{いい}か"},
    {SAYS_QUESTION, 0, "+1<c>の優勝が決まるまでに、何<u>必要{だ}か"},
    {SAYS_QUESTION, 0, "+優勝する1<c>が決まるまでの<g>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+優勝が決まったとき、<g>は全部で何<u>行われて{いる}か"},
    {SAYS_QUESTION, TALK, "+チャンピオンが決まるまでに、何<u>{する}か"},
    {SAYS_QUESTION, TALK, "+優勝が決まるまでに、全部で何<u>することに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+優勝が決まるまでに行われるのは何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "+優勝まで何<u>"},
    {0, 0, NULL},
};

static const struct phrasing groups[] = {
    WHO_PLAYS,
    DRAW_NEVER,
    {SAYS(GROUPS), 0, "+<p><c>ずつの組に分かれて総当たり戦をし、各組の1位だけで勝ちぬき戦を{する}"},
    {SAYS(GROUPS), 0, "+はじめに<p><c>ずつの組で総当たり戦をし、その後、各組の1位が勝ちぬき戦で優勝を{決める}"},
    {SAYS(GROUPS), 0, "+予選は<p><c>ずつの組の総当たり戦、本選は各組の1位の勝ちぬき戦{だ}"},
    {SAYS(GROUPS), 0, "+1つの組を<p><c>とし、組の中では全部の相手と1回ずつ対戦{する}。次に、各組の1位がトーナメント戦を{する}"},
    {SAYS(GROUPS), 0, "+<p><c>ずつの組を作って、組の中のどの相手とも1回ずつ対戦{する}。各組の1位になった<c>は勝ちぬき戦に{進む}"},
    {SAYS(GROUPS), 0, "+<p><c>ずつに分けて組ごとに総当たりで1回ずつ戦い、1位どうしでトーナメント戦を{行う}"},
    {SAYS(GROUPS), TALK, "+まず<p><c>ずつの組に分かれて総当たりをし、組で1位になった<c>だけが勝ちぬき戦に{出る}"},
    {SAYS(GROUPS), VOICED(VOICE_EXAM), "+<p><c>ずつの組に分かれて総当たりの予選を行い、各組1位の<c>がトーナメント方式の決勝を{行う}"},
    {SAYS(GROUPS), NOTES, "+予選は<p><c>ずつの総当たり、決勝は各組1位の勝ちぬき戦"},
    {SAYS(TEAMS) | SAYS(GROUPS), 0, "<N><c>が<p><c>ずつの組に分かれ、組の中で総当たりで1回ずつ<g>を{する}。次に、各組の1位だけで勝ちぬき戦を{する}"},
    {SAYS(TEAMS) | SAYS(GROUPS), 0, "予選では、<N><c>が<p><c>ずつの組で総当たりの<g>を{する}。決勝の勝ちぬき戦には各組の1位だけが{出る}"},
    {SAYS(TEAMS) | SAYS(GROUPS), VOICED(VOICE_DRILL), "<N><c>が<p><c>ずつの組で<g>の総当たり戦をし、各組1位が勝ちぬき戦を{する}"},
    {SAYS_QUESTION, 0, "+優勝が決まるまでに、全部で何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+優勝が決まるまでに、<g>は全部で何<u>{ある}か"},
    {SAYS_QUESTION, 0, "+予選と決勝を合わせて何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+総当たり戦と勝ちぬき戦を合わせると何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+この大会で行う<g>は全部で何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+1位が決まるまでに、全部で何<u>{行う}か"},
    {SAYS_QUESTION, 0, "優勝が決まるまでに、<g>は合わせて何<u>必要{だ}か"},
    {SAYS_QUESTION, TALK, "+大会が終わるまでに、全部で何<u>することに{なる}か"},
    {SAYS_QUESTION, NOTES, "+優勝まで全部で何<u>"},
    {0, 0, NULL},
};

const struct wording wording_shiai[] = {
    {"league", SAYS(TEAMS) | SAYS(RULE), league},
    {"knockout", SAYS(TEAMS) | SAYS(RULE) | SAYS(NO_DRAW), knockout},
    {"groups", SAYS(TEAMS) | SAYS(NO_DRAW) | SAYS(GROUPS), groups},
    {NULL, 0, NULL},
};
