/* inspect.c - `sansu inspect PATH`: what a model holds and the memory it needs, before anything loads it.
 *
 *   model directory -> config, weights (mapped and checked), memory at --ctx N, chat template -> text or one JSON object
 *   adapter directory, .safetensors file -> inspect_file.c          GGUF file -> inspect_gguf.c
 *
 * Reads   headers and config files; maps weights but touches none of their pages
 * Writes  stdout                   Never   runs a chat template: its hash and the name of its format are shown
 * Checked tests/e2e/inspect_test.c
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/hash.h"
#include "base/json.h"
#include "cmd.h"
#include "inspect.h"
#include "format/gguf.h"
#include "model/forward.h"
#include "model/weights.h"
#include "token/chat.h"

enum { DEFAULT_CTX = 4096, BATCH = 256 /* the engine's default */, MAX_TEXT = 16 << 20 };

static double gib(size_t bytes) { return (double)bytes / (1 << 30); }

/* "16.00 GiB", or MiB, KiB for what is small. */
static void print_bytes(struct bytes *out, size_t n) {
    if (n >= (size_t)1 << 30)
        bytes_printf(out, "%.2f GiB", gib(n));
    else if (n >= 1 << 20)
        bytes_printf(out, "%.1f MiB", (double)n / (1 << 20));
    else
        bytes_printf(out, "%.1f KiB", (double)n / 1024);
}

/* ---- chat template ---- */

struct chat {
    bool found;
    const char *source, *format; /* format NULL: not one this program knows */
    char sha256[65];
};

static bool read_beside(struct bytes *out, const char *dir, const char *name) {
    struct bytes path;
    struct err err = {0};
    bytes_init(&path);
    file_join(&path, dir, name);
    bytes_clear(out);
    bool ok = file_exists(bytes_text(&path)) && file_read_all(out, bytes_text(&path), MAX_TEXT, &err);
    bytes_free(&path);
    return ok;
}

/* The string under "chat_template" of tokenizer_config.json. */
static bool template_of_config(struct bytes *template, const struct bytes *text) {
    struct json j;
    struct json_slice key, value;
    bool found = false;
    json_init(&j, bytes_text(text), text->len);
    bytes_clear(template);
    if (json_enter_object(&j))
        while (json_next_key(&j, &key)) {
            if (json_key_is(&key, "chat_template") && json_peek(&j) == JSON_STRING) {
                found = json_get_string(&j, &value);
                if (found) json_unescape(template, &value);
            } else {
                json_skip(&j);
            }
        }
    return found && !j.problem;
}

static void find_chat(struct chat *out, const char *dir) {
    struct bytes text, template;
    enum token_chat_format format;
    memset(out, 0, sizeof *out);
    bytes_init(&text);
    bytes_init(&template);
    if (read_beside(&template, dir, "chat_template.jinja"))
        out->source = "chat_template.jinja";
    else if (read_beside(&text, dir, "tokenizer_config.json") && template_of_config(&template, &text))
        out->source = "tokenizer_config.json";
    out->found = out->source != NULL;
    if (out->found) {
        sha256_hex(out->sha256, bytes_text(&template), template.len);
        if (token_chat_recognise(&format, bytes_text(&template), template.len, NULL)) out->format = token_chat_format_name(format);
    }
    bytes_free(&text);
    bytes_free(&template);
}

static void print_chat(struct bytes *out, const struct chat *c, bool json) {
    if (json && !c->found) {
        bytes_append_string(out, ",\"chat_template\":null");
    } else if (json) {
        bytes_printf(out, ",\"chat_template\":{\"source\":\"%s\",\"sha256\":\"%s\",\"format\":", c->source, c->sha256);
        bytes_printf(out, c->format ? "\"%s\"}" : "null}", c->format);
    } else if (!c->found) {
        bytes_append_string(out, "chat        no template\n");
    } else {
        bytes_printf(out, "chat        %s, sha256 %s\n            %s\n", c->source, c->sha256,
                     c->format ? c->format : "not a format this program knows; it will not be run");
    }
}

/* ---- model directories ---- */

struct memory {
    size_t weights, total;
    struct model_forward_size session;
    enum op_cache_type kv_type;
    size_t ctx;
};

static void count_types(size_t count[TENSOR_TYPES], const struct model_weights *w) {
    for (size_t i = 0; i < model_tensor_total(&w->config); i++) count[model_tensor(w, i)->type]++;
}

