/* style_language.c - ST16 the method's name, ST17 figures, ST18 です・ます, ST28 extras, ST31 terms by grade, ST32 counters.
 *
 * Lists of words, one per rule; a rule that needs the problem stays silent without it.
 *
 * Checked tests/audit/style_language_test.c
 */
#include "audit/rules.h"
#include "audit/units.h"

/* ---- ST16 ---- */

void audit_st16(struct audit_run *run) {
    static const char *const methods[] = {
        "つるかめ", "鶴亀",     "面積図",     "線分図",     "てんびん",   "天びん",   "表に",     "表を",       "表で",
        "間の数",   "間かく",   "間隔",       "だとすると", "とすると",   "だと考え", "だったら", "差",         "比",
        "倍",       "①",        "最小公倍数", "最大公約数", "公倍数",     "公約数",   "逆に",     "もどって",   "合計",
        "和",       "平均",     "割合",       "速さ",       "道のり",     "1あたり",  "あたり",   "1つ分",      "1組",
        "周期",     "くり返し", "ベン図",     "図",         "重なり",     "のべ",     "仕事",     "もとにする", "しき",
        "植木算",   "過不足",   "食塩",       "並べ方",     "組み合わせ", "場合",     NULL};
    for (int k = 0; methods[k]; k++)
        if (audit_contains(&run->view, methods[k])) return;
    audit_hit(run, 0, 0, "算数の考え方(つるかめ算、線分図、差、比など)が書かれていません。",
              "no method of 算数 is named");
}

/* ---- ST17 ---- */

static bool has_drawing(const struct audit_view *p) {
    for (size_t i = 0; i < p->n; i++)
        if (p->chars[i].cp >= 0x2500 && p->chars[i].cp <= 0x257F) return true;
    return audit_contains(p, "<svg") || audit_contains(p, "|--");
}

void audit_st17(struct audit_run *run) {
    static const char *const words[] = {"図のように", "図のとおり", "下の図",     "上の図",     "右の図",
                                        "左の図",     "次の図",     "下図",       "上図",       "右図",
                                        "左図",       "下の線分図", "上の線分図", "右の線分図", "下の面積図",
                                        "上の面積図", "右の面積図", "図1",        "図2",        "図を見",
                                        "下の表",     "上の表",     "右の表",     "次の表",     NULL};
    const struct audit_view *p = &run->view;
    if (run->options->has_figure || has_drawing(p) || audit_contains(&run->problem, "図")) return;
    const struct audit_rows rows = audit_rows_held(p, words, sizeof words / sizeof *words, sizeof *words);
    for (size_t i = 0; i < p->n && rows.n > 0; i++) {
        int k = audit_starts_row(p, i, words, &rows);
        if (k < 0) continue;
        bool named = k < 2 && (audit_starts(p, i - 1, "分") || audit_starts(p, i - 1, "積") ||
                               audit_starts(p, i - 1, "ん")); /* 線分図のように */
        bool table = k >= 20;                                 /* a table may be typed below in plain text */
        audit_hit_as(run, named || table ? AUDIT_WARN : AUDIT_REJECT, i, i + audit_words_length(words[k]),
                     "「%s」とありますが、図がありません。", "'%s', but there is no figure", words[k]);
    }
}

/* ---- ST18 ---- */

static const char *const plain_ends[] = {"だ",     "である", "った", "なる",   "する", "できる", "わかる",
                                         "分かる", "ない",   "よい", "求める", "いる", "ある"};
static const char *const polite_ends[] = {"です",   "ます",   "ました",   "でした", "ましょう", "ください", "ません",
                                          "ですね", "ますね", "でしょう", "ですよ", "ますよ",   "ですか",   "ますか"};

/* Does one of the words close the sentence that ends before character `end`, with `more` characters before it? */
static bool ends_in(const struct audit_view *p, size_t first, size_t end, size_t more, const char *const *words,
                    const struct audit_rows *rows) {
    for (size_t k = 0; k < rows->n; k++) {
        const char *word = words[rows->row[k]];
        size_t n = audit_words_length(word);
        if (end - first >= n + more && audit_starts(p, end - n, word)) return true;
    }
    return false;
}

void audit_st18(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    const struct audit_rows is_plain = audit_rows_held(p, plain_ends, sizeof plain_ends / sizeof *plain_ends,
                                                       sizeof *plain_ends),
                            is_polite = audit_rows_held(p, polite_ends, sizeof polite_ends / sizeof *polite_ends,
                                                        sizeof *polite_ends);
    size_t plain = 0, polite = 0, first = 0, plain_first = 0, plain_last = 0;
    for (size_t i = 0; i <= p->n; i++) {
        uint32_t cp = audit_cp(p, i);
        if (i < p->n && cp != 0x3002 && cp != '\n' && cp != '!' && cp != '?') continue;
        size_t end = i;
        while (end > first && audit_cp(p, end - 1) == ')') end--;
        if (end > first + 1 && ends_in(p, first, end, 0, polite_ends, &is_polite))
            polite++;
        else if (end > first + 1 && ends_in(p, first, end, 1, plain_ends, &is_plain) && plain++ == 0)
            plain_first = first, plain_last = i;
        first = i + 1;
    }
    if (plain && polite)
        audit_hit(run, plain_first, plain_last, "です・ます と だ・である がまざっています。",
                  "polite and plain sentence ends are mixed");
    else if (plain)
        audit_hit(run, plain_first, plain_last, "です・ます で書きます。", "sentences end in です or ます");
}

