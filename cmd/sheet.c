/* sheet.c - `sansu sheet`: a worksheet of chosen problems with its answer key, as a teacher hands it out.
 *
 *   flags -> specification -> problems -> pages -> FILE.pdf | FILE.html | FILE-1.svg .. | JSON of the layout
 *
 * Reads   flags, files of problems, a font        Writes  the files, whole or not at all; stdout: JSON
 * Checked tests/e2e/sheet_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "cmd.h"
#include "sheet_file.h"
#include "sheet_words.h"
#include "words.h"

struct arguments {
    struct sheet_spec spec;
    const char *out, *key, *font, *like, *from, *reader;
    const char *word[CMD_SHEET_WORDS]; /* in the order of cmd_sheet_words */
    int64_t grade, stars, count, seed, versions, columns, room;
    bool json;
};

/* ---- words of flags ---- */

static bool set_words(struct arguments *a) {
    for (int i = 0; i < CMD_SHEET_WORDS; i++) {
        const struct cmd_sheet_word *w = &cmd_sheet_words[i];
        if (cmd_sheet_set_word(&a->spec, (enum cmd_sheet_choice)i, a->word[i])) continue;
        fprintf(stderr, say("sansu sheet: --%s takes one of: %s; not '%.40s'\n"), w->name, w->words, a->word[i]);
        return false;
    }
    return true;
}

static bool set_spec(struct arguments *a) {
    struct sheet_spec *s = &a->spec;
    s->grade = (int)a->grade, s->stars = (int)a->stars, s->count = (int)a->count, s->seed = (uint64_t)a->seed;
    s->versions = (int)a->versions, s->columns = (int)a->columns, s->room = (int)a->room;
    return set_words(a);
}

/* ---- files ---- */

static bool check_name(const char *flag, const char *path) {
    if (!path || file_has_suffix(path, ".pdf") || file_has_suffix(path, ".html") || file_has_suffix(path, ".svg"))
        return true;
    fprintf(stderr, say("sansu sheet: %s takes a name that ends in .pdf, .html or .svg, not '%.200s'\n"), flag, path);
    return false;
}

static bool check_files(const struct arguments *a, struct err *err) {
    const char *const inputs[] = {a->like, a->from, a->font};
    const struct file_output outputs[] = {{"--out", a->out}, {"--key", a->key}};
    return file_check_outputs(inputs, 3, outputs, 2, err);
}

/* ---- the sheet ---- */

static bool open_reader(struct reader **out, const struct arguments *a, struct err *err) {
    return reader_open(out, a->reader ? a->reader : cmd_data_path("models/sansu-reader"), err);
}

static bool draws(const struct sheet_spec *spec) {
    return spec->figures == SHEET_FIGURES || spec->figures == SHEET_SOLVED_FIGURES;
}

/* Whose problem has no figure is said. */
static void name_bare(const struct sheet_items *items) {
    struct bytes bare = {0};
    sheet_name_bare(&bare, items);
    if (bare.len)
        fprintf(stderr, say("sansu sheet: not read for sure, or of a kind without one: no figure for problem %s\n"),
                bytes_text(&bare));
    bytes_free(&bare);
}

static bool find_own(struct sheet_items *items, const struct arguments *a, struct err *err) {
    struct reader *reader = NULL;
    bool ok = sheet_own(items, a->from, err);
    if (!ok || !draws(&a->spec)) return ok;
    ok = open_reader(&reader, a, err) && sheet_find_figures(items, reader, err);
    if (ok) name_bare(items);
    reader_close(reader);
    return ok;
}

static bool find_problems(struct sheet_items *items, const struct arguments *a, struct err *err) {
    if (a->from) return find_own(items, a, err);
    if (!a->like) return sheet_draw(items, &a->spec, err);
    struct reader *reader = NULL;
    bool ok = open_reader(&reader, a, err) && sheet_like(items, &a->spec, reader, a->like, err);
    reader_close(reader);
    return ok;
}

/* Who read the words, where the tables do not know them. */
static void name_readings(const struct sheet *sheet) {
    const char *why = sheet_no_analyser(sheet);
    struct bytes automatic = {0};
    sheet_name_automatic(&automatic, sheet);
    if (*why) fprintf(stderr, say("sansu sheet: words that the tables of readings do not know have none: %s\n"), why);
    if (automatic.len)
        fprintf(stderr, say("sansu sheet: MeCab's readings, marked 自動, are in problem %s\n"), bytes_text(&automatic));
    bytes_free(&automatic);
}

static bool write_all(struct sheet *sheet, const struct arguments *a, struct err *err) {
    if (a->json) {
        struct bytes json = {0};
        sheet_write_json(&json, sheet);
        fwrite(bytes_text(&json), 1, json.len, stdout);
        bytes_free(&json);
    }
    return cmd_sheet_write_files(sheet, a->out, a->key, err);
}

static int make(const struct arguments *a) {
    struct err err = {0};
    struct sheet_items items = {0};
    struct sheet *sheet = NULL;
    bool ok = check_files(a, &err) && find_problems(&items, a, &err) &&
              sheet_make(&sheet, &a->spec, &items, a->font, &err) && write_all(sheet, a, &err);
    if (ok) name_readings(sheet);
    if (ok && !a->json)
        fprintf(stderr, say("sansu sheet: %zu problems on %zu pages, key on %zu\n"), items.n,
                sheet_pages(sheet, SHEET_PUPILS), sheet_pages(sheet, SHEET_KEY));
    sheet_close(sheet);
    sheet_items_free(&items);
    return ok ? 0 : cmd_fail("sheet", &err);
}

