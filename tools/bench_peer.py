#!/usr/bin/env python3
"""Speed of sansu and of llama.cpp on the same GGUF file, in turns, and their ratios.

    python3 tools/bench_peer.py MODEL.gguf [-p 128] [-n 32] [--threads 2] [--rounds 3] [--sansu-args "..."]
                                [--llama-bench "PATH [ARGS]"]..       e.g. --llama-bench "ik/build/bin/llama-bench -rtr 1 -thp 1"

Peers: llama-cpp-python (0.3.36) when this Python has it, with llama.cpp's own defaults (memory mapping, repacking and matrix
units as that build has them), and any number of llama-bench of llama.cpp or ik_llama.cpp by path. Every measurement is a
process of its own, so only one model is in memory; one round is one measurement of each, in turns. Each process warms up
once and takes the median of five. New tokens follow the prompt in all of them: attention sees equally many positions. The
ratio of a round is sansu / peer; printed are the medians of the rounds and their spread (lowest .. highest). `load` is the
time from the start of a process to its first new token for a prompt of one id, file in the cache.

--shared N measures the first token instead: seconds from a prompt of -p ids, the model open, to the first new id. Ours takes the
first N from its prefix cache (build/bench/prefix, see `make bench K=prefix`); a peer computes the whole prompt, as one
call of that program does, and in a second figure only the -p minus N behind the first N, as with a prompt cache of its own whose
loading costs nothing (what llama-server keeps of a slot's last prompt)."""
import argparse
import functools
import json
import re
import shlex
import statistics
import subprocess
import sys
import time


def median_of(n, run):
    run()
    return statistics.median(run() for _ in range(n))


def inside(a):
    """One measurement of llama-cpp-python, as JSON on stdout."""
    import ctypes
    import random

    import llama_cpp as l
    start = time.perf_counter()
    quiet = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p)(lambda *_: None)
    if not a.verbose:
        l.llama_log_set(quiet, None)
    l.llama_backend_init()
    m = l.llama_model_default_params()
    m.use_extra_bufts = not a.python_plain
    model = l.llama_model_load_from_file(a.model.encode(), m)
    p = l.llama_context_default_params()
    p.n_ctx, p.n_batch, p.n_ubatch, p.n_threads, p.n_threads_batch = a.p + a.n + 8, max(a.p, 32), max(a.p, 32), a.threads, a.threads
    context = l.llama_init_from_model(model, p)
    vocab = l.llama_vocab_n_tokens(l.llama_model_get_vocab(model))
    draw = random.Random(1)
    ids = (ctypes.c_int32 * a.p)(*[draw.randrange(vocab) for _ in range(a.p)])
    one = (ctypes.c_int32 * 1)(ids[0])

    def feed(tokens, n):
        if l.llama_decode(context, l.llama_batch_get_one(tokens, n)) != 0:
            sys.exit("llama_decode failed")
        l.llama_synchronize(context)

    def clear():
        l.llama_memory_clear(l.llama_get_memory(context), True)

    feed(one, 1)
    load = time.perf_counter() - start
    took = {}

    def first():
        clear()
        t = time.perf_counter()
        feed(ids, a.p)
        whole = time.perf_counter() - t
        l.llama_memory_seq_rm(l.llama_get_memory(context), 0, a.shared, -1)
        last = (ctypes.c_int32 * (a.p - a.shared))(*ids[a.shared:])
        t = time.perf_counter()
        feed(last, a.p - a.shared)
        return {"whole prompt": whole, f"the last {a.p - a.shared} of it": time.perf_counter() - t}

    if a.shared:
        return print(json.dumps(first()))

    def round_trip():
        clear()
        t = time.perf_counter()
        feed(ids, a.p)
        took["prompt"] = time.perf_counter() - t
        t = time.perf_counter()
        for i in range(a.n):
            one[0] = ids[i % a.p]
            feed(one, 1)
        took["new"] = time.perf_counter() - t
        return dict(took)

    round_trip()
    rounds = [round_trip() for _ in range(a.repeat)]
    print(json.dumps({"prompt_tok_s": a.p / statistics.median(r["prompt"] for r in rounds),
                      "new_tok_s": a.n / statistics.median(r["new"] for r in rounds), "load_s": load}))


