/* json.c - the cursor.
 *
 *   text:  { "a" : [ 1 , 2 ] }      at: next unread byte      first[depth]: no comma is due yet
 *
 * Reads   text[0..n)               Owns    nothing
 * Never   allocates (cursor_unescape appends to the caller's bytes), recurses, or reads past n
 * Checked tests/base/json_test.c, fuzz/json_fuzz.c
 */
#include "base/json.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

bool cursor_fail(struct json *j, const char *static_words) {
    if (!j->problem) {
        j->problem = static_words;
        j->problem_at = j->at;
    }
    return false;
}

void cursor_init(struct json *j, const char *text, size_t n) {
    memset(j, 0, sizeof *j);
    j->text = text;
    j->n = n;
    if (n >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) j->at = 3;
}

static int peek_char(struct json *j) {
    for (; j->at < j->n; j->at++) {
        char c = j->text[j->at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t') break;
    }
    return j->at < j->n ? (unsigned char)j->text[j->at] : -1;
}

enum json_kind cursor_peek(struct json *j) {
    if (j->problem) return JSON_ERROR;
    int c = peek_char(j);
    if (c == '{') return JSON_OBJECT;
    if (c == '[') return JSON_ARRAY;
    if (c == '"') return JSON_STRING;
    if (c == 't' || c == 'f') return JSON_BOOL;
    if (c == 'n') return JSON_NULL;
    if (c == '-' || (c >= '0' && c <= '9')) return JSON_NUMBER;
    return JSON_ERROR;
}

static bool enter(struct json *j, int open, const char *words) {
    if (j->problem) return false;
    if (peek_char(j) != open) return cursor_fail(j, words);
    if (j->depth + 1 >= JSON_MAX_DEPTH) return cursor_fail(j, "nested too deeply");
    j->at++;
    j->first[++j->depth] = true;
    return true;
}

bool cursor_enter_object(struct json *j) { return enter(j, '{', "expected an object '{'"); }
bool cursor_enter_array(struct json *j) { return enter(j, '[', "expected an array '['"); }

/* True when another element follows; handles the comma and the closing bracket. */
static bool more(struct json *j, int close) {
    if (j->problem) return false;
    int c = peek_char(j);
    if (c == close) {
        j->at++;
        j->depth--;
        return false;
    }
    if (j->first[j->depth]) {
        j->first[j->depth] = false;
        return true;
    }
    if (c != ',') return cursor_fail(j, close == '}' ? "expected ',' or '}'" : "expected ',' or ']'");
    j->at++;
    if (peek_char(j) == close) return cursor_fail(j, "a comma before the closing bracket");
    return true;
}

bool cursor_next_key(struct json *j, struct json_slice *key) {
    if (!more(j, '}')) return false;
    if (!cursor_get_string(j, key)) return false;
    if (peek_char(j) != ':') return cursor_fail(j, "expected ':' after a key");
    j->at++;
    return true;
}

bool cursor_next_element(struct json *j) { return more(j, ']'); }

static int hex4(const char *s) {
    int v = 0;
    for (int i = 0; i < 4; i++) {
        char c = s[i];
        int d = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
        if (d < 0) return -1;
        v = v * 16 + d;
    }
    return v;
}

bool cursor_get_string(struct json *j, struct json_slice *out) {
    if (j->problem) return false;
    if (peek_char(j) != '"') return cursor_fail(j, "expected a string");
    size_t start = ++j->at;
    out->escaped = false;
    while (j->at < j->n) {
        unsigned char c = (unsigned char)j->text[j->at];
        if (c == '"') {
            out->data = j->text + start;
            out->n = j->at++ - start;
            return true;
        }
        if (c < 0x20) return cursor_fail(j, "a control character inside a string");
        if (c == '\\') {
            out->escaped = true;
            if (j->n - j->at < 2 || !strchr("\"\\/bfnrtu", j->text[j->at + 1]) || !j->text[j->at + 1])
                return cursor_fail(j, "unknown escape");
            if (j->text[j->at + 1] == 'u') {
                if (j->n - j->at < 6 || hex4(j->text + j->at + 2) < 0) return cursor_fail(j, "bad \\u escape");
                j->at += 4;
            }
            j->at += 2;
        } else if (c < 0x80) {
            j->at++;
        } else {
            uint32_t cp;
            size_t used = utf8_decode_strict(&cp, j->text + j->at, j->n - j->at);
            if (!used) return cursor_fail(j, "not valid UTF-8");
            j->at += used;
        }
    }
    return cursor_fail(j, "the text ends inside a string");
}

/* Span of a number by the grammar of RFC 8259; 0 when it is none. *integral tells whether it has neither '.' nor
 * 'e'. */
static size_t number_span(const char *s, size_t n, bool *integral) {
    size_t i = 0;
    *integral = true;
    if (i < n && s[i] == '-') i++;
    if (i >= n || s[i] < '0' || s[i] > '9') return 0;
    if (s[i] == '0')
        i++;
    else
        while (i < n && s[i] >= '0' && s[i] <= '9') i++;
    if (i < n && s[i] == '.') {
        *integral = false;
        size_t digits = ++i;
        while (i < n && s[i] >= '0' && s[i] <= '9') i++;
        if (i == digits) return 0;
    }
    if (i < n && (s[i] == 'e' || s[i] == 'E')) {
        *integral = false;
        i++;
        if (i < n && (s[i] == '+' || s[i] == '-')) i++;
        size_t digits = i;
        while (i < n && s[i] >= '0' && s[i] <= '9') i++;
        if (i == digits) return 0;
    }
    if (i < n && ((s[i] >= '0' && s[i] <= '9') || s[i] == '.')) return 0; /* leading zero, second point */
    return i;
}

bool cursor_get_int(struct json *j, int64_t *out) {
    if (j->problem) return false;
    bool integral;
    peek_char(j);
    size_t n = number_span(j->text + j->at, j->n - j->at, &integral);
    if (!n || !integral) return cursor_fail(j, "expected an integer");
    const char *s = j->text + j->at;
    bool negative = *s == '-';
    int64_t value = 0;
    for (size_t i = negative; i < n; i++) {
        int digit = s[i] - '0';
        if (__builtin_mul_overflow(value, 10, &value) || __builtin_sub_overflow(value, digit, &value))
            return cursor_fail(j, "an integer outside 64 bits");
    }
    if (!negative && __builtin_sub_overflow(0, value, &value)) return cursor_fail(j, "an integer outside 64 bits");
    j->at += n;
    *out = value;
    return true;
}

/* Numbers of at most 2^53 without their point and up to 22 decimals, as most are: both parts are exact in double, so
 * one division rounds once, correctly (Clinger 1990). False for any other form. */
static bool short_decimal(const char *s, size_t n, double *out) {
    static const double power[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                   1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    uint64_t digits = 0;
    size_t decimals = 0;
    bool point = false, negative = *s == '-';
    if (n > 24) return false;
    for (size_t i = negative; i < n; i++) {
        if (s[i] == '.') {
            point = true;
            continue;
        }
        /* the next stays <= 2^53 */
        if (s[i] < '0' || s[i] > '9' || digits >= UINT64_C(900719925474099)) return false;
        digits = digits * 10 + (uint64_t)(s[i] - '0');
        decimals += point;
    }
    double value = (double)digits / power[decimals];
    *out = negative ? -value : value;
    return true;
}

bool cursor_get_double(struct json *j, double *out) {
    if (j->problem) return false;
    bool integral;
    peek_char(j);
    size_t n = number_span(j->text + j->at, j->n - j->at, &integral);
    if (!n) return cursor_fail(j, "expected a number");
    if (short_decimal(j->text + j->at, n, out)) {
        j->at += n;
        return true;
    }
    char copy[512]; /* strtod wants an end; longer numbers than this are refused */
    if (n >= sizeof copy) return cursor_fail(j, "a number of more than 511 characters");
    memcpy(copy, j->text + j->at, n);
    copy[n] = 0;
    double value = strtod(copy, NULL);
    if (value - value != 0) return cursor_fail(j, "a number outside the range of double");
    j->at += n;
    *out = value;
    return true;
}

static bool word(struct json *j, const char *w) {
    size_t n = strlen(w);
    peek_char(j);
    if (j->n - j->at < n || memcmp(j->text + j->at, w, n) != 0) return false;
    j->at += n;
    return true;
}

bool cursor_get_bool(struct json *j, bool *out) {
    if (j->problem) return false;
    if (word(j, "true")) {
        *out = true;
        return true;
    }
    if (word(j, "false")) {
        *out = false;
        return true;
    }
    return cursor_fail(j, "expected true or false");
}

bool cursor_get_null(struct json *j) {
    if (j->problem) return false;
    return word(j, "null") || cursor_fail(j, "expected null");
}

static bool skip_scalar(struct json *j) {
    struct json_slice s;
    bool b, integral;
    size_t n;
    switch (cursor_peek(j)) {
        case JSON_STRING: return cursor_get_string(j, &s);
        case JSON_BOOL: return cursor_get_bool(j, &b);
        case JSON_NULL: return cursor_get_null(j);
        case JSON_NUMBER:
            n = number_span(j->text + j->at, j->n - j->at, &integral);
            if (!n) return cursor_fail(j, "bad number");
            j->at += n;
            return true;
        default: return cursor_fail(j, j->at >= j->n ? "the text ends where a value was expected" : "expected a value");
    }
}

/* Iterative, so that depth costs no stack: is_object[d] remembers which bracket closes depth d. */
bool cursor_skip(struct json *j) {
    bool is_object[JSON_MAX_DEPTH];
    int base = j->depth;
    for (;;) {
        enum json_kind kind = cursor_peek(j);
        if (kind == JSON_OBJECT || kind == JSON_ARRAY) {
            if (!(kind == JSON_OBJECT ? cursor_enter_object(j) : cursor_enter_array(j))) return false;
            is_object[j->depth] = kind == JSON_OBJECT;
        } else if (!skip_scalar(j)) {
            return false;
        }
        for (;;) {
            if (j->depth == base) return true;
            struct json_slice key;
            if (is_object[j->depth] ? cursor_next_key(j, &key) : cursor_next_element(j)) break;
            if (j->problem) return false;
        }
    }
}

bool cursor_value_span(struct json *j, size_t *start, size_t *end) {
    peek_char(j);
    *start = j->at;
    if (!cursor_skip(j)) return false;
    *end = j->at;
    return true;
}

void cursor_unescape(struct bytes *out, const struct json_slice *s) {
    if (!s->escaped) {
        bytes_append(out, s->data, s->n);
        return;
    }
    for (size_t i = 0; i < s->n;) {
        if (s->data[i] != '\\') {
            bytes_append_char(out, s->data[i++]);
            continue;
        }
        char c = s->data[i + 1];
        i += 2;
        if (c != 'u') {
            static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
            bytes_append_char(out, to[strchr(from, c) - from]);
            continue;
        }
        uint32_t cp = (uint32_t)hex4(s->data + i);
        i += 4;
        if (cp >= 0xD800 && cp <= 0xDBFF && s->n - i >= 6 && s->data[i] == '\\' && s->data[i + 1] == 'u') {
            uint32_t low = (uint32_t)hex4(s->data + i + 2);
            if (low >= 0xDC00 && low <= 0xDFFF) {
                cp = 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
                i += 6;
            }
        }
        char utf8[4];
        bytes_append(out, utf8, utf8_encode(utf8, cp));
    }
}

bool cursor_key_is(const struct json_slice *key, const char *name) {
    size_t n = strlen(name);
    if (!key->escaped) return key->n == n && memcmp(key->data, name, n) == 0;
    struct bytes plain;
    bytes_init(&plain);
    cursor_unescape(&plain, key);
    bool same = !plain.failed && plain.len == n && memcmp(bytes_text(&plain), name, n) == 0;
    bytes_free(&plain);
    return same;
}

bool cursor_end(struct json *j, struct err *err) {
    if (!j->problem && peek_char(j) != -1) cursor_fail(j, "unexpected text after the end");
    if (!j->problem) return true;
    size_t line = 1, column = 1;
    for (size_t i = 0; i < j->problem_at && i < j->n; i++) {
        column++;
        if (j->text[i] == '\n') {
            line++;
            column = 1;
        }
    }
    return err_set(err, ERR_INPUT, "JSON, line %zu, column %zu: %s", line, column, j->problem);
}
