/* nobe_gyaku.c - how のべ算 is said: how many workers, how long a store lasts, turns, some who leave.
 *
 * Slots: workers, fewer: <w> the job, <t> its time, <p> people need <d>; <e> the wanted time; <f> the first
 * part, <k> who leave; store: <p> <c> of <w> have <d> days of <o>, <q> others; turns: <n> of <w>, <s> <c> of
 * <o>, <m> minutes, <V> 乗る.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { KNOWN, CHANGE };

#define KNOWN_JOB \
    {SAYS(KNOWN), 0, "<p>人ですると<d><t>かかる<w>が{ある}"}, \
    {SAYS(KNOWN), 0, "<w>を終えるのに、<p>人で<d><t>{かかる}"}, \
    {SAYS(KNOWN), 0, "<w>は、<p>人で<d><t>{かかる}"}, \
    {SAYS(KNOWN), 0, "<w>が{ある}。<p>人で<d><t>かけて終わる量{だ}"}, \
    {SAYS(KNOWN), 0, "<w>をするのに、<p>人だと<d><t>{かかる}"}, \
    {SAYS(KNOWN), 0, "<p>人なら<d><t>で終わる<w>が{ある}"}, \
    {SAYS(KNOWN), 0, "<p>人が<d><t>働くと、<w>が{終わる}"}, \
    {SAYS(KNOWN), 0, "<w>は<p>人がかりで<d><t>の量{だ}"}, \
    {SAYS(KNOWN), 0, "<w>を<p>人ですると、ちょうど<d><t>で終えることが{できる}"}, \
    {SAYS(KNOWN), 0, "<w>が{ある}。1人が1<t>にする量はみな同じで、<p>人では<d><t>{かかる}"}, \
    {SAYS(KNOWN), 0, "<w>にかかるのは、<p>人で<d><t>{だ}"}, \
    {SAYS(KNOWN), 0, "<w>を<p>人で始めると、<d><t>で終わる予定{だ}"}, \
    {SAYS(KNOWN), TALK, "「<w>は<p>人で<d><t>の仕事だ」と{言われる/た}"}, \
    {SAYS(KNOWN), TALK, "<w>は、はじめの計画では<p>人で<d><t>かかるはず{だ/た}"}, \
    {SAYS(KNOWN), VOICED(VOICE_PARENT), "<w>のことですが、<p>人だと<d><t>かかるそう{だ}"}, \
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "<p>人で行うと<d><t>かかる<w>が{ある}。ただし、1人が1<t>に行う仕事の量はすべて等しいものと{する}"}, \
    {SAYS(KNOWN), NOTES, "<w>:<p>人×<d><t>"}, \
    {SAYS(KNOWN), NOTES, "<w><p>人→<d><t>"}, \
    {SAYS(KNOWN), NOTES, "<p>人で<d><t>の<w>"}

static const struct phrasing workers[] = {
    KNOWN_JOB,
    {SAYS_QUESTION, 0, "+これを<e><t>で終えるには、何人必要{だ}か"},
    {SAYS_QUESTION, 0, "+<e><t>で終わらせるには、何人ですれば{よい}か"},
    {SAYS_QUESTION, 0, "+<e><t>で終えるには、何人{いる/5}か"},
    {SAYS_QUESTION, 0, "<w>を<e><t>で終えるには、何人で働けば{いい}か"},
    {SAYS_QUESTION, 0, "+ちょうど<e><t>で終わるのは、何人のとき{だ}か"},
    {SAYS_QUESTION, 0, "+?<e><t>で終えるのに必要な人数|人"},
    {SAYS_QUESTION, 0, "+?<e><t>で終わらせるときの人数|人"},
    {SAYS_QUESTION, 0, "+これを<e><t>にするには、人数を何人にすれば{よい}か"},
    {SAYS_QUESTION, 0, "+何人ですると、<e><t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<e><t>しかないとき、何人集めれば終えることが{できる}か"},
    {SAYS_QUESTION, 0, "+同じ仕事を<e><t>でするのは、何人{だ}か"},
    {SAYS_QUESTION, 0, "+<e><t>で仕上げるためには、何人必要に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<e><t>で終わらせたいのですが、何人必要でしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<e><t>で終わるには何人いるのかな"},
    {SAYS_QUESTION, NOTES, "+<e><t>なら何人"},
    {SAYS_QUESTION, NOTES, "+<e><t>→□人"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<p>人で<d><t>かかる<w>を<e><t>で終えるには、何人必要{だ}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "何人必要{だ}か。<p>人で<d><t>かかる<w>を、<e><t>で{終わらせる}"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<w>を<e><t>で終わらせることに{なる/た}。<p>人だと<d><t>かかるとき、何人{いる/5}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>人で<d><t>かかる<w>を<e><t>で終えるのに必要な人数"},
    {0, 0, NULL},
};

static const struct phrasing fewer[] = {
    KNOWN_JOB,
    {SAYS(CHANGE), 0, "+<f><t>したところで、<k>人が{ぬける/た}"},
    {SAYS(CHANGE), 0, "+<f><t>後に、<k>人が{帰る/た}"},
    {SAYS(CHANGE), 0, "+<f><t>した後、<k>人が別の仕事に{移る/た}"},
    {SAYS(CHANGE), 0, "+この人数で<f><t>働いたところで、<k>人が{いなくなる/た}"},
    {SAYS(CHANGE), 0, "+<f><t>たったところで、<k>人が休みに{なる/た}"},
    {SAYS(CHANGE), 0, "+はじめの<f><t>はこの人数でして、その後は<k>人少ない人数で{する/た}"},
    {SAYS(CHANGE), 0, "+<f><t>後から、人数を<k>人{へらす/た}"},
    {SAYS(CHANGE), 0, "+<f><t>は予定どおり働いたが、そこで<k>人が{減る/た}"},
    {SAYS(CHANGE), 0, "+<f><t>が過ぎたとき、<k>人が仕事を{やめる/た}"},
    {SAYS(CHANGE), 0, "+みんなで<f><t>した後、<k>人を別の場所に{回す/た}"},
    {SAYS(CHANGE), TALK, "+<f><t>やったところで、<k>人に用事が{できる/た}"},
    {SAYS(CHANGE), TALK, "+<f><t>がんばったあと、<k>人が{ぬける/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+予定どおりの人数で<f><t>行ったところで、<k>人が別の仕事に{移る/た}"},
    {SAYS(CHANGE), NOTES, "+<f><t>後に<k>人へる"},
    {SAYS(CHANGE), NOTES, "+<f><t>して<k>人ぬける"},
    {SAYS_QUESTION, 0, "+残りは何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+あと何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+残った人だけですると、あと何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+残りの仕事には、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+それから何<t>で仕事は{終わる}か"},
    {SAYS_QUESTION, 0, "+?残りにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "+残りを終えるのに何<t>必要{だ}か"},
    {SAYS_QUESTION, 0, "+人数がへってから、何<t>で{終わる/た}か"},
    {SAYS_QUESTION, 0, "+残った人は、あと何<t>働けば{よい}か"},
    {SAYS_QUESTION, 0, "+?残った人が働く時間|<t>"},
    {SAYS_QUESTION, 0, "+<w>は、あと何<t>すれば{終わる}か"},
    {SAYS_QUESTION, 0, "+その後、終わるまでに何<t>{かかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+残った人だけだと、あと何<t>かかりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+あと何<t>で終わるのかな"},
    {SAYS_QUESTION, NOTES, "+残りは何<t>"},
    {SAYS_QUESTION, NOTES, "+あと何<t>"},
    {SAYS(KNOWN) | SAYS(CHANGE), 0, "<p>人で<d><t>の<w>を始めたが、<f><t>で<k>人が休みに{なる/た}"},
    {SAYS(KNOWN) | SAYS(CHANGE) | SAYS_QUESTION, 0, "あと何<t>で{終わる}か。<p>人で<d><t>かかる<w>を<f><t>したところで、<k>人が{減る/た}"},
    {SAYS(KNOWN) | SAYS(CHANGE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>人で<d><t>かかる<w>を<f><t>した後、<k>人がぬけたときの、残りにかかる時間"},
    {0, 0, NULL},
};

static const struct phrasing store[] = {
    {SAYS(KNOWN), 0, "<w><p><c>の<d>日分の<o>が{ある}"},
    {SAYS(KNOWN), 0, "<p><c>の<w>が<V>と<d>日でなくなる<o>が{ある}"},
    {SAYS(KNOWN), 0, "<o>は、<p><c>の<w>なら<d>日もつ量{だ}"},
    {SAYS(KNOWN), 0, "<p><c>の<w>が<d>日で<V>量の<o>が{ある}"},
    {SAYS(KNOWN), 0, "<o>が、<w><p><c>の<d>日分{ある}"},
    {SAYS(KNOWN), 0, "<w>が<p><c>だと、<o>は<d>日で{なくなる}"},
    {SAYS(KNOWN), 0, "用意した<o>は、<p><c>の<w>で<d>日分{だ}"},
    {SAYS(KNOWN), 0, "<p><c>の<w>が<d>日<V>だけの<o>を用意{する/た}"},
    {SAYS(KNOWN), 0, "<o>の量は、<w><p><c>でちょうど<d>日分{だ}"},
    {SAYS(KNOWN), 0, "<w>はどれも1日に同じ量の<o>を{<V>}。<p><c>では<d>日で{なくなる}"},
    {SAYS(KNOWN), TALK, "<o>が{ある}。「<w><p><c>なら<d>日もつよ。」と{教わる/た}"},
    {SAYS(KNOWN), VOICED(VOICE_PARENT), "<o>のことですが、<w><p><c>なら<d>日{もつ}"},
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "<p><c>の<w>が<d>日で<V>量の<o>が{ある}。ただし、どれも1日に<V>量は同じものと{する}"},
    {SAYS(KNOWN), NOTES, "<o>:<w><p><c>で<d>日分"},
    {SAYS(KNOWN), NOTES, "<w><p><c>→<o><d>日"},
    {SAYS_QUESTION, 0, "+<q><c>の<w>では、何日で{なくなる}か"},
    {SAYS_QUESTION, 0, "+これを<q><c>で<V>と、何日{もつ}か"},
    {SAYS_QUESTION, 0, "+<w>が<q><c>になると、何日{もつ}か"},
    {SAYS_QUESTION, 0, "+これを<q><c>の<w>が<V>と、何日分に{なる}か"},
    {SAYS_QUESTION, 0, "+<q><c>では、<o>は何日で{なくなる}か"},
    {SAYS_QUESTION, 0, "+<w>が<q><c>のとき、<o>は何日分{だ}か"},
    {SAYS_QUESTION, 0, "+?<q><c>のときにもつ日数|日"},
    {SAYS_QUESTION, 0, "+<q><c>だと、何日で{<V>}か"},
    {SAYS_QUESTION, 0, "+<w>を<q><c>とすると、<o>は何日{ある}か"},
    {SAYS_QUESTION, 0, "+同じ<o>を<q><c>で分けると、何日{もつ}か"},
    {SAYS_QUESTION, 0, "+<q><c>の<w>にとっては、何日分に{あたる}か"},
    {SAYS_QUESTION, 0, "+では、<q><c>なら何日{もつ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<q><c>だと何日もつのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<q><c>だと何日もつのかな"},
    {SAYS_QUESTION, NOTES, "+<q><c>なら何日"},
    {SAYS_QUESTION, NOTES, "+<q><c>→□日"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<w><p><c>の<d>日分の<o>を<q><c>の<w>が<V>と、何日{もつ}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "何日{もつ}か。<w><p><c>の<d>日分の<o>を、<q><c>の<w>が{<V>}"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<w>が<q><c>のとき、<o>は何日で{なくなる}か。<p><c>のときは<d>日で{なくなる}"},
    {SAYS(KNOWN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w><p><c>の<d>日分の<o>は、<q><c>では何日分"},
    {0, 0, NULL},
};

#define TAKE_TURNS \
    {SAYS(KNOWN), 0, "<n>人の<w>が、<s><c>の<o>を交代で{使う}"}, \
    {SAYS(KNOWN), 0, "<o>が<s><c>あり、<w>は<n>人{だ}"}, \
    {SAYS(KNOWN), 0, "<w>が<n>人いて、<o>は<s><c>しか{ない}"}, \
    {SAYS(KNOWN), 0, "<s><c>の<o>に、<n>人の<w>が順番に{<V>}"}, \
    {SAYS(KNOWN), 0, "<n>人の<w>で<s><c>の<o>を{使う}"}, \
    {SAYS(KNOWN), 0, "<w><n>人に対して、<o>は<s><c>{だ}"}, \
    {SAYS(KNOWN), 0, "<o><s><c>を、<w><n>人で代わる代わる{使う}"}, \
    {SAYS(KNOWN), 0, "<w>は<n>人、<o>は<s><c>{だ}"}, \
    {SAYS(KNOWN), 0, "<n>人に対して<s><c>しかない<o>を、<w>が代わりばんこに{使う}"}, \
    {SAYS(KNOWN), 0, "<n>人の<w>がいるが、<o>の数は<s><c>{だ}"}, \
    {SAYS(KNOWN), TALK, "<w><n>人で行ったら、<o>は<s><c>しか{ない/た}"}, \
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "<n>人の<w>が<s><c>の<o>を交代で使い、どの<o>も休みなく使うものと{する}"}, \
    {SAYS(KNOWN), NOTES, "<w><n>人、<o><s><c>"}, \
    {SAYS(KNOWN), NOTES, "<o><s><c>を<n>人で"}, \
    {SAYS(CHANGE), 0, "+時間は全部で<m>分{だ}"}, \
    {SAYS(CHANGE), 0, "+<m>分間、全員が同じ時間ずつ{<V>}"}, \
    {SAYS(CHANGE), 0, "+<m>分の間、どの人も同じ時間だけ<V>ように{する}"}, \
    {SAYS(CHANGE), 0, "+使える時間は<m>分{だ}"}, \
    {SAYS(CHANGE), 0, "+<m>分間休まずに使い、みんなが等しい時間ずつ{<V>}"}, \
    {SAYS(CHANGE), 0, "+全体の時間<m>分を、みんなで公平に{分ける}"}, \
    {SAYS(CHANGE), 0, "+<m>分のうち、1人ずつの時間を等しく{する}"}, \
    {SAYS(CHANGE), 0, "+<m>分間で、全員の時間が同じになるように交代{する}"}, \
    {SAYS(CHANGE), 0, "+<o>を使うのは<m>分間{だ}"}, \
    {SAYS(CHANGE), 0, "+それを<m>分間、同じ時間ずつ交代で{使う}"}, \
    {SAYS(CHANGE), TALK, "+時間は<m>分で、みんな同じだけ<V>ことに{決める/た}"}, \
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+<m>分間に、全員が等しい時間だけ<V>ものと{する}"}, \
    {SAYS(CHANGE), NOTES, "+<m>分間、全員同じ時間"}, \
    {SAYS(CHANGE), NOTES, "+時間は<m>分"}, \
    {SAYS(KNOWN) | SAYS(CHANGE), 0, "<n>人の<w>が、<m>分間、<s><c>の<o>を同じ時間ずつ交代で{使う}"}, \
    {SAYS(KNOWN) | SAYS(CHANGE), 0, "<s><c>の<o>を<m>分間使って、<n>人の<w>が等しい時間ずつ{<V>}"}

static const struct phrasing turns[] = {
    TAKE_TURNS,
    {SAYS(KNOWN) | SAYS(CHANGE) | SAYS_QUESTION, 0, "1人何分に{なる}か。<w>は<n>人、<o>は<s><c>、時間は<m>分で、全員が同じ時間だけ{<V>}"},
    {SAYS(KNOWN) | SAYS(CHANGE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<o><s><c>を<m>分間、<n>人が同じ時間ずつ使うときの1人分の時間"},
    {SAYS_QUESTION, 0, "+1人何分{だ}か"},
    {SAYS_QUESTION, 0, "+1人分は何分に{なる}か"},
    {SAYS_QUESTION, 0, "+1人は何分ずつ{<V>}か"},
    {SAYS_QUESTION, 0, "+1人が<V>のは何分{だ}か"},
    {SAYS_QUESTION, 0, "+?1人分の時間|分"},
    {SAYS_QUESTION, 0, "+?1人が<V>時間|分"},
    {SAYS_QUESTION, 0, "+1人は何分間<V>ことが{できる}か"},
    {SAYS_QUESTION, 0, "+1人何分ずつにすれば{よい}か"},
    {SAYS_QUESTION, 0, "+全員が同じ時間だけ<V>とすると、1人何分{だ}か"},
    {SAYS_QUESTION, 0, "+1人の時間は何分ずつに{なる}か"},
    {SAYS_QUESTION, 0, "+1人あたり何分<V>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+みんなが同じになるようにすると、1人何分ずつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+1人何分ずつになりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+1人何分になるのかな"},
    {SAYS_QUESTION, NOTES, "+1人何分"},
    {SAYS_QUESTION, NOTES, "+1人分の時間は"},
    {0, 0, NULL},
};

static const struct phrasing waits[] = {
    TAKE_TURNS,
    {SAYS_QUESTION, 0, "+1人が待つのは何分{だ}か"},
    {SAYS_QUESTION, 0, "+1人が<o>なしですごすのは何分{だ}か"},
    {SAYS_QUESTION, 0, "+1人の待ち時間は合わせて何分に{なる}か"},
    {SAYS_QUESTION, 0, "+1人が<o>を使えないのは何分{だ}か"},
    ASKED("1人が待つ時間", "分"),
    {0, 0, NULL},
};

const struct wording wording_nobe_gyaku[] = {
    {"workers", SAYS(KNOWN), workers},
    {"store", SAYS(KNOWN), store},
    {"turns", SAYS(KNOWN) | SAYS(CHANGE), turns},
    {"waits", SAYS(KNOWN) | SAYS(CHANGE), waits},
    {"fewer", SAYS(KNOWN) | SAYS(CHANGE), fewer},
    {NULL, 0, NULL},
};
