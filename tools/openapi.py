#!/usr/bin/env python3
"""openapi.py - lay docs/openapi.json out, with the shapes of docs/schema/ in it as they are now.

    python3 tools/openapi.py

The description is written by hand, but for those of its components that docs/schema/ has, too: they are replaced. References
between those files become references within the description. tests/e2e/serve_openapi_test.c holds that this was done.
"""
import json
import pathlib

TOP = pathlib.Path(__file__).resolve().parent.parent
DESCRIPTION = TOP / "docs/openapi.json"
SHAPES = ("audit", "error", "explanation", "problem", "reading", "sheet")
WIDTH = 120


def moved(schema, name):
    """References, as they must read within the description."""
    if isinstance(schema, list):
        return [moved(x, name) for x in schema]
    if not isinstance(schema, dict):
        return schema
    out = {k: moved(v, name) for k, v in schema.items() if k != "$schema"}
    if "$ref" in out:
        file, _, place = out["$ref"].partition("#")
        out["$ref"] = f"#/components/schemas/{file.removesuffix('.json') or name}{place}"
    return out


def laid_out(value, depth, before):
    """What fits into a line is one line."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value or len("  " * depth + before + flat) < WIDTH:
        return flat
    pairs = value.items() if isinstance(value, dict) else ((None, x) for x in value)
    rows = []
    for key, member in pairs:
        head = "" if key is None else json.dumps(key, ensure_ascii=False) + ": "
        rows.append("  " * (depth + 1) + head + laid_out(member, depth + 1, head))
    ends = "{}" if isinstance(value, dict) else "[]"
    return ends[0] + "\n" + ",\n".join(rows) + "\n" + "  " * depth + ends[1]


def main():
    description = json.loads(DESCRIPTION.read_text())
    for name in SHAPES:
        shape = json.loads((TOP / f"docs/schema/{name}.json").read_text())
        description["components"]["schemas"][name] = moved(shape, name)
    DESCRIPTION.write_text(laid_out(description, 0, "") + "\n")


main()
