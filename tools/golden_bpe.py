#!/usr/bin/env python3
"""Make tests/golden/bpe/: small BPE vocabularies of both kinds, trained here, and what the official libraries do with them.

    pip install sentencepiece==0.2.3 tokenizers==0.23.3
    python3 tools/golden_bpe.py            (from the top of the tree)

gpt2.json smollm.json qwen2.json llama3.json   byte-level, one vocabulary under four pre-tokenizers; qwen2 with NFC, llama3 with ignore_merges
lacking.json                                   gpt2.json without the pieces of four bytes
chat.json                                      qwen2.json with the control tokens of every chat format
prefix.model user.model                        SentencePiece BPE: with a mark in front; without, and with user-defined pieces
prefix.json first.json                         prefix.model as Hugging Face converts it, before and since Metaspace
text.jsonl    {"text", "special"?, NAME: ids, ..}; special: control names are parsed
ids.jsonl     {"ids", NAME: text, ..}: decodings of ids that no text gives
"""
import io, itertools, json, os, random, sys
import sentencepiece, tokenizers
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

sys.path.insert(0, "tools")
VERSIONS = {"sentencepiece": "0.2.3", "tokenizers": "0.23.3"}
for name, want in VERSIONS.items():
    if sys.modules[name].__version__ != want:
        sys.exit(f"{name} {sys.modules[name].__version__} is installed; the goldens are made with {want}")
HEADER = "# tools/golden_bpe.py; " + ", ".join(f"{k} {v}" for k, v in VERSIONS.items()) + "\n"
OUT, MARK = "tests/golden/bpe/", "\u2581"
QWEN2 = r"""(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"""
LLAMA3 = QWEN2.replace(r"\p{N}| ?", r"\p{N}{1,3}| ?")
CHAT = """<|endoftext|> <|im_start|> <|im_end|> <|start_header_id|> <|end_header_id|> <|eot_id|> <|eom_id|> <|begin_of_text|> <|end_of_text|>
    <start_of_turn> <end_of_turn> <bos> <eos> <s> </s> <|system|> <|user|> <|assistant|> <|start|> <|message|> <|channel|> <|end|> <|return|> <|call|>
    <|constrain|> <|startoftext|>""".split()
CONTROL, USER = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"], ["<think>", "</think>", "two words"]


def sentences():
    things = ["りんご", "みかん", "えんぴつ", "ノート", "花だん", "カード", "ボール", "切手"]
    for a, b, n in zip(itertools.cycle(things), itertools.cycle(things[3:]), range(3, 60)):
        yield f"{a}を{n}個、{b}を{n * 2 + 1}個買いました。全部で何個ですか。"
        yield f"1個{n * 10}円の{a}と1個{n * 10 + 30}円の{b}を合わせて{n}個買うと、代金は{n * 250}円でした。"
        yield f"まず、間の数を求めます。\n{n * 9}÷{n}=9\n次に、1をたして、9+1=10です。答えは10本です。"
        yield f"The assistant's answer is {n}; they'll say it isn't {n + 1}.  Show   every equation."


def steps(name):
    level = lambda regex: pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=regex)
    split = lambda rx: pre_tokenizers.Split(Regex(rx), behavior="isolated")
    return {"gpt2": level(True), "smollm": pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), level(True)]),
            "qwen2": pre_tokenizers.Sequence([split(QWEN2), level(False)]), "llama3": pre_tokenizers.Sequence([split(LLAMA3), level(False)])}[name]


def byte_level():
    t = Tokenizer(models.BPE())
    t.pre_tokenizer = steps("gpt2")
    t.train_from_iterator(sentences(), trainers.BpeTrainer(vocab_size=700, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False))
    return json.loads(t.to_str())["model"]


def pack(model, name, control=CONTROL, **more):
    t = Tokenizer(models.BPE(vocab=model["vocab"], merges=[tuple(m) for m in model["merges"]], **more))
    t.pre_tokenizer, t.decoder = steps(name), decoders.ByteLevel()
    if name == "qwen2":
        t.normalizer = normalizers.NFC()
    t.add_special_tokens([AddedToken(x, special=True, normalized=False) for x in control])
    t.add_tokens([AddedToken(x, special=False, normalized=False) for x in USER])
    return t


def lacking(model):
    gone = {"Ā", "Ć", "ã", "|"}
    keep = [p for p in sorted(model["vocab"], key=model["vocab"].get) if not gone & set(p)]
    merges = [m for m in model["merges"] if not gone & set("".join(m))]
    return {"vocab": {p: i for i, p in enumerate(keep)}, "merges": merges}


def spm(**options):
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=itertools.chain.from_iterable(s.split("\n") for s in sentences()), model_writer=out, vocab_size=600, model_type="bpe",
        character_coverage=1.0, byte_fallback=True, split_digits=True, allow_whitespace_only_pieces=True, normalization_rule_name="identity",
        remove_extra_whitespaces=False, num_threads=1, hard_vocab_limit=False, minloglevel=2, **options)
    return out.getvalue()


