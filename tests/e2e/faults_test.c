/* faults_test.c - every verb on a machine that fails: the n-th demand for memory, or read, or write.
 *
 *   whole run -> how many events there are -> for each event: fresh folder, that event fails -> the same bytes,
 *                                                                     or exit 4, a sentence, nothing half-written
 *
 * build/sansu-faults is the program with tools/faults.c linked in. A command runs in a shell: $d is a folder with `in`
 * and `out`, $S the program. SANSU_FAULTS_ONLY=NAME runs one scene, SANSU_FAULTS_KIND=KIND one kind of failure, and
 * SANSU_FAULTS_MOST=N tries so many places of a kind, evenly (250; SQLite alone has a thousand).
 */
#include <fcntl.h>
#include <fnmatch.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/file.h"
#include "e2e/folder.h"
#include "e2e/run.h"
#include "faults.h"
#include "teacher/standin.h"
#include "test.h"

#define ROWS                                                                                                                                                                                                                              \
    "printf '{\"id\":\"a\",\"problem\":\"5個と3個で何個ですか。\",\"solution\":\"1. 5+3=8(個)です。これが全部の数になります。\\\\n答え 8個\",\"answer\":\"8個\",\"text\":\"1. 5+3=9\\\\n答え 8個\"}\\n" \
    "{\"id\":\"b\",\"problem\":\"7個から2個取ると残りは何個ですか。\",\"solution\":\"1. 7-2=5(個)です。これが残りの数になります。\\\\n答え 5個\",\"answer\":\"5個\",\"text\":\"1. 7-2=5\\\\n答え 5個\"}\\n' >$d/in/rows; "
#define STORE ROWS "$S corpus import $d/in/k.db $d/in/rows --licence CC0-1.0 --source test >/dev/null; "
#define MINI " --model models/sansu-mini --threads 1"
#define UEKI "'270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。'"
#define TRAIN                                                                                             \
    "$S train --base models/sansu-mini --data $d/in/data --val-data $d/in/data --steps 2 --save-every 1 " \
    "--eval-every 2 --batch-tokens 64 --threads 1 --date 2026-01-01 --out $d/out/r"
#define DATA \
    "printf '{\"prompt\":\"1+1\",\"completion\":\"2\"}\\n{\"prompt\":\"2+2\",\"completion\":\"4\"}\\n' >$d/in/data; "

/* Up, and told to end as soon as it listens, or does not within three seconds. */
#define SERVE "$S serve --port 0 --quiet --grace 0" MINI " --library"
#define SERVE_END                                                                                                    \
    "p=$!; n=0; while kill -0 $p 2>/dev/null && ! grep -q listening $d/out/stdout && [ $n -lt 150 ]; do sleep .02; " \
    "n=$((n+1)); done; kill $p 2>/dev/null; wait $p"

