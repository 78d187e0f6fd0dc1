/* seihirei.c - how 比例 is said: so much of it for so much of that, a spring, a clock.
 *
 * Slots: <w> 針金, <p> 長さ in <u>, <q> 重さ in <v>; <a> and <x> that belong together, <b> the other
 * one, <y> the other of <q>. Of a spring: <m> おもり,
 * <l> its own length, <k> with <a> grams, <b> grams. Of a clock: <per> 1日, <s> seconds, <n> of <t>
 * 日, <fs> 進む, <fi> 進み.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

/* ---- so much of it for so much of that ---- */
enum { PAIR, OTHER };
#define BELONG_TOGETHER \
    {SAYS(PAIR), 0, "<w>の<p>が<a><u>のとき、<q>は<x><v>{だ}"}, \
    {SAYS(PAIR), 0, "<w>は、<p><a><u>に対して<q>が<x><v>{だ}"}, \
    {SAYS(PAIR), 0, "<p>が<a><u>で<q>が<x><v>の<w>が{ある}"}, \
    {SAYS(PAIR), 0, "<w>を調べると、<p>が<a><u>のときの<q>は<x><v>{だ/た}"}, \
    {SAYS(PAIR), 0, "<w>では、<p>を<a><u>にすると<q>が<x><v>に{なる}"}, \
    {SAYS(PAIR), 0, "<p><a><u>あたりの<q>が<x><v>の<w>が{ある}"}, \
    {SAYS(PAIR), 0, "<w>の<p>と<q>をはかると、<a><u>で<x><v>{だ/た}"}, \
    {SAYS(PAIR), TALK, "「この<w>は、<p>が<a><u>で<q>が<x><v>だよ。」と兄が{言う/た}"}, \
    {SAYS(PAIR), TALK, "<w>の<p><a><u>分を調べたら、<q>は<x><v>{だ/た}"}, \
    {SAYS(PAIR), VOICED(VOICE_EXAM), "ある<w>では、<p>が<a><u>のとき<q>は<x><v>だとわかって{いる}"}, \
    {SAYS(PAIR), NOTES, "<w>:<p><a><u>→<q><x><v>"}, \
    {SAYS(PAIR), NOTES, "<w> <p><a><u>で<q><x><v>"}, \
    {SAYS(PAIR), 0, "<p><a><u>の<q>が<x><v>の<w>が{ある}"}, \
    {SAYS(PAIR), 0, "<w><a><u>の<q>は<x><v>{だ}"}, \
    {SAYS(PAIR), 0, "<w>の<p>が<a><u>のとき、<q>は<x><v>{だ}。<q>は<p>に比例{する}"}, \
    {SAYS(PAIR), 0, "<p>が<a><u>で<q>が<x><v>の<w>が{ある}。<p>と<q>は比例して{いる}"}, \
    {SAYS(PAIR), VOICED(VOICE_EXAM), "<w>の<p>が<a><u>のとき、<q>は<x><v>{だ}。ただし、<q>は<p>に比例するものと{する}"}, \
    {SAYS(PAIR), 0, "<w>の<q>は<p>に比例し、<p>が<a><u>のとき<q>は<x><v>{だ}"}, \
    {SAYS(PAIR), 0, "<w>では<q>が<p>に比例{する}。<p>が<a><u>なら、<q>は<x><v>{だ}"}

