/* Outputs: no other name, link or device is a way round; what a killed run left goes with the next one. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "test.h"

static char home[64];

static void enter(void) {
    struct err err = {0};
    strcpy(home, "/tmp/sansu-output-XXXXXX");
    assert_non_null(mkdtemp(home));
    assert_int_equal(chdir(home), 0);
    assert_ok(file_write_atomic("in", "text", 4, &err), err);
    assert_int_equal(link("in", "hard"), 0);
    assert_int_equal(symlink("in", "soft"), 0);
    assert_int_equal(mkdir("dir", 0700), 0);
    assert_int_equal(symlink("dir", "way"), 0);
    assert_ok(file_write_atomic("dir/weights", "w", 1, &err), err);
}

static void leave(int back) {
    char command[128];
    assert_int_equal(fchdir(back), 0);
    close(back);
    snprintf(command, sizeof command, "rm -r %s", home);
    assert_int_equal(system(command), 0);
}

/* words: NULL when the two may stand beside each other. */
static void check(const char *input, const char *a, const char *b, const char *words) {
    const struct file_output outputs[] = {{"--out", a}, {"--html", b}};
    struct err err = {0};
    bool ok = file_check_outputs(&input, 1, outputs, 2, &err);
    if (words ? ok || err.code != ERR_USAGE || !strstr(err.message, words) : !ok)
        fail_msg("%s, %s, %s: %s", input, a, b ? b : "-", err.message);
}

TEST(outputs_are_no_inputs_by_any_name) {
    int back = open(".", O_RDONLY | O_DIRECTORY);
    enter();
    char absolute[128];
    snprintf(absolute, sizeof absolute, "%s/dir/../in", home);
    check("in", "in", NULL, "--out in is the input in");
    check("in", "./in", NULL, "is the input");
    check("in", absolute, NULL, "is the input");
    check("in", "hard", NULL, "--out hard is the input");
    check("in", "soft", NULL, "is the input");
    check("soft", "hard", NULL, "is the input");
    check("in", NULL, "hard", "--html hard is the input");
    check("in", "new", "other", NULL);
    check("in", "new", "./new", "--out and --html are one file");
    check("in", "dir/new", "way/new", "are one file");
    check("in", "dir/new", "new", NULL);
    check("dir", "way", NULL, "is the input");
    check("dir", "way/weights", NULL, "is a file of the input dir");
    check("dir", "dir/new", NULL, NULL);
    check("dir", "dir/deeper/new", NULL, NULL);
    check(NULL, "in", NULL, NULL);
    check("in", "no/such/a", "no/such/b", NULL);
    leave(back);
}

TEST(outputs_in_a_directory_are_no_inputs_either) {
    static const char *const names[] = {"results", "weights"};
    int back = open(".", O_RDONLY | O_DIRECTORY);
    struct err err = {0};
    enter();
    const char *file = "dir/weights", *dir = "dir";
    assert_false(file_check_directory(&file, 1, "--out", "way", names, 2, &err));
    assert_non_null(strstr(err.message, "--out way/weights is the input dir/weights"));
    err = (struct err){0};
    assert_false(file_check_directory(&dir, 1, "--out", "way", names, 1, &err));
    assert_ok((err = (struct err){0}, file_check_directory(&file, 1, "--out", "dir", names, 1, &err)), err);
    assert_true(file_check_directory(&file, 1, "--out", NULL, names, 2, &err));
    leave(back);
}

TEST(outputs_replace_regular_files_only) {
    static const char *const bad[] = {"/dev/null", "dir", "pipe", "nowhere", ""};
    int back = open(".", O_RDONLY | O_DIRECTORY);
    struct bytes text = {0};
    struct err err = {0};
    struct stat st;
    enter();
    assert_int_equal(mkfifo("pipe", 0600), 0);
    assert_int_equal(symlink("gone", "nowhere"), 0);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        err = (struct err){0};
        if (file_write_atomic(bad[i], "x", 1, &err)) fail_msg("written: %s", bad[i]);
        assert_int_equal(err.code, ERR_INPUT);
    }
    assert_true(stat("/dev/null", &st) == 0 && S_ISCHR(st.st_mode));
    err = (struct err){0};
    assert_ok(file_write_atomic("soft", "new", 3, &err),
              err); /* through a link: the link stays, its file is replaced */
    assert_true(lstat("soft", &st) == 0 && S_ISLNK(st.st_mode));
    assert_ok(file_read_all(&text, "in", 100, &err), err);
    assert_string_equal(bytes_text(&text), "new");
    bytes_clear(&text);
    assert_ok(file_read_all(&text, "hard", 100, &err), err);
    assert_string_equal(bytes_text(&text), "text"); /* another name keeps what it had */
    bytes_free(&text);
    leave(back);
}

TEST(outputs_clear_what_dead_writers_left) {
    int back = open(".", O_RDONLY | O_DIRECTORY), status;
    struct err err = {0};
    struct file_writer w;
    char dead[64], other[64];
    enter();
    pid_t child = fork();
    if (child == 0) {
        if (!file_writer_open(&w, "out", &err) || !file_writer_write(&w, "half", 4, &err)) _exit(1);
        kill(getpid(), SIGKILL);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status));
    snprintf(dead, sizeof dead, "out.tmp-%ld", (long)child);
    snprintf(other, sizeof other, "out2.tmp-%ld", (long)child);
    assert_true(file_exists(dead));
    assert_int_equal(rename(dead, other), 0); /* another output's: stays */
    assert_int_equal(link(other, dead), 0);
    assert_int_equal(link(other, "out.tmp-1"), 0);  /* process 1 lives: stays */
    assert_int_equal(link(other, "out.tmp-x1"), 0); /* no name of ours: stays */
    assert_ok(file_write_atomic("out", "whole", 5, &err), err);
    assert_false(file_exists(dead));
    assert_true(file_exists(other) && file_exists("out.tmp-1") && file_exists("out.tmp-x1"));
    leave(back);
}

/* Once "writing failed: Success", when the failure had come a write earlier. */
TEST(outputs_say_why_writing_failed) {
    int back = open(".", O_RDONLY | O_DIRECTORY), status;
    enter();
    pid_t child = fork();
    if (child == 0) {
        struct rlimit limit = {1000, 1000};
        struct file_writer w;
        struct err err = {0}, later = {0};
        char block[4096] = {0};
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
        bool ok = file_writer_open(&w, "out", &err);
        for (int i = 0; i < 10 && ok; i++) ok = file_writer_write(&w, block, sizeof block, &err);
        bool written = file_writer_commit(&w, &later);
        _exit(ok || written || !strstr(later.message, strerror(EFBIG)) || file_exists("out") ? 1 : 0);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    leave(back);
}
