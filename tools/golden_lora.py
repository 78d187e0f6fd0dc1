#!/usr/bin/env python3
"""golden_lora.py - what PEFT (and bitsandbytes) say about training LoRA pairs beside a tiny model: tests/golden/lora/.

    python3 tools/golden_lora.py tests/golden/lora             a Llama, in both kinds
    python3 tools/golden_lora.py tests/golden/lora_qwen2 qwen2  the same of a Qwen2, lora only
    python3 tools/golden_lora.py tests/golden/lora_qwen3 qwen3  of a Qwen3
    python3 tools/golden_lora.py tests/golden/lora_gemma3 gemma3  of a Gemma 3 with windows, in both kinds

Writes config.json, model.safetensors (the base, f32), adapter/ (pairs with a B that is not zero, so that every gradient
is), and golden.safetensors:

    ids, length, counted          samples end to end, their lengths, which tokens count for the loss
    KIND.loss                     of 20 steps, each over all samples: KIND is lora (base in double) or qlora (base in NF4
                                  with double quantisation by bitsandbytes, compute type f32)
    KIND.grad.NAME                gradient of every pair at the first step, before clipping; PEFT's names

Widths are multiples of 64: bitsandbytes 0.50.2 misreads other rows when it decodes on a CPU (their blocks straddle rows).
Each sample goes through the model by itself; loss = sum over counted tokens / their number. Rates, clipping and decay
follow include/sansu/train.h with lr 0.01, warm-up 2, decay 0.001, beta2 0.999.
Made with: torch 2.15.0, transformers 5.23.0, peft 0.21.2, bitsandbytes 0.50.2, safetensors 0.8.0 (CPU, one thread)."""
import math
import os
import sys

import peft
import torch
import transformers
from safetensors.torch import save_file

out, family = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "llama"
kinds = ("lora",) if family.startswith("qwen") else ("lora", "qlora")
if "qlora" in kinds:
    import bitsandbytes
torch.set_num_threads(1)
torch.manual_seed(11)
sizes = dict(vocab_size=53, hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=1, head_dim=16,
             max_position_embeddings=64, rms_norm_eps=1e-5, rope_theta=10000.0, tie_word_embeddings=True, bos_token_id=1, eos_token_id=2,
             attn_implementation="eager")
if family == "llama":
    config = transformers.LlamaConfig(**sizes)
elif family == "gemma3":  # layers 0 and 2 see seven tokens; another number under the root than head_dim
    del sizes["rope_theta"]
    config = transformers.Gemma3TextConfig(**sizes | dict(
        num_hidden_layers=3, sliding_window=7, query_pre_attn_scalar=20, layer_types=["sliding_attention", "full_attention", "sliding_attention"],
        rope_parameters=dict(full_attention=dict(rope_type="linear", factor=8.0, rope_theta=1000000.0), sliding_attention=dict(rope_type="default", rope_theta=10000.0))))
else:  # shapes of their own, and files as small as they can be
    sizes |= {"hidden_size": 32, "intermediate_size": 56, "num_key_value_heads": 2, "head_dim": 12}
    if family == "qwen2":
        del sizes["head_dim"]
    config = {"qwen2": transformers.Qwen2Config, "qwen3": transformers.Qwen3Config}[family](**sizes)
Model = {"llama": transformers.LlamaForCausalLM, "qwen2": transformers.Qwen2ForCausalLM, "qwen3": transformers.Qwen3ForCausalLM,
         "gemma3": transformers.Gemma3ForCausalLM}[family]
base = Model(config)
with torch.no_grad():
    for name, p in base.named_parameters():
        p.copy_(("norm" in name and family != "gemma3") + 0.2 * torch.randn_like(p) if p.dim() == 1 else 0.12 * torch.randn_like(p))
base.save_pretrained(out)
lora = peft.LoraConfig(r=4, lora_alpha=8, lora_dropout=0.0, target_modules="all-linear", task_type="CAUSAL_LM")
wrapped = peft.get_peft_model(base, lora)
with torch.no_grad():
    for name, p in wrapped.named_parameters():
        if "lora_B" in name:
            p.copy_(0.1 * torch.randn_like(p))
wrapped.save_pretrained(out + "/adapter")
for extra in ("adapter/README.md", "generation_config.json"):
    os.remove(os.path.join(out, extra))

lengths = [17, 5, 29]
samples = [torch.randint(3, 53, (n,)) for n in lengths]
counted = [torch.tensor([i >= n // 3 for i in range(n)]) for n in lengths]
total = sum(int(c.sum()) for c in counted)
steps, warmup, peak, final, decay, clip = 20, 2, 0.01, 0.1, 0.001, 1.0
golden = {}
for kind in kinds:
    if kind == "lora":
        model = Model.from_pretrained(out, dtype=torch.float32, attn_implementation="eager")
    else:
        four = transformers.BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_use_double_quant=True,
                                               bnb_4bit_compute_dtype=torch.float32)
        model = Model.from_pretrained(out, dtype=torch.float32, quantization_config=four, attn_implementation="eager",
                                                              device_map={"": "cpu"})
    model = peft.PeftModel.from_pretrained(model, out + "/adapter", is_trainable=True).train()
    if kind == "lora":
        model = model.double()
        rotary = model.base_model.model.model.rotary_emb
        model.base_model.model.model.rotary_emb = type(rotary)(config)
    pairs = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    adamw = torch.optim.AdamW([p for _, p in pairs], lr=peak, betas=(0.9, 0.999), eps=1e-8, weight_decay=decay)
    losses = []
    for step in range(1, steps + 1):
        adamw.zero_grad()
        loss = 0
        for ids, flags in zip(samples, counted):
            logits = model(input_ids=ids[None]).logits[0, :-1]
            each = torch.nn.functional.cross_entropy(logits, ids[1:], reduction="none")
            loss = loss + (each * flags[1:]).sum() / total
        loss.backward()
        losses.append(loss.item())
        if step == 1:
            for name, p in pairs:
                golden[kind + ".grad." + name.replace(".default", "")] = p.grad.float().clone()
        torch.nn.utils.clip_grad_norm_([p for _, p in pairs], clip)
        progress = 0 if step <= warmup else (step - warmup) / (steps - warmup)
        rate = peak * step / warmup if step <= warmup else peak * (final + (1 - final) * 0.5 * (1 + math.cos(math.pi * progress)))
        for group in adamw.param_groups:
            group["lr"] = rate
        adamw.step()
    golden[kind + ".loss"] = torch.tensor(losses)
    print(kind, losses[:3], losses[-1])
golden["ids"] = torch.cat(samples).float()
golden["length"] = torch.tensor(lengths).float()
golden["counted"] = torch.cat(counted).float()
versions = {"torch": torch.__version__, "transformers": transformers.__version__, "peft": peft.__version__}
if "qlora" in kinds:
    versions["bitsandbytes"] = bitsandbytes.__version__
save_file(golden, out + "/golden.safetensors", metadata={"made_by": "tools/golden_lora.py", **versions})
