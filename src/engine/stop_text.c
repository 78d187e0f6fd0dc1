/* stop_text.c - where does a reply end, and how much of it may be shown before that is known?
 *
 *   "... です。\n問題"   stop text "問題:"   ->  certain up to 問, because 問題 may go on to be the stop text
 *
 * Reads   the text so far       Never   looks at what was searched before, but for a stop text's length
 * Checked tests/engine/stop_text_test.c
 */
#include "engine/stop_text.h"

#include <string.h>

bool engine_stops_find(size_t *at, const struct engine_stops *stops, const char *text, size_t n, size_t from) {
    bool found = false;
    for (size_t i = 0; i < stops->n; i++) {
        size_t length = strlen(stops->text[i]), start = from >= length ? from - length + 1 : 0;
        if (length == 0 || start > n) continue;
        const char *hit = memmem(text + start, n - start, stops->text[i], length);
        if (!hit || (found && (size_t)(hit - text) >= *at)) continue;
        *at = (size_t)(hit - text);
        found = true;
    }
    return found;
}

/* Length of the longest end of the text that begins `stop`. */
static size_t begun(const char *stop, const char *text, size_t n) {
    size_t length = strlen(stop), k = length < n ? length : n;
    while (k > 0 && memcmp(text + n - k, stop, k) != 0) k--;
    return k;
}

size_t engine_stops_certain(const struct engine_stops *stops, const char *text, size_t n) {
    size_t most = 0;
    for (size_t i = 0; i < stops->n; i++) {
        size_t k = begun(stops->text[i], text, n);
        if (k > most) most = k;
    }
    return n - most;
}
