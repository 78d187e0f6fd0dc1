#!/usr/bin/env python3
"""golden_nf4.py - what bitsandbytes makes of some matrices: tests/golden/nf4/golden.safetensors.

    python3 tools/golden_nf4.py tests/golden/nf4

For each case NAME (a normal matrix, one with bf16 values, one with zeros, ties and a short last block):

    NAME.values                 f32, what is quantised
    NAME.codes                  the packed 4-bit codes (written as F32 numbers, 0..255)
    NAME.scale                  the 8-bit codes of the block scales
    NAME.top, NAME.offset       f32: scales of the scales, and the mean that was taken off
    NAME.decoded                f32, dequantised

One thread, so that the order of the mean's sum is fixed. Made with bitsandbytes 0.50.2, torch 2.15.0 (CPU)."""
import sys

import bitsandbytes
import torch
from bitsandbytes import functional as F
from safetensors.torch import save_file

out = sys.argv[1]
torch.set_num_threads(1)
torch.manual_seed(3)
cases = {"normal": 0.02 * torch.randn(96, 128), "bf16": (0.05 * torch.randn(64, 192)).bfloat16().float()}
odd = torch.randn(7, 36)
odd[1] = 0
odd.view(-1)[64:128] = 0
level = F.get_4bit_type("nf4", "cpu")
odd.view(-1)[128:143] = (level[1:] + level[:-1]) / 2  # on the thresholds of a block whose largest value is 1
odd.view(-1)[143:192] = torch.linspace(-1, 1, 49)
cases["odd"] = odd
golden = {}
for name, w in cases.items():
    codes, state = F.quantize_4bit(w, quant_type="nf4", compress_statistics=True, blocksize=64)
    golden[name + ".values"] = w.contiguous()
    golden[name + ".codes"] = codes.flatten().float()
    golden[name + ".scale"] = state.absmax.flatten().float()
    golden[name + ".top"] = state.state2.absmax.clone()
    golden[name + ".offset"] = state.offset.reshape(1).clone()
    golden[name + ".decoded"] = F.dequantize_4bit(codes, state).float().contiguous()
golden["map"] = state.state2.code.clone()
golden["level"] = level.clone()
save_file(golden, out + "/golden.safetensors", metadata={"made_by": "tools/golden_nf4.py", "bitsandbytes": bitsandbytes.__version__, "torch": torch.__version__})
print(bitsandbytes.__version__, torch.__version__, {k: tuple(v.shape) for k, v in golden.items() if k.endswith("codes")})
