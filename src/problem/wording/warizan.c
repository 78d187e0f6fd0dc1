/* warizan.c - how divisions with a remainder are told.
 *
 * Slots: <th> りんご, <c> 個, <e> ある, <bx> 箱, <bc> 箱, <all> 全部を, <v> 入れる, <pot> 入れられる, <P> a name; <N> how many, <k>
 * how many go into one.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { NUMBER, EACH };

#define ALL (SAYS(NUMBER) | SAYS(EACH) | SAYS_QUESTION)

/* ---- how many there are; E is ある or <e> ---- */
#define THERE_ARE(E) \
    {SAYS(NUMBER), 0, "<th>が<N><c>{" E "}"}, \
    {SAYS(NUMBER), 0, "<N><c>の<th>が{" E "}"}, \
    {SAYS(NUMBER), 0, "<th>は全部で<N><c>{" E "}"}, \
    {SAYS(NUMBER), 0, "ここに<th>が<N><c>{" E "}"}, \
    {SAYS(NUMBER), 0, "<th>の数は<N><c>{だ}"}, \
    {SAYS(NUMBER), 0, "<th>を数えると、<N><c>{" E "}"}, \
    {SAYS(NUMBER), 0, "<th>は合わせて<N><c>{だ}"}, \
    {SAYS(NUMBER), TALK, "<P>が数えると、<th>は<N><c>{だ/た}"}, \
    {SAYS(NUMBER), TALK, "<th>が、全部で<N><c>も{" E "}"}, \
    {SAYS(NUMBER), TALK, "<P>の学校には、<th>が<N><c>{" E "}"}, \
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "<th>の数を<N><c>と{する}"}, \
    {SAYS(NUMBER), NOTES, "<th><N><c>"}, \
    {SAYS(NUMBER), NOTES, "<th>は<N><c>"}

static const struct phrasing up[] = {
    THERE_ARE("<e>"),
    {SAYS(EACH), 0, "+<bx>1<bc>に<k><c>まで{<pot>}"},
    {SAYS(EACH), 0, "+1<bc>に<k><c>まで<pot><bx>を{使う}"},
    {SAYS(EACH), 0, "+<bx>1<bc>に<pot>のは<k><c>まで{だ}"},
    {SAYS(EACH), 0, "+<bx>には、1<bc>に<k><c>ずつ{<pot>}"},
    {SAYS(EACH), 0, "+<bx>は、1<bc>に<k><c>までしか<v>ことが{できない}"},
    {SAYS(EACH), 0, "+<k><c>まで<pot><bx>が、何<bc>か{ある}"},
    {SAYS(EACH), 0, "+これを<k><c>ずつに分けて、<bx>に{<v>}"},
    {SAYS(EACH), TALK, "+<bx>は1<bc>に<k><c>までと決まって{いる}"},
    {SAYS(EACH), TALK, "+<bx>には、1<bc>につき<k><c>まで<pot>そう{だ}"},
    {SAYS(EACH), VOICED(VOICE_EXAM), "+<bx>1<bc>に<pot>数は<k><c>以下と{する}"},
    {SAYS(EACH), NOTES, "+<bx>1<bc>に<k><c>まで"},
    {SAYS(EACH), NOTES, "+1<bc><k><c>まで<pot>"},
    {SAYS_QUESTION, 0, "+<all><v>には、<bx>は[少なくとも|]何<bc>{いる/5}か"},
    {SAYS_QUESTION, 0, "+?<all><v>のに必要な<bx>の数|<bc>"},
    {SAYS_QUESTION, 0, "+<all><v>には、<bx>は最も少なくて何<bc>必要{だ}か"},
    {SAYS_QUESTION, 0, "+<bx>が何<bc>あれば、<all><v>ことが{できる}か"},
    {SAYS_QUESTION, 0, "+<all><v>とき、<bx>は何<bc>使うことに{なる}か"},
    {SAYS_QUESTION, 0, "+<all><v>には、<bx>を何<bc>用意すれば{いい}か"},
    {SAYS_QUESTION, 0, "+<all><v>ためには、<bx>は少なくとも何<bc>あれば{いい}か"},
    {SAYS_QUESTION, 0, "+残らず<v>には、<bx>は何<bc>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<bx>は全部で何<bc>{いる/5}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<all><v>には、<bx>が何<bc>いるのかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<all><v>には、最低でも<bx>が何<bc>{いる/5}か"},
    {SAYS_QUESTION, NOTES, "+<bx>は最低何<bc>"},
    {SAYS(EACH) | SAYS_QUESTION, 0, "+1<bc>に<k><c>まで<pot><bx>に<all><v>には、<bx>は何<bc>{いる/5}か"},
    {SAYS(EACH) | SAYS_QUESTION, 0, "+<bx>1<bc>に<k><c>ずつ<v>とき、<all><v>には、少なくとも何<bc>{いる/5}か"},
    {SAYS(NUMBER) | SAYS(EACH), 0, "<N><c>の<th>が、1<bc>に<k><c>まで<pot><bx>に{<v>}"},
    {ALL, 0, "<bx>は何<bc>必要{だ}か。<th>は<N><c>で、1<bc>に<k><c>まで<pot>ものとし、<all><v>ことに{する}"},
    {ALL, 0, "<N><c>の<th>の<all><v>には、1<bc>に<k><c>まで<pot><bx>が少なくとも何<bc>{いる/5}か"},
    {ALL, NOTES, "<th><N><c>、<bx>1<bc>に<k><c>まで。最低何<bc>"},
    {ALL, NOTES, "<N><c>の<th>の<all><v>のに必要な、<k><c>まで<pot><bx>の最も少ない数"},
    {0, 0, NULL},
};

