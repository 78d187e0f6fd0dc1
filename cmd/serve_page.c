/* serve_page.c - GET / and /web/NAME: the teacher's page. It is the same for everybody and holds no data, so it needs
 * no key; what it asks for does.
 *
 * Checked tests/e2e/serve_page_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "serve_app.h"
#include "serve_assets.h"

/* Nothing from elsewhere, no script but its own files, no text that becomes markup. Figures are images of bytes. */
static const char policy[] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
                             "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                             "require-trusted-types-for 'script'; trusted-types 'none'";

enum { TAG = 2 + 64 + 1 };

/* A strong tag: the digest of the bytes. */
static void write_tag(char out[TAG], const struct serve_asset *a) {
    char hex[65];
    sha256_hex(hex, a->data, (size_t)(a->end - a->data));
    snprintf(out, TAG, "\"%s\"", hex);
}

static bool is_known(const struct serve_exchange *x, const char *tag) {
    struct serve_slice known = serve_head_value(serve_head(x), "if-none-match");
    return known.data && (serve_slice_is(known, "*") || memmem(known.data, known.n, tag, strlen(tag)));
}

static void send_asset(struct serve_exchange *x, const struct serve_asset *a) {
    struct bytes body = {0};
    char tag[TAG];
    write_tag(tag, a);
    serve_add_header(x, "ETag", tag);
    serve_add_header(x, "Cache-Control", "no-cache");
    serve_add_header(x, "Content-Security-Policy", policy);
    serve_add_header(x, "Cross-Origin-Resource-Policy", "same-origin");
    serve_add_header(x, "Referrer-Policy", "same-origin");
    bool known = is_known(x, tag);
    if (!known) bytes_append(&body, a->data, (size_t)(a->end - a->data));
    serve_reply(x, known ? 304 : 200, a->type, &body);
}

void serve_page(void *context, struct serve_exchange *x) {
    (void)context;
    send_asset(x, &serve_assets[0]);
}

void serve_web(void *context, struct serve_exchange *x) {
    struct api_problem problem = {0};
    (void)context;
    for (const struct serve_asset *a = serve_assets; a->name; a++)
        if (serve_slice_is(serve_rest(x), a->name)) {
            send_asset(x, a);
            return;
        }
    api_refuse(&problem, 404, "", "there is no such path");
    serve_send_problem(x, &problem);
}
