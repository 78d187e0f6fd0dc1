/* warizan.c - わり算の文章題: what a remainder means: one container more, what is left over, how many are missing.
 *
 *   number ÷ how many go into one = full ones, remainder
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

enum { NUMBER, EACH };

/* what | counter | ある or いる | container | counter | all of them | go in | can go in */
static const char *const carried[] = {
    "子ども|人|いる|ボート|そう|全員が|乗る|乗れる",
    "大人|人|いる|バス|台|全員が|乗る|乗れる",
    "児童|人|いる|長いす|きゃく|全員が|すわる|すわれる",
    "客|人|いる|ゴンドラ|台|全員が|乗る|乗れる",
    "生徒|人|いる|タクシー|台|全員が|乗る|乗れる",
    "子ども|人|いる|テント|個|全員が|とまる|とまれる",
    "観光客|人|いる|マイクロバス|台|全員が|乗る|乗れる",
    "参加者|人|いる|テーブル|台|全員が|つく|つける",
    "来場者|人|いる|ベンチ|きゃく|全員が|すわる|すわれる",
    "あり|ひき|いる|葉の船|そう|全部が|乗る|乗れる",
    "卵|個|ある|ケース|個|全部を|入れる|入れられる",
    "画用紙|枚|ある|ファイル|冊|全部を|とじる|とじられる",
    "りんご|個|ある|箱|箱|全部を|入れる|入れられる",
    "本|冊|ある|段ボール箱|箱|全部を|つめる|つめられる",
    "ジュース|本|ある|かご|個|全部を|入れる|入れられる",
    "写真|枚|ある|アルバム|冊|全部を|はる|はれる",
    "荷物|個|ある|トラック|台|全部を|積む|積める",
    "クッキー|枚|ある|かん|かん|全部を|入れる|入れられる",
    "プリント|枚|ある|ファイル|冊|全部を|とじる|とじられる",
    "ボール|個|ある|かご|個|全部を|入れる|入れられる",
    "おにぎり|個|ある|弁当箱|個|全部を|つめる|つめられる",
    "えん筆|本|ある|筆箱|個|全部を|入れる|入れられる",
    "水とう|本|ある|クーラーボックス|個|全部を|入れる|入れられる",
    "!カード|枚|ある|ホルダー|冊|全部を|入れる|入れられる",
    NULL,
};
/* what | counter | container | counter | put in */
static const char *const packed[] = {
    "あめ|個|ふくろ|ふくろ|入れる",
    "りんご|個|箱|箱|つめる",
    "おり紙|枚|束|束|まとめる",
    "チューリップの球根|個|プランター|個|植える",
    "クッキー|枚|ふくろ|ふくろ|入れる",
    "えん筆|本|ケース|個|入れる",
    "みかん|個|かご|個|入れる",
    "花|本|花束|束|まとめる",
    "卵|個|パック|パック|つめる",
    "シール|枚|ふくろ|ふくろ|入れる",
    "ビー玉|個|びん|本|入れる",
    "ノート|冊|束|束|まとめる",
    "ドーナツ|個|箱|箱|つめる",
    "ねじ|本|ふくろ|ふくろ|つめる",
    "じゃがいも|個|ふくろ|ふくろ|つめる",
    "おはじき|個|カップ|個|入れる",
    "トマト|個|パック|パック|つめる",
    "ボール|個|かご|個|入れる",
    "カード|枚|束|束|まとめる",
    "せんべい|枚|かん|かん|つめる",
    "!なし|個|箱|箱|つめる",
    NULL,
};

static void bind(struct build *p) {
    bool alive = build_has(p, "e") && strcmp(build_get(p, "e"), "いる") == 0;
    build_set(p, "em", alive ? "います" : "あります");
    build_need(p, "more than one goes into each",
               build_value(p, EACH) > 1 && build_value(p, NUMBER) > build_value(p, EACH));
}
/* Numbers with a remainder: `each` goes into one. */
static bool draw_numbers(struct build *p, int64_t most, int64_t *n, int64_t *each) {
    *each = build_between(p, 3, 36);
    *n = *each * build_between(p, 4, 40) + build_between(p, 1, *each - 1);
    build_people(p, "P");
    build_datum(p, NUMBER, "N", *n), build_datum(p, EACH, "k", *each);
    return build_need(p, "numbers for pupils", *n <= most) && build_need(p, "another quotient", *n / *each != *each);
}
static struct ratio step_divide(struct build *p, const char *before) {
    build_line(p);
    build_say(p, before);
    struct ratio full = build_remainder(p, build_value(p, NUMBER), build_value(p, EACH), "");
    build_say(p, "です。");
    return full;
}

