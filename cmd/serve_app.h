/* serve_app.h - what the files of `sansu serve` share: the program around the server, its jobs, its counts. */
#ifndef SANSU_CMD_SERVE_APP_H
#define SANSU_CMD_SERVE_APP_H

#include "api/api.h"
#include "model.h"
#include "sansu/eval_blind.h"
#include "sansu/library.h"
#include "serve/serve.h"
#include "serve_clerk.h"
#include "serve_counts.h"
#include "serve_engine.h"

struct serve_app {
    struct serve *server;
    struct engine *engine;
    struct engine_info info;
    struct serve_engine *writer;
    struct serve_clerk *clerk;
    struct library *library;     /* NULL: there is none; the clerk's while he lives */
    struct eval_ballot *ballot;  /* NULL: there is none; the clerk's, too */
    struct serve_clerk *printer; /* a second one, for problems and sheets */
    struct reader *reader;
    struct reading reading; /* the clerk's, for audits */
    struct api_served served;
    char model[80], fingerprint[40];
    const char *date; /* NULL: today */
    const char *font; /* of worksheets; NULL: that of the package */
    int64_t created;  /* when it was started, in seconds since 1970 */
    double began;     /* the same on the monotonic clock */
    size_t parallel, queue;
    double grace;
    struct serve_job *jobs; /* unfinished, the newest first */
    size_t unfinished;      /* their choices */
    struct serve_counts counts;
    enum serve_names names;
    bool quiet;     /* no line a request */
    double stopped; /* when it was asked to end; 0: it was not */
};

/* What serve_user(x) points to begins with: what is done when its client leaves, and when a stream is through. */
struct serve_owner {
    void (*gone)(struct serve_owner *owner); /* x must not be used any more */
    void (*drained)(struct serve_owner *owner);
};

extern const struct serve_route serve_routes[];
void serve_refuse_at_door(void *context, struct bytes *body, const struct serve_route *route, int status,
                          const char *why, uint64_t id);
void serve_count(void *context, const struct serve_record *record);

/* Replies of the loop's thread. */
void serve_send_json(struct serve_exchange *x, int status, struct bytes *body);
/* The request's body as a file that has no name; -1: out of memory. */
int serve_body_file(const struct serve_exchange *x);
void serve_send_problem(struct serve_exchange *x, const struct api_problem *problem);
/* Too much to do, or too late: with Retry-After, in the words of the dialect. */
void serve_send_busy(struct serve_exchange *x, const char *why);
/* The whole reply of a job that failed: busy where its problem is that, else the problem. */
void serve_job_refuse(struct serve_job *job, const struct api_problem *problem);

/* ---- jobs: exchanges that wait for texts; choices: the texts ---- */

struct serve_job;

/* One text: read by the clerk where a problem is explained, written by the writer where a model is asked, or both. */
struct serve_choice {
    struct serve_task task; /* first: the clerk's */
    struct serve_job *job;
    size_t index;
    enum { SERVE_READS, SERVE_WRITES, SERVE_DONE } state;
    struct lesson_plan plan;
    struct serve_work work;
    struct lesson lesson; /* the result; of a chat only its explanation */
    struct err err;       /* err.code: there is none */
    bool asks, dropped;
    struct bytes shown;    /* text that the stream was given */
    struct bytes tokens;   /* struct reply_token of text that it was given, and was not told of */
    size_t told;           /* bytes of text whose tokens it was told of */
    double first, written; /* when a model's first and last text came; 0: none did */
};

/* What is sent of a job, and when. Members may be NULL but done and fail. */
struct serve_job_kind {
    void (*read)(struct serve_job *job, size_t i);                             /* its problem was read */
    void (*place)(struct serve_job *job, size_t place);                        /* how many wait before it */
    void (*text)(struct serve_job *job, size_t i, const char *text, size_t n); /* new; never taken back */
    void (*choice)(struct serve_job *job, size_t i);                           /* it is complete */
    void (*done)(struct serve_job *job);                                       /* all are: send the rest */
    void (*fail)(struct serve_job *job, const struct api_problem *problem);
    void (*alive)(struct serve_job *job);  /* nothing was sent for a while */
    void (*forget)(struct serve_job *job); /* what `more` holds; it is freed behind */
};

struct serve_job {
    struct serve_owner owner;
    struct serve_job *next;
    struct serve_app *app;
    struct serve_exchange *x; /* NULL: its client left */
    const struct serve_job_kind *kind;
    struct api_ask ask;
    struct api_reply reply;
    struct api_told told;
    const struct api_writer *writer;
    struct bytes ids; /* of a prompt that is continued */
    struct serve_choice choice[API_CHOICES];
    size_t n, n_done;
    double last_sent; /* 0: nothing yet */
    void *more;       /* the kind's */
};

/* Room for `n` more, and not ending; else busy is sent. */
bool serve_job_admit(struct serve_app *app, struct serve_exchange *x, size_t n);
/* The ask is moved in. NULL after a refusal was sent. */
struct serve_job *serve_job_open(struct serve_app *app, struct serve_exchange *x, struct api_ask *ask,
                                 const struct serve_job_kind *kind);
void serve_job_start(struct serve_job *job);
void serve_job_discard(struct serve_job *job); /* instead of start */
void serve_jobs_news(struct serve_app *app);
void serve_jobs_tick(struct serve_app *app);
void serve_jobs_drop(struct serve_app *app, bool waiting_only); /* the end: those get an error */
void serve_jobs_close(struct serve_app *app); /* after the server, the clerk and the writer's thread */
void serve_job_write(struct serve_job *job, struct bytes *piece); /* into its stream; emptied */

void serve_choice_start(struct serve_choice *c);
void serve_choice_news(struct serve_choice *c);
void serve_choice_cancel(struct serve_choice *c);
void serve_choice_free(struct serve_choice *c);
bool serve_choice_fit(struct serve_choice *c); /* false: out of memory */

/* ---- endpoints ---- */

serve_run_fn serve_page, serve_web;
serve_run_fn serve_openapi, serve_health, serve_models, serve_model, serve_props, serve_metrics;
serve_run_fn serve_chat, serve_text, serve_responses, serve_messages, serve_count_tokens;
serve_run_fn serve_ollama_version, serve_ollama_tags, serve_ollama_show, serve_ollama_chat;
serve_run_fn serve_tokenize, serve_detokenize, serve_apply_template;
serve_run_fn serve_explain, serve_audit, serve_audit_batch, serve_read, serve_figures, serve_problems, serve_families;
serve_run_fn serve_worksheet, serve_status;
serve_run_fn serve_pairs, serve_pairs_next, serve_pairs_vote;
serve_run_fn serve_library, serve_library_search, serve_library_add, serve_library_item;
serve_run_fn serve_library_version, serve_library_event, serve_library_tags, serve_library_import, serve_library_export;

#endif
