/* flags_test.c - every verb explains itself, refuses what it does not know, and uses the documented exit codes. */
#include <stdio.h>
#include <string.h>

#include "e2e/run.h"
#include "test.h"

TEST(flags_help_lists_verbs_and_each_verb_has_help) {
    struct run all;
    RUN(&all, NULL, "--help");
    assert_int_equal(all.exit_code, 0);
    const char *line = strstr(bytes_text(&all.out), "\n\n  ");
    int verbs = 0;
    while (line && (line = strstr(line, "\n  "))) {
        char name[32] = "";
        line += 3;
        size_t n = strcspn(line, " ");
        if (n == 0 || n >= sizeof name) continue;
        memcpy(name, line, n);
        struct run one;
        RUN(&one, NULL, name, "--help");
        if (one.exit_code != 0 || !strstr(bytes_text(&one.out), "usage: sansu") ||
            !strstr(bytes_text(&one.out), "exit codes"))
            fail_msg("sansu %s --help: exit code %d", name, one.exit_code);
        run_free(&one);
        RUN(&one, NULL, name, "--no-such-flag");
        if (one.exit_code != 2 || one.out.len != 0)
            fail_msg("sansu %s --no-such-flag: exit code %d", name, one.exit_code);
        run_free(&one);
        verbs++;
    }
    assert_true(verbs >= 2);
    run_free(&all);
}

TEST(flags_unknown_verbs_and_near_misses_are_named) {
    struct run r;
    RUN(&r, NULL, "nonsense");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "nonsense"));
    run_free(&r);
    RUN(&r, NULL, "vocab", "--dat", "x");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "did you mean --data?"));
    run_free(&r);
    RUN(&r, NULL, "vocab", "--size", "12abc");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "whole number from 300"));
    run_free(&r);
}

/* The first argument is the verb; standard error says that `flag` is given twice. */
static void twice(const char *flag, const char *const *arguments) {
    struct run r;
    char words[64];
    snprintf(words, sizeof words, "%s is given twice; the last value counts", flag);
    run_sansu(&r, arguments, NULL);
    if (!strstr(bytes_text(&r.err), words))
        fail_msg("%s: exit %d, %s", flag, r.exit_code, bytes_text(&r.err));
    run_free(&r);
}

#define TWICE(flag, ...) twice(flag, (const char *const[]){__VA_ARGS__, NULL})

TEST(flags_given_twice_with_two_values_are_named_and_the_last_counts) {
    struct run once, same;
    TWICE("--seed", "problems", "--seed", "1", "--seed", "2");
    TWICE("--seed", "problems", "-s", "1", "--seed=2");
    TWICE("--family", "problems", "--family", "ueki", "--family", "heikin");
    TWICE("--budget", "teach", "-", "--budget", "5", "--budget", "50", "--no-such-flag"); /* named, and nothing runs */
    TWICE("--model", "generate", "-m", "a", "--model", "b", "--prompt", "x");
    RUN(&once, NULL, "problems", "--count", "2", "--seed", "1");
    RUN(&same, NULL, "problems", "--seed", "1", "--count", "2", "-s", "1", "-n", "2");
    assert_int_equal(same.exit_code, 0);
    assert_string_equal(bytes_text(&same.err), "");
    assert_string_equal(bytes_text(&same.out), bytes_text(&once.out));
    run_free(&same);
    RUN(&same, NULL, "problems", "--seed", "7", "--count", "2", "--seed", "1");
    assert_int_equal(same.exit_code, 0);
    assert_string_equal(bytes_text(&same.out), bytes_text(&once.out));
    run_free(&once);
    run_free(&same);
    RUN(&same, NULL, "read", "--help");
    assert_non_null(strstr(bytes_text(&same.out), "--set ROLE=VALUE .."));
    run_free(&same);
}

TEST(flags_the_environment_stands_in_for_cpu) {
    struct run r;
    run_shell(&r, "SANSU_CPU=ref \"$SANSU\" bench -p 2 -n 1 --repeat 1");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "kernels ref"));
    run_free(&r);
    run_shell(&r, "SANSU_CPU=sse9 \"$SANSU\" bench -p 2 -n 1 --repeat 1");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "sse9"));
    run_free(&r);
}

TEST(flags_have_letters_and_help_shows_them) {
    struct run letters, names;
    RUN(&letters, NULL, "problems", "-n", "3", "-s=7");
    RUN(&names, NULL, "problems", "--count", "3", "--seed", "7");
    assert_int_equal(letters.exit_code, 0);
    assert_string_equal(bytes_text(&letters.out), bytes_text(&names.out));
    run_free(&letters);
    run_free(&names);
    static const struct {
        const char *verb, *line;
    } rows[] = {
        {"problems", "\n  --count, -n N "},   {"generate", "\n  --max-new-tokens, -n N "},
        {"generate", "\n  --model, -m DIR "}, {"train", "\n  --threads, -t N "},
        {"merge", "\n  --out, -o OUT "},      {"bench", "\n  -n N "}, /* its own */
        {"eval", "\n  --seed, -s N "},        {"doctor", "\n  --help, -h "},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct run r;
        RUN(&r, NULL, rows[i].verb, "-h");
        assert_int_equal(r.exit_code, 0);
        if (!strstr(bytes_text(&r.out), rows[i].line)) fail_msg("sansu %s -h lacks %s", rows[i].verb, rows[i].line);
        run_free(&r);
    }
}

