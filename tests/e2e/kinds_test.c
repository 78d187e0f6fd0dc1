/* kinds_test.c - UTF-16 and gzip, named by every verb that reads a text; a byte order mark is no part of one. */
#include <stdio.h>
#include <string.h>

#include "e2e/run.h"
#include "test.h"

static const char *const verbs[] = {
    "explain - <@",
    "explain @",
    "read @",
    "read --batch @",
    "figure @ --out $d/f.svg",
    "problems --like - <@",
    "sheet --from @ --out $d/s.pdf",
    "sheet --like @ --out $d/s.pdf",
    "reader --templates @ --out $d/r",
    "reader --declined @ --out $d/r",
    "serve --key-file @ --port 0",
    "explain --batch @",
    "generate --prompt - <@",
    "generate --messages @",
    "chat --messages @",
    "chat <@",
    "audit @",
    "audit --score @",
    "filter @ --out $d/out",
    "filter $d/good --against @ --out $d/out",
    "eval --test @",
    "eval --test $d/good --train @",
    "eval --test $d/good --system a=answers:@ --out $d/cmp",
    "eval --tally @ --key @",
    "teach @ --store $d/t.db",
    "teach $d/good --store $d/t.db --system @",
    "teach $d/good --store $d/t.db --teacher anthropic --prices @ --dry-run",
    "teach $d/good --store $d/t.db --teacher anthropic --replay @",
    "eval --test $d/good --system a=model:models/sansu-mini,prompt:@ --out $d/cmp",
    "corpus import $d/c.db @",
    "train --base models/sansu-mini --data @ --preview",
    "vocab --data @ --out $d/v",
    "tokenize <@",
};

static void every_verb(const char *bytes, const char *word) {
    struct bytes script = {0};
    struct run r;
    bytes_printf(
        &script,
        "d=$(mktemp -d); printf '%s' >$d/in; printf '{\"problem\":\"p\",\"answer\":\"1\",\"solution\":\"1\"}\\n' >$d/good; ",
        bytes);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        bytes_append_string(&script, "echo \"$($SANSU ");
        for (const char *at = verbs[i]; *at; at++)
            if (*at == '@')
                bytes_append_string(&script, "$d/in");
            else
                bytes_append_char(&script, *at);
        bytes_append_string(&script, " 2>&1 >/dev/null; echo $?)\"; ");
    }
    bytes_append_string(&script, "rm -r $d");
    run_shell(&r, bytes_text(&script));
    const char *line = bytes_text(&r.out);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        const char *end = strstr(line, "\n3\n"), *found = strstr(line, word);
        if (!end || !found || found > end) fail_msg("%s: expected '%s' in %.200s", verbs[i], word, line);
        line = end + 3;
    }
    assert_int_equal(*line, 0);
    run_free(&r);
    bytes_free(&script);
}

TEST(kinds_utf16_is_named_by_every_verb) { every_verb("\\377\\376n\\000u\\000", "UTF-16"); }

TEST(kinds_gzip_is_named_by_every_verb) { every_verb("\\037\\213\\010\\000\\000", "gzip"); }

TEST(kinds_a_byte_order_mark_is_no_part_of_a_text) {
    struct run with, without;
    RUN(&with,
        "\xEF\xBB\xBF"
        "3個と5個で何個",
        "explain", "-", "--max-new-tokens", "4", "--json");
    RUN(&without, "3個と5個で何個", "explain", "-", "--max-new-tokens", "4", "--json");
    assert_int_equal(with.exit_code, without.exit_code);
    assert_string_equal(bytes_text(&with.out), bytes_text(&without.out));
    run_free(&with);
    run_free(&without);
    RUN(&with, "\xEF\xBB\xBF[{\"role\":\"user\",\"content\":\"3\"}]", "generate", "--messages", "-", "--max-new-tokens",
        "2");
    assert_int_equal(with.exit_code, 0);
    run_free(&with);
}
