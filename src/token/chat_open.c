/* chat_open.c - which chat format a model directory uses.
 *
 *   chat_template.jinja, else "chat_template" of tokenizer_config.json -> the one row whose words it holds -> format;
 *   "add_bos_token", "bos_token" of tokenizer_config.json; "bos_token" anywhere in the template
 *
 * Templates are programs from the net: they are compared, never run.
 *
 * Reads   two files of the directory       Writes  a struct token_chat
 * Owns    their text while it works        Never   guesses: an unknown template is an error with its SHA-256
 * Checked tests/token/chat_test.c, fuzz/chat_fuzz.c
 */
#include <string.h>

#include "base/file.h"
#include "base/hash.h"
#include "base/json.h"
#include "token/chat_format.h"

enum { MAX_FILE = 16 << 20 };

static bool holds_all(const char *text, size_t n, const char *const words[TOKEN_CHAT_MAX_WORDS]) {
    for (size_t i = 0; i < TOKEN_CHAT_MAX_WORDS && words[i]; i++)
        if (!memmem(text, n, words[i], strlen(words[i]))) return false;
    return true;
}

static bool holds_none(const char *text, size_t n, const char *const words[TOKEN_CHAT_MAX_OTHERS]) {
    for (size_t i = 0; i < TOKEN_CHAT_MAX_OTHERS && words[i]; i++)
        if (memmem(text, n, words[i], strlen(words[i]))) return false;
    return true;
}

/* Behind a line end, written or escaped, as often as one stands there. */
static const char *behind_lines(const char *at, const char *end) {
    for (;;) {
        if (at < end && *at == '\n')
            at++;
        else if (end - at >= 2 && at[0] == '\\' && at[1] == 'n')
            at += 2;
        else
            return at;
    }
}

/* Nothing stands behind any `own_turn` but a quote, which ends the template's own words, or the row's sentence. */
static bool says_only(const struct token_chat_row *row, const char *text, size_t n) {
    const char *end = text + n, *at = text;
    size_t length = row->own_turn ? strlen(row->own_turn) : 0, said = row->sentence ? strlen(row->sentence) : 0;
    while (length && (at = memmem(at, (size_t)(end - at), row->own_turn, length)) != NULL) {
        at = behind_lines(at + length, end);
        bool closed = at == end || *at == '\'' || *at == '"' || *at == '{';
        bool own = said && (size_t)(end - at) >= said && memcmp(at, row->sentence, said) == 0;
        if (!closed && !own) return false;
    }
    return true;
}

static bool is_row(const struct token_chat_row *row, const char *text, size_t n) {
    return holds_all(text, n, row->words) && holds_none(text, n, row->others) && says_only(row, text, n);
}

static bool could_be(struct err *err, const char *digest, int a, int b) {
    return err_set(err, ERR_INPUT, "the chat template with SHA-256 %s could be %s or %s", digest,
                   token_chat_format_name((enum token_chat_format)a),
                   token_chat_format_name((enum token_chat_format)b));
}

/* A row of other control tokens whose words the template holds as well; -1: none. */
static int rival(int found, const char *text, size_t n) {
    const struct token_chat_control *control = token_chat_row((enum token_chat_format)found)->control;
    for (int i = 0; i < TOKEN_CHAT_FORMATS; i++) {
        const struct token_chat_row *row = token_chat_row((enum token_chat_format)i);
        if (row->control != control && holds_all(text, n, row->words)) return i;
    }
    return -1;
}

bool token_chat_recognise(enum token_chat_format *out, const char *text, size_t n, struct err *err) {
    int found = -1;
    char digest[65];
    sha256_hex(digest, text, n);
    for (int i = 0; i < TOKEN_CHAT_FORMATS; i++) {
        if (!is_row(token_chat_row((enum token_chat_format)i), text, n)) continue;
        if (found >= 0) return could_be(err, digest, found, i);
        found = i;
    }
    if (found < 0)
        return err_set(err, ERR_INPUT,
                       "the chat template with SHA-256 %s is not one this program knows; templates are never run",
                       digest);
    int other = rival(found, text, n);
    if (other >= 0) return could_be(err, digest, found, other);
    *out = (enum token_chat_format)found;
    return true;
}

/* Without a template: the first format that can be meant and whose control tokens are all there. */
static bool guess(struct token_chat *out, const struct token_vocab *v, struct err *err) {
    struct err why = {0};
    for (int i = 0; i < TOKEN_CHAT_FORMATS; i++)
        if (token_chat_row((enum token_chat_format)i)->without_template &&
            token_chat_init(out, v, (enum token_chat_format)i, &why))
            return true;
    return err_set(err, why.code, "the model brings no chat template, and %s", why.message);
}

/* What tokenizer_config.json says. */
struct config {
    struct bytes template, bos;
    bool has_template, has_add_bos, add_bos;
};

static void read_text(struct json *j, struct bytes *out) {
    struct json_slice s;
    bytes_clear(out);
    if (cursor_get_string(j, &s)) cursor_unescape(out, &s);
}

