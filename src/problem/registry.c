/* registry.c - the families, in the order `sansu problems --list` and --mix use. A new family adds one line twice.
 *
 * Checked tests/problem/family_test.c */
#include <string.h>

#include "problem/build.h"

extern const struct family family_shigoto_tochu, family_shigoto_kumi, family_suiso, family_heikin_gyaku,
    family_heikin_kaisu, family_tanni_hikaku, family_tanni_kihon, family_shokyo_bai, family_kangen_gyaku,
    family_nobe_gyaku, family_newton_saidai, family_dosu;

extern const struct family family_wasa_kurabe, family_sashatsume_hi, family_bunpai_bai, family_tsurukame_okane;
extern const struct family family_ueki, family_tsurukame, family_wasa, family_tabibito, family_hayasa, family_wariai,
    family_heikin, family_kabusoku, family_bunpai, family_nenrei, family_tsuka, family_shokyo, family_soneki,
    family_shokuen, family_ryusui, family_shigoto, family_sashatsume, family_tanni, family_kiitsu, family_nobe,
    family_maruta, family_noritashi, family_soto, family_shuki, family_hojin, family_wasa3, family_torichigae,
    family_nagaisu, family_himekuri, family_newton_gyoretsu, family_yakusu, family_baisu_kosu, family_shugo,
    family_bensho, family_kangen, family_suretsu, family_gcd, family_lcm, family_zei, family_heikin_hayasa,
    family_baisu, family_hirei, family_gyakuhi, family_tenbin, family_newton_bokuso, family_tsurukame3,
    family_shigoto_tsuru, family_ofuku, family_tsuka2, family_shiai, family_tohyo, family_kisoku, family_hayasa_gyakuhi,
    family_hikidashi, family_gaisu, family_amari, family_renpi, family_hanpirei, family_zogen, family_soneki_tsuru,
    family_baisu_henka, family_nshin, family_yakusoku, family_bunsu, family_shiharai, family_imozuru, family_mahojin,
    family_daihyochi;
extern const struct family family_nenrei_jiki, family_nenrei_wa, family_kabusoku_choudo, family_tsurukame_michi;
extern const struct family family_furima;
extern const struct family family_waribiki_zei;
extern const struct family family_soto_nokori;
extern const struct family family_uri_iroiro;
extern const struct family family_shokuen_iroiro;
extern const struct family family_soneki_iroiro;
extern const struct family family_wariai_iroiro;
extern const struct family family_point;
extern const struct family family_kangen_iroiro;
extern const struct family family_ueki_suki;
extern const struct family family_tsurukame_ryo;
extern const struct family family_tsurukame3_kumi;
extern const struct family family_newton_ryo;
extern const struct family family_kabusoku_nedan;
extern const struct family family_shokyo_wa;
extern const struct family family_waribiki;
extern const struct family family_hi, family_seihirei;
extern const struct family family_baisu_ryou, family_matome;
extern const struct family family_kansan, family_soroe, family_zoka, family_gunsuretsu, family_menseki_ouyo,
    family_seisu;
extern const struct family family_en, family_menseki, family_ogi, family_taiseki, family_shukushaku, family_warizan,
    family_gyakusan, family_kakudo, family_takakkei, family_keisan, family_soji;
extern const struct family family_shokuen_henka;
extern const struct family family_shokuen_moto;
extern const struct family family_narabe, family_kaado, family_erabi, family_michijun, family_ueki_gyaku,
    family_hojin_gyaku, family_hojin_zoka, family_shugo_hani;
extern const struct family family_shokuen_moto, family_shokuen_kosa, family_soneki_rieki;
extern const struct family family_narabe, family_kaado, family_erabi, family_michijun;

extern const struct family family_tokei, family_tabibito2, family_tsuka3;

