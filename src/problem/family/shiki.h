/* shiki.h - an expression as a text writes it, 「(□-1.4)×5/8+2.5=6」, and as a tree. */
#ifndef SANSU_FAMILY_SHIKI_H
#define SANSU_FAMILY_SHIKI_H

#include "problem/build.h"

enum { SHIKI_NODES = 40 };

struct shiki_node {
    char op;            /* + - * /, '#' a number, '?' the hole */
    int8_t left, right; /* operands of an operation */
    bool bracket;       /* it stands in brackets */
    struct ratio value; /* of a number */
};
struct shiki {
    struct shiki_node node[SHIKI_NODES];
    int n, left, right; /* the sides of '='; right -1: there is none */
    int holes, operations;
    bool fractions; /* a number is written as a fraction */
};

/* False: text is no expression. */
bool shiki_parse(struct shiki *out, const char *text);
/* The value of a node where the hole is x. False: it divides by zero, or is below zero on the way. */
bool shiki_value(struct ratio *out, const struct shiki *s, int node, struct ratio x);

#endif
