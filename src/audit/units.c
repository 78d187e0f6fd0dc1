/* units.c - units and counters: one row per unit with every spelling pupils and teachers use.
 *
 * Checked tests/audit/units_test.c
 */
#include "audit/units.h"

#include <string.h>

static const struct audit_unit rows[] = {
    {UNIT_COUNT, {"本", "ほん", "ぼん", "ぽん"}}, {UNIT_COUNT, {"個", "こ", "コ", "ケ", "つ", "箇"}}, {UNIT_COUNT, {"人", "名", "人分"}},
    {UNIT_COUNT, {"匹", "ひき", "びき", "ぴき"}}, {UNIT_COUNT, {"枚", "まい"}}, {UNIT_COUNT, {"冊", "さつ"}}, {UNIT_COUNT, {"台"}},
    {UNIT_COUNT, {"頭"}}, {UNIT_COUNT, {"羽", "わ"}}, {UNIT_COUNT, {"杯", "はい", "ばい", "ぱい"}}, {UNIT_COUNT, {"脚", "きゃく"}},
    {UNIT_COUNT, {"通り", "とおり"}}, {UNIT_COUNT, {"か所", "ヶ所", "カ所", "ヵ所", "箇所", "ケ所"}}, {UNIT_COUNT, {"ページ", "頁", "p"}},
    {UNIT_COUNT, {"点"}}, {UNIT_COUNT, {"組"}}, {UNIT_COUNT, {"段"}}, {UNIT_COUNT, {"周"}}, {UNIT_COUNT, {"回"}}, {UNIT_COUNT, {"株", "かぶ"}},
    {UNIT_COUNT, {"問"}}, {UNIT_COUNT, {"席"}}, {UNIT_COUNT, {"束", "たば"}}, {UNIT_COUNT, {"箱", "はこ"}}, {UNIT_COUNT, {"皿", "さら"}},
    {UNIT_COUNT, {"袋", "ふくろ"}}, {UNIT_COUNT, {"歩"}}, {UNIT_COUNT, {"足"}}, {UNIT_COUNT, {"着"}}, {UNIT_COUNT, {"セット"}},
    {UNIT_COUNT, {"試合"}}, {UNIT_COUNT, {"番目", "番"}}, {UNIT_COUNT, {"か月", "ヶ月", "カ月"}}, {UNIT_COUNT, {"輪"}}, {UNIT_COUNT, {"両"}},
    {UNIT_COUNT, {"列"}}, {UNIT_COUNT, {"行"}}, {UNIT_COUNT, {"票"}}, {UNIT_COUNT, {"品"}}, {UNIT_COUNT, {"缶"}}, {UNIT_COUNT, {"玉"}},
    {UNIT_COUNT, {"けた", "桁"}}, {UNIT_COUNT, {"才", "歳", "さい"}}, {UNIT_COUNT, {"年後", "年前", "年"}}, {UNIT_COUNT, {"部屋", "室"}},
    {UNIT_COUNT, {"丁"}}, {UNIT_COUNT, {"食"}}, {UNIT_COUNT, {"班", "はん"}}, {UNIT_COUNT, {"チーム"}}, {UNIT_COUNT, {"切れ"}}, {UNIT_COUNT, {"軒", "けん"}}, {UNIT_COUNT, {"曲"}},
    {UNIT_LENGTH, {"mm", "㎜", "ミリメートル"}}, {UNIT_LENGTH, {"cm", "㎝", "センチメートル", "センチ"}}, {UNIT_LENGTH, {"km", "㎞", "キロメートル"}},
    {UNIT_LENGTH, {"m", "メートル"}}, {UNIT_AREA, {"mm²", "mm2"}}, {UNIT_AREA, {"cm²", "㎠", "cm2", "平方センチメートル", "平方cm"}},
    {UNIT_AREA, {"m²", "㎡", "m2", "平方メートル", "平方m"}}, {UNIT_AREA, {"km²", "km2", "平方キロメートル"}}, {UNIT_AREA, {"ha", "ヘクタール"}},
    {UNIT_AREA, {"a", "アール"}}, {UNIT_VOLUME, {"cm³", "cm3", "㎤", "立方cm", "立方センチメートル", "cc"}},
    {UNIT_VOLUME, {"m³", "m3", "㎥", "立方m", "立方メートル"}}, {UNIT_VOLUME, {"mL", "ml", "㎖", "ミリリットル"}}, {UNIT_VOLUME, {"dL", "dl", "㎗", "デシリットル"}},
    {UNIT_VOLUME, {"kL", "kl", "キロリットル"}}, {UNIT_VOLUME, {"L", "l", "ℓ", "リットル"}}, {UNIT_MASS, {"mg", "ミリグラム"}},
    {UNIT_MASS, {"kg", "㎏", "キログラム", "キロ"}}, {UNIT_MASS, {"g", "グラム"}}, {UNIT_MASS, {"t", "トン"}}, {UNIT_TIME, {"時間"}},
    {UNIT_TIME, {"分間", "分後", "分"}}, {UNIT_TIME, {"秒間", "秒後", "秒"}}, {UNIT_TIME, {"時"}}, {UNIT_TIME, {"日間", "日目", "日後", "日"}},
    {UNIT_TIME, {"週間"}}, {UNIT_RATE, {"%", "パーセント"}}, {UNIT_RATE, {"割"}}, {UNIT_OTHER, {"倍"}}, {UNIT_MONEY, {"円", "えん"}},
    {UNIT_ANGLE, {"度", "°"}}, {UNIT_OTHER, {"曜日", "曜"}}, {UNIT_OTHER, {"月"}},
};

const struct audit_unit *audit_unit_at(const struct audit_page *p, size_t i, size_t *end) {
    const struct audit_unit *best = NULL;
    size_t longest = 0;
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++)
        for (size_t k = 0; k < 8 && rows[r].spellings[k]; k++) {
            size_t n = audit_words_length(rows[r].spellings[k]);
            if (n <= longest || !audit_starts(p, i, rows[r].spellings[k])) continue;
            bool latin = audit_is_letter(audit_cp(p, i + n - 1));
            if (latin && audit_is_letter(audit_cp(p, i + n))) continue;
            if (audit_is_digit(audit_cp(p, i + n - 1)) && audit_is_digit(audit_cp(p, i + n))) continue; /* 1m20cm holds no m2 */
            best = &rows[r];
            longest = n;
        }
    *end = i + longest;
    return best;
}

const struct audit_unit *audit_unit_after(const struct audit_page *p, size_t i, size_t *end) {
    while (audit_is_blank(audit_cp(p, i))) i++;
    bool open = audit_cp(p, i) == '(';
    const struct audit_unit *unit = audit_unit_at(p, open ? i + 1 : i, end);
    if (!open && unit && unit->kind == UNIT_COUNT && audit_is_hiragana(audit_cp(p, i)) && audit_is_hiragana(audit_cp(p, *end)) &&
        !audit_starts(p, *end, "で") && !audit_starts(p, *end, "に") && !audit_starts(p, *end, "と") && !audit_starts(p, *end, "の"))
        return NULL; /* こ of これ, わ of わる: kana only counts as a counter where the word ends */
    return unit;
}

bool audit_unit_same(const struct audit_unit *a, const struct audit_unit *b) {
    return a == b || (a->kind == UNIT_TIME && b->kind == UNIT_TIME);
}
