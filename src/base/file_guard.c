/* file_guard.c - a mapped file that is cut while it is used: zeros and a flag, not a dead process.
 *
 *   file cut -> a thread touches a page that is gone -> SIGBUS -> handler: whose mapping? -> its rest becomes zero
 *     pages, its flag is set -> the thread goes on -> the owner asks file_map_check before it trusts what was computed
 *
 * A signal handler can only find what is global, so the table of guarded mappings is one; entries are claimed and freed
 * by atomic operations, and the handler uses nothing but them and mmap. A bus error anywhere else is what it always
 * was.
 *
 * Owns    the table, the SIGBUS action once installed       Never   locks, allocates or prints
 * Checked tests/base/file_guard_test.c
 */
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

enum { SLOTS = 1 << 14 /* a model may have 10,000 shards; unused ones are untouched memory */ };

static struct {
    _Atomic uintptr_t start; /* 0: free */
    _Atomic size_t size;
    atomic_bool cut;
} slots[SLOTS];

static void on_bus_error(int number, siginfo_t *info, void *context) {
    uintptr_t at = (uintptr_t)info->si_addr, page = (uintptr_t)sysconf(_SC_PAGESIZE) - 1;
    (void)context;
    for (size_t i = 0; i < SLOTS; i++) {
        uintptr_t start = atomic_load(&slots[i].start);
        size_t size = atomic_load(&slots[i].size);
        if (!start || at < start || at - start >= ((size + page) & ~page)) continue;
        uintptr_t from = at & ~page, end = start + ((size + page) & ~page);
        if (mmap((void *)from, end - from, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
            break;
        atomic_store(&slots[i].cut, true);
        return;
    }
    signal(number, SIG_DFL); /* not ours: happens again, and ends the process */
}

bool file_guard_install(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_bus_error;
    action.sa_flags = SA_SIGINFO | SA_NODEFER;
    sigemptyset(&action.sa_mask);
    return sigaction(SIGBUS, &action, NULL) == 0;
}

bool file_map_guard(struct file_map *map) {
    for (size_t i = 0; i < SLOTS; i++) {
        uintptr_t none = 0;
        /* 1: claimed; no address lies in it */
        if (atomic_load(&slots[i].start) || !atomic_compare_exchange_strong(&slots[i].start, &none, 1)) continue;
        atomic_store(&slots[i].cut, false);
        atomic_store(&slots[i].size, map->size);
        atomic_store(&slots[i].start, (uintptr_t)map->data);
        map->slot = i + 1;
        return true;
    }
    return false;
}

void file_map_unguard(struct file_map *map) {
    if (map->slot) atomic_store(&slots[map->slot - 1].start, 0);
    map->slot = 0;
}

bool file_map_intact(const struct file_map *map) {
    struct stat st;
    if (!map->data) return true;
    if (map->slot && atomic_load(&slots[map->slot - 1].cut)) return false;
    return fstat(map->fd, &st) == 0 && (size_t)st.st_size >= map->size;
}

bool file_map_check(const struct file_map *map, const char *path, struct err *err) {
    return file_map_intact(map) ||
           err_set(err, ERR_INPUT,
                   "%s: the file was cut while it was in use (it had %zu bytes); open it again once it is whole", path,
                   map->size);
}