/* ---- ST28 ---- */

static const char *const extras[] = {"こんにちは",
                                     "こんばんは",
                                     "おはよう",
                                     "はじめまして",
                                     "よくできました",
                                     "よくがんばり",
                                     "がんばりましょう",
                                     "がんばって",
                                     "頑張って",
                                     "頑張りましょう",
                                     "すばらしい",
                                     "素晴らしい",
                                     "お疲れさま",
                                     "おつかれさま",
                                     "いい質問",
                                     "良い質問",
                                     "いかがでした",
                                     "お役に立",
                                     "ご質問",
                                     "何か質問",
                                     "質問があれば",
                                     "わからないことがあれば",
                                     "分からないことがあれば",
                                     "お気軽に",
                                     "承知しました",
                                     "承知いたしました",
                                     "かしこまりました",
                                     "もちろんです",
                                     "言語モデル",
                                     "ChatGPT",
                                     "人工知能",
                                     "アシスタント",
                                     "次の問題",
                                     "類題",
                                     "練習問題",
                                     "もう1問",
                                     "もう一問",
                                     "ぜひ",
                                     "チャンネル登録",
                                     "公式サイト",
                                     "無料体験",
                                     "お申し込み",
                                     "以上が解答",
                                     "お手伝い",
                                     NULL};

static bool is_emoji(uint32_t cp) {
    return (cp >= 0x1F300 && cp <= 0x1FAFF) || (cp >= 0x1F1E6 && cp <= 0x1F1FF) ||
           (cp >= 0x2700 && cp <= 0x27BF && cp != 0x2715 && cp != 0x2716) || cp == 0x2B50 ||
           (cp >= 0x263A && cp <= 0x263B) || cp == 0x266A;
}

/* Three or more English words in a row; looks at most 80 characters ahead. */
static size_t english_at(const struct audit_view *p, size_t i) {
    size_t words = 0, at = i, last = i;
    while (at < i + 80 && audit_is_letter(audit_cp(p, at))) {
        size_t n = 0;
        while (n < 80 && (audit_is_letter(audit_cp(p, at + n)) || audit_cp(p, at + n) == '\'')) n++;
        words += n >= 2;
        at += n;
        last = at;
        while (at < i + 80 && (audit_is_blank(audit_cp(p, at)) || audit_cp(p, at) == ',')) at++;
    }
    return words >= 3 ? last - i : 0;
}

static bool speaks_of_ai(const struct audit_view *p, size_t i) {
    static const char *const after[] = {"として", "です", "なの",   "だか",   "が", "に",
                                        "は",     "アシ", "モデル", "による", NULL};
    if (!audit_starts(p, i, "AI") || audit_is_letter(audit_cp(p, i + 2)) || audit_is_letter(audit_cp(p, i - 1)))
        return false;
    uint32_t before = audit_cp_before(p, i);
    bool opens = audit_starts(p, i - 2, "私は") || before == 0 || before == '\n' || before == 0x3001 ||
                 before == 0x3002 || before == '(';
    return opens && audit_starts_any(p, i + 2, after) >= 0;
}

void audit_st28(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    bool geometry = audit_contains(p, "辺") || audit_contains(p, "角形"); /* AI is a side there */
    const struct audit_rows rows = audit_rows_held(p, extras, sizeof extras / sizeof *extras, sizeof *extras);
    for (size_t i = 0; i < p->n && !run->report->cut; i++) {
        size_t n = 0;
        int k = audit_starts_row(p, i, extras, &rows);
        if (k >= 0 && !audit_contains(&run->problem, extras[k])) {
            n = audit_words_length(extras[k]);
            audit_hit(run, i, i + n, "説明に関係のない文があります(%s)。", "words outside the explanation (%s)",
                      extras[k]);
        } else if (is_emoji(p->chars[i].cp)) {
            for (n = 1; is_emoji(audit_cp(p, i + n)) || audit_cp(p, i + n) == 0xFE0F || audit_cp(p, i + n) == 0x200D;)
                n++;
            audit_hit(run, i, i + n, "絵文字があります。", "an emoji");
        } else if (!geometry && speaks_of_ai(p, i)) {
            n = 2;
            audit_hit(run, i, i + n, "説明に関係のない文があります(AI)。", "words outside the explanation (AI)");
        } else if (audit_is_letter(p->chars[i].cp) && !audit_is_letter(audit_cp(p, i - 1)) &&
                   audit_cp(p, i - 1) != '\\' && (n = english_at(p, i))) {
            audit_hit(run, i, i + n, "英文があります。", "English text");
        }
        if (n) i += n - 1;
    }
}

/* ---- ST31 ---- */

