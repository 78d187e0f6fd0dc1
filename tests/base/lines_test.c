/* Lines: what is handed out, what is named as another kind of file, and that no failure passes for the end. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/lines.h"
#include "test.h"

static char path[] = "/tmp/sansu-lines-XXXXXX";

static void write_file(const char *text, size_t n) {
    strcpy(path, "/tmp/sansu-lines-XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, n), n);
    close(fd);
}

/* All lines, "number:text|" each. */
static void read_all(struct bytes *out, const struct lines_options *options, struct err *err) {
    struct lines in;
    const char *text;
    size_t n;
    bytes_clear(out);
    *err = (struct err){0};
    bool ok = lines_open(&in, path, options, err);
    while (ok && lines_next(&in, &text, &n, err)) {
        assert_int_equal(text[n], 0);
        bytes_printf(out, "%zu:%s%s|", in.number, text, in.problem ? in.problem : "");
    }
    lines_close(&in);
}

static void check(const char *text, size_t n, const char *lines, const char *word) {
    struct bytes got = {0};
    struct err err;
    write_file(text, n);
    read_all(&got, NULL, &err);
    if (strcmp(bytes_text(&got), lines) != 0) fail_msg("%s: %s", text, bytes_text(&got));
    if (word ? err.code != ERR_INPUT || !strstr(err.message, word) : err.code != ERR_NONE)
        fail_msg("%s: %s", text, err.message);
    unlink(path);
    bytes_free(&got);
}
#define CHECK(text, lines, word) check(text, sizeof(text) - 1, lines, word)

TEST(lines_without_their_ends_marks_and_blanks) {
    CHECK("", "", NULL);
    CHECK("a", "1:a|", NULL);
    CHECK("a\nb\n", "1:a|2:b|", NULL);
    CHECK("\xEF\xBB\xBF"
          "a\r\n\r\n \t\n  b  \r\n",
          "1:a|4:b|", NULL);
    CHECK("\xEF\xBB\xBF", "", NULL);
    CHECK("a\n\xEF\xBB\xBF"
          "b\n",
          "1:a|2:\xEF\xBB\xBF"
          "b|",
          NULL); /* a mark stands at the beginning of a file only */
    CHECK("{\n[\n", "1:{|2:[|", NULL);
}

TEST(lines_of_another_kind_of_file_are_named) {
    CHECK("\x1f\x8b\x08\0garbage", "", "gzip");
    CHECK("\x28\xb5\x2f\xfdgarbage", "", "zstd");
    CHECK("PK\3\4garbage", "", "ZIP");
    CHECK("PAR1garbage", "", "Parquet");
    CHECK("\xff\xfe{\0\"\0", "", "UTF-16");
    CHECK("\xfe\xff\0{\0\"", "", "UTF-16");
    CHECK("{\0\"\0a\0", "", "UTF-16");
    CHECK("\n \n[{}]", "", "line 3: a JSON array");
}

TEST(lines_of_any_text_may_begin_with_a_bracket) {
    struct bytes got = {0};
    struct err err;
    write_file("[1]\n", 4);
    read_all(&got, &(struct lines_options){.any_text = true}, &err);
    assert_string_equal(bytes_text(&got), "1:[1]|");
    unlink(path);
    bytes_free(&got);
}

TEST(lines_too_long_are_an_error_or_named_and_read_past) {
    size_t n = LINES_LONGEST + 1;
    char *text = malloc(n + 8);
    struct bytes got = {0};
    struct err err;
    assert_non_null(text);
    memset(text, 'x', n);
    memcpy(text + n, "\ngood\n", 7);
    write_file(text, n + 6);
    read_all(&got, NULL, &err);
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "line 1: the line is longer than 16 MB"));
    read_all(&got, &(struct lines_options){.keep_long = true}, &err);
    assert_int_equal(err.code, ERR_NONE);
    assert_non_null(strstr(bytes_text(&got), "longer than 16 MB|2:good|"));
    unlink(path);
    write_file(text + 1, n - 1 + 6); /* the longest that is allowed */
    read_all(&got, NULL, &err);
    assert_int_equal(err.code, ERR_NONE);
    assert_int_equal(got.len, 2 + n - 1 + 1 + strlen("2:good|"));
    unlink(path);
    bytes_free(&got);
    free(text);
}

/* In a child, since the limit cannot be taken back. Before lines.c, getline's lack of memory ended the input,
 * silently. */
