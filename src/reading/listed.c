/* listed.c - lists are found from their end: what 「それぞれ」 or the verb stands behind, back to where no noun can stand.
 *
 * Checked tests/reading/listed_test.c
 */
#include "reading/listed.h"

#include <string.h>

#include "base/utf8.h"

struct span {
    const char *text;
    size_t from, to;
};

static bool is_at(const struct span *s, size_t at, const char *word) {
    size_t n = strlen(word);
    return at + n <= s->to && memcmp(s->text + at, word, n) == 0;
}

static bool ends_at(const struct span *s, size_t end, const char *word) {
    size_t n = strlen(word);
    return end >= s->from + n && memcmp(s->text + end - n, word, n) == 0;
}

static bool has(const struct span *s, size_t from, size_t to, const char *word) {
    return memmem(s->text + from, to - from, word, strlen(word)) != NULL;
}

/* Where the span last says the word; its end when it never does. */
static size_t last(const struct span *s, const char *word) {
    size_t found = s->to;
    for (size_t at = s->from; at < s->to; at++)
        if (is_at(s, at, word)) found = at;
    return found;
}

static int characters(const struct span *s, size_t from, size_t to) {
    int n = 0;
    for (size_t at = from; at < to; n++) {
        uint32_t c;
        at += utf8_decode(&c, s->text + at, to - at);
    }
    return n;
}

static const char *any_at(const struct span *s, size_t at, const char *const *words, int n) {
    for (int i = 0; i < n; i++)
        if (is_at(s, at, words[i])) return words[i];
    return NULL;
}

static const char *any_before(const struct span *s, size_t end, const char *const *words, int n) {
    for (int i = 0; i < n; i++)
        if (ends_at(s, end, words[i])) return words[i];
    return NULL;
}

enum { LIST_OF = 2 };
#define COUNT(words) ((int)(sizeof(words) / sizeof *(words)))

/* ---- things ---- */

/* A noun, with what belongs to it: no clause. */
static bool is_thing(const struct span *s, size_t from, size_t to) {
    static const char *const clause[] = {"を", "。",   "です",   "ます", "した", "する", "とき",
                                         "?",  "たら", "すると", "れば", "ので", "から", "ても"};
    int n = characters(s, from, to);
    if (n < 1 || n > 16) return false;
    for (int i = 0; i < COUNT(clause); i++)
        if (has(s, from, to, clause[i])) return false;
    return true;
}

/* 「りんごを買うと」: a verb before 「と」; 「つると」 is a thing. */
static bool is_verb(const struct span *s, size_t from, size_t end) {
    static const char *const endings[] = {"う", "く", "す", "つ", "ぬ", "む", "る", "ぐ", "ぶ", "だ", "た", "い"};
    return characters(s, from, end) > 4 && any_before(s, end, endings, COUNT(endings));
}

/* Is the 「と」 at byte `at` a part of a word? こと, ごとに, まとめる, ところ. */
static bool in_word(const struct span *s, size_t at) {
    static const char *const words[] = {"こと",   "ひと",     "ごとに",   "まとめ", "もとめ",
                                        "もとの", "おとな",   "とき",     "ところ", "とった",
                                        "として", "おとうと", "いもうと", "とり",   "とも"};
    for (int i = 0; i < COUNT(words); i++)
        for (const char *to = strstr(words[i], "と"); to; to = strstr(to + 1, "と")) {
            size_t before = (size_t)(to - words[i]);
            if (at >= s->from + before && is_at(s, at - before, words[i])) return true;
        }
    return false;
}

/* The length of what parts two things at byte `at`; 0: nothing does. */
static size_t parts(const struct span *s, size_t at) {
    static const char *const separators[] = {"と、", "と", "、", ",", "・", "や", "および", "ならびに"};
    const char *word = any_at(s, at, separators, COUNT(separators));
    return !word || (is_at(s, at, "と") && in_word(s, at)) ? 0 : strlen(word);
}

