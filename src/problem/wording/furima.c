/* furima.c - how a fee and a fixed amount go off a price: flea market apps, coupons.
 *
 * Slots: <pl> the app, <fe> the fee, <sh> what sending costs, <w> シャツ, <so> 売れた, <A> a name; <P> the
 * price, <r> the fee, <S> 送料,
 * <C> what it cost once, <L> what is left; of coupons <cu>, <L> list price, <S> what is paid, <r> off, <k> yen off.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SOLD, FEES, BOUGHT };

#define FEES_ARE \
    {SAYS(FEES), 0, "+売り値の<r>が<fe>として引かれ、<sh>も<S>円{かかる}"}, \
    {SAYS(FEES), 0, "+<fe>は売れたねだんの<r>、<sh>は<S>円{だ}"}, \
    {SAYS(FEES), 0, "+ここから<r>の<fe>と、<S>円の<sh>が{引かれる}"}, \
    {SAYS(FEES), 0, "+売り上げの<r>を<fe>としてはらい、<sh>の<S>円も{出す}"}, \
    {SAYS(FEES), 0, "+<fe>が<r>、<sh>が<S>円かかり、どちらも売った人が{はらう}"}, \
    {SAYS(FEES), 0, "+売り値の<r>は<fe>になり、さらに<sh>に<S>円{かかる}"}, \
    {SAYS(FEES), 0, "+<pl>に<r>の<fe>を取られ、<sh>は<S>円{だ}"}, \
    {SAYS(FEES), 0, "+<sh>の<S>円と、売り値の<r>にあたる<fe>を{引く}"}, \
    {SAYS(FEES), TALK, "+<fe>が<r>で、<sh>の<S>円も自分ではらうことに{なる}"}, \
    {SAYS(FEES), TALK, "+でも<fe>で<r>引かれて、<sh>も<S>円{かかる}"}, \
    {SAYS(FEES), VOICED(VOICE_EXAM), "+ただし、販売価格の<r>の<fe>と、<S>円の<sh>を負担するものと{する}"}, \
    {SAYS(FEES), NOTES, "<fe><r>、<sh><S>円"}, \
    {SAYS(FEES), NOTES, "<fe>:売り値の<r> <sh>:<S>円"}

#define IS_SOLD \
    {SAYS(SOLD), 0, "<pl>で<w>が<P>円で{売れる/た}"}, \
    {SAYS(SOLD), 0, "<A>は<pl>で<w>を<P>円で{売る/た}"}, \
    {SAYS(SOLD), 0, "<w>を<pl>に出して、<P>円で{売る/た}"}, \
    {SAYS(SOLD), 0, "<pl>に出した<w>は<P>円{だ/た}"}, \
    {SAYS(SOLD), 0, "<w>が<P>円で売れる<pl>が{ある}"}, \
    {SAYS(SOLD), 0, "<pl>での<w>の売り値は<P>円{だ}"}, \
    {SAYS(SOLD), 0, "<pl>に<w>を<P>円で{出す/た}。買う人がすぐに{見つかる/た}"}, \
    {SAYS(SOLD), 0, "<pl>を使って、<w>を<P>円で{売る}"}, \
    {SAYS(SOLD), TALK, "<A>が<pl>に出した<w>が、<P>円で{売れる/た}"}, \
    {SAYS(SOLD), TALK, "使わなくなった<w>を<pl>に出したら、<P>円で{売れる/た}"}, \
    {SAYS(SOLD), NOTES, "<pl> <w> 売り値<P>円"}, \
    {SAYS(SOLD), NOTES, "<w>が<P>円で売れた"}

static const struct phrasing left[] = {IS_SOLD,
                                       FEES_ARE,
                                       ASKED("手元に残るお金", "円"),
                                       {SAYS_QUESTION, 0, "+手元に残るのは何円{だ}か"},
                                       {SAYS_QUESTION, 0, "+受け取れるのは何円{だ}か"},
                                       {SAYS_QUESTION, TALK, "+手元にはいくら{残る}か"},
                                       {0, 0, NULL}};
static const struct phrasing gain[] = {IS_SOLD,
                                       FEES_ARE,
                                       {SAYS(BOUGHT), 0, "+この<w>を買ったときのねだんは<C>円{だ}"},
                                       {SAYS(BOUGHT), 0, "+<w>は<C>円で買った物{だ}"},
                                       {SAYS(BOUGHT), 0, "+<w>を手に入れるのに<C>円{かかる/た}"},
                                       {SAYS(BOUGHT), 0, "+もともと<w>は<C>円で仕入れて{いる/た}"},
                                       {SAYS(BOUGHT), 0, "+<w>の仕入れ値は<C>円{だ}"},
                                       {SAYS(BOUGHT), 0, "+この<w>は、中古の店で<C>円で買って{いる/た}"},
                                       {SAYS(BOUGHT), 0, "+<w>には、買うときに<C>円はらって{いる}"},
                                       {SAYS(BOUGHT), 0, "<A>は<w>を<C>円で{買う/た}"},
                                       {SAYS(BOUGHT), TALK, "+買ったときは<C>円{だ/た}"},
                                       {SAYS(BOUGHT), NOTES, "仕入れ<C>円"},
                                       ASKED("利益", "円"),
                                       {SAYS_QUESTION, 0, "+もうけは何円{だ}か"},
                                       {SAYS_QUESTION, TALK, "+いくらもうかることに{なる}か"},
                                       {0, 0, NULL}};
static const struct phrasing price[] = {
    {SAYS(SOLD), 0, "<A>が<pl>で<w>を売ると、手元に<L>円{残る/た}"},
    {SAYS(SOLD), 0, "<pl>で<w>を売って、手元に<L>円{残す}"},
    {SAYS(SOLD), 0, "<w>を<pl>で売り、<fe>と<sh>を引いて<L>円受け取ることに{する}"},
    {SAYS(SOLD), 0, "<pl>で<w>を売ったら、<A>は<L>円{受け取る/た}"},
    {SAYS(SOLD), 0, "<pl>で<w>が{売れる/た}。<fe>と<sh>を引くと<L>円{残る/た}"},
    {SAYS(SOLD), 0, "<w>を売ったお金のうち、手元に残ったのは<L>円{だ/た}。売ったのは<pl>{だ}"},
    {SAYS(SOLD), 0, "<pl>に<w>を{出す}。かかるお金を引いて<L>円残るねだんに{する}"},
    {SAYS(SOLD), 0, "<pl>で売れた<w>の、<fe>と<sh>を引いた残りは<L>円{だ}"},
    {SAYS(SOLD), TALK, "<pl>で<w>を売ったら、手元に残ったのは<L>円{だ/た}"},
    {SAYS(SOLD), NOTES, "<pl> <w> 手取り<L>円"},
    FEES_ARE,
    ASKED("売り値", "円"),
    {SAYS_QUESTION, 0, "+<w>は何円で{売れる/た}か"},
    {SAYS_QUESTION, TALK, "+<w>のねだんはいくら{だ}か"},
    {0, 0, NULL}};

enum { GIVEN, OFF };
#define COUPON \
    {SAYS(OFF), 0, "+<r>引きになり、さらに<cu>で<k>円{引かれる}"}, \
    {SAYS(OFF), 0, "+定価の<r>引きで、そのうえ<cu>を使うと<k>円安く{なる}"}, \
    {SAYS(OFF), 0, "+定価から<r>引いた後、<cu>で<k>円{引く}"}, \
    {SAYS(OFF), 0, "+<r>引きのねだんから、<cu>の分の<k>円も{引く}"}, \
    {SAYS(OFF), 0, "+まず<r>引きになり、次に<k>円の<cu>を{使う}"}, \
    {SAYS(OFF), 0, "+今日は定価の<r>引きで、<cu>を出すとそこから<k>円{引かれる}"}, \
    {SAYS(OFF), 0, "+セールで<r>引きになり、<k>円分の<cu>も{使える}"}, \
    {SAYS(OFF), 0, "+<r>引いてもらい、残りの代金から<cu>で<k>円{引く}"}, \
    {SAYS(OFF), TALK, "+<r>引きのシールがついていて、<cu>でもう<k>円安く{なる}"}, \
    {SAYS(OFF), VOICED(VOICE_EXAM), "+定価の<r>を値引きし、その金額から<cu>の<k>円を引くものと{する}"}, \
    {SAYS(OFF), NOTES, "<r>引き→<cu>-<k>円"}, \
    {SAYS(OFF), NOTES, "+<r>引き、さらに<k>円引き(<cu>)"}

static const struct phrasing pay[] = {{SAYS(GIVEN), 0, "定価<L>円の<w>が{ある}"},
                                      {SAYS(GIVEN), 0, "<w>の定価は<L>円{だ}"},
                                      {SAYS(GIVEN), 0, "<A>は定価<L>円の<w>を{買う}"},
                                      {SAYS(GIVEN), 0, "ある店で<L>円の<w>を{買う}"},
                                      {SAYS(GIVEN), 0, "定価が<L>円の<w>を{買う}"},
                                      {SAYS(GIVEN), 0, "<w>に<L>円の定価がついて{いる}"},
                                      {SAYS(GIVEN), 0, "<w>の表示は<L>円{だ}"},
                                      {SAYS(GIVEN), 0, "<w>の値札に<L>円と書いて{ある}"},
                                      {SAYS(GIVEN), TALK, "<A>は<L>円の<w>がほしいと思って{いる}"},
                                      {SAYS(GIVEN), NOTES, "<w> 定価<L>円"},
                                      COUPON,
                                      ASKED("代金", "円"),
                                      {SAYS_QUESTION, 0, "+はらうのは何円{だ}か"},
                                      {SAYS_QUESTION, TALK, "+いくらはらえば{いい}か"},
                                      {0, 0, NULL}};
static const struct phrasing list[] = {{SAYS(GIVEN), 0, "<w>の代金は<S>円{だ/た}"},
                                       {SAYS(GIVEN), 0, "<w>を<S>円で{買う/た}"},
                                       {SAYS(GIVEN), 0, "<A>は<w>を<S>円で{買う/た}"},
                                       {SAYS(GIVEN), 0, "<w>を買って<S>円{はらう/た}"},
                                       {SAYS(GIVEN), 0, "<A>は<w>に<S>円{はらう/た}"},
                                       {SAYS(GIVEN), 0, "<w>のしはらいは<S>円{だ/た}"},
                                       {SAYS(GIVEN), 0, "ある店で<w>を買うと、<S>円{だ/た}"},
                                       {SAYS(GIVEN), 0, "値引きされた<w>を<S>円で{買う/た}"},
                                       {SAYS(GIVEN), TALK, "<A>は安くなった<w>を<S>円で買って{くる/た}"},
                                       {SAYS(GIVEN), NOTES, "<w> しはらい<S>円"},
                                       COUPON,
                                       ASKED("定価", "円"),
                                       {SAYS_QUESTION, 0, "+もとの定価は何円{だ}か"},
                                       {SAYS_QUESTION, TALK, "+もとのねだんはいくら{だ/た}か"},
                                       {0, 0, NULL}};

const struct wording wording_furima[] = {{"left", SAYS(SOLD) | SAYS(FEES), left},
                                         {"gain", SAYS(SOLD) | SAYS(FEES) | SAYS(BOUGHT), gain},
                                         {"price", SAYS(SOLD) | SAYS(FEES), price},
                                         {"pay", SAYS(GIVEN) | SAYS(OFF), pay},
                                         {"list", SAYS(GIVEN) | SAYS(OFF), list},
                                         {NULL, 0, NULL}};
