/* request.c - interrogatives (何本, いくら, いくつ) and, where there is none, the nouns that stand for them (本数).
 *
 * Checked tests/reading/request_test.c
 */
#include "reading/request.h"

#include <string.h>

static const struct text_unit *unit_spelt(const char *text, size_t n, size_t *length) {
    const struct text_unit *best = NULL, *unit;
    *length = 0;
    for (size_t i = 0; (unit = text_unit_at(i)) != NULL; i++)
        for (int k = 0; k < TEXT_SPELLINGS && unit->spelling[k]; k++) {
            size_t m = strlen(unit->spelling[k]);
            if (m > *length && m <= n && memcmp(text, unit->spelling[k], m) == 0) best = unit, *length = m;
        }
    return best;
}

const struct text_unit *request_unit(const char *name) { return text_unit_spelt(name, strlen(name)); }

/* A question by its noun: 必要な旗の本数。 */
static const struct {
    const char *noun, *unit;
} nouns[] = {
    {"人数", "人"},   {"本数", "本"}, {"個数", "個"},     {"枚数", "枚"},   {"冊数", "冊"}, {"台数", "台"},
    {"回数", "回"},   {"点数", "点"}, {"代金", "円"},     {"ねだん", "円"}, {"値段", "円"}, {"金額", "円"},
    {"定価", "円"},   {"原価", "円"}, {"仕入れ値", "円"}, {"利益", "円"},   {"売値", "円"}, {"年齢", "才"},
    {"年れい", "才"}, {"時間", "分"}, {"面積", "cm²"},    {"体積", "cm³"},  {"長さ", "cm"}, {"道のり", "m"},
    {"きょり", "m"},  {"距離", "m"},  {"重さ", "g"},      {"角度", "度"},
};

/* 時速 of 時速何km and 毎時何km; "". */
static const char *pace_before(const struct stream *s, size_t at) {
    int pace = text_pace_before(s->text, at);
    return pace < 0 ? "" : text_pace_at(pace)->name;
}

/* 「同じ数字を何回使ってもよいとき」 allows any number. `at`: behind 「何回」. */
static bool allows_any(const struct stream *s, size_t at) {
    static const char *const ends[] = {"、", "。", "?", "!", "\n", "何"},
                             *const words[] = {"てもよい",   "てもいい",   "ても良い",   "てもよく", "てもよし",
                                               "てもかまわ", "てもかまい", "ても構わ", "ても構い"};
    for (; at < s->n_text; at++) {
        for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
            if (stream_begins(s, at, ends[i])) return false;
        for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
            if (stream_begins(s, at, words[i])) return true;
    }
    return false;
}

/* 「何個か配る」 means some of them; 「何個か。」, 「何個か求める」, 「何秒かかる」 ask. `at`: behind 「何個」. */
static bool means_some(const struct stream *s, size_t at) {
    if (stream_begins(s, at, "も") || allows_any(s, at)) return true; /* 何も, 何個も */
    static const char *const asks[] = {"。",   "、",   "?",    "」",   ")",  "\n", " ",    "を",  "求",   "答",
                                       "もと", "こた", "わか", "分か", "か", "け", "な。", "な?", "なあ", "な」"};
    size_t behind = at + strlen("か");
    if (!stream_begins(s, at, "か") || behind >= s->n_text) return false;
    if (stream_begins(s, behind, "な") && behind + strlen("な") == s->n_text) return false; /* 何分かな */
    for (size_t i = 0; i < sizeof asks / sizeof asks[0]; i++)
        if (stream_begins(s, behind, asks[i])) return false;
    return true;
}

/* 何分の1: a number, and no minutes. */
static bool asks_fraction(const struct stream *s, size_t at) { return stream_begins(s, at, "分の1"); }

