#!/usr/bin/env python3
"""serve_oracle.py - the official OpenAI, Anthropic and Ollama SDKs against `sansu serve`: same text, end and usage as our own call.

    make all && python3 -m venv V && V/bin/pip install PACKAGES && V/bin/python tools/serve_oracle.py [BUILD]
    PACKAGES: openai==3.57.0 anthropic==2.14.0 ollama==0.6.3 langchain-openai==1.7.4 langchain-anthropic==1.7.10 litellm==1.110.2 (the last three may be absent)

Each row is one assertion; a difference ends the run with status 1. Assertions marked "llama-server" are what the published tests
of that server ask of the same endpoints, put in our own words.
"""
import json, math, os, subprocess, sys, threading, time, urllib.error, urllib.request

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"

import anthropic
import ollama
import openai

BUILD = sys.argv[1] if len(sys.argv) > 1 else "build"
SANSU = os.path.join(BUILD, "sansu")
KEY = "sk-test-oracle-0123456789"
QUESTION = "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。"
CHAT = {"sansu": {"mode": "chat"}}
done = 0


def check(what, found, expected=True):
    global done
    if found != expected:
        sys.exit(f"FAILED {what}: {found!r}, not {expected!r}")
    done += 1
    print("ok  ", what)


def start(*flags, key=KEY):
    env = dict(os.environ, SANSU_LANG="en", **({"SANSU_API_KEY": key} if key else {}))
    p = subprocess.Popen([SANSU, "serve", "--port", "0", "--quiet", *flags], stdout=subprocess.PIPE, text=True, env=env)
    url = p.stdout.readline().split()[2]
    return p, url


def own(seed, **more):
    args = [SANSU, "explain", QUESTION, "--json", "--seed", str(seed)]
    for k, v in more.items():
        args += [f"--{k}", str(v)]
    return json.loads(subprocess.run(args, capture_output=True, text=True).stdout)


def turn(text=QUESTION):
    return [{"role": "user", "content": text}]


def openai_whole(c):
    for seed in (0, 5):
        mine = own(seed)
        r = c.chat.completions.create(model="sansu-mini", messages=turn(), seed=seed)
        check(f"openai chat seed {seed}: text", r.choices[0].message.content, mine["text"])
        check("  finish_reason", r.choices[0].finish_reason, "stop")
        check("  our own data survive in model_extra", r.choices[0].model_extra["sansu"]["vouching"], mine["vouching"])
        check("  usage adds up", r.usage.total_tokens, r.usage.prompt_tokens + r.usage.completion_tokens)
        check("  system_fingerprint (llama-server)", r.system_fingerprint.startswith("sansu-"))
    r = c.chat.completions.create(model="sansu-mini", messages=turn(), max_completion_tokens=5, extra_body=CHAT)
    check("openai max_completion_tokens: length", (r.choices[0].finish_reason, r.usage.completion_tokens), ("length", 5))
    r = c.chat.completions.create(model="sansu-mini", messages=turn(), stop=["か所"], extra_body=CHAT)
    check("openai stop: not in the text", "か所" not in r.choices[0].message.content)
    r = c.chat.completions.create(model="sansu-mini", messages=turn(), n=3, seed=5, temperature=1, extra_body=CHAT)
    one = c.chat.completions.create(model="sansu-mini", messages=turn(), seed=7, temperature=1, extra_body=CHAT)
    check("openai n: three choices, numbered", [x.index for x in r.choices], [0, 1, 2])
    check("openai n: choice i has seed + i", r.choices[2].message.content, one.choices[0].message.content)
    parts = [{"role": "developer", "content": "s"}, {"role": "user", "content": [{"type": "text", "text": QUESTION}]}]
    r = c.chat.completions.create(model="sansu-mini", messages=parts, tools=[], user="u", store=False)
    check("openai developer turn, parts, empty tools", r.choices[0].message.content, own(0)["text"])
    check("  ignored fields are named", sorted(r.choices[0].model_extra["sansu"]["ignored"]), ["store", "system", "user"])
    r = c.completions.create(model="sansu-mini", prompt="【考え方】", max_tokens=8, temperature=0)
    check("openai completions: tokens", r.usage.completion_tokens, 8)


