/* answer_sense.c - direction, bounds, hedges and who: what makes two equal numbers different answers.
 *
 *   3日後 / 3日前     20%引き / 20%増し     31本以上 / 31本以下     約31本 / 31本     兄が500円多い / 弟が500円多い
 *
 * The longest word of the table wins, so 午後 is no 後, 約数 no 約 and 高さ no 高.
 *
 * Checked tests/exact/answer_sense_test.c
 */
#include "exact/answer_sense.h"

#include <string.h>

#include "base/utf8.h"

enum { ANYWHERE, BEHIND };

struct word {
    const char *spelling;
    uint8_t kind, pole, where; /* kind SENSE_KINDS: means nothing, but hides the shorter words in it */
};

#define MASK(word) \
    { word, SENSE_KINDS, 0, ANYWHERE }

static const struct word words[] = {{"後", SENSE_TIME, 1, BEHIND},
                                    {"あと", SENSE_TIME, 1, BEHIND},
                                    {"前", SENSE_TIME, 2, BEHIND},
                                    {"まえ", SENSE_TIME, 2, BEHIND},
                                    MASK("午前"),
                                    MASK("午後"),
                                    MASK("人前"),
                                    MASK("以前"),
                                    MASK("以後"),
                                    MASK("前半"),
                                    MASK("後半"),
                                    {"増", SENSE_CHANGE, 1, BEHIND},
                                    {"ふえ", SENSE_CHANGE, 1, BEHIND},
                                    {"値上", SENSE_CHANGE, 1, ANYWHERE},
                                    {"アップ", SENSE_CHANGE, 1, BEHIND},
                                    {"引", SENSE_CHANGE, 2, BEHIND},
                                    {"びき", SENSE_CHANGE, 2, BEHIND},
                                    {"減", SENSE_CHANGE, 2, BEHIND},
                                    {"へり", SENSE_CHANGE, 2, BEHIND},
                                    {"へる", SENSE_CHANGE, 2, BEHIND},
                                    {"へっ", SENSE_CHANGE, 2, BEHIND},
                                    {"値下", SENSE_CHANGE, 2, ANYWHERE},
                                    {"値引", SENSE_CHANGE, 2, ANYWHERE},
                                    {"オフ", SENSE_CHANGE, 2, BEHIND},
                                    {"OFF", SENSE_CHANGE, 2, BEHIND},
                                    {"off", SENSE_CHANGE, 2, BEHIND},
                                    {"Off", SENSE_CHANGE, 2, BEHIND},
                                    {"ダウン", SENSE_CHANGE, 2, BEHIND},
                                    {"以上", SENSE_BOUND, 1, ANYWHERE},
                                    {"以下", SENSE_BOUND, 2, ANYWHERE},
                                    {"以内", SENSE_BOUND, 2, ANYWHERE},
                                    {"未満", SENSE_BOUND, 3, ANYWHERE},
                                    {"いじょう", SENSE_BOUND, 1, BEHIND},
                                    {"みまん", SENSE_BOUND, 3, BEHIND},
                                    {"より大", SENSE_BOUND, 4, BEHIND},
                                    {"より多", SENSE_BOUND, 4, BEHIND},
                                    {"をこえ", SENSE_BOUND, 4, BEHIND},
                                    {"を超", SENSE_BOUND, 4, BEHIND},
                                    {"超", SENSE_BOUND, 4, BEHIND},
                                    {"より小", SENSE_BOUND, 5, BEHIND},
                                    {"より少", SENSE_BOUND, 5, BEHIND},
                                    {"最低", SENSE_LEAST, 1, ANYWHERE},
                                    {"最高", SENSE_LEAST, 2, ANYWHERE},
                                    {"最大", SENSE_LEAST, 2, ANYWHERE},
                                    {"最小", SENSE_LEAST, 1, ANYWHERE},
                                    MASK("最大公約数"),
                                    MASK("最小公倍数"),
                                    {"少なくとも", SENSE_LEAST, 1, ANYWHERE},
                                    {"少なくても", SENSE_LEAST, 1, ANYWHERE},
                                    {"多くとも", SENSE_LEAST, 2, ANYWHERE},
                                    {"多くても", SENSE_LEAST, 2, ANYWHERE},
                                    {"せいぜい", SENSE_LEAST, 2, ANYWHERE},
                                    {"高々", SENSE_LEAST, 2, ANYWHERE},
                                    {"たかだか", SENSE_LEAST, 2, ANYWHERE},
                                    {"まで", SENSE_LIMIT, 1, BEHIND},
                                    {"から", SENSE_LIMIT, 2, BEHIND},
                                    {"多", SENSE_AMOUNT, 1, BEHIND},
                                    {"おおい", SENSE_AMOUNT, 1, BEHIND},
                                    {"少", SENSE_AMOUNT, 2, BEHIND},
                                    {"すくな", SENSE_AMOUNT, 2, BEHIND},
                                    {"高", SENSE_HEIGHT, 1, BEHIND},
                                    {"たかい", SENSE_HEIGHT, 1, BEHIND},
                                    {"安", SENSE_HEIGHT, 2, BEHIND},
                                    {"やすい", SENSE_HEIGHT, 2, BEHIND},
                                    {"低", SENSE_HEIGHT, 2, BEHIND},
                                    {"ひくい", SENSE_HEIGHT, 2, BEHIND},
                                    {"長", SENSE_LENGTH, 1, BEHIND},
                                    {"ながい", SENSE_LENGTH, 1, BEHIND},
                                    {"短", SENSE_LENGTH, 2, BEHIND},
                                    {"みじか", SENSE_LENGTH, 2, BEHIND},
                                    {"重", SENSE_WEIGHT, 1, BEHIND},
                                    {"おもい", SENSE_WEIGHT, 1, BEHIND},
                                    {"軽", SENSE_WEIGHT, 2, BEHIND},
                                    {"かるい", SENSE_WEIGHT, 2, BEHIND},
                                    {"速", SENSE_SPEED, 1, BEHIND},
                                    {"早", SENSE_SPEED, 1, BEHIND},
                                    {"はや", SENSE_SPEED, 1, BEHIND},
                                    {"遅", SENSE_SPEED, 2, BEHIND},
                                    {"おそ", SENSE_SPEED, 2, BEHIND},
                                    {"進", SENSE_SPEED, 1, BEHIND},
                                    {"すす", SENSE_SPEED, 1, BEHIND},
                                    {"おくれ", SENSE_SPEED, 2, BEHIND},
                                    {"もど", SENSE_SPEED, 2, BEHIND},
                                    {"戻", SENSE_SPEED, 2, BEHIND},
                                    {"大き", SENSE_SIZE, 1, BEHIND},
                                    {"小さ", SENSE_SIZE, 2, BEHIND},
                                    {"勝", SENSE_GAIN, 1, BEHIND},
                                    {"負", SENSE_GAIN, 2, BEHIND},
                                    {"敗", SENSE_GAIN, 2, BEHIND},
                                    {"上", SENSE_AGE, 1, BEHIND},
                                    {"下", SENSE_AGE, 2, BEHIND},
                                    MASK("高さ"),
                                    MASK("長さ"),
                                    MASK("重さ"),
                                    MASK("速さ"),
                                    MASK("大きさ"),
                                    MASK("多角形"),
                                    {"余", SENSE_REST, 1, BEHIND},
                                    {"あま", SENSE_REST, 1, BEHIND},
                                    {"残", SENSE_REST, 1, BEHIND},
                                    {"のこ", SENSE_REST, 1, BEHIND},
                                    {"足りな", SENSE_REST, 2, ANYWHERE},
                                    {"たりな", SENSE_REST, 2, ANYWHERE},
                                    {"不足", SENSE_REST, 2, ANYWHERE},
                                    {"利益", SENSE_GAIN, 1, ANYWHERE},
                                    {"黒字", SENSE_GAIN, 1, ANYWHERE},
                                    {"もうけ", SENSE_GAIN, 1, ANYWHERE},
                                    {"もうか", SENSE_GAIN, 1, ANYWHERE},
                                    {"得", SENSE_GAIN, 1, ANYWHERE},
                                    {"損", SENSE_GAIN, 2, ANYWHERE},
                                    {"赤字", SENSE_GAIN, 2, ANYWHERE},
                                    MASK("得点"),
                                    MASK("損益"),
                                    {"右へ", SENSE_SIDE, 1, ANYWHERE},
                                    {"右に", SENSE_SIDE, 1, ANYWHERE},
                                    {"右から", SENSE_SIDE, 1, ANYWHERE},
                                    {"左へ", SENSE_SIDE, 2, ANYWHERE},
                                    {"左に", SENSE_SIDE, 2, ANYWHERE},
                                    {"左から", SENSE_SIDE, 2, ANYWHERE},
                                    {"時計回", SENSE_TURN, 1, ANYWHERE},
                                    {"時計まわ", SENSE_TURN, 1, ANYWHERE},
                                    {"右回", SENSE_TURN, 1, ANYWHERE},
                                    {"右まわ", SENSE_TURN, 1, ANYWHERE},
                                    {"反時計", SENSE_TURN, 2, ANYWHERE},
                                    {"左回", SENSE_TURN, 2, ANYWHERE},
                                    {"左まわ", SENSE_TURN, 2, ANYWHERE},
                                    {"外側", SENSE_DEPTH, 1, ANYWHERE},
                                    {"外がわ", SENSE_DEPTH, 1, ANYWHERE},
                                    {"内側", SENSE_DEPTH, 2, ANYWHERE},
                                    {"内がわ", SENSE_DEPTH, 2, ANYWHERE},
                                    {"前から", SENSE_ORDER, 1, ANYWHERE},
                                    {"後ろから", SENSE_ORDER, 2, ANYWHERE},
                                    {"うしろから", SENSE_ORDER, 2, ANYWHERE},
                                    {"上から", SENSE_ORDER, 3, ANYWHERE},
                                    {"下から", SENSE_ORDER, 4, ANYWHERE},
                                    {"東へ", SENSE_COMPASS, 1, ANYWHERE},
                                    {"東に", SENSE_COMPASS, 1, ANYWHERE},
                                    {"西へ", SENSE_COMPASS, 2, ANYWHERE},
                                    {"西に", SENSE_COMPASS, 2, ANYWHERE},
                                    {"南へ", SENSE_COMPASS, 3, ANYWHERE},
                                    {"南に", SENSE_COMPASS, 3, ANYWHERE},
                                    {"北へ", SENSE_COMPASS, 4, ANYWHERE},
                                    {"北に", SENSE_COMPASS, 4, ANYWHERE},
                                    {"約", SENSE_APPROX, 1, ANYWHERE},
                                    {"およそ", SENSE_APPROX, 1, ANYWHERE},
                                    {"だいたい", SENSE_APPROX, 1, ANYWHERE},
                                    {"おおよそ", SENSE_APPROX, 1, ANYWHERE},
                                    {"ほぼ", SENSE_APPROX, 1, ANYWHERE},
                                    {"ざっと", SENSE_APPROX, 1, ANYWHERE},
                                    {"近く", SENSE_APPROX, 1, BEHIND},
                                    {"ちかく", SENSE_APPROX, 1, BEHIND},
                                    {"足らず", SENSE_APPROX, 2, BEHIND},
                                    {"やく", SENSE_APPROX, 1, ANYWHERE},
                                    {"ごろ", SENSE_APPROX, 1, BEHIND},
                                    {"頃", SENSE_APPROX, 1, BEHIND},
                                    {"過ぎ", SENSE_APPROX, 3, BEHIND},
                                    {"すぎ", SENSE_APPROX, 3, BEHIND},
                                    {"くらい", SENSE_APPROX, 1, BEHIND},
                                    {"ぐらい", SENSE_APPROX, 1, BEHIND},
                                    {"ほど", SENSE_APPROX, 1, BEHIND},
                                    {"程度", SENSE_APPROX, 1, BEHIND},
                                    {"前後", SENSE_APPROX, 1, BEHIND},
                                    {"弱", SENSE_APPROX, 2, BEHIND},
                                    {"強", SENSE_APPROX, 3, BEHIND},
                                    MASK("約数"),
                                    MASK("約分"),
                                    {"たぶん", SENSE_DOUBT, 1, ANYWHERE},
                                    {"多分", SENSE_DOUBT, 1, ANYWHERE},
                                    {"おそらく", SENSE_DOUBT, 1, ANYWHERE},
                                    {"かもしれ", SENSE_DOUBT, 1, ANYWHERE},
                                    {"恐らく", SENSE_DOUBT, 1, ANYWHERE},
                                    {"きっと", SENSE_DOUBT, 1, ANYWHERE},
                                    {"もしかし", SENSE_DOUBT, 1, ANYWHERE},
                                    {"ひょっとし", SENSE_DOUBT, 1, ANYWHERE},
                                    {"自信", SENSE_DOUBT, 1, ANYWHERE},
                                    {"予想", SENSE_DOUBT, 1, ANYWHERE},
                                    {"推定", SENSE_DOUBT, 1, ANYWHERE},
                                    {"可能性", SENSE_DOUBT, 1, ANYWHERE},
                                    {"わからな", SENSE_DOUBT, 1, ANYWHERE},
                                    {"分からな", SENSE_DOUBT, 1, ANYWHERE},
                                    {"だろう", SENSE_DOUBT, 1, ANYWHERE},
                                    {"でしょう", SENSE_DOUBT, 1, ANYWHERE},
                                    {"と思", SENSE_DOUBT, 1, ANYWHERE},
                                    {"はず", SENSE_DOUBT, 1, BEHIND},
                                    {"かも", SENSE_DOUBT, 1, BEHIND},
                                    {"みたい", SENSE_DOUBT, 1, BEHIND},
                                    {"気がし", SENSE_DOUBT, 1, BEHIND},
                                    {"らしい", SENSE_DOUBT, 1, BEHIND},
                                    {"ようで", SENSE_DOUBT, 1, BEHIND},
                                    {"かな", SENSE_DOUBT, 1, BEHIND},
                                    {"または", SENSE_DOUBT, 1, ANYWHERE},
                                    {"もしくは", SENSE_DOUBT, 1, ANYWHERE},
                                    {"あるいは", SENSE_DOUBT, 1, ANYWHERE},
                                    MASK("かもめ"),
                                    MASK("やくそく"),
                                    MASK("やくわり"),
                                    MASK("かもつ"),
                                    {"?", SENSE_DOUBT, 1, BEHIND},
                                    {"ではな", SENSE_NOT, 1, BEHIND},
                                    {"でな", SENSE_NOT, 1, BEHIND},
                                    {"ではあり", SENSE_NOT, 1, BEHIND},
                                    {"でありません", SENSE_NOT, 1, BEHIND},
                                    {"じゃな", SENSE_NOT, 1, BEHIND},
                                    {"以外", SENSE_NOT, 1, BEHIND},
                                    {"日曜", SENSE_WEEKDAY, 1, ANYWHERE},
                                    {"月曜", SENSE_WEEKDAY, 2, ANYWHERE},
                                    {"火曜", SENSE_WEEKDAY, 3, ANYWHERE},
                                    {"水曜", SENSE_WEEKDAY, 4, ANYWHERE},
                                    {"木曜", SENSE_WEEKDAY, 5, ANYWHERE},
                                    {"金曜", SENSE_WEEKDAY, 6, ANYWHERE},
                                    {"土曜", SENSE_WEEKDAY, 7, ANYWHERE},
                                    {"おき", SENSE_EVERY, 1, BEHIND},
                                    {"ごと", SENSE_EVERY, 2, BEHIND},
                                    {"目", SENSE_ORDINAL, 1, BEHIND},
                                    MASK("番目"),
                                    MASK("目も"),
                                    MASK("目盛")};

