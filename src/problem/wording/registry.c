/* registry.c - families that have a wording. A new one adds two lines. */
#include <string.h>

#include "problem/wording/wording.h"

extern const struct wording wording_heikin[], wording_heikin_gyaku[], wording_heikin_kaisu[], wording_shigoto[],
    wording_shigoto_tochu[], wording_shigoto_kumi[], wording_suiso[], wording_shigoto_tsuru[], wording_shokyo[],
    wording_shokyo_bai[], wording_kangen[], wording_kangen_gyaku[], wording_tanni[], wording_tanni_kihon[],
    wording_tanni_hikaku[], wording_kiitsu[], wording_nobe[], wording_nobe_gyaku[], wording_newton_gyoretsu[],
    wording_newton_bokuso[], wording_newton_saidai[], wording_daihyochi[], wording_dosu[];

extern const struct wording wording_tsurukame_michi[];
extern const struct wording wording_kabusoku_choudo[];
extern const struct wording wording_nenrei_wa[];
extern const struct wording wording_nenrei_jiki[];
extern const struct wording wording_sashatsume[], wording_bensho[], wording_nagaisu[], wording_torichigae[];
extern const struct wording wording_wasa3[], wording_tsurukame3[];
extern const struct wording wording_wasa_kurabe[], wording_sashatsume_hi[];
extern const struct wording wording_bunpai_bai[], wording_tsurukame_okane[];
extern const struct wording wording_tsurukame[], wording_kabusoku[], wording_wasa[], wording_bunpai[],
    wording_nenrei[];
extern const struct wording wording_wariai[], wording_soneki[], wording_shokuen[], wording_soto[], wording_zei[];
extern const struct wording wording_hirei[], wording_baisu[], wording_gyakuhi[], wording_zogen[];
extern const struct wording wording_renpi[], wording_hanpirei[], wording_tenbin[], wording_baisu_henka[],
    wording_soneki_tsuru[], wording_tohyo[];
extern const struct wording wording_shokuen_henka[], wording_shokuen_moto[], wording_shokuen_kosa[],
    wording_soneki_rieki[];
extern const struct wording wording_furima[];
extern const struct wording wording_waribiki_zei[];
extern const struct wording wording_soto_nokori[];
extern const struct wording wording_uri_iroiro[];
extern const struct wording wording_shokuen_iroiro[];
extern const struct wording wording_soneki_iroiro[];
extern const struct wording wording_wariai_iroiro[];
extern const struct wording wording_point[];
extern const struct wording wording_kangen_iroiro[];
extern const struct wording wording_waribiki[];
extern const struct wording wording_hi[], wording_seihirei[];
extern const struct wording wording_baisu_ryou[], wording_matome[];
extern const struct wording wording_ueki[], wording_en[], wording_menseki[], wording_ogi[], wording_taiseki[],
    wording_shukushaku[];
extern const struct wording wording_zoka[], wording_gunsuretsu[], wording_menseki_ouyo[], wording_seisu[];
extern const struct wording wording_yakusu[], wording_lcm[], wording_gcd[], wording_amari[], wording_suretsu[],
    wording_kisoku[], wording_baisu_kosu[], wording_gaisu[], wording_nshin[], wording_yakusoku[], wording_bunsu[],
    wording_imozuru[], wording_mahojin[], wording_warizan[], wording_gyakusan[], wording_kakudo[],
    wording_takakkei[], wording_keisan[], wording_kansan[], wording_soroe[], wording_soji[];
extern const struct wording wording_shuki[], wording_hojin[], wording_himekuri[], wording_shugo[], wording_noritashi[],
    wording_maruta[], wording_shiai[], wording_hikidashi[], wording_shiharai[],
    wording_ueki_gyaku[], wording_hojin_gyaku[], wording_hojin_zoka[],
    wording_shugo_hani[],
    wording_narabe[], wording_kaado[], wording_erabi[], wording_michijun[];

