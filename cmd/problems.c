/* problems.c - `sansu problems`: write 算数 problems with exact solutions as JSON lines.
 *
 * Reads   flags                            Writes  stdout, one JSON object a line (problems_coverage.c: the report)
 * Checked tests/e2e/problems_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/rng.h"
#include "cmd.h"
#include "problems.h"
#include "sansu/problem.h"

enum { MAX_FAMILIES = 128 };

struct flags {
    bool list, mix, json, unique, coverage, hold_out, balance;
    const char *html, *family, *subtype, *split, *format, *method;
    int64_t count, seed, level, noise, extra, stars;
};

static int list_families(void) {
    printf("%-12s %-16s %-5s %s\n", "id", "taxonomy", "grade", "family: sub-types (id, level, templates, name: methods, the default first)");
    for (int i = 0; i < problem_family_count(); i++) {
        struct problem_family_info f = problem_family_at(i);
        printf("%-12s %-16s %-5d %s\n", f.id, f.number, f.grade, f.name);
        for (int s = 0; s < f.n_subtypes; s++) {
            struct problem_subtype_info sub = problem_subtype_at(i, s);
            printf("    %-12s level %d  %2d templates  %s: ", sub.id, sub.level, sub.n_templates, sub.name);
            for (int m = 0; m < sub.n_methods; m++) printf("%s%s", m ? " / " : "", sub.method[m]);
            putchar('\n');
        }
    }
    return 0;
}

/* "ueki,wariai" or "all" -> indices; -1 after an unknown name. */
static int parse_families(int *out, const char *list) {
    int n = 0;
    if (!list || strcmp(list, "all") == 0) {
        for (; n < problem_family_count() && n < MAX_FAMILIES; n++) out[n] = n;
        return n;
    }
    if (!*list) fprintf(stderr, "sansu problems: --family needs a name; `sansu problems --list` shows them\n");
    while (*list) {
        char id[32];
        size_t length = strcspn(list, ",");
        snprintf(id, sizeof id, "%.*s", (int)length, list);
        int family = problem_family_find(id);
        if (family < 0 || n == MAX_FAMILIES) {
            fprintf(stderr, "sansu problems: there is no family '%s'; `sansu problems --list` shows them\n", id);
            return -1;
        }
        out[n++] = family;
        list += length + (list[length] == ',');
    }
    return n;
}

static bool has_method(int family, const char *name, const char *subtype) {
    for (int s = 0; s < problem_family_at(family).n_subtypes; s++) {
        struct problem_subtype_info sub = problem_subtype_at(family, s);
        if (subtype && strcmp(sub.id, subtype) != 0) continue;
        for (int m = 0; m < sub.n_methods; m++)
            if (strcmp(sub.method[m], name) == 0) return true;
    }
    return false;
}

/* Only the families that know the method; their number, 0 after a message. */
static int keep_method(int *family, int n, const char *name, const char *subtype) {
    int kept = 0;
    for (int i = 0; i < n; i++)
        if (has_method(family[i], name, subtype)) family[kept++] = family[i];
    if (!kept) fprintf(stderr, "sansu problems: none of these families has a method '%s'; `sansu problems --list` shows them\n", name);
    return kept;
}

/* Only the families that have problems of the wanted difficulty; how many are left, 0 after a message. */
static int keep_stars(int *family, int n, const struct problem_options *o) {
    struct problem p = {0};
    int kept = 0;
    for (int i = 0; i < n; i++) {
        struct err err = {0};
        if (!o->stars || problem_generate(&p, family[i], 1, o, &err)) family[kept++] = family[i];
        else fprintf(stderr, "sansu problems: left out: %s has no problem of %d stars\n", problem_family_at(family[i]).id, o->stars);
    }
    problem_free(&p);
    return kept;
}

/* Without the combinations that hold_out keeps from this split; how many are left, 0 after a message. */
static int keep_split(int *family, int n, const struct problem_options *o) {
    int kept = 0;
    bool strict = o->hold_out && (o->split == PROBLEM_TRAIN || o->split == PROBLEM_VALID);
    for (int i = 0; i < n; i++)
        if (!strict || !problem_family_at(family[i]).held_out) family[kept++] = family[i];
    if (!kept) fprintf(stderr, "sansu problems: --hold-out keeps these families for the test split\n");
    return kept;
}

static bool parse_split(enum problem_split *out, const char *name) {
    for (int s = PROBLEM_ANY; s <= PROBLEM_TEST; s++) {
        *out = (enum problem_split)s;
        if (!name || strcmp(problem_split_name(*out), name) == 0) return true;
    }
    fprintf(stderr, "sansu problems: --split takes any, train, valid or test, not '%s'\n", name);
    return false;
}

