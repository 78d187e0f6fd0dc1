/* faults.c - the program on a machine that fails: linked into build/sansu-faults beside the program's own objects.
 *
 *   SANSU_FAULTS="memory 17 FILE" build/sansu-faults VERB ..
 *
 *   malloc .. -> counted -> the C library | NULL
 *   read ..   -> seccomp filter -> SIGSYS -> counted -> made again with a mark that the filter lets pass | an error
 *
 * System calls are caught by the kernel and not by name, because the C library's own streams call them directly. Where
 * the kernel has no such filter the program ends with status 77. tests/faults.h says what the kinds are.
 *
 * SANSU_FAULTS_SHOW=1 prints the calls that led to the first failure (addr2line -e names their lines).
 *
 * Checked tests/e2e/faults_test.c
 */
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#include "../tests/faults.h"

enum { FRAMES = 14, UNAVAILABLE = 77 };

static struct faults_record *record; /* NULL: nothing is counted */
static uint64_t first_failure;       /* 0: none */
static bool from_there_on, show;
static _Thread_local bool inside; /* backtrace may ask for memory */

/* The return addresses above, as one number that is never 0. */
static uint64_t place(void) {
    void *frame[FRAMES];
    uint64_t h = 14695981039346656037U;
    inside = true;
    int n = backtrace(frame, FRAMES);
    inside = false;
    for (int i = 0; i < n; i++) h = (h ^ (uintptr_t)frame[i]) * 1099511628211U;
    return h | 1;
}

/* For addr2line -e build/sansu-faults. */
static void show_place(void) {
    void *frame[FRAMES];
    inside = true;
    backtrace_symbols_fd(frame, backtrace(frame, FRAMES), STDERR_FILENO);
    inside = false;
}

/* Counts an event; is it to fail? */
static bool fails(void) {
    uint64_t n = atomic_fetch_add(&record->n, 1) + 1;
    if (first_failure == 0 && n <= FAULTS_PLACES) record->place[n - 1] = place();
    if (n == first_failure && show) show_place();
    return n == first_failure || (from_there_on && first_failure && n > first_failure);
}

/* ---- memory ---- */

static bool count_memory;

static bool refused(void) {
    if (!count_memory || inside || !fails()) return false;
    errno = ENOMEM;
    return true;
}

#ifdef __SANITIZE_ADDRESS__
#define BELOW(name) __interceptor_##name
#else
#define BELOW(name) __libc_##name
#define __interceptor_aligned_alloc __libc_memalign
#endif
void *BELOW(malloc)(size_t n);
void *BELOW(calloc)(size_t n, size_t size);
void *BELOW(realloc)(void *p, size_t n);
void *__interceptor_aligned_alloc(size_t align, size_t n);
void *malloc(size_t n);
void *calloc(size_t n, size_t size);
void *realloc(void *p, size_t n);
void *aligned_alloc(size_t align, size_t n);

void *malloc(size_t n) { return refused() ? NULL : BELOW(malloc)(n); }
void *calloc(size_t n, size_t size) { return refused() ? NULL : BELOW(calloc)(n, size); }
void *realloc(void *p, size_t n) { return refused() ? NULL : BELOW(realloc)(p, n); }
void *aligned_alloc(size_t align, size_t n) { return refused() ? NULL : __interceptor_aligned_alloc(align, n); }

/* ---- system calls ---- */

#if defined(__x86_64__)
#define ARCH AUDIT_ARCH_X86_64
#define REGISTERS(u) (u)->uc_mcontext.gregs
enum { NUMBER = REG_RAX, RESULT = REG_RAX };
static const int argument[] = {REG_RDI, REG_RSI, REG_RDX, REG_R10, REG_R8};
#elif defined(__aarch64__)
#define ARCH AUDIT_ARCH_AARCH64
#define REGISTERS(u) (u)->uc_mcontext.regs
enum { NUMBER = 8, RESULT = 0 };
static const int argument[] = {0, 1, 2, 3, 4};
#endif

/* None of these calls has a sixth argument: this value there says that the call comes from here. */
static const uint64_t mark = 0x5a4e535546414c54;

static const int reading[] = {SYS_read, SYS_pread64, SYS_openat},
                 transfer[] = {SYS_read, SYS_pread64, SYS_write, SYS_pwrite64},
                 writing[] = {SYS_write,     SYS_pwrite64,  SYS_fsync,  SYS_fdatasync,
                              SYS_ftruncate, SYS_fallocate, SYS_openat, SYS_renameat2,
#ifdef SYS_rename
                              SYS_rename,    SYS_mkdir,
#endif
                              SYS_mkdirat};

