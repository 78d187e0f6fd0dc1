/* checkpoint.c - the whole state of a run in one file, so that a rename makes it whole or leaves the old one.
 *
 *   DIR/lock                      held (flock) while a trainer works in DIR
 *   DIR/checkpoint/step-00000120  newest
 *   DIR/checkpoint/step-00000100  the one before, kept in case the newest turns out damaged
 *
 *   0    "SANSUCK", then the version: '3'
 *   8    u64 step, u64 epoch, u64 at, u64 parameters        little-endian
 *   40   u64 hash (FNV-1a) of everything else
 *   48   settings, 1024 bytes of text padded with zeros
 *   1072 f32 weight[parameters], m[moments], v[moments]; 8-bit AdamW then u8 m[parameters], v[parameters],
 *        f32 top of m[blocks], of v[blocks]
 *
 * Reads   checkpoints, checked against hash, name and settings          Writes  them, crash-safely
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

enum { HASH_AT = 40, SETTINGS_AT = 48, SETTINGS = 1024, DATA = SETTINGS_AT + SETTINGS };
enum { MAGIC = 7, VERSION = '3' };
static const char magic[] = "SANSUCK";

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

enum { MOST_STEPS = 64 };

/* The numbers of the step-N files below a run's directory, largest first; at most MOST_STEPS. */
static bool list_steps(size_t *out_n, unsigned long long out[MOST_STEPS], const char *dir, struct err *err) {
    struct bytes path = {0};
    size_t n = *out_n = 0;
    bytes_printf(&path, "%s/checkpoint", dir);
    DIR *d = opendir(bytes_text(&path));
    int error = errno;
    bytes_free(&path);
    if (!d)
        return error == ENOENT ||
               err_set(err, err_code_of(error), "%s/checkpoint: cannot be listed: %s", dir, strerror(error));
    for (struct dirent *e; (e = readdir(d));) {
        char *end;
        if (strncmp(e->d_name, "step-", 5) != 0) continue;
        unsigned long long step = strtoull(e->d_name + 5, &end, 10);
        if (*end || end == e->d_name + 5) continue; /* a temporary file */
        if (n == MOST_STEPS) {
            if (step <= out[n - 1]) continue;
            n--;
        }
        size_t i = n++;
        for (; i > 0 && out[i - 1] < step; i--) out[i] = out[i - 1];
        out[i] = step;
    }
    closedir(d);
    *out_n = n;
    return true;
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

static uint64_t hash_of(const unsigned char header[DATA], const struct part part[PARTS]) {
    uint64_t hash = hash_on(hash_fnv1a(header, HASH_AT, 0), header + SETTINGS_AT, SETTINGS);
    for (int i = 0; i < PARTS; i++) hash = hash_on(hash, part[i].data, part[i].n_bytes);
    return hash;
}

static bool write_file(const struct trainer *t, const char *path, struct err *err) {
    unsigned char header[DATA] = {0};
    struct part part[PARTS];
    const uint64_t numbers[4] = {t->step, t->plan.epoch, t->plan.at, t->net.at.total};
    struct file_writer w;
    memcpy(header, magic, MAGIC);
    header[MAGIC] = VERSION;
    memcpy(header + 8, numbers, sizeof numbers);
    memcpy(header + SETTINGS_AT, t->settings, strlen(t->settings));
    list_parts(part, t);
    uint64_t hash = hash_of(header, part);
    memcpy(header + HASH_AT, &hash, sizeof hash);
    if (!file_writer_open(&w, path, err)) return false;
    bool ok = file_writer_write(&w, header, sizeof header, err);
    for (int i = 0; ok && i < PARTS; i++) ok = file_writer_write(&w, part[i].data, part[i].n_bytes, err);
    if (ok) return file_writer_commit(&w, err);
    file_writer_abandon(&w);
    return false;
}

/* All but the newest and the one before it; those of later steps are of a run that was begun again. */
static void drop_others(const char *dir, size_t newest) {
    unsigned long long steps[MOST_STEPS];
    struct bytes path = {0};
    size_t n;
    if (!list_steps(&n, steps, dir, NULL)) return; /* the next checkpoint drops them */
    for (size_t i = 0, older = 0; i < n; i++) {
        if (steps[i] <= newest && (steps[i] == newest || older++ == 0)) continue;
        step_path(&path, dir, steps[i]);
        unlink(bytes_text(&path));
    }
    bytes_free(&path);
}

bool train_checkpoint(struct trainer *t, const char *dir, struct err *err) {
    struct bytes path = {0};
    bytes_printf(&path, "%s/checkpoint", dir);
    bool ok = file_make_directory(bytes_text(&path), err);
    step_path(&path, dir, t->step);
    ok = ok && write_file(t, bytes_text(&path), err);
    if (ok) drop_others(dir, t->step);
    bytes_free(&path);
    return ok;
}

/* ---- reading ---- */

/* What stands in front of the arrays. */
struct head {
    uint64_t step, epoch, at, parameters;
    const char *settings;
};

/* True when the file is what was once written under this name. *ours is false for one that another version wrote. */
static bool read_head(struct head *out, bool *ours, const struct file_map *map, const char *path,
                      unsigned long long named, struct err *err) {
    const unsigned char *d = map->data;
    uint64_t hash;
    *ours = true;
    if (map->size < DATA || memcmp(d, magic, MAGIC) != 0)
        return err_set(err, ERR_INPUT, "%s: not a checkpoint, or cut short", path);
    *ours = d[MAGIC] == VERSION;
    if (!*ours)
        return err_set(err, ERR_INPUT,
                       "%s: a checkpoint of version %c, this sansu reads version %c: end the run with the sansu that "
                       "began it, or begin again with --restart",
                       path, d[MAGIC] >= '0' && d[MAGIC] <= '9' ? d[MAGIC] : '?', VERSION);
    memcpy(&hash, d + HASH_AT, sizeof hash);
    if (hash_on(hash_fnv1a(d, HASH_AT, 0), d + SETTINGS_AT, map->size - SETTINGS_AT) != hash || d[DATA - 1] != 0)
        return err_set(err, ERR_INPUT, "%s: contents do not match the hash; the file is damaged", path);
    uint64_t numbers[4];
    memcpy(numbers, d + 8, sizeof numbers);
    *out = (struct head){numbers[0], numbers[1], numbers[2], numbers[3], (const char *)d + SETTINGS_AT};
    return out->step == named || err_set(err, ERR_INPUT, "%s: holds step %llu; the file was given another name", path,
                                         (unsigned long long)out->step);
}

/* The run as it was then. */
static bool take(struct trainer *t, const struct head *head, const struct file_map *map, const char *path,
                 struct err *err) {
    struct part part[PARTS];
    size_t n_bytes = list_parts(part, t);
    if (!train_settings_fit(path, head->settings, t->settings, head->step, err)) return false;
    if (head->parameters != t->net.at.total || n_bytes != map->size - DATA || head->step > t->plan.steps ||
        head->at > t->pack->info.samples)
        return err_set(err, ERR_INPUT, "%s: sizes do not fit the model", path);
    const unsigned char *from = map->data + DATA;
    for (int i = 0; i < PARTS; from += part[i].n_bytes, i++)
        if (part[i].n_bytes) memcpy(part[i].data, from, part[i].n_bytes);
    t->step = head->step;
    train_plan_seek(&t->plan, head->epoch, head->at);
    return file_map_check(map, path, err);
}

/* *whole is false when the file is damaged, and then err holds why. */
static bool load(struct trainer *t, const char *path, unsigned long long named, bool *whole, struct err *err) {
    struct file_map map;
    struct head head = {0};
    bool ours;
    *whole = false;
    if (!file_map_open(&map, path, err)) return false;
    bool sound = read_head(&head, &ours, &map, path, named, err), ok = sound && take(t, &head, &map, path, err);
    *whole = (sound || !ours) && file_map_intact(&map);
    file_map_close(&map);
    return ok;
}

bool train_checkpoint_step(size_t *out, const char *dir, struct err *err) {
    unsigned long long steps[MOST_STEPS];
    size_t n;
    if (!list_steps(&n, steps, dir, err)) return false;
    *out = n ? (size_t)steps[0] : 0;
    return true;
}

bool train_resume(struct trainer *t, const char *dir, bool *found, struct err *err) {
    unsigned long long steps[MOST_STEPS];
    struct bytes path = {0};
    struct err why = {0};
    size_t n;
    *found = false;
    if (!list_steps(&n, steps, dir, err)) return false;
    bool ok = n == 0;
    for (size_t i = 0; i < n && !*found; i++) {
        bool whole;
        why = (struct err){0};
        step_path(&path, dir, steps[i]);
        ok = *found = load(t, bytes_text(&path), steps[i], &whole, &why);
        /* a whole checkpoint that does not fit is an error, not a reason to go further back */
        if (ok || whole) break;
        log_write(LOG_WARNING, "%s", why.message);
    }
    bytes_free(&path);
    return ok ? true : err_set(err, why.code, "%s", why.message);
}
