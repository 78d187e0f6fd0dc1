/* prefix_test.c - a beginning kept on disk: cached logits are the cold ones bit for bit; whatever is wrong with file or
 * directory, the ids are fed as if there were none; changed models, texts and cache types find no file; two processes
 * may write at once. */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "engine/tiny.h"
#include "sansu/engine.h"
#include "kernel/table.h"
#include "test.h"

enum { PREFIX = 50, ALL = 60 };

struct place {
    char model[32], dir[64];
    int32_t ids[ALL];
};

static void setup(struct place *p) {
    tiny_model_make(p->model);
    strcpy(p->dir, "/tmp/sansu-prefix-XXXXXX");
    assert_non_null(mkdtemp(p->dir));
    strcat(p->dir, "/made/here");
    for (int i = 0; i < ALL; i++) p->ids[i] = (i * 37 + 11) % TINY_VOCAB;
}

/* Path of the only kept file, or false. */
static bool kept_file(char out[400], const struct place *p, size_t *n) {
    DIR *d = opendir(p->dir);
    *n = 0;
    for (struct dirent *e; d && (e = readdir(d));) {
        if (e->d_name[0] == '.') continue;
        ++*n;
        snprintf(out, 400, "%s/%s", p->dir, e->d_name);
    }
    if (d) closedir(d);
    return *n == 1;
}

static void empty(const struct place *p) {
    char path[400];
    size_t n;
    while (kept_file(path, p, &n) || n) unlink(path);
}

static void teardown(struct place *p) {
    empty(p);
    rmdir(p->dir);
    *strrchr(p->dir, '/') = 0;
    rmdir(p->dir);
    *strrchr(p->dir, '/') = 0;
    assert_int_equal(rmdir(p->dir), 0);
    tiny_model_remove(p->model);
}

/* Logits behind ALL ids, the first PREFIX of them by way of the directory. Caller frees. */
static float *logits_by(const struct place *p, const char *dir, const struct engine_options *options, bool *from_file) {
    struct engine *engine;
    struct session *session;
    struct err err = {0};
    assert_ok(engine_open(&engine, p->model, options, &err), err);
    assert_ok(session_open(&session, engine, ALL, 16, &err), err);
    assert_ok(session_prefix(session, p->ids, PREFIX, dir, from_file, &err), err);
    assert_int_equal(session_position(session), PREFIX);
    assert_memory_equal(session_ids(session), p->ids, PREFIX * sizeof(int32_t));
    assert_ok(session_feed(session, p->ids + PREFIX, ALL - PREFIX, false, &err), err);
    float *out = malloc(TINY_VOCAB * sizeof *out);
    memcpy(out, session_logits(session), TINY_VOCAB * sizeof *out);
    session_close(session);
    engine_close(engine);
    return out;
}

static void expect(const struct place *p, const char *dir, const struct engine_options *options, const float *expected,
                   bool from_file, const char *what) {
    bool was;
    float *got = logits_by(p, dir, options, &was);
    if (was != from_file) fail_msg("%s: the file was %sused", what, was ? "" : "not ");
    if (expected && memcmp(got, expected, TINY_VOCAB * sizeof *got) != 0) fail_msg("%s: not the cold logits", what);
    free(got);
}

TEST(prefix_from_disk_gives_the_cold_logits_bit_for_bit) {
    static const struct engine_options options[] = {
        {.threads = 1}, {.threads = 2, .cpu = "ref"}, {.threads = 1, .kv = "f16"}};
    struct place p;
    char path[400];
    size_t n, expected = 0;
    setup(&p);
    for (size_t i = 0; i < 3; i++) {
        bool was;
        /* ref is all there is: no other file */
        if (options[i].cpu && !kernel_level_supported((enum kernel_level)1)) continue;
        expected++;
        float *cold = logits_by(&p, NULL, &options[i], &was);
        assert_false(was);
        expect(&p, p.dir, &options[i], cold, false, "first time");
        expect(&p, p.dir, &options[i], cold, true, "second time");
        free(cold);
    }
    kept_file(path, &p, &n);
    assert_int_equal(n, expected); /* another kernel level, another cache type: another file */
    teardown(&p);
}

