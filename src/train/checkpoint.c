/* checkpoint.c - the whole state of a run in one file, so that a rename makes it whole or leaves the old one.
 *
 *   DIR/lock                      held (flock) while a trainer works in DIR
 *   DIR/checkpoint/step-00000120  newest
 *   DIR/checkpoint/step-00000100  the one before, kept in case the newest turns out damaged
 *
 *   0    "SANSUCK2"
 *   8    u64 step, u64 epoch, u64 at, u64 parameters        little-endian
 *   40   u64 hash (FNV-1a) of everything below
 *   48   settings, 1024 bytes of text padded with zeros
 *   1072 f32 weight[parameters], m[moments], v[moments]; 8-bit AdamW then u8 m[parameters], v[parameters],
 *        f32 top of m[blocks], of v[blocks]
 *
 * Reads   checkpoints, checked against hash and settings          Writes  them, crash-safely
 * Never   removes the last whole checkpoint
 * Checked tests/train/trainer_test.c  (resume is byte-equal, damage, other settings, full disk, two trainers)
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/log.h"
#include "train/train_impl.h"

enum { SETTINGS = 1024, HASH_FROM = 48, DATA = HASH_FROM + SETTINGS };
static const char magic[8] = {'S', 'A', 'N', 'S', 'U', 'C', 'K', '2'};

struct train_lock {
    int fd;
};

bool train_lock(struct train_lock **out, const char *dir, struct err *err) {
    struct train_lock *lock = malloc(sizeof *lock);
    struct bytes path;
    if (!lock) return err_set(err, ERR_RESOURCE, "out of memory");
    bytes_init(&path);
    file_join(&path, dir, "lock");
    lock->fd = -1;
    bool ok = file_make_directory(dir, err);
    if (ok && (lock->fd = open(bytes_text(&path), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) < 0)
        ok = err_set(err, ERR_RESOURCE, "%s: %s", bytes_text(&path), strerror(errno));
    if (ok && flock(lock->fd, LOCK_EX | LOCK_NB) != 0)
        ok = err_set(err, ERR_RESOURCE,
                     errno == EWOULDBLOCK ? "%s: another training run is working here" : "%s: cannot be locked", dir);
    bytes_free(&path);
    if (ok)
        *out = lock;
    else
        train_unlock(lock);
    return ok;
}

void train_unlock(struct train_lock *lock) {
    if (lock && lock->fd >= 0) close(lock->fd); /* closing releases the lock */
    free(lock);
}

/* The numbers of the step-N files in `dir`, largest first; at most `max`. */
static size_t list_steps(const char *dir, unsigned long long *out, size_t max) {
    size_t n = 0;
    DIR *d = opendir(dir);
    if (!d) return 0;
    for (struct dirent *e; (e = readdir(d));) {
        char *end;
        if (strncmp(e->d_name, "step-", 5) != 0) continue;
        unsigned long long step = strtoull(e->d_name + 5, &end, 10);
        if (*end || end == e->d_name + 5) continue; /* a temporary file */
        if (n == max) {
            if (step <= out[n - 1]) continue;
            n--;
        }
        size_t i = n++;
        for (; i > 0 && out[i - 1] < step; i--) out[i] = out[i - 1];
        out[i] = step;
    }
    closedir(d);
    return n;
}

static void step_path(struct bytes *out, const char *dir, unsigned long long step) {
    bytes_clear(out);
    bytes_printf(out, "%s/checkpoint/step-%08llu", dir, step);
}

/* The arrays of a checkpoint, in file order. */
enum { PARTS = 7 };
struct part {
    void *data;
    size_t n_bytes;
};

static size_t list_parts(struct part out[PARTS], const struct trainer *t) {
    const struct train_moments *m = &t->moments;
    const struct train_eight *e = &m->eight;
    size_t n = t->net.at.total, f = sizeof(float), codes = e->m ? n : 0, tops = e->blocks * f, total = 0;
    const struct part all[PARTS] = {{t->net.weight, n * f}, {m->m, m->n * f}, {m->v, m->n * f}, {e->m, codes},
                                    {e->v, codes},          {e->m_top, tops}, {e->v_top, tops}};
    for (int i = 0; i < PARTS; i++) total += all[i].n_bytes;
    memcpy(out, all, sizeof all);
    return total;
}

/* The hash of what `hash` is the hash of, and data behind it. */
static uint64_t hash_on(uint64_t hash, const void *data, size_t n) {
    return n ? hash_fnv1a(data, n, hash ^ hash_fnv1a("", 0, 0)) : hash;
}

static uint64_t hash_parts(const unsigned char *settings, const struct part part[PARTS]) {
    uint64_t hash = hash_fnv1a(settings, SETTINGS, 0);
    for (int i = 0; i < PARTS; i++) hash = hash_on(hash, part[i].data, part[i].n_bytes);
    return hash;
}

