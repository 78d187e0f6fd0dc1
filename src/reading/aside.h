/* aside.h - what a text tells beside its problem: what somebody made of it.
 *
 *   … 何個になりますか。私は84÷7で12個だと思ったのですが、息子は「ちがうよ」と言います。
 *                      ^ an attempt: its numbers are no data */
#ifndef SANSU_READING_ASIDE_H
#define SANSU_READING_ASIDE_H

#include "base/bytes.h"

/* Spaces in place of the sentences of text that tell an attempt. A text that asks nothing else keeps them all. */
void aside_blank(struct bytes *text);

#endif
