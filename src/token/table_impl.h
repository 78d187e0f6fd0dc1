/* table_impl.h - the inside of a vocabulary, private to token/.
 *
 * The pieces form a trie over *characters*, kept in one open-addressing hash table: the edge (node, character) -> node.
 * A node's number is the slot of the edge that leads to it, plus one, so an edge needs no pointer:
 *
 *     slot[s].edge = parent node (22 bits) << 42 | character (21 bits) << 21 | id + 1 (21 bits, 0: no piece ends here)
 *
 * and 16 bytes with the score. Two roots, numbers n_slots + 1 and n_slots + 2: pieces that text is cut into (kind
 * CHAR_BPE: single characters, kind BYTE_BPE: none), and names of added tokens. Building needs no sorting; one step
 * costs one multiplication and usually one cache line. */
#ifndef SANSU_TOKEN_TABLE_IMPL_H
#define SANSU_TOKEN_TABLE_IMPL_H

#include "token/index_impl.h"
#include "token/split.h"
#include "token/token.h"

enum {
    TOKEN_MAX_MERGES = 1 << 22,
    TOKEN_MAX_VOCAB = 1 << 20, /* ids must fit 21 bits */
    TOKEN_MAX_SLOTS = 1 << 21, /* nodes must fit 22 bits with the two roots */
    TOKEN_SPACE_MARK = 0x2581  /* U+2581, the visible space */
};

/* What a single piece is. */
enum token_type { TOKEN_NORMAL, TOKEN_BYTE, TOKEN_CONTROL, TOKEN_USER, TOKEN_UNKNOWN, TOKEN_UNUSED };

struct token_slot {
    uint64_t edge; /* 0: free */
    double score;
};

/* Kind Unigram: the scores of the trie are log-probabilities. */
struct token_unigram {
    double unk_score; /* of a character without a piece: min score - 10 */
};

/* Kinds BPE: which neighbours become one, and in which order. A symbol is an id, or -1 - c for a character c that is no
 * piece by itself. */
struct token_pair {
    uint64_t key;  /* left << 32 | right */
    uint32_t rank; /* 1 first; 0: a free slot */
    int32_t merged;
};
struct token_pairs {
    struct token_pair *slot;
    size_t n_slots; /* a power of two */
    int shift;
};
struct token_bpe {
    struct token_pairs pairs;
    /* kind BYTE_BPE only */
    enum token_split split;   /* what is cut apart before anything is merged */
    bool nfc;                 /* text is brought into normal form C first */
    bool whole_first;         /* a cut that is a piece is taken without merging */
    struct token_index index; /* whole_first */
};

/* What a pre-tokenizer's name stands for. llama.cpp never normalises; the models of `qwen2` were trained on text in
 * normal form C, so Hugging Face is followed. */
struct token_pre {
    const char *name;
    enum token_split split;
    bool nfc, whole_first;
};
enum { TOKEN_PRES = 5 };
extern const struct token_pre token_pre[TOKEN_PRES];

struct token_vocab {
    enum token_kind kind;
    struct token_unigram unigram; /* of that kind */
    struct token_bpe bpe;         /* of those kinds */

    size_t n; /* ids */
    /* all pieces end to end as shown: spaces for marks, one byte for a byte piece, names as they are */
    struct bytes text;
    uint32_t *start;      /* n + 1 offsets into text */
    unsigned char *type;  /* enum token_type */
    int32_t byte_id[256]; /* -1: none, which only kind BYTE_BPE may have; such bytes are left out */
    int32_t unk_id;       /* -1: none; never produced */
    int32_t first;        /* -1: none */

    struct token_slot *slot;
    size_t n_slots, n_nodes; /* n_slots: a power of two */
    int shift;

    bool spm;              /* SentencePiece's arithmetic, dummy prefix and decode */
    bool dummy_prefix;     /* a mark in front of each stretch (tokenizer.json) or text (.model) */
    bool prefix_first;     /* of them only the one at the text's start, and none beside a space (Metaspace, "first") */
    bool strip_space;      /* decode drops one leading space */
    bool bytes_first;      /* decode joins bytes before marks become spaces (llm-jp) or after (Llama) */
    bool name_starts[256]; /* first bytes of the names of control and user-defined ids */
    bool exact_names;      /* in names a space is a space; else a mark means the same */
    /* user-defined ids, matched in any text: as names (tokenizer.json), or as pieces (.model) */
    size_t n_user;
    int32_t harmony[7]; /* ids that end a run of the harmony decode rule; -1: absent */
};

/* Does the file spell this piece with marks for spaces? Names of added tokens stand as they are in a Unigram
 * vocabulary; byte-level pieces have an alphabet of their own. */
static inline bool token_is_marked(const struct token_vocab *v, size_t id) {
    return v->kind != TOKEN_BYTE_BPE &&
           (v->type[id] == TOKEN_NORMAL || ((v->spm || v->kind == TOKEN_CHAR_BPE) && v->type[id] == TOKEN_USER));
}

/* Is what the id adds to a text perhaps only a part of a character? */
static inline bool token_is_bytes(const struct token_vocab *v, size_t id) {
    return v->type[id] == TOKEN_BYTE || (v->kind == TOKEN_BYTE_BPE && v->type[id] == TOKEN_NORMAL);
}

/* A character of a name, as the names in the trie have it. */
static inline uint32_t token_name_character(const struct token_vocab *v, uint32_t c) {
    return c == ' ' && !v->exact_names ? TOKEN_SPACE_MARK : c;
}

