/* unsaid.c - a question that denies, or asks which, is answered by a solution that does so; what nobody said is not
 * assumed.
 *
 * Checked tests/reading/clash_test.c
 */
#include "reading/unsaid.h"

#include <string.h>

#include "base/utf8.h"

static bool says(const struct stream *s, size_t from, size_t to, const char *word) {
    return from < to && memmem(s->text + from, to - from, word, strlen(word)) != NULL;
}

static bool says_any(const struct stream *s, size_t from, size_t to, const char *const *words, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (says(s, from, to, words[i])) return true;
    return false;
}
#define SAYS_ANY(s, from, to, words) says_any(s, from, to, words, sizeof(words) / sizeof *(words))

/* Does a noun begin at byte `at`, or 「の」 that stands for one? Behind a denial, 「…ではないか」 and 「…でないと」 have none. */
static bool begins_noun(const struct stream *s, size_t at, size_t to) {
    static const char *const others[] = {"か", "と", "で", "よ", "っ", "し", "だ", "な",
                                         "ん", "が", "け", "の", "ね", "ぞ", "さ", "わ"};
    uint32_t c = 0;
    if (at >= to) return false;
    if (stream_begins(s, at, "のは")) return true;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (stream_begins(s, at, others[i])) return false;
    utf8_decode(&c, s->text + at, to - at);
    return c >= 0x3041 && c <= 0x9FFF;
}

/* 「鉄ではないくぎは何本」. */
static bool asks_rest(const struct stream *s, size_t from, size_t to) {
    static const char *const denials[] = {"じゃない", "でない", "ではない", "以外の"};
    for (size_t at = from; at < to; at++)
        for (size_t i = 0; i < sizeof denials / sizeof denials[0]; i++)
            if (stream_begins(s, at, denials[i]) && begins_noun(s, at + strlen(denials[i]), to)) return true;
    return false;
}

/* The rest is asked for, and nothing is taken away: 「鉄ではないくぎは何本」 read as those of iron. Of two things, 「海も
 * 山も好きではない人」, those that are neither. */
static bool keeps_rest(const struct stream *s, size_t from, size_t to, const char *solution) {
    static const char *const rest[] = {"-", "残り", "以外", "のぞ"};
    if (!asks_rest(s, from, to)) return false;
    const char *also = memmem(s->text + from, to - from, "も", strlen("も"));
    size_t behind = also ? (size_t)(also - s->text) + strlen("も") : to;
    bool told = strstr(solution, "ない") != NULL, of_two = says(s, behind, to, "も");
    for (size_t i = 0; i < sizeof rest / sizeof rest[0] && !of_two; i++) told |= strstr(solution, rest[i]) != NULL;
    return !told;
}

/* Where a sentence that ends before byte `end` begins. */
static size_t sentence_start(const struct stream *s, size_t end) {
    static const char *const marks[] = {"。", "?", "!", "\n", "「"};
    for (size_t at = end; at > 0; at--)
        for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
            if (stream_ends(s, at, marks[i])) return at;
    return 0;
}

static size_t clause_end(const struct stream *s, size_t at) {
    static const char *const marks[] = {"。", "?", "!", "\n"};
    for (; at < s->n_text; at++)
        for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
            if (stream_begins(s, at, marks[i])) return at;
    return at;
}

/* Does a sentence ask which of two, from byte `at` to *end: 「どちらの箱が何g重いですか」, 「どっちが速い?」? Not of
 * 「どちらも」, 「どちらが勝っても」. */
static bool asks_which(size_t *end, const struct stream *s, size_t at) {
    static const char *const which[] = {"どちら", "どっち"}, *const not_which[] = {"ても", "でも", "かは", "正し"};
    enum { MOST_BYTES = 24 }; /* 「の店のほうが」 */
    size_t n = 0;
    for (size_t i = 0; i < sizeof which / sizeof which[0] && !n; i++)
        n = stream_begins(s, at, which[i]) ? strlen(which[i]) : 0;
    if (!n) return false;
    *end = clause_end(s, at);
    size_t name = at + n, name_end = *end < name + MOST_BYTES ? *end : name + MOST_BYTES;
    bool subject = stream_begins(s, name, "が") || (stream_begins(s, name, "の") && says(s, name, name_end, "が"));
    bool asks = stream_begins(s, *end, "?") || says(s, name, *end, "か") || says(s, name, *end, "何");
    return subject && asks && !SAYS_ANY(s, at, *end, not_which);
}

/* One of two is asked for, and the answer is a quantity that the text does not say, and, where it is asked for in the
 * same breath, no difference. */
static bool names_none(const struct stream *s, const struct problem *solved, const char *told) {
    const char *answer = solved->answer;
    if (!answer || answer[0] < '0' || answer[0] > '9' || says(s, 0, s->n_text, answer)) return false;
    for (size_t at = 0, end; at < s->n_text; at++)
        if (asks_which(&end, s, at) && !(says(s, at, end, "何") && strstr(told, "-"))) return true;
    return false;
}

/* 「あてはまる整数をすべて求めなさい」 is answered by the numbers, and not by how many they are. */
static bool counts_what_is_asked(const struct stream *s, const struct problem *solved) {
    static const char *const all[] = {"すべて求め", "すべて答え", "すべて書",   "すべてあげ", "全て求め", "全部求め",
                                      "全部書",     "全部答え",   "ものを答え", "ものを求め", "ものを書"};
    static const char *const count[] = {"何", "いくつ", "個数"};
    size_t to = s->at[s->ask_end], from = sentence_start(s, s->at[s->ask]);
    bool counted = solved->unit && strcmp(solved->unit, "個") == 0;
    return counted && SAYS_ANY(s, from, to, all) && !SAYS_ANY(s, from, to, count);
}

/* Does the text deny anything? 「最も少ないとき」 does not. */
static bool denies(const struct stream *s) {
    static const char *const words[] = {"ない", "なく", "なかった", "なし", "無し"};
    static const char *const others[] = {"少", "すく"}, *const rest[] = {"ません", "以外", "残り", "のぞ", "除", "ず"};
    for (size_t at = 0; at < s->n_text; at++) {
        bool other = false;
        for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) other |= stream_ends(s, at, others[i]);
        for (size_t i = 0; i < sizeof words / sizeof words[0] && !other; i++)
            if (stream_begins(s, at, words[i])) return true;
    }
    return SAYS_ANY(s, 0, s->n_text, rest);
}

/* What a problem reckons with and the text never says: both sides of a road, those that are neither. */
static int assumed_unsaid(const struct stream *s, const char *name, const char *told) {
    static const char *const sides[] = {"両側", "両がわ", "りょうがわ", "両方", "両わき", "左", "右"};
    bool both = strstr(name, "両側") && !SAYS_ANY(s, 0, s->n_text, sides);
    bool neither = strstr(told, "でもない人は") || strstr(told, "でもない数は") || strstr(name, "どちらでもない");
    return both + (neither && !denies(s));
}

int clash_unsaid(const struct form *f, const struct stream *s, size_t from, size_t to, const struct problem *solved,
                 const char *told) {
    return keeps_rest(s, from, to, solved->solution) + names_none(s, solved, told) + counts_what_is_asked(s, solved) +
           assumed_unsaid(s, problem_subtype_at(f->family, f->subtype).name, told);
}
