/* prove.h - a parse tried: is it a problem with one solution, in the units that the text states and asks for? */
#ifndef SANSU_READING_PROVE_H
#define SANSU_READING_PROVE_H

#include "base/bytes.h"
#include "reading/parse.h"
#include "reading/request.h"

/* The inputs of a parse, as problem_solve takes them. */
struct inputs {
    struct bytes memory;
    struct problem_given given[PROBLEM_GIVEN];
    int n;
};
void inputs_free(struct inputs *in);

/* Solve a parse of the stream. False: it does not prove; err says why. *unused: bit i is set where quantity i fills no
 * slot and is not part of a word (1人, 3.14, a second mention of the same quantity). */
bool prove_parse(struct problem *out, struct inputs *in, uint32_t *unused, const struct parse *p,
                 const struct forms *forms, const struct stream *s, const struct request *request, struct err *err);

#endif
