/* main.c - `sansu VERB ...`: the verb table, and what every verb needs from the process.
 *
 * Owns    exit codes, the environment, signals        Never   does a verb's work
 * Checked tests/e2e/flags_test.c
 */
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/file.h"
#include "base/log.h"
#include "base/memory.h"
#include "cmd.h"
#include "words.h"

const struct cmd_verb cmd_verbs[] = {
    {"explain", "explain a 算数 problem step by step, every equation checked", cmd_explain},
    {"read", "how a problem in anybody's words was read, and its exact solution", cmd_read},
    {"figure", "draw a problem's figure as SVG", cmd_figure},
    {"chat", "talk with a model, turn by turn", cmd_chat},
    {"generate", "continue a text, a conversation or ids with any Llama, Qwen or Gemma 3", cmd_generate},
    {"logits", "print the raw logits of a list of ids", cmd_logits},
    {"inspect", "what a model directory, a GGUF or a .safetensors file holds, and the memory it needs", cmd_inspect},
    {"tokenize", "turn texts and conversations into ids, and back", cmd_tokenize},
    {"eval", "right answers and true equations of a model on a file of problems", cmd_eval},
    {"reader", "train the model that reads problems", cmd_reader},
    {"vocab", "learn a small vocabulary from training texts", cmd_vocab},
    {"filter", "turn solutions into a training set, a reason for every dropped row", cmd_filter},
    {"problems", "write problems with exact step-by-step solutions", cmd_problems},
    {"sheet", "set a worksheet of problems with its answer key, as PDF", cmd_sheet},
    {"audit", "check explanations: equalities, style, answers", cmd_audit},
    {"teach", "a teacher's solutions to problems: resumable, never beyond the budget", cmd_teach},
    {"corpus", "show, import and export a store of problems and solutions", cmd_corpus},
    {"train", "train a model on conversations, from scratch or from a base", cmd_train},
    {"merge", "base + LoRA adapter -> one plain model directory", cmd_merge},
    {"quantize", "write a model as one GGUF file with fewer bits, and say what each tensor lost", cmd_quantize},
    {"convert", "a GGUF file as a model directory, or a directory as a GGUF file; nothing is lost", cmd_convert},
    {"serve", "the engine over HTTP: OpenAI's and Anthropic's APIs, explanations, audits", cmd_serve},
    {"bench", "measure prompt and generation speed against the memory's limit", cmd_bench},
    {"doctor", "what this build and machine can do", cmd_doctor},
    {NULL, NULL, NULL},
};

static volatile sig_atomic_t interrupted;
static void (*tell_interrupt)(void);

static void on_interrupt(int number) {
    if (interrupted) _exit(128 + number); /* the second one does not wait */
    interrupted = number;
    if (tell_interrupt) tell_interrupt();
}

/* Ctrl-C, `kill` and a closed terminal ask for the same: save and finish. What was started under nohup is not hung up
 * on. */
void cmd_catch_interrupt(void) {
    struct sigaction action = {.sa_handler = on_interrupt}, before;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    if (sigaction(SIGHUP, NULL, &before) == 0 && before.sa_handler != SIG_IGN) sigaction(SIGHUP, &action, NULL);
}

void cmd_tell_interrupt(void (*tell)(void)) { tell_interrupt = tell; }

bool cmd_interrupted(void) { return interrupted != 0; }

/* What kind of failure it is, everybody can read, also where failures.def does not have the library's words. */
static const char *kind_of(enum err_code code) {
    if (!say_japanese()) return "";
    switch (code) {
        case ERR_USAGE: return say("bad usage: ");
        case ERR_INPUT: return say("bad input: ");
        case ERR_RESOURCE: return say("out of resources: ");
        default: return say("failed: ");
    }
}

int cmd_fail(const char *verb, const struct err *err) {
    char room[SAY_FAILURE_BYTES];
    fprintf(stderr, "sansu %s: %s%s\n", verb, kind_of(err->code), say_failure(room, err->message));
    return err->code ? (int)err->code : ERR_WORK;
}

const char *cmd_data_path(const char *name) {
    static const char *const places[] = {"/../share/sansu/", "/../"}; /* installed; in the build folder */
    static char path[4096];
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
        if (n <= 0) break;
        path[n] = 0;
        char *slash = strrchr(path, '/');
        if (!slash) break;
        size_t room = sizeof path - (size_t)(slash - path);
        int length = snprintf(slash, room, "%s%s", places[i], name);
        if (length > 0 && (size_t)length < room && access(path, F_OK) == 0) return path;
    }
    return name;
}

