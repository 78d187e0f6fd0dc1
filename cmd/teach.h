/* teach.h - between the files of `sansu teach`: what the flags say, and the settings that they give. */
#ifndef SANSU_CMD_TEACH_H
#define SANSU_CMD_TEACH_H

#include "base/lines.h"
#include "sansu/distil.h"

/* Who is asked. */
struct teach_who {
    const char *teacher, *model, *base_url, *api_version, *auth, *key_file, *prices;
    bool free_of_charge;
};

/* What is asked. */
struct teach_what {
    const char *system_file, *max_tokens_field;
    int64_t max_tokens, top_k, samples;
    double temperature, top_p; /* below 0: not sent */
    bool no_stream;
};

/* How the run goes. */
struct teach_how {
    int64_t limit, preview, concurrency, retries, poll, timeout;
    double budget; /* dollars; below 0: none */
    bool dry_run, batch, retry_failed, retry_refused;
};

struct teach_flags {
    struct teach_who who;
    struct teach_what what;
    struct teach_how how;
    const char *store, *record, *replay, *purpose;
    bool json, quiet;
};

/* The settings, and the texts that they point to. */
struct teach_setup {
    struct distil_settings settings;
    struct bytes system, key, base; /* owned; base: the URL without a slash at its end */
};

/* teach_setup.c: flags, files and environment -> settings. */
bool teach_setup(struct teach_setup *out, const struct teach_flags *f, struct err *err);
void teach_setup_free(struct teach_setup *s); /* wipes the key */
bool teach_open_transport(struct teacher_transport *out, const struct teach_flags *f, const struct teach_setup *s,
                          struct err *err);

/* teach_rows.c: the problems of all files, one after the other. */
struct teach_rows {
    const char *const *file;
    int n_files, at;
    int64_t limit, n; /* limit 0: none */
    bool open;
    struct lines lines;
    struct corpus_row row;
};
bool teach_rows_next(void *context, const struct corpus_row **row, struct err *err); /* a distil_row_fn */
void teach_rows_close(struct teach_rows *r);

/* teach_show.c: what an operator sees while it runs. */
struct teach_screen {
    bool quiet, terminal;
    int64_t told; /* ms of the run: when progress was last shown; -1 never */
};
void teach_show_progress(struct teach_screen *s, const struct distil_progress *p, bool last);
void teach_show_sentence(const char *sentence);
bool teach_show_preview(struct corpus *store, const struct distil *d, const struct distil_settings *s, struct err *err);

#endif