TEST(flags_of_other_programs_are_answered_with_ours) {
    static const struct {
        const char *verb, *flag, *says;
    } rows[] = {
        {"explain", "--temp", "did you mean --temperature?"},
        {"generate", "--n-predict", "did you mean --max-new-tokens?"},
        {"generate", "--max_tokens", "did you mean --max-new-tokens?"},
        {"generate", "--max_new_tokens", "did you mean --max-new-tokens?"},
        {"train", "--learning-rate", "did you mean --lr?"},
        {"train", "--learning_rate", "did you mean --lr?"},
        {"train", "--output_dir", "did you mean --out?"},
        {"train", "--model", "did you mean --base?"},
        {"train", "--load_in_4bit", "did you mean --method qlora?"},
        {"train", "--lora-r", "did you mean --rank?"},
        {"merge", "--output", "did you mean --out?"},
        {"teach", "-o", "did you mean --store?"},
        {"chat", "-ngl", "no GPU"},
        {"bench", "--n-gpu-layers", "no GPU"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct run r;
        RUN(&r, NULL, rows[i].verb, rows[i].flag, "1");
        assert_int_equal(r.exit_code, 2);
        if (!strstr(bytes_text(&r.err), rows[i].says))
            fail_msg("sansu %s %s: %s", rows[i].verb, rows[i].flag, bytes_text(&r.err));
        run_free(&r);
    }
    struct run r;
    RUN(&r, NULL, "vocab", "--temp", "1"); /* nothing of the kind here */
    assert_int_equal(r.exit_code, 2);
    assert_null(strstr(bytes_text(&r.err), "--temperature"));
    run_free(&r);
}

TEST(flags_are_not_taken_for_values) {
    struct run r;
    RUN(&r, NULL, "eval", "--test", "--limit", "3");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "--test needs a value, and --limit is a flag"));
    run_free(&r);
    RUN(&r, NULL, "tokenize", "-m");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "-m needs a value"));
    run_free(&r);
}

/* A flag without effect is a mistake that somebody should hear of. */
TEST(flags_that_mean_nothing_together_are_refused) {
    static const struct {
        const char *line, *says;
    } rows[] = {
        {"problems --list --count 3", "--count means nothing with --list"},
        {"problems --coverage --seed 2", "--seed means nothing with --coverage"},
        {"problems --mix --family ueki", "--family"},
        {"tokenize --skip-special", "--skip-special needs --detokenize"},
        {"tokenize --bos --detokenize", "do not go together"},
        {"corpus show x.db --out y", "--out means nothing with show"},
        {"corpus import x.db y --json", "--json means nothing with import"},
        {"corpus export x.db --source y", "--source means nothing with export"},
        {"corpus export x.db --licence y", "--licence means nothing with export, without --dataset"},
        {"audit --rules --html x", "--html means nothing with --rules"},
        {"audit --rules README.md", "--rules reads no file"},
        {"audit --score --html x", "--html means nothing with --score"},
        {"audit --misses", "--misses needs --score"},
        {"audit --claims --summary", "do not go together"},
        {"chat --greedy --temperature 1", "do not go together"},
        {"chat --prompt x --messages y", "do not go together"},
        {"generate --prompt x --date 2026-01-01", "--date needs --messages"},
        {"generate --ids 1 --no-bos", "do not go together"},
        {"teach x --poll 3", "--poll needs --batch-api"},
        {"teach x --auth none", "--auth means nothing with --teacher solver"},
        {"teach x --record a --replay b", "do not go together"},
        {"filter x --out y --overlap 0.5", "--overlap needs --against"},
        {"filter x --out y --dedup off --near 0.5", "--near means nothing with --dedup off"},
        {"train --base x --data y --out z --resume --restart", "do not go together"},
        {"train --base x --data y --out z --schedule constant --final-ratio 0.1", "--final-ratio means nothing"},
        {"help explain more", "one argument too many"},
        {"--version more", "one argument too many"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct run r;
        char script[200];
        snprintf(script, sizeof script, "\"$SANSU\" %s </dev/null", rows[i].line);
        run_shell(&r, script);
        if (r.exit_code != 2 || !strstr(bytes_text(&r.err), rows[i].says))
            fail_msg("sansu %s: exit code %d, %s", rows[i].line, r.exit_code, bytes_text(&r.err));
        run_free(&r);
    }
}

TEST(flags_help_takes_a_verb) {
    struct run a, b;
    RUN(&a, NULL, "help", "audit");
    RUN(&b, NULL, "audit", "-h");
    assert_int_equal(a.exit_code, 0);
    assert_string_equal(bytes_text(&a.out), bytes_text(&b.out));
    run_free(&a);
    run_free(&b);
    RUN(&a, NULL, "help", "nonsense");
    assert_int_equal(a.exit_code, 2);
    run_free(&a);
}
