/* outer_amx.h - outer.h on the matrix unit, in bf16. */
#ifndef SANSU_OP_OUTER_AMX_H
#define SANSU_OP_OUTER_AMX_H

#include "op/outer.h"

void op_outer_amx(const struct op_outer *o);

#endif