extern const struct family family_escalator, family_ryusui2, family_hayasa_tani, family_hayasa_hi;
extern const struct family family_rittai;
extern const struct family family_hyomenseki;
extern const struct family family_chohokei;
extern const struct family family_kurinuki;
extern const struct family family_shukushaku_gyaku;
extern const struct family family_shukushaku_menseki;
extern const struct family family_baisu_ippo;
extern const struct family family_gaisu_hyoji;
extern const struct family family_gaisu_mitsumori;
extern const struct family family_gaisu_hani;
extern const struct family family_amari_hani;
extern const struct family family_amari_kubaru;
extern const struct family family_suretsu_ryo;
extern const struct family family_shuki_kumi;
extern const struct family family_shiharai_shina;
extern const struct family family_koyomi;
extern const struct family family_tokei_zure;
extern const struct family family_yakusu_amari;
extern const struct family family_zei_ouyo;
extern const struct family family_toku;
extern const struct family family_tokei_kakudo;
extern const struct family family_tanni_gappei;
extern const struct family family_shigoto_nokori;
extern const struct family family_uri_nebiki;
extern const struct family family_suiso_ireru;
extern const struct family family_hayasa_byou;
extern const struct family family_soji_heikou;
extern const struct family family_newton_gyaku;
extern const struct family family_wasuremono;
extern const struct family family_orikaeshi;
extern const struct family family_tsuka_mado;
extern const struct family family_tsuka4;
extern const struct family family_ryusui_nagare;
extern const struct family family_ryusui3;
extern const struct family family_shokuen_mittsu;
extern const struct family family_shokuen_irekae;
extern const struct family family_urikire;
extern const struct family family_bensho_gyaku, family_janken, family_zogen_futatsu, family_heikin_kumi, family_ryokin,
    family_ryokin_koeta, family_tatekae, family_uri_gyaku, family_teika_futatsu, family_shukin, family_torichigae_gokei,
    family_zei_kongo, family_hanataba, family_buai, family_wariai_kurabe;
extern const struct family family_hi_gyaku;
extern const struct family family_seki_narabe;
extern const struct family family_penki;
extern const struct family family_soroe_ryo, family_kawase, family_jikan_naosu, family_rittai_ouyo,
    family_suiso_ouyo, family_en_ouyo, family_zukei_ouyo;
