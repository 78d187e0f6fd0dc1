/* flags.c - one table drives parsing, checking and --help of a verb.
 *
 * Reads   argv                     Writes  the targets named in the table
 * Never   guesses: an unknown flag is an error that names what it is called here, else the nearest one
 * Checked tests/e2e/flags_test.c
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "flag_names.h"
#include "flag_rules.h"
#include "words.h"

static void print_flag(FILE *out, const char *left, const char *help) { fprintf(out, "  %-26s %s\n", left, say(help)); }

static void print_help(FILE *out, const struct cmd_usage *u) {
    fprintf(out, say("usage: %s\n%s\n"), u->usage, say(u->about));
    if (u->example) fprintf(out, say("\nexample:\n  %s\n"), u->example);
    fputs(say("\nflags:\n"), out);
    for (const struct cmd_flag *f = u->flags; f->name; f++) {
        const char *letter = cmd_flag_letter(u->flags, f), *argument = f->argument ? f->argument : "";
        char left[64];
        snprintf(left, sizeof left, "%s%s%s%s%s%s", f->name, letter ? ", " : "", letter ? letter : "",
                 *argument ? " " : "", argument, f->kind == FLAG_LIST ? " .." : "");
        print_flag(out, left, f->help);
    }
    print_flag(out, "--help, -h", "this text");
    fputs(
        say("\nexit codes: 0 done, 1 the work failed or an audit found errors, 2 usage, 3 bad input, 4 out of resources, 130 interrupted (143, 129: by SIGTERM, SIGHUP)\n"),
        out);
}

/* Edit distance, for "did you mean"; short names only. */
static int distance(const char *a, const char *b) {
    int row[64], n = (int)strlen(b);
    if (n >= 64) return 99;
    for (int j = 0; j <= n; j++) row[j] = j;
    for (int i = 1; a[i - 1]; i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= n; j++) {
            int up = row[j], best = diagonal + (a[i - 1] != b[j - 1]);
            if (up + 1 < best) best = up + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            diagonal = up;
            row[j] = best;
        }
    }
    return row[n];
}

static const char *nearest(const struct cmd_flag *flags, const char *name) {
    const char *best = NULL;
    int best_distance = strlen(name) > 2 ? 4 : 0; /* every letter is near every other */
    for (; flags->name; flags++) {
        int d = distance(name, flags->name);
        if (d < best_distance) {
            best_distance = d;
            best = flags->name;
        }
    }
    return best;
}

static bool store(const struct cmd_flag *f, const char *value) {
    char *end;
    errno = 0;
    if (f->kind == FLAG_STRING) {
        *(const char **)f->target = value;
        return true;
    }
    if (f->kind == FLAG_LIST) {
        struct cmd_list *list = f->target;
        if (list->n == CMD_LIST_MAX) return false;
        list->item[list->n++] = value;
        return true;
    }
    if (f->kind == FLAG_INT) {
        long long v = strtoll(value, &end, 10);
        bool fits = errno == 0 && *value && *end == 0 && (f->low >= f->high || (v >= f->low && v <= f->high));
        if (fits) *(int64_t *)f->target = v;
        return fits;
    }
    double v = strtod(value, &end);
    bool fits = errno == 0 && *value && *end == 0 && v - v == 0;
    if (fits) *(double *)f->target = v;
    return fits;
}

static bool usage_error(int *exit_code, const struct cmd_usage *u, const char *format, const char *a, const char *b) {
    fprintf(stderr, "sansu: ");
    fprintf(stderr, format, a, b);
    size_t n = strlen(u->usage);
    if (n > 0 && u->usage[n - 1] == '\n') n--;
    fprintf(stderr, say("\nusage: %.*s\n(--help lists the flags)\n"), (int)n, u->usage);
    *exit_code = ERR_USAGE;
    return false;
}

static bool unknown_flag(int *exit_code, const struct cmd_usage *u, const char *name) {
    const char *why = cmd_flag_impossible(name), *ours = cmd_flag_of_others(u->flags, name);
    if (why) return usage_error(exit_code, u, say("unknown flag %s: %s"), name, say(why));
    if (!ours) ours = nearest(u->flags, name);
    if (ours) return usage_error(exit_code, u, say("unknown flag %s (did you mean %s?)"), name, ours);
    return usage_error(exit_code, u, say("unknown flag %s%s"), name, "");
}