TEST(prefix_file_that_is_damaged_is_ignored_and_written_anew) {
    struct place p;
    struct err err = {0};
    struct bytes good = {0};
    char path[400];
    size_t n;
    setup(&p);
    float *cold = logits_by(&p, NULL, NULL, NULL);
    expect(&p, p.dir, NULL, cold, false, "first time");
    assert_true(kept_file(path, &p, &n));
    assert_ok(file_read_all(&good, path, 1 << 24, &err), err);
    size_t places[] = {0, 8, 13, 20, 48, 57, 64, 72, 1000, good.len / 2, good.len - 1};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        good.data[places[i]] ^= 0x10;
        assert_ok(file_write_atomic(path, good.data, good.len, &err), err);
        good.data[places[i]] ^= 0x10;
        expect(&p, p.dir, NULL, cold, false, "a flipped bit");
        expect(&p, p.dir, NULL, cold, true, "after a flipped bit");
    }
    size_t lengths[] = {0, 1, 71, 72, good.len - 1};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        assert_ok(file_write_atomic(path, good.data, lengths[i], &err), err);
        expect(&p, p.dir, NULL, cold, false, "cut");
        expect(&p, p.dir, NULL, cold, true, "after a cut");
    }
    bytes_append_char(&good, 0);
    assert_ok(file_write_atomic(path, good.data, good.len, &err), err);
    expect(&p, p.dir, NULL, cold, false, "too long");
    unlink(path);
    assert_int_equal(mkfifo(path, 0600), 0); /* must not hang */
    expect(&p, p.dir, NULL, cold, false, "a pipe in its place");
    free(cold);
    bytes_free(&good);
    teardown(&p);
}

TEST(prefix_of_a_changed_model_or_text_is_not_found) {
    struct place p;
    struct err err = {0};
    struct bytes weights = {0};
    char path[400];
    struct stat st;
    setup(&p);
    expect(&p, p.dir, NULL, NULL, false, "first time");
    expect(&p, p.dir, NULL, NULL, true, "second time");
    p.ids[7]++;
    expect(&p, p.dir, NULL, NULL, false, "another text");
    p.ids[7]--;
    snprintf(path, sizeof path, "%s/model.safetensors", p.model);
    assert_int_equal(stat(path, &st), 0);
    assert_ok(file_read_all(&weights, path, 1 << 24, &err), err);
    /* another model of the same size, written in place with its old times */
    weights.data[weights.len - 3000] ^= 0x40;
    FILE *f = fopen(path, "r+b");
    assert_non_null(f);
    assert_int_equal(fwrite(weights.data, 1, weights.len, f), weights.len);
    fclose(f);
    assert_int_equal(utimensat(AT_FDCWD, path, (struct timespec[2]){st.st_atim, st.st_mtim}, 0), 0);
    float *cold = logits_by(&p, NULL, NULL, NULL);
    expect(&p, p.dir, NULL, cold, false, "another model");
    expect(&p, p.dir, NULL, cold, true, "another model, second time");
    free(cold);
    bytes_free(&weights);
    teardown(&p);
}

TEST(prefix_directory_that_cannot_be_used_is_no_error) {
    struct place p;
    struct err err = {0};
    char path[400];
    setup(&p);
    float *cold = logits_by(&p, NULL, NULL, NULL);
    expect(&p, "/proc/no/such/place", NULL, cold, false, "a place nobody can write to");
    expect(&p, "/dev/full", NULL, cold, false, "a device");
    snprintf(path, sizeof path, "%s/config.json", p.model);
    expect(&p, path, NULL, cold, false, "a file");
    if (geteuid() != 0) {
        assert_ok(file_make_directory(p.dir, &err), err);
        chmod(p.dir, 0500);
        expect(&p, p.dir, NULL, cold, false, "read only");
        chmod(p.dir, 0700);
    }
    free(cold);
    expect(&p, p.dir, NULL, NULL, false, "a good one");
    teardown(&p);
}