static const struct scene {
    const char *name, *setup, *command;
    const char *loose; /* files that differ between two whole runs, or that a dead process leaves to the next */
} scenes[] = {
    {"problems", "", "$S problems --count 8 --seed 1 --voice any --unique --format messages"},
    {"figure", "$S problems --family tsurukame --seed 1 >$d/in/p; ",
     "$S figure $d/in/p --variant solution --out $d/out/a.svg"},
    {"figure-json", "", "$S figure " UEKI " --out $d/out/a.json"},
    {"sheet", "", "$S sheet --count 3 --figures problem --furigana all --out $d/out/sheet.pdf --key $d/out/key.pdf"},
    {"problems-like", "", "$S problems --like " UEKI " --count 2 --seed 1"},
    {"read", "", "$S read " UEKI " --json"},
    {"read-as", "", "$S read " UEKI " --as ueki/no_end --set 間かく=10m"},
    {"read-batch", "printf '%s\\n' " UEKI " " UEKI " >$d/in/rows; ", "$S read --batch $d/in/rows"},
    {"reader", "", "$S reader --out $d/out/r --examples 40"},
    {"explain", "", "$S explain " UEKI " --no-prefix-cache -n 60" MINI},
    {"explain-tries", "", "$S explain " UEKI " --tries 2 --no-prefix-cache -n 60" MINI},
    {"explain-batch", ROWS, "$S explain --batch $d/in/rows --unread --samples 2 --no-prefix-cache -n 40" MINI},
    {"chat", "printf '[{\"role\":\"user\",\"content\":\"3+5\"}]' >$d/in/m; ",
     "XDG_CACHE_HOME=$d/out $S chat --messages $d/in/m --system 'short' --json --date 2026-01-01 -n 8" MINI},
    {"generate", "", "$S generate --ids 5,6,7 --greedy --json -n 8 --draft lookup" MINI},
    {"logits", "", "$S logits --ids 1,2,3 --threads 1 --model tests/golden/models/sharded"},
    {"inspect", "", "$S inspect models/sansu-mini --json"},
    {"inspect-gguf", "", "$S inspect tests/golden/gguf/official.gguf"},
    {"tokenize", "",
     "printf '{\"text\":\"9÷3=3\"}\\n{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}\\n' | $S tokenize --date 2026-01-01 --model models/sansu-mini"},
    {"eval", ROWS,
     "$S eval --test $d/in/rows --system a=answers:$d/in/rows --system b=model:models/sansu-mini --threads 1 -n 8 --rounds 100 --out $d/out/e",
     "results.json,report.html"},
    {"eval-lesson", ROWS, "$S eval --test $d/in/rows --lesson --threads 1 -n 8 --rounds 100 --out $d/out/e" MINI,
     "results.json,report.html"},
    {"eval-blind",
     ROWS
     "sed s/1./2./g $d/in/rows >$d/in/other; $S eval --test $d/in/rows --system a=answers:$d/in/rows --system b=answers:$d/in/other --rounds 100 --out $d/before >/dev/null; ",
     "$S eval --test $d/in/rows --blind-sheet a,b --out $d/out", "results.json,report.html"},
    {"vocab", ROWS, "$S vocab --data $d/in/rows --size 330 --out $d/out/tokenizer.json"},
    {"filter", ROWS,
     "$S filter $d/in/rows --against tests/e2e/one_problem.jsonl --min-chars 5 --out $d/out/kept --report $d/out/report --html $d/out/page --threads 1 --model models/sansu-mini"},
    {"audit", ROWS, "$S audit $d/in/rows --claims --html $d/out/page"},
    {"audit-plain", "printf '1. 5+3=9\\n答え 8個\\n\\n1. 7-2=5\\n答え 5個\\n' >$d/in/t; ", "$S audit $d/in/t"},
    {"audit-csv", "printf 'id,text,answer\\na,\"5+3=8 答え 8個\",8個\\n' >$d/in/t.csv; ", "$S audit $d/in/t.csv"},
    {"audit-report", ROWS, "$S audit $d/in/rows --report"},
    {"audit-rules", "", "$S audit --rules"},
    {"audit-score", "", "head -n 3 tests/golden/audit_labelled.jsonl >$d/in/l; $S audit $d/in/l --score --misses"},
    {"teach", "printf '{\"id\":\"u\",\"problem\":\"%s\"}\\n' " UEKI " >$d/in/rows; ",
     "$S teach $d/in/rows --store $d/out/k.db --teacher solver --quiet >$d/out/report; c=$?; [ $c = 0 ] || exit $c; ls $d/out; unset SANSU_FAULTS; $S corpus export $d/out/k.db --problems",
     "k.db*,report"},
    {"teach-replay",
     ROWS
     "ANTHROPIC_API_KEY=k $S teach $d/in/rows --store $d/in/k.db --teacher anthropic --base-url $URL --record $d/in/tape --concurrency 1 --quiet >/dev/null; ",
     "$S teach $d/in/rows --store $d/out/k.db --teacher anthropic --replay $d/in/tape --concurrency 1 --quiet >$d/out/report; c=$?; [ $c = 0 ] || exit $c; ls $d/out; unset SANSU_FAULTS; $S corpus export $d/out/k.db --problems",
     "k.db*,report"},
    {"corpus-import", ROWS,
     "$S corpus import $d/out/k.db $d/in/rows --licence CC0-1.0 --source t; c=$?; [ $c = 0 ] || exit $c; ls $d/out; unset SANSU_FAULTS; $S corpus export $d/out/k.db --problems",
     "k.db*"},
    {"corpus-show", STORE, "$S corpus show $d/in/k.db"},
    {"corpus-export", STORE, "$S corpus export $d/in/k.db --out $d/out/rows"},
    {"corpus-dataset", STORE, "$S corpus export $d/in/k.db --dataset --licence CC0-1.0 --out $d/out/set"},
    {"train", DATA, TRAIN, "metrics.jsonl,README.md"},
    {"train-lora", DATA, TRAIN " --method lora --rank 2", "metrics.jsonl,README.md"},
    {"train-resume",
     DATA TRAIN " --method lora --rank 2 --stop-after 1 2>/dev/null && mkdir $d/before && mv $d/out/r $d/before; ",
     TRAIN " --method lora --rank 2 --resume", "metrics.jsonl,README.md"},
    {"train-preview", DATA, TRAIN " --preview"},
    {"merge", "",
     "$S merge --base tests/golden/models/bf16 --adapter tests/golden/adapters/bf16base --threads 1 --max-shard 20K --out $d/out/m --json"},
    {"quantize", "", "$S quantize models/sansu-mini --type q8_0 --threads 1 --out $d/out/m.gguf"},
    {"convert-file", "", "$S convert models/sansu-mini --threads 1 --out $d/out/m.gguf"},
    {"convert-directory", "$S convert models/sansu-mini --out $d/in/m.gguf >/dev/null; ",
     "$S convert $d/in/m.gguf --threads 1 --out $d/out/m"},
    {"serve", "", SERVE " $d/out/k.db & " SERVE_END, "k.db*,stdout"},
    {"bench", "", "$S bench -p 4 -n 2 --repeat 1 --no-limits --json" MINI, "stdout"},
    {"doctor", "", "$S doctor" MINI, "stdout"},
};