static void print_dtypes(struct bytes *out, const struct model_weights *w, bool json) {
    size_t count[TENSOR_TYPES] = {0};
    bool first = true;
    count_types(count, w);
    for (int type = 0; type < TENSOR_TYPES; type++) {
        if (!count[type]) continue;
        if (!first) bytes_append_string(out, json ? "," : ", ");
        bytes_printf(out, json ? "\"%s\":%zu" : "%s x%zu", tensor_type_name((enum tensor_type)type), count[type]);
        first = false;
    }
}

static void print_config_json(struct bytes *out, const struct model_config *c) {
    bytes_printf(out, ",\"config\":{\"vocab\":%zu,\"layers\":%zu,\"heads\":%zu,\"kv_heads\":%zu,\"head_size\":%zu,\"width\":%zu,\"ffn_width\":%zu,", c->vocab,
                 c->layers, c->heads, c->kv_heads, c->head_size, c->width, c->ffn_width);
    bytes_printf(out, "\"max_context\":%zu,\"rope_theta\":%.10g,\"rms_norm_eps\":%.10g,\"tied\":%s,\"rope_type\":\"%s\",\"bos\":", c->max_context, c->rope_theta,
                 c->rms_norm_eps, c->tied ? "true" : "false", c->rope_llama3.on ? "llama3" : "default");
    bytes_printf(out, c->bos < 0 ? "null" : "%d", (int)c->bos);
    bytes_append_string(out, ",\"eos\":[");
    for (size_t i = 0; i < c->n_eos; i++) bytes_printf(out, "%s%d", i ? "," : "", (int)c->eos[i]);
    bytes_append_string(out, "]}");
}

static void print_config(struct bytes *out, const struct model_config *c) {
    bytes_printf(out, "sizes       vocabulary %zu, %zu layers, width %zu, feed-forward %zu\n", c->vocab, c->layers, c->width, c->ffn_width);
    bytes_printf(out, "attention   %zu heads of %zu, %zu key/value heads, context %zu\n", c->heads, c->head_size, c->kv_heads, c->max_context);
    bytes_printf(out, "rope        theta %g", c->rope_theta);
    if (c->rope_llama3.on)
        bytes_printf(out, ", llama3 scaling: factor %g, low %g, high %g, original context %zu", c->rope_llama3.factor, c->rope_llama3.low_freq_factor,
                     c->rope_llama3.high_freq_factor, c->rope_llama3.original_context);
    bytes_printf(out, "\nnorm        eps %g; head %s the embedding\n", c->rms_norm_eps, c->tied ? "tied to" : "apart from");
    bytes_append_string(out, "ids         begin ");
    bytes_printf(out, c->bos < 0 ? "none" : "%d", (int)c->bos);
    bytes_append_string(out, ", end");
    for (size_t i = 0; i < c->n_eos; i++) bytes_printf(out, " %d", (int)c->eos[i]);
    bytes_append_char(out, '\n');
}

static void print_tensors(struct bytes *out, const struct model_weights *w, bool json) {
    struct bytes name;
    bytes_init(&name);
    for (size_t i = 0; i < model_tensor_total(&w->config); i++) {
        const struct tensor *t = model_tensor(w, i);
        model_tensor_name(&name, &w->config, i);
        inspect_tensor(out, json, i == 0, bytes_text(&name), tensor_type_name(t->type), t->rank, t->shape, tensor_bytes(t));
    }
    bytes_free(&name);
}

static void print_memory(struct bytes *out, const struct memory *m) {
    long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
    bytes_printf(out, "memory      at %zu positions: weights ", m->ctx);
    print_bytes(out, m->weights);
    bytes_printf(out, " + %s cache ", model_kv_type_name(m->kv_type));
    print_bytes(out, m->session.kv);
    bytes_append_string(out, " + work ");
    print_bytes(out, m->session.work);
    bytes_append_string(out, " = ");
    print_bytes(out, m->total);
    if (pages > 0 && page > 0) {
        bytes_append_string(out, "; this machine has ");
        print_bytes(out, (size_t)pages * (size_t)page);
    }
    bytes_append_char(out, '\n');
}

static void print_memory_json(struct bytes *out, const struct memory *m) {
    bytes_printf(out, "{\"ctx\":%zu,\"weights\":%zu,\"cache\":%zu,\"cache_type\":\"%s\",\"work\":%zu,\"total\":%zu}", m->ctx, m->weights, m->session.kv,
                 model_kv_type_name(m->kv_type), m->session.work, m->total);
}

