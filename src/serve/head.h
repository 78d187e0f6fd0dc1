/* head.h - the head of a request, read strictly: what two readers could understand differently is refused.
 *
 * Nothing is unfolded, decoded or merged. A head that passes has one meaning, so a proxy in front of us and the library
 * behind us see the same request. */
#ifndef SANSU_SERVE_HEAD_H
#define SANSU_SERVE_HEAD_H

#include <stdbool.h>
#include <stddef.h>

enum { SERVE_HEAD_BYTES = 16 << 10, SERVE_HEAD_FIELDS = 100 };

/* Bytes of the head, borrowed. */
struct serve_slice {
    const char *data;
    size_t n;
};
bool serve_slice_is(struct serve_slice s, const char *text);      /* byte for byte */
bool serve_slice_is_word(struct serve_slice s, const char *text); /* upper and lower case are the same */

struct serve_field {
    struct serve_slice name, value; /* value: without blanks around it */
};

struct serve_head {
    struct serve_slice method, path, query; /* query: behind '?', empty when there is none */
    struct serve_field field[SERVE_HEAD_FIELDS];
    size_t n_fields;
    bool has_length;
    size_t length;  /* Content-Length */
    size_t n_bytes; /* of the head, the empty line included */
};

enum serve_head_state { SERVE_HEAD_MORE, SERVE_HEAD_READY, SERVE_HEAD_BAD };

/* Read the head at the beginning of data[0..n). MORE: all is well so far, and it is not complete. BAD: *status and *why
 * (static words) tell what to answer. */
enum serve_head_state serve_head_read(struct serve_head *out, const char *data, size_t n, int *status,
                                      const char **why);

/* Value of the first field of this name; data is NULL when there is none. */
struct serve_slice serve_head_value(const struct serve_head *head, const char *name);

#endif
