/* gate.h - may this request come in? Host, route, origin, key, length, kind of body: all told from the head. */
#ifndef SANSU_SERVE_GATE_H
#define SANSU_SERVE_GATE_H

#include "head.h"
#include "serve.h"

/* status 0: it may, to `route`; else what to answer, and why (static words). */
struct serve_verdict {
    int status;
    const char *why;
    const struct serve_route *route; /* NULL: there is none; filled for refusals too, as far as it is known */
    struct serve_slice rest;         /* of the path, behind the beginning that a SERVE_PREFIX route names */
    const char *allow;               /* 405: the method that there is */
};

void serve_gate_check(struct serve_verdict *out, const struct serve_options *options, const struct serve_head *head);

/* A preflight of an allowed page: answered with 204. */
bool serve_gate_is_preflight(const struct serve_options *options, const struct serve_head *head);

/* Append the header lines that let the allowed page read a reply; nothing for everybody else. */
struct bytes;
void serve_gate_cors(struct bytes *out, const struct serve_options *options, const struct serve_head *head);

#endif
