/* serve_setup.c - flags, key file and models -> the program around the server.
 *
 * Owns    what serve_app_open opened, until serve_app_close      Never   prints the key
 * Checked tests/e2e/serve_info_test.c
 */
#include "serve_setup.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "words.h"

/* ---- the key ---- */

static bool is_loopback(const char *host) { return !host || strncmp(host, "127.", 4) == 0 || strcmp(host, "::1") == 0; }

/* From a file or the environment, never from a flag that others can list. */
bool serve_read_key(struct bytes *key, const struct serve_flags *f, struct err *err) {
    const char *value = getenv("SANSU_API_KEY"), *path = f->key_file;
    if (path && !file_read_text(key, path, 4096, err)) return false;
    if (!path && value) bytes_append_string(key, value);
    while (key->len && strchr(" \t\r\n", key->data[key->len - 1])) bytes_truncate(key, key->len - 1);
    for (size_t i = 0; i < key->len; i++)
        if (key->data[i] < 0x21 || key->data[i] > 0x7e)
            return err_set(err, ERR_INPUT, say("%s: a key is one line of printable ASCII"),
                           path ? path : "SANSU_API_KEY");
    if (path && !key->len) return err_set(err, ERR_INPUT, say("%s: holds no key"), path);
    return key->len || is_loopback(f->host) ||
           err_set(err, ERR_USAGE, say("an address that others can reach needs --key-file FILE or SANSU_API_KEY"));
}

/* ---- the engine ---- */

static bool open_tutor(struct tutor **out, struct serve_app *app, const struct serve_flags *f, struct err *err) {
    const struct tutor_options options = {.date = f->date,
                                          .parallel = (int)f->parallel,
                                          .queue = (int)f->parallel,
                                          .context = app->served.context,
                                          .guess = TUTOR_GUESS_LOOKUP,
                                          .cache_dir = f->no_prefix_cache ? NULL : cmd_cache_dir()};
    return tutor_open(out, app->engine, &options, err);
}

/* A model's name as an id that can stand in a path. */
static void name_model(struct serve_app *app, const struct serve_flags *f) {
    const char *name = f->alias ? f->alias : app->info.name;
    size_t n = 0;
    for (; name[n] && n < sizeof app->model - 1; n++) {
        bool fit = (name[n] >= 'a' && name[n] <= 'z') || (name[n] >= '0' && name[n] <= '9') || strchr("_.-", name[n]);
        bool upper = name[n] >= 'A' && name[n] <= 'Z';
        app->model[n] = (char)(fit ? name[n] : upper ? name[n] + 'a' - 'A' : '-');
    }
    app->served.model = app->model;
    app->served.alias = app->info.name;
    app->served.any_model = f->any_model;
}

static bool open_engine(struct serve_app *app, const struct serve_flags *f, struct err *err) {
    if (!cmd_model_open(&app->engine, &f->model, err)) return false;
    engine_info(&app->info, app->engine);
    app->served.context = app->info.max_context;
    if (f->context && (size_t)f->context < app->served.context) app->served.context = (size_t)f->context;
    name_model(app, f);
    return true;
}

static bool read_names(struct serve_app *app, const char *names, struct err *err) {
    static const char *const known[] = {"sansu", "llamacpp", "vllm"};
    for (int i = 0; names && i < 3; i++)
        if (strcmp(names, known[i]) == 0) {
            app->names = (enum serve_names)i;
            return true;
        }
    return !names || err_set(err, ERR_USAGE, say("--metrics-names takes sansu, llamacpp or vllm, not '%.40s'"), names);
}

bool serve_app_open(struct serve_app *app, struct tutor **tutor, const struct serve_flags *f, struct err *err) {
    app->created = (int64_t)time(NULL);
    app->began = cmd_seconds();
    app->parallel = (size_t)f->parallel;
    app->queue = (size_t)f->queue;
    app->grace = (double)f->grace;
    app->quiet = f->quiet;
    app->date = f->date;
    app->font = f->font;
    return read_names(app, f->names, err) && open_engine(app, f, err) &&
           (!f->library || library_open(&app->library, f->library, LIBRARY_WRITE, err)) &&
           (!f->pairs || eval_ballot_open(&app->ballot, f->pairs, err)) &&
           cmd_reader_open(&app->reader, f->reader, err) && open_tutor(tutor, app, f, err);
}

void serve_app_close(struct serve_app *app, struct tutor *tutor) {
    tutor_close(tutor);
    reading_free(&app->reading);
    reader_close(app->reader);
    library_close(app->library);
    eval_ballot_close(app->ballot);
    engine_close(app->engine);
}
