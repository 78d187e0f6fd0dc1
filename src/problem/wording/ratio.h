/* ratio.h - how a ratio of two amounts is said, for every family that has one. */
#ifndef SANSU_PROBLEM_WORDING_RATIO_H
#define SANSU_PROBLEM_WORDING_RATIO_H

#include "problem/wording/said.h"

/* X, 兄と弟の持っているカードの数, are in the ratio A to B, as the fact F. T is "/た" for what was so, "" for what is so. */
#define RATIO_IS(F, T, X, A, B) \
    {F, 0, X "の比は" A ":" B "{だ" T "}"}, \
    {F, 0, X "は" A ":" B "の比{だ" T "}"}, \
    {F, 0, X "は" A ":" B "の割合になって{いる" T "}"}, \
    {F, 0, X "をくらべると、" A ":" B "{だ" T "}"}, \
    {F, 0, X "の比を調べると" A ":" B "{だ/た}"}, \
    {F, 0, X "の比は" A "対" B "{だ" T "}"}, \
    {F, 0, "比で表すと、" X "は" A ":" B "{だ" T "}"}, \
    {F, 0, X "の間には" A ":" B "の関係が{ある" T "}"}, \
    {F, TALK, X "は、" A "対" B "の割合{だ" T "}"}, \
    {F, TALK, "調べてみると、" X "は" A "対" B "{だ" T "}"}, \
    {F, VOICED(VOICE_EXAM), X "の比が" A ":" B "になって{いる" T "}"}, \
    {F, VOICED(VOICE_EXAM), X "の比を" A ":" B "と{する}"}, \
    {F, NOTES, X "の比" A ":" B}, \
    {F, NOTES, X "=" A ":" B}

#endif
