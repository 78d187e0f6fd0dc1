/* clash.c - names of one kind exclude each other: what is called 周り is no 縦.
 *
 * A quantity clashes when a name stands beside it, the role that it fills has another name of that kind, and the
 * sub-type knows no quantity of the name at all (縦 for 横 may be as good).
 *
 * Checked tests/reading/clash_test.c
 */
#include "reading/clash.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "reading/said.h"
#include "reading/unsaid.h"

enum { NAMES = 6, SPELLINGS = 8 };

/* Names of one kind, each in its spellings. */
struct kind {
    bool behind; /* they stand behind a quantity: 9個不足 */
    const char *name[NAMES][SPELLINGS];
};
static const struct kind kinds[] = {
    {false,
     {{"縦", "たて", "横", "よこ", "高さ", "底辺", "奥行き", "1辺"},
      {"まわり", "周り", "周囲", "円周"},
      {"半径"},
      {"直径"},
      {"円周率"}}},
    {false, {{"定価"}, {"原価", "仕入れ値", "仕入値", "仕入れね"}, {"売り値", "売値"}, {"利益", "もうけ"}}},
    {false, {{"食塩水"}, {"食塩"}, {"水"}}},
    {false,
     {{"両方", "2つとも", "どちらも持っている"}, {"どちらでもない", "どちらも好きでない", "どちらも持っていない"}}},
    {false, {{"平均", "平均点"}, {"合計", "合計点", "和"}, {"差"}}},
    {true, {{"余", "あま"}, {"不足", "足り", "たり", "足ら"}}},
};
enum { KINDS = sizeof kinds / sizeof kinds[0] };

/* ---- names ---- */

/* The length of the name at byte `at`, its longest spelling; *which: which name it is. 0: none. */
static size_t name_at(int *which, const struct kind *k, const char *text, size_t at, size_t to) {
    size_t longest = 0;
    for (int i = 0; i < NAMES; i++)
        for (int s = 0; s < SPELLINGS && k->name[i][s]; s++) {
            size_t n = strlen(k->name[i][s]);
            if (n > longest && n <= to - at && memcmp(text + at, k->name[i][s], n) == 0) longest = n, *which = i;
        }
    return longest;
}

/* Bit i: text[from..to) says name i. *last: the name that it says last, *end: behind it; -1: none. */
static unsigned names_said(int *last, size_t *end, const struct kind *k, const char *text, size_t from, size_t to) {
    unsigned said = 0;
    *last = -1, *end = from;
    for (size_t at = from; at < to;) {
        size_t n = name_at(last, k, text, at, to);
        if (n) said |= 1u << *last, *end = at + n;
        at += n ? n : 1;
    }
    return said;
}

static unsigned names_of(const struct kind *k, const char *text, size_t n) {
    int last;
    size_t end;
    return names_said(&last, &end, k, text, 0, n);
}

/* What the role of a slot says in the problem's words; slot -1: all that is given, choices included. */
static unsigned names_known(const struct kind *k, const struct form *f, int slot, const struct problem *solved) {
    struct bytes said = {0};
    for (int i = 0; i < f->n_slots; i++) {
        const struct problem_slot *one = &f->slot[i];
        if (strcmp(one->name, "asked") == 0 || (slot >= 0 && i != slot)) continue;
        said_write(&said, solved, f, one->role, strlen(one->role));
        bytes_append_char(&said, '|');
        if (one->choices) said_write(&said, solved, f, one->choices, strlen(one->choices));
    }
    unsigned known = names_of(k, bytes_text(&said), said.len);
    bytes_free(&said);
    return known;
}

/* ---- beside a quantity ---- */

/* What may stand between a name and its quantity, cut off. */
static size_t behind_name(const struct stream *s, size_t at) {
    static const char *const joints[] = {"の長さ", "の重さ", "の値段", "の人", "好きな人", "が",
                                         "は",     "を",     "で",     ":",    "="};
    for (size_t i = 0; i < sizeof joints / sizeof joints[0]; i++)
        if (stream_ends(s, at, joints[i])) return behind_name(s, at - strlen(joints[i]));
    return at;
}

/* The name beside the quantity; -1: none. */
static int name_beside(const struct kind *k, const struct stream *s, const struct mention *m) {
    enum { LONGEST = 40 };
    int last;
    size_t end, at = k->behind ? m->end : behind_name(s, m->start), from = at > LONGEST ? at - LONGEST : 0;
    if (k->behind) return name_at(&last, k, s->text, at, s->n_text) ? last : -1;
    names_said(&last, &end, k, s->text, from, at);
    return end == at ? last : -1;
}

