/* cmd.h - what the subcommands share: the verb table, flags, messages. */
#ifndef SANSU_CMD_H
#define SANSU_CMD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

/* A verb gets argv after its own name and returns an exit code (enum err_code). */
typedef int cmd_fn(int argc, char **argv);

struct cmd_verb {
    const char *name, *summary; /* summary: one line for `sansu --help` */
    cmd_fn *run;
};

int cmd_bench(int argc, char **argv);
int cmd_chat(int argc, char **argv);
int cmd_doctor(int argc, char **argv);
int cmd_generate(int argc, char **argv);
int cmd_logits(int argc, char **argv);
int cmd_merge(int argc, char **argv);
int cmd_explain(int argc, char **argv);
int cmd_figure(int argc, char **argv);
int cmd_inspect(int argc, char **argv);
int cmd_eval(int argc, char **argv);
int cmd_filter(int argc, char **argv);
int cmd_vocab(int argc, char **argv);
int cmd_tokenize(int argc, char **argv);
int cmd_problems(int argc, char **argv);
int cmd_audit(int argc, char **argv);
int cmd_train(int argc, char **argv);
int cmd_teach(int argc, char **argv);
int cmd_corpus(int argc, char **argv);
int cmd_quantize(int argc, char **argv);
int cmd_convert(int argc, char **argv);
int cmd_read(int argc, char **argv);
int cmd_reader(int argc, char **argv);
int cmd_serve(int argc, char **argv);
int cmd_sheet(int argc, char **argv);

extern const struct cmd_verb cmd_verbs[]; /* ends with name == NULL; main.c */

/* ---- flags ---- */

enum cmd_flag_kind { FLAG_BOOL, FLAG_STRING, FLAG_INT, FLAG_DOUBLE, FLAG_LIST };

/* A flag that may be given several times; its help has dots behind the argument. Of any other one the last value
 * counts, and standard error says so. */
enum { CMD_LIST_MAX = 8 };
struct cmd_list {
    const char *item[CMD_LIST_MAX];
    size_t n;
};

/* What --cpu takes, for help texts. */
#if defined(__aarch64__)
#define CMD_VARIANTS "ref, neon, dotprod"
#else
#define CMD_VARIANTS "ref, avx2, avxvnni, avx512, amx"
#endif

/* One row of a verb's flag table; it drives parsing and --help alike. The target is written only when the flag
 * occurs. */
struct cmd_flag {
    const char *name; /* "--seed" */
    enum cmd_flag_kind kind;
    void *target;         /* bool *, const char **, int64_t *, double *, struct cmd_list * */
    const char *argument; /* shown in help: "N" */
    const char *help;
    int64_t low, high; /* FLAG_INT: allowed range, checked when low < high */
};

/* What goes together, in lists with blanks between names: no flag is read and then not used. A job may also be the
 * first argument ("show"). */
struct cmd_rule {
    const char *flags;
    enum { CMD_NEEDS, CMD_EXCLUDES, CMD_ONLY } kind; /* one of the others, none of them, nothing but them */
    const char *others;
};

/* Usage text of a verb: `usage` is the first line(s), e.g. "sansu explain [PROBLEM|-]\n". flags ends with name ==
 * NULL, rules with flags == NULL; no rules: NULL. */
struct cmd_usage {
    const char *usage, *about, *example;
    const struct cmd_flag *flags;
    const struct cmd_rule *rules;
};

/* Parse flags ("--name value", "--name=value", or a letter of flag_names.c for the name), collect up to max positional
 * arguments ("--" ends the flags). Returns false when the verb must stop: *exit_code is 0 after --help, ERR_USAGE after a
 * mistake (already reported, with our name for what other programs call it, or the nearest one). */
bool cmd_parse(int argc, char **argv, const struct cmd_usage *usage, const char **positional, int max,
               int *n_positional, int *exit_code);

/* The first of the flags named in `list` that is on the command line; NULL: none. For what depends on a value. */
const char *cmd_given(int argc, char **argv, const struct cmd_flag *flags, const char *list);

/* Report a flag that has no effect beside what else was said, and return ERR_USAGE. */
int cmd_idle(const char *verb, const char *flag, const char *beside);

/* Report a failure on stderr as "sansu VERB: message" and return its exit code. */
int cmd_fail(const char *verb, const struct err *err);

/* A file or folder that comes with the program ("models/sansu-mini", "data/prices.json"): where `make install` puts it,
 * else in the tree the program was built in, else below the working directory. The string is the function's own until
 * its next call. */
const char *cmd_data_path(const char *name);

/* --cpu: the flag's value, else $SANSU_CPU; NULL: the best there is. */
const char *cmd_cpu(const char *flag);

/* --model: the flag's value, else $SANSU_MODEL, else the embedded model beside the program or in the working
 * directory. */
const char *cmd_model_path(const char *flag);

/* Where things may be kept that can be made again: $XDG_CACHE_HOME/sansu, else ~/.cache/sansu; NULL when there is no
 * home. */
const char *cmd_cache_dir(void);

/* True once SIGINT, SIGTERM or SIGHUP arrived (the handler is installed by cmd_catch_interrupt); long loops poll it,
 * finish and return ERR_INTERRUPT. */
void cmd_catch_interrupt(void);
void cmd_tell_interrupt(void (*tell)(void)); /* called in the handler, on any thread, beside; NULL: nothing is */
bool cmd_interrupted(void);

#endif
