/* run.c - fork, exec, feed, collect; both directions at once, so that no pipe can fill up and block. */
#include "e2e/run.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "test.h"

enum { TIMEOUT_SECONDS = 300, MAX_ARGUMENTS = 60 };

static void child(const char *program, const char *const *arguments, int in, int out, int err) {
    char *argv[MAX_ARGUMENTS + 2];
    int n = 0;
    argv[n++] = strdup(program);
    for (; *arguments && n <= MAX_ARGUMENTS; arguments++) argv[n++] = strdup(*arguments);
    argv[n] = NULL;
    dup2(in, 0);
    dup2(out, 1);
    dup2(err, 2);
    for (int fd = 3; fd < 64; fd++) close(fd);
    setenv("SANSU_LANG", "en", 0); /* what messages are compared with, in any locale */
    execv(argv[0], argv);
    _exit(127);
}

/* Move what is ready; closes fd and sets it to -1 at its end. */
static void drain(struct pollfd *p, struct bytes *to) {
    char chunk[1 << 14];
    ssize_t n = read(p->fd, chunk, sizeof chunk);
    if (n > 0) {
        bytes_append(to, chunk, (size_t)n);
    } else if (n == 0 || errno != EINTR) {
        close(p->fd);
        p->fd = -1;
    }
}

static void run_program(struct run *run, const char *program, const char *const *arguments, const char *input) {
    size_t n_input = input ? strlen(input) : 0;
    int in[2], out[2], err[2];
    memset(run, 0, sizeof *run);
    assert_int_equal(pipe(in) | pipe(out) | pipe(err), 0);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) child(program, arguments, in[0], out[1], err[1]);
    close(in[0]);
    close(out[1]);
    close(err[1]);
    fcntl(in[1], F_SETFL, O_NONBLOCK);
    void (*old)(int) = signal(SIGPIPE, SIG_IGN);
    struct pollfd fds[3] = {
        {.fd = in[1], .events = POLLOUT}, {.fd = out[0], .events = POLLIN}, {.fd = err[0], .events = POLLIN}};
    size_t sent = 0;
    const char *patience = getenv("SANSU_PATIENCE"); /* an emulator is slow: times this */
    time_t limit = TIMEOUT_SECONDS * (patience ? atoi(patience) : 1), deadline = time(NULL) + limit;
    while (fds[1].fd >= 0 || fds[2].fd >= 0) {
        if (fds[0].fd >= 0 && sent == n_input) {
            close(fds[0].fd);
            fds[0].fd = -1;
        }
        poll(fds, 3, 1000);
        if (time(NULL) > deadline) {
            kill(pid, SIGKILL);
            fail_msg("the program ran for more than %ld s", (long)limit);
        }
        if (fds[0].fd >= 0 && fds[0].revents) {
            ssize_t n = write(fds[0].fd, input + sent, n_input - sent);
            if (n > 0)
                sent += (size_t)n;
            else if (n < 0 && errno != EAGAIN && errno != EINTR)
                sent = n_input; /* it stopped reading */
        }
        if (fds[1].fd >= 0 && fds[1].revents) drain(&fds[1], &run->out);
        if (fds[2].fd >= 0 && fds[2].revents) drain(&fds[2], &run->err);
    }
    if (fds[0].fd >= 0) close(fds[0].fd);
    signal(SIGPIPE, old);
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
    run->exit_code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    if (run->exit_code == 127) fail_msg("cannot start the program; set SANSU to its path");
}

void run_sansu(struct run *run, const char *const *arguments, const char *input) {
    const char *program = getenv("SANSU");
    run_program(run, program ? program : "build/sansu", arguments, input);
}

void run_shell(struct run *run, const char *script) {
    setenv("SANSU", "build/sansu", 0);
    run_program(run, "/bin/sh", (const char *const[]){"-c", script, NULL}, NULL);
}

void run_free(struct run *run) {
    bytes_free(&run->out);
    bytes_free(&run->err);
}