static const struct phrasing scale[] = {
    BELONG_TOGETHER,
    {SAYS(OTHER), 0, "+次に、<p>を<b><u>に{する}"},
    {SAYS(OTHER), 0, "+今度は、<p>が<b><u>{だ}"},
    {SAYS(OTHER), 0, "+同じ<w>で、<p>を<b><u>に{変える/1}"},
    {SAYS(OTHER), 0, "+<p>が<b><u>の場合を{考える}"},
    {SAYS(OTHER), NOTES, "+<p><b><u>のとき"},
    {SAYS_QUESTION, 0, "+<q>は何<v>{だ}か"},
    {SAYS_QUESTION, 0, "+?このときの<q>|<v>"},
    {SAYS_QUESTION, 0, "+<q>は何<v>に{なる}か"},
    {SAYS_QUESTION, 0, "+<w>の<q>は何<v>{だ}か"},
    {SAYS_QUESTION, NOTES, "+<q>は何<v>"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<p>が<b><u>のとき、<q>は何<v>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+この<w><b><u>の<q>は何<v>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+?この<w><b><u>の<q>|<v>"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+同じ<w><b><u>では、<q>は何<v>に{なる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+?<p>が<b><u>のときの<q>|<v>"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<p>を<b><u>にすると、<q>は何<v>に{なる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+同じ<w>の<p><b><u>では、<q>は何<v>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<p><b><u>に対する<q>は何<v>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+では、<p>が<b><u>なら<q>は何<v>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, TALK, "+じゃあ、<p>が<b><u>だったら、<q>は何<v>に{なる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, NOTES, "+<p><b><u>では<q>は何<v>"},
    {SAYS(PAIR) | SAYS(OTHER) | SAYS_QUESTION, 0, "<w>の<p>が<b><u>のとき、<q>は何<v>{だ}か。<q>は<p>に比例し、<p>が<a><u>のとき<q>は<x><v>{だ}"},
    {SAYS(PAIR) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "<w>の<q>は<p>に比例。<p><a><u>で<q><x><v>のとき、<p><b><u>での<q>は何<v>"},
    {0, 0, NULL},
};

static const struct phrasing back[] = {
    BELONG_TOGETHER,
    {SAYS(OTHER), 0, "+次に、<q>が<y><v>に{なる/た}"},
    {SAYS(OTHER), 0, "+今度は、<q>が<y><v>{だ}"},
    {SAYS(OTHER), 0, "+同じ<w>で、<q>を<y><v>に{する}"},
    {SAYS(OTHER), 0, "+<q>が<y><v>の場合を{考える}"},
    {SAYS(OTHER), 0, "+同じ<w>を調べると、<q>が<y><v>{ある/た}"},
    {SAYS(OTHER), 0, "+別のときには、<q>が<y><v>{だ/た}"},
    {SAYS(OTHER), NOTES, "+<q><y><v>のとき"},
    {SAYS_QUESTION, 0, "+<p>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+?このときの<p>|<u>"},
    {SAYS_QUESTION, 0, "+<p>は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+<w>の<p>は何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "+<p>は何<u>"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<q>が<y><v>のとき、<p>は何<u>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+この<w><y><v>の<p>は何<u>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+?この<w><y><v>の<p>|<u>"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+同じ<w>で<q>が<y><v>のものは、<p>が何<u>{ある}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+?<q>が<y><v>のときの<p>|<u>"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<q>が<y><v>になるのは、<p>が何<u>のとき{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<q>を<y><v>にするには、<p>を何<u>にすれば{いい}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<q><y><v>に対する<p>は何<u>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+では、<q>が<y><v>なら<p>は何<u>{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, TALK, "+じゃあ、<q>が<y><v>だったら、<p>は何<u>に{なる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, NOTES, "+<q><y><v>では<p>は何<u>"},
    {SAYS(PAIR) | SAYS(OTHER) | SAYS_QUESTION, 0, "<w>の<q>が<y><v>のとき、<p>は何<u>{だ}か。<q>は<p>に比例し、<p>が<a><u>のとき<q>は<x><v>{だ}"},
    {SAYS(PAIR) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "<w>の<q>は<p>に比例。<p><a><u>で<q><x><v>のとき、<q><y><v>での<p>は何<u>"},
    {0, 0, NULL},
};

/* ---- a spring ---- */
enum { OWN, STRETCHED, RULE };
static const struct phrasing spring[] = {
    {SAYS(OWN), 0, "何もつるさないときの長さが<l>cmの<w>が{ある}"},
    {SAYS(OWN), 0, "もとの長さが<l>cmの<w>が{ある}"},
    {SAYS(OWN), 0, "<w>のもとの長さは<l>cm{だ}"},
    {SAYS(OWN), 0, "<w>は、<m>をつるさないとき<l>cm{だ}"},
    {SAYS(OWN), 0, "長さ<l>cmの<w>に<m>を{つるす}"},
    {SAYS(OWN), 0, "<w>の長さをはかると、何もつるさないときは<l>cm{だ/た}"},
    {SAYS(OWN), TALK, "理科の実験で使う<w>は、何もつるさないと<l>cm{だ}"},
    {SAYS(OWN), TALK, "兄の<w>は、もとの長さが<l>cm{だ}"},
    {SAYS(OWN), VOICED(VOICE_EXAM), "<m>をつるしていないときの長さが<l>cmの<w>が{ある}"},
    {SAYS(OWN), NOTES, "<w>、もとの長さ<l>cm"},
    {SAYS(OWN), NOTES, "<w> 自然の長さ<l>cm"},
    {SAYS(STRETCHED), 0, "+これに<a>gの<m>をつるすと、長さは<k>cmに{なる}"},
    {SAYS(STRETCHED), 0, "+<a>gの<m>をつるすと<k>cmに{なる/た}"},
    {SAYS(STRETCHED), 0, "+<m>の重さが<a>gのとき、長さは<k>cm{だ/た}"},
    {SAYS(STRETCHED), 0, "+<a>gの<m>では、全体の長さが<k>cmに{のびる/た}"},
    {SAYS(STRETCHED), 0, "+<m>を<a>gつるしたら、<k>cmに{なる/た}"},
    {SAYS(STRETCHED), 0, "+重さ<a>gの<m>で、長さが<k>cmに{なる}"},
    {SAYS(STRETCHED), TALK, "+<a>gつるすと<k>cmになったと表に書いて{ある}"},
    {SAYS(STRETCHED), NOTES, "+<a>gで<k>cm"},
    {SAYS(STRETCHED), NOTES, "+<a>gの<m>→<k>cm"},
    {SAYS(OWN) | SAYS(STRETCHED), 0, "何もつるさないときの長さが<l>cmの<w>に<a>gの<m>をつるすと、長さは<k>cmに{なる/た}"},
    {SAYS(OWN) | SAYS(STRETCHED), 0, "<w>の長さは、何もつるさないと<l>cm、<a>gの<m>をつるすと<k>cm{だ}"},
    {SAYS(OWN) | SAYS(STRETCHED), 0, "<a>gの<m>をつるすと、長さ<l>cmの<w>が<k>cmに{のびる}"},
    {SAYS(RULE), 0, "のびは重さに比例{する}"},
    {SAYS(RULE), 0, "+<w>ののびは、つるす<m>の重さに比例{する}"},
    {SAYS(RULE), 0, "+のびと重さは比例して{いる}"},
    {SAYS(RULE), 0, "+のびる長さは、<m>の重さに比例{する}"},
    {SAYS(RULE), 0, "+<m>の重さが2倍になると、のびも2倍に{なる}"},
    {SAYS(RULE), 0, "+のびは、重さに比例すると{考える}"},
    {SAYS(RULE), VOICED(VOICE_EXAM), "+ただし、のびは重さに比例するものと{する}"},
    {SAYS(RULE), NOTES, "+のびは重さに比例"},
    {SAYS_QUESTION, 0, "<b>gの<m>をつるすと、<w>の長さは何cmに{なる}か"},
    {SAYS_QUESTION, 0, "<m>が<b>gのとき、<w>の長さは何cm{だ}か"},
    {SAYS_QUESTION, 0, "?<b>gの<m>をつるしたときの<w>の長さ|cm"},
    {SAYS_QUESTION, 0, "+<m>を<b>gにかえると、長さは何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+<b>gの<m>では、長さは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+重さ<b>gの<m>をつるすと、全体の長さは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+<b>gつるしたとき、<w>は何cmの長さに{なる}か"},
    {SAYS_QUESTION, TALK, "<b>gの<m>だったら、長さは何cmに{なる}か"},
    {SAYS_QUESTION, NOTES, "+<b>gでは長さ何cm"},
    {SAYS(RULE) | SAYS_QUESTION, 0, "+のびが重さに比例するとき、<b>gの<m>をつるすと長さは何cmに{なる}か"},
    {SAYS(RULE) | SAYS_QUESTION, 0, "+のびは重さに比例するとして、<b>gの<m>での長さは何cm{だ}か"},
    {SAYS(OWN) | SAYS(STRETCHED) | SAYS(RULE) | SAYS_QUESTION, 0, "<b>gの<m>をつるすと、<w>は何cmに{なる}か。もとの長さは<l>cm、<a>gのときは<k>cmで、のびは重さに比例{する}"},
    {0, 0, NULL},
};

/* ---- a clock ---- */
enum { PACE, AFTER };
static const struct phrasing clocks[] = {
    {SAYS(PACE), 0, "<per>に<s>秒ずつ<fs><w>が{ある}"},
    {SAYS(PACE), 0, "<w>は<per>に<s>秒{<fs>}"},
    {SAYS(PACE), 0, "<per>に<s>秒<fs><w>を、正しい時刻に{合わせる/た}"},
    {SAYS(PACE), 0, "ある<w>は、<per>に<s>秒の割合で{<fs>}"},
    {SAYS(PACE), 0, "<w>の<fi>は<per>あたり<s>秒{だ}"},
    {SAYS(PACE), 0, "<per>で<s>秒<ft>しまう<w>が{ある}"},
    {SAYS(PACE), 0, "<w>は、<per>につき<s>秒ずつ<ft>{いく}"},
    {SAYS(PACE), TALK, "家の<w>は、<per>に<s>秒も{<fs>}"},
    {SAYS(PACE), TALK, "「この<w>、<per>に<s>秒<fs>んだよ。」と妹が{言う/た}"},
    {SAYS(PACE), VOICED(VOICE_EXAM), "<per>に<s>秒ずつ一定の割合で<fs><w>が{ある}"},
    {SAYS(PACE), NOTES, "<w> <per>に<s>秒<fs>"},
    {SAYS(PACE), NOTES, "<per>に<s>秒<fs><w>"},
    {SAYS(AFTER), 0, "+正しい時刻に合わせてから<n><t>{たつ/た}"},
    {SAYS(AFTER), 0, "+これをぴったり合わせて、<n><t>{使う/た}"},
    {SAYS(AFTER), 0, "+時刻を合わせた後、<n><t>そのままに{する/た}"},
    {SAYS(AFTER), 0, "+合わせてから<n><t>後の時刻を{見る}"},
    {SAYS(AFTER), TALK, "+合わせてから、もう<n><t>に{なる}"},
    {SAYS(AFTER), NOTES, "+合わせてから<n><t>後"},
    {SAYS_QUESTION, 0, "+この時計は何分<ft>{いる}か"},
    {SAYS_QUESTION, 0, "+正しい時刻より何分<ft>{いる}か"},
    {SAYS_QUESTION, 0, "+全部で何分<fs>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+<fi>は何分{だ}か"},
    {SAYS_QUESTION, NOTES, "+何分<fs>か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+正しい時刻に合わせてから<n><t>たつと、何分<ft>{いる}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+ぴったり合わせると、<n><t>後には何分<ft>{いる}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+<n><t>では、何分<fs>ことに{なる}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+合わせてから<n><t>後の<fi>は何分{だ}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+<n><t>たったとき、正しい時刻より何分<ft>{いる}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+<n><t>で何分の<fi>に{なる}か"},
    {SAYS(AFTER) | SAYS_QUESTION, TALK, "+<n><t>もほうっておいたら、何分{<fs>}か"},
    {SAYS(AFTER) | SAYS_QUESTION, NOTES, "+<n><t>で何分<fs>か"},
    {SAYS(PACE) | SAYS(AFTER) | SAYS_QUESTION, 0, "正しい時刻に合わせた<w>は、<n><t>後には何分<ft>{いる}か。この時計は<per>に<s>秒ずつ{<fs>}"},
    {SAYS(PACE) | SAYS(AFTER) | SAYS_QUESTION, 0, "<per>に<s>秒ずつ<fs><w>は、<n><t>で何分{<fs>}か"},
    {SAYS(PACE) | SAYS(AFTER) | SAYS_QUESTION, NOTES, "<per>に<s>秒<fs><w>が<n><t>で<fs>のは何分"},
    {0, 0, NULL},
};

const struct wording wording_seihirei[] = {
    {"scale", SAYS(PAIR) | SAYS(OTHER), scale},
{"back", SAYS(PAIR) | SAYS(OTHER), back},
    {"spring", SAYS(OWN) | SAYS(STRETCHED) | SAYS(RULE), spring},
    {"clock", SAYS(PACE) | SAYS(AFTER), clocks},
    {NULL, 0, NULL},
};
