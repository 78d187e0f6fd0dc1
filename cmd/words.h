/* words.h - what the command line says, in the reader's language. */
#ifndef SANSU_CMD_WORDS_H
#define SANSU_CMD_WORDS_H

#include <stdbool.h>

/* The first of $SANSU_LANG, $LC_ALL, $LC_MESSAGES and $LANG that is set begins with "ja". */
bool say_japanese(void);

/* A text as it stands in the code, or its other side in words.def. A format keeps its conversions. */
const char *say(const char *english) __attribute__((format_arg(1)));

/* What the library says about a failure, in the reader's language where failures.def has it; `room` may hold it. */
enum { SAY_FAILURE_BYTES = 3000 };
const char *say_failure(char room[SAY_FAILURE_BYTES], const char *message);

#endif
