#!/usr/bin/env python3
"""Make tests/golden/token/: a small Unigram vocabulary in both file forms, and what the official libraries do with it.

    pip install sentencepiece==0.2.3 tokenizers==0.23.3 transformers==5.23.0 jinja2==3.1.6
    python3 tools/golden_token.py            (from the top of the tree)

small.model      SentencePiece Unigram, trained here on the sentences below, with the settings of the llm-jp-4 vocabulary
tokenizer.json   the same pieces as a Hugging Face file, in the form llm-jp-4 uses (renamed control tokens, double scores)
text.jsonl       {"text"} or {"hex"}; "hf", "spm": ids; "hf_text", "hf_skip", "harmony", "spm_text" where they differ from text
ids.jsonl        {"ids", "hf_text", "hf_skip", "harmony", "spm_text"}: decodings of ids that no text gives
chat_template.jinja   a copy of tools/mini/chat_template.jinja, so that the folder is a model directory without weights
chat.jsonl       {"messages", "generation", "prompt", "ids"}: tools/mini/chat_template.jinja by transformers, ids by tokenizers
Every .jsonl begins with a '#' line that names the versions.
"""
import io, itertools, json, os, random, sys
import sentencepiece, tokenizers, transformers, jinja2

VERSIONS = {"sentencepiece": "0.2.3", "tokenizers": "0.23.3", "transformers": "5.23.0", "jinja2": "3.1.6"}
for name, want in VERSIONS.items():
    have = sys.modules[name].__version__
    if have != want:
        sys.exit(f"{name} {have} is installed; the goldens are made with {want}")
HEADER = "# tools/golden_token.py; " + ", ".join(f"{k} {v}" for k, v in VERSIONS.items()) + "\n"
OUT = "tests/golden/token/"
MARK = "\u2581"

# id 0..13: SentencePiece's names, and the names of the llm-jp-4 tokenizer.json for the same ids
SPM_NAMES = ["<unk>", "<s>", "</s>", "<mask>", "<pad>", "<CLS>", "<EOD>", "<SEP>"] + [f"<RESERVED_{i:03}>" for i in range(6)]
HF_NAMES = ["<|unk|>", "<|startoftext|>", "<|return|>", "<|mask|>", "<|endoftext|>", "<|cls|>", "<|eod|>", "<|sep|>",
            "<|constrain|>", "<|channel|>", "<|start|>", "<|end|>", "<|message|>", "<|call|>"]
HARMONY = {2, 8, 9, 10, 11, 12, 13}


def sentences():
    things = ["りんご", "みかん", "えんぴつ", "ノート", "花だん", "くい", "カード", "おはじき", "ボール", "切手"]
    people = ["兄", "妹", "さくらさん", "はるとさん", "先生", "父"]
    for a, b, n in zip(itertools.cycle(things), itertools.cycle(things[3:]), range(3, 90)):
        who = people[n % len(people)]
        yield f"{who}は{a}を{n}個、{b}を{n * 2 + 1}個買いました。全部で何個ですか。"
        yield f"1個{n * 10}円の{a}と1個{n * 10 + 30}円の{b}を合わせて{n}個買うと、代金は{n * 250}円でした。"
        yield f"{n * 9}mの道の端から端まで{n}mおきに木を植えます。木は何本いりますか。"
        yield f"まず、間の数を求めます。\n{n * 9}÷{n}=9\n次に、1をたして、9+1=10です。答えは10本です。"
        yield f"もし全部が{a}だとすると、代金は{n}×{n * 10}={n * n * 10}円です。"
        yield f"時速{n}kmで{n + 2}分走ると、道のりは何mですか。{who}の速さとの比は{n}:{n + 1}です。"
    yield "The assistant answers in the final channel. user system developer assistant analysis commentary final"
    yield "# Instructions\n\nYou explain step by step. Show every equation."


def train():
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=itertools.chain.from_iterable([s.split("\n") for s in sentences()] * 2), model_writer=out, vocab_size=640,
        model_type="unigram", character_coverage=1.0, byte_fallback=True, split_digits=True, allow_whitespace_only_pieces=True,
        normalization_rule_name="identity", remove_extra_whitespaces=False, user_defined_symbols=SPM_NAMES[3:], num_threads=1,
        hard_vocab_limit=False, minloglevel=2)
    return out.getvalue()