extern const struct wording wording_hayasa[], wording_tabibito[], wording_tsuka[], wording_tsuka2[], wording_ryusui[],
    wording_heikin_hayasa[], wording_hayasa_gyakuhi[], wording_ofuku[], wording_tokei[],
    wording_tabibito2[], wording_tsuka3[];

extern const struct wording wording_escalator[], wording_ryusui2[], wording_hayasa_tani[], wording_hayasa_hi[];
extern const struct wording wording_rittai[];
extern const struct wording wording_hyomenseki[];
extern const struct wording wording_chohokei[];
extern const struct wording wording_kurinuki[];
extern const struct wording wording_shukushaku_gyaku[];
extern const struct wording wording_shukushaku_menseki[];
extern const struct wording wording_baisu_ippo[];
extern const struct wording wording_gaisu_hyoji[];
extern const struct wording wording_gaisu_mitsumori[];
extern const struct wording wording_gaisu_hani[];
extern const struct wording wording_amari_hani[];
extern const struct wording wording_amari_kubaru[];
extern const struct wording wording_suretsu_ryo[];
extern const struct wording wording_shuki_kumi[];
extern const struct wording wording_shiharai_shina[];
extern const struct wording wording_koyomi[];
extern const struct wording wording_tokei_zure[];
extern const struct wording wording_yakusu_amari[];
extern const struct wording wording_zei_ouyo[];
extern const struct wording wording_toku[];
extern const struct wording wording_tokei_kakudo[];
extern const struct wording wording_tanni_gappei[];
extern const struct wording wording_shigoto_nokori[];
extern const struct wording wording_uri_nebiki[];
extern const struct wording wording_suiso_ireru[];
extern const struct wording wording_hayasa_byou[];
extern const struct wording wording_soji_heikou[];
extern const struct wording wording_newton_gyaku[];
extern const struct wording wording_wasuremono[];
extern const struct wording wording_orikaeshi[];
extern const struct wording wording_tsuka_mado[];
extern const struct wording wording_tsuka4[];
extern const struct wording wording_ryusui_nagare[];
extern const struct wording wording_ryusui3[];
extern const struct wording wording_hodou_noru[];
extern const struct wording wording_ten_ido_hen[];
extern const struct wording wording_tsuka5[];
extern const struct wording wording_ofuku_jikan[];
extern const struct wording wording_ryusui4[];
extern const struct wording wording_sannin[];
extern const struct wording wording_hayasa_onaji[];
extern const struct wording wording_deai[];
extern const struct wording wording_shokuen_mittsu[];
extern const struct wording wording_shokuen_irekae[];
extern const struct wording wording_urikire[];
extern const struct wording wording_bensho_gyaku[];
extern const struct wording wording_janken[];
extern const struct wording wording_zogen_futatsu[];
extern const struct wording wording_heikin_kumi[];
extern const struct wording wording_ryokin[];
extern const struct wording wording_ryokin_koeta[];
extern const struct wording wording_tatekae[];
extern const struct wording wording_uri_gyaku[];
extern const struct wording wording_teika_futatsu[];
extern const struct wording wording_shukin[];
extern const struct wording wording_torichigae_gokei[];
extern const struct wording wording_zei_kongo[];
extern const struct wording wording_hanataba[];
extern const struct wording wording_buai[];
extern const struct wording wording_wariai_kurabe[];
extern const struct wording wording_hi_gyaku[];
extern const struct wording wording_seki_narabe[];
extern const struct wording wording_penki[];
extern const struct wording wording_soroe_ryo[], wording_kawase[], wording_jikan_naosu[], wording_rittai_ouyo[],
    wording_suiso_ouyo[], wording_en_ouyo[],
    wording_zukei_ouyo[];
