/* unit.c - the table of units.
 *
 *   length m · area m² · volume m³ · time 秒 · mass g are the bases; every factor is an exact fraction
 *
 * Signs in one character (㎝) are rows' spellings too, since texts are not rewritten.
 *
 * Checked tests/text/unit_test.c, tests/audit/units_test.c, tests/exact/check_test.c
 */
#include "text/unit.h"

#include <string.h>

enum { MM = 1, CM, M, KM, ARE, HECTARE, LITRE, DECILITRE, MILLILITRE, KILOLITRE };
enum { MILLIGRAM = 1, GRAM, KILOGRAM, TONNE };

#define LENGTH(id, num, den, ...)                                                      \
    {                                                                                  \
        TEXT_KIND_LENGTH, TEXT_LENGTH, 1, id, false, num, den, {__VA_ARGS__}, { NULL } \
    }
#define AREA(id, num, den, ...)                                                      \
    {                                                                                \
        TEXT_KIND_AREA, TEXT_LENGTH, 2, id, false, num, den, {__VA_ARGS__}, { NULL } \
    }
#define VOLUME(id, num, den, ...)                                                      \
    {                                                                                  \
        TEXT_KIND_VOLUME, TEXT_LENGTH, 3, id, false, num, den, {__VA_ARGS__}, { NULL } \
    }
#define MASS(id, num, den, ...)                                                    \
    {                                                                              \
        TEXT_KIND_MASS, TEXT_MASS, 1, id, false, num, den, {__VA_ARGS__}, { NULL } \
    }
#define SPELT(...) \
    { __VA_ARGS__ }
#define TIME(id, clock, num, spelt, loose) \
    { TEXT_KIND_TIME, TEXT_TIME, 1, id, clock, num, 1, spelt, loose }
#define PLAIN(kind, ...)                                    \
    {                                                       \
        kind, 0, 0, 0, false, 0, 0, {__VA_ARGS__}, { NULL } \
    }
#define COUNT(...) PLAIN(TEXT_COUNT, __VA_ARGS__)