/* ---- one run ---- */

struct attempt {
    const char *kind;
    size_t n;
    bool from_there_on;
};

/* What is under way; nftw hands no context on. */
static char *dir;
static const struct scene *scene;
static int whole_code;

static void command(struct run *out, const struct scene *s, const struct attempt *a, const char *into) {
    struct bytes script = {0};
    bytes_printf(
        &script,
        "export LC_ALL=C.UTF-8 ASAN_OPTIONS=exitcode=99:allocator_may_return_null=1%s UBSAN_OPTIONS=exitcode=99; d=%s; S=$SANSU-faults; rm -rf $d/out; "
        "mkdir $d/out; [ ! -d $d/before ] || cp -r $d/before/. $d/out; export SANSU_FAULTS=\"%s %zu%s $d/record\"; "
        "(%s) >$d/out/stdout 2>$d/stderr; c=$?; cat $d/stderr >&2; [ -z '%s' ] || mv $d/out $d/%s; exit $c",
        strcmp(a->kind, "memory") ? ":detect_leaks=0" : "", dir, a->kind, a->n, a->from_there_on ? "+" : "", s->command,
        into, into);
    run_shell(out, bytes_text(&script));
    bytes_free(&script);
}

/* ---- what it left ---- */

static const struct run *result;
static size_t n_wrong;
static struct attempt attempt;

static bool is_loose(const char *name) {
    char list[200];
    snprintf(list, sizeof list, "%s", scene->loose ? scene->loose : "");
    for (char *one = strtok(list, ","); one; one = strtok(NULL, ","))
        if (fnmatch(one, name, 0) == 0) return true;
    return false;
}

static void complain(const char *what, const char *about) {
    n_wrong++;
    fprintf(stderr, "%s, %s %zu%s: %s %s [exit %d, %.200s]\n", scene->name, attempt.kind, attempt.n,
            attempt.from_there_on ? "+" : "", what, about, result->exit_code, bytes_text(&result->err));
}

