/* shown.c - what pieces look like in a text: marks are spaces, a byte piece is its byte, stand-ins are bytes.
 *
 *   names as the file spells them -> texts end to end, and which id each single byte has
 *
 * Reads   a builder                        Writes  text, start, byte_id of a vocabulary
 * Owns    nothing                          Never   lets a vocabulary with byte fallback lack a byte
 * Checked tests/token/tokenizer_json_test.c, tests/token/spm_test.c, tests/token/bpe_json_test.c
 */
#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "token/table_impl.h"

static const char SPACE_MARK[] = "\xe2\x96\x81";

/* "<0x0A>" -> 10; -1 for anything else. */
static int byte_value(const char *name, size_t n) {
    static const char digits[] = "0123456789ABCDEF";
    if (n != 6 || memcmp(name, "<0x", 3) != 0 || name[5] != '>') return -1;
    const char *high = memchr(digits, name[3], 16), *low = memchr(digits, name[4], 16);
    return high && low ? (int)(high - digits) * 16 + (int)(low - digits) : -1;
}

void token_append_shown(struct bytes *out, const char *s, size_t n) {
    while (n) {
        const char *mark = memmem(s, n, SPACE_MARK, 3);
        size_t before = mark ? (size_t)(mark - s) : n;
        bytes_append(out, s, before);
        if (mark) bytes_append_char(out, ' ');
        s += before + (mark ? 3 : 0);
        n -= before + (mark ? 3 : 0);
    }
}

bool token_stand_in_bytes(struct bytes *out, const char *name, size_t n) {
    for (size_t i = 0; i < n;) {
        uint32_t c;
        i += utf8_decode(&c, name + i, n - i);
        /* printable bytes stand for themselves, the others, in order, for U+0100 and what follows */
        if (c >= 0x100 && c < 0x100 + 68)
            c = c < 0x100 + 33 ? c - 0x100 : c < 0x100 + 67 ? c - 0x100 - 33 + 0x7F : 0xAD;
        else if (c < 0x21 || (c > 0x7E && c < 0xA1) || c == 0xAD || c > 0xFF)
            return false;
        bytes_append_char(out, (char)c);
    }
    return true;
}

void token_append_stand_ins(struct bytes *out, const char *text, size_t n) {
    for (size_t i = 0; i < n; i++) {
        uint32_t c = (unsigned char)text[i];
        if (c < 0x21)
            c += 0x100;
        else if (c > 0x7E && c < 0xA1)
            c += 0x100 + 33 - 0x7F;
        else if (c == 0xAD)
            c = 0x100 + 67;
        char spelled[4];
        bytes_append(out, spelled, utf8_encode(spelled, c));
    }
}

/* One byte alone: the piece is what that byte becomes. */
static bool claim_byte(struct token_vocab *v, int value, size_t id, struct err *err) {
    if (v->byte_id[value] >= 0)
        return err_set(err, ERR_INPUT, "piece %zu repeats piece %d (<0x%02X>)", id, v->byte_id[value], (unsigned)value);
    v->byte_id[value] = (int32_t)id;
    return true;
}

static bool show_byte(struct token_vocab *v, const char *name, size_t n, size_t id, struct err *err) {
    int value = byte_value(name, n);
    if (value < 0)
        return err_set(err, ERR_INPUT, "byte piece %zu is not named <0x00> to <0xFF> ('%.*s')", id,
                       n > 20 ? 20 : (int)n, name);
    bytes_append_char(&v->text, (char)value);
    return claim_byte(v, value, id, err);
}

static bool show_stand_ins(struct token_vocab *v, const char *name, size_t n, size_t id, struct err *err) {
    size_t from = v->text.len;
    if (!token_stand_in_bytes(&v->text, name, n))
        return err_set(err, ERR_INPUT, "piece %zu is not spelled in the alphabet of bytes ('%.*s')", id,
                       n > 60 ? 60 : (int)n, name);
    return v->text.len - from != 1 || claim_byte(v, (unsigned char)v->text.data[from], id, err);
}

static bool show_piece(struct token_vocab *v, const char *name, size_t n, size_t id, struct err *err) {
    bool fallback = !v->spm && v->kind != TOKEN_BYTE_BPE;
    if (v->type[id] == TOKEN_NORMAL && fallback && byte_value(name, n) >= 0) v->type[id] = TOKEN_BYTE;
    if (v->type[id] == TOKEN_BYTE) return show_byte(v, name, n, id, err);
    if (v->type[id] == TOKEN_NORMAL && v->kind == TOKEN_BYTE_BPE) return show_stand_ins(v, name, n, id, err);
    if (token_is_marked(v, id))
        token_append_shown(&v->text, name, n);
    else
        bytes_append(&v->text, name, n);
    return true;
}

/* With byte fallback every byte has a piece. Without, a text may lose some. */
static bool check_bytes(const struct token_vocab *v, struct err *err) {
    int lacking = 0;
    for (unsigned i = 0; i < 256; i++) {
        if (v->byte_id[i] >= 0) continue;
        if (v->kind != TOKEN_BYTE_BPE)
            return err_set(err, ERR_INPUT, "the byte piece <0x%02X> is missing; byte fallback needs all 256", i);
        lacking++;
    }
    if (lacking == 256) return err_set(err, ERR_INPUT, "the vocabulary has no piece for any byte");
    if (lacking)
        log_write(LOG_WARNING,
                  "the vocabulary has no piece for %d of 256 bytes; characters that need them are left out", lacking);
    return true;
}

bool token_show_pieces(struct token_vocab *v, const struct token_builder *b, struct err *err) {
    for (int i = 0; i < 256; i++) v->byte_id[i] = -1;
    for (size_t id = 0; id < v->n; id++) {
        size_t n;
        const char *name = token_builder_name(b, id, &n);
        v->start[id] = (uint32_t)v->text.len;
        if (!show_piece(v, name, n, id, err)) return false;
        if (v->text.len > UINT32_MAX) return err_set(err, ERR_INPUT, "the pieces have more than 4 GiB of text");
    }
    v->start[v->n] = (uint32_t)v->text.len;
    if (v->text.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    return check_bytes(v, err);
}
