/* tabi.h - one speed, one time, one way, told as a fact of any number: <ru> 分速, <my> 毎分, <ev> 1分間に,
 * <u> <t> <tk> <pu>. */
#ifndef SANSU_PROBLEM_WORDING_TABI_H
#define SANSU_PROBLEM_WORDING_TABI_H

#include "problem/wording/said.h"

#define GOES_AT(fact, who, v) \
    {SAYS(fact), 0, "+" who "は<ru>" v "<u>で{進む}"}, \
    {SAYS(fact), 0, "+" who "の速さは<ru>" v "<u>{だ}"}, \
    {SAYS(fact), 0, "+" who "は<my>" v "<u>の速さで{進む}"}, \
    {SAYS(fact), 0, "+" who "は<ev>" v "<u>{進む}"}, \
    {SAYS(fact), 0, "+" who "の進む速さは" v "<pu>{だ}"}, \
    {SAYS(fact), 0, "+" who "は、ずっと<ru>" v "<u>で{進む}"}, \
    {SAYS(fact), TALK, "+" who "は<ru>" v "<u>くらいで{進む}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+ただし、" who "の速さは<my>" v "<u>と{する}"}, \
    {SAYS(fact), NOTES, "+" who " <ru>" v "<u>"}, \
    {SAYS(fact), NOTES, "+" who ":" v "<pu>"}

/* A quantity by its name, 「休んだ時間は20分」. */
#define QUANTITY_IS(fact, noun, value) \
    {SAYS(fact), 0, "+" noun "は" value "{だ}"}, \
    {SAYS(fact), 0, "+" noun "が" value "だと{する}"}, \
    {SAYS(fact), 0, "+" noun "は" value "だとわかって{いる}"}, \
    {SAYS(fact), 0, "+このとき、" noun "は" value "{だ}"}, \
    {SAYS(fact), 0, "+また、" noun "は" value "{だ}"}, \
    {SAYS(fact), TALK, "+" noun "を調べると、" value "{だ/た}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+ただし、" noun "は" value "と{する}"}, \
    {SAYS(fact), NOTES, "+" noun " " value}, \
    {SAYS(fact), NOTES, "+" noun ":" value}

#endif
