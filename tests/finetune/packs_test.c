/* packs_test.c - data into packs: the split, samples left out, validation data of its own, what the report says. */
#include "finetune/packs.h"

#include <stdio.h>
#include <string.h>

#include "finetune/scene.h"

static struct pack_info info_of(struct scene *s, const char *name) {
    char path[400];
    struct pack *pack;
    struct pack_info info;
    snprintf(path, sizeof path, "%s/%s", s->f.out, name);
    assert_ok(pack_open(&pack, path, &s->err), s->err);
    pack_info(&info, pack);
    pack_close(pack);
    return info;
}

static void write_packs(struct scene *s, struct finetune_data_report *report, bool *has_val) {
    assert_ok(file_make_directory(s->f.out, &s->err), s->err);
    assert_ok(finetune_packs_write(report, has_val, &s->settings, &s->err), s->err);
}

TEST(packs_split_by_seed_and_lose_no_sample) {
    struct scene s;
    struct finetune_data_report report;
    bool has_val;
    scene_make(&s);
    scene_write_sums(&s, s.data, 60, "");
    s.settings.data.split = 0.3;
    write_packs(&s, &report, &has_val);
    assert_true(has_val && report.val_samples > 5 && report.val_samples < 35);
    assert_int_equal(report.samples + report.val_samples, 60);
    struct pack_info train = info_of(&s, "train.pack"), val = info_of(&s, "val.pack");
    assert_int_equal(train.samples, report.samples);
    assert_int_equal(val.samples, report.val_samples);
    write_packs(&s, &report, &has_val);
    struct pack_info again = info_of(&s, "train.pack");
    assert_memory_equal(train.hash, again.hash, sizeof again.hash);
    s.settings.data.seed = 9;
    write_packs(&s, &report, &has_val);
    again = info_of(&s, "train.pack");
    assert_memory_not_equal(train.hash, again.hash, sizeof again.hash);
    scene_remove(&s);
}

struct left_out {
    size_t n, line, tokens;
};

static void note(void *context, const struct finetune_event *e) {
    struct left_out *l = context;
    if (e->kind != FINETUNE_LEFT_OUT) return;
    l->n++;
    l->line = e->line;
    l->tokens = e->tokens;
}

TEST(packs_leave_out_what_is_too_long_and_name_it) {
    static const char data[] =
        "{\"prompt\":\"1\",\"completion\":\"2\"}\n"
        "{\"prompt\":\"1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9\",\"completion\":\"2\"}\n"
        "{\"text\":\"3\"}\n{\"problem\":\"4\",\"solution\":\"\"}\n";
    struct scene s;
    struct finetune_data_report report;
    struct left_out left = {0};
    bool has_val;
    scene_make(&s);
    assert_ok(file_write_atomic(s.data, data, sizeof data - 1, &s.err), s.err);
    s.settings.data.max_tokens = 40;
    s.settings.event = note;
    s.settings.context = &left;
    write_packs(&s, &report, &has_val);
    assert_true(left.n == 1 && left.line == 2 && left.tokens > 40);
    assert_true(report.left_out == 1 && report.first_left_out == 2 && report.limit == 40);
    assert_true(report.samples == 3 && report.texts == 1 && report.empty == 1 && report.first_empty == 4 && !has_val);
    scene_remove(&s);
}

TEST(packs_take_validation_data_of_its_own) {
    struct scene s;
    struct finetune_data_report report;
    bool has_val;
    scene_make(&s);
    s.settings.data.val_path = s.val;
    s.settings.data.split = 0.5; /* of no use beside it */
    write_packs(&s, &report, &has_val);
    assert_true(has_val && report.samples == 12 && report.val_samples == 3);
    scene_remove(&s);
}

TEST(packs_refuse_data_without_samples_and_name_a_bad_line) {
    struct scene s;
    struct finetune_data_report report;
    bool has_val;
    scene_make(&s);
    assert_ok(file_make_directory(s.f.out, &s.err), s.err);
    s.settings.data.max_tokens = 2;
    assert_false(finetune_packs_write(&report, &has_val, &s.settings, &s.err));
    assert_true(s.err.code == ERR_INPUT && report.left_out == 12 && report.samples == 0);
    s.err = (struct err){0};
    s.settings.data.max_tokens = 0;
    assert_ok(file_write_atomic(s.data, "\n{\"prompt\":\"a\",\"completion\":3}\n", 32, &s.err), s.err);
    assert_false(finetune_packs_write(&report, &has_val, &s.settings, &s.err));
    assert_non_null(strstr(s.err.message, "line 2: "));
    assert_false(scene_has(&s, "train.pack"));
    scene_remove(&s);
}
