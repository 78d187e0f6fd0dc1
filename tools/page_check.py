#!/usr/bin/env python3
"""page_check.py - the teacher's page in a browser, against a running `sansu serve`.

    python3 -m venv /tmp/page && /tmp/page/bin/pip install playwright==1.65.0 axe-playwright-python==0.1.8
    apt-get install chromium
    build/sansu serve --port 8391 --library /tmp/page_library.db &     (a new file; without one 直す and 本だな are left out, and
                                                                       without --pairs くらべる: tools/serve_check.sh makes some)
    /tmp/page/bin/python tools/page_check.py --url http://127.0.0.1:8391 --out /tmp/page_pictures

Prints a line a check; ends with 1 when one fails. Every request to another host than the server's is an error, and so is
every line that the browser writes into its console.

Checked with playwright 1.65.0, axe-playwright-python 0.1.8, chromium 156.0.8078.108 of Debian 12.
"""
import argparse
import json
import pathlib
import sys
import time
import urllib.parse

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import page_check_library
import page_check_screens

CARD = "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。"
PARTS = "兄と弟の持っているお金の合計は5000円で、兄は弟より800円多く持っています。兄と弟はそれぞれ何円持っていますか。"
HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script>木は何本ですか。</textarea>\"'`${alert(3)}"
UNREAD = "ある店で3種類の札を3枚ひくとき、7のつく札が来る見こみはどれくらいですか。"


class Checks:
    def __init__(self):
        self.failed = 0

    def check(self, words, ok, more=""):
        print(("ok    " if ok else "FAILED") + f" {words}" + (f": {more}" if more and not ok else ""), flush=True)
        self.failed += not ok


class Desk:
    """A page with ears: what it asks for, what it complains of."""

    def __init__(self, browser, url, out, **context):
        self.url, self.out = url, out
        self.context = browser.new_context(locale="ja-JP", **context)
        self.page = self.context.new_page()
        self.console, self.foreign, self.sent, self.dialogs = [], [], [], 0
        host = urllib.parse.urlparse(url).netloc
        self.page.on("console", lambda m: self.console.append(m.text))
        self.page.on("pageerror", lambda e: self.console.append(str(e)))
        self.page.on("dialog", self.on_dialog)
        self.page.on("request", lambda r: self.on_request(r, host))
        self.page.goto(url)
        self.until("document.title.length > 6")

    def on_dialog(self, dialog):
        self.dialogs += 1
        dialog.dismiss()

    def on_request(self, request, host):
        parts = urllib.parse.urlparse(request.url)
        if parts.scheme != "blob" and parts.netloc != host:
            self.foreign.append(request.url)
        self.sent.append((request.method, parts.path))

    def ask(self, text):
        self.page.fill("#problem", text)
        self.page.click("#read")
        self.settle()

    # playwright's own wait_for_function evaluates text, which the page's policy forbids.
    def until(self, expression, arg=None, seconds=60):
        end = time.monotonic() + seconds
        while not self.page.evaluate(expression, arg):
            if time.monotonic() > end:
                raise TimeoutError(expression)
            time.sleep(0.05)

    def settle(self):
        self.until("document.getElementById('stop').hidden")

    def text(self, selector):
        return self.page.inner_text(selector)

    def picture(self, name, whole=True):
        self.page.screenshot(path=str(self.out / f"{name}.png"), full_page=whole)

    def explains(self):
        return self.sent.count(("POST", "/v1/explain"))


def card(c, d):
    d.ask(CARD)
    c.check("the reading names roles, values and units", all(w in d.text("#reading") for w in ("植木算", "道の長さ", "270m", "9m", "木の数")),
            d.text("#reading"))
    c.check("and says how sure it is", "読み取りは確か" in d.text("#reading"))
    c.check("the figure is an image of the page's own bytes", d.page.get_attribute("#figures img", "src").startswith("blob:"))
    c.check("with a description", "270m" in d.page.get_attribute("#figures img", "alt"))
    c.check("and is drawn", d.page.evaluate("document.querySelector('#figures img').naturalWidth") > 50)
    c.check("the explanation ends with the answer", "答え 31本" in d.text("#lines"), d.text("#lines"))
    marks = d.page.eval_on_selector_all("#lines .mark", "nodes => nodes.map(n => n.previousSibling.textContent + n.firstChild.textContent)")
    c.check("each equation has its mark", marks == ["270÷9=30(か所)✓", "30+1=31(本)✓"], str(marks))
    c.check("what is vouched for is said", "正確に解いたものと同じ" in d.text("#verdict"))
    c.check("the exact answer stands out", "31本" in d.text(".answer"))
    spoken = d.page.eval_on_selector_all("#spoken p", "nodes => nodes.map(n => n.textContent)")
    c.check("whole lines are spoken", any(s == "答え 31本" for s in spoken) and all("\n" not in s for s in spoken), str(spoken))
    c.check("nobody says 正解", "正解" not in d.page.content())


