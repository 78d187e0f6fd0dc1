#!/usr/bin/env python3
"""The tokenizer beside Hugging Face's `tokenizers`, in one run, one thread each, turn by turn.

    make build/bench/token && python3 tools/bench_token.py DIR/tokenizer.json        (pip install tokenizers==0.23.3)

Text: distinct problem-like lines made here from a fixed seed, so that no cache of whole texts can answer. Processor time of one thread (neighbours
on the machine disturb it less), best of three.
"""
import json, os, random, subprocess, sys, tempfile, time
os.environ["RAYON_NUM_THREADS"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"
import tokenizers

PEOPLE = "太郎さん 花子さん 兄 妹 先生 父 母 はるきさん ゆうなさん 弟".split()
THINGS = "りんご みかん えんぴつ ノート 消しゴム カード おはじき ボール 切手 色紙 チョコレート 花 くい 電柱 本 箱".split()
FORMS = ["{p}は{t}を{a}個と{u}を{b}個買いました。代金は全部で{c}円でした。{t}1個の値段はいくらですか。",
         "{c}mの道の端から端まで{a}mおきに{t}を並べます。{t}は全部で何個必要ですか。",
         "時速{a}kmで走る電車が{b}分間に進む道のりは、{p}が歩いて{c}分かかる道のりの何倍になりますか。",
         "まず、すべてが{t}だったと考えると、{a}×{b}={d}円になります。実際との差は{c}円です。",
         "{p}と{q}の持っている{t}の数の比は{a}:{b}で、合わせて{c}個あります。それぞれ何個ですか。"]


def text(n_bytes):
    rng, out, size = random.Random(1), [], 0
    while size < n_bytes:
        a, b, c = rng.randint(2, 99), rng.randint(2, 99), rng.randint(100, 9999)
        line = "".join(rng.choice(FORMS).format(p=rng.choice(PEOPLE), q=rng.choice(PEOPLE), t=rng.choice(THINGS), u=rng.choice(THINGS), a=a, b=b, c=c, d=a * b)
                       for _ in range(rng.randint(1, 3)))
        out.append(line)
        size += len(line.encode()) + 1
    return "\n".join(out)


def official(vocab, body):
    t0 = time.process_time()
    hf = tokenizers.Tokenizer.from_file(vocab)
    t1 = time.process_time()
    lines = body.split("\n")
    t2 = time.process_time()
    n_lines = sum(len(hf.encode(line, add_special_tokens=False).ids) for line in lines)
    t3 = time.process_time()
    n_whole = len(hf.encode(body, add_special_tokens=False).ids)
    t4 = time.process_time()
    mb = len(body.encode()) / 1e6
    return {"load_ms": (t1 - t0) * 1e3, "lines_mb_s": mb / (t3 - t2), "lines_ids": n_lines, "whole_mb_s": mb / (t4 - t3), "whole_ids": n_whole}


def best(a, b):
    return {k: (min if k == "load_ms" else max)(a[k], b[k]) for k in a} if a else b


def main():
    vocab, body, ours, theirs = sys.argv[1], text(1_000_000), None, None
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as f:
        f.write(body)
        f.flush()
        for _ in range(3):
            theirs = best(theirs, official(vocab, body))
            ours = best(ours, json.loads(subprocess.run(["build/bench/token", vocab, f.name], check=True, capture_output=True, text=True).stdout))
    print(f"tokenizers {tokenizers.__version__}, {len(body.encode()) / 1e6:.2f} MB of text, {os.path.getsize(vocab) / 1e6:.1f} MB vocabulary")
    for key in ours:
        ratio = theirs[key] / ours[key] if key == "load_ms" else ours[key] / theirs[key]
        print(f"{key:12} ours {ours[key]:10.1f}   tokenizers {theirs[key]:10.1f}   ratio {ratio:.1f}")
    same = ours["lines_ids"] == theirs["lines_ids"] and ours["whole_ids"] == theirs["whole_ids"]
    print("same number of ids" if same else "DIFFERENT NUMBER OF IDS")
    sys.exit(not same)


main()
