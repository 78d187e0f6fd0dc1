/* tokei_zure.c - how turning hands and wrong clocks are told.
 *
 * Slots: <c> 柱時計, <A> <B> names; <hd> 長針, <hd2> 長い針, <m> minutes; <s> minutes a day, <dir> おくれる, <dt> おくれて, <h> hours;
 * <g> and <l> what two clocks gain and lose, <D> how far they are apart.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RATE, HOURS };
#define BOTH (SAYS(RATE) | SAYS(HOURS))

static const struct phrasing turn[] = {
    {SAYS(HOURS), 0, "<c>を見てから<m>分{たつ/た}"},
    {SAYS(HOURS), 0, "<c>が<m>分{進む}"},
    {SAYS(HOURS), 0, "<c>の針の、<m>分間の動きを{考える}"},
    {SAYS(HOURS), 0, "<c>の時こくが<m>分{進む/た}"},
    {SAYS(HOURS), 0, "<c>が動き始めてから、<m>分が{すぎる/た}"},
    {SAYS(HOURS), 0, "<m>分の間、<c>の針の動きを{調べる}"},
    {SAYS(HOURS), 0, "<c>で<m>分を{はかる/た}"},
    {SAYS(HOURS), 0, "<c>の針が<m>分間{動く}"},
    {SAYS(HOURS), 0, "<c>を<m>分の間、見て{いる/た}"},
    {SAYS(HOURS), 0, "<c>を見ると、さっきから<m>分たって{いる}"},
    {SAYS(HOURS), 0, "<c>の前で、ちょうど<m>分を{すごす/た}"},
    {SAYS(HOURS), 0, "<c>が<m>分だけ先の時こくを{さす}"},
    {SAYS(HOURS), TALK, "<A>は<m>分間、<c>をながめて{いる/た}"},
    {SAYS(HOURS), TALK, "<A>が<c>を見てから、本を読んで<m>分が{すぎる/た}"},
    {SAYS(HOURS), NOTES, "<c> <m>分間"},
    {SAYS(HOURS), NOTES, "<m>分"},
    {SAYS_QUESTION, 0, "+<hd>は何度{動く/た}か"},
    {SAYS_QUESTION, 0, "+この間に、<hd2>は何度{動く}か"},
    {SAYS_QUESTION, 0, "+?<hd>が動いた角度|度"},
    {SAYS_QUESTION, 0, "+<hd>は何度回転{する}か"},
    {SAYS_QUESTION, 0, "+その間に<hd>が回る角度は何度{だ}か"},
    {SAYS_QUESTION, 0, "+<hd2>は何度進んだことに{なる}か"},
    {SAYS_QUESTION, 0, "+そのとき<hd>は何度{進む}か"},
    {SAYS_QUESTION, 0, "+?<hd2>の回転した角度|度"},
    {SAYS_QUESTION, 0, "+<hd2>は、文字ばんの上で何度{回る}か"},
    {SAYS_QUESTION, TALK, "+<hd2>って、この間に何度{動く}か"},
    {SAYS_QUESTION, NOTES, "+<hd>は何度"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "<c>の<hd>は、<m>分間に何度{動く}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "?<m>分間に<hd>が動く角度|度"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "<c>の<hd2>は、<m>分で何度回転{する}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "<m>分たつと、<hd2>は何度{進む}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "<hd>は<m>分で何度{回る}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "<m>分の間に、時計の<hd>は何度{回転する}か"},
    {SAYS(HOURS) | SAYS_QUESTION, TALK, "<hd2>って<m>分で何度{動く}か"},
    {SAYS(HOURS) | SAYS_QUESTION, NOTES, "<hd> <m>分で何度"},
    {0, 0, NULL},
};

#define WRONG_A_DAY \
    {SAYS(RATE), 0, "1日に<s>分<dir><c>が{ある}"}, \
    {SAYS(RATE), 0, "<c>は、1日に<s>分ずつ{<dir>}"}, \
    {SAYS(RATE), 0, "この<c>は、1日につき<s>分{<dir>}"}, \
    {SAYS(RATE), 0, "<c>が1日に<s>分ずつ<dt>{いく}"}, \
    {SAYS(RATE), 0, "毎日<s>分ずつ<dir><c>が{ある}"}, \
    {SAYS(RATE), 0, "24時間で<s>分<dir><c>を使って{いる}"}, \
    {SAYS(RATE), TALK, "<A>の<c>は、1日に<s>分<dir>くせが{ある}"}, \
    {SAYS(RATE), TALK, "「この<c>、1日に<s>分<dir>んだ。」と<A>が{いう}"}, \
    {SAYS(RATE), VOICED(VOICE_EXAM), "一定の割合で、1日に<s>分<dir><c>が{ある}"}, \
    {SAYS(RATE), NOTES, "1日に<s>分<dir><c>"}, \
    {SAYS(RATE), NOTES, "<c> 1日<s>分<dir>"}

static const struct phrasing daily[] = {
    WRONG_A_DAY,
    {SAYS(HOURS), 0, "+正しい時こくに合わせてから<h>時間{たつ/た}"},
    {SAYS(HOURS), 0, "+これを正しく合わせて、<h>時間後に{見る}"},
    {SAYS(HOURS), 0, "+正しい時こくに合わせた後、<h>時間そのままに{する/た}"},
    {SAYS(HOURS), TALK, "+ぴったり合わせてから<h>時間後、<A>が{気づく/た}"},
    {SAYS(HOURS), NOTES, "+合わせてから<h>時間後"},
    {SAYS(HOURS), 0, "+合わせ直してから<h>時間が{すぎる/た}"},
    {SAYS(HOURS), 0, "+時報に合わせてから、<h>時間後の時報と{くらべる/た}"},
    {SAYS(HOURS), 0, "+これを時報にぴったり合わせて、<h>時間{使う/た}"},
    {SAYS_QUESTION, 0, "+正しい時こくより何分<dt>{いる}か"},
    {SAYS_QUESTION, 0, "+このとき何分<dt>{いる}か"},
    {SAYS_QUESTION, 0, "+?正しい時こくとの差|分"},
    {SAYS_QUESTION, 0, "+正しい時こくと何分ちがって{いる}か"},
    {SAYS_QUESTION, 0, "+この<c>は何分<dt>いることに{なる}か"},
    {SAYS_QUESTION, TALK, "+何分<dt>しまって{いる}か"},
    {SAYS_QUESTION, NOTES, "+何分<dt>いるか"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+正しい時こくに合わせてから<h>時間後には、何分<dt>{いる}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+正しく合わせた後、<h>時間で何分{<dir>}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+<h>時間たつと、正しい時こくより何分<dt>{いる}か"},
    {SAYS(HOURS) | SAYS_QUESTION, TALK, "+合わせてから<h>時間たったら、何分<dt>{いる}か"},
    {SAYS(HOURS) | SAYS_QUESTION, NOTES, "+合わせてから<h>時間で何分<dir>か"},
    {0, 0, NULL},
};

#define SET_AT_NOON \
    {SAYS(HOURS), 0, "+ある日の正午に正しく合わせ、その日の午後<h>時に{見る/た}"}, \
    {SAYS(HOURS), 0, "+正午にぴったり合わせて、午後<h>時の時報と{くらべる/た}"}, \
    {SAYS(HOURS), 0, "+これを正午に正しく合わせて、同じ日の午後<h>時に{調べる/た}"}, \
    {SAYS(HOURS), 0, "+正午の時報に合わせ、その日の午後<h>時まで{使う/た}"}, \
    {SAYS(HOURS), 0, "+この日の正午には正しい時こくを{さす/た}。今は午後<h>時{だ}"}, \
    {SAYS(HOURS), 0, "+正午に合わせてから、その日の午後<h>時に{なる/た}"}, \
    {SAYS(HOURS), TALK, "+<A>がこれを正午の時報に合わせ、午後<h>時に{見る/た}"}, \
    {SAYS(HOURS), TALK, "+正午にぴったり合わせたのに、午後<h>時にはもう{ちがう/た}"}, \
    {SAYS(HOURS), NOTES, "+正午に合わせて午後<h>時"}

static const struct phrasing noon[] = {
    WRONG_A_DAY,
    SET_AT_NOON,
    {SAYS_QUESTION, 0, "+正しい時こくより何分<dt>{いる}か"},
    {SAYS_QUESTION, 0, "+このとき何分<dt>{いる}か"},
    {SAYS_QUESTION, 0, "+?正しい時こくとの差|分"},
    {SAYS_QUESTION, 0, "+正しい時こくと何分ちがって{いる}か"},
    {SAYS_QUESTION, 0, "+この<c>は何分<dt>いることに{なる}か"},
    {SAYS_QUESTION, TALK, "+何分<dt>しまって{いる}か"},
    {SAYS_QUESTION, NOTES, "+何分<dt>いるか"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+正午に正しく合わせると、この日の午後<h>時には正しい時こくより何分<dt>{いる}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+これをぴったり合わせた正午から午後<h>時までに、何分<dt>{しまう}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+正午に合わせた日の午後<h>時には、何分<dt>{いる}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+正午に合わせると、午後<h>時の時報のとき何分<dt>{いる}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+?正午に合わせた日の午後<h>時の、正しい時こくとの差|分"},
    {SAYS(HOURS) | SAYS_QUESTION, TALK, "+正午に合わせたら、午後<h>時には何分<dt>{いる}か"},
    {SAYS(HOURS) | SAYS_QUESTION, NOTES, "+正午に合わせて午後<h>時には何分<dir>か"},
    {0, 0, NULL},
};

static const struct phrasing face[] = {
    WRONG_A_DAY,
    SET_AT_NOON,
    {SAYS_QUESTION, 0, "+このとき、<c>は何時何分をさして{いる}か"},
    {SAYS_QUESTION, 0, "+この<c>は何時何分を{さす}か"},
    {SAYS_QUESTION, 0, "+<c>がさす時こくは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+そのとき、<c>が示す時こくは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+<c>の針は何時何分をさして{いる}か"},
    {SAYS_QUESTION, 0, "+<c>は何時何分になって{いる}か"},
    {SAYS_QUESTION, 0, "+この<c>では何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+<c>の時こくは何時何分に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき<c>が示している時こくは何時何分{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<c>は何時何分をさしていることに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<c>は何時何分をさすかな"},
    {SAYS_QUESTION, TALK, "+<c>を見たら、何時何分になって{いる}か"},
    {SAYS_QUESTION, NOTES, "+<c>は何時何分"},
    {SAYS_QUESTION, NOTES, "+何時何分をさすか"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+正午に正しく合わせると、この日の午後<h>時には何時何分をさして{いる}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+これを正午に合わせたとき、その日の午後<h>時に<c>がさす時こくは何時何分{だ}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+正午に合わせた日の午後<h>時に、<c>は何時何分を{さす}か"},
    {SAYS(HOURS) | SAYS_QUESTION, NOTES, "+正午に合わせて午後<h>時には何時何分をさすか"},
    {SAYS(RATE) | SAYS(HOURS) | SAYS_QUESTION, 0, "1日に<s>分<dir><c>を正午に正しく合わせると、その日の午後<h>時には何時何分を{さす}か"},
    {0, 0, NULL},
};

static const struct phrasing again[] = {
    WRONG_A_DAY,
    {SAYS(HOURS), 0, "+これを正しい時こくに合わせて、そのままに{する}"},
    {SAYS(HOURS), 0, "+正しく合わせた後は、だれも{さわらない}"},
    {SAYS(HOURS), 0, "+ある日の正午に、正しい時こくに{合わせる/た}"},
    {SAYS(HOURS), 0, "+ぴったり合わせた後は、{合わせない}"},
    {SAYS(HOURS), 0, "+短い針は12時間で1回り{する}。これを正しく{合わせる/た}"},
    {SAYS(HOURS), 0, "+ふつうの文字ばんの時計{だ}。正しい時こくに{合わせる/た}"},
    {SAYS(HOURS), TALK, "+<A>が正しく合わせてから、だれもさわって{いない}"},
    {SAYS(HOURS), NOTES, "+正しく合わせる"},
    {SAYS_QUESTION, 0, "+次に正しい時こくをさすのは何日後{だ}か"},
    {SAYS_QUESTION, 0, "+何日後に、また正しい時こくを{さす}か"},
    {SAYS_QUESTION, 0, "+?次に正しい時こくをさすまでの日数|日"},
    {SAYS_QUESTION, 0, "+ふたたび正しい時こくをさすのは何日後に{なる}か"},
    {SAYS_QUESTION, 0, "+針がまた正しい時こくをさすまでに何日{かかる}か"},
    {SAYS_QUESTION, TALK, "+何日たてば、また正しく{なる}か"},
    {SAYS_QUESTION, NOTES, "+次に正しくなるのは何日後"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+正しく合わせてから、次に正しい時こくをさすのは何日後{だ}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+正しい時こくに合わせた日から何日後に、また正しい時こくを{さす}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+ぴったり合わせたままさわらないと、次に正しい時こくをさすのは何日後に{なる}か"},
    {SAYS(HOURS) | SAYS_QUESTION, TALK, "+合わせたきりさわらなかったら、何日後にまた正しい時こくを{さす}か"},
    {SAYS(HOURS) | SAYS_QUESTION, NOTES, "+合わせてから次に正しくなるのは何日後"},
    {0, 0, NULL},
};

static const struct phrasing two[] = {
    {SAYS(RATE), 0, "1日に<g>分進む<c>と、1日に<l>分おくれる<c>が{ある}"},
    {SAYS(RATE), 0, "<A>の<c>は1日に<g>分進み、<B>の<c>は1日に<l>分{おくれる}"},
    {SAYS(RATE), 0, "<c>が2つあり、1つは1日に<g>分進み、もう1つは1日に<l>分{おくれる}"},
    {SAYS(RATE), 0, "1日に<g>分ずつ進む<c>と1日に<l>分ずつおくれる<c>を{使う}"},
    {SAYS(RATE), 0, "2つの<c>のうち、1つは1日に<g>分ずつ進み、もう1つは<l>分ずつ{おくれる}"},
    {SAYS(RATE), 0, "<A>の<c>は毎日<g>分進み、<B>の<c>は毎日<l>分{おくれる}"},
    {SAYS(RATE), TALK, "「ぼくの<c>は1日に<g>分進むよ。」「わたしのは1日に<l>分おくれるの。」と、<A>と<B>が話して{いる}"},
    {SAYS(RATE), TALK, "<A>の目ざまし時計は1日に<g>分進み、<B>のは1日に<l>分おくれるそう{だ}"},
    {SAYS(RATE), NOTES, "1日<g>分進む時計と1日<l>分おくれる時計"},
    {SAYS(RATE), NOTES, "A:1日<g>分進む B:1日<l>分おくれる"},
    {SAYS(HOURS), 0, "+2つを同時に正しく合わせ、ちがいが<D>分になるのを{待つ}"},
    {SAYS(HOURS), 0, "+正しく合わせておいたら、さす時こくのちがいが<D>分に{なる/た}"},
    {SAYS(HOURS), 0, "+どちらも正午に合わせたところ、やがて<D>分のちがいが{できる/た}"},
    {SAYS(HOURS), 0, "+同時に合わせてから何日かたつと、2つは<D>分{ちがう}"},
    {SAYS(HOURS), TALK, "+ある日の正午に2つともぴったり合わせ、<D>分ちがうまで{待つ}"},
    {SAYS(HOURS), NOTES, "+同時に合わせて、差が<D>分"},
    {SAYS_QUESTION, 0, "+それは合わせてから何日後{だ}か"},
    {SAYS_QUESTION, 0, "+そうなるのは何日後{だ}か"},
    {SAYS_QUESTION, 0, "+?そうなるまでの日数|日"},
    {SAYS_QUESTION, 0, "+それまでに何日{かかる}か"},
    {SAYS_QUESTION, TALK, "+それって何日後{だ}か"},
    {SAYS_QUESTION, NOTES, "+何日後"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+正しく合わせてから、2つのちがいが<D>分になるのは何日後{だ}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+同時に合わせると、さす時こくのちがいがはじめて<D>分になるのは何日後{だ}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+正午に合わせると、<D>分ちがう時こくをさすのは何日後に{なる}か"},
    {SAYS(HOURS) | SAYS_QUESTION, 0, "+2つとも合わせてから何日たつと、時こくの差が<D>分に{なる}か"},
    {SAYS(HOURS) | SAYS_QUESTION, TALK, "+2つともぴったり合わせたら、<D>分ちがうのは何日後{だ}か"},
    {SAYS(HOURS) | SAYS_QUESTION, NOTES, "+合わせてから差が<D>分になるのは何日後"},
    {0, 0, NULL},
};

const struct wording wording_tokei_zure[] = {
    {"turn", SAYS(HOURS), turn},
    {"daily", BOTH, daily},
    {"noon", BOTH, noon},
    {"face", BOTH, face},
    {"again", BOTH, again},
    {"two", BOTH, two},
    {NULL, 0, NULL},
};