def solved_figure(c, d):
    before = d.page.get_attribute("#figures img", "src")
    d.page.click("#solved")
    d.until("b => document.querySelector('#figures img')?.src !== b", before)
    c.check("the figure with its solution is another one", d.page.get_attribute("#solved", "aria-pressed") == "true")
    d.page.wait_for_timeout(200)
    d.picture("solved")
    d.page.click("#solved")


def again(c, d):
    d.page.click("#again")
    d.settle()
    c.check("another seed writes again, under the same checks", d.page.locator("#lines .mark").count() > 0 and "書いたもの" in d.text("#verdict"))


def copying(c, d):
    d.context.grant_permissions(["clipboard-read", "clipboard-write"])
    d.page.click("#copy")
    d.until("document.getElementById('copy').textContent === '写しました'")
    copied = d.page.evaluate("navigator.clipboard.readText()")
    c.check("the text is copied as it was written", "答え 31本" in copied and "✓" not in copied, copied)


def hostile(c, d):
    d.ask(HOSTILE)
    d.page.wait_for_timeout(300)
    c.check("markup in a problem is text", "<img src=x" in d.text("#reading"), d.text("#reading"))
    c.check("no element came of it", d.page.locator("#reading img, main script").count() == 0 and d.dialogs == 0)
    c.check("a declined problem says so", "数が見つかりません" in d.text("#trouble"), d.text("#trouble"))
    c.check("and shows no explanation", not d.page.is_visible("#explanation"))


def parts(c, d):
    d.ask(PARTS)
    c.check("each of two questions has its reading", d.page.locator("#reading .part").count() == 2, d.text("#reading"))
    d.picture("parts")


def unread(c, d):
    d.ask(UNREAD)
    d.page.click("#trouble button")
    d.settle()
    c.check("the model may try under a warning", "当てになりません" in d.text("#warnings") and "うたがい" in d.text("#verdict"))
    c.check("no exact answer is claimed", d.page.locator(".answer").count() == 0)
    d.picture("doubt")


def keys(c, d):
    before = d.explains()
    d.page.fill("#problem", "")
    d.page.focus("#problem")
    ime = d.context.new_cdp_session(d.page)
    ime.send("Input.imeSetComposition", {"text": "きが", "selectionStart": 2, "selectionEnd": 2})
    d.page.keyboard.press("Control+Enter")
    d.page.wait_for_timeout(300)
    c.check("a key while kanji are composed sends nothing", d.explains() == before and d.page.input_value("#problem") == "きが")
    ime.send("Input.insertText", {"text": "木が"})
    d.page.keyboard.press("Enter")
    d.page.wait_for_timeout(300)
    c.check("Enter alone sends nothing", d.explains() == before and d.page.input_value("#problem") == "木が\n")
    d.page.fill("#problem", CARD)
    d.page.keyboard.press("Control+Enter")
    d.until("!document.getElementById('actions').hidden")
    d.settle()
    c.check("Ctrl+Enter reads", d.explains() == before + 1)
    order = []
    d.page.focus("#language")
    for _ in range(12):
        order.append(d.page.evaluate("document.activeElement.id"))
        d.page.keyboard.press("Tab")
    want = ["language", "problem", "read", "example", "correct", "solved"]
    c.check("Tab goes through the page in its order", order[:6] == want and "again" in order, str(order))


def stopping(c, d):
    held = []
    d.page.route("**/v1/explain", lambda route: held.append(route))
    d.page.click("#read")
    d.until("!document.getElementById('reading').hidden")
    d.page.wait_for_timeout(300)
    c.check("long work shows that it goes on", d.page.is_visible("#progress") and d.page.is_visible("#stop"))
    d.page.keyboard.press("Escape")
    d.settle()
    c.check("Esc stops it", "止めました" in d.text("#trouble"))
    d.page.unroute("**/v1/explain")


