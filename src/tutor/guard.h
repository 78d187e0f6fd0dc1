/* guard.h - decides, piece by piece, which text may follow in an explanation. Knows nothing of models or tokens.
 *
 * Two laws, each can be switched off:
 *   calculator  a number after "=" is the value of what stands before it, in a legal spelling; and at every *safe* point
 *               the whole text holds no equality that exact_check calls false
 *   markup      no letters as unknowns, no LaTeX, no Markdown (markup.h)
 *
 * The life of a reply:
 *     tutor_guard_may_follow(piece)? -> tutor_guard_advance(piece) -> ... tutor_guard_may_stop? -> tutor_guard_text up
 *       to tutor_guard_safe
 *
 * A piece may be a part of a character. When nothing can follow (a vocabulary without the digit), tutor_guard_escape
 * names the place to go back to, the sign of the number in progress or the end of its finished part: tutor_guard_rewind
 * to the last mark at or before it; a sign there, or more of that number, is refused from then on. */
#ifndef SANSU_TUTOR_GUARD_H
#define SANSU_TUTOR_GUARD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/err.h"

struct guard;

struct guard_options {
    bool no_calculator, allow_letters;
    const char *problem; /* letters it uses as names are names in the reply too; copied facts, not borrowed */
    size_t n_problem;
};

bool tutor_guard_open(struct guard **out, const struct guard_options *options, struct err *err);
void tutor_guard_close(struct guard *guard);

enum guard_answer { GUARD_YES, GUARD_NOT_UTF8, GUARD_MARKUP, GUARD_NUMBER };

enum guard_answer tutor_guard_may_follow(struct guard *guard, const char *piece, size_t n);
void tutor_guard_advance(struct guard *guard, const char *piece,
                         size_t n); /* a piece that was answered with GUARD_YES */

/* What the calculator will have written next, in its favourite spelling: the rest of a number in progress. n = 0 when
 * it expects nothing. Borrowed until the guard is asked something else. */
const char *tutor_guard_expects(struct guard *guard, size_t *n);

/* False while a number is half written: the reply must not end here. */
bool tutor_guard_may_stop(const struct guard *guard);

/* The text so far; its first tutor_guard_safe bytes are whole characters and final: they will not be taken back. */
const char *tutor_guard_text(const struct guard *guard, size_t *n);
size_t tutor_guard_safe(const struct guard *guard);
size_t tutor_guard_fit(struct guard *guard,
                       size_t limit); /* limit <= safe: the furthest place up to it where the text may be cut */
size_t tutor_guard_end(
    const struct guard *guard); /* where the text ends if nothing follows: a number in progress is left out */

/* The calculator overruled a choice at the end of the text; counted once per number. */
void tutor_guard_count_override(struct guard *guard);
size_t tutor_guard_overrides(const struct guard *guard);

/* A place to come back to. */
enum guard_mode { GUARD_PROSE, GUARD_FORCED, GUARD_OPEN };
struct guard_mark {
    /* whole: end of the last whole character; sign, side: of the number in progress */
    size_t length, safe, whole, sign, side;
    enum guard_mode mode;
    bool may_stop;
};
struct guard_mark tutor_guard_mark(const struct guard *guard);
void tutor_guard_rewind(struct guard *guard, const struct guard_mark *mark);

/* True when the text stands inside a number that need not have been begun, or gone on; *offset: where to go back to. */
bool tutor_guard_escape(struct guard *guard, size_t *offset);

#endif
