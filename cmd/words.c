/* words.c - the texts of the command line in two languages.
 *
 *   "--test is needed; .." -> words.def -> "--test がいります。.."
 *
 * The code holds the English text, so that it can be read and its formats are checked by the compiler. What the library
 * says about a failure is taken apart and said again by failures.def; a message that is not there stays English, and
 * cmd_fail puts the kind of failure before it.
 *
 * Checked tests/e2e/words_test.c, tests/e2e/failures_test.c
 */
#include "words.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd.h"

static const struct {
    const char *english, *japanese;
} words[] = {
#define WORDS(english, japanese) {english, japanese},
#include "words.def"
#undef WORDS
};

bool say_japanese(void) {
    static const char *const names[] = {"SANSU_LANG", "LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && *value) return strncmp(value, "ja", 2) == 0;
    }
    return false;
}

const char *say(const char *english) {
    if (!say_japanese()) return english;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i].english, english) == 0) return words[i].japanese;
    return english;
}

static const struct phrase failures[] = {
#define FAILURE(english, japanese) {english, japanese},
#include "failures.def"
#undef FAILURE
};

const char *say_failure(char room[SAY_FAILURE_BYTES], const char *message) {
    struct bytes out = {0};
    bool said = say_japanese() && phrase_turn(&out, failures, sizeof failures / sizeof *failures, message);
    if (said) snprintf(room, SAY_FAILURE_BYTES, "%s", bytes_text(&out));
    bytes_free(&out);
    return said ? room : message;
}
