/* api.h - what clients of OpenAI's, Anthropic's and Ollama's APIs say, as requests for the tutor; lessons in
 * their words.
 *
 *   body -> api_ask_read -> messages, settings -> (tutor, reader) -> lesson -> api_writer -> JSON | events of a stream
 *
 * What the model wrote without a reader is a lesson, too: with an explanation and nothing else.
 *
 * Plain functions over bytes: no socket, no model. What a field may be, one table says (fields.c): it is used, it is
 * refused by its name, or it is ignored and named. */
#ifndef SANSU_API_API_H
#define SANSU_API_API_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "sansu/lesson.h"

struct json_t; /* jansson */

/* Of errors; plain: our own endpoints, in OpenAI's shape. */
enum api_dialect { API_PLAIN, API_OPENAI, API_ANTHROPIC, API_OLLAMA };

/* ---- refusals ---- */

/* Why a request is not done. Valid when zeroed: there is nothing to complain of. */
struct api_problem {
    int status;
    const char *code; /* static; NULL: none */
    char param[80];   /* the field, "messages[1].content[0]"; "": none */
    char message[400];
};
/* Fill it unless it is filled. Returns false. */
bool api_refuse(struct api_problem *problem, int status, const char *param, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Append the body that this dialect's clients expect. */
void api_write_problem(struct bytes *out, enum api_dialect dialect, const struct api_problem *problem, uint64_t id);

/* ---- JSON bodies ---- */

enum { API_JSON_DEPTH = 32 };

/* One object: valid UTF-8, no key twice, no deeper than API_JSON_DEPTH. Free with json_decref. */
bool api_json_read(struct json_t **out, const char *body, size_t n, struct api_problem *problem);
/* A member of an object: absent and null give the default; another type than asked for is refused. */
bool api_json_text(const char **out, size_t *n, const struct json_t *object, const char *name,
                   struct api_problem *problem);
bool api_json_whole(int64_t *out, const struct json_t *object, const char *name, int64_t low, int64_t high,
                    struct api_problem *problem);
bool api_json_flag(bool *out, const struct json_t *object, const char *name, struct api_problem *problem);
/* Every key of the object is in the list (blanks between names). */
bool api_json_only(const struct json_t *object, const char *names, struct api_problem *problem);

/* {"as":{"family","subtype"},"set":{role:value}}: what somebody says of a problem who saw how it was read. Its strings
 * are the object's. *given: there is anything. */
bool api_correction_read(struct reading_correction *out, bool *given, const struct json_t *object,
                         struct api_problem *problem);

/* ---- requests ---- */

enum api_form {
    API_CHAT,        /* POST /v1/chat/completions */
    API_TEXT,        /* POST /v1/completions */
    API_MESSAGES,    /* POST /v1/messages */
    API_COUNT,       /* POST /v1/messages/count_tokens */
    API_RESPONSES,   /* POST /v1/responses */
    API_OLLAMA_CHAT, /* POST /api/chat */
    API_EXPLAIN      /* POST /v1/explain: ours; a field that is not known is refused */
};

/* DEFAULT: EXPLAIN for a conversation whose only turn is the user's, else CHAT. */
enum api_mode { API_MODE_DEFAULT, API_MODE_EXPLAIN, API_MODE_CHAT };

/* What is served. */
struct api_served {
    const char *model, *alias; /* alias: NULL or a second name */
    bool any_model;
    size_t context;
};

/* Is it the model that is served? latest: as Ollama's clients say it, perhaps with ":latest" behind. */
bool api_is_served(const struct api_served *served, const char *name, bool latest);

enum { API_CHOICES = 8, API_STOPS = 4, API_STOP_BYTES = 64 };

struct api_ask {
    enum api_form form;
    enum api_mode mode; /* decided: EXPLAIN or CHAT; of API_TEXT without meaning */
    struct engine_message *message;
    size_t n_messages;
    bool has_system;    /* message[0] is the system turn; an explanation has the model's own instead */
    const char *prompt; /* API_TEXT */
    size_t n_prompt;
    struct tutor_settings settings; /* of the first choice; the others' seeds follow its */
    int tries;                      /* of an explanation: struct lesson_plan */
    bool unread;
    struct reading_correction correction; /* of an explanation, when it is */
    bool corrected;
    size_t n; /* choices */
    bool stream, include_usage;
    struct bytes ignored; /* "user, store": fields that were sent and do nothing */
    /* private */
    const char *stop[API_STOPS];
    struct bytes *content; /* texts put together, one a message at most */
    struct json_t *root;   /* owns the other texts */
    int64_t max_tokens[2]; /* max_completion_tokens, max_tokens; 0: absent */
};

bool api_ask_read(struct api_ask *out, enum api_form form, const char *body, size_t n, const struct api_served *served,
                  struct api_problem *problem);
void api_ask_free(struct api_ask *ask); /* safe on the zero state */

/* ---- replies ---- */

/* What a stream has said already: events that are numbered, and the text. */
struct api_told {
    size_t events;
    struct bytes text;
};

/* Tokens of a text, or of what is new of it: the first one begins at `from`. */
struct api_tokens {
    const struct reply_token *token;
    size_t n, from;
    const char *text; /* from its beginning */
};

/* What all of a reply's parts say. */
struct api_reply {
    const struct api_ask *ask;
    uint64_t id;
    int64_t created;
    const char *model, *fingerprint;
    size_t prompt_tokens;
    const struct engine *engine;           /* for the texts of tokens that were not chosen */
    struct api_tokens tokens[API_CHOICES]; /* of the text that is written, where log-probabilities were asked for */
    struct api_told *told;                 /* of a stream; where its events depend on it, they are added to it */
};

/* One for each form of another API that has replies. In a stream: open, text (any number, of any choice), finish (once
 * a choice), end; or error at any place. */
struct api_writer {
    const char *stream_type;
    void (*whole)(struct bytes *out, const struct api_reply *r, const struct lesson *choice);
    void (*open)(struct bytes *out, const struct api_reply *r);
    void (*text)(struct bytes *out, const struct api_reply *r, size_t choice, const char *text, size_t n);
    void (*finish)(struct bytes *out, const struct api_reply *r, size_t choice, const struct lesson *lesson);
    void (*end)(struct bytes *out, const struct api_reply *r, size_t new_tokens);
    void (*error)(struct bytes *out, const struct api_reply *r, const struct api_problem *problem);
    const char *alive; /* what may be sent while there is nothing to say */
};
const struct api_writer *api_writer_of(enum api_form form);

void api_write_time(struct bytes *out, int64_t seconds); /* since 1970 -> 2026-11-30T10:00:00Z */

/* The text that a client is shown: a refusal's words where there is no other. */
const char *api_shown(const struct explanation *e, size_t *n);

#endif
