/* adapter_test.c - --adapter of the verbs that run a model. */
#include <string.h>

#include "e2e/run.h"
#include "test.h"

#define BASE "tests/golden/models/gqa"
#define ADAPTER "tests/golden/adapters/all"

TEST(logits_and_generate_take_an_adapter) {
    struct run with, without;
    RUN(&with, NULL, "logits", "--model", BASE, "--adapter", ADAPTER, "--ids", "1,2,3", "--last");
    RUN(&without, NULL, "logits", "--model", BASE, "--ids", "1,2,3", "--last");
    assert_int_equal(with.exit_code, 0);
    assert_string_not_equal(bytes_text(&with.out), bytes_text(&without.out));
    run_free(&with);
    run_free(&without);
    RUN(&with, NULL, "generate", "--model", BASE, "--adapter", ADAPTER, "--ids", "1,2,3", "--greedy",
        "--max-new-tokens", "5", "--json");
    RUN(&without, NULL, "generate", "--model", BASE, "--ids", "1,2,3", "--greedy", "--max-new-tokens", "5", "--json");
    assert_int_equal(with.exit_code, 0);
    assert_string_not_equal(bytes_text(&with.out), bytes_text(&without.out));
    run_free(&with);
    run_free(&without);
}

TEST(explain_chat_and_eval_refuse_an_adapter_of_another_base) {
    static const char *const verbs[] = {"explain 1+1", "eval --test tests/e2e/one_problem.jsonl", "chat",
                                        "generate --prompt x", "logits --ids 1"};
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        struct run run;
        struct bytes script;
        bytes_init(&script);
        bytes_printf(&script, "$SANSU %s --model models/sansu-mini --adapter " ADAPTER " </dev/null; echo $?",
                     verbs[i]);
        run_shell(&run, bytes_text(&script));
        if (strcmp(bytes_text(&run.out), "3\n") != 0 || !strstr(bytes_text(&run.err), "made for another base"))
            fail_msg("%s: exit %s: %s", verbs[i], bytes_text(&run.out), bytes_text(&run.err));
        run_free(&run);
        bytes_free(&script);
    }
}
