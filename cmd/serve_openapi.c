/* serve_openapi.c - GET /openapi.json: what there is to ask for, in the words of OpenAPI 3.1 (docs/openapi.json).
 *
 * Checked tests/e2e/serve_openapi_test.c, tools/openapi_check.sh
 */
#include "serve_app.h"
#include "serve_embed.h"

SERVE_EMBED(openapi, "docs/openapi.json")

void serve_openapi(void *context, struct serve_exchange *x) {
    struct bytes body = {0};
    (void)context;
    bytes_append(&body, serve_bytes_openapi, (size_t)(serve_bytes_openapi_end - serve_bytes_openapi));
    serve_send_json(x, 200, &body);
}