/* Terms and the school year that brings them. */
static const struct {
    const char *word;
    int grade;
} terms[] = {{"比の値", 6},   {"の比は", 6},       {"比例式", 6}, {"逆数", 6},     {"比を", 6},   {"線対称", 6},
             {"点対称", 6},   {"拡大図", 6},       {"縮図", 6},   {"反比例", 6},   {"中央値", 6}, {"最頻値", 6},
             {"度数分布", 6}, {"百分率", 5},       {"歩合", 5},   {"公倍数", 5},   {"公約数", 5}, {"約分", 5},
             {"通分", 5},     {"単位量あたり", 5}, {"円周率", 5}, {"四捨五入", 4}, {"がい数", 4}, {"平行四辺形", 4},
             {"台形", 4},     {"対角線", 4}};

void audit_st31(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    int grade = run->options->grade;
    if (grade == 0 || grade >= 6) return;
    const struct audit_rows rows = audit_rows_held(p, terms, sizeof terms / sizeof *terms, sizeof *terms);
    for (size_t i = 0; i < p->n && rows.n > 0; i++) {
        size_t r = 0;
        while (r < rows.n && (terms[rows.row[r]].grade <= grade || !audit_starts(p, i, terms[rows.row[r]].word))) r++;
        if (r == rows.n) continue;
        size_t k = rows.row[r], last = i + audit_words_length(terms[k].word);
        audit_hit(run, i, last, "「%s」は%d年で習う言葉です。", "'%s' is taught in grade %d", terms[k].word,
                  terms[k].grade);
        i = last - 1;
    }
}

/* ---- ST32 ---- */

/* What is counted, and the counters that suit it. */
static const struct {
    const char *noun;
    const char *counters[6];
} counted[] = {
    {"えん筆", {"本", "ダース", "箱"}},
    {"えんぴつ", {"本", "ダース", "箱"}},
    {"鉛筆", {"本", "ダース", "箱"}},
    {"ペン", {"本", "箱", "ダース", "セット"}},
    {"ノート", {"冊", "さつ"}},
    {"消しゴム", {"個", "こ"}},
    {"りんご", {"個", "こ", "つ", "箱", "袋", "ふくろ"}},
    {"みかん", {"個", "こ", "つ", "箱", "袋", "ふくろ"}},
    {"なし", {"個", "こ", "つ", "箱"}},
    {"切手", {"枚", "まい"}},
    {"はがき", {"枚", "まい"}},
    {"折り紙", {"枚", "まい"}},
    {"画用紙", {"枚", "まい"}},
    {"カード", {"枚", "まい"}},
    {"シール", {"枚", "まい"}},
    {"うさぎ", {"羽", "ひき", "匹", "わ"}},
    {"つる", {"羽", "わ"}},
    {"かめ", {"ひき", "匹", "びき", "ぴき"}},
    {"自転車", {"台"}},
    {"三輪車", {"台"}},
    {"長いす", {"きゃく", "脚", "台"}},
    {"馬", {"頭"}},
    {"牛", {"頭"}},
    {"犬", {"匹", "ひき", "びき", "ぴき", "頭"}},
    {"木", {"本", "か所"}},
    {"くい", {"本"}},
    {"生徒", {"人", "名"}},
    {"子ども", {"人", "名"}},
    {"本だな", {"台", "段"}},
};

static bool is_object_counter(const struct text_unit *unit) {
    static const char *const names[] = {"本", "枚", "冊", "個", "台", "匹", "頭", "羽", "人", "脚"};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (unit->spelling[0] == names[k] || audit_words_length(unit->spelling[0]) == 1)
            return unit->kind == TEXT_COUNT;
    return false;
}

static void counter_after(struct audit_run *run, size_t i, size_t row) {
    const struct audit_view *p = &run->view;
    size_t at = i + audit_words_length(counted[row].noun), end, stop;
    /* 並木, ボールペン */
    if (i > 0 && (audit_is_kanji(audit_cp(p, i - 1)) || audit_is_katakana(audit_cp(p, i - 1)))) return;
    if (audit_starts(p, at, "を") || audit_starts(p, at, "が") || audit_starts(p, at, "は")) at++;
    struct ratio value;
    if (!audit_number(&value, &end, p, at)) return;
    const struct text_unit *unit = audit_unit_after(p, end, &stop);
    if (!unit || !is_object_counter(unit) || audit_cp(p, end) == '(') return;
    for (int k = 0; k < 6 && counted[row].counters[k]; k++)
        if (audit_starts(p, end, counted[row].counters[k])) return;
    audit_hit(run, i, stop, "「%s」は「%s」で数えます。", "'%s' is counted with '%s'", counted[row].noun,
              counted[row].counters[0]);
}

void audit_st32(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    const struct audit_rows rows = audit_rows_held(p, counted, sizeof counted / sizeof *counted, sizeof *counted);
    for (size_t i = 0; i < p->n && rows.n > 0; i++)
        for (size_t r = 0; r < rows.n; r++)
            if (audit_starts(p, i, counted[rows.row[r]].noun)) counter_after(run, i, rows.row[r]);
}
