"""Free ports on this machine, and nobody else's while what listens there is away."""

from __future__ import annotations

import socket

#: Bound and never listening: the system gives these ports to nobody who asks for any port, and
#: whoever names one may listen there.
_KEPT: list[socket.socket] = []


def free_port() -> int:
    """A port on 127.0.0.1 that nobody listens on, kept for this test process until it ends.

    A line that is cut and an office that is unplugged come back to theirs, seconds later.
    """
    kept = socket.socket()
    kept.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    kept.bind(("127.0.0.1", 0))
    _KEPT.append(kept)
    return int(kept.getsockname()[1])


def answers(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
