/* answer_value_test.c - does the answer follow from the work? Both ways (rows.h). */
#include "audit/rows.h"
#include "test.h"

static const struct row rows[] = {
    /* the last computed value, and not an earlier one */
    {"ST15", "270÷9=30、30+1=31(本)\n答え 31本", NULL, "", R},
    {"ST15", "270÷9=30、30+1=31(本)\n答え 30本", NULL, "30本", R},
    {"ST15", "270÷9=30、30+1=31(本)\n答え 310本", NULL, "310本", R},
    {"ST15", "18÷3=6(本)\n(たしかめ) 6×3=18\n答え 6本", NULL, "", R},
    {"ST15", "18÷3=6(本)\n(たしかめ) 6×3=18\n答え 18本", NULL, "18本", R},
    {"ST15", "90÷5=18、18×5=90で合っています。\n答え 18", NULL, "", R},
    {"ST15", "36÷4=9、36÷6=6\n答え 36", NULL, "", R},
    /* said in words after the last equality */
    {"ST15", "17÷5=3.4だから、4台必要です。\n答え 4台", NULL, "", R},
    {"ST15", "144÷7=20あまり4\n答え 日曜日", NULL, "", R},
    {"ST15", "50÷6=8あまり2\n答え 2番目", NULL, "", R},
    /* other forms of one value */
    {"ST15", "80÷60=4/3(時間)\n答え 1時間20分", NULL, "", R},
    {"ST15", "80÷60=4/3(時間)\n答え 1時間30分", NULL, "*", R},
    {"ST15", "20÷400=0.05\n答え 5%", NULL, "", R},
    {"ST15", "1000÷1=1000(m)\n答え 1km", NULL, "", R},
    {"ST15", "3×2=6(個)\n答え 60個", NULL, "60個", R},
    {"ST15", "4/3+1=7/3\n答え 2と1/3", NULL, "", R},
    {"ST15", "12:18=2:3\n答え 2:3", NULL, "", R},
    {"ST15", "7時45分+35分=8時20分\n答え 8時20分", NULL, "", R},
    {"ST15", "9時15分-50分=8時25分\n答え 8時35分", NULL, "*", R},
    {"ST15", "15-9=6(個)\n15-6=9(個)\n答え りんご6個、みかん9個", NULL, "", R},
    /* not the last value, but under its name */
    {"ST15", "兄…400×5=2000(円)\n弟…400×4=1600(円)\n答え 兄2000円", NULL, "", R},
    {"ST15", "兄…400×5=2000(円)\n弟…400×4=1600(円)\n答え 弟2000円", NULL, "*", W},
    {"ST15", "120÷30=4\nペンは4本、えん筆は10-4=6本\n答え 4本", "ペンは何本買いましたか。", "", R},
    {"ST15", "120÷30=4\nペンは4本、えん筆は10-4=6本\n答え 4本", "えん筆は何本買いましたか。", "*", R},
    {"ST15", "250÷5=50(円)\n答え みかん1個50円", NULL, "", R},
    /* units */
    {"ST15", "30+1=31(本)\n答え 31m", NULL, "31m", R},
    {"ST15", "6×4=24(cm²)\n答え 24cm", NULL, "24cm", R},
    {"ST15", "24÷4=6(人)\n答え 6個", NULL, "6個", W},
    {"ST15", "360÷15=24(か所)\n答え 24本", NULL, "", W},
    /* nothing to compare with */
    {"ST15", "木は31本です。\n答え 30本", NULL, "", R},
    {"ST15", "270÷9=30", NULL, "", R},
};

TEST(the_answer_is_the_last_computed_value) { check_rows(rows, sizeof rows / sizeof *rows); }
