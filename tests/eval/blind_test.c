/* blind_test.c - sheets made from samples, filled in, tallied through their key: the round trip. */
#include "sansu/eval_blind.h"
#include "scene.h"

enum { ITEMS = 30 };

static void sample(struct bytes *out, const char *system, const char *item, const char *word, int answer) {
    bytes_printf(out, "{\"system\":\"%s\",\"fingerprint\":\"1\",\"item\":\"%s\",\"k\":0,\"finish\":\"stop\",", system,
                 item);
    bytes_printf(out, "\"text\":\"%sです。\\n答え %d\"}\n", word, answer);
}

/* alpha is right and says 合計, beta is wrong and says 全部; both say the same about the last problem. */
static void scene_blind(struct folder *f, struct eval_blind *out, uint64_t seed) {
    struct bytes test = {0}, samples = {0};
    struct err err = {0};
    folder_make(f);
    for (int i = 0; i <= ITEMS; i++) {
        char id[20];
        snprintf(id, sizeof id, "p%d", i);
        bytes_printf(&test, "{\"id\":\"%s\",\"problem\":\"%dと1でいくつ。\",\"answer\":\"%d\"}\n", id, i, i + 1);
        sample(&samples, "alpha", id, "合計", i + 1);
        if (i == ITEMS)
            sample(&samples, "beta", id, "合計", i + 1);
        else
            sample(&samples, "beta", id, "全部", i + 2);
    }
    folder_write(f, "test.jsonl", test.data, test.len);
    folder_write(f, "samples.jsonl", samples.data, samples.len);
    assert_ok(eval_blind_make(out, folder_path(f, "test.jsonl"), "alpha,beta", f->dir,
                              &(struct eval_settings){.seed = seed}, &err),
              err);
    bytes_free(&test);
    bytes_free(&samples);
}

TEST(eval_blind_sheets_come_back_as_votes) {
    struct folder f;
    struct eval_blind sheets;
    struct eval_tally *tally;
    struct bytes filled = {0}, out = {0};
    struct err err = {0};
    scene_blind(&f, &sheets, 3);
    assert_int_equal(sheets.n_pairs, ITEMS);
    assert_int_equal(sheets.n_same, 1);
    assert_null(strstr(sheets.page.data, "alpha"));
    assert_null(strstr(sheets.csv.data, "beta"));
    assert_null(strstr(sheets.pairs.data, "alpha"));
    assert_non_null(strstr(sheets.pairs.data, "\n{\"number\":30,\"problem\":"));
    bytes_append_string(&filled, "number,choice\n");
    size_t n = 0, left = 0;
    for (const char *line = strchr(sheets.key.data, '\n') + 1; *line; line = strchr(line, '\n') + 1) {
        bool alpha_left = strstr(line, ",alpha,beta,") && strstr(line, ",alpha,beta,") < strchr(line, '\n');
        left += alpha_left;
        bytes_printf(&filled, "%zu,%s\n", ++n, alpha_left ? "left" : "right");
    }
    assert_true(left > ITEMS / 5 && left < ITEMS * 4 / 5); /* sides are drawn */
    folder_write(&f, "key.csv", sheets.key.data, sheets.key.len);
    folder_write(&f, "filled.csv", filled.data, filled.len);
    assert_ok(eval_tally_open(&tally, folder_path(&f, "key.csv"), &err), err);
    assert_ok(eval_tally_add(tally, folder_path(&f, "filled.csv"), &err), err);
    eval_tally_write(&out, tally);
    assert_non_null(strstr(out.data, "teacher 1                      30        0      0       0"));
    assert_non_null(strstr(out.data, "right answers alpha 30, beta 0"));
    eval_tally_close(tally);
    eval_blind_free(&sheets);
    bytes_free(&filled);
    bytes_free(&out);
    folder_remove(&f);
}

TEST(eval_blind_sheets_are_drawn_by_the_seed) {
    struct folder f, g, h;
    struct eval_blind a, b, c;
    scene_blind(&f, &a, 3);
    scene_blind(&g, &b, 3);
    scene_blind(&h, &c, 4);
    assert_string_equal(a.key.data, b.key.data);
    assert_string_not_equal(a.key.data, c.key.data);
    eval_blind_free(&a), eval_blind_free(&b), eval_blind_free(&c);
    folder_remove(&f), folder_remove(&g), folder_remove(&h);
}
