/* chat_read.c - generated ids -> messages, by control ids and never by text.
 *
 *   <|start|> role <|channel|> channel [<|constrain|> type] <|message|> content  <|end|> | <|return|> | <|call|>
 *   ---IN_ROLE---- ----IN_CHANNEL---- ----IN_CONSTRAIN----- ---IN_CONTENT------  -> BETWEEN
 *
 * Models leave parts out: a missing <|end|> (the next <|start|> or <|channel|> ends the message), a channel written as
 * a bare word without <|channel|> ("assistant final<|message|>"), a channel twice, one nobody knows. Each has a meaning
 * here.
 *
 * Reads   ids                              Writes  the reader, spans
 * Owns    nothing                          Never   fails on what a model wrote
 * Checked tests/token/chat_test.c, fuzz/chat_fuzz.c
 */
#include <string.h>

#include "token/chat.h"

void token_chat_reader_init(struct token_chat_reader *r, const struct token_chat *c, bool in_final) {
    bool answers = in_final || !token_chat_has_channels(c);
    *r = (struct token_chat_reader){
        .chat = c, .state = answers ? TOKEN_CHAT_IN_CONTENT : TOKEN_CHAT_IN_ROLE, .role = "assistant"};
    r->channel = answers ? TOKEN_CHANNEL_FINAL : TOKEN_CHANNEL_NONE;
}

/* The first word of the header text read so far: "commentary json" -> commentary. */
static enum token_channel channel_of(const char *word, size_t n) {
    static const char *const names[] = {"analysis", "commentary", "final"};
    size_t start = 0;
    while (start < n && word[start] == ' ') start++;
    size_t end = start;
    while (end < n && word[end] != ' ') end++;
    if (end == start) return TOKEN_CHANNEL_NONE;
    for (size_t i = 0; i < 3; i++)
        if (strlen(names[i]) == end - start && memcmp(word + start, names[i], end - start) == 0)
            return TOKEN_CHANNEL_ANALYSIS + (enum token_channel)i;
    return TOKEN_CHANNEL_OTHER;
}

/* A header text is complete. In the role's place a known channel name is a channel whose control id was left out. */
static void close_word(struct token_chat_reader *r) {
    if (r->state == TOKEN_CHAT_IN_CHANNEL) {
        r->channel = channel_of(r->word, r->n_word);
    } else if (r->state == TOKEN_CHAT_IN_ROLE) {
        const char *word = r->word;
        size_t n = r->n_word;
        while (n && *word == ' ') word++, n--;
        if (n >= 9 && memcmp(word, "assistant", 9) == 0) word += 9, n -= 9;
        enum token_channel channel = channel_of(word, n);
        if (channel != TOKEN_CHANNEL_NONE && channel != TOKEN_CHANNEL_OTHER) {
            r->channel = channel;
        } else if (r->n_word) {
            size_t skip = (size_t)(r->word[0] == ' ');
            memcpy(r->role, r->word + skip, r->n_word - skip);
            r->role[r->n_word - skip] = 0;
        }
    }
    r->n_word = 0;
}

static enum token_chat_event begin(struct token_chat_reader *r) {
    bool was_content = r->state == TOKEN_CHAT_IN_CONTENT;
    memcpy(r->role, "assistant", 10);
    r->channel = TOKEN_CHANNEL_NONE;
    r->n_word = 0;
    return was_content ? TOKEN_CHAT_END : TOKEN_CHAT_HEADER;
}

enum token_chat_event token_chat_reader_feed(struct token_chat_reader *r, int32_t id) {
    const struct token_chat *c = r->chat;
    enum token_chat_event event = TOKEN_CHAT_HEADER;
    if (id < 0) {
        event = r->state == TOKEN_CHAT_IN_CONTENT ? TOKEN_CHAT_CONTENT : TOKEN_CHAT_HEADER; /* no id: adds nothing */
    } else if (id == c->start) {
        event = begin(r);
        r->state = TOKEN_CHAT_IN_ROLE;
    } else if (id == c->channel) {
        if (r->state == TOKEN_CHAT_IN_ROLE)
            close_word(r);
        else if (r->state == TOKEN_CHAT_IN_CONTENT || r->state == TOKEN_CHAT_BETWEEN)
            event = begin(r);
        r->n_word = 0;
        r->state = TOKEN_CHAT_IN_CHANNEL;
    } else if (id == c->message) {
        if (r->state == TOKEN_CHAT_IN_CONTENT || r->state == TOKEN_CHAT_BETWEEN)
            event = begin(r);
        else
            close_word(r);
        r->state = TOKEN_CHAT_IN_CONTENT;
    } else if (token_chat_is_stop(c, id)) {
        event = TOKEN_CHAT_END;
        r->state = TOKEN_CHAT_BETWEEN;
        r->n_word = 0;
    } else if (id == c->constrain) {
        close_word(r);
        if (r->state != TOKEN_CHAT_IN_CONTENT) r->state = TOKEN_CHAT_IN_CONSTRAIN;
    } else if (r->state == TOKEN_CHAT_IN_CONTENT) {
        event = token_is_control(c->v, id) ? TOKEN_CHAT_HEADER : TOKEN_CHAT_CONTENT;
    } else if (r->state == TOKEN_CHAT_IN_ROLE || r->state == TOKEN_CHAT_IN_CHANNEL) {
        size_t n, room = sizeof r->word - 1 - r->n_word;
        const char *text = token_text(c->v, id, &n);
        if (n > room) n = room;
        memcpy(r->word + r->n_word, text, n);
        r->n_word += n;
    }
    return event;
}

/* Append the message that covers ids[from..to); nothing when it holds no content id. */
static void append_reply(struct bytes *out, const struct token_chat_reader *r, size_t from, size_t to, bool ended) {
    struct token_chat_reply reply = {.channel = r->channel, .content = from, .n_content = to - from, .ended = ended};
    memcpy(reply.role, r->role, sizeof reply.role);
    if (to > from) bytes_append(out, &reply, sizeof reply);
}

bool token_chat_split(struct bytes *out, const struct token_chat *c, const int32_t *ids, size_t n, bool in_final,
                      struct err *err) {
    struct token_chat_reader r, before;
    size_t from = 0; /* where the content, or the header text that may turn out to be all there is, begins */
    token_chat_reader_init(&r, c, in_final);
    for (size_t i = 0; i < n; i++) {
        before = r;
        enum token_chat_event event = token_chat_reader_feed(&r, ids[i]);
        /* ended without <|message|> */
        bool lost = event == TOKEN_CHAT_END && before.state != TOKEN_CHAT_IN_CONTENT;
        if (lost) before.channel = TOKEN_CHANNEL_NONE;
        if (event == TOKEN_CHAT_END) append_reply(out, &before, from, i, true);
        if (event == TOKEN_CHAT_END ||
            (event == TOKEN_CHAT_HEADER && (ids[i] == c->message || ids[i] == c->start || ids[i] == c->channel)))
            from = i + 1;
    }
    if (r.state != TOKEN_CHAT_IN_CONTENT) r.channel = TOKEN_CHANNEL_NONE;
    append_reply(out, &r, from, n, false);
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory");
}