static const struct kind {
    const char *name;
    const int *calls;
    size_t n_calls;
    int error; /* 0: half of the bytes */
} kinds[] = {
    {"memory", NULL, 0, 0},
    {"short", transfer, sizeof transfer / sizeof *transfer, 0},
    {"error", reading, sizeof reading / sizeof *reading, EIO},
    {"full", writing, sizeof writing / sizeof *writing, ENOSPC},
};
static const struct kind *kind;

/* Standard error is how a failure is told; a file is opened to be read, or made. */
static bool concerns(long number, const long *a) {
    if (number == SYS_openat) return ((a[2] & O_CREAT) != 0) == (kind->error == ENOSPC);
    if (number == SYS_write && a[0] == STDERR_FILENO) return false;
    return kind->error || a[2] > 1;
}

static void on_call(int signal_number, siginfo_t *info, void *context) {
    ucontext_t *u = context;
    long number = (long)REGISTERS(u)[NUMBER], a[5];
    int before = errno;
    (void)signal_number;
    (void)info;
    for (size_t i = 0; i < 5; i++) a[i] = (long)REGISTERS(u)[argument[i]];
    bool fail = concerns(number, a) && fails();
    if (fail && !kind->error) a[2] /= 2;
    long result = fail && kind->error ? -kind->error : syscall(number, a[0], a[1], a[2], a[3], a[4], mark);
    if (result == -1 && !(fail && kind->error)) result = -errno;
    REGISTERS(u)[RESULT] = (__typeof__(REGISTERS(u)[0]))result;
    errno = before;
}

#define LOAD(offset) (struct sock_filter) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)(offset))
#define EQUAL(value, then, otherwise) \
    (struct sock_filter) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(value), then, otherwise)
#define ANSWER(what) (struct sock_filter) BPF_STMT(BPF_RET | BPF_K, what)

/* Traps the calls of the kind that do not bear the mark. */
static bool catch_calls(void) {
    const size_t sixth = offsetof(struct seccomp_data, args) + 5 * sizeof(uint64_t); /* low half first */
    struct sock_filter code[32] = {
        LOAD(offsetof(struct seccomp_data, arch)),
        EQUAL(ARCH, 1, 0),
        ANSWER(SECCOMP_RET_ALLOW),
        LOAD(sixth),
        EQUAL(mark, 0, 3),
        LOAD(sixth + 4),
        EQUAL(mark >> 32, 0, 1),
        ANSWER(SECCOMP_RET_ALLOW),
        LOAD(offsetof(struct seccomp_data, nr)),
    };
    size_t n = 9;
    for (size_t i = 0; i < kind->n_calls; i++) {
        code[n++] = EQUAL(kind->calls[i], 0, 1);
        code[n++] = ANSWER(SECCOMP_RET_TRAP);
    }
    code[n++] = ANSWER(SECCOMP_RET_ALLOW);
    struct sock_fprog program = {.len = (unsigned short)n, .filter = code};
    struct sigaction action = {.sa_sigaction = on_call, .sa_flags = SA_SIGINFO | SA_NODEFER | SA_RESTART};
    return sigaction(SIGSYS, &action, NULL) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/* ---- before main ---- */

__attribute__((constructor)) static void begin(void) {
    const char *text = getenv("SANSU_FAULTS");
    char name[16], count[24], path[4096], *rest;
    if (!text || sscanf(text, "%15s %23s %4095[^\n]", name, count, path) != 3) return;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].name, name) == 0) kind = &kinds[i];
    int fd = open(path, O_RDWR | O_CLOEXEC);
    void *at = fd < 0 ? MAP_FAILED : mmap(NULL, sizeof *record, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (!kind || at == MAP_FAILED) _exit(UNAVAILABLE);
    close(fd);
    record = at;
    first_failure = strtoull(count, &rest, 10);
    from_there_on = *rest == '+';
    show = getenv("SANSU_FAULTS_SHOW") != NULL;
    (void)place(); /* its first call loads what it needs */
    if (kind->n_calls && !catch_calls()) _exit(UNAVAILABLE);
    count_memory = kind->n_calls == 0;
}
