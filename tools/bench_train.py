#!/usr/bin/env python3
"""bench_train.py - this trainer beside PyTorch: same model, same samples a step, in turns in one run.

    make build/bench/train && python3 tools/bench_train.py BASE PACK [--threads N] [--steps N] [--rounds N] [--compile]

PyTorch gets its best: transformers' Llama with scaled_dot_product_attention, samples of a micro-batch sorted by length so
that little is padded, the head and the loss on counted tokens only, fused AdamW. The figures are tokens that belong to
samples (padding does not count) per second by the clock and per processor second; on a busy machine only the latter,
with one thread each, compares fairly. Needs torch and transformers (made with 2.15.0 and 5.23.0)."""
import argparse
import re
import struct
import subprocess
import time

import numpy
import torch
import transformers

p = argparse.ArgumentParser()
p.add_argument("base")
p.add_argument("pack")
p.add_argument("--threads", type=int, default=2)
p.add_argument("--steps", type=int, default=3)
p.add_argument("--rounds", type=int, default=3)
p.add_argument("--batch-tokens", type=int, default=8192)
p.add_argument("--micro", type=int, default=16, help="samples of one PyTorch micro-batch")
p.add_argument("--compile", action="store_true")
p.add_argument("--precision", default="f32", help="of this trainer: f32, fast or blas")
p.add_argument("--bench", default="build/bench/train")
a = p.parse_args()
torch.set_num_threads(a.threads)

raw = open(a.pack, "rb").read()
samples, tokens, _ = struct.unpack_from("<QQQ", raw, 48)
offset = numpy.frombuffer(raw, "<u8", samples + 1, 104)
ids = numpy.frombuffer(raw, "<i4", tokens, 104 + 8 * (2 * samples + 1))
counted = numpy.frombuffer(raw, "u1", tokens, 104 + 8 * (2 * samples + 1) + 4 * tokens)

config = transformers.AutoConfig.from_pretrained(a.base)
config._attn_implementation = "sdpa"
torch.manual_seed(1)
model = transformers.LlamaForCausalLM(config).float().train()
body = torch.compile(model.model) if a.compile else model.model
adamw = torch.optim.AdamW(model.parameters(), lr=1e-3, betas=(0.9, 0.95), weight_decay=0.1, fused=True)


def step(at):
    """One optimiser step over samples at, at+1, ...; returns the next sample and the tokens."""
    batch, total = [], 0
    while total + int(offset[at + 1] - offset[at]) <= a.batch_tokens:
        batch.append(at)
        total += int(offset[at + 1] - offset[at])
        at += 1
    batch.sort(key=lambda s: offset[s + 1] - offset[s])
    n_counted = sum(int(counted[offset[s]:offset[s + 1]].sum()) for s in batch)
    adamw.zero_grad(set_to_none=True)
    for i in range(0, len(batch), a.micro):
        part = batch[i:i + a.micro]
        width = max(int(offset[s + 1] - offset[s]) for s in part)
        x = torch.zeros(len(part), width, dtype=torch.long)
        y = torch.full((len(part), width), -100)
        for k, s in enumerate(part):
            t = torch.from_numpy(ids[offset[s]:offset[s + 1]].astype("int64"))
            c = torch.from_numpy(counted[offset[s]:offset[s + 1]].astype("bool"))
            x[k, :len(t)] = t
            y[k, :len(t) - 1][c[1:]] = t[1:][c[1:]]
        hidden = body(input_ids=x, use_cache=False).last_hidden_state  # causal: padding at the end needs no mask
        keep = y != -100
        loss = torch.nn.functional.cross_entropy(model.lm_head(hidden[keep]), y[keep], reduction="sum") / n_counted
        loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    adamw.step()
    return at, total


def measure(at):
    clock, processor, total = time.monotonic(), time.process_time(), 0
    for _ in range(a.steps):
        at, n = step(at)
        total += n
    return at, total / (time.monotonic() - clock), total / (time.process_time() - processor)


at, _ = step(0)  # warm-up (and compilation)
theirs, ours = [], []
for r in range(a.rounds):
    at, wall, cpu = measure(at)
    theirs.append((wall, cpu))
    text = subprocess.run([a.bench, a.base, a.pack, str(a.steps + 1), str(a.threads), a.precision], capture_output=True, text=True, check=True).stdout
    m = re.search(r"median (\d+) tokens/s .*? (\d+) tokens a processor second", text)
    ours.append((float(m[1]), float(m[2])))
    print(f"round {r + 1}: PyTorch {wall:.0f} tokens/s, {cpu:.0f} a processor second; sansu {ours[-1][0]:.0f}, {ours[-1][1]:.0f}", flush=True)
best = [max(x[i] for x in ours) / max(x[i] for x in theirs) for i in (0, 1)]
print(f"{a.threads} threads, torch {torch.__version__}{' compiled' if a.compile else ''}: ratio of the best {best[0]:.2f} by the clock, {best[1]:.2f} a processor second")
