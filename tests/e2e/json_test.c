/* json_test.c - what the program prints for other programs keeps to docs/schema; the checker itself can say no. */
#include <stdio.h>
#include <string.h>

#include "e2e/folder.h"
#include "e2e/run.h"
#include "schema.h"
#include "test.h"

static void breaks(const char *text, const char *words) {
    char why[400];
    json_t *value = json_loads(text, JSON_DECODE_ANY, NULL);
    assert_non_null(value);
    if (schema_fits(why, sizeof why, "audit.json", value) || !strstr(why, words))
        fail_msg("%s: '%s' (expected '%s')", text, why, words);
    json_decref(value);
}

#define AUDIT(verdict, findings, more)                                 \
    "{\"schema\":\"sansu.audit/1\",\"id\":null,\"verdict\":\"" verdict \
    "\",\"arithmetic\":\"true\",\"findings\":[" findings "]" more "}"
#define FINDING(start) \
    "{\"code\":\"ST13\",\"severity\":\"warn\",\"start\":" start ",\"end\":2,\"text\":\"\",\"message\":\"\"}"

TEST(schema_checker_names_what_breaks_a_schema) {
    assert_int_equal(schema_check_lines("audit.json", AUDIT("ok", FINDING("0"), "") "\n"), 1);
    breaks("[]", "array is not what is expected");
    breaks("{}", "there is no \"schema\"");
    breaks(AUDIT("fine", "", ""), ".verdict: 'fine' is not one");
    breaks(AUDIT("ok", "", ",\"more\":1"), "\"more\" is not described");
    breaks(AUDIT("ok", FINDING("-1"), ""), ".findings.0.start: -1 is too small");
    breaks(AUDIT("ok", FINDING("0.5"), ""), ".findings.0.start: number is not");
    breaks(AUDIT("ok", "", ",\"reference_from\":\"teacher\""), ".reference_from: not the one value");
}

#define SOUND "{\"id\":\"a\",\"text\":\"1. 木は30+1=31(本)です。\\n答え 31本\",\"answer\":\"31本\"}\n"
#define HOSTILE "{\"id\":1e2,\"text\":\"\\u0000\\u001b[31m 3+4=7×2=14 y=2x \\u202e\",\"grade\":1}\n"
#define SOLVED \
    "{\"text\":\"答え 30本\",\"problem\":\"270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。\"}\n"

TEST(json_of_audit_keeps_to_its_schema) {
    struct run r;
    RUN(&r, SOUND HOSTILE SOLVED, "audit", "--claims");
    assert_int_equal(schema_check_lines("audit.json", bytes_text(&r.out)), 3);
    run_free(&r);
    RUN(&r, SOUND HOSTILE SOLVED, "audit", "--language", "en");
    assert_int_equal(schema_check_lines("audit.json", bytes_text(&r.out)), 3);
    run_free(&r);
}

#define MINI "--model", "models/sansu-mini", "--max-new-tokens", "40"
#define BATCH "{\"id\":[1],\"problem\":\"1個80円のりんごを15個買うと何円ですか。\"}\n{\"problem\":\"\"}\n"

TEST(json_of_explain_keeps_to_its_schema) {
    struct run r;
    RUN(&r, BATCH, "explain", "--batch", "-", MINI);
    assert_int_equal(schema_check_lines("explanation.json", bytes_text(&r.out)), 2);
    run_free(&r);
    RUN(&r, NULL, "explain", "--json", "--samples", "3", "--temperature", "2", "--allow-letters", "--no-calculator",
        MINI, "3+4");
    assert_int_equal(schema_check_lines("explanation.json", bytes_text(&r.out)), 1);
    run_free(&r);
    RUN(&r, "{\"id\":3}\n{", "explain", "--batch", "-", MINI);
    assert_int_equal(schema_check_lines("error.json", bytes_text(&r.out)), 2);
    run_free(&r);
}

