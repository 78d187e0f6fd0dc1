/* page.c - head with the one style sheet, end, tiles.
 *
 * Checked tests/html/page_test.c
 */
#include "html/html.h"

static const char sheet[] =
    ":root{color-scheme:light dark;--paper:#fff;--ink:#1c2430;--soft:#5d6878;--line:#d9dee6;--panel:#f5f7fa;"
    "--reject:#c62828;--warn:#b26a00;--info:#35618f;--ok:#2e7d4f;--none:#7a8595}\n"
    "@media(prefers-color-scheme:dark){:root{--paper:#14181f;--ink:#e4e8ee;--soft:#9aa5b5;--line:#313947;"
    "--panel:#1c222c;--reject:#ff7b72;--warn:#e3a63b;--info:#79b0e8;--ok:#62c98a;--none:#8b96a6}}\n"
    "body{margin:0 auto;max-width:1080px;padding:24px 20px 60px;background:var(--paper);color:var(--ink);"
    "font:15px/1.7 'BIZ UDPGothic','Hiragino Sans','Noto Sans CJK JP','Noto Sans JP',sans-serif}\n"
    "h1{font-size:22px;margin:0 0 2px}h2{font-size:17px;margin:34px 0 8px}"
    "p.note{color:var(--soft);margin:0 0 8px;font-size:13px}\n"
    ".tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:10px;margin:18px 0}\n"
    ".tile{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:10px 14px}"
    ".tile b{display:block;font-size:26px;line-height:1.2;font-variant-numeric:tabular-nums}"
    ".tile span{color:var(--soft);font-size:12.5px}\n"
    ".tile.ok b{color:var(--ok)}.tile.reject b{color:var(--reject)}\n"
    ".scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:13.5px}"
    "th,td{text-align:left;padding:4px 8px;border-bottom:1px solid var(--line);vertical-align:top}"
    "th{color:var(--soft);font-weight:600}"
    "td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\n"
    "td.bad{color:var(--reject);font-weight:600}code{font:12px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}\n"
    "svg{display:block;width:100%;height:auto}svg text{fill:var(--ink);font-size:12.5px}"
    "svg text.soft{fill:var(--soft)}\n"
    "pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;font-size:13.5px}\n"
    "section{border:1px solid var(--line);border-radius:8px;margin:12px 0;padding:8px 14px;break-inside:avoid}"
    "section h3{font-size:14px;margin:0 0 4px}.cols{display:grid;grid-template-columns:1fr 1fr;gap:14px}"
    "@media(max-width:720px){.cols{grid-template-columns:1fr}}\n"
    "@media print{body{max-width:none;padding:0}section,svg{break-inside:avoid}}\n";

void html_head(struct bytes *out, const char *title, const char *rules) {
    bytes_append_string(out, "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n"
                             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    html_string(out, title);
    bytes_append_string(out, "</title>\n<style>\n");
    bytes_append_string(out, sheet);
    if (rules) bytes_append_string(out, rules);
    bytes_append_string(out, "</style>\n</head>\n<body>\n<h1>");
    html_string(out, title);
    bytes_append_string(out, "</h1>\n");
}

void html_end(struct bytes *out) { bytes_append_string(out, "</body>\n</html>\n"); }

void html_tile(struct bytes *out, size_t value, const char *words, const char *colour) {
    bytes_printf(out, "<div class=\"tile%s%s\"><b>%zu</b><span>", *colour ? " " : "", colour, value);
    html_string(out, words);
    bytes_append_string(out, "</span></div>\n");
}
