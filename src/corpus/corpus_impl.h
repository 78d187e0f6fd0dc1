/* corpus_impl.h - one open store; private to src/corpus. */
#ifndef SANSU_CORPUS_IMPL_H
#define SANSU_CORPUS_IMPL_H

#include "database/database.h"
#include "sansu/corpus.h"

struct corpus {
    struct database base;
    char *reserve; /* path of the space kept free, NULL when none is kept */
};

extern const char *const corpus_schema[]; /* SQL in parts, ends with NULL */
enum { CORPUS_SCHEMA_VERSION = 1, CORPUS_APPLICATION = 0x53414E53 /* "SANS" */ };

#endif
