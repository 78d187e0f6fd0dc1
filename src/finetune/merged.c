/* merged.c - base + adapter -> a Hugging Face directory of its own.
 *
 *   BASE, ADAPTER -> OUT/: tokenizer and other small files, weights, config.json, README.md
 *
 * Reads   two directories          Writes  OUT
 * Checked tests/finetune/merged_test.c, tests/e2e/merge_test.c
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

static bool check(const struct finetune_merge_settings *s, struct err *err) {
    if (holds_model(s->out) && !s->overwrite)
        return err_set(err, ERR_USAGE, "%s holds a model already; --overwrite replaces it", s->out);
    if (file_is_directory(s->base)) return true;
    const char *what =
        file_exists(s->base)
            ? "%s: merging needs the model as a Hugging Face directory (sansu convert makes one of a GGUF file)%s"
            : "%s: there is no such model directory%s";
    return err_set(err, ERR_INPUT, what, s->base, file_hub_hint(s->base));
}

bool finetune_merge(struct train_merge_report *report, const struct finetune_merge_settings *s, struct err *err) {
    struct bytes card;
    if (!check(s, err) || !file_make_directory(s->out, err) || !finetune_copy_small_files(s->base, s->out, err))
        return false;
    if (!train_merge(report, s->base, s->adapter, s->out, &s->merge, err)) return false;
    bytes_init(&card);
    finetune_card_of_merge(&card, s, report);
    return finetune_card_write(&card, s->out, err);
}
