/* kangen_machigai.c - how two operations done wrongly are said.
 *
 * Slots: <w> ある数, <ni> its particle before what is right, <wi> before what is wrong; <op> 4でわって, <or> 7をたす, <ot> 7をたした;
 * wrong <wp> 4をかけて, <wr> 7をひく, <wt> 7をひいた; <R> the wrong answer, <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RIGHT, WRONG };
static const struct phrasing two[] = {
    {SAYS(RIGHT), 0, "<w><ni><op><or>計算を{する}"},
    {SAYS(RIGHT), 0, "<w><ni><op>から<or>という問題が{ある}"},
    {SAYS(RIGHT), 0, "<w><ni><op><or>つもり{だ/た}"},
    {SAYS(RIGHT), 0, "<A>は、<w><ni><op><or>計算をするところ{だ/た}"},
    {SAYS(RIGHT), 0, "本当は、<w><ni><op>、それから<or>はず{だ/た}"},
    {SAYS(RIGHT), 0, "正しい計算は、<w><ni><op><or>計算{だ}"},
    {SAYS(RIGHT), 0, "<w><ni><op><or>はず{だ/た}"},
    {SAYS(RIGHT), TALK, "宿題は、<w><ni><op><or>問題{だ/た}"},
    {SAYS(RIGHT), TALK, "<A>は<w><ni><op><or>問題を解いて{いる}"},
    {SAYS(RIGHT), VOICED(VOICE_EXAM), "<w><ni><op>、さらに<or>計算を考える"},
    {SAYS(RIGHT), NOTES, "正:<w><ni><op><or>"},
    {SAYS(RIGHT), NOTES, "<w><ni><op><or>計算"},
    {SAYS(WRONG), 0, "+まちがえて<wp><wt>ので、<R>に{なる/た}"},
    {SAYS(WRONG), 0, "+それをまちがえて<wp><wt>ため、答えが<R>に{なる/た}"},
    {SAYS(WRONG), 0, "+ところが、<wp><wt>ので、答えは<R>{だ/た}"},
    {SAYS(WRONG), 0, "+うっかり<wp><wt>ところ、<R>に{なる/た}"},
    {SAYS(WRONG), 0, "+計算をまちがえ、<wp><wt>ので<R>に{なる/た}"},
    {SAYS(WRONG), 0, "+<wp><wr>まちがいをして、答えが<R>に{なる/た}"},
    {SAYS(WRONG), 0, "+まちがえて反対の計算をし、<wp><wt>結果は<R>{だ/た}"},
    {SAYS(WRONG), TALK, "+ところが、あわてて<wp><wt>ものだから、<R>に{なる/た}"},
    {SAYS(WRONG), VOICED(VOICE_EXAM), "+誤って<wp><wt>ところ、答えは<R>と{なる/た}"},
    {SAYS(WRONG), NOTES, "+まちがい:<wp><wr>→<R>"},
    {SAYS(WRONG), NOTES, "+まちがえて<wp><wr>と<R>"},
    {SAYS(RIGHT) | SAYS(WRONG), 0, "<w><ni><op><or>ところを、まちがえて<wp><wt>ので、答えが<R>に{なる/た}"},
    {SAYS(RIGHT) | SAYS(WRONG), 0, "<w><ni><op><or>のに、まちがえて<wp><wt>ので、<R>に{なる/た}"},
    {SAYS(RIGHT) | SAYS(WRONG), 0, "<A>は、<w><ni><op><or>はずが、<wp><wt>ため、答えが<R>に{なる/た}"},
    {SAYS(RIGHT) | SAYS(WRONG), 0, "<w><ni><op><or>計算で、<wp><wt>ところ、答えは<R>{だ/た}"},
    {SAYS(RIGHT) | SAYS(WRONG), 0, "<w><ni><op><or>のを、まちがえて<wp><wt>ら、<R>に{なる/た}"},
    {SAYS(RIGHT) | SAYS(WRONG), 0, "<w><wi><wp><wt>ら<R>に{なる/た}。本当は、<op><or>計算{だ/た}"},
    {SAYS(RIGHT) | SAYS(WRONG), 0, "「<w><ni><op><or>」という問題を、まちがえて<wp><wt>ので<R>に{なる/た}"},
    {SAYS(RIGHT) | SAYS(WRONG), TALK, "<A>はテストで、<w><ni><op><or>ところを<wp><wt>ので、<R>と書いて{しまう/た}"},
    {SAYS(RIGHT) | SAYS(WRONG), VOICED(VOICE_EXAM), "<w><ni><op><or>べきところを、誤って<wp><wt>ため、答えが<R>と{なる/た}"},
    {SAYS(RIGHT) | SAYS(WRONG) | SAYS_QUESTION, 0, "正しい答えはいくつ{だ}か。<w><ni><op><or>ところを、まちがえて<wp><wt>ので<R>に{なる/た}"},
    {SAYS(RIGHT) | SAYS(WRONG) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w><ni><op><or>ところを、<wp><wt>ので<R>になったときの、正しい答え"},
    {SAYS_QUESTION, 0, "+正しい答えはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+正しく計算すると、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+?正しい答え"},
    {SAYS_QUESTION, 0, "+?正しく計算したときの答え"},
    {SAYS_QUESTION, 0, "+この計算の正しい答えは何{だ}か"},
    {SAYS_QUESTION, 0, "+本当の答えはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+正しい計算をしたら、答えはいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、正しい答えはいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+まちがえずに計算すると、答えはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+もとの計算を正しくすると、いくつに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+正しい答えはいくつなのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+正しい答えはいくつかな"},
    {SAYS_QUESTION, NOTES, "+正しい答えは"},
    {0, 0, NULL},
};

const struct wording wording_kangen_machigai[] = {
    {"two", SAYS(RIGHT) | SAYS(WRONG), two},
    {NULL, 0, NULL},
};
