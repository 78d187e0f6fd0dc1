/* merged.c - base + adapter -> a model of its own, in the form of the base.
 *
 *   BASE, ADAPTER -> OUT/: tokenizer and other small files, weights, config.json, README.md
 *   BASE.gguf, ADAPTER -> OUT.gguf
 *
 * Reads   two directories, or a file and one          Writes  OUT
 * Checked tests/finetune/merged_test.c, tests/e2e/merge_test.c, tests/e2e/merge_file_test.c
 */
#include "finetune/card.h"

static bool holds_model(const char *dir) {
    struct bytes path;
    bytes_init(&path);
    file_join(&path, dir, "config.json");
    bool there = file_exists(bytes_text(&path));
    bytes_free(&path);
    return there;
}

static bool merge_file(struct quant_merge_report *report, const struct finetune_merge_settings *s, struct err *err) {
    if (file_exists(s->out) && !s->overwrite)
        return err_set(err, ERR_USAGE, "%s is there already; --overwrite replaces it", s->out);
    return quant_merge_file(report, s->base, s->adapter, s->out, &s->merge, err);
}

static bool merge_directory(struct quant_merge_report *report, const struct finetune_merge_settings *s,
                            struct err *err) {
    struct bytes card;
    if (holds_model(s->out) && !s->overwrite)
        return err_set(err, ERR_USAGE, "%s holds a model already; --overwrite replaces it", s->out);
    if (!file_make_directory(s->out, err) || !finetune_copy_small_files(s->base, s->out, err) ||
        !quant_merge(report, s->base, s->adapter, s->out, &s->merge, err))
        return false;
    bytes_init(&card);
    finetune_card_of_merge(&card, s, report);
    return finetune_card_write(&card, s->out, err);
}

bool finetune_merge(struct quant_merge_report *report, const struct finetune_merge_settings *s, struct err *err) {
    if (file_is_directory(s->base)) return merge_directory(report, s, err);
    if (file_exists(s->base)) return merge_file(report, s, err);
    return err_set(err, ERR_INPUT, "%s: there is no such model directory or file%s", s->base, file_hub_hint(s->base));
}
