/* gguf_set_test.c - parts are found by name and must say which they are. */
#include "format/gguf_set.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "test.h"

static const float zeros[64];
static char dir[] = "/tmp/sansu-split-XXXXXX";

static const char *in_dir(const char *name) {
    static char path[4][128];
    static int turn;
    turn = (turn + 1) % 4;
    snprintf(path[turn], sizeof path[turn], "%s/%s", dir, name);
    return path[turn];
}

/* One tensor, unless it has no name. */
static void write_part(const char *name, uint32_t no, uint32_t count, uint32_t total, const char *tensor) {
    struct gguf_writer w;
    struct err err = {0};
    size_t shape = 8;
    assert_ok(gguf_writer_open(&w, in_dir(name), &err), err);
    gguf_put_u32(&w, "split.no", no);
    gguf_put_u32(&w, "split.count", count);
    gguf_put_u32(&w, "split.tensors.count", total);
    if (tensor) assert_ok(gguf_declare(&w, tensor, TENSOR_F32, 1, &shape, &err), err);
    assert_ok(gguf_writer_begin(&w, &err), err);
    if (tensor) assert_ok(gguf_writer_data(&w, zeros, 32, &err), err);
    assert_ok(gguf_writer_commit(&w, &err), err);
}

static void write_three(void) {
    write_part("x-00001-of-00003.gguf", 0, 3, 2,
               NULL); /* metadata alone, as llama-gguf-split --no-tensor-first-split has it */
    write_part("x-00002-of-00003.gguf", 1, 3, 2, "a");
    write_part("x-00003-of-00003.gguf", 2, 3, 2, "b");
}

static void refused(const char *name, const char *words) {
    struct gguf_set s;
    struct err err = {0};
    if (gguf_set_open(&s, in_dir(name), &err)) fail_msg("accepted; expected '%s'", words);
    if (!strstr(err.message, words)) fail_msg("'%s' does not say '%s'", err.message, words);
    assert_int_equal(err.code, ERR_INPUT);
}

TEST(gguf_set_is_one_model_whatever_it_was_cut_into) {
    struct gguf_set s;
    struct err err = {0};
    assert_non_null(mkdtemp(dir));
    write_three();
    assert_ok(gguf_set_open(&s, in_dir("x-00001-of-00003.gguf"), &err), err);
    assert_int_equal(s.n, 3);
    assert_ptr_equal(gguf_set_find_tensor(&s, "a"), &s.part[1].file.tensor[0]);
    assert_ptr_equal(gguf_set_find_tensor(&s, "b"), &s.part[2].file.tensor[0]);
    assert_null(gguf_set_find_tensor(&s, "c"));
    assert_non_null(strstr(s.part[2].path, "/x-00003-of-00003.gguf"));
    gguf_set_close(&s);
    write_part("whole.gguf", 0, 1, 1, "a"); /* a model of one file may have any name */
    assert_ok(gguf_set_open(&s, in_dir("whole.gguf"), &err), err);
    assert_int_equal(s.n, 1);
    gguf_set_close(&s);
    unlink(in_dir("whole.gguf"));
}

TEST(gguf_set_names_the_part_that_is_wrong) {
    write_three();
    refused("x-00002-of-00003.gguf", "part 2 of 3; give the first, ");
    refused("x-00002-of-00003.gguf", "/x-00001-of-00003.gguf");
    write_part("y.gguf", 0, 3, 2, "a");
    refused("y.gguf", "its name must end in -00001-of-00003.gguf");
    write_part("x-00002-of-00003.gguf", 2, 3, 2, "a");
    refused("x-00001-of-00003.gguf", "/x-00002-of-00003.gguf: says that it is part 3 of 3");
    write_part("x-00002-of-00003.gguf", 1, 4, 2, "a");
    refused("x-00001-of-00003.gguf", "says that it is part 2 of 4");
    unlink(in_dir("x-00002-of-00003.gguf"));
    refused("x-00001-of-00003.gguf", "x-00002-of-00003.gguf: No such file");
    write_part("x-00002-of-00003.gguf", 1, 3, 2, NULL);
    refused("x-00001-of-00003.gguf", "split.tensors.count is 2, the 3 parts hold 1 tensors");
    write_part("y.gguf", 0, 4000000000u, 2, "a");
    refused("y.gguf", "at most 1000");
    write_part("y.gguf", 5, 3, 2, "a");
    refused("y.gguf", "says that it is part 6 of 3");
    static const char *const names[] = {"x-00001-of-00003.gguf", "x-00002-of-00003.gguf", "x-00003-of-00003.gguf",
                                        "y.gguf"};
    for (size_t i = 0; i < 4; i++) unlink(in_dir(names[i]));
    rmdir(dir);
}
