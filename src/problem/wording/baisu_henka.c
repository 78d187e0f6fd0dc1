/* baisu_henka.c - how a ratio changes when one loses and the other gains.
 *
 * Slots: <p> and <r> two people, <t> カード, <c> 枚; <p> loses <u> (<v> あげ, <vd> あげる), <r> gains <g>
 * (<w> もらう); <a>:<b> before,
 * <m>:<n> after, <q> whose first amount is asked; <x>,
 * <vx> 使う or もらう, <vt>, <vp> and <z> where only the first one changes.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ratio.h"

enum { BEFORE, LOSS, GAIN, AFTER };
#define BEFORE_THAT \
    RATIO_IS(SAYS(BEFORE), "/た", "<p>と<r>の[持っている|]<t>", "<a>", "<b>"), \
    {SAYS(BEFORE), 0, "はじめ、<p>と<r>の<t>の比は<a>:<b>{だ/た}"}, \
    {SAYS(BEFORE), 0, "<t>を<p>と<r>が<a>:<b>の比で持って{いる/た}"}, \
    {SAYS(BEFORE), 0, "<p>と<r>は、<t>を<a>:<b>の割合で持って{いる}"}, \
    {SAYS(BEFORE), NOTES, "はじめ <p>:<r>=<a>:<b>(<t>)"}

#define AFTER_THAT \
    {SAYS(AFTER), 0, "+すると、<p>と<r>の比は<m>:<n>に{なる/た}"}, \
    {SAYS(AFTER), 0, "+その結果、2人の<t>の比は<m>:<n>に{なる/た}"}, \
    {SAYS(AFTER), 0, "+それで、<p>と<r>の<t>は<m>:<n>に{なる/た}"}, \
    {SAYS(AFTER), 0, "+その後の<p>と<r>の比は<m>:<n>{だ}"}, \
    {SAYS(AFTER), 0, "+これで2人の比は<m>:<n>に{変わる/た}"}, \
    {SAYS(AFTER), VOICED(VOICE_EXAM), "+このとき、<p>と<r>の<t>の比は<m>:<n>{だ/た}"}, \
    {SAYS(AFTER), TALK, "+調べなおすと、<p>と<r>は<m>対<n>になって{いる/た}"}, \
    {SAYS(AFTER), NOTES, "+→<m>:<n>"}, \
    {SAYS(AFTER), NOTES, "+後は<p>:<r>=<m>:<n>"}

static const struct phrasing change[] = {
    BEFORE_THAT,
    {SAYS(LOSS), 0, "+<p>が<u><c>{<vd>/た}"},
    {SAYS(LOSS), 0, "+その後、<p>は<t>を<u><c>{<vd>/た}"},
    {SAYS(LOSS), 0, "+<p>は、そのうち<u><c>を{<vd>/た}"},
    {SAYS(LOSS), 0, "+<p>の<t>が<u><c>{へる/5/た}"},
    {SAYS(LOSS), 0, "+次に、<p>が<t>を<u><c>{<vd>/た}"},
    {SAYS(LOSS), TALK, "+さて、<p>が<t>を<u><c>{<vd>/た}"},
    {SAYS(LOSS), NOTES, "+<p>が<u><c><vd>"},
    {SAYS(LOSS), NOTES, "+<p>は-<u><c>"},
    {SAYS(GAIN), 0, "+<r>は<g><c>{<w>/た}"},
    {SAYS(GAIN), 0, "+<r>のほうは<t>を<g><c>{<w>/た}"},
    {SAYS(GAIN), 0, "+また、<r>が<g><c>{<w>/た}"},
    {SAYS(GAIN), 0, "+一方、<r>の<t>は<g><c>{ふえる/た}"},
    {SAYS(GAIN), 0, "+反対に、<r>は<g><c>{<w>/た}"},
    {SAYS(GAIN), TALK, "+<r>はというと、<g><c>{<w>/た}"},
    {SAYS(GAIN), NOTES, "+<r>が<g><c><w>"},
    {SAYS(GAIN), NOTES, "+<r>は+<g><c>"},
    {SAYS(LOSS) | SAYS(GAIN), 0, "+<p>が<u><c><v>、<r>が<g><c>{<w>/た}"},
    {SAYS(LOSS) | SAYS(GAIN), 0, "+その後、<p>は<u><c><v>、<r>は<g><c>{<w>/た}"},
    {SAYS(LOSS) | SAYS(GAIN), 0, "+<p>の<t>は<u><c>へり、<r>の<t>は<g><c>{ふえる/た}"},
    {SAYS(LOSS) | SAYS(GAIN), NOTES, "+<p>が<u><c><v>、<r>が<g><c><w>"},
    AFTER_THAT,
    {SAYS(LOSS) | SAYS(GAIN) | SAYS(AFTER), 0, "+<p>が<u><c><v>、<r>が<g><c><w>と、比は<m>:<n>に{なる/た}"},
    {SAYS(LOSS) | SAYS(GAIN) | SAYS(AFTER), 0, "+もし<p>が<u><c><v>、<r>が<g><c><w>と、2人の比は<m>:<n>に{変わる}"},
    {SAYS(BEFORE) | SAYS(LOSS) | SAYS(GAIN) | SAYS(AFTER), 0, "2人の<t>の比が、<p>が<u><c><v>、<r>が<g><c><w>と、<a>:<b>から<m>:<n>に{変わる/た}。比はどちらも<p>、<r>の順{だ}"},
    {SAYS(BEFORE) | SAYS(LOSS) | SAYS(GAIN) | SAYS(AFTER), 0, "<p>が<u><c><v>、<r>が<g><c><w>前、2人の持つ<t>の比は<a>:<b>{だ/た}が、その後は<m>:<n>に{なる/た}"},
    {SAYS_QUESTION, 0, "<q>は、はじめ<t>を何<c>持って{いる/た}か"},
    {SAYS_QUESTION, 0, "?はじめの<q>の<t>|<c>"},
    {SAYS_QUESTION, 0, "?<q>がはじめに持っていた<t>|<c>"},
    {SAYS_QUESTION, 0, "はじめに<q>が持っていた<t>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "はじめの<q>の<t>は何<c>{だ/た}か"},
    {SAYS_QUESTION, 0, "<q>は、もともと<t>を何<c>持って{いる/た}か"},
    {SAYS_QUESTION, 0, "+<q>は、はじめに何<c>持っていたことに{なる}か"},
    {SAYS_QUESTION, 0, "+もとの<q>の<t>は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+はじめに<q>が持っていた<t>は何<c>{だ/た}か"},
    {SAYS_QUESTION, TALK, "さいしょ、<q>は<t>を何<c>持って{いる/た}か"},
    {SAYS_QUESTION, NOTES, "はじめの<q>は何<c>"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+その後の<p>と<r>の比が<m>:<n>のとき、はじめの<q>の<t>は何<c>{だ/た}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+これで比が<m>:<n>になったとすると、<q>ははじめ何<c>持って{いる/た}か"},
    {0, 0, NULL},
};

/* ---- only the first changes ---- */
static const struct phrasing side[] = {
    BEFORE_THAT,
    AFTER_THAT,
    {SAYS(LOSS), 0, "+<p>だけが<x><c>{<vx>/た}"},
    {SAYS(LOSS), 0, "+その後、<p>が<t>を<x><c>{<vx>/た}"},
    {SAYS(LOSS), 0, "+<p>は<x><c>{<vx>/た}が、<r>はそのまま{だ/た}"},
    {SAYS(LOSS), 0, "+次に、<p>が<x><c>{<vx>}"},
    {SAYS(LOSS), 0, "+<p>が<x><c><vt>、<r>の<t>は{変わらない/た}"},
    {SAYS(LOSS), 0, "+<x><c>を<p>だけが{<vx>/た}"},
    {SAYS(LOSS), TALK, "+きのう、<p>だけが<x><c>{<vx>/た}"},
    {SAYS(LOSS), NOTES, "+<p>だけ<x><c><vx>"},
    {SAYS(LOSS), NOTES, "+<p>が<x><c><vx>(<r>はそのまま)"},
    {SAYS(LOSS) | SAYS(AFTER), 0, "+<p>だけが<x><c><vx>と、比は<m>:<n>に{なる/た}"},
    {SAYS(LOSS) | SAYS(AFTER), 0, "+<p>が<x><c><vp>ので、<p>と<r>の比は<m>:<n>に{なる/た}"},
    {SAYS(LOSS) | SAYS(AFTER), 0, "+もし<p>が<x><c><vx>と、比は<m>:<n>に{なる}"},
    {SAYS(LOSS) | SAYS(AFTER), NOTES, "+<p>が<x><c><vt><m>:<n>"},
    {SAYS(BEFORE) | SAYS(LOSS) | SAYS(AFTER), 0, "<p>だけが<t>を<x><c><vt>、<p>と<r>の比が<a>:<b>から<m>:<n>に{なる/た}"},
    {SAYS(BEFORE) | SAYS(LOSS) | SAYS(AFTER), 0, "<p>が<t>を<x><c><vx>前の<p>と<r>の比は<a>:<b>、<vp>後の比は<m>:<n>{だ}"},
    {SAYS_QUESTION, 0, "<z>は、はじめ<t>を何<c>持って{いる/た}か"},
    {SAYS_QUESTION, 0, "?はじめの<z>の<t>|<c>"},
    {SAYS_QUESTION, 0, "はじめに<z>が持っていた<t>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "はじめの<z>の<t>は何<c>{だ/た}か"},
    {SAYS_QUESTION, 0, "<z>は、もともと<t>を何<c>持って{いる/た}か"},
    {SAYS_QUESTION, 0, "+<z>は、はじめに何<c>持っていたことに{なる}か"},
    {SAYS_QUESTION, TALK, "さいしょ、<z>は<t>を何<c>持って{いる/た}か"},
    {SAYS_QUESTION, NOTES, "はじめの<z>は何<c>"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+その後の<p>と<r>の比が<m>:<n>のとき、はじめの<z>の<t>は何<c>{だ/た}か"},
    {0, 0, NULL},
};

const struct wording wording_baisu_henka[] = {
    {"side", SAYS(BEFORE) | SAYS(LOSS) | SAYS(AFTER), side},
    {"change", SAYS(BEFORE) | SAYS(LOSS) | SAYS(GAIN) | SAYS(AFTER), change},
    {NULL, 0, NULL},
};
