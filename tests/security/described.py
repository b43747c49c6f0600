"""Every route of the application as OpenAPI, for a fuzzer that knows nothing else of it.

`python -m tests.security.described ADDRESS > openapi.json`, with the settings of the program that
answers there, so that the ids are those of its agency; docs/hardening.md says how it is used. What
a route takes is told as loosely as can be: the point is what the fuzzer sends beside it.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any

from flask import Flask

from tests.security.ids_there import ids_there
from webapp import create_app
from webapp.schemas.manifest import manifest

Json = dict[str, Any]
PLACE = re.compile(r"<(?:[a-z]+(?:\([^)]*\))?:)?([a-z_]+)>")
#: Asking these ends the fuzzer's own session.
LEFT_OUT = ("sign_in.sign_out",)
QUERIES = ("q", "sort", "client", "person", "kind", "day", "before", "language")
IN_JSON = "/sync/"
TEXT = {"type": "string"}
OBJECTS = {"type": "array", "items": {"type": "object"}}
#: The words of an answer in JSON, where a fuzzer that guesses them would stay before the door.
SAID_IN_JSON: dict[str, Json] = {
    "/sync/v1/devices": {"name": TEXT},
    "/sync/v1/devices/keys": {"device": TEXT, "key": TEXT, "writing_key": TEXT},
    "/sync/v1/exchange": {
        "protocol": {"enum": [1]},
        "schema": {"enum": [1, 2]},
        "device": TEXT,
        "changes": OBJECTS,
        "cursors": {"type": "object"},
    },
    "/sync/v1/reads": {"device": TEXT, "sent_at": TEXT, "reads": OBJECTS},
    "/sync/v1/sealed": {"device": TEXT, "items": OBJECTS},
    "/sync/v1/wiped": {"proof": {}},
}
FILES = {"type": "array", "items": {"type": "string", "format": "binary"}}


def described(app: Flask, address: str) -> Json:
    """The whole document."""
    forms = {page["path"]: page["form"] for page in manifest()["pages"]}
    fields = {name: form["fields"] for name, form in manifest()["forms"].items()}
    with app.app_context():
        there = ids_there()
    paths: dict[str, Json] = {}
    for rule in app.url_map.iter_rules():
        if rule.endpoint in LEFT_OUT or "//" in rule.rule:
            continue
        asked = [one["name"] for one in fields.get(forms.get(rule.rule) or "", [])]
        for verb in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            path = paths.setdefault(PLACE.sub(r"{\1}", rule.rule), {})
            path[verb.lower()] = _operation(rule.rule, verb, asked, there)
    about = {"title": "Doorstep", "version": "1"}
    return {"openapi": "3.0.3", "info": about, "servers": [{"url": address}], "paths": paths}


def _operation(path: str, verb: str, asked: list[str], there: dict[str, list[str]]) -> Json:
    places = [
        {"name": name, "in": "path", "required": True, "schema": _one_of(there.get(name))}
        for name in PLACE.findall(path)
    ]
    queries = [{"name": name, "in": "query", "schema": TEXT} for name in QUERIES]
    said: Json = {"parameters": places, "responses": {"default": {"description": "an answer"}}}
    if verb == "GET":
        return said | {"parameters": [*places, *queries]}
    return said | {"requestBody": {"content": _body(path, asked)}}


def _body(path: str, asked: list[str]) -> Json:
    if path == "/forms":
        files = {"type": "object", "properties": {"workbook": FILES}}
        return {"multipart/form-data": {"schema": files}}
    if path.startswith(IN_JSON):
        words = SAID_IN_JSON.get(path, {})
        return {"application/json": {"schema": {"type": "object", "properties": words}}}
    known = dict.fromkeys(asked or ("name", "reason", "action"), TEXT)
    form = {"schema": {"type": "object", "properties": known}}
    return {"application/x-www-form-urlencoded": form}


def _one_of(ids: list[str] | None) -> Json:
    return {"type": "string", "enum": ids} if ids else TEXT


if __name__ == "__main__":
    sys.stdout.write(json.dumps(described(create_app(), sys.argv[1])))
