#!/usr/bin/env python3
"""bench_lora.py - LoRA training here beside PyTorch + PEFT: the same shapes, samples and rank, in turns in one run.

    make build/bench/lora && python3 tools/bench_lora.py [--threads 1] [--rounds 2] [--only h1024,...]

Equal work: one sample of 512 tokens that all count, nothing recomputed, in f32 (the base's bf16 files computed with in f32) and bf16
(bf16 base, bf16 pairs, which is PyTorch's fastest way on a processor with AMX). Card: 8 samples of about 450 tokens, 136 of them shared, about 250 counted;
PyTorch in TRL's usual way (padded to the longest, gradient checkpointing), 2 samples at a time. PyTorch runs transformers' Llama
with scaled_dot_product_attention and the head on counted tokens only; QLoRA by bitsandbytes' Linear4bit where asked (--qlora).
--card f32: without a matrix unit f32 is PyTorch's fastest way, for the card's data too.
Figures are tokens of samples (padding does not count) per second: by the clock, with one thread per processor second. Of a round each side's best
step counts; printed are the medians of the rounds and of their ratios (lowest .. highest). Needs torch, transformers, peft (made with 2.15.0, 5.23.0,
0.21.2; bitsandbytes 0.50.2)."""
import argparse
import os
import re
import statistics
import subprocess
import tempfile
import time

import torch
import transformers
import peft

SHAPES = {  # hidden, layers, heads, kv heads, ffn
    "h1024": (1024, 4, 8, 2, 3584),
    "h2048": (2048, 4, 16, 4, 7168),
    "8B": (4096, 2, 32, 8, 14336),
}
p = argparse.ArgumentParser()
p.add_argument("--threads", type=int, default=1)
p.add_argument("--rounds", type=int, default=2)
p.add_argument("--steps", type=int, default=2)
p.add_argument("--only", default="h1024,h2048,8B")
p.add_argument("--kinds", default="f32,bf16,card")
p.add_argument("--card", default="bf16", choices=("f32", "bf16"), help="precision of the card's data")
p.add_argument("--qlora", action="store_true", help="base in NF4 on both sides (bf16, and card in bf16)")
p.add_argument("--bench", default="build/bench/lora")
a = p.parse_args()
torch.set_num_threads(a.threads)
clock = time.process_time if a.threads == 1 else time.monotonic
PREFIX, PROMPT, REPLY = 136, 64, 250


def make_base(shape, dtype, out):
    hidden, layers, heads, kv, ffn = SHAPES[shape]
    config = transformers.LlamaConfig(vocab_size=8192, hidden_size=hidden, intermediate_size=ffn, num_hidden_layers=layers, num_attention_heads=heads,
                                      num_key_value_heads=kv, head_dim=128, max_position_embeddings=2048, rms_norm_eps=1e-6, rope_theta=500000.0,
                                      tie_word_embeddings=False)
    torch.manual_seed(1)
    torch.set_default_dtype(dtype)
    transformers.LlamaForCausalLM(config).save_pretrained(out)
    torch.set_default_dtype(torch.float32)


class Peer:
    def __init__(self, base, dtype, card):
        four = None
        if a.qlora and dtype == torch.bfloat16:
            four = transformers.BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_use_double_quant=True, bnb_4bit_compute_dtype=dtype)
        model = transformers.LlamaForCausalLM.from_pretrained(base, dtype=dtype, attn_implementation="sdpa", quantization_config=four)
        model.config.use_cache = False
        if card:
            model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
            model.enable_input_require_grads()
        lora = peft.LoraConfig(r=16, lora_alpha=16, target_modules="all-linear", task_type="CAUSAL_LM")
        self.model = peft.get_peft_model(model, lora, autocast_adapter_dtype=False).train()
        for q in self.model.parameters():
            if q.requires_grad:
                q.data = q.data.to(dtype)
        self.inner = self.model.base_model.model
        self.adamw = torch.optim.AdamW([q for q in self.model.parameters() if q.requires_grad], lr=2e-4, betas=(0.9, 0.999), weight_decay=0.001, fused=True)
        self.card = card

    def step(self):
        """Returns the tokens of the samples."""
        torch.manual_seed(7)
        if self.card:
            length = [PREFIX + PROMPT + REPLY + d for d in (-25, -17, -8, -2, 3, 9, 16, 24)]
            groups, first = [length[i::4] for i in range(4)], PREFIX + PROMPT
        else:
            length, groups, first = [512], [[512]], 1
        total = sum(n - first for n in length)
        for group in groups:
            x = torch.randint(0, 8192, (len(group), max(group)))
            y = torch.full_like(x, -100)
            for row, n in enumerate(group):
                y[row, first - 1:n - 1] = x[row, first:n]
            hidden = self.inner.model(input_ids=x).last_hidden_state
            keep = y != -100
            loss = torch.nn.functional.cross_entropy(self.inner.lm_head(hidden[keep]).float(), y[keep], reduction="sum") / total
            loss.backward()
        torch.nn.utils.clip_grad_norm_([q for q in self.model.parameters() if q.requires_grad], 1.0)
        self.adamw.step()
        self.adamw.zero_grad(set_to_none=True)
        return sum(length)

    def best(self):
        best = 0
        for _ in range(a.steps):
            t = clock()
            n = self.step()
            best = max(best, n / (clock() - t))
        return best


def ours(base, precision, card):
    method = "qlora" if a.qlora and precision == "bf16" else "lora"
    lengths = ["8", str(PREFIX), str(PROMPT), str(REPLY)] if card else ["1", "0", "1", "511"]
    command = [a.bench, base, method, precision, str(a.threads), str(a.steps + 1)] + lengths
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    m = re.search(r"best ([\d.]+) tokens/s, ([\d.]+) a processor second, peak ([\d.]+) GiB", text)
    return float(m[2] if a.threads == 1 else m[1]), float(m[3])


for shape in a.only.split(","):
    for kind in a.kinds.split(","):
        precision = "f32" if kind == "f32" else a.card if kind == "card" else "bf16"
        dtype = torch.float32 if precision == "f32" else torch.bfloat16
        with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as base:
            make_base(shape, torch.bfloat16, base)
            peer = Peer(base, dtype, kind == "card")
            peer.step()  # warm-up
            theirs, mine, peak = [], [], 0
            for _ in range(a.rounds):
                theirs.append(peer.best())
                speed, peak = ours(base, precision, kind == "card")
                mine.append(speed)
            del peer
        ratio = sorted(m / t for m, t in zip(mine, theirs))
        print(f"{shape:6} {kind:5} {precision}{' NF4' if a.qlora and precision == 'bf16' else ''} {a.threads} threads: PyTorch {statistics.median(theirs):.0f} tokens/s, "
              f"sansu {statistics.median(mine):.0f}, ratio {statistics.median(ratio):.2f} ({ratio[0]:.2f} .. {ratio[-1]:.2f}); sansu's peak {peak:.2f} GiB", flush=True)
