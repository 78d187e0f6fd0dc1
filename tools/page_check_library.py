"""page_check_library.py - the screens 直す, 本だな and くばる in a browser; called by page_check.py when the server keeps a library."""
import json
import time
import urllib.request

TREES = "180mの道の端から端まで6mおきにいちょうの木を植えます。木は何本植えられますか。"
UNREAD = "校庭のふちにそって旗を並べました。全部で何本でしょう。"
SPEED = "兄は時速48kmの速さで自動車を運転します。2時間で何km進みますか。"
HOSTILE = "<img src=x onerror=alert(1)></textarea><script>alert(2)</script>は何こですか。"


def post(url, path, body, kind="application/json"):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(url + path, data=data, headers={"Content-Type": kind})
    with urllib.request.urlopen(request) as reply:
        return json.load(reply)


def go(d, place):
    d.page.evaluate("place => { location.hash = place }", place)
    d.page.wait_for_timeout(250)


def correcting(c, d):
    d.ask(TREES)
    d.page.click("#correct")
    d.page.get_by_label("間かく", exact=False).first.fill("9m")
    d.page.click("#correction button[type=submit]")
    d.until("document.querySelector('.answer')?.textContent.includes('21本')")
    d.settle()
    c.check("a value put right gives another reading and explanation", "9m" in d.text("#reading-body") and "180÷9=20" in d.text("#lines"))
    c.check("it says that it was corrected by hand, and doubts nothing", "手で直した読み" in d.text("#reading-body")
            and "読みちがい" not in d.text("#reading-body") and "使っていない" not in d.text("#reading-body"), d.text("#reading-body"))
    d.picture("correcting")
    d.page.select_option("#correct-family", "ueki/around")
    d.page.click("#correction button[type=submit]")
    d.until("document.querySelector('.answer')?.textContent.includes('30本')")
    d.settle()
    c.check("another family is taken instead", "180÷6=30" in d.text("#lines"), d.text("#lines"))
    d.page.get_by_text("はじめの読み取りにもどす").click()
    d.until("document.querySelector('.answer')?.textContent.includes('31本')")
    d.settle()
    c.check("and the first reading comes back", not d.page.is_visible("#correction"))


def telling(c, d):
    d.ask(UNREAD)
    d.page.click("#correct")
    d.page.select_option("#correct-family", "ueki/ends")
    d.page.get_by_label("…の長さ").fill("270m")
    d.page.get_by_label("間かく").fill("9m")
    d.page.click("#correction button[type=submit]")
    d.until("document.querySelector('.answer')?.textContent.includes('31本')")
    d.settle()
    c.check("a text that was not read is explained when it is told what it says", "270÷9=30" in d.text("#lines"))
    d.picture("told")


def similar(c, d):
    d.page.click("#similar")
    d.until("document.querySelectorAll('#similars-body li').length === 3")
    d.settle()
    first = d.text("#similars-body li p")
    c.check("similar problems are made", "植" in d.text("#similars-body") and "答え" in d.text("#similars-body"))
    d.page.click("#similar")
    d.until("first => document.querySelector('#similars-body li p').textContent !== first", first)
    d.settle()
    c.check("others the next time", d.page.locator("#similars-body li").count() == 3)
    d.picture("similar")


def keeping(c, d):
    d.page.click("#keep")
    d.until("document.querySelector('#kept a')")
    c.check("a text is put on the shelf", "入れました" in d.text("#kept"), d.text("#kept"))
    d.page.click("#keep")
    d.page.wait_for_timeout(300)
    c.check("twice is once", d.page.get_attribute("#kept a", "href") == "#edit/1", d.page.get_attribute("#kept a", "href"))
    d.page.click("#kept a")
    d.until("document.getElementById('item-state').textContent === '確認前'")
    d.until("document.querySelectorAll('#checked-lines .mark').length === 2")
    c.check("直す shows problem, figure, text and marks", "いちょう" in d.text("#item-problem") and d.page.is_visible("#item-figures img")
            and "31本" in d.text("#item-answer"))
    d.picture("edit")