static bool read_if_there(struct bytes *out, const char *folder, const char *name) {
    struct bytes path = {0};
    struct err err = {0};
    bytes_clear(out);
    bytes_printf(&path, "%s/%s/%s", dir, folder, name);
    bool there = file_exists(bytes_text(&path)) && file_read_all(out, bytes_text(&path), (size_t)1 << 28, &err);
    bytes_free(&path);
    return there;
}

static bool same(const struct bytes *a, const struct bytes *b) {
    return a->len == b->len && memcmp(bytes_text(a), bytes_text(b), a->len) == 0;
}

/* What streams had by then: whole lines of the whole run, the last one perhaps cut, and lines that tell of an error. */
static bool is_begun(const struct bytes *is, const struct bytes *whole) {
    for (const char *line = bytes_text(is), *end; *line; line = *end ? end + 1 : end) {
        end = line + strcspn(line, "\n");
        bool found = strstr(line, "sansu.error/1") && strstr(line, "sansu.error/1") < end;
        for (const char *at = bytes_text(whole); !found && *at; at += strcspn(at, "\n"), at += *at == '\n')
            found = strncmp(at, line, (size_t)(end - line)) == 0;
        if (!found) return false;
    }
    return true;
}

/* A file of a failed run that no reader takes for a whole one: what a dead process left and the next run clears, a log
 * that goes on, standard output whose reader was told. */
static bool is_for_nobody(const char *base, const struct bytes *is, const struct bytes *whole) {
    bool told = strcmp(base, "stdout") == 0 && strstr(bytes_text(&result->err), "standard output failed");
    bool stream = strcmp(base, "stdout") == 0 || strstr(base, ".jsonl");
    return told || strstr(base, ".tmp-") || strstr(base, ".lock") || (stream && is_begun(is, whole));
}

/* A file below out: what the whole run left, or, of a failure, what was there before. */
static int compare(const char *path, const struct stat *st, int type, struct FTW *where) {
    (void)st;
    if (type != FTW_F) return 0;
    struct bytes is = {0}, whole = {0}, before = {0};
    const char *name = path + strlen(dir) + strlen("/out/"), *base = path + where->base;
    bool failed = result->exit_code != whole_code, expected = read_if_there(&whole, "whole", name);
    bool old = read_if_there(&before, "before", name);
    read_if_there(&is, "out", name);
    if (!(expected && (is_loose(base) || same(&is, &whole))) &&
        !(failed && ((old && same(&is, &before)) || is_loose(base) || is_for_nobody(base, &is, &whole))))
        complain(expected ? "another" : "an unknown", name);
    bytes_free(&is);
    bytes_free(&whole);
    bytes_free(&before);
    return 0;
}

static int is_there(const char *path, const struct stat *st, int type, struct FTW *where) {
    (void)st;
    (void)where;
    struct bytes other = {0};
    const char *name = path + strlen(dir) + strlen("/whole/");
    if (type == FTW_F && !read_if_there(&other, "out", name)) complain("no", name);
    bytes_free(&other);
    return 0;
}

static void judge(void) {
    char path[300];
    bool whole = result->exit_code == whole_code;
    /* SQLite does not tell why a file cannot be opened, and calls a page damaged that cannot be read */
    bool store = result->exit_code == ERR_INPUT && strstr(bytes_text(&result->err), "k.db: ");
    if (!whole && result->exit_code != ERR_RESOURCE && !store)
        complain("wrong exit", "code");
    else if (!whole && strcmp(attempt.kind, "short") == 0)
        complain("a short transfer is no", "error");
    else if (!whole && !strstr(bytes_text(&result->err), "sansu"))
        complain("no", "sentence");
    snprintf(path, sizeof path, "%s/out", dir);
    nftw(path, compare, 16, FTW_PHYS);
    snprintf(path, sizeof path, "%s/whole", dir);
    if (whole) nftw(path, is_there, 16, FTW_PHYS);
}

