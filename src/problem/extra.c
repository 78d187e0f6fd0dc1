/* extra.c - one sentence with a number that nobody needs, inside the story.
 *
 *   scene of the family -> sentence with a number -> a sentence boundary of the text
 *
 * The sentence is not part of the parameters: draw(), solve() and holds() never see it, so the answer is the same and
 * its being unique does not rest on it. Its number is none that the problem or its solution uses.
 *
 * Checked tests/problem/extra_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/build.h"

/* sentence with <xn> | lowest | highest | step */
static const char *const anywhere[] = {"今日の最高気温は<xn>度です。|9|35|1",
                                       "この問題は問題集の<xn>ページにのっています。|12|190|1",
                                       "問題を作った先生の家は<xn>階にあります。|2|14|1", NULL};
static const char *const shop[] = {"同じ店では、1個<xn>円のおかしも売っていますが、買いませんでした。|35|480|5",
                                   "店には、1足<xn>円のくつもありましたが、買いませんでした。|1200|4800|10",
                                   "家から店までは<xn>mあります。|120|980|10",
                                   "店のかべには<xn>まいのポスターがはってありました。|3|19|1", NULL};
static const char *const trade[] = {"この店ができたのは<xn>年前です。|3|60|1", "店の中の広さは<xn>m²です。|20|240|1",
                                    "店のかべには<xn>まいのポスターがはってありました。|3|19|1", NULL};
static const char *const outdoors[] = {"近くの橋の高さは<xn>mです。|3|28|1",
                                       "この場所の最高気温は<xn>度でした。|9|35|1",
                                       "近くの神社には、石の階だんが<xn>だんあります。|15|120|1", NULL};
static const char *const railway[] = {"この路線には駅が<xn>あります。|6|48|1",
                                      "きっぷのねだんは<xn>円です。|140|980|10",
                                      "線路のわきの柱の高さは<xn>mです。|5|14|1", NULL};
static const char *const indoors[] = {"部屋の温度は<xn>度です。|15|29|1", "つくえの高さは<xn>cmです。|58|76|1",
                                      "かべの時計は<xn>年前に買ったものです。|2|19|1", NULL};
static const char *const workplace[] = {"仕事場の広さは<xn>m²です。|20|400|5", "昼の気温は<xn>度でした。|9|34|1",
                                        "この仕事場ができたのは<xn>年前です。|2|70|1", NULL};
static const char *const laboratory[] = {"ビーカーの高さは<xn>cmです。|8|30|1", "部屋の温度は<xn>度です。|15|29|1",
                                         "実験室のつくえの高さは<xn>cmです。|70|95|1", NULL};

static const char *const *const scene[] = {
    [SCENE_ANYWHERE] = anywhere, [SCENE_SHOP] = shop,       [SCENE_TRADE] = trade,    [SCENE_OUTDOORS] = outdoors,
    [SCENE_RAILWAY] = railway,   [SCENE_INDOORS] = indoors, [SCENE_WORK] = workplace, [SCENE_LABORATORY] = laboratory,
};

/* A number that neither the problem nor a step of its solution uses. */
static bool is_new(const struct build *p, const char *text, const char *number) {
    if (build_shows(text, number) || build_shows(p->answer.number, number)) return false;
    for (int i = 0; i < p->trace.n_equations; i++)
        if (build_shows(p->trace.equation[i].expression, number) || build_shows(p->trace.equation[i].value, number))
            return false;
    return true;
}

/* Where a sentence may begin, at `from` or behind a 。 that is not the last. */
static size_t choose_place(struct build *p, const struct bytes *text, size_t from) {
    const size_t stop = strlen("。");
    const char *start = bytes_text(text);
    int n = 1;
    for (const char *s = start + from; (s = strstr(s, "。")) != NULL; s += stop) n += s[stop] != 0;
    int64_t at = build_between(p, 0, n - 1);
    const char *s = start + from;
    for (; at > 0; at--) s = strstr(s, "。") + stop;
    return (size_t)(s - start);
}

bool build_add_extra(struct build *p, struct bytes *text, size_t from, enum scene where, struct bytes *sentence) {
    enum { TRIES = 20 };
    static const char *const columns = "xs|xlo|xhi|xst";
    char number[32];
    bytes_clear(sentence);
    for (int i = 0; i < TRIES; i++) {
        build_words(p, columns, scene[where]);
        int64_t value =
            build_round(p, build_get_number(p, "xlo"), build_get_number(p, "xhi"), build_get_number(p, "xst"));
        build_set_number(p, "xn", value);
        snprintf(number, sizeof number, "%lld", (long long)value);
        if (!is_new(p, bytes_text(text), number)) continue;
        build_expand(p, sentence, "<xs>", false);
        size_t at = choose_place(p, text, from), tail = text->len - at;
        struct bytes rest;
        bytes_init(&rest);
        bytes_append(&rest, text->data + at, tail);
        bytes_truncate(text, at);
        bytes_append(text, bytes_text(sentence), sentence->len);
        bytes_append(text, bytes_text(&rest), rest.len);
        text->failed |= rest.failed || sentence->failed;
        bytes_free(&rest);
        return true;
    }
    return false;
}
