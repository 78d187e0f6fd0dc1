/* A writer that is killed at any moment: what it was told to be written is there, and the file is sound. */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "library/shelf.h"
#include "test.h"

/* Writes items, one a byte into the pipe behind each that was acknowledged. */
static void write_until_killed(const char *path, int out, int round) {
    struct err err = {0};
    struct library *l;
    char problem[60];
    int64_t item, event;
    if (!library_open(&l, path, LIBRARY_WRITE, &err)) _exit(1);
    for (int i = 0;; i++) {
        snprintf(problem, sizeof problem, "%d回目の%d番の問題", round, i);
        const struct corpus_row row = {.problem = problem, .solution = "1+1=2"};
        const struct library_draft draft = {.row = &row, .kind = "model"};
        if (library_add(l, &draft, &item, &event, &err) != LIBRARY_DONE || write(out, "a", 1) != 1) _exit(1);
    }
}

static int kill_after(const char *path, int round, int enough) {
    int pair[2], acknowledged = 0;
    char byte;
    assert_int_equal(pipe(pair), 0);
    pid_t pid = fork();
    if (pid == 0) {
        close(pair[0]);
        write_until_killed(path, pair[1], round);
    }
    close(pair[1]);
    while (acknowledged < enough && read(pair[0], &byte, 1) == 1) acknowledged++;
    kill(pid, SIGKILL);
    while (read(pair[0], &byte, 1) == 1) acknowledged++;
    waitpid(pid, NULL, 0);
    close(pair[0]);
    return acknowledged;
}

TEST(library_loses_nothing_acknowledged_to_a_kill) {
    struct shelf s;
    int acknowledged = 0;
    shelf_open(&s);
    library_close(s.library);
    s.library = NULL;
    for (int round = 0; round < 4; round++) acknowledged += kill_after(s.scratch.path, round, 3 + 5 * round);
    shelf_reopen(&s);
    int found = shelf_found(&s, "番の問題");
    json_t *o = shelf_list(&s, &(struct library_query){.words = "番の問題", .limit = 1});
    assert_in_range(found, acknowledged < 50 ? acknowledged : 50, acknowledged + 4);
    assert_in_range(json_integer_value(json_object_get(o, "total")), acknowledged, acknowledged + 4);
    json_decref(o);
    shelf_add(&s, "そのあとの問題", "", "1+1=2");
    shelf_close(&s);
}