def live(c, d):
    text = d.page.input_value("#text")
    began = time.monotonic()
    d.page.fill("#text", text.replace("180÷6=30", "180÷6=31"))
    d.until("document.querySelector('#checked-lines .mark.false')", seconds=5)
    took = time.monotonic() - began
    c.check("a false equation is marked while it is written", took < 1, f"{took:.2f} s")
    c.check("with the right value", "30" in d.text("#checked-findings"), d.text("#checked-findings"))
    c.check("what changed is shown", d.page.locator("#differences .went").count() == 1 and d.page.locator("#differences .came").count() == 1)
    d.picture("live")
    d.page.reload()
    d.until("document.getElementById('item-state').textContent === '確認前'")
    c.check("a draft outlives the window", "180÷6=31" in d.page.input_value("#text"))
    d.page.focus("#text")
    d.page.keyboard.press("Control+s")
    d.until("document.getElementById('save').disabled && document.getElementById('item-meta').textContent.includes('第2版')")
    c.check("Ctrl+S saves a new version", "第1版とのちがい" in d.text("#differences"))


def deciding(c, d):
    d.page.focus("#do-approve")
    d.page.keyboard.press("a")
    c.check("an approval needs a name", "名前" in d.text("#edit-trouble") and "承認ずみ" not in d.text("#item-state"))
    d.page.fill("#reviewer", "田中")
    d.page.focus("#do-approve")
    d.page.keyboard.press("a")
    d.until("!document.getElementById('reason').hidden")
    c.check("a false equation is not approved", d.text("#item-state") == "確認前")
    d.page.click("#reason button[type=submit]")
    d.page.wait_for_timeout(200)
    c.check("nor without a reason", d.text("#item-state") == "確認前")
    d.picture("reason")
    d.page.fill("#reason-note", "わざと まちがえた例です")
    d.page.click("#reason button[type=submit]")
    d.until("document.getElementById('item-state').textContent === '承認ずみ'")
    c.check("with one it is, and the reason is kept", "わざと" in d.text("#history") and "田中" in d.text("#history"))
    d.page.focus("#do-undo")
    d.page.keyboard.press("Control+z")
    d.until("document.getElementById('item-state').textContent === '確認前'")
    d.page.keyboard.press("Control+z")
    d.until("document.getElementById('item-meta').textContent.includes('第1版')")
    d.until("document.getElementById('text').value.includes('180÷6=30')")
    d.until("document.querySelectorAll('#checked-lines .mark.true').length === 2")
    c.check("every event is taken back, the edit too", d.page.locator("#checked-lines .mark.false").count() == 0)
    d.page.focus("#do-reject")
    d.page.keyboard.press("r")
    d.page.select_option("#reason-code", "method")
    d.page.click("#reason button[type=submit]")
    d.until("document.getElementById('item-state').textContent === '却下'")
    d.page.click("#do-reopen")
    d.until("document.getElementById('item-state').textContent === '確認前'")
    d.page.focus("#text")
    d.page.keyboard.press("a")
    c.check("a letter in the text is a letter", d.text("#item-state") == "確認前" and "a" in d.page.input_value("#text"))
    d.page.click("#discard")
    d.page.focus("#do-approve")
    d.page.keyboard.press("a")
    d.until("document.getElementById('item-state').textContent === '承認ずみ'")
    d.page.fill("#tags", "5年 春<b>")
    d.page.keyboard.press("Enter")
    d.until("document.getElementById('history').textContent.includes('札をつけた')")
    d.page.wait_for_timeout(500)
    d.picture("approved")


