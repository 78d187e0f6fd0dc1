/* kit.h - what a problem family is made of, and the tools its file is written with.
 *
 *   draw parameters -> solve (steps, traps, answer) -> frame (problem text) -> record
 *
 * A family file holds: context rows, frames, and per sub-type draw / solve / holds. Everything random goes through the
 * kit; everything a text shows comes from the slots and data of one struct kit.
 *
 * Templates (frames, lead-ins, figures): <name> is a slot, [a|b|c] picks one alternative (not in solutions). A frame
 * that begins with '!' and a context row that begins with '!' are held out: only the test split sees them. */
#ifndef PROBLEM_KIT_H
#define PROBLEM_KIT_H

#include "base/rng.h"
#include "sansu/exact.h"
#include "sansu/problem.h"

enum { KIT_DATA = 8, KIT_SLOTS = 48, KIT_TRAPS = 8, KIT_UNKNOWNS = 3, KIT_METHODS = PROBLEM_METHODS };

struct kit_slot {
    char name[8], text[248];
};

struct kit_equation {
    int line;
    char expression[80], value[32], unit[32];
    struct ratio result;
};

struct kit_subtype;
struct kit;

/* Someone who watches a draw, or steers it to what a text says (recognise.c). Draws without one are not changed by it. */
struct kit_guide {
    /* One of the rows, or NULL: the kit chooses. */
    const char *(*row)(struct kit_guide *g, struct kit *k, const char *columns, const char *const *rows);
    /* The person of slot `name`, or NULL: the kit chooses. */
    const char *(*person)(struct kit_guide *g, const char *name, size_t n);
};

/* One problem in the making. */
struct kit {
    struct rng rng;
    struct kit_guide *guide;       /* NULL but for recognise.c */
    int level;                     /* asked for, 0 = any */
    enum problem_split split;
    struct ratio datum[KIT_DATA];  /* the numbers the problem states; bit i of `keep` in holds() */
    int n_data;
    int64_t aux[KIT_DATA];         /* parameters that stand in words only (the legs of a crane); part of the key */
    int n_aux;
    int asked;                     /* which unknown of holds() is the question */
    struct kit_slot slot[KIT_SLOTS];
    int n_slots;
    struct bytes lines;            /* numbered lines of the solution */
    int n_lines;
    struct kit_equation equation[PROBLEM_STEPS];
    int n_equations;
    struct ratio answer, trap[KIT_TRAPS];
    int n_traps;
    char answer_text[64], answer_number[32], answer_unit[32];
    const char *context;           /* first column of the first context row */
    bool held_out;
    const char *reject;            /* name of the predicate that failed, NULL while valid */
    struct problem_difficulty difficulty; /* of the default method's trace */
};

/* The first method of a sub-type is its default, the one that sets the traps. The others solve the same problem in another
 * legal way; their solve() may reject a draw whose numbers do not suit them, and must not change a slot of the frames. */
struct kit_method {
    const char *name;              /* "仮定" */
    const char *idea;              /* after 【考え方】: cue and reason */
    void (*solve)(struct kit *k);  /* steps, traps, answer */
    const char *hint;              /* the first hint; NULL: the sub-type's */
};

/* Where the story plays: what a sentence that nobody needs may be about (extra.c). */
enum kit_scene { KIT_ANYWHERE, KIT_SHOP, KIT_TRADE, KIT_OUTDOORS, KIT_RAILWAY, KIT_INDOORS, KIT_WORK, KIT_LABORATORY };

