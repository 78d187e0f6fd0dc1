/* serve_assets.h - the files of web/, as they were when the program was built. */
#ifndef SANSU_CMD_SERVE_ASSETS_H
#define SANSU_CMD_SERVE_ASSETS_H

#include <stddef.h>

#include "serve/head.h"

struct serve_asset {
    const char *name, *type; /* "page.css", "text/css; charset=utf-8" */
    const char *data, *end;
};

extern const struct serve_asset serve_assets[]; /* ends with name == NULL */

#endif
