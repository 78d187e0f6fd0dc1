/* page.c - head, escaping and SVG plots of the pages that `filter` and `eval` write.
 *
 * Same numbers, same bytes: coordinates are printed with fixed precision, nothing depends on the clock or the locale.
 * Checked tests/e2e/filter_test.c, tests/e2e/eval_test.c
 */
#include "page.h"

#include <string.h>

static const char sheet[] =
    ":root{color-scheme:light dark;--paper:#fff;--ink:#1c2430;--soft:#5d6878;--line:#d9dee6;--panel:#f5f7fa;--reject:#c62828;--warn:#b26a00;--info:#35618f;--ok:#2e7d4f;--none:#7a8595}\n"
    "@media(prefers-color-scheme:dark){:root{--paper:#14181f;--ink:#e4e8ee;--soft:#9aa5b5;--line:#313947;--panel:#1c222c;--reject:#ff7b72;--warn:#e3a63b;--info:#79b0e8;--ok:#62c98a;--none:#8b96a6}}\n"
    "body{margin:0 auto;max-width:1080px;padding:24px 20px 60px;background:var(--paper);color:var(--ink);font:15px/1.7 'BIZ UDPGothic','Hiragino Sans','Noto Sans CJK JP','Noto Sans JP',sans-serif}\n"
    "h1{font-size:22px;margin:0 0 2px}h2{font-size:17px;margin:34px 0 8px}p.note{color:var(--soft);margin:0 0 8px;font-size:13px}\n"
    ".tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:10px;margin:18px 0}\n"
    ".tile{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:10px 14px}.tile b{display:block;font-size:26px;line-height:1.2;font-variant-numeric:tabular-nums}.tile span{color:var(--soft);font-size:12.5px}\n"
    ".tile.ok b{color:var(--ok)}.tile.reject b{color:var(--reject)}\n"
    ".scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:13.5px}th,td{text-align:left;padding:4px 8px;border-bottom:1px solid var(--line);vertical-align:top}th{color:var(--soft);font-weight:600}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\n"
    "td.bad{color:var(--reject);font-weight:600}code{font:12px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}\n"
    "svg{display:block;width:100%;height:auto}svg text{fill:var(--ink);font-size:12.5px}svg text.soft{fill:var(--soft)}\n"
    "pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;font-size:13.5px}\n"
    "section{border:1px solid var(--line);border-radius:8px;margin:12px 0;padding:8px 14px;break-inside:avoid}section h3{font-size:14px;margin:0 0 4px}.cols{display:grid;grid-template-columns:1fr 1fr;gap:14px}@media(max-width:720px){.cols{grid-template-columns:1fr}}\n"
    "@media print{body{max-width:none;padding:0}section,svg{break-inside:avoid}}\n";

void page_text(struct bytes *out, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++) {
        switch (s[i]) {
        case '<': bytes_append_string(out, "&lt;"); break;
        case '>': bytes_append_string(out, "&gt;"); break;
        case '&': bytes_append_string(out, "&amp;"); break;
        case '"': bytes_append_string(out, "&quot;"); break;
        case 0: bytes_append_string(out, "\xEF\xBF\xBD"); break;
        default: bytes_append_char(out, s[i]);
        }
    }
}

void page_string(struct bytes *out, const char *s) { page_text(out, s, strlen(s)); }