/* Things from the end of the list back; out[0] is the last. How many. */
static int things_back(struct listed_span out[LISTED], const struct span *s, size_t end) {
    struct listed_span found[32];
    int n = 0, kept = 0;
    size_t begin = s->from;
    for (size_t at = s->from; at < end && n < COUNT(found) - 1;) {
        uint32_t c;
        size_t length = parts(s, at);
        if (length) found[n++] = (struct listed_span){begin, at}, begin = at + length;
        at += length ? length : utf8_decode(&c, s->text + at, end - at);
    }
    found[n++] = (struct listed_span){begin, end};
    for (int i = n - 1; i >= 0 && kept < LISTED; i--) {
        bool verb = i < n - 1 && is_at(s, found[i].end, "と") && is_verb(s, found[i].start, found[i].end);
        if (verb || !is_thing(s, found[i].start, found[i].end)) break;
        out[kept++] = found[i];
    }
    return kept;
}

/* ---- where a list ends ---- */

/* 「各いくら」, 「各何円」. */
static size_t last_asking_each(const struct span *s) {
    size_t at = last(s, "各いくら");
    return at == s->to ? last(s, "各何") : at;
}

/* 「それぞれ」 and what joins it: 「速さは、それぞれ」. */
static bool end_by_each(size_t *end, struct listed_span *each, const struct span *s) {
    static const char *const joints[] = {"、", "は", "を", "の", "が", "って", "で"};
    const char *word = "それぞれ", *joint;
    size_t at = last(s, word);
    if (at == s->to) word = "各", at = last_asking_each(s);
    if (at == s->to) return false;
    *each = (struct listed_span){at, at + strlen(word)};
    while ((joint = any_before(s, at, joints, COUNT(joints))) != NULL) at -= strlen(joint);
    if (is_at(s, each->end, "の") && ends_at(s, each->start, "の")) each->end += strlen("の");
    *end = at;
    return at > s->from;
}

/* Behind 「、この順に」 of 「Bの濃度とAの濃度を、この順に答えなさい」. */
static size_t behind_order(const struct span *s, size_t at) {
    static const char *const words[] = {"、", "この順に", "順に", "両方", "ともに", "2つとも"};
    const char *word;
    while ((word = any_at(s, at, words, COUNT(words))) != NULL) at += strlen(word);
    return at;
}

/* 「…を求めなさい」 「…は何mですか」 「…と個数。」: without 「それぞれ」, only quantities make a list. */
static bool end_by_verb(size_t *end, const struct span *s) {
    static const char *const verbs[] = {"求め", "もとめ", "答え", "こたえ", "教え", "おしえ", "書", "かき"};
    static const char *const asks[] = {"?", "何", "いくら", "いくつ", "時速", "分速", "秒速", "毎時", "毎分", "毎秒"};
    for (size_t at = s->from; at < s->to; at++) {
        bool object = is_at(s, at, "を") && any_at(s, behind_order(s, at + strlen("を")), verbs, COUNT(verbs));
        bool subject = is_at(s, at, "は") && any_at(s, at + strlen("は"), asks, COUNT(asks));
        if (object && ends_at(s, at, "の両方")) at -= strlen("の両方");
        if (object || subject) return *end = at, true;
    }
    *end = ends_at(s, s->to, "。") ? s->to - strlen("。") : s->to; /* 「…の人数と個数。」 */
    return *end > s->from;
}

/* Does it end as quantities do? */
static bool is_quantity(const struct span *s, size_t end) {
    static const char *const nouns[] = {
        "数",       "長さ",   "面積",   "体積",   "速さ",   "値段",   "ねだん", "金額",     "重さ", "時間",
        "道のり",   "きょり", "高さ",   "深さ",   "こさ",   "濃度",   "割合",   "定価",     "原価", "利益",
        "年齢",     "年れい", "まわり", "円周",   "和",     "差",     "積",     "商",       "余り", "あまり",
        "半径",     "直径",   "平均",   "中央値", "範囲",   "最頻値", "代金",   "最ひん値", "倍数", "約数",
        "仕入れ値", "売り値", "売値",   "もの",   "時刻",   "番号",   "得点",   "点数",     "秒速", "分速",
        "時速",     "位置",   "代",     "角",     "大きさ", "率",     "日数",   "残り",     "料金"};
    return any_before(s, end, nouns, COUNT(nouns)) != NULL;
}