/* 「体積と表面積はそれぞれいくらですか」: いくら asks for no money. */
static bool asks_measure(const struct stream *s, size_t at) {
    static const char *const joints[] = {"それぞれ", "は", "が", "、", " "}, *const measures[] = {
                                                                                 "積",   "さ",     "角",
                                                                                 "時間", "半径",   "直径",
                                                                                 "はば", "道のり", "きょり"};
    for (size_t i = 0; i < sizeof joints / sizeof joints[0]; i++)
        if (stream_ends(s, at, joints[i])) return asks_measure(s, at - strlen(joints[i]));
    for (size_t i = 0; i < sizeof measures / sizeof measures[0]; i++)
        if (stream_ends(s, at, measures[i])) return true;
    return false;
}

/* What stands at byte `at` of a question; the length of it, 0 when it is no interrogative. */
static size_t interrogative_at(struct request *out, const struct stream *s, size_t at) {
    static const char *const what[] = {"何", "なん", "□"}, *const any[] = {"いくつ", "どれだけ", "どれくらい",
                                                                           "どのくらい"};
    size_t length;
    if (stream_begins(s, at, "いくら"))
        return out->unit = asks_measure(s, at) ? NULL : request_unit("円"), strlen("いくら");
    for (size_t i = 0; i < sizeof any / sizeof any[0]; i++)
        if (stream_begins(s, at, any[i])) return out->unit = NULL, strlen(any[i]);
    for (size_t i = 0; i < sizeof what / sizeof what[0]; i++) {
        size_t n = strlen(what[i]);
        if (!stream_begins(s, at, what[i])) continue;
        if (asks_fraction(s, at + n)) return out->unit = NULL, n;
        if (stream_begins(s, at + n, "対")) return out->unit = NULL, n + strlen("対"); /* 何対何 */
        out->unit = unit_spelt(s->text + at + n, s->n_text - at - n, &length);
        bool kana = stream_begins(s, at, "なん");                        /* 「金曜日なんだ」 */
        if (!out->unit && (kana || stream_begins(s, at, "□"))) return 0; /* 「□にあてはまる数」 names nothing */
        out->spelt = out->unit != NULL, out->pace = pace_before(s, at);
        out->clock = out->unit && out->unit->clock;
        return n + length;
    }
    return 0;
}

static size_t asked_at(struct request *out, const struct stream *s, size_t at) {
    size_t length = interrogative_at(out, s, at);
    return length && means_some(s, at + length) ? 0 : length;
}

static bool says(const struct stream *s, size_t from, size_t to, const char *word) {
    return memmem(s->text + from, to - from, word, strlen(word)) != NULL;
}

/* The last such noun. */
static int asked_by_noun(struct request *out, const struct stream *s, size_t from, size_t to) {
    bool found = false;
    for (size_t at = from; at < to; at++)
        for (size_t i = 0; i < sizeof nouns / sizeof nouns[0]; i++) {
            if (!stream_begins(s, at, nouns[i].noun)) continue;
            at += strlen(nouns[i].noun);
            out->unit = stream_begins(s, at, "の比") ? NULL : request_unit(nouns[i].unit); /* 3:4 has no unit */
            found = true;
            at--;
            break;
        }
    return found;
}

/* 「何月何日の何曜日」, 「何月何日で、何曜日」: the weekday at `at` of the date that ends at `end` is asked in the same breath. */
static bool is_of_date(const struct stream *s, size_t end, size_t at) {
    static const char *const joints[] = {"の", "で、", "で", "、", "(", "か、", "ですか。", "ですか、"};
    if (!stream_ends(s, end, "何日") || !(stream_begins(s, at, "何曜"))) return false;
    for (size_t i = 0; i < sizeof joints / sizeof joints[0]; i++)
        if (at == end + strlen(joints[i]) && stream_begins(s, end, joints[i])) return true;
    return false;
}

/* Interrogatives between from and to; 何時間何分 is one. *out is the last. */
static int count_asked(struct request *out, const struct stream *s, size_t from, size_t to) {
    int n = 0;
    size_t end = 0;
    for (size_t at = from; at < to; at++) {
        struct request one = {.pace = ""};
        size_t length = asked_at(&one, s, at);
        if (!length) continue;
        one.dated = end && is_of_date(s, end, at);
        n += at != end && !one.dated;
        one.clock |= at == end && out->clock; /* 何時何分 */
        *out = one;
        end = at + length;
        at = end - 1;
    }
    return n;
}

