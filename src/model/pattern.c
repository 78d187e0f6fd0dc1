/* pattern.c - a pattern as a tree, the tree as steps, the steps run side by side over a name (Thompson 1968).
 *
 *   text -> alternatives -> sequence -> atom with repeats -> tree -> steps;   name -> set of steps after each character
 *
 * Reads   hostile text             Never   backtracks
 * Checked tests/model/pattern_test.c (against Python's re.fullmatch)
 */
#include "model/pattern.h"

#include <string.h>

enum { MAX_NODES = 600, MAX_DEPTH = 30, MAX_REPEAT = 200, MAX_VISITS = 20000, MANY = 1 << 15 };

enum kind { EMPTY, SET, BEGIN, END, BOTH, EITHER, REPEAT };
enum op { OP_SET, OP_SPLIT, OP_JUMP, OP_BEGIN, OP_END, OP_DONE };

struct node {
    enum kind kind;
    size_t a, b; /* children */
    int min, max;
    unsigned char set[16];
};

struct parser {
    const char *at;
    struct node node[MAX_NODES];
    size_t n;
    int depth;
    const char *problem; /* the first one; static words */
};

/* ---- sets of characters ---- */

static void set_add(unsigned char set[16], int from, int to) {
    for (int c = from; c <= to; c++) set[c / 8] |= (unsigned char)(1u << c % 8);
}

static bool is_foreign(char c) { return (unsigned char)c > 127; }

static bool set_has(const unsigned char set[16], unsigned char c) { return c < 128 && (set[c / 8] >> c % 8 & 1); }

static void set_invert(unsigned char set[16]) {
    for (int i = 0; i < 16; i++) set[i] = (unsigned char)~set[i];
}

/* What \c stands for; false when that is not known. */
static bool set_escape(unsigned char set[16], unsigned char c) {
    unsigned char class[16] = {0};
    switch (c | 32) {
        case 'd': set_add(class, '0', '9'); break;
        case 'w':
            set_add(class, '0', '9');
            set_add(class, 'A', 'Z');
            set_add(class, 'a', 'z');
            set_add(class, '_', '_');
            break;
        case 's':
            set_add(class, '\t', '\r');
            set_add(class, ' ', ' ');
            break;
        default:
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c <= ' ' || c > '~')
                return false;
            set_add(set, c, c);
            return true;
    }
    if (c < 'a') set_invert(class);
    for (int i = 0; i < 16; i++) set[i] |= class[i];
    return true;
}

/* ---- text -> tree ---- */

static size_t fail(struct parser *p, const char *problem) {
    if (!p->problem) p->problem = problem;
    return 0;
}

static size_t make(struct parser *p, enum kind kind, size_t a, size_t b) {
    if (p->n == MAX_NODES) return fail(p, "it is too long");
    p->node[p->n] = (struct node){.kind = kind, .a = a, .b = b};
    return p->n++;
}

static size_t parse_alternatives(struct parser *p);

/* Behind '['. */
static size_t parse_class(struct parser *p) {
    size_t node = make(p, SET, 0, 0);
    unsigned char *set = p->node[node].set;
    bool invert = *p->at == '^';
    p->at += invert;
    for (bool first = true; *p->at && (first || *p->at != ']'); first = false) {
        char c = *p->at++;
        if (is_foreign(c) || is_foreign(*p->at)) return fail(p, "it has a character outside ASCII");
        if (c == '\\') {
            if (!set_escape(set, (unsigned char)*p->at)) return fail(p, "it has an escape that is not known");
            p->at++;
        } else if (*p->at == '-' && p->at[1] && p->at[1] != ']' && !is_foreign(p->at[1])) {
            if (p->at[1] < c) return fail(p, "it has a range that runs backwards");
            set_add(set, c, p->at[1]);
            p->at += 2;
        } else {
            set_add(set, c, c);
        }
    }
    if (*p->at != ']') return fail(p, "a [ is not closed");
    p->at++;
    if (invert) set_invert(set);
    return node;
}

