"""What is still coming when the answer is clear already: read to its end, and none of it kept.

A server that closes the line while somebody is still sending is a broken line to them: a phone
would take it for no signal and try for ever, a browser shows its own error page. So a refusal that
did not need the body waits for the end of it, within a limit (section 1 of the protocol, 413).
"""

from __future__ import annotations

import contextlib

from flask import Flask, Response, request
from werkzeug.exceptions import ClientDisconnected
from werkzeug.wsgi import get_input_stream

#: More than that is nobody's mistake, and the line may break.
DRAINED_BYTES_MAX = 64_000_000
PIECE_BYTES = 65_536


def register(app: Flask) -> None:
    """After every request that nobody has read to its end."""
    app.after_request(let_it_end)


def let_it_end(response: Response) -> Response:
    """Read what is left of the request's body, unless it is too much for that."""
    if 0 < (request.content_length or 0) <= DRAINED_BYTES_MAX:
        body = request.stream if "stream" in request.__dict__ else get_input_stream(request.environ)
        with contextlib.suppress(ClientDisconnected, OSError):
            while body.read(PIECE_BYTES):
                pass
    return response