def two_windows(c, d, browser, a, out, desk):
    other = desk(browser, a.url + "#edit/1", out, viewport={"width": 1120, "height": 760})
    other.until("document.getElementById('item-state').textContent === '承認ずみ'")
    other.page.fill("#text", "1. 180÷6=30(か所)です。\n2. 30+1=31(本)です。\n答え 31本")
    other.page.keyboard.press("Control+s")
    other.until("document.getElementById('save').disabled")
    mine = "1. 180÷6=30(間)です。\n2. 30+1=31(本)です。\n答え 31本"
    d.page.fill("#text", mine)
    d.page.click("#save")
    d.until("document.getElementById('edit-trouble').textContent.includes('別の窓')")
    c.check("who comes second is told, and keeps his text", d.page.input_value("#text") == mine and "か所" in d.text("#differences"))
    d.picture("conflict")
    d.page.click("#save")
    d.until("document.getElementById('save').disabled")
    c.check("and can save it on top", "確認前" == d.text("#item-state"))
    d.console[:] = [line for line in d.console if "412" not in line]


def shelf(c, d, a):
    post(a.url, "/v1/library/items", {"problem": SPEED, "text": "48×2=96(km)\n答え 96km", "family": "hayasa", "answer": "96km"})
    post(a.url, "/v1/library/items", {"problem": HOSTILE, "text": "<b>1+1=3</b>", "tags": ["<i>"]})
    go(d, "#shelf")
    d.until("document.querySelectorAll('#items li').length === 3")
    c.check("markup is text on the shelf", "<img src=x" in d.text("#items") and d.page.locator("#items img, #items b, #items i").count() == 0)
    d.picture("shelf")
    for words, n in (("速さ", 1), ("兄", 1), ("48", 1), ('" OR 7', 0), ("いちょう", 1), ("植木算", 1), ("", 3)):
        d.page.fill("#words", words)
        d.page.wait_for_timeout(300)
        d.until("n => document.querySelectorAll('#items li').length === n", n)
        c.check(f"'{words}' finds {n}", d.page.locator("#items li").count() == n)
    d.page.select_option("#verdict-filter", "defect")
    d.until("document.querySelectorAll('#items li').length < 3")
    d.page.select_option("#verdict-filter", "")
    d.until("document.querySelectorAll('#items li').length === 3")
    d.page.focus("#export")
    d.page.keyboard.press("/")
    c.check("/ goes to the words", d.page.evaluate("document.activeElement.id") == "words")
    d.page.focus("#export")
    d.page.keyboard.press("j")
    d.page.keyboard.press("x")
    d.page.keyboard.press("j")
    d.page.keyboard.press("x")
    c.check("j and x choose", "(2)" in d.text("#print-chosen"), d.text("#print-chosen"))


def printing(c, d, out):
    d.page.evaluate("window.print = () => { window.printed = true }")
    d.page.click("#print-chosen")
    d.until("window.printed === true")
    d.page.emulate_media(media="print")
    # The browser takes a moment from one medium to the other.
    d.until("!document.getElementById('find').offsetParent && document.getElementById('sheets').innerText.includes('教師確認前')")
    c.check("paper has the chosen ones, unseen ones say so", d.page.locator("#sheets .sheet").count() == 2
            and "教師確認前" in d.text("#sheets"), d.text("#sheets"))
    d.page.pdf(path=str(out / "shelf.pdf"), prefer_css_page_size=True)
    d.page.emulate_media(media="screen")


def made(d):
    d.page.click("#sheet-form button[type=submit]")
    d.until("document.querySelector('#sheet-made a[download]') || document.querySelector('#sheet-trouble p')")
    with d.page.expect_download() as got:
        d.page.click("#sheet-made a[download]")
    return got.value.path().read_bytes()


def sheets(c, d):
    d.page.click("#sheet-chosen")
    d.until("document.getElementById('sheet-of')?.value === 'chosen'")
    c.check("what was chosen needs no count", not d.page.is_visible("#sheet-count"))
    c.check("what was chosen becomes a PDF", made(d).startswith(b"%PDF"))
    d.page.select_option("#sheet-of", "ueki")
    d.page.select_option("#sheet-answers", "full")
    first = made(d)
    c.check("and so do problems of a family, the same ones again", made(d) == first)
    d.page.fill("#sheet-seed", "2")
    c.check("another number gives others", made(d) != first)
    d.picture("sheet")
    go(d, "#shelf")