/* Open addressing over key hashes; 0 marks an empty place. */
struct key_set {
    uint64_t *place;
    size_t size;
};

static bool key_is_new(struct key_set *set, uint64_t key) {
    key += key == 0;
    size_t i = (size_t)rng_mix(key) & (set->size - 1);
    for (; set->place[i]; i = (i + 1) & (set->size - 1))
        if (set->place[i] == key) return false;
    set->place[i] = key;
    return true;
}

/* How often each answer of each family was written: places by the hash of family and answer. */
struct answer_set {
    uint64_t *place;
    int32_t *times;
    size_t size;
    int64_t most; /* times an answer may be written */
    int64_t skipped;
};

/* false: often enough. A family that has few answers gets its problems all the same, after PATIENCE refusals in a row. */
static bool answer_is_rare(struct answer_set *set, const struct problem *p) {
    enum { PATIENCE = 60 };
    uint64_t key = hash_fnv1a(p->number, strlen(p->number), hash_fnv1a(p->family, strlen(p->family), 0));
    key += key == 0;
    size_t i = (size_t)rng_mix(key) & (set->size - 1);
    while (set->place[i] && set->place[i] != key) i = (i + 1) & (set->size - 1);
    if (set->place[i] && set->times[i] >= set->most && ++set->skipped < PATIENCE) return false;
    set->skipped = 0;
    set->place[i] = key;
    set->times[i]++;
    return true;
}

static void write_problem(struct bytes *line, const struct problem *p, const char *format) {
    bytes_clear(line);
    if (strcmp(format, "messages") == 0)
        problem_write_messages(line, p);
    else if (strcmp(format, "text") == 0)
        bytes_printf(line, "[%s]\n%s\n\n%s\n\n", p->id, p->text, p->solution);
    else
        problem_write_json(line, p);
    fwrite(bytes_text(line), 1, line->len, stdout);
}

/* The sub-type that p was drawn from has so many methods. */
static int methods_of(int family, const struct problem *p) {
    for (int s = 0;; s++) {
        struct problem_subtype_info sub = problem_subtype_at(family, s);
        if (strcmp(sub.id, p->subtype) == 0) return sub.n_methods;
    }
}

static int write_problems(const struct flags *f, const int *family, int n_families, struct problem_options *o, struct key_set *seen, struct answer_set *answers) {
    struct problem p = {0};
    struct bytes line;
    struct err err = {0};
    int code = 0;
    int64_t misses = 0;
    bytes_init(&line);
    /* Problem i of a run is family i mod n with seed mix(seed, i): a longer run begins like a shorter one. */
    for (int64_t i = 0, written = 0; written < f->count && !code && !cmd_interrupted() && !ferror(stdout); i++) {
        uint64_t seed = rng_mix((uint64_t)f->seed ^ rng_mix((uint64_t)i + 1));
        int from = family[i % n_families];
        o->method = 0;
        if (!problem_generate(&p, from, seed, o, &err)) {
            code = cmd_fail("problems", &err);
            break;
        }
        if (answers->place && !answer_is_rare(answers, &p)) {
            i += n_families - 1; /* the same family again, so that all keep their part */
            continue;
        }
        if (seen->place && !key_is_new(seen, p.key_hash)) {
            if (++misses < 100000) continue;
            fprintf(stderr, "sansu problems: only %lld different problems were found\n", (long long)written);
            code = ERR_WORK;
            break;
        }
        misses = 0;
        write_problem(&line, &p, f->format);
        written++;
        for (int n = o->every_method ? methods_of(from, &p) : 1; ++o->method < n && written < f->count && !code; written++) {
            if (!problem_generate(&p, from, seed, o, &err)) code = cmd_fail("problems", &err);
            else write_problem(&line, &p, f->format);
        }
    }
    bytes_free(&line);
    problem_free(&p);
    return cmd_interrupted() ? ERR_INTERRUPT : code;
}

