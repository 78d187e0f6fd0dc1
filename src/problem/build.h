/* build.h - what a problem family is made of, and the tools its file is written with.
 *
 *   draw (data, words, choices) -> bind (all that follows) -> solve (steps, traps, answer) -> template (text) -> record
 *
 * A family file holds: context rows, templates, and per sub-type a table of roles and draw / bind / solve / holds.
 * Everything random goes through the builder and stands in draw(): where somebody gives the numbers and words, bind()
 * and what comes after it work on those (given.c). Everything a text shows comes from the slots and data of one struct
 * build.
 *
 * In templates, lead-ins and figures <name> is a slot, [a|b|c] picks one alternative (not in solutions). A template
 * that begins with '!' and a context row that begins with '!' are held out: only the test split sees them. */
#ifndef PROBLEM_BUILD_H
#define PROBLEM_BUILD_H

#include "base/rng.h"
#include "sansu/exact.h"
#include "sansu/figure.h"
#include "sansu/problem_solve.h"

enum {
    BUILD_DATA = 8,
    BUILD_ROLES = 12,
    BUILD_SLOTS = 48,
    BUILD_TRAPS = 8,
    BUILD_UNKNOWNS = 3,
    BUILD_METHODS = PROBLEM_METHODS
};

struct slot {
    char name[8], text[246];
    bool input;  /* drawn or given; else it follows from those */
    bool person; /* somebody's name */
    bool stray;  /* of a row that does not say the words that somebody gave */
};

/* A number or a choice that a sub-type has to be given. Numbers come first, in the order of the data. */
struct role {
    const char *slot, *name; /* "L", "<pl>の長さ" */
    const char *unit;        /* "<u>", "": a bare number; of a choice its values, "上り|下り" */
    enum problem_slot_kind kind;
    bool optional;   /* data at the end, or a number that is 0 where nobody gives it */
    int8_t aux, low; /* a choice: its auxiliary parameter, and the value of the first choice */
};

struct equation {
    int line;
    char expression[80], value[32], unit[32];
    struct ratio result;
};

/* What the figure of a sub-type shows. Texts are templates: '|' parts the values of a list and the rows of a table, ','
 * the values of a row. */
struct figure_template {
    enum figure_type type;
    struct {
        const char *name; /* one that figure_type_has */
        enum figure_kind kind;
        const char *text; /* "<L>", "<pa>|<pb>" */
    } field[FIGURE_FIELDS];
};

struct subtype;
struct build;

/* Someone who watches a draw (recognise_learn.c), or steers it to given words (given.c). Draws without one are not
 * changed by it. */
struct build_guide {
    /* One of the rows, or NULL: the builder chooses. *fits: whether it has the words that somebody gave. */
    const char *(*row)(struct build_guide *g, struct build *p, const char *columns, const char *const *rows,
                       bool *fits);
    /* The person of slot `name`, or NULL: the builder chooses. */
    const char *(*person)(struct build_guide *g, const char *name, size_t n);
};

/* The solution as it is written. */
struct trace {
    struct bytes lines; /* numbered */
    int n_lines;
    struct equation equation[PROBLEM_STEPS];
    int n_equations;
};

struct answer {
    struct ratio value;
    char text[64], number[32], unit[32]; /* "31本", "31", "本" */
};

/* One problem in the making. */
struct build {
    struct rng rng;
    struct build_guide *guide; /* NULL while a problem is generated */
    int level;                 /* asked for, 0 = any */
    enum problem_split split;
    struct ratio datum[BUILD_DATA]; /* the numbers the problem states; bit i of `keep` in holds() */
    int n_data;
    int64_t aux[BUILD_DATA]; /* parameters that stand in words only (the legs of a crane); part of the key */
    int n_aux;
    int asked; /* which unknown of holds() is the question */
    struct slot slot[BUILD_SLOTS];
    int n_slots;
    struct trace trace;
    struct answer answer;
    struct ratio trap[BUILD_TRAPS]; /* typical wrong answers */
    int n_traps;
    const char *context; /* first column of the first context row */
    bool held_out;
    bool stray;                           /* rows drawn from here on are not those of somebody's words */
    bool given;                           /* its numbers are somebody's, and may have gaps (build_give) */
    bool predicate;                       /* build_expand is within {植える}, which is inflected later */
    bool marked;                          /* build_expand marks the slots of inputs (problem_options.marked) */
    const char *reject;                   /* name of the predicate that failed, NULL while valid */
    struct problem_difficulty difficulty; /* of the default method's trace */
};

/* The first method of a sub-type is its default, the one that sets the traps. The others solve the same problem in
 * another legal way; their solve() may reject a draw whose numbers do not suit them, and must not change a slot of the
 * templates. */
