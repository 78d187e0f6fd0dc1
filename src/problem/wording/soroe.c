/* soroe.c - how amounts in two units are told.
 *
 * Slots: <w> 麦茶, <b> 水とう, <c> 本, <x> litres or kilograms, <m> millilitres or grams, <n> how many, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { AMOUNT, EACH, COUNT };

#define LITRES \
    {SAYS(AMOUNT), 0, "<w>が<x>L{ある}"}, \
    {SAYS(AMOUNT), 0, "<x>Lの<w>が{ある}"}, \
    {SAYS(AMOUNT), 0, "<w>は全部で<x>L{ある}"}, \
    {SAYS(AMOUNT), 0, "はじめに、<w>が<x>L{ある}"}, \
    {SAYS(AMOUNT), 0, "<w>の量は<x>L{だ}"}, \
    {SAYS(AMOUNT), 0, "<w>を<x>L{用意する}"}, \
    {SAYS(AMOUNT), 0, "<w>を<x>L{作る}"}, \
    {SAYS(AMOUNT), 0, "入れ物に、<w>が<x>L入って{いる}"}, \
    {SAYS(AMOUNT), TALK, "<P>は<w>を<x>L{用意する/た}"}, \
    {SAYS(AMOUNT), TALK, "<P>の家に、<w>が<x>L{ある}"}, \
    {SAYS(AMOUNT), TALK, "お楽しみ会のために、<w>を<x>L{作る/た}"}, \
    {SAYS(AMOUNT), VOICED(VOICE_EXAM), "<w>の量を<x>Lと{する}"}, \
    {SAYS(AMOUNT), NOTES, "<w><x>L"}, \
    {SAYS(AMOUNT), NOTES, "<w>は<x>L"}

static const struct phrasing left[] = {
    LITRES,
    {SAYS(EACH), 0, "+<b>には<m>mLずつ{入れる}"},
    {SAYS(EACH), 0, "+<b>1<c>に<m>mL{入る/5}"},
    {SAYS(EACH), 0, "+これを<m>mLずつ<b>に{分ける}"},
    {SAYS(EACH), 0, "+<b>1<c>分は<m>mL{だ}"},
    {SAYS(EACH), 0, "+1<c>に<m>mLずつ、<b>に{注ぐ}"},
    {SAYS(EACH), 0, "+<m>mL入りの<b>に{分ける}"},
    {SAYS(EACH), 0, "+<b>は、1<c>が<m>mL入り{だ}"},
    {SAYS(EACH), TALK, "+<b>には、1<c>につき<m>mL入れることに{する}"},
    {SAYS(EACH), VOICED(VOICE_EXAM), "+<b>1<c>に入れる量を<m>mLと{する}"},
    {SAYS(EACH), NOTES, "+<b>1<c><m>mL"},
    {SAYS(EACH), NOTES, "+1<c>に<m>mL"},
    {SAYS(COUNT), 0, "+<b>は<n><c>{ある}"},
    {SAYS(COUNT), 0, "+<b>を<n><c>いっぱいに{する}"},
    {SAYS(COUNT), 0, "+<b><n><c>に{入れる}"},
    {SAYS(COUNT), 0, "+全部で<n><c>の<b>に{入れる}"},
    {SAYS(COUNT), 0, "+<b>の数は<n><c>{だ}"},
    {SAYS(COUNT), 0, "+<n><c>分を{使う}"},
    {SAYS(COUNT), 0, "+用意した<b>は<n><c>{だ}"},
    {SAYS(COUNT), TALK, "+<P>は、<b><n><c>に{入れる/た}"},
    {SAYS(COUNT), VOICED(VOICE_EXAM), "+<b>の数を<n><c>と{する}"},
    {SAYS(COUNT), NOTES, "+<b><n><c>"},
    {SAYS(COUNT), NOTES, "+<n><c>分"},
    {SAYS_QUESTION, 0, "+?残りの<w>の量|mL"},
    {SAYS_QUESTION, 0, "+<w>は何mL{残る}か"},
    {SAYS_QUESTION, 0, "+残りは何mL{だ}か"},
    {SAYS_QUESTION, 0, "+残りの<w>は何mLに{なる}か"},
    {SAYS_QUESTION, 0, "+あと何mL{残る}か"},
    {SAYS_QUESTION, 0, "+<w>は、あと何mL残って{いる}か"},
    {SAYS_QUESTION, 0, "+残った<w>は何mL{ある}か"},
    {SAYS_QUESTION, 0, "+?残っている量|mL"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<w>は何mL残るかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+残りは何mLということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+残りは何mL"},
    {SAYS(EACH) | SAYS(COUNT), 0, "+<m>mL入りの<b><n><c>をいっぱいに{する}"},
    {SAYS(EACH) | SAYS(COUNT), 0, "+<b><n><c>に、<m>mLずつ{入れる}"},
    {SAYS(EACH) | SAYS(COUNT), 0, "+<m>mLずつ、<n><c>の<b>に{分ける}"},
    {SAYS(EACH) | SAYS(COUNT), 0, "+<m>mLの<b>で<n><c>分を{使う}"},
    {SAYS(EACH) | SAYS(COUNT), TALK, "+<P>は、<m>mLの<b><n><c>に{入れる/た}"},
    {SAYS(EACH) | SAYS(COUNT), NOTES, "+<m>mLの<b><n><c>"},
    {SAYS(AMOUNT) | SAYS(EACH) | SAYS(COUNT), 0, "<x>Lの<w>を、<b>に<m>mLずつ<n><c>分{入れる}"},
    {SAYS(AMOUNT) | SAYS(EACH) | SAYS(COUNT), 0, "<b><n><c>に、<w>を<m>mLずつ{入れる}。<w>ははじめに<x>L{ある/た}"},
    {SAYS(AMOUNT) | SAYS(EACH) | SAYS(COUNT), TALK, "<P>は<w>を<x>L用意し、<m>mLの<b><n><c>に{入れる/た}"},
    {SAYS(AMOUNT) | SAYS(EACH) | SAYS(COUNT) | SAYS_QUESTION, 0, "何mL{残る}か。<x>Lの<w>から、<b><n><c>に<m>mLずつ{入れる}"},
    {SAYS(AMOUNT) | SAYS(EACH) | SAYS(COUNT) | SAYS_QUESTION, 0, "<w><x>Lで、<m>mL入りの<b><n><c>をいっぱいにすると、残りは何mL{だ}か"},
    {SAYS(AMOUNT) | SAYS(EACH) | SAYS(COUNT) | SAYS_QUESTION, NOTES, "<w><x>L、<m>mLの<b><n><c>に入れると、残りは何mL"},
    {0, 0, NULL},
};

static const struct phrasing share[] = {
    LITRES,
    {SAYS(COUNT), 0, "+これを<n>人で等しく{分ける}"},
    {SAYS(COUNT), 0, "+<n>人で同じ量ずつ{分ける}"},
    {SAYS(COUNT), 0, "+<n>人に同じ量ずつ{配る}"},
    {SAYS(COUNT), 0, "+これを<n>等分{する}"},
    {SAYS(COUNT), 0, "+<n>人で同じように{分け合う}"},
    {SAYS(COUNT), 0, "+<n>人が同じ量ずつ{使う}"},
    {SAYS(COUNT), 0, "+分ける人数は<n>人{だ}"},
    {SAYS(COUNT), 0, "+<n>人の子どもに、等しく{分ける}"},
    {SAYS(COUNT), TALK, "+<P>たち<n>人で、同じ量ずつ{分ける}"},
    {SAYS(COUNT), TALK, "+<n>人でけんかにならないように、等しく{分ける}"},
    {SAYS(COUNT), VOICED(VOICE_EXAM), "+これを<n>人で等分するものと{する}"},
    {SAYS(COUNT), NOTES, "+<n>人で等分"},
    {SAYS(COUNT), NOTES, "+<n>人で等しく分ける"},
    {SAYS_QUESTION, 0, "+?1人分の量|mL"},
    {SAYS_QUESTION, 0, "+1人分は何mL{だ}か"},
    {SAYS_QUESTION, 0, "+1人分は何mLに{なる}か"},
    {SAYS_QUESTION, 0, "+1人何mLずつ{だ}か"},
    {SAYS_QUESTION, 0, "+1人あたり何mLに{なる}か"},
    {SAYS_QUESTION, 0, "+1人に何mL{配れる}か"},
    {SAYS_QUESTION, 0, "+1人分の<w>は何mL{だ}か"},
    {SAYS_QUESTION, 0, "+?1人分の<w>の量|mL"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+1人分は何mLかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+1人分は何mLということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+1人分は何mL"},
    {SAYS(COUNT) | SAYS_QUESTION, 0, "+<n>人で等しく分けると、1人分は何mL{だ}か"},
    {SAYS(COUNT) | SAYS_QUESTION, 0, "+<n>人に同じ量ずつ配ると、1人何mLに{なる}か"},
    {SAYS(COUNT) | SAYS_QUESTION, 0, "+<n>等分すると、1つ分は何mL{だ}か"},
    {SAYS(COUNT) | SAYS_QUESTION, NOTES, "+<n>人で分けると1人何mL"},
    {SAYS(AMOUNT) | SAYS(COUNT), 0, "<x>Lの<w>を<n>人で同じ量ずつ{分ける}"},
    {SAYS(AMOUNT) | SAYS(COUNT), TALK, "<P>たちは、<x>Lの<w>を<n>人で等しく{分ける/た}"},
    {SAYS(AMOUNT) | SAYS(COUNT) | SAYS_QUESTION, 0, "<w><x>Lを<n>人で等しく分けると、1人分は何mL{だ}か"},
    {SAYS(AMOUNT) | SAYS(COUNT) | SAYS_QUESTION, 0, "1人分は何mL{だ}か。<w><x>Lを<n>人で等しく{分ける}"},
    {SAYS(AMOUNT) | SAYS(COUNT) | SAYS_QUESTION, NOTES, "<w><x>Lを<n>人で等分、1人何mL"},
    {0, 0, NULL},
};

static const struct phrasing inside[] = {
    {SAYS(AMOUNT), 0, "<w>を<b>に入れて重さをはかると、<x>kg{だ/た}"},
    {SAYS(AMOUNT), 0, "<w>の入った<b>の重さは<x>kg{だ}"},
    {SAYS(AMOUNT), 0, "<w>と<b>を合わせた重さは<x>kg{だ}"},
    {SAYS(AMOUNT), 0, "<b>に<w>を入れると、全体で<x>kgに{なる}"},
    {SAYS(AMOUNT), 0, "<w>が入った<b>が{ある}。全体の重さは<x>kg{だ}"},
    {SAYS(AMOUNT), 0, "全体の重さは、<b>もふくめて<x>kg{だ}。中には<w>が入って{いる}"},
    {SAYS(AMOUNT), 0, "<w>を<b>ごとはかると、<x>kg{ある/た}"},
    {SAYS(AMOUNT), 0, "<w>入りの<b>の重さは、<x>kg{ある}"},
    {SAYS(AMOUNT), TALK, "<P>が<w>を<b>に入れてはかると、<x>kg{だ/た}"},
    {SAYS(AMOUNT), TALK, "はかりに<w>を入れた<b>をのせると、<x>kgを{さす}"},
    {SAYS(AMOUNT), VOICED(VOICE_EXAM), "<w>を入れた<b>の重さを<x>kgと{する}"},
    {SAYS(AMOUNT), NOTES, "<w>と<b>で<x>kg"},
    {SAYS(AMOUNT), NOTES, "<w>入りの<b><x>kg"},
    {SAYS(EACH), 0, "+<b>だけの重さは<m>g{だ}"},
    {SAYS(EACH), 0, "+<b>の重さは<m>g{だ}"},
    {SAYS(EACH), 0, "+そのうち、<b>の重さは<m>g{だ}"},
    {SAYS(EACH), 0, "+<b>は<m>g{ある}"},
    {SAYS(EACH), 0, "+からの<b>をはかると、<m>g{だ/た}"},
    {SAYS(EACH), 0, "+中身を出して<b>だけをはかると、<m>g{だ/た}"},
    {SAYS(EACH), 0, "+<b>だけだと、重さは<m>gに{なる}"},
    {SAYS(EACH), TALK, "+<b>は、それだけで<m>g{ある}"},
    {SAYS(EACH), TALK, "+<P>が調べると、<b>だけの重さは<m>g{だ/た}"},
    {SAYS(EACH), VOICED(VOICE_EXAM), "+<b>の重さを<m>gと{する}"},
    {SAYS(EACH), NOTES, "+<b>は<m>g"},
    {SAYS(EACH), NOTES, "+<b>だけで<m>g"},
    {SAYS_QUESTION, 0, "+?<w>の重さ|g"},
    {SAYS_QUESTION, 0, "+<w>は何g{だ}か"},
    {SAYS_QUESTION, 0, "+<w>の重さは何g{だ}か"},
    {SAYS_QUESTION, 0, "+中に入っている<w>は何g{だ}か"},
    {SAYS_QUESTION, 0, "+<w>だけの重さは何gに{なる}か"},
    {SAYS_QUESTION, 0, "+入れた<w>の重さは何g{だ}か"},
    {SAYS_QUESTION, 0, "+<w>は何g{ある}か"},
    {SAYS_QUESTION, 0, "+?<w>だけの重さ|g"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<w>は何gかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<w>の重さは何gということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+<w>は何g"},
    {SAYS(AMOUNT) | SAYS(EACH), 0, "<m>gの<b>に<w>を入れたら、全部で<x>kgに{なる/た}"},
    {SAYS(AMOUNT) | SAYS(EACH), 0, "<b>だけの重さは<m>g{だ}。これに<w>を入れると、全体で<x>kgに{なる}"},
    {SAYS(AMOUNT) | SAYS(EACH), TALK, "<P>が<m>gの<b>に<w>を入れてはかると、全体で<x>kg{だ/た}"},
    {SAYS(AMOUNT) | SAYS(EACH), NOTES, "<b><m>g、<w>を入れて<x>kg"},
    {SAYS(AMOUNT) | SAYS(EACH) | SAYS_QUESTION, 0, "全体の重さが<x>kg、<b>の重さが<m>gのとき、中に入っている<w>は何g{だ}か"},
    {SAYS(AMOUNT) | SAYS(EACH) | SAYS_QUESTION, 0, "<w>は何g{だ}か。<b>に入れたときの重さは<x>kgで、<b>だけの重さは<m>g{だ}"},
    {SAYS(AMOUNT) | SAYS(EACH) | SAYS_QUESTION, NOTES, "<w>入りの<b><x>kg、<b><m>g。<w>は何g"},
    {0, 0, NULL},
};


const struct wording wording_soroe[] = {
    {"left", SAYS(AMOUNT) | SAYS(EACH) | SAYS(COUNT), left},
    {"share", SAYS(AMOUNT) | SAYS(COUNT), share},
    {"inside", SAYS(AMOUNT) | SAYS(EACH), inside},
    {NULL, 0, NULL},
};
