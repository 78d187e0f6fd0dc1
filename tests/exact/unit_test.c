/* unit_test.c - every spelling of every physical unit is found behind a number. */
#include "exact/unit.h"

#include <string.h>

#include "test.h"

TEST(every_spelling_of_a_unit_is_found) {
    size_t n = 0, used;
    for (size_t i = 0; unit_at(i); i++)
        for (size_t k = 0; k < TEXT_SPELLINGS && unit_at(i)->spelling[k]; k++, n++) {
            const char *spelling = unit_at(i)->spelling[k];
            if (unit_match(&used, spelling, strlen(spelling), 0) != unit_at(i) || used != strlen(spelling))
                fail_msg("%s is not found", spelling);
        }
    assert_true(n > 80);
}

TEST(what_is_no_unit_is_not_found) {
    static const char *const none[] = {"", "本", "円", "mx", "日目", "日分", "は", "+", "\xE3\x8E"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        size_t used;
        if (unit_match(&used, none[i], strlen(none[i]), 0) || used) fail_msg("%s is no unit", none[i]);
    }
}