void page_head(struct bytes *out, const char *title) {
    bytes_append_string(out, "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    page_string(out, title);
    bytes_append_string(out, "</title>\n<style>\n");
    bytes_append_string(out, sheet);
    bytes_append_string(out, "</style>\n</head>\n<body>\n<h1>");
    page_string(out, title);
    bytes_append_string(out, "</h1>\n");
}

void page_end(struct bytes *out) { bytes_append_string(out, "</body>\n</html>\n"); }

void page_tile(struct bytes *out, const char *value, const char *words, const char *colour) {
    bytes_printf(out, "<div class=\"tile %s\"><b>%s</b><span>", colour, value);
    page_string(out, words);
    bytes_append_string(out, "</span></div>\n");
}

static void open_svg(struct bytes *out, const char *title, size_t height) {
    bytes_printf(out, "<svg viewBox=\"0 0 1000 %zu\" role=\"img\" aria-label=\"", height);
    page_string(out, title);
    bytes_append_string(out, "\">\n");
}

void page_bars(struct bytes *out, const char *title, const struct page_bar *bars, size_t n, const char *const colours[3], size_t label_width) {
    size_t most = 1;
    for (size_t i = 0; i < n; i++) {
        size_t sum = bars[i].part[0] + bars[i].part[1] + bars[i].part[2];
        if (sum > most) most = sum;
    }
    open_svg(out, title, n * 24 + 4);
    for (size_t i = 0; i < n; i++) {
        size_t y = i * 24, sum = 0;
        double x = (double)label_width, scale = (920.0 - (double)label_width) / (double)most;
        bytes_printf(out, "<text x=\"0\" y=\"%zu\">", y + 16);
        page_string(out, bars[i].label);
        bytes_append_string(out, "</text>");
        for (int k = 0; k < 3; k++) {
            double width = (double)bars[i].part[k] * scale;
            sum += bars[i].part[k];
            if (bars[i].part[k]) bytes_printf(out, "<rect x=\"%.1f\" y=\"%zu\" width=\"%.1f\" height=\"15\" fill=\"var(--%s)\"/>", x, y + 4, width > 1 ? width : 1, colours[k]);
            x += width;
        }
        bytes_printf(out, "<text x=\"%.1f\" y=\"%zu\">%zu</text>\n", x + 6, y + 16, sum);
    }
    bytes_append_string(out, "</svg>\n");
}

void page_histogram(struct bytes *out, const char *title, const char *axis, const size_t *below, const size_t *above, size_t n, size_t bin, const char *below_colour,
                    const char *above_colour) {
    size_t most = 1, every = (n + 9) / 10;
    for (size_t i = 0; i < n; i++)
        if (below[i] + above[i] > most) most = below[i] + above[i];
    open_svg(out, title, 232);
    bytes_printf(out, "<text class=\"soft\" x=\"0\" y=\"12\">%zu</text><line x1=\"40\" y1=\"190\" x2=\"1000\" y2=\"190\" stroke=\"var(--line)\"/>\n", most);
    double width = 950.0 / (double)n;
    for (size_t i = 0; i < n; i++) {
        double x = 44 + (double)i * width, low = (double)below[i] * 180 / (double)most, high = (double)above[i] * 180 / (double)most;
        if (below[i] && low < 1) low = 1;
        if (above[i] && high < 1) high = 1;
        if (below[i]) bytes_printf(out, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"var(--%s)\"/>", x, 190 - low, width - 2, low, below_colour);
        if (above[i]) bytes_printf(out, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"var(--%s)\"/>", x, 190 - low - high, width - 2, high, above_colour);
        if (i % every == 0) bytes_printf(out, "<text class=\"soft\" x=\"%.1f\" y=\"207\">%zu</text>\n", x, i * bin);
    }
    bytes_append_string(out, "<text class=\"soft\" x=\"440\" y=\"227\">");
    page_string(out, axis);
    bytes_append_string(out, "</text></svg>\n");
}

void page_points(struct bytes *out, const char *title, const struct page_point *p, size_t n, double low, double high, double reference) {
    const double left = 260, right = 760;
    double scale = (right - left) / (high - low);
    open_svg(out, title, n * 26 + 30);
    bytes_printf(out, "<line x1=\"%.1f\" y1=\"4\" x2=\"%.1f\" y2=\"%zu\" stroke=\"var(--line)\"/>\n", left + (reference - low) * scale, left + (reference - low) * scale, n * 26 + 8);
    for (size_t i = 0; i < n; i++) {
        size_t y = i * 26 + 14;
        bytes_printf(out, "<text x=\"0\" y=\"%zu\">", y + 5);
        page_string(out, p[i].label);
        bytes_printf(out, "</text><line x1=\"%.1f\" y1=\"%zu\" x2=\"%.1f\" y2=\"%zu\" stroke=\"var(--%s)\" stroke-width=\"3\"/><circle cx=\"%.1f\" cy=\"%zu\" r=\"5\" fill=\"var(--%s)\"/><text x=\"780\" y=\"%zu\">",
                     left + (p[i].low - low) * scale, y, left + (p[i].high - low) * scale, y, p[i].colour, left + (p[i].value - low) * scale, y, p[i].colour, y + 5);
        page_string(out, p[i].words);
        bytes_append_string(out, "</text>\n");
    }
    for (int k = 0; k <= 4; k++) {
        double v = low + (high - low) * k / 4;
        bytes_printf(out, "<text class=\"soft\" x=\"%.1f\" y=\"%zu\" text-anchor=\"middle\">%g</text>", left + (v - low) * scale, n * 26 + 24, v);
    }
    bytes_append_string(out, "</svg>\n");
}
