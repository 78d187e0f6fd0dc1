/* outputs_test.c - no verb destroys what it reads: by the same name, another way, a link, or as one of its own
 * files. */
#include <stdio.h>
#include <string.h>

#include "e2e/run.h"
#include "test.h"

#define ROWS \
    "printf '{\"id\":\"a\",\"problem\":\"5個と3個で何個\",\"solution\":\"5+3=8\\\\n答え 8個\",\"answer\":\"8個\",\"text\":\"答え 8個\"}\\n' >$d/in; "

/* In a folder $d with rows `in`, its hard link `hard`, symbolic link `soft`, a store k.db with links, and a model
 * `m`. */
static const struct {
    const char *command, *word;
} cases[] = {
    {"corpus export $d/k.db --out $d/k.db", "is the input"},
    {"corpus export $d/k.db --out $d/k-hard.db", "is the input"},
    {"corpus export $d/k-soft.db --out $d/sub/../k.db", "is the input"},
    {"corpus export $d/k.db --out $d/pipe", "special file"},
    {"corpus export $d/sub/train.jsonl --dataset --out $d/sub", "is the input"},
    {"filter $d/in --out $d/in", "is the input"},
    {"filter $d/in --out $d/hard", "is the input"},
    {"filter $d/in --out $d/new --dropped $d/soft", "--dropped"},
    {"filter $d/in --out $d/new --dropped $d/./new", "are one file"},
    {"filter $d/in --against $d/other --out $d/new --html $d/other", "--html"},
    {"filter - --out $d/hard <$d/in", "is the input -"},
    {"audit $d/in --html $d/hard", "is the input"},
    {"audit $d/in", "standard output"},
    {"eval --test $d/sub/results.json --out $d/sub", "is the input"},
    {"eval --test $d/in --system a=answers:$d/sub/samples.jsonl --out $d/sub", "is the input"},
    {"quantize $d/m.gguf --type q8_0 --out $d/m-hard.gguf --overwrite", "is the input"},
    {"merge --base $d/m --adapter $d/sub --out $d/m-soft --overwrite", "is the input"},
    {"vocab --data $d/in --out $d/hard", "is the input"},
    {"train --base $d/m --data $d/sub/metrics.jsonl --out $d/sub", "is the input"},
    {"train --base $d/m --data $d/in --out $d/m-soft", "is the input"},
    {"teach $d/in --store $d/new.db --teacher openai --record $d/hard", "is the input"},
    {"teach $d/in --store $d/hard", "is the input"},
};

TEST(outputs_of_every_verb_spare_the_inputs) {
    struct bytes script = {0};
    struct run r;
    bytes_append_string(
        &script,
        "d=$(mktemp -d); " ROWS
        "cp $d/in $d/other; ln $d/in $d/hard; ln -s in $d/soft; mkdir $d/sub $d/m; ln -s m $d/m-soft; mkfifo $d/pipe; "
        "for f in results.json samples.jsonl metrics.jsonl; do cp $d/in $d/sub/$f; done; echo x >$d/m.gguf; ln $d/m.gguf $d/m-hard.gguf; "
        "$SANSU corpus import $d/k.db $d/in >/dev/null; $SANSU corpus import $d/sub/train.jsonl $d/in >/dev/null; "
        "ln $d/k.db $d/k-hard.db; ln -s k.db $d/k-soft.db; (cd $d; find . -type f ! -name '*-shm' ! -name '*-wal' | sort | xargs cksum; ls -l pipe soft | cut -c1) >$d.before; ");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        bytes_printf(&script, "w=$($SANSU %s 2>&1 >/dev/null%s); echo %zu $? \"$w\"; ", cases[i].command,
                     strcmp(cases[i].word, "standard output") == 0 ? " >>$d/hard" : "", i);
    bytes_append_string(
        &script,
        "(cd $d; find . -type f ! -name '*-shm' ! -name '*-wal' | sort | xargs cksum; ls -l pipe soft | cut -c1) | diff $d.before - >&2 && echo untouched; rm -r $d $d.before");
    run_shell(&r, bytes_text(&script));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char mark[16];
        snprintf(mark, sizeof mark, "%s%zu ", i ? "\n" : "", i);
        const char *line = strstr(bytes_text(&r.out), mark);
        if (!line) fail_msg("%s: no line in %s%s", cases[i].command, bytes_text(&r.out), bytes_text(&r.err));
        line += strlen(mark);
        const char *end = strchr(line, '\n'), *word = strstr(line, cases[i].word);
        if ((*line != '2' && *line != '3') || !word || word > end)
            fail_msg("%s: %.*s", cases[i].command, (int)(end - line), line);
    }
    if (!strstr(bytes_text(&r.out), "untouched")) fail_msg("%s", bytes_text(&r.err));
    run_free(&r);
    bytes_free(&script);
}
