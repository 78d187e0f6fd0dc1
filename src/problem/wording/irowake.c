/* irowake.c - how 色分け is said; phrasings for narabe.c.
 *
 * Slots: <s> 上から3段に分かれた旗, <m> how many parts, <t> 絵の具, <A> a name; <N> colours.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PAINTED, RULE, UNUSED };

extern const struct phrasing wording_iro_apart[], wording_iro_stripes[], wording_iro_four[], wording_iro_free[];

#define PAINTING \
    {SAYS(PAINTED), 0, "<s>を<N>色の<t>で{ぬる}"}, \
    {SAYS(PAINTED), 0, "<s>が{ある}。これを<N>色の<t>で{ぬる}"}, \
    {SAYS(PAINTED), 0, "<N>色の<t>を使って、<s>に色を{ぬる}"}, \
    {SAYS(PAINTED), 0, "<t>が<N>色{ある}。これで<s>を{ぬる}"}, \
    {SAYS(PAINTED), 0, "<s>の1つ1つの部分を、<N>色の<t>から1色ずつ選んで{ぬる}"}, \
    {SAYS(PAINTED), 0, "<s>を{ぬる}。使える<t>は<N>色{だ}"}, \
    {SAYS(PAINTED), 0, "<N>色の<t>から色を選んで、<s>を{ぬる}"}, \
    {SAYS(PAINTED), 0, "<s>に色を{つける}。<t>は全部で<N>色{ある}"}, \
    {SAYS(PAINTED), TALK, "<A>は<N>色の<t>を持って{いる}。これで<s>を{ぬる}"}, \
    {SAYS(PAINTED), TALK, "<A>は、<s>を<N>色の<t>でぬって{いる}"}, \
    {SAYS(PAINTED), TALK, "図工で、<s>をぬることに{なる/た}。<t>は<N>色{ある}"}, \
    {SAYS(PAINTED), VOICED(VOICE_EXAM), "<N>色の<t>の中から何色かを用いて、<s>を{ぬる}"}, \
    {SAYS(PAINTED), NOTES, "<s>、<N>色の<t>"}, \
    {SAYS(PAINTED), NOTES, "<s>を<N>色の<t>でぬる"}

#define HOW_MANY_PAINTINGS \
    {SAYS_QUESTION, 0, "?[ぬり方|色のぬり方]|通り"}, \
    {SAYS_QUESTION, 0, "?[ぬり方|色のぬり方]の数|通り"}, \
    {SAYS_QUESTION, 0, "[ぬり方|色のぬり方]は[全部で|]何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+何通りのぬり方が{ある}か"}, \
    {SAYS_QUESTION, 0, "+ぬり方は全部で何通りに{なる}か"}, \
    {SAYS_QUESTION, 0, "ぬり方は何通り考え{られる}か"}, \
    {SAYS_QUESTION, 0, "+色のつけ方は何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+ぬり分け方は何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+ぬる方法は全部で何通り{ある}か"}, \
    {SAYS_QUESTION, TALK, "+全部で何通りのものが{できる}か"}, \
    {SAYS_QUESTION, TALK, "+いったい何通りのぬり方が{ある}か"}, \
    {SAYS_QUESTION, NOTES, "+ぬり方は何通り"}, \
    {SAYS_QUESTION, NOTES, "+何通り"}

const struct phrasing wording_iro_apart[] = {
    PAINTING,
    HOW_MANY_PAINTINGS,
    {SAYS(RULE), 0, "+全部ちがう色に{する}"},
    {SAYS(RULE), 0, "+どの部分もちがう色に{する}"},
    {SAYS(RULE), 0, "+すべてちがう色で{ぬる}"},
    {SAYS(RULE), 0, "+同じ色は1回しか{使えない}"},
    {SAYS(RULE), 0, "+同じ色を2回使うことは{できない}"},
    {SAYS(RULE), 0, "+どの2つの部分も同じ色に{しない}"},
    {SAYS(RULE), 0, "+どの部分も1色でぬり、<m>か所とも別の色に{する}"},
    {SAYS(RULE), 0, "+1つ1つの部分を、すべて別の色で{ぬり分ける}"},
    {SAYS(RULE), TALK, "+みんなちがう色にしたいと{思う}"},
    {SAYS(RULE), VOICED(VOICE_EXAM), "+ただし、どの部分も互いに異なる色でぬるものと{する}"},
    {SAYS(RULE), NOTES, "+全部別の色"},
    {SAYS(RULE), NOTES, "+すべて異なる色"},
    {SAYS(PAINTED) | SAYS(RULE), 0, "<s>を、<N>色の<t>で、すべてちがう色に{ぬり分ける}"},
    {SAYS(PAINTED) | SAYS(RULE), 0, "<N>色の<t>から<m>色を選んで、<s>を全部ちがう色で{ぬる}"},
    {SAYS(PAINTED) | SAYS(RULE), TALK, "<A>は、<s>を<N>色の<t>でぬることにして、全部ちがう色を{使う}"},
    {SAYS(RULE) | SAYS_QUESTION, 0, "+すべてちがう色でぬる方法は、全部で何通り{ある}か"},
    {SAYS(PAINTED) | SAYS(RULE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<s>を、<N>色から選んだ異なる<m>色の<t>でぬる方法の数"},
    {0, 0, NULL},
};

#define UNUSED_ALLOWED \
    {SAYS(UNUSED), 0, "+使わない色があっても{いい}"}, \
    {SAYS(UNUSED), 0, "+同じ色をはなれた所で使っても{いい}"}, \
    {SAYS(UNUSED), 0, "+全部の色を使わなくても{いい}"}, \
    {SAYS(UNUSED), 0, "+はなれた部分は同じ色でも{いい}"}, \
    {SAYS(UNUSED), 0, "+同じ色を何回使っても{かまわない}"}, \
    {SAYS(UNUSED), 0, "+使わない色があってもよいことに{する}"}, \
    {SAYS(UNUSED), TALK, "+はなれたところなら同じ色を使っても{いい}"}, \
    {SAYS(UNUSED), VOICED(VOICE_EXAM), "+ただし、使わない色があってもよいものと{する}"}, \
    {SAYS(UNUSED), NOTES, "+使わない色あり可"}, \
    {SAYS(UNUSED), NOTES, "+同じ色のくり返し可"}

#define NEIGHBOURS \
    {SAYS(RULE), 0, "+となり合う部分はちがう色に{する}"}, \
    {SAYS(RULE), 0, "+となりどうしは別の色に{する}"}, \
    {SAYS(RULE), 0, "+となり合う部分が同じ色にならないように{する}"}, \
    {SAYS(RULE), 0, "+となり合った所には同じ色を{使わない}"}, \
    {SAYS(RULE), 0, "+線をはさんでとなり合う2つの部分は、ちがう色に{する}"}, \
    {SAYS(RULE), 0, "+となりどうしが同じ色になっては{いけない}"}, \
    {SAYS(RULE), TALK, "+くっついたところは必ず別の色に{する}"}, \
    {SAYS(RULE), VOICED(VOICE_EXAM), "+となり合う部分の色が異なるように{ぬる}"}, \
    {SAYS(RULE), NOTES, "+となりは別の色"}, \
    {SAYS(RULE), NOTES, "+となり合う部分は異なる色"}, \
    {SAYS(PAINTED) | SAYS(RULE), 0, "<s>を、<N>色の<t>で、となり合う部分がちがう色になるように{ぬる}"}, \
    {SAYS(PAINTED) | SAYS(RULE), 0, "となりどうしを同じ色にしないで、<s>を<N>色の<t>で{ぬる}"}, \
    {SAYS(PAINTED) | SAYS(RULE), VOICED(VOICE_EXAM), "<N>色の<t>から色を選び、<s>を、となり合う部分が異なる色になるように{ぬる}"}

const struct phrasing wording_iro_stripes[] = {
    PAINTING,
    NEIGHBOURS,
    UNUSED_ALLOWED,
    HOW_MANY_PAINTINGS,
    {SAYS(RULE) | SAYS(UNUSED), 0, "+となりとはちがう色にするが、はなれた部分は同じ色でも{いい}"},
    {SAYS(PAINTED) | SAYS(RULE) | SAYS(UNUSED) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<s>を、<N>色の<t>を使い、となり合う部分は異なる色でぬる方法の数(使わない色があってもよい)"},
    {0, 0, NULL},
};

const struct phrasing wording_iro_four[] = {
    PAINTING,
    NEIGHBOURS,
    HOW_MANY_PAINTINGS,
    {SAYS(UNUSED), 0, "+ななめの部分は同じ色でも{いい}。回すことは{考えない}"},
    {SAYS(UNUSED), 0, "+ななめの部分には同じ色を使ってもよく、使わない色があっても{いい}。図は{回さない}"},
    {SAYS(UNUSED), 0, "+向かい合う部分は同じ色でも{かまわない}。回して同じになるものも別のものと{数える}"},
    {SAYS(UNUSED), 0, "+全部の色を使わなくてもよく、ななめどうしは同じ色でも{いい}。回転は{考えない}"},
    {SAYS(UNUSED), 0, "+ななめの2つは同じ色になっても{かまわない}。回したものは区別{する}"},
    {SAYS(UNUSED), TALK, "+ななめなら同じ色を使っても{いい}。紙を回すのは{なしだ}"},
    {SAYS(UNUSED), VOICED(VOICE_EXAM), "+ただし、ななめの部分は同じ色でもよく、回転は考えないものと{する}"},
    {SAYS(UNUSED), NOTES, "+ななめは同じ色でもよい(回転は考えない)"},
    {SAYS(RULE) | SAYS(UNUSED), 0, "+となり合う部分はちがう色にするが、ななめの部分は同じ色でも{いい}。回すことは{考えない}"},
    {SAYS(PAINTED) | SAYS(RULE) | SAYS(UNUSED) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<s>を、<N>色の<t>を使い、となり合う部分は異なる色でぬる方法の数(ななめは同じ色でもよい。回転したものも区別する)"},
    {0, 0, NULL},
};

const struct phrasing wording_iro_free[] = {
    PAINTING,
    HOW_MANY_PAINTINGS,
    {SAYS(RULE), 0, "+同じ色を何回使っても{いい}"},
    {SAYS(RULE), 0, "+同じ色を何回使っても{かまわない}"},
    {SAYS(RULE), 0, "+どの部分にどの色をぬってもよく、同じ色がとなり合っても{かまわない}"},
    {SAYS(RULE), 0, "+全部同じ色でも{いい}"},
    {SAYS(RULE), 0, "+どの部分にも、どの色を使ってもよいことに{する}"},
    {SAYS(RULE), 0, "+同じ色が何か所にあっても{いい}"},
    {SAYS(RULE), 0, "+どの部分の色も自由に{選べる}。同じ色になっても{いい}"},
    {SAYS(RULE), TALK, "+同じ色ばかりになっても{いい}"},
    {SAYS(RULE), VOICED(VOICE_EXAM), "+ただし、同じ色をくり返し用いてもよいものと{する}"},
    {SAYS(RULE), NOTES, "+同じ色のくり返し可"},
    {SAYS(RULE), NOTES, "+同じ色でもよい"},
    {SAYS(PAINTED) | SAYS(RULE), 0, "<s>のそれぞれの部分に、<N>色の<t>から好きな色を{ぬる}。同じ色を何回使っても{いい}"},
    {SAYS(RULE) | SAYS_QUESTION, 0, "+同じ色を何回使ってもよいことにすると、ぬり方は何通り{ある}か"},
    {SAYS(PAINTED) | SAYS(RULE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<s>を、<N>色の<t>で、同じ色をくり返し使ってよいことにしてぬる方法の数"},
    {0, 0, NULL},
};