/* Does it ask without an interrogative? 「本数を求めなさい。」 「本数は?」 */
static bool demands(const struct stream *s, size_t from, size_t to) {
    return (says(s, from, to, "求め") && !says(s, from, to, "求められる")) || says(s, from, to, "教えて") ||
           says(s, from, to, "もとめ") || says(s, from, to, "答え") || says(s, from, to, "?");
}

/* 「平均時速は?」, 「時速を求めなさい。」: a pace, and no unit of length. */
static const char *pace_asked(const struct stream *s, size_t from, size_t to) {
    static const char *const behind[] = {"は", "を", "?", "。"};
    for (size_t at = from; at < to; at++)
        for (size_t i = 0; i < sizeof behind / sizeof behind[0]; i++)
            if (stream_begins(s, at, behind[i]) && pace_before(s, at)[0]) return pace_before(s, at);
    return "";
}

/* 「それぞれ」 and 「各」 of what is asked: 「それぞれから100gを移すと」 and 「各位の数の和」 ask nothing of each. */
static bool says_each(const struct stream *s, size_t from, size_t to) {
    static const char *const each[] = {"それぞれ", "各"}, *const not_each[] = {"それぞれから", "それぞれの位",
                                                                            "それぞれ少なくとも", "各位"};
    for (size_t at = from; at < to; at++) {
        bool of_each = false;
        for (size_t i = 0; i < sizeof each / sizeof each[0]; i++)
            of_each = of_each || (at + strlen(each[i]) <= to && stream_begins(s, at, each[i]));
        for (size_t i = 0; i < sizeof not_each / sizeof not_each[0]; i++)
            of_each = of_each && !stream_begins(s, at, not_each[i]);
        if (of_each) return true;
    }
    return false;
}

/* The two equal angles of an isosceles triangle: 「残りの2つの角はそれぞれ何度ですか」 has one answer. */
static bool asks_of_equals(const struct stream *s, size_t from, size_t to) {
    static const char *const twins[] = {"2つの角", "二つの角", "2つの底角", "底角"};
    if (!says(s, 0, s->n_text, "二等辺三角形")) return false;
    for (size_t i = 0; i < sizeof twins / sizeof twins[0]; i++)
        if (says(s, from, to, twins[i])) return !says(s, from, to, "頂角");
    return false;
}

/* 「2人の今の年れいは?」; not of 「2人の年れいの和は?」. */
static bool asks_of_both(const struct stream *s, size_t from, size_t to) {
    static const char *const both[] = {"2人の", "二人の", "2つの数を", "2数を", "二つの数を"},
                             *const one[] = {"和",   "差", "合計", "合わせ", "あわせ", "平均", "間",   "きょり",
                                             "距離", "比", "積",   "うち",   "どちら", "出会", "全部", "質問"};
    bool says_both = false;
    for (size_t i = 0; i < sizeof both / sizeof both[0]; i++) says_both |= says(s, from, to, both[i]);
    for (size_t i = 0; i < sizeof one / sizeof one[0]; i++)
        if (says(s, from, to, one[i])) return false;
    return says_both;
}

int request_count(struct request *out, const struct stream *s, size_t from, size_t to) {
    *out = (struct request){.pace = ""};
    int n = count_asked(out, s, from, to);
    if (!n && demands(s, from, to)) n = asked_by_noun(out, s, from, to);
    if (!out->spelt && !out->pace[0]) out->pace = pace_asked(s, from, to);
    bool asks = n == 1 || (!n && demands(s, from, to));
    bool each = says_each(s, from, to) && !asks_of_equals(s, from, to);
    return asks && (each || asks_of_both(s, from, to)) ? 2 : n;
}

int request_find(struct request *out, const struct stream *s) {
    size_t from = s->at[s->ask], to = s->at[s->ask_end];
    int n = request_count(out, s, from, to);
    return n ? n : asked_by_noun(out, s, from, to);
}
