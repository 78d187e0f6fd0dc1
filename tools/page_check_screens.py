"""page_check_screens.py - the screens くらべる, まとめて調べる and ようす in a browser; called by page_check.py."""
import csv
import io
import json
import time

from page_check_library import go

# What a vote tells; before it none of them may stand in the page.
SYSTEMS = ("teacher", "student")
TOLD = ("もとの答え", "まちがった式")


# ---- くらべる: against a server with --pairs and 20 pairs, where teacher is right and student is wrong ----

def blind(d):
    return not any(name in d.page.content() for name in SYSTEMS) and not any(words in d.text("#compare") for words in TOLD)


def vote(d, key):
    d.page.focus("#vote-send")
    d.page.keyboard.press(key)
    d.page.keyboard.press("Enter")
    d.until("!document.getElementById('pair-truth').hidden")


def following(d):
    number = d.text("#compare-count")
    d.page.click("#next-pair")
    d.until("() => document.getElementById('pair-truth').hidden")
    return number


def comparing(c, d, quiet):
    go(d, "#compare")
    d.page.fill("#rater", "")
    d.page.press("#rater", "Tab")
    d.until("document.getElementById('pair-none').offsetParent")
    c.check("a comparison needs a name", "名前" in d.text("#pair-none") and not d.page.is_visible("#pair-sides"))
    d.page.fill("#rater", "田中")
    d.page.press("#rater", "Tab")
    d.until("document.getElementById('pair-problem').textContent")
    c.check("two explanations stand side by side", "合わせる" in d.text("#pair-sides") and "全部で" in d.text("#pair-sides"))
    c.check("nobody is named before the vote", blind(d))
    d.picture("compare")
    quiet(c, d, "in くらべる")
    d.page.click("#vote-send")
    d.page.wait_for_timeout(200)
    c.check("without a choice nothing is decided", not d.page.is_visible("#pair-truth"))
    d.page.fill("#vote-reason", "<b>わけ</b>")
    d.page.focus("#vote-send")
    d.page.keyboard.press("1")
    c.check("a key chooses and does not decide", d.page.is_checked("#choice-left") and not d.page.is_visible("#pair-truth"))
    vote(d, "2")
    truth = d.text("#pair-truth")
    c.check("the truth comes with the vote", all(s in truth for s in SYSTEMS) and "もとの答えとちがう" in truth, truth)
    c.check("and it cannot be changed", d.page.is_disabled("#choice-left") and d.page.is_disabled("#vote-send"))
    d.picture("compared")
    quiet(c, d, "in くらべる, decided")
    following(d)
    c.check("nor is anybody named at the next pair", blind(d))


def all_pairs(c, d):
    left = {name: 0 for name in SYSTEMS}
    while not d.page.is_visible("#pair-none"):
        vote(d, "1234"[sum(left.values()) % 4])
        for name in SYSTEMS:
            left[name] += f"左: {name}" in d.text("#pair-truth")
        following(d)
    c.check("sides are drawn anew for each pair", min(left.values()) >= 4, str(left))
    c.check("the end is told", "ぜんぶくらべました" in d.text("#pair-none") and "20組のうち20組" in d.text("#compare-count"))
    d.page.fill("#rater", "鈴木")
    d.page.press("#rater", "Tab")
    d.until("document.getElementById('compare-count').textContent.includes('20組のうち0組')")
    c.check("another teacher begins with the first", d.page.is_visible("#pair-sides"))


# ---- まとめて調べる ----

HOSTILE = "<img src=x onerror=alert(1)> 3+4=8 です。\n答え 8"


def pasted(c, d, quiet):
    go(d, "#batch")
    d.page.fill("#batch-texts", "3+4=7です。\n答え 7\n\n" + HOSTILE)
    d.page.focus("#batch-texts")
    d.page.keyboard.press("Control+Enter")
    d.until("document.getElementById('batch-counts').textContent.startsWith('2件')")
    c.check("texts with blank lines between are checked", d.page.locator("#batch-rows > li").count() == 2)
    c.check("a false equation is named, and markup is text", "×1" in d.text("#batch-rows") and d.page.locator("#batch-rows img").count() == 0)
    quiet(c, d, "in まとめて調べる")