extern const struct family family_kazu;
extern const struct family family_nokori;
extern const struct family family_graph;
extern const struct family family_jikoku;
extern const struct family family_hodou;
extern const struct family family_ten_ido;
extern const struct family family_kado_menseki;
extern const struct family family_yoseki;
extern const struct family family_tokei_tadashii;
extern const struct family family_menseki_gyaku;
extern const struct family family_ike_kaisu;
extern const struct family family_tsuka_nagasa;
extern const struct family family_hanare;
extern const struct family family_kaiten;
extern const struct family family_kage;
extern const struct family family_tochaku;
extern const struct family family_hodou_noru;
extern const struct family family_ten_ido_hen;
extern const struct family family_tsuka5;
extern const struct family family_ofuku_jikan;
extern const struct family family_ryusui4;
extern const struct family family_sannin;
extern const struct family family_hayasa_onaji;
extern const struct family family_deai;
extern const struct family family_nidan;
extern const struct family family_chohokei_hen;
extern const struct family family_kaku_hi;
extern const struct family family_hohaba;
extern const struct family family_heru;
extern const struct family family_hi_kihon;
extern const struct family family_koyaku;
extern const struct family family_kaku_kihon;
extern const struct family family_en_seihokei;
extern const struct family family_suiso_futatsu;
extern const struct family family_kangen_monogatari;
extern const struct family family_keisan_kufu;
extern const struct family family_gyakusan_shosu;
extern const struct family family_saihinchi;
extern const struct family family_heikin_henka;
extern const struct family family_nenrei_bai;
extern const struct family family_kaidan;
extern const struct family family_kusari;
extern const struct family family_shiai_gyaku;
extern const struct family family_suhyo;
extern const struct family family_rittai_gyaku;
extern const struct family family_tsurukame_sa;
extern const struct family family_wariai_wariai;
extern const struct family family_kabusoku_saigo;
extern const struct family family_taikakusen;
extern const struct family family_nshin_kansan;
extern const struct family family_ogi_mawari;
extern const struct family family_hako;
extern const struct family family_kaado_bai;
extern const struct family family_kaado_junban;
extern const struct family family_shugo_gyaku;
extern const struct family family_erabi_joken;
extern const struct family family_kaado_joken;
extern const struct family family_saikoro_joken;
extern const struct family family_narabe_joken;
extern const struct family family_yakusoku_gyaku;
extern const struct family family_sankaku_suhyo;
extern const struct family family_gunsuretsu_gyaku;
extern const struct family family_bunsu_retsu;
extern const struct family family_wa_retsu;
extern const struct family family_amari_kosu;
extern const struct family family_ueki_kado;
extern const struct family family_lcm_jikoku;
extern const struct family family_erabi_danjo;
extern const struct family family_suji_kosu;
extern const struct family family_yakusu_amari_kosu;
extern const struct family family_gaisu_shou;
extern const struct family family_koyomi_toshi;
extern const struct family family_keisan_bunsu;
extern const struct family family_shiki;
extern const struct family family_mittsu_yaku;
extern const struct family family_suretsu_made;
extern const struct family family_junkan;
extern const struct family family_bunkai;
extern const struct family family_koyomi_hi;
extern const struct family family_keta_amari;
extern const struct family family_shugo_mittsu;
extern const struct family family_gyakusan_mittsu;
extern const struct family family_suiso_henka;
extern const struct family family_bane;
extern const struct family family_gun_hajime;
extern const struct family family_nobe_jikan;
extern const struct family family_hayasa_jikan;
extern const struct family family_kangen_machigai;
extern const struct family family_baisu_hi;
extern const struct family family_tanni_nidan;
extern const struct family family_hi_utsusu;
extern const struct family family_baisu_dochira;
extern const struct family family_wasa_hen;
extern const struct family family_nenrei_futatoki;
extern const struct family family_bunpai_san;
extern const struct family family_soto_futatsu;
extern const struct family family_suji_irekae;
extern const struct family family_hohaba_hi;

