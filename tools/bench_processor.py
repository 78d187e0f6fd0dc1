#!/usr/bin/env python3
"""Processor time of sansu and of llama.cpp on one GGUF file, one thread each, in turns: for a machine that others use, too.

    python3 tools/bench_processor.py MODEL.gguf [-p 32] [-n 8] [--rounds 3] [--repeat 2] [--sansu build/sansu]

tools/bench_peer.py goes by the clock and wants a quiet machine; this one asks how long the processor worked. llama-cpp-python
(0.3.36, built on the machine) counts around each call. sansu is run as a whole process: runs that differ in repetitions and in
new tokens are told apart, and their difference is the work. Both take the mean of --repeat prompts and replies after one to warm
up (40 for a small model). A round is one measurement of each; printed are the medians of tokens a second, and of the rounds'
ratios sansu / llama.cpp with their spread (lowest .. highest)."""
import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time


def inside(a):
    """One measurement of llama-cpp-python, as JSON on stdout."""
    import ctypes
    import random

    import llama_cpp as l
    quiet = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p)(lambda *_: None)  # kept alive by its name
    l.llama_log_set(quiet, None)
    l.llama_backend_init()
    model = l.llama_model_load_from_file(a.model.encode(), l.llama_model_default_params())
    p = l.llama_context_default_params()
    p.n_ctx, p.n_batch, p.n_ubatch, p.n_threads, p.n_threads_batch = a.p + a.n + 8, max(a.p, 32), max(a.p, 32), 1, 1
    context = l.llama_init_from_model(model, p)
    draw, vocabulary = random.Random(1), l.llama_vocab_n_tokens(l.llama_model_get_vocab(model))
    ids = (ctypes.c_int32 * a.p)(*[draw.randrange(vocabulary) for _ in range(a.p)])
    one = (ctypes.c_int32 * 1)()

    def feed(tokens, n):
        start = time.process_time()
        assert l.llama_decode(context, l.llama_batch_get_one(tokens, n)) == 0
        l.llama_synchronize(context)
        return time.process_time() - start

    prompt, new = [], []
    for _ in range(a.repeat + 1):
        l.llama_memory_clear(l.llama_get_memory(context), True)
        prompt.append(feed(ids, a.p))
        for i in range(a.n):
            one[0] = ids[i % a.p]
            new.append(feed(one, 1))
    print(json.dumps({"prompt": a.p / statistics.mean(prompt[1:]), "new": 1 / statistics.mean(new[a.n:])}))


def seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, env=dict(os.environ, OPENBLAS_NUM_THREADS="1"))  # its threads spin at the start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def sansu(a):
    def run(n, repeat):
        return seconds([a.sansu, "bench", "--model", a.model, "--threads", "1", "-p", str(a.p), "-n", str(n), "--repeat", str(repeat), "--no-limits"])

    def one_round(n):
        return (run(n, a.repeat + 1) - run(n, 1)) / a.repeat

    short = one_round(1)
    new = (one_round(a.n + 1) - short) / a.n
    return {"prompt": a.p / (short - new), "new": 1 / new}


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("model")
    a.add_argument("-p", type=int, default=32, help="tokens of the prompt")
    a.add_argument("-n", type=int, default=8, help="new tokens behind it")
    a.add_argument("--rounds", type=int, default=3)
    a.add_argument("--repeat", type=int, default=2, help="prompts and replies of a round")
    a.add_argument("--sansu", default="build/sansu")
    a.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    a = a.parse_args()
    if a.p < 2 or a.n < 1 or a.rounds < 1 or a.repeat < 1:
        sys.exit("bench_processor.py: -p from 2, -n, --rounds and --repeat from 1")
    if a.inside:
        return inside(a)
    ours, theirs = [], []
    for _ in range(a.rounds):
        ours.append(sansu(a))
        peer = [sys.executable, __file__, a.model, "-p", str(a.p), "-n", str(a.n), "--repeat", str(a.repeat), "--inside"]
        theirs.append(json.loads(subprocess.run(peer, check=True, capture_output=True, text=True).stdout))
    for what in ("prompt", "new"):
        ratios = sorted(x[what] / y[what] for x, y in zip(ours, theirs))
        print("%-6s  sansu %.2f  llama.cpp %.2f  ratio %.2f (%.2f .. %.2f)" % (
            what, statistics.median(x[what] for x in ours), statistics.median(y[what] for y in theirs),
            statistics.median(ratios), ratios[0], ratios[-1]))


if __name__ == "__main__":
    main()
