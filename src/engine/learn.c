/* learn.c - the public door to vocabulary learning: the role names a chat needs are always single pieces.
 *
 * Checked tests/token/learn_test.c (the learner), tests/e2e (the verb)
 */
#include "sansu/engine.h"
#include "token/learn.h"

bool engine_learn_tokenizer(struct bytes *out, engine_text_fn *next, void *context, size_t n_vocab, size_t max_chars,
                            struct err *err) {
    static const char *const roles[] = {"\xe2\x96\x81user",
                                        "\xe2\x96\x81"
                                        "assistant",
                                        "\xe2\x96\x81"
                                        "developer",
                                        "\xe2\x96\x81system",
                                        "\xe2\x96\x81"
                                        "final"};
    struct token_learner *l = NULL;
    if (!token_learner_open(&l, err)) return false;
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof roles / sizeof roles[0]; i++) ok = token_learner_require(l, roles[i], err);
    const char *text;
    size_t n;
    while (ok && next(context, &text, &n)) ok = token_learner_add(l, text, n, err);
    if (ok) ok = token_learner_finish(out, l, n_vocab, max_chars, err);
    token_learner_close(l);
    return ok;
}
