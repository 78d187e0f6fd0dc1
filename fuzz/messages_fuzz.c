/* messages_fuzz.c - any bytes as a conversation of `chat --messages`: refused with a sentence, or messages of known
 * roles. */
#include "../cmd/messages.h"
#include "scratch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct cmd_messages m = {0};
    struct err err = {0};
    if (!cmd_messages_read(&m, scratch_file(0, data, n), &err)) scratch_check(err.code == ERR_INPUT && err.message[0]);
    for (size_t i = 0; i < m.n; i++)
        scratch_check(*m.message[i].role && m.message[i].content[m.message[i].n_content] == 0);
    cmd_messages_free(&m);
    return 0;
}
