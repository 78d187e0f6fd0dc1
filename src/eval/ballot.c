/* ballot.c - a blind sheet one pair after the other: what is asked next, what was chosen, whose texts they were.
 *
 *   DIR/pairs.jsonl -> texts      DIR/key.csv -> whose they are, told behind a vote only
 *   vote -> a line of DIR/votes.csv, on the disk before it counts
 *
 * Reads   pairs.jsonl, key.csv      Appends votes.csv      Never   changes a vote
 * Checked tests/eval/ballot_test.c, tests/e2e/serve_pairs_test.c
 */
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/csv.h"
#include "base/lines.h"
#include "eval/eval_impl.h"
#include "sansu/dataset.h"
#include "sansu/eval_blind.h"

struct pair {
    char *problem, *left, *right;
};

struct rater {
    char name[EVAL_BY_BYTES + 1];
    bool *voted; /* one a pair */
    size_t n;
};

struct eval_ballot {
    struct pair *pair;
    size_t n; /* pairs read so far; in the end key.n */
    struct eval_key key;
    struct rater rater[EVAL_RATERS];
    size_t n_raters;
    int fd; /* of votes.csv: its lock and its end */
};

/* ---- pairs ---- */

static bool copy(char **out, const json_t *text, struct err *err) {
    *out = strdup(json_string_value(text));
    return *out || err_set(err, ERR_RESOURCE, "out of memory");
}

static bool fill_pair(struct eval_ballot *b, const json_t *o, struct err *err) {
    const json_t *number = json_object_get(o, "number"), *problem = json_object_get(o, "problem");
    const json_t *left = json_object_get(o, "left"), *right = json_object_get(o, "right");
    if (json_integer_value(number) != (json_int_t)b->n + 1 || b->n == b->key.n || !json_is_string(problem) ||
        !json_is_string(left) || !json_is_string(right))
        return err_set(err, ERR_INPUT, "expected {\"number\":%zu,\"problem\",\"left\",\"right\"}, one of %zu pairs",
                       b->n + 1, b->key.n);
    struct pair *p = &b->pair[b->n++];
    return copy(&p->problem, problem, err) && copy(&p->left, left, err) && copy(&p->right, right, err);
}

static bool read_pair(struct eval_ballot *b, const char *line, size_t n, struct err *err) {
    json_t *o = dataset_object(line, n, true, err);
    bool ok = o && fill_pair(b, o, err);
    json_decref(o);
    return ok;
}

static bool read_pairs(struct eval_ballot *b, const char *path, struct err *err) {
    struct lines in;
    const char *text;
    size_t n;
    b->pair = calloc(b->key.n, sizeof *b->pair);
    bool ok = (b->pair || err_set(err, ERR_RESOURCE, "out of memory")) && lines_open(&in, path, NULL, err);
    if (!ok) return false;
    while (ok && lines_next(&in, &text, &n, err))
        ok = read_pair(b, text, n, err) || err_prefix(err, "%s, line %zu", path, in.number);
    lines_close(&in);
    if (err->code) return false;
    return b->n == b->key.n || err_set(err, ERR_INPUT, "%s: %zu pairs, but the key has %zu", path, b->n, b->key.n);
}

/* ---- votes ---- */

static struct rater *find_rater(const struct eval_ballot *b, const char *name) {
    for (size_t i = 0; i < b->n_raters; i++)
        if (strcmp(b->rater[i].name, name) == 0) return (struct rater *)&b->rater[i];
    return NULL;
}

static bool add_rater(struct rater **out, struct eval_ballot *b, const char *name, struct err *err) {
    if (b->n_raters == EVAL_RATERS)
        return err_set(err, ERR_INPUT, "%d teachers have votes here; there is no room for one more", EVAL_RATERS);
    struct rater *r = *out = &b->rater[b->n_raters];
    *r = (struct rater){.voted = calloc(b->key.n, sizeof *r->voted)};
    if (!r->voted) return err_set(err, ERR_RESOURCE, "out of memory");
    memcpy(r->name, name, strlen(name) + 1);
    b->n_raters++;
    return true;
}

static bool is_choice(const char *word) {
    return strcmp(word, "left") == 0 || strcmp(word, "right") == 0 || strcmp(word, "tie") == 0 ||
           strcmp(word, "neither") == 0;
}

static void count_vote(struct rater *r, size_t number) {
    r->voted[number - 1] = true;
    r->n++;
}