/* Do the first characters agree? Most words of the table end here. */
static bool same_head(const char *s, size_t n, const char *spelling) {
    for (size_t i = 0; i < 3 && spelling[i]; i++)
        if (i >= n || s[i] != spelling[i]) return false;
    return true;
}

/* The longest word at the start of s[0..n); NULL when none is there. */
static const struct word *word_at(const char *s, size_t n) {
    const struct word *best = NULL;
    size_t longest = 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!same_head(s, n, words[i].spelling)) continue;
        size_t length = strlen(words[i].spelling);
        if (length <= longest || length > n || memcmp(s, words[i].spelling, length) != 0) continue;
        best = &words[i];
        longest = length;
    }
    return best;
}

/* 31本(約), 31本(たぶん): a hedge is said of the answer even in brackets. */
static bool speaks_in_brackets(const struct word *w, const char *s, size_t n) {
    size_t length = strlen(w->spelling);
    return w->kind == SENSE_DOUBT || (w->kind == SENSE_APPROX && n > length && s[length] == ')');
}

void answer_sense_read(struct answer_sense *out, const char *text, size_t n, bool behind) {
    int depth = 0; /* what stands in brackets is said beside the answer */
    for (size_t at = 0; at < n;) {
        const struct word *w = word_at(text + at, n - at);
        uint32_t c;
        size_t used = utf8_decode(&c, text + at, n - at);
        if (c == '(') depth++;
        if (c == ')' && depth > 0) depth--;
        if (w && (depth == 0 || speaks_in_brackets(w, text + at, n - at)) && w->kind < SENSE_KINDS &&
            (behind || w->where == ANYWHERE))
            out->pole[w->kind] = w->pole;
        at += w ? strlen(w->spelling) : used;
    }
}

