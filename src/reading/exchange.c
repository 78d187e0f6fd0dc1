/* exchange.c - each kind of word is turned on by a number drawn for the text: りんご みかん なし -> みかん なし りんご.
 *
 * Kinds hold words that any problem may name in each other's place: with the same counter, and without an own meaning
 * in 算数. No bird, no insect (legs), no 50円玉 (value), no older brother (who is older).
 *
 * Checked tests/reading/exchange_test.c
 */
#include "reading/exchange.h"

#include <string.h>

#define WORDS(...) ((const char *const[]){__VA_ARGS__, NULL})

static const char *const *const kinds[] = {
    WORDS("りんご", "みかん", "レモン", "トマト", "メロン", "クッキー", "ケーキ", "ドーナツ", "シュークリーム",
          "メロンパン", "あんパン", "おにぎり", "コロッケ", "チョコレート", "チョコ", "ガム", "グミ", "キャラメル"),
    WORDS("ビー玉", "おはじき", "ビーズ", "どんぐり", "消しゴム", "バッジ", "キーホルダー", "ピンポン玉"),
    WORDS("えん筆", "鉛筆", "えんぴつ", "ボールペン", "サインペン", "マーカー", "クレヨン", "バナナ", "きゅうり",
          "チューリップ", "カーネーション", "ジュース", "ペットボトル"),
    WORDS("色紙", "折り紙", "画用紙", "カード", "シール", "はがき", "コイン", "メダル", "写真", "チケット", "せんべい"),
    WORDS("ノート", "ドリル", "絵本", "図かん", "雑誌", "まんが"),
    WORDS("学校", "図書館", "公園", "病院", "デパート", "スーパー", "体育館", "神社", "市役所", "動物園", "水族館",
          "郵便局", "美術館", "児童館"),
    WORDS("桜", "いちょう", "つつじ", "梅", "けやき"),
    WORDS("電柱", "街灯", "旗", "ベンチ", "ポール"),
    WORDS("ひも", "リボン", "ロープ", "針金", "毛糸"),
    WORDS("国語", "理科", "社会", "英語", "音楽", "図工", "体育"),
    WORDS("まこと", "ゆうと", "けんた", "ゆうた", "ひろき", "はると", "みさき", "つむぎ", "ひなた", "こはる", "そうた",
          "かいと", "みなと", "かおり", "けいた", "たける", "あかり", "たくと", "いおり", "つばさ", "はやと", "まさる",
          "太郎", "花子", "あゆみ", "ゆうき", "ひろと", "さとし"),
    WORDS("田中", "高橋", "山田", "鈴木", "佐藤", "木村", "山本", "中村", "小林"),
};

enum { KINDS = sizeof kinds / sizeof *kinds };

/* The longest word of any kind that text[0..n) begins with; 0: none. */
static size_t find_word(int *kind, int *place, const char *text, size_t n) {
    size_t longest = 0;
    for (int k = 0; k < KINDS; k++)
        for (int i = 0; kinds[k][i]; i++) {
            size_t length = strlen(kinds[k][i]);
            if (length <= longest || length > n || memcmp(text, kinds[k][i], length) != 0) continue;
            longest = length, *kind = k, *place = i;
        }
    return longest;
}

static int count_words(int kind) {
    int n = 0;
    while (kinds[kind][n]) n++;
    return n;
}

void exchange_words(struct bytes *out, const char *text, size_t n, struct rng *rng) {
    int turn[KINDS], kind = 0, place = 0;
    for (int k = 0; k < KINDS; k++) turn[k] = (int)rng_below(rng, (uint64_t)count_words(k));
    for (size_t at = 0; at < n;) {
        const char *close = text[at] == '{' ? memchr(text + at, '}', n - at) : NULL;
        size_t length = close ? 0 : find_word(&kind, &place, text + at, n - at);
        if (length)
            bytes_append_string(out, kinds[kind][(place + turn[kind]) % count_words(kind)]);
        else
            length = close ? (size_t)(close - (text + at)) + 1 : 1, bytes_append(out, text + at, length);
        at += length;
    }
}
