/* card.c - model cards from the facts of a run, and from nothing else.
 *
 *   front matter: base_model, license and language (as the base's own card has them), library, pipeline, tags, data set
 *   text: what was done, with which data, the losses, what it took; what was not measured is said
 *
 * Reads   the base's README.md (front matter only)          Writes  DIR/README.md, crash-safe
 * Never   praises, and never says what the run did not measure
 * Checked tests/finetune/card_test.c, tests/e2e/card_test.c
 */
#include "finetune/card.h"

#include <math.h>
#include <string.h>
#include <sys/resource.h>

enum { MAX_CARD = 1 << 20 };

/* The last part of a path: "models/x/" -> "x". */
static void put_name(struct bytes *out, const char *path) {
    size_t end = strlen(path), start;
    while (end > 1 && path[end - 1] == '/') end--;
    for (start = end; start > 0 && path[start - 1] != '/';) start--;
    bytes_append(out, path + start, end - start);
}

/* "license: apache-2.0" of the base's front matter, as it stands, into out. A list on the lines below comes along. */
static void copy_field(struct bytes *out, const char *card, const char *key) {
    const char *end = strncmp(card, "---\n", 4) == 0 ? strstr(card + 3, "\n---") : NULL;
    size_t n = strlen(key);
    for (const char *line = card; end && line < end; line++) {
        if (strncmp(line, key, n) == 0 && line[n] == ':') {
            const char *stop = strchr(line, '\n');
            while (stop < end && (stop[1] == ' ' || stop[1] == '-') && strncmp(stop, "\n---", 4) != 0)
                stop = strchr(stop + 1, '\n');
            bytes_append(out, line, (size_t)(stop - line) + 1);
            return;
        }
        line = strchr(line, '\n');
    }
}

/* Front matter. base: a model directory; licence and language are those its own card states. library: "transformers" or
 * "peft". dataset: a hub id, or NULL. */
static void put_front(struct bytes *out, const char *base, const char *library, const char *tag, const char *dataset) {
    struct bytes path, card;
    struct err ignored = {0}; /* a base without a card has no licence to state */
    bytes_init(&path);
    bytes_init(&card);
    file_join(&path, base, "README.md");
    if (file_exists(bytes_text(&path)) && !file_read_all(&card, bytes_text(&path), MAX_CARD, &ignored))
        bytes_clear(&card);
    bytes_append_string(out, "---\nbase_model: ");
    put_name(out, base);
    bytes_append_string(out, "\n");
    copy_field(out, bytes_text(&card), "license");
    copy_field(out, bytes_text(&card), "language");
    bytes_printf(out, "library_name: %s\npipeline_tag: text-generation\n", library);
    if (dataset) bytes_printf(out, "datasets:\n- %s\n", dataset);
    bytes_printf(out, "tags:\n- sansu\n- %s\n---\n\n", tag);
    bytes_free(&path);
    bytes_free(&card);
}

bool finetune_card_write(struct bytes *out, const char *dir, struct err *err) {
    struct bytes path;
    bytes_init(&path);
    file_join(&path, dir, "README.md");
    bool ok = (!out->failed && !path.failed) || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && file_write_atomic(bytes_text(&path), out->data, out->len, err);
    bytes_free(&path);
    bytes_free(out);
    return ok;
}

/* ---- training ---- */

static bool is_lora(const struct finetune_card *c) { return c->settings->train.method != TRAIN_FULL; }

static void put_method(struct bytes *out, const struct finetune_card *c) {
    const struct train_options *o = &c->settings->train;
    const struct train_info *info = &c->info;
    if (o->from_scratch)
        bytes_append_string(out, "trained from random weights");
    else if (o->method == TRAIN_FULL)
        bytes_append_string(out, "fine-tuned, every weight");
    else
        bytes_printf(out, "fine-tuned by %s",
                     o->method == TRAIN_QLORA ? "QLoRA (frozen linears in NF4, block 64, double quantisation)"
                                              : "LoRA");
    if (is_lora(c)) {
        const char *all = o->lora.adapter ? "the modules of the adapter it went on from" : "all linears";
        bytes_printf(out, ", rank %zu, alpha %g%s, dropout %g, on %s", info->rank, info->alpha,
                     info->rslora ? " (rsLoRA)" : "", info->dropout, o->lora.targets ? o->lora.targets : all);
    }
    bytes_printf(out, "; %zu trained values", info->parameters);
}

static void put_steps(struct bytes *out, const struct finetune_card *c) {
    const struct train_options *o = &c->settings->train;
    bytes_printf(
        out,
        "- **Steps.** %zu of %zu, at most %zu tokens a step; %s, highest learning rate %g (%s, %zu steps of warm-up), ",
        c->last.step, c->info.steps, c->info.step_tokens, finetune_optimizers[o->optimizer.kind], c->info.learning_rate,
        finetune_schedules[o->schedule.shape], c->info.warmup);
    bytes_printf(out, "weight decay %g; seed %llu.\n", c->info.weight_decay, (unsigned long long)o->seed);
}