def troubles(c, d):
    def answer(status, body, words, name):
        d.page.route("**/v1/explain", lambda route: route.fulfill(status=status, content_type=body[0], body=body[1]))
        d.ask(CARD)
        c.check(name, words in d.text("#trouble"), d.text("#trouble"))
        d.page.unroute("**/v1/explain")

    error = ("application/json", json.dumps({"error": {"message": "too many requests wait"}}))
    answer(503, error, "こんでいます", "a full queue is a plain sentence")
    cut = ("text/event-stream", 'event: open\ndata: {"id":"ex_1"}\n\nevent: text\ndata: {"at":0,"t":"1. 3+4=7"}\n\n')
    answer(200, cut, "とちゅうで切れました", "a cut stream is told")
    c.check("and its text is kept", "3+4=7" in d.text("#lines"))
    d.page.route("**/v1/read", lambda route: route.abort())
    d.ask(CARD)
    c.check("a server that is gone is told", "つながりません" in d.text("#trouble"), d.text("#trouble"))
    d.page.unroute("**/v1/read")


def false_equation(c, d):
    def send(name, data):
        return f"event: {name}\ndata: {json.dumps(data)}\n\n"

    text = "1. 5/6+2=4です。\n2. 3+4=7×2=14です。\n3. □+1=3です。"
    spans = [("5/6+2=4", "false", ""), ("3+4=7×2", "false", "run_on"), ("7×2=14", "true", ""), ("□+1=3", "not_checkable", "symbolic")]
    events = send("open", {"id": "ex_1", "model": "m", "seed": 0}) + send("text", {"at": 0, "t": text})
    for n, (part, verdict, reason) in enumerate(spans):
        at = text.index(part)
        events += send("claim", {"n": n, "u16": [at, at + len(part)], "text": part, "verdict": verdict, "reason": reason})
    findings = [{"code": "ST01", "severity": "reject", "text": "<b>5/6+2=4</b>", "message": "計算がちがいます。"}]
    events += send("warning", {"ja": "式にまちがいがあります。<i>"})
    events += send("done", {"finish": "stop", "vouching": "doubt", "writer": "model", "verdict": "false", "solver_answer": None,
                            "counts": {"true": 1, "false": 2, "unknown": 1}, "refusal": None, "findings": findings, "overrides": 1})
    d.page.route("**/v1/explain", lambda route: route.fulfill(status=200, content_type="text/event-stream", body=events))
    d.ask(CARD)
    marks = d.page.eval_on_selector_all("#lines .mark", "nodes => nodes.map(n => n.firstChild.textContent).join('')")
    c.check("false and open equations have their marks, a chain has one each", marks == "××✓？", marks)
    c.check("fractions are stacked and named", d.page.get_attribute("#lines .frac", "aria-label") == "6分の5")
    c.check("the warning and the findings are text", "<i>" in d.text("#warnings") and "<b>" in d.text("#verdict"))
    c.check("the doubt is counted", "3つの式のうち2つがまちがっています" in d.text("#verdict"), d.text("#verdict"))
    d.picture("false")
    d.page.unroute("**/v1/explain")


def late(c, browser, a, out):
    """The screen's module comes late: what nobody listens to takes no click."""
    context = browser.new_context(locale="ja-JP")
    page, held = context.new_page(), []
    page.route("**/make.js", lambda route: held.append(route))
    page.goto(a.url)
    while not held:
        page.wait_for_timeout(20)
    c.check("a screen without its module takes no click", page.evaluate("document.getElementById('make').inert"))
    held[0].continue_()
    page.fill("#problem", CARD)
    with page.expect_request("**/v1/read"):
        page.click("#read")
    c.check("and takes it when the module is there", not page.evaluate("document.getElementById('make').inert"))
    context.close()


