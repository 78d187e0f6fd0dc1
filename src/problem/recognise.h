/* recognise.h - what a recogniser knows of the templates and of the slots of each sub-type. */
#ifndef PROBLEM_RECOGNISE_H
#define PROBLEM_RECOGNISE_H

#include "base/arena.h"
#include "problem/build.h"
#include "problem/match.h"

enum { RECOGNISE_KEYS = 8, RECOGNISE_HELD = 4096 };

struct recognise_template {
    const char *canonical;
    const char *anchors; /* plain pieces in their order, each with its 0, an empty one at the end */
    /* some places of the anchors, four bytes each, hashed: a text that lacks one of them needs no closer look */
    uint16_t key[RECOGNISE_KEYS];
};

/* What draws of one sub-type have shown. */
struct lesson {
    const struct family *family;
    const struct subtype *sub;
    struct recognise_template *template; /* NULL until a text is held against them */
    int n_templates;
    bool learnt;
    struct match_word word[MATCH_SLOTS];
    bool table[MATCH_SLOTS]; /* the word is a column of a table */
    int n_words;
    uint64_t inputs; /* bit w: word w is drawn, the others follow (BUILD_SLOTS words at most) */
};

/* What a text holds, as templates ask for it. */
struct recognise_held {
    uint64_t bit[RECOGNISE_HELD / 64];
};

static inline bool recognise_may_hold(const struct recognise_held *held, const struct recognise_template *t) {
    for (int i = 0; i < RECOGNISE_KEYS; i++)
        if (!(held->bit[t->key[i] / 64] >> t->key[i] % 64 & 1)) return false;
    return true;
}

struct recognise_entry {
    struct lesson *lesson;
    const struct recognise_template *template;
};

/* All templates, in their order, and where to look for those of a text. (recognise_index.c) */
struct recognise_index {
    struct recognise_entry *entry;
    int n;            /* 0 until a text is held against all sub-types */
    int32_t *head;    /* for each key, the first template that stands there, plus one */
    int32_t *next;    /* for each template, the next one under its key, plus one */
    uint64_t *chosen; /* a bit for each template: of the text at hand */
};

struct problem_recogniser {
    struct arena arena;
    struct lesson *lesson; /* of every sub-type, family by family */
    int n_lessons;
    struct recognise_index index;
    struct build build;
    struct problem record; /* of the reading at hand */
    long tries_left;       /* for this text; a hostile one with many readings ends here */
};

/* Once the templates of all sub-types are prepared. */
bool recognise_index_make(struct problem_recogniser *r, struct err *err);
/* Choose the templates that the text may come from. */
void recognise_index_choose(struct recognise_index *index, const struct recognise_held *held);
/* The first chosen template from number i on; index->n: there is none. */
int recognise_index_next(const struct recognise_index *index, int i);

/* Draw some hundred problems of the sub-type and note what its slots hold. (recognise_learn.c) */
bool recognise_learn(struct lesson *lesson, struct problem_recogniser *r, struct err *err);
/* Make the problem that one reading of a text describes, and solve it. false: it does not determine one answer.
 * (recognise_solve.c) */
bool recognise_solve(struct problem *out, struct problem_recogniser *r, const struct lesson *lesson, int template_index,
                     const struct match *reading);
#endif