/* ---- so many into each ---- */
#define SO_MANY_EACH \
    {SAYS(EACH), 0, "+<k><c>ずつ<bx>に{<v>}"}, \
    {SAYS(EACH), 0, "+これを、1<bc>に<k><c>ずつ{<v>}"}, \
    {SAYS(EACH), 0, "+<bx>1<bc>に<k><c>ずつ<v>ことに{する}"}, \
    {SAYS(EACH), 0, "+<k><c>ずつ取って<bx>に<v>ことを{くり返す}"}, \
    {SAYS(EACH), 0, "+どの<bx>にも<k><c>ずつ{<v>}"}, \
    {SAYS(EACH), 0, "+<k><c>ずつの組に分けて、<bx>に{<v>}"}, \
    {SAYS(EACH), 0, "+<bx>には、ちょうど<k><c>ずつ{<v>}"}, \
    {SAYS(EACH), 0, "+1つの<bx>に<v><th>は<k><c>{だ}"}, \
    {SAYS(EACH), TALK, "+<P>は、これを<k><c>ずつ<bx>に<v>係{だ}"}, \
    {SAYS(EACH), TALK, "+<bx>には<k><c>ずつ<v>ことに決まって{いる}"}, \
    {SAYS(EACH), VOICED(VOICE_EXAM), "+これを<bx>1<bc>につき<k><c>ずつ<v>ものと{する}"}, \
    {SAYS(EACH), NOTES, "+1<bc>に<k><c>ずつ"}, \
    {SAYS(EACH), NOTES, "+<k><c>ずつ<bx>に<v>"}, \
    {SAYS(NUMBER) | SAYS(EACH), 0, "<N><c>の<th>を、1<bc>に<k><c>ずつ<bx>に{<v>}"}, \
    {SAYS(NUMBER) | SAYS(EACH), 0, "<th><N><c>を、<k><c>ずつ<bx>に{<v>}"}, \
    {SAYS(NUMBER) | SAYS(EACH), TALK, "<P>は、<N><c>の<th>を<k><c>ずつ<bx>に{<v>}"}, \
    {SAYS(NUMBER) | SAYS(EACH), NOTES, "<th><N><c>を<k><c>ずつ<bx>に<v>"}

static const struct phrasing rest[] = {
    THERE_ARE("ある"),
    SO_MANY_EACH,
    {SAYS_QUESTION, 0, "+?あまる<th>の数|<c>"},
    {SAYS_QUESTION, 0, "+<th>は何<c>{あまる}か"},
    {SAYS_QUESTION, 0, "+できるだけ多くの<bx>を作ると、<th>は何<c>{残る}か"},
    {SAYS_QUESTION, 0, "+最後に残る<th>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+?残る<th>の数|<c>"},
    {SAYS_QUESTION, 0, "+<k><c>そろわずに残るのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+あまりは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+作れるだけ作ると、<th>は何<c>{余る}か"},
    {SAYS_QUESTION, 0, "+<bx>に入らずに残る<th>は、何<c>に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<th>は何<c>あまるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+結局、残る<th>は何<c>に{なる}か"},
    {SAYS_QUESTION, NOTES, "+あまりは何<c>"},
    {SAYS(EACH) | SAYS_QUESTION, 0, "+<k><c>ずつ<bx>に<v>と、何<c>{あまる}か"},
    {SAYS(EACH) | SAYS_QUESTION, 0, "+1<bc>に<k><c>ずつ入れていくと、<th>は何<c>{残る}か"},
    {ALL, 0, "何<c>{あまる}か。<N><c>の<th>を、<k><c>ずつできるだけ多くの<bx>に<v>ことに{する}"},
    {ALL, NOTES, "<th><N><c>を<k><c>ずつ分けたときのあまり"},
    {0, 0, NULL},
};