static bool vote_line(void *context, char **v, size_t n, struct err *err) {
    struct eval_ballot *b = context;
    size_t number;
    if (n != 5 || !eval_read_count(&number, v[0]) || number < 1 || number > b->key.n || !is_choice(v[1]) || !*v[2] ||
        strlen(v[2]) > EVAL_BY_BYTES)
        return err_set(err, ERR_INPUT, "expected a vote on one of %zu pairs", b->key.n);
    struct rater *r = find_rater(b, v[2]);
    if (!r && !add_rater(&r, b, v[2], err)) return false;
    if (r->voted[number - 1]) return err_set(err, ERR_INPUT, "number %zu stands here for the second time", number);
    count_vote(r, number);
    return true;
}

/* What stands behind the last line end was never acknowledged: a process ended within its write. */
static bool cut_tail(int fd) {
    struct stat st;
    char last = 0;
    if (fstat(fd, &st) != 0) return false;
    off_t end = st.st_size;
    while (end > 0 && pread(fd, &last, 1, end - 1) == 1 && last != '\n') end--;
    return end == st.st_size || ftruncate(fd, end) == 0;
}

/* On the disk, or not in the file. */
static bool append(int fd, const struct bytes *line) {
    struct stat st;
    if (line->failed || fstat(fd, &st) != 0) return false;
    if (write(fd, line->data, line->len) == (ssize_t)line->len && fsync(fd) == 0) return true;
    int why = errno;
    bool back = ftruncate(fd, st.st_size) == 0;
    errno = back ? why : errno;
    return false;
}

static bool begin_votes(int fd) {
    struct bytes head = {0};
    struct stat st;
    bytes_append_string(&head, EVAL_VOTES_HEAD "\n");
    bool ok = fstat(fd, &st) == 0 && (st.st_size > 0 || append(fd, &head));
    bytes_free(&head);
    return ok;
}

static bool open_votes(struct eval_ballot *b, const char *path, struct err *err) {
    b->fd = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (b->fd < 0) return err_set(err, err_code_of(errno), "%s: cannot be written: %s", path, strerror(errno));
    if (flock(b->fd, LOCK_EX | LOCK_NB) != 0)
        return err_set(err, ERR_WORK, "%s: another process is writing votes here", path);
    if (!cut_tail(b->fd) || !begin_votes(b->fd))
        return err_set(err, err_code_of(errno), "%s: cannot be written: %s", path, strerror(errno));
    return csv_each(path, EVAL_VOTES_HEAD, vote_line, b, err);
}

bool eval_ballot_open(struct eval_ballot **out, const char *dir, struct err *err) {
    struct eval_ballot *b = calloc(1, sizeof *b);
    struct bytes key = {0}, pairs = {0}, votes = {0};
    *out = NULL;
    if (!b) return err_set(err, ERR_RESOURCE, "out of memory");
    b->fd = -1;
    file_join(&key, dir, "key.csv");
    file_join(&pairs, dir, "pairs.jsonl");
    file_join(&votes, dir, "votes.csv");
    bool ok = (!key.failed && !pairs.failed && !votes.failed) || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && eval_key_read(&b->key, bytes_text(&key), err) && read_pairs(b, bytes_text(&pairs), err) &&
         open_votes(b, bytes_text(&votes), err);
    bytes_free(&key);
    bytes_free(&pairs);
    bytes_free(&votes);
    if (ok)
        *out = b;
    else
        eval_ballot_close(b);
    return ok;
}

void eval_ballot_close(struct eval_ballot *b) {
    if (!b) return;
    if (b->fd >= 0) close(b->fd);
    for (size_t i = 0; i < b->n_raters; i++) free(b->rater[i].voted);
    for (size_t i = 0; i < b->n; i++) free(b->pair[i].problem), free(b->pair[i].left), free(b->pair[i].right);
    free(b->pair);
    eval_key_free(&b->key);
    free(b);
}

void eval_ballot_size(size_t *pairs, size_t *votes, const struct eval_ballot *b) {
    *pairs = b->key.n;
    *votes = 0;
    for (size_t i = 0; i < b->n_raters; i++) *votes += b->rater[i].n;
}

/* ---- what is asked ---- */

static void write_text(struct bytes *out, const char *member, const char *text) {
    bytes_printf(out, ",\"%s\":", member);
    bytes_append_json_string(out, text, strlen(text));
}

