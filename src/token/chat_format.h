/* chat_format.h - chat formats as rows: what each writes around the texts of a conversation, and how it is told from
 * others.
 *
 *   pattern     "<|start|>user<|message|>{text}<|end|>"     names of the row's control tokens become their ids,
 *                                                           {text} and {date} what they stand for, the rest is text
 *
 * A message is put in as a text, whatever it holds: only a pattern can name a control token (chat.c). Another format is
 * another row; the reader of replies (chat_read.c) knows replies with channels. */
#ifndef SANSU_TOKEN_CHAT_FORMAT_H
#define SANSU_TOKEN_CHAT_FORMAT_H

#include "token/chat.h"

struct token_chat_control {
    const char *name;
    bool needed; /* a vocabulary without it cannot have this format */
    bool ends_reply;
};

enum { TOKEN_CHAT_MAX_WORDS = 10 };

struct token_chat_row {
    const char *name;
    const struct token_chat_control *control; /* [TOKEN_CHAT_MAX_CONTROLS at most], up to a NULL name */
    const char *preamble;                     /* in front of everything; NULL: nothing */
    const char *system;                       /* a system text; an empty one leaves no trace */
    const char *user;
    const char *thinking;  /* analysis before the last reply, in training renderings */
    const char *reply;     /* an earlier assistant message */
    const char *open;      /* the turn that the model is to write */
    const char *final;     /* what forces it to answer at once; NULL: nothing needs to */
    const char *close;     /* what it writes behind a reply */
    bool without_template; /* meant when a model brings no template and its vocabulary has the control tokens */
    const char *words[TOKEN_CHAT_MAX_WORDS]; /* a template that holds all of them is this format */
};

/* Rows in the order in which templates are compared with them. */
const struct token_chat_row *token_chat_row(enum token_chat_format format);

#endif