bool train_checkpoint(struct trainer *t, const char *dir, struct err *err) {
    unsigned char header[DATA] = {0};
    struct part part[PARTS];
    uint64_t numbers[4] = {t->step, t->plan.epoch, t->plan.at, t->net.at.total}, hash;
    unsigned long long steps[64];
    struct bytes path;
    struct file_writer w;
    memcpy(header, magic, 8);
    memcpy(header + 8, numbers, sizeof numbers);
    memcpy(header + HASH_FROM, t->settings, strlen(t->settings));
    list_parts(part, t);
    hash = hash_parts(header + HASH_FROM, part);
    memcpy(header + 40, &hash, sizeof hash);

    bytes_init(&path);
    bytes_printf(&path, "%s/checkpoint", dir);
    bool ok = file_make_directory(bytes_text(&path), err);
    step_path(&path, dir, t->step);
    ok = ok && file_writer_open(&w, bytes_text(&path), err);
    if (ok) {
        ok = file_writer_write(&w, header, sizeof header, err);
        for (int i = 0; ok && i < PARTS; i++) ok = file_writer_write(&w, part[i].data, part[i].n_bytes, err);
        if (ok)
            ok = file_writer_commit(&w, err);
        else
            file_writer_abandon(&w);
    }
    bytes_clear(&path);
    bytes_printf(&path, "%s/checkpoint", dir);
    size_t n = ok ? list_steps(bytes_text(&path), steps, 64) : 0;
    for (size_t i = 0, older = 0; i < n; i++) {
        if (steps[i] > t->step || (steps[i] < t->step && older++ > 0)) {
            step_path(&path, dir, steps[i]);
            unlink(bytes_text(&path));
        }
    }
    bytes_free(&path);
    return ok;
}

/* The settings without the last word, which says what made the matrix products: a run may move to another machine. */
static size_t shared_length(const char *settings) {
    const char *products = strstr(settings, " products=");
    return products ? (size_t)(products - settings) : strlen(settings);
}

/* "lr was 0.001, is now 0.002" for the first of the space-separated key=value words that differ. */
static bool settings_differ(const char *path, const char *old, const char *new, struct err *err) {
    for (;;) {
        size_t a = strcspn(old, " "), b = strcspn(new, " "), key = strcspn(new, "=");
        if (a != b || memcmp(old, new, a) != 0) {
            int was = a > key ? (int)(a - key - 1) : 0, is = b > key ? (int)(b - key - 1) : 0;
            return err_set(
                err, ERR_INPUT,
                "%s: made with other settings: %.*s was %.*s, is now %.*s; resume with the old value or train into "
                "another directory",
                path, (int)key, new, was, was ? old + key + 1 : "", is, is ? new + key + 1 : "");
        }
        if (!old[a] || !new[b]) return err_set(err, ERR_INPUT, "%s: made with other settings", path);
        old += a + 1;
        new += b + 1;
    }
}

/* *whole is false when the file is damaged, and then err holds why. */
static bool load(struct trainer *t, const char *path, bool *whole, struct err *err) {
    struct file_map map;
    uint64_t numbers[4] = {0}, hash = 0; /* step, epoch, at, parameters */
    *whole = false;
    if (!file_map_open(&map, path, err)) return false;
    const unsigned char *d = map.data;
    bool ok = map.size >= DATA && memcmp(d, magic, 8) == 0;
    if (ok) {
        memcpy(numbers, d + 8, sizeof numbers);
        memcpy(&hash, d + 40, sizeof hash);
        ok = d[DATA - 1] == 0;
    }
    if (!ok) err_set(err, ERR_INPUT, "%s: not a checkpoint, or cut short", path);
    if (ok && hash_fnv1a(d + HASH_FROM, map.size - HASH_FROM, 0) != hash)
        ok = err_set(err, ERR_INPUT, "%s: contents do not match the hash; the file is damaged", path);
    *whole = ok;
    const char *old = (const char *)d + HASH_FROM;
    if (ok && shared_length(old) == shared_length(t->settings) && memcmp(old, t->settings, shared_length(old)) == 0) {
        if (strcmp(old, t->settings) != 0)
            log_write(LOG_WARNING, "%s: made with other matrix products; the run goes on, but not to the same bytes",
                      path);
    } else if (ok) {
        ok = settings_differ(path, old, t->settings, err);
    }
    struct part part[PARTS];
    size_t n_bytes = list_parts(part, t);
    if (ok && (numbers[3] != t->net.at.total || n_bytes != map.size - DATA || numbers[0] > t->plan.steps ||
               numbers[2] > t->pack->info.samples))
        ok = err_set(err, ERR_INPUT, "%s: sizes do not fit the model", path);
    if (ok) {
        const unsigned char *from = d + DATA;
        for (int i = 0; i < PARTS; from += part[i].n_bytes, i++)
            if (part[i].n_bytes) memcpy(part[i].data, from, part[i].n_bytes);
        t->step = numbers[0];
        train_plan_seek(&t->plan, numbers[1], numbers[2]);
    }
    file_map_close(&map);
    return ok;
}

size_t train_checkpoint_step(const char *dir) {
    unsigned long long newest = 0;
    struct bytes path;
    bytes_init(&path);
    bytes_printf(&path, "%s/checkpoint", dir);
    size_t n = list_steps(bytes_text(&path), &newest, 1);
    bytes_free(&path);
    return n ? (size_t)newest : 0;
}

bool train_resume(struct trainer *t, const char *dir, bool *found, struct err *err) {
    unsigned long long steps[64];
    struct bytes path;
    bytes_init(&path);
    bytes_printf(&path, "%s/checkpoint", dir);
    size_t n = list_steps(bytes_text(&path), steps, 64);
    bool ok = n == 0;
    struct err why = {0};
    *found = false;
    for (size_t i = 0; i < n && !*found; i++) {
        bool whole;
        why = (struct err){0};
        step_path(&path, dir, steps[i]);
        ok = *found = load(t, bytes_text(&path), &whole, &why);
        /* a whole checkpoint that does not fit is an error, not a reason to go further back */
        if (ok || whole) break;
        log_write(LOG_WARNING, "%s", why.message);
    }
    bytes_free(&path);
    return ok ? true : err_set(err, why.code, "%s", why.message);
}
