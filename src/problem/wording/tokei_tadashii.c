/* tokei_tadashii.c - how clocks are told of that gain or lose, and the time of day.
 *
 * Slots: <c> the clock, <r> minutes an hour, <dir> 進む or おくれる, set at <h> in the morning, looked at in
 * the afternoon, at <k> or when it shows <dk>; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RATE, SET, SEEN };
#define ALL (SAYS(RATE) | SAYS(SET) | SAYS(SEEN))

#define A_CLOCK \
    {SAYS(RATE), 0, "1時間に<r>分<dir><c>が{ある}"}, \
    {SAYS(RATE), 0, "<c>は1時間に<r>分ずつ{<dir>}"}, \
    {SAYS(RATE), 0, "<c>は、1時間たつごとに<r>分{<dir>}"}, \
    {SAYS(RATE), 0, "<c>が{ある}。この<c>は1時間に<r>分{<dir>}"}, \
    {SAYS(RATE), 0, "1時間につき<r>分の割合で<dir><c>が{ある}"}, \
    {SAYS(RATE), 0, "<c>の針は、正しい1時間の間に<r>分だけ{<dir>}"}, \
    {SAYS(RATE), 0, "<c>はこわれていて、1時間に<r>分{<dir>}"}, \
    {SAYS(RATE), TALK, "<A>の<c>には、1時間に<r>分<dir>くせが{ある}"}, \
    {SAYS(RATE), TALK, "「この<c>は1時間に<r>分<dir>んだよ。」と<A>が{言う/た}"}, \
    {SAYS(RATE), VOICED(VOICE_EXAM), "1時間につき<r>分の割合で<dir><c>が{ある}"}, \
    {SAYS(RATE), NOTES, "<c>、1時間に<r>分<dir>"}, \
    {SAYS(RATE), NOTES, "1時間に<r>分<dir><c>"}, \
    {SAYS(SET), 0, "+これを午前<h>時に正しい[時こく|時刻]に{合わせる/た}"}, \
    {SAYS(SET), 0, "+午前<h>時に、<c>を正しく{合わせる/た}"}, \
    {SAYS(SET), 0, "+ある日の午前<h>時に、この<c>を正しい時刻に{合わせる/た}"}, \
    {SAYS(SET), 0, "+<c>を午前<h>時の時報に{合わせる/た}"}, \
    {SAYS(SET), 0, "+この<c>は、午前<h>時には正しい時刻を{さす/た}"}, \
    {SAYS(SET), 0, "+正しい時刻に合わせたのは、午前<h>時{だ/た}"}, \
    {SAYS(SET), 0, "+午前<h>時にちょうど{合わせる/た}"}, \
    {SAYS(SET), TALK, "+<A>は、午前<h>時に<c>をきちんと{合わせる/た}"}, \
    {SAYS(SET), VOICED(VOICE_EXAM), "+ある日の午前<h>時に、この<c>を正しい時刻に合わせたと{する}"}, \
    {SAYS(SET), NOTES, "+午前<h>時に合わせる"}, \
    {SAYS(SET), NOTES, "+午前<h>時に正しく合わせた"}, \
    {SAYS(RATE) | SAYS(SET), 0, "1時間に<r>分<dir><c>を、午前<h>時に正しい時刻に{合わせる/た}"}, \
    {SAYS(RATE) | SAYS(SET), 0, "<c>は1時間に<r>分<dir>時計で、午前<h>時に正しく{合わせる/た}"}, \
    {SAYS(RATE) | SAYS(SET), TALK, "<A>は、1時間に<r>分<dir><c>を、午前<h>時に{合わせる/た}"}, \
    {SAYS(RATE) | SAYS(SET), NOTES, "1時間に<r>分<dir><c>、午前<h>時に合わせる"}

static const struct phrasing shows[] = {
    A_CLOCK,
    {SAYS(SEEN), 0, "+正しい時刻が、その日の午後<k>時に{なる/た}"},
    {SAYS(SEEN), 0, "+今、正しい時刻は同じ日の午後<k>時{だ}"},
    {SAYS(SEEN), 0, "+同じ日の午後<k>時に、この<c>を{見る/た}"},
    {SAYS(SEEN), TALK, "+テレビの時報が午後<k>時を{知らせる/た}"},
    {SAYS(SEEN), NOTES, "+正しい時刻は午後<k>時"},
    {SAYS_QUESTION, 0, "+このとき、<c>は何時何分をさして{いる}か"},
    {SAYS_QUESTION, 0, "+この<c>は何時何分を{さす}か"},
    {SAYS_QUESTION, 0, "+<c>がさす時刻は何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+そのときの<c>の針は、何時何分をさして{いる}か"},
    {SAYS_QUESTION, TALK, "+さて、<c>は何時何分をさして{いる}か"},
    {SAYS_QUESTION, NOTES, "+<c>は何時何分"},
    {SAYS(SEEN) | SAYS_QUESTION, 0, "+同じ日の午後<k>時に、この<c>は何時何分をさして{いる}か"},
    {SAYS(SEEN) | SAYS_QUESTION, 0, "+その日の午後<k>時に、<c>のさす時刻は何時何分{だ}か"},
    {SAYS(SEEN) | SAYS_QUESTION, 0, "+午後<k>時に、この<c>は何時何分を{さす}か"},
    {SAYS(SEEN) | SAYS_QUESTION, 0, "+正しい時刻が午後<k>時のとき、<c>は何時何分をさして{いる}か"},
    {SAYS(SEEN) | SAYS_QUESTION, 0, "+この日の午後<k>時には、<c>の針は何時何分をさして{いる}か"},
    {SAYS(SEEN) | SAYS_QUESTION, 0, "+同じ日の午後<k>時には、何時何分をさしていることに{なる}か"},
    {SAYS(SEEN) | SAYS_QUESTION, TALK, "+その日の午後<k>時に<c>を見ると、何時何分になって{いる}か"},
    {SAYS(SEEN) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+午後<k>時のとき、<c>は何時何分かな"},
    {SAYS(SEEN) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+同じ日の正しい時刻で午後<k>時のとき、<c>がさす時刻は何時何分{だ}か"},
    {SAYS(SEEN) | SAYS_QUESTION, NOTES, "+午後<k>時に<c>は何時何分"},
    {ALL | SAYS_QUESTION, 0, "1時間に<r>分<dir><c>を午前<h>時に合わせると、同じ日の午後<k>時には何時何分をさして{いる}か"},
    {0, 0, NULL},
};

static const struct phrasing real[] = {
    A_CLOCK,
    {SAYS(SEEN), 0, "+この<c>が、同じ日の午後<dk>をさして{いる}"},
    {SAYS(SEEN), 0, "+その日、<c>を見ると午後<dk>{だ/た}"},
    {SAYS(SEEN), 0, "+今、<c>は同じ日の午後<dk>をさして{いる}"},
    {SAYS(SEEN), 0, "+同じ日に、<c>が午後<dk>を{さす/た}"},
    {SAYS(SEEN), 0, "+その日の午後、<c>の針は午後<dk>をさして{いる/た}"},
    {SAYS(SEEN), 0, "+この<c>の時刻が午後<dk>に{なる/た}"},
    {SAYS(SEEN), TALK, "+帰ってから<c>を見ると、午後<dk>をさして{いる/た}"},
    {SAYS(SEEN), TALK, "+「今、この<c>は午後<dk>だよ。」と<A>が{言う/た}"},
    {SAYS(SEEN), VOICED(VOICE_EXAM), "+同じ日に、この<c>が午後<dk>を示して{いる}"},
    {SAYS(SEEN), NOTES, "+<c>は午後<dk>をさす"},
    {SAYS(SEEN), NOTES, "+今<c>は午後<dk>"},
    {SAYS_QUESTION, 0, "+このとき、正しい時刻は何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+正しい時こくは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+本当の時刻は何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+正しくは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "正しい時刻は何時何分に{なる}か"},
    {SAYS_QUESTION, 0, "+このときの正しい時刻を求めると、何時何分に{なる}か"},
    {SAYS_QUESTION, 0, "+実際の時刻は何時何分{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、本当は何時何分{だ}か"},
    {SAYS_QUESTION, TALK, "+正しい時刻は何時何分ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+本当は何時何分かな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このときの正しい時刻は何時何分{だ}か"},
    {SAYS_QUESTION, NOTES, "+正しい時刻は何時何分"},
    {SAYS_QUESTION, NOTES, "+本当は何時何分"},
    {SAYS(SEEN) | SAYS_QUESTION, 0, "+この<c>が同じ日の午後<dk>をさすとき、正しい時刻は何時何分{だ}か"},
    {SAYS(SEEN) | SAYS_QUESTION, 0, "+<c>がその日の午後<dk>をさしているとき、本当は何時何分{だ}か"},
    {ALL | SAYS_QUESTION, 0, "1時間に<r>分<dir><c>を午前<h>時に合わせ、それが同じ日の午後<dk>をさすとき、正しい時刻は何時何分{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_tokei_tadashii[] = {
    {"shows", ALL, shows},
    {"real", ALL, real},
    {NULL, 0, NULL},
};