static const struct phrasing full[] = {
    THERE_ARE("ある"),
    SO_MANY_EACH,
    {SAYS_QUESTION, 0, "+<k><c>入りの<bx>は[全部で|]何<bc>{できる}か"},
    {SAYS_QUESTION, 0, "+?<k><c>そろった<bx>の数|<bc>"},
    {SAYS_QUESTION, 0, "+ちょうど<k><c>の<bx>は何<bc>{できる}か"},
    {SAYS_QUESTION, 0, "+<k><c>の<bx>は、多くて何<bc>{作れる}か"},
    {SAYS_QUESTION, 0, "+<k><c>そろった<bx>は、何<bc>に{なる}か"},
    {SAYS_QUESTION, 0, "+いっぱいになる<bx>は何<bc>{だ}か"},
    {SAYS_QUESTION, 0, "+<k><c>入りの<bx>を、何<bc>まで{作れる}か"},
    {SAYS_QUESTION, 0, "+できあがる<bx>は何<bc>{だ}か"},
    {SAYS_QUESTION, 0, "+?できる<bx>の数|<bc>"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<k><c>入りの<bx>は何<bc>できるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<k><c>そろった<bx>は、最大で何<bc>できることに{なる}か"},
    {SAYS_QUESTION, NOTES, "+<k><c>入りの<bx>は何<bc>"},
    {SAYS(EACH) | SAYS_QUESTION, 0, "+<k><c>入りの<bx>をできるだけ多く作ると、何<bc>{できる}か"},
    {SAYS(EACH) | SAYS_QUESTION, 0, "+これで、<k><c>入りの<bx>が何<bc>{作れる}か"},
    {ALL, 0, "<N><c>の<th>で、<k><c>入りの<bx>は何<bc>{できる}か"},
    {ALL, NOTES, "<th><N><c>でできる、<k><c>入りの<bx>の数"},
    {0, 0, NULL},
};

static const struct phrasing more[] = {
    THERE_ARE("ある"),
    SO_MANY_EACH,
    {SAYS_QUESTION, 0, "+あまりが出ないようにするには、<th>は[少なくとも|]あと何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+最後の<bx>もちょうど<k><c>にするには、あと何<c>あれば{いい}か"},
    {SAYS_QUESTION, 0, "+?ちょうど分けるために足りない<th>の数|<c>"},
    {SAYS_QUESTION, 0, "+どの<bx>も<k><c>にするには、<th>があと何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+全部の<th>を使い、あまりをなくすには、少なくともあと何<c>買い足せば{いい}か"},
    {SAYS_QUESTION, 0, "+ちょうど分けられるようにするには、あと何<c>足せば{いい}か"},
    {SAYS_QUESTION, 0, "+あまりなく分けるには、<th>は少なくともあと何<c>{足りない}か"},
    {SAYS_QUESTION, 0, "+あと何<c>あれば、1つもあまらずに分けることが{できる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+あと何<c>あれば、最後の<bx>もちょうどうまるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+余りなく分けるには、少なくともあと何<c>用意すれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+あまりなしにするには、あと何<c>"},
    {SAYS(EACH) | SAYS_QUESTION, 0, "+<k><c>ずつあまりなく<bx>に<v>には、少なくともあと何<c>{いる/5}か"},
    {SAYS(EACH) | SAYS_QUESTION, 0, "+全部を使って<k><c>ずつ<bx>に<v>には、あと何<c>あれば{いい}か"},
    {ALL, 0, "あと何<c>あれば{いい}か。<N><c>の<th>を、<k><c>ずつあまりなく<bx>に<v>ことに{する}"},
    {ALL, NOTES, "<th><N><c>を<k><c>ずつあまりなく分けるのに、あと何<c>"},
    {0, 0, NULL},
};

const struct wording wording_warizan[] = {
    {"up", SAYS(NUMBER) | SAYS(EACH), up},
    {"rest", SAYS(NUMBER) | SAYS(EACH), rest},
    {"full", SAYS(NUMBER) | SAYS(EACH), full},
    {"more", SAYS(NUMBER) | SAYS(EACH), more},
    {NULL, 0, NULL},
};
