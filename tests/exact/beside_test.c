/* beside_test.c - quantities side by side are no sum: whatever follows "=" is not called false, and not forced. */
#include <string.h>

#include "sansu/exact.h"
#include "test.h"

static const struct {
    const char *text, *verdict;
} rows[] = {{"100円 50円=150円", "not_checkable"},
            {"100円　50円=150円", "not_checkable"},
            {"100円\t50円=150円", "not_checkable"},
            {"100円、50円=150円", "not_checkable"},
            {"100円・50円=150円", "not_checkable"},
            {"100円と50円=150円", "not_checkable"},
            {"100円 と 50円 = 150円", "not_checkable"},
            {"100円や50円=150円", "not_checkable"},
            {"100円50円=150円", "not_checkable"},
            {"１００円 ５０円＝１５０円", "not_checkable"},
            {"3個 4個=7個", "not_checkable"},
            {"3人 4人 5人=12人", "not_checkable"},
            {"兄30枚 弟20枚=50枚", "not_checkable"},
            {"兄は30枚、弟は20枚=50枚", "not_checkable"},
            {"A店100円 B店50円=150円", "not_checkable"},
            {"5m 3m=8m", "not_checkable"},
            {"3 4=7", "not_checkable"},
            {"3,4=7", "not_checkable"},
            {"100円(50円)=150円", "not_checkable"},
            {"80円(2個)=160円", "not_checkable"},
            {"150円=100円 50円", "not_checkable"},
            {"150円=100円と50円", "not_checkable"},
            {"7個=3個、4個。", "not_checkable"},
            /* one quantity, a calculation, the result of an equality: all of them can be checked */
            {"50円=150円", "false"},
            {"4=7", "false"},
            {"合計は4=7", "false"},
            {"1km=100m", "false"},
            {"20分は20/60=1/4時間", "false"},
            {"2時間20分は、20分=1/4時間", "false"},
            {"時速60kmなので、1時間=50分", "false"},
            {"100円。50円=150円", "false"},
            {"100円+50円=160円", "false"},
            {"30枚 20枚+5枚=26枚", "false"},
            {"3×4=13 5×6=30", "false"},
            {"3×4=12 4=7", "false"},
            {"3×4=12、4=7", "false"},
            {"3人+4人=8人 10人", "false"},
            {"100円 50円=150円=200円", "false"},
            {"3m 20cm=320cm", "true"},
            {"2 1/2=2.5", "true"},
            {"10÷2 3×4=12", "true"}};

TEST(quantities_without_an_operator_are_no_equation) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *got = exact_verdict_name(exact_check(rows[i].text, strlen(rows[i].text), NULL, NULL));
        if (strcmp(got, rows[i].verdict) != 0) fail_msg("%s: expected %s, got %s", rows[i].text, rows[i].verdict, got);
    }
}

TEST(a_writer_is_free_behind_quantities_side_by_side) {
    static const struct {
        const char *text;
        bool decided;
    } sides[] = {{"100円 50円", false}, {"兄30枚、弟20枚", false}, {"5m 3m", false},
                 {"3m", true},          {"3×4=12 12", true},       {"100円 50円+50円", true}};
    struct exact_pending out;
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        if (exact_pending_value(&out, sides[i].text, strlen(sides[i].text)) != sides[i].decided)
            fail_msg("%s: should be %s", sides[i].text, sides[i].decided ? "decided" : "open");
}
