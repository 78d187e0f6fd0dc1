/* memory_test.c - the n-th request for memory fails, for every n: an error, or the same bytes; never another result. */
#include <stdlib.h>

#include "sansu/eval_blind.h"
#include "scene.h"
#include "survive.h"

static bool make_results(struct bytes *out, void *context, struct err *err) {
    const struct eval_set *set = context;
    struct eval_results *r = malloc(sizeof *r);
    bool ok = r ? eval_count(r, set, err) : err_set(err, ERR_RESOURCE, "out of memory");
    if (ok) {
        eval_write_text(out, set, r);
        eval_write_json(out, set, r);
        eval_write_page(out, set, r);
    }
    free(r);
    return ok && (!out->failed || err_set(err, ERR_RESOURCE, "out of memory"));
}

TEST(eval_results_survive_lack_of_memory) {
    struct folder f;
    struct eval_set set;
    scene_load(&f, &set, scene_test, &(struct eval_settings){.rounds = 100, .samples = 2});
    scene_add(&f, &set, "one", scene_one);
    scene_add(&f, &set, "two", scene_two);
    survive(make_results, &set);
    scene_end(&f, &set);
}

/* A system added: its fingerprint. */
static bool make_system(struct bytes *out, void *context, struct err *err) {
    struct eval_set *set = context;
    if (!eval_set_add(set, "m=model:models/sansu-mini,prompt:none", err)) return set->n_systems != 0;
    bytes_append_string(out, set->system[0].fingerprint);
    eval_system_free(&set->system[--set->n_systems], set->n * set->samples);
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

TEST(eval_systems_survive_lack_of_memory) {
    struct folder f;
    struct eval_set set;
    scene_load(&f, &set, scene_test, NULL);
    survive(make_system, &set);
    scene_end(&f, &set);
}

static bool make_sample(struct bytes *out, void *context, struct err *err) {
    struct eval_set *set = context;
    const struct eval_text text = {"1. 2+2=5です。\n答え 5", strlen("1. 2+2=5です。\n答え 5"), EVAL_STOP};
    struct eval_sample *s = eval_sample_at(set, &set->system[0], 0, 0);
    bool ok = eval_sample_take(set, &set->system[0], 0, 0, text, err);
    if (ok) eval_samples_line(out, set, &set->system[0], 0, 0);
    free(s->text);
    s->text = NULL;
    return ok && (!out->failed || err_set(err, ERR_RESOURCE, "out of memory"));
}

TEST(eval_samples_survive_lack_of_memory) {
    struct folder f;
    struct eval_set set;
    struct err err = {0};
    scene_load(&f, &set, scene_test, NULL);
    assert_ok(eval_set_add_name(&set, "s", 1, &err), err);
    survive(make_sample, &set);
    scene_end(&f, &set);
}

/* A key and a sheet read, counted. */
static bool make_tally(struct bytes *out, void *context, struct err *err) {
    struct folder *f = context;
    struct eval_tally *t = NULL;
    bool ok = eval_tally_open(&t, folder_path(f, "key.csv"), err) && eval_tally_add(t, folder_path(f, "1.csv"), err);
    if (ok) eval_tally_write(out, t);
    eval_tally_close(t);
    return ok && (!out->failed || err_set(err, ERR_RESOURCE, "out of memory"));
}

TEST(eval_tallies_survive_lack_of_memory) {
    struct folder f;
    folder_make(&f);
    folder_write_text(
        &f, "key.csv",
        "number,item,left,right,left_outcome,right_outcome,left_false,right_false,left_chars,right_chars\n"
        "1,\"p\",beta,alpha,right,wrong,0,1,100,110\n2,\"q\",alpha,beta,right,right,0,0,100,300\n");
    folder_write_text(&f, "1.csv", "number,choice\n1,right\n2,neither\n");
    survive(make_tally, &f);
    folder_remove(&f);
}