def rows(c, d, a, out):
    with d.page.expect_download() as got:
        d.page.click("#export")
    path = out / "export.jsonl"
    got.value.save_as(path)
    lines = path.read_text().splitlines()
    c.check("all of it is given out as rows", len(lines) == 3 and json.loads(lines[0])["messages"][0]["role"] == "user")
    path.write_text("".join(f'{{"problem":"{i}こに1こたすと、みんなで何こですか。","solution":"{i}+1={i + 1}"}}\n' for i in range(1000)) + "no row\n")
    d.page.set_input_files("#import", str(path))
    d.until("document.getElementById('shelf-trouble').textContent.includes('1000行')")
    c.check("rows are taken in, and a bad one is named", "1001行目" in d.text("#shelf-trouble"), d.text("#shelf-trouble"))
    c.check("50 stand on a page", d.page.locator("#items li").count() == 50 and "1003件" in d.text("#found"))
    began = time.monotonic()
    d.page.fill("#words", "1000")
    d.until("document.querySelectorAll('#items li').length === 1")
    took = time.monotonic() - began
    c.check("1,000 items are searched at once", took < 0.8, f"{took:.2f} s with the wait after the last key")
    d.page.fill("#words", "")
    d.until("document.querySelectorAll('#items li').length === 50")
    for _ in range(20):
        first = d.text("#items li a")
        d.page.click("#older")
        d.until("first => document.querySelector('#items li a').textContent !== first", first)
    c.check("the last page ends", d.page.locator("#items li").count() == 3 and not d.page.is_visible("#older"))
    d.page.click("#newer")
    d.until("document.querySelectorAll('#items li').length === 50")
    d.picture("shelf_many")


def small(c, browser, a, out, desk, quiet):
    d = desk(browser, a.url + "#shelf", out, viewport={"width": 320, "height": 640}, color_scheme="dark")
    d.until("document.querySelectorAll('#items li').length === 50")
    for place, name in (("#sheet", "sheet"), ("#shelf", "shelf"), ("#edit/1", "edit")):
        go(d, place)
        d.page.wait_for_timeout(600)
        c.check(f"nothing of {name} sticks out at 320 pixels", d.page.evaluate("document.documentElement.scrollWidth") <= 320)
        thin = d.page.evaluate("""[...document.querySelectorAll('button, select, nav a, .box, .button')].filter(b => b.offsetParent)
            .filter(b => b.offsetHeight < 44 || b.offsetWidth < 44).map(b => b.id || b.className || b.textContent)""")
        c.check(f"what is pressed in {name} is large enough for a thumb", not thin, str(thin))
        d.picture(f"narrow_{name}")
        quiet(c, d, f"in {name} at 320 pixels")
    d.page.click("#language")
    c.check("English is English here, too", "Save" in d.text("#edit") and "approve" in d.text("footer"))
    d.picture("narrow_edit_english")


def run(c, d, browser, a, out, desk, quiet):
    d.page.set_viewport_size({"width": 1120, "height": 760})
    for step in (telling, correcting, similar, keeping):
        step(c, d)
    quiet(c, d, "in 直す")
    for step in (live, deciding):
        step(c, d)
    two_windows(c, d, browser, a, out, desk)
    c.check("nobody says 正解 in 直す", "正解" not in d.page.content())
    quiet(c, d, "in 直す, decided")
    shelf(c, d, a)
    quiet(c, d, "in 本だな")
    printing(c, d, out)
    sheets(c, d)
    quiet(c, d, "in くばる")
    rows(c, d, a, out)
    quiet(c, d, "in 本だな with 1,003 items")
    small(c, browser, a, out, desk, quiet)
