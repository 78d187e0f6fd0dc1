/* suiso_henka.c - how water that is lost or rises in a tank is said.
 *
 * Slots: <w> the tank, <A> a name. Lost: <V> litres, <i> in, <o> out a minute, <t> minutes. Rising: <a> <b> the sides
 * of the base, cm, <s> what is sunk, <u> cm higher, <S> its volume.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { HAS, FLOWS, MORE };

/* ---- a tank with water in it ---- */
#define HAS_WATER \
    {SAYS(HAS), 0, "<V>Lの水が入った<w>が{ある}"}, \
    {SAYS(HAS), 0, "<w>に水が<V>Lたまって{いる}"}, \
    {SAYS(HAS), 0, "満水で<V>Lの<w>が、今いっぱいに入って{いる}"}, \
    {SAYS(HAS), 0, "<w>は水でいっぱいで、その量は<V>L{だ}"}, \
    {SAYS(HAS), 0, "<w>の中の水は<V>L{だ}"}, \
    {SAYS(HAS), 0, "はじめ、<w>には<V>Lの水が{ある/た}"}, \
    {SAYS(HAS), 0, "容積<V>Lの<w>が満水に{なる/た}"}, \
    {SAYS(HAS), 0, "<w>に<V>Lの水が入れて{ある}"}, \
    {SAYS(HAS), 0, "<V>L入る<w>が、水でいっぱいに{なる/た}"}, \
    {SAYS(HAS), 0, "水を<V>Lためた<w>が{ある}"}, \
    {SAYS(HAS), TALK, "<A>の家の<w>には、水が<V>L入って{いる}"}, \
    {SAYS(HAS), TALK, "<A>が<w>の水をぬいて空に{する}。水は<V>L{ある}"}, \
    {SAYS(HAS), VOICED(VOICE_EXAM), "<w>に<V>Lの水が入っているものと{する}"}, \
    {SAYS(HAS), NOTES, "<w>の水<V>L"}, \
    {SAYS(HAS), NOTES, "水<V>L入りの<w>"}

