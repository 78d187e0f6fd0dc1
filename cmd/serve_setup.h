/* serve_setup.h - between the files that start `sansu serve`. */
#ifndef SANSU_CMD_SERVE_SETUP_H
#define SANSU_CMD_SERVE_SETUP_H

#include "serve_app.h"

struct serve_flags {
    struct cmd_model model;
    const char *host, *key_file, *origin, *alias, *names, *date, *reader, *font, *library, *pairs;
    struct cmd_list allow_host;
    int64_t port, parallel, queue, grace, context;
    bool any_model, no_prefix_cache, quiet;
};

/* The key that requests must carry; empty: none. An address that others can reach needs one. */
bool serve_read_key(struct bytes *key, const struct serve_flags *f, struct err *err);

/* Models, tutor, settings. Close in any case. */
bool serve_app_open(struct serve_app *app, struct tutor **tutor, const struct serve_flags *f, struct err *err);
void serve_app_close(struct serve_app *app, struct tutor *tutor);

#endif
