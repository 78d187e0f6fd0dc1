/* ueki.h - what the families of 植木算 say in the same words.
 *
 * Slots: <t> 桜の木, <n> 木, <c> 本, <d> 植える, <v> 植え, <x> 植えない, <pl> 道, <u> m, <A> a name; <L> length, <s> spacing,
 * <N> number.
 */
#ifndef PROBLEM_UEKI_H
#define PROBLEM_UEKI_H

#include "problem/wording/said.h"

enum { PLACE, COUNT, SPACING, EQUAL, SIDES, ENDS, MORE };

/* ---- a road and its length ---- */
#define ROAD \
    {SAYS(PLACE), 0, "長さ<L><u>の[まっすぐな|]<pl>が{ある}"}, \
    {SAYS(PLACE), 0, "<pl>の長さは<L><u>{だ}"}, \
    {SAYS(PLACE), 0, "<pl>の長さは、はかってみると<L><u>{だ}"}, \
    {SAYS(PLACE), 0, "<L><u>ある[まっすぐな|]<pl>に<t>を{<d>}"}, \
    {SAYS(PLACE), 0, "長さ<L><u>の<pl>に[そって|]<t>を{<d>}"}, \
    {SAYS(PLACE), 0, "<pl>に<t>を<d>ことに{する}。<pl>の長さは<L><u>{だ}"}, \
    {SAYS(PLACE), 0, "まっすぐな<pl>が<L><u>続いて{いる}"}, \
    {SAYS(PLACE), 0, "[まっすぐな|]<pl>が{ある}。[長さは|はしからはしまで]<L><u>{だ}"}, \
    {SAYS(PLACE), 0, "<t>を<d>のは、<L><u>のまっすぐな<pl>{だ}"}, \
    {SAYS(PLACE), 0, "はしからはしまで<L><u>の<pl>に、<t>を[新しく|]<d>ことに{なる/た}"}, \
    {SAYS(PLACE), 0, "まっすぐな<pl>の長さをはかると<L><u>{ある/た}"}, \
    {SAYS(PLACE), TALK, "<A>の家の前の<pl>は<L><u>の長さが{ある}"}, \
    {SAYS(PLACE), TALK, "<A>は、<L><u>の<pl>に<t>を<d>計画を立てて{いる}"}, \
    {SAYS(PLACE), TALK, "町内会で、長さ<L><u>の<pl>に<t>を<d>ことに{なる}"}, \
    {SAYS(PLACE), TALK, "<A>は、<t>を<d>係を{たのまれる/た}。場所は<L><u>のまっすぐな<pl>{だ}"}, \
    {SAYS(PLACE), TALK, "「この<pl>、<L><u>もあるんだね。<t>を<d>ときれいになるよ。」と<A>が{いう/た}"}, \
    {SAYS(PLACE), TALK, "近所の<pl>はまっすぐで、<L><u>{ある}。そこに<t>を<d>そう{だ}"}, \
    {SAYS(PLACE), VOICED(VOICE_EXAM), "ある公園に、長さ<L><u>のまっすぐな<pl>が{ある}"}, \
    {SAYS(PLACE), VOICED(VOICE_EXAM), "ある町では、<L><u>のまっすぐな<pl>に、<t>を等しい間隔で<d>ことに{なる/た}"}, \
    {SAYS(PLACE), NOTES, "<pl><L><u>"}, \
    {SAYS(PLACE), NOTES, "<pl>の長さ<L><u>"}, \
    {SAYS(PLACE), NOTES, "まっすぐな<pl>(<L><u>)に<t>を<d>"}

#define ONE_SIDE \
    {SAYS(PLACE), VOICED(VOICE_EXAM), "<L><u>の<pl>の片側に、等しい間隔で<t>を<d>計画が{ある}"}, \
    {SAYS(PLACE), 0, "長さ<L><u>の<pl>の[片側|一方の側]に<t>を{<d>}"}

