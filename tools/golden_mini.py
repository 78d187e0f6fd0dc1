#!/usr/bin/env python3
"""Logits of models/sansu-mini by Hugging Face transformers, for tests/engine/mini_test.c.

usage: python3 tools/golden_mini.py [models/sansu-mini] > tests/golden/mini_logits.txt      (tools/requirements.txt)

The prompt is rendered by the model directory's own chat template and tokenizer; weights are widened to float32. A line a
position: position, id, log of the sum of exponentials, then the logits of every 97th vocabulary id."""
import sys

import torch
import transformers

path = sys.argv[1] if len(sys.argv) > 1 else "models/sansu-mini"
tokenizer = transformers.AutoTokenizer.from_pretrained(path)
model = transformers.AutoModelForCausalLM.from_pretrained(path, dtype=torch.float32)
problem = "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。"
reply = "【考え方】両はしに植えるので、木の数は間の数より1多くなります。\n1. 間の数は、270÷9=30(か所)です。"
messages = [{"role": "user", "content": problem}, {"role": "assistant", "content": reply}]
ids = tokenizer.apply_chat_template(messages, tokenize=True, return_dict=False)
with torch.no_grad():
    logits = model(torch.tensor([ids])).logits[0]
print(f"# transformers {transformers.__version__}, torch {torch.__version__}, float32; python3 tools/golden_mini.py")
print(f"# positions {len(ids)} vocabulary {logits.shape[1]} every 97")
for i, token in enumerate(ids):
    row = logits[i]
    print(i, token, "%.6f" % torch.logsumexp(row.double(), 0).item(), " ".join("%.5f" % v for v in row[::97].tolist()))
