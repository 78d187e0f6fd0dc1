#!/usr/bin/env python3
"""sdk_oracle.py - the official Anthropic and OpenAI SDKs and `sansu teach` ask the same scripted server the same questions;
text, stop reason and usage must be equal, and so must who gives up.

    make all standin && python3 tools/sdk_oracle.py [BUILD]        needs tools/requirements.txt (anthropic, openai)

The server is the tests' stand-in teacher (tests/teacher/standin*.c). Each case is asked by a fresh problem text for each
client, so that "fails once, then answers" plays for both. Ends with status 1 at the first difference.
"""
import json, os, sqlite3, subprocess, sys, tempfile

import anthropic
import openai

BUILD = sys.argv[1] if len(sys.argv) > 1 else "build"
KEY = "sk-test-oracle-0123456789"
CASES = ["ok", "thinking", "slow-first-byte", "pieces", "chunked-1byte", "gzip", "sse-crlf", "ping", "unknown-event", "max-tokens",
         "refusal", "429-float", "429-ms", "429-nonsense", "429-seconds", "429-date", "500", "504", "529", "408", "409", "do-retry", "reset-before",
         "400", "402", "403", "404", "401", "413-html", "no-retry", "500-always", "429-spend"]
# the stand-in has thinking blocks in whole Messages replies only
SKIP = {("anthropic", "thinking", True), ("openai", "thinking", False), ("openai", "thinking", True)}


def problem(case, who):
    return f"赤い玉が5個、白い玉が3個あります。全部で何個ですか。#case:{case}# {who}"


def ask_anthropic(url, case, stream):
    client = anthropic.Anthropic(base_url=url, api_key=KEY, max_retries=2)
    args = dict(model="claude-sonnet-4-6", max_tokens=1500, messages=[{"role": "user", "content": problem(case, f"sdk{stream}")}])
    try:
        if stream:
            with client.messages.stream(**args) as s:
                m = s.get_final_message()
        else:
            m = client.messages.create(**args)
    except anthropic.APIStatusError as e:
        return ("failed", e.status_code)
    except anthropic.APIError:
        return ("failed", 0)
    text = "".join(b.text for b in m.content if b.type == "text")
    u = m.usage
    return (text, m.stop_reason, u.input_tokens or 0, u.output_tokens or 0)


def ask_openai(url, case, stream):
    client = openai.OpenAI(base_url=url + "/v1", api_key=KEY, max_retries=2)
    args = dict(model="m", max_tokens=1500, messages=[{"role": "user", "content": problem(case, f"sdk{stream}")}])
    try:
        if not stream:
            m = client.chat.completions.create(**args)
            c = m.choices[0]
            return (c.message.content, c.finish_reason, m.usage.prompt_tokens, m.usage.completion_tokens)
        text, stop, usage = "", None, None
        for chunk in client.chat.completions.create(stream=True, stream_options={"include_usage": True}, **args):
            if chunk.choices:
                text += chunk.choices[0].delta.content or ""
                stop = chunk.choices[0].finish_reason or stop
            usage = chunk.usage or usage
        return (text, stop, usage.prompt_tokens, usage.completion_tokens)
    except openai.APIStatusError as e:
        return ("failed", e.status_code)
    except openai.APIError:
        return ("failed", 0)


def ask_sansu(url, teacher, case, stream):
    with tempfile.TemporaryDirectory() as d:
        store = os.path.join(d, "s.db")
        row = json.dumps({"problem": problem(case, f"c{stream}")})
        args = [f"{BUILD}/sansu", "teach", "-", "--store", store, "--teacher", teacher, "--base-url", url, "--system", "/dev/null", "--quiet"]
        args += ["--model", "m"] if teacher == "openai" else []
        args += [] if stream else ["--no-stream"]
        env = dict(os.environ, ANTHROPIC_API_KEY=KEY, OPENAI_API_KEY=KEY)
        p = subprocess.run(args, input=row, capture_output=True, text=True, env=env)
        db = sqlite3.connect(store)
        got = db.execute("SELECT a.text, a.stop, a.n_input, a.n_output FROM events e JOIN answers a ON a.response = e.response"
                         " WHERE e.state IN ('done', 'refused') ORDER BY e.row DESC LIMIT 1").fetchone()
        if got:
            return tuple(got)
        status = db.execute("SELECT status FROM responses ORDER BY row DESC LIMIT 1").fetchone()
        assert p.returncode == 1, (p.returncode, p.stderr)
        return ("failed", status[0] if status else 0)


def batch(url):
    client = anthropic.Anthropic(base_url=url, api_key=KEY)
    params = dict(model="claude-sonnet-4-6", max_tokens=1500, messages=[{"role": "user", "content": problem("ok", "batch")}])
    b = client.messages.batches.create(requests=[{"custom_id": f"p-{i}", "params": params} for i in range(3)])
    while b.processing_status != "ended":
        b = client.messages.batches.retrieve(b.id)
    sdk = sorted(("".join(c.text for c in r.result.message.content), r.result.message.stop_reason, r.result.message.usage.input_tokens,
                  r.result.message.usage.output_tokens) for r in client.messages.batches.results(b.id))
    with tempfile.TemporaryDirectory() as d:
        store = os.path.join(d, "s.db")
        rows = "".join(json.dumps({"problem": problem("ok", f"b{i}")}) + "\n" for i in range(3))
        subprocess.run([f"{BUILD}/sansu", "teach", "-", "--store", store, "--teacher", "anthropic", "--base-url", url, "--batch-api", "--poll", "0", "--quiet"],
                       input=rows, capture_output=True, text=True, env=dict(os.environ, ANTHROPIC_API_KEY=KEY), check=True)
        ours = sorted(sqlite3.connect(store).execute("SELECT text, stop, n_input, n_output FROM answers").fetchall())
    return sdk, ours


def main():
    server = subprocess.Popen([f"{BUILD}/standin"], stdout=subprocess.PIPE, text=True)
    url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
    same = different = 0
    try:
        for teacher, ask in (("anthropic", ask_anthropic), ("openai", ask_openai)):
            for case in CASES:
                for stream in (False, True):
                    if (teacher, case, stream) in SKIP:
                        continue
                    sdk, ours = ask(url, case, stream), ask_sansu(url, teacher, case, stream)
                    ok = sdk == ours
                    same, different = same + ok, different + (not ok)
                    if not ok:
                        print(f"{teacher} {case} {'streamed' if stream else 'whole'}\n  sdk   {sdk}\n  sansu {ours}")
        sdk, ours = batch(url)
        same, different = same + (sdk == ours), different + (sdk != ours)
        if sdk != ours:
            print("batch", sdk, ours)
    finally:
        server.kill()
    print(f"anthropic {anthropic.__version__}, openai {openai.__version__}: {same} exchanges with the same text, stop reason, usage or failure; {different} different")
    return different > 0


if __name__ == "__main__":
    sys.exit(main())
