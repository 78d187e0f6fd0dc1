/* newton_gyaku.c - how known rates are told of where the number of gates, what joins or what was there is asked
 * for.
 *
 * Slots: <f> 遊園地, <ob> 行列, <u> 人, <jo> 列に加わる, <w> <c> 入口, か所; <Q> at first, <j> joins, <e> each takes, <n> gates,
 * <T> minutes.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FIRST, JOIN, EACH, TIME };

#define AT_FIRST \
    {SAYS(FIRST), 0, "<f>に<Q><u>の<ob>が{ある}"}, \
    {SAYS(FIRST), 0, "<f>の<ob>は、はじめ<Q><u>{だ/た}"}, \
    {SAYS(FIRST), 0, "はじめに、<f>には<Q><u>の<ob>が{ある/た}"}, \
    {SAYS(FIRST), 0, "<f>の<ob>は<Q><u>{だ}"}, \
    {SAYS(FIRST), 0, "はじめの<ob>が<Q><u>の<f>が{ある}"}, \
    {SAYS(FIRST), 0, "<f>で、<ob>が<Q><u>に{なる/た}"}, \
    {SAYS(FIRST), 0, "今、<f>の<ob>は<Q><u>{だ}"}, \
    {SAYS(FIRST), 0, "<f>の<ob>を調べると、<Q><u>{だ/た}"}, \
    {SAYS(FIRST), TALK, "<f>を見ると、<Q><u>の<ob>が{ある/た}"}, \
    {SAYS(FIRST), TALK, "ニュースによると、<f>の<ob>は<Q><u>に{なる/た}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "ある<f>に、はじめ<Q><u>の<ob>が{ある}"}, \
    {SAYS(FIRST), NOTES, "<f>の<ob><Q><u>"}, \
    {SAYS(FIRST), NOTES, "<f>:はじめ<Q><u>"}

#define JOINS \
    {SAYS(JOIN), 0, "+そこへ毎分<j><u>ずつ{<jo>}"}, \
    {SAYS(JOIN), 0, "+さらに1分間に<j><u>ずつ{<jo>}"}, \
    {SAYS(JOIN), 0, "+その後も毎分<j><u>の割合で{<jo>}"}, \
    {SAYS(JOIN), 0, "+<ob>は毎分<j><u>ずつ{ふえる}"}, \
    {SAYS(JOIN), 0, "+1分ごとに<j><u>ずつ{<jo>}"}, \
    {SAYS(JOIN), 0, "+毎分<j><u>の割合で<ob>が{ふえる}"}, \
    {SAYS(JOIN), 0, "+ふえるのは毎分<j><u>{だ}"}, \
    {SAYS(JOIN), 0, "+1分間に<j><u>ずつふえて{いく}"}, \
    {SAYS(JOIN), TALK, "+しかも、毎分<j><u>ずつ{<jo>}"}, \
    {SAYS(JOIN), NOTES, "+毎分<j><u>増"}, \
    {SAYS(JOIN), NOTES, "+1分に<j><u>ふえる"}

#define EACH_TAKES \
    {SAYS(EACH), 0, "+<w>1<c>では毎分<e><u>へらすことが{できる}"}, \
    {SAYS(EACH), 0, "+<w>1<c>につき、1分間に<e><u>ずつ{減る}"}, \
    {SAYS(EACH), 0, "+1<c>の<w>で、毎分<e><u>{へらせる}"}, \
    {SAYS(EACH), 0, "+<w>は、1<c>で1分間に<e><u>{へらす}"}, \
    {SAYS(EACH), 0, "+どの<w>も、毎分<e><u>ずつ<ob>を{へらす}"}, \
    {SAYS(EACH), 0, "+<w>を1<c>使うと、毎分<e><u>{減る}"}, \
    {SAYS(EACH), 0, "+<w>1<c>が1分間にへらすのは<e><u>{だ}"}, \
    {SAYS(EACH), 0, "+<ob>は、<w>1<c>によって毎分<e><u>{減る}"}, \
    {SAYS(EACH), TALK, "+<w>は1<c>で1分に<e><u>へらせるそう{だ}"}, \
    {SAYS(EACH), VOICED(VOICE_EXAM), "+<w>1<c>は毎分<e><u>の割合で<ob>を{へらす}"}, \
    {SAYS(EACH), NOTES, "+<w>1<c>で毎分<e><u>減"}, \
    {SAYS(EACH), NOTES, "+1<c>毎分<e><u>"}

#define GONE_AFTER \
    {SAYS(TIME), 0, "+<w>を<n><c>使うと、<T>分で{なくなる/た}"}, \
    {SAYS(TIME), 0, "+<n><c>の<w>で、<T>分で<ob>が{なくなる/た}"}, \
    {SAYS(TIME), 0, "+<w>が<n><c>のとき、ちょうど<T>分で{なくなる/た}"}, \
    {SAYS(TIME), 0, "+<w><n><c>では、<ob>がなくなるまでに<T>分{かかる/た}"}, \
    {SAYS(TIME), 0, "+<w>を<n><c>使ったところ、<ob>は<T>分後に{なくなる/た}"}, \
    {SAYS(TIME), 0, "+はじめから<w>を<n><c>使って、<T>分ですっかり{なくなる/た}"}, \
    {SAYS(TIME), 0, "+これを<w><n><c>でなくすのに、<T>分{かかる/た}"}, \
    {SAYS(TIME), TALK, "+<w>を<n><c>にしたら、<T>分で全部{なくなる/た}"}, \
    {SAYS(TIME), TALK, "+<n><c>の<w>ががんばって、<T>分でなくして{しまう/た}"}, \
    {SAYS(TIME), VOICED(VOICE_EXAM), "+<w>を<n><c>用いると、<ob>は<T>分で{なくなる/た}"}, \
    {SAYS(TIME), NOTES, "+<w><n><c>→<T>分で0"}, \
    {SAYS(TIME), NOTES, "+<n><c>で<T>分"}

static const struct phrasing gates[] = {
    AT_FIRST,
    JOINS,
    EACH_TAKES,
    {SAYS(FIRST) | SAYS(JOIN), 0, "<f>に<Q><u>の<ob>があり、毎分<j><u>ずつ{<jo>}"},
    {SAYS(FIRST) | SAYS(JOIN), 0, "はじめに<Q><u>の<ob>がある<f>では、毎分<j><u>ずつ{ふえる}"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<T>分で<ob>をなくすには、<w>は何<c>{必要だ}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<T>分以内になくすには、<w>を何<c>使えば{よい}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<ob>を<T>分でなくすためには、<w>が少なくとも何<c>{いる/5}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<T>分後までに<ob>をなくすのに、<w>は何<c>あれば{よい}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+?<T>分でなくすのに必要な<w>の数|<c>"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<ob>が<T>分でなくなるのは、<w>を何<c>使ったとき{だ}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<T>分で全部なくしたい。<w>を何<c>用意すれば{よい}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<w>を何<c>にすると、<T>分で{なくなる}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<T>分で<ob>をなくすとき、<w>は最低何<c>{必要だ}か"},
    {SAYS(TIME) | SAYS_QUESTION, TALK, "+<T>分でなくしたいときは、<w>を何<c>使えば{いい}か"},
    {SAYS(TIME) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+<T>分以内に<ob>がなくなるようにするとき、必要な<w>は何<c>{だ}か"},
    {SAYS(TIME) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+<T>分でなくすには、<w>が何<c>いるのかな"},
    {SAYS(TIME) | SAYS_QUESTION, NOTES, "+<T>分でなくすには何<c>"},
    {SAYS(TIME) | SAYS_QUESTION, NOTES, "+<T>分以内→<w>何<c>"},
    {SAYS(FIRST) | SAYS(JOIN) | SAYS(EACH) | SAYS(TIME) | SAYS_QUESTION, 0, "<T>分でなくすには<w>が何<c>{必要だ}か。<f>の<Q><u>の<ob>に毎分<j><u>ずつ加わり、<w>は1<c>が毎分<e><u>{へらす}"},
    {0, 0, NULL},
};

static const struct phrasing join[] = {
    AT_FIRST,
    EACH_TAKES,
    GONE_AFTER,
    {SAYS(FIRST) | SAYS(JOIN), 0, "<f>に<Q><u>の<ob>があり、その後も毎分同じ割合で{ふえる}"},
    {SAYS(FIRST) | SAYS(JOIN), 0, "<f>の<ob>ははじめ<Q><u>で、1分ごとに同じ量ずつふえて{いく}"},
    {SAYS(FIRST) | SAYS(JOIN), NOTES, "<f>の<ob><Q><u>、毎分一定の割合で増"},
    {SAYS(JOIN), 0, "+<ob>は毎分同じ量ずつふえて{いく}"},
    {SAYS(JOIN), 0, "+その後も、<ob>は一定の割合で{ふえる}"},
    {SAYS(JOIN), 0, "+そこへ毎分決まった量が{<jo>}"},
    {SAYS(JOIN), 0, "+この間も、毎分同じだけ{<jo>}"},
    {SAYS(JOIN), 0, "+<ob>は1分ごとに同じ量だけ{ふえる}"},
    {SAYS(JOIN), 0, "+ふえる割合はいつも同じ{だ}"},
    {SAYS(JOIN), TALK, "+そのあとも、同じペースで{<jo>}"},
    {SAYS(JOIN), VOICED(VOICE_EXAM), "+なお、<ob>は一定の割合でふえるものと{する}"},
    {SAYS(JOIN), NOTES, "+毎分一定の量ふえる"},
    {SAYS_QUESTION, 0, "+<ob>は毎分何<u>ずつ{ふえる/た}か"},
    {SAYS_QUESTION, 0, "+1分間にふえたのは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+毎分何<u>ずつ{<jo>}か"},
    {SAYS_QUESTION, 0, "+1分間に何<u>の割合でふえて{いる/た}か"},
    {SAYS_QUESTION, 0, "+?毎分ふえる<ob>|<u>"},
    {SAYS_QUESTION, 0, "+?1分間にふえる量|<u>"},
    {SAYS_QUESTION, 0, "+毎分ふえたのは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+1分ごとに何<u>{ふえる/た}か"},
    {SAYS_QUESTION, 0, "+では、<ob>は1分間に何<u>{ふえる}か"},
    {SAYS_QUESTION, TALK, "+毎分何<u>ふえていたことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、1分間にふえる量は何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "+毎分何<u>増"},
    {SAYS_QUESTION, NOTES, "+1分に何<u>ふえる"},
    {SAYS(FIRST) | SAYS(JOIN) | SAYS(EACH) | SAYS(TIME) | SAYS_QUESTION, 0, "1分間に何<u>ずつ{ふえる/た}か。<f>の<Q><u>の<ob>は、毎分<e><u>へらす<w><n><c>で、<T>分でなくなり、この間も一定の割合でふえて{いる/た}"},
    {0, 0, NULL},
};

static const struct phrasing first[] = {
    {SAYS(JOIN), 0, "<f>の<ob>は毎分<j><u>ずつ{ふえる}"},
    {SAYS(JOIN), 0, "<f>に<ob>があり、毎分<j><u>ずつ{<jo>}"},
    {SAYS(JOIN), 0, "<f>では、1分ごとに<j><u>ずつ{<jo>}"},
    {SAYS(JOIN), 0, "<f>の<ob>が、1分間に<j><u>の割合でふえて{いる}"},
    {SAYS(JOIN), 0, "毎分<j><u>ずつ<ob>がふえる<f>が{ある}"},
    {SAYS(JOIN), 0, "<f>に<ob>がある。ふえるのは毎分<j><u>{だ}"},
    {SAYS(JOIN), 0, "<f>の<ob>は、止まらずに毎分<j><u>ふえて{いく}"},
    {SAYS(JOIN), TALK, "<f>を見ると、<ob>は毎分<j><u>ずつふえて{いる/た}"},
    {SAYS(JOIN), TALK, "<f>では、しかも毎分<j><u>ずつ{<jo>}"},
    {SAYS(JOIN), VOICED(VOICE_EXAM), "ある<f>で、<ob>が毎分<j><u>の一定の割合でふえて{いる}"},
    {SAYS(JOIN), NOTES, "<f>の<ob>、毎分<j><u>増"},
    {SAYS(JOIN), NOTES, "<f>:毎分<j><u>ふえる"},
    EACH_TAKES,
    GONE_AFTER,
    ASKED("はじめの<ob>", "<u>"),
    {SAYS_QUESTION, 0, "+はじめに<ob>は何<u>{ある/た}か"},
    {SAYS_QUESTION, 0, "+<w>を使い始めたとき、<ob>は何<u>{ある/た}か"},
    {SAYS(JOIN) | SAYS(EACH) | SAYS(TIME) | SAYS_QUESTION, 0, "はじめの<ob>は何<u>{だ/た}か。<f>の<ob>には毎分<j><u>ずつ加わり、毎分<e><u>へらす<w><n><c>で、<T>分で{なくなる/た}"},
    {0, 0, NULL},
};

static const struct phrasing least[] = {
    {SAYS(JOIN), 0, "<f>の<ob>は毎分<j><u>ずつ{ふえる}"},
    {SAYS(JOIN), 0, "<f>には毎分<j><u>ずつ{<jo>}"},
    {SAYS(JOIN), 0, "<f>では、1分ごとに<j><u>ずつ{<jo>}"},
    {SAYS(JOIN), 0, "<f>の<ob>が、1分間に<j><u>の割合でふえて{いる}"},
    {SAYS(JOIN), 0, "毎分<j><u>ずつ<ob>がふえる<f>が{ある}"},
    {SAYS(JOIN), 0, "<f>で、1分間にふえる<ob>は<j><u>{だ}"},
    {SAYS(JOIN), 0, "<f>では、<ob>がたえず毎分<j><u>ふえて{いく}"},
    {SAYS(JOIN), TALK, "<f>を見ると、<ob>は毎分<j><u>ずつふえて{いる/た}"},
    {SAYS(JOIN), TALK, "<f>の係の人によると、毎分<j><u>ずつ<jo>そう{だ}"},
    {SAYS(JOIN), VOICED(VOICE_EXAM), "ある<f>で、<ob>が毎分<j><u>の一定の割合でふえて{いる}"},
    {SAYS(JOIN), NOTES, "<f>の<ob>、毎分<j><u>増"},
    {SAYS(JOIN), NOTES, "<f>:毎分<j><u>ふえる"},
    EACH_TAKES,
    {SAYS_QUESTION, 0, "+<ob>がふえないようにするには、<w>は少なくとも何<c>{必要だ}か"},
    {SAYS_QUESTION, 0, "+<w>が最低何<c>あれば、<ob>はふえずに{すむ}か"},
    {SAYS_QUESTION, 0, "+<ob>をこれ以上ふやさないためには、<w>が何<c>以上{必要だ}か"},
    {SAYS_QUESTION, 0, "+<ob>がたまっていかないようにするには、<w>は最も少なくて何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+?<ob>がふえないために必要な最も少ない<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+<w>を何<c>以上にすれば、<ob>はふえ{ない}か"},
    {SAYS_QUESTION, 0, "+<ob>がふえないのは、<w>が何<c>以上のとき{だ}か"},
    {SAYS_QUESTION, 0, "+<ob>をふやさないぎりぎりの<w>の数は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>を少なくとも何<c>使えば、<ob>はふえなく{なる}か"},
    {SAYS_QUESTION, TALK, "+<w>が何<c>あれば、<ob>がふえなくて{すむ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<ob>がふえないようにするには、<w>が何<c>いるのかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<ob>がふえないようにするとき、<w>は最低何<c>{必要だ}か"},
    {SAYS_QUESTION, NOTES, "+ふえないためには最低何<c>"},
    {SAYS_QUESTION, NOTES, "+<w>は最低何<c>"},
    {SAYS(JOIN) | SAYS(EACH), 0, "<f>には毎分<j><u>ずつ加わり、<w>1<c>では毎分<e><u>{へらせる}"},
    {SAYS(JOIN) | SAYS(EACH) | SAYS_QUESTION, 0, "<w>は少なくとも何<c>{必要だ}か。毎分<j><u>ずつふえる<f>の<ob>を、1<c>で毎分<e><u>へらす<w>で、ふえないように{する}"},
    {0, 0, NULL},
};

const struct wording wording_newton_gyaku[] = {
    {"gates", SAYS(FIRST) | SAYS(JOIN) | SAYS(EACH) | SAYS(TIME), gates},
    {"join", SAYS(FIRST) | SAYS(JOIN) | SAYS(EACH) | SAYS(TIME), join},
    {"first", SAYS(JOIN) | SAYS(EACH) | SAYS(TIME), first},
    {"least", SAYS(JOIN) | SAYS(EACH), least},
    {NULL, 0, NULL}};
