/* api_impl.h - between the files of this room. */
#ifndef SANSU_API_IMPL_H
#define SANSU_API_IMPL_H

#include <jansson.h>

#include "api.h"

extern const struct api_writer api_chat_writer, api_text_writer, api_messages_writer, api_responses_writer,
    api_ollama_writer;

/* messages.c: turns of all dialects -> ask->message. system: what stands beside them; NULL: none. */
bool api_messages_read(struct api_ask *ask, const json_t *system, const json_t *messages, struct api_problem *problem);

/* The same of our own endpoint: a problem is the user's only turn. */
bool api_problem_read(struct api_ask *ask, const json_t *text, struct api_problem *problem);

/* fields.c: every member of the root but the texts. */
bool api_fields_read(struct api_ask *ask, const struct api_served *served, struct api_problem *problem);

/* ,"sansu":{..} of one choice. */
void api_write_own(struct bytes *out, const struct api_reply *r, const struct lesson *lesson);
/* "logprobs":..: what the model thought of the tokens of choice i; null where nobody asked. */
void api_write_logprobs(struct bytes *out, const struct api_reply *r, size_t i);
void api_write_text_member(struct bytes *out, const char *name, const char *text, size_t n); /* "name":"text" */

#endif