int cmd_problems(int argc, char **argv) {
    struct flags f = {.count = 1, .seed = 1, .format = "json"};
    const struct cmd_flag flags[] = {
        {"--list", FLAG_BOOL, &f.list, NULL, "families and their sub-types", 0, 0},
        {"--coverage", FLAG_BOOL, &f.coverage, NULL, "what the families can draw, counted", 0, 0},
        {"--html", FLAG_STRING, &f.html, "FILE", "write the coverage as a page", 0, 0},
        {"--family", FLAG_STRING, &f.family, "ID,ID", "families to draw from (default: all)", 0, 0},
        {"--subtype", FLAG_STRING, &f.subtype, "ID", "one sub-type of one family", 0, 0},
        {"--count", FLAG_INT, &f.count, "N", "how many problems (default 1)", 0, 1000000000},
        {"--seed", FLAG_INT, &f.seed, "N", "same seed, same bytes (default 1)", 0, 0},
        {"--level", FLAG_INT, &f.level, "1..3", "only this level, or a family's nearest one", 1, 3},
        {"--mix", FLAG_BOOL, &f.mix, NULL, "all families in turn (the default without --family)", 0, 0},
        {"--split", FLAG_STRING, &f.split, "NAME", "train, valid or test part of the parameter space", 0, 0},
        {"--unique", FLAG_BOOL, &f.unique, NULL, "no two problems with the same parameters", 0, 0},
        {"--noise", FLAG_INT, &f.noise, "PERCENT", "respell so many of 100 problem texts as users type them", 0, 100},
        {"--extra", FLAG_INT, &f.extra, "PERCENT", "put a sentence with a number that nobody needs into so many of 100", 0, 100},
        {"--stars", FLAG_INT, &f.stars, "1..3", "only this computed difficulty, where a family can have it", 1, 3},
        {"--hold-out", FLAG_BOOL, &f.hold_out, NULL, "train and valid never have the held-out number range and combination", 0, 0},
        {"--balance", FLAG_BOOL, &f.balance, NULL, "no answer above 2 % of its family where the family has others", 0, 0},
        {"--method", FLAG_STRING, &f.method, "NAME|all", "explain by this method (--list names them); all: every problem by each of its methods", 0, 0},
        {"--format", FLAG_STRING, &f.format, "NAME", "json, messages (for the trainer) or text", 0, 0},
        {"--json", FLAG_BOOL, &f.json, NULL, "JSON lines (the default)", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    const struct cmd_usage usage = {"sansu problems [flags]\n", "Write problems with exact step-by-step solutions.",
                                    "sansu problems --family ueki --count 3 --format text", flags};
    int family[MAX_FAMILIES], n_families, code;
    struct problem_options o = {0};
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    if (f.list) return list_families();
    if (f.coverage || f.html) return problems_coverage(f.html);
    if (strcmp(f.format, "json") && strcmp(f.format, "messages") && strcmp(f.format, "text")) {
        fprintf(stderr, "sansu problems: --format takes json, messages or text, not '%s'\n", f.format);
        return ERR_USAGE;
    }
    if ((n_families = parse_families(family, f.mix && !f.family ? "all" : f.family)) <= 0 || !parse_split(&o.split, f.split)) return ERR_USAGE;
    if (f.subtype && n_families != 1) {
        fprintf(stderr, "sansu problems: --subtype needs one --family\n");
        return ERR_USAGE;
    }
    o.subtype = f.subtype;
    o.level = (int)f.level;
    o.noise_percent = (int)f.noise;
    o.extra_percent = (int)f.extra;
    o.stars = (int)f.stars;
    o.hold_out = f.hold_out;
    if ((n_families = keep_split(family, n_families, &o)) == 0 || (n_families = keep_stars(family, n_families, &o)) == 0) return ERR_USAGE;
    o.every_method = f.method && strcmp(f.method, "all") == 0;
    o.method_name = o.every_method ? NULL : f.method;
    if (o.method_name && (n_families = keep_method(family, n_families, f.method, f.subtype)) == 0) return ERR_USAGE;
    struct key_set seen = {NULL, 1024};
    if (f.unique) {
        while (seen.size < (size_t)f.count * 2) seen.size *= 2;
        seen.place = calloc(seen.size, sizeof seen.place[0]);
        if (!seen.place) {
            fprintf(stderr, "sansu problems: out of memory for %lld keys\n", (long long)f.count);
            return ERR_RESOURCE;
        }
    }
    struct answer_set answers = {NULL, NULL, 1024, 0, 0};
    if (f.balance) {
        while (answers.size < (size_t)f.count * 2) answers.size *= 2;
        answers.place = calloc(answers.size, sizeof answers.place[0]);
        answers.times = calloc(answers.size, sizeof answers.times[0]);
        answers.most = f.count / n_families / 50;
        if (answers.most < 2) answers.most = 2;
    }
    if (f.balance && (!answers.place || !answers.times)) {
        fprintf(stderr, "sansu problems: out of memory for %lld answers\n", (long long)f.count);
        code = ERR_RESOURCE;
    } else {
        cmd_catch_interrupt();
        code = write_problems(&f, family, n_families, &o, &seen, &answers);
    }
    free(seen.place);
    free(answers.place);
    free(answers.times);
    return code;
}