/* Behind '('. */
static size_t parse_group(struct parser *p) {
    if (*p->at == '?') {
        if (p->at[1] != ':') return fail(p, "groups with (? other than (?: are not supported");
        p->at += 2;
    }
    if (++p->depth > MAX_DEPTH) return fail(p, "its groups are too deep");
    size_t node = parse_alternatives(p);
    p->depth--;
    if (*p->at != ')') return fail(p, "a ( is not closed");
    p->at++;
    return node;
}

static size_t parse_atom(struct parser *p) {
    char c = *p->at++;
    if (c == '(') return parse_group(p);
    if (c == '[') return parse_class(p);
    if (c == '^') return make(p, BEGIN, 0, 0);
    if (c == '$') return make(p, END, 0, 0);
    if (strchr("*+?{", c)) return fail(p, "a repeat has nothing in front of it");
    if (is_foreign(c)) return fail(p, "it has a character outside ASCII");
    size_t node = make(p, SET, 0, 0);
    if (c == '.') {
        set_add(p->node[node].set, '\n', '\n');
        set_invert(p->node[node].set);
    } else if (c == '\\') {
        if (!set_escape(p->node[node].set, (unsigned char)*p->at)) return fail(p, "it has an escape that is not known");
        p->at++;
    } else {
        set_add(p->node[node].set, c, c);
    }
    return node;
}

static int parse_number(struct parser *p) {
    int value = 0;
    for (; *p->at >= '0' && *p->at <= '9' && value <= MAX_REPEAT; p->at++) value = 10 * value + (*p->at - '0');
    return value;
}

/* A repeat behind an atom; false when there is none. */
static bool parse_repeat(struct parser *p, int *min, int *max) {
    char c = *p->at;
    if (!c || !strchr("*+?{", c)) return false;
    p->at++;
    *min = c == '+';
    *max = c == '?' ? 1 : MANY;
    if (c == '{') {
        *min = *max = parse_number(p);
        if (*p->at == ',') {
            p->at++;
            *max = *p->at == '}' ? MANY : parse_number(p);
        }
        if (*p->at != '}' || *min > MAX_REPEAT || (*max != MANY && (*max > MAX_REPEAT || *max < *min)))
            fail(p, "a repeat in { } is not one of {n} {n,} {n,m} up to 200");
        p->at += *p->at == '}';
    }
    p->at += *p->at == '?'; /* lazy: the same whole matches */
    return true;
}

static size_t parse_sequence(struct parser *p) {
    size_t node = make(p, EMPTY, 0, 0);
    while (!p->problem && *p->at && *p->at != '|' && *p->at != ')') {
        size_t atom = parse_atom(p);
        int min, max;
        if (!p->problem && parse_repeat(p, &min, &max)) {
            atom = make(p, REPEAT, atom, 0);
            p->node[atom].min = min;
            p->node[atom].max = max;
            if (*p->at && strchr("*+{", *p->at)) fail(p, "a repeat follows a repeat");
        }
        node = make(p, BOTH, node, atom);
    }
    return node;
}

static size_t parse_alternatives(struct parser *p) {
    size_t node = parse_sequence(p);
    while (!p->problem && *p->at == '|') {
        p->at++;
        size_t other = parse_sequence(p);
        node = make(p, EITHER, node, other);
    }
    return node;
}

/* ---- tree -> steps ---- */

struct emitter {
    struct model_pattern *out;
    const struct node *node;
    size_t visits; /* of nodes: repeats of nothing add no steps, and must end, too */
    bool full;
};

static size_t emit_step(struct emitter *e, enum op op) {
    if (e->out->n == MODEL_PATTERN_STEPS) {
        e->full = true;
        return 0;
    }
    e->out->step[e->out->n] = (struct model_pattern_step){.op = (unsigned char)op, .x = (uint16_t)(e->out->n + 1)};
    return e->out->n++;
}