const char *cmd_model_path(const char *flag) {
    if (flag) return flag;
    const char *from_environment = getenv("SANSU_MODEL");
    return from_environment && *from_environment ? from_environment : cmd_data_path("models/sansu-mini");
}

const char *cmd_cpu(const char *flag) {
    const char *from_environment = getenv("SANSU_CPU");
    return flag || !from_environment || !*from_environment ? flag : from_environment;
}

const char *cmd_cache_dir(void) {
    static char path[4096];
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    int n = -1;
    if (cache && *cache == '/')
        n = snprintf(path, sizeof path, "%s/sansu", cache); /* a relative one is to be ignored */
    else if (home && *home == '/')
        n = snprintf(path, sizeof path, "%s/.cache/sansu", home);
    return n > 0 && (size_t)n < sizeof path ? path : NULL;
}

static void print_help(FILE *out) {
    fputs(
        say("sansu - step-by-step explanations of Japanese elementary-school maths (算数), every equation checked\n\nusage: sansu VERB [flags]      (sansu VERB --help explains a verb)\n\n"),
        out);
    for (const struct cmd_verb *v = cmd_verbs; v->name; v++) fprintf(out, "  %-12s %s\n", v->name, say(v->summary));
}

static void to_stderr(void *context, enum log_level level, const char *message) {
    (void)context;
    (void)level;
    struct bytes line = {0};
    bytes_append_printable(&line, message, strlen(message), true);
    fprintf(stderr, "sansu: %s\n", bytes_text(&line));
    bytes_free(&line);
}

/* A closed standard descriptor would be given to the next file opened: the problem read from "-" would be the model's
 * weights, a message would land in --save's file. What is put there instead fails when it is used. */
static void fill_standard_descriptors(void) {
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF) (void)!open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);
}

/* A result that did not reach its reader is a failure. A verb that stopped because of it says 130 without an interrupt;
 * which signal it was, only this file knows: 130 is SIGINT, 143 SIGTERM, 129 SIGHUP. */
static int finish(int code) {
    if (code == ERR_INTERRUPT && interrupted) code = 128 + interrupted;
    if (fflush(stdout) == 0 && !ferror(stdout)) return code;
    fprintf(stderr, say("sansu: writing to standard output failed\n"));
    return code <= ERR_WORK || (code == ERR_INTERRUPT && !interrupted) ? ERR_RESOURCE : code;
}

/* Lack of memory ends the program at once, whichever thread meets it, as a kill would: files appear whole or not at
 * all, a store keeps what was committed, and what was not flushed is not shown. */
void memory_lacking(void) {
    const char *words = say("sansu: out of memory\n");
    (void)!write(STDERR_FILENO, words, strlen(words));
    _exit(ERR_RESOURCE);
}

/* jansson hands out "no value" when memory runs out, which reads as another text. */
static void *json_memory(size_t n) {
    void *memory = malloc(n ? n : 1);
    if (!memory) memory_lacking();
    return memory;
}

static int run_verb(const char *name, bool help, int argc, char **argv) {
    char *ask[] = {"--help", NULL};
    for (const struct cmd_verb *v = cmd_verbs; v->name; v++)
        if (strcmp(v->name, name) == 0) return finish(help ? v->run(1, ask) : v->run(argc, argv));
    fprintf(stderr, say("sansu: there is no verb '%.60s'; `sansu --help` lists them\n"), name);
    return ERR_USAGE;
}

int main(int argc, char **argv) {
    fill_standard_descriptors();
    json_set_alloc_funcs(json_memory, free);
    signal(SIGXFSZ, SIG_IGN); /* a file size limit is an error of the write, like a full disk */
    log_set_sink(to_stderr, NULL, LOG_WARNING);
    file_guard_install(); /* a weight file cut while mapped is an error, not a crash */
    if (argc < 2) {
        print_help(stderr);
        return ERR_USAGE;
    }
    bool help = strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "help") == 0;
    bool version = strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "version") == 0;
    if (argc > 2 + help && (help || version)) {
        fprintf(stderr, say("sansu: one argument too many: '%.60s'\n"), argv[2 + help]);
        return ERR_USAGE;
    }
    if (version) {
        printf("sansu %s\n", SANSU_VERSION);
        return finish(0);
    }
    if (help && argc == 2) {
        print_help(stdout);
        return finish(0);
    }
    return run_verb(argv[1 + help], help, argc - 2, argv + 2);
}
