/* markup_test.c - the character rules: what may be written, and the first character that may not. */
#include "test.h"

#include <string.h>

#include "base/utf8.h"
#include "tutor/markup.h"

/* The part of `text` before the first refused character; NULL when all is allowed. */
static const char *refused(const char *problem, const char *text) {
    struct markup_problem p;
    size_t n = strlen(text);
    tutor_markup_read_problem(&p, problem, strlen(problem));
    for (size_t i = 0; i < n;) {
        uint32_t c;
        size_t k = utf8_decode(&c, text + i, n - i);
        if (!tutor_markup_allows(&p, text, i, i + k)) return text + i;
        i += k;
    }
    return NULL;
}

#define ALLOWED(problem, text)                                    \
    do {                                                          \
        const char *bad = refused(problem, text);                 \
        if (bad) fail_msg("'%s' was refused at '%s'", text, bad); \
    } while (0)
#define REFUSED(problem, text, at)                    \
    do {                                              \
        const char *bad = refused(problem, text);     \
        if (!bad) fail_msg("'%s' was allowed", text); \
        assert_string_equal(bad, at);                 \
    } while (0)

TEST(explanations_pass) {
    ALLOWED(
        "",
        "【考え方】つるかめ算です。全部がパンだと考えて、差に目をつけます。\n1. 全部が80円のパンだとすると、代金は80×15=1200(円)です。\n"
        "(たしかめ) 130×6+80×9=1500(円)\n答え 6個");
    ALLOWED("", "①+③=④、③=750円、2と1/3、{(2+3)×4-5}÷3=5、0.5<1/3、3>2、50%、1日目→2日目、□+5=12、「のこり」…");
}

TEST(units_are_allowed_behind_numbers) {
    ALLOWED(
        "",
        "1km=1000m、5cm×4cm=20cm²、3m³、2.5kg、300g、10mg、8mm、12mL、3dL、5L、2kL、(cm)、1/2m、平方m、80m/分、単位はcmです。");
    ALLOWED("畑は3aです。荷物は2tです。", "3a=300m²、3ha、2t=2000kg");
    ALLOWED("道のりは3km", "単位はkmをmに直します。mとcm");
    REFUSED("道のりは3km", "長さはm=", "=");
    REFUSED("3kg", "単位はkmをmに", "に");
    REFUSED("", "3a+2", "a+2");
    REFUSED("", "5t", "t");
    REFUSED("", "10kとす", "とす");
    REFUSED("", "mとする", "mとする");
    REFUSED("", "はg=", "=");
    REFUSED("", "3+m=5", "m=5");
}

TEST(letters_are_no_unknowns) {
    REFUSED("", "x+5=12", "x+5=12");
    REFUSED("", "長さをyとする", "yとする");
    REFUSED("", "2x=10", "x=10");
    REFUSED("", "ｘ＝３", "ｘ＝３");
    REFUSED("", "りんごをn個", "n個");
    REFUSED("", "4x5=20", "x5=20");
    REFUSED("", "χ", "χ");
    REFUSED("", "2A+3", "A+3");
    REFUSED("", "A=3", "=3");
    REFUSED("", "とするとX", "X");
    REFUSED("", "The answer", "he answer");
}

TEST(letters_are_names) {
    ALLOWED("", "Aさん、B町、点P、三角形ABC、辺AB=6cm、A:B=2:3、AとBの差");
    ALLOWED("Aの値を求めなさい。", "A=3");
    ALLOWED("3Aの教室とXさん", "3A、Xさん");
    REFUSED("", "ABCDEFGHI", "I");
}

TEST(no_latex_markdown_or_code) {
    REFUSED("", "\\frac", "\\frac");
    REFUSED("", "$30$", "$30$");
    REFUSED("", "5^2", "^2");
    REFUSED("", "**答え**", "**答え**");
    REFUSED("", "\n# 答え", "# 答え");
    REFUSED("", "`30`", "`30`");
    REFUSED("", "|1|2|", "|1|2|");
    REFUSED("", "<br>", "br>");
    REFUSED("", "</b>", "/b>");
    REFUSED("", "\n> 引用", "> 引用");
    REFUSED("", "\n- 一つ目", "- 一つ目");
    REFUSED("", "a_1", "a_1");
    REFUSED("", "＊", "＊");
    REFUSED("", "よし😀", "😀");
    REFUSED("", "a\tb", "a\tb");
}

TEST(no_negative_numbers) {
    REFUSED("", "3-5=-2", "-2");
    REFUSED("", "(-2)", "-2)");
    REFUSED("", "3×-2", "-2");
    REFUSED("", "−2", "−2");
    ALLOWED("", "8-5=3、8−5");
}

TEST(a_rule_never_reads_outside_the_text) {
    struct markup_problem p;
    tutor_markup_read_problem(&p, "\xE3\x81", 2);
    assert_true(tutor_markup_allows(&p, "\xE3\x81\x82", 0, 3));
    assert_true(tutor_markup_allows(&p,
                                    "\x80\x80\x80\x80\x80"
                                    "3",
                                    5, 6));
}