/* A short name: 縦, 姉, A. */
static bool is_name(const struct span *s, size_t from, size_t to) {
    static const char *const joints[] = {"が", "で", "は", "に"};
    bool clean = from < to && characters(s, from, to) <= 6;
    for (size_t at = from; at < to; at++) clean &= s->text[at] < '0' || s->text[at] > '9';
    for (int i = 0; i < COUNT(joints); i++) clean &= !has(s, from, to, joints[i]);
    return clean;
}

/* 「縦と横の長さ」, 「A、Bの速さ」: a measure of each. Not of 「りんごとみかんの代金」, which may be one. */
static bool is_measure_of_each(const struct span *s, const struct listed_span *thing) {
    static const char *const nouns[] = {"の長さ", "の速さ", "の値段", "のねだん", "の年齢", "の年れい", "の重さ",
                                        "の人数", "の個数", "の本数", "の枚数",   "の高さ", "の所持金", "の得点"};
    const char *noun = any_before(s, thing[0].end, nouns, COUNT(nouns));
    if (!noun || !is_name(s, thing[1].start, thing[1].end)) return false;
    bool letter = thing[1].end == thing[1].start + 1;
    if (!letter && !is_at(s, thing[1].end, "と")) return false;
    size_t end = thing[0].end - strlen(noun);
    return !ends_at(s, end, "間") && !ends_at(s, end, "合計") && !ends_at(s, end, "全体") &&
           is_name(s, thing[0].start, end);
}

static bool all_quantities(const struct span *s, const struct listed_span *thing, int n) {
    for (int i = 0; i < n; i++)
        if (!is_quantity(s, thing[i].end)) return false;
    return true;
}

/* ---- ways to part a list ---- */

/* What the things share in front, 「この立方体の」 of 「この立方体の体積と表面積」, is none of the first. */
static size_t behind_shared(const struct span *s, const struct listed_span *first, const struct listed_span *other) {
    static const char *const joints[] = {"の", "に", "は", "が"};
    size_t at = first->start;
    for (int k = 0; k < COUNT(joints); k++) {
        if (has(s, other->start, other->end, joints[k])) continue;
        for (size_t i = at; i + strlen(joints[k]) < first->end; i++)
            if (is_at(s, i, joints[k])) at = i + strlen(joints[k]);
    }
    return at;
}

/* Things 0..n-1 in their order, the last one cut at `cut`. */
static void put_way(struct listed *out, const struct span *s, const struct listed_span *back, int n, size_t cut) {
    out->n = n;
    for (int i = 0; i < n; i++) out->item[i] = back[n - 1 - i];
    out->item[n - 1].end = cut;
    out->item[0].start = behind_shared(s, &out->item[0], &out->item[n - 1]);
    out->list = (struct listed_span){out->item[0].start, cut};
}

/* Does the other thing end in what stands from `at` to the thing's end? Then that is each one's own. */
static bool also_ends(const struct span *s, const struct listed_span *thing, const struct listed_span *other,
                      size_t at) {
    size_t n = thing->end - at;
    return other->end >= other->start + n && memcmp(s->text + other->end - n, s->text + at, n) == 0;
}

/* Where the last thing may end: behind itself, or before what is said of all, 「の速さ」. */
static int cuts(size_t out[3], const struct span *s, const struct listed_span *thing, const struct listed_span *other) {
    int n = 0;
    for (size_t at = thing->start + 1; at < thing->end && n < 2; at++)
        if ((is_at(s, at, "の") || is_at(s, at, "が")) && !also_ends(s, thing, other, at)) out[n++] = at;
    out[n++] = thing->end;
    return n;
}

/* May things in front of this one be none of the list? 「ある日、兄と弟は」; not of 「赤、青、黄は」. */
static bool may_leave(const struct span *s, const struct listed_span *first) {
    return is_at(s, first->end, "と") && !is_at(s, first->end, "と、");
}

/* 「72の約数の個数と、そのすべての和」: what 「その」 stands for, up to the last 「の」 of the first thing, is kept for both. */
static void put_antecedent(struct listed *out, const struct span *s) {
    struct listed_span *first = &out->item[0], *last = &out->item[out->n - 1];
    size_t behind = first->start;
    if (out->n != LIST_OF || !is_at(s, last->start, "その")) return;
    for (size_t at = first->start; at < first->end; at++)
        if (is_at(s, at, "の")) behind = at + strlen("の");
    if (behind == first->start || behind >= first->end) return;
    out->topic = (struct listed_span){first->start, behind};
    first->start = behind, last->start += strlen("その");
}

