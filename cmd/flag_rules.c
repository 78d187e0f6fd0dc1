/* flag_rules.c - a flag that would be read and not used is a mistake, not a wish to be ignored.
 *
 * Checked tests/e2e/flags_test.c
 */
#include "flag_rules.h"

#include <stdio.h>
#include <string.h>

#include "flag_names.h"

/* Is `name` one of the words of the list? */
static bool in_list(const char *list, const char *name) {
    size_t n = strlen(name);
    for (const char *at = list; *at; at += strcspn(at, " "), at += strspn(at, " "))
        if (strncmp(at, name, n) == 0 && (at[n] == 0 || at[n] == ' ')) return true;
    return false;
}

/* The first given flag that is in the list (or, with `outside`, that is in neither); NULL: there is none. */
static const char *find(const struct cmd_usage *u, uint64_t given, const char *list, const char *outside) {
    for (size_t i = 0; u->flags[i].name; i++) {
        const char *name = u->flags[i].name;
        if (!(given >> i & 1)) continue;
        if (outside ? !in_list(list, name) && !in_list(outside, name) : in_list(list, name)) return name;
    }
    return NULL;
}

bool cmd_rules_hold(struct cmd_breach *out, const struct cmd_usage *u, uint64_t given, const char *job) {
    for (const struct cmd_rule *r = u->rules; r && r->flags; r++) {
        const char *flag = find(u, given, r->flags, NULL);
        if (!flag && job && in_list(r->flags, job)) flag = job;
        if (!flag) continue;
        const char *other = r->kind == CMD_ONLY    ? find(u, given, r->others, r->flags)
                            : r->kind == CMD_NEEDS ? (find(u, given, r->others, NULL) ? NULL : r->others)
                                                   : find(u, given, r->others, NULL);
        if (!other) continue;
        out->rule = r;
        snprintf(out->flag, sizeof out->flag, "%s", flag);
        snprintf(out->other, sizeof out->other, "%s", other);
        return false;
    }
    return true;
}

const char *cmd_given(int argc, char **argv, const struct cmd_flag *flags, const char *list) {
    for (int i = 0; i < argc && strcmp(argv[i], "--") != 0; i++) {
        char name[64];
        snprintf(name, sizeof name, "%.*s", (int)strcspn(argv[i], "="), argv[i]);
        const struct cmd_flag *f = argv[i][0] == '-' ? cmd_flag_find(flags, name) : NULL;
        if (!f) continue;
        if (in_list(list, f->name)) return f->name;
        if (f->kind != FLAG_BOOL && !strchr(argv[i], '=')) i++;
    }
    return NULL;
}
