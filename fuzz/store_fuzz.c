/* store_fuzz.c - a damaged store: an error with a sentence, or texts that are strings. */
#include "sansu/corpus.h"
#include "scratch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void make_good(const char *path, struct bytes *good) {
    struct corpus *c;
    struct err err = {0};
    int64_t row, request, response;
    const struct corpus_row problem = {
        .id = "a", .problem = "3+5", .answer = "8", .family = "wasa", .licence = "CC0-1.0"};
    scratch_check(corpus_open(&c, path, CORPUS_WRITE, &err) && corpus_begin(c, &err));
    scratch_check(corpus_add_problem(c, &problem, &row, NULL, &err));
    const struct corpus_request r = {
        .hash = "h", .problem = row, .teacher = "solver", .model = "m", .api = "none", .body = "{}"};
    scratch_check(corpus_add_request(c, &r, &request, NULL, &err));
    const struct corpus_response reply = {
        .request = request, .status = 200, .media = "application/json", .complete = true, .body = "{}", .n_body = 2};
    scratch_check(corpus_add_response(c, &reply, &response, &err));
    const struct corpus_answer answer = {.response = response, .request = request, .text = "8", .stop = "end_turn"};
    const struct corpus_event done = {.request = request, .state = CORPUS_STATE_DONE, .response = response};
    scratch_check(corpus_add_answer(c, &answer, &err) && corpus_add_event(c, &done, &err) && corpus_commit(c, &err));
    corpus_close(c);
    scratch_check(file_read_all(good, path, 1 << 24, &err));
}

static bool look_at_row(void *context, const struct corpus_row *row, struct err *err) {
    (void)err;
    *(size_t *)context += strlen(row->id) + strlen(row->problem) + strlen(row->solution) + strlen(row->stop);
    return true;
}

static bool look_at_request(void *context, const struct corpus_request *r, struct err *err) {
    (void)err;
    *(size_t *)context += strlen(r->body) + strlen(r->problem_id) + strlen(r->answer);
    return true;
}

static bool look_at_tally(void *context, const char *name, int64_t count, struct err *err) {
    (void)err;
    *(size_t *)context += strlen(name) + (size_t)(count > 0);
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static struct bytes good, path, damaged, file, body;
    struct corpus *c;
    struct corpus_counts counts;
    struct corpus_response response;
    struct err err = {0}, each[5] = {{0}};
    size_t seen = 0;
    if (!good.len) {
        file_join(&path, scratch_directory(), "store.db");
        file_join(&damaged, scratch_directory(), "damaged.db");
        make_good(path.data, &good);
    }
    scratch_damage(&file, &good, data, n);
    scratch_write(damaged.data, file.data, file.len);
    if (!corpus_open(&c, damaged.data, CORPUS_READ, &err)) {
        scratch_check(err.code != ERR_NONE && err.message[0]);
        return 0;
    }
    corpus_count(c, &counts, &each[0]);
    corpus_scan(c, &(struct corpus_scan){.problems = true}, look_at_row, &seen, &each[1]);
    corpus_scan_requests(c, look_at_request, &seen, &each[2]);
    corpus_tally(c, "teacher", look_at_tally, &seen, &each[3]);
    corpus_read_response(c, 1, &body, &response, &each[4]);
    corpus_close(c);
    return 0;
}
