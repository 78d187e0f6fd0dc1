#!/usr/bin/env python3
"""golden_gguf.py - what the gguf package says blocks of weights are worth: tests/golden/gguf/.

    python3 tools/golden_gguf.py tests/golden/gguf

blocks.safetensors

    decode.TYPE.blocks [n, bytes]   random bytes; every scale a finite f16 (zeros, subnormals and extremes among them)
    decode.TYPE.values [n, elements]  gguf.quants.dequantize of them
    encode.TYPE.values, .blocks     awkward rows, and gguf.quants.quantize of them (Q8_0 and the types with nibbles)

NAME.gguf        tests/golden/models/NAME (gqa, llama3, qwen2, qwen3, gemma3_linear) with llama.cpp's metadata and tensor names, rows of a Llama's q and k in its order

official.gguf    the package's own writer: metadata of every kind, a tensor of each type we read with its values in f32

Made with: gguf 0.19.0, safetensors 0.8.0, numpy 2.4.6; the versions in use are written into the golden's metadata."""
import importlib.metadata
import json
import os
import sys

import numpy as np
from gguf import GGMLQuantizationType as T, GGUFValueType as V, GGUFWriter, RopeScalingType, quants
from gguf.constants import GGML_QUANT_SIZES
from safetensors.numpy import save_file
from safetensors.torch import load_file as load_torch

out = sys.argv[1]
os.makedirs(out, exist_ok=True)
rng = np.random.default_rng(20261122)
special = np.array([0x0000, 0x8000, 0x0001, 0x83FF, 0x0400, 0x7BFF, 0xFBFF, 0x3C00], dtype=np.uint16)
tensors = {}

# Byte offsets of the f16 fields of a block.
halves = {T.Q8_0: [0], T.Q4_0: [0], T.Q4_K: [0, 2], T.Q5_K: [0, 2], T.Q6_K: [208]}
later = {T.Q4_1: [0, 2], T.Q5_0: [0], T.Q5_1: [0, 2], T.Q2_K: [80, 82], T.Q3_K: [108]}


def decode(kind, at, rng):
    elements, size = GGML_QUANT_SIZES[kind]
    n = 12 if elements == 256 else 40
    blocks = rng.integers(0, 256, (n, size), dtype=np.uint8)
    for offset in at:
        scale = rng.integers(0, 65536, n, dtype=np.uint16)
        scale[(scale & 0x7C00) == 0x7C00] &= 0xBFFF  # no infinity, no NaN
        scale[: len(special)] = rng.permutation(special)
        blocks[:, offset : offset + 2] = scale.view(np.uint8).reshape(n, 2)
    name = kind.name.lower()
    tensors[f"decode.{name}.blocks"] = blocks
    tensors[f"decode.{name}.values"] = quants.dequantize(blocks, kind).astype(np.float32).reshape(n, elements)


for kind, at in halves.items():
    decode(kind, at, rng)

# Rows that make encoders differ: ties of rounding, of the largest magnitude, zeros, tiny and huge values.
rows = [rng.standard_normal(32), np.zeros(32), np.arange(32) - 16.0, np.repeat([1.0, -1.0], 16), np.repeat([-1.0, 1.0], 16), rng.standard_normal(32) * 1e-7,
        rng.standard_normal(32) * 3e4, (np.arange(32) - 15.5) * 0.25, np.full(32, 127 * 0.03), np.where(np.arange(32) == 9, -8.0, np.arange(32) / 2.0 % 7.5)]
rows += [rng.standard_normal(32) * 10.0 ** rng.integers(-4, 4) for _ in range(54)]
rows = np.array(rows, dtype=np.float32)
tensors["encode.values"] = rows
for kind, at in later.items():  # with numbers of their own: the older types keep theirs
    decode(kind, at, np.random.default_rng(kind.value))
halves |= later
for kind in (T.Q8_0, T.Q4_0, T.Q4_1, T.Q5_0, T.Q5_1):
    tensors[f"encode.{kind.name.lower()}.blocks"] = quants.quantize(rows, kind).reshape(len(rows), -1)

versions = ", ".join(f"{p} {importlib.metadata.version(p)}" for p in ("gguf", "numpy", "safetensors"))
save_file(tensors, f"{out}/blocks.safetensors", metadata={"made": "tools/golden_gguf.py with " + versions})

w = GGUFWriter(f"{out}/official.gguf", "llama")
w.add_block_count(2)
w.add_context_length(128)
for kind, value in ((V.UINT8, 255), (V.INT8, -7), (V.UINT16, 65535), (V.INT16, -300), (V.INT32, -70000), (V.UINT64, 1 << 40), (V.INT64, -(1 << 40))):
    w.add_key_value("test." + {"UINT": "u", "INT8": "i", "INT1": "i", "INT3": "i", "INT6": "i"}[kind.name[:4]] + kind.name.lstrip("UINT"), value, kind)
