/* ceiling.c - the whole suite as on a lesser machine: SANSU_CPU=ref (or avx2, avx512 ..) make check.
 *
 * The linker puts __wrap_kernel_level_supported in front of the library's function of that name (Makefile: --wrap), so
 * no code of the library knows of it. The program under test reads the same variable as the default of --cpu.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kernel/table.h"

bool __real_kernel_level_supported(enum kernel_level level);
bool __wrap_kernel_level_supported(enum kernel_level level);

bool __wrap_kernel_level_supported(enum kernel_level level) {
    const char *name = getenv("SANSU_CPU");
    enum kernel_level most = KERNEL_LEVELS - 1;
    if (name && *name && !kernel_level_from_name(&most, name)) {
        fprintf(stderr, "SANSU_CPU=%s: no such kernel level\n", name);
        exit(2);
    }
    return level <= most && __real_kernel_level_supported(level);
}
