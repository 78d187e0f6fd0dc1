#!/usr/bin/env python3
"""Ids of `sansu tokenize` beside the official library's, over random texts.

    pip install tokenizers==0.23.3 sentencepiece==0.2.3
    python3 tools/check_tokens.py build/sansu VOCABULARY... [--texts 100000] [--seed 1]

VOCABULARY: a folder with tokenizer.json (compared with tokenizers), or a .model (with sentencepiece); folders made by tools/base_vocabularies.py also
hold vocabulary.gguf, which must give the same ids (Gemma's: those of its .model). Texts mix the words a Japanese pupil meets with code, every script, white space, marks that
combine, control names and bytes that few vocabularies have. Control names are text, as in all text from outside. Exit 1 at the first difference.
"""
import argparse, json, os, random, subprocess, sys
import sentencepiece, tokenizers

for module, want in [(tokenizers, "0.23.3"), (sentencepiece, "0.2.3")]:
    if module.__version__ != want:
        sys.exit(f"{module.__name__} {module.__version__} is installed; compared is {want}")

WORDS = """りんご みかん えんぴつ 個 円 人 本 全部で 合わせて ですか。 です。 ます。 、 。 「 」 ・ まず、 つぎに、 求めます 考え方 答え 式 時速 km cm² mL dL 210円 3.14 1/2 1,280
 5×5×3.14=78.5 270÷9=30 □ ① ② ③ Ⅲ ½ ２ １２３ ％ % The quick brown isn't we'll I'M They'Re it's 'S 'll '' ' def return if(x){ }; -> :: != #include <b> </b> <p>
 <think> </think> <tool_call> <|im_start|> <|im_end|> <|endoftext|> <|eot_id|> <s> </s> <unk> <bos> <start_of_turn> <0x0A> [INST] ｱｲｳ ガギグ ＡＢＣ 漢字 髙 﨑 𠮷 𩸽
 Привет Ελλάδα 한국어 가각 ไทย हिन्दी العربية עברית ქართ 中文 é ü ß ſ 'ſ ǅ ﬁ İ ı K Å Ω 👍 👍🏽 👨‍👩‍👧 🇯🇵 ❤️ ☺︎ → ∴ ∵ √ π""".split()
BLANKS = [" ", " ", " ", "  ", "   ", "\n", "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\t", "\t\t", "\u3000", "\u00a0", "\u2003", " \n ", "\u2028", "\u0085", "\x0b", "\x1c"]
MARKS = ["\u3099", "\u309a", "\u0301", "\u0323", "\u0327", "\u200d", "\ufe0f", "\u200b", "\u2581", "\u2581\u2581", "\x00", "\x04", "\x7f", "\ufffd", "\ufeff", "\u1161", "\u11a8"]


def some_text(rng):
    out = []
    for _ in range(int(rng.expovariate(1 / 8)) + 1):
        kind = rng.random()
        if kind < 0.45:
            out.append(rng.choice(WORDS))
        elif kind < 0.65:
            out.append(rng.choice(BLANKS))
        elif kind < 0.72:
            out.append(rng.choice(MARKS))
        elif kind < 0.80:
            out.append(str(rng.randrange(10 ** rng.randint(1, 9))))
        elif kind < 0.88:
            out.append("".join(chr(rng.choice([rng.randrange(32, 127), rng.randrange(0x3041, 0x3097), rng.randrange(0x4E00, 0x9FA6)])) for _ in range(rng.randint(1, 6))))
        elif kind < 0.95:
            c = rng.randrange(0x110000 if rng.random() < 0.3 else 0x3000)
            out.append(chr(c) if not 0xD800 <= c < 0xE000 else "?")
        else:
            out.append(rng.choice(WORDS + BLANKS + MARKS) * rng.randint(2, 40))
    return "".join(out)


def official(path):
    if path.endswith(".model"):
        return sentencepiece.SentencePieceProcessor(model_file=path).encode
    t = tokenizers.Tokenizer.from_file(path + "/tokenizer.json")
    t.encode_special_tokens = True
    return lambda text: t.encode(text, add_special_tokens=False).ids


def compared(path):
    """(who says what is right, the models that must agree). A GGUF of SentencePiece's merges is compared with its .model."""
    if path.endswith(".model"):
        return [(path, [alone(path)])]
    model, lists = path + "/tokenizer.model", [x for x in [path + "/vocabulary.gguf"] if os.path.exists(x)]
    if os.path.exists(model):
        return [(path, [path]), (model, [alone(model), *lists])]
    return [(path, [path, *lists])]


def alone(model):
    """sansu opens directories: a .model stands alone in a folder of its own."""
    folder = f"/tmp/check_tokens.{os.getpid()}.{os.path.basename(model)}"
    os.makedirs(folder, exist_ok=True)
    with open(model, "rb") as f, open(folder + "/tokenizer.model", "wb") as out:
        out.write(f.read())
    return folder


def ours(program, model, texts):
    lines = "".join(json.dumps({"text": t}, ensure_ascii=True) + "\n" for t in texts)
    run = subprocess.run([program, "tokenize", "--model", model], input=lines, capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{model}: {run.stderr}")
    return [json.loads(line)["ids"] for line in run.stdout.splitlines()]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("program")
    p.add_argument("vocabulary", nargs="+")
    p.add_argument("--texts", type=int, default=100000)
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    rng = random.Random(a.seed)
    texts = [some_text(rng) for _ in range(a.texts)]
    size = sum(len(t.encode()) for t in texts) / 1e6
    for reference, models in [pair for path in a.vocabulary for pair in compared(path)]:
        encode = official(reference)
        want = [encode(t) for t in texts]
        for model in models:
            for text, x, y in zip(texts, want, ours(a.program, model, texts), strict=True):
                if x != y:
                    sys.exit(f"{model}: {text!r}\n library {x}\n here    {y}")
            print(f"{model}: {len(texts)} texts, {size:.1f} MB, {sum(map(len, want))} ids, all equal", flush=True)


main()