w.add_float64("test.f64", 2.5)
w.add_bool("test.bool", True)
w.add_array("test.strings", ["a", "", "\u25816\u5186"])
w.add_array("test.numbers", [1.5, -2.5])
for kind in (T.F32, T.F16, T.BF16, T.Q8_0, T.Q4_0, T.Q4_K, T.Q5_K, T.Q6_K, T.Q4_1, T.Q5_0, T.Q5_1, T.Q2_K, T.Q3_K):
    elements, size = GGML_QUANT_SIZES[kind]
    if elements == 1:
        raw = quants.quantize(rng.standard_normal((2, 256)).astype(np.float32), kind)
    else:
        raw = rng.integers(0, 256, (2, 256 // elements, size), dtype=np.uint8)
        for offset in halves[kind]:
            raw[:, :, offset : offset + 2] = rng.standard_normal((2, 256 // elements)).astype(np.float16).view(np.uint8).reshape(2, -1, 2)
        raw = raw.reshape(2, -1)
    w.add_tensor(kind.name, raw, raw_dtype=kind)
    w.add_tensor(kind.name + ".values", quants.dequantize(raw, kind).astype(np.float32).reshape(2, 256))
w.add_tensor("other", rng.integers(0, 256, (2, 18), dtype=np.uint8), raw_dtype=T.IQ4_NL)
w.write_header_to_file()
w.write_kv_data_to_file()
w.write_tensors_to_file()
w.close()

NAMES = {"input_layernorm": "attn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v",
         "self_attn.o_proj": "attn_output", "post_attention_layernorm": "ffn_norm", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down"}
OTHER = {"self_attn.q_norm": "attn_q_norm", "self_attn.k_norm": "attn_k_norm"}
GEMMA = {"post_attention_layernorm": "post_attention_norm", "pre_feedforward_layernorm": "ffn_norm", "post_feedforward_layernorm": "post_ffw_norm"}
for model in ("gqa", "llama3", "qwen2", "qwen3", "gemma3_linear"):
    folder = f"{out}/../models/{model}"
    c = json.load(open(f"{folder}/config.json"))
    weights = {k: t.float().numpy() for k, t in load_torch(f"{folder}/model.safetensors").items()}
    arch = c["model_type"].removesuffix("_text")
    names = NAMES | OTHER | (GEMMA if arch == "gemma3" else {})
    rope = c["rope_parameters"].get("full_attention", c["rope_parameters"])
    size = c.get("head_dim", c["hidden_size"] // c["num_attention_heads"])
    heads = {"attn_q": c["num_attention_heads"], "attn_k": c["num_key_value_heads"]} if arch == "llama" else {}
    w = GGUFWriter(f"{out}/{model}.gguf", arch)
    w.add_block_count(c["num_hidden_layers"])
    w.add_context_length(c["max_position_embeddings"])
    w.add_embedding_length(c["hidden_size"])
    w.add_feed_forward_length(c["intermediate_size"])
    w.add_head_count(c["num_attention_heads"])
    w.add_head_count_kv(c["num_key_value_heads"])
    w.add_key_length(size)
    w.add_value_length(size)
    w.add_rope_dimension_count(size)
    w.add_rope_freq_base(rope["rope_theta"])
    w.add_layer_norm_rms_eps(c["rms_norm_eps"])
    w.add_vocab_size(c["vocab_size"])
    w.add_bos_token_id(c["bos_token_id"])
    w.add_eos_token_id(c["eos_token_id"])
    w.add_tokenizer_model("none")
    if arch == "gemma3":
        w.add_sliding_window(c["sliding_window"])
        w.add_uint32("gemma3.attention.sliding_window_pattern", 2)  # of these two layers; a published file leaves it out, and means six
        w.add_rope_scaling_type(RopeScalingType.LINEAR)
        w.add_rope_scaling_factor(rope["factor"])
    if model == "llama3":
        r = c["rope_parameters"]
        wavelength = 2 * np.pi * r["rope_theta"] ** (np.arange(0, c["head_dim"], 2) / c["head_dim"])
        smooth = (r["original_max_position_embeddings"] / wavelength - r["low_freq_factor"]) / (r["high_freq_factor"] - r["low_freq_factor"])
        factors = 1 / ((1 - np.clip(smooth, 0, 1)) / r["factor"] + np.clip(smooth, 0, 1))
        w.add_tensor("rope_freqs.weight", factors.astype(np.float32))
    for name, x in weights.items():
        if arch == "gemma3" and name.endswith("norm.weight"):
            x = x + np.float32(1)
        name, suffix = name.removeprefix("model.").rsplit(".", 1)
        if name.startswith("layers."):
            _, layer, rest = name.split(".", 2)
            short = names[rest]
            if short in heads:  # pairs of the rotation become neighbours
                x = x.reshape(heads[short], 2, -1, x.shape[1]).swapaxes(1, 2).reshape(x.shape)
            name = f"blk.{layer}.{short}"
        else:
            name = {"embed_tokens": "token_embd", "norm": "output_norm", "lm_head": "output"}[name]
        w.add_tensor(f"{name}.{suffix}", np.ascontiguousarray(x) if x.ndim == 1 or arch == "llama" else quants.quantize(x, T.BF16), raw_dtype=None if x.ndim == 1 or arch == "llama" else T.BF16)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()