def file_of(out, n, equations=1):
    path = out / "many.jsonl"
    text = lambda i: f"1. {i}+1={i + 1 + (i % 10 == 0)}です。\n" * equations + f"答え {i + 1}"
    lines = [json.dumps({"id": f"r{i}", "text": text(i)}, ensure_ascii=False) for i in range(n)]
    lines[n // 2] = "no line of JSON"
    lines[1] = json.dumps({"id": "=1+1", "text": "とても よい"}, ensure_ascii=False)
    path.write_text("\n".join(lines) + "\n")
    return path


def many(c, d, out):
    began = time.monotonic()
    d.page.set_input_files("#batch-file", str(file_of(out, 10000)))
    d.until("document.getElementById('batch-counts').textContent.includes('件')")
    d.until("document.getElementById('batch-progress').hidden", seconds=120)
    print(f"      10,000 lines in {time.monotonic() - began:.1f} s")
    words = d.text("#batch-counts")
    c.check("10,000 lines are counted", words.startswith("10000件") and "使えない行 1" in words, words)
    c.check("not all of them are drawn", d.page.locator("#batch-rows > li").count() == 100)
    d.page.select_option("#batch-filter", "bad")
    c.check("a bad line is named", "5001行目" in d.text("#batch-rows"), d.text("#batch-rows"))
    d.page.select_option("#batch-filter", "defect")
    c.check("one verdict alone is shown", set(d.page.locator("#batch-rows .state").all_inner_texts()) == {"直すところあり"})
    d.page.evaluate("scrollTo(0, 0)")
    d.picture("batch", whole=False)
    with d.page.expect_download() as got:
        d.page.click("#batch-jsonl")
    lines = got.value.path().read_text().splitlines()
    c.check("what is shown is given out as JSON lines", len(lines) >= 1000 and all(json.loads(x)["verdict"] == "defect" for x in lines))
    d.page.select_option("#batch-filter", "")
    with d.page.expect_download() as got:
        d.page.click("#batch-csv")
    rows = list(csv.reader(io.StringIO(got.value.path().read_text("utf-8-sig"))))
    c.check("and as CSV in which no cell is a formula", len(rows) == 10001 and rows[2][1] == "'=1+1"
            and not any(cell[:1] in "=+-@" for row in rows for cell in row if cell), str(rows[2]))


def cancelled(c, d, out):
    # 20 equations each: the quickest machine is at it for seconds when the key comes.
    d.page.set_input_files("#batch-file", str(file_of(out, 50000, equations=20)))
    d.until("document.getElementById('batch-counts').textContent.match(/^[1-9]/)")
    d.page.keyboard.press("Escape")
    d.until("document.getElementById('batch-progress').hidden", seconds=5)
    c.check("Esc ends it, and what came stays", "止めました" in d.text("#batch-trouble") and d.page.locator("#batch-rows > li").count() > 0,
            d.text("#batch-trouble") + " " + d.text("#batch-counts"))


# ---- ようす ----

def status(c, d, quiet):
    go(d, "#status")
    d.until("document.querySelectorAll('#status-groups section').length >= 4")
    words = d.text("#status-groups")
    c.check("ようす says what is served and how it is", all(w in words for w in ("sansu-mini", "MiB", "書く速さ")), words)
    d.until("document.getElementById('status-groups').textContent.includes('トークン/秒')", seconds=10)
    answered = lambda: d.page.evaluate("[...document.querySelectorAll('#status-groups tr')].find(r => r.textContent.startsWith('答えた要求')).lastChild.textContent")
    before = answered()
    d.until("before => [...document.querySelectorAll('#status-groups tr')].find(r => r.textContent.startsWith('答えた要求')).lastChild.textContent !== before",
            before, seconds=10)
    c.check("and looks again by itself", answered() != before)
    d.picture("status")
    quiet(c, d, "in ようす")
    go(d, "#make")
    asked = d.sent.count(("GET", "/v1/status"))
    d.page.wait_for_timeout(2500)
    c.check("but not when another screen is shown", d.sent.count(("GET", "/v1/status")) == asked)


def small(c, browser, a, out, desk, quiet):
    d = desk(browser, a.url, out, viewport={"width": 320, "height": 640}, color_scheme="dark")
    places = [("#batch", "batch"), ("#status", "status")]
    if d.page.is_visible("#screens [href='#compare']"):
        places.append(("#compare", "compare"))
    for place, name in places:
        go(d, place)
        d.page.wait_for_timeout(600)
        if name == "compare":
            d.page.fill("#rater", "佐藤")
            d.page.press("#rater", "Tab")
            d.until("document.getElementById('pair-problem').textContent")
        c.check(f"nothing of {name} sticks out at 320 pixels", d.page.evaluate("document.documentElement.scrollWidth") <= 320)
        thin = d.page.evaluate("""[...document.querySelectorAll('button, select, nav a, .button')].filter(b => b.offsetParent)
            .filter(b => b.offsetHeight < 44 || b.offsetWidth < 44).map(b => b.id || b.className || b.textContent)""")
        c.check(f"what is pressed in {name} is large enough for a thumb", not thin, str(thin))
        d.picture(f"narrow_{name}")
        quiet(c, d, f"in {name} at 320 pixels")
        d.page.click("#language")
        c.check(f"English is English in {name}", d.page.evaluate("document.documentElement.lang") == "en"
                and not any(ord(x) > 0x3000 for x in d.text(f"{place} h2")), d.text(f"{place} h2"))
        d.page.click("#language")


def run(c, d, browser, a, out, desk, quiet):
    pasted(c, d, quiet)
    many(c, d, out)
    cancelled(c, d, out)
    status(c, d, quiet)
    if d.page.is_visible("#screens [href='#compare']"):
        comparing(c, d, quiet)
        all_pairs(c, d)
    c.check("nobody says 正解 here", "正解" not in d.page.content())
    small(c, browser, a, out, desk, quiet)