static void emit(struct emitter *e, size_t node);

static void emit_repeat(struct emitter *e, const struct node *n) {
    uint16_t split[MAX_REPEAT];
    int k = 0;
    for (int i = 0; i < n->min && !e->full; i++) emit(e, n->a);
    if (n->max == MANY) {
        size_t loop = emit_step(e, OP_SPLIT);
        emit(e, n->a);
        e->out->step[emit_step(e, OP_JUMP)].x = (uint16_t)loop;
        e->out->step[loop].y = (uint16_t)e->out->n;
        return;
    }
    for (int i = n->min; i < n->max && !e->full; i++) {
        split[k++] = (uint16_t)emit_step(e, OP_SPLIT);
        emit(e, n->a);
    }
    while (k > 0) e->out->step[split[--k]].y = (uint16_t)e->out->n;
}

static void emit(struct emitter *e, size_t at) {
    const struct node *n = &e->node[at];
    size_t split, jump;
    if (++e->visits > MAX_VISITS) e->full = true;
    if (e->full) return;
    switch (n->kind) {
        case EMPTY: break;
        case SET: memcpy(e->out->step[emit_step(e, OP_SET)].set, n->set, sizeof n->set); break;
        case BEGIN: emit_step(e, OP_BEGIN); break;
        case END: emit_step(e, OP_END); break;
        case BOTH:
            emit(e, n->a);
            emit(e, n->b);
            break;
        case EITHER:
            split = emit_step(e, OP_SPLIT);
            emit(e, n->a);
            jump = emit_step(e, OP_JUMP);
            e->out->step[split].y = (uint16_t)e->out->n;
            emit(e, n->b);
            e->out->step[jump].x = (uint16_t)e->out->n;
            break;
        case REPEAT: emit_repeat(e, n); break;
    }
}

bool model_pattern_compile(struct model_pattern *out, const char *text, struct err *err) {
    struct parser p = {.at = text};
    struct emitter e = {out, p.node, 0, false};
    memset(out, 0, sizeof *out);
    size_t root = parse_alternatives(&p);
    if (!p.problem && *p.at == ')') fail(&p, "a ) has no (");
    if (!p.problem) {
        emit(&e, root);
        emit_step(&e, OP_DONE);
        if (e.full) fail(&p, "it is too long");
    }
    return !p.problem || err_set(err, ERR_INPUT, "the pattern '%.200s' is not supported: %s", text, p.problem);
}

/* ---- matching ---- */

struct states {
    bool in[MODEL_PATTERN_STEPS];
    uint16_t list[MODEL_PATTERN_STEPS];
    size_t n;
};

static void enter(struct states *s, size_t at) {
    if (s->in[at]) return;
    s->in[at] = true;
    s->list[s->n++] = (uint16_t)at;
}

/* All steps that are reached without a character: the list grows while it is walked. */
static void follow(struct states *s, const struct model_pattern *p, bool at_begin, bool at_end) {
    for (size_t i = 0; i < s->n; i++) {
        const struct model_pattern_step *step = &p->step[s->list[i]];
        bool passes = step->op == OP_SPLIT || step->op == OP_JUMP || (step->op == OP_BEGIN && at_begin) ||
                      (step->op == OP_END && at_end);
        if (passes) enter(s, step->x);
        if (step->op == OP_SPLIT) enter(s, step->y);
    }
}

bool model_pattern_matches(const struct model_pattern *p, const char *name) {
    struct states now = {0};
    enter(&now, 0);
    follow(&now, p, true, !*name);
    for (const char *c = name; *c; c++) {
        struct states next = {0};
        for (size_t i = 0; i < now.n; i++) {
            const struct model_pattern_step *step = &p->step[now.list[i]];
            if (step->op == OP_SET && set_has(step->set, (unsigned char)*c)) enter(&next, step->x);
        }
        follow(&next, p, false, !c[1]);
        now = next;
    }
    return p->n && now.in[p->n - 1];
}
