/* json_steps.c - the steps of a tokenizer.json around its model: normalizer, pre_tokenizer, decoder.
 *
 *   {"type": T, ..} | {"type": "Sequence", LIST: [{..}, ..]} -> flags of the reader
 *
 * Steps are recognised, never carried out: a pattern is compared as a string, no regular expression is run. What is not
 * known would change ids, so it is an error that names it.
 *
 * Reads   one member of the file           Writes  flags
 * Owns    nothing                          Never   ignores a step
 * Checked tests/token/tokenizer_json_test.c, tests/token/bpe_json_test.c, fuzz/tokenizer_json_fuzz.c
 */
#include <string.h>

#include "token/json_impl.h"

static const char MARK[] = "\xe2\x96\x81";

/* The patterns of split.h as they are published. */
static const char qwen2_pattern[] =
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
static const char llama3_pattern[] =
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

const char *token_json_pattern(enum token_split split) {
    return split == TOKEN_SPLIT_QWEN2 ? qwen2_pattern : split == TOKEN_SPLIT_LLAMA3 ? llama3_pattern : NULL;
}

/* One step, its strings decoded and cut to nothing when they are absent. */
struct step {
    char type[32], pattern[256], content[16], behavior[32], scheme[16];
    bool invert, individual_digits, add_prefix_space, use_regex, split;
};

typedef bool step_fn(struct token_json *r, const struct step *s);

/* A member of the file that holds steps. */
struct member {
    const char *list; /* the key of a sequence's steps */
    step_fn *apply;
    const char *unknown; /* what is said of a step that is not known */
};

static bool keep_word(struct token_json *r, char *out, size_t cap, const char *words) {
    if (!token_json_word(r)) return false;
    if (r->word.len >= cap || memchr(bytes_text(&r->word), 0, r->word.len)) return token_json_refuse(r, words);
    memcpy(out, bytes_text(&r->word), r->word.len);
    out[r->word.len] = 0;
    return true;
}

static bool read_pattern(struct token_json *r, struct step *s, const char *unknown) {
    struct json_slice key;
    if (!cursor_enter_object(&r->j)) return false;
    while (cursor_next_key(&r->j, &key)) {
        if (!cursor_key_is(&key, "Regex") && !cursor_key_is(&key, "String"))
            return token_json_refuse(r, "a pattern is neither Regex nor String");
        if (!keep_word(r, s->pattern, sizeof s->pattern, unknown)) return false;
    }
    return !r->j.problem;
}

static bool *flag_of(struct step *s, const struct json_slice *key) {
    return cursor_key_is(key, "invert")              ? &s->invert
           : cursor_key_is(key, "individual_digits") ? &s->individual_digits
           : cursor_key_is(key, "add_prefix_space")  ? &s->add_prefix_space
           : cursor_key_is(key, "use_regex")         ? &s->use_regex
           : cursor_key_is(key, "split")             ? &s->split
                                                     : NULL;
}

/* "start" and "stop" of Strip: how many of the content are dropped there. */
static bool read_strip(struct token_json *r, bool is_start, int64_t *start, const char *unknown) {
    int64_t number;
    if (!cursor_get_int(&r->j, &number)) return false;
    if (number != is_start) return token_json_refuse(r, unknown);
    *start |= is_start;
    return true;
}

static bool read_steps(struct token_json *r, const struct member *m);

/* A step object. Its list may come before its type, so both are gathered. */
static bool read_step(struct token_json *r, const struct member *m, bool nested) {
    struct json_slice key;
    struct step s = {
        .add_prefix_space = true, .use_regex = true, .split = true}; /* as the library has it when they are absent */
    bool has_list = false, *flag;
    int64_t start = 0;
    if (!cursor_enter_object(&r->j)) return false;
    while (cursor_next_key(&r->j, &key)) {
        if (cursor_key_is(&key, "type")) {
            keep_word(r, s.type, sizeof s.type, m->unknown);
        } else if (cursor_key_is(&key, "pattern")) {
            read_pattern(r, &s, m->unknown);
        } else if (cursor_key_is(&key, "prepend_scheme")) {
            keep_word(r, s.scheme, sizeof s.scheme, m->unknown);
        } else if (cursor_key_is(&key, "content") || cursor_key_is(&key, "prepend") ||
                   cursor_key_is(&key, "replacement")) {
            keep_word(r, s.content, sizeof s.content, m->unknown);
        } else if (cursor_key_is(&key, "behavior")) {
            keep_word(r, s.behavior, sizeof s.behavior, m->unknown);
        } else if (cursor_key_is(&key, "start") || cursor_key_is(&key, "stop")) {
            read_strip(r, cursor_key_is(&key, "start"), &start, m->unknown);
        } else if (cursor_key_is(&key, m->list)) {
            if (nested) return token_json_refuse(r, "a sequence inside a sequence");
            has_list = true;
            read_steps(r, m);
        } else if ((flag = flag_of(&s, &key)) != NULL) {
            cursor_get_bool(&r->j, flag);
        } else {
            cursor_skip(&r->j);
        }
    }
    if (r->j.problem) return false;
    if (has_list) return strcmp(s.type, "Sequence") == 0 || token_json_refuse(r, m->unknown);
    if (strcmp(s.type, "Strip") == 0 && !start) return token_json_refuse(r, m->unknown);
    return m->apply(r, &s) || token_json_refuse(r, m->unknown);
}