static void put_data(struct bytes *out, const struct finetune_card *c) {
    bytes_append_string(out, "- **Data.** `");
    put_name(out, c->settings->data.path);
    bytes_printf(out, "`: %zu samples, %zu tokens, of which %zu count (loss on %s)", c->pack.samples, c->pack.tokens,
                 c->pack.counted, c->settings->data.all ? "every token" : "the replies only");
    if (c->left_out) bytes_printf(out, "; %zu samples were too long and left out", c->left_out);
    bytes_append_string(out, "; SHA-256 of the ids and marks ");
    for (size_t i = 0; i < 8; i++) bytes_printf(out, "%02x", c->pack.hash[i]);
    bytes_append_string(out, "….\n");
}

static void put_losses(struct bytes *out, const struct finetune_card *c) {
    bytes_printf(out, "- **Loss.** %.4f in step %zu", c->last.loss, c->last.step);
    if (isnan(c->val_loss))
        bytes_append_string(out, "; there was no validation at this step.\n");
    else
        bytes_printf(out, "; %.4f on %zu validation samples%s.\n", c->val_loss, c->val_samples,
                     c->best ? ", the best of the run so far" : "");
}

static void put_cost(struct bytes *out, const struct finetune_card *c) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    bytes_printf(out,
                 "- **Cost.** %.0f s and %zu tokens in the last process (%.0f tokens/s), "
                 "%d threads, products by %s; %.2f GiB of memory at most.\n",
                 c->seconds, c->tokens, c->seconds > 0 ? (double)c->tokens / c->seconds : 0, c->info.threads,
                 c->info.products, (double)usage.ru_maxrss / (1 << 20));
}

static const char limits[] = "\n**Limits.** The losses above are all that was measured: "
                             "whether answers are right was not (`sansu eval` measures that). The "
                             "limits of the base model remain. An equation can be false and a plan wrong; "
                             "a teacher must read every explanation before a "
                             "child does.\n";
static const char use_of_adapter[] =
    "\n**Use.** `sansu explain --adapter DIR --model BASE …`, PEFT's `PeftModel.from_pretrained`, "
    "or `sansu merge` for a plain "
    "model.\n";

void finetune_card_of_run(struct bytes *out, const struct finetune_card *c) {
    const struct finetune_settings *s = c->settings;
    const char *tag = is_lora(c) ? "lora" : s->train.from_scratch ? "from-scratch" : "fine-tuned";
    put_front(out, s->base, is_lora(c) ? "peft" : "transformers", tag, s->dataset);
    bytes_append_string(out, "# ");
    put_name(out, s->base);
    bytes_append_string(out, ", ");
    put_method(out, c);
    bytes_append_string(out, "\n\nWritten by `sansu train` from the facts of the run.\n\n");
    put_data(out, c);
    put_steps(out, c);
    put_losses(out, c);
    put_cost(out, c);
    bytes_append_string(out, limits);
    if (is_lora(c)) bytes_append_string(out, use_of_adapter);
}

/* ---- merging ---- */

void finetune_card_of_merge(struct bytes *out, const struct finetune_merge_settings *settings,
                            const struct quant_merge_report *r) {
    put_front(out, settings->base, "transformers", "merged", settings->dataset);
    bytes_append_string(out, "# ");
    put_name(out, settings->base);
    bytes_append_string(out, " with the LoRA adapter ");
    put_name(out, settings->adapter);
    bytes_printf(
        out,
        " merged in\n\nWritten by `sansu merge`: W + s·B·A from the base's original weights in f32, "
        "rounded once to %s; rank %zu, s = %g; %zu of %zu tensors "
        "changed.\n\n| linear | tensors | rms of the weights | largest change | rms of the change | lost to rounding |\n"
        "|---|---:|---:|---:|---:|---:|\n",
        r->type, r->rank, r->scaling, r->changed, r->tensors);
    for (size_t i = 0; i < QUANT_LINEARS; i++) {
        const struct quant_merge_kind *k = &r->kind[i];
        if (!k->tensors) continue;
        bytes_printf(out, "| %s | %zu | %.3e | %.3e | %.3e | %.2f %% |\n", k->name, k->tensors, k->rms_weight,
                     k->max_change, k->rms_change, k->rms_change > 0 ? 100 * k->rms_rounding / k->rms_change : 0.0);
    }
    bytes_append_string(
        out,
        "\n**Limits.** Nothing was measured but the table. The limits of the base model and of the adapter's training remain.\n");
}
