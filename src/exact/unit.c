/* unit.c - the unit table and its matcher.
 *
 *   length m · area m² · volume m³ · time 秒 · mass g are the bases; every factor is an exact fraction
 *
 * Never   matches half of a word: "mx" holds no metre, 日目 no day
 * Checked tests/exact/check_test.c
 */
#include "exact/unit.h"

#include <string.h>

#include "exact/normal.h"

enum { MM = 1, CM, M, KM, ARE, HECTARE, LITRE, DECILITRE, MILLILITRE, KILOLITRE };
enum { SECOND = UNIT_ID_SECOND, MINUTE = UNIT_ID_MINUTE, HOUR = UNIT_ID_HOUR, DAY, WEEK };
enum { MILLIGRAM = 1, GRAM, KILOGRAM, TONNE };

#define LENGTH(name, id, num, den) {name, UNIT_LENGTH, 1, id, false, num, den}
#define AREA(name, id, num, den) {name, UNIT_LENGTH, 2, id, false, num, den}
#define VOLUME(name, id, num, den) {name, UNIT_LENGTH, 3, id, false, num, den}
#define TIME(name, id, num) {name, UNIT_TIME, 1, id, false, num, 1}
#define MASS(name, id, num, den) {name, UNIT_MASS, 1, id, false, num, den}

/* The first row of each unit is its usual spelling. */
static const struct unit table[] = {
    AREA("km²", KM, 1000000, 1), VOLUME("km³", KM, 1000000000, 1), AREA("km2", KM, 1000000, 1),
    AREA("km^2", KM, 1000000, 1), LENGTH("km", KM, 1000, 1),
    AREA("cm²", CM, 1, 10000), VOLUME("cm³", CM, 1, 1000000), AREA("cm2", CM, 1, 10000), VOLUME("cm3", CM, 1, 1000000),
    AREA("cm^2", CM, 1, 10000), VOLUME("cm^3", CM, 1, 1000000), LENGTH("cm", CM, 1, 100),
    AREA("mm²", MM, 1, 1000000), VOLUME("mm³", MM, 1, 1000000000), AREA("mm2", MM, 1, 1000000),
    LENGTH("mm", MM, 1, 1000),
    MASS("mg", MILLIGRAM, 1, 1000), VOLUME("mL", MILLILITRE, 1, 1000000), VOLUME("ml", MILLILITRE, 1, 1000000),
    AREA("m²", M, 1, 1), VOLUME("m³", M, 1, 1), AREA("m2", M, 1, 1), VOLUME("m3", M, 1, 1), AREA("m^2", M, 1, 1),
    VOLUME("m^3", M, 1, 1), LENGTH("m", M, 1, 1),
    AREA("ha", HECTARE, 10000, 1), AREA("a", ARE, 100, 1),
    VOLUME("kL", KILOLITRE, 1, 1), VOLUME("kl", KILOLITRE, 1, 1), VOLUME("dL", DECILITRE, 1, 10000),
    VOLUME("dl", DECILITRE, 1, 10000), VOLUME("L", LITRE, 1, 1000), VOLUME("l", LITRE, 1, 1000),
    VOLUME("cc", MILLILITRE, 1, 1000000),
    MASS("kg", KILOGRAM, 1000, 1), MASS("g", GRAM, 1, 1), MASS("t", TONNE, 1000000, 1),
    TIME("時間", HOUR, 3600), {"時", UNIT_TIME, 1, HOUR, true, 3600, 1}, TIME("分", MINUTE, 60), TIME("分間", MINUTE, 60),
    TIME("秒", SECOND, 1), TIME("秒間", SECOND, 1), TIME("日", DAY, 86400), TIME("日間", DAY, 86400),
    TIME("週間", WEEK, 604800),
    AREA("平方km", KM, 1000000, 1), AREA("平方cm", CM, 1, 10000), AREA("平方m", M, 1, 1), VOLUME("立方cm", CM, 1, 1000000),
    VOLUME("立方m", M, 1, 1), AREA("平方センチメートル", CM, 1, 10000), AREA("平方メートル", M, 1, 1),
    VOLUME("立方センチメートル", CM, 1, 1000000), VOLUME("立方メートル", M, 1, 1),
    LENGTH("キロメートル", KM, 1000, 1), LENGTH("センチメートル", CM, 1, 100), LENGTH("ミリメートル", MM, 1, 1000),
    LENGTH("メートル", M, 1, 1), MASS("キログラム", KILOGRAM, 1000, 1), MASS("グラム", GRAM, 1, 1), MASS("トン", TONNE, 1000000, 1),
    VOLUME("ミリリットル", MILLILITRE, 1, 1000000), VOLUME("デシリットル", DECILITRE, 1, 10000),
    VOLUME("リットル", LITRE, 1, 1000), AREA("アール", ARE, 100, 1), AREA("ヘクタール", HECTARE, 10000, 1),
    LENGTH("㎞", KM, 1000, 1), LENGTH("㎝", CM, 1, 100), LENGTH("㎜", MM, 1, 1000), AREA("㎢", KM, 1000000, 1),
    AREA("㎡", M, 1, 1), AREA("㎠", CM, 1, 10000), AREA("㎟", MM, 1, 1000000), VOLUME("㎥", M, 1, 1),
    VOLUME("㎤", CM, 1, 1000000), VOLUME("㎣", MM, 1, 1000000000), MASS("㎏", KILOGRAM, 1000, 1),
    MASS("㎎", MILLIGRAM, 1, 1000), VOLUME("㎖", MILLILITRE, 1, 1000000), VOLUME("㎗", DECILITRE, 1, 10000),
    VOLUME("㎘", KILOLITRE, 1, 1), VOLUME("ℓ", LITRE, 1, 1000), VOLUME("㍑", LITRE, 1, 1000), AREA("㏊", HECTARE, 10000, 1)};

const struct unit *unit_at(size_t i) { return i < sizeof table / sizeof table[0] ? &table[i] : NULL; }

/* 日目 and 日分 count days, they do not measure time. */
static bool counts_days(const struct unit *unit, uint32_t next) {
    return unit->dimension == UNIT_TIME && unit->id == DAY && (next == 0x76EE || next == 0x5206);
}

const struct unit *unit_match(size_t *used, const char *text, size_t n, size_t pos) {
    const struct unit *best = NULL;
    uint32_t first = normal_char(text, n, pos, NULL);
    *used = 0;
    if (first == CHAR_END) return NULL;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        unsigned char lead = (unsigned char)table[i].name[0];
        if (lead < 0x80 ? lead != first : lead != (unsigned char)text[pos]) continue;
        size_t length = normal_match(text, n, pos, table[i].name);
        if (length <= *used) continue;
        uint32_t next = normal_char(text, n, pos + length, NULL);
        char tail = table[i].name[strlen(table[i].name) - 1];
        if (normal_is_digit((unsigned char)tail) && normal_is_digit(next)) continue; /* 1m20cm holds no m2 */
        if ((lead < 0x80 && normal_is_letter(next)) || counts_days(&table[i], next)) continue;
        *used = length;
        best = &table[i];
    }
    return best;
}