static void print_model(struct bytes *out, const struct model_weights *w, const char *path, const struct memory *m, const struct chat *chat, const struct inspect_flags *f) {
    size_t parameters = model_parameter_count(&w->config), total = model_tensor_total(&w->config);
    if (f->json) {
        bytes_append_string(out, "{\"kind\":\"model\",");
        inspect_json_text(out, "path", path);
        bytes_append_string(out, ",\"architecture\":\"LlamaForCausalLM\"");
        print_config_json(out, &w->config);
        bytes_printf(out, ",\"parameters\":%zu,\"files\":%zu,\"n_tensors\":%zu,\"dtypes\":{", parameters, w->n_files, total);
        print_dtypes(out, w, true);
        bytes_append_string(out, "},\"memory\":");
        print_memory_json(out, m);
        print_chat(out, chat, true);
        bytes_append_string(out, ",\"tensors\":[");
        print_tensors(out, w, true);
        bytes_append_string(out, "]}\n");
        return;
    }
    bytes_printf(out, "model       %s\nkind        LlamaForCausalLM, %zu parameters\n", path, parameters);
    bytes_printf(out, "tensors     %zu in %zu file%s (", total, w->n_files, w->n_files == 1 ? "" : "s");
    print_dtypes(out, w, false);
    bytes_append_string(out, ")\n");
    print_config(out, &w->config);
    print_memory(out, m);
    print_chat(out, chat, false);
    if (f->tensors) print_tensors(out, w, false);
}

static bool measure(struct memory *m, const struct model_weights *w, const struct inspect_flags *f, struct err *err) {
    size_t longest = w->config.max_context;
    m->ctx = f->ctx ? (size_t)f->ctx : longest < DEFAULT_CTX ? longest : DEFAULT_CTX;
    m->weights = model_weights_mapped(w);
    if (m->ctx > longest) return err_set(err, ERR_USAGE, "--ctx %zu is more than the model's context of %zu", m->ctx, longest);
    if (!model_kv_type_find(&m->kv_type, f->kv, &w->config, err)) return false;
    if (!model_forward_size(&m->session, &w->config, m->kv_type, m->ctx, BATCH)) return err_set(err, ERR_RESOURCE, "the memory needed cannot be counted");
    m->total = m->weights + m->session.total;
    return true;
}

static int inspect_model(const char *path, const struct inspect_flags *f) {
    struct model_weights w;
    struct memory m;
    struct chat chat;
    struct bytes out;
    struct err err = {0};
    if (!model_weights_open(&w, path, &err)) return cmd_fail("inspect", &err);
    bytes_init(&out);
    bool ok = measure(&m, &w, f, &err);
    if (ok) {
        find_chat(&chat, path);
        print_model(&out, &w, path, &m, &chat, f);
    }
    model_weights_close(&w);
    return inspect_put(&out, ok ? 0 : cmd_fail("inspect", &err));
}

bool inspect_gguf_model(struct bytes *out, const char *path, const struct inspect_flags *f, struct err *err) {
    struct model_weights w;
    struct memory m;
    if (!model_weights_open_gguf(&w, path, err)) return false;
    bool ok = measure(&m, &w, f, err);
    if (ok && f->json) {
        print_config_json(out, &w.config);
        bytes_printf(out, ",\"parameters\":%zu,\"memory\":", model_parameter_count(&w.config));
        print_memory_json(out, &m);
    } else if (ok) {
        bytes_printf(out, "kind        Llama, %zu parameters (", model_parameter_count(&w.config));
        print_dtypes(out, &w, false);
        bytes_append_string(out, ")\n");
        print_config(out, &w.config);
        print_memory(out, &m);
    }
    model_weights_close(&w);
    return ok;
}

int cmd_inspect(int argc, char **argv) {
    struct inspect_flags f = {0};
    const struct cmd_flag flags[] = {
        {"--ctx", FLAG_INT, &f.ctx, "N", "positions to count memory for (default 4096, or the model's context)", 1, (int64_t)1 << 30},
        {"--kv", FLAG_STRING, &f.kv, "TYPE", "keys and values in f32 (default), f16 or q8_0", 0, 0},
        {"--tensors", FLAG_BOOL, &f.tensors, NULL, "list every tensor of a model (files and --json always do)", 0, 0},
        {"--json", FLAG_BOOL, &f.json, NULL, "one JSON object", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    const struct cmd_usage usage = {
        "sansu inspect PATH [flags]\n",
        "Shows what a model directory, an adapter directory, a GGUF or a .safetensors file holds, and the memory a model needs, without loading it.",
        "sansu inspect models/sansu-mini --ctx 1024", flags};
    const char *path = NULL;
    int n = 0, code;
    if (!cmd_parse(argc, argv, &usage, &path, 1, &n, &code)) return code;
    if (n == 0) path = cmd_model_path(NULL);
    if (!file_is_directory(path)) return gguf_is(path) ? inspect_gguf(path, &f) : inspect_file(path, &f);
    return inspect_is_adapter(path) ? inspect_adapter(path, &f) : inspect_model(path, &f);
}
