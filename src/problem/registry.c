/* registry.c - the families, in the order `sansu problems --list` and --mix use. A new family adds one line twice. */
#include "problem/kit.h"

extern const struct kit_family family_ueki, family_tsurukame, family_wasa, family_tabibito, family_hayasa, family_wariai, family_heikin,
    family_kabusoku, family_bunpai, family_nenrei, family_tsuka, family_shokyo, family_soneki, family_shokuen,
    family_ryusui, family_shigoto, family_sashatsume, family_tanni, family_kiitsu, family_nobe, family_maruta, family_noritashi,
    family_soto, family_shuki, family_hojin, family_wasa3, family_torichigae, family_nagaisu;

const struct kit_family *const family_table[] = {
    &family_ueki,
    &family_tsurukame,
    &family_wasa,
    &family_tabibito,
    &family_hayasa,
    &family_wariai,
    &family_heikin,
    &family_kabusoku,
    &family_bunpai,
    &family_nenrei,
    &family_tsuka,
    &family_shokyo,
    &family_soneki,
    &family_shokuen,
    &family_ryusui,
    &family_shigoto,
    &family_sashatsume,
    &family_tanni,
    &family_kiitsu,
    &family_nobe,
    &family_maruta,
    &family_noritashi,
    &family_soto,
    &family_shuki,
    &family_hojin,
    &family_wasa3,
    &family_torichigae,
    &family_nagaisu,
    NULL,
};