static bool clashes(const struct kind *k, const struct form *f, int slot, const struct stream *s,
                    const struct mention *m, const struct problem *solved) {
    int said = name_beside(k, s, m);
    return said >= 0 && names_known(k, f, slot, solved) && !(names_known(k, f, -1, solved) >> said & 1);
}

/* Does the role speak of word slot `word`? */
static bool speaks_of(const struct form *f, int slot, int word) {
    char name[16];
    snprintf(name, sizeof name, "<%s>", f->slot[word].name);
    return strstr(f->slot[slot].role, name) != NULL;
}

/* Does a word begin at byte `at`: 牛乳, not that of コーヒー牛乳, nor the B of A:B=4:3? */
static bool begins_word(const struct stream *s, size_t at) {
    uint32_t c = 0;
    size_t before = at;
    if (at == 0) return true;
    do before--;
    while (before > 0 && ((unsigned char)s->text[before] & 0xC0) == 0x80);
    utf8_decode(&c, s->text + before, at - before);
    bool hiragana = c >= 0x3041 && c <= 0x309F, mark = c < 0x3041 && c != ':';
    return hiragana || (mark && !(c >= 'A' && c <= 'z'));
}

/* The word slot whose word stands beside the quantity; -1: none. */
static int word_beside(const struct form *f, const struct stream *s, const struct mention *m,
                       const struct problem *solved) {
    size_t at = behind_name(s, m->start), longest = 0;
    int found = -1;
    for (int i = 0; i < f->n_slots; i++) {
        const char *word =
            f->part[i] == FORM_WORD ? said_given(solved, f->slot[i].name, strlen(f->slot[i].name)) : NULL;
        if (word && strlen(word) > longest && stream_ends(s, at, word) && begins_word(s, at - strlen(word)))
            longest = strlen(word), found = i;
    }
    return found;
}

/* Do quantities i and i+1 make a ratio, 3:2? */
static bool is_ratio(const struct stream *s, int i) {
    if (i < 0 || i + 1 >= s->n_mentions || s->mention[i].measure || s->mention[i + 1].measure) return false;
    size_t end = s->mention[i].end, next = s->mention[i + 1].start;
    return (next == end + 1 && stream_begins(s, end, ":")) ||
           (next == end + strlen("対") && stream_begins(s, end, "対"));
}

/* Is the role one side of a ratio? */
static bool is_side(const struct form *f, int slot) {
    static const char *const words[] = {"比", "縮尺", "式の", "割合", "歯数"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strstr(f->slot[slot].role, words[i])) return true;
    return false;
}

static int slot_of(const struct parse *p, const struct form *f, int quantity) {
    for (int i = 0; i < f->n_slots; i++)
        if (f->part[i] == FORM_QUANTITY && p->value[i] == quantity) return i;
    return -1;
}

/* 3:2 where a number and no ratio is wanted: the other side fills no slot, or one that is no side of a ratio either. */
static bool is_half_ratio(const struct parse *p, const struct form *f, int slot, const struct stream *s) {
    int i = p->value[slot], other = is_ratio(s, i) ? i + 1 : is_ratio(s, i - 1) ? i - 1 : -1;
    if (other < 0 || is_side(f, slot)) return false;
    int filled = slot_of(p, f, other);
    bool one = s->mention[other].value.num == s->mention[other].value.den; /* 3:1 is three times */
    return filled >= 0 ? !is_side(f, filled) && !strstr(f->slot[filled].role, "倍") : !one;
}

/* 「男子6人」 as 「女子の数」. */
static bool is_of_another(const struct form *f, int slot, const struct stream *s, const struct mention *m,
                          const struct problem *solved) {
    int word = word_beside(f, s, m, solved);
    bool elsewhere = false, any = false;
    if (word < 0 || speaks_of(f, slot, word)) return false;
    if (is_ratio(s, (int)(m - s->mention)) || is_ratio(s, (int)(m - s->mention) - 1))
        return false; /* 「酢と油を2:3で」 */
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] == FORM_WORD) any |= speaks_of(f, slot, i);
        if (f->part[i] == FORM_QUANTITY) elsewhere |= speaks_of(f, i, word);
    }
    return any && elsewhere;
}

