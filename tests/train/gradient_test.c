/* gradient_test.c - every tensor's gradient against central differences of a double reference; packing leaks
 * nothing. */
#include <stdlib.h>
#include <string.h>

#include "op/close.h"
#include "train/fixture.h"
#include "train/reference.h"

/* Entries 0, 7, 14, ... of every tensor, so rows, heads and both halves of each product are met. */
static void check_gradients(bool tied) {
    struct fixture f;
    struct err err = {0};
    struct trainer *t;
    struct train_report report;
    struct train_options options = {.from_scratch = true, .steps = 1, .threads = 2, .seed = 5};
    fixture_make(&f);
    fixture_config(&f, tied);
    fixture_pack(&f, 4, 12, 3);
    struct pack *pack = fixture_open_pack(&f);
    assert_ok(train_open(&t, f.base, pack, &options, &err), err);
    size_t n = t->net.at.total;
    double *weight = malloc(n * sizeof *weight);
    for (size_t i = 0; i < n; i++)
        weight[i] = (double)(t->net.weight[i] *= t->net.weight[i] == 1.0f ? 1.0f : 8.0f); /* 0.02 shows little */
    double loss = reference_loss(&t->net, weight, pack);
    assert_ok(train_step(t, &report, &err), err);
    assert_close(report.loss, loss, 2e-6 * loss);
    for (size_t k = 0; k < t->net.at.tensors; k++)
        for (size_t i = t->net.at.tensor[k]; i < t->net.at.tensor[k + 1]; i += 7) {
            double keep = weight[i], h = 1e-5;
            weight[i] = keep + h;
            double up = reference_loss(&t->net, weight, pack);
            weight[i] = keep - h;
            double down = reference_loss(&t->net, weight, pack), want = (up - down) / (2 * h);
            weight[i] = keep;
            assert_close(t->space.gradient[i], want, 1e-6 + 1e-5 * fabs(want));
        }
    free(weight);
    train_close(t);
    pack_close(pack);
    fixture_remove(&f);
}

TEST(gradient_agrees_with_central_differences_tied) { check_gradients(true); }
TEST(gradient_agrees_with_central_differences_untied) { check_gradients(false); }

/* A sample's losses are the same bytes alone and between others. */
TEST(gradient_packed_samples_do_not_see_each_other) {
    struct fixture f;
    struct err err = {0};
    struct trainer *t;
    struct train_options options = {.from_scratch = true, .threads = 1};
    fixture_make(&f);
    fixture_config(&f, true);
    fixture_pack(&f, 5, 90, 4);
    struct pack *pack = fixture_open_pack(&f);
    assert_ok(train_open(&t, f.base, pack, &options, &err), err);
    const uint32_t all[] = {3, 0, 2, 4, 1}, one[] = {2};
    const struct train_pass pass = {.net = &t->net, .space = &t->space};
    train_batch_fill(&t->space.batch, pack, all, 5, false);
    train_forward(&pass);
    train_head(&pass, 0);
    size_t begin = 0, end = 0;
    while (t->space.batch.row[begin] < t->space.batch.begin[2]) begin++;
    for (end = begin; end < t->space.batch.R && t->space.batch.row[end] < t->space.batch.begin[3];) end++;
    float together[100];
    memcpy(together, t->space.buffer.loss + begin, (end - begin) * sizeof *together);
    train_batch_fill(&t->space.batch, pack, one, 1, false);
    train_forward(&pass);
    train_head(&pass, 0);
    assert_int_equal(t->space.batch.R, end - begin);
    for (size_t r = 0; r < end - begin; r++)
        assert_close(t->space.buffer.loss[r], together[r], 1e-6); /* other tiles: other sums */
    train_close(t);
    pack_close(pack);
    fixture_remove(&f);
}

/* Loss and every gradient with the common prefix computed once, beside the same samples each with its own. */
TEST(gradient_with_a_shared_prefix_is_the_gradient_without) {
    struct fixture f;
    struct err err = {0};
    struct trainer *t;
    struct pack_writer *w;
    unsigned char identity[32] = {0};
    struct train_options options = {.from_scratch = true, .threads = 2};
    const uint32_t all[] = {1, 3, 0, 4, 2};
    fixture_make(&f);
    fixture_config(&f, true);
    assert_ok(pack_writer_open(&w, f.pack, 53, identity, &err), err);
    for (int s = 0; s < 5; s++) {
        int32_t ids[120];
        unsigned char counted[120];
        size_t n = 75 + 9 * (size_t)s;
        for (size_t i = 0; i < n; i++) {
            ids[i] = (int32_t)((i < 70 ? i * i : i * i + (size_t)s * 7 + 3) % 53);
            counted[i] = i > 72;
        }
        assert_ok(pack_writer_add(w, ids, counted, n, (uint64_t)s + 1, &err), err);
    }
    assert_ok(pack_writer_commit(w, &err), err);
    struct pack *pack = fixture_open_pack(&f);
    assert_ok(train_open(&t, f.base, pack, &options, &err), err);
    struct train_net *net = &t->net;
    for (size_t i = 0; i < net->at.total; i++) net->weight[i] *= net->weight[i] == 1.0f ? 1.0f : 8.0f;
    float *apart = malloc(net->at.total * sizeof *apart);
    double loss[2] = {0};
    struct train_space *space = &t->space;
    const struct train_pass pass = {.net = net, .space = space};
    for (int share = 0; share < 2; share++) {
        train_batch_fill(&space->batch, pack, all, 5, share);
        assert_int_equal(space->batch.prefix, share ? 70 : 0);
        train_forward(&pass);
        train_head(&pass, 0.01f);
        for (size_t r = 0; r < space->batch.R; r++) loss[share] += (double)space->buffer.loss[r];
        train_backward(&pass);
        if (!share) memcpy(apart, space->gradient, net->at.total * sizeof *apart);
    }
    assert_close(loss[1], loss[0], 1e-6 * loss[0]);
    for (size_t k = 0; k < net->at.tensors; k++) {
        double difference = 0, norm = 0;
        for (size_t i = net->at.tensor[k]; i < net->at.tensor[k + 1]; i++) {
            difference += pow((double)space->gradient[i] - (double)apart[i], 2);
            norm += pow((double)apart[i], 2);
        }
        assert_close(sqrt(difference), 0, 5e-6 * sqrt(norm));
    }
    free(apart);
    train_close(t);
    pack_close(pack);
    fixture_remove(&f);
}