const struct family *const family_table[] = {
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
    &family_himekuri,
    &family_newton_gyoretsu,
    &family_yakusu,
    &family_baisu_kosu,
    &family_shugo,
    &family_bensho,
    &family_kangen,
    &family_suretsu,
    &family_gcd,
    &family_lcm,
    &family_zei,
    &family_heikin_hayasa,
    &family_baisu,
    &family_hirei,
    &family_gyakuhi,
    &family_tenbin,
    &family_newton_bokuso,
    &family_tsurukame3,
    &family_wasa_kurabe,
    &family_sashatsume_hi,
    &family_bunpai_bai,
    &family_tsurukame_okane,
    &family_shigoto_tsuru,
    &family_ofuku,
    &family_tsuka2,
    &family_shiai,
    &family_tohyo,
    &family_kisoku,
    &family_hayasa_gyakuhi,
    &family_hikidashi,
    &family_gaisu,
    &family_amari,
    &family_renpi,
    &family_hanpirei,
    &family_zogen,
    &family_soneki_tsuru,
    &family_baisu_henka,
    &family_nshin,
    &family_yakusoku,
    &family_bunsu,
    &family_shiharai,
    &family_imozuru,
    &family_mahojin,
    &family_kansan,
    &family_soroe,
    &family_zoka,
    &family_gunsuretsu,
    &family_menseki_ouyo,
    &family_seisu,
    &family_daihyochi,
    &family_shigoto_tochu,
    &family_shigoto_kumi,
    &family_suiso,
    &family_heikin_gyaku,
    &family_heikin_kaisu,
    &family_tanni_hikaku,
    &family_tanni_kihon,
    &family_shokyo_bai,
    &family_kangen_gyaku,
    &family_nobe_gyaku,
    &family_newton_saidai,
    &family_dosu,
    &family_narabe,
    &family_kaado,
    &family_erabi,
    &family_michijun,
    &family_ueki_gyaku,
    &family_hojin_gyaku,
    &family_hojin_zoka,
    &family_shugo_hani,
    &family_en,
    &family_menseki,
    &family_ogi,
    &family_taiseki,
    &family_shukushaku,
    &family_warizan,
    &family_gyakusan,
    &family_kakudo,
    &family_takakkei,
    &family_shokuen_henka,
    &family_shokuen_moto,
    &family_shokuen_kosa,
    &family_soneki_rieki,
    &family_nenrei_jiki,
    &family_nenrei_wa,
    &family_kabusoku_choudo,
    &family_tsurukame_michi,
    &family_furima,
    &family_waribiki_zei,
    &family_soto_nokori,
    &family_uri_iroiro,
    &family_shokuen_iroiro,
    &family_soneki_iroiro,
    &family_wariai_iroiro,
    &family_point,
    &family_kangen_iroiro,
    &family_waribiki,
    &family_keisan,
    &family_hi,
    &family_seihirei,
    &family_soji,
    &family_baisu_ryou,
    &family_matome,
    &family_tokei,
    &family_tabibito2,
    &family_tsuka3,
    &family_escalator,
    &family_ryusui2,
    &family_hayasa_tani,
    &family_hayasa_hi,
    &family_rittai,
    &family_hyomenseki,
    &family_chohokei,
    &family_kurinuki,
    &family_shukushaku_gyaku,
    &family_shukushaku_menseki,
    &family_baisu_ippo,
    &family_gaisu_hyoji,
    &family_gaisu_mitsumori,
    &family_gaisu_hani,
    &family_amari_hani,
    &family_amari_kubaru,
    &family_suretsu_ryo,
    &family_shuki_kumi,
    &family_shiharai_shina,
    &family_koyomi,
    &family_tokei_zure,
    &family_yakusu_amari,
    &family_zei_ouyo,
    &family_toku,
    &family_tokei_kakudo,
    &family_tanni_gappei,
    &family_shigoto_nokori,
    &family_uri_nebiki,
    &family_suiso_ireru,
    &family_hayasa_byou,
    &family_soji_heikou,
    &family_newton_gyaku,
    &family_wasuremono,
    &family_orikaeshi,
    &family_tsuka_mado,
    &family_tsuka4,
    &family_ryusui_nagare,
    &family_ryusui3,
    &family_shokuen_mittsu,
    &family_shokuen_irekae,
    &family_urikire,
    &family_bensho_gyaku,
    &family_janken,
    &family_zogen_futatsu,
    &family_heikin_kumi,
    &family_ryokin,
    &family_ryokin_koeta,
    &family_tatekae,
    &family_uri_gyaku,
    &family_teika_futatsu,
    &family_shukin,
    &family_torichigae_gokei,
    &family_zei_kongo,
    &family_hanataba,
    &family_buai,
    &family_wariai_kurabe,
    &family_hi_gyaku,
    &family_seki_narabe,
    &family_penki,
    &family_soroe_ryo,
    &family_kawase,
    &family_jikan_naosu,
    &family_rittai_ouyo,
    &family_suiso_ouyo,
    &family_en_ouyo,
    &family_zukei_ouyo,
    &family_kazu,
    &family_nokori,
    &family_graph,
    &family_jikoku,
    &family_hodou,
    &family_ten_ido,
    &family_kado_menseki,
    &family_yoseki,
    &family_tokei_tadashii,
    &family_menseki_gyaku,
    &family_ike_kaisu,
    &family_tsuka_nagasa,
    &family_hanare,
    &family_kaiten,
    &family_kage,
    &family_tochaku,
    &family_hodou_noru,
    &family_ten_ido_hen,
    &family_tsuka5,
    &family_ofuku_jikan,
    &family_ryusui4,
    &family_sannin,
    &family_hayasa_onaji,
    &family_deai,
    &family_nidan,
    &family_chohokei_hen,
    &family_kaku_hi,
    &family_hohaba,
    &family_heru,
    &family_hi_kihon,
    &family_koyaku,
    &family_kaku_kihon,
    &family_en_seihokei,
    &family_suiso_futatsu,
    &family_kangen_monogatari,
    &family_keisan_kufu,
    &family_gyakusan_shosu,
    &family_saihinchi,
    &family_heikin_henka,
    &family_nenrei_bai,
    &family_kaidan,
    &family_kusari,
    &family_shiai_gyaku,
    &family_suhyo,
    &family_rittai_gyaku,
    &family_tsurukame_sa,
    &family_wariai_wariai,
    &family_kabusoku_saigo,
    &family_taikakusen,
    &family_nshin_kansan,
    &family_ogi_mawari,
    &family_hako,
    &family_kaado_bai,
    &family_kaado_junban,
    &family_shugo_gyaku,
    &family_erabi_joken,
    &family_kaado_joken,
    &family_saikoro_joken,
    &family_narabe_joken,
    &family_yakusoku_gyaku,
    &family_sankaku_suhyo,
    &family_gunsuretsu_gyaku,
    &family_bunsu_retsu,
    &family_wa_retsu,
    &family_amari_kosu,
    &family_ueki_kado,
    &family_ueki_suki,
    &family_tsurukame_ryo,
    &family_tsurukame3_kumi,
    &family_newton_ryo,
    &family_kabusoku_nedan,
    &family_shokyo_wa,
    &family_lcm_jikoku,
    &family_erabi_danjo,
    &family_suji_kosu,
    &family_yakusu_amari_kosu,
    &family_gaisu_shou,
    &family_koyomi_toshi,
    &family_keisan_bunsu,
    &family_shiki,
    &family_mittsu_yaku,
    &family_suretsu_made,
    &family_junkan,
    &family_bunkai,
    &family_koyomi_hi,
    &family_keta_amari,
    &family_shugo_mittsu,
    &family_gyakusan_mittsu,
    &family_suiso_henka,
    &family_bane,
    &family_gun_hajime,
    &family_nobe_jikan,
    &family_hayasa_jikan,
    &family_kangen_machigai,
    &family_baisu_hi,
    &family_soto_futatsu,
    &family_suji_irekae,
    &family_hohaba_hi,
    &family_bunpai_san,
    &family_tanni_nidan,
    &family_hi_utsusu,
    &family_baisu_dochira,
    &family_wasa_hen,
    &family_nenrei_futatoki,
    NULL,
};