def openai_logprobs(c):
    args = dict(model="sansu-mini", messages=turn(), seed=3, temperature=1, max_tokens=60, logprobs=True, top_logprobs=4)
    whole = c.chat.completions.create(**args)
    content = whole.choices[0].logprobs.content
    plain = c.chat.completions.create(model="sansu-mini", messages=turn(), seed=3, temperature=1, max_tokens=60, extra_body=CHAT)
    check("openai logprobs: the text is the same without them", whole.choices[0].message.content, plain.choices[0].message.content)
    check("  joined tokens are the text (llama-server)", "".join(t.token for t in content), whole.choices[0].message.content)
    check("  joined bytes, too", bytes(b for t in content for b in t.bytes).decode(), whole.choices[0].message.content)
    check("  as many as were asked for, falling", all([x.logprob for x in t.top_logprobs] == sorted((x.logprob for x in t.top_logprobs), reverse=True)
                                                       and len(t.top_logprobs) == 4 for t in content))
    check("  no more than all there is", all(sum(math.exp(x.logprob) for x in t.top_logprobs) < 1.0001 for t in content))
    chunks = list(c.chat.completions.create(stream=True, **args))
    told = [t for x in chunks for y in x.choices if y.logprobs for t in y.logprobs.content]
    check("  a stream tells the same", [(t.token, t.logprob) for t in told], [(t.token, t.logprob) for t in content])
    r = c.completions.create(model="sansu-mini", prompt="【考え方】", max_tokens=12, temperature=0, logprobs=3)
    l = r.choices[0].logprobs
    check("openai completions logprobs", "".join(l.tokens), r.choices[0].text)
    check("  the greedy choice is the likeliest", [max(m.values()) for m in l.top_logprobs], l.token_logprobs)
    check("  offsets are places in the text", [r.choices[0].text[o:].startswith(t) for o, t in zip(l.text_offset, l.tokens)], [True] * 12)


def openai_stream(c):
    for extra, body in (("explain", None), ("chat", CHAT)):
        whole = c.chat.completions.create(model="sansu-mini", messages=turn(), seed=3, temperature=1, extra_body=body)
        chunks = list(c.chat.completions.create(model="sansu-mini", messages=turn(), seed=3, temperature=1, stream=True,
                                                stream_options={"include_usage": True}, extra_body=body))
        text = "".join(x.choices[0].delta.content or "" for x in chunks if x.choices)
        check(f"openai stream {extra}: text", text, whole.choices[0].message.content)
        check("  usage of the last chunk", chunks[-1].usage, whole.usage)
        check("  one id (llama-server)", len({x.id for x in chunks}), 1)
        check("  first delta: role, content null (llama-server)", (chunks[0].choices[0].delta.role, chunks[0].choices[0].delta.content),
              ("assistant", None))
        check("  no role later (llama-server)", {x.choices[0].delta.role for x in chunks[1:] if x.choices}, {None})
        check("  last choice has no content (llama-server)", chunks[-2].choices[0].delta.content, None)
        check("  finish_reason only there", [x.choices[0].finish_reason for x in chunks if x.choices][-1], whole.choices[0].finish_reason)
    with c.chat.completions.stream(model="sansu-mini", messages=turn(), seed=3) as s:
        final = s.get_final_completion()
    check("openai stream() helper", final.choices[0].message.content, own(3)["text"])
    s = c.chat.completions.create(model="sansu-mini", messages=turn(), stream=True, n=4, temperature=2, extra_body=CHAT)
    next(iter(s))
    s.close()
    chunks = list(c.completions.create(model="sansu-mini", prompt="【考え方】", max_tokens=8, temperature=0, stream=True))
    whole = c.completions.create(model="sansu-mini", prompt="【考え方】", max_tokens=8, temperature=0)
    check("openai completions stream", "".join(x.choices[0].text for x in chunks), whole.choices[0].text)


def refused(what, kind, call, status, **fields):
    try:
        call()
    except kind as e:
        check(f"{what}: {status}", e.status_code, status)
        for k, v in fields.items():
            check(f"  {k}", getattr(e, k) if hasattr(e, k) else e.body["error"].get(k), v)
        return
    sys.exit(f"FAILED {what}: it was taken")


