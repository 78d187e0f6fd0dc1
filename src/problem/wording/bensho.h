/* bensho.h - what 弁しょう算 and its reverse questions say in the same words: who carries what, what a piece brings and
 * costs, the points of a game. Facts NUMBER and RULE; slots as in bensho.c. */
#ifndef SANSU_PROBLEM_WORDING_BENSHO_H
#define SANSU_PROBLEM_WORDING_BENSHO_H

#include "problem/wording/said.h"

#define CARRIED \
    {SAYS(NUMBER), 0, "<w>を<N><c>{運ぶ/た}"}, \
    {SAYS(NUMBER), 0, "<A>は、<w>を<N><c>運ぶ仕事を{する/た}"}, \
    {SAYS(NUMBER), 0, "<w><N><c>を運ぶ仕事を{引き受ける/た}"}, \
    {SAYS(NUMBER), 0, "<N><c>の<w>を車で{運ぶ/た}"}, \
    {SAYS(NUMBER), 0, "<A>が<N><c>の<w>を店まで{運ぶ/た}"}, \
    {SAYS(NUMBER), 0, "運んだ<w>は全部で<N><c>{だ}"}, \
    {SAYS(NUMBER), 0, "工場から倉庫まで、<w>を<N><c>{運ぶ/た}"}, \
    {SAYS(NUMBER), 0, "運ぶ<w>は<N><c>{ある}"}, \
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "ある会社が、<w>を<N><c>運ぶ仕事を{引き受ける/た}"}, \
    {SAYS(NUMBER), VOICED(VOICE_PARENT), "<w>を<N><c>運ぶアルバイトの問題{だ}"}, \
    {SAYS(NUMBER), VOICED(VOICE_STORY), "親方に言われ、弟子は<N><c>の<w>をそろりそろりと{運ぶ/た}"}, \
    {SAYS(NUMBER), TALK, "<A>はお手伝いで、<w>を<N><c>{運ぶ/た}"}, \
    {SAYS(NUMBER), NOTES, "<w>を<N><c>運ぶ"}, \
    {SAYS(NUMBER), NOTES, "<w><N><c>"}

#define CARRY_RULE \
    {SAYS(RULE), 0, "1<c>運ぶと<r>円{もらえる}が、こわすと<r>円はもらえず、反対に<p>円{はらう}"}, \
    {SAYS(RULE), 0, "ぶじに運ぶと1<c>につき<r>円{もらえる}。こわすと運び賃はもらえず、1<c>につき<p>円はらう約束{だ}"}, \
    {SAYS(RULE), 0, "1<c>運ぶごとに<r>円{もらう}。ただし、こわしたときは<r>円をもらえないうえに<p>円{はらう}"}, \
    {SAYS(RULE), 0, "運び賃は1<c><r>円で、こわした分は運び賃をもらえず、べんしょう金として1<c><p>円を{はらう}"}, \
    {SAYS(RULE), 0, "こわさずに運べば1<c><r>円もらえ、こわすと、もらえないで<p>円はらわなければ{ならない}"}, \
    {SAYS(RULE), 0, "1<c>を運ぶともらえるお金は<r>円{だ}。こわしたら<r>円はもらえず、さらに<p>円{取られる}"}, \
    {SAYS(RULE), 0, "約束では、ぶじなら1<c><r>円を受け取り、こわすとその<r>円がなくなって<p>円をべんしょう{する}"}, \
    {SAYS(RULE), 0, "+1<c>こわすごとに、運び賃の<r>円がもらえないだけでなく<p>円をはらうことになって{いる}"}, \
    {SAYS(RULE), VOICED(VOICE_EXAM), "1<c>につき<r>円の運び賃が{もらえる}が、こわした場合は運び賃がもらえないうえに、1<c>につき<p>円をべんしょうしなければ{ならない}"}, \
    {SAYS(RULE), VOICED(VOICE_EXAM), "無事に届けると1<c>につき<r>円を受け取り、こわすと1<c>につき<p>円をはらい、運び賃も受け取れないものと{する}"}, \
    {SAYS(RULE), VOICED(VOICE_STORY), "「こわさず運べば1<c><r>円あげよう。だが、こわしたら1円も出さないし、<p>円もらうよ。」と親方が{言う/た}"}, \
    {SAYS(RULE), TALK, "1<c>運ぶと<r>円もらえるけれど、割ったらその<r>円はなしで、さらに<p>円{引かれる}"}, \
    {SAYS(RULE), TALK, "きちんと運べたら1<c>につき<r>円、こわしたら<r>円はなしで<p>円をはらう決まり{だ}"}, \
    {SAYS(RULE), NOTES, "無事1<c>+<r>円、破損1<c>-<p>円(破損分の運び賃なし)"}, \
    {SAYS(RULE), NOTES, "1<c>運ぶと<r>円、こわすと運び賃なしで<p>円はらう"}

#define GAME_RULE \
    {SAYS(RULE), 0, "<y>と<r>点もらえ、<z>と<p>点{ひかれる}"}, \
    {SAYS(RULE), 0, "<y>と<r>点ふえ、<z>と<p>点{へる/5}"}, \
    {SAYS(RULE), 0, "1<c>ごとに、<y>と<r>点が加えられ、<z>と<p>点が{引かれる}"}, \
    {SAYS(RULE), 0, "<y>と<r>点{もらえる}が、<z>と<p>点{ひかれる}"}, \
    {SAYS(RULE), 0, "得点は、<y>と1<c>につき<r>点ふえ、<z>と1<c>につき<p>点{減る}"}, \
    {SAYS(RULE), 0, "<y>たびに<r>点もらい、<z>たびに<p>点を{失う}"}, \
    {SAYS(RULE), 0, "きまりでは、<y>と<r>点もらえ、<z>と<p>点{返す}"}, \
    {SAYS(RULE), 0, "<z>と<p>点{ひかれる}が、<y>と<r>点{もらえる}"}, \
    {SAYS(RULE), 0, "<y>と持ち点が<r>点ふえ、<z>と持ち点が<p>点{へる/5}"}, \
    {SAYS(RULE), VOICED(VOICE_EXAM), "1<c>につき、<y>と<r>点を加え、<z>と<p>点を引くものと{する}"}, \
    {SAYS(RULE), TALK, "<y>と<r>点もらえるけれど、<z>と<p>点{取られる}"}, \
    {SAYS(RULE), TALK, "「<y>と<r>点、でも<z>と<p>点ひくよ。」というきまり{だ}"}, \
    {SAYS(RULE), NOTES, "<y>と+<r>点、<z>と-<p>点"}, \
    {SAYS(RULE), NOTES, "<y>:<r>点加点、<z>:<p>点減点"}

#endif
