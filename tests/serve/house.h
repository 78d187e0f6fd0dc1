/* house.h - a small server in a thread of the test, with a route for each thing that a route can do. */
#ifndef SANSU_TESTS_SERVE_HOUSE_H
#define SANSU_TESTS_SERVE_HOUSE_H

#include <pthread.h>
#include <stdatomic.h>

#include "serve/serve.h"

struct house {
    struct serve *server;
    pthread_t thread;
    int port;
    atomic_bool stop, abandon;
    atomic_int gone, recorded, last_status, bodies;
    struct serve_exchange *waiting; /* the loop's; answered by the next wake-up */
};

/* GET /hello, POST /echo, POST /large (any text, 4 MiB), GET /item/ID, GET /stream/N (N lines as they are fetched),
 * GET /flood (never ends), GET /later (answered by house_wake), GET /secret; options: limits, key */
void house_open(struct house *h, const struct serve_options *options);
void house_wake(struct house *h);
void house_close(struct house *h); /* stops the server and waits for its thread */

#endif