/* ---- the spacing ---- */
#define SPACED \
    {SAYS(SPACING), 0, "+[ここに|この<pl>に]<s><u>[おきに|ごとに|の間かくで|の間隔で]<t>を{<d>}"}, \
    {SAYS(SPACING), 0, "+<t>は<s><u>おきに{<d>}"}, \
    {SAYS(SPACING), 0, "+<n>と<n>の[間隔|間かく]は[どこも|]<s><u>{だ}"}, \
    {SAYS(SPACING), 0, "+となり合う<n>の間は<s><u>に{する}"}, \
    {SAYS(SPACING), 0, "+<t>を、<s><u>ずつ間をあけて{<d>}"}, \
    {SAYS(SPACING), 0, "+<t>と<t>の間を<s><u>に{する}"}, \
    {SAYS(SPACING), 0, "+[そこへ|そこに]<t>を<s><u>間隔で{<d>}"}, \
    {SAYS(SPACING), 0, "+<t>を1<c><d>ごとに、<s><u>ずつ進んで次の1<c>を{<d>}"}, \
    {SAYS(SPACING), 0, "+<t>を<d>間かくは、どこも<s><u>と{する}"}, \
    {SAYS(SPACING), 0, "+どの<n>も、となりの<n>と<s><u>ずつはなして{<d>}"}, \
    {SAYS(SPACING), VOICED(VOICE_EXAM), "+となりどうしの<n>の間隔はすべて<s><u>と{する}"}, \
    {SAYS(SPACING), VOICED(VOICE_EXAM), "+となり合う<n>の間隔をどこも<s><u>に{そろえる}"}, \
    {SAYS(SPACING), TALK, "+<n>は<s><u>おきがいいということに{なる}"}, \
    {SAYS(SPACING), TALK, "+<n>と<n>の間は<s><u>ずつ{あける}"}, \
    {SAYS(SPACING), TALK, "+「間は<s><u>ずつあけよう。」と話がまと{まる/た}"}, \
    {SAYS(SPACING), TALK, "+<s><u>進むごとに<t>を1<c>ずつ{<d>}"}, \
    {SAYS(SPACING), NOTES, "+<t>を<s><u>おき"}, \
    {SAYS(SPACING), NOTES, "+<t>は<s><u>ごと"}, \
    {SAYS(SPACING), NOTES, "+間かく<s><u>"}

/* ---- the ends ---- */
#define BOTH_ENDS \
    {SAYS(ENDS), 0, "+[<pl>の|]両はしにも{<d>}"}, \
    {SAYS(ENDS), 0, "+はじとはじにも[必ず|]{<d>}"}, \
    {SAYS(ENDS), 0, "+<pl>の[両端|両はし]にも<t>を{<d>}"}, \
    {SAYS(ENDS), 0, "+両はしもふくめて{<d>}"}, \
    {SAYS(ENDS), 0, "+はじめのはしと終わりのはしにも1<c>ずつ{<d>}"}, \
    {SAYS(ENDS), 0, "+いちばんはしにも<d>ことに{する}"}, \
    {SAYS(ENDS), 0, "+ただし、両はしにも<d>ものと{する}"}, \
    {SAYS(ENDS), 0, "+[<pl>の|]入口と出口にも必ず1<c>ずつ{<d>}"}, \
    {SAYS(ENDS), 0, "+<n>は<pl>のはしからはしまで{ならぶ}"}, \
    {SAYS(ENDS), 0, "+<n>は両方のはしにも{ある}"}, \
    {SAYS(ENDS), 0, "+どちらのはしにも<t>を{<d>}"}, \
    {SAYS(ENDS), TALK, "+はしっこにもちゃんと{<d>}"}, \
    {SAYS(ENDS), TALK, "+スタートのところにもゴールのところにも{<d>}"}, \
    {SAYS(ENDS), TALK, "+左のはしにも右のはしにもわすれずに{<d>}"}, \
    {SAYS(ENDS), VOICED(VOICE_EXAM), "+<pl>の両端には必ず<d>ものと{する}"}, \
    {SAYS(ENDS), VOICED(VOICE_EXAM), "+起点と終点にも1<c>ずつ{<d>}"}, \
    {SAYS(ENDS), NOTES, "+両はしにも<d>"}, \
    {SAYS(ENDS), NOTES, "+両はしあり"}, \
    {SAYS(ENDS), NOTES, "+両はしをふくむ"}

#define ONE_END \
    {SAYS(ENDS), 0, "+片方のはしには{<d>}。もう片方のはしには{<x>}"}, \
    {SAYS(ENDS), 0, "+どちらか一方のはしにだけ{<d>}"}, \
    {SAYS(ENDS), 0, "+[両はしのうち、|]片方のはしにだけ{<d>}"}, \
    {SAYS(ENDS), 0, "+入り口のはしには<d>が、出口のはしには{<x>}"}, \
    {SAYS(ENDS), 0, "+一方のはしには<d>が、もう一方のはしには{<x>}"}, \
    {SAYS(ENDS), 0, "+ただし、<d>のは片方のはしだけ{だ}"}, \
    {SAYS(ENDS), 0, "+はじめのはしには{<d>}。終わりのはしには{<x>}"}, \
    {SAYS(ENDS), TALK, "+かたっぽのはしにだけ{<d>}"}, \
    {SAYS(ENDS), TALK, "+学校側のはしには<d>けれど、反対のはしには{<x>}"}, \
    {SAYS(ENDS), VOICED(VOICE_EXAM), "+<pl>の一端には<d>が、他端には<x>ものと{する}"}, \
    {SAYS(ENDS), NOTES, "+片方のはしだけ<d>"}, \
    {SAYS(ENDS), NOTES, "+片はしのみ"}, \
    {SAYS(ENDS), 0, "+一方のはしは出入り口なので{<x>}。もう一方のはしには{<d>}"}, \
    {SAYS(ENDS), 0, "+左はしには<d>が、右はしには{<x>}"}, \
    {SAYS(ENDS), TALK, "+片方のはしは門があるので、そこだけは{<x>}。反対のはしには{<d>}"}