/* `value` did not fit the flag that was written as `name`. */
static bool bad_value(int *exit_code, const struct cmd_usage *u, const struct cmd_flag *f, const char *name,
                      const char *value) {
    if (f->kind == FLAG_LIST) return usage_error(exit_code, u, say("%s can be given 8 times at most%s"), name, "");
    if (f->kind != FLAG_INT || f->low >= f->high)
        return usage_error(exit_code, u, say("%s takes a number, not '%s'"), name, value);
    char range[80];
    snprintf(range, sizeof range, "%lld to %lld", (long long)f->low, (long long)f->high);
    return usage_error(exit_code, u, say("%s takes a whole number from %s"), name, range);
}

/* What the command line says so far. */
struct said {
    uint64_t rows;         /* bit i: row i of the table */
    const char *value[64]; /* of each of these rows, the last */
};

/* Two values for one flag: as in other programs the last one counts, but not in silence. */
static bool contradicts(const struct said *said, const struct cmd_flag *f, size_t row, const char *value) {
    return f->kind != FLAG_LIST && said->rows >> row & 1 && strcmp(said->value[row], value) != 0;
}

/* One flag at argv[*i]; advances *i over a separate value, notes it in *said. */
static bool parse_flag(int argc, char **argv, int *i, const struct cmd_usage *u, struct said *said, int *exit_code) {
    char name[64];
    const char *equals = strchr(argv[*i], '=');
    snprintf(name, sizeof name, "%.*s", (int)(equals ? equals - argv[*i] : 63), argv[*i]);
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) {
        print_help(stdout, u);
        *exit_code = 0;
        return false;
    }
    const struct cmd_flag *f = cmd_flag_find(u->flags, name);
    if (!f) return unknown_flag(exit_code, u, name);
    size_t row = (size_t)(f - u->flags);
    if (f->kind == FLAG_BOOL) {
        said->rows |= (uint64_t)1 << row;
        if (equals) return usage_error(exit_code, u, say("%s takes no value%s"), name, "");
        *(bool *)f->target = true;
        return true;
    }
    const char *value = equals ? equals + 1 : *i + 1 < argc ? argv[++*i] : NULL;
    if (!value) return usage_error(exit_code, u, say("%s needs a value%s"), name, "");
    if (!equals && strncmp(value, "--", 2) == 0 && cmd_flag_find(u->flags, value))
        return usage_error(exit_code, u, say("%s needs a value, and %s is a flag"), name, value);
    if (contradicts(said, f, row, value))
        fprintf(stderr, say("sansu: %s is given twice; the last value counts\n"), name);
    said->rows |= (uint64_t)1 << row;
    said->value[row] = value;
    return store(f, value) || bad_value(exit_code, u, f, name, value);
}

static bool check_rules(int *exit_code, const struct cmd_usage *u, uint64_t given, const char *job) {
    struct cmd_breach b;
    if (cmd_rules_hold(&b, u, given, job)) return true;
    if (b.rule->kind == CMD_NEEDS && strchr(b.other, ' '))
        return usage_error(exit_code, u, say("%s needs one of %s"), b.flag, b.other);
    if (b.rule->kind == CMD_NEEDS) return usage_error(exit_code, u, say("%s needs %s"), b.flag, b.other);
    if (b.rule->kind == CMD_ONLY) return usage_error(exit_code, u, say("%s means nothing with %s"), b.other, b.flag);
    return usage_error(exit_code, u, say("%s and %s do not go together"), b.flag, b.other);
}

bool cmd_parse(int argc, char **argv, const struct cmd_usage *u, const char **positional, int max, int *n_positional,
               int *exit_code) {
    int n = 0;
    bool flags_ended = false;
    struct said said = {.rows = 0};
    *exit_code = 0;
    for (int i = 0; i < argc; i++) {
        if (!flags_ended && strcmp(argv[i], "--") == 0) {
            flags_ended = true;
        } else if (!flags_ended && argv[i][0] == '-' && argv[i][1] != 0) {
            if (!parse_flag(argc, argv, &i, u, &said, exit_code)) return false;
        } else if (n < max) {
            positional[n++] = argv[i];
        } else {
            return usage_error(exit_code, u, say("one argument too many: '%s'%s"), argv[i], "");
        }
    }
    if (n_positional) *n_positional = n;
    return check_rules(exit_code, u, said.rows, n > 0 ? positional[0] : NULL);
}

int cmd_idle(const char *verb, const char *flag, const char *beside) {
    fprintf(stderr, say("sansu %s: %s means nothing with %s\n"), verb, flag, say(beside));
    return ERR_USAGE;
}
