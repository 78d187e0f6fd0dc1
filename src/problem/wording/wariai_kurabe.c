/* wariai_kurabe.c - how it is told that one amount is so many percent of another.
 *
 * Slots: <p> 今年の人数 is compared with <q> 昨年の人数, in <u>; the rate <R>; <o> is known, <B> or <k>, and <z> is asked.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { KNOWN, RATE };
enum { ALL = SAYS(KNOWN) | SAYS(RATE) };

/* ---- one amount and the rate ---- */
static const struct phrasing amounts[] = {
    {SAYS(KNOWN), 0, "<o>は<B><u>{だ}"},
    {SAYS(KNOWN), 0, "<o>は<B><u>{だ/た}"},
    {SAYS(KNOWN), 0, "<o>を調べると、<B><u>{だ/た}"},
    {SAYS(KNOWN), 0, "<o>は、ちょうど<B><u>{ある}"},
    {SAYS(KNOWN), 0, "わかっているのは<o>で、<B><u>{だ}"},
    {SAYS(KNOWN), 0, "<B><u>というのが<o>{だ}"},
    {SAYS(KNOWN), 0, "<o>が<B><u>だとわかって{いる}"},
    {SAYS(KNOWN), 0, "<o>は全部で<B><u>に{なる}"},
    {SAYS(KNOWN), TALK, "「<o>は<B><u>だよ。」と聞いて{いる}"},
    {SAYS(KNOWN), TALK, "<o>は、なんと<B><u>{ある/た}"},
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "ここで、<o>は<B><u>{だ}"},
    {SAYS(KNOWN), NOTES, "<o><B><u>"},
    {SAYS(KNOWN), NOTES, "<o>は<B><u>"},
    {SAYS(RATE), 0, "<p>は、<q>の<R>に{あたる}"},
    {SAYS(RATE), 0, "<p>は<q>の<R>{だ}"},
    {SAYS(RATE), 0, "<q>をもとにすると、<p>の割合は<R>{だ}"},
    {SAYS(RATE), 0, "<q>を1とみると、<p>は<R>に{なる}"},
    {SAYS(RATE), 0, "<p>を<q>とくらべると、<R>に{あたる}"},
    {SAYS(RATE), 0, "<q>の<R>が、<p>に{あたる}"},
    {SAYS(RATE), 0, "<p>は、ちょうど<q>の<R>になって{いる}"},
    {SAYS(RATE), 0, "<q>に対する<p>の割合は<R>{だ}"},
    {SAYS(RATE), 0, "<p>は、<q>の<R>と{等しい}"},
    {SAYS(RATE), TALK, "<p>は、<q>の<R>だと{聞く/た}"},
    {SAYS(RATE), TALK, "「<p>は<q>の<R>だよ。」と友だちが{言う/た}"},
    {SAYS(RATE), VOICED(VOICE_EXAM), "<p>の、<q>に対する割合は<R>で{ある}"},
    {SAYS(RATE), NOTES, "<p>は<q>の<R>"},
    {SAYS(RATE), NOTES, "<p>=<q>の<R>"},
    {ALL, 0, "<o>は<B><u>で、<p>は<q>の<R>に{あたる}"},
    {ALL, 0, "<p>は<q>の<R>で、<o>は<B><u>{だ}"},
    ASKED("<z>", "<u>"),
    {SAYS_QUESTION, 0, "+<z>を計算すると何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<z>はどれだけ{だ}か。単位は<u>と{する}"},
    {ALL | SAYS_QUESTION, 0, "<o>が<B><u>で、<p>が<q>の<R>にあたるとき、<z>は何<u>{だ}か"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>が<q>の<R>で、<o>が<B><u>のときの、<z>"},
    {0, 0, NULL},
};

/* ---- both amounts ---- */
enum { BASE = RATE };
static const struct phrasing rate[] = {
    {SAYS(KNOWN), 0, "<p>は<k><u>{だ}"},
    {SAYS(KNOWN), 0, "<p>を調べると、<k><u>{だ/た}"},
    {SAYS(KNOWN), 0, "<p>は<k><u>{だ/た}"},
    {SAYS(KNOWN), 0, "<p>は、全部で<k><u>に{なる}"},
    {SAYS(KNOWN), NOTES, "<p><k><u>"},
    {SAYS(BASE), 0, "<q>は<B><u>{だ}"},
    {SAYS(BASE), 0, "+また、<q>は<B><u>{だ/た}"},
    {SAYS(BASE), 0, "+これに対して、<q>は<B><u>{だ}"},
    {SAYS(BASE), 0, "+<q>のほうは<B><u>に{なる}"},
    {SAYS(BASE), NOTES, "<q><B><u>"},
    {ALL, 0, "<p>は<k><u>、<q>は<B><u>{だ}"},
    {ALL, 0, "<q>は<B><u>で、<p>は<k><u>{だ}"},
    {ALL, 0, "<p>が<k><u>、<q>が<B><u>だとわかって{いる}"},
    {ALL, 0, "<q>が<B><u>なのに対して、<p>は<k><u>{だ}"},
    {ALL, 0, "<p>と<q>を調べると、<p>は<k><u>、<q>は<B><u>{だ/た}"},
    {ALL, TALK, "「<p>は<k><u>、<q>は<B><u>だよ。」と友だちが{言う/た}"},
    {ALL, TALK, "表を見ると、<q>は<B><u>、<p>は<k><u>と書いて{ある}"},
    {ALL, VOICED(VOICE_EXAM), "<q>は<B><u>であり、<p>は<k><u>で{ある}"},
    {ALL, NOTES, "<p><k><u>、<q><B><u>"},
    {SAYS_QUESTION, 0, "+<p>は<q>の何%に{あたる}か"},
    {SAYS_QUESTION, 0, "+<p>は<q>の何%{だ}か"},
    {SAYS_QUESTION, 0, "+<q>をもとにした<p>の割合は何%{だ}か"},
    {SAYS_QUESTION, 0, "+?<q>をもとにした<p>の割合|%"},
    {SAYS_QUESTION, 0, "+<q>を100%とすると、<p>は何%{だ}か"},
    {SAYS_QUESTION, 0, "+<p>は、<q>の何%に{なる}か"},
    {SAYS_QUESTION, 0, "+<q>に対する<p>の割合は何%に{なる}か"},
    {SAYS_QUESTION, 0, "+では、<p>は<q>の何%と言うことが{できる}か"},
    {SAYS_QUESTION, 0, "+<p>を<q>とくらべると、何%に{あたる}か"},
    {SAYS_QUESTION, TALK, "+さて、<p>は<q>の何%だと{思う}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<p>は<q>の何%ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<p>は<q>の何%かな"},
    {SAYS_QUESTION, NOTES, "+<p>は<q>の何%"},
    {ALL | SAYS_QUESTION, 0, "<k><u>の<p>は、<B><u>の<q>の何%に{あたる}か"},
    {ALL | SAYS_QUESTION, 0, "<p>は<q>の何%{だ}か。<p>は<k><u>、<q>は<B><u>{だ}"},
    {ALL | SAYS_QUESTION, 0, "<p>が<k><u>、<q>が<B><u>のとき、<p>は<q>の何%に{なる}か"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<q>が<B><u>、<p>が<k><u>のときの、<q>をもとにした<p>の割合(%)"},
    {0, 0, NULL},
};

const struct wording wording_wariai_kurabe[] = {
    {"part", ALL, amounts},
    {"base", ALL, amounts},
    {"rate", ALL, rate},
    {NULL, 0, NULL},
};
