/* loop.c - does a text end by saying the same again and again, as small models do?
 *
 *   ... | stretch | stretch | stretch        a stretch of p bytes at least three times, 48 bytes or more together
 *
 * Checked tests/eval/loop_test.c
 */
#include <string.h>

#include "eval/eval_impl.h"

enum { TIMES = 3, LEAST = 48 };

/* The last n bytes repeat every p. */
static bool repeats(const char *end, size_t n, size_t p) { return memcmp(end - n, end - n + p, n - p) == 0; }

bool eval_is_loop(const char *text, size_t n) {
    while (n && strchr(" \r\n", text[n - 1])) n--;
    for (size_t p = 1; p * TIMES <= n; p++) {
        size_t whole = p * TIMES > LEAST ? p * TIMES : LEAST;
        if (whole <= n && repeats(text + n, whole, p)) return true;
    }
    return false;
}
