/* explain.h - what the files of `sansu explain` share: explain.c (the verb, one problem, people), explain_batch.c (a file of
 * problems), explain_json.c (objects for programs). */
#ifndef SANSU_CMD_EXPLAIN_H
#define SANSU_CMD_EXPLAIN_H

#include "base/err.h"
#include "sansu/tutor.h"

/* One line of JSON on stdout, every field always there:
 *   id, problem, text        as given and as written; text keeps its line breaks
 *   answer                   the answer's words in text, or null
 *   finish, verdict          tutor_finish_name; exact_verdict_name over all equations
 *   claims                   [{start, end, text, verdict, reason}], bytes of text
 *   style                    [{rule, start, end, text, severity, message}]
 *   overrides                places where the calculator overruled the model
 *   prompt_tokens, new_tokens, mean_logprob
 *   samples, agreement       replies asked for; how many share the printed one's answer
 *   passes, guessed, accepted   forward passes after the prompt; tokens guessed in them, and those that were right
 *   warnings, refusal        texts in Japanese; null when not refused
 * id: raw JSON text of n_id bytes; problem: n bytes of UTF-8. All borrowed. */
void explain_print_json(const struct explanation *e, const char *id, size_t n_id, const char *problem, size_t n);

/* Line `number` of `file` was refused: a message on stderr, an object with "error" on stdout. */
void explain_print_bad_line(const char *file, size_t number, const struct err *err);

/* Every problem of the JSON lines in `file` (- is standard input), one object a line, in their order. Returns the exit code;
 * a bad line is reported in its place and does not stop the others. */
int explain_batch(struct tutor *tutor, const char *file);

#endif
