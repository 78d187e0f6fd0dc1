/* A key in every spelling that a server may give it. */
#include <stdio.h>
#include <string.h>

#include "base/rng.h"
#include "sansu/teacher.h"
#include "test.h"

static const char key[] = "sk-a/B\"9_x";

static void check(const char *before, const char *after) {
    struct bytes b = {0};
    bytes_append_string(&b, before);
    teacher_redact(&b, key);
    if (strcmp(bytes_text(&b), after) != 0) fail_msg("%s became %s, not %s", before, bytes_text(&b), after);
    bytes_free(&b);
}

TEST(redact_every_spelling_of_the_key) {
    check("x sk-a/B\"9_x y", "x ********** y");
    check("sk-a/B\"9_xsk-a/B\"9_x", "********************");
    check("{\"m\":\"\\u0073k-a\\/B\\\"9_x\"}", "{\"m\":\"*****************\"}");
    check("\\u0073\\u006B\\u002d\\u0061\\u002F\\u0042\\u0022\\u0039\\u005F\\u0078",
          "************************************************************");
    check("\"{\\\"m\\\":\\\"\\\\u0073k-a\\\\\\/B\\\\\\\"9_x\\\"}\"", "\"{\\\"m\\\":\\\"**********************\\\"}\"");
    check("?k=sk-a%2FB%229_x&", "?k=**************&");
}

TEST(redact_leaves_the_rest_alone) {
    check("", "");
    check("sk-a/B\"9_", "sk-a/B\"9_");
    check("\\u0073k-a", "\\u0073k-a");
    check("\\", "\\");
    check("\\u00", "\\u00");
    check("SK-A/B\"9_X", "SK-A/B\"9_X");
    struct bytes b = {0};
    bytes_append_string(&b, "abc abc");
    teacher_redact(&b, "abc"); /* too short to be a secret */
    assert_string_equal(bytes_text(&b), "abc abc");
    teacher_redact(&b, NULL);
    bytes_free(&b);
}

/* Random spellings between random bytes: the key is never left. */
TEST(redact_random_spellings) {
    struct rng rng;
    rng_init(&rng, 5, 1);
    for (int round = 0; round < 3000; round++) {
        struct bytes b = {0};
        for (int i = (int)rng_below(&rng, 4); i > 0; i--) bytes_append_char(&b, "\\u%s0\"x"[rng_below(&rng, 7)]);
        size_t before = b.len;
        for (const char *c = key; *c; c++) switch (rng_below(&rng, 4)) {
                case 0: bytes_printf(&b, "\\u%04x", (unsigned)*c); break;
                case 1: bytes_printf(&b, "\\\\u%04X", (unsigned)*c); break;
                case 2: bytes_printf(&b, "%%%02X", (unsigned)*c); break;
                default: bytes_append_char(&b, *c);
            }
        bytes_append_string(&b, " end");
        teacher_redact(&b, key);
        if (b.data[b.len - 5] != '*' || b.data[before] != '*') fail_msg("%s", b.data);
        bytes_free(&b);
    }
}
