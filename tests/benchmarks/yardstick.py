"""The yardstick: the least a browser must do to hold the same records.

Twenty lines of plain JavaScript fetch the same records, gzipped, and store one IndexedDB value per
case file. Doorstep's first sync is measured against it in the same run, on the same machine.
"""

from __future__ import annotations

import gzip
import json
import threading
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from playwright.sync_api import Page

STORE_THEM = """async () => {
  const begun = performance.now();
  const answer = await fetch('/records.json', {cache: 'no-store'});
  const caseFiles = await answer.json();
  const database = await new Promise((resolve, reject) => {
    const asked = indexedDB.open('yardstick-' + Math.random(), 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('case_files');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  await new Promise((resolve, reject) => {
    const written = database.transaction('case_files', 'readwrite', {durability: 'strict'});
    const store = written.objectStore('case_files');
    for (const [id, records] of Object.entries(caseFiles)) store.put(records, id);
    written.oncomplete = resolve;
    written.onerror = () => reject(written.error);
  });
  database.close();
  return performance.now() - begun;
}"""


class YardstickServer:
    """Serves an empty page and the records as one gzipped file."""

    def __init__(self, records: list[dict[str, Any]]) -> None:
        by_case_file: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for record in records:
            by_case_file[record["case_file"]].append(record)
        self.body = gzip.compress(json.dumps(by_case_file).encode(), 6)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._answering())
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self._server.server_port}/"

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()

    def _answering(self) -> type[BaseHTTPRequestHandler]:
        body = self.body

        class Answering(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                """The page, or the records."""
                is_page = self.path == "/"
                text = b"<!doctype html><title>yardstick</title>" if is_page else body
                self.send_response(200)
                self.send_header("Content-Type", "text/html" if is_page else "application/json")
                if not is_page:
                    self.send_header("Content-Encoding", "gzip")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *_words: object) -> None:
                """Say nothing."""

        return Answering


def milliseconds(page: Page, server: YardstickServer, times: int = 3) -> float:
    """The best of a few runs."""
    page.goto(server.address)
    return min(float(page.evaluate(STORE_THEM)) for _ in range(times))
