#!/usr/bin/env python3
"""check_gguf.py - are our GGUF files what the official readers take them for?

    python3 tools/check_gguf.py build/sansu MODEL_DIR [TEXT.jsonl]

Quantises MODEL_DIR into each type and, for every file,
  gguf package   reads it; each tensor dequantised is compared with the directory's weights (q and k rows put back)
  llama.cpp      loads it (llama-cpp-python); logits of a prompt against ours on the same file, and ours on the directory
  tokenizers     our ids from the file against our ids from the directory, and llama.cpp's, over the lines of TEXT.jsonl
  error          of Q4_K, Q6_K, Q8_0, Q4_0 beside llama.cpp's own quantizer on the same weights
Prints a table; exit status 1 when a file is not read, or read differently than it should be.
Made with: gguf 0.19.0, llama-cpp-python 0.3.36, numpy 2.4.6, safetensors 0.8.0, torch 2.15.0."""
import ctypes
import json
import os
import subprocess
import sys
import tempfile

import gguf
import llama_cpp
import numpy as np
import torch  # safetensors' numpy reader has no bf16
from gguf import GGMLQuantizationType as T, quants
from safetensors import safe_open

sansu, model = sys.argv[1:3]
texts = [json.loads(line)["text"] for line in open(sys.argv[3])] if len(sys.argv) > 3 else []
config = json.load(open(f"{model}/config.json"))
heads, kv = config["num_attention_heads"], config["num_key_value_heads"]
bad = False
NAMES = {"input_layernorm": "attn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v",
         "self_attn.o_proj": "attn_output", "post_attention_layernorm": "ffn_norm", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down"}


def directory():
    out = {}
    for file in sorted(f for f in os.listdir(model) if f.endswith(".safetensors")):
        with safe_open(f"{model}/{file}", "pt") as f:
            for name in f.keys():
                x = f.get_tensor(name).float().numpy()
                short = name.removeprefix("model.").removesuffix(".weight")
                if short.startswith("layers."):
                    _, layer, rest = short.split(".", 2)
                    n = {"attn_q": heads, "attn_k": kv}.get(NAMES[rest])
                    if n:
                        x = x.reshape(n, 2, -1, x.shape[1]).swapaxes(1, 2).reshape(x.shape)
                    short = f"blk.{layer}.{NAMES[rest]}"
                else:
                    short = {"embed_tokens": "token_embd", "norm": "output_norm", "lm_head": "output"}[short]
                out[short + ".weight"] = x
    return out


def fail(words):
    global bad
    bad = True
    print("WRONG:", words)


def run(*args, stdin=None):
    return subprocess.run([sansu, *args], input=stdin, capture_output=True, text=True, check=True).stdout


def our_logits(path, ids):
    return np.array(json.loads(run("logits", "--model", path, "--cpu", "ref", "--last", "--ids", ",".join(map(str, ids))))["logits"], dtype=np.float32)


def our_ids(path):
    lines = "".join(json.dumps({"text": t}) + "\n" for t in texts)
    return [json.loads(line)["ids"] for line in run("tokenize", "--model", path, stdin=lines).splitlines()]


# llama.cpp 0.3.36 crashes on processors with AMX when a small model's weights go into its AMX buffers; plain ones are right.
defaults = llama_cpp.llama_model_default_params


def plain_buffers():
    params = defaults()
    params.use_extra_bufts = False
    return params


llama_cpp.llama_model_default_params = llama_cpp.llama_cpp.llama_model_default_params = plain_buffers
weights = directory()
ids = [1, 10, 12, 11, 10, 12, 9] + [300 + 7 * i for i in range(24)]
ids = [i for i in ids if i < config["vocab_size"]]
reference = our_logits(model, ids)
from_directory = our_ids(model) if texts else []
ggml = ctypes.CDLL(os.path.join(os.path.dirname(llama_cpp.__file__), "lib", "libggml-base.so.0"))
ggml.ggml_quantize_chunk.restype = ctypes.c_size_t
ggml.ggml_quantize_chunk.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p]


def official_error(x, kind):
    e, b = gguf.GGML_QUANT_SIZES[kind]
    x = np.ascontiguousarray(x, dtype=np.float32)
    out = np.zeros(x.size // e * b, dtype=np.uint8)
    ggml.ggml_quantize_chunk(int(kind), x.ctypes.data, out.ctypes.data, 0, x.shape[0], x.shape[1], None)
    return float(((quants.dequantize(out, kind).reshape(x.shape) - x) ** 2).sum(dtype=np.float64))


print(f"{'type':8} {'tensors':>7} {'rms ours':>10} {'rms llama.cpp':>13} {'ours vs dir':>12} {'llama vs ours':>13} {'scale of logits':>15} {'ids = dir':>10} {'llama ids':>10}")
with tempfile.TemporaryDirectory() as folder:
    for kind in ("f16", "bf16", "q8_0", "q4_0", "q4_k_m"):
        path = f"{folder}/{kind}.gguf"
        run("quantize", model, "--type", kind, "--out", path)
        reader = gguf.GGUFReader(path)
        ours = theirs = size = 0.0
        for t in reader.tensors:
            if t.name == "rope_freqs.weight":
                continue
            x = weights[t.name]
            y = quants.dequantize(t.data, t.tensor_type).reshape(x.shape)
            error = float(((y - x) ** 2).sum(dtype=np.float64))
            ours += error
            size += float((x**2).sum(dtype=np.float64))
            own = t.tensor_type in (T.Q4_K, T.Q6_K, T.Q8_0, T.Q4_0)
            expected = official_error(x, t.tensor_type) if own else error
            theirs += expected
            if own and error > 1.0001 * expected:
                fail(f"{kind} {t.name}: error {error} above llama.cpp's {expected}")
        if len(reader.tensors) - any(t.name == "rope_freqs.weight" for t in reader.tensors) != len(weights):
            fail(f"{kind}: {len(reader.tensors)} tensors instead of {len(weights)}")
        mine = our_logits(path, ids)
        llm = llama_cpp.Llama(path, n_ctx=256, logits_all=True, verbose=False, n_threads=2)
        llm.eval(ids)
        other = np.array(llm.scores[len(ids) - 1], dtype=np.float32)
        same = sum(a == b for a, b in zip(our_ids(path), from_directory)) if texts else 0
        llama_same = sum(llm.tokenize(t.encode(), add_bos=False, special=False) == b for t, b in zip(texts, from_directory)) if texts else 0
        if same != len(texts):
            fail(f"{kind}: {len(texts) - same} of {len(texts)} texts get other ids than from the directory")
        difference = float(np.abs(other - mine).max())
        if not difference < 0.05 * float(np.abs(mine).max()):
            fail(f"{kind}: llama.cpp's logits differ by {difference}")
        print(f"{kind:8} {len(reader.tensors):7} {(ours / size) ** 0.5:10.6f} {(theirs / size) ** 0.5:13.6f} {float(np.abs(mine - reference).max()):12.5f} {difference:13.5f} "
              f"{float(np.abs(mine).max()):15.3f} {same:5}/{len(texts)} {llama_same:5}/{len(texts)}")
        del llm
sys.exit(bad)
