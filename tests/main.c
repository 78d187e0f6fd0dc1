/* main.c - the one test runner.
 *
 *     sansu-test [--list] [--slow] [--times] [NAME...]
 *
 * NAME is a folder ("exact"), a file ("lora", "train/lora"), a test ("rng_is_unbiased"), or a shell pattern over the whole
 * "folder/file/test" ("*quality*"). Several names select what any of them selects.
 * --slow runs the long tests too, and the others over many seeds (seeds.h).
 * --times closes with the seconds of every file that took one or more.
 * Closes with "N passed, N failed, N skipped"; exit status 1 when anything failed or nothing ran.
 */
#include <fnmatch.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "seeds.h"
#include "test.h"

enum { MAX_TESTS = 4000 };

struct entry {
    const char *file, *name;
    CMUnitTestFunction function;
    bool slow;
};

static struct entry entry[MAX_TESTS];
static int n_entries, n_skipped;
static bool thorough;

int seeds(int quick, int many) { return thorough ? many : quick; }

void test_register(const char *file, const char *name, CMUnitTestFunction function, bool slow) {
    if (n_entries == MAX_TESTS) abort();
    entry[n_entries++] = (struct entry){file, name, function, slow};
}

void test_count_skip(const char *why) {
    n_skipped++;
    fprintf(stderr, "skip: %s\n", why);
}

static int by_file(const void *a, const void *b) {
    const struct entry *x = a, *y = b;
    int order = strcmp(x->file, y->file);
    return order ? order : (x > y) - (x < y);
}

/* "tests/exact/ratio_test.c" -> "exact/ratio" */
static void group_name(char *out, size_t cap, const char *file) {
    const char *start = strncmp(file, "tests/", 6) == 0 ? file + 6 : file;
    const char *end = strstr(start, "_test.c");
    snprintf(out, cap, "%.*s", (int)(end ? end - start : (long)strlen(start)), start);
}

enum { MAX_NAMES = 1000 };

/* Whole names only: "op" is the folder op, not every test whose name holds these letters. */
static bool matches(const char *folder_file, const char *test, const char *name) {
    char full[512];
    const char *file = strchr(folder_file, '/');
    snprintf(full, sizeof full, "%s/%s", folder_file, test);
    if (strpbrk(name, "*?[")) return fnmatch(name, full, 0) == 0;
    if (strcmp(name, folder_file) == 0 || strcmp(name, test) == 0 || strcmp(name, full) == 0) return true;
    size_t n = file ? (size_t)(file - folder_file) : 0;
    return file && (strcmp(name, file + 1) == 0 || (strlen(name) == n && memcmp(name, folder_file, n) == 0));
}

static bool selected(const struct entry *e, const char *group, const char *const *names, int n_names) {
    bool any = n_names == 0;
    for (int i = 0; i < n_names && !any; i++) any = matches(group, e->name, names[i]);
    return any && (thorough || !e->slow);
}

/* Nothing has that name: the tests that hold its letters, for a second try. */
static void suggest(const char *name) {
    int shown = 0;
    fprintf(stderr, "no folder, file or test is called '%s'\n", name);
    for (int i = 0; i < n_entries && shown < 8; i++) {
        char group[256];
        group_name(group, sizeof group, entry[i].file);
        if (!strstr(group, name) && !strstr(entry[i].name, name)) continue;
        fprintf(stderr, "%s %s/%s\n", shown++ ? "           " : "near to it:", group, entry[i].name);
    }
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Name and seconds of a file's tests, one a line, for --times. */
static void note_time(char *times, size_t cap, const char *group, double from) {
    size_t n = strlen(times);
    double took = seconds() - from;
    if (took >= 1) snprintf(times + n, cap - n, "%7.1f s  %s\n", took, group);
}

/* Whoever started the tests may ignore signals (nohup does), and what is ignored stays so in every program that a test
 * starts. */
static void restore_signals(void) {
    static const int all[] = {SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGPIPE};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) signal(all[i], SIG_DFL);
}

int main(int argc, char **argv) {
    restore_signals();
    setenv("XDG_CACHE_HOME", "/dev/null", 1); /* no test leaves anything in the user's home */
    static char times[1 << 14];
    bool list = false, timed = false;
    const char *names[MAX_NAMES];
    int n_names = 0;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--list") == 0)
            list = true;
        else if (strcmp(argv[i], "--slow") == 0)
            thorough = true;
        else if (strcmp(argv[i], "--times") == 0)
            timed = true;
        else if (n_names < MAX_NAMES)
            names[n_names++] = argv[i];
        else
            return fprintf(stderr, "more than %d names\n", MAX_NAMES), 2;
    }
    qsort(entry, (size_t)n_entries, sizeof entry[0], by_file);
    int n_run = 0, n_failed = 0;
    for (int i = 0; i < n_entries;) {
        static struct CMUnitTest group[MAX_TESTS];
        char name[256];
        size_t n = 0;
        const char *file = entry[i].file;
        group_name(name, sizeof name, file);
        for (; i < n_entries && strcmp(entry[i].file, file) == 0; i++) {
            if (!selected(&entry[i], name, names, n_names)) continue;
            if (list) printf("%s/%s%s\n", name, entry[i].name, entry[i].slow ? " (slow)" : "");
            group[n++] = (struct CMUnitTest){.name = entry[i].name, .test_func = entry[i].function};
        }
        if (list || n == 0) continue;
        double from = seconds();
        n_run += (int)n;
        n_failed += _cmocka_run_group_tests(name, group, n, NULL, NULL);
        note_time(times, sizeof times, name, from);
        fflush(NULL);
    }
    if (list) return 0;
    if (timed) fputs(times, stdout);
    if (n_run == 0 && n_names) suggest(names[0]);
    printf("%d passed, %d failed, %d skipped\n", n_run - n_failed - n_skipped, n_failed, n_skipped);
    return n_failed || n_run == 0;
}
