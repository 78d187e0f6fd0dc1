/* metrics_fuzz.c - any bytes as the metrics of a run that is continued: the rows that are kept are rows of the file, of no
 * later step. */
#include "finetune/metrics.h"
#include "scratch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { STEP = 5 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static struct bytes path, kept;
    struct finetune_metrics m = {0};
    struct finetune_best best = {0};
    struct err err = {0};
    if (!path.len) file_join(&path, scratch_directory(), "metrics.jsonl");
    scratch_write(path.data, data, n);
    scratch_check(finetune_metrics_open(&m, scratch_directory(), STEP, &best, &err));
    scratch_check(finetune_metrics_close(&m, &err));
    bytes_clear(&kept);
    scratch_check(file_read_all(&kept, path.data, 1 << 26, &err) && kept.len <= n);
    for (const char *line = bytes_text(&kept), *end; (end = strchr(line, '\n')); line = end + 1) {
        const char *number = strstr(line, "\"step\":");
        scratch_check(number && number < end && strtoull(number + 7, NULL, 10) <= STEP);
    }
    return 0;
}
