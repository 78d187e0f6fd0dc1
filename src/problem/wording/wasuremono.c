/* wasuremono.c - how it is told that something was forgotten, or that somebody rests on the way.
 *
 * Slots: <A> who goes from <h> to <g>, <o> what was forgotten, <B> who brings it; <D> the way; <v> and <f> metres
 * a minute, <t> minutes until it is missed; <T> all the time with <r> minutes of rest; <a> minutes without a
 * break.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WAY, FIRST, AGAIN };

#define HOW_FAR \
    {SAYS(WAY), 0, "<h>から<g>までは<D>m{だ}"}, \
    {SAYS(WAY), 0, "<h>と<g>は<D>mはなれて{いる}"}, \
    {SAYS(WAY), 0, "<h>と<g>の間の道のりは<D>m{だ}"}, \
    {SAYS(WAY), 0, "<h>から<D>mはなれた<g>へ{行く}"}, \
    {SAYS(WAY), 0, "<A>は<h>から<D>m先の<g>へ{向かう}"}, \
    {SAYS(WAY), 0, "<A>が行く<g>は、<h>から<D>mの所に{ある}"}, \
    {SAYS(WAY), 0, "<h>から<g>まで、道のりにして<D>m{ある}"}, \
    {SAYS(WAY), TALK, "<A>の<h>から<g>までは<D>mあるそう{だ}"}, \
    {SAYS(WAY), TALK, "地図アプリで調べると、<h>から<g>まで<D>m{ある}"}, \
    {SAYS(WAY), VOICED(VOICE_EXAM), "<h>から<g>までの道のりは<D>mと{する}"}, \
    {SAYS(WAY), NOTES, "<h>~<g> <D>m"}, \
    {SAYS(WAY), NOTES, "<g>まで<D>m"}

#define HOW_LONG \
    {SAYS_QUESTION, 0, "+全部で何分{かかる/た}か"}, \
    {SAYS_QUESTION, 0, "+<g>に着いたのは、はじめに<h>を出てから何分後{だ}か"}, \
    {SAYS_QUESTION, 0, "+<g>に着くまでに全部で何分{かかる/た}か"}, \
    {SAYS_QUESTION, 0, "+?かかった時間の合計|分"}, \
    {SAYS_QUESTION, 0, "+はじめに<h>を出てから<g>に着くまで何分{かかる/た}か"}, \
    {SAYS_QUESTION, 0, "+<A>は何分後に<g>に{着く/た}か"}, \
    {SAYS_QUESTION, 0, "+?最初に出てから<g>に着くまでの時間|分"}, \
    {SAYS_QUESTION, 0, "+結局、<g>まで何分{かかる/た}か"}, \
    {SAYS_QUESTION, TALK, "+<A>は全部で何分かかったことに{なる}か"}, \
    {SAYS_QUESTION, TALK, "+さて、着くまで合わせて何分{だ/た}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<A>が最初に<h>を出発してから<g>に着くまでに要した時間は何分{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+全部で何分"}, \
    {SAYS_QUESTION, NOTES, "+着くまで何分"}

static const struct phrasing back[] = {
    HOW_FAR,
    HOW_LONG,
    {SAYS(FIRST), 0, "<A>は分速<v>mで歩いて<h>を出たが、<t>分後に<o>を忘れたことに{気づく/た}"},
    {SAYS(FIRST), 0, "<A>は<g>へ分速<v>mで出発し、<t>分歩いたところで忘れ物に{気づく/た}"},
    {SAYS(FIRST), 0, "分速<v>mで<g>へ向かった<A>は、<t>分後に<o>がないことに{気づく/た}"},
    {SAYS(FIRST), 0, "<A>が<o>を忘れたことに気づいたのは、分速<v>mで<h>を出てから<t>分後{だ/た}"},
    {SAYS(FIRST), 0, "<A>は毎分<v>mで<h>を出て、<t>分たってから忘れ物を思い{出す/た}"},
    {SAYS(FIRST), 0, "<h>を出た<A>は、1分間に<v>mずつ<t>分間歩いて、忘れ物に{気づく/た}"},
    {SAYS(FIRST), 0, "はじめ、<A>は<h>から<g>に向かって分速<v>mで<t>分歩いた。そこで<o>を忘れたことに{気づく/た}"},
    {SAYS(FIRST), TALK, "<A>は分速<v>mで元気に<h>を出たのに、<t>分後に「あっ、<o>を忘れた」と{立ち止まる/た}"},
    {SAYS(FIRST), TALK, "朝、<A>は<h>を出て分速<v>mで歩き、<t>分後に<o>がないと{気づく/た}"},
    {SAYS(FIRST), VOICED(VOICE_EXAM), "<A>は<h>を出発して分速<v>mで<g>に向かったが、<t>分後に忘れ物に{気づく/た}"},
    {SAYS(FIRST), NOTES, "<A>、分速<v>mで<t>分→忘れ物"},
    {SAYS(FIRST), NOTES, "<A>:分速<v>mで出発、<t>分後に引き返す"},
    {SAYS(AGAIN), 0, "+すぐに分速<f>mで走って<h>にもどり、そのまま分速<f>mで<g>へ{向かう/た}"},
    {SAYS(AGAIN), 0, "+分速<f>mで引き返し、<h>に着くとすぐに同じ速さで<g>へ{行く/た}"},
    {SAYS(AGAIN), 0, "+もどるときからは、ずっと分速<f>mで{走る/た}"},
    {SAYS(AGAIN), 0, "+そこから<h>へもどり、また<g>へ行くときの速さは、どちらも分速<f>m{だ}"},
    {SAYS(AGAIN), 0, "+<h>へ取りにもどり、休まず<g>に向かった。このときの速さはずっと毎分<f>m{だ}"},
    {SAYS(AGAIN), 0, "+それから<h>にもどって出直した。引き返してからは分速<f>mで進んで{いる}"},
    {SAYS(AGAIN), 0, "+走って<h>にもどり、すぐ<g>へ走った。走る速さは分速<f>m{だ}"},
    {SAYS(AGAIN), TALK, "+あわてて分速<f>mで走ってもどり、<h>からも分速<f>mで走って<g>へ{急ぐ/た}"},
    {SAYS(AGAIN), TALK, "+ダッシュで<h>にもどって、そのままダッシュで<g>へ行った。ダッシュの速さは分速<f>m{だ}"},
    {SAYS(AGAIN), VOICED(VOICE_EXAM), "+直ちに分速<f>mで<h>に引き返し、すぐに再び分速<f>mで<g>に{向かう/た}"},
    {SAYS(AGAIN), NOTES, "+分速<f>mで<h>にもどり、分速<f>mで<g>へ"},
    {SAYS(AGAIN), NOTES, "+引き返してからは分速<f>m"},
    {SAYS(FIRST) | SAYS(AGAIN), 0, "<A>は分速<v>mで<t>分歩いたところで引き返し、分速<f>mで<h>にもどって、すぐに分速<f>mで<g>へ{行く/た}"},
    {SAYS(WAY) | SAYS(FIRST) | SAYS(AGAIN), 0, "<A>は<h>から<D>mの<g>へ分速<v>mで向かい、<t>分後に引き返して分速<f>mで<h>にもどり、また分速<f>mで<g>へ{行く/た}"},
    {SAYS(WAY) | SAYS(FIRST) | SAYS(AGAIN) | SAYS_QUESTION, 0, "<A>が<g>に着くのは、はじめに出てから何分後{だ}か。<g>は<h>から<D>mで、分速<v>mで<t>分歩いてから忘れ物を取りにもどり、それからはずっと分速<f>mで{走る}"},
    {0, 0, NULL},
};

/* ---- both set out ---- */
enum { CHILD, HELPER };
static const struct phrasing both[] = {
    ASKED_EITHER,
    {SAYS(CHILD), 0, "<A>は<h>を出て分速<v>mで<g>へ向かったが、<t>分後に<o>を忘れたことに気づき、同じ速さで{引き返す/た}"},
    {SAYS(CHILD), 0, "<A>は分速<v>mで<h>を出て、<t>分後に忘れ物に気づいて、同じ速さでもどり{始める/た}"},
    {SAYS(CHILD), 0, "<h>を出て<t>分後に忘れ物に気づいた<A>は、すぐに{引き返す/た}。<A>の速さは行きももどりも分速<v>m{だ}"},
    {SAYS(CHILD), 0, "分速<v>mで<g>へ向かう<A>は、<h>を出て<t>分後に向きを変え、同じ速さで{もどる/た}"},
    {SAYS(CHILD), 0, "<A>は毎分<v>mで<t>分間<h>からはなれ、<o>がないことに気づいて、同じ速さで来た道を{もどる/た}"},
    {SAYS(CHILD), 0, "<o>を忘れた<A>は、<h>を出てから<t>分後に引き返した。進む速さはいつも分速<v>m{だ}"},
    {SAYS(CHILD), 0, "<A>が分速<v>mで<h>を出てから<t>分後、忘れ物に気づいて同じ速さで<h>へもどり{始める/た}"},
    {SAYS(CHILD), TALK, "<A>は<h>を分速<v>mで出たが、<t>分後に「<o>がない」と気づき、同じ速さでもどることに{する/た}"},
    {SAYS(CHILD), TALK, "朝、<A>は分速<v>mで<h>を出て、<t>分歩いてから<o>を取りに同じ速さで{引き返す/た}"},
    {SAYS(CHILD), VOICED(VOICE_EXAM), "<A>は<h>を出発して分速<v>mで<g>に向かい、<t>分後に忘れ物に気づいて同じ速さで{引き返す/た}"},
    {SAYS(CHILD), NOTES, "<A>:分速<v>mで<h>を出て<t>分後に引き返す(同じ速さ)"},
    {SAYS(CHILD), NOTES, "<A> 分速<v>m、<t>分後にUターン"},
    {SAYS(HELPER), 0, "+<A>が引き返したのと同時に、<B>が<o>を持って分速<f>mで<h>を{出る/た}"},
    {SAYS(HELPER), 0, "+同じ時こくに、<B>も<o>を持って<h>を分速<f>mで{出発する/た}"},
    {SAYS(HELPER), 0, "+そのとき、<B>も<o>をとどけに<h>を出た。<B>の速さは分速<f>m{だ}"},
    {SAYS(HELPER), 0, "+ちょうど同じときに、<B>が<h>から分速<f>mで追いかけ{始める/た}"},
    {SAYS(HELPER), 0, "+それと同時に<B>が<h>を出て、分速<f>mで<A>のほうへ{向かう/た}"},
    {SAYS(HELPER), 0, "+<B>は、<A>がもどり始めると同時に<h>を出て、毎分<f>mで<A>をむかえに{行く/た}"},
    {SAYS(HELPER), 0, "+<B>が<o>を持って<h>を出たのも同じ時こくで、速さは分速<f>m{だ}"},
    {SAYS(HELPER), TALK, "+<o>に気づいた<B>も、同時に分速<f>mで<h>を飛び{出す/た}"},
    {SAYS(HELPER), TALK, "+<B>は<o>を見つけて、ちょうどそのときに分速<f>mで<h>を{出る/た}"},
    {SAYS(HELPER), VOICED(VOICE_EXAM), "+また、<B>は<A>が引き返すと同時に、<o>を持って分速<f>mで<h>を{出発する/た}"},
    {SAYS(HELPER), NOTES, "+同時に<B>が<h>から分速<f>mで出発"},
    {SAYS(HELPER), NOTES, "+<B> 分速<f>m(<A>が引き返すのと同時)"},
    {SAYS(CHILD) | SAYS(HELPER), 0, "<A>が分速<v>mで<h>を出て<t>分後に同じ速さで引き返し、同時に<B>が分速<f>mで<h>を{出る/た}"},
    {SAYS(CHILD) | SAYS(HELPER), 0, "<t>分前に<h>を出た分速<v>mの<A>が同じ速さで引き返したとき、<B>が<o>を持って分速<f>mで<h>を{出る/た}"},
    {SAYS(CHILD) | SAYS(HELPER) | SAYS_QUESTION, 0, "<qs>{だ}か。<A>は分速<v>mで<h>を出て<t>分後に同じ速さで引き返し、同時に<B>が分速<f>mで<h>を{出る/た}"},
    {0, 0, NULL},
};

