#!/usr/bin/env python3
"""bench_serve.py - what `sansu serve` does under load: speed beside one lone run, waiting times, many clients, hostile ones.

    make all && python3 tools/bench_serve.py [BUILD]        needs nothing but Python; takes about two minutes

Prints a row for each measurement. Ends with status 1 when an answer is a 5xx that is not a refusal, or memory grows.
"""
import asyncio, json, os, random, re, socket, subprocess, sys, time

BUILD = sys.argv[1] if len(sys.argv) > 1 else "build"
SANSU = os.path.join(BUILD, "sansu")
PROMPT = "【考え方】両はしに植えるので、"
TOKENS = 200
ROUNDS = 5
QUESTION = "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。"
LIKELY = json.dumps({"prompt": PROMPT, "max_tokens": 4, "logprobs": 5, "stream": True}).encode()
TELLING = json.dumps({"problem": QUESTION, "set": {"間かく": "10m"}}).encode()
bad = 0


class Server:
    def __init__(self, *flags):
        began = time.time()
        self.p = subprocess.Popen([SANSU, "serve", "--port", "0", "--quiet", *flags], stdout=subprocess.PIPE, text=True,
                                  env=dict(os.environ, SANSU_LANG="en"))
        self.port = int(re.search(r":(\d+) ", self.p.stdout.readline()).group(1))
        self.ready = time.time() - began

    def memory(self):
        with open(f"/proc/{self.p.pid}/status") as f:
            return int(re.search(r"RssAnon:\s+(\d+)", f.read()).group(1)) / 1024

    def seconds(self):
        with open(f"/proc/{self.p.pid}/stat") as f:
            fields = f.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.p.terminate()
        return self.p.wait()


def head(path, n, more=""):
    return f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {n}\r\n{more}\r\n".encode()


