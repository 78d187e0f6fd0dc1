/* learn.h - learn a small Unigram vocabulary from a corpus and write it as a Hugging Face tokenizer.json.
 *
 * The Unigram model of Kudo (2018, "Subword Regularization", section 3.2): start from all frequent substrings, fit
 * piece probabilities by expectation-maximisation, drop the pieces whose loss costs least, repeat. Fixed here, as in
 * the llm-jp-4 vocabulary: ids 0..13 are the harmony control tokens, then 256 byte pieces (nothing is unencodable),
 * then the learnt pieces by falling score; a digit stands alone; "▁" (a space, and the start of each stretch) only
 * begins a piece. */
#ifndef SANSU_TOKEN_LEARN_H
#define SANSU_TOKEN_LEARN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/err.h"

enum { TOKEN_LEARN_CONTROLS = 14, TOKEN_LEARN_BYTES = 256 };

struct token_learner; /* collects text; owned */

bool token_learner_open(struct token_learner **out, struct err *err);
void token_learner_close(struct token_learner *l);

/* Add one stretch of text (a message). Same texts may be added often; order does not change the result. */
bool token_learner_add(struct token_learner *l, const char *text, size_t n, struct err *err);

/* A text that becomes one piece whatever its frequency (a role name such as "▁user"). */
bool token_learner_require(struct token_learner *l, const char *piece, struct err *err);

/* Learn `vocab` ids in all (controls and bytes included) with pieces of at most max_chars characters, and append the
 * tokenizer.json text to out. ERR_INPUT when the corpus is empty or has more single characters than vocab allows. */
bool token_learner_finish(struct bytes *out, struct token_learner *l, size_t vocab, size_t max_chars, struct err *err);

#endif