#define NO_END \
    {SAYS(ENDS), 0, "+両はしには{<x>}"}, \
    {SAYS(ENDS), 0, "+[ただし、|]両はしには<x>ことに{する}"}, \
    {SAYS(ENDS), 0, "+<pl>の両はしはあけて{おく}"}, \
    {SAYS(ENDS), 0, "+はじとはじには{<x>}"}, \
    {SAYS(ENDS), 0, "+どちらのはしにも{<x>}"}, \
    {SAYS(ENDS), 0, "+両はしには<n>を{<x>}"}, \
    {SAYS(ENDS), 0, "+両はしをのぞいて{<d>}"}, \
    {SAYS(ENDS), 0, "+はしには1<c>も{<x>}"}, \
    {SAYS(ENDS), TALK, "+はしっこには{<x>}"}, \
    {SAYS(ENDS), TALK, "+両はしのところは<n>なし{だ}"}, \
    {SAYS(ENDS), VOICED(VOICE_EXAM), "+<pl>の両端には<x>ものと{する}"}, \
    {SAYS(ENDS), NOTES, "+両はしには<x>"}, \
    {SAYS(ENDS), NOTES, "+両はしなし"}

/* ---- all gaps alike; how long one is ---- */
#define EQUAL_GAPS \
    {SAYS(EQUAL), 0, "+間かくはどこも同じに{する}"}, \
    {SAYS(EQUAL), 0, "+<n>と<n>の間はどこも等しく{する}"}, \
    {SAYS(EQUAL), 0, "+どの間も同じ長さに{する}"}, \
    {SAYS(EQUAL), 0, "+<n>の間隔はすべて等しく{する}"}, \
    {SAYS(EQUAL), 0, "+となりとの間をどこも同じに{あける}"}, \
    {SAYS(EQUAL), 0, "+等しい[間かく|間隔]で{ならべる}"}, \
    {SAYS(EQUAL), 0, "+同じ間をあけて一列に{<d>}"}, \
    {SAYS(EQUAL), 0, "+間は全部同じ長さ{だ}"}, \
    {SAYS(EQUAL), TALK, "+間がでこぼこにならないように、みんな同じだけ{あける}"}, \
    {SAYS(EQUAL), TALK, "+どこも同じ間にそろえて{<d>}"}, \
    {SAYS(EQUAL), VOICED(VOICE_EXAM), "+ただし、となり合う<n>の間隔はすべて等しいものと{する}"}, \
    {SAYS(EQUAL), NOTES, "+等間かく"}, \
    {SAYS(EQUAL), NOTES, "+間かくは全部同じ"}

#define WHAT_SPACING \
    {SAYS_QUESTION, 0, "?[<n>と<n>の|]間かく|<u>"}, \
    {SAYS_QUESTION, 0, "?<n>と<n>の間の長さ|<u>"}, \
    {SAYS_QUESTION, 0, "?となり合う<n>の間隔|<u>"}, \
    {SAYS_QUESTION, 0, "<n>と<n>の間は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "間かくを何<u>にすれば{いい}か"}, \
    {SAYS_QUESTION, 0, "<n>は何<u>おきに<d>ことに{なる}か"}, \
    {SAYS_QUESTION, 0, "何<u>おきに<d>と{いい}か"}, \
    {SAYS_QUESTION, 0, "+となりの<n>とは何<u>はなれて{いる}か"}, \
    {SAYS_QUESTION, 0, "+1つの間の長さは何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<n>どうしを何<u>ずつはなせば{いい}か"}, \
    {SAYS_QUESTION, TALK, "+何<u>ずつあければぴったりに{なる}か"}, \
    {SAYS_QUESTION, TALK, "+いったい何<u>おきに{<d>}か"}, \
    {SAYS_QUESTION, NOTES, "+間は何<u>"}

#endif