struct method {
    const char *name;               /* "仮定" */
    const char *idea;               /* after 【考え方】: cue and reason */
    void (*solve)(struct build *p); /* steps, traps, answer */
    const char *hint;               /* the first hint; NULL: the sub-type's */
};

/* Where the story plays: what a sentence that nobody needs may be about (extra.c). */
enum scene {
    SCENE_ANYWHERE,
    SCENE_SHOP,
    SCENE_TRADE,
    SCENE_OUTDOORS,
    SCENE_RAILWAY,
    SCENE_INDOORS,
    SCENE_WORK,
    SCENE_LABORATORY
};

struct subtype {
    const char *id, *name;
    enum scene scene; /* 0: the family's */
    int level;
    const char *const *templates; /* NULL-terminated */
    struct method method[BUILD_METHODS];
    const char *implied; /* numbers that follow from words by its tables, "la|lb": the legs of a crane; or NULL */
    const char *asks;    /* what each value of `asked` asks for: "<a>の数|<b>の数" */
    struct role role[BUILD_ROLES]; /* what has to be known besides words, up to the first without a slot */
    bool (*draw)(struct build *p); /* chooses data, words, choices and the question; false: rejected */
    /* Everything that follows from those, drawn or given alike: other slots, other parameters, and the needs of solve()
     * and holds(). No chance in it. NULL: there is nothing. */
    void (*bind)(struct build *p);
    const struct figure_template *figure;
    const char *hint; /* the first hint: what to look at */
    /* The independent answer: does the assignment x fit every sentence whose data are all in `keep`? */
    bool (*holds)(const struct build *p, const int64_t *x, unsigned keep);
    int64_t low[BUILD_UNKNOWNS], high[BUILD_UNKNOWNS]; /* declared domain; high 0 = no such unknown */
    int loops;         /* holds() counts up to its numbers: 1 in one loop, 2 in nested ones */
    unsigned spare;    /* data that whole numbers alone may fix (an equation in two counts): need not be needed */
    int64_t scale;     /* x[asked] / scale is the answer; 0 means 1 */
    const char *shows; /* numbers of a text that follow from others, the row: "<row>"; or NULL */
    bool picks;        /* the answer is one of the numbers that the text states: the most frequent, the middle one */
};

struct family {
    const char *id, *number, *name;
    int grade;
    bool plain; /* no decoration sentence in front (dates and weather would mislead) */
    bool ways;  /* what is counted are possibilities: 何個 and 何通り ask for the same */
    enum scene scene;
    const char *combines; /* "soneki,tsurukame": the families whose ideas it joins; NULL: one idea */
    bool held_out;        /* this combination is kept for testing where problem_options.hold_out asks for it */
    const struct subtype *const *subtypes; /* NULL-terminated */
};

/* ---- drawing ---- */
int64_t build_between(struct build *p, int64_t low, int64_t high);
bool build_chance(struct build *p, int percent);
/* A multiple of `step` in [low, high]. */
int64_t build_round(struct build *p, int64_t low, int64_t high, int64_t step);
/* One row "a|b|c" of a NULL-terminated table, its columns bound to the slots named in columns "x|y|z". */
void build_context(struct build *p, const char *columns, const char *const *rows);
/* The same, not a context: words that only vary. */
void build_words(struct build *p, const char *columns, const char *const *rows);
/* Different given names with さん, bound to the slots named in columns "A|B". */
void build_people(struct build *p, const char *columns);
/* Datum i, shown in slot `name`. */
void build_datum(struct build *p, int i, const char *name, int64_t value);
void build_datum_ratio(struct build *p, int i, const char *name, struct ratio value);
/* Datum i whose slot says more than the number: 4割. */
void build_datum_text(struct build *p, int i, const char *name, struct ratio value, const char *text);
/* Datum i as a rate of so many hundredths: 35%; 4割 or 3割5分 where `percent` is false and it has tenths. */
void build_datum_rate(struct build *p, int i, const char *name, int64_t hundredths, bool percent);
/* Datum i as a fraction, 3/4. */
void build_datum_fraction(struct build *p, int i, const char *name, struct ratio value);
/* A number that stands in words, the month of a date: bind() makes an auxiliary parameter of it. */
void build_parameter(struct build *p, const char *name, int64_t value);
/* A word that draw() picks by itself, not from a table. */
void build_choose(struct build *p, const char *name, const char *text);
/* Parameter i that the text does not state as a number: a choice in draw(), what follows from words and data in
 * bind(). */
void build_aux(struct build *p, int i, int64_t value);
void build_set(struct build *p, const char *name, const char *text);
void build_set_number(struct build *p, const char *name, int64_t value);
bool build_has(const struct build *p, const char *name);
bool build_is_input(const struct build *p, const char *name);
const char *build_get(const struct build *p, const char *name);
int64_t build_get_number(const struct build *p, const char *name);
/* A named validity predicate: returns ok, remembers the name when it fails. */
bool build_need(struct build *p, const char *name, bool ok);
/* Adds to the string in out, cap bytes. What does not fit is left out, and the draw or the problem is refused. */
void build_add(struct build *p, char *out, size_t cap, const char *format, ...) __attribute__((format(printf, 4, 5)));

