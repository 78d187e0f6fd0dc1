/* teach_setup.c - flags, key file, environment and price file -> the settings of a run.
 *
 * Owns    the key until teach_setup_free wipes it          Never   prints it
 * Checked tests/e2e/teach_test.c, tests/e2e/teach_money_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "cmd.h"
#include "teach.h"
#include "words.h"

static bool read_trimmed(struct bytes *out, const char *path, size_t most, struct err *err) {
    if (!file_read_text(out, path, most, err)) return false;
    while (out->len && strchr(" \t\r\n", out->data[out->len - 1])) bytes_truncate(out, out->len - 1);
    if (memchr(bytes_text(out), 0, out->len)) return err_set(err, ERR_INPUT, say("%s: holds a NUL character"), path);
    return true;
}

static const char *environment(const char *name) {
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

/* ---- who ---- */

static void read_base_url(struct teach_setup *s, const struct teach_who *who, bool openai) {
    const char *url = who->base_url ? who->base_url : environment(openai ? "OPENAI_BASE_URL" : "ANTHROPIC_BASE_URL");
    struct bytes *base = &s->base;
    if (!url || !*url) url = openai ? "https://api.openai.com" : "https://api.anthropic.com";
    bytes_append_string(base, url);
    while (base->len && base->data[base->len - 1] == '/') bytes_truncate(base, base->len - 1);
    if (base->len > 3 && strcmp(base->data + base->len - 3, "/v1") == 0)
        bytes_truncate(base, base->len - 3); /* both spellings are common */
    s->settings.config.base_url = bytes_text(base);
}

static bool set_auth(struct teacher_config *c, const char *style, struct err *err) {
    static const char *const names[] = {"x-api-key", "bearer", "none"};
    bool old = c->dialect == TEACHER_ANTHROPIC && strcmp(c->api_version, "2023-06-01") == 0;
    c->auth = old ? TEACHER_AUTH_X_API_KEY : TEACHER_AUTH_BEARER;
    if (!style) return true;
    for (int i = 0; i < 3; i++)
        if (strcmp(names[i], style) == 0) {
            c->auth = (enum teacher_auth)i;
            return true;
        }
    return err_set(err, ERR_USAGE, say("--auth takes x-api-key, bearer or none, not '%.40s'"), style);
}

/* Said, not refused: a mounted secret may have no other mode. What is no file (a pipe) has no readers to speak of. */
static void warn_of_readers(const char *path) {
    struct stat s;
    char words[400];
    if (stat(path, &s) != 0 || !S_ISREG(s.st_mode) || !(s.st_mode & 077)) return;
    snprintf(words, sizeof words, "warning: %.300s: this key can be read by others (mode %03o); chmod 600 it", path,
             (unsigned)s.st_mode & 0777);
    teach_show_sentence(words);
}

static bool read_key(struct teach_setup *s, const struct teach_flags *f, struct err *err) {
    struct teacher_config *c = &s->settings.config;
    bool anthropic = c->dialect == TEACHER_ANTHROPIC;
    const char *found = environment(anthropic ? "ANTHROPIC_API_KEY" : "OPENAI_API_KEY");
    if (f->who.key_file) {
        if (!read_trimmed(&s->key, f->who.key_file, 4096, err)) return false;
        warn_of_readers(f->who.key_file);
    } else if (found) {
        bytes_append_string(&s->key, found);
    } else if (anthropic && (found = environment("ANTHROPIC_AUTH_TOKEN")) != NULL) {
        bytes_append_string(&s->key, found);
        if (!f->who.auth) c->auth = TEACHER_AUTH_BEARER;
    } else if (anthropic && c->auth != TEACHER_AUTH_NONE && !f->how.dry_run && !f->replay) {
        return err_set(err, ERR_USAGE,
                       say("no key: set ANTHROPIC_API_KEY or give --key-file FILE (a key is never a flag)"));
    }
    c->key = bytes_text(&s->key);
    return true;
}

static bool read_prices(struct teach_setup *s, const struct teach_who *who, struct err *err) {
    const struct teacher_config *c = &s->settings.config;
    struct teacher_price *price = &s->settings.price;
    bool local = c->dialect == TEACHER_OPENAI && !who->prices && teacher_is_loopback(c->base_url);
    if (s->settings.way == DISTIL_SOLVER || who->free_of_charge || local) {
        price->batch_percent = 100;
        return true;
    }
    struct bytes path = {0}, text = {0};
    if (who->prices)
        bytes_append_string(&path, who->prices);
    else
        bytes_append_string(&path, cmd_data_path("data/prices.json"));
    bool ok = file_read_text(&text, bytes_text(&path), 1 << 20, err) &&
              (teacher_price_find(price, bytes_text(&text), text.len, c->model, err) ||
               err_prefix(err, "%s", bytes_text(&path)));
    bytes_free(&path);
    bytes_free(&text);
    return ok;
}

