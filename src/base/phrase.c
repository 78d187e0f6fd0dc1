/* phrase.c - one format's text -> its parts -> another format's text.
 *
 *   "%s: cannot be read: %s"   "a.jsonl: cannot be read: No such file or directory" -> {a.jsonl, No such ..}
 *   "%s: 読めません: %s"                                                             -> "a.jsonl: 読めません: ありません"
 *
 * Reads   the message              Never   changes what it does not know
 * Checked tests/base/phrase_test.c
 */
#include "base/phrase.h"

#include <string.h>

enum { MOST_PARTS = 8, DEEPEST = 4 };

struct piece {
    const char *start;
    size_t n;
};

/* The conversion at format[0]: its length and its letter. */
static size_t conversion(char *letter, const char *format) {
    size_t n = 1 + strspn(format + 1, "-+ #.*0123456789hlzjt");
    *letter = format[n];
    return n + (format[n] != 0);
}

/* The words up to the next conversion, as they are printed. */
static size_t literal(const char *format, struct piece *out) {
    size_t n = strcspn(format, "%");
    *out = (struct piece){format, n};
    return n;
}

static const char *find(const char *text, size_t n, const struct piece *what) {
    return what->n <= n ? memmem(text, n, what->start, what->n) : NULL;
}

/* Where a text that a conversion printed ends: before the words that follow, which end the message if no other
 * conversion comes. */
static const char *text_end(const char *text, const struct piece *next, bool last) {
    size_t n = strlen(text);
    if (!last) return find(text, n, next);
    const char *end = text + n - next->n;
    return n >= next->n && memcmp(end, next->start, next->n) == 0 ? end : NULL;
}

static const char *number_end(const char *text, const struct piece *next) {
    size_t n = strspn(text, "0123456789+-.einfa");
    return n && strncmp(text + n, next->start, next->n) == 0 ? text + n : NULL;
}

/* What each conversion of `format` printed; false when the whole text is none of that format. */
static bool take_apart(struct piece *part, size_t *n_parts, const char *format, const char *text) {
    struct piece words;
    *n_parts = 0;
    format += literal(format, &words);
    if (strncmp(text, words.start, words.n) != 0) return false;
    text += words.n;
    while (*format) {
        char letter;
        format += conversion(&letter, format);
        format += literal(format, &words);
        const char *end = letter == 's' ? text_end(text, &words, *format == 0) : number_end(text, &words);
        if (!end || *n_parts == MOST_PARTS) return false;
        part[(*n_parts)++] = (struct piece){text, (size_t)(end - text)};
        text = end + words.n;
    }
    return *text == 0;
}

static bool turn(struct bytes *out, const struct phrase *rows, size_t n, const char *message, int depth);

static void append_part(struct bytes *out, const struct phrase *rows, size_t n, const struct piece *part, int depth) {
    struct bytes copy = {0};
    bytes_append(&copy, part->start, part->n);
    if (!turn(out, rows, n, bytes_text(&copy), depth)) bytes_append(out, part->start, part->n);
    bytes_free(&copy);
}

static void put_together(struct bytes *out, const struct phrase *rows, size_t n, const char *format,
                         const struct piece *part, int depth) {
    struct piece words;
    for (;;) {
        char letter;
        format += literal(format, &words);
        bytes_append(out, words.start, words.n);
        if (!*format) return;
        format += conversion(&letter, format);
        append_part(out, rows, n, part++, depth);
    }
}

/* The next place where a row may begin; NULL when there is none. */
static const char *next_place(const char *at) {
    const char *colon = strstr(at, ": ");
    return colon ? colon + 2 : NULL;
}

static bool turn(struct bytes *out, const struct phrase *rows, size_t n, const char *message, int depth) {
    struct piece part[MOST_PARTS];
    size_t n_parts;
    if (depth == 0 || !*message) return false;
    for (const char *at = message; at; at = next_place(at))
        for (size_t i = 0; i < n; i++) {
            if (!take_apart(part, &n_parts, rows[i].from, at)) continue;
            bytes_append(out, message, (size_t)(at - message));
            put_together(out, rows, n, rows[i].to, part, depth - 1);
            return true;
        }
    return false;
}

bool phrase_turn(struct bytes *out, const struct phrase *rows, size_t n, const char *message) {
    return turn(out, rows, n, message, DEEPEST);
}
