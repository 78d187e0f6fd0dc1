/* eval.c - `sansu eval`: flags, and which of its four jobs is meant.
 *
 *   --data            one model, right answers and true equations per family      eval_table.c
 *   --test, --system  models and files of answers side by side                    eval_compare.c
 *   --blind-sheet     two of those systems on a sheet for teachers, sides hidden  eval_blind.c
 *   --tally           what the teachers chose                                     eval_blind.c
 *
 * Checked tests/e2e/eval_test.c, tests/e2e/eval_compare_test.c
 */
#include "eval.h"

static bool check(const struct eval_flags *f, struct err *err) {
    int jobs = (f->data != NULL) + (f->test != NULL) + (f->blind != NULL) + (f->tally != NULL);
    if (jobs == 0) return err_set(err, ERR_USAGE, "--data or --test is needed; try sansu eval --help");
    if (jobs > 1 && !(jobs == 2 && f->blind && f->test)) return err_set(err, ERR_USAGE, "--data, --test, --blind-sheet and --tally are different jobs; give one");
    if (f->temperature < 0 || f->temperature > 10) return err_set(err, ERR_USAGE, "--temperature takes a number from 0 to 10");
    if (f->overlap <= 0 || f->overlap > 1) return err_set(err, ERR_USAGE, "--overlap takes a part from 0 to 1");
    if (f->test && !f->blind && (f->system.n == 0 || !f->out)) return err_set(err, ERR_USAGE, "--test needs at least one --system and --out DIR");
    if (f->blind && (!f->test || !f->out)) return err_set(err, ERR_USAGE, "--blind-sheet A,B needs --test FILE and --out DIR, the directory of the comparison");
    if (f->tally && !f->key) return err_set(err, ERR_USAGE, "--tally needs --key FILE");
    return true;
}

int cmd_eval(int argc, char **argv) {
    struct eval_flags f = {.seed = 1, .samples = 1, .max_new_tokens = 512, .parallel = 8, .temperature = 0.3, .rounds = 10000, .overlap = 0.8};
    const struct cmd_flag flags[] = {
        {"--data", FLAG_STRING, &f.data, "FILE", "JSON lines {\"problem\",\"answer\",\"family\"}; answer null: must be declined", 0, 0},
        {"--model", FLAG_STRING, &f.model, "DIR", "with --data: model directory (the embedded model)", 0, 0},
        {"--adapter", FLAG_STRING, &f.adapter, "DIR", "with --data: PEFT LoRA directory made for this model, used unmerged", 0, 0},
        {"--no-calculator", FLAG_BOOL, &f.no_calculator, NULL, "with --data: let the model write its own numbers after =", 0, 0},
        {"--save", FLAG_STRING, &f.save, "FILE", "with --data: write every reply and its outcome as JSON lines", 0, 0},
        {"--test", FLAG_STRING, &f.test, "FILE", "compare systems on these problems (lines as for --data, with ids)", 0, 0},
        {"--system", FLAG_LIST, &f.system, "SPEC", "NAME=model:DIR[,adapter:DIR][,prompt:none|card|FILE][,plain][,raw] or NAME=answers:FILE", 0, 0},
        {"--out", FLAG_STRING, &f.out, "DIR", "receives results.json, samples.jsonl (reused when it is there), report.html", 0, 0},
        {"--train", FLAG_STRING, &f.train, "FILE", "which test problems stand in this training set, as written or with other numbers", 0, 0},
        {"--overlap", FLAG_DOUBLE, &f.overlap, "X", "... with this part of their runs of 13 characters (0.8)", 0, 0},
        {"--rounds", FLAG_INT, &f.rounds, "N", "bootstrap draws (10000)", 100, 1000000},
        {"--limit", FLAG_INT, &f.limit, "N", "only the first N problems of --test", 1, INT64_MAX},
        {"--grade", FLAG_INT, &f.grade, "N", "school year for kanji and terms (6)", 1, 6},
        {"--blind-sheet", FLAG_STRING, &f.blind, "A,B", "write OUT/sheet.html, sheet.csv and key.csv for two systems; sides drawn by --seed", 0, 0},
        {"--tally", FLAG_STRING, &f.tally, "F,F", "filled sheets (CSV), one a teacher; with --key", 0, 0},
        {"--key", FLAG_STRING, &f.key, "FILE", "key.csv of the sheets", 0, 0},
        {"--samples", FLAG_INT, &f.samples, "N", "replies a problem, the most frequent answer counts (--test: shown beside the first) (1)", 1, 64},
        {"--parallel", FLAG_INT, &f.parallel, "N", "replies written side by side (8); never changes them", 1, 64},
        {"--temperature", FLAG_DOUBLE, &f.temperature, "X", "0 = greedy (0.3)", 0, 0},
        {"--max-new-tokens", FLAG_INT, &f.max_new_tokens, "N", "longest reply (512)", 1, 65536},
        {"--seed", FLAG_INT, &f.seed, "N", "same seed, same figures (1)", 0, INT64_MAX},
        {"--threads", FLAG_INT, &f.threads, "N", "(one per processor)", 1, 64},
        {"--cpu", FLAG_STRING, &f.cpu, "NAME", "kernel variant: " CMD_VARIANTS, 0, 0},
        {"--kv", FLAG_STRING, &f.kv, "TYPE", "keys and values in f32 (default), f16 or q8_0", 0, 0},
        {"--json", FLAG_BOOL, &f.json, NULL, "JSON on standard output: a line a family, or results.json", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {"sansu eval --data FILE.jsonl [--model DIR]\n"
                                    "       sansu eval --test FILE.jsonl --system NAME=... [--system NAME=...] --out DIR\n"
                                    "       sansu eval --test FILE.jsonl --blind-sheet A,B --out DIR; sansu eval --tally FILE,FILE --key DIR/key.csv\n",
                                    "Explain every problem of a file and count right final answers and true equations, per family; or compare models and stored\n"
                                    "answers on one test set: truth, style, method, form, what is readable but wrong; intervals, exact tests, a page.",
                                    "sansu eval --test test.jsonl --system base=model:BASE --system student=model:BASE,adapter:RUN/adapter --system teacher=answers:t.jsonl --out cmp", flags};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    if (!check(&f, &err)) return cmd_fail("eval", &err);
    return f.data ? eval_table(&f) : f.tally ? eval_tally(&f) : f.blind ? eval_blind_sheet(&f) : eval_compare(&f);
}
