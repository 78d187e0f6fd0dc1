/* heikin.c - how 平均算 is said.
 *
 * Slots: <w> what was counted, <c> its unit, <tm> 回, <n> how many of them, <nt> 5回, 5日間,
 * <nu> one more; mean: <list> 72点、80点, <bare> 72、80, <nth> 1回目が72点、…; next, needed: <M>
 * mean so far, <X> the next, <G> the goal, <n1> n+1, <me> 目, <V> とる, <B> とれば; groups: <p>
 * <n><pc> <M>, <q> <m><pc> <N>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

/* ---- the mean of a list ---- */
enum { VALUES };

static const struct phrasing mean[] = {
    {SAYS(VALUES), 0, "<nt>の<w>は、<list>{だ/た}"},
    {SAYS(VALUES), 0, "<nt>の<w>は、それぞれ<list>{だ}"},
    {SAYS(VALUES), 0, "<w>を<n><tm>[調べる|記録する]と、<list>{だ/た}"},
    {SAYS(VALUES), 0, "<A>が<w>を記録{する/た}。<nt>の記録は、<list>{だ}"},
    {SAYS(VALUES), 0, "<w>は、<nth>{だ/た}"},
    {SAYS(VALUES), 0, "<w>を記録したところ、<nth>{だ/た}"},
    {SAYS(VALUES), 0, "<list>という<n><tm>分の<w>が{ある}"},
    {SAYS(VALUES), 0, "次の数は、<nt>の<w>を表して{いる}。<list>"},
    {SAYS(VALUES), 0, "<n><tm>分の<w>を[表|ノート|グラフ]にまとめると、<nth>と{なる/た}"},
    {SAYS(VALUES), 0, "<nt>にわたって<w>を調べた結果は、<list>{だ/た}"},
    {SAYS(VALUES), 0, "[右|下]の表は<w>の記録で、<nth>{だ}"},
    {SAYS(VALUES), 0, "<w>が<n><tm>分{ある}。<list>{だ}"},
    {SAYS(VALUES), TALK, "<A>は<w>をメモして{いる}。<nth>{だ/た}"},
    {SAYS(VALUES), TALK, "<w>の記録をつけて{いる}。<nth>{だ}"},
    {SAYS(VALUES), TALK, "「<w>はどうだった。」と聞かれた<A>は、手帳を見て「<list>」と{答える/た}"},
    {SAYS(VALUES), TALK, "<w>は、はじめから順に<list>{だ/た}"},
    {SAYS(VALUES), VOICED(VOICE_PARENT), "子どもが<w>を書きとめて{いる}。<nt>で<list>{だ/た}"},
    {SAYS(VALUES), VOICED(VOICE_EXAM), "ある<nt>の<w>を調べたところ、順に<list>{だ/た}"},
    {SAYS(VALUES), VOICED(VOICE_EXAM), "次のデータは、<nt>の<w>をまとめたもの{だ}。<list>"},
    {SAYS(VALUES), NOTES, "<w> <bare>(<c>)"},
    {SAYS(VALUES), NOTES, "<w>:<list>"},
    {SAYS(VALUES), NOTES, "<nt>の<w>が<list>"},
    {SAYS(VALUES), NOTES, "<nth>"},
    {SAYS(VALUES) | SAYS_QUESTION, 0, "<list>の平均は何<c>{だ}か"},
    {SAYS(VALUES) | SAYS_QUESTION, 0, "<list>の<n><tm>をならすと、1<tm>あたり何<c>に{なる}か"},
    {SAYS(VALUES) | SAYS_QUESTION, 0, "<nt>の<w>が<list>のとき、[平均|1<tm>の平均]は何<c>{だ}か"},
    {SAYS(VALUES) | SAYS_QUESTION, 0, "平均は何<c>{だ}か。<nt>の<w>は、<list>{だ/た}"},
    {SAYS(VALUES) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<list>の平均"},
    {SAYS(VALUES) | SAYS_QUESTION, NOTES, "<bare>(<c>)の平均"},
    {SAYS_QUESTION, 0, "+?平均|<c>"},
    {SAYS_QUESTION, 0, "?<w>の平均|<c>"},
    {SAYS_QUESTION, 0, "+?1<tm>[あたり|]の平均|<c>"},
    {SAYS_QUESTION, 0, "+?この<nt>の平均|<c>"},
    {SAYS_QUESTION, 0, "+平均すると[、|]1<tm>に何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+平均すると、1<tm>あたり何<c>{だ/た}か"},
    {SAYS_QUESTION, 0, "+1<tm>平均何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<nt>の平均は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+全部をならすと、1<tm>何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+どれも同じになるようにならすと、1<tm>あたり何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "<w>は、平均何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+1<tm>平均では何<c>と{言える}か"},
    {SAYS_QUESTION, TALK, "+平均は何<c>に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+平均が何<c>になるのか教えてください"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+平均すると何<c>なのかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<w>の平均を求めなさい"},
    {SAYS_QUESTION, NOTES, "+平均は"},
    {SAYS_QUESTION, NOTES, "+1<tm>平均=□<c>"},
    {0, 0, NULL},
};

/* ---- the mean so far ---- */
enum { SO_FAR, THEN };

#define SO_FAR_IS \
    {SAYS(SO_FAR), 0, "<nt>の<w>の平均は<M><c>{だ/た}"}, \
    {SAYS(SO_FAR), 0, "<A>の<nt>の<w>の平均は<M><c>{だ}"}, \
    {SAYS(SO_FAR), 0, "<A>は、これまで<nt>の<w>で平均<M><c>{だ/た}"}, \
    {SAYS(SO_FAR), 0, "<w>は、これまでの<nt>の平均が<M><c>{だ}"}, \
    {SAYS(SO_FAR), 0, "<w>の<n><tm><me>までの平均は<M><c>{だ/た}"}, \
    {SAYS(SO_FAR), 0, "今までに<n><tm>した<w>の平均は<M><c>{だ}"}, \
    {SAYS(SO_FAR), 0, "<w>を<n><tm>終えたところで、平均は<M><c>{だ/た}"}, \
    {SAYS(SO_FAR), 0, "<A>の<w>の記録は、<nt>の平均で<M><c>{だ}"}, \
    {SAYS(SO_FAR), 0, "<w>の平均は、<nt>で<M><c>{だ/た}"}, \
    {SAYS(SO_FAR), 0, "はじめの<nt>の<w>は、1<tm>平均<M><c>{だ/た}"}, \
    {SAYS(SO_FAR), 0, "<M><c>は、<A>の<w><n><tm>分の平均{だ}"}, \
    {SAYS(SO_FAR), 0, "<n><tm>分の<w>の結果をならすと、<M><c>{だ/た}"}, \
    {SAYS(SO_FAR), TALK, "<A>は<w>をがんばって{いる}。<nt>の平均は<M><c>{だ}"}, \
    {SAYS(SO_FAR), TALK, "<w>を始めて<nt>、平均は<M><c>に{なる/た}"}, \
    {SAYS(SO_FAR), TALK, "<A>の<w>は、ここまでの<nt>で平均<M><c>{だ}"}, \
    {SAYS(SO_FAR), VOICED(VOICE_PARENT), "[息子|娘|うちの子]の<w>ですが、今まで<nt>の平均は<M><c>{だ/た}"}, \
    {SAYS(SO_FAR), VOICED(VOICE_PARENT), "前回までの<nt>の平均が<M><c>の[息子|娘]が{いる}。<w>の話{だ}"}, \
    {SAYS(SO_FAR), VOICED(VOICE_CHILD), "[ぼく|わたし]の<w>は、<nt>で平均<M><c>{だ/た}"}, \
    {SAYS(SO_FAR), VOICED(VOICE_EXAM), "ある<w>について、<n><tm><me>までの平均は<M><c>{だ/た}"}, \
    {SAYS(SO_FAR), VOICED(VOICE_EXAM), "<A>は<w>を<n><tm>終えて、1<tm>の平均が<M><c>{だ/た}"}, \
    {SAYS(SO_FAR), NOTES, "<w><nt>の平均<M><c>"}, \
    {SAYS(SO_FAR), NOTES, "<n><tm>平均<M><c>(<w>)"}, \
    {SAYS(SO_FAR), NOTES, "<n><tm><me>まで平均<M><c>"}

static const struct phrasing next[] = {
    SO_FAR_IS,
    {SAYS(THEN), 0, "+<n1><tm><me>に<X><c>{<V>/た}"},
    {SAYS(THEN), 0, "+次に<X><c>{<V>}"},
    {SAYS(THEN), 0, "+次の<n1><tm><me>は<X><c>{だ/た}"},
    {SAYS(THEN), 0, "+<n1><tm><me>は<X><c>{だ/た}"},
    {SAYS(THEN), 0, "+その次に<X><c>{<V>/た}"},
    {SAYS(THEN), 0, "+<n1><tm><me>の[結果|記録]は<X><c>{だ/た}"},
    {SAYS(THEN), 0, "+今回は<X><c>{だ/た}"},
    {SAYS(THEN), 0, "+今回<X><c>{<V>/た}"},
    {SAYS(THEN), 0, "+そのあと、<n1><tm><me>に<X><c>{<V>/た}"},
    {SAYS(THEN), 0, "+そこへ、<X><c>の<n1><tm><me>が{加わる/た}"},
    {SAYS(THEN), 0, "+これに<n1><tm><me>の<X><c>を{加える}"},
    {SAYS(THEN), 0, "+さらに<n1><tm><me>に<X><c>{<V>/た}"},
    {SAYS(THEN), TALK, "+きょうは<X><c>{だ/た}"},
    {SAYS(THEN), TALK, "+今日は<X><c>{<V>/た}"},
    {SAYS(THEN), TALK, "+<n1><tm><me>はがんばって<X><c>{<V>/た}"},
    {SAYS(THEN), TALK, "+「次は<X><c>だったよ」と<A>が{言う/た}"},
    {SAYS(THEN), VOICED(VOICE_EXAM), "+続く<n1><tm><me>では<X><c>{だ/た}"},
    {SAYS(THEN), NOTES, "+<n1><tm><me><X><c>"},
    {SAYS(THEN), NOTES, "+その次が<X><c>"},
    {SAYS(THEN), NOTES, "+今回<X><c>"},
    {SAYS(SO_FAR) | SAYS(THEN), 0, "<nt>の平均が<M><c>の<w>で、次に<X><c>{<V>/た}"},
    {SAYS(SO_FAR) | SAYS(THEN), 0, "<w>の平均は<nt>で<M><c>{だ/た}。[ところが|そして]、<n1><tm><me>に<X><c>{<V>/た}"},
    {SAYS(SO_FAR) | SAYS(THEN), 0, "<w>の<n><tm><me>までの平均は<M><c>、<n1><tm><me>は<X><c>{だ/た}"},
    {SAYS(SO_FAR) | SAYS(THEN), 0, "<A>は<w>で、はじめの<n><tm>は平均<M><c>、次の1<tm>は<X><c>{だ/た}"},
    {SAYS(SO_FAR) | SAYS(THEN) | SAYS_QUESTION, 0, "全部の平均は何<c>に{なる}か。<w>の平均は<nt>で<M><c>、<n1><tm><me>は<X><c>{だ/た}"},
    {SAYS(SO_FAR) | SAYS(THEN) | SAYS_QUESTION, 0, "<w>の<nt>の平均が<M><c>、<n1><tm><me>が<X><c>のとき、<nu>の平均は何<c>{だ}か"},
    {SAYS(SO_FAR) | SAYS(THEN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<nt>の平均が<M><c>、その次が<X><c>のときの、全体の平均"},
    {SAYS_QUESTION, 0, "?<nu>の平均|<c>"},
    {SAYS_QUESTION, 0, "+?全部の平均|<c>"},
    {SAYS_QUESTION, 0, "+?<n1><tm>全体の平均|<c>"},
    {SAYS_QUESTION, 0, "+?新しい平均|<c>"},
    {SAYS_QUESTION, 0, "+平均は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+平均は何<c>に{変わる}か"},
    {SAYS_QUESTION, 0, "+平均は何<c>に{なる/た}か"},
    {SAYS_QUESTION, 0, "+<n1><tm>を平均すると何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+これも入れると、平均は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+<n1><tm><me>もふくめた平均は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<n><tm>に次の1<tm>を合わせた全部の平均は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<n1><tm><me>までの平均は、1<tm>何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+<nu>の<w>をならすと何<c>に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+この分も入れると平均は何<c>でしょうか"},
    {SAYS_QUESTION, NOTES, "+全部で平均は"},
    {SAYS_QUESTION, NOTES, "+<nu>の平均は何<c>"},
    {0, 0, NULL},
};

static const struct phrasing needed[] = {
    SO_FAR_IS,
    {SAYS(THEN), 0, "+<nu>の平均を<G><c>に{したい}"},
    {SAYS(THEN), 0, "+次の1<tm>で平均を<G><c>に{上げたい}"},
    {SAYS(THEN), 0, "+目標は、<nu>の平均<G><c>{だ}"},
    {SAYS(THEN), 0, "+<nu>の平均<G><c>を目標に{する/た}"},
    {SAYS(THEN), 0, "+次も入れた<nu>の平均を、ちょうど<G><c>に{したい}"},
    {SAYS(THEN), 0, "+あと1<tm>で平均を<G><c>に{する}"},
    {SAYS(THEN), 0, "+<n1><tm><me>が終わると、平均がちょうど<G><c>に{なる/た}"},
    {SAYS(THEN), 0, "+<n1><tm><me>で平均は<G><c>に{上がる/た}"},
    {SAYS(THEN), 0, "+<nu>の平均は<G><c>{だ/た}"},
    {SAYS(THEN), 0, "+<n1><tm><me>までの平均は<G><c>{だ}"},
    {SAYS(THEN), 0, "+もう1<tm>して、全部の平均を<G><c>にしようと思って{いる}"},
    {SAYS(THEN), 0, "+<n1><tm><me>も入れると、平均が<G><c>に{なる/た}"},
    {SAYS(THEN), TALK, "+「次で平均を<G><c>にするぞ」と張り切って{いる}"},
    {SAYS(THEN), TALK, "+次で平均が<G><c>になったら、ごほうびがもらえる約束{だ}"},
    {SAYS(THEN), TALK, "+「あと1<tm>で平均<G><c>になったらいいな」と<A>は{思う/た}"},
    {SAYS(THEN), VOICED(VOICE_EXAM), "+<n1><tm>全部の平均をちょうど<G><c>に{する}"},
    {SAYS(THEN), NOTES, "+<nu>で平均<G><c>に"},
    {SAYS(THEN), NOTES, "+目標:<nu>の平均<G><c>"},
    {SAYS(THEN), NOTES, "+<nu>の平均<G><c>"},
    {SAYS(SO_FAR) | SAYS(THEN), 0, "<w>の平均は、<n><tm><me>までが<M><c>、<n1><tm><me>までが<G><c>{だ}"},
    {SAYS(SO_FAR) | SAYS(THEN), 0, "<w>の平均が、<n><tm><me>までの<M><c>から、<n1><tm><me>で<G><c>に{上がる/た}"},
    {SAYS(SO_FAR) | SAYS(THEN), 0, "<A>の<w>の<nt>の平均は<M><c>だったが、もう1<tm>すると平均が<G><c>に{なる/た}"},
    {SAYS(SO_FAR) | SAYS(THEN), TALK, "<w>の平均は<nt>で<M><c>{だ}。<A>は次で<G><c>に{したい}"},
    {SAYS(SO_FAR) | SAYS(THEN) | SAYS_QUESTION, 0, "<n1><tm><me>は何<c>{だ/た}か。<w>の平均は、<nt>で<M><c>、<nu>で<G><c>{だ}"},
    {SAYS(SO_FAR) | SAYS(THEN) | SAYS_QUESTION, 0, "<n><tm>で平均<M><c>の<w>を、<nu>で平均<G><c>にするには、次に何<c><B>{いい}か"},
    {SAYS(SO_FAR) | SAYS(THEN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<nt>の平均<M><c>を、次の1<tm>で平均<G><c>に上げるのに必要な<n1><tm><me>の結果(<c>)"},
    {SAYS_QUESTION, 0, "+<n1><tm><me>に何<c><B>{いい}か"},
    {SAYS_QUESTION, 0, "+<n1><tm><me>は何<c><B>{よい}か"},
    {SAYS_QUESTION, 0, "<n1><tm><me>は何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "<n1><tm><me>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+次は何<c><B>{いい}か"},
    {SAYS_QUESTION, 0, "+それには、<n1><tm><me>に何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+<n1><tm><me>が何<c>のとき、そう{なる}か"},
    {SAYS_QUESTION, 0, "+<n1><tm><me>に何<c><V>と、ちょうどその平均に{なる}か"},
    {SAYS_QUESTION, 0, "+最後の1<tm>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+そのためには、次に何<c><V>必要が{ある}か"},
    {SAYS_QUESTION, 0, "?<n1><tm><me>の記録|<c>"},
    {SAYS_QUESTION, 0, "+?次の1<tm>に必要な数|<c>"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+次は何<c><V>必要があるのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+次は何<c><B>いいのかな"},
    {SAYS_QUESTION, NOTES, "+次に何<c>必要"},
    {SAYS_QUESTION, NOTES, "+<n1><tm><me>は何<c>"},
    {0, 0, NULL},
};

/* ---- two groups ---- */
enum { ONE, OTHER };

static const struct phrasing groups[] = {
    {SAYS(ONE), 0, "<p><n><pc>の<w>は<M><c>{だ/た}"},
    {SAYS(ONE), 0, "<p>は<n><pc>で、<w>は<M><c>{だ}"},
    {SAYS(ONE), 0, "<p>の<n><pc>の<w>は<M><c>{だ}"},
    {SAYS(ONE), 0, "<w>は、<p><n><pc>では<M><c>{だ/た}"},
    {SAYS(ONE), 0, "<w>を調べると、<p><n><pc>は<M><c>{だ/た}"},
    {SAYS(ONE), 0, "<p>(<n><pc>)の<w>は<M><c>{だ}"},
    {SAYS(ONE), 0, "<p>は全部で<n><pc>{だ}。その<w>は<M><c>{だ}"},
    {SAYS(ONE), 0, "<p>が<n><pc>あり、<w>は<M><c>{だ/た}"},
    {SAYS(ONE), 0, "<M><c>は、<p><n><pc>の<w>{だ}"},
    {SAYS(ONE), 0, "<p>の<w>は<n><pc>で<M><c>{だ/た}"},
    {SAYS(ONE), TALK, "<p>のほうは<n><pc>で、<w>が<M><c>{だ/た}"},
    {SAYS(ONE), TALK, "<p>の<w>を出してみると、<n><pc>で<M><c>{だ/た}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "<p><n><pc>について調べたところ、<w>は<M><c>{だ/た}"},
    {SAYS(ONE), NOTES, "<p><n><pc>、<w><M><c>"},
    {SAYS(ONE), NOTES, "<p>(<n><pc>)の<w><M><c>"},
    {SAYS(OTHER), 0, "+<q><m><pc>の<w>は<N><c>{だ/た}"},
    {SAYS(OTHER), 0, "+<q>は<m><pc>で、<w>は<N><c>{だ}"},
    {SAYS(OTHER), 0, "+[また、|]<q>の<m><pc>の<w>は<N><c>{だ}"},
    {SAYS(OTHER), 0, "+[一方、|]<q><m><pc>では<N><c>{だ/た}"},
    {SAYS(OTHER), 0, "+<q>(<m><pc>)の<w>は<N><c>{だ}"},
    {SAYS(OTHER), 0, "+<q>は<m><pc>で<N><c>{だ/た}"},
    {SAYS(OTHER), 0, "+<q>は全部で<m><pc>{だ}。その<w>は<N><c>{だ}"},
    {SAYS(OTHER), 0, "+これに対して、<q><m><pc>の<w>は<N><c>{だ/た}"},
    {SAYS(OTHER), 0, "+<q>も<m><pc>調べると、<w>は<N><c>{だ/た}"},
    {SAYS(OTHER), TALK, "+<q>のほうは<m><pc>で<N><c>{だ/た}"},
    {SAYS(OTHER), TALK, "+そして<q>の<m><pc>は、<w>が<N><c>{だ/た}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+また、<q><m><pc>についての<w>は<N><c>{だ/た}"},
    {SAYS(OTHER), NOTES, "+<q><m><pc>、<w><N><c>"},
    {SAYS(OTHER), NOTES, "+<q>(<m><pc>)は<N><c>"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<p>が<n><pc>、<q>が<m><pc>{だ}。<w>は、<p>が<M><c>、<q>が<N><c>{だ}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<p><n><pc>と<q><m><pc>について{調べる/た}。<w>は<p>が<M><c>、<q>が<N><c>{だ/た}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<w>は、<p>(<n><pc>)が<M><c>、<q>(<m><pc>)が<N><c>{だ/た}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<w>をくらべると、<p><n><pc>では<M><c>、<q><m><pc>では<N><c>{だ/た}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<p>の<w>は<M><c>、<q>の<w>は<N><c>{だ}。<p>は<n><pc>、<q>は<m><pc>{だ}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<n><pc>の<p>と<m><pc>の<q>が{ある}。<w>はそれぞれ<M><c>と<N><c>{だ}"},
    {SAYS(ONE) | SAYS(OTHER), TALK, "<p>の<n><pc>は<w>が<M><c>、<q>の<m><pc>は<N><c>だったと先生が{言う/た}"},
    {SAYS(ONE) | SAYS(OTHER), NOTES, "<p><n><pc>→<w><M><c>、<q><m><pc>→<w><N><c>"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, 0, "全体の平均は何<c>{だ}か。<w>は、<p><n><pc>が<M><c>、<q><m><pc>が<N><c>{だ}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, 0, "<w>が<M><c>の<p><n><pc>と、<w>が<N><c>の<q><m><pc>を合わせると、全体の平均は何<c>{だ}か"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "平均<M><c>の<n><pc>と、平均<N><c>の<m><pc>を合わせた全体の平均"},
    {SAYS_QUESTION, 0, "+?全体の平均|<c>"},
    {SAYS_QUESTION, 0, "?<p>と<q>を合わせた平均|<c>"},
    {SAYS_QUESTION, 0, "+?全部を合わせた平均|<c>"},
    {SAYS_QUESTION, 0, "<p>と<q>の全体では、平均何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+全部を合わせると、平均は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+全部まとめると、1<pc>平均何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+合わせた全体の平均は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<p>と<q>の両方を合わせた平均は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+全体をならすと何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+2つを合わせたときの平均は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<p>も<q>も入れると、平均は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "?<p>と<q>全体の平均|<c>"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+全部だと平均何<c>と考えればよいですか"},
    {SAYS_QUESTION, NOTES, "+全体の平均は"},
    {SAYS_QUESTION, NOTES, "+合わせた平均は何<c>"},
    {0, 0, NULL},
};

const struct wording wording_heikin[] = {
    {"mean", SAYS(VALUES), mean},
    {"next", SAYS(SO_FAR) | SAYS(THEN), next},
    {"needed", SAYS(SO_FAR) | SAYS(THEN), needed},
    {"groups", SAYS(ONE) | SAYS(OTHER), groups},
    {NULL, 0, NULL},
};
