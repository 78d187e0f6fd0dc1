/* run.h - run the real program as a user would and look at what came out. */
#ifndef SANSU_TESTS_E2E_RUN_H
#define SANSU_TESTS_E2E_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"

struct run {
    int exit_code;         /* 128 + signal when it was killed */
    struct bytes out, err; /* stdout, stderr */
};

/* Run $SANSU (default build/sansu) with NULL-terminated arguments and the string `input` (NULL = empty) on stdin. Fails
 * the test when it cannot be started or takes longer than five minutes (a loaded machine is no failure). Free with
 * run_free. */
void run_sansu(struct run *run, const char *const *arguments, const char *input);
void run_free(struct run *run);

/* As run_sansu, for what needs a shell: closed descriptors, pipes. In the script, $SANSU is the program. */
void run_shell(struct run *run, const char *script);

#define RUN(run, input, ...) run_sansu(run, (const char *const[]){__VA_ARGS__, NULL}, input)

#endif
