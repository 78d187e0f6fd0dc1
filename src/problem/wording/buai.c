/* buai.c - how it is asked for a rate in 割, 分 and 厘.
 *
 * Slots: <w> 打った回数, of which <p> ヒット, <c> 本; whole <B>, part <k>, percent <r>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WHOLE, PART };
enum { ALL = SAYS(WHOLE) | SAYS(PART) };

static const struct phrasing rate[] = {
    {SAYS(WHOLE), 0, "<w>は<B><c>{ある}"},
    {SAYS(WHOLE), 0, "<w>は全部で<B><c>{だ}"},
    {SAYS(WHOLE), 0, "<w>を数えると<B><c>{だ/た}"},
    {SAYS(WHOLE), 0, "<w>が合わせて<B><c>{ある}"},
    {SAYS(WHOLE), 0, "<B><c>の<w>が{ある}"},
    {SAYS(WHOLE), 0, "<w>の合計は<B><c>{だ}"},
    {SAYS(WHOLE), 0, "<w>の数量は<B><c>{だ/た}"},
    {SAYS(WHOLE), 0, "<w>について調べると、全部で<B><c>{だ/た}"},
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "<w>の総数は<B><c>{だ}"},
    {SAYS(WHOLE), TALK, "「<w>は<B><c>だったよ。」と聞いて{いる}"},
    {SAYS(WHOLE), NOTES, "<w><B><c>"},
    {SAYS(WHOLE), NOTES, "<w>は<B><c>"},
    {SAYS(PART), 0, "+そのうち、<p>は<k><c>{だ}"},
    {SAYS(PART), 0, "+このうち<k><c>が<p>{だ}"},
    {SAYS(PART), 0, "+<p>は<k><c>{だ/た}"},
    {SAYS(PART), 0, "+その中で<p>は<k><c>{ある}"},
    {SAYS(PART), 0, "+<p>を数えると、<k><c>{だ/た}"},
    {SAYS(PART), 0, "+<p>は、その中の<k><c>{だ}"},
    {SAYS(PART), 0, "+ここで、<p>の数量は<k><c>{だ}"},
    {SAYS(PART), 0, "+<p>が<k><c>ふくまれて{いる}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "+このうち、<p>は<k><c>{だ/た}"},
    {SAYS(PART), TALK, "+<p>は<k><c>だけ{だ/た}"},
    {SAYS(PART), NOTES, "+<p><k><c>"},
    {SAYS(PART), NOTES, "+うち<p><k><c>"},
    {ALL, 0, "<w><B><c>のうち、<p>は<k><c>{だ}"},
    {ALL, 0, "<w>は<B><c>で、<p>は<k><c>{だ/た}"},
    {ALL, NOTES, "<w><B><c>中、<p><k><c>"},
    {SAYS_QUESTION, 0, "+<p>は全体の何割何分何厘{だ}か。ない位は書かないものと{する}"},
    {SAYS_QUESTION, 0, "+<p>の割合を歩合で表すと、どう{なる}か"},
    {SAYS_QUESTION, 0, "+<p>の割合は、歩合でいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<w>をもとにした<p>の割合は、歩合ではどう表すことが{できる}か"},
    {SAYS_QUESTION, 0, "+<p>は<w>のどれだけに{あたる}か。歩合で{答える}"},
    {SAYS_QUESTION, 0, "+<p>の割合は何割何分何厘{だ}か。分や厘がないときは{書かない}"},
    {SAYS_QUESTION, 0, "+歩合で表すと、<p>は<w>のどれだけ{だ}か"},
    {SAYS_QUESTION, 0, "+割、分、厘を使うと、<p>の割合はどう表すことが{できる}か"},
    {SAYS_QUESTION, 0, "+<p>の割合を歩合で求めると、どう{なる}か"},
    {SAYS_QUESTION, TALK, "+<p>の割合を歩合で言うと、どう{なる}か"},
    {SAYS_QUESTION, TALK, "+歩合で答えると、<p>は全体のどれだけ{だ}か"},
    {SAYS_QUESTION, NOTES, "+<p>の割合を歩合で"},
    {SAYS_QUESTION, NOTES, "+歩合では"},
    {ALL | SAYS_QUESTION, 0, "<w><B><c>をもとにすると、<p><k><c>の割合は歩合でいくつ{だ}か"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w><B><c>のうち<p>が<k><c>のときの、<p>の割合(歩合で)"},
    {0, 0, NULL},
};

enum { PERCENT = SAYS(0) };
static const struct phrasing percent[] = {
    {PERCENT, 0, "<p>は、<w>の<r>%{だ}"},
    {PERCENT, 0, "<w>のうち<r>%が<p>{だ}"},
    {PERCENT, 0, "<w>の<r>%にあたるのが<p>{だ}"},
    {PERCENT, 0, "<w>をもとにした<p>の割合は<r>%{だ}"},
    {PERCENT, 0, "<w>全体を100%とすると、<p>は<r>%{だ}"},
    {PERCENT, 0, "<p>の割合を調べると、<w>の<r>%{だ/た}"},
    {PERCENT, 0, "<p>は<w>全体の<r>%をしめて{いる}"},
    {PERCENT, 0, "<w>の中の<p>の割合は、百分率で<r>%{だ}"},
    {PERCENT, 0, "<p>の数量は、<w>の<r>%に{あたる}"},
    {PERCENT, 0, "<p>が<w>にしめる割合は<r>%{だ/た}"},
    {PERCENT, 0, "<w>について調べると、<p>の割合は<r>%{だ/た}"},
    {PERCENT, VOICED(VOICE_EXAM), "<w>に対する<p>の割合は<r>%{だ}"},
    {PERCENT, TALK, "「<w>の<r>%が<p>だって。」と友だちが{言う/た}"},
    {PERCENT, TALK, "新聞に、<w>の<r>%が<p>だと書いて{ある/た}"},
    {PERCENT, NOTES, "<p>は<w>の<r>%"},
    {PERCENT, NOTES, "<w>のうち<p><r>%"},
    {SAYS_QUESTION, 0, "+この割合を歩合で表すと、どう{なる}か"},
    {SAYS_QUESTION, 0, "+これは何割何分何厘{だ}か。ない位は{書かない}"},
    {SAYS_QUESTION, 0, "+歩合では、どう表すことが{できる}か"},
    {SAYS_QUESTION, 0, "+百分率を歩合に直すと、どう{なる}か"},
    {SAYS_QUESTION, 0, "+割、分、厘を使って表すと、どう{なる}か"},
    {SAYS_QUESTION, 0, "+歩合に直すと、いくつ{だ}か"},
    {SAYS_QUESTION, 0, "+これを歩合で答えると、どう{なる}か"},
    {SAYS_QUESTION, 0, "+<p>の割合は、歩合でいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+歩合で表した<p>の割合は、どう{なる}か"},
    {SAYS_QUESTION, TALK, "+歩合で言うと、どう{なる}か"},
    {SAYS_QUESTION, TALK, "+何割何分何厘と言えば{いい}か。ない位は{言わない}"},
    {SAYS_QUESTION, NOTES, "+歩合では"},
    {SAYS_QUESTION, NOTES, "+歩合に直すと"},
    {PERCENT | SAYS_QUESTION, 0, "<w>の<r>%にあたる<p>の割合を歩合で表すと、どう{なる}か"},
    {PERCENT | SAYS_QUESTION, 0, "<r>%は歩合でいくつ{だ}か。これは<w>をもとにした<p>の割合で{ある}"},
    {PERCENT | SAYS_QUESTION, 0, "<w>の<r>%が<p>のとき、その割合は歩合でどう表すことが{できる}か"},
    {PERCENT | SAYS_QUESTION, 0, "百分率で<r>%と表される<p>の割合は、歩合でいくつに{なる}か。もとにする量は<w>{だ}"},
    {PERCENT | SAYS_QUESTION, NOTES, "<r>%(<w>のうちの<p>)を歩合で"},
    {PERCENT | SAYS_QUESTION, NOTES, "<p>は<w>の<r>%→歩合"},
    {PERCENT | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>の<r>%を歩合に直したときの、<p>の割合"},
    {0, 0, NULL},
};

const struct wording wording_buai[] = {
    {"rate", ALL, rate},
    {"percent", PERCENT, percent},
    {NULL, 0, NULL},
};
