/* describe.c - a figure in words: its name, its fields by their Japanese names, what is asked.
 *
 * Reads   struct figure                   Writes  the drawing's title and desc
 * Checked tests/figure/draw_test.c
 */
#include "figure/describe.h"

#include <string.h>

static const char *const names[FIGURE_TYPES] = {
    [FIGURE_ANGLE] = "角の図",
    [FIGURE_AREA] = "面積図",
    [FIGURE_BALANCE] = "てんびん図",
    [FIGURE_BARS] = "線分図",
    [FIGURE_BEAKERS] = "ビーカーの図",
    [FIGURE_BENCHES] = "長いすの図",
    [FIGURE_BOX] = "箱の図",
    [FIGURE_CALENDAR] = "こよみの図",
    [FIGURE_CLOCK] = "時計の図",
    [FIGURE_CUTS] = "切り分けの図",
    [FIGURE_DIAGRAM] = "ダイヤグラム",
    [FIGURE_DOTS] = "ドットプロット",
    [FIGURE_FLOW] = "流れ図",
    [FIGURE_GEARS] = "歯車の図",
    [FIGURE_GRID] = "ならべ方の図",
    [FIGURE_LINE] = "数直線",
    [FIGURE_NUMBER_LINES] = "2本の数直線",
    [FIGURE_RATIO] = "割合の図",
    [FIGURE_RECTANGLE] = "長方形の図",
    [FIGURE_RING] = "池のまわりの図",
    [FIGURE_RIVER] = "流れの図",
    [FIGURE_ROW] = "ならびの図",
    [FIGURE_ROWS] = "組の図",
    [FIGURE_SEGMENT] = "道のりの図",
    [FIGURE_SHAPE] = "図形",
    [FIGURE_STICKS] = "ぼうの図",
    [FIGURE_TABLE] = "表",
    [FIGURE_TAPES] = "テープの図",
    [FIGURE_TOURNAMENT] = "トーナメント表",
    [FIGURE_TRAIN] = "通過算の図",
    [FIGURE_TRAINS] = "通過算の図",
    [FIGURE_TRIANGLE] = "三角にならべた図",
    [FIGURE_UEKI] = "植木の図",
    [FIGURE_VENN] = "ベン図",
};

/* Fields that are said, and what they are. Others are marks of the drawing (a shape, a direction in English). */
static const struct {
    const char *field, *words;
    bool in_unit; /* of the figure */
} said[] = {
    {"labels", "名前"},
    {"length", "長さ", true},
    {"lengths", "長さ", true},
    {"spacing", "間かく", true},
    {"number", "数"},
    {"per_gap", "間の数"},
    {"overlap", "重なり"},
    {"whole", "全体"},
    {"all", "全体"},
    {"sets", "それぞれ"},
    {"both", "両方"},
    {"neither", "どちらでもない"},
    {"heights", "高さ"},
    {"height", "たて"},
    {"width", "横"},
    {"widths", "横"},
    {"area", "面積"},
    {"areas", "面積"},
    {"sum", "和", true},
    {"difference", "差", true},
    {"differences", "差"},
    {"shares", "比"},
    {"rests", "あまりや不足"},
    {"before", "前"},
    {"after", "後"},
    {"moved", "移した量"},
    {"gain", "ふえた量"},
    {"days", "日数や時間"},
    {"distance", "道のり", true},
    {"lap", "1周", true},
    {"lead", "はじめの差"},
    {"head_start", "先に出た時間"},
    {"speed", "速さ"},
    {"speeds", "速さ"},
    {"time", "時間"},
    {"times", "倍や時間"},
    {"minutes", "時間"},
    {"hour", "時"},
    {"minute", "分"},
    {"hand", "針"},
    {"degrees", "角"},
    {"angles", "角の度数"},
    {"sides", "辺の数"},
    {"hours", "時間"},
    {"seconds", "秒"},
    {"train", "電車"},
    {"trains", "電車"},
    {"bridge", "橋"},
    {"tunnel", "トンネル"},
    {"base", "もとにする量"},
    {"part", "くらべる量"},
    {"rate", "割合"},
    {"up", "増し"},
    {"off", "引き"},
    {"cost", "仕入れ値"},
    {"list", "定価"},
    {"with_tax", "税こみ"},
    {"grams", "重さ"},
    {"percent", "こさ"},
    {"salt", "食塩"},
    {"water", "水"},
    {"still", "静水での速さ"},
    {"stream", "流れ"},
    {"down", "下り"},
    {"amount", "量"},
    {"result", "結果"},
    {"teeth", "歯数"},
    {"turns", "回転"},
    {"rows", "行"},
    {"goal", "目標"},
    {"values", "値"},
    {"operations", "計算"},
    {"period", "くり返し"},
    {"first", "はじめ"},
    {"step", "差"},
    {"side", "1辺"},
    {"teams", "チーム"},
    {"counts", "数"},
};

static void say_field(struct bytes *out, const struct figure *f, const struct figure_field *field, int row) {
    const struct figure_field *unit = figure_find(f, "unit");
    bytes_append_string(out, said[row].words);
    for (int i = 0; i < field->count; i++) {
        bytes_append_string(out, i ? "、" : " ");
        bytes_append_string(out, f->value[field->first + i].text);
        if (said[row].in_unit && unit && unit->count == 1) bytes_append_string(out, f->value[unit->first].text);
    }
    bytes_append_string(out, "。");
}

void figure_describe(struct drawing *d, const struct figure *f, const struct figure_problem *problem) {
    struct bytes *out = &d->texts;
    d->title = out->len;
    bytes_append_string(out, names[f->type]);
    bytes_append_char(out, 0);
    d->desc = out->len;
    for (int i = 0; i < f->n_fields; i++)
        for (int j = 0; j < (int)(sizeof said / sizeof said[0]); j++)
            if (strcmp(said[j].field, f->field[i].name) == 0) say_field(out, f, &f->field[i], j);
    bytes_printf(out, "求めるもの: %s。", f->asked);
    if (problem) bytes_printf(out, "答え: %s。", problem->answer);
    bytes_append_char(out, 0);
}