/* What proofs multiply in: three numbers of anybody's do not fit 64 bits. */
__extension__ typedef __int128 build_wide;

/* ---- solving ---- */
struct ratio build_int(int64_t n);
struct ratio build_fraction(int64_t n, int64_t d);
/* a op b with op one of + - * / ; no text. A result that is not fit for pupils rejects a draw. Of somebody's numbers it
 * is a value below zero: the equation or the answer that shows it is refused, and a trap is left out. */
struct ratio build_apply(struct build *p, struct ratio a, char op, struct ratio b);
/* One numbered line: before a op b = value(unit) after. */
struct ratio build_step(struct build *p, const char *before, struct ratio a, char op, struct ratio b, const char *unit,
                        const char *after);
/* The pieces of build_step, for lines with two equalities. */
void build_line(struct build *p);
void build_say(struct build *p, const char *text);
struct ratio build_equation(struct build *p, struct ratio a, char op, struct ratio b, const char *unit);
/* An equality whose left side is written out by the caller, e.g. circles; value is what it equals. */
void build_equation_text(struct build *p, const char *expression, const char *value_text, struct ratio value,
                         const char *unit);
void build_trap(struct build *p, struct ratio wrong);
void build_answer(struct build *p, struct ratio value, const char *before, const char *unit);
/* The finished answer in another unit of its kind, "cm" or "時速km", by further steps; units of another kind change
 * nothing. */
bool build_answer_in(struct build *p, const char *wanted);
/* What equation i found becomes the answer; the solution ends with the line of it. */
void build_answer_step(struct build *p, int i);
/* Is there half of one? Of m, kg, 分, %; of people, 円, days there is not. Of a bare number there is. The unit of a role
 * may be a word, "<u>": one that is not there yet is not measured. */
bool build_role_is_measured(const struct build *p, const char *unit);
/* Of units of roles, "cm" or "<u>": are both lengths, or what is made of lengths; of cm² 2, of cm 1. */
bool build_same_dimension(const struct build *p, const char *a, const char *b);
int build_unit_power(const struct build *p, const char *unit);
bool build_answer_is_measured(const struct build *p);
/* A number as the texts write it: 30, 2.5, 2/3. Returns the length. */
size_t build_print(char *out, size_t cap, struct ratio value);

