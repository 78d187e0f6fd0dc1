#!/usr/bin/env python3
"""Write src/token/unicode_class.def and src/token/unicode_nfc.def: what pre-tokenizers and NFC need to know of characters.

    pip install unicodedata2==16.0.0        python3 tools/unicode_tables.py          (from the top of the tree)

Unicode 16.0 is what the regular expressions of Hugging Face's tokenizers 0.23.3 know: 141,028 letters, 1,911 numbers.
"""
import sys
import unicodedata2 as ud

if ud.unidata_version != "16.0.0":
    sys.exit(f"Unicode {ud.unidata_version} is installed; the tables are of 16.0.0")
LAST, PAGE = 0x110000, 128
SPACES = {*range(9, 14), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000}  # White_Space
OTHER, LETTER, NUMBER, SPACE, UNSTABLE = 0, 1, 2, 3, 4


def is_hangul(c):
    return 0xAC00 <= c < 0xAC00 + 11172


def composes():
    """(first, second) -> composed: the canonical pairs that are not excluded from composition."""
    pairs = {}
    for c in range(LAST):
        parts = decomposition(c)
        if len(parts) == 2 and ud.normalize("NFC", chr(c)) == chr(c):
            pairs[parts] = c
    return pairs


def decomposition(c):
    text = ud.decomposition(chr(c))
    return () if not text or text[0] == "<" or is_hangul(c) else tuple(int(x, 16) for x in text.split())


def value(c, seconds):
    kind = {"L": LETTER, "N": NUMBER}.get(ud.category(chr(c))[0], SPACE if c in SPACES else OTHER)
    changes = not 0xD800 <= c < 0xE000 and ud.normalize("NFC", chr(c)) != chr(c)
    joins = ud.combining(chr(c)) or c in seconds or 0x1161 <= c < 0x1176 or 0x11A8 <= c < 0x11C3
    return kind | (UNSTABLE if changes or joins else 0)


def numbers(out, values, per_line):
    for at in range(0, len(values), per_line):
        out.write("    " + ", ".join(map(str, values[at:at + per_line])) + ",\n")


def main():
    pairs = composes()
    seconds = {b for _, b in pairs}
    pages, index, order = {}, [], []
    for start in range(0, LAST, PAGE):
        page = tuple(value(c, seconds) for c in range(start, start + PAGE))
        if page not in pages:
            pages[page] = len(order)
            order.append(page)
        index.append(pages[page])
    head = f"/* Written by tools/unicode_tables.py. Unicode {ud.unidata_version}. */\n"
    with open("src/token/unicode_class.def", "w") as f:
        f.write(head + f"static const unsigned char class_page[{len(index)}] = {{\n")
        numbers(f, index, 24)
        f.write(f"}};\nstatic const unsigned char class_of[{len(order)}][{PAGE}] = {{\n")
        for page in order:
            f.write("    {\n")
            numbers(f, page, 32)
            f.write("    },\n")
        f.write("};\n")
    parts = [(c, *decomposition(c), 0)[:3] for c in range(LAST) if decomposition(c)]
    classes = [(c, ud.combining(chr(c))) for c in range(LAST) if ud.combining(chr(c))]
    ranges = []
    for c, ccc in classes:
        if ranges and ranges[-1][1] == c - 1 and ranges[-1][2] == ccc:
            ranges[-1][1] = c
        else:
            ranges.append([c, c, ccc])
    with open("src/token/unicode_nfc.def", "w") as f:
        f.write(head + "/* A character and the one or two it is made of. */\n")
        f.write(f"static const struct parts parts[{len(parts)}] = {{\n")
        numbers(f, ["{0x%X, 0x%X, 0x%X}" % p for p in parts], 5)
        f.write("};\n/* Two characters and the one they become. */\n")
        f.write(f"static const struct pair pairs[{len(pairs)}] = {{\n")
        numbers(f, ["{0x%X, 0x%X, 0x%X}" % (a, b, c) for (a, b), c in sorted(pairs.items())], 5)
        f.write("};\n/* Characters that attach to the one before, in this order. */\n")
        f.write(f"static const struct marks marks[{len(ranges)}] = {{\n")
        numbers(f, ["{0x%X, 0x%X, %d}" % tuple(r) for r in ranges], 5)
        f.write("};\n")


main()
