/* teacher_cassette_fuzz.c - any bytes as a cassette: refused, or played until it has nothing more for this request. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "sansu/teacher.h"

static void play(const struct teacher_transport *t) {
    struct err err = {0};
    for (int i = 0; i < 20 && err.code == ERR_NONE; i++) {
        struct teacher_call call = {.method = "POST", .url = "http://127.0.0.1/v1/messages", .headers = ""}, *done;
        struct teacher_answer a = {0};
        bytes_append_string(&call.body, "{}");
        if (t->start(t->context, &call, &err) && t->wait(t->context, 0, &done, &err) && done)
            teacher_read(&a, TEACHER_ANTHROPIC, call.status, "", call.complete, bytes_text(&call.reply),
                         call.reply.len);
        teacher_answer_free(&a);
        teacher_call_clear(&call);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct teacher_transport t;
    struct err err = {0};
    char path[64];
    int fd = memfd_create("cassette", MFD_CLOEXEC);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    if (fd >= 0 && write(fd, data, size) == (ssize_t)size && teacher_cassette_replay(&t, path, &err)) {
        play(&t);
        t.close(t.context);
    }
    if (fd >= 0) close(fd);
    return 0;
}
