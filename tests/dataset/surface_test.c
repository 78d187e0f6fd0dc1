/* surface_test.c - refusals, replies that were cut off, other languages; and ordinary replies that are none of
 * these. */
#include <string.h>

#include "sansu/dataset.h"
#include "test.h"

#define HAS(fn, text) assert_true(fn(text, strlen(text)))
#define NOT(fn, text) assert_false(fn(text, strlen(text)))

TEST(surface_refusals) {
    HAS(dataset_is_refusal, "申し訳ありませんが、その質問にはお答えできません。");
    HAS(dataset_is_refusal, "I'm sorry, but I can't help with that.");
    HAS(dataset_is_refusal, "この種類の問題は、まだ習っていないので、説明できません。");
    NOT(dataset_is_refusal, "【考え方】つるかめ算です。\n1. 80×15=1200(円)\n答え 6個");
    NOT(dataset_is_refusal, "");
}

TEST(surface_cut_off) {
    HAS(dataset_is_cut, "1. 間の数は、270÷9=");
    HAS(dataset_is_cut, "2. だから、ケーキの個数は");
    NOT(dataset_is_cut, "2. だから、ケーキの個数は6個です。 \n");
    NOT(dataset_is_cut, "30÷5=6(個)");
    NOT(dataset_is_cut, "");
}

TEST(surface_language) {
    HAS(dataset_is_japanese, "【考え方】つるかめ算です。\n1. 代金は80×15=1200(円)です。\n答え 6個");
    HAS(dataset_is_japanese, "AからBまでの道のりは12kmです。");
    HAS(dataset_is_japanese, "3+4=7");
    NOT(dataset_is_japanese, "Step 1. The number of gaps is 270/9=30. Answer: 31");
    NOT(dataset_is_japanese, "间隔数是270÷9=30，所以树的数量是31棵。");
    NOT(dataset_is_japanese, "Количество промежутков 270:9=30");
    NOT(dataset_is_japanese, "간격의 수는 30입니다.");
}
