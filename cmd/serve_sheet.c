/* serve_sheet.c - POST /v1/worksheet: what `sansu sheet` prints, by a specification in JSON -> PDF, HTML or its layout.
 *
 *   {"family","count",..} | {"like":[..]} | {"problems":[..]} -> problems -> pages -> the part that is wanted
 *
 * Built without cairo, or without a font, it is refused with 501: that is nobody's mistake.
 *
 * Checked tests/e2e/serve_sheet_test.c
 */
#include <string.h>

#include "serve_call.h"
#include "sheet_words.h"

enum format { PDF, HTML, JSON };

struct sheet_call {
    struct serve_call *call;
    struct sheet_spec spec;
    const json_t *like, *problems;
    enum sheet_part part;
    enum format format;
};

/* ---- the specification ---- */

static bool read_numbers(struct sheet_call *s) {
    struct api_problem *problem = &s->call->problem;
    int64_t count = 10, seed = 1, grade = 0, stars = 0, versions = 1, room = 0, columns = 1;
    const struct {
        const char *name;
        int64_t *value, low, high;
    } numbers[] = {{"count", &count, 1, CMD_SHEET_SERVED},
                   {"seed", &seed, 0, INT64_MAX},
                   {"grade", &grade, 3, 6},
                   {"stars", &stars, 1, 3},
                   {"room", &room, 10, 200},
                   {"columns", &columns, 1, 2},
                   {"versions", &versions, 1, SHEET_VERSIONS}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (!api_json_whole(numbers[i].value, s->call->root, numbers[i].name, numbers[i].low, numbers[i].high, problem))
            return false;
    if (count * versions > CMD_SHEET_SERVED)
        return api_refuse(problem, 400, "count", "'count' times 'versions' can be %d at most", CMD_SHEET_SERVED);
    struct sheet_spec *spec = &s->spec;
    spec->count = (int)count, spec->seed = (uint64_t)seed, spec->grade = (int)grade, spec->stars = (int)stars;
    spec->versions = (int)versions, spec->room = (int)room, spec->columns = (int)columns;
    return true;
}

/* The place of a field's word in a list; -1 after a refusal. */
static int read_word(const struct sheet_call *s, const char *name, const char *words) {
    const char *value = NULL;
    size_t n;
    if (!api_json_text(&value, &n, s->call->root, name, &s->call->problem)) return -1;
    int place = value ? cmd_place_of(words, value) : 0;
    if (place < 0) api_refuse(&s->call->problem, 400, name, "'%s' can be one of: %s", name, words);
    return place;
}

static bool read_words(struct sheet_call *s) {
    const json_t *root = s->call->root;
    for (int i = 0; i < CMD_SHEET_WORDS; i++) {
        const struct cmd_sheet_word *w = &cmd_sheet_words[i];
        if (read_word(s, w->name, w->words) < 0) return false;
        cmd_sheet_set_word(&s->spec, (enum cmd_sheet_choice)i, json_string_value(json_object_get(root, w->name)));
    }
    static const enum sheet_part parts[] = {SHEET_BOTH, SHEET_PUPILS, SHEET_KEY};
    int part = read_word(s, "part", "both pupils key"), format = read_word(s, "format", "pdf html json");
    if (part < 0 || format < 0) return false;
    s->part = parts[part];
    s->format = (enum format)format;
    return true;
}

static bool read_texts(struct sheet_call *s) {
    const json_t *root = s->call->root;
    struct sheet_spec *spec = &s->spec;
    struct api_problem *problem = &s->call->problem;
    size_t n;
    return api_json_text(&spec->families, &n, root, "family", problem) &&
           api_json_text(&spec->voice, &n, root, "voice", problem) &&
           api_json_text(&spec->title, &n, root, "title", problem) &&
           api_json_flag(&spec->repeats, root, "repeats", problem) &&
           api_json_flag(&spec->plain, root, "plain", problem) &&
           api_json_flag(&spec->approved, root, "approved", problem);
}

static bool read_list(const json_t **out, const struct sheet_call *s, const char *name) {
    const json_t *list = json_object_get(s->call->root, name);
    *out = json_is_null(list) ? NULL : list;
    return !*out || (json_is_array(list) && json_array_size(list) <= CMD_SHEET_SERVED) ||
           api_refuse(&s->call->problem, 400, name, "'%s' must be a list of at most %d problems", name,
                      CMD_SHEET_SERVED);
}

/* None of the fields stands beside `name`. */
static bool excludes(const struct sheet_call *s, const char *name, const char *const *others) {
    for (; *others; others++)
        if (json_object_get(s->call->root, *others))
            return api_refuse(&s->call->problem, 400, *others, "'%s' and '%s' exclude each other", name, *others);
    return true;
}

static bool read_lists(struct sheet_call *s) {
    static const char *const beside_like[] = {"family", "grade", "problems", NULL};
    static const char *const beside_problems[] = {"family",  "grade", "stars",    "count", "seed",
                                                  "repeats", "order", "versions", "voice", NULL};
    return read_list(&s->like, s, "like") && read_list(&s->problems, s, "problems") &&
           (!s->like || excludes(s, "like", beside_like)) && (!s->problems || excludes(s, "problems", beside_problems));
}

/* ---- the sheet ---- */

static bool find_problems(struct sheet_items *items, const struct sheet_call *s, struct err *err) {
    enum sheet_figures figures = s->spec.figures;
    bool drawn = figures == SHEET_FIGURES || figures == SHEET_SOLVED_FIGURES;
    if (s->problems)
        return sheet_own_array(items, s->problems, err) &&
               (!drawn || sheet_find_figures(items, s->call->app->reader, err));
    if (s->like) return sheet_like_array(items, &s->spec, s->call->app->reader, s->like, err);
    return sheet_draw(items, &s->spec, err);
}

static bool write(const struct sheet_call *s, struct sheet *sheet, struct err *err) {
    struct serve_call *c = s->call;
    if (s->format == JSON) {
        sheet_write_json(&c->body, sheet);
        return true;
    }
    if (!sheet_pages(sheet, s->part)) return api_refuse(&c->problem, 400, "part", "there is no key: 'answers' is none");
    if (s->format == PDF) {
        c->type = "application/pdf";
        return sheet_write_pdf(sheet, s->part, bytes_sink, &c->body, err);
    }
    c->type = "text/html; charset=utf-8";
    return sheet_write_html(sheet, s->part, bytes_sink, &c->body, err);
}

/* Is it the request's fault, or does this machine lack what all sheets need? */
static void explain_failure(struct serve_call *c, const struct err *err) {
    struct bytes name = {0};
    struct err why = {0};
    bool can = sheet_is_built() && sheet_font_name(&name, c->app->font, &why);
    bytes_free(&name);
    if (can)
        serve_call_failed(c, err);
    else
        api_refuse(&c->problem, 501, "", "%s", sheet_is_built() ? why.message : err->message);
}

static void answer(struct serve_call *c) {
    struct sheet_call s = {.call = c};
    struct sheet_items items = {0};
    struct sheet *sheet = NULL;
    struct err err = {0};
    if (!read_numbers(&s) || !read_words(&s) || !read_texts(&s) || !read_lists(&s)) return;
    bool ok = find_problems(&items, &s, &err) && sheet_make(&sheet, &s.spec, &items, c->app->font, &err) &&
              write(&s, sheet, &err);
    if (!ok) explain_failure(c, &err);
    sheet_close(sheet);
    sheet_items_free(&items);
}

void serve_worksheet(void *context, struct serve_exchange *x) {
    serve_call_begin_long(
        context, x,
        "family grade stars count seed repeats order versions voice like problems title plain approved "
        "space room hints figures furigana columns paper answers part format",
        answer);
}
