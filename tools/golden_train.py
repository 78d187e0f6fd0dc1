#!/usr/bin/env python3
"""golden_train.py - what PyTorch says about training a tiny model, every weight of it: tests/golden/train*/.

    python3 tools/golden_train.py tests/golden/train                a Llama
    python3 tools/golden_train.py tests/golden/train_qwen2 qwen2    and a Qwen2, qwen3, gemma3 (with windows)

Writes config.json and model.safetensors (the weights at the start, as transformers saves them) and golden.safetensors:

    ids, length, counted        three samples end to end, their lengths, which tokens count for the loss
    loss                        of three steps, each over all three samples
    grad.NAME                   gradient of every tensor at the first step, before clipping
    after.NAME                  every tensor after three steps of AdamW

Each sample goes through the model by itself, in double, so the numbers know nothing of packing; loss = sum over counted
tokens / their number. Rates, clipping and decay follow include/sansu/train.h with lr 0.01, one step of warm-up.
Made with: torch 2.15.0, transformers 5.23.0, safetensors 0.8.0 (CPU); the versions in use are written into
the golden's metadata."""
import math
import sys

import torch
import transformers
from safetensors.torch import save_file

out, family = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "llama"
torch.manual_seed(7)
sizes = dict(
    vocab_size=53, hidden_size=32, intermediate_size=40, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
    head_dim=8, max_position_embeddings=64, rms_norm_eps=1e-5, rope_theta=10000.0, tie_word_embeddings=True,
    bos_token_id=1, eos_token_id=2, attn_implementation="eager")
if family == "qwen2":
    del sizes["head_dim"]
if family == "qwen3":
    sizes["head_dim"] = 12
if family == "gemma3":  # layers 0 and 2 see seven tokens; another number under the root than head_dim
    del sizes["rope_theta"]
    sizes |= dict(num_hidden_layers=3, head_dim=12, sliding_window=7, query_pre_attn_scalar=20,
                  layer_types=["sliding_attention", "full_attention", "sliding_attention"])
Config, Model = {"llama": (transformers.LlamaConfig, transformers.LlamaForCausalLM), "qwen2": (transformers.Qwen2Config, transformers.Qwen2ForCausalLM),
                 "qwen3": (transformers.Qwen3Config, transformers.Qwen3ForCausalLM),
                 "gemma3": (transformers.Gemma3TextConfig, transformers.Gemma3ForCausalLM)}[family]
config = Config(**sizes)
model = Model(config)
with torch.no_grad():
    for n, p in model.named_parameters():
        one = "norm" in n and family != "gemma3"  # Gemma's norms are 1 + w
        p.copy_(one + 0.2 * torch.randn_like(p) if p.dim() == 1 else 0.15 * torch.randn_like(p))
model.save_pretrained(out)
model = model.double()
model.model.rotary_emb = type(model.model.rotary_emb)(config)

lengths = [17, 5, 29]
samples = [torch.randint(3, 53, (n,)) for n in lengths]
counted = [torch.tensor([i >= n // 3 for i in range(n)]) for n in lengths]
total = sum(int(c.sum()) for c in counted)

steps, warmup, peak, final, decay, clip = 3, 1, 0.01, 0.1, 0.1, 1.0
plain = [p for n, p in model.named_parameters() if p.dim() == 1 or "embed" in n]
decayed = [p for n, p in model.named_parameters() if not (p.dim() == 1 or "embed" in n)]
adamw = torch.optim.AdamW([{"params": decayed, "weight_decay": decay}, {"params": plain, "weight_decay": 0.0}],
                          lr=peak, betas=(0.9, 0.95), eps=1e-8)
golden, losses = {}, []
for step in range(1, steps + 1):
    adamw.zero_grad()
    loss = 0
    for ids, flags in zip(samples, counted):
        logits = model(ids[None]).logits[0, :-1]
        each = torch.nn.functional.cross_entropy(logits, ids[1:], reduction="none")
        loss = loss + (each * flags[1:]).sum() / total
    loss.backward()
    losses.append(loss.item())
    if step == 1:
        for name, p in model.named_parameters():
            golden["grad." + name] = p.grad.float().clone()
    torch.nn.utils.clip_grad_norm_(model.parameters(), clip)
    progress = 0 if step <= warmup else (step - warmup) / (steps - warmup)
    rate = peak * step / warmup if step <= warmup else peak * (final + (1 - final) * 0.5 * (1 + math.cos(math.pi * progress)))
    for group in adamw.param_groups:
        group["lr"] = rate
    adamw.step()
for name, p in model.named_parameters():
    golden["after." + name] = p.detach().float().clone()
golden["ids"] = torch.cat(samples).float()
golden["length"] = torch.tensor(lengths).float()
golden["counted"] = torch.cat(counted).float()
golden["loss"] = torch.tensor(losses)
save_file(golden, out + "/golden.safetensors", metadata={"made_by": "tools/golden_train.py", "torch": torch.__version__,
                                                         "transformers": transformers.__version__})
print(losses, torch.__version__, transformers.__version__)
