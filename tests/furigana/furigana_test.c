/* Readings: words by their neighbours, counters by their numbers, school years, and every kanji of the generator's texts. */
#include "furigana/furigana.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/rng.h"
#include "sansu/problem.h"
#include "test.h"

/* "本=ぼん 木=き" of a text. */
static void expect(const char *text, int above, const char *readings) {
    struct furigana f = {0};
    struct err err = {0};
    struct bytes got = {0};
    assert_ok(furigana_find(&f, text, strlen(text), above, &err), err);
    for (size_t i = 0; i < f.n; i++) {
        const struct typeset_reading *r = &f.reading[i];
        bytes_printf(&got, "%s%.*s=%s", i ? " " : "", (int)(r->end - r->start), text + r->start, r->kana);
    }
    assert_string_equal(bytes_text(&got), readings);
    bytes_free(&got);
    furigana_free(&f);
}

TEST(counters_follow_their_numbers) {
    expect("1人と2人と3人と12人", 0, "1人=ひとり 2人=ふたり 人=にん 人=にん");
    expect("1人分と3人分", 0, "1人=ひとり 分=ぶん 人分=にんぶん");
    expect("3本、10本、1000本、何本、2.5本", 0, "本=ぼん 本=ぽん 本=ぼん 何=なん 本=ぼん 本=ほん");
    expect("20日間に2日目と4月1日と5日", 0, "20日=はつか 間=かん 2日=ふつか 目=め 月=がつ 1日=ついたち 5日=いつか");
    expect("10分後に3分の1", 0, "分=ぷん 後=ご 分=ぶん");
    expect("3割5分引き", 0, "割=わり 分=ぶ 引=ひ");
    expect("6か月で8か所", 0, "月=げつ 所=しょ");
    expect("36(本)と人数(人)", 0, "本=ぽん 人数=にんずう 人=にん");
    expect("60m/分", 0, "分=ふん");
}

TEST(words_follow_their_neighbours) {
    expect("上りと上の台を上げる", 0, "上=のぼ 上=うえ 台=だい 上=あ");
    expect("行きます。行います。3行", 0, "行=い 行=おこな 行=ぎょう");
    expect("大きい方の分け方", 0, "大=おお 方=ほう 分=わ 方=かた");
    expect("百の位で四捨五入", 0, "百=ひゃく 位=くらい 四捨五入=ししゃごにゅう");
    expect("何を何円で", 0, "何=なに 何=なん 円=えん");
}

TEST(only_kanji_of_later_years) {
    expect("木の間隔と1人の割合", 3, "間隔=かんかく 割合=わりあい");
    expect("木の間隔と割合", 6, "間隔=かんかく"); /* 隔 is taught later */
    expect("木の本", 6, "");
}

TEST(unknown_kanji_are_counted) {
    struct furigana f = {0};
    struct err err = {0};
    const char *text = "木と鬱";
    assert_ok(furigana_find(&f, text, strlen(text), 0, &err), err);
    assert_int_equal(f.n_unknown, 1);
    assert_int_equal(f.unknown, 6);
    furigana_free(&f);
}

/* All kanji of n problems and their hints have readings. */
static void covers(int n, const char *voice, uint64_t seed) {
    struct furigana f = {0};
    struct problem p = {0};
    struct err err = {0};
    struct problem_options options = {.voice = voice};
    for (int i = 0; i < n; i++) {
        assert_ok(problem_generate(&p, i % problem_family_count(), rng_mix(seed + (uint64_t)i), &options, &err), err);
        const char *const text[] = {p.text, p.hint[0], p.hint[1], p.hint[2], p.unit};
        for (size_t k = 0; k < sizeof text / sizeof *text; k++) {
            assert_ok(furigana_find(&f, text[k], strlen(text[k]), 0, &err), err);
            if (f.n_unknown) fail_msg("no reading for '%.12s' in %s", text[k] + f.unknown, text[k]);
        }
    }
    problem_free(&p);
    furigana_free(&f);
}

TEST(every_kanji_of_the_generator_has_a_reading) {
    covers(2000, NULL, 1);
    covers(500, "textbook", 2);
}

TEST_SLOW(every_kanji_of_a_hundred_thousand_problems_has_a_reading) {
    covers(60000, NULL, 1000000);
    covers(40000, "any", 2000000);
}

TEST(any_bytes_have_readings_within_the_text) {
    static const char *const piece[] = {"木", "1",  "人", "何", "日", "(", ")", "\xe6", "\xe6\x9c",
                                        "月", "20", ".",  "方", "い", "0", "□", "本分", "鬱"};
    struct furigana f = {0};
    struct bytes text = {0};
    struct err err = {0};
    struct rng rng;
    rng_init(&rng, 3, 0);
    for (int round = 0; round < 2000; round++) {
        bytes_clear(&text);
        for (uint64_t n = rng_below(&rng, 12); n > 0; n--)
            bytes_append_string(&text, piece[rng_below(&rng, sizeof piece / sizeof *piece)]);
        assert_ok(furigana_find(&f, bytes_text(&text), text.len, 0, &err), err);
        size_t end = 0;
        for (size_t i = 0; i < f.n; i++) {
            assert_true(f.reading[i].start >= end && f.reading[i].end <= text.len);
            assert_true(f.reading[i].start < f.reading[i].end);
            end = f.reading[i].end;
        }
    }
    bytes_free(&text);
    furigana_free(&f);
}