static int ways_of(struct listed *out, const struct span *s, size_t end, struct listed_span each) {
    struct listed_span back[LISTED];
    size_t cut[3];
    int found = things_back(back, s, end), n_cuts = found > 1 ? cuts(cut, s, &back[0], &back[1]) : 0, n = 0;
    for (int of = found; of >= LIST_OF && (of == found || may_leave(s, &back[of - 1])); of--)
        for (int k = 0; k < n_cuts && n < LISTED_WAYS; k++) {
            out[n] = (struct listed){.each = each};
            put_way(&out[n], s, back, of, cut[k]);
            put_antecedent(&out[n++], s);
        }
    return n;
}

static size_t next_asking(const struct span *s, size_t at) {
    static const char *const asks[] = {"何", "いくつ", "いくら"};
    while (at < s->to && !any_at(s, at, asks, COUNT(asks))) at++;
    return at;
}

/* Behind what both clauses are about, the last comma in front of the first interrogative: 「両方好きな人は、」. */
static size_t behind_topic(const struct span *s, size_t first) {
    size_t end = s->from;
    for (size_t at = s->from; at < first; at++)
        if (is_at(s, at, "、")) end = at + strlen("、");
    return end;
}

/* 「子どもは何人で、あめは何個ですか。」; 「両方好きな人は、最も多くて何人、最も少なくて何人ですか。」 also with what stands
 * in front of both. */
static int two_clauses(struct listed *out, const struct span *s) {
    size_t first = next_asking(s, s->from), comma = first, topic = behind_topic(s, first);
    while (comma < s->to && !is_at(s, comma, "、")) comma++;
    if (comma == s->to || next_asking(s, comma) == s->to) return 0;
    for (int i = 0; i < 2; i++) {
        out[i] = (struct listed){.n = 2, .clauses = true, .list = {s->from, s->to}};
        out[i].item[0] = (struct listed_span){i ? topic : s->from, comma};
        out[i].item[1] = (struct listed_span){comma + strlen("、"), s->to};
    }
    out[1].topic = (struct listed_span){s->from, topic};
    return topic > s->from ? 2 : 1;
}

/* 「食塩と水は何gずつですか」. */
static bool is_shared_out(const struct span *s, const struct listed_span *thing) {
    return is_at(s, thing[1].end, "と") && is_at(s, thing[0].end, "は") && has(s, thing[0].end, s->to, "ずつ") &&
           is_name(s, thing[0].start, thing[0].end) && is_name(s, thing[1].start, thing[1].end);
}

bool listed_quantities(const char *text, size_t from, size_t to) {
    struct span s = {text, from, to};
    struct listed_span back[LISTED];
    size_t end;
    if (!end_by_verb(&end, &s) || things_back(back, &s, end) < LIST_OF) return false;
    if (is_shared_out(&s, back)) return true;
    return all_quantities(&s, back, LIST_OF) || is_measure_of_each(&s, back);
}

int listed_find(struct listed out[LISTED_WAYS], const char *text, size_t from, size_t to) {
    struct span s = {text, from, to};
    struct listed_span each = {0, 0};
    size_t end;
    if (end_by_each(&end, &each, &s)) return ways_of(out, &s, end, each);
    if (listed_quantities(text, from, to) && end_by_verb(&end, &s)) return ways_of(out, &s, end, each);
    return two_clauses(out, &s);
}

/* ---- one of the things ---- */

void listed_blank(struct bytes *text, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (text->data[i] != '\n') text->data[i] = ' ';
}

void listed_text(struct bytes *out, const char *text, size_t n, const struct listed *l, int i) {
    bytes_clear(out);
    bytes_append(out, text, n);
    if (out->failed) return;
    size_t start = l->topic.end > l->topic.start ? l->topic.end : l->list.start;
    listed_blank(out, start, l->item[i].start);
    listed_blank(out, l->item[i].end, l->list.end);
    listed_blank(out, l->each.start, l->each.end);
}