def openai_errors(c, url):
    create = c.chat.completions.create
    refused("openai model", openai.NotFoundError, lambda: create(model="gpt-4o", messages=turn()), 404, code="model_not_found", param="model")
    bad = {"top_logprobs": dict(top_logprobs=2), "response_format": dict(response_format={"type": "json_object"}),
           "tool_choice": dict(tools=[{"type": "function", "function": {"name": "f"}}], tool_choice="required"),
           "n": dict(n=9), "temperature": dict(temperature=3), "max_tokens": dict(max_tokens=100000), "logit_bias": dict(logit_bias={"5": 1}),
           "presence_penalty": dict(presence_penalty=1)}
    for name, more in bad.items():
        refused(f"openai {name}", openai.BadRequestError, lambda: create(model="sansu-mini", messages=turn(), **more), 400, param=name)
    image = [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:,"}}]}]
    refused("openai image", openai.BadRequestError, lambda: create(model="sansu-mini", messages=image), 400, param="messages[0].content[0]")
    two = turn() + [{"role": "assistant", "content": "a"}, {"role": "assistant", "content": "b"}] + turn()
    refused("openai two assistant turns (llama-server)", openai.BadRequestError, lambda: create(model="sansu-mini", messages=two), 400)
    wrong = openai.OpenAI(base_url=url + "/v1", api_key="sk-wrong", max_retries=0)
    refused("openai wrong key", openai.AuthenticationError, lambda: wrong.chat.completions.create(model="m", messages=turn()), 401)
    check("openai models.list", [m.id for m in c.models.list()], ["sansu-mini"])
    check("openai models.retrieve", c.models.retrieve("sansu-mini").object, "model")


def anthropic_all(c, url):
    args = dict(model="sansu-mini", max_tokens=300, messages=turn())
    mine = own(0)
    m = c.messages.create(**args)
    check("anthropic text", m.content[0].text, mine["text"])
    check("  stop_reason", m.stop_reason, "end_turn")
    check("  type, role, model", (m.type, m.role, m.model), ("message", "assistant", "sansu-mini"))
    check("  cache_read_input_tokens (llama-server)", m.usage.cache_read_input_tokens, 0)
    check("  no timings (llama-server)", "timings" in (m.model_extra or {}), False)
    check("  count_tokens agrees", c.messages.count_tokens(model="sansu-mini", messages=turn()).input_tokens, m.usage.input_tokens)
    with c.messages.stream(**args) as s:
        events = [e.type for e in s]
        final = s.get_final_message()
    check("anthropic stream: text", final.content[0].text, mine["text"])
    check("  usage", (final.usage.input_tokens, final.usage.output_tokens), (m.usage.input_tokens, m.usage.output_tokens))
    check("  begins and ends as it should", (events[0], events[-1]), ("message_start", "message_stop"))
    raw = [e.type for e in c.messages.create(stream=True, **args)]
    check("  order of events", [t for i, t in enumerate(raw) if i == 0 or raw[i - 1] != t],
          ["message_start", "content_block_start"] + ["content_block_delta", "content_block_stop", "message_delta", "message_stop"])
    m = c.messages.create(model="sansu-mini", max_tokens=5, messages=turn(), extra_body=CHAT)
    check("anthropic max_tokens", (m.stop_reason, m.usage.output_tokens), ("max_tokens", 5))
    m = c.messages.create(stop_sequences=["か所"], extra_body=CHAT, **args)
    check("anthropic stop_sequence", (m.stop_reason, m.stop_sequence), ("stop_sequence", "か所"))
    m = c.messages.create(system=[{"type": "text", "text": "s"}], extra_body=CHAT, **args)
    check("anthropic system in parts", m.role, "assistant")
    m = c.messages.create(model="sansu-mini", max_tokens=300, messages=turn("こんにちは"))
    check("anthropic refusal", m.stop_reason, "refusal")
    refused("anthropic thinking", anthropic.BadRequestError, lambda: c.messages.create(
        thinking={"type": "enabled", "budget_tokens": 1024}, **dict(args, max_tokens=1020)), 400)
    refused("anthropic model", anthropic.NotFoundError, lambda: c.messages.create(**dict(args, model="claude-x")), 404)
    wrong = anthropic.Anthropic(base_url=url, api_key="sk-wrong", max_retries=0)
    refused("anthropic wrong key", anthropic.AuthenticationError, lambda: wrong.messages.create(**args), 401)
    check("anthropic models.list", [x.id for x in c.models.list()], ["sansu-mini"])


def responses(c):
    mine = own(5)
    args = dict(model="sansu-mini", input=QUESTION, extra_body={"seed": 5})
    r = c.responses.create(**args)
    check("openai responses: text", r.output_text, mine["text"])
    check("  status", (r.status, r.incomplete_details, r.error), ("completed", None, None))
    check("  our own data", r.model_extra["sansu"]["vouching"], mine["vouching"])
    check("  usage adds up", r.usage.total_tokens, r.usage.input_tokens + r.usage.output_tokens)
    events = list(c.responses.create(stream=True, **args))
    check("openai responses stream: text", "".join(e.delta for e in events if e.type == "response.output_text.delta"), mine["text"])
    check("  numbered", [e.sequence_number for e in events], list(range(len(events))))
    kinds = [e.type.removeprefix("response.") for i, e in enumerate(events) if i == 0 or events[i - 1].type != e.type]
    check("  order of events", kinds, ["created", "in_progress", "output_item.added", "content_part.added", "output_text.delta",
                                       "output_text.done", "content_part.done", "output_item.done", "completed"])
    check("  the last one is the whole", (events[-1].response.output_text, events[-1].response.usage), (r.output_text, r.usage))
    with c.responses.stream(**args) as s:
        check("openai responses stream() helper", s.get_final_response().output_text, mine["text"])
    talk = [{"role": "user", "content": [{"type": "input_text", "text": "3+4は?"}]}, {"role": "assistant", "content": "7"}] + turn()
    r = c.responses.create(model="sansu-mini", instructions="s", input=talk, max_output_tokens=5)
    check("openai responses: a conversation that is cut", (r.status, r.incomplete_details.reason, r.usage.output_tokens), ("incomplete", "max_output_tokens", 5))
    refused("openai responses previous_response_id", openai.BadRequestError,
            lambda: c.responses.create(previous_response_id="resp_1", **args), 400, param="previous_response_id")
    refused("openai responses json", openai.BadRequestError,
            lambda: c.responses.create(text={"format": {"type": "json_object"}}, **args), 400, param="text")


def ollama_all(url):
    c = ollama.Client(host=url, headers={"Authorization": "Bearer " + KEY})
    mine = own(5)["text"]
    name = c.list().models[0].model
    check("ollama list", name, "sansu-mini:latest")
    check("ollama show", c.show(name).capabilities, ["completion"])
    args = dict(model=name, messages=turn(), options={"seed": 5}, tools=[])
    r = c.chat(**args)
    check("ollama chat: text", r.message.content, mine)
    check("  done", (r.done, r.done_reason), (True, "stop"))
    parts = list(c.chat(stream=True, **args))
    check("ollama stream: text", "".join(p.message.content for p in parts), mine)
    check("  only the last is done", [p.done for p in parts], [False] * (len(parts) - 1) + [True])
    check("  counts", (parts[-1].prompt_eval_count, parts[-1].eval_count), (r.prompt_eval_count, r.eval_count))
    r = c.chat(model=name, messages=turn(), options={"num_predict": 5}, **{"format": ""})
    check("ollama num_predict", (r.done_reason, r.eval_count), ("length", 5))
    for what, more, status in (("model", dict(model="llama3"), 404), ("format", dict(format="json"), 400), ("pictures", dict(
            messages=[{"role": "user", "content": "a", "images": [b"x"]}]), 400)):
        try:
            c.chat(**dict(args, **more))
            sys.exit(f"FAILED ollama {what}: it was taken")
        except ollama.ResponseError as e:
            check(f"ollama {what}: {status}", e.status_code, status)


def get(url, path, **headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url + path, headers=headers)) as r:
            return r.status, r.read().decode(), dict(r.headers)
    except urllib.error.HTTPError as e:
        return e.code, e.read().decode(), dict(e.headers)


