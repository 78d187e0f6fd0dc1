/* compose.c - one form for a text that is judged as it stands, and the way back to it.
 *
 *   U+FEFF か U+3099 く 1 U+200B 2   ->   が く 12   and   0 <- 3, 3 <- 9, 7 <- 16
 *
 * Whoever reads the composed text reports places in it; text_origin gives them in the text that the user has.
 *
 * Reads   any bytes; broken ones stay
 * Checked tests/text/compose_test.c
 */
#include <string.h>

#include "base/utf8.h"
#include "text/fold.h"

/* From here on a byte of the composed text is that much further on in the text as given. */
struct shift {
    size_t at, by;
};

enum { KANA_BYTES = 3 /* of every kana in UTF-8 */ };

static bool is_mark(uint32_t c) { return c == 0x3099 || c == 0x309A; }

/* What a character is in the composed text; voicing marks with a width of their own (か゛) are marks. */
static uint32_t composed(uint32_t c) {
    if ((c >= 0xFF61 && c <= 0xFF9F) || c == 0x309B || c == 0x309C) return text_fold(c, TEXT_CANONICAL);
    return text_radical(c);
}

static bool needs_work(const char *text, size_t n) {
    for (size_t at = 0; at < n;) {
        uint32_t c;
        at += utf8_decode(&c, text + at, n - at);
        if (c >= 0x80 && (text_is_invisible(c) || is_mark(c) || composed(c) != c)) return true;
    }
    return false;
}

static void note_origin(struct bytes *origins, size_t at, size_t from) {
    const struct shift s = {at, from - at};
    size_t n = origins->len / sizeof s;
    size_t now = n ? ((const struct shift *)(const void *)origins->data)[n - 1].by : 0;
    if (s.by != now) bytes_append(origins, &s, sizeof s);
}

/* Join a voicing mark to the kana that was written last. */
static bool join(struct bytes *out, uint32_t *last, uint32_t mark) {
    char utf8[4];
    uint32_t joined = is_mark(mark) && *last ? text_voiced(*last, mark) : 0;
    if (!joined || out->failed) return false;
    memcpy(out->data + out->len - KANA_BYTES, utf8, utf8_encode(utf8, joined));
    *last = 0;
    return true;
}

bool text_compose(struct bytes *out, struct bytes *origins, const char *text, size_t n) {
    uint32_t last = 0; /* the character before, if a mark may join it */
    if (!needs_work(text, n)) return false;
    for (size_t at = 0, used; at < n; at += used) {
        uint32_t c;
        char utf8[4];
        used = utf8_decode(&c, text + at, n - at);
        uint32_t form = composed(c);
        if (text_is_invisible(c) || join(out, &last, form)) continue;
        if (is_mark(form)) form = c; /* it joins nothing */
        note_origin(origins, out->len, at);
        if (form == c)
            bytes_append(out, text + at, used);
        else
            bytes_append(out, utf8, utf8_encode(utf8, form));
        last = form >= 0x3041 && form <= 0x30FF ? form : 0;
    }
    note_origin(origins, out->len, n);
    return true;
}

size_t text_origin(const struct bytes *origins, size_t at) {
    const struct shift *shift = (const void *)origins->data;
    size_t low = 0, high = origins->len / sizeof *shift; /* the last one that is not behind `at` is below `high` */
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (shift[middle].at <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? at + shift[low - 1].by : at;
}