/* ---- one more for the rest ---- */
static bool draw_up(struct build *p) {
    int64_t n, each;
    build_context(p, "th|c|e|bx|bc|all|v|pot", carried);
    return draw_numbers(p, 800, &n, &each);
}
static void bind_up(struct build *p) {
    bind(p);
    build_need(p, "some are left over", build_value(p, EACH) && build_value(p, NUMBER) % build_value(p, EACH) != 0);
}
static void solve_up(struct build *p) {
    struct ratio full = step_divide(p, "<N><c>を<k><c>ずつに分けると、");
    struct ratio all =
        build_step(p, "あまりの分にも<bx>がもう1<bc>いるので、", full, '+', build_int(1), "<bc>", "です。");
    build_trap(p, full);
    build_trap(p, build_int(build_value(p, NUMBER) % build_value(p, EACH)));
    build_answer(p, all, "", "<bc>");
}
/* The smallest number of containers that takes all. */
static bool holds_up(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER) | BIT(EACH),
                   x[0] * build_value(p, EACH) >= build_value(p, NUMBER) &&
                       (x[0] - 1) * build_value(p, EACH) < build_value(p, NUMBER));
}
static const char *const templates_up[] = {
    "<th>が<N><c><em>。<bx>1<bc>に<k><c>まで<pot>とき、<all><v>には、<bx>は少なくとも何<bc>いりますか。",
    "<N><c>の<th>が、1<bc>に<k><c>まで<pot><bx>を使います。<all><v>には、<bx>は何<bc>必要[ですか。|でしょうか。]",
    "1<bc>に<k><c>まで<pot><bx>があります。<N><c>の<th>の<all><v>には、最も少なくて何<bc>いりますか。",
    "<bx>は何<bc>必要ですか。<th>は<N><c>で、1<bc>に<k><c>まで<pot>ものとし、<all><v>ことにします。",
    "<P>は、<th><N><c>のために<bx>を用意します。1<bc>に<k><c>まで<pot>とき、<all><v>には何<bc>用意すればよいですか。",
    "<th>が<N><c><em>。1<bc>の<bx>には<k><c>までしか<v>ことができません。<all><v>には、<bx>は何<bc>あればよいですか。",
    "<bx>1<bc>に<pot>のは<k><c>までです。<N><c>の<th>の<all><v>とき、必要な<bx>の数<wo>",
    "<N><c>の<th>の<all><v>ために、<k><c>ずつ<pot><bx>を使います。<bx>は全部で何<bc><ka>",
    NULL,
};
static const struct figure_template figure_numbers = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<N>|<k>"}}};
static const struct subtype up_asked = {
    .id = "up",
    .name = "あまりにも1つ",
    .level = 1,
    .templates = templates_up,
    .asks = "<bx>の数",
    .role = {{"N", "<th>の数", "<c>"}, {"k", "<bx>1<bc>に<pot>数", "<c>"}},
    .method = {{"わり算", "<N><c>の中に<k><c>がいくつ分あるかを求めます。あまりの分にも<bx>がもう1<bc>いります。",
                solve_up, NULL}},
    .draw = draw_up,
    .bind = bind_up,
    .holds = holds_up,
    .low = {1},
    .high = {60},
    .hint = "<bx>が満員やいっぱいになるのは何<bc>ですか。",
    .figure = &figure_numbers,
};