static bool is_asked(const char *asked, size_t n, int kind) {
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (words[i].kind == kind && n > 0 && memmem(asked, n, words[i].spelling, strlen(words[i].spelling)))
            return true;
    return false;
}

/* Only one of two answers turns the number. */
static enum exact_match one_sided(int kind, bool in_given, const char *asked, size_t n_asked) {
    switch (kind) {
        case SENSE_NOT: return EXACT_DIFFERENT;
        case SENSE_BOUND: return is_asked(asked, n_asked, kind) ? EXACT_SAME_VALUE_OTHER_FORM : EXACT_DIFFERENT;
        case SENSE_LIMIT:
        case SENSE_EVERY:
        case SENSE_WEEKDAY: return EXACT_CANNOT_TELL;
        case SENSE_ORDINAL: /* 何回目ですか - 3回 */
            return is_asked(asked, n_asked, kind) ? EXACT_SAME_VALUE_OTHER_FORM : EXACT_CANNOT_TELL;
        case SENSE_LEAST: return EXACT_SAME_VALUE_OTHER_FORM; /* 最大で何本ですか - 31本 */
        case SENSE_APPROX:
        case SENSE_DOUBT:
            return in_given && !is_asked(asked, n_asked, kind) ? EXACT_CANNOT_TELL : EXACT_SAME_VALUE_OTHER_FORM;
        default: return EXACT_SAME_VALUE_OTHER_FORM; /* the question names the direction: 何日後ですか - 3日 */
    }
}