struct kit_subtype {
    const char *id, *name;
    enum kit_scene scene;                          /* 0: the family's */
    int level;
    const char *const *frames;     /* NULL-terminated */
    struct kit_method method[KIT_METHODS];
    bool (*draw)(struct kit *k);   /* false: rejected */
    /* What follows from the data and is neither a datum nor computed in solve(): slots, parameters in words. draw() ends with
     * it; the recogniser calls it after it has put other numbers in place of the drawn ones. NULL: there is nothing. */
    void (*derive)(struct kit *k);
    unsigned loose;                /* auxiliary parameters whose value the words need not fix: the problem is the same */
    const char *figure;            /* JSON template */
    const char *hint;              /* the first hint: what to look at */
    /* The independent answer: does the assignment x fit every sentence whose data are all in `keep`? */
    bool (*holds)(const struct kit *k, const int64_t *x, unsigned keep);
    int64_t low[KIT_UNKNOWNS], high[KIT_UNKNOWNS]; /* declared domain; high 0 = no such unknown */
    unsigned spare;                /* data that whole numbers alone may fix (an equation in two counts): need not be needed */
    int64_t scale;                 /* x[asked] / scale is the answer; 0 means 1 */
};

struct kit_family {
    const char *id, *number, *name;
    int grade;
    bool plain;                    /* no decoration sentence in front (dates and weather would mislead) */
    enum kit_scene scene;
    const char *combines;          /* "soneki,tsurukame": the families whose ideas it joins; NULL: one idea */
    bool held_out;                 /* this combination is kept for testing where problem_options.hold_out asks for it */
    const struct kit_subtype *const *subtypes; /* NULL-terminated */
};

/* ---- drawing ---- */
int64_t kit_between(struct kit *k, int64_t low, int64_t high);
bool kit_chance(struct kit *k, int percent);
/* A multiple of `step` in [low, high]. */
int64_t kit_round(struct kit *k, int64_t low, int64_t high, int64_t step);
/* One row "a|b|c" of a NULL-terminated table, its columns bound to the slots named in columns "x|y|z". */
void kit_context(struct kit *k, const char *columns, const char *const *rows);
/* The same, not a context: words that only vary. */
void kit_words(struct kit *k, const char *columns, const char *const *rows);
/* Different given names with さん, bound to the slots named in columns "A|B". */
void kit_people(struct kit *k, const char *columns);
/* Datum i, shown in slot `name`. */
void kit_datum(struct kit *k, int i, const char *name, int64_t value);
void kit_datum_ratio(struct kit *k, int i, const char *name, struct ratio value);
/* Parameter i that the text does not state as a number. */
void kit_aux(struct kit *k, int i, int64_t value);
void kit_set(struct kit *k, const char *name, const char *text);
void kit_set_number(struct kit *k, const char *name, int64_t value);
const char *kit_get(const struct kit *k, const char *name);
int64_t kit_get_number(const struct kit *k, const char *name);
/* A named validity predicate: returns ok, remembers the name when it fails. */
bool kit_need(struct kit *k, const char *name, bool ok);

/* ---- solving ---- */
struct ratio kit_int(int64_t n);
struct ratio kit_fraction(int64_t n, int64_t d);
/* a op b with op one of + - * / ; rejects the draw where the result is not fit for pupils. No text. */
struct ratio kit_apply(struct kit *k, struct ratio a, char op, struct ratio b);
/* One numbered line: before a op b = value(unit) after. */
struct ratio kit_step(struct kit *k, const char *before, struct ratio a, char op, struct ratio b, const char *unit, const char *after);
/* The pieces of kit_step, for lines with two equalities. */
void kit_line(struct kit *k);
void kit_say(struct kit *k, const char *text);
struct ratio kit_equation(struct kit *k, struct ratio a, char op, struct ratio b, const char *unit);
/* An equality whose left side is written out by the caller, e.g. circles; value is what it equals. */
void kit_equation_text(struct kit *k, const char *expression, const char *value_text, struct ratio value, const char *unit);
void kit_trap(struct kit *k, struct ratio wrong);
void kit_answer(struct kit *k, struct ratio value, const char *before, const char *unit);
/* A number as the texts write it: 30, 2.5, 2/3. Returns the length. */
size_t kit_print(char *out, size_t cap, struct ratio value);