/* ---- what is left over, how many are full ---- */
static bool draw_packed(struct build *p) {
    int64_t n, each;
    build_context(p, "th|c|bx|bc|v", packed);
    return draw_numbers(p, 900, &n, &each);
}
/* The full ones use k × the quotient; the remainder is not named before it is asked for. */
static struct ratio step_rest(struct build *p) {
    build_set_number(p, "q", build_value(p, NUMBER) / build_value(p, EACH));
    struct ratio used = build_step(p, "<k><c>ずつ分けると<q><bc>まで作れます。使った<th>は、", p->datum[EACH], '*',
                                   build_int(build_value(p, NUMBER) / build_value(p, EACH)), "<c>", "です。");
    struct ratio rest = build_step(p, "残りは、", p->datum[NUMBER], '-', used, "<c>", "です。");
    build_need(p, "a rest", rest.num > 0);
    return rest;
}
static void solve_rest(struct build *p) {
    struct ratio left = step_rest(p);
    build_trap(p, build_int(build_value(p, NUMBER) / build_value(p, EACH)));
    build_trap(p, build_apply(p, p->datum[EACH], '-', left));
    build_answer(p, left, "", "<c>");
}
/* Take away as long as there is enough. */
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t left = build_value(p, NUMBER);
    if (keep != (BIT(NUMBER) | BIT(EACH))) return true;
    while (left >= build_value(p, EACH)) left -= build_value(p, EACH);
    return x[0] == left;
}
static const char *const templates_rest[] = {
    "<th>が<N><c>あります。<k><c>ずつ<bx>に<v>と、<th>は何<c>あまりますか。",
    "<N><c>の<th>を、1<bc>に<k><c>ずつ<v>ことにします。できるだけ多くの<bx>を作ると、残る<th>は何<c>[ですか。|でしょうか。]",
    "<th>を<k><c>ずつ<bx>に<v>ことにします。<th>は全部で<N><c>です。<k><c>そろわない<bx>は作らないとき、何<c>あまりますか。",
    "何<c>あまりますか。<N><c>の<th>を、<k><c>ずつできるだけ多くの<bx>に<v>ことにします。",
    "<P>は、<th><N><c>を<k><c>ずつ<bx>に<v>仕事をしています。最後に残る<th>は何<c>ですか。",
    "<bx>1<bc>に<th>を<k><c>ずつ<v>とき、<N><c>の<th>では何<c>残りますか。",
    "<N><c>の<th>から<k><c>ずつ取って<bx>に<v>ことをくり返します。<k><c>に足りなくなったとき、残っている<th>の数<wo>",
    "<th><N><c>を<k><c>ずつに分けて<bx>に<v>と、あまりは何<c>になりますか。",
    NULL,
};
static const struct subtype rest_asked = {
    .id = "rest",
    .name = "あまりの数",
    .level = 1,
    .templates = templates_rest,
    .asks = "あまる<th>の数",
    .role = {{"N", "<th>の数", "<c>"}, {"k", "1<bc>の<th>の数", "<c>"}},
    .method = {{"わり算", "<N><c>を<k><c>ずつに分けたときのあまりを求めます。", solve_rest, NULL}},
    .draw = draw_packed,
    .bind = bind,
    .holds = holds_rest,
    .loops = 1,
    .low = {1},
    .high = {40},
    .hint = "<k><c>ずつ分けると、<bx>はいくつできますか。",
    .figure = &figure_numbers,
};

static void solve_full(struct build *p) {
    struct ratio full = step_divide(p, "<N><c>を<k><c>ずつに分けると、");
    build_line(p);
    build_say(p, "あまりでは1<bc>分にならないので、商がそのまま<bx>の数です。");
    build_trap(p, build_apply(p, full, '+', build_int(1)));
    build_need(p, "a rest", build_value(p, NUMBER) % build_value(p, EACH) != 0);
    build_answer(p, full, "", "<bc>");
}
static bool holds_full(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER) | BIT(EACH),
                   x[0] * build_value(p, EACH) <= build_value(p, NUMBER) &&
                       (x[0] + 1) * build_value(p, EACH) > build_value(p, NUMBER));
}
static const char *const templates_full[] = {
    "<th>が<N><c>あります。<k><c>ずつ<bx>に<v>と、<k><c>入りの<bx>は何<bc>できますか。",
    "<N><c>の<th>を、1<bc>に<k><c>ずつ<v>ことにします。ちょうど<k><c>の<bx>は何<bc>[できますか。|できるでしょうか。]",
    "<th>を<k><c>ずつ<bx>に<v>ことにします。<th>は全部で<N><c>です。<k><c>そろった<bx>は何<bc>できますか。",
    "<k><c>入りの<bx>は何<bc>できますか。<th>は<N><c>あります。",
    "<P>は、<th><N><c>を<k><c>ずつ<bx>に<v>仕事をしています。<k><c>そろった<bx>は何<bc>できますか。",
    "<bx>1<bc>に<th>を<k><c>ずつ<v>とき、<N><c>の<th>では、<k><c>入りの<bx>が何<bc>作れますか。",
    "<N><c>の<th>から<k><c>ずつ取って<bx>に<v>ことをくり返します。<k><c>入りの<bx>は、多くて何<bc>できますか。",
    "<th><N><c>を使って、<k><c>入りの<bx>をできるだけ多く作ります。できる<bx>の数<wo>",
    NULL,
};
static const struct subtype full_asked = {
    .id = "full",
    .name = "できる数",
    .level = 1,
    .templates = templates_full,
    .asks = "<bx>の数",
    .role = {{"N", "<th>の数", "<c>"}, {"k", "1<bc>の<th>の数", "<c>"}},
    .method = {{"わり算", "<N><c>の中に<k><c>がいくつ分あるかを求めます。あまりでは1<bc>分になりません。", solve_full,
                NULL}},
    .draw = draw_packed,
    .bind = bind,
    .holds = holds_full,
    .low = {1},
    .high = {60},
    .hint = "<N><c>の中に<k><c>はいくつ分ありますか。",
    .figure = &figure_numbers,
};

