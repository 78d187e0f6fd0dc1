/* kawase.c - how foreign money and old units are changed into ours
 *
 * Slots: <d> ドル, <f> インチ, <r> what one of them is, <n> how many, <y> how many yen, <c> a fee, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { DATA };

static const struct phrasing yen_said[] = {
    {SAYS(DATA), 0, "1<d>が<r>円のとき、<n><d>を円に{かえる}"},
    {SAYS(DATA), 0, "1<d>を<r>円と{する}。<land>で<n><d>の品物を{買う/た}"},
    {SAYS(DATA), 0, "<land>の店で、<n><d>のおみやげを{買う/た}。1<d>は<r>円{だ}"},
    {SAYS(DATA), 0, "<P>は<land>で<n><d>を{使う/た}。このとき1<d>は<r>円{だ/た}"},
    {SAYS(DATA), 0, "今日は1<d>が<r>円{だ}。<n><d>を日本のお金に{直す}"},
    {SAYS(DATA), 0, "<n><d>のぼうしが<land>の店に{ある}。1<d>を<r>円と{考える}"},
    {SAYS(DATA), 0, "1<d>=<r>円として、<n><d>を円に{直す}"},
    {SAYS(DATA), 0, "<land>のお金の1<d>は<r>円に{あたる}。手もとに<n><d>が{ある}"},
    {SAYS(DATA), 0, "<n><d>を円にかえることに{する/た}。1<d>は<r>円{だ}"},
    {SAYS(DATA), TALK, "<P>のお父さんは<land>から<n><d>を持って帰って{くる/た}。1<d>は<r>円{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "1<d>を<r>円とするとき、<n><d>を円に直すことを{考える}"},
    {SAYS(DATA), NOTES, "1<d>=<r>円、<n><d>"},
    {SAYS(DATA), NOTES, "<n><d>/1<d>は<r>円"},
    ASKED("日本のお金で表した金額", "円"),
    ASKED_MORE("日本のお金で表した金額", "円"),
    {SAYS_QUESTION, 0, "+円では何円に{なる}か"},
    {SAYS_QUESTION, 0, "+日本のお金で何円に{なる}か"},
    {SAYS_QUESTION, 0, "+これは何円{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing abroad_said[] = {
    {SAYS(DATA), 0, "1<d>が<r>円のとき、<y>円を<d>に{かえる}"},
    {SAYS(DATA), 0, "1<d>を<r>円と{する}。日本の<y>円を<land>のお金に{直す}"},
    {SAYS(DATA), 0, "<land>に行く前に、<y>円を<d>に{かえる/た}。1<d>は<r>円{だ}"},
    {SAYS(DATA), 0, "<P>は<y>円を<d>に{かえる/た}。このとき1<d>は<r>円{だ/た}"},
    {SAYS(DATA), 0, "今日は1<d>が<r>円{だ}。<y>円を全部<d>に{かえる}"},
    {SAYS(DATA), 0, "<y>円の時計を<land>で売ることに{する/た}。1<d>を<r>円と{考える}"},
    {SAYS(DATA), 0, "1<d>=<r>円として、<y>円を<d>に{直す}"},
    {SAYS(DATA), 0, "<land>のお金の1<d>は<r>円に{あたる}。手もとに<y>円が{ある}"},
    {SAYS(DATA), 0, "<y>円を<d>にかえることに{する/た}。1<d>は<r>円{だ}"},
    {SAYS(DATA), TALK, "<P>のおじさんは<y>円を<d>にかえて<land>に{行く/た}。1<d>は<r>円{だ/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "1<d>を<r>円とするとき、<y>円を<d>に直すことを{考える}"},
    {SAYS(DATA), NOTES, "1<d>=<r>円、<y>円"},
    {SAYS(DATA), NOTES, "<y>円/1<d>は<r>円"},
    ASKED("<d>で表した金額", "<d>"),
    ASKED_MORE("<d>で表した金額", "<d>"),
    {SAYS_QUESTION, 0, "+何<d>に{なる}か"},
    {SAYS_QUESTION, 0, "+<d>では何<d>{だ}か"},
    {SAYS_QUESTION, 0, "+これは何<d>に{あたる}か"},
    {0, 0, NULL},
};

static const struct phrasing fee_said[] = {
    {SAYS(DATA), 0, "1<d><r>円のほかに手数料が1<d>につき<c>円かかる銀行で、<n><d>を{買う/た}。後で<m><d>を1<d><s>円で円に{もどす/た}"},
    {SAYS(DATA), 0, "<P>は、1<d>が<r>円のときに<n><d>を{買う/た}。手数料は1<d>ごとに<c>円{だ}。余った<m><d>は1<d><s>円で円に{かえる/た}"},
    {SAYS(DATA), 0, "<land>に行く前に<n><d>を{買う/た}。1<d>は<r>円で、ほかに手数料が1<d>につき<c>円{かかる}。帰ってから、<m><d>を1<d><s>円で{売る/た}"},
    {SAYS(DATA), 0, "<n><d>を、1<d><r>円、手数料1<d>あたり<c>円で{買う/た}。そのうち<m><d>を、1<d><s>円で円に{もどす/た}"},
    {SAYS(DATA), 0, "1<d>を買うには<r>円と手数料<c>円が{かかる}。<n><d>を買い、<m><d>を1<d><s>円で{売る/た}"},
    {SAYS(DATA), 0, "<d>を<n><d>買い、後で<m><d>を{売る/た}。買うときは1<d><r>円と手数料<c>円、売るときは1<d><s>円{だ/た}"},
    {SAYS(DATA), 0, "両がえ所では1<d>を<r>円で売り、1<d>につき<c>円の手数料を{とる}。<n><d>を買い、<m><d>を1<d><s>円で円に{もどす/た}"},
    {SAYS(DATA), 0, "<land>の旅行のために<n><d>を1<d><r>円で{買う/た}。手数料は1<d>につき<c>円{だ/た}。残った<m><d>は1<d>が<s>円のときに円に{もどす/た}"},
    {SAYS(DATA), 0, "1<d><r>円に手数料<c>円を加えて、<n><d>を{買う/た}。<m><d>は使わずに、1<d><s>円で円に{かえる/た}"},
    {SAYS(DATA), TALK, "<P>は<land>に行くので、1<d><r>円と手数料<c>円で<n><d>を{買う/た}。帰ってから<m><d>を1<d><s>円で円に{もどす/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "1<d><r>円、手数料1<d>につき<c>円で<n><d>を買い、<m><d>を1<d><s>円で円にかえるものと{する}"},
    {SAYS(DATA), NOTES, "買う:<n><d>、1<d><r>円+手数料<c>円。もどす:<m><d>、1<d><s>円"},
    ASKED("差し引きで出した金額", "円"),
    ASKED_MORE("差し引きで出した金額", "円"),
    {SAYS_QUESTION, 0, "+全部で何円使ったことに{なる}か"},
    {SAYS_QUESTION, 0, "+差し引きで何円の支出に{なる}か"},
    {0, 0, NULL},
};

static const struct phrasing shift_said[] = {
    {SAYS(DATA), 0, "<land>の店の<n><d>の品物を{買う}。先月は1<d><r>円だったが、今月は1<d><s>円{だ}"},
    {SAYS(DATA), 0, "<n><d>のくつが{ある}。1<d>が<r>円から<s>円に{変わる/た}"},
    {SAYS(DATA), 0, "1<d>が<r>円から<s>円になったとき、<n><d>の品物を円で{買う}"},
    {SAYS(DATA), 0, "<P>は<land>の<n><d>のかばんを買うつもり{だ}。去年は1<d><r>円、今年は1<d><s>円{だ}"},
    {SAYS(DATA), 0, "ねだんが<n><d>のゲームを{買う}。前は1<d>が<r>円で、今は<s>円{だ}"},
    {SAYS(DATA), 0, "<land>から<n><d>の本を取り寄せる。1<d>は、きのうは<r>円、今日は<s>円{だ}"},
    {SAYS(DATA), 0, "1<d>は前に<r>円で、今は<s>円{だ}。<n><d>の時計の円でのねだんを{くらべる}"},
    {SAYS(DATA), 0, "<n><d>の宿に{とまる}。1<d>は、予約したときは<r>円、はらうときは<s>円{だ/た}"},
    {SAYS(DATA), 0, "ある品物は<land>で<n><d>{だ}。1<d>が<r>円のときと、後に1<d>が<s>円になったときを{くらべる}"},
    {SAYS(DATA), TALK, "<P>のほしい品物は<n><d>{だ}。先週は1<d><r>円、今週は1<d><s>円{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<n><d>の品物について、1<d>が<r>円から<s>円に変わる場合を{考える}"},
    {SAYS(DATA), NOTES, "<n><d>、前は1<d><r>円、今は1<d><s>円"},
    {SAYS(DATA), NOTES, "1<d>:<r>円→<s>円、品物<n><d>"},
    ASKED_ONE_OF,
    {0, 0, NULL},
};

static const struct phrasing into_said[] = {
    {SAYS(DATA), 0, "1<f>は<r><u>{だ}。<w>は<n><f>{だ}"},
    {SAYS(DATA), 0, "<w>は<n><f>{だ}。1<f>を<r><u>と{する}"},
    {SAYS(DATA), 0, "<w>をはかると、<n><f>{だ/た}。1<f>は<r><u>{だ}"},
    {SAYS(DATA), 0, "1<f>を<r><u>として、<n><f>を<u>に{直す}"},
    {SAYS(DATA), 0, "<f>は<w>を表すのに使う単位で、1<f>は<r><u>{だ}。ここに<n><f>が{ある}"},
    {SAYS(DATA), 0, "<P>が調べると、<w>は<n><f>{だ/た}。1<f>は<r><u>{だ}"},
    {SAYS(DATA), 0, "1<f>が<r><u>のとき、<n><f>を<u>で{表す}"},
    {SAYS(DATA), 0, "<n><f>という<w>を<u>に{直す}。1<f>は<r><u>{だ}"},
    {SAYS(DATA), 0, "<w>が<n><f>と書いて{ある}。1<f>は<r><u>に{あたる}"},
    {SAYS(DATA), TALK, "<P>のおじいさんが、<w>は<n><f>だと{言う/た}。1<f>は<r><u>{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "1<f>を<r><u>とするとき、<w>の<n><f>を<u>で表すことを{考える}"},
    {SAYS(DATA), NOTES, "1<f>=<r><u>、<n><f>"},
    {SAYS(DATA), NOTES, "<w><n><f>(1<f>は<r><u>)"},
    ASKED("<u>で表した量", "<u>"),
    ASKED_MORE("<u>で表した量", "<u>"),
    {SAYS_QUESTION, 0, "+何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+<u>で表すと何<u>{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing out_of_said[] = {
    {SAYS(DATA), 0, "1<f>は<r><u>{だ}。<w>は<x><u>{だ}"},
    {SAYS(DATA), 0, "<w>は<x><u>{だ}。1<f>を<r><u>と{する}"},
    {SAYS(DATA), 0, "<w>をはかると、<x><u>{だ/た}。1<f>は<r><u>{だ}"},
    {SAYS(DATA), 0, "1<f>を<r><u>として、<x><u>を<f>に{直す}"},
    {SAYS(DATA), 0, "<f>は<w>を表すのに使う単位で、1<f>は<r><u>{だ}。ここに<x><u>が{ある}"},
    {SAYS(DATA), 0, "<P>が調べると、<w>は<x><u>{だ/た}。1<f>は<r><u>{だ}"},
    {SAYS(DATA), 0, "1<f>が<r><u>のとき、<x><u>を<f>で{表す}"},
    {SAYS(DATA), 0, "<x><u>という<w>を<f>に{直す}。1<f>は<r><u>{だ}"},
    {SAYS(DATA), 0, "<w>が<x><u>と書いて{ある}。1<f>は<r><u>に{あたる}"},
    {SAYS(DATA), TALK, "<P>のおじいさんに、<w>の<x><u>を<f>で{知らせる}。1<f>は<r><u>{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "1<f>を<r><u>とするとき、<w>の<x><u>を<f>で表すことを{考える}"},
    {SAYS(DATA), NOTES, "1<f>=<r><u>、<x><u>"},
    {SAYS(DATA), NOTES, "<w><x><u>(1<f>は<r><u>)"},
    ASKED("<f>で表した量", "<f>"),
    ASKED_MORE("<f>で表した量", "<f>"),
    {SAYS_QUESTION, 0, "+何<f>に{なる}か"},
    {SAYS_QUESTION, 0, "+<f>で表すと何<f>{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing steps_said[] = {
    {SAYS(DATA), 0, "<w>は<n><f><m><g>{だ}。1<f>は<k><g>で、1<g>は<s><u>{だ}"},
    {SAYS(DATA), 0, "1<f>は<k><g>、1<g>は<s><u>{だ}。<w>は<n><f><m><g>{だ}"},
    {SAYS(DATA), 0, "<w>をはかると、<n><f><m><g>{だ/た}。1<f>を<k><g>、1<g>を<s><u>と{する}"},
    {SAYS(DATA), 0, "昔の本に、<w>は<n><f><m><g>と書いて{ある}。1<f>は<k><g>で、1<g>は<s><u>{だ}"},
    {SAYS(DATA), 0, "1<f>が<k><g>、1<g>が<s><u>のとき、<n><f><m><g>を<u>に{直す}"},
    {SAYS(DATA), 0, "<P>は、<w>が<n><f><m><g>だと{聞く/た}。1<f>は<k><g>、1<g>は<s><u>に{あたる}"},
    {SAYS(DATA), 0, "<n><f><m><g>を<u>で{表す}。1<f>は<k><g>で、1<g>を<s><u>と{考える}"},
    {SAYS(DATA), 0, "<w>の<n><f><m><g>を<u>に{直す}。1<f>は<k><g>にになり、1<g>は<s><u>{だ}"},
    {SAYS(DATA), 0, "<w>は<n><f>と<m><g>{だ}。1<f>は<k><g>、1<g>は<s><u>と{する}"},
    {SAYS(DATA), TALK, "「<w>は<n><f><m><g>だ。」と<P>のおじいさんが{言う/た}。1<f>は<k><g>で、1<g>は<s><u>{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "1<f>を<k><g>、1<g>を<s><u>とするとき、<n><f><m><g>を<u>で表すことを{考える}"},
    {SAYS(DATA), NOTES, "<w><n><f><m><g>、1<f>=<k><g>、1<g>=<s><u>"},
    ASKED("<u>で表した量", "<u>"),
    ASKED_MORE("<u>で表した量", "<u>"),
    {SAYS_QUESTION, 0, "+何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<u>では何<u>に{なる}か"},
    {0, 0, NULL},
};

const struct wording wording_kawase[] = {
    {"yen", SAYS(DATA), yen_said},
    {"abroad", SAYS(DATA), abroad_said},
    {"fee", SAYS(DATA), fee_said},
    {"shift", SAYS(DATA), shift_said},
    {"into", SAYS(DATA), into_said},
    {"from", SAYS(DATA), out_of_said},
    {"steps", SAYS(DATA), steps_said},
    {NULL, 0, NULL},
};
