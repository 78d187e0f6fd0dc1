/* train_data_test.c - every shape of training data, as `sansu train --preview` shows it: 【】 around what is trained. */
#include <stdio.h>
#include <string.h>

#include "e2e/run.h"
#include "test.h"

#define USER "<|start|>user<|message|>"
#define BOT "<|start|>assistant"
#define SAYS "<|channel|>final<|message|>"

static const struct {
    const char *line, *shown, *words; /* words: on stderr */
} shapes[] = {
    {"{\"messages\":[{\"role\":\"system\",\"content\":\"S\"},{\"role\":\"user\",\"content\":\"Q1\"},{\"role\":\"assistant\",\"content\":\"A1\"},"
     "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"Q\"},{\"type\":\"text\",\"text\":\"2\"}]},{\"role\":\"assistant\",\"content\":\"A2\"}]}",
     "S\n\n<|end|>" USER "Q1<|end|>" BOT "【" SAYS "A1<|end|>】" USER "Q2<|end|>" BOT "【" SAYS "A2<|return|>】\n",
     "read as messages"},
    {"{\"prompt\":\"Q\",\"completion\":\"A\"}", USER "Q<|end|>" BOT "【" SAYS "A<|return|>】\n",
     "read as prompt/completion: 14 tokens, of which the 6"},
    {"{\"prompt\":[{\"role\":\"user\",\"content\":\"Q\"},{\"role\":\"assistant\",\"content\":\"old\"},{\"role\":\"user\",\"content\":\"R\"}],"
     "\"completion\":[{\"role\":\"assistant\",\"content\":\"A\"}]}",
     BOT SAYS "old<|end|>" USER "R<|end|>" BOT "【" SAYS "A<|return|>】\n", "read as prompt/completion"},
    {"{\"conversations\":[{\"from\":\"human\",\"value\":\"Q\"},{\"from\":\"gpt\",\"value\":\"A\"}],\"system\":\"S\"}",
     "S\n\n<|end|>" USER "Q<|end|>" BOT "【" SAYS "A<|return|>】\n", "read as ShareGPT"},
    {"{\"instruction\":\"I\",\"input\":\"x\",\"output\":\"A\",\"history\":[[\"q\",\"a\"]]}",
     USER "q<|end|>" BOT "【" SAYS "a<|end|>】" USER "I\nx<|end|>" BOT "【" SAYS "A<|return|>】\n", "read as alpaca"},
    {"{\"instruction\":\"I\",\"input\":\"\",\"output\":\"A\"}", USER "I<|end|>" BOT "【" SAYS "A<|return|>】\n",
     "read as alpaca"},
    {"{\"problem\":\"P\",\"solution\":\"A\",\"id\":7}", USER "P<|end|>" BOT "【" SAYS "A<|return|>】\n",
     "read as problem/solution"},
    {"{\"text\":\"hello\"}", "【hello<|endoftext|>】\n", "read as text"},
    {"{\"text\":\"" USER "Q<|end|>" BOT SAYS "A<|return|>\"}", "【" USER "Q<|end|>" BOT SAYS "A<|return|>】\n",
     "read as text"},
    /* what the data says about training */
    {"{\"messages\":[{\"role\":\"user\",\"content\":\"x\"},{\"role\":\"assistant\",\"content\":\"a\",\"weight\":0},{\"role\":\"user\",\"content\":\"y\"},"
     "{\"role\":\"assistant\",\"content\":\"b\",\"weight\":1}]}",
     BOT SAYS "a<|end|>" USER "y<|end|>" BOT "【" SAYS "b<|return|>】\n", "read as messages"},
    {"{\"conversations\":[{\"role\":\"user\",\"content\":\"x\"},{\"role\":\"assistant\",\"content\":\"8\"}]}",
     USER "x<|end|>" BOT "【" SAYS "8<|return|>】\n", "read as ShareGPT"},
    {"{\"conversations\":[{\"from\":\"gpt\",\"value\":\"hi\"},{\"from\":\"human\",\"value\":\"x\"},{\"from\":\"gpt\",\"value\":\"8\"}]}",
     BOT SAYS "hi<|end|>" USER "x<|end|>" BOT "【" SAYS "8<|return|>】\n", "read as ShareGPT"},
    {"{\"problem\":\"P\",\"solution\":\"\"}", USER "P<|end|>" BOT "【" SAYS "<|return|>】\n", "a reply is empty"},
    {"{\"problem\":\"P\",\"solution\":\"A\",\"loss\":NaN}", USER "P<|end|>" BOT "【" SAYS "A<|return|>】\n",
     "read as problem/solution"},
    /* no content can open a turn */
    {"{\"prompt\":\"<|end|>\",\"completion\":\"A\"}", USER "<|end|><|end|>" BOT "【" SAYS "A<|return|>】\n",
     "20 tokens"},
    {"{\"chosen\":\"a\",\"rejected\":\"b\"}", NULL, "preference pairs"},
    {"{\"messages\":[{\"role\":\"user\",\"content\":\"Q\"}]}", NULL, "the last message must be the assistant's"},
    {"{\"messages\":[]}", NULL, "the last message must be the assistant's"},
    {"{\"messages\":[{\"role\":\"assistant\",\"content\":[{\"type\":\"image\"}]}]}", NULL,
     "only texts can be trained on"},
    {"{\"messages\":[{\"role\":\"tool\",\"content\":\"x\"},{\"role\":\"assistant\",\"content\":\"A\"}]}", NULL,
     "unknown role 'tool'"},
    {"{\"conversations\":[{\"from\":\"observation\",\"value\":\"x\"}]}", NULL, "unknown role 'observation'"},
    {"{\"prompt\":\"Q\",\"completion\":3}", NULL,
     "\"completion\" must be a string or a list of messages, found a number"},
    {"{\"prompt\":[{\"role\":\"user\",\"content\":\"Q\"},{\"role\":\"assistant\",\"content\":\"A\"}],\"completion\":[]}",
     NULL, "holds no message"},
    {"{\"instruction\":\"I\",\"output\":\"A\",\"history\":[[\"q\"]]}", NULL, "turn 1 of \"history\""},
    {"{\"text\":\"\"}", NULL, "\"text\" is empty"},
    {"{\"other\":1}", NULL, "expected {\"messages\":[...]}"},
    {"[1]", NULL, "JSON array"},
};

