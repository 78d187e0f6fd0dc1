/* pattern.h - does a whole name match a pattern? The part of Python's `re` that adapters use for target_modules.
 *
 *   literals  .  [a-z_] [^0-9]  \d \w \s and their opposites  \.  ( ) (?: )  |  * + ? {3} {1,} {1,3}, lazy or not  ^ $
 *
 * What else that language has (back references, look-around, flags) is refused in words. Matching takes time linear in
 * the name: a pattern from the net cannot be slow. */
#ifndef SANSU_MODEL_PATTERN_H
#define SANSU_MODEL_PATTERN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

enum { MODEL_PATTERN_STEPS = 1000 };

struct model_pattern_step {
    unsigned char op;
    uint16_t x, y;         /* where to go on */
    unsigned char set[16]; /* of ASCII characters, a bit each */
};

struct model_pattern {
    struct model_pattern_step step[MODEL_PATTERN_STEPS];
    size_t n;
};

bool model_pattern_compile(struct model_pattern *out, const char *text, struct err *err);
bool model_pattern_matches(const struct model_pattern *p, const char *name);

#endif
