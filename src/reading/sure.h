/* sure.h - how probable it is that a reading is right, from what speaks for it and against it. */
#ifndef SANSU_READING_SURE_H
#define SANSU_READING_SURE_H

enum sure_feature {
    SURE_SUBTYPE,           /* log-probability of the sub-type among all sub-types */
    SURE_SLOTS,             /* of the ways its slots are filled */
    SURE_MARGIN,            /* over the best other reading that proves and has another answer; at most 10 */
    SURE_NONE,              /* log-odds of "no problem of any sub-type"; -15..8 */
    SURE_FAMILIAR,          /* part of the text's runs that texts of this sub-type had */
    SURE_FAMILIAR_QUESTION, /* of the question's */
    SURE_LONGEST,           /* unseen runs in a row, in tens; at most 3 */
    SURE_UNUSED,            /* quantities that no slot has; at most 3 */
    SURE_UNIT,              /* 1: the answer is in the unit that the question names */
    SURE_FEATURES
};

/* Logistic regression. */
double sure_probability(const double feature[SURE_FEATURES]);

#endif