/* ---- a rest on the way ---- */
enum { TIMES = 1 };
static const struct phrasing rest[] = {
    HOW_FAR,
    {SAYS(TIMES), 0, "+<A>はとちゅうで<r>分休んで、全部で<T>分{かかる/た}"},
    {SAYS(TIMES), 0, "+<A>はとちゅうで<r>分休み、<h>を出てから<T>分後に<g>に{着く/た}"},
    {SAYS(TIMES), 0, "+<A>が<g>に着くまでに、休んだ<r>分もふくめて<T>分{かかる/た}"},
    {SAYS(TIMES), 0, "+<A>は<T>分で着いたが、このうち<r>分は休んで{いる/た}"},
    {SAYS(TIMES), 0, "+<A>がかかった時間は<T>分で、その中には休んだ<r>分も入って{いる}"},
    {SAYS(TIMES), 0, "+とちゅうの<r>分間の休みを入れて、<A>は<T>分で{着く/た}"},
    {SAYS(TIMES), 0, "+<A>は<T>分かかったが、<r>分は信号待ちなどで止まって{いる/た}"},
    {SAYS(TIMES), TALK, "+<A>はとちゅうの店で<r>分買い物をしたので、着くまでに<T>分{かかる/た}"},
    {SAYS(TIMES), TALK, "+<A>が着いたのは<T>分後。そのうち<r>分は木かげで休んで{いる/た}"},
    {SAYS(TIMES), VOICED(VOICE_EXAM), "+<A>は途中で<r>分間休けいし、出発から<T>分後に{着く/た}"},
    {SAYS(TIMES), NOTES, "+<A> 全部で<T>分(うち休み<r>分)"},
    {SAYS(TIMES), NOTES, "+<A>、<T>分かかる。休み<r>分"},
    {SAYS_QUESTION, 0, "+<A>の進む速さは分速何m{だ}か"},
    {SAYS_QUESTION, 0, "+<A>は分速何mで{進む/た}か"},
    {SAYS_QUESTION, 0, "+進んでいたときの速さは分速何m{だ}か"},
    {SAYS_QUESTION, 0, "+<A>は1分間に何m{進む/た}か"},
    {SAYS_QUESTION, 0, "+止まっていないときの速さは分速何m{だ}か"},
    {SAYS_QUESTION, 0, "+<A>の速さは毎分何mに{なる}か"},
    {SAYS_QUESTION, 0, "+?<A>の進む分速|m"},
    {SAYS_QUESTION, 0, "+休みをのぞくと、<A>は分速何mで進んで{いる/た}か"},
    {SAYS_QUESTION, 0, "+では、<A>の速さは分速何m{だ}か"},
    {SAYS_QUESTION, TALK, "+<A>は分速何mで進んだことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+進む速さが一定であるとき、それは分速何m{だ}か"},
    {SAYS_QUESTION, NOTES, "+分速何m"},
    {SAYS_QUESTION, NOTES, "+進む速さ(分速)は"},
    {SAYS(WAY) | SAYS(TIMES), 0, "<A>は<D>mの道を、とちゅうで<r>分休んで<T>分で{進む/た}"},
    {SAYS(WAY) | SAYS(TIMES), NOTES, "<A>、<D>mを<T>分(休み<r>分)"},
    {SAYS(WAY) | SAYS(TIMES) | SAYS_QUESTION, 0, "<A>の進む速さは分速何m{だ}か。<D>m進むのに、休んだ<r>分もふくめて<T>分{かかる/た}"},
    {0, 0, NULL},
};