TEST(lines_that_memory_does_not_hold_are_not_the_end) {
#ifdef __SANITIZE_ADDRESS__
    TEST_SKIP("under AddressSanitizer lack of memory ends the process");
#endif
    size_t n = (size_t)12 << 20;
    char *text = malloc(n);
    assert_non_null(text);
    memset(text, 'x', n);
    write_file(text, n);
    free(text);
    pid_t child = fork();
    if (child == 0) {
        struct bytes got = {0};
        struct err err;
        FILE *statm = fopen("/proc/self/statm", "r");
        unsigned long pages = 0;
        if (!statm || fscanf(statm, "%lu", &pages) != 1) _exit(3);
        fclose(statm);
        struct rlimit limit = {pages * 4096 + (4 << 20), RLIM_INFINITY};
        setrlimit(RLIMIT_AS, &limit);
        read_all(&got, NULL, &err);
        _exit(err.code == ERR_RESOURCE && got.len == 0 ? 0 : 1);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    unlink(path);
    assert_int_equal(status, 0);
}

TEST(lines_from_what_is_no_file_end_with_a_sentence) {
    struct bytes got = {0};
    struct err err;
    strcpy(path, "/tmp/sansu-lines-XXXXXX");
    assert_non_null(mkdtemp(path));
    read_all(&got, NULL, &err);
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "directory"));
    rmdir(path);
    read_all(&got, NULL, &err);
    assert_non_null(strstr(err.message, "No such file"));
    assert_int_equal(mkfifo(path, 0600), 0);
    read_all(&got, NULL, &err); /* nobody writes: no waiting */
    assert_non_null(strstr(err.message, "FIFO"));
    unlink(path);
    bytes_free(&got);
}

/* A writer that is slower than we are, as behind <(gunzip -c FILE). */
TEST(lines_from_a_fifo_with_a_slow_writer_are_all_read) {
    struct bytes got = {0};
    struct err err;
    strcpy(path, "/tmp/sansu-lines-XXXXXX");
    close(mkstemp(path));
    unlink(path);
    assert_int_equal(mkfifo(path, 0600), 0);
    int reader = open(path, O_RDONLY | O_NONBLOCK), writer = open(path, O_WRONLY);
    assert_true(reader >= 0 && writer >= 0);
    pid_t child = fork();
    if (child == 0) {
        usleep(30000);
        if (write(writer, "a\nb", 3) != 3) _exit(1);
        usleep(30000);
        if (write(writer, "c\n", 2) != 2) _exit(1);
        _exit(0);
    }
    close(writer);
    close(reader);
    read_all(&got, NULL, &err);
    assert_int_equal(err.code, ERR_NONE);
    assert_string_equal(bytes_text(&got), "1:a|2:bc|");
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    unlink(path);
    bytes_free(&got);
}

/* A program that writes a line and waits for what comes of it gets its answer, however short the line is. */
TEST(lines_are_handed_out_as_they_come) {
    struct lines in;
    struct err err = {0};
    const char *text;
    size_t n;
    strcpy(path, "/tmp/sansu-lines-XXXXXX");
    close(mkstemp(path));
    unlink(path);
    assert_int_equal(mkfifo(path, 0600), 0);
    int reader = open(path, O_RDONLY | O_NONBLOCK), writer = open(path, O_WRONLY);
    assert_int_equal(write(writer, "7\n", 2), 2);
    assert_ok(lines_open(&in, path, NULL, &err), err); /* would wait for ever */
    assert_true(lines_next(&in, &text, &n, &err) && n == 1 && *text == '7');
    assert_int_equal(write(writer, "\n89\n", 4), 4);
    assert_true(lines_next(&in, &text, &n, &err) && n == 2 && in.number == 3);
    close(writer);
    assert_false(lines_next(&in, &text, &n, &err));
    assert_int_equal(err.code, ERR_NONE);
    lines_close(&in);
    close(reader);
    unlink(path);
}

static bool always(void) { return true; }

TEST(lines_stop_when_asked_and_hash_what_was_read) {
    struct lines in;
    struct err err = {0};
    const char *text;
    size_t n;
    char hash[65], expected[65];
    write_file("a\nb\n", 4);
    assert_ok(lines_open(&in, path, &(struct lines_options){.hash = true}, &err), err);
    while (lines_next(&in, &text, &n, &err)) continue;
    lines_hash(hash, &in);
    sha256_hex(expected, "a\nb\n", 4);
    assert_string_equal(hash, expected);
    assert_int_equal(in.n_bytes, 4);
    lines_close(&in);
    assert_false(lines_open(&in, path, &(struct lines_options){.stop = always}, &err));
    assert_int_equal(err.code, ERR_INTERRUPT);
    lines_close(&in);
    unlink(path);
}

TEST(whole_lines_keep_blanks_and_blank_lines) {
    static const char text[] = "\xEF\xBB\xBF a \r\n\n\t\nb";
    struct bytes got = {0};
    struct err err;
    write_file(text, sizeof text - 1);
    read_all(&got, &(struct lines_options){.whole = true}, &err);
    assert_string_equal(bytes_text(&got), "1: a |2:|3:\t|4:b|");
    assert_int_equal(err.code, ERR_NONE);
    unlink(path);
    bytes_free(&got);
}
