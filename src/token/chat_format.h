/* chat_format.h - chat formats as rows: what each writes around the texts of a conversation, and how its template is
 * told from others.
 *
 *   pattern     "<|start|>user<|message|>{text}<|end|>"     names of the row's control tokens become their ids;
 *                                                           {text} {system} {date} {day} what they stand for; the rest
 *                                                           is text
 *
 * A message is put in as a text, whatever it holds: only a pattern can name a control token (chat.c). Another format is
 * another row. How a reply ends, and whether one has channels, is said here and nowhere else. */
#ifndef SANSU_TOKEN_CHAT_FORMAT_H
#define SANSU_TOKEN_CHAT_FORMAT_H

#include "token/chat.h"

struct token_chat_control {
    const char *name;
    bool needed; /* a vocabulary without it cannot have this format */
    bool ends_reply;
};

enum { TOKEN_CHAT_MAX_WORDS = 10, TOKEN_CHAT_MAX_OTHERS = 6 };

struct token_chat_row {
    const char *name;
    const struct token_chat_control *control; /* [TOKEN_CHAT_MAX_CONTROLS at most], up to a NULL name */
    const char *bos;                          /* where the model's files name none; NULL: <|startoftext|> */
    const char *preamble;                     /* in front of everything; NULL: nothing */
    const char *system;    /* a system text; NULL: it stands in the first user turn, or the format has none */
    const char *no_system; /* in its place when there is none */
    const char *user;
    const char *user_first; /* the first user turn when there is a {system} text that stands in it */
    const char *thinking;   /* analysis before the last reply, in training renderings */
    const char *reply;      /* an earlier assistant message */
    const char *open;       /* the turn that the model is to write */
    const char *final;      /* what forces it to answer at once; NULL: nothing needs to */
    const char *close;      /* what it writes behind a reply */
    const char *date;       /* YYYY-MM-DD where the caller gives none; NULL: today */
    bool channels;          /* a reply begins with a header: harmony */
    bool trims;             /* texts of users and assistants lose the white space around them */
    bool trims_system;
    bool skips_empty_system; /* an empty system text leaves no trace */
    bool without_template;   /* meant when a model brings no template and its vocabulary has the control tokens */
    /* A template is this format when it holds all words and none of the others, and says nothing of its own behind
     * `own_turn` but the sentence. */
    const char *words[TOKEN_CHAT_MAX_WORDS];
    const char *others[TOKEN_CHAT_MAX_OTHERS];
    const char *own_turn; /* NULL: that is not looked at */
    const char *sentence; /* NULL: none may stand there */
};

const struct token_chat_row *token_chat_row(enum token_chat_format format);

#endif
