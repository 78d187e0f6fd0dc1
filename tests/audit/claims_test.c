/* claims_test.c - equalities in words: false ones, running ones, results without their unit (rows.h). */
#include "audit/rows.h"
#include "test.h"

static const struct row rows[] = {
    {"ST13", "1. 270÷9=30、30+1=32(本)です。", NULL, "30+1=32(本)", R},
    {"ST13", "12×4+9=57(個)", NULL, "", R},
    {"ST13", "5÷0=0", NULL, "5÷0=0", R},
    {"ST13", "17÷5=3あまり3", NULL, "*", R},
    {"ST13", "1m²=100cm²", NULL, "*", R},
    {"ST13", "りんご3個+みかん2個=540円、□+5=12", NULL, "", R},
    {"ST13", "3+4=7×2=14", NULL, "", R},
    {"ST14", "3+4=7×2=14", NULL, "*", R},
    {"ST14", "50-4×(9-2)=50-4×7=50-28=22", NULL, "", R},
    {"ST11", "30+1=31\n答え 31本", NULL, "31", W},
    {"ST11", "30+1=31(本)\n答え 31本", NULL, "", W},
    {"ST11", "24÷8=3\n答え 3倍", NULL, "", W},
};

TEST(claims_are_put_into_words) { check_rows(rows, sizeof rows / sizeof *rows); }
