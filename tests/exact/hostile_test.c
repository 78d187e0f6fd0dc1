/* hostile_test.c - a megabyte of anything: linear time, bounded stack, no wrong verdict.
 *
 * Time is judged against the machine itself: the same text ten times as long may take at most thirty times as long. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/bytes.h"
#include "base/rng.h"
#include "sansu/exact.h"
#include "test.h"

enum { STACK = 1024 * 1024 };

static void repeat(struct bytes *out, const char *unit, size_t n) {
    while (out->len < n) bytes_append_string(out, unit);
}

struct job {
    const struct bytes *text;
    enum exact_verdict verdict;
    bool pending;
    double seconds;
};

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void *work(void *context) {
    struct job *job = context;
    struct exact_pending p;
    double start = now();
    job->verdict = exact_check(job->text->data, job->text->len, NULL, NULL);
    job->pending = exact_pending_value(&p, job->text->data, job->text->len);
    job->seconds = now() - start;
    return NULL;
}

/* On a small stack of its own: recursion over the text would overflow it. */
static void run(struct job *job) {
    pthread_t thread;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    assert_int_equal(pthread_attr_setstacksize(&attributes, STACK), 0);
    assert_int_equal(pthread_create(&thread, &attributes, work, job), 0);
    pthread_join(thread, NULL);
    pthread_attr_destroy(&attributes);
}

static void linear(size_t most) {
    static const struct {
        const char *head, *unit, *tail;
    } table[] = {{"", "(", ""},
                 {"", "(", "1"},
                 {"1+1=", "(", ""},
                 {"", ")", ""},
                 {"", "()", "=1"},
                 {"", "1(", ""},
                 {"", "1(a", "=2"},
                 {"", "(1+", ""},
                 {"", "(1×", "=1"},
                 {"", "{(", "1"},
                 {"", "9", "=1"},
                 {"1=", "9", ""},
                 {"0.", "3", "=1/3"},
                 {"1/", "1", "=2"},
                 {"1と", "1", "/2=3"},
                 {"", "1,", ""},
                 {"", "1,111", "=1"},
                 {"", "1と", "=1"},
                 {"", "1分の", "=1"},
                 {"", "1/", "=1"},
                 {"", "=", ""},
                 {"", "1=", ""},
                 {"", "=\n", ""},
                 {"1", "\n", "=1"},
                 {"1", " ", "=1"},
                 {"", "1 ", "=1"},
                 {"", "1+", "=1"},
                 {"", "1+", "1=1"},
                 {"", "1:", "=1:1"},
                 {"", "あ", "=1"},
                 {"1", "あ", "=1"},
                 {"", "の", "1/2=1"},
                 {"", "1の", "=1"},
                 {"", "1/2の", "1/2=1"},
                 {"", "あまり", "=1"},
                 {"1÷1=1", "あまり ", "1"},
                 {"", "…", "=1"},
                 {"", ".", "=1"},
                 {"1", ".", "=1"},
                 {"", "・", "=1"},
                 {"", "①", "=1"},
                 {"", "① ", "=1"},
                 {"", "(1) ", "1=1"},
                 {"", "(1)", "1=1"},
                 {"", "\xff", "=1"},
                 {"", "\xe3\x81", "=1"},
                 {"", "1\xf0\x9f", "=1"},
                 {"", "1分", "=1"},
                 {"", "1時間1分1秒", "=1"},
                 {"", "時速", "1=1"},
                 {"", "約", "1=1"},
                 {"", "-", "1=1"},
                 {"", "ー", "1=1"},
                 {"", "1万", "=1"},
                 {"", "1割1分1厘", "=1"},
                 {"", "%", "=1"},
                 {"", "½", "=1"},
                 {"", "1の最小公倍数は1", ""},
                 {"", "1と", "2の最小公倍数は1"},
                 {"", "小数第1位を四捨五入して1", ""},
                 {"", "③=750円、", ""},
                 {"", "1+2+…+", "9=1"}};
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        struct job small = {.verdict = EXACT_TRUE}, large = {.verdict = EXACT_TRUE};
        struct bytes text[2];
        for (int k = 0; k < 2; k++) {
            bytes_init(&text[k]);
            bytes_append_string(&text[k], table[i].head);
            repeat(&text[k], table[i].unit, k ? most : most / 10);
            bytes_append_string(&text[k], table[i].tail);
            (k ? &large : &small)->text = &text[k];
        }
        run(&small);
        run(&large);
        if (large.seconds > 30 * small.seconds + 0.2)
            fail_msg("%s %s... %s: %f s, ten times as much: %f s", table[i].head, table[i].unit, table[i].tail,
                     small.seconds, large.seconds);
        for (int k = 0; k < 2; k++) bytes_free(&text[k]);
    }
}

