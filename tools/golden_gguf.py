#!/usr/bin/env python3
"""golden_gguf.py - what the gguf package says blocks of weights are worth: tests/golden/gguf/blocks.safetensors.

    python3 tools/golden_gguf.py tests/golden/gguf

    decode.TYPE.blocks [n, bytes]   random bytes; every scale a finite f16 (zeros, subnormals and extremes among them)
    decode.TYPE.values [n, elements]  gguf.quants.dequantize of them

Made with: gguf 0.19.0, safetensors 0.8.0, numpy 2.4.6; the versions in use are written into the golden's metadata."""
import importlib.metadata
import os
import sys

import numpy as np
from gguf import GGMLQuantizationType as T, quants
from gguf.constants import GGML_QUANT_SIZES
from safetensors.numpy import save_file

out = sys.argv[1]
os.makedirs(out, exist_ok=True)
rng = np.random.default_rng(20261122)
special = np.array([0x0000, 0x8000, 0x0001, 0x83FF, 0x0400, 0x7BFF, 0xFBFF, 0x3C00], dtype=np.uint16)
tensors = {}

# Byte offsets of the f16 fields of a block.
halves = {T.Q8_0: [0], T.Q4_0: [0], T.Q4_K: [0, 2], T.Q5_K: [0, 2], T.Q6_K: [208]}
for kind, at in halves.items():
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

versions = {p: importlib.metadata.version(p) for p in ("gguf", "numpy", "safetensors")}
save_file(tensors, f"{out}/blocks.safetensors", metadata=versions | {"made": "tools/golden_gguf.py"})
