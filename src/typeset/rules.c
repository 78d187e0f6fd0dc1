/* rules.c - the character classes of JIS X 4051 that worksheets need, as short lists.
 *
 * Checked tests/typeset/typeset_test.c
 */
#include "typeset/rules.h"

#include "text/number.h"

static bool among(uint32_t c, const uint16_t *list, int n) {
    for (int i = 0; i < n; i++)
        if (list[i] == c) return true;
    return false;
}
#define AMONG(c, list) among(c, list, (int)(sizeof(list) / sizeof *(list)))

bool typeset_starts_no_line(uint32_t c) {
    static const uint16_t list[] = {
        u'、', u'。', u'，', u'．', u'・', u'：', u'；', u'？', u'！', u'」', u'』', u'）', u'］', u'｝', u'〉', u'》',
        u'】', u'〕', u'ー', u'〜', u'～', u'…',  u'々', u'ゝ', u'％', u'℃',  u',',  u'.',  u':',  u';',  u'?',  u'!',
        u')',  u']',  u'}',  u'%',  u'°',  u'²',  u'³',  u'ぁ', u'ぃ', u'ぅ', u'ぇ', u'ぉ', u'っ', u'ゃ', u'ゅ', u'ょ',
        u'ゎ', u'ァ', u'ィ', u'ゥ', u'ェ', u'ォ', u'ッ', u'ャ', u'ュ', u'ョ', u'ヮ', u'ヵ', u'ヶ'};
    return AMONG(c, list);
}

bool typeset_ends_no_line(uint32_t c) {
    static const uint16_t list[] = {u'「', u'『', u'（', u'［', u'｛', u'〈', u'《',
                                    u'【', u'〔', u'(',  u'[',  u'{',  u'￥'};
    return AMONG(c, list);
}

bool typeset_hangs(uint32_t c) { return c == u'、' || c == u'。'; }

bool typeset_is_kana(uint32_t c) { return (c >= 0x3041 && c <= 0x309E) || (c >= 0x30A1 && c <= 0x30FE); }

bool typeset_is_digit(uint32_t c) { return c >= '0' && c <= '9'; }

bool typeset_calculates(uint32_t c) {
    static const uint16_t list[] = {u'×', u'÷', u'−', u'□', u'○', u'△', u'☆', u'²', u'³', u'π', u'°'};
    return (c > ' ' && c < 127 && c != '?' && c != '!') || AMONG(c, list) || text_circled(c);
}

static bool is_operand(uint32_t c) {
    return typeset_calculates(c) && c != '+' && c != '-' && c != '=' && c != u'×' && c != u'÷' && c != u'−';
}

uint32_t typeset_shown(uint32_t before, uint32_t c, uint32_t after) {
    switch (c) {
        case '-': return is_operand(before) && is_operand(after) && before != '(' ? u'−' : c;
        case '?': return before >= 0x3000 ? u'？' : c;
        case '!': return before >= 0x3000 ? u'！' : c;
        case u'≤': return u'≦';
        case u'≥': return u'≧';
        case '~': return u'〜';
        default: return c;
    }
}
