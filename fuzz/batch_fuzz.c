/* batch_fuzz.c - any bytes as the body of a batch of audits, in each of its forms: every record or bad line is one line
 * of JSON, lines are counted upwards, and the reading ends.
 *
 *   the first byte chooses JSON lines, a table or plain texts; the rest is the body
 */
#include <jansson.h>

#include "sansu/audit_report.h"
#include "scratch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check_line(const struct bytes *line) {
    json_t *o = json_loadb(line->data, line->len, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, NULL);
    scratch_check(json_is_object(o) && memchr(line->data, '\n', line->len) == line->data + line->len - 1);
    json_decref(o);
}

static void check_record(struct audit_totals *totals, const struct audit_record *record) {
    const struct audit_options defaults = {.grade = 0};
    struct audit_report report;
    struct bytes line = {0};
    struct err err = {0};
    if (!audit_record_check(&report, record, &defaults, &err)) {
        scratch_check(err.code == ERR_INPUT);
        return;
    }
    audit_totals_add(totals, record, &report);
    audit_write_record(&line, record, &report, true, AUDIT_JAPANESE);
    check_line(&line);
    audit_report_free(&report);
    bytes_free(&line);
}

/* Text between two records that none can be made of comes back as bad, never twice from one place. */
static void read_all(struct audit_file *file, size_t n) {
    struct audit_record record;
    struct audit_totals totals = {0};
    struct err err = {0};
    size_t line = 0, seen = 0;
    for (;;) {
        struct err bad = {0};
        if (!audit_file_next(&record, file, &bad, &err)) break;
        scratch_check(seen++ <= n && audit_file_line(file) >= line);
        line = audit_file_line(file);
        if (!bad.code) check_record(&totals, &record);
        audit_record_free(&record);
    }
    scratch_check(!err.code || err.message[0]);
    scratch_check(totals.records <= seen);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static const enum audit_form forms[] = {AUDIT_JSONL, AUDIT_CSV, AUDIT_PLAIN};
    struct audit_file *file = NULL;
    struct err err = {0};
    if (!n) return 0;
    if (audit_file_open(&file, scratch_file(0, data + 1, n - 1), forms[data[0] % 3], NULL, &err))
        read_all(file, n);
    else
        scratch_check(err.code == ERR_INPUT);
    audit_file_close(file);
    return 0;
}