/* ---- what there is ---- */

int build_count_subtypes(const struct family *f) {
    int n = 0;
    while (f->subtypes[n]) n++;
    return n;
}

static int count_templates(const struct subtype *s) {
    int n = 0;
    while (s->templates[n]) n++;
    return n;
}

int problem_family_count(void) {
    int n = 0;
    while (family_table[n]) n++;
    return n;
}

struct problem_family_info problem_family_at(int i) {
    const struct family *f = family_table[i];
    return (struct problem_family_info){f->id,       f->number,  f->name, f->grade, build_count_subtypes(f),
                                        f->combines, f->held_out};
}

int problem_family_find(const char *id) {
    for (int i = 0; family_table[i]; i++)
        if (strcmp(family_table[i]->id, id) == 0) return i;
    return -1;
}

struct problem_subtype_info problem_subtype_at(int family, int s) {
    const struct subtype *sub = family_table[family]->subtypes[s];
    struct problem_subtype_info info = {
        .id = sub->id, .name = sub->name, .level = sub->level, .n_templates = count_templates(sub)};
    for (; info.n_methods < BUILD_METHODS && sub->method[info.n_methods].solve; info.n_methods++)
        info.method[info.n_methods] = sub->method[info.n_methods].name;
    return info;
}

const char *problem_split_name(enum problem_split split) {
    static const char *const name[] = {"any", "train", "valid", "test"};
    return name[split];
}

const char *problem_held_name(int kind) {
    static const char *const name[PROBLEM_HELD_KINDS] = {"frame", "words", "numbers", "combination"};
    return name[kind];
}