extern const struct wording wording_kazu[];
extern const struct wording wording_nokori[];
extern const struct wording wording_graph[];
extern const struct wording wording_jikoku[];
extern const struct wording wording_hodou[];
extern const struct wording wording_ten_ido[];
extern const struct wording wording_kado_menseki[];
extern const struct wording wording_yoseki[];
extern const struct wording wording_tokei_tadashii[];
extern const struct wording wording_menseki_gyaku[];
extern const struct wording wording_ike_kaisu[];
extern const struct wording wording_tsuka_nagasa[];
extern const struct wording wording_hanare[];
extern const struct wording wording_kaiten[];
extern const struct wording wording_kage[];
extern const struct wording wording_tochaku[];
extern const struct wording wording_nidan[];
extern const struct wording wording_chohokei_hen[];
extern const struct wording wording_kaku_hi[];
extern const struct wording wording_hohaba[];
extern const struct wording wording_heru[];
extern const struct wording wording_hi_kihon[];
extern const struct wording wording_koyaku[];
extern const struct wording wording_kaku_kihon[];
extern const struct wording wording_en_seihokei[];
extern const struct wording wording_suiso_futatsu[];
extern const struct wording wording_kangen_monogatari[];
extern const struct wording wording_keisan_kufu[];
extern const struct wording wording_gyakusan_shosu[];
extern const struct wording wording_saihinchi[];
extern const struct wording wording_hako[];
extern const struct wording wording_ogi_mawari[];
extern const struct wording wording_nshin_kansan[];
extern const struct wording wording_taikakusen[];
extern const struct wording wording_kabusoku_saigo[];
extern const struct wording wording_wariai_wariai[];
extern const struct wording wording_tsurukame_sa[];
extern const struct wording wording_rittai_gyaku[];
extern const struct wording wording_suhyo[];
extern const struct wording wording_shiai_gyaku[];
extern const struct wording wording_kusari[];
extern const struct wording wording_kaidan[];
extern const struct wording wording_nenrei_bai[];
extern const struct wording wording_heikin_henka[];
extern const struct wording wording_saikoro[];
extern const struct wording wording_kaado_bai[];
extern const struct wording wording_kaado_junban[];
extern const struct wording wording_shugo_gyaku[];
extern const struct wording wording_erabi_joken[];
extern const struct wording wording_kaado_joken[];
extern const struct wording wording_saikoro_joken[];
extern const struct wording wording_narabe_joken[];
extern const struct wording wording_yakusoku_gyaku[];
extern const struct wording wording_sankaku_suhyo[];
extern const struct wording wording_gunsuretsu_gyaku[];
extern const struct wording wording_bunsu_retsu[];
extern const struct wording wording_wa_retsu[];
extern const struct wording wording_amari_kosu[];
extern const struct wording wording_ueki_kado[];
extern const struct wording wording_shokyo_wa[];
extern const struct wording wording_kabusoku_nedan[];
extern const struct wording wording_newton_ryo[];
extern const struct wording wording_tsurukame3_kumi[];
extern const struct wording wording_tsurukame_ryo[];
extern const struct wording wording_ueki_suki[];
extern const struct wording wording_lcm_jikoku[];
extern const struct wording wording_erabi_danjo[];
extern const struct wording wording_entaku[];
extern const struct wording wording_suji_kosu[];
extern const struct wording wording_yakusu_amari_kosu[];
extern const struct wording wording_gaisu_shou[];
extern const struct wording wording_koyomi_toshi[];
extern const struct wording wording_keisan_bunsu[];
extern const struct wording wording_shiki[];
extern const struct wording wording_mittsu_yaku[];
extern const struct wording wording_suretsu_made[];
extern const struct wording wording_junkan[];
extern const struct wording wording_bunkai[];
extern const struct wording wording_koyomi_hi[];
extern const struct wording wording_keta_amari[];
extern const struct wording wording_shugo_mittsu[];
extern const struct wording wording_gyakusan_mittsu[];
extern const struct wording wording_suiso_henka[];
extern const struct wording wording_bane[];
extern const struct wording wording_gun_hajime[];
extern const struct wording wording_nobe_jikan[];
extern const struct wording wording_hayasa_jikan[];
extern const struct wording wording_kangen_machigai[];
extern const struct wording wording_baisu_hi[];
extern const struct wording wording_tanni_nidan[];
extern const struct wording wording_hi_utsusu[];
extern const struct wording wording_baisu_dochira[];
extern const struct wording wording_wasa_hen[];
extern const struct wording wording_nenrei_futatoki[];
extern const struct wording wording_bunpai_san[];
extern const struct wording wording_soto_futatsu[];
extern const struct wording wording_suji_irekae[];
extern const struct wording wording_hohaba_hi[];

