#!/usr/bin/env python3
"""Make tests/golden/token/user.model and user.jsonl: user-defined pieces in ordinary text, as SentencePiece matches them.

    pip install sentencepiece==0.2.3
    python3 tools/golden_spm_user.py         (from the top of the tree)

user.model       Unigram with byte fallback and user-defined pieces of several kinds: a word that also cuts across others, a
                 longer one that begins like it, a digit pair, tags, a run of line ends, a piece that begins with a space
user.jsonl       {"text", "ids", "shown"}: the library's ids of the text and its decoding of them; first line: versions. For texts
                 said many times over, where the library's float sums start again: {"text", "times", "count", "sha256"} of the ids
"""
import array, hashlib, io, json, random, sys
import sentencepiece

VERSION = "0.2.3"
if sentencepiece.__version__ != VERSION:
    sys.exit(f"sentencepiece {sentencepiece.__version__} is installed; the goldens are made with {VERSION}")
OUT = "tests/golden/token/"
USER = ["りんご", "りんごあめ", "んご", "12", "<tag>", "<|keep|>", "\n\n", "\u2581円", "=", "é"]


def sentences():
    for n in range(3, 90):
        yield f"兄はみかんを{n}個、りんごあめを{n * 2 + 1}個買いました。全部で何個ですか。"
        yield f"1個{n * 10}円のりんごと1個{n * 10 + 30}円のノートを合わせて{n}個買うと、代金は{n * 250}円でした。"
        yield f"時速{n}kmで{n + 2}分走ると、道のりは何mですか。答え {n * 2} 円"
    yield "The quick fox counts 12 apples and 34 pears = 46."


def train():
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(list(sentences()) * 2), model_writer=out, vocab_size=520, model_type="unigram", character_coverage=1.0,
        byte_fallback=True, split_digits=True, allow_whitespace_only_pieces=True, normalization_rule_name="identity",
        remove_extra_whitespaces=False, user_defined_symbols=USER, num_threads=1, hard_vocab_limit=False, minloglevel=2)
    return out.getvalue()


def texts():
    yield from ["りんご", "りんごを3個", "りんごあめ", "りんごあめりんご", "りんんご", "12", "1212", "123", "412円", "6 円", "6円", "3+4=7", "= =",
                "<tag>", "<tag", "a<tag>b", "<|keep|>", "x<|keep|>y<|keep", "\n\n", "\n\n\n", "a\n\nb\n", "é", "e\u0301", "caf\u00e9 12", " りんご ",
                "  12  12", "▁円", "日本語りんごx12=é", "\u2581", "<unk><s></s>"]
    rng = random.Random(16)
    parts = USER + ["り", "ん", "ご", "あめ", "1", "2", " ", "円", "\n", "<", ">", "x", "兄は", "買いました", "🍎", "㍿"]
    for _ in range(150):
        yield "".join(rng.choice(parts) for _ in range(rng.randint(1, 12)))


model = train()
open(OUT + "user.model", "wb").write(model)
sp = sentencepiece.SentencePieceProcessor(model_proto=model)
with open(OUT + "user.jsonl", "w") as f:
    f.write(f"# tools/golden_spm_user.py; sentencepiece {VERSION}\n")
    for text in texts():
        ids = sp.encode(text)
        f.write(json.dumps({"text": text, "ids": ids, "shown": sp.decode(ids)}, ensure_ascii=False) + "\n")
    for text, times in [("\n\n\n", 20000), ("兄はりんんごを12個、みかんを3個買いました。", 3000), ("x\n\n\nりりんごあ", 9000)]:
        ids = array.array("i", sp.encode(text * times))
        f.write(json.dumps({"text": text, "times": times, "count": len(ids), "sha256": hashlib.sha256(ids.tobytes()).hexdigest()}, ensure_ascii=False) + "\n")