static bool set_teacher(struct teach_setup *s, const struct teach_flags *f, struct err *err) {
    const char *name = f->who.teacher;
    bool solver = strcmp(name, "solver") == 0, openai = strcmp(name, "openai") == 0;
    if (!solver && !openai && strcmp(name, "anthropic") != 0)
        return err_set(err, ERR_USAGE, say("--teacher takes solver, anthropic or openai, not '%.40s'"), name);
    if (openai && f->how.batch)
        return err_set(err, ERR_USAGE,
                       say("--batch-api is for --teacher anthropic; OpenAI's batch files are not supported"));
    struct teacher_config *c = &s->settings.config;
    s->settings.way = solver ? DISTIL_SOLVER : f->how.batch ? DISTIL_BATCHES : DISTIL_REQUESTS;
    s->settings.teacher = name;
    c->dialect = openai ? TEACHER_OPENAI : TEACHER_ANTHROPIC;
    c->api_version = solver ? "solver" : f->who.api_version;
    c->model = f->who.model ? f->who.model : solver ? "sansu-curriculum" : openai ? "" : "claude-sonnet-4-6";
    read_base_url(s, &f->who, openai);
    return true;
}

/* ---- what, how ---- */

static bool read_system(struct teach_setup *s, const char *file, struct err *err) {
    struct bytes path = {0};
    if (file)
        bytes_append_string(&path, file);
    else
        bytes_append_string(&path, cmd_data_path("data/teacher_system.txt"));
    bool ok = read_trimmed(&s->system, bytes_text(&path), 1 << 20, err);
    bytes_free(&path);
    s->settings.system = bytes_text(&s->system);
    return ok;
}

static void set_what(struct teacher_config *c, const struct teach_what *what, bool batch) {
    c->max_tokens = what->max_tokens;
    c->max_tokens_field = what->max_tokens_field;
    c->has_temperature = what->temperature >= 0;
    c->temperature = what->temperature;
    c->has_top_p = what->top_p >= 0;
    c->top_p = what->top_p;
    c->has_top_k = what->top_k >= 0;
    c->top_k = what->top_k;
    c->stream = !what->no_stream && !batch;
}

static void set_how(struct distil_settings *s, const struct teach_how *how) {
    s->has_budget = how->budget >= 0;
    s->budget = how->budget < 0 ? 0 : how->budget > 1e9 ? (int64_t)1e18 : (int64_t)(how->budget * 1e9);
    s->concurrency = (int)how->concurrency;
    s->retries = (int)how->retries;
    s->poll_ms = how->poll * 1000;
    s->most_jobs = (size_t)how->preview;
    s->retry_failed = how->retry_failed;
    s->retry_refused = how->retry_refused;
    s->seed = (uint64_t)time(NULL) << 20 ^ (uint64_t)getpid();
}

bool teach_setup(struct teach_setup *out, const struct teach_flags *f, struct err *err) {
    *out = (struct teach_setup){0};
    struct distil_settings *s = &out->settings;
    if (!set_teacher(out, f, err) || !read_system(out, f->what.system_file, err)) return false;
    set_what(&s->config, &f->what, f->how.batch);
    set_how(s, &f->how);
    s->samples = f->what.samples;
    if (s->way != DISTIL_SOLVER &&
        (!set_auth(&s->config, f->who.auth, err) || !read_key(out, f, err) || !teacher_config_check(&s->config, err)))
        return false;
    bool whole = !out->system.failed && !out->key.failed && !out->base.failed;
    return (whole || err_set(err, ERR_RESOURCE, say("out of memory"))) && read_prices(out, &f->who, err);
}

void teach_setup_free(struct teach_setup *s) {
    if (s->key.data) memset(s->key.data, 0, s->key.len);
    bytes_free(&s->key);
    bytes_free(&s->system);
    bytes_free(&s->base);
}

bool teach_open_transport(struct teacher_transport *out, const struct teach_flags *f, const struct teach_setup *s,
                          struct err *err) {
    const char *key = s->settings.config.key;
    struct teacher_limits limits = {.secret = key, .total_ms = (int)(f->how.timeout * 1000)};
    struct teacher_transport network;
    if (f->replay) return teacher_cassette_replay(out, f->replay, err);
    if (!teacher_curl_open(&network, &limits, err)) return false;
    *out = network;
    if (!f->record || teacher_cassette_record(out, &network, f->record, key, err)) return true;
    network.close(network.context);
    return false;
}