TEST(json_of_the_verbs_that_run_a_model_keeps_to_its_schema) {
    struct run r;
    RUN(&r, "りんごは3個\nみかんは7個\n", "chat", "--json", MINI);
    assert_int_equal(schema_check_lines("chat.json", bytes_text(&r.out)), 2);
    run_free(&r);
    RUN(&r, NULL, "generate", "--json", "--prompt", "りんごは", MINI);
    assert_int_equal(schema_check_lines("generate.json", bytes_text(&r.out)), 1);
    run_free(&r);
    RUN(&r, NULL, "bench", "--model", "models/sansu-mini", "-p", "8", "-n", "4", "--repeat", "1", "--json");
    assert_int_equal(schema_check_lines("bench.json", bytes_text(&r.out)), 1);
    run_free(&r);
}

#define SHARED "$SANSU problems --count 3 --seed 4 >$d/p && "

/* A script whose output is one object a line; $d is a folder of its own. */
static void script_keeps_to(const char *file, const char *script, size_t lines) {
    struct bytes whole = {0};
    struct run r;
    bytes_printf(&whole, "d=$(mktemp -d) && { %s\n}; code=$?; rm -rf $d; exit $code", script);
    run_shell(&r, bytes_text(&whole));
    if (r.exit_code) fail_msg("%s: exit %d: %s", file, r.exit_code, bytes_text(&r.err));
    assert_int_equal(schema_check_lines(file, bytes_text(&r.out)), lines);
    run_free(&r);
    bytes_free(&whole);
}

TEST(json_of_stores_and_teachers_keeps_to_its_schema) {
    script_keeps_to("teach.json", SHARED "$SANSU teach $d/p --store $d/s --json", 1);
    script_keeps_to(
        "teach_plan.json",
        SHARED "$SANSU teach $d/p --store $d/s --teacher anthropic --model claude-sonnet-4-6 --dry-run --json", 1);
    script_keeps_to("corpus.json", SHARED "$SANSU teach $d/p --store $d/s >/dev/null && $SANSU corpus show $d/s --json",
                    1);
}

#define ROW(id, solution) "'{\"id\":\"" id "\",\"problem\":\"3個と4個で何個ですか。\",\"solution\":\"" solution "\"}' "

TEST(json_of_filters_keeps_to_its_schema) {
    script_keeps_to(
        "filter_dropped.json",
        "printf '%s\\n' " ROW("a", "答え 7個")
            ROW("b", "") "'[1' >$d/in; "
                         "$SANSU filter $d/in --out $d/out --dropped $d/dropped >/dev/null 2>&1; cat $d/dropped",
        3);
}

TEST(json_of_problems_keeps_to_its_schema) {
    script_keeps_to("problem.json", "$SANSU problems --mix --count 70 --extra 50 --noise 50 --seed 9", 70);
}

TEST(json_of_tokens_and_logits_keeps_to_its_schema) {
    script_keeps_to("tokens.json", "printf '%s\\n' '{\"text\":\"9÷3=3\"}' | $SANSU tokenize --model models/sansu-mini",
                    1);
    script_keeps_to("tokens.json",
                    "printf '%s\\n' '{\"ids\":[5,6]}' | $SANSU tokenize --detokenize --model models/sansu-mini", 1);
    script_keeps_to("logits.json", "$SANSU logits --ids 5,6 --model models/sansu-mini", 2);
}

TEST(json_of_training_keeps_to_its_schema) {
    script_keeps_to(
        "train_metrics.json",
        "$SANSU problems --count 8 --format messages >$d/t && "
        "$SANSU train --base models/sansu-mini --data $d/t --val-data $d/t --out $d/r --method lora --rank 2 "
        "--steps 2 --eval-every 1 --batch-tokens 512 2>$d/err && cat $d/r/metrics.jsonl",
        4);
    script_keeps_to("merge.json",
                    "$SANSU merge --base tests/golden/models/bf16 --adapter tests/golden/adapters/bf16base "
                    "--out $d/m --json 2>$d/err",
                    1);
}