void eval_ballot_write_next(struct bytes *out, const struct eval_ballot *b, const char *by) {
    const struct rater *r = find_rater(b, by);
    size_t i = 0;
    while (r && i < b->key.n && r->voted[i]) i++;
    bytes_printf(out, "\"pairs\":%zu,\"voted\":%zu,\"number\":", b->key.n, r ? r->n : 0);
    if (i == b->key.n) {
        bytes_append_string(out, "null,\"problem\":null,\"left\":null,\"right\":null");
        return;
    }
    bytes_printf(out, "%zu", i + 1);
    write_text(out, "problem", b->pair[i].problem);
    write_text(out, "left", b->pair[i].left);
    write_text(out, "right", b->pair[i].right);
}

static void write_side(struct bytes *out, const char *member, const struct eval_side *side) {
    bytes_printf(out, "\"%s\":{\"system\":", member);
    bytes_append_json_string(out, side->name, strlen(side->name));
    write_text(out, "outcome", side->outcome);
    bytes_printf(out, ",\"false\":%zu,\"characters\":%zu}", side->n_false, side->chars);
}

void eval_ballot_write_truth(struct bytes *out, const struct eval_ballot *b, size_t number) {
    write_side(out, "left", &b->key.pair[number - 1][0]);
    bytes_append_char(out, ',');
    write_side(out, "right", &b->key.pair[number - 1][1]);
}

/* ---- a vote ---- */

/* The file may be opened as a spreadsheet, where these begin a formula. */
static bool is_formula(const char *text) { return *text && strchr("=+-@", *text); }

/* A name tells who has voted, so it is kept exactly as it is or not at all. */
static bool check_name(const char *by, struct err *err) {
    size_t n = by ? strlen(by) : 0;
    bool ok = n > 0 && n <= EVAL_BY_BYTES && !is_formula(by);
    for (size_t i = 0; ok && i < n; i++) ok = (unsigned char)by[i] >= ' ' && by[i] != 127;
    return ok || err_set(err, ERR_INPUT,
                         "a vote needs a name of 1 to %d bytes, without control characters, that does not begin with "
                         "= + - @",
                         EVAL_BY_BYTES);
}

static bool check_vote(const struct eval_ballot *b, const struct eval_vote *v, struct err *err) {
    if (v->number < 1 || v->number > b->key.n) return err_set(err, ERR_INPUT, "there are pairs 1 to %zu", b->key.n);
    if (!v->choice || !is_choice(v->choice)) return err_set(err, ERR_INPUT, "a choice is left, right, tie or neither");
    if (v->reason && strlen(v->reason) > EVAL_REASON_BYTES)
        return err_set(err, ERR_INPUT, "a reason is %d bytes at most", EVAL_REASON_BYTES);
    return check_name(v->by, err);
}

static void write_vote(struct bytes *out, const struct eval_vote *v) {
    struct bytes reason = {0};
    if (v->reason && is_formula(v->reason)) bytes_append_char(&reason, '\'');
    if (v->reason) bytes_append_string(&reason, v->reason);
    bytes_printf(out, "%zu,%s,", v->number, v->choice);
    csv_field(out, v->by, ',');
    bytes_printf(out, "%lld,", (long long)v->at);
    csv_field(out, bytes_text(&reason), '\n');
    out->failed |= reason.failed;
    bytes_free(&reason);
}

static enum eval_vote_outcome of_failure(const struct err *err) {
    return err->code == ERR_INPUT ? EVAL_VOTE_REFUSED : EVAL_VOTE_FAILED;
}

enum eval_vote_outcome eval_ballot_vote(struct eval_ballot *b, const struct eval_vote *v, struct err *err) {
    struct bytes line = {0};
    if (!check_vote(b, v, err)) return EVAL_VOTE_REFUSED;
    struct rater *r = find_rater(b, v->by);
    if (r && r->voted[v->number - 1]) return EVAL_VOTE_TWICE;
    if (!r && !add_rater(&r, b, v->by, err)) return of_failure(err);
    write_vote(&line, v);
    bool ok = append(b->fd, &line) || err_set(err, err_code_of(errno), "votes.csv: %s", strerror(errno));
    bytes_free(&line);
    if (ok) count_vote(r, v->number);
    return ok ? EVAL_VOTE_TAKEN : EVAL_VOTE_FAILED;
}
