/* style_circles_test.c - blanks and ratio circles: texts to mark and texts to leave alone (rows.h). */
#include "audit/rows.h"
#include "test.h"

static const struct row rows[] = {
    {"ST05", "□×0.7=840だから□=840÷0.7", NULL, "", R},
    {"ST05", "□×3+□×2=100", NULL, "□×3+□", R},
    {"ST05", "□+△=10", NULL, "□+△", R},
    {"ST05", "□+5=12、□=12-5=7", NULL, "", R},
    {"ST05", "○○△○○△のくり返し=3個", NULL, "", R},
    {"ST05", "△3-△1=△2", NULL, "", R},
    {"ST06", "妹を①とすると、①×②=8", NULL, "①×②", R},
    {"ST06", "①x=8", NULL, "①x", R},
    {"ST06", "兄は③、妹は②で、⑮-2000=⑧+800", NULL, "*", R},
    {"ST06", "兄を③とする。線分図で、⑮-2000=⑧+800", NULL, "*", W},
    {"ST06", "③=750円、①=250円", NULL, "*", W},
    {"ST06", "妹を①とすると、姉は③。①+③=④、④=112個、112÷4=28", NULL, "", R},
    {"ST06", "① 270÷9=30\n② 30+1=31", NULL, "", R},
    {"ST06", "弟を①とすると、③+△2=10", NULL, "*", R},
};

TEST(style_circles_marks_what_it_must_and_nothing_else) { check_rows(rows, sizeof rows / sizeof *rows); }
