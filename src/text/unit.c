/* unit.c - the table of units.
 *
 *   length m · area m² · volume m³ · time 秒 · mass g · data MB are the bases; every factor is an exact fraction
 *
 * Signs in one character (㎝) are rows' spellings too, since texts are not rewritten.
 *
 * Checked tests/text/unit_test.c, tests/audit/units_test.c, tests/exact/check_test.c
 */
#include "text/unit.h"

#include <string.h>

enum { MM = 1, CM, M, KM, ARE, HECTARE, LITRE, DECILITRE, MILLILITRE, KILOLITRE };
enum { KILOBYTE = 1, MEGABYTE, GIGABYTE, TERABYTE };
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
#define DATA(id, num, den, ...)                                                    \
    {                                                                              \
        TEXT_KIND_DATA, TEXT_DATA, 1, id, false, num, den, {__VA_ARGS__}, { NULL } \
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
    DATA(KILOBYTE, 1, 1000, "KB", "キロバイト"),
    DATA(MEGABYTE, 1, 1, "MB", "メガバイト"),
    DATA(GIGABYTE, 1000, 1, "GB", "ギガバイト", "ギガ"),
    DATA(TERABYTE, 1000000, 1, "TB", "テラバイト"),
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

/* The first characters of all spellings, sorted. */
static const uint16_t heads[] = {
    '%',    'G',    'K',    'L',    'M',    'T',    'a',    'c',    'd',    'g',    'h',    'k',    'l',
    'm',    'p',    't',    0x00B0, 0x2113, 0x3048, 0x304B, 0x304D, 0x3051, 0x3053, 0x3055, 0x305F, 0x3064,
    0x3068, 0x306F, 0x3070, 0x3071, 0x3072, 0x3073, 0x3074, 0x3075, 0x307B, 0x307C, 0x307D, 0x307E, 0x308F,
    0x30A2, 0x30AB, 0x30AD, 0x30AE, 0x30B0, 0x30B1, 0x30B3, 0x30BB, 0x30C1, 0x30C6, 0x30C7, 0x30C8, 0x30D1,
    0x30D8, 0x30DA, 0x30DF, 0x30E1, 0x30EA, 0x30F5, 0x30F6, 0x3351, 0x338E, 0x338F, 0x3396, 0x3397, 0x3398,
    0x339C, 0x339D, 0x339E, 0x339F, 0x33A0, 0x33A1, 0x33A2, 0x33A3, 0x33A4, 0x33A5, 0x33C4, 0x33CA, 0x4E01,
    0x4E21, 0x4EBA, 0x500B, 0x500D, 0x5186, 0x518A, 0x5206, 0x5207, 0x5217, 0x5272, 0x5339, 0x53F0, 0x540D,
    0x5468, 0x54C1, 0x554F, 0x56DE, 0x5BA4, 0x5E2D, 0x5E73, 0x5E74, 0x5EA6, 0x624D, 0x65E5, 0x6642, 0x66DC,
    0x66F2, 0x6708, 0x672C, 0x675F, 0x676F, 0x679A, 0x682A, 0x6841, 0x6B69, 0x6B73, 0x6BB5, 0x70B9, 0x7389,
    0x73ED, 0x756A, 0x76BF, 0x7740, 0x7968, 0x79D2, 0x7ACB, 0x7B87, 0x7BB1, 0x7D44, 0x7F36, 0x7FBD, 0x811A,
    0x884C, 0x888B, 0x8A66, 0x8DB3, 0x8ED2, 0x8F2A, 0x901A, 0x9031, 0x90E8, 0x9801, 0x982D, 0x98DF};

bool text_unit_may_begin(uint32_t c) {
    size_t low = 0, high = sizeof heads / sizeof *heads;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (heads[middle] < c)
            low = middle + 1;
        else
            high = middle;
    }
    return low < sizeof heads / sizeof *heads && heads[low] == c;
}

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

bool text_unit_alike(const struct text_unit *a, const struct text_unit *b) {
    return a && b && a->den && b->den && a->dimension == b->dimension && a->power == b->power;
}