/* "bos_token": a string, or an object with "content". */
static void read_token(struct json *j, struct bytes *out) {
    struct json_slice key;
    if (cursor_peek(j) == JSON_STRING) {
        read_text(j, out);
    } else if (cursor_peek(j) == JSON_OBJECT && cursor_enter_object(j)) {
        while (cursor_next_key(j, &key)) {
            if (cursor_key_is(&key, "content") && cursor_peek(j) == JSON_STRING)
                read_text(j, out);
            else
                cursor_skip(j);
        }
    } else {
        cursor_skip(j);
    }
}

static bool parse_config(struct config *c, const struct bytes *text, struct err *err) {
    struct json j;
    struct json_slice key;
    cursor_init(&j, bytes_text(text), text->len);
    if (cursor_enter_object(&j)) {
        while (cursor_next_key(&j, &key)) {
            if (cursor_key_is(&key, "add_bos_token") && cursor_peek(&j) == JSON_BOOL) {
                c->has_add_bos = cursor_get_bool(&j, &c->add_bos);
            } else if (cursor_key_is(&key, "bos_token")) {
                read_token(&j, &c->bos);
            } else if (cursor_key_is(&key, "chat_template") && cursor_peek(&j) != JSON_NULL) {
                c->has_template = true;
                if (cursor_peek(&j) != JSON_STRING)
                    cursor_fail(&j, "a list of chat templates is not supported; give one");
                read_text(&j, &c->template);
            } else {
                cursor_skip(&j);
            }
        }
    }
    if (!cursor_end(&j, err)) return false;
    return !(c->template.failed || c->bos.failed) || err_set(err, ERR_RESOURCE, "out of memory");
}

/* Whole file into *out; a missing file leaves *found false. */
static bool read_optional(struct bytes *out, bool *found, const char *dir, const char *name, struct err *err) {
    struct bytes path = {0};
    file_join(&path, dir, name);
    *found = !path.failed && file_exists(path.data);
    bool ok = !path.failed || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && (!*found || file_read_all(out, path.data, MAX_FILE, err));
    bytes_free(&path);
    return ok;
}

bool token_chat_open_text(struct token_chat *out, const struct token_vocab *v, const char *template, size_t n,
                          bool add_bos, int32_t bos, struct err *err) {
    enum token_chat_format format;
    struct token_chat c;
    if (template && !token_chat_recognise(&format, template, n, err)) return false;
    if (!(template ? token_chat_init(&c, v, format, err) : guess(&c, v, err))) return false;
    c.add_bos = add_bos || (template && memmem(template, n, "bos_token", strlen("bos_token")));
    if (bos >= 0) c.bos = bos;
    if (c.add_bos && (c.bos < 0 || !token_is_control(v, c.bos)))
        return err_set(err, ERR_INPUT, "add_bos_token is set, but the vocabulary has no special token for it");
    *out = c;
    return true;
}

static bool bind(struct token_chat *out, const struct token_vocab *v, const struct bytes *template, bool found,
                 const struct config *config, struct err *err) {
    const struct bytes *text = found ? template : &config->template;
    int32_t bos = config->bos.len ? token_find(v, config->bos.data) : -1;
    if (config->add_bos && config->bos.len && (bos < 0 || !token_is_control(v, bos)))
        return err_set(err, ERR_INPUT, "add_bos_token is set, but the vocabulary has no special token %s",
                       config->bos.data);
    return token_chat_open_text(out, v, found || config->has_template ? bytes_text(text) : NULL, text->len,
                                config->add_bos, bos, err);
}

static bool read_config(struct config *out, const char *dir, struct err *err) {
    struct bytes text = {0};
    bool found;
    bool ok = read_optional(&text, &found, dir, "tokenizer_config.json", err) &&
              (!found || parse_config(out, &text, err) || err_prefix(err, "tokenizer_config.json"));
    bytes_free(&text);
    return ok;
}

static void config_free(struct config *c) {
    bytes_free(&c->template);
    bytes_free(&c->bos);
}

bool token_chat_open(struct token_chat *out, const struct token_vocab *v, const char *dir, struct err *err) {
    struct config config = {0};
    struct bytes template = {0};
    bool has_file;
    struct err why = {0};
    bool ok = read_optional(&template, &has_file, dir, "chat_template.jinja", &why) &&
              read_config(&config, dir, &why) && bind(out, v, &template, has_file, &config, &why);
    config_free(&config);
    bytes_free(&template);
    return ok || err_set(err, why.code, "%s: %s", dir, why.message);
}

bool token_chat_first(int32_t *out, const struct token_vocab *v, const char *dir, struct err *err) {
    struct config config = {0};
    bool ok = read_config(&config, dir, err) || err_prefix(err, "%s", dir);
    int32_t named = ok && config.bos.len ? token_find(v, config.bos.data) : -1;
    if (ok && config.has_add_bos)
        *out = config.add_bos && token_is_control(v, named) ? named : -1;
    else if (ok)
        *out = token_first(v);
    config_free(&config);
    return ok;
}
