/* rows.c - the equations: which unknown a pupil of junior high takes, and what the problem says about it.
 *
 * One row for each sub-type, or one for each thing that it may ask or choose. Every sub-type of a family that is here
 * has rows for all of that.
 * Checked tests/problem/algebra_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "problem/algebra/algebra.h"
#include "problem/build.h"

static const struct algebra_row rows[] = {
    /* つるかめ算 */
    {"tsurukame/prices", "asked=0", NULL, "pa*x+pb*(N-x)=T"},
    {"tsurukame/prices", "asked=1", NULL, "pb*x+pa*(N-x)=T"},
    {"tsurukame/box", "asked=0", NULL, "pa*x+pb*(N-x)+E=T"},
    {"tsurukame/box", "asked=1", NULL, "pb*x+pa*(N-x)+E=T"},
    {"tsurukame/legs", "asked=0", NULL, "la*x+lb*(N-x)=T"},
    {"tsurukame/legs", "asked=1", NULL, "lb*x+la*(N-x)=T"},
    /* 差集め算 */
    {"sashatsume/gap", NULL, NULL, "a*x-b*x=d"},
    {"sashatsume/more", NULL, NULL, "a*x=b*(x+n)"},
    {"sashatsume/money", NULL, "高いほうの数", "a*x=b*(x+n)", "a*x"},
    {"sashatsume/sum", "what=0", "それぞれの数", "a*x-b*x=d", "x+x"},
    {"sashatsume/sum", "what=1", "それぞれの数", "a*x-b*x=d", "a*x"},
    {"sashatsume/sum", "what=2", "それぞれの数", "a*x-b*x=d", "b*x"},
    {"sashatsume/sum", "what=3", "それぞれの数", "a*x-b*x=d", "a*x+b*x"},
    /* 過不足算 */
    {"kabusoku/left_missing", "asked=0", NULL, "a*x+r=b*x-s"},
    {"kabusoku/left_missing", "asked=1", "<p>の人数", "a*x+r=b*x-s", "a*x+r"},
    {"kabusoku/left_left", "asked=0", NULL, "a*x+r=b*x+s"},
    {"kabusoku/left_left", "asked=1", "<p>の人数", "a*x+r=b*x+s", "a*x+r"},
    {"kabusoku/missing_missing", "asked=0", NULL, "a*x-r=b*x-s"},
    {"kabusoku/missing_missing", "asked=1", "<p>の人数", "a*x-r=b*x-s", "a*x-r"},
    /* 和差算 */
    {"wasa/have", "asked=0", NULL, "x+(x+D)=S"},
    {"wasa/have", "asked=1", NULL, "x+(x-D)=S"},
    {"wasa/measure", "asked=0", NULL, "x+(x+D)=S"},
    {"wasa/measure", "asked=1", NULL, "x+(x-D)=S"},
    {"wasa/equal", NULL, NULL, "F-x=G+x"},
    /* 分配算 */
    {"bunpai/times", "asked=0", NULL, "n*x+x=T"},
    {"bunpai/times", "asked=1", "<s>の分", "n*x+x=T", "n*x"},
    {"bunpai/extra", "asked=0 mo=1", NULL, "(n*x+e)+x=T"},
    {"bunpai/extra", "asked=0 mo=0", NULL, "(n*x-e)+x=T"},
    {"bunpai/extra", "asked=1 mo=1", "<s>の分", "(n*x+e)+x=T", "n*x+e"},
    {"bunpai/extra", "asked=1 mo=0", "<s>の分", "(n*x-e)+x=T", "n*x-e"},
    /* 年れい算 */
    {"nenrei/later", NULL, "求める年数", "P+x=k*(C+x)"},
    {"nenrei/now", "asked=0", NULL, "k*x-x=D"},
    {"nenrei/now", "asked=1", "<c>の年れい", "k*x-x=D", "k*x"},
    {"nenrei/two_children", NULL, "求める年数", "P+x=(C+x)+(E+x)"},
    /* 旅人算 */
    {"tabibito/meet", NULL, NULL, "f*x+v*x=D"},
    {"tabibito/apart", NULL, NULL, "x=u1+u2", NULL, {{"<p>の進む道のり", "f*m"}, {"<r>の進む道のり", "v*m"}}},
    {"tabibito/chase", NULL, NULL, "f*x=v*(w+x)"},
    {"tabibito/ahead", NULL, NULL, "f*x=D+v*x"},
    {"tabibito/pond", "dir=1", NULL, "f*x+v*x=L"},
    {"tabibito/pond", "dir=0", NULL, "f*x-v*x=L"},
    {"tabibito/late_meet", "asked=0 fs=0", NULL, "f*(x+w)+v*x=D"},
    {"tabibito/late_meet", "asked=1 fs=0", NULL, "f*x+v*(x-w)=D"},
    {"tabibito/late_meet", "asked=0 fs=1", NULL, "f*x+v*(x+w)=D"},
    {"tabibito/late_meet", "asked=1 fs=1", NULL, "f*(x-w)+v*x=D"},
    /* 流水算 */
    {"ryusui/trip", "dir=1", NULL, "(S+R)*x=D"},
    {"ryusui/trip", "dir=0", NULL, "(S-R)*x=D"},
    {"ryusui/speeds", "asked=0", NULL, "D-x=x-U"},
    {"ryusui/speeds", "asked=1", NULL, "D-x=U+x"},
    {"ryusui/times", "asked=0", NULL, "u1-x=x-u2", NULL, {{"下りの速さ", "L/d"}, {"上りの速さ", "L/y"}}},
    {"ryusui/times", "asked=1", NULL, "u1-x=u2+x", NULL, {{"下りの速さ", "L/d"}, {"上りの速さ", "L/y"}}},
    /* 食塩水 */
    {"shokuen/salt", NULL, NULL, "x=G*P/100"},
    {"shokuen/dissolve", NULL, NULL, "u1*x/100=S", NULL, {{"<w>の重さ", "S+W"}}},
    {"shokuen/mix",
     NULL,
     NULL,
     "(G+H)*x/100=u1+u2",
     NULL,
     {{"1つ目の<s>の重さ", "G*P/100"}, {"2つ目の<s>の重さ", "H*Q/100"}}},
    {"shokuen/water", "P>Q", NULL, "(G+x)*Q/100=u1", NULL, {{"<s>の重さ", "G*P/100"}}},
    {"shokuen/water", "P<Q", NULL, "(G-x)*Q/100=u1", NULL, {{"<s>の重さ", "G*P/100"}}},
    /* 相当算 */
    {"soto/part", "cond2=0", NULL, "f*x=A"},
    {"soto/part", "cond2=1", NULL, "x-f*x=A"},
    {"soto/rest", NULL, NULL, "u1*x=A", NULL, {{"残りの割合", "(1-f)*(1-g)"}}},
    {"soto/more", "md=0", NULL, "x-(f*x-k)=A"},
    {"soto/more", "md=1", NULL, "x-(f*x+k)=A"},
    {"soto/both", NULL, NULL, "x-f*x-g*x=A"},
    {"soto/steps", "md=0 me=0", NULL, "(x-f*x+k)*(1-g)+l=A"},
    {"soto/steps", "md=0 me=1", NULL, "(x-f*x+k)*(1-g)-l=A"},
    {"soto/steps", "md=1 me=0", NULL, "(x-f*x-k)*(1-g)+l=A"},
    {"soto/steps", "md=1 me=1", NULL, "(x-f*x-k)*(1-g)-l=A"},
    /* 仕事算 */
    {"shigoto/together", NULL, NULL, "x/a+x/b=1"},
    {"shigoto/then", NULL, NULL, "x/a+(x-f)/b=1"},
    /* 損益算 */
    {"soneki/list", NULL, NULL, "x=C*(1+U)"},
    {"soneki/profit", NULL, NULL, "x=u2-C", NULL, {{"定価", "C*(1+U)"}, {"売り値", "u1*(1-D)"}}},
    {"soneki/cost", NULL, NULL, "x*(1+U)=L"},
    /* 割引 */
    {"waribiki/list", NULL, NULL, "x*(1-D)=S"},
    {"waribiki/rate", "fu=0", NULL, "L*(1-x/100)=S"},
    {"waribiki/rate", "fu=1", NULL, "L*(1-x/10)=S"},
    {"waribiki/cost", NULL, NULL, "u1-x=G", NULL, {{"売り値", "L*(1-D)"}}},
    {"waribiki/still_cost", NULL, NULL, "L*(1-D)=x*(1+R)"},
    {"waribiki/still_list", NULL, NULL, "x*(1-D)=G*(1+R)"},
    {"waribiki/two", "gx=0", NULL, "x*(1-p)-A=x*(1-q)-B"},
    {"waribiki/two", "gx=1", NULL, "x*(1-p)-A=x*(1-q)+B"},
    /* 比 */
    {"hi/other", "asked=0", NULL, "b*x=a*n"},
    {"hi/other", "asked=1", NULL, "a*x=b*n"},
    {"hi/parts", "asked=0", NULL, "b*x=a*(T-x)"},
    {"hi/parts", "asked=1", NULL, "a*x=b*(T-x)"},
    {"hi/three", "asked=0", NULL, "(a+b+c)*x=a*T"},
    {"hi/three", "asked=1", NULL, "(a+b+c)*x=b*T"},
    {"hi/three", "asked=2", NULL, "(a+b+c)*x=c*T"},
    {"hi/equal", "asked=0 sd=0", NULL, "f*x=g*(T-x)"},
    {"hi/equal", "asked=1 sd=0", NULL, "g*x=f*(T-x)"},
    {"hi/equal", "asked=0 sd=1 f<g", NULL, "f*x=g*(x-T)"},
    {"hi/equal", "asked=0 sd=1 f>g", NULL, "f*x=g*(x+T)"},
    {"hi/equal", "asked=1 sd=1 f<g", NULL, "g*x=f*(x+T)"},
    {"hi/equal", "asked=1 sd=1 f>g", NULL, "g*x=f*(x-T)"},
};

