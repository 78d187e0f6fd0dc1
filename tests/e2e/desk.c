#include "e2e/desk.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "test.h"

const char desk_question[] =
    "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。";

static void child(const char *flags, int out, const char *log) {
    const char *program = getenv("SANSU");
    char *argv[40] = {strdup(program ? program : "build/sansu"), strdup("serve"), strdup("--port"), strdup("0")};
    char *copy = strdup(flags), *rest = copy, *word;
    int n = 4, err = open(log, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    while (n < 39 && (word = strtok_r(rest, " ", &rest)) != NULL) argv[n++] = word;
    dup2(out, 1);
    dup2(err, 2);
    for (int fd = 3; fd < 64; fd++) close(fd);
    setenv("SANSU_LANG", "en", 1);
    execv(argv[0], argv);
    _exit(127);
}

void desk_open(struct desk *d, const char *flags) {
    int out[2];
    char line[200] = "";
    snprintf(d->log, sizeof d->log, "/tmp/sansu-desk-XXXXXX");
    close(mkstemp(d->log));
    assert_int_equal(pipe(out), 0);
    d->pid = fork();
    if (d->pid == 0) child(flags, out[1], d->log);
    close(out[1]);
    FILE *f = fdopen(out[0], "r");
    if (!fgets(line, sizeof line, f) || !strstr(line, "http://")) fail_msg("it does not listen: see %s", d->log);
    fclose(f);
    const char *colon = strrchr(line, ':');
    d->port = (int)strtol(colon + 1, NULL, 10);
}

int desk_wait(struct desk *d) {
    int status = 0;
    waitpid(d->pid, &status, 0);
    unlink(d->log);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int desk_close(struct desk *d) {
    kill(d->pid, SIGTERM);
    return desk_wait(d);
}

static json_t *parse(const struct bytes *reply, int status) {
    json_error_t error;
    if (raw_status(reply) != status) fail_msg("not %d: %.600s", status, bytes_text(reply));
    json_t *o = json_loads(raw_body(reply), JSON_REJECT_DUPLICATES, &error);
    if (!o) fail_msg("no JSON: %s: %.300s", error.text, bytes_text(reply));
    return o;
}

json_t *desk_get(const struct desk *d, int status, const char *path) {
    struct bytes reply = {0};
    raw_get(&reply, d->port, path);
    json_t *o = parse(&reply, status);
    bytes_free(&reply);
    return o;
}

json_t *desk_post(const struct desk *d, int status, const char *path, const char *json) {
    struct bytes reply = {0};
    raw_post(&reply, d->port, path, json);
    json_t *o = parse(&reply, status);
    bytes_free(&reply);
    return o;
}

void desk_stream(struct bytes *out, const struct desk *d, const char *path, const char *json) {
    struct bytes reply = {0};
    if (raw_post(&reply, d->port, path, json) != 200) fail_msg("%.600s", bytes_text(&reply));
    raw_unchunk(out, &reply);
    bytes_free(&reply);
}

int desk_send(const struct desk *d, const char *path, const char *json) {
    struct bytes request = {0};
    int fd = raw_connect(d->port);
    bytes_printf(
        &request,
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s", path,
        strlen(json), json);
    raw_send(fd, request.data, request.len);
    bytes_free(&request);
    return fd;
}

static const json_t *at(const json_t *o, const char *path) {
    char part[80];
    while (*path) {
        size_t n = strcspn(path, ".");
        memcpy(part, path, n);
        part[n] = 0;
        o = json_is_array(o) ? json_array_get(o, strtoul(part, NULL, 10)) : json_object_get(o, part);
        path += n + (path[n] == '.');
    }
    return o;
}

const char *desk_text(const json_t *o, const char *path) {
    const char *s = json_string_value(at(o, path));
    return s ? s : "";
}

int64_t desk_number(const json_t *o, const char *path) {
    const json_t *v = at(o, path);
    return json_is_integer(v) ? json_integer_value(v) : -1;
}

void desk_ask(char out[1200], const char *more) {
    snprintf(out, 1200, "{\"messages\":[{\"role\":\"user\",\"content\":\"%s\"}]%s}", desk_question, more);
}
