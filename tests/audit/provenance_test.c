/* provenance_test.c - operands that come from nowhere (rows.h). */
#include "audit/rows.h"
#include "test.h"

static const struct row rows[] = {
    {"ST30", "270÷9=30、30+1=31", "270mの道に9mおきに木を植えます。", "", W},
    {"ST30", "270÷8.5=31.7…", "270mの道に9mおきに木を植えます。", "8.5", W},
    {"ST30", "1200×(1-0.2)=960", "1200円の品物を2割引きで買いました。", "", W},
    {"ST30", "800×1.25=1000", "800円に2割5分の利益を見こみます。", "", W},
    {"ST30", "600÷75=8", "長さ6mの丸太を75cmずつに切ります。", "", W},
    {"ST30", "777×3=2331", NULL, "", W},
    {"ST30", "777×3=2331", "りんごが3個あります。", "777", W},
};

TEST(operands_come_from_somewhere) { check_rows(rows, sizeof rows / sizeof *rows); }