int cmd_sheet(int argc, char **argv) {
    static struct arguments a = {.count = 10, .seed = 1};
    struct sheet_spec *s = &a.spec;
    const struct cmd_flag flags[] = {
        {"--family", FLAG_STRING, &s->families, "NAME,NAME",
         "families, by id or name, with a sub-type behind \"/\" or not: 植木算,wariai/off", 0, 0},
        {"--grade", FLAG_INT, &a.grade, "3..6", "only families taught in this school year", 3, 6},
        {"--stars", FLAG_INT, &a.stars, "1..3", "only problems of this difficulty", 1, 3},
        {"--count", FLAG_INT, &a.count, "N", "how many problems (default 10)", 1, SHEET_MOST},
        {"--seed", FLAG_INT, &a.seed, "N", "same seed, same sheet (default 1)", 0, 0},
        {"--repeats", FLAG_BOOL, &s->repeats, NULL, "two problems may be the same", 0, 0},
        {"--order", FLAG_STRING, &a.word[CMD_SHEET_ORDER], "NAME",
         "alternating (families in turn), easy (easy ones first) or mixed", 0, 0},
        {"--versions", FLAG_INT, &a.versions, "N", "versions A, B ..: same structures, other numbers", 1,
         SHEET_VERSIONS},
        {"--voice", FLAG_STRING, &s->voice, "NAME", "how the texts are worded (sansu problems --help)", 0, 0},
        {"--like", FLAG_STRING, &a.like, "FILE", "problems of the kinds of these, one a line (類題)", 0, 0},
        {"--from", FLAG_STRING, &a.from, "FILE", "these problems as they stand: JSON lines, or one text a line", 0, 0},
        {"--title", FLAG_STRING, &s->title, "TEXT", "the head of the sheet (default: what it is of)", 0, 0},
        {"--plain", FLAG_BOOL, &s->plain, NULL, "no boxes for date, name and score", 0, 0},
        {"--approved", FLAG_BOOL, &s->approved, NULL, "a teacher has looked at it: leave out 教師確認前", 0, 0},
        {"--space", FLAG_STRING, &a.word[CMD_SHEET_SPACE], "NAME", "space to work in: lines, grid or none", 0, 0},
        {"--room", FLAG_INT, &a.room, "MM", "height of that space (default: by the number of steps)", 10, 200},
        {"--hints", FLAG_STRING, &a.word[CMD_SHEET_HINTS], "NAME", "none, foot (to fold away) or page", 0, 0},
        {"--figures", FLAG_STRING, &a.word[CMD_SHEET_FIGURES], "NAME",
         "none, problem, blank (a frame to draw in) or solution (in the key)", 0, 0},
        {"--furigana", FLAG_STRING, &a.word[CMD_SHEET_FURIGANA], "GRADE",
         "none, over words with kanji above a grade (1..6), or all", 0, 0},
        {"--columns", FLAG_INT, &a.columns, "1..2", "columns on a page", 1, 2},
        {"--paper", FLAG_STRING, &a.word[CMD_SHEET_PAPER], "NAME", "A4, B5 or A3 (A4 enlarged)", 0, 0},
        {"--answers", FLAG_STRING, &a.word[CMD_SHEET_ANSWERS], "NAME", "the key: answers, equations, full or none", 0,
         0},
        {"--out", FLAG_STRING, &a.out, "FILE", "FILE.pdf, FILE.html, or FILE.svg for FILE-1.svg, FILE-2.svg ..", 0, 0},
        {"--key", FLAG_STRING, &a.key, "FILE", "the key into a file of its own (default: behind the sheet)", 0, 0},
        {"--font", FLAG_STRING, &a.font, "FILE", "a TrueType font (default: BIZ UDPGothic, else IPAexGothic)", 0, 0},
        {"--reader", FLAG_STRING, &a.reader, "DIR", "for --like, and for figures of --from: the reader's model", 0, 0},
        {"--json", FLAG_BOOL, &a.json, NULL, "print where everything stands as one JSON object (docs/json.md)", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    static const struct cmd_rule rules[] = {
        {"--like", CMD_EXCLUDES, "--family --grade --from"},
        {"--from", CMD_EXCLUDES, "--family --grade --stars --count --seed --repeats --order --versions --voice"},
        {"--reader", CMD_NEEDS, "--like --from"},
        {"--key", CMD_NEEDS, "--out"},
        {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {"sansu sheet --out FILE.pdf [flags]\n",
                                    "Set a worksheet of chosen problems with space to work in, and its answer key.",
                                    "sansu sheet --family 植木算,つるかめ算 --count 10 --furigana 3 --out sheet.pdf",
                                    flags, rules};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    if (!a.out && !a.json) {
        fprintf(stderr, "%s", say("sansu sheet: --out FILE.pdf or --json is needed\n"));
        return ERR_USAGE;
    }
    if (!check_name("--out", a.out) || !check_name("--key", a.key) || !set_spec(&a)) return ERR_USAGE;
    return make(&a);
}
