/* gyakusan.h - how an equation with a hole is given.
 *
 * Slots: <P> a name.
 */
#ifndef SANSU_PROBLEM_WORDING_GYAKUSAN_H
#define SANSU_PROBLEM_WORDING_GYAKUSAN_H

#include "problem/wording/said.h"

enum { EQUATION };

/* E is the equation. */
#define HOLE(E) \
    {SAYS(EQUATION), 0, E "という式が{ある}"}, \
    {SAYS(EQUATION), 0, "□をふくむ式" E "を{考える}"}, \
    {SAYS(EQUATION), 0, "□に数を入れて、" E "という式を{作る}"}, \
    {SAYS(EQUATION), 0, "□にある数を入れると、" E "に{なる}"}, \
    {SAYS(EQUATION), 0, "次の式が正しくなるように、□に数を{入れる}。" E}, \
    {SAYS(EQUATION), 0, E "が正しい式になるように、□に数を{入れる}"}, \
    {SAYS(EQUATION), 0, "ノートに" E "と書いて{ある}"}, \
    {SAYS(EQUATION), 0, "式は" E "{だ}"}, \
    {SAYS(EQUATION), 0, E "という計算の、□の数を{考える}"}, \
    {SAYS(EQUATION), 0, "□のところの数がわからない式" E "が{ある}"}, \
    {SAYS(EQUATION), TALK, "<P>のノートの式は" E "で、□の数が消えて{いる}"}, \
    {SAYS(EQUATION), TALK, "宿題に" E "という問題が{ある}"}, \
    {SAYS(EQUATION), TALK, "計算カードの数がよごれて、" E "としか{読めない}"}, \
    {SAYS(EQUATION), TALK, "<P>は" E "という式を作り、□をかくして{いる}"}, \
    {SAYS(EQUATION), VOICED(VOICE_EXAM), "等式" E "が成り立って{いる}"}, \
    {SAYS(EQUATION), VOICED(VOICE_EXAM), "次の式の□には、ある数が{入る/5}。" E}, \
    {SAYS(EQUATION), NOTES, E}, \
    {SAYS(EQUATION), NOTES, "式:" E}, \
    {SAYS_QUESTION, 0, "+?□に[あてはまる|入る]数"}, \
    {SAYS_QUESTION, 0, "+□にあてはまる数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+□に入る数は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+□はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+□にはどんな数が{入る/5}か"}, \
    {SAYS_QUESTION, 0, "+□の数はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+□にいくつを入れれば{いい}か"}, \
    {SAYS_QUESTION, 0, "+?□の数"}, \
    {SAYS_QUESTION, 0, "+□に入る数を求めると、いくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+□はいくつであれば{いい}か"}, \
    {SAYS_QUESTION, 0, "+□のところの数はいくつ{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+□に入る数はいくつかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+□にはいくつが入ることに{なる}か"}, \
    {SAYS_QUESTION, NOTES, "+□の数は"}, \
    {SAYS_QUESTION, NOTES, "+□は"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "式" E "で、□にあてはまる数はいくつ{だ}か"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "?式" E "が成り立つとき、□にあてはまる数"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "□にあてはまる数はいくつ{だ}か。" E}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, E "のとき、□はいくつ{だ}か"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "□に入る数を求めましょう。" E}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, E "となるように、□に入る数を求めましょう"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "□に入る数はいくつ{だ}か。式は" E "{だ}"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, VOICED(VOICE_EXAM), "次の□にあてはまる数を答えなさい。" E}, \
    {SAYS(EQUATION) | SAYS_QUESTION, VOICED(VOICE_PARENT), "「" E "」という問題で、□に入る数は何{だ}か"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, VOICED(VOICE_CHILD), E "になるとき、□はいくつかな"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, VOICED(VOICE_SPOKEN), E "です。□に入る数を答えてください"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, NOTES, E " □は"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, NOTES, E "のとき、□の数は"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, NOTES, E "、□はいくつ"}

#endif
