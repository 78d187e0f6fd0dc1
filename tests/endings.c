#include "endings.h"

#include <string.h>

#include "base/bytes.h"
#include "base/err.h"
#include "base/file.h"
#include "test.h"

/* \n to a line break, in place. */
static void unescape(char *s) {
    char *to = s;
    for (; *s; s++) {
        bool escape = s[0] == '\\' && s[1] == 'n';
        *to++ = escape ? '\n' : *s;
        s += escape;
    }
    *to = 0;
}

size_t endings_each(void (*visit)(const struct ending *ending)) {
    struct bytes file = {0};
    struct err err = {0};
    size_t n = 0;
    assert_ok(file_read_all(&file, "tests/golden/answer_endings.tsv", 1 << 20, &err), err);
    for (char *line = strtok(file.data, "\n"); line; line = strtok(NULL, "\n"), n++) {
        char *tab = strchr(line, '\t');
        assert_non_null(tab);
        *tab = 0;
        unescape(line);
        visit(&(struct ending){.text = line, .answer = strcmp(tab + 1, "-") != 0 ? tab + 1 : NULL});
    }
    bytes_free(&file);
    return n;
}