def plain(url):
    check("/health without a key (llama-server)", get(url, "/health")[0], 200)
    check("/v1/models without a key (llama-server)", get(url, "/v1/models")[0], 200)
    check("/props needs the key", get(url, "/props")[0], 401)
    check("X-Api-Key, too (llama-server)", get(url, "/props", **{"X-Api-Key": KEY})[0], 200)
    body = get(url, "/metrics", Authorization="Bearer " + KEY)
    check("/metrics is plain text (llama-server)", body[2]["Content-Type"].startswith("text/plain"))
    check("  and counts", 'sansu_requests_total{route="/v1/chat/completions",code="200"}' in body[1])


def frameworks(url):
    """LangChain and LiteLLM, where they are installed: their own ways of saying the same."""
    mine = own(0)["text"]
    try:
        from langchain_openai import ChatOpenAI
        m = ChatOpenAI(model="sansu-mini", base_url=url + "/v1", api_key=KEY, max_tokens=300)
        check("langchain-openai invoke", m.invoke(QUESTION).content, mine)
        check("langchain-openai stream", "".join(x.content for x in m.stream(QUESTION)), mine)
        try:
            m.with_structured_output({"title": "T", "type": "object", "properties": {"a": {"type": "string"}}}).invoke(QUESTION)
            sys.exit("FAILED langchain structured output: it was taken")
        except openai.BadRequestError as e:
            check("langchain-openai structured output: refused by name", e.body["param"], "response_format")
    except ImportError:
        print("skip langchain-openai")
    try:
        from langchain_anthropic import ChatAnthropic
        m = ChatAnthropic(model="sansu-mini", base_url=url, api_key=KEY, max_tokens=300)
        check("langchain-anthropic invoke", m.invoke(QUESTION).content, mine)
        check("langchain-anthropic stream", "".join(x.text if isinstance(x.text, str) else x.text() for x in m.stream(QUESTION)), mine)
    except ImportError:
        print("skip langchain-anthropic")
    try:
        import litellm
        r = litellm.completion(model="openai/sansu-mini", api_base=url + "/v1", api_key=KEY, messages=turn(), max_tokens=300)
        check("litellm openai", r.choices[0].message.content, mine)
        r = litellm.completion(model="anthropic/sansu-mini", api_base=url, api_key=KEY, messages=turn(), max_tokens=300)
        check("litellm anthropic", r.choices[0].message.content, mine)
        parts = litellm.completion(model="openai/sansu-mini", api_base=url + "/v1", api_key=KEY, messages=turn(), max_tokens=300, stream=True)
        check("litellm stream", "".join(x.choices[0].delta.content or "" for x in parts), mine)
    except ImportError:
        print("skip litellm")


