/* gyakusan.h - equations with a hole, undone step by step. */
#ifndef SANSU_FAMILY_GYAKUSAN_H
#define SANSU_FAMILY_GYAKUSAN_H

#include "problem/build.h"

/* One step back: `part` is what is found, by `datum` and what was found before it. */
struct undo {
    const char *part;
    int datum;
    char op;
    bool datum_first;
};
struct hole {
    int result; /* the datum on the right side */
    struct undo undo[3];
};

/* The lines that lead back to the hole, and the answer; numbers written as fractions or not. */
void gyakusan_undo(struct build *p, const struct hole *h, bool fractions);

/* The same texts for every equation. */
#define ASKED(E)                                                                                      \
    "□にあてはまる数を求めましょう。" E "。", "次の□にあてはまる数を答えなさい。" E "。",             \
        E "です。□にあてはまる数はいくつですか。", E "となるとき、□に入る数<wo>",                     \
        "<P>は、式" E "で、□に入る数を考えています。□はいくつ[ですか。|でしょうか。|になりますか。]", \
        "□に入る数はいくつですか。式は" E "です。",                                                   \
        E "が正しい式になるように、□に数を入れます。□に入る数はいくつですか。",                       \
        "!式" E "が成り立つとき、□にあてはまる数を求めなさい。", NULL

#endif
