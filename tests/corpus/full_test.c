/* A disk that fills up, at every single write: a clear error, nothing stored is lost, the spare room saves what
 * arrives.
 *
 * A SQLite VFS of this test's own stands before the real one and lets so many writes through; then SQLITE_FULL. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "corpus/scratch.h"
#include "test.h"

static sqlite3_vfs *real_vfs;
static long writes_left = -1; /* -1: no limit */

struct file {
    sqlite3_file base;
    sqlite3_io_methods methods;
    const sqlite3_io_methods *real_methods;
    /* the real file's structure follows */
};

static sqlite3_file *real(sqlite3_file *f) { return (sqlite3_file *)((struct file *)f + 1); }

static int limited_write(sqlite3_file *f, const void *data, int n, sqlite3_int64 at) {
    if (writes_left == 0) return SQLITE_FULL;
    if (writes_left > 0) writes_left--;
    return real(f)->pMethods->xWrite(real(f), data, n, at);
}
#define PASS(name, params, args) \
    static int pass_##name params { return real(f)->pMethods->x##name args; }
PASS(Close, (sqlite3_file * f), (real(f)))
PASS(Read, (sqlite3_file * f, void *p, int n, sqlite3_int64 at), (real(f), p, n, at))
PASS(Truncate, (sqlite3_file * f, sqlite3_int64 n), (real(f), n))
PASS(Sync, (sqlite3_file * f, int flags), (real(f), flags))
PASS(FileSize, (sqlite3_file * f, sqlite3_int64 *n), (real(f), n))
PASS(Lock, (sqlite3_file * f, int k), (real(f), k))
PASS(Unlock, (sqlite3_file * f, int k), (real(f), k))
PASS(CheckReservedLock, (sqlite3_file * f, int *k), (real(f), k))
PASS(FileControl, (sqlite3_file * f, int op, void *p), (real(f), op, p))
PASS(SectorSize, (sqlite3_file * f), (real(f)))
PASS(DeviceCharacteristics, (sqlite3_file * f), (real(f)))
PASS(ShmMap, (sqlite3_file * f, int a, int b, int c, void volatile **p), (real(f), a, b, c, p))
PASS(ShmLock, (sqlite3_file * f, int a, int b, int c), (real(f), a, b, c))
PASS(ShmUnmap, (sqlite3_file * f, int a), (real(f), a))
static void pass_ShmBarrier(sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); }

static int limited_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *f, int flags, int *out) {
    static const sqlite3_io_methods methods = {2,
                                               pass_Close,
                                               pass_Read,
                                               limited_write,
                                               pass_Truncate,
                                               pass_Sync,
                                               pass_FileSize,
                                               pass_Lock,
                                               pass_Unlock,
                                               pass_CheckReservedLock,
                                               pass_FileControl,
                                               pass_SectorSize,
                                               pass_DeviceCharacteristics,
                                               pass_ShmMap,
                                               pass_ShmLock,
                                               pass_ShmBarrier,
                                               pass_ShmUnmap,
                                               NULL,
                                               NULL};
    (void)vfs;
    f->pMethods = NULL;
    int code = real_vfs->xOpen(real_vfs, name, real(f), flags, out);
    if (code == SQLITE_OK) f->pMethods = &methods;
    return code;
}

static void limit_on(void) {
    static sqlite3_vfs vfs;
    real_vfs = sqlite3_vfs_find(NULL);
    vfs = *real_vfs;
    vfs.zName = "limited";
    vfs.szOsFile = (int)sizeof(struct file) + real_vfs->szOsFile;
    vfs.xOpen = limited_open;
    vfs.pNext = NULL;
    sqlite3_vfs_register(&vfs, 1);
}

static void limit_off(void) {
    sqlite3_vfs *vfs = sqlite3_vfs_find("limited");
    writes_left = -1;
    sqlite3_vfs_unregister(vfs);
    sqlite3_vfs_register(real_vfs, 1);
}

/* Problem i with an answer of 5,000 bytes, in one transaction. */
static bool add(struct corpus *c, int i, struct err *err) {
    static char body[5000];
    char id[20];
    int64_t problem, request, response;
    memset(body, 'x', sizeof body - 1);
    snprintf(id, sizeof id, "p%d", i);
    bool ok =
        corpus_begin(c, err) &&
        corpus_add_problem(c, &(struct corpus_row){.id = id, .problem = id}, &problem, NULL, err) &&
        corpus_add_request(c,
                           &(struct corpus_request){
                               .hash = id, .problem = problem, .teacher = "t", .model = "m", .api = "a", .body = "{}"},
                           &request, NULL, err) &&
        corpus_add_response(
            c,
            &(struct corpus_response){
                .request = request, .status = 200, .complete = true, .body = body, .n_body = sizeof body},
            &response, err) &&
        corpus_add_answer(c, &(struct corpus_answer){.response = response, .request = request, .text = body}, err) &&
        corpus_add_event(
            c, &(struct corpus_event){.request = request, .state = CORPUS_STATE_DONE, .response = response}, err) &&
        corpus_commit(c, err);
    if (!ok) corpus_rollback(c);
    return ok;
}

static bool count_row(void *context, const struct corpus_row *row, struct err *err) {
    (void)err;
    if (strlen(row->solution) == 4999) ++*(int *)context;
    return true;
}

TEST(full_disk_at_every_write_loses_nothing) {
    limit_on();
    for (long limit = 0; limit < 120; limit++) {
        struct scratch t;
        struct corpus *c = NULL;
        struct err err = {0};
        int committed = 0, found = 0;
        scratch_make(&t);
        writes_left = limit;
        if (corpus_open(&c, t.path, CORPUS_WRITE, &err))
            while (committed < 12 && add(c, committed, &err)) committed++;
        if (committed < 12 && (err.code != ERR_RESOURCE || !strstr(err.message, "disk")))
            fail_msg("after %ld writes: %d %s", limit, err.code, err.message);
        writes_left = -1; /* somebody makes room: the same store goes on, without being opened again */
        err = (struct err){0};
        if (c && committed < 12) {
            assert_ok(add(c, committed, &err), err);
            committed++;
        }
        corpus_close(c);
        err = (struct err){0};
        assert_ok(corpus_open(&c, t.path, CORPUS_WRITE, &err), err);
        assert_ok(corpus_scan(c, &(struct corpus_scan){0}, count_row, &found, &err), err);
        if (found != committed) fail_msg("after %ld writes: %d answers of %d", limit, found, committed);
        scratch_close(&t, c);
    }
    limit_off();
}

/* No room to set aside: nothing is begun. Room that was set aside is there, and goes when it is given back. */
TEST(full_disk_spare_room) {
    struct scratch t;
    struct err err = {0};
    char spare[128];
    size_t size = 0;
    struct corpus *c = scratch_open(&t);
    snprintf(spare, sizeof spare, "%s-spare", t.path);
    assert_ok(corpus_reserve(c, 1 << 20, &err) && file_size(&size, spare, &err), err);
    assert_int_equal(size, 1 << 20);
    corpus_release(c);
    assert_false(file_exists(spare));
    assert_false(corpus_reserve(c, (size_t)1 << 62, &err));
    assert_int_equal(err.code, ERR_RESOURCE);
    assert_non_null(strstr(err.message, "nothing was sent"));
    assert_false(file_exists(spare));
    scratch_close(&t, c);
}