static const struct phrasing drain[] = {
    HAS_WATER,
    {SAYS(FLOWS), 0, "+毎分<i>Lずつ水を入れながら、毎分<o>Lずつ水を{ぬく}"},
    {SAYS(FLOWS), 0, "+じゃ口から1分間に<i>L入り、底のせんから1分間に<o>L出て{いく}"},
    {SAYS(FLOWS), 0, "+毎分<o>Lの水を流し出すが、毎分<i>Lの水も入って{くる}"},
    {SAYS(FLOWS), 0, "+1分に<o>Lずつくみ出しても、1分に<i>Lずつ入って{くる}"},
    {SAYS(FLOWS), 0, "+給水管からは毎分<i>L入り、はい水管からは毎分<o>L{出る}"},
    {SAYS(FLOWS), 0, "+ポンプで毎分<o>Lくみ出し、同時に毎分<i>Lの水を{入れる}"},
    {SAYS(FLOWS), 0, "+入る水は毎分<i>L、出る水は毎分<o>L{だ}"},
    {SAYS(FLOWS), 0, "+毎分<i>Lの割合で水を入れるが、毎分<o>Lの割合で{もれる}"},
    {SAYS(FLOWS), 0, "+水は毎分<o>Lの割合で出て、毎分<i>Lの割合で{入る/5}"},
    {SAYS(FLOWS), 0, "+1つの管から毎分<i>L入れ、もう1つの管から毎分<o>L{出す}"},
    {SAYS(FLOWS), TALK, "+せんをぬくと1分間に<o>L出ていくが、じゃ口からも1分間に<i>L出て{いる}"},
    {SAYS(FLOWS), VOICED(VOICE_EXAM), "+この<w>に毎分<i>Lの割合で水を入れ、同時に毎分<o>Lの割合で水を{出す}"},
    {SAYS(FLOWS), NOTES, "+毎分<i>L入り、<o>L出る"},
    {SAYS(FLOWS), NOTES, "+入り:毎分<i>L 出:毎分<o>L"},
    {SAYS(HAS) | SAYS(FLOWS), 0, "<V>Lの水が入った<w>に、毎分<i>Lずつ水を入れながら、毎分<o>Lずつ水を{ぬく}"},
    {SAYS(HAS) | SAYS(FLOWS), 0, "満水で<V>Lの<w>から毎分<o>Lの水が出て、毎分<i>Lの水が{入る/5}"},
    {SAYS(HAS) | SAYS(FLOWS), 0, "<V>Lの水がある<w>から、毎分<i>Lの水が入る中で毎分<o>Lずつ{くみ出す}"},
    {SAYS(HAS) | SAYS(FLOWS) | SAYS_QUESTION, 0, "何分後に空に{なる}か。<V>Lの水が入った<w>に毎分<i>Lの水を入れ、同時に毎分<o>Lの水を{流し出す}"},
    {SAYS(HAS) | SAYS(FLOWS) | SAYS_QUESTION, 0, "<w>の水<V>Lを、毎分<i>L入れながら毎分<o>Lずつぬくと、何分でなく{なる}か"},
    {SAYS(HAS) | SAYS(FLOWS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "水<V>Lの<w>に、1分に<i>L入れながら1分に<o>L出すと、空になるまで何分"},
    {SAYS_QUESTION, 0, "+<w>は何分後に空に{なる}か"},
    {SAYS_QUESTION, 0, "+何分で空に{なる}か"},
    {SAYS_QUESTION, 0, "+水がなくなるのは何分後{だ}か"},
    {SAYS_QUESTION, 0, "+空になるまでに何分{かかる}か"},
    {SAYS_QUESTION, 0, "+<w>の水は何分でなく{なる}か"},
    {SAYS_QUESTION, 0, "+<w>が空になるのは、始めてから何分後{だ}か"},
    {SAYS_QUESTION, 0, "+?空になるまでの時間|分"},
    {SAYS_QUESTION, 0, "+?水がなくなるまでにかかる時間|分"},
    {SAYS_QUESTION, 0, "+水を全部出し切るのに何分{かかる}か"},
    {SAYS_QUESTION, 0, "+このまま続けると、何分後に<w>は空{だ}か"},
    {SAYS_QUESTION, 0, "+<w>を空にするには何分{かかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+空になるまでに何分かかりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何分で空になるのかな"},
    {SAYS_QUESTION, NOTES, "+空になるまで何分"},
    {SAYS_QUESTION, NOTES, "+何分で空"},
    {0, 0, NULL},
};

static const struct phrasing inflow[] = {
    HAS_WATER,
    {SAYS(FLOWS), 0, "+一定の割合で水を入れながら、毎分<o>Lずつ水を{ぬく/た}"},
    {SAYS(FLOWS), 0, "+水を入れながら、毎分<o>Lの水を{出す/た}"},
    {SAYS(FLOWS), 0, "+毎分<o>Lの割合で流し出すが、水も入り続けて{いる}"},
    {SAYS(FLOWS), 0, "+毎分<o>Lずつくみ出す間も、じゃ口から一定の割合で水が出て{いる/た}"},
    {SAYS(FLOWS), 0, "+給水管とはい水管を同時に{開く/た}。はい水管からは毎分<o>L{出る}"},
    {SAYS(FLOWS), 0, "+給水管を開いたまま、はい水管から毎分<o>Lの水を{流す/た}"},
    {SAYS(FLOWS), 0, "+出ていく水は毎分<o>Lだが、毎分決まった量の水も入って{くる}"},
    {SAYS(FLOWS), 0, "+ポンプで毎分<o>Lくみ出すと同時に、管から水を{入れる/た}"},
    {SAYS(FLOWS), 0, "+毎分同じ量の水を入れ、1分間に<o>Lの水を{ぬく/た}"},
    {SAYS(FLOWS), 0, "+1分に<o>Lずつ出しながら、毎分一定の量の水を{入れる/た}"},
    {SAYS(FLOWS), TALK, "+じゃ口をしめわすれたまま、毎分<o>Lずつ水を{ぬく/た}"},
    {SAYS(FLOWS), VOICED(VOICE_EXAM), "+一定の割合で給水しながら、毎分<o>Lの割合で{はい水する/た}"},
    {SAYS(FLOWS), NOTES, "+毎分<o>L出る。入りは一定"},
    {SAYS(FLOWS), NOTES, "+入れながら毎分<o>L出す"},
    {SAYS(MORE), 0, "+<t>分で空に{なる/た}"},
    {SAYS(MORE), 0, "+すると、<t>分後に空に{なる/た}"},
    {SAYS(MORE), 0, "+水がなくなるまでに<t>分{かかる/た}"},
    {SAYS(MORE), 0, "+空になったのは<t>分後{だ/た}"},
    {SAYS(MORE), 0, "+<w>が空になるまでにかかった時間は<t>分{だ}"},
    {SAYS(MORE), 0, "+<w>の水は<t>分でなく{なる/た}"},
    {SAYS(MORE), 0, "+ちょうど<t>分で水が全部{なくなる/た}"},
    {SAYS(MORE), 0, "+始めてから<t>分後、<w>は空に{なる/た}"},
    {SAYS(MORE), 0, "+<t>分たつと<w>に水がなく{なる/た}"},
    {SAYS(MORE), TALK, "+時計を見ていると、<t>分ですっかり空に{なる/た}"},
    {SAYS(MORE), VOICED(VOICE_EXAM), "+このとき、<t>分で空に{なる/た}"},
    {SAYS(MORE), NOTES, "+<t>分で空"},
    {SAYS(MORE), NOTES, "+空まで<t>分"},
    {SAYS(FLOWS) | SAYS(MORE), 0, "+水を入れながら毎分<o>Lずつぬくと、<t>分で空に{なる/た}"},
    {SAYS(FLOWS) | SAYS(MORE), 0, "+毎分<o>Lずつくみ出したが、水が入ってくるので、空になるまでに<t>分{かかる/た}"},
    {SAYS(HAS) | SAYS(FLOWS) | SAYS(MORE), 0, "<V>Lの水がある<w>に一定の割合で水を入れながら、毎分<o>Lずつ水をぬくと、<t>分で空に{なる/た}"},
    {SAYS(HAS) | SAYS(FLOWS) | SAYS(MORE) | SAYS_QUESTION, 0, "毎分何Lの水が{入る/5}か。<V>Lの水がある<w>から毎分<o>Lずつ出すと、水が入ってくる中で<t>分で空に{なる/た}"},
    {SAYS(HAS) | SAYS(FLOWS) | SAYS(MORE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "水<V>Lの<w>を、水を入れながら毎分<o>L出すと<t>分で空になるときの、毎分の入る量"},
    {SAYS_QUESTION, 0, "+入れた水は毎分何L{だ}か"},
    {SAYS_QUESTION, 0, "+毎分何Lの水を{入れる/た}か"},
    {SAYS_QUESTION, 0, "+1分間に何Lの水が{入る/た}か"},
    {SAYS_QUESTION, 0, "+入ってくる水は1分間に何L{だ}か"},
    {SAYS_QUESTION, 0, "+?1分間に入る水の量|L"},
    {SAYS_QUESTION, 0, "+?毎分入れた水の量|L"},
    {SAYS_QUESTION, 0, "+毎分何Lずつ水が入って{いる/た}か"},
    {SAYS_QUESTION, 0, "+給水は毎分何L{だ/た}か"},
    {SAYS_QUESTION, 0, "+水は毎分何Lの割合で{入る/た}か"},
    {SAYS_QUESTION, 0, "+このとき、入れていた水は毎分何L{だ}か"},
    {SAYS_QUESTION, 0, "+1分間に入れた水は何Lに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+水は毎分何L入っていたのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+1分に何L入っていたのかな"},
    {SAYS_QUESTION, NOTES, "+入りは毎分何L"},
    {SAYS_QUESTION, NOTES, "+毎分の入る量は"},
    {0, 0, NULL},
};

/* ---- something is sunk ---- */
enum { BASE, SUNK };
#define BASE_IS \
    {SAYS(BASE), 0, "内のりが縦<a>cm、横<b>cmの直方体の<w>に水が入って{いる}"}, \
    {SAYS(BASE), 0, "底面が縦<a>cm、横<b>cmの長方形である直方体の<w>が{ある}"}, \
    {SAYS(BASE), 0, "直方体の<w>の底は、縦が<a>cm、横が<b>cm{だ}"}, \
    {SAYS(BASE), 0, "<w>は直方体で、内側の縦は<a>cm、横は<b>cm{だ}"}, \
    {SAYS(BASE), 0, "たて<a>cm、よこ<b>cmの<w>に水を{入れる/た}"}, \
    {SAYS(BASE), 0, "縦<a>cm、横<b>cmの長方形を底面とする<w>に水が入って{いる}"}, \
    {SAYS(BASE), 0, "水の入った直方体の<w>の底面は、縦<a>cm、横<b>cm{だ}"}, \
    {SAYS(BASE), 0, "<a>cmと<b>cmの辺でできた長方形が底の<w>に、水が{ある}"}, \
    {SAYS(BASE), 0, "<w>の内のりは、縦<a>cm、横<b>cm{だ}。中には水が入って{いる}"}, \
    {SAYS(BASE), 0, "とちゅうまで水が入った、縦<a>cm、横<b>cmの<w>が{ある}"}, \
    {SAYS(BASE), TALK, "<A>の家の<w>は、内側の縦が<a>cm、横が<b>cmで、水が半分くらい入って{いる}"}, \
    {SAYS(BASE), VOICED(VOICE_EXAM), "底面の縦が<a>cm、横が<b>cmの直方体の<w>に水が入って{いる}。容器の厚さは考えないものと{する}"}, \
    {SAYS(BASE), NOTES, "底面<a>cm×<b>cmの<w>"}, \
    {SAYS(BASE), NOTES, "<w> 縦<a>cm、横<b>cm"}

static const struct phrasing rise[] = {
    BASE_IS,
    {SAYS(SUNK), 0, "+<s>を完全にしずめると、水面が<u>cm{上がる/た}"},
    {SAYS(SUNK), 0, "+<s>をしずめたところ、水の深さが<u>cm{ふえる/た}"},
    {SAYS(SUNK), 0, "+中に<s>を入れると、水面が<u>cm高く{なる/た}"},
    {SAYS(SUNK), 0, "+<s>がすっかり水につかると、水面は<u>cm{上がる/た}"},
    {SAYS(SUNK), 0, "+<s>を入れてしずめると、水がこぼれずに水面が<u>cm{上がる/た}"},
    {SAYS(SUNK), 0, "+<s>を水の中に入れると、水面が<u>cmだけ{上がる/た}"},
    {SAYS(SUNK), 0, "+<s>をしずめる前と後では、水面の高さが<u>cm{ちがう}"},
    {SAYS(SUNK), 0, "+<s>を全部しずめると、水面は前より<u>cm{上がる/た}"},
    {SAYS(SUNK), 0, "+<s>をしずめて上がった水面の高さは<u>cm{だ}"},
    {SAYS(SUNK), 0, "+水面は、<s>を入れると<u>cm上に{動く/た}"},
    {SAYS(SUNK), 0, "+しずめてあった<s>を取り出すと、水面が<u>cm{下がる/た}"},
    {SAYS(SUNK), TALK, "+そっと<s>を入れたら、水面が<u>cm{上がる/た}"},
    {SAYS(SUNK), VOICED(VOICE_EXAM), "+<s>を完全に水中にしずめたところ、水面が<u>cm{上しょうする/た}"},
    {SAYS(SUNK), NOTES, "+<s>をしずめる→水面<u>cm上がる"},
    {SAYS(SUNK), NOTES, "+<s>で<u>cm上しょう"},
    {SAYS(BASE) | SAYS(SUNK), 0, "縦<a>cm、横<b>cmの直方体の<w>に<s>をしずめると、水面が<u>cm{上がる/た}"},
    {SAYS(BASE) | SAYS(SUNK), 0, "底面が縦<a>cm、横<b>cmの<w>で、<s>を水にしずめると水の深さが<u>cm{ふえる/た}"},
    {SAYS(BASE) | SAYS(SUNK) | SAYS_QUESTION, 0, "<s>の体積は何cm³{だ}か。縦<a>cm、横<b>cmの<w>の水にしずめると、水面が<u>cm{上がる/た}"},
    {SAYS(BASE) | SAYS(SUNK) | SAYS_QUESTION, VOICED(VOICE_DRILL), "底面<a>cm×<b>cmの<w>で、水面が<u>cm上がったときにしずめた<s>の体積"},
    {SAYS_QUESTION, 0, "?<s>の体積|cm³"},
    {SAYS_QUESTION, 0, "<s>の体積は何cm³{だ}か"},
    {SAYS_QUESTION, 0, "+この<s>の体積は何cm³に{なる}か"},
    {SAYS_QUESTION, 0, "+しずめた<s>の体積は何cm³{だ}か"},
    {SAYS_QUESTION, 0, "+?この<s>の体積|cm³"},
    {SAYS_QUESTION, 0, "+<s>のかさは何cm³{だ}か"},
    {SAYS_QUESTION, 0, "+<s>の体積は何cm³と{わかる}か"},
    {SAYS_QUESTION, 0, "+水面の上がり方から、<s>の体積は何cm³と{言える}か"},
    {SAYS_QUESTION, 0, "+?水にしずめた<s>の体積|cm³"},
    {SAYS_QUESTION, 0, "+このことから、<s>の体積は何cm³{だ}か"},
    {SAYS_QUESTION, 0, "+<s>は何cm³{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<s>は何cm³でしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<s>の体積は何cm³なのかな"},
    {SAYS_QUESTION, NOTES, "+<s>の体積は"},
    {SAYS_QUESTION, NOTES, "+<s>は何cm³"},
    {0, 0, NULL},
};

static const struct phrasing up[] = {
    BASE_IS,
    {SAYS(SUNK), 0, "+体積<S>cm³の<s>を完全に{しずめる}"},
    {SAYS(SUNK), 0, "+この中に<S>cm³の<s>を{しずめる/た}"},
    {SAYS(SUNK), 0, "+水の中へ<s>を{しずめる}。<s>の体積は<S>cm³{だ}"},
    {SAYS(SUNK), 0, "+しずめる<s>の体積は<S>cm³{だ}"},
    {SAYS(SUNK), 0, "+体積が<S>cm³の<s>を水の中に{入れる}"},
    {SAYS(SUNK), 0, "+<S>cm³の<s>が、水の中に全部{かくれる/た}"},
    {SAYS(SUNK), 0, "+水がこぼれないように、<S>cm³の<s>を{しずめる}"},
    {SAYS(SUNK), 0, "+<s>を水の底まで{しずめる/た}。<s>の体積は<S>cm³{だ}"},
    {SAYS(SUNK), 0, "+この水に、<S>cm³ある<s>を{しずめる}"},
    {SAYS(SUNK), 0, "+体積を調べると<S>cm³の<s>を、水に{しずめる/た}"},
    {SAYS(SUNK), TALK, "+<A>がそっと<s>を{入れる/た}。<s>は<S>cm³{だ}"},
    {SAYS(SUNK), VOICED(VOICE_EXAM), "+体積<S>cm³の<s>を完全に水中に{しずめる}"},
    {SAYS(SUNK), NOTES, "+<S>cm³の<s>をしずめる"},
    {SAYS(SUNK), NOTES, "+<s>の体積<S>cm³"},
    {SAYS(BASE) | SAYS(SUNK), 0, "縦<a>cm、横<b>cmの直方体の<w>の水に、<S>cm³の<s>を{しずめる}"},
    {SAYS(BASE) | SAYS(SUNK), 0, "体積<S>cm³の<s>を、底面が縦<a>cm、横<b>cmの<w>の水に{しずめる}"},
    {SAYS(BASE) | SAYS(SUNK) | SAYS_QUESTION, 0, "水面は何cm{上がる}か。縦<a>cm、横<b>cmの<w>の水に、体積<S>cm³の<s>を{しずめる}"},
    {SAYS(BASE) | SAYS(SUNK) | SAYS_QUESTION, VOICED(VOICE_DRILL), "底面<a>cm×<b>cmの<w>の水に<S>cm³の<s>をしずめたとき、水面の上がる高さ"},
    {SAYS_QUESTION, 0, "+水面は何cm{上がる}か"},
    {SAYS_QUESTION, 0, "+水の深さは何cm{ふえる}か"},
    {SAYS_QUESTION, 0, "+水面は何cm高く{なる}か"},
    {SAYS_QUESTION, 0, "+水面は前より何cm上に{くる}か"},
    {SAYS_QUESTION, 0, "+?水面が上がる高さ|cm"},
    {SAYS_QUESTION, 0, "+?水面の上がる高さ|cm"},
    {SAYS_QUESTION, 0, "+このとき、水面が上がるのは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+<w>の水面は何cm{上がる}か"},
    {SAYS_QUESTION, 0, "+水の深さは、しずめる前より何cm深く{なる}か"},
    {SAYS_QUESTION, 0, "+水面の高さは何cm{変わる}か"},
    {SAYS_QUESTION, 0, "+しずめると、水面は何cm{上がる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+水面は何cm上がりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+水面は何cm上がるのかな"},
    {SAYS_QUESTION, NOTES, "+水面は何cm上がるか"},
    {SAYS_QUESTION, NOTES, "+上がる高さは"},
    {0, 0, NULL},
};

const struct wording wording_suiso_henka[] = {
    {"drain", SAYS(HAS) | SAYS(FLOWS), drain},
    {"inflow", SAYS(HAS) | SAYS(FLOWS) | SAYS(MORE), inflow},
    {"rise", SAYS(BASE) | SAYS(SUNK), rise},
    {"up", SAYS(BASE) | SAYS(SUNK), up},
    {NULL, 0, NULL},
};