/* ---- beyond one plain operation (kit_answers.c) ---- */
int64_t kit_gcd(int64_t a, int64_t b);
int64_t kit_lcm(int64_t a, int64_t b);
/* a÷b=qあまりr, or a÷b=q(unit) when nothing is left; the quotient q. */
struct ratio kit_remainder(struct kit *k, int64_t a, int64_t b, const char *unit);
/* An equality whose left side is printed by `format`; the caller vouches for the value (tests check it). */
struct ratio kit_formula(struct kit *k, struct ratio value, const char *unit, const char *format, ...) __attribute__((format(printf, 4, 5)));
/* The same with a right side in words: a ratio, a time of day, a circled share. */
void kit_formula_words(struct kit *k, const char *value, const char *unit, const char *format, ...) __attribute__((format(printf, 4, 5)));
/* a:b in smallest terms p:q, on the line at hand: "60:75=4:5", or "4:5" when there is nothing to reduce. */
void kit_ratio(struct kit *k, int64_t a, int64_t b, int64_t *p, int64_t *q);
/* One share of a ratio, a ÷ n, which only says a where n is 1: nobody writes 5÷1=5. */
struct ratio kit_share_step(struct kit *k, const char *before, struct ratio a, struct ratio n, const char *unit, const char *after);
/* kit_step whose numbers are written as fractions: 1/4, not 0.25. */
struct ratio kit_fraction_step(struct kit *k, const char *before, struct ratio a, char op, struct ratio b, const char *unit, const char *after);
struct ratio kit_fraction_equation(struct kit *k, struct ratio a, char op, struct ratio b, const char *unit);
const char *kit_circle(int64_t n);   /* ① .. ㊿ */
const char *kit_weekday(int64_t day); /* 0, 7, .. 日曜日 */
size_t kit_print_clock(char *out, size_t cap, int64_t minutes); /* 8時36分, 8時 */
/* An answer that is no plain number; code is what holds() enumerates, never 0. */
void kit_answer_words(struct kit *k, int64_t code, const char *words);
/* Two different goods with one counter: the cheaper <a>, the dearer <b>, counter <c>; their prices. tsurukame.c */
bool kit_two_goods(struct kit *k, int64_t *cheap, int64_t *dear);

/* ---- brute force ---- */
#define KIT_BIT(i) (1u << (i))
/* The sentence made of the data in `bits` counts only when all of them are kept. */
#define KIT_KEEP(keep, bits, condition) (((keep) & (unsigned)(bits)) != (unsigned)(bits) || (condition))
static inline int64_t kit_value(const struct kit *k, int i) { return (int64_t)k->datum[i].num; }

/* ---- inside the folder ---- */
void kit_start(struct kit *k, uint64_t seed, uint64_t stream, int level, enum problem_split split);
void kit_reset(struct kit *k); /* ready for another draw from the same stream */
void kit_unsolve(struct kit *k); /* the draw stays; lines, equations and answer go */
void kit_free(struct kit *k);
void kit_expand(struct kit *k, struct bytes *out, const char *template_text, bool alternatives);
/* Does `number` stand in text as a whole number? */
bool kit_shows(const char *text, const char *number);
/* split.c: the canonical key; what of the problem is held out (enum problem_held); its split. */
void kit_key(struct bytes *out, const struct kit *k, const struct kit_family *f, const struct kit_subtype *sub);
unsigned kit_held(const struct kit *k, const struct kit_family *f, bool held_frame);
enum problem_split kit_split(uint64_t hash, unsigned held, bool hold_out);
/* difficulty.c: the trace as it stands in k; then the text, the score and the stars. */
void kit_measure(struct problem_difficulty *d, const struct kit *k);
void kit_measure_text(struct problem_difficulty *d, const char *text, bool extra);
/* extra.c: put a sentence that nobody needs into text, at `from` or later. false: no number fitted. */
bool kit_add_extra(struct kit *k, struct bytes *text, size_t from, enum kit_scene where, struct bytes *sentence);
bool kit_verify(const struct kit *k, const struct kit_subtype *sub, struct err *err);
/* The answer fits every sentence and, where the domain is small, no other answer does. */
bool kit_confirm(const struct kit *k, const struct kit_subtype *sub);
/* Respell a problem text the way users type: full-width digits, commas, unit spellings, no final 。 */
void kit_noise(struct rng *rng, struct bytes *out, const char *text);

extern const struct kit_family *const family_table[]; /* NULL-terminated; registry.c */

#endif
