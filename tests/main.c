/* main.c - the one test runner.
 *
 *     sansu-test [--list] [--slow] [PATTERN]     PATTERN: a part of "folder/file/test_name"
 *
 * Closes with "N passed, N failed, N skipped"; exit status 1 when anything failed or nothing ran.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"

enum { MAX_TESTS = 4000 };

struct entry {
    const char *file, *name;
    CMUnitTestFunction function;
    bool slow;
};

static struct entry entry[MAX_TESTS];
static int n_entries, n_skipped;

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

static bool selected(const struct entry *e, const char *group, const char *pattern, bool slow) {
    char full[512];
    snprintf(full, sizeof full, "%s/%s", group, e->name);
    return (!pattern || strstr(full, pattern)) && (slow || !e->slow);
}

int main(int argc, char **argv) {
    setenv("XDG_CACHE_HOME", "/dev/null", 1); /* no test leaves anything in the user's home */
    bool list = false, slow = false;
    const char *pattern = NULL;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--list") == 0)
            list = true;
        else if (strcmp(argv[i], "--slow") == 0)
            slow = true;
        else
            pattern = argv[i];
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
            if (!selected(&entry[i], name, pattern, slow)) continue;
            if (list) printf("%s/%s%s\n", name, entry[i].name, entry[i].slow ? " (slow)" : "");
            group[n++] = (struct CMUnitTest){.name = entry[i].name, .test_func = entry[i].function};
        }
        if (list || n == 0) continue;
        n_run += (int)n;
        n_failed += _cmocka_run_group_tests(name, group, n, NULL, NULL);
        fflush(NULL);
    }
    if (list) return 0;
    printf("%d passed, %d failed, %d skipped\n", n_run - n_failed - n_skipped, n_failed, n_skipped);
    return n_failed || n_run == 0;
}