/* ---- again and again ---- */
enum { PACE = 1, BREAKS };
static const struct phrasing again[] = {
    HOW_FAR,
    HOW_LONG,
    {SAYS(PACE), 0, "+<A>の速さは分速<v>m{だ}"},
    {SAYS(PACE), 0, "+<A>は分速<v>mで{進む}"},
    {SAYS(PACE), 0, "+<A>は1分間に<v>m{進む}"},
    {SAYS(PACE), 0, "+<A>は毎分<v>mの速さで{進む}"},
    {SAYS(PACE), NOTES, "+<A> 分速<v>m"},
    {SAYS(BREAKS), 0, "+<A>は<a>分進むごとに<r>分{休む}"},
    {SAYS(BREAKS), 0, "+<a>分進んでは<r>分休むことをくり{返す}"},
    {SAYS(BREAKS), 0, "+<a>分ごとに<r>分の休みを{とる}"},
    {SAYS(BREAKS), 0, "+<A>は<a>分続けて進むと、次の<r>分は{休む}"},
    {SAYS(BREAKS), NOTES, "+<a>分進んで<r>分休む"},
    {SAYS(PACE) | SAYS(BREAKS), 0, "+<A>は分速<v>mで<a>分進むたびに<r>分{休む}"},
    {SAYS(PACE) | SAYS(BREAKS), 0, "+<A>は、分速<v>mで<a>分進んでは<r>分休んで行くことに{する/た}"},
    {SAYS(PACE) | SAYS(BREAKS), 0, "+分速<v>mで進む<A>は、<a>分ごとに<r>分{休む}"},
    {SAYS(PACE) | SAYS(BREAKS), 0, "+<A>は<a>分間分速<v>mで進み、その後<r>分休むというペースを{くり返す}"},
    {SAYS(PACE) | SAYS(BREAKS), TALK, "+荷物が重いので、<A>は分速<v>mで<a>分進んでは<r>分休んで{いる}"},
    {SAYS(PACE) | SAYS(BREAKS), TALK, "+「<a>分歩いたら<r>分休もう」と決めて、<A>は分速<v>mで{歩く/た}"},
    {SAYS(PACE) | SAYS(BREAKS), VOICED(VOICE_EXAM), "+<A>は分速<v>mで<a>分進むごとに、<r>分間の休けいを{とる}"},
    {SAYS(PACE) | SAYS(BREAKS), NOTES, "+<A>:分速<v>m、<a>分ごとに<r>分休み"},
    {SAYS(WAY) | SAYS(PACE) | SAYS(BREAKS), 0, "<A>は<h>から<D>mはなれた<g>まで、分速<v>mで<a>分進むごとに<r>分休みながら{行く}"},
    {SAYS(WAY) | SAYS(PACE) | SAYS(BREAKS), NOTES, "<A> <D>mを分速<v>m、<a>分進んで<r>分休み"},
    {SAYS(WAY) | SAYS(PACE) | SAYS(BREAKS) | SAYS_QUESTION, 0, "全部で何分{かかる}か。<A>は分速<v>mで<D>m先の<g>へ行き、<a>分進むたびに<r>分{休む}"},
    {0, 0, NULL},
};

const struct wording wording_wasuremono[] = {
    {"back", SAYS(WAY) | SAYS(FIRST) | SAYS(AGAIN), back},
    {"both", SAYS(CHILD) | SAYS(HELPER), both},
    {"rest", SAYS(WAY) | SAYS(TIMES), rest},
    {"again", SAYS(WAY) | SAYS(PACE) | SAYS(BREAKS), again},
    {NULL, 0, NULL}};
