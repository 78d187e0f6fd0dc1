/* The circle closes: `sansu teach` asks `sansu serve` as it asks any server that speaks OpenAI's API. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "corpus/scratch.h"
#include "e2e/desk.h"
#include "e2e/run.h"
#include "test.h"

static json_t *teach(const struct desk *d, const struct scratch *dir, const char *flags) {
    struct run r;
    char script[700];
    snprintf(script, sizeof script,
             "unset OPENAI_API_KEY; $SANSU teach %s/p.jsonl --store %s --teacher openai --model sansu-mini "
             "--base-url http://127.0.0.1:%d --max-tokens 600 --json %s",
             dir->dir, dir->path, d->port, flags);
    run_shell(&r, script);
    if (r.exit_code != 0) fail_msg("%s%s", bytes_text(&r.out), bytes_text(&r.err));
    json_t *o = json_loads(bytes_text(&r.out), 0, NULL);
    assert_non_null(o);
    run_free(&r);
    return o;
}

TEST(serve_is_a_teacher_for_teach) {
    struct desk d;
    struct scratch dir;
    struct run r;
    char script[400];
    scratch_make(&dir);
    desk_open(&d, "");
    snprintf(script, sizeof script, "$SANSU problems --family ueki,wasa,tsurukame --count 6 --seed 3 >%s/p.jsonl",
             dir.dir);
    run_shell(&r, script);
    assert_int_equal(r.exit_code, 0);
    run_free(&r);
    json_t *first = teach(&d, &dir, "");
    assert_int_equal(desk_number(first, "sent"), 6);
    assert_int_equal(desk_number(first, "done"), 6);
    assert_int_equal(desk_number(first, "failed"), 0);
    json_t *second = teach(&d, &dir, ""); /* all is in the store */
    assert_int_equal(desk_number(second, "sent"), 0);
    json_t *third = teach(&d, &dir, "--no-stream --samples 2");
    assert_int_equal(desk_number(third, "failed"), 0);
    json_decref(first);
    json_decref(second);
    json_decref(third);
    assert_int_equal(desk_close(&d), 0);
    scratch_close(&dir, NULL);
}