static bool read_steps(struct token_json *r, const struct member *m) {
    if (!cursor_enter_array(&r->j)) return false;
    while (cursor_next_element(&r->j))
        if (!read_step(r, m, true)) return false;
    return !r->j.problem;
}

static bool read_member(struct token_json *r, const struct member *m) {
    return cursor_peek(&r->j) == JSON_NULL ? cursor_get_null(&r->j) : read_step(r, m, false);
}

/* ---- what each step means ---- */

static bool apply_normalizer(struct token_json *r, const struct step *s) {
    if (strcmp(s->type, "NFC") == 0) return (r->nfc = true);
    if (strcmp(s->content, MARK) != 0) return false;
    if (strcmp(s->type, "Prepend") == 0 || (strcmp(s->type, "Replace") == 0 && strcmp(s->pattern, "(?<!\\n)^") == 0))
        return !r->dummy_prefix && (r->dummy_prefix = true);
    return strcmp(s->type, "Replace") == 0 && strcmp(s->pattern, " ") == 0 && (r->space_mark = true);
}

static bool apply_split(struct token_json *r, const struct step *s) {
    if (s->invert || r->pattern || r->digits_apart) return false;
    if (strcmp(s->pattern, " ") == 0 && strcmp(s->behavior, "MergedWithPrevious") == 0)
        return (r->splits_spaces = true);
    if (strcmp(s->behavior, "Isolated") != 0) return false;
    if (strcmp(s->pattern, qwen2_pattern) == 0)
        r->split = TOKEN_SPLIT_QWEN2;
    else if (strcmp(s->pattern, llama3_pattern) == 0)
        r->split = TOKEN_SPLIT_LLAMA3;
    else
        return false;
    return (r->pattern = true);
}

/* Spaces become marks here instead of in the normalizer; the text is not split. */
static bool apply_metaspace(struct token_json *r, const struct step *s) {
    bool first = strcmp(s->scheme, "first") == 0;
    if (s->split || strcmp(s->content, MARK) != 0 || (!first && strcmp(s->scheme, "never") != 0)) return false;
    if (r->space_mark || r->dummy_prefix || r->nfc || r->pattern || r->digits_apart) return false;
    r->dummy_prefix = r->prefix_first = first;
    return (r->space_mark = r->splits_spaces = true);
}

static bool apply_pre_tokenizer(struct token_json *r, const struct step *s) {
    if (r->bytes || r->splits_spaces) return false; /* nothing follows these */
    if (strcmp(s->type, "Split") == 0) return apply_split(r, s);
    if (strcmp(s->type, "Metaspace") == 0) return apply_metaspace(r, s);
    if (strcmp(s->type, "Digits") == 0)
        return s->individual_digits && !r->pattern && !r->digits_apart && (r->digits_apart = true);
    if (strcmp(s->type, "ByteLevel") != 0 || s->add_prefix_space || s->use_regex == r->pattern) return false;
    if (!r->pattern) r->split = r->digits_apart ? TOKEN_SPLIT_SMOLLM : TOKEN_SPLIT_GPT2;
    return (r->bytes = true);
}

static bool apply_decoder(struct token_json *r, const struct step *s) {
    if (strcmp(s->type, "ByteLevel") == 0) return (r->decodes_bytes = true);
    if (strcmp(s->type, "ByteFallback") == 0) {
        r->bytes_first = !r->decodes;
        return true;
    }
    if (strcmp(s->type, "Fuse") == 0) return true;
    if (strcmp(s->type, "Strip") == 0 && strcmp(s->content, " ") == 0) return (r->strip_space = true);
    if (strcmp(s->type, "Replace") != 0) return false;
    if (strcmp(s->pattern, MARK) == 0 && strcmp(s->content, " ") == 0) return (r->decodes = true);
    return strcmp(s->pattern, "(?<!\\n)^ ") == 0 && s->content[0] == 0 && (r->strip_space = true);
}

/* ---- the members ---- */

bool token_json_normalizer(struct token_json *r) {
    static const struct member m = {
        "normalizers", apply_normalizer,
        "a normalizer that is not known (known: spaces and stretch starts become U+2581; NFC)"};
    return read_member(r, &m);
}

bool token_json_pre_tokenizer(struct token_json *r) {
    static const struct member m = {
        "pretokenizers", apply_pre_tokenizer,
        "a pre_tokenizer that is not known (known: those of gpt-2, smollm, qwen2 and llama-bpe before ByteLevel; "
        "Metaspace, first or never, without a split)"};
    return read_member(r, &m);
}

bool token_json_decoder(struct token_json *r) {
    static const struct member m = {
        "decoders", apply_decoder,
        "a decoder that is not known (known: ByteLevel; ByteFallback, U+2581 to space, Fuse, drop one leading space)"};
    return read_member(r, &m);
}
