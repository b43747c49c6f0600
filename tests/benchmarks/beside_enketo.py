"""The same forms in enketo-core 9, beside which ours are measured: decision 41.

It is spared what an app around it would do: its form and model are transformed beforehand, and the
page comes ready from a server of this machine, with nothing sealed, stored or sent.
"""

from __future__ import annotations

import gzip
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.benchmarks import measured
from tests.benchmarks.filled import Filled, heap

#: Some forms take it most of a minute at 4x: they are not opened five times over.
ENOUGH_MILLISECONDS, OPENING_MILLISECONDS = 60_000, 300_000
#: As a cheap phone names itself: enketo-core leaves the fields to such a browser's own keyboards.
PHONE_NAME = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/130.0.0.0 Mobile Safari/537.36"
)
#: What one public form asks and enketo-core cannot: it would not open. That question only shows.
UNKNOWN = re.compile(r' calculate="jr:itext\([^"]*"')
REMARK = """Form: enketo-core 9.0.1 in the same run, in a browser of its own under the same
slowness, with the same answers to the same questions. It is spared what an app around it does:
form and model are transformed beforehand, nothing is sealed, stored or sent, and maps are left
out; ours does all of it. Next page is a question or a group of questions there, and in ours a
group; one of theirs already stands in the document, ours is made and sealed. Every form is shown
page by page. Memory is the page's JavaScript after collecting garbage, without the document, which
is all of the form there and a page of it in ours, and without our worker's. Upload to published
has nothing to stand beside it there but the transformation, by the browser's own XSLT."""
SERVED = Path(__file__).resolve().parents[2] / "build" / "enketo" / "served"
ONLY_FROM_HERE = "default-src 'self' 'unsafe-inline' data: blob:"
KINDS = {".js": "text/javascript", ".css": "text/css"}
TRANSFORM = """async xform => {
  const { transform } = await import('/transformer.js');
  const begun = performance.now();
  const { form, model } = await transform({ xform });
  return { form, model, took: performance.now() - begun };
}"""
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>enketo-core</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/filling.css"><script defer src="/filling.js"></script></head>
<body><div class="main"><article class="paper"><header class="form-header clearfix">
<span class="form-language-selector hide"><span>Language</span></span></header>
%s<section class="form-footer"><a href="#" class="previous-page disabled">Back</a>
<a href="#" class="btn btn-primary next-page disabled">Next</a></section></article></div>
<script type="application/json" id="model">%s</script></body></html>"""


class Enketo:
    """Transforms forms and serves them, each on a page of its own."""

    def __init__(self) -> None:
        self._pages: dict[str, bytes] = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._answering())
        self._address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()

    def takes(self, page: Page, xform: str) -> tuple[str, float, int]:
        """Where its page is, the milliseconds it took to make, and its bytes gzipped."""
        page.goto(f"{self._address}/empty")
        made = page.evaluate(TRANSFORM, UNKNOWN.sub("", xform))
        model = json.dumps(made["model"]).replace("<", "\\u003c")
        path = f"/{len(self._pages)}"
        self._pages[path] = (PAGE % (made["form"], model)).encode()
        packed = len(gzip.compress((made["form"] + made["model"]).encode(), mtime=0))
        return self._address + path, float(made["took"]), packed

    def filled(self, page: Page, address: str, answers: list[dict[str, Any]], times: int) -> Filled:
        """What opening the form costs, answering as in ours, and going on from page to page."""
        opened: measured.Times = []
        while len(opened) < times and sum(took for took, _ in opened) < ENOUGH_MILLISECONDS:
            page.goto(address, timeout=OPENING_MILLISECONDS)
            opened.append((float(page.evaluate("beside.opened")), 0.0))
            assert not page.evaluate("beside.complaints"), page.evaluate("beside.complaints")
        done = Filled(opened, heap(page))
        for answer in answers:
            page.wait_for_timeout(measured.SETTLED_MILLISECONDS)
            done.answered.append((float(page.evaluate("one => beside.answered(one)", answer)), 0.0))
        while len(done.onward) < times and (took := page.evaluate("beside.onward()")) is not None:
            done.onward.append((float(took), 0.0))
            page.wait_for_timeout(measured.SETTLED_MILLISECONDS)
        return done

    def _answering(self) -> type[BaseHTTPRequestHandler]:
        pages = self._pages

        class Answering(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                """A form's page, or what it is filled in with; never anything from elsewhere."""
                file = SERVED / self.path[1:]
                is_file = file.suffix in KINDS and file.is_file()
                text = file.read_bytes() if is_file else pages.get(self.path, b"<!doctype html>")
                self.send_response(200)
                self.send_header("Content-Type", KINDS.get(file.suffix, "text/html"))
                self.send_header("Content-Length", str(len(text)))
                self.send_header("Content-Security-Policy", ONLY_FROM_HERE)
                self.send_header("Cache-Control", "max-age=3600" if is_file else "no-store")
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *_words: object) -> None:
                """Say nothing."""

        return Answering