/* ---- how many more, so that nothing is left ---- */
static void solve_more(struct build *p) {
    struct ratio left = step_rest(p);
    struct ratio missing =
        build_step(p, "これを<k><c>にするには、あと、", p->datum[EACH], '-', left, "<c>", "いります。");
    build_trap(p, left);
    build_answer(p, missing, "", "<c>");
}
/* Add one after the other until it comes out even. */
static bool holds_more(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t more = 1;
    if (keep != (BIT(NUMBER) | BIT(EACH))) return true;
    while ((build_value(p, NUMBER) + more) % build_value(p, EACH)) more++;
    return x[0] == more;
}
static const char *const templates_more[] = {
    "<th>が<N><c>あります。<k><c>ずつ<bx>に<v>とき、あまりが出ないようにするには、<th>は少なくともあと何<c>いりますか。",
    "<N><c>の<th>を、1<bc>に<k><c>ずつ<v>ことにします。どの<bx>もちょうど<k><c>にするには、あと何<c>あればよい[ですか。|でしょうか。]",
    "<th>を<k><c>ずつ<bx>に<v>ことにします。今、<th>は<N><c>です。あまりをなくすには、少なくともあと何<c>必要ですか。",
    "あと何<c>あればよいですか。<N><c>の<th>を、<k><c>ずつあまりなく<bx>に<v>ことにします。",
    "<P>は、<th><N><c>を<k><c>ずつ<bx>に<v>仕事をしています。最後の<bx>もちょうど<k><c>にするには、あと何<c>いりますか。",
    "<bx>1<bc>に<th>を<k><c>ずつ<v>とき、今ある<N><c>にあと何<c>たせば、ちょうど分けられますか。",
    "<N><c>の<th>に何<c>か買い足して、<k><c>ずつあまりなく<bx>に<v>ことにします。買い足す数は、少なくとも何<c>ですか。",
    "<th><N><c>を全部使い、どの<bx>にも<k><c>ずつ<v>ことにします。足りない<th>の数<wo>",
    NULL,
};
static const struct subtype more_asked = {
    .id = "more",
    .name = "あといくつ",
    .level = 2,
    .templates = templates_more,
    .asks = "足りない数",
    .role = {{"N", "<th>の数", "<c>"}, {"k", "1<bc>の<th>の数", "<c>"}},
    .method = {{"わり算",
                "<k><c>ずつに分けたときのあまりを求めます。あまりが<k><c>になるまで、あといくついるかを考えます。",
                solve_more, NULL}},
    .draw = draw_packed,
    .bind = bind,
    .holds = holds_more,
    .loops = 1,
    .low = {1},
    .high = {40},
    .hint = "<k><c>ずつ分けると、何<c>あまりますか。",
    .figure = &figure_numbers,
};

static const struct subtype *const subtypes[] = {&up_asked, &rest_asked, &full_asked, &more_asked, NULL};
const struct family family_warizan = {
    .id = "warizan", .number = "F104", .name = "わり算の文章題", .grade = 3, .subtypes = subtypes};
