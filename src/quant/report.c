/* report.c - what each kind of tensor lost, for people and for programs.
 *
 * Checked tests/quant/report_test.c
 */
#include <string.h>

#include "sansu/quant.h"

void quant_report_table(struct bytes *out, const struct quant_report *r, const char *file) {
    bool fell_back = false;
    bytes_printf(out, "%-19s %-6s %7s %13s %9s %12s %10s\n", "tensors", "type", "number", "weights", "MB", "rms/weight",
                 "max error");
    for (size_t i = 0; i < r->n_rows; i++) {
        const struct quant_row *row = &r->row[i];
        bool other = strcmp(row->type, row->wanted) != 0;
        fell_back |= other;
        bytes_printf(out, "%-19s %-5s%s %7zu %13zu %9.1f %11.4f%% %10.3g\n", row->kind, row->type, other ? "*" : " ",
                     row->tensors, row->elements, 1e-6 * (double)row->bytes, 100 * row->rms_relative, row->most);
    }
    bytes_printf(out, "\n%s: %zu weights, %.1f MB, %.2f bits a weight, rms error %.4f %% of the weights\n", file,
                 r->elements, 1e-6 * (double)r->file_bytes, 8 * (double)r->bytes / (double)r->elements,
                 100 * r->rms_relative);
    if (fell_back)
        bytes_append_string(
            out,
            "* rows do not divide into blocks of 256 (Q4_K, Q5_K, Q6_K); stored in the type of blocks of 32 with more bits\n");
}

void quant_report_json(struct bytes *out, const struct quant_report *r, const char *file) {
    bytes_append_string(out, "{\"schema\":\"sansu.quantize/1\",\"out\":");
    bytes_append_json_string(out, file, strlen(file));
    bytes_printf(
        out, ",\"type\":\"%s\",\"elements\":%zu,\"bytes\":%zu,\"file_bytes\":%zu,\"rms_relative\":%.9g,\"tensors\":[",
        r->type, r->elements, r->bytes, r->file_bytes, r->rms_relative);
    for (size_t i = 0; i < r->n_rows; i++) {
        const struct quant_row *row = &r->row[i];
        bytes_printf(
            out,
            "%s{\"kind\":\"%s\",\"type\":\"%s\",\"wanted\":\"%s\",\"tensors\":%zu,\"elements\":%zu,\"bytes\":%zu,\"rms_relative\":%.9g,\"max_error\":%.9g}",
            i ? "," : "", row->kind, row->type, row->wanted, row->tensors, row->elements, row->bytes, row->rms_relative,
            row->most);
    }
    bytes_append_string(out, "]}\n");
}