def overload():
    """Retry-After is obeyed: more than there is room for, and all are answered in the end."""
    p, url = start("--parallel", "1", "--queue", "1", key=None)
    c = openai.OpenAI(base_url=url + "/v1", api_key="none", max_retries=8)
    texts = [None] * 6

    def ask(i):
        r = c.chat.completions.create(model="sansu-mini", messages=turn(), seed=1, temperature=1, extra_body=CHAT)
        texts[i] = r.choices[0].message.content

    threads = [threading.Thread(target=ask, args=(i,)) for i in range(6)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    check("six clients, room for two: the same text for all", len(set(texts)) == 1 and texts[0] is not None)
    p.terminate()
    check("SIGTERM: exit code", p.wait(), 0)


def main():
    p, url = start()
    c = openai.OpenAI(base_url=url + "/v1", api_key=KEY, max_retries=0)
    a = anthropic.Anthropic(base_url=url, api_key=KEY, max_retries=0)
    began = time.time()
    openai_whole(c)
    openai_logprobs(c)
    openai_stream(c)
    openai_errors(c, url)
    responses(c)
    anthropic_all(a, url)
    ollama_all(url)
    frameworks(url)
    plain(url)
    p.terminate()
    check("SIGTERM: exit code", p.wait(), 0)
    overload()
    print(f"{done} assertions, openai {openai.__version__}, anthropic {anthropic.__version__}, {time.time() - began:.1f} s")


main()
