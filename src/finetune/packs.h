/* packs.h - data -> OUT/train.pack and OUT/val.pack. */
#ifndef SANSU_FINETUNE_PACKS_H
#define SANSU_FINETUNE_PACKS_H

#include "sansu/finetune.h"

/* Tells settings->event about samples left out, and of the end. *has_val: there is a val.pack. */
bool finetune_packs_write(struct finetune_data_report *out, bool *has_val, const struct finetune_settings *settings,
                          struct err *err);

#endif