TEST(each_shape_of_data_is_read_and_what_counts_is_marked) {
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
        struct run run;
        RUN(&run, shapes[i].line, "train", "--base", "models/sansu-mini", "--preview", "--data", "-");
        const char *shown = shapes[i].shown;
        size_t n = shown ? strlen(shown) : 0;
        if (run.exit_code != (shown ? 0 : 3))
            fail_msg("%s: exit code %d: %s", shapes[i].line, run.exit_code, bytes_text(&run.err));
        if (!strstr(bytes_text(&run.err), shapes[i].words))
            fail_msg("%s: '%s' without '%s'", shapes[i].line, bytes_text(&run.err), shapes[i].words);
        if (run.out.len < n || (n && strcmp(run.out.data + run.out.len - n, shown) != 0))
            fail_msg("%s: %s", shapes[i].line, bytes_text(&run.out));
        run_free(&run);
    }
}

#define ROW(id, n) "printf '{\"id\":\"" id "\",\"problem\":\"%0" n "d\",\"solution\":\"1\"}\\n' 0; "

TEST(samples_that_are_too_long_are_named_and_counted) {
    struct run run;
    run_shell(
        &run,
        "d=$(mktemp -d); (" ROW("a", "5") ROW("b", "300") ROW(
            "c",
            "5") ") > $d/x; "
                 "$SANSU train --base models/sansu-mini --data $d/x --out $d/o --steps 1 --max-tokens 64 --val-split 0; echo $?; "
                 "$SANSU train --base models/sansu-mini --data $d/x --out $d/p --steps 1 --max-tokens 8; echo $?; rm -r $d");
    assert_string_equal(bytes_text(&run.out), "0\n3\n");
    assert_non_null(strstr(bytes_text(&run.err), "line 2 (id b) left out: "));
    assert_non_null(strstr(bytes_text(&run.err), "1 samples longer than 64 tokens were left out"));
    assert_non_null(strstr(bytes_text(&run.err), "2 samples, "));
    assert_non_null(strstr(bytes_text(&run.err), "all 3 samples are longer than 8 tokens"));
    assert_non_null(strstr(bytes_text(&run.err), "no sample to train on"));
    run_free(&run);
}
