/* serve_process.c - this process in /proc.
 *
 * Checked tests/e2e/serve_info_test.c
 */
#include "serve_process.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/file.h"

enum { MOST_BYTES = 8192 };

/* The fields of /proc/self/stat behind the name, which may hold anything: the first one is number 3. */
static void read_stat(struct serve_process *out, double *start_ticks) {
    unsigned long user, system, resident, size;
    unsigned long long start;
    struct bytes text = {0};
    struct err ignored = {0};
    bool ok = file_read_all(&text, "/proc/self/stat", MOST_BYTES, &ignored);
    const char *name = ok ? strrchr(bytes_text(&text), ')') : NULL;
    ok = name &&
         sscanf(name + 1, " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu %*d %*d %*d %*d %*d %*d %llu %lu %lu",
                &user, &system, &start, &size, &resident) == 5;
    bytes_free(&text);
    if (!ok) return;
    out->cpu_seconds = (double)(user + system) / (double)sysconf(_SC_CLK_TCK);
    out->virtual = size;
    out->resident = resident * (size_t)sysconf(_SC_PAGESIZE);
    *start_ticks = (double)start / (double)sysconf(_SC_CLK_TCK);
}

static double seconds_of(clockid_t clock) {
    struct timespec t;
    return clock_gettime(clock, &t) == 0 ? (double)t.tv_sec + 1e-9 * (double)t.tv_nsec : 0;
}

static size_t count_fds(void) {
    DIR *dir = opendir("/proc/self/fd");
    size_t n = 0;
    if (!dir) return 0;
    while (readdir(dir)) n++;
    closedir(dir);
    return n > 3 ? n - 3 : 0; /* ".", "..", and the directory itself */
}

void serve_process_look(struct serve_process *out) {
    struct rlimit limit;
    double start = 0;
    *out = (struct serve_process){.open_fds = count_fds()};
    read_stat(out, &start);
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) out->max_fds = (size_t)limit.rlim_cur;
    out->start_time = seconds_of(CLOCK_REALTIME) - (seconds_of(CLOCK_BOOTTIME) - start);
}
