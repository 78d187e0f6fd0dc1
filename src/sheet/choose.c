/* choose.c - "植木算,wariai/off" -> families and sub-types, by id or by their Japanese names.
 *
 * Checked tests/sheet/draw_test.c
 */
#include "sheet/choose.h"

#include <string.h>

static bool is(const char *name, const char *word, size_t n) { return strlen(name) == n && memcmp(name, word, n) == 0; }

static bool holds(const char *name, const char *word, size_t n) {
    for (; *name; name++)
        if (strncmp(name, word, n) == 0) return true;
    return false;
}

/* Families whose names hold the word, for the message. */
static void suggest(struct bytes *out, const char *word, size_t n) {
    enum { MOST = 6 };
    int found = 0;
    for (int i = 0; i < problem_family_count() && found < MOST; i++) {
        struct problem_family_info f = problem_family_at(i);
        if (!holds(f.name, word, n) && !holds(f.id, word, n)) continue;
        bytes_printf(out, "%s%s (%s)", found++ ? ", " : "; there is ", f.name, f.id);
    }
}

static int find_family(const char *word, size_t n, struct err *err) {
    for (int i = 0; i < problem_family_count(); i++) {
        struct problem_family_info f = problem_family_at(i);
        if (is(f.id, word, n) || is(f.name, word, n)) return i;
    }
    struct bytes others = {0};
    suggest(&others, word, n);
    err_set(err, ERR_USAGE, "there is no family '%.*s'%s", (int)n, word, bytes_text(&others));
    bytes_free(&others);
    return -1;
}

static const char *find_subtype(int family, const char *word, size_t n, struct err *err) {
    struct problem_family_info f = problem_family_at(family);
    struct bytes all = {0};
    for (int s = 0; s < f.n_subtypes; s++) {
        struct problem_subtype_info sub = problem_subtype_at(family, s);
        if (is(sub.id, word, n) || is(sub.name, word, n)) {
            bytes_free(&all);
            return sub.id;
        }
        bytes_printf(&all, "%s%s (%s)", s ? ", " : "", sub.name, sub.id);
    }
    err_set(err, ERR_USAGE, "%s has no sub-type '%.*s'; there is %s", f.name, (int)n, word, bytes_text(&all));
    bytes_free(&all);
    return NULL;
}

/* One word of the list. */
static bool parse(struct sheet_choice *out, const char *word, size_t n, struct err *err) {
    const char *slash = memchr(word, '/', n);
    size_t name = slash ? (size_t)(slash - word) : n;
    *out = (struct sheet_choice){find_family(word, name, err), NULL};
    if (out->family < 0 || !slash) return out->family >= 0;
    out->subtype = find_subtype(out->family, slash + 1, n - name - 1, err);
    return out->subtype != NULL;
}

/* Bytes up to the next "," or "、", and of that sign. */
static size_t word_length(const char *list, size_t *sign) {
    size_t n = 0;
    while (list[n] && list[n] != ',' && strncmp(list + n, "、", strlen("、")) != 0) n++;
    *sign = !list[n] ? 0 : list[n] == ',' ? 1 : strlen("、");
    return n;
}

static int parse_list(struct sheet_choice *out, const char *list, struct err *err) {
    int n = 0;
    do {
        size_t sign, length = word_length(list, &sign);
        if (n == SHEET_CHOICES) return err_set(err, ERR_USAGE, "at most %d families", SHEET_CHOICES);
        if (!parse(&out[n++], list, length, err)) return 0;
        list += length + sign;
    } while (*list);
    return n;
}

int sheet_choose(struct sheet_choice out[SHEET_CHOICES], const struct sheet_spec *spec, struct err *err) {
    int n = 0, kept = 0;
    if (spec->families && !(n = parse_list(out, spec->families, err))) return 0;
    for (; !spec->families && n < problem_family_count() && n < SHEET_CHOICES; n++)
        out[n] = (struct sheet_choice){n, NULL};
    for (int i = 0; i < n; i++)
        if (!spec->grade || problem_family_at(out[i].family).grade == spec->grade) out[kept++] = out[i];
    if (!kept) err_set(err, ERR_USAGE, "none of these families is taught in grade %d", spec->grade);
    return kept;
}