enum exact_match answer_sense_match(const struct answer_sense *e, const struct answer_sense *g, const char *asked,
                                    size_t n_asked) {
    enum exact_match match = EXACT_SAME;
    for (int k = 0; k < SENSE_KINDS; k++) {
        if (e->pole[k] == g->pole[k]) continue;
        if (e->pole[k] && g->pole[k]) return EXACT_DIFFERENT;
        enum exact_match m = one_sided(k, g->pole[k] != 0, asked, asked ? n_asked : 0);
        if (m == EXACT_DIFFERENT) return m;
        if (m > match) match = m;
    }
    return match;
}

bool answer_sense_opposite(const struct answer_sense *a, const struct answer_sense *b) {
    for (int k = SENSE_AMOUNT; k <= SENSE_AGE; k++)
        if (a->pole[k] && b->pole[k] && a->pole[k] != b->pole[k]) return true;
    return false;
}

/* ---- who ---- */

struct span {
    const char *s;
    size_t n;
};

static bool contains(struct span a, struct span b) { return a.n > 0 && b.n > 0 && memmem(a.s, a.n, b.s, b.n) != NULL; }

static void cut_before(struct span *s, const char *mark) {
    const char *at = s->n ? memmem(s->s, s->n, mark, strlen(mark)) : NULL;
    if (at && at > s->s) s->n = (size_t)(at - s->s);
}

