/* examples.c - for each rule a short text that breaks it and no other, in the order of rules.c.
 *
 * Checked tests/audit/examples_test.c (the auditor finds in each what it stands for, and nothing else)
 */
#include "sansu/audit.h"

#define FIRST "1. 1つ分を先に求めるので、12÷4=3(個)です。\n"
#define SECOND "2. 2つ分だから、3×2=6(個)です。\n"
#define ANSWER "答え 6個"

static const struct audit_example examples[] = {
    {"ST01", "1. 1つ分をx個とすると、12÷4=3(個)です。\n" SECOND ANSWER, NULL, 0},
    {"ST03", "1. 方程式の1つ分なので、12÷4=3(個)です。\n" SECOND ANSWER, NULL, 0},
    {"ST04", "1. 差を先に求めるので、3-5=-2(個)です。\n2. 差だから、5-3=2(個)です。\n答え 2個", NULL, 0},
    {"ST05", "1. □は1つ分なので、□×3+□×2=100です。\n2. 5つ分だから、100÷5=20(円)です。\n答え 20円", NULL, 0},
    {"ST06", "1. 妹を①とすると、兄は②なので、①×②=8です。\n2. 1つ分だから、8÷2=4(個)です。\n答え 4個", NULL, 0},
    {"ST07", FIRST "2. **2つ分**だから、3×2=6(個)です。\n" ANSWER, NULL, 0},
    {"ST08", FIRST "2. 2つ分だから、3*2=6(個)です。\n" ANSWER, NULL, 0},
    {"ST09", FIRST "3. 2つ分だから、3×2=6(個)です。\n" ANSWER, NULL, 0},
    {"ST10", FIRST "2. 2つ分と1個だから、3×2=6(個)、6+1=7(個)、7+0=7(個)です。\n答え 7個", NULL, 0},
    {"ST11", FIRST "2. 2つ分だから、3×2=6です。\n" ANSWER, NULL, 0},
    {"ST12", FIRST "2. 2つ分だから、3×2=6(個)です。", NULL, 0},
    {"ST13", FIRST "2. 2つ分だから、3×2=7(個)です。\n答え 7個", NULL, 0},
    {"ST14", "1. 1つ分を先に求めるので、12÷4=3×2=6(個)です。\n2. 2つ分だから、6個です。\n" ANSWER, NULL, 0},
    {"ST15", FIRST SECOND "答え 60個", NULL, 0},
    {"ST16", "1. 先に求めるので、12÷4=3(個)です。\n2. だから、3×2=6(個)です。\n" ANSWER, NULL, 0},
    {"ST17", "1. 右の図の1つ分を先に求めるので、12÷4=3(個)です。\n" SECOND ANSWER, NULL, 0},
    {"ST18", "1. 1つ分を先に求めるので、12÷4=3(個)である。\n" SECOND ANSWER, NULL, 0},
    {"ST19", FIRST SECOND ANSWER, NULL, 0},
    {"ST20",
     FIRST "2. 2つ分を求めたいので、さっき計算した1つ分の数に2をかけると、ほしい数がすぐに分かるから、"
           "それを式に書いて計算すると、3×2=6(個)です。\n" ANSWER,
     NULL, 0},
    {"ST21", "1. 1つ分の飴を先に求めるので、12÷4=3(個)です。\n" SECOND ANSWER, NULL, 0},
    {"ST22", "1. 1つ分を先に求めるので、１２÷4=3(個)です。\n" SECOND ANSWER, NULL, 0},
    {"ST23", "1. 和を先に求めるので、1/2+0.25=0.75(L)です。\n2. 2つ分だから、0.75×2=1.5(L)です。\n答え 1.5L", NULL, 0},
    {"ST24", "1. 1つ分を先に求めるので、2÷8=2/8(L)です。\n2. 3つ分だから、2/8×3=6/8(L)です。\n答え 6/8L", NULL, 0},
    {"ST25",
     "1. 和を求めるので、3×3.14+4×3.14+5×3.14=37.68(cm)です。\n2. 2つ分だから、37.68×2=75.36(cm)です。\n"
     "答え 75.36cm",
     NULL, 0},
    {"ST26", "1. 1つ分を先に求めるので、8÷2=4(個)です。\n2. 兄は4個、弟は6個だから、比は4:6です。\n答え 4:6", NULL, 0},
    {"ST27", FIRST SECOND "答え 約6個", "2つ分は何個ですか。", 0},
    {"ST28", "こんにちは。\n" FIRST SECOND ANSWER, NULL, 0},
    {"ST29", FIRST SECOND "(たしかめ) 6÷2=3\n(たしかめ) 3×4=12\n" ANSWER, NULL, 0},
    {"ST30", FIRST "2. 15こ分だから、3×15=45(個)です。\n答え 45個", "12個を4人で分けます。2人分は何個ですか。", 0},
    {"ST31", "1. 公約数の差なので、6-2=4(こ)です。\n2. 2つ分だから、4×2=8(こ)です。\n答え 8こ", NULL, 4},
    {"ST32", FIRST "2. えん筆3個の2つ分だから、3×2=6(個)です。\n" ANSWER, NULL, 0},
    {"ST33", FIRST SECOND "答え (1) 6個", "12個を4人で分けます。(1) 2人分は何個ですか。(2) 3人分は何個ですか。", 0},
};

const struct audit_example *audit_rule_example(size_t i) {
    return i < sizeof examples / sizeof examples[0] ? &examples[i] : NULL;
}
