/* standin.c - the tests' scripted teacher as a program: prints its port, serves 127.0.0.1 until it is killed.
 *
 * make standin; build/standin [PORT [LOG]]      used by tools/sdk_oracle.py
 */
#include <stdio.h>
#include <stdlib.h>

#include "../tests/teacher/standin.h"

int main(int argc, char **argv) {
    int port = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 0, listener = standin_listen(&port);
    if (listener < 0) return 1;
    printf("%d\n", port);
    fflush(stdout);
    standin_serve(listener, argc > 2 ? argv[2] : NULL);
    return 0;
}
