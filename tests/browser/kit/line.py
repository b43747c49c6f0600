"""The line between a phone and the office, with the faults of real lines.

A TCP relay: `through` passes everything; `answers_lost` lets a request through and the answer die
on the way back, after the office has done its work; `hung` takes the request and says nothing;
`captive` answers every question with a hotel's sign-in page; `refuses` with a status of ours, so
many times. `cut` closes the port.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from enum import Enum

from tests.browser.kit.ports import free_port

PORTAL_PAGE = "<!doctype html><title>Hotel Wi-Fi</title><h1>Welcome! Please accept our terms</h1>"
PORTAL = (
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
    f"Content-Length: {len(PORTAL_PAGE)}\r\n\r\n{PORTAL_PAGE}"
).encode()
CHUNK = 65536
METHODS = (b"GET ", b"POST ", b"HEAD ", b"PUT ", b"PATCH ", b"DELETE ")


class Weather(Enum):
    """What the line does with what is said on it."""

    THROUGH = "through"
    ANSWERS_LOST = "answers lost"
    HUNG = "hung"
    CAPTIVE = "captive portal"
    REFUSES = "refuses"


class Line:
    """A relay in front of one office, on a port of its own that phones know."""

    def __init__(self, office_port: int) -> None:
        self.port = free_port()
        #: A name where one is needed: a passkey belongs to none but a name.
        self.host = "127.0.0.1"
        self.weather = Weather.THROUGH
        self.lost_answers = 0
        self.asked: list[str] = []
        self.bytes_passed = 0
        self.only_on = b""
        self.refused = 0
        self._refusal = b""
        self._refusals_left = 0
        self._office_port = office_port
        self._listener: socket.socket | None = None
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()

    @property
    def address(self) -> str:
        """Where the browser finds the office."""
        return f"http://{self.host}:{self.port}"

    def connect(self) -> Line:
        """Open the port."""
        listener = socket.create_server(("127.0.0.1", self.port), backlog=64)
        self._listener = listener
        threading.Thread(target=self._take_calls, args=(listener,), daemon=True).start()
        return self

    def cut(self) -> None:
        """Close the port and every call on it."""
        if self._listener is not None:
            with contextlib.suppress(OSError):
                self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            self._listener = None
        self.hang_up()

    def exchanges(self) -> int:
        """How many exchanges were asked for on this line so far."""
        return sum("/sync/v1/exchange" in asked for asked in self.asked)

    def hang_up(self) -> None:
        """End every open call, so that the next question starts in today's weather."""
        with self._lock:
            calls, self._open = self._open, set()
        for call in calls:
            with contextlib.suppress(OSError):
                call.shutdown(socket.SHUT_RDWR)

    def becomes(self, weather: Weather, only_on: bytes = b"") -> None:
        """Change what the line does, for requests that hold `only_on` (all when empty)."""
        self.weather, self.only_on = weather, only_on
        self.hang_up()

    def refuses(self, status: str, times: int, after: int | None = None) -> None:
        """Answer the next exchanges with this status, then let everything through."""
        wait = f"Retry-After: {after}\r\n" if after is not None else ""
        head = f"HTTP/1.1 {status}\r\nDoorstep-Sync: 1\r\nContent-Type: application/json\r\n{wait}"
        self._refusal = f"{head}Connection: close\r\nContent-Length: 2\r\n\r\n{{}}".encode()
        self._refusals_left = times
        self.becomes(Weather.REFUSES, b"/sync/v1/exchange")

    def _refuse(self, phone: socket.socket) -> None:
        self.refused += 1
        self._refusals_left -= 1
        if self._refusals_left == 0:
            self.weather = Weather.THROUGH
        phone.sendall(self._refusal)

    def _take_calls(self, listener: socket.socket) -> None:
        while True:
            try:
                phone, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=self._relay, args=(phone,), daemon=True).start()

    def _relay(self, phone: socket.socket) -> None:
        with phone, socket.socket() as office, self._registered(phone, office):
            try:
                office.connect(("127.0.0.1", self._office_port))
                self._pass_on(phone, office)
            except OSError:
                return

    @contextlib.contextmanager
    def _registered(self, *calls: socket.socket):
        with self._lock:
            self._open.update(calls)
        try:
            yield
        finally:
            with self._lock:
                self._open.difference_update(calls)

    def _pass_on(self, phone: socket.socket, office: socket.socket) -> None:
        ears = selectors.DefaultSelector()
        with ears:
            ears.register(phone, selectors.EVENT_READ)
            ears.register(office, selectors.EVENT_READ)
            struck = False
            while True:
                for key, _ in ears.select():
                    said = key.fileobj.recv(CHUNK)
                    self.bytes_passed += len(said)
                    if not said:
                        return
                    if key.fileobj is phone:
                        struck = self._strikes(said, struck)
                        if struck and self.weather is Weather.CAPTIVE:
                            phone.sendall(PORTAL)
                            return
                        if struck and self.weather is Weather.REFUSES:
                            self._refuse(phone)
                            return
                        if not (struck and self.weather is Weather.HUNG):
                            office.sendall(said)
                    elif struck and self.weather is Weather.ANSWERS_LOST:
                        self.lost_answers += 1
                        return
                    else:
                        phone.sendall(said)

    def _strikes(self, said: bytes, before: bool) -> bool:
        asked = said.split(b"\r\n", 1)[0]
        if not asked.startswith(METHODS):
            return before and self.weather is not Weather.THROUGH
        self.asked.append(asked.decode(errors="replace"))
        return self.weather is not Weather.THROUGH and self.only_on in asked