/* 弟のほうが -> 弟, 木の数は -> 木; empty for what names nothing: 全部の数は. */
static struct span subject(const char *label, size_t n) {
    static const char *const mark[] = {"が", "は", "の", "さん", "くん", "ちゃん", "君", "より", "から", "=", ":"};
    static const char *const nothing[] = {"全部", "全体", "ぜんぶ", "求める", "必要", "合計",  "みんな",
                                          "それ", "これ", "残り",   "のこり", "回り", "まわり"};
    struct span s = {label, n};
    for (size_t i = 0; i < sizeof mark / sizeof *mark; i++) cut_before(&s, mark[i]);
    for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++)
        if (contains(s, (struct span){nothing[i], strlen(nothing[i])})) s.n = 0;
    return s;
}

static size_t step_back(const char *s, size_t n) {
    do n--;
    while (n > 0 && ((unsigned char)s[n] & 0xC0) == 0x80);
    return n;
}

static bool is_hiragana(struct span s) {
    for (size_t at = 0; at < s.n;) {
        uint32_t c;
        at += utf8_decode(&c, s.s + at, s.n - at);
        if (c < 0x3041 || c > 0x309F) return false;
    }
    return true;
}

/* Two names that agree but for hiragana may be one: 切る回数 and 切った回数; たろう and じろう, 赤い玉 and 白い玉 are two. */
static bool differ_in_hiragana(struct span a, struct span b) {
    size_t head = 0, used, n = a.n < b.n ? a.n : b.n;
    for (uint32_t c; head < n; head += used) {
        used = utf8_decode(&c, a.s + head, n - head);
        if (memcmp(a.s + head, b.s + head, used) != 0) break;
    }
    struct span x = {a.s + head, a.n - head}, y = {b.s + head, b.n - head};
    while (x.n > 0 && y.n > 0) {
        size_t i = step_back(x.s, x.n), k = step_back(y.s, y.n);
        if (x.n - i != y.n - k || memcmp(x.s + i, y.s + k, x.n - i) != 0) break;
        x.n = i, y.n = k;
    }
    return is_hiragana(x) && is_hiragana(y) && !(is_hiragana(a) && is_hiragana(b));
}

