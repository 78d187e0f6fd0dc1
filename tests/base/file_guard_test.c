/* file_guard_test.c - a file cut under a guarded mapping: zeros, a flag, and errors with its name; the process
 * lives. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "sansu/engine.h"
#include "sansu/quant.h"
#include "test.h"

static const char path[] = "build/file_guard_test.bin";

static void make(size_t n) {
    char *bytes = malloc(n);
    struct err err = {0};
    memset(bytes, 7, n);
    assert_ok(file_write_atomic(path, bytes, n, &err), err);
    free(bytes);
}

TEST(file_guard_turns_a_cut_file_into_zeros_and_a_flag) {
    struct file_map map, other;
    struct err err = {0};
    struct sigaction before;
    sigaction(SIGBUS, NULL, &before);
    assert_true(file_guard_install());
    make(100000);
    assert_ok(file_map_open(&map, path, &err), err);
    assert_ok(file_map_open(&other, path, &err), err);
    assert_true(file_map_intact(&map));
    assert_int_equal(truncate(path, 10), 0);
    assert_false(file_map_intact(&map)); /* known before any page is missed */
    const volatile unsigned char *data = map.data;
    assert_int_equal(data[5], 7);
    assert_int_equal(data[99999], 0);
    assert_int_equal(data[50000], 0);
    assert_int_equal(truncate(path, 100000), 0);
    assert_false(file_map_intact(&map)); /* grown again, but what was there is gone */
    assert_true(file_map_intact(&other));
    file_map_close(&map);
    file_map_close(&other);
    unlink(path);
    sigaction(SIGBUS, &before, NULL);
}

TEST(file_guard_leaves_other_bus_errors_alone) {
    int status = 0;
    make(100000);
    int fd = open(path, O_RDONLY);
    const volatile unsigned char *data = mmap(NULL, 100000, PROT_READ, MAP_SHARED, fd, 0);
    assert_true(fd >= 0 && data != MAP_FAILED && truncate(path, 10) == 0);
    pid_t child = fork();
    if (child == 0) {
        file_guard_install(); /* but this mapping is nobody's */
        _exit(data[99999]);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(!WIFEXITED(status) || WEXITSTATUS(status) > 0); /* sanitizers report and exit */
    munmap((void *)(uintptr_t)data, 100000);
    close(fd);
    unlink(path);
}

/* More mappings than any table of a few hundred: the last is as guarded as the first. */
TEST(file_guard_holds_every_mapping) {
    enum { MANY = 600 };
    static struct file_map map[MANY];
    struct err err = {0};
    struct sigaction before;
    sigaction(SIGBUS, NULL, &before);
    assert_true(file_guard_install());
    make(100000);
    for (int i = 0; i < MANY; i++) assert_ok(file_map_open(&map[i], path, &err), err);
    assert_int_equal(truncate(path, 10), 0);
    for (int i = 0; i < MANY; i++) {
        const volatile unsigned char *data = map[i].data;
        assert_int_equal(data[99999], 0);
        assert_false(file_map_check(&map[i], path, &err));
        file_map_close(&map[i]);
    }
    assert_int_equal(err.code, ERR_INPUT);
    unlink(path);
    sigaction(SIGBUS, &before, NULL);
}

TEST(file_guard_saves_sessions_of_a_model_whose_file_is_cut) {
    static const char file[] = "build/file_guard_test.gguf";
    static const int32_t ids[] = {1, 400, 500, 600};
    struct quant_report report;
    struct engine *e;
    struct session *s = NULL;
    struct err err = {0};
    struct sigaction before;
    sigaction(SIGBUS, NULL, &before);
    assert_true(file_guard_install());
    assert_ok(quant_convert(&report, "models/sansu-mini", file, &(struct quant_options){.type = "q8_0"}, &err), err);
    assert_ok(engine_open(&e, file, NULL, &err) && session_open(&s, e, 64, 0, &err), err);
    assert_ok(session_feed(s, ids, 2, false, &err), err);
    assert_int_equal(truncate(file, 200000), 0); /* metadata remains, weights do not */
    assert_false(session_feed(s, ids + 2, 2, false, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "build/file_guard_test.gguf: the file was cut while it was in use"));
    assert_int_equal(session_position(s), 2);
    session_close(s);
    engine_close(e);
    unlink(file);
    sigaction(SIGBUS, &before, NULL);
}
