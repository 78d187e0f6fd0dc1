#!/usr/bin/env python3
"""golden_peft.py - LoRA adapters of tiny models as PEFT writes them, and the logits PEFT computes with them.

    python3 tools/golden_peft.py                     write tests/golden/adapters/NAME/
    python3 tools/golden_peft.py --check DIR NAME    load adapter DIR with PEFT on the base of NAME; compare its logits
                                                     with the golden of NAME
    python3 tools/golden_peft.py --merged DIR NAME   load the model directory DIR (a merge) with transformers; compare

Needs torch, transformers, peft; made with torch 2.15.0, transformers 5.23.0, peft 0.21.2.

Each directory is what save_pretrained of PEFT writes (without its README.md), plus
    golden.txt    "base NAME" of tests/golden/models, "ids ...", "shape T V"
    logits.f32    T*V little-endian floats with the adapter unmerged, arithmetic in float32
Both matrices are random: PEFT starts B with zeros, which would hide everything."""
import argparse
import pathlib
import sys

import peft
import torch
import transformers
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import LlamaForCausalLM

GOLDEN = pathlib.Path(__file__).resolve().parent.parent / "tests" / "golden"
ADAPTERS = {
    "all": dict(base="gqa", r=4, lora_alpha=8, target_modules="all-linear"),
    "rslora": dict(base="headdim", r=3, lora_alpha=5, use_rslora=True, target_modules=["q_proj", "down_proj"], layers_to_transform=[1],
                   lora_dropout=0.1, dtype=torch.bfloat16),
    "half": dict(base="tied", r=2, lora_alpha=3, target_modules=["v_proj", "o_proj", "gate_proj", "up_proj"], dtype=torch.float16),
    "bf16base": dict(base="bf16", r=8, lora_alpha=16, target_modules="all-linear"),
}


def base_of(name):
    return LlamaForCausalLM.from_pretrained(GOLDEN / "models" / name, dtype=torch.float32, attn_implementation="eager")


def facts(directory):
    lines = [line.split() for line in (directory / "golden.txt").read_text().splitlines()]
    return next(x[1] for x in lines if x[0] == "base"), [int(i) for x in lines if x[0] == "ids" for i in x[1:]]


@torch.no_grad()
def logits_of(model, ids):
    return model.eval()(torch.tensor([ids])).logits[0]


def make(name, options, seed):
    options = dict(options)
    base, dtype = options.pop("base"), options.pop("dtype", torch.float32)
    out = GOLDEN / "adapters" / name
    ids = [int(x) for line in (GOLDEN / "models" / base / "golden.txt").read_text().splitlines() if line.startswith("ids ") for x in line.split()[1:]]
    torch.manual_seed(seed)
    model = get_peft_model(base_of(base), LoraConfig(task_type="CAUSAL_LM", **options))
    with torch.no_grad():
        for key, p in model.named_parameters():
            if "lora_" in key:
                p.data = (torch.randn_like(p) * 0.3).to(dtype)
    model.save_pretrained(out)
    (out / "README.md").unlink(missing_ok=True)
    config = out / "adapter_config.json"
    config.write_text(config.read_text().replace(str(GOLDEN / "models"), "tests/golden/models"))
    model = PeftModel.from_pretrained(base_of(base), out)  # from the files
    logits = logits_of(model.float(), ids)
    (out / "logits.f32").write_bytes(logits.numpy().astype("<f4").tobytes())
    (out / "golden.txt").write_text(f"# tools/golden_peft.py, torch {torch.__version__}, transformers {transformers.__version__}, peft {peft.__version__}\n"
                                    f"base {base}\nids {' '.join(map(str, ids))}\nshape {logits.shape[0]} {logits.shape[1]}\n")
    print(name, "largest difference to the base's logits", float((logits - logits_of(base_of(base), ids)).abs().max()))


def compare(model, directory, words):
    golden = torch.frombuffer(bytearray((directory / "logits.f32").read_bytes()), dtype=torch.float32)
    difference = float((logits_of(model.float(), facts(directory)[1]).flatten() - golden).abs().max())
    print(f"{words}: largest difference of a logit from the golden: {difference:g} (largest logit {float(golden.abs().max()):g})")
    return difference


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", nargs=2, metavar=("DIR", "NAME"))
    parser.add_argument("--merged", nargs=2, metavar=("DIR", "NAME"))
    args = parser.parse_args()
    torch.set_num_threads(1)
    if args.check:
        directory = GOLDEN / "adapters" / args.check[1]
        return compare(PeftModel.from_pretrained(base_of(facts(directory)[0]), args.check[0]), directory, f"{args.check[0]} in PEFT") > 1e-4
    if args.merged:
        model = LlamaForCausalLM.from_pretrained(args.merged[0], dtype=torch.float32, attn_implementation="eager")
        compare(model, GOLDEN / "adapters" / args.merged[1], f"{args.merged[0]} in transformers")
        return 0
    for seed, (name, options) in enumerate(ADAPTERS.items(), 1):
        make(name, options, seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
