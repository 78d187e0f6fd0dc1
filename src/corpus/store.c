/* store.c - opening a store, transactions, space kept free.
 *
 *   PATH        the SQLite file (database/database.h: one writer, any number of readers)
 *   PATH-spare  space kept free for answers that are on their way
 *
 * Checked tests/corpus/store_test.c
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "corpus_impl.h"

static const struct database_kind kind = {
    .noun = "store", .schema = corpus_schema, .application = CORPUS_APPLICATION, .version = CORPUS_SCHEMA_VERSION};

bool corpus_open(struct corpus **out, const char *path, enum corpus_mode mode, struct err *err) {
    struct corpus *c = calloc(1, sizeof *c);
    *out = NULL;
    if (!c) return err_set(err, ERR_RESOURCE, "out of memory");
    if (database_open(&c->base, path, &kind, mode == CORPUS_WRITE, err)) {
        *out = c;
        return true;
    }
    corpus_close(c);
    return false;
}

bool corpus_settle(struct corpus *c, struct err *err) { return database_settle(&c->base, err); }

void corpus_close(struct corpus *c) {
    if (!c) return;
    corpus_release(c);
    database_close(&c->base);
    free(c);
}

bool corpus_begin(struct corpus *c, struct err *err) { return database_begin(&c->base, err); }
bool corpus_commit(struct corpus *c, struct err *err) { return database_commit(&c->base, err); }
void corpus_rollback(struct corpus *c) { database_rollback(&c->base); }

bool corpus_reserve(struct corpus *c, size_t n_bytes, struct err *err) {
    struct bytes name = {0};
    bytes_printf(&name, "%s-spare", c->base.path);
    if (name.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    int fd = open(bytes_text(&name), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    int error = fd < 0 ? errno : posix_fallocate(fd, 0, (off_t)n_bytes);
    if (fd >= 0) close(fd);
    if (error) {
        unlink(bytes_text(&name));
        err_set(err, ERR_RESOURCE, "%s: %zu bytes cannot be kept free for answers on their way: %s; nothing was sent",
                bytes_text(&name), n_bytes, strerror(error));
        bytes_free(&name);
        return false;
    }
    free(c->reserve);
    c->reserve = name.data;
    return true;
}

void corpus_release(struct corpus *c) {
    if (c->reserve) unlink(c->reserve);
    free(c->reserve);
    c->reserve = NULL;
}