def run_json(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{command[0]}: exit {done.returncode}: {done.stderr[-400:]}")
    return json.loads(done.stdout)


def run_sansu(a):
    command = [a.sansu, "bench", "--model", a.model, "--threads", str(a.threads), "--json"] + shlex.split(a.sansu_args)
    load = time.perf_counter()
    subprocess.run(command + ["-p", "1", "-n", "1", "--repeat", "1", "--no-limits"], check=True, capture_output=True)
    load = time.perf_counter() - load
    r = run_json(command + ["-p", str(a.p), "-n", str(a.n), "--repeat", str(a.repeat)])
    r["load_s"] = load
    return r


def run_python(a):
    return run_json([sys.executable, __file__, a.model, "--inside", "-p", str(a.p), "-n", str(a.n), "--threads", str(a.threads), "--repeat", str(a.repeat)]
                    + ["--python-plain"] * a.python_plain + (["--shared", str(a.shared)] if a.shared else []))


def run_llama_bench(a, peer):
    """Prompt, then new tokens behind a prompt: `-d` in llama.cpp, `-gp` in ik_llama.cpp."""
    path, *extra = shlex.split(peer)
    command = [path, "-m", a.model, "-t", str(a.threads), "-r", str(a.repeat), "-o", "json"] + extra
    usage = subprocess.run([path, "--help"], capture_output=True, text=True).stdout
    if "--n-depth" in usage:
        r = run_json(command + ["-p", str(a.p), "-n", "0"]) + run_json(command + ["-p", "0", "-n", str(a.n), "-d", str(a.p)])
    elif "-gp <" in usage:
        r = run_json(command + ["-p", str(a.p), "-n", "0", "-gp", f"{a.p},{a.n}"])
    else:
        sys.exit(f"{path}: this llama-bench cannot generate behind a prompt (neither --n-depth nor -gp)")
    rate = {bool(x["n_gen"]): statistics.median(x["samples_ts"]) if "samples_ts" in x else x["avg_ts"] for x in r}
    return {"prompt_tok_s": rate[False], "new_tok_s": rate[True]}


def sansu_first(a):
    done = subprocess.run([a.prefix_bench, a.model, "f32", str(a.shared), str(a.p), str(a.threads)], capture_output=True, text=True, check=True).stdout
    cold, leaving, cached = (float(x) * 1e-3 for x in re.findall(r"([0-9.]+) ms", done))
    return {"cold": cold, "leaving the file": leaving, "from the file": cached}


def peer_first(a, peer):
    path, *extra = shlex.split(peer)
    command = [path, "-m", a.model, "-t", str(a.threads), "-r", str(a.repeat), "-o", "json", "-n", "0"] + extra
    depth = ["-d", str(a.shared)] if "--n-depth" in subprocess.run([path, "--help"], capture_output=True, text=True).stdout else []

    def took(n, more):
        return n / next(statistics.median(x["samples_ts"]) if "samples_ts" in x else x["avg_ts"] for x in run_json(command + ["-p", str(n)] + more))

    return {"whole prompt": took(a.p, []), f"the last {a.p - a.shared} of it": took(a.p - a.shared, depth)}


def first_token(a, python):
    print(f"{a.model}: first token of a prompt of {a.p}, {a.shared} of them shared, {a.threads} threads; seconds")
    for _ in range(a.rounds):
        ours = sansu_first(a)
        print("sansu: " + ", ".join(f"{k} {v:.4g}" for k, v in ours.items()))
        theirs = {python: run_python(a)} if python else {}
        theirs.update({peer: peer_first(a, peer) for peer in a.llama_bench})
        for peer, took in theirs.items():
            print(f"{peer}: " + ", ".join(f"{k} {v:.4g} ({v / ours['from the file']:.2f} x)" for k, v in took.items()), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("-p", type=int, default=128, help="tokens of the prompt")
    parser.add_argument("-n", type=int, default=32, help="tokens to generate")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--repeat", type=int, default=5, help="measurements a process, after one to warm up")
    parser.add_argument("--sansu", default="build/sansu")
    parser.add_argument("--sansu-args", default="", help="further flags for sansu bench")
    parser.add_argument("--llama-bench", action="append", default=[], metavar='"PATH [ARGS]"', help="a llama-bench and its flags; may be repeated")
    parser.add_argument("--shared", type=int, metavar="N", help="measure the first token of a prompt whose first N ids are cached")
    parser.add_argument("--prefix-bench", default="build/bench/prefix")
    parser.add_argument("--no-python", action="store_true", help="leave llama-cpp-python out")
    parser.add_argument("--python-plain", action="store_true",
                        help="llama-cpp-python without repacked and matrix-unit weights (built by gcc 12, its AMX code crashes)")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--verbose", action="store_true", help=argparse.SUPPRESS)
    a = parser.parse_args()
    if a.inside:
        return inside(a)
    peers = {}
    if not a.no_python:
        try:
            import llama_cpp
            peers[f"llama-cpp-python {llama_cpp.__version__}"] = run_python
        except ImportError:
            print("llama-cpp-python is not installed", file=sys.stderr)
    if a.shared:
        return first_token(a, next(iter(peers), None))
    for peer in a.llama_bench:
        peers[peer if len(peer) < 60 else ".." + peer[-58:]] = functools.partial(run_llama_bench, peer=peer)
    ours, theirs = [], {name: [] for name in peers}
    for _ in range(a.rounds):
        ours.append(run_sansu(a))
        for name, run in peers.items():
            theirs[name].append(run(a))

    def show(name, rounds):
        print(f"{name:34s}" + "".join(f"  {what} {statistics.median(r[key] for r in rounds):9.2f}" for what, key in
                                      (("prompt", "prompt_tok_s"), ("new", "new_tok_s"), ("load s", "load_s")) if key in rounds[0]))

    print(f"{a.model}: prompt of {a.p}, {a.n} new, {a.threads} threads, {a.rounds} rounds; tokens a second")
    show("sansu", ours)
    for key in ("read_gb_s", "share", "int8_gops", "prompt_share"):
        if key in ours[0]:
            print(f"    {key} {statistics.median(r[key] for r in ours):.4g}")
    for name, rounds in theirs.items():
        show(name, rounds)
        for what, key in (("prompt", "prompt_tok_s"), ("new", "new_tok_s")):
            ratio = sorted(o[key] / t[key] for o, t in zip(ours, rounds))
            print(f"    sansu / peer, {what:6s}  {statistics.median(ratio):.2f}  ({ratio[0]:.2f} .. {ratio[-1]:.2f})")


if __name__ == "__main__":
    main()
