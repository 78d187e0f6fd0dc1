/* explain.c - the shortest program that uses the library: a problem in, a checked explanation out.
 *
 *     cc explain.c $(pkg-config --cflags --libs sansu) -o explain
 *     ./explain /usr/local/share/sansu/models/sansu-mini '270mの道の…'
 */
#include <sansu/engine.h>
#include <sansu/tutor.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "usage: explain MODEL PROBLEM\n");
        return 2;
    }
    struct engine *engine = NULL;
    struct tutor *tutor = NULL;
    struct explanation e = {0};
    struct err err = {0};
    bool ok = engine_open(&engine, argv[1], &(struct engine_options){.threads = 1}, &err) &&
              tutor_open(&tutor, engine, &(struct tutor_options){0}, &err) &&
              tutor_explain(&e, tutor, argv[2], strlen(argv[2]), NULL, NULL, &err);
    if (ok)
        printf("%s\n(equations: %s)\n", e.text, exact_verdict_name(e.report.arithmetic));
    else
        fprintf(stderr, "explain: %s\n", err.message);
    explanation_free(&e);
    tutor_close(tutor);
    engine_close(engine);
    return ok ? 0 : 1;
}
