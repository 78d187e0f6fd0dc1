/* file_test.c - explanations as JSON lines, as a table, as plain text: which it is, and what is read. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "e2e/folder.h"
#include "sansu/audit_report.h"
#include "test.h"

/* All records as "line id=text/answer|", a bad one as "line !|". */
static enum audit_form read_all(struct bytes *out, const char *text, enum audit_form form, struct err *err) {
    struct folder f;
    struct audit_file *file;
    struct audit_record r;
    struct err bad;
    folder_make(&f);
    folder_write_text(&f, "in", text);
    bytes_clear(out);
    bool ok = audit_file_open(&file, folder_path(&f, "in"), form, NULL, err);
    while (ok && audit_file_next(&r, file, &bad, err)) {
        if (bad.code)
            bytes_printf(out, "%zu !|", audit_file_line(file));
        else
            bytes_printf(out, "%zu %s=%s/%s|", audit_file_line(file), r.id ? r.id : "-", r.text,
                         r.answer ? r.answer : "-");
        audit_record_free(&r);
    }
    form = audit_file_form(file);
    audit_file_close(file);
    folder_remove(&f);
    return form;
}

static void check(const char *text, enum audit_form given, enum audit_form expected, const char *records) {
    struct bytes got = {0};
    struct err err = {0};
    enum audit_form form = read_all(&got, text, given, &err);
    if (form != expected || strcmp(bytes_text(&got), records) != 0)
        fail_msg("%s: %s: %s", text, audit_form_name(form), bytes_text(&got));
    assert_int_equal(err.code, ERR_NONE);
    bytes_free(&got);
}

TEST(the_form_is_guessed_from_the_first_line) {
    check("\n{\"id\":1,\"text\":\"a\"}\nb\n", AUDIT_GUESS, AUDIT_JSONL, "2 1=a/-|3 !|");
    check("\xEF\xBB\xBFid,text\n1,a\n", AUDIT_GUESS, AUDIT_CSV, "2 1=a/-|");
    check("\r\n番号,問題,解説,答え\r\n1,p,\"a\r\n\r\nb\",8個\r\n2,q,c,\r\n", AUDIT_GUESS, AUDIT_CSV,
          "3 1=a\n\nb/8個|6 2=c/-|");
    check("番号\t解説\t答え\r\n1\t\"a\nb, c; d\"\t8個\n", AUDIT_GUESS, AUDIT_CSV, "2 1=a\nb, c; d/8個|");
    check("id;text;answer\n1;a, b;8\n", AUDIT_GUESS, AUDIT_CSV, "2 1=a, b/8|");
    check("text\na\n", AUDIT_GUESS, AUDIT_CSV, "2 -=a/-|");
    check("解説\n1. 3+5=8です。\n答え 8\n", AUDIT_GUESS, AUDIT_PLAIN, "1 1=解説\n1. 3+5=8です。\n答え 8/-|");
    check("\n\n1. a\n答え 8\n \n　\n2. b\r\n\n", AUDIT_GUESS, AUDIT_PLAIN, "3 1=1. a\n答え 8/-|7 2=2. b/-|");
    check("a, b\n\nc", AUDIT_GUESS, AUDIT_PLAIN, "1 1=a, b/-|3 2=c/-|");
    check("", AUDIT_GUESS, AUDIT_GUESS, "");
}

TEST(a_form_that_is_given_is_not_guessed) {
    check("a\n\nb\n", AUDIT_WHOLE, AUDIT_WHOLE, "1 1=a\n\nb/-|");
    check("{a\n\n{b", AUDIT_PLAIN, AUDIT_PLAIN, "1 1={a/-|3 2={b/-|");
    check("a\n{\"text\":\"b\"}", AUDIT_JSONL, AUDIT_JSONL, "1 !|2 -=b/-|");
    check("p,q,text\n1,2,a\n1,2\n1,2,\n", AUDIT_CSV, AUDIT_CSV, "2 -=a/-|3 !|4 !|");
    check("id\ttext\n1\ta\n", AUDIT_CSV, AUDIT_CSV, "2 1=a/-|");
}

TEST(texts_in_another_encoding_are_bad_records) {
    check("\x93\x9A\n\na\n", AUDIT_GUESS, AUDIT_PLAIN, "1 !|3 2=a/-|");
    check("id,text\n1,\x93\x9A\n2,b\n", AUDIT_GUESS, AUDIT_CSV, "2 !|3 2=b/-|");
}

TEST(a_quote_without_its_end_is_an_error) {
    struct bytes got = {0};
    struct err err = {0};
    read_all(&got, "id,text\n1,\"a\n2,b\n", AUDIT_GUESS, &err);
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "line 2: a quote"));
    bytes_free(&got);
}

TEST(every_form_has_a_name) {
    enum audit_form form;
    for (int f = AUDIT_GUESS; f <= AUDIT_WHOLE; f++) {
        assert_true(audit_form_of(&form, audit_form_name((enum audit_form)f)));
        assert_int_equal(form, f);
    }
    assert_false(audit_form_of(&form, "xml"));
}
