/* serve_absent.c - `sansu serve` of a program that was built without libmicrohttpd. */
#include "cmd.h"
#include "words.h"

int cmd_serve(int argc, char **argv) {
    const struct cmd_flag flags[] = {{NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {
        "sansu serve [flags]\n",
        "Serve the engine over HTTP: OpenAI's and Anthropic's APIs, checked explanations, audits, problems (docs/serve.md).",
        "sansu serve", flags, NULL};
    struct err err = {0};
    int code = ERR_USAGE;
    if (argc > 0 && !cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code) && code == 0) return code;
    err_set(&err, ERR_USAGE,
            say("this sansu was built without libmicrohttpd (Debian: libmicrohttpd-dev); install it and build again"));
    return cmd_fail("serve", &err);
}