def narrow(c, browser, a, out):
    d = Desk(browser, a.url + "#key=sk-0123", out, viewport={"width": 320, "height": 640}, color_scheme="dark")
    c.check("the key leaves the address", "sk-0123" not in d.page.url, d.page.url)
    with d.page.expect_request("**/v1/read") as asked:
        d.ask(CARD)
    c.check("and goes along with what is asked", asked.value.headers.get("x-api-key") == "sk-0123")
    c.check("nothing sticks out at 320 pixels", d.page.evaluate("document.documentElement.scrollWidth") <= 320)
    small = d.page.evaluate("""[...document.querySelectorAll('button')].filter(b => b.offsetParent)
        .filter(b => b.offsetHeight < 44 || b.offsetWidth < 44).map(b => b.id)""")
    c.check("buttons are large enough for a thumb", not small, str(small))
    d.picture("narrow")
    quiet(c, d, "at 320 pixels")


def dark(c, browser, a, out):
    d = Desk(browser, a.url, out, viewport={"width": 1120, "height": 760}, color_scheme="dark")
    d.ask(CARD)
    c.check("dark is dark", d.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(21, 24, 29)")
    d.picture("dark")
    d.page.click("#language")
    c.check("English is English, all of it", "How it was read" in d.text("#reading") and "arithmetic is true" in d.text("#verdict"))
    d.picture("english")
    quiet(c, d, "in the dark")


def paper(c, d, out):
    d.ask(CARD)
    d.page.emulate_media(media="print")
    c.check("paper shows the problem and no buttons", d.page.is_visible("#asked-text") and not d.page.is_visible("#read"))
    c.check("and that no teacher has seen it", d.page.is_visible(".unreviewed"))
    d.page.pdf(path=str(out / "page.pdf"), prefer_css_page_size=True)
    d.page.set_viewport_size({"width": 720, "height": 1000})
    d.picture("print")
    d.page.emulate_media(media="screen")


def quiet(c, d, where=""):
    found = [(v["id"], v["nodes"][0]["html"]) for v in Axe().run(d.page).response["violations"]]
    c.check(f"axe finds nothing {where}".strip(), not found, str(found))
    c.check(f"nothing went to another host {where}".strip(), not d.foreign, str(d.foreign))
    c.check(f"the console is empty {where}".strip(), not d.console, str(d.console))


def offline(c, d):
    d.context.set_offline(True)
    d.ask(CARD)
    c.check("without a network the page stays and says what is wrong", "つながりません" in d.text("#trouble"))
    d.context.set_offline(False)
    d.ask(CARD)
    c.check("and goes on when it is back", "答え 31本" in d.text("#lines"))


def loaded(c, d):
    files, before = [], None
    while len(files) != before:  # modules name further modules: until nothing more comes
        before = len(files)
        d.page.wait_for_timeout(1000)
        files = received(d)
    total = sum(size for _, size in files)
    print(f"      first load: {len(files)} files, {total} bytes with their heads")
    c.check("the first load is less than 100 kB", 30000 < total < 100000, str(files))
    c.check("other screens are not fetched with it", not any(name.endswith(("/shelf.js", "/batch.js", "/status.js")) for name, _ in files))


def received(d):
    return d.page.evaluate("""[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter(e => !e.name.includes('/v1/')).map(e => [e.name, e.transferSize])""")


def run(c, browser, a, out):
    d = Desk(browser, a.url, out, viewport={"width": 1120, "height": 760})
    shown = d.page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0")
    print(f"      first paint after {shown:.0f} ms")
    loaded(c, d)
    d.picture("empty")
    card(c, d)
    d.picture("light")
    for step in (solved_figure, again, copying, parts, hostile, unread, keys, stopping):
        step(c, d)
    false_equation(c, d)
    paper(c, d, out)
    quiet(c, d)
    if d.page.is_visible("#screens [href='#shelf']"):
        page_check_library.run(c, d, browser, a, out, Desk, quiet)
    page_check_screens.run(c, d, browser, a, out, Desk, quiet)
    page_check_library.go(d, "#make")
    troubles(c, d)  # from here on the browser itself complains of what fails
    offline(c, d)
    late(c, browser, a, out)
    narrow(c, browser, a, out)
    dark(c, browser, a, out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--url", default="http://127.0.0.1:8080")
    parser.add_argument("--out", default="/tmp/page_pictures")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    a = parser.parse_args()
    out = pathlib.Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    c = Checks()
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=a.chromium, args=["--no-sandbox"])
        print(f"      chromium {browser.version}")
        run(c, browser, a, out)
        browser.close()
    print(f"{c.failed} failed")
    return 1 if c.failed else 0


if __name__ == "__main__":
    sys.exit(main())