def converted(sp, metaspace=False):
    """As transformers converts a Llama 2 model: every cut of a piece, by the score of the piece."""
    n = sp.get_piece_size()
    vocab = {sp.id_to_piece(i): i for i in range(n)}
    merges = []
    for i in range(n):
        x = sp.id_to_piece(i)
        if not (sp.is_control(i) or sp.is_unknown(i) or sp.is_byte(i)):
            merges += [(-sp.get_score(i), vocab[x[:k]], vocab[x[k:]], x[:k], x[k:]) for k in range(1, len(x)) if x[:k] in vocab and x[k:] in vocab]
    merges = [(a, b) for _, _, _, a, b in sorted(merges)]
    t = Tokenizer(models.BPE(vocab=vocab, merges=merges, fuse_unk=True, unk_token="<unk>", byte_fallback=True))
    if metaspace:
        t.pre_tokenizer = pre_tokenizers.Metaspace(replacement=MARK, prepend_scheme="first", split=False)
    else:
        t.normalizer = normalizers.Sequence([normalizers.Prepend(MARK), normalizers.Replace(" ", MARK)])
    t.decoder = decoders.Sequence([decoders.Replace(MARK, " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)])
    t.add_special_tokens([AddedToken(x, special=True, normalized=False) for x in ["<unk>", "<s>", "</s>"]])
    return t


def texts(rng):
    yield from list(sentences())[::19]
    yield from ["", " ", "  ", "   a", "a ", " a b  c   ", "\n", "\n\n", " \n ", "\n a", "a\nb\n", "\t", "a\tb", "\r\n", "a\r\n\r\nb", " \r\n\t x", "\0", "\u3000全角\u3000",
                MARK, MARK * 3, f"a{MARK}b", "e\u0301", "か\u3099と\u304b\u3099", "\u1112\u1161\u11ab", "A\u030a\u0327\u0301", "\u212b\u2126", "ＡＢＣ１２３", "①②½Ⅲ２",
                "𠮷野家", "👨‍👩‍👧‍👦", "☀️", "1234567 12 a1b2", "  12", "x  1", "\u00a0a", "a\u2003\u2003b", "I'm they'll IT'S we'Ve 'ſ x'ſy ''s ' s",
                "a!!\n\nb ?!\r\n", "!?", " !?", "\n!", "(a) -b", "\u0604\u0903", "<|im_end|>", "a<|im_end|>b", "<think>x</think>", "two words", "two  words",
                "<|endoftext|><|im_start|>", "<|im_end", "<s>a</s>", "<unk>", "<0x41>", "<0x0A>", "Ġa Ċ", "\x04\x06|\u00e3"]
    for run in [" ", "-", "。", "あ", "w", "1", "=", "\n", "りんご", "全部で何個", "a ", "ab", "\u0301", "The assistant's"]:
        for n in [2, 5, 60]:
            yield run * n
    pool = list("あいうえおりんごみかん0123456789 \n+×÷=。、円個'smTahe?!<|>") + [MARK, "👍", "全部で", "assistant", "答え", "\u3099", "\u0301", "  ", "\r\n", "'ll", "12", "<think>"]
    for _ in range(80):
        yield "".join(rng.choice(pool) for _ in range(rng.randint(1, 60)))


def write(name, lines):
    with open(OUT + name, "w", encoding="utf-8") as f:
        f.write(HEADER)
        for line in lines:
            f.write(json.dumps(line, ensure_ascii=True, separators=(",", ":")) + "\n")


def hf_ids(t, text, special):
    t.encode_special_tokens = not special
    return t.encode(text, add_special_tokens=False).ids


def main():
    os.makedirs(OUT, exist_ok=True)
    rng, model = random.Random(20261130), byte_level()
    known = {name: pack(model, name, **({"ignore_merges": True} if name == "llama3" else {})) for name in ["gpt2", "smollm", "qwen2", "llama3"]}
    known["lacking"] = pack(lacking(model), "gpt2")
    pack(model, "qwen2", CHAT).save(OUT + "chat.json", pretty=False)
    data = {"prefix": spm(), "user": spm(add_dummy_prefix=False, user_defined_symbols=["\n", "\n\n", MARK * 2, MARK * 3, "りんご", "<b>", "です。"])}
    pieces = {name: sentencepiece.SentencePieceProcessor(model_proto=d) for name, d in data.items()}
    known["prefix.json"] = converted(pieces["prefix"])
    known["first.json"] = converted(pieces["prefix"], metaspace=True)
    for name, t in known.items():
        with open(OUT + name.replace(".json", "") + ".json", "w", encoding="utf-8") as f:
            f.write(json.dumps(json.loads(t.to_str()), ensure_ascii=False) + "\n")
    for name, d in data.items():
        with open(OUT + name + ".model", "wb") as f:
            f.write(d)

    lines = []
    for text in texts(rng):
        for special in (False, True):
            ids = {name: hf_ids(t, text, special) for name, t in known.items()}
            if special and all(ids[name] == lines[-1][name] for name in known):
                continue
            ids |= {name: sp.encode(text) for name, sp in pieces.items()} if not special else {}
            lines.append({"text": text, **({"special": True} if special else {}), **ids})
    write("text.jsonl", lines)

    lines = []
    for _ in range(80):
        ids = [rng.randrange(700) for _ in range(rng.randint(1, 9))]
        low = [i % 600 for i in ids]
        lines.append({"ids": ids, **{name: known[name].decode(ids, skip_special_tokens=False) for name in ["gpt2", "qwen2"]}})
        lines.append({"ids": low, "prefix.json": known["prefix.json"].decode(low, skip_special_tokens=False),
                      **{name: sp.decode([i for i in low if i < sp.get_piece_size()]) for name, sp in pieces.items()}})
    write("ids.jsonl", lines)


main()
