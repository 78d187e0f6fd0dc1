/* words.h - what the command line says, in the reader's language. */
#ifndef SANSU_CMD_WORDS_H
#define SANSU_CMD_WORDS_H

#include <stdbool.h>

/* The first of $SANSU_LANG, $LC_ALL, $LC_MESSAGES and $LANG that is set begins with "ja". */
bool say_japanese(void);

/* A text as it stands in the code, or its other side in words.def. A format keeps its conversions. */
const char *say(const char *english) __attribute__((format_arg(1)));

#endif