/* People and things of which one excludes the other. */
static bool is_person(struct span s) {
    static const char *const who[] = {"兄",   "弟", "姉", "妹",   "父",     "母", "祖父", "祖母", "男子",
                                      "女子", "男", "女", "大人", "子ども", "A",  "B",    "C",    "D"};
    for (size_t i = 0; i < sizeof who / sizeof *who; i++)
        if (s.n == strlen(who[i]) && memcmp(s.s, who[i], s.n) == 0) return true;
    return false;
}

/* 不合格 and 合格: one is what the other is not. */
static bool denies(struct span a, struct span b) {
    static const char *const no[] = {"不", "非", "未", "無", "反"};
    for (size_t i = 0; i < sizeof no / sizeof *no; i++) {
        size_t n = strlen(no[i]);
        if (a.n == n + b.n && memcmp(a.s, no[i], n) == 0 && memcmp(a.s + n, b.s, b.n) == 0) return true;
    }
    return false;
}

enum exact_match answer_subject_match(const char *expected, size_t n_expected, const char *given, size_t n_given) {
    struct span e = subject(expected, n_expected), g = subject(given, n_given);
    if (e.n > 0 && g.n > 0 && (denies(e, g) || denies(g, e))) return EXACT_DIFFERENT;
    if (e.n == 0 || g.n == 0 || contains(e, g) || contains(g, e)) return EXACT_SAME;
    if (is_person(e) && is_person(g)) return EXACT_DIFFERENT;
    return differ_in_hiragana(e, g) ? EXACT_SAME : EXACT_CANNOT_TELL;
}
