/* gaisu_hyoji.c - how a number is to be rounded.
 *
 * Slots: as in gaisu.h; <at> the digit that decides, <d> how many digits stay.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/gaisu.h"

static const struct phrasing place[] = {
    NUMBER_IS,
    {SAYS(HOW), 0, "+これを<how>、<to>までのがい数で{表す}"},
    {SAYS(HOW), 0, "+この数を<how><to>までのがい数に{する}"},
    {SAYS(HOW), 0, "+<to>までのがい数で{表す}。<how>{求める}"},
    {SAYS(HOW), 0, "+<how>、<to>までの数で{答える}"},
    {SAYS(HOW), TALK, "+先生が「<how>、<to>までのがい数で書きましょう。」と{いう/た}"},
    {SAYS(HOW), TALK, "+<P>はこの数を、<how><to>までのがい数で言いたいと{思う}"},
    {SAYS(HOW), NOTES, "+<how><to>まで"},
    {SAYS_QUESTION, 0, "+約何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+およそ何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+がい数は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+?そのがい数|<u>"},
    {SAYS_QUESTION, 0, "+<th>は約何<u>と{いえる}か"},
    {SAYS_QUESTION, TALK, "+何<u>くらいと言えば{いい}か"},
    {SAYS_QUESTION, TALK, "+さて、約何<u>と書けば{いい}か"},
    {SAYS_QUESTION, NOTES, "+約何<u>"},
    ABOUT("<how><to>までのがい数にすると、"),
    ABOUT("<how><to>までのがい数で表すと、"),
    ALL_ABOUT("<how><to>までのがい数に"),
    {SAYS(GIVEN) | SAYS(HOW) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<N> <how><to>までのがい数"},
    {SAYS(GIVEN) | SAYS(HOW) | SAYS_QUESTION, VOICED(VOICE_EXAM), "<N><u>を<how>、<to>までのがい数で表すと何<u>{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing at[] = {
    NUMBER_IS,
    {SAYS(HOW), 0, "+これを<at>で四捨五入{する}"},
    {SAYS(HOW), 0, "+この数の<at>を四捨五入{する}"},
    {SAYS(HOW), 0, "+<at>の数字を四捨五入して、がい数で{表す}"},
    {SAYS(HOW), TALK, "+先生が「<at>を四捨五入しましょう。」と{いう/た}"},
    {SAYS(HOW), TALK, "+<P>は<at>を四捨五入して言うことに{する/た}"},
    {SAYS(HOW), NOTES, "+<at>を四捨五入"},
    {SAYS_QUESTION, 0, "+約何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+およそ何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+がい数は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+?四捨五入した数|<u>"},
    {SAYS_QUESTION, 0, "+<th>は約何<u>と{いえる}か"},
    {SAYS_QUESTION, TALK, "+何<u>くらいと言えば{いい}か"},
    {SAYS_QUESTION, NOTES, "+約何<u>"},
    ABOUT("<at>を四捨五入すると、"),
    ABOUT("<at>で四捨五入して表すと、"),
    ALL_ABOUT("<at>で四捨五入"),
    ALL_ABOUT("<at>を四捨五入してがい数に"),
    {0, 0, NULL},
};

static const struct phrasing top[] = {
    NUMBER_IS,
    {SAYS(HOW), 0, "+これを四捨五入して、上から<d>けたのがい数で{表す}"},
    {SAYS(HOW), 0, "+この数を四捨五入して上から<d>けたのがい数に{する}"},
    {SAYS(HOW), 0, "+四捨五入で、上から<d>けただけを{残す}"},
    {SAYS(HOW), TALK, "+先生が「四捨五入して、上から<d>けたのがい数にしましょう。」と{いう/た}"},
    {SAYS(HOW), TALK, "+<P>は、四捨五入した上から<d>けたのがい数で言うことに{する/た}"},
    {SAYS(HOW), NOTES, "+四捨五入で上から<d>けた"},
    {SAYS_QUESTION, 0, "+約何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+およそ何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+がい数は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+?そのがい数|<u>"},
    {SAYS_QUESTION, 0, "+<th>は約何<u>と{いえる}か"},
    {SAYS_QUESTION, TALK, "+何<u>くらいと言えば{いい}か"},
    {SAYS_QUESTION, NOTES, "+約何<u>"},
    ABOUT("四捨五入して上から<d>けたのがい数にすると、"),
    ABOUT("四捨五入で上から<d>けたのがい数で表すと、"),
    ALL_ABOUT("四捨五入して上から<d>けたのがい数に"),
    {0, 0, NULL},
};

const struct wording wording_gaisu_hyoji[] = {
    {"place", SAYS(GIVEN) | SAYS(HOW), place},
    {"at", SAYS(GIVEN) | SAYS(HOW), at},
    {"top", SAYS(GIVEN) | SAYS(HOW), top},
    {NULL, 0, NULL},
};
