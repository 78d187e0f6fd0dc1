/* record.h - a record and its report for the tests of the forms they are written in. */
#ifndef SANSU_TESTS_AUDIT_RECORD_H
#define SANSU_TESTS_AUDIT_RECORD_H

#include <string.h>

#include "base/bytes.h"
#include "sansu/audit_report.h"
#include "test.h"

/* The record of a line, audited; the caller frees both. */
static inline void audited(struct audit_record *record, struct audit_report *report, const char *line) {
    static const struct audit_options defaults;
    struct err err = {0};
    assert_ok(audit_record_read(record, line, strlen(line), &err), err);
    assert_ok(audit_record_check(report, record, &defaults, &err), err);
}

#define RECORD_FALSE \
    "{\"id\":\"b<i>\",\"text\":\"1. 間の数は270÷9=30(か所)なので、\\n2. 木は30+1=32(本)です。\\n答え 32本\",\"answer\":\"31本\"}"
#define RECORD_SOUND \
    "{\"id\":\"a\",\"text\":\"1. 間の数は270÷9=30(か所)なので、\\n2. 木は30+1=31(本)です。\\n答え 31本\"}"

#endif
