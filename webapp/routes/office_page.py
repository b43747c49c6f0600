"""A page that only the office draws, with the frame of all others around it.

For what no phone could answer: who somebody is, who may come in. Such a page makes no change of
case records, so it is not declared in `webapp/pages`; its views are in the rooms that import this.
"""

from __future__ import annotations

from typing import Any

from flask import Response, make_response

from webapp.errors import N_
from webapp.routes import render
from webapp.routes.page_request import PageRequest

ALL_ROLES = ("worker", "supervisor", "admin")
NOTHING_NEEDED: dict[str, Any] = {"queries": [], "needs": [], "loader": None, "form": None}
SIGNING_IN = {"name": "security", "title": N_("Signing in"), "place": "me", "roles": ALL_ROLES}


def draw(template: str, page: dict[str, Any], status: int = 200, **values: Any) -> Response:
    """The page, for whoever is signed in. Raises NOT_FOUND for a role that it is not for."""
    asked = PageRequest(NOTHING_NEEDED | page, {})
    answer = make_response(render.render(template, asked.context(**values)))
    answer.status_code = status
    return answer