int clash_count(const struct parse *p, const struct form *f, const struct stream *s, const struct problem *solved) {
    int n = 0;
    for (int i = 0; i < f->n_slots; i++) {
        const struct mention *m = f->part[i] == FORM_QUANTITY && p->value[i] >= 0 ? &s->mention[p->value[i]] : NULL;
        bool any = false;
        for (int k = 0; m && m->end <= s->n_text && k < KINDS; k++) any |= clashes(&kinds[k], f, i, s, m, solved);
        if (m && m->end <= s->n_text)
            any |=
                is_of_another(f, i, s, m, solved) || is_half_ratio(p, f, i, s) || stream_is_school_year(s, p->value[i]);
        n += any;
    }
    return n;
}

/* ---- what is asked ---- */

/* What a question, or where it is stated any sentence, that names it is about, and what a problem of it speaks of. */
static const struct subject {
    const char *named, *told[SPELLINGS];
    bool stated;
} subjects[] = {
    {"偶数", {"偶数"}, false},
    {"奇数", {"奇数"}, false},
    {"倍数", {"倍数"}, false},
    {"約数", {"約数"}, false},
    {"公約数", {"公約数"}, false},
    {"公倍数", {"公倍数"}, false},
    {"表面積", {"表面積"}, false},
    {"対角線", {"対角線"}, false},
    {"中心角", {"中心角"}, false},
    {"曜日", {"曜日"}, false},
    {"あいこ", {"あいこ"}, false},
    {"の差は", {"差", "ちがい", "-"}, false},
    {"の比は", {"比", ":"}, false},
    {"の積は", {"積"}, false},
    {"より何", {"差", "ちがい", "より", "-"}, false},
    {"くりぬ", {"くりぬ", "穴"}, true},
    {"両側", {"両側", "両がわ"}, true},
    {"半額", {"半額", "半分", "0.5", "1/2", "÷2", "5割"}, true},
    {"両はし", {"両", "片", "はし"}, true},
    {"両端", {"両", "片", "はし"}, true},
    {"だけを", {"だけ", "のみ"}, false},
    {"だけが", {"だけ", "のみ"}, false},
    {"だけ好き", {"だけ", "のみ"}, false},
    {"だけに行", {"だけ", "のみ"}, false},
    {"切れない", {"ない", "-"}, false},
};

static bool tells_any(const char *text, const char *const *words) {
    for (int i = 0; i < SPELLINGS && words[i]; i++)
        if (strstr(text, words[i])) return true;
    return false;
}

/* All that the problem says of itself: its solution, roles and names. */
static void append_told(struct bytes *out, const struct form *f, const struct problem *solved) {
    const struct problem_subtype_info subtype = problem_subtype_at(f->family, f->subtype);
    bytes_append_string(out, solved->solution);
    bytes_append_string(out, subtype.name);
    for (int i = 0; i < f->n_slots; i++) {
        bytes_append_char(out, '|');
        said_write(out, solved, f, f->slot[i].role, strlen(f->slot[i].role));
        if (f->slot[i].choices && strcmp(f->slot[i].name, "asked") != 0)
            said_write(out, solved, f, f->slot[i].choices, strlen(f->slot[i].choices));
    }
}

/* What the question is about stands behind its last comma: 「体積を求め、表面積は何cm²ですか」. */
static size_t behind_comma(const struct stream *s, size_t from, size_t to) {
    size_t found = from;
    for (size_t at = from; at < to; at++)
        if (stream_begins(s, at, "、")) found = at;
    return found;
}

int clash_asked(const struct form *f, const struct stream *s, const struct problem *solved) {
    size_t to = s->at[s->ask_end], from = behind_comma(s, s->at[s->ask], to);
    struct bytes told = {0};
    int clashing = 0;
    append_told(&told, f, solved);
    for (size_t i = 0; i < sizeof subjects / sizeof subjects[0] && !told.failed; i++) {
        const struct subject *one = &subjects[i];
        size_t start = one->stated ? 0 : from, end = one->stated ? s->n_text : to;
        bool named = memmem(s->text + start, end - start, one->named, strlen(one->named)) != NULL;
        clashing += named && !tells_any(bytes_text(&told), one->told);
    }
    if (!told.failed) clashing += clash_unsaid(f, s, from, to, solved, bytes_text(&told));
    bytes_free(&told);
    return clashing;
}
