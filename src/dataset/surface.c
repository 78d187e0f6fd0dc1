/* surface.c - what a teacher's reply looks like before anybody reads it: refused, cut off, another language.
 *
 * Heuristics on the surface, for texts that carry no stop reason of their own. Each errs towards "no": a text is dropped
 * for a reason a person can see.
 *
 * Checked tests/dataset/surface_test.c
 */
#include <string.h>

#include "base/utf8.h"
#include "sansu/dataset.h"

enum { HEAD = 240 }; /* bytes in which a refusal shows itself */

static bool contains(const char *text, size_t n, const char *const *words) {
    for (; *words; words++)
        if (memmem(text, n, *words, strlen(*words))) return true;
    return false;
}

bool dataset_is_refusal(const char *text, size_t n) {
    static const char *const japanese[] = {"お答えできません",
                                           "お答えすることはできません",
                                           "お手伝いできません",
                                           "お手伝いすることはできません",
                                           "対応できません",
                                           "対応することはできません",
                                           "お応えできません",
                                           "お応えすることはできません",
                                           "説明できません",
                                           "回答できません",
                                           "回答を控え",
                                           "解くことができません",
                                           NULL};
    static const char *const english[] = {"I'm sorry, but",  "I’m sorry, but", "I am sorry, but", "I cannot help",
                                          "I can't help",    "I can’t help",   "I'm unable to",   "I am unable to",
                                          "I cannot assist", "I can't assist", "As an AI",        NULL};
    size_t head = n < HEAD ? n : HEAD;
    return contains(text, head, japanese) || contains(text, head, english);
}

/* The last character that is neither a space nor a closing bracket. */
static uint32_t last_character(const char *text, size_t n) {
    uint32_t last = 0;
    for (size_t at = 0; at < n;) {
        uint32_t c;
        at += utf8_decode(&c, text + at, n - at);
        if (c > ' ' && c != 0x3000 && c != 0xA0) last = c;
    }
    return last;
}

bool dataset_is_cut(const char *text, size_t n) {
    static const uint32_t ends[] = {0x3002, 0xFF0E, '.',    '!',    '?', 0xFF01, 0xFF1F, ')',
                                    0xFF09, 0x300D, 0x300F, 0x3011, ']', '}',    0x266A, 0};
    uint32_t last = last_character(text, n);
    if (last == 0) return false;
    for (size_t i = 0; ends[i]; i++)
        if (last == ends[i]) return false;
    return true;
}

bool dataset_is_japanese(const char *text, size_t n) {
    size_t kana = 0, han = 0, latin = 0, other = 0;
    for (size_t at = 0; at < n;) {
        uint32_t c;
        at += utf8_decode(&c, text + at, n - at);
        if ((c >= 0x3041 && c <= 0x30FF && c != 0x30FB) || (c >= 0xFF66 && c <= 0xFF9F))
            kana++;
        else if (c >= 0x4E00 && c <= 0x9FFF)
            han++;
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xFF21 && c <= 0xFF5A) ||
                 (c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7))
            latin++;
        else if ((c >= 0x370 && c < 0x2000) || (c >= 0xAC00 && c <= 0xD7A3))
            other++;
    }
    size_t letters = kana + han + latin + other;
    if (letters == 0) return true; /* only numbers and signs: no language at all */
    return kana * 10 >= letters && latin <= kana + han && other * 10 <= letters;
}