/* ---- beyond one plain operation (build_answers.c) ---- */
int64_t build_gcd(int64_t a, int64_t b);
int64_t build_lcm(int64_t a, int64_t b);
/* a÷b=qあまりr, or a÷b=q(unit) when nothing is left; the quotient q. */
struct ratio build_remainder(struct build *p, int64_t a, int64_t b, const char *unit);
/* An equality whose left side is printed by `format`; the caller vouches for the value (tests check it). */
struct ratio build_formula(struct build *p, struct ratio value, const char *unit, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* The same with a right side in words: a ratio, a time of day, a circled share. */
void build_formula_words(struct build *p, const char *value, const char *unit, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* n×(n-1)×..: the ways to fill k places, k > 1, one after the other from n things. */
struct ratio build_choices(struct build *p, int64_t n, int64_t k, const char *unit);
/* a:b in smallest terms m:n, on the line at hand: "60:75=4:5", or "4:5" when there is nothing to reduce. */
void build_ratio(struct build *p, int64_t a, int64_t b, int64_t *m, int64_t *n);
/* One share of a ratio, a ÷ n, which only says a where n is 1: nobody writes 5÷1=5. */
struct ratio build_share_step(struct build *p, const char *before, struct ratio a, struct ratio n, const char *unit,
                              const char *after);
/* build_step whose numbers are written as fractions: 1/4, not 0.25. */
struct ratio build_fraction_step(struct build *p, const char *before, struct ratio a, char op, struct ratio b,
                                 const char *unit, const char *after);
struct ratio build_fraction_equation(struct build *p, struct ratio a, char op, struct ratio b, const char *unit);
const char *build_circle(int64_t n);                              /* ① .. ㊿ */
const char *build_weekday(int64_t day);                           /* 0, 7, .. 日曜日 */
size_t build_print_clock(char *out, size_t cap, int64_t minutes); /* 8時36分, 8時 */
/* An answer that is no plain number; code is what holds() enumerates, never 0. */
void build_answer_words(struct build *p, int64_t code, const char *words);
/* People asked two things: where <w>, the answers before 人 <p> and <q>, <B> both, <Z> neither, <O> only the first, <A>
 * somebody. shugo.c */
void build_survey(struct build *p);
/* Things that are laid in a square: <w>, their counter <c>, somebody <A>. hojin.c */
void build_stones(struct build *p);
/* What has numbers, whole numbers or numbered things: <nm> in full, <it> in short, their counter <c>, somebody <P>.
 * baisu_kosu.c */
void build_numbered(struct build *p);
/* Things in a row on a road, or around (`ring`): <t> <n> <c>, how they get there <v> <p> <d> <x>, the place <pl>, its
 * unit <u>, somebody <A>. ueki.c */
void build_row_of_things(struct build *p, bool ring);
/* Two different goods with one counter: the cheaper <a>, the dearer <b>, counter <c>; their prices. tsurukame.c */
bool build_two_goods(struct build *p, int64_t *cheap, int64_t *dear);
/* What is paid <w> for what is used <x>, its unit <u>, the verb <v> and its past <vt>, somebody <A> and <B>; a basic
 * charge, the price of a unit, units used. ryokin.c */
void build_tariff(struct build *p, int64_t *basic, int64_t *per, int64_t *used);

/* ---- brute force ---- */
#define BIT(i) (1u << (i))
/* The sentence made of the data in `bits` counts only when all of them are kept. */
#define IF_KEPT(keep, bits, condition) (((keep) & (unsigned)(bits)) != (unsigned)(bits) || (condition))
static inline int64_t build_value(const struct build *p, int i) { return (int64_t)p->datum[i].num; }

/* ---- inside the folder ---- */
void build_start(struct build *p, uint64_t seed, uint64_t stream, int level, enum problem_split split);
void build_reset(struct build *p);   /* ready for another draw from the same stream */
void build_unsolve(struct build *p); /* the draw stays; lines, equations and answer go */
void build_free(struct build *p);
void build_forget_numbers(struct build *p,
                          const struct subtype *sub); /* data, parameters and question go, words stay */
void build_expand(struct build *p, struct bytes *out, const char *template_text, bool alternatives);
/* Does `number` stand in text as a whole number? */
bool build_shows(const char *text, const char *number);
/* split.c: the canonical key; what of the problem is held out (enum problem_held); its split. */
void build_key(struct bytes *out, const struct build *p, const struct family *f, const struct subtype *sub);
unsigned build_held(const struct build *p, const struct family *f, bool held_template);
enum problem_split build_split(uint64_t hash, unsigned held, bool hold_out);
/* difficulty.c: the trace as it stands in p; then the text, the score and the stars. */
void build_measure(struct problem_difficulty *d, const struct build *p);
void build_measure_text(struct problem_difficulty *d, const char *text, bool extra);
/* extra.c: put a sentence that nobody needs into text, at `from` or later. false: no number fitted. */
bool build_add_extra(struct build *p, struct bytes *text, size_t from, enum scene where, struct bytes *sentence);
bool build_verify(const struct build *p, const struct subtype *sub, struct err *err);
/* The answer fits every sentence and, where the domain is small, no other answer does: NULL. Else what is wrong. */
const char *build_prove(const struct build *p, const struct subtype *sub);
/* Is the answer broken, though all that is given is whole? The family would not draw that. */
bool build_is_uneven(const struct build *p, const struct subtype *sub);
/* method.c: the lines and the answer in p by a method; p->reject says why not. The default's sets traps and
 * measures. */
extern const char build_methods_disagree[]; /* the reject that is a fault of the family */
bool build_solve(struct build *p, const struct subtype *sub, int method);
/* The same for a drawn problem: no trap and no datum equals the answer, no hint would show it; with `every` all methods
 * agree. */
bool build_solve_drawn(struct build *p, const struct subtype *sub, int method, bool every);
int build_count_methods(const struct subtype *sub);
const char *build_first_hint(const struct subtype *sub, const struct method *m);
/* given.c: words, numbers, choices and the question in place of what draw() chooses, then bind(). false: something is
 * missing, unknown or impossible. */
bool build_give(struct build *p, const struct subtype *sub, const struct problem_given *given, size_t n,
                struct err *err);
/* Only the words and numbers. `own`: texts of the family's own tables, which may name slots. */
bool build_give_data(struct build *p, const struct subtype *sub, const struct problem_given *given, size_t n, bool own,
                     struct err *err);
bool build_read_number(struct ratio *out, const char *text); /* "270", "2.5", "2/3" and nothing else */
bool build_read_rate(struct ratio *out, const char *text);   /* "35%", "4割", "3割5分": hundredths */
int build_count_roles(const struct subtype *sub);
int build_count_choices(const char *labels); /* of "上り|下り" */
/* Respell a problem text the way users type: full-width digits, commas, unit spellings, no final 。 */
void build_noise(struct rng *rng, struct bytes *out, const char *text);

int build_count_subtypes(const struct family *f); /* registry.c */
extern const struct family *const family_table[]; /* NULL-terminated; registry.c */

#endif
