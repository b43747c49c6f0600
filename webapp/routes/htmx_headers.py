"""What htmx 4 says about itself; htmx-flask knows the headers of earlier versions only.

The one place where its header class is extended (docs/decisions). Its `reswap=` is never used:
it is broken.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from htmx_flask.requests import HtmxAwareRequest, HtmxHeaders


class Htmx4Headers(HtmxHeaders):
    """The headers of htmx 4 beside those it kept."""

    @cached_property
    def source(self) -> str | None:
        """`tag#id` of the element that asked."""
        return self._headers.get("HX-Source")

    @cached_property
    def partial(self) -> bool:
        """Whether a fragment was asked for; a boosted link asks for the full page."""
        return self._headers.get("HX-Request-Type") == "partial"


class Htmx4Request(HtmxAwareRequest):
    """A Flask request whose `htmx` attribute speaks htmx 4."""

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.htmx = Htmx4Headers(self.headers)