TEST(hostile_text_costs_linear_time_and_little_stack) { linear(100000); }
TEST_SLOW(hostile_megabytes_cost_linear_time_and_little_stack) { linear(1000000); }

TEST(hostile_numbers_decide_nothing) {
    static const char *const text[] = {
        "99999999999999999999999999999999999999999×2=1",       "170141183460469231731687303715884105727+1=5",
        "170141183460469231731687303715884105727×3=5",         "1/340282366920938463463374607431768211456=0",
        "1=0.00000000000000000000000000000000000000000000001", "9999999999億億=3",
        "99999999999999999999999999999999999999兆=3"};
    for (size_t i = 0; i < sizeof text / sizeof text[0]; i++)
        assert_int_equal(exact_check(text[i], strlen(text[i]), NULL, NULL), EXACT_NOT_CHECKABLE);
    static const char big[] = "170141183460469231731687303715884105727-1=170141183460469231731687303715884105726";
    assert_int_equal(exact_check(big, sizeof big - 1, NULL, NULL), EXACT_TRUE);
}

TEST(hostile_bytes_never_read_past_the_end) {
    struct rng rng;
    rng_init(&rng, 3, 0);
    for (int i = 0; i < 20000; i++) { /* heap blocks of exact size: the address sanitizer watches their ends */
        static const char alphabet[] =
            "0123456789+-=():/.,% \n\xc3\x97\xc3\xb7\xe3\x81\xae\xe5\x88\x86\xe2\x91\xa0\xef\xbc\x9d\xff";
        size_t n = 1 + rng_below(&rng, 24);
        char *text = malloc(n);
        for (size_t k = 0; k < n; k++) text[k] = alphabet[rng_below(&rng, sizeof alphabet - 1)];
        struct exact_pending p;
        exact_check(text, n, NULL, NULL);
        exact_pending_value(&p, text, n);
        free(text);
    }
}

static bool stop(void *context, const struct exact_claim *claim) {
    (void)claim;
    return --*(int *)context > 0;
}

TEST(hostile_text_with_a_hole_is_not_misread) {
    struct bytes text;
    bytes_init(
        &text); /* 1+1+...+1 with more terms than a gap holds: the sum is not known, and no part of it is claimed */
    repeat(&text, "1+", 4000);
    bytes_append_string(&text, "1=1");
    assert_int_equal(exact_check(text.data, text.len, NULL, NULL), EXACT_NOT_CHECKABLE);
    bytes_clear(&text);
    bytes_append_string(&text, "1+1=2");
    repeat(&text, "だ 5", 8000); /* prose after it does no harm */
    bytes_append_string(&text, " 2+3=5");
    int claims = 1;
    assert_int_equal(exact_check(text.data, text.len, NULL, NULL), EXACT_TRUE);
    bytes_append_string(&text, "、1+1=3");
    assert_int_equal(exact_check(text.data, text.len, NULL, NULL), EXACT_FALSE);
    assert_int_equal(exact_check(text.data, text.len, stop, &claims), EXACT_TRUE); /* stopped after the first */
    bytes_free(&text);
}