def tokenizer_json(sp):
    n = sp.get_piece_size()
    vocab = [[HF_NAMES[i] if i < 14 else sp.id_to_piece(i), 0.0 if sp.is_byte(i) or i < 14 else sp.get_score(i)] for i in range(n)]
    regex = lambda pattern, content: {"type": "Replace", "pattern": {"Regex": pattern}, "content": content}
    sequence = lambda key, steps: {"type": "Sequence", key: steps}
    part = lambda i: {"Sequence": {"id": i, "type_id": "AB".index(i)}}
    return json.dumps({
        "version": "1.0", "truncation": None, "padding": None,
        "added_tokens": [{"id": i, "content": s, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
                         for i, s in enumerate(HF_NAMES)],
        "normalizer": sequence("normalizers", [regex("(?<!\\n)^", MARK), regex(" ", MARK)]),
        "pre_tokenizer": None,
        "post_processor": {"type": "TemplateProcessing", "single": [part("A")], "pair": [part("A"), part("B")], "special_tokens": {}},
        "decoder": sequence("decoders", [{"type": "ByteFallback"}, regex(MARK, " "), {"type": "Fuse"}, regex("(?<!\\n)^ ", "")]),
        "model": {"type": "Unigram", "unk_id": 0, "vocab": vocab, "byte_fallback": True}}, ensure_ascii=False, indent=1)


def harmony(hf, ids, skip):
    """The model's own class: each run that ends in a harmony token is decoded apart."""
    parts, run = [], []
    for i in ids:
        run.append(i)
        if i in HARMONY:
            parts.append(run)
            run = []
    return "".join(hf.decode(p, skip_special_tokens=skip) for p in parts + [run])


def decodings(hf, sp, ids, line, text):
    values = {"hf_text": hf.decode(ids, skip_special_tokens=False), "hf_skip": hf.decode(ids, skip_special_tokens=True),
              "harmony": harmony(hf, ids, False), "harmony_skip": harmony(hf, ids, True)}
    line.update({k: v for k, v in values.items() if v != text})


def edge_texts():
    yield from ["", " ", "  ", "   a", "a ", " a b  c   ", "\n", "\n\n", " \n ", "\n a", "a\nb\n", "\t", "a\tb", "\r\n", "\0", "a\0b",
                MARK, MARK * 3, f"a{MARK}b", f" {MARK} ", "\u3000", "a\u3000b", "\ufeffa", "\u200d", "e\u0301", "か\u3099", "ｶﾞ", "ＡＢＣ１２３",
                "𠮷野家", "髙橋", "👨‍👩‍👧‍👦", "☀️", "①②③⑳", "½", "㎝²", "∠ABC=90°", "√2", "−1", "－1", "‐", "ー", "×÷✕", "1,234", "1.5", "3：4", "3:4",
                "<0x41>", "<0x0A>", "<0x4", "<0xFF>a", "<0xff>", "<unk>", "<s>", "</s>", "<mask>", "<EOD>", "<RESERVED_002>", "<RESERVED_00",
                "a<EOD>b", "<pad><pad>"]
    yield from HF_NAMES
    yield from ["a<|end|>b", "<|start|>user<|message|> x<|end|>", "<|end|><|start|>developer<|message|>y", "<|end|", "|end|>", "<|en", "<<|end|>>",
                "<|end|> ", " <|end|>", "<|end|>\n", "\n<|end|>", "<|START|>", "<|reserved_006|>", "<|start|><|start|>"]
    for run in [" ", "-", "…", "。", "あ", "w", "ｗ", "1", "=", "\n", "りんご", "ん", "の", "a ", " a"]:
        for n in [2, 3, 5, 8, 16, 17, 31, 64]:
            yield run * n


def random_texts(rng):
    pool = list("あいうえおかきくけこ0123456789 \n+-×÷=。、りんご円個mkm?!<|>x") + [MARK, "👍", "<|end|>", "<|start|>", "全部で", "assistant", "答え"]
    for _ in range(160):
        yield "".join(rng.choice(pool) for _ in range(rng.randint(1, 40)))


def bad_bytes(rng):
    yield from [b"\xff", b"a\xff", b"\xe3\x81", b"\xe3\x81a", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x80\x80\x80", b"\xe3\x81\x82\xe3", b" \xff \xff"]
    for _ in range(40):
        yield bytes(rng.choice([0xE3, 0x81, 0x82, 0xFF, 0x20, 0x61, 0xF0, 0x9F, 0x0A]) for _ in range(rng.randint(1, 12)))


def conversations():
    system = "あなたは算数の先生です。\n式を全部書いてください。"
    user, answer = "9mの道の端から端まで3mおきに木を植えます。何本いりますか。", "9÷3=3\n3+1=4\n答えは4本です。"
    m = lambda role, content, **more: {"role": role, "content": content, **more}
    for generation in (True, False):
        yield generation, [m("user", user)]
        yield generation, [m("system", system), m("user", user)]
        yield generation, [m("developer", system), m("user", user)]
        yield generation, [m("system", ""), m("user", user)]
        yield generation, [m("system", " "), m("user", "")]
        yield generation, [m("user", user), m("assistant", answer)]
        yield generation, [m("system", system), m("user", user), m("assistant", answer), m("user", "なぜ1をたすのですか。"), m("assistant", " \n両端にあるからです。 ")]
        yield generation, [m("user", user), m("assistant", answer, thinking="植木算。")]
        yield generation, [m("user", user), m("assistant", answer, thinking="植木算。"), m("user", "もう一度")]
        yield generation, [m("user", "{{ messages }} {% if x %}"), m("assistant", "")]


def write(name, lines):
    with open(OUT + name, "w", encoding="utf-8") as f:
        f.write(HEADER)
        for line in lines:
            f.write(json.dumps(line, ensure_ascii=True) + "\n")


def main():
    os.makedirs(OUT, exist_ok=True)
    rng = random.Random(20260501)
    model = train()
    with open(OUT + "small.model", "wb") as f:
        f.write(model)
    sp = sentencepiece.SentencePieceProcessor(model_proto=model)
    assert [sp.id_to_piece(i) for i in range(14)] == SPM_NAMES
    with open(OUT + "tokenizer.json", "w", encoding="utf-8") as f:
        f.write(tokenizer_json(sp) + "\n")
    hf = tokenizers.Tokenizer.from_file(OUT + "tokenizer.json")

    lines = []
    own = list(sentences())
    for text in [*own[::9], *edge_texts(), *random_texts(rng)]:
        ids = hf.encode(text, add_special_tokens=False).ids
        line = {"text": text, "hf": ids, "spm": sp.encode(text)}
        decodings(hf, sp, ids, line, text)
        if sp.decode(line["spm"]) != text:
            line["spm_text"] = sp.decode(line["spm"])
        lines.append(line)
    for raw in bad_bytes(rng):
        lines.append({"hex": raw.hex(), "spm": sp.encode(raw)})
    write("text.jsonl", lines)

    lines = []
    n = sp.get_piece_size()
    for _ in range(120):
        ids = [rng.choice([rng.randrange(14), rng.randrange(14, 270), rng.randrange(270, n), 14 + rng.choice(list("あ▁算👍a".encode()))])
               for _ in range(rng.randint(1, 12))]
        lines.append({"ids": ids, "hf_text": hf.decode(ids, skip_special_tokens=False), "hf_skip": hf.decode(ids, skip_special_tokens=True),
                      "harmony": harmony(hf, ids, False), "harmony_skip": harmony(hf, ids, True), "spm_text": sp.decode(ids)})
    write("ids.jsonl", lines)

    with open("tools/mini/chat_template.jinja", encoding="utf-8") as f:
        template = f.read()
    with open(OUT + "chat_template.jinja", "w", encoding="utf-8") as f:
        f.write(template)
    fast = transformers.PreTrainedTokenizerFast(tokenizer_object=hf)
    lines = []
    for generation, messages in conversations():
        prompt = fast.apply_chat_template(messages, chat_template=template, add_generation_prompt=generation, tokenize=False)
        lines.append({"messages": messages, "generation": generation, "prompt": prompt, "ids": hf.encode(prompt, add_special_tokens=False).ids})
    write("chat.jsonl", lines)


main()
