/* table_impl.h - the inside of a vocabulary, private to token/.
 *
 * The pieces form a trie over *characters*, kept in one open-addressing hash table: the edge (node, character) -> node.
 * A node's number is the slot of the edge that leads to it, plus one, so an edge needs no pointer:
 *
 *     slot[s].edge = parent node (22 bits) << 42 | character (21 bits) << 21 | id + 1 (21 bits, 0: no piece ends here)
 *
 * and 16 bytes with the score. Two roots, numbers n_slots + 1 and n_slots + 2: pieces that text is cut into, and names
 * of added tokens. Building needs no sorting; one step costs one multiplication and usually one cache line. */
#ifndef SANSU_TOKEN_TABLE_IMPL_H
#define SANSU_TOKEN_TABLE_IMPL_H

#include "token/token.h"

enum {
    TOKEN_MAX_VOCAB = 1 << 20, /* ids must fit 21 bits */
    TOKEN_MAX_SLOTS = 1 << 21, /* nodes must fit 22 bits with the two roots */
    TOKEN_SPACE_MARK = 0x2581  /* U+2581, the visible space */
};

/* How a stretch of text becomes ids. */
enum token_kind { TOKEN_UNIGRAM, TOKEN_KINDS };

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

struct token_vocab {
    enum token_kind kind;
    struct token_unigram unigram; /* of that kind */

    size_t n; /* ids */
    /* all pieces end to end as shown: spaces for marks, one byte for a byte piece, names as they are */
    struct bytes text;
    uint32_t *start;     /* n + 1 offsets into text */
    unsigned char *type; /* enum token_type */
    int32_t byte_id[256];
    int32_t unk_id; /* -1: none; never produced, since every byte has a piece */

    struct token_slot *slot;
    size_t n_slots, n_nodes; /* n_slots: a power of two */
    int shift;

    bool spm;              /* SentencePiece's arithmetic, dummy prefix and decode */
    bool dummy_prefix;     /* a mark in front of each stretch (tokenizer.json) or text (.model) */
    bool strip_space;      /* decode drops one leading space */
    bool bytes_first;      /* decode joins bytes before marks become spaces (llm-jp) or after (Llama) */
    bool name_starts[256]; /* first bytes of the names of control and user-defined ids */
    /* user-defined ids, matched in any text: as names (tokenizer.json), or as pieces (.model) */
    size_t n_user;
    int32_t harmony[7]; /* ids that end a run of the harmony decode rule; -1: absent */
};

/* Does the file spell this piece with marks for spaces? Names of added tokens stand as they are. */
static inline bool token_is_marked(const struct token_vocab *v, size_t id) {
    return v->type[id] == TOKEN_NORMAL || (v->spm && v->type[id] == TOKEN_USER);
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
bool token_unigram_encode(struct bytes *ids, struct token_unigram_work *w, const struct token_vocab *v,
                          const char *text, size_t n, struct err *err);
void token_unigram_work_free(struct token_unigram_work *w);

/* ---- building: add pieces in id order, then finish ---- */

struct token_builder {
    struct token_vocab *v; /* owned until token_builder_finish gives it away */
    struct bytes names;    /* pieces as the file spells them */
    struct bytes starts;   /* size_t offsets into names */
    struct bytes scores;   /* double */
    struct bytes types;    /* unsigned char */
};

/* The kind that a file names as Hugging Face does ("Unigram"), or by SentencePiece's number (1). False, with its name,
 * for one that is not known here. */
bool token_kind_of_name(enum token_kind *out, const char *name, size_t n, struct err *err);
bool token_kind_of_number(enum token_kind *out, uint64_t number, struct err *err);

/* Types as SentencePiece and GGUF number them, 1 to 6; false for others. */
bool token_type_of_number(enum token_type *out, int number);

bool token_builder_init(struct token_builder *b, struct err *err);
void token_builder_free(struct token_builder *b);
bool token_builder_add(struct token_builder *b, const char *name, size_t n, double score, enum token_type type,
                       struct err *err);
size_t token_builder_count(const struct token_builder *b);
const char *token_builder_name(const struct token_builder *b, size_t id, size_t *n);
/* Check the whole (256 byte pieces, no duplicates) and build the tables. */
bool token_builder_finish(struct token_vocab **out, struct token_builder *b, struct err *err);

#endif
