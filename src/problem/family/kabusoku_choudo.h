/* kabusoku_choudo.h - 過不足算 of money that is collected: what its files share. */
#ifndef PROBLEM_FAMILY_KABUSOKU_CHOUDO_H
#define PROBLEM_FAMILY_KABUSOKU_CHOUDO_H

#include "problem/build.h"

/* What is paid <t>, who pays <p>, their counter <pc>, lowest and highest share. */
void kabusoku_draw_costs(struct build *p);
/* What is asked in words: <q> <qc> <qn> <ask>; of each <o>. */
void kabusoku_bind_money(struct build *p);

extern const struct subtype kabusoku_money_short;

#endif
