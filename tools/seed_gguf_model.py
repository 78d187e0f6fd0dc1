#!/usr/bin/env python3
"""seed_gguf_model.py - small whole models as GGUF files, the beginnings of fuzz/corpus/gguf_model/.

    python3 tools/seed_gguf_model.py fuzz/corpus/gguf_model

One layer, a vocabulary of 285 pieces (the control tokens of the chat formats, all bytes), a template; one file a type of weights, and
some that a reader must refuse after its header was believed: a BPE vocabulary, a cut list of scores, an unknown template, an
end id outside the vocabulary, a tensor of another shape, a missing tensor, an unknown type, settings that are no JSON.

Made with: gguf 0.19.0, numpy 2.4.6."""
import os
import sys

import numpy as np
from gguf import GGMLQuantizationType as T, GGUFWriter, quants
from gguf.constants import GGML_QUANT_SIZES

out = sys.argv[1]
os.makedirs(out, exist_ok=True)
CONTROL = ["<|endoftext|>", "<|startoftext|>", "<|start|>", "<|end|>", "<|message|>", "<|channel|>", "<|return|>", "<|call|>", "<|constrain|>"]
PIECES = ([("<unk>", 2, 0.0)] + [(c, 3, 0.0) for c in CONTROL] + [(f"<0x{b:02X}>", 6, 0.0) for b in range(256)] +
          [(p, 1, -1.5 - 0.25 * i) for i, p in enumerate(["▁", "▁全部", "で", "12", "個", "。", "+", "=", "りんご", "▁x", "👍", *"あいうえおかきく"])])
HALVES = {T.Q8_0: [0], T.Q4_0: [0], T.Q4_1: [0, 2], T.Q5_0: [0], T.Q5_1: [0, 2], T.Q4_K: [0, 2], T.Q5_K: [0, 2], T.Q6_K: [208]}
rng = np.random.default_rng(20261122)


def matrix(kind, rows, columns):
    """Weights of the type, or of F16 when rows do not divide into its blocks."""
    elements, size = GGML_QUANT_SIZES[kind]
    if columns % elements:
        kind, (elements, size) = T.F16, GGML_QUANT_SIZES[T.F16]
    if kind in (T.F32, T.F16, T.BF16):
        return quants.quantize(rng.standard_normal((rows, columns)).astype(np.float32) * 0.2, kind), kind
    raw = rng.integers(0, 256, (rows, columns // elements, size), dtype=np.uint8)
    for at in HALVES[kind]:
        raw[:, :, at : at + 2] = (rng.standard_normal((rows, columns // elements)) * 0.01).astype(np.float16).view(np.uint8).reshape(rows, -1, 2)
    return raw.reshape(rows, -1), kind


def write(name, kind=T.F32, width=32, tied=True, change=""):
    w = GGUFWriter(f"{out}/{name}", "llama")
    heads, size, ffn, vocab = 2, max(8, 512 // width), max(16, 1024 // width), len(PIECES)
    w.add_block_count(1)
    w.add_context_length(64)
    w.add_embedding_length(width)
    w.add_feed_forward_length(ffn)
    w.add_head_count(heads)
    w.add_head_count_kv(1)
    w.add_key_length(size)
    w.add_value_length(size)
    w.add_rope_dimension_count(size)
    w.add_rope_freq_base(10000.0)
    w.add_layer_norm_rms_eps(1e-6)
    w.add_bos_token_id(2)
    w.add_eos_token_id(99 if change == "eos" else 7)
    w.add_add_bos_token(change == "bos")
    w.add_tokenizer_model("gpt2" if change == "bpe" else "t5" if change == "t5" else "llama")
    w.add_token_list([p for p, _, _ in PIECES])
    w.add_token_scores([float(-i) if change == "ranks" else s for i, (_, _, s) in enumerate(PIECES)][: 5 if change == "scores" else None])
    w.add_token_types([t for _, t, _ in PIECES])
    w.add_chat_template("{{ messages }}" if change == "template" else "{#- chat_format=sansu-harmony-v1 -#}")
    w.add_string("sansu.settings", '{"default_system": ' + ("}" if change == "settings" else '"短く"}'))
    if change == "factors":
        w.add_tensor("rope_freqs.weight", np.linspace(1, 8, size // 2, dtype=np.float32))
    ones = np.ones(width, dtype=np.float32)
    shapes = {"token_embd": (vocab, width), "output_norm": None, "blk.0.attn_norm": None, "blk.0.attn_q": (heads * size, width), "blk.0.attn_k": (size, width),
              "blk.0.attn_v": (size, width), "blk.0.attn_output": (width, heads * size), "blk.0.ffn_norm": None, "blk.0.ffn_gate": (ffn, width),
              "blk.0.ffn_up": (ffn, width), "blk.0.ffn_down": (width, ffn if change != "shape" else ffn + 32)}
    if not tied:
        shapes["output"] = (vocab, width)
    for tensor, shape in shapes.items():
        if change == "missing" and tensor == "blk.0.ffn_up":
            continue
        if shape is None:
            w.add_tensor(tensor + ".weight", ones)
        elif change == "type" and tensor == "blk.0.attn_q":
            w.add_tensor(tensor + ".weight", rng.integers(0, 256, (shape[0], shape[1] // 32 * 18), dtype=np.uint8), raw_dtype=T.IQ4_NL)
        else:
            raw, stored = matrix(kind, *shape)
            w.add_tensor(tensor + ".weight", raw, raw_dtype=stored)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()


for kind in (T.F32, T.F16, T.BF16, T.Q8_0, T.Q4_0):
    write(kind.name.lower(), kind, tied=kind != T.F16)
for kind in (T.Q4_K, T.Q5_K, T.Q6_K):
    write(kind.name.lower(), kind, width=256)
for change in ("eos", "bos", "bpe", "t5", "ranks", "scores", "template", "settings", "factors", "shape", "missing", "type"):
    write(change, T.Q4_0, change=change)
for kind in (T.Q4_1, T.Q5_0, T.Q5_1):
    write(kind.name.lower(), kind)