static const struct text_unit units[] = {
    AREA(KM, 1000000, 1, "km²", "km2", "km^2", "平方km", "平方キロメートル", "㎢"),
    VOLUME(KM, 1000000000, 1, "km³"),
    LENGTH(KM, 1000, 1, "km", "キロメートル", "㎞"),
    AREA(CM, 1, 10000, "cm²", "cm2", "cm^2", "平方cm", "平方センチメートル", "㎠"),
    VOLUME(CM, 1, 1000000, "cm³", "cm3", "cm^3", "立方cm", "立方センチメートル", "㎤"),
    LENGTH(CM, 1, 100, "cm", "センチメートル", "センチ", "㎝"),
    AREA(MM, 1, 1000000, "mm²", "mm2", "mm^2", "平方mm", "平方ミリメートル", "㎟"),
    VOLUME(MM, 1, 1000000000, "mm³", "㎣"),
    LENGTH(MM, 1, 1000, "mm", "ミリメートル", "ミリ", "㎜"),
    MASS(MILLIGRAM, 1, 1000, "mg", "ミリグラム", "㎎"),
    VOLUME(MILLILITRE, 1, 1000000, "mL", "ml", "cc", "ミリリットル", "㎖", "㏄"),
    AREA(M, 1, 1, "m²", "m2", "m^2", "平方m", "平方メートル", "㎡"),
    VOLUME(M, 1, 1, "m³", "m3", "m^3", "立方m", "立方メートル", "㎥"),
    LENGTH(M, 1, 1, "m", "メートル"),
    AREA(HECTARE, 10000, 1, "ha", "ヘクタール", "㏊"),
    AREA(ARE, 100, 1, "a", "アール"),
    VOLUME(KILOLITRE, 1, 1, "kL", "kl", "キロリットル", "㎘"),
    VOLUME(DECILITRE, 1, 10000, "dL", "dl", "デシリットル", "㎗"),
    VOLUME(LITRE, 1, 1000, "L", "l", "リットル", "ℓ", "㍑"),
    {TEXT_KIND_MASS, TEXT_MASS, 1, KILOGRAM, false, 1000, 1, {"kg", "キログラム", "㎏"}, {"キロ"}},
    MASS(GRAM, 1, 1, "g", "グラム"),
    MASS(TONNE, 1000000, 1, "t", "トン"),
    TIME(TEXT_HOUR, false, 3600, SPELT("時間"), SPELT("時間後", "時間前")),
    TIME(TEXT_HOUR, true, 3600, SPELT("時"), SPELT(NULL)),
    TIME(TEXT_MINUTE, false, 60, SPELT("分", "分間"), SPELT("分後", "分前")),
    TIME(TEXT_SECOND, false, 1, SPELT("秒", "秒間"), SPELT("秒後", "秒前")),
    TIME(TEXT_DAY, false, 86400, SPELT("日", "日間"), SPELT("日目", "日後", "日前")),
    TIME(TEXT_WEEK, false, 604800, SPELT("週間"), SPELT("週間後", "週間前")),
    PLAIN(TEXT_RATE, "%", "パーセント"),
    PLAIN(TEXT_RATE, "割"),
    PLAIN(TEXT_OTHER, "倍"),
    PLAIN(TEXT_MONEY, "円", "えん"),
    PLAIN(TEXT_ANGLE, "度", "°"),
    PLAIN(TEXT_OTHER, "曜日", "曜"),
    PLAIN(TEXT_OTHER, "月"),
    COUNT("本", "ほん", "ぼん", "ぽん"),
    COUNT("個", "こ", "コ", "ケ", "つ", "箇"),
    COUNT("人", "名", "人分"),
    COUNT("匹", "ひき", "びき", "ぴき"),
    COUNT("枚", "まい"),
    COUNT("冊", "さつ"),
    COUNT("台"),
    COUNT("頭"),
    COUNT("羽", "わ"),
    COUNT("杯", "はい", "ばい", "ぱい"),
    COUNT("脚", "きゃく"),
    COUNT("通り", "とおり"),
    COUNT("か所", "ヶ所", "カ所", "ヵ所", "箇所", "ケ所"),
    COUNT("ページ", "頁", "p"),
    COUNT("点"),
    COUNT("組"),
    COUNT("段"),
    COUNT("周"),
    COUNT("回"),
    COUNT("株", "かぶ"),
    COUNT("問"),
    COUNT("席"),
    COUNT("束", "たば"),
    COUNT("箱", "はこ"),
    COUNT("皿", "さら"),
    COUNT("袋", "ふくろ"),
    COUNT("歩"),
    COUNT("足"),
    COUNT("着"),
    COUNT("セット"),
    COUNT("試合"),
    COUNT("番目", "番"),
    COUNT("か月", "ヶ月", "カ月"),
    COUNT("輪"),
    COUNT("両"),
    COUNT("列"),
    COUNT("行"),
    COUNT("票"),
    COUNT("品"),
    COUNT("缶"),
    COUNT("玉"),
    COUNT("けた", "桁"),
    COUNT("才", "歳", "さい"),
    COUNT("年後", "年前", "年"),
    COUNT("部屋", "室"),
    COUNT("丁"),
    COUNT("食"),
    COUNT("班", "はん"),
    COUNT("チーム"),
    COUNT("切れ"),
    COUNT("軒", "けん"),
    COUNT("曲")};

const struct text_unit *text_unit_at(size_t i) { return i < sizeof units / sizeof *units ? &units[i] : NULL; }

const struct text_unit *text_unit_spelt(const char *text, size_t n) {
    const struct text_unit *u;
    for (size_t i = 0; (u = text_unit_at(i)) != NULL; i++)
        for (int k = 0; k < TEXT_SPELLINGS && u->spelling[k]; k++)
            if (strlen(u->spelling[k]) == n && memcmp(u->spelling[k], text, n) == 0) return u;
    return NULL;
}

static const struct text_pace paces[TEXT_PACES] = {
    {"秒速", "毎秒", "1秒", 1}, {"分速", "毎分", "1分", 60}, {"時速", "毎時", "1時間", 3600}};

const struct text_pace *text_pace_at(int i) { return &paces[i]; }

static bool ends_in(const char *text, size_t at, const char *word) {
    size_t n = strlen(word);
    return at >= n && memcmp(text + at - n, word, n) == 0;
}

int text_pace_named(const char *text, size_t n) {
    for (int i = 0; i < TEXT_PACES; i++)
        if (strlen(paces[i].name) == n && memcmp(paces[i].name, text, n) == 0) return i;
    return -1;
}

int text_pace_before(const char *text, size_t at) {
    for (int i = 0; i < TEXT_PACES; i++)
        if (ends_in(text, at, paces[i].name) || ends_in(text, at, paces[i].each)) return i;
    return -1;
}
