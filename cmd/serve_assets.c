/* serve_assets.c - the page's files inside the program: the assembler puts the bytes of web/ where the table looks.
 *
 * Checked tests/e2e/serve_page_test.c
 */
#include "serve_assets.h"

#include "serve_embed.h"

#define HTML "text/html; charset=utf-8"
#define CSS "text/css; charset=utf-8"
#define MODULE "text/javascript; charset=utf-8"
#define SVG "image/svg+xml"

#define ASSETS(X)                            \
    X(index, "index.html", HTML)             \
    X(style, "style.css", CSS)               \
    X(icon, "icon.svg", SVG)                 \
    X(main, "main.js", MODULE)               \
    X(make, "make.js", MODULE)               \
    X(edit, "edit.js", MODULE)               \
    X(shelf, "shelf.js", MODULE)             \
    X(ask, "ask.js", MODULE)                 \
    X(dom, "dom.js", MODULE)                 \
    X(reading, "reading.js", MODULE)         \
    X(correct, "correct.js", MODULE)         \
    X(figures, "figures.js", MODULE)         \
    X(explanation, "explanation.js", MODULE) \
    X(marks, "marks.js", MODULE)             \
    X(diff, "diff.js", MODULE)               \
    X(similar, "similar.js", MODULE)         \
    X(sheet, "sheet.js", MODULE)             \
    X(compare, "compare.js", MODULE)         \
    X(batch, "batch.js", MODULE)             \
    X(status, "status.js", MODULE)           \
    X(keep, "keep.js", MODULE)               \
    X(present, "present.js", MODULE)         \
    X(memory, "memory.js", MODULE)           \
    X(text, "text.js", MODULE)

#define BYTES(id, file, type) SERVE_EMBED(id, "web/" file)
ASSETS(BYTES)

#define ROW(id, file, type) {file, type, serve_bytes_##id, serve_bytes_##id##_end},
const struct serve_asset serve_assets[] = {ASSETS(ROW){NULL, NULL, NULL, NULL}};
