/* kazoe.c - counting possibilities: the lines and counts that several families share.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/kazoe.h"

#include <stdio.h>

int64_t kazoe_factorial(int64_t n) {
    int64_t all = 1;
    for (int64_t i = 2; i <= n; i++) all *= i;
    return all;
}
int64_t kazoe_taken(int64_t n, int64_t r) {
    enum { MOST = 40 };
    int64_t ways[MOST + 1] = {1};
    if (r < 0 || r > MOST) return 0;
    for (int64_t i = 0; i < n; i++)
        for (int64_t k = r; k > 0; k--) ways[k] += ways[k - 1];
    return ways[r];
}
bool kazoe_holds(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != BIT(p->n_data) - 1 || x[0] == p->aux[KAZOE_FOUND];
}

/* Numbers joined by a sign; the value is known. */
static struct ratio joined(struct build *p, const char *before, const int64_t *f, int n, const char *sign,
                           int64_t value, const char *unit) {
    char text[160] = "";
    for (int i = 0; i < n; i++) build_add(p, text, sizeof text, "%s%lld", i ? sign : "", (long long)f[i]);
    build_line(p);
    build_say(p, before);
    if (n == 1) {
        char whole[64];
        snprintf(whole, sizeof whole, "%lld%s", (long long)value, unit);
        build_say(p, whole);
    } else {
        build_formula(p, build_int(value), unit, "%s", text);
    }
    build_say(p, "です。");
    return build_int(value);
}
struct ratio kazoe_product(struct build *p, const char *before, const int64_t *f, int n, const char *unit) {
    int64_t value = 1;
    for (int i = 0; i < n; i++) value *= f[i];
    return joined(p, before, f, n, "×", value, unit);
}
struct ratio kazoe_sum(struct build *p, const char *before, const int64_t *f, int n, const char *unit) {
    int64_t value = 0;
    for (int i = 0; i < n; i++) value += f[i];
    return joined(p, before, f, n, "+", value, unit);
}
enum { FACTORS = 12 };
struct ratio kazoe_arrange(struct build *p, const char *before, int64_t n, int64_t r, const char *unit) {
    int64_t f[FACTORS];
    if (r > FACTORS) r = FACTORS;
    for (int64_t i = 0; i < r; i++) f[i] = n - i;
    return kazoe_product(p, before, f, (int)r, unit);
}
struct ratio kazoe_power(struct build *p, const char *before, int64_t base, int64_t n, const char *unit) {
    int64_t f[FACTORS];
    if (n > FACTORS) n = FACTORS;
    for (int64_t i = 0; i < n; i++) f[i] = base;
    return kazoe_product(p, before, f, (int)n, unit);
}
struct ratio kazoe_choose(struct build *p, const char *before, int64_t n, int64_t r, const char *unit) {
    char top[80] = "", bottom[80] = "";
    if (r > n - r) r = n - r;
    if (r <= 1) return joined(p, before, &(int64_t){r ? n : 1}, 1, "", r ? n : 1, unit);
    for (int64_t i = 0; i < r && i < 6; i++) {
        build_add(p, top, sizeof top, "%s%lld", i ? "×" : "", (long long)(n - i));
        build_add(p, bottom, sizeof bottom, "%s%lld", i ? "×" : "", (long long)(r - i));
    }
    build_line(p);
    build_say(p, before);
    build_formula(p, build_int(kazoe_taken(n, r)), unit, "(%s)÷(%s)", top, bottom);
    build_say(p, "です。");
    return build_int(kazoe_taken(n, r));
}
void kazoe_list(struct build *p, const char *slot, const int64_t *v, int n) {
    char list[200] = "";
    for (int i = 0; i < n; i++) build_add(p, list, sizeof list, "%s%lld", i ? "、" : "", (long long)v[i]);
    build_set(p, slot, list);
}
