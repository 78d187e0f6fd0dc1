/* keisan.h - what the families of expressions share. */
#ifndef SANSU_FAMILY_KEISAN_H
#define SANSU_FAMILY_KEISAN_H

#include "problem/build.h"

/* The same texts for every expression. */
#define ASKED(E)                                                                                  \
    "次の計算をしましょう。" E "。", E "を計算しなさい。", E "の答えはいくつですか。",            \
        "計算の順序に気をつけて、" E "を計算しましょう。",                                        \
        "<P>は、" E "を計算しています。正しい答えはいくつ[ですか。|でしょうか。|になりますか。]", \
        "いくつになりますか。計算する式は" E "です。",                                            \
        "ノートに" E "と書いてあります。これを計算するといくつですか。", "!次の式" E "の値を求めなさい。", NULL

/* The numbers of an expression, <a> to <d>, and somebody <P>. */
bool keisan_ratios(struct build *p, int n, const struct ratio *v);

#endif
