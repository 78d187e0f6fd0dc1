/* report_test.c - the table and the object say the same; a fallback is marked and explained. */
#include <string.h>

#include "sansu/quant.h"
#include "schema.h"
#include "test.h"

static struct quant_report report(const char *wanted) {
    return (struct quant_report){.type = "q4_k_m",
                                 .n_rows = 1,
                                 .elements = 1000,
                                 .bytes = 1062,
                                 .file_bytes = 2000000,
                                 .rms_relative = 0.005,
                                 .row = {{.kind = "attn_q",
                                          .type = "Q8_0",
                                          .wanted = wanted,
                                          .tensors = 2,
                                          .elements = 1000,
                                          .bytes = 1062,
                                          .rms_relative = 0.005,
                                          .most = 0.25}}};
}

TEST(quant_report_marks_a_type_that_was_not_the_wanted_one) {
    struct quant_report same = report("Q8_0"), other = report("Q4_K");
    struct bytes a = {0}, b = {0};
    quant_report_table(&a, &same, "x.gguf");
    quant_report_table(&b, &other, "x.gguf");
    assert_non_null(strstr(a.data, "attn_q              Q8_0         2          1000       0.0      0.5000%       0.25\n"));
    assert_non_null(
        strstr(a.data, "\nx.gguf: 1000 weights, 2.0 MB, 8.50 bits a weight, rms error 0.5000 % of the weights\n"));
    assert_null(strchr(a.data, '*'));
    assert_non_null(strstr(b.data, "Q8_0 *"));
    assert_non_null(strstr(b.data, "* rows do not divide"));
    bytes_free(&a);
    bytes_free(&b);
}

TEST(quant_report_as_json_keeps_to_its_schema) {
    struct quant_report r = report("Q4_K");
    struct bytes out = {0};
    quant_report_json(&out, &r, "a\"b\x1b.gguf");
    assert_int_equal(schema_check_lines("quantize.json", bytes_text(&out)), 1);
    assert_non_null(strstr(out.data, "\"wanted\":\"Q4_K\""));
    assert_null(strchr(out.data, 0x1b));
    bytes_free(&out);
}