static const struct {
    const char *family;
    const struct wording *wording;
} table[] = {
    {"heikin", wording_heikin},
    {"heikin_gyaku", wording_heikin_gyaku},
    {"heikin_kaisu", wording_heikin_kaisu},
    {"shigoto", wording_shigoto},
    {"shigoto_tochu", wording_shigoto_tochu},
    {"shigoto_kumi", wording_shigoto_kumi},
    {"suiso", wording_suiso},
    {"shigoto_tsuru", wording_shigoto_tsuru},
    {"shokyo", wording_shokyo},
    {"shokyo_bai", wording_shokyo_bai},
    {"kangen", wording_kangen},
    {"kangen_gyaku", wording_kangen_gyaku},
    {"tanni", wording_tanni},
    {"tanni_kihon", wording_tanni_kihon},
    {"tanni_hikaku", wording_tanni_hikaku},
    {"kiitsu", wording_kiitsu},
    {"nobe", wording_nobe},
    {"nobe_gyaku", wording_nobe_gyaku},
    {"newton_gyoretsu", wording_newton_gyoretsu},
    {"newton_bokuso", wording_newton_bokuso},
    {"newton_saidai", wording_newton_saidai},
    {"daihyochi", wording_daihyochi},
    {"dosu", wording_dosu},
    {"tsurukame_michi", wording_tsurukame_michi},
    {"kabusoku_choudo", wording_kabusoku_choudo},
    {"nenrei_wa", wording_nenrei_wa},
    {"nenrei_jiki", wording_nenrei_jiki},
    {"sashatsume", wording_sashatsume},
    {"bensho", wording_bensho},
    {"nagaisu", wording_nagaisu},
    {"torichigae", wording_torichigae},
    {"wasa3", wording_wasa3},
    {"tsurukame3", wording_tsurukame3},
    {"wasa_kurabe", wording_wasa_kurabe},
    {"sashatsume_hi", wording_sashatsume_hi},
    {"bunpai_bai", wording_bunpai_bai},
    {"tsurukame_okane", wording_tsurukame_okane},
    {"tsurukame", wording_tsurukame},
    {"kabusoku", wording_kabusoku},
    {"wasa", wording_wasa},
    {"bunpai", wording_bunpai},
    {"nenrei", wording_nenrei},
    {"ueki", wording_ueki},
    {"wariai", wording_wariai},
    {"soneki", wording_soneki},
    {"shokuen", wording_shokuen},
    {"soto", wording_soto},
    {"zei", wording_zei},
    {"hirei", wording_hirei},
    {"baisu", wording_baisu},
    {"gyakuhi", wording_gyakuhi},
    {"zogen", wording_zogen},
    {"renpi", wording_renpi},
    {"hanpirei", wording_hanpirei},
    {"tenbin", wording_tenbin},
    {"baisu_henka", wording_baisu_henka},
    {"soneki_tsuru", wording_soneki_tsuru},
    {"tohyo", wording_tohyo},
    {"shokuen_henka", wording_shokuen_henka},
    {"shokuen_moto", wording_shokuen_moto},
    {"shokuen_kosa", wording_shokuen_kosa},
    {"soneki_rieki", wording_soneki_rieki},
    {"furima", wording_furima},
    {"waribiki_zei", wording_waribiki_zei},
    {"soto_nokori", wording_soto_nokori},
    {"uri_iroiro", wording_uri_iroiro},
    {"shokuen_iroiro", wording_shokuen_iroiro},
    {"soneki_iroiro", wording_soneki_iroiro},
    {"wariai_iroiro", wording_wariai_iroiro},
    {"point", wording_point},
    {"kangen_iroiro", wording_kangen_iroiro},
    {"waribiki", wording_waribiki},
    {"hi", wording_hi},
    {"seihirei", wording_seihirei},
    {"baisu_ryou", wording_baisu_ryou},
    {"matome", wording_matome},
    {"en", wording_en},
    {"hayasa", wording_hayasa},
    {"tabibito", wording_tabibito},
    {"tsuka", wording_tsuka},
    {"tsuka2", wording_tsuka2},
    {"ryusui", wording_ryusui},
    {"heikin_hayasa", wording_heikin_hayasa},
    {"escalator", wording_escalator},
    {"ryusui2", wording_ryusui2},
    {"hayasa_tani", wording_hayasa_tani},
    {"hayasa_hi", wording_hayasa_hi},
    {"hayasa_gyakuhi", wording_hayasa_gyakuhi},
    {"ofuku", wording_ofuku},
    {"tokei", wording_tokei},
    {"tabibito2", wording_tabibito2},
    {"tsuka3", wording_tsuka3},
    {"menseki", wording_menseki},
    {"ogi", wording_ogi},
    {"taiseki", wording_taiseki},
    {"shukushaku", wording_shukushaku},
    {"yakusu", wording_yakusu},
    {"lcm", wording_lcm},
    {"zoka", wording_zoka},
    {"gunsuretsu", wording_gunsuretsu},
    {"menseki_ouyo", wording_menseki_ouyo},
    {"seisu", wording_seisu},
    {"gcd", wording_gcd},
    {"amari", wording_amari},
    {"shuki", wording_shuki},
    {"hojin", wording_hojin},
    {"himekuri", wording_himekuri},
    {"shugo", wording_shugo},
    {"noritashi", wording_noritashi},
    {"maruta", wording_maruta},
    {"shiai", wording_shiai},
    {"hikidashi", wording_hikidashi},
    {"shiharai", wording_shiharai},
    {"ueki_gyaku", wording_ueki_gyaku},
    {"hojin_gyaku", wording_hojin_gyaku},
    {"hojin_zoka", wording_hojin_zoka},
    {"shugo_hani", wording_shugo_hani},
    {"suretsu", wording_suretsu},
    {"kisoku", wording_kisoku},
    {"baisu_kosu", wording_baisu_kosu},
    {"gaisu", wording_gaisu},
    {"nshin", wording_nshin},
    {"yakusoku", wording_yakusoku},
    {"bunsu", wording_bunsu},
    {"imozuru", wording_imozuru},
    {"mahojin", wording_mahojin},
    {"warizan", wording_warizan},
    {"gyakusan", wording_gyakusan},
    {"kakudo", wording_kakudo},
    {"takakkei", wording_takakkei},
    {"narabe", wording_narabe},
    {"kaado", wording_kaado},
    {"erabi", wording_erabi},
    {"michijun", wording_michijun},
    {"keisan", wording_keisan},
    {"kansan", wording_kansan},
    {"soroe", wording_soroe},
    {"soji", wording_soji},
    {"rittai", wording_rittai},
    {"hyomenseki", wording_hyomenseki},
    {"chohokei", wording_chohokei},
    {"kurinuki", wording_kurinuki},
    {"shukushaku_gyaku", wording_shukushaku_gyaku},
    {"shukushaku_menseki", wording_shukushaku_menseki},
    {"baisu_ippo", wording_baisu_ippo},
    {"gaisu_hyoji", wording_gaisu_hyoji},
    {"gaisu_mitsumori", wording_gaisu_mitsumori},
    {"gaisu_hani", wording_gaisu_hani},
    {"amari_hani", wording_amari_hani},
    {"amari_kubaru", wording_amari_kubaru},
    {"suretsu_ryo", wording_suretsu_ryo},
    {"shuki_kumi", wording_shuki_kumi},
    {"shiharai_shina", wording_shiharai_shina},
    {"koyomi", wording_koyomi},
    {"tokei_zure", wording_tokei_zure},
    {"yakusu_amari", wording_yakusu_amari},
    {"zei_ouyo", wording_zei_ouyo},
    {"toku", wording_toku},
    {"tokei_kakudo", wording_tokei_kakudo},
    {"tanni_gappei", wording_tanni_gappei},
    {"shigoto_nokori", wording_shigoto_nokori},
    {"uri_nebiki", wording_uri_nebiki},
    {"suiso_ireru", wording_suiso_ireru},
    {"hayasa_byou", wording_hayasa_byou},
    {"soji_heikou", wording_soji_heikou},
    {"newton_gyaku", wording_newton_gyaku},
    {"wasuremono", wording_wasuremono},
    {"orikaeshi", wording_orikaeshi},
    {"tsuka_mado", wording_tsuka_mado},
    {"tsuka4", wording_tsuka4},
    {"ryusui_nagare", wording_ryusui_nagare},
    {"ryusui3", wording_ryusui3},
    {"hodou_noru", wording_hodou_noru},
    {"ten_ido_hen", wording_ten_ido_hen},
    {"tsuka5", wording_tsuka5},
    {"ofuku_jikan", wording_ofuku_jikan},
    {"ryusui4", wording_ryusui4},
    {"sannin", wording_sannin},
    {"hayasa_onaji", wording_hayasa_onaji},
    {"deai", wording_deai},
    {"shokuen_mittsu", wording_shokuen_mittsu},
    {"shokuen_irekae", wording_shokuen_irekae},
    {"urikire", wording_urikire},
    {"bensho_gyaku", wording_bensho_gyaku},
    {"janken", wording_janken},
    {"zogen_futatsu", wording_zogen_futatsu},
    {"heikin_kumi", wording_heikin_kumi},
    {"ryokin", wording_ryokin},
    {"ryokin_koeta", wording_ryokin_koeta},
    {"tatekae", wording_tatekae},
    {"uri_gyaku", wording_uri_gyaku},
    {"teika_futatsu", wording_teika_futatsu},
    {"shukin", wording_shukin},
    {"torichigae_gokei", wording_torichigae_gokei},
    {"zei_kongo", wording_zei_kongo},
    {"hanataba", wording_hanataba},
    {"buai", wording_buai},
    {"wariai_kurabe", wording_wariai_kurabe},
    {"hi_gyaku", wording_hi_gyaku},
    {"seki_narabe", wording_seki_narabe},
    {"penki", wording_penki},
    {"soroe_ryo", wording_soroe_ryo},
    {"kawase", wording_kawase},
    {"jikan_naosu", wording_jikan_naosu},
    {"rittai_ouyo", wording_rittai_ouyo},
    {"suiso_ouyo", wording_suiso_ouyo},
    {"en_ouyo", wording_en_ouyo},
    {"zukei_ouyo", wording_zukei_ouyo},
    {"kazu", wording_kazu},
    {"nokori", wording_nokori},
    {"graph", wording_graph},
    {"jikoku", wording_jikoku},
    {"hodou", wording_hodou},
    {"ten_ido", wording_ten_ido},
    {"kado_menseki", wording_kado_menseki},
    {"yoseki", wording_yoseki},
    {"tokei_tadashii", wording_tokei_tadashii},
    {"menseki_gyaku", wording_menseki_gyaku},
    {"ike_kaisu", wording_ike_kaisu},
    {"tsuka_nagasa", wording_tsuka_nagasa},
    {"hanare", wording_hanare},
    {"kaiten", wording_kaiten},
    {"kage", wording_kage},
    {"tochaku", wording_tochaku},
    {"nidan", wording_nidan},
    {"chohokei_hen", wording_chohokei_hen},
    {"kaku_hi", wording_kaku_hi},
    {"hohaba", wording_hohaba},
    {"heru", wording_heru},
    {"hi_kihon", wording_hi_kihon},
    {"koyaku", wording_koyaku},
    {"kaku_kihon", wording_kaku_kihon},
    {"en_seihokei", wording_en_seihokei},
    {"suiso_futatsu", wording_suiso_futatsu},
    {"kangen_monogatari", wording_kangen_monogatari},
    {"keisan_kufu", wording_keisan_kufu},
    {"gyakusan_shosu", wording_gyakusan_shosu},
    {"saihinchi", wording_saihinchi},
    {"heikin_henka", wording_heikin_henka},
    {"nenrei_bai", wording_nenrei_bai},
    {"kaidan", wording_kaidan},
    {"kusari", wording_kusari},
    {"shiai_gyaku", wording_shiai_gyaku},
    {"suhyo", wording_suhyo},
    {"rittai_gyaku", wording_rittai_gyaku},
    {"tsurukame_sa", wording_tsurukame_sa},
    {"wariai_wariai", wording_wariai_wariai},
    {"kabusoku_saigo", wording_kabusoku_saigo},
    {"taikakusen", wording_taikakusen},
    {"nshin_kansan", wording_nshin_kansan},
    {"ogi_mawari", wording_ogi_mawari},
    {"hako", wording_hako},
    {"erabi", wording_saikoro},
    {"kaado_bai", wording_kaado_bai},
    {"kaado_junban", wording_kaado_junban},
    {"shugo_gyaku", wording_shugo_gyaku},
    {"erabi_joken", wording_erabi_joken},
    {"kaado_joken", wording_kaado_joken},
    {"saikoro_joken", wording_saikoro_joken},
    {"narabe_joken", wording_narabe_joken},
    {"yakusoku_gyaku", wording_yakusoku_gyaku},
    {"sankaku_suhyo", wording_sankaku_suhyo},
    {"gunsuretsu_gyaku", wording_gunsuretsu_gyaku},
    {"bunsu_retsu", wording_bunsu_retsu},
    {"wa_retsu", wording_wa_retsu},
    {"amari_kosu", wording_amari_kosu},
    {"ueki_kado", wording_ueki_kado},
    {"ueki_suki", wording_ueki_suki},
    {"tsurukame_ryo", wording_tsurukame_ryo},
    {"tsurukame3_kumi", wording_tsurukame3_kumi},
    {"newton_ryo", wording_newton_ryo},
    {"kabusoku_nedan", wording_kabusoku_nedan},
    {"shokyo_wa", wording_shokyo_wa},
    {"lcm_jikoku", wording_lcm_jikoku},
    {"erabi_danjo", wording_erabi_danjo},
    {"narabe", wording_entaku},
    {"suji_kosu", wording_suji_kosu},
    {"yakusu_amari_kosu", wording_yakusu_amari_kosu},
    {"gaisu_shou", wording_gaisu_shou},
    {"koyomi_toshi", wording_koyomi_toshi},
    {"keisan_bunsu", wording_keisan_bunsu},
    {"shiki", wording_shiki},
    {"mittsu_yaku", wording_mittsu_yaku},
    {"suretsu_made", wording_suretsu_made},
    {"junkan", wording_junkan},
    {"bunkai", wording_bunkai},
    {"koyomi_hi", wording_koyomi_hi},
    {"keta_amari", wording_keta_amari},
    {"shugo_mittsu", wording_shugo_mittsu},
    {"gyakusan_mittsu", wording_gyakusan_mittsu},
    {"suiso_henka", wording_suiso_henka},
    {"bane", wording_bane},
    {"gun_hajime", wording_gun_hajime},
    {"nobe_jikan", wording_nobe_jikan},
    {"hayasa_jikan", wording_hayasa_jikan},
    {"kangen_machigai", wording_kangen_machigai},
    {"baisu_hi", wording_baisu_hi},
    {"tanni_nidan", wording_tanni_nidan},
    {"hi_utsusu", wording_hi_utsusu},
    {"baisu_dochira", wording_baisu_dochira},
    {"wasa_hen", wording_wasa_hen},
    {"nenrei_futatoki", wording_nenrei_futatoki},
    {"bunpai_san", wording_bunpai_san},
    {"soto_futatsu", wording_soto_futatsu},
    {"suji_irekae", wording_suji_irekae},
    {"hohaba_hi", wording_hohaba_hi},
};

const struct wording *wording_find(const char *family, const char *subtype) {
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        if (strcmp(table[i].family, family) != 0) continue;
        for (const struct wording *w = table[i].wording; w->subtype; w++)
            if (strcmp(w->subtype, subtype) == 0) return w;
    }
    return NULL;
}
