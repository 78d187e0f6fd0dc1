/* learn_write.c - learnt pieces as a Hugging Face tokenizer.json: control tokens, bytes, pieces by falling score.
 *
 * Checked tests/token/learn_test.c
 */
#include "token/learn_impl.h"

void token_learn_write(struct bytes *out, const struct token_learn_table *pieces) {
    static const char *const control[TOKEN_LEARN_CONTROLS] = {
        "<|unk|>", "<|startoftext|>", "<|return|>",  "<|mask|>",  "<|endoftext|>", "<|cls|>",     "<|eod|>",
        "<|sep|>", "<|constrain|>",   "<|channel|>", "<|start|>", "<|end|>",       "<|message|>", "<|call|>"};
    bytes_append_string(
        out, "{\n  \"version\": \"1.0\",\n  \"truncation\": null,\n  \"padding\": null,\n  \"added_tokens\": [\n");
    for (int i = 0; i < TOKEN_LEARN_CONTROLS; i++)
        bytes_printf(
            out,
            "    {\"id\": %d, \"content\": \"%s\", \"single_word\": false, \"lstrip\": false, \"rstrip\": false, \"normalized\": false, \"special\": true}%s\n",
            i, control[i], i + 1 < TOKEN_LEARN_CONTROLS ? "," : "");
    bytes_append_string(
        out,
        "  ],\n  \"normalizer\": {\"type\": \"Sequence\", \"normalizers\": [\n"
        "    {\"type\": \"Replace\", \"pattern\": {\"Regex\": \"(?<!\\\\n)^\"}, \"content\": \"\xe2\x96\x81\"},\n"
        "    {\"type\": \"Replace\", \"pattern\": {\"Regex\": \" \"}, \"content\": \"\xe2\x96\x81\"}]},\n"
        "  \"pre_tokenizer\": null,\n"
        "  \"post_processor\": {\"type\": \"TemplateProcessing\", \"single\": [{\"Sequence\": {\"id\": \"A\", \"type_id\": 0}}],\n"
        "    \"pair\": [{\"Sequence\": {\"id\": \"A\", \"type_id\": 0}}, {\"Sequence\": {\"id\": \"B\", \"type_id\": 1}}], \"special_tokens\": {}},\n"
        "  \"decoder\": {\"type\": \"Sequence\", \"decoders\": [\n"
        "    {\"type\": \"ByteFallback\"},\n"
        "    {\"type\": \"Replace\", \"pattern\": {\"Regex\": \"\xe2\x96\x81\"}, \"content\": \" \"},\n"
        "    {\"type\": \"Fuse\"},\n"
        "    {\"type\": \"Replace\", \"pattern\": {\"Regex\": \"(?<!\\\\n)^ \"}, \"content\": \"\"}]},\n"
        "  \"model\": {\"type\": \"Unigram\", \"unk_id\": 0, \"byte_fallback\": true, \"vocab\": [\n");
    for (int i = 0; i < TOKEN_LEARN_CONTROLS; i++) bytes_printf(out, "    [\"%s\", 0.0],\n", control[i]);
    for (int i = 0; i < TOKEN_LEARN_BYTES; i++) bytes_printf(out, "    [\"<0x%02X>\", 0.0],\n", (unsigned)i);
    for (size_t i = 0; i < pieces->n; i++) {
        bytes_append_string(out, "    [");
        bytes_append_json_string(out, pieces->item[i].text, pieces->item[i].n);
        bytes_printf(out, ", %.6f]%s\n", pieces->item[i].score, i + 1 < pieces->n ? "," : "");
    }
    bytes_append_string(out, "  ]}\n}\n");
}
