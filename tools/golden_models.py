#!/usr/bin/env python3
"""golden_models.py - tiny random models and their logits, made by the official library.

    python3 tools/golden_models.py                      write tests/golden/models/NAME/ (made with the versions below)
    python3 tools/golden_models.py --check DIR [NAME]   load DIR with transformers; compare its logits with the golden
                                                        of NAME (default: DIR's last part)

Needs torch and transformers; the goldens in the repository were made with torch 2.15.0, transformers 5.23.0.

Each directory is what save_pretrained writes, plus
    golden.txt   "ids ..." the token ids fed, "shape T V" of the logits, "# ..." versions
    logits.f32   T*V little-endian floats, row per position. The arithmetic is float32 on the stored (possibly rounded)
                 weights, attention "eager"
Norm weights and biases are random, too (fresh models have ones and zeros, which would hide a missing operation); weights are wide enough
for attention to be far from uniform.
"""
import argparse
import pathlib
import sys

import torch
import transformers
from transformers import AutoConfig, AutoModelForCausalLM

ROOT = pathlib.Path(__file__).resolve().parent.parent / "tests" / "golden" / "models"
BASE = dict(vocab_size=96, hidden_size=32, intermediate_size=56, num_hidden_layers=2, num_attention_heads=4,
            num_key_value_heads=2, max_position_embeddings=128, rms_norm_eps=1e-6, tie_word_embeddings=False,
            bos_token_id=1, eos_token_id=2, attention_dropout=0.0)
LLAMA3 = dict(rope_type="llama3", rope_theta=500000.0, factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
              original_max_position_embeddings=32)
MODELS = {
    "gqa": dict(),
    "tied": dict(tie_word_embeddings=True, num_key_value_heads=4, rms_norm_eps=1e-5, vocab_size=128),
    "headdim": dict(head_dim=12, num_key_value_heads=1),  # H*E = 48 is not D = 32
    "llama3": dict(rope_parameters=LLAMA3, head_dim=16),
    "bf16": dict(dtype=torch.bfloat16, rope_parameters=dict(rope_type="default", rope_theta=500000.0)),
    "f16": dict(dtype=torch.float16, hidden_size=48, intermediate_size=72, eos_token_id=[2, 13, 4]),
    "sharded": dict(dtype=torch.bfloat16, num_hidden_layers=3, shard=20_000),
    "qwen2": dict(kind="qwen2", dtype=torch.bfloat16, rope_parameters=dict(rope_type="default", rope_theta=1000000.0)),
    "qwen3": dict(kind="qwen3", dtype=torch.bfloat16, head_dim=12, tie_word_embeddings=True, rope_parameters=dict(rope_type="default", rope_theta=1000000.0)),
    # Layer 1 sees all, layers 0 and 2 the last seven positions; scores are divided by the root of another number than head_dim.
    "gemma3": dict(kind="gemma3_text", dtype=torch.bfloat16, num_hidden_layers=3, num_key_value_heads=1, head_dim=12, sliding_window=7, query_pre_attn_scalar=20,
                   layer_types=["sliding_attention", "full_attention", "sliding_attention"], tie_word_embeddings=True),
    "gemma3_linear": dict(kind="gemma3_text", dtype=torch.bfloat16, head_dim=8, query_pre_attn_scalar=8, sliding_window=5, layer_types=["sliding_attention", "full_attention"], tie_word_embeddings=True,
                          rope_parameters=dict(full_attention=dict(rope_type="linear", factor=8.0, rope_theta=1000000.0), sliding_attention=dict(rope_type="default", rope_theta=10000.0))),
}


def ids_of(vocab, n=40):
    """Fixed, a little repetitive so that attention has something to look back at."""
    return [1] + [(7 * i * i + 3 * (i % 5)) % vocab for i in range(1, n)]


def load(directory):
    """In float32 from the start: model.to(bfloat16).float() would leave the rotary frequencies rounded to bfloat16."""
    return AutoModelForCausalLM.from_pretrained(directory, dtype=torch.float32, attn_implementation="eager", output_loading_info=True)


@torch.no_grad()
def logits_of(model, ids):
    return model.eval()(torch.tensor([ids])).logits[0]


def make(name, options, seed):
    options = dict(options)
    dtype, shard = options.pop("dtype", torch.float32), options.pop("shard", 50_000_000)
    config = AutoConfig.for_model(options.pop("kind", "llama"), **{**BASE, **options})
    torch.manual_seed(seed)
    model = AutoModelForCausalLM.from_config(config)
    with torch.no_grad():
        for parameter_name, p in model.named_parameters():
            if p.dim() == 1:
                one = config.model_type != "gemma3_text" and "norm" in parameter_name  # Gemma's norms are 1 + w, biases are around 0
                p.copy_(one + 0.3 * torch.randn_like(p))
            else:
                p.copy_(torch.randn_like(p) * (1.0 if "embed" in parameter_name else 1.2 / p.shape[1] ** 0.5))
    model = model.to(dtype)
    out = ROOT / name
    out.mkdir(parents=True, exist_ok=True)
    for old in out.iterdir():
        old.unlink()
    model.save_pretrained(out, max_shard_size=shard)
    # From the files, not from `model`: model.to(bfloat16) also rounds the buffer of rotary frequencies, loading does not.
    stored = AutoModelForCausalLM.from_pretrained(out, dtype=torch.float32, attn_implementation="eager")
    ids = ids_of(config.vocab_size)
    logits = logits_of(stored, ids)
    (out / "logits.f32").write_bytes(logits.numpy().astype("<f4").tobytes())
    (out / "golden.txt").write_text(
        f"# tools/golden_models.py, torch {torch.__version__}, transformers {transformers.__version__}, seed {seed}\n"
        f"ids {' '.join(map(str, ids))}\nshape {logits.shape[0]} {logits.shape[1]}\n")
    print(name, sum(f.stat().st_size for f in out.iterdir()), "bytes, largest logit", float(logits.abs().max()))


def check(directory, name):
    lines = (ROOT / name / "golden.txt").read_text().splitlines()
    ids = [int(x) for line in lines if line.startswith("ids ") for x in line.split()[1:]]
    model, info = load(directory)
    bad = {k: v for k, v in info.items() if v}
    golden = torch.frombuffer(bytearray((ROOT / name / "logits.f32").read_bytes()), dtype=torch.float32)
    difference = float((logits_of(model, ids).flatten() - golden).abs().max())
    print(f"{directory}: loaded as {type(model).__name__}, {model.num_parameters()} parameters; "
          f"largest difference of a logit from {name}: {difference:g}; loading info: {bad or 'clean'}")
    return difference < 1e-5 and not bad


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", nargs="+", metavar=("DIR", "NAME"))
    parser.add_argument("--only", nargs="+", metavar="NAME", help="make these only")
    args = parser.parse_args()
    torch.set_num_threads(1)
    if args.check:
        directory = args.check[0]
        return 0 if check(directory, args.check[1] if len(args.check) > 1 else pathlib.Path(directory).name) else 1
    for seed, (name, options) in enumerate(MODELS.items(), 1):
        if not args.only or name in args.only:
            make(name, options, seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
