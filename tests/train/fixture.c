/* fixture.c - see fixture.h. */
#include "train/fixture.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/rng.h"

void fixture_make(struct fixture *f) {
    const char *tmp = getenv("TMPDIR");
    snprintf(f->dir, sizeof f->dir, "%.150s/sansu-train-XXXXXX", tmp && *tmp ? tmp : "/tmp");
    assert_non_null(mkdtemp(f->dir));
    snprintf(f->base, sizeof f->base, "%s/base", f->dir);
    snprintf(f->pack, sizeof f->pack, "%s/train.pack", f->dir);
    snprintf(f->out, sizeof f->out, "%s/out", f->dir);
    mkdir(f->base, 0755);
}

static void remove_tree(const char *path) {
    DIR *d = opendir(path);
    if (d) {
        for (struct dirent *e; (e = readdir(d));) {
            char child[600];
            if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
            snprintf(child, sizeof child, "%s/%.250s", path, e->d_name);
            remove_tree(child);
        }
        closedir(d);
        rmdir(path);
    } else {
        unlink(path);
    }
}

void fixture_remove(struct fixture *f) { remove_tree(f->dir); }

void fixture_config(const struct fixture *f, bool tied) {
    char path[300], text[700];
    snprintf(path, sizeof path, "%s/config.json", f->base);
    int n = snprintf(
        text, sizeof text,
        "{\"architectures\":[\"LlamaForCausalLM\"],\"model_type\":\"llama\",\"vocab_size\":53,\"hidden_size\":16,\"intermediate_size\":24,"
        "\"num_hidden_layers\":2,\"num_attention_heads\":4,\"num_key_value_heads\":2,\"head_dim\":4,\"max_position_embeddings\":256,"
        "\"rms_norm_eps\":1e-5,\"rope_theta\":10000.0,\"tie_word_embeddings\":%s,\"hidden_act\":\"silu\",\"torch_dtype\":\"float32\"}\n",
        tied ? "true" : "false");
    struct err err = {0};
    assert_ok(file_write_atomic(path, text, (size_t)n, &err), err);
}

void fixture_pack(const struct fixture *f, size_t n, size_t longest, uint64_t seed) {
    struct pack_writer *w;
    struct err err = {0};
    unsigned char identity[32] = {1, 2, 3};
    struct rng rng;
    rng_init(&rng, seed, 0);
    assert_ok(pack_writer_open(&w, f->pack, 53, identity, &err), err);
    for (size_t s = 0; s < n; s++) {
        int32_t ids[300];
        unsigned char counted[300];
        size_t length = 2 + (size_t)rng_below(&rng, longest - 1);
        for (size_t i = 0; i < length; i++) {
            ids[i] = (int32_t)rng_below(&rng, 53);
            counted[i] = i > length / 3;
        }
        counted[length - 1] = 1;
        assert_ok(pack_writer_add(w, ids, counted, length, s + 1, &err), err);
    }
    assert_ok(pack_writer_commit(w, &err), err);
}

struct pack *fixture_open_pack(const struct fixture *f) {
    struct pack *pack = NULL;
    struct err err = {0};
    assert_ok(pack_open(&pack, f->pack, &err), err);
    return pack;
}
