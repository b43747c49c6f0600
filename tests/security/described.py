"""Every route of the application as OpenAPI, for a fuzzer that knows nothing else of it.

`python -m tests.security.described ADDRESS > openapi.json`; docs/hardening.md says how it is used.
What a route takes is told as loosely as can be: the point is what the fuzzer sends beside it.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any

from flask import Flask

from webapp import create_app
from webapp.schemas.manifest import manifest

Json = dict[str, Any]
PLACE = re.compile(r"<(?:[a-z]+:)?([a-z_]+)>")
#: Asking these ends the fuzzer's own session.
LEFT_OUT = ("sign_in.sign_out",)
QUERIES = ("q", "sort", "client", "person", "kind", "day", "before", "language")
IN_JSON = "/sync/"
TEXT = {"type": "string"}


def described(app: Flask, address: str) -> Json:
    """The whole document."""
    forms = {page["path"]: page["form"] for page in manifest()["pages"]}
    fields = {name: form["fields"] for name, form in manifest()["forms"].items()}
    paths: dict[str, Json] = {}
    for rule in app.url_map.iter_rules():
        if rule.endpoint in LEFT_OUT or "//" in rule.rule:
            continue
        asked = [one["name"] for one in fields.get(forms.get(rule.rule) or "", [])]
        for verb in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            path = paths.setdefault(PLACE.sub(r"{\1}", rule.rule), {})
            path[verb.lower()] = _operation(rule.rule, verb, asked)
    about = {"title": "Doorstep", "version": "1"}
    return {"openapi": "3.0.3", "info": about, "servers": [{"url": address}], "paths": paths}


def _operation(path: str, verb: str, asked: list[str]) -> Json:
    places = [
        {"name": name, "in": "path", "required": True, "schema": TEXT}
        for name in PLACE.findall(path)
    ]
    queries = [{"name": name, "in": "query", "schema": TEXT} for name in QUERIES]
    said: Json = {"parameters": places, "responses": {"default": {"description": "an answer"}}}
    if verb == "GET":
        return said | {"parameters": [*places, *queries]}
    kind = "application/json" if path.startswith(IN_JSON) else "application/x-www-form-urlencoded"
    known = dict.fromkeys(asked or ("name", "reason", "action"), TEXT)
    body = {"type": "object", "properties": {} if IN_JSON in path else known}
    return said | {"requestBody": {"content": {kind: {"schema": body}}}}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(described(create_app(), sys.argv[1])))