TEST(prefix_two_processes_may_write_and_read_at_once) {
    struct place p;
    setup(&p);
    float *cold = logits_by(&p, NULL, &(struct engine_options){.threads = 1}, NULL);
    pid_t child[4];
    for (int i = 0; i < 4; i++) {
        child[i] = fork();
        if (child[i] == 0) {
            for (int round = 0; round < 12; round++) {
                bool was;
                char path[400];
                size_t n;
                float *got = logits_by(&p, p.dir, &(struct engine_options){.threads = 1}, &was);
                if (memcmp(got, cold, TINY_VOCAB * sizeof *got) != 0) _exit(1);
                free(got);
                /* so that it is written again and again */
                if (round % 4 == i && kept_file(path, &p, &n)) unlink(path);
            }
            _exit(0);
        }
    }
    for (int i = 0; i < 4; i++) {
        int status;
        assert_int_equal(waitpid(child[i], &status, 0), child[i]);
        assert_int_equal(status, 0);
    }
    free(cold);
    teardown(&p);
}

TEST(prefix_directory_loses_what_nobody_used_and_nothing_else) {
    struct place p;
    struct err err = {0};
    char path[400];
    struct stat st;
    static const struct {
        const char *name;
        time_t age;
        bool stays;
    } files[] = {{"0123456789abcdef0123456789abcdef01234567.prefix", 40 * 86400, false},
                 {"1123456789abcdef0123456789abcdef01234567.prefix", 86400, true},
                 {"2123456789abcdef0123456789abcdef01234567.prefix.tmp-99", 7200, false},
                 {"3123456789abcdef0123456789abcdef01234567.prefix.tmp-99", 60, true},
                 {"notes.txt", 400 * 86400, true},
                 {"0123.prefix", 400 * 86400, true}};
    setup(&p);
    assert_ok(file_make_directory(p.dir, &err), err);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        snprintf(path, sizeof path, "%s/%s", p.dir, files[i].name);
        assert_ok(file_write_atomic(path, "x", 1, &err), err);
        struct timespec old = {.tv_sec = time(NULL) - files[i].age};
        assert_int_equal(utimensat(AT_FDCWD, path, (struct timespec[2]){old, old}, 0), 0);
    }
    /* Two sparse files above the bound together: the older one goes. */
    static const char *const huge[] = {"a123456789abcdef0123456789abcdef01234567.prefix",
                                       "b123456789abcdef0123456789abcdef01234567.prefix"};
    for (int i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s/%s", p.dir, huge[i]);
        assert_ok(file_write_atomic(path, "x", 1, &err), err);
        assert_int_equal(truncate(path, (off_t)700 << 20), 0);
        struct timespec old = {.tv_sec = time(NULL) - 1000 * (i + 1)};
        assert_int_equal(utimensat(AT_FDCWD, path, (struct timespec[2]){old, old}, 0), 0);
    }
    expect(&p, p.dir, NULL, NULL, false, "a new file");
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        snprintf(path, sizeof path, "%s/%s", p.dir, files[i].name);
        bool older_than_huge = i == 1;
        if ((stat(path, &st) == 0) != (files[i].stays && !older_than_huge))
            fail_msg("%s: %s", files[i].name, files[i].stays ? "gone" : "still there");
    }
    snprintf(path, sizeof path, "%s/%s", p.dir, huge[0]);
    assert_int_equal(stat(path, &st), 0);
    snprintf(path, sizeof path, "%s/%s", p.dir, huge[1]);
    assert_int_not_equal(stat(path, &st), 0);
    assert_int_equal(stat(p.dir, &st), 0);
    teardown(&p);
}