static inline size_t token_root_pieces(const struct token_vocab *v) { return v->n_slots + 1; }
static inline size_t token_root_names(const struct token_vocab *v) { return v->n_slots + 2; }

/* The node reached from `node` by character c; 0 when there is none. */
static inline size_t token_child(const struct token_vocab *v, size_t node, uint32_t c) {
    uint64_t key = (uint64_t)node << 21 | c;
    size_t mask = v->n_slots - 1;
    for (size_t s = (size_t)(key * 0x9E3779B97F4A7C15u >> v->shift);; s = (s + 1) & mask) {
        uint64_t have = v->slot[s].edge >> 21;
        if (have == key) return s + 1;
        if (have == 0) return 0;
    }
}

static inline int32_t token_node_id(const struct token_vocab *v, size_t node) {
    return (int32_t)(v->slot[node - 1].edge & 0x1FFFFF) - 1;
}

/* ---- encoding by kind: a stretch of text between control names -> ids ---- */

/* Work space of one call of token_encode; zero at first. */
struct token_unigram_work {
    uint32_t *c; /* the stretch's characters */
    size_t c_cap;
    struct token_step *step; /* step[i]: position span + i */
    size_t step_cap;
};
/* mark: one goes in front. */
bool token_unigram_encode(struct bytes *ids, struct token_unigram_work *w, const struct token_vocab *v,
                          const char *text, size_t n, bool mark, struct err *err);
void token_unigram_work_free(struct token_unigram_work *w);

/* A piece under way, and what it becomes with the one behind it. */
struct token_symbol {
    int32_t id, merged;
    uint32_t rank, before, after;
};
struct token_merge_work {
    struct token_symbol *symbol;
    size_t n, cap;
    uint64_t *heap; /* rank << 32 | place */
    size_t n_heap, heap_cap;
    struct bytes valid, normal; /* kind BYTE_BPE: the text with U+FFFD for bad bytes; in normal form C */
};
bool token_chars_encode(struct bytes *ids, struct token_merge_work *w, const struct token_vocab *v, const char *text,
                        size_t n, bool mark, struct err *err);
bool token_bytes_encode(struct bytes *ids, struct token_merge_work *w, const struct token_vocab *v, const char *text,
                        size_t n, struct err *err);
void token_merge_work_free(struct token_merge_work *w);

/* merge.c: room for n symbols; then their ids stand in w->symbol[0 .. w->n), and are merged in place, lowest rank
 * first, leftmost first among equals. */
bool token_merge_room(struct token_merge_work *w, size_t n, struct err *err);
void token_merge(struct token_merge_work *w, const struct token_pairs *pairs);

/* ---- building: add pieces in id order, then finish ---- */

struct token_builder {
    struct token_vocab *v; /* owned until token_builder_finish gives it away */
    struct bytes names;    /* pieces as the file spells them */
    struct bytes starts;   /* size_t offsets into names */
    struct bytes scores;   /* double */
    struct bytes types;    /* unsigned char */
    /* kinds BPE: merges by rank, else (none given) by score */
    struct bytes halves;      /* left, right, left, right .. as the file spells them */
    struct bytes half_starts; /* size_t offsets into halves */
    size_t
        n_model; /* ids below it take part in merges though they are user-defined (tokenizer.json); 0: normal ones do */
};

/* The kind that a file names as Hugging Face does ("Unigram"; "BPE": of characters, as long as nothing says bytes), or by
 * SentencePiece's number (1, 2). False, with its name, for one that is not known here. */
bool token_kind_of_name(enum token_kind *out, const char *name, size_t n, struct err *err);
bool token_kind_of_number(enum token_kind *out, uint64_t number, struct err *err);

/* Types as SentencePiece and GGUF number them, 1 to 6; false for others. */
bool token_type_of_number(enum token_type *out, int number);

bool token_builder_init(struct token_builder *b, struct err *err);
void token_builder_free(struct token_builder *b);
bool token_builder_add(struct token_builder *b, const char *name, size_t n, double score, enum token_type type,
                       struct err *err);
/* The next merge in the order of ranks. */
bool token_builder_merge(struct token_builder *b, const char *left, size_t n_left, const char *right, size_t n_right,
                         struct err *err);
/* The same from "left right". */
bool token_builder_merge_text(struct token_builder *b, const char *text, size_t n, struct err *err);
size_t token_builder_merges(const struct token_builder *b);
size_t token_builder_count(const struct token_builder *b);
const char *token_builder_name(const struct token_builder *b, size_t id, size_t *n);
/* Check the whole (256 byte pieces, no duplicates) and build the tables. */
bool token_builder_finish(struct token_vocab **out, struct token_builder *b, struct err *err);
/* bpe.c: the pairs of a vocabulary whose pieces are in place. */
bool token_bpe_build(struct token_vocab *v, const struct token_builder *b, struct err *err);
/* shown.c: the texts of all pieces; then those of parts of pieces: marks become spaces. */
bool token_show_pieces(struct token_vocab *v, const struct token_builder *b, struct err *err);
void token_append_shown(struct bytes *out, const char *s, size_t n);
/* A piece in the alphabet of 256 printable stand-ins -> its bytes; false for another character. */
bool token_stand_in_bytes(struct bytes *out, const char *name, size_t n);
void token_append_stand_ins(struct bytes *out, const char *text, size_t n); /* the other way */

#endif
