"""A line that breaks at a byte: an asyncio relay between devices and the office.

Each call (a device asks once a call) has a fate of its own. Nothing here reads what is said.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from collections import deque
from dataclasses import dataclass

from tests.browser.kit.line import PORTAL
from tests.browser.kit.ports import free_port

CHUNK = 65536
ENDLESS = 2**40
#: For the machine, which may be busy with other tests.
PATIENCE_SECONDS = 60


@dataclass(frozen=True)
class Fate:
    """What becomes of one call."""

    #: How many bytes of the request reach the office, and of the answer the device, until the cut.
    request_bytes: int = ENDLESS
    answer_bytes: int = ENDLESS
    #: Seconds that the answer is on its way.
    delay: float = 0.0
    #: A hotel's sign-in page answers, and the office hears nothing.
    is_captive: bool = False
    #: The answer ends early as if it were whole, instead of breaking off.
    is_quiet: bool = False


THROUGH = Fate()
CAPTIVE = Fate(is_captive=True)
ANSWER_LOST = Fate(answer_bytes=0)


class BadLine:
    """One relay with a port of its own; `fates` are for the next calls, one each."""

    def __init__(self, office_port: int):
        self.office_port = office_port
        self.port = free_port()
        self.fates: deque[Fate] = deque()
        #: How many bytes the last call carried each way.
        self.carried = {"request": 0, "answer": 0}
        self._open: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    @property
    def address(self) -> str:
        """Where devices find the office through it."""
        return f"http://127.0.0.1:{self.port}"

    def open(self) -> BadLine:
        """Begin to take calls."""
        self._thread.start()
        opening = asyncio.start_server(self._relay, "127.0.0.1", self.port)
        self._server = asyncio.run_coroutine_threadsafe(opening, self._loop).result(
            PATIENCE_SECONDS
        )
        return self

    def close(self) -> None:
        """Take no more calls."""
        asyncio.run_coroutine_threadsafe(self._hang_up(), self._loop).result(PATIENCE_SECONDS)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE_SECONDS)
        self._loop.close()

    async def _hang_up(self) -> None:
        self._server.close()
        for end in self._open:
            end.transport.abort()
        calls = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*calls, return_exceptions=True)
        # The transports say goodbye in the loop's next turn.
        await asyncio.sleep(0.01)

    async def _relay(self, device: asyncio.StreamReader, to_device: asyncio.StreamWriter) -> None:
        fate = self.fates.popleft() if self.fates else THROUGH
        self._open.add(to_device)
        try:
            if fate.is_captive:
                await device.read(CHUNK)
                to_device.write(PORTAL)
            else:
                await self._connect(device, to_device, fate)
        except OSError:
            to_device.transport.abort()
        finally:
            self._open.discard(to_device)
            to_device.close()

    async def _connect(
        self, device: asyncio.StreamReader, to_device: asyncio.StreamWriter, fate: Fate
    ) -> None:
        office, to_office = await asyncio.open_connection("127.0.0.1", self.office_port)
        self.carried = {"request": 0, "answer": 0}
        up = asyncio.ensure_future(self._carry("request", device, to_office, fate.request_bytes))
        down = asyncio.ensure_future(self._answer(office, to_device, fate))
        done, _ = await asyncio.wait((up, down), return_when=asyncio.FIRST_COMPLETED)
        if up in done and not up.result():
            await down
        to_office.close()
        to_device.close()
        await asyncio.gather(up, down, return_exceptions=True)

    async def _answer(
        self, office: asyncio.StreamReader, device: asyncio.StreamWriter, fate: Fate
    ) -> None:
        await asyncio.sleep(fate.delay)
        is_cut = await self._carry("answer", office, device, fate.answer_bytes)
        if is_cut and not fate.is_quiet:
            reset(device)

    async def _carry(
        self, way: str, ear: asyncio.StreamReader, mouth: asyncio.StreamWriter, limit: int
    ) -> bool:
        """Pass on up to a number of bytes; whether more were said, and the line is cut."""
        try:
            while said := await ear.read(CHUNK):
                passed = said[: limit - self.carried[way]]
                self.carried[way] += len(passed)
                mouth.write(passed)
                await mouth.drain()
                if len(passed) < len(said):
                    return True
        except ConnectionError:
            return False
        return False


def reset(device: asyncio.StreamWriter) -> None:
    """Break a call off (RST), as a network does that is suddenly another one."""
    raw = device.transport.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
