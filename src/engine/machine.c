/* machine.c - what this build can use of this machine.
 *
 * Checked tests/e2e/chat_test.c
 */
#include <unistd.h>

#include "base/memory.h"
#include "engine/engine_impl.h"

void engine_machine(struct engine_machine *out) {
    *out = (struct engine_machine){
        .processors = (int)sysconf(_SC_NPROCESSORS_ONLN),
        .memory = memory_total(),
        .memory_available = memory_available(),
    };
    out->n_variants = op_machine_variants(out->variants, sizeof out->variants / sizeof out->variants[0]);
}
