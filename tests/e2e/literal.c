#include "e2e/literal.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The conversions of a format, "%zu %s", each behind the other. */
void literal_conversions(char *out, size_t cap, const char *format) {
    size_t n = 0;
    for (const char *p = format; (p = strchr(p, '%')); p++) {
        size_t length = 1 + strspn(p + 1, "-+ 0#.*0123456789hlzjt") + 1;
        if (p[1] == '%') {
            p++;
            continue;
        }
        if (!isalpha((unsigned char)p[length - 1])) continue; /* 3 % of the steps */
        if (strchr(" ", p[1])) continue;
        n += (size_t)snprintf(out + n, cap - n, "%.*s ", (int)length, p);
    }
    if (n == 0) *out = 0;
}

bool literal_is_japanese(const char *text) {
    for (; *text; text++)
        if ((unsigned char)*text >= 0xE3 && (unsigned char)*text <= 0xE9) return true;
    return false;
}

static size_t skip_blank(const char *s, size_t at) {
    while (s[at] == ' ' || s[at] == '\n' || (s[at] == '\\' && s[at + 1] == '\n')) at++;
    return at;
}

static char unescaped(const char *s, size_t *at) {
    static const char from[] = "nrt\"\\'", to[] = "\n\r\t\"\\'";
    size_t hex = s[*at] == 'x', n = hex ? strspn(s + *at + 1, "0123456789abcdefABCDEF") : strspn(s + *at, "01234567");
    char digits[4] = {0};
    if (n) { /* \x1f, \033, \0 */
        n = n > 3 - hex ? 3 - hex : n;
        memcpy(digits, s + *at + hex, n);
        *at += hex + n;
        return (char)strtol(digits, NULL, hex ? 16 : 8);
    }
    char c = s[(*at)++];
    const char *known = strchr(from, c);
    return known ? to[known - from] : c;
}

bool literal_next(struct literal *out, const char *s, size_t at) {
    size_t n = 0;
    while (s[at] && s[at] != '"') {
        if (strncmp(s + at, "/*", 2) == 0)
            at = (size_t)(strstr(s + at, "*/") - s) + 2;
        else if (s[at] == '\'')
            at = (size_t)(strchr(s + at + (s[at + 1] == '\\' ? 3 : 2), '\'') - s) + 1;
        else
            at++;
    }
    if (!s[at]) return false;
    out->start = at;
    for (;;) {
        for (at++; s[at] != '"';) {
            char c = s[at++];
            if (c == '\\') c = unescaped(s, &at);
            if (n + 1 < sizeof out->text) out->text[n++] = c;
        }
        out->end = at + 1;
        at = skip_blank(s, out->end);
        if (s[at] != '"') break;
    }
    out->text[n] = 0;
    return true;
}

/* Does it say something in English, besides names of verbs and flags? */
bool literal_has_words(const char *text) {
    size_t run = 0;
    if (strstr(text, "\":") || literal_is_japanese((const char[]){text[0], 0}))
        return false; /* JSON; Japanese for everybody */
    for (const char *p = text; *p; p++) {
        if (*p == '%' && p[1]) {
            p += 1 + strspn(p + 1, "-+ 0#.*0123456789hlzjt");
            run = 0;
        } else if (strncmp(p, "sansu", 5) == 0) {
            size_t verb = p[5] == ' ' ? 1 + strspn(p + 6, "abcdefghijklmnopqrstuvwxyz") : 0;
            p += p[5 + verb] == ':' ? 5 + verb : 4;
        } else {
            run = isalpha((unsigned char)*p) ? run + 1 : 0;
            if (run == 3) return true;
        }
    }
    return false;
}

bool literal_is_first_of(const char *s, size_t start, const char *const *calls) {
    size_t from = start;
    while (from > 0 && !strchr(";{}\"", s[from - 1])) from--;
    for (; *calls; calls++) {
        const char *call = memmem(s + from, start - from, *calls, strlen(*calls));
        if (call && !(call > s && (isalnum((unsigned char)call[-1]) || call[-1] == '_'))) return true;
    }
    return false;
}
