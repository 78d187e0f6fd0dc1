/* correction.c - what somebody says of a problem who saw how it was read: {"as":{"family","subtype"},"set":{role:value}}.
 *
 * Checked tests/api/correction_test.c
 */
#include "api_impl.h"

static bool read_as(struct reading_correction *c, const json_t *as, struct api_problem *problem) {
    size_t n;
    if (!as || json_is_null(as)) return true;
    if (!json_is_object(as)) return api_refuse(problem, 400, "as", "'as' must be an object with a 'family'");
    if (!api_json_only(as, "family subtype", problem) || !api_json_text(&c->family, &n, as, "family", problem) ||
        !api_json_text(&c->subtype, &n, as, "subtype", problem))
        return false;
    return c->family || api_refuse(problem, 400, "as.family", "'as' needs a 'family'");
}

static bool read_set(struct reading_correction *c, const json_t *set, struct api_problem *problem) {
    const char *role;
    json_t *value;
    if (!set || json_is_null(set)) return true;
    if (!json_is_object(set)) return api_refuse(problem, 400, "set", "'set' must be an object of roles");
    json_object_foreach((json_t *)(uintptr_t)set, role, value) {
        if (!json_is_string(value)) return api_refuse(problem, 400, "set", "what is set for a role must be a string");
        if (c->n_sets == READING_SETS)
            return api_refuse(problem, 400, "set", "'set' takes %d roles at most", READING_SETS);
        c->set[c->n_sets++] = (struct reading_set){role, json_string_value(value)};
    }
    return true;
}

bool api_correction_read(struct reading_correction *out, bool *given, const json_t *object,
                         struct api_problem *problem) {
    *out = (struct reading_correction){.n_sets = 0};
    bool ok =
        read_as(out, json_object_get(object, "as"), problem) && read_set(out, json_object_get(object, "set"), problem);
    *given = ok && (out->family || out->n_sets);
    return ok;
}