/* ---- all of a scene ---- */

static size_t most_places(void) {
    const char *most = getenv("SANSU_FAULTS_MOST");
    return most ? strtoul(most, NULL, 10) : 250;
}

static struct faults_record *open_record(struct folder *f) {
    int fd = open(folder_path(f, "record"), O_RDWR | O_CREAT | O_TRUNC, 0600);
    assert_true(fd >= 0 && ftruncate(fd, sizeof(struct faults_record)) == 0);
    struct faults_record *r = mmap(NULL, sizeof *r, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    assert_true(r != MAP_FAILED);
    close(fd);
    return r;
}

/* Events of the kind in a whole run, each place in the program once. */
static size_t count_places(size_t **out, struct faults_record *record) {
    size_t n = record->n < FAULTS_PLACES ? (size_t)record->n : FAULTS_PLACES, kept = 0;
    *out = malloc((n + 1) * sizeof **out);
    for (size_t i = 0; i < n; i++) {
        size_t k = 0;
        while (k < kept && record->place[(*out)[k] - 1] != record->place[i]) k++;
        if (k == kept) (*out)[kept++] = i + 1;
    }
    return kept;
}

static void try_kind(const char *kind, struct faults_record *record) {
    struct run whole, run;
    size_t *event;
    attempt = (struct attempt){.kind = kind};
    record->n = 0;
    command(&whole, scene, &attempt, "whole");
    whole_code = whole.exit_code;
    if (whole_code > 1) fail_msg("%s %s: %d %s", scene->name, kind, whole_code, bytes_text(&whole.err));
    size_t n = count_places(&event, record), most = most_places();
    for (size_t i = 0; i < 2 * n; i++) {
        attempt = (struct attempt){kind, event[i / 2], i % 2};
        if (i / 2 * most / n == (i / 2 + 1) * most / n && n > most) continue; /* one of many */
        if (i % 2 && strcmp(kind, "short") == 0) continue;
        record->n = 0;
        command(&run, scene, &attempt, "");
        result = &run;
        judge();
        run_free(&run);
    }
    free(event);
    run_free(&whole);
    struct run clean;
    char script[300];
    snprintf(script, sizeof script, "rm -r %s/whole", dir);
    run_shell(&clean, script);
    run_free(&clean);
    fprintf(stderr, "%s %s: %zu places\n", scene->name, kind, n);
}

static void torture(const struct scene *s, const char *url) {
    static const char *const kinds[] = {"memory", "short", "error", "full"};
    struct folder f;
    struct run setup;
    struct bytes script = {0};
    folder_make(&f);
    dir = f.dir;
    scene = s;
    struct faults_record *record = open_record(&f);
    bytes_printf(&script, "d=%s; S=$SANSU; URL=%s; mkdir $d/in; %s true", f.dir, url, s->setup);
    run_shell(&setup, bytes_text(&script));
    if (setup.exit_code) fail_msg("%s: %s", s->name, bytes_text(&setup.err));
    run_free(&setup);
    bytes_free(&script);
    const char *only = getenv("SANSU_FAULTS_KIND");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (!only || strcmp(only, kinds[i]) == 0) try_kind(kinds[i], record);
    munmap(record, sizeof *record);
    folder_remove(&f);
}

TEST_SLOW(no_verb_gives_another_result_where_memory_or_files_fail) {
    struct standin server;
    const char *only = getenv("SANSU_FAULTS_ONLY");
    struct run there;
    run_shell(&there, "[ -x $SANSU-faults ]");
    bool ready = there.exit_code == 0;
    run_free(&there);
    if (!ready) TEST_SKIP("there is no build/sansu-faults (make build/sansu-faults)");
    standin_start(&server, NULL);
    for (size_t i = 0; i < sizeof scenes / sizeof *scenes; i++)
        if (!only || fnmatch(only, scenes[i].name, 0) == 0) torture(&scenes[i], server.url);
    standin_stop(&server);
    assert_int_equal(n_wrong, 0);
}
