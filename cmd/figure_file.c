/* figure_file.c - a drawing as a file: SVG, PDF, or the display list as JSON, by the end of its name.
 *
 * Checked tests/e2e/figure_test.c, tests/e2e/explain_test.c
 */
#include <string.h>

#include "base/file.h"
#include "figure.h"
#include "sansu/sheet.h"
#include "words.h"

bool figure_file_check(const char *flag, const char *name, struct err *err) {
    if (!name || file_has_suffix(name, ".svg") || file_has_suffix(name, ".json") || file_has_suffix(name, ".pdf"))
        return true;
    return err_set(err, ERR_USAGE, say("%s takes a name that ends with .svg, .pdf or .json, not '%s'"), flag, name);
}

bool figure_file_write(const char *name, const struct drawing *d, struct err *err) {
    struct bytes out = {0};
    bool ok = true;
    if (file_has_suffix(name, ".pdf"))
        ok = sheet_write_drawing(&out, d, NULL, err);
    else if (file_has_suffix(name, ".json"))
        drawing_write_json(&out, d);
    else
        drawing_write_svg(&out, d);
    ok = ok && file_write_atomic(name, bytes_text(&out), out.len, err);
    bytes_free(&out);
    return ok;
}
