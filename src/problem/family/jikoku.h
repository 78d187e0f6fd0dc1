/* jikoku.h - 時こく: how its files read, draw and answer times of day. */
#ifndef PROBLEM_FAMILY_JIKOKU_H
#define PROBLEM_FAMILY_JIKOKU_H

#include "problem/build.h"

enum { JIKOKU_MORNING, JIKOKU_AFTERNOON, JIKOKU_PLAIN };
enum { JIKOKU_DAY = 24 * 60 };

extern const char *const family_jikoku_half[]; /* 午前, 午後, "" */

/* <out>, 8時40分, of hour slot and minute slot; aux i: its minutes after midnight. */
bool family_jikoku_bind_clock(struct build *p, int64_t hour, const char *h, const char *m, int64_t day_half,
                              const char *out, int i);
void family_jikoku_draw_clock(struct build *p, int i, const char *h, const char *m, int64_t hour);
/* The answer, in the way in which the problem says times. */
void family_jikoku_answer(struct build *p, int64_t minutes, bool halves);
/* The line for a time of day in minutes after midnight. */
struct ratio family_jikoku_step_minutes(struct build *p, const char *before, int64_t minutes, const char *after);
/* The line that parts minutes into hours and minutes. */
void family_jikoku_step_hours(struct build *p, struct ratio minutes);

#endif