static bool is_kind(const char *kind, const struct problem *p) {
    size_t n = strlen(p->family);
    return strncmp(kind, p->family, n) == 0 && kind[n] == '/' && strcmp(kind + n + 1, p->subtype) == 0;
}

/* One comparison of `when`, its first n bytes: "f<g", "asked=1". */
static bool is_met(const struct problem *p, const char *condition, size_t n) {
    size_t name = strcspn(condition, "<=>"), rest = n - name - 1;
    const char *other = condition + name + 1;
    struct ratio a, b;
    if (!algebra_input(&a, p, condition, name)) return false;
    if (*other >= '0' && *other <= '9')
        b = build_int(strtoll(other, NULL, 10));
    else if (!algebra_input(&b, p, other, rest))
        return false;
    int order = ratio_compare(a, b);
    return condition[name] == '<' ? order < 0 : condition[name] == '>' ? order > 0 : order == 0;
}

static bool is_all_met(const struct problem *p, const char *when) {
    while (when && *when) {
        size_t n = strcspn(when, " ");
        if (!is_met(p, when, n)) return false;
        when += n + (when[n] == ' ');
    }
    return true;
}

const struct algebra_row *algebra_find_row(const struct problem *p) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (is_kind(rows[i].kind, p) && is_all_met(p, rows[i].when)) return &rows[i];
    return NULL;
}
