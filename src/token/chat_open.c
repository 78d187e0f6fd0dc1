/* chat_open.c - which chat format a model directory uses.
 *
 *   chat_template.jinja, else "chat_template" of tokenizer_config.json -> the first row whose words it holds -> format;
 *   "add_bos_token", "bos_token" of tokenizer_config.json
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

bool token_chat_recognise(enum token_chat_format *out, const char *text, size_t n, struct err *err) {
    for (int i = 0; i < TOKEN_CHAT_FORMATS; i++) {
        if (!holds_all(text, n, token_chat_row((enum token_chat_format)i)->words)) continue;
        *out = (enum token_chat_format)i;
        return true;
    }
    char digest[65];
    sha256_hex(digest, text, n);
    return err_set(err, ERR_INPUT,
                   "the chat template with SHA-256 %s is not one this program knows; templates are never run", digest);
}

/* Without a template: the first format that can be meant and whose control tokens are all there. */
static bool guess(struct token_chat *out, const struct token_vocab *v, struct err *err) {
    struct err why = {0};
    for (int i = 0; i < TOKEN_CHAT_FORMATS; i++)
        if (token_chat_row((enum token_chat_format)i)->without_template &&
            token_chat_init(out, v, (enum token_chat_format)i, &why))
            return true;
    return err_set(err, why.code, "%s", why.message);
}

/* What tokenizer_config.json says. */
struct config {
    struct bytes template, bos;
    bool has_template, add_bos;
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
                cursor_get_bool(&j, &c->add_bos);
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
    c.add_bos = add_bos;
    if (bos >= 0) c.bos = bos;
    if (c.add_bos && (c.bos < 0 || !token_is_control(v, c.bos)))
        return err_set(err, ERR_INPUT, "add_bos_token is set, but the vocabulary has no special token for it");
    *out = c;
    return true;
}

static bool bind(struct token_chat *out, const struct token_vocab *v, const struct bytes *template, bool found,
                 const struct config *config, struct err *err) {
    const struct bytes *text = found ? template : &config->template;
    struct token_chat c;
    if (!token_chat_open_text(&c, v, found || config->has_template ? bytes_text(text) : NULL, text->len, false, -1,
                              err))
        return false;
    c.add_bos = config->add_bos;
    if (config->bos.len) c.bos = token_find(v, config->bos.data);
    if (c.add_bos && (c.bos < 0 || !token_is_control(v, c.bos)))
        return err_set(err, ERR_INPUT, "add_bos_token is set, but the vocabulary has no special token %s",
                       config->bos.len ? config->bos.data : "<|startoftext|>");
    *out = c;
    return true;
}

bool token_chat_open(struct token_chat *out, const struct token_vocab *v, const char *dir, struct err *err) {
    struct config config = {0};
    struct bytes template = {0}, text = {0};
    bool has_file, has_config;
    struct err why = {0};
    bool ok = read_optional(&template, &has_file, dir, "chat_template.jinja", &why) &&
              read_optional(&text, &has_config, dir, "tokenizer_config.json", &why);
    if (ok && has_config && !parse_config(&config, &text, &why)) ok = err_prefix(&why, "tokenizer_config.json");
    ok = ok && bind(out, v, &template, has_file, &config, &why);
    bytes_free(&config.template);
    bytes_free(&config.bos);
    bytes_free(&template);
    bytes_free(&text);
    return ok || err_set(err, why.code, "%s: %s", dir, why.message);
}