async def ask(port, path, body, first=None):
    """The whole reply, and when its first text came."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    data = json.dumps(body).encode()
    writer.write(head(path, len(data)) + data)
    began, at, reply = time.time(), 0, b""
    while piece := await reader.read(65536):
        reply += piece
        if not at and first and first in reply:
            at = time.time() - began
    writer.close()
    return reply, at


def status(reply):
    return int(reply[9:12]) if reply.startswith(b"HTTP/1.1 ") else 0


def completion(seed, stream=False):
    return {"prompt": PROMPT, "max_tokens": TOKENS, "temperature": 1, "seed": seed, "stream": stream,
            "stream_options": {"include_usage": True}}


def usage(reply):
    return int(re.findall(rb'"completion_tokens":(\d+)', reply)[-1])


def lone_run(seeds):
    """Tokens a second of the program alone, from the first token on."""
    tokens = seconds = 0
    for seed in seeds:
        r = subprocess.run([SANSU, "generate", "--prompt", PROMPT, "--max-new-tokens", str(TOKENS), "--temperature", "1", "--top-p", "1",
                            "--seed", str(seed), "--draft", "lookup", "--ignore-eos", "--json"], capture_output=True, text=True)
        n, rate = re.search(r"reply (\d+) tokens in [\d.]+ s \(([\d.]+) tok/s", r.stderr).groups()
        tokens += int(n)
        seconds += int(n) / float(rate)
    return tokens / seconds


class Stream:
    """One reply, read from time to time, so that the client costs the server no time: what is sent meanwhile waits in the socket."""
    def __init__(self, port, seed):
        data = json.dumps(dict(completion(seed, True), ignore_eos=True)).encode()
        self.reply = b""
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.sendall(head("/v1/completions", len(data)) + data)
        self.socket.setblocking(False)

    def ended(self):
        try:
            while piece := self.socket.recv(1 << 20):
                self.reply += piece
        except BlockingIOError:
            return False
        self.socket.close()
        return True


def together(server, n, total):
    """Tokens a second of n streams at once; processor seconds of the server a thousand tokens, of the client a second."""
    seeds, running, tokens = list(range(total)), [], 0
    began, used, own = time.time(), server.seconds(), time.process_time()
    while seeds or running:
        while seeds and len(running) < n:
            running.append(Stream(server.port, seeds.pop()))
        time.sleep(0.004)
        ended = [s for s in running if s.ended()]
        running = [s for s in running if s not in ended]
        tokens += sum(usage(s.reply) for s in ended)
    took = time.time() - began
    return tokens / took, 1000 * (server.seconds() - used) / tokens, (time.process_time() - own) / took


def spread(values):
    values = sorted(values)
    return f"{values[len(values) // 2]:.2f} ({values[0]:.2f} .. {values[-1]:.2f})"


def throughput(rounds):
    """The lone run and the streams in turns, ratios within a round."""
    alone, rates, cost = [], {1: [], 8: [], 32: []}, {}
    for _ in range(rounds):
        alone.append(lone_run(range(6)))
        for n in rates:
            s = Server("--parallel", str(n))
            together(s, n, n)
            rate, cost[n], client = together(s, n, max(6, 2 * n))
            rates[n].append(rate)
            cost[n] = f"{cost[n]:.2f} s of processor a 1,000 tokens, client {100 * client:.0f} % of a core"
            s.stop()
    row("one lone run, tokens/s", spread(alone))
    for n in rates:
        row(f"{n} streams, tokens/s in total", spread(rates[n]))
        row("  of the lone run", spread([a / b for a, b in zip(rates[n], alone)]) + "; " + cost[n])


async def first_token(port, others):
    load = [asyncio.create_task(ask(port, "/v1/completions", completion(i, True))) for i in range(others)]
    await asyncio.sleep(0.2)
    times = [(await ask(port, "/v1/completions", completion(100 + i, True), b'"text":"'))[1] for i in range(5)]
    await asyncio.gather(*load)
    return sorted(times)[2]


async def crowd(port, n):
    """n streams at once, a fifth of whose clients leave: each is answered whole or told to come again."""
    async def one(i):
        try:
            if i % 5:
                return (await ask(port, "/v1/completions", dict(completion(i, True), max_tokens=20)))[0]
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            data = json.dumps(completion(i, True)).encode()
            writer.write(head("/v1/completions", len(data)) + data)
            await asyncio.sleep(random.random() / 5)
            writer.close()
            return b"left"
        except OSError:
            return b"reset"

    replies = await asyncio.gather(*(one(i) for i in range(n)))
    kinds = {}
    for r in replies:
        kind = "left" if r == b"left" else "whole" if b"[DONE]" in r else "refused" if status(r) == 503 else "broken"
        kinds[kind] = kinds.get(kind, 0) + 1
    return kinds


def mixed(i):
    """A request of one of the kinds that a server meets: (bytes, whether to wait for an answer)."""
    good = json.dumps({"messages": [{"role": "user", "content": QUESTION}]}).encode()
    kinds = [head("/v1/chat/completions", len(good)) + good,
             b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n",
             head("/v1/chat/completions", 9) + b'{"n":true',
             head("/v1/chat/completions", 1 << 30),
             head("/v1/chat/completions", 100) + b"{",
             b"GET /health HTTP/1.1\nHost: localhost\n\n",
             b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
             head("/v1/audit", 19) + b'{"text":"3+4=8 \xff"} ',
             head("/v1/messages", 2, "Transfer-Encoding: chunked\r\n") + b"{}",
             b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n",
             b"GET /v1/status HTTP/1.1\r\nHost: localhost\r\n\r\n",
             b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n",
             b"GET /web/batch.js HTTP/1.1\r\nHost: localhost\r\n\r\n",
             head("/v1/audit/batch", 36) + b'{"text":"3+4=8"}\n{"text":7}\nno line\n',
             head("/v1/completions", len(LIKELY)) + LIKELY,
             head("/v1/completions", len(LIKELY)) + LIKELY[:-1] + b"]",
             head("/v1/read", len(TELLING)) + TELLING,
             head("/v1/pairs/votes", 2) + b"{}",
             b"POST /v1/chat/completions HTT"]
    k = i % len(kinds)
    return kinds[k], k not in (4, len(kinds) - 1)


async def hostile(server, n):
    seen, limit = {}, asyncio.Semaphore(50)

    async def one(i):
        data, waits = mixed(i)
        async with limit:
            reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
            writer.write(data)
            reply = b""
            try:
                while waits and (piece := await reader.read(65536)):
                    reply += piece
            except OSError:
                pass
            writer.close()
            seen[status(reply)] = seen.get(status(reply), 0) + 1

    await asyncio.gather(*(one(i) for i in range(n // 10)))
    before = server.memory()
    await asyncio.gather(*(one(i) for i in range(n)))
    return seen, before, server.memory()


def row(what, value):
    print(f"{what:64} {value}", flush=True)


def fail(why):
    global bad
    bad = 1
    row("FAILED", why)


def main():
    throughput(ROUNDS)
    if "--speed" in sys.argv:
        return
    s = Server("--parallel", "16")
    alone, beside = asyncio.run(first_token(s.port, 0)), asyncio.run(first_token(s.port, 8))
    row("first token alone, beside 8 others, ms", f"{1000 * alone:.0f}, {1000 * beside:.0f} ({beside / alone:.1f}x)")
    s.stop()
    s = Server()
    row("start to ready, s", f"{s.ready:.2f}")
    used = s.seconds()
    time.sleep(5)
    row("idle: processor in 5 s, memory of its own (MB)", f"{s.seconds() - used:.2f} s, {s.memory():.1f}")
    s.stop()
    for n in (500, 2000):
        s = Server("--queue", "600")
        kinds = asyncio.run(crowd(s.port, n))
        row(f"{n} streams at once", kinds)
        if kinds.get("broken"):
            fail(f"{kinds['broken']} broken replies")
        row("  exit code", s.stop())
    s = Server()
    seen, before, after = asyncio.run(hostile(s, 10000))
    row("10,000 mixed requests, by status", dict(sorted(seen.items())))
    row("  memory before and after (MB)", f"{before:.1f} {after:.1f}")
    if any(k >= 500 and k not in (503, 505) for k in seen):
        fail("a 5xx that is ours")
    if after > before + 8:
        fail("memory grows")
    row("  exit code", s.stop())
    sys.exit(bad)


main()
