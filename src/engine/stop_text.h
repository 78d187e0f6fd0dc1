/* stop_text.h - texts that end a reply, in a text that grows. */
#ifndef SANSU_ENGINE_STOP_TEXT_H
#define SANSU_ENGINE_STOP_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* Any number of texts; empty ones never stop anything. */
struct engine_stops {
    const char *const *text;
    size_t n;
};

/* The first stop text that stands in text[0..n) and ends behind `from`, where the text was searched before. */
bool engine_stops_find(size_t *at, const struct engine_stops *stops, const char *text, size_t n, size_t from);

/* How much of text[0..n) a stop text, perhaps begun at its end, can no longer take away. */
size_t engine_stops_certain(const struct engine_stops *stops, const char *text, size_t n);

#endif
