/* scene.h - a small test set with answers of two systems, in a folder of its own. */
#ifndef SANSU_TESTS_EVAL_SCENE_H
#define SANSU_TESTS_EVAL_SCENE_H

#include <stdio.h>
#include <string.h>

#include "e2e/folder.h"
#include "eval/eval_impl.h"
#include "test.h"

#define SCENE_STEP(a, b, c) \
    "【考え方】合わせるので、たし算をします。\\n1. 合わせて、" a "+" b "=" c "(個)です。\\n答え " c "個"
#define SCENE_TEXT(id, text) "{\"id\":\"" id "\",\"text\":\"" text "\"}\n"

static const char scene_test[] =
    "{\"id\":\"a\",\"problem\":\"りんご12個とみかん30個を合わせると何個ですか。\",\"answer\":\"42個\",\"family\":\"wa\"}\n"
    "{\"id\":\"b\",\"problem\":\"りんご13個とみかん31個を合わせると何個ですか。\",\"answer\":\"44個\",\"family\":\"wa\"}\n"
    "{\"id\":\"c\",\"problem\":\"赤い玉15個と白い玉20個があります。玉は全部で何個ですか。\",\"answer\":\"35個\",\"family\":\"zenbu\"}\n"
    "{\"id\":\"d\",\"problem\":\"赤い玉が50個あります。白い玉は10個です。全部で何個でしょうか。\",\"answer\":\"60個\",\"family\":\"zenbu\"}\n"
    "{\"id\":\"e\",\"problem\":\"日本の首都はどこですか。\",\"answer\":null}\n";

/* right, right, readable but another answer, a false equality beside a right answer, rightly declined */
static const char scene_one[] = SCENE_TEXT("a", SCENE_STEP("12", "30", "42"))
    SCENE_TEXT("b", SCENE_STEP("13", "31", "44")) SCENE_TEXT("c", SCENE_STEP("15", "21", "36"))
        SCENE_TEXT("d", "【考え方】合わせるので、たし算をします。\\n1. 合わせて、50+10=61(個)です。\\n答え 60個")
            SCENE_TEXT("e", "申し訳ありませんが、説明できません。");

/* LaTeX beside a right answer, letters beside a right answer, cut off, missing, answered what it should decline */
static const char scene_two[] = SCENE_TEXT("b", "1. 方程式で考えると、xは13+31=44(個)です。\\n答え 44個")
    SCENE_TEXT("a", "1. 合わせるので、12+30=42(個)です。これは $42$ です。\\n答え 42個")
        SCENE_TEXT("c", "1. 合わせるので、15+20=35(個)で、だから") SCENE_TEXT("e", "答え 東京");

/* The items of `test`; the folder is made. */
static inline void scene_load(struct folder *f, struct eval_set *set, const char *test,
                              const struct eval_settings *settings) {
    struct err err = {0};
    folder_make(f);
    folder_write_text(f, "test.jsonl", test);
    assert_ok(eval_set_load(set, folder_path(f, "test.jsonl"), settings, &err), err);
}

/* A system whose samples are the lines of `answers`. */
static inline void scene_add(struct folder *f, struct eval_set *set, const char *name, const char *answers) {
    char spec[200], file[60];
    struct err err = {0};
    snprintf(file, sizeof file, "%s.jsonl", name);
    folder_write_text(f, file, answers);
    snprintf(spec, sizeof spec, "%s=answers:%s", name, folder_path(f, file));
    assert_ok(eval_set_add(set, spec, &err), err);
    assert_ok(eval_answers_load(set, &set->system[set->n_systems - 1], &err), err);
}

static inline void scene_end(struct folder *f, struct eval_set *set) {
    eval_set_free(set);
    folder_remove(f);
}

#endif
