"""JavaScript's floors: who may import whom, and which of the browser's globals each room may touch.

What is pure on the device stays pure: no network, no storage, no clock, no chance in `domain/`,
`render/` and `sync/projection`. `navigator.onLine` is believed nowhere (D7).
"""

from __future__ import annotations

import posixpath

from tests.house.findings import none_of
from tests.house.javascript_source import JavaScriptSource, javascript_files, read

FLOORS = {
    "service_worker": 5,
    "pieces": 5,
    "kill_switch": 5,
    "routes": 4,
    "router": 4,
    "page_context": 4,
    "form_again": 4,
    "filling_move": 4,
    "filling_record": 4,
    "filling_request": 4,
    "form_pictures": 4,
    "filling_saved": 4,
    "attachments": 4,
    "file_kinds": 4,
    "form_request": 4,
    "device_pages": 4,
    "called_back": 4,
    "client_turn": 4,
    "doors": 4,
    "guard": 4,
    "locked": 4,
    "lease": 4,
    "locking": 4,
    "nap": 4,
    "new_pass_phrase": 4,
    "overdue": 4,
    "pin_page": 4,
    "round": 4,
    "page_keys": 4,
    "passkeys": 4,
    "session": 4,
    "whose": 4,
    "write_about": 4,
    "tries": 4,
    "manifest": 4,
    "all_templates": 4,
    "notices": 4,
    "catalogue": 4,
    "spelled_out": 4,
    "unpacking": 4,
    "covering": 4,
    "this_phone": 4,
    "view_records": 4,
    "sync": 3,
    "store": 2,
    "vault": 2,
    "domain": 1,
    "render": 1,
    "generated": 1,
    "clock": 0,
    "in_turn": 0,
    "marker": 0,
    "transport": 0,
    "piece": 0,
}
IMPURE = {
    "self",
    "fetch",
    "indexedDB",
    "Date",
    "Math.random",
    "crypto",
    "caches",
    "performance",
    "navigator",
}
# A global and the rooms that may touch it: everybody else receives what it gives as an argument.
KEEPERS = {
    "fetch": ("transport.js",),
    "indexedDB": ("store/", "service_worker.js"),
    "Date": ("clock.js",),
    "Math.random": ("clock.js",),
    "crypto": ("vault/", "clock.js"),
    "crypto.subtle": ("vault/",),
    "navigator.onLine": (),
    "localStorage": (),
    "importScripts": ("piece.js",),
    "eval": (),
    "Function": (),
}
#: What comes from outside, and the one file that may import it.
OUTSIDE = {
    "@hpke/core": "service_worker/vault/hpke.js",
    "@noble/hashes/legacy.js": "service_worker/domain/forms/code_functions.js",
    "@noble/hashes/sha2.js": "service_worker/domain/forms/code_functions.js",
}
PURE_ROOMS = ("domain/", "render/", "sync/projection")


def floor_of(path: str) -> int | None:
    """The floor of a file below service_worker/; rooms are named without `.js`."""
    room = path.removeprefix("service_worker/").split("/")[0]
    return FLOORS.get(room.removesuffix(".js"))


def upward_imports(source: JavaScriptSource) -> list[str]:
    """Imports of a file on a higher floor, and of anything from outside the house."""
    found = []
    for name in source.imports:
        if OUTSIDE.get(name) == source.path:
            continue
        target = posixpath.normpath(posixpath.join(posixpath.dirname(source.path), name))
        floors = floor_of(source.path), floor_of(target)
        if not name.startswith(".") or None in floors or floors[1] > floors[0]:
            found.append(f"{source.path} imports {name}")
    return found


def forbidden_globals(source: JavaScriptSource) -> list[str]:
    """Globals this file must not touch."""
    path = source.path.removeprefix("service_worker/")
    impure = IMPURE if path.startswith(PURE_ROOMS) else set()
    return [
        f"{source.path}:{line} {name}"
        for name, line in source.uses
        if name in impure or (name in KEEPERS and not path.startswith(KEEPERS[name]))
    ]


def test_imports_only_go_down():
    none_of(
        [
            problem
            for source in javascript_files("service_worker")
            for problem in upward_imports(source)
        ]
    )


def test_each_global_has_its_keeper():
    none_of(
        [
            problem
            for source in javascript_files("service_worker")
            for problem in forbidden_globals(source)
        ]
    )


def test_all_cryptography_is_in_the_vault():
    """Decision 11: the page's side has none, and nothing but the vault names WebCrypto."""
    sources = javascript_files("service_worker", "webapp/static")
    named = [source for source in sources if "subtle" in source.text]
    none_of([one.path for one in named if not one.path.startswith("service_worker/vault/")])
    assert named


def test_every_file_has_a_floor():
    none_of(
        [
            source.path
            for source in javascript_files("service_worker")
            if floor_of(source.path) is None
        ]
    )


def test_the_rule_sees_what_climbs_and_what_reaches_out():
    text = (
        "import { sync } from '../sync/outbox.js';\nimport 'left-pad';\n"
        "export const age = Date.now() - self.x;\n"
    )
    (source,) = read(("service_worker/domain/age.js", text))
    assert len(upward_imports(source)) == 2
    assert forbidden_globals(source) == [
        "service_worker/domain/age.js:3 Date",
        "service_worker/domain/age.js:3 self",
    ]
