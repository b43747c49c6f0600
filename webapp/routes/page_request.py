"""One request for a declared page: who asks, in which language, when, and what the page needs.

What the templates and the expressions see comes from here and from nowhere else. Twin in spirit of
service_worker/page_context.js.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from flask import g, request
from flask_login import current_user

from webapp import clock, errors, logs
from webapp.domain.conflict_card import conflict_card, settled_lately
from webapp.domain.formatting import shown_text
from webapp.domain.forms.wording import answer_words
from webapp.domain.language import chosen_language, translated
from webapp.domain.query_run import Missing, run_needs
from webapp.domain.rules import RULES
from webapp.errors import Refusal
from webapp.loaders import LOADERS
from webapp.loaders.emergencies import count_to_review
from webapp.routes import render
from webapp.routes.records import RequestRecords
from webapp.translations import read_catalogues

Json = dict[str, Any]
NOTHING_WAITS: Json = {"kinds": [], "count": 0, "since": None, "needs_you": 0}
#: What the service worker says of the phone's storage where it lets the office draw a page: that it
#: cannot read it, or that nothing waits in it.
STORAGE, UNREAD, EMPTY = "Doorstep-Storage", "unread", "empty"
ALL_HERE: Json = {"received": 0, "remaining": 0, "complete": True}


class PageRequest:
    """A page, its parameters, and everything that this one request fixes."""

    def __init__(self, page: Json, parameters: dict[str, str]):
        self.page = page
        self.parameters = parameters
        self.worker_id: str = current_user.worker_id
        logs.tell(worker=self.worker_id)
        self.zone = render.time_zone()
        now = clock.now()
        self.now, self.today = clock.stamp(now), clock.today_in(self.zone, now).isoformat()
        self.records = RequestRecords(self.worker_id, render.all_types(), self.today, self.zone)
        g.language = self.language
        if self.me["role"] not in page["roles"]:
            raise Refusal(errors.NOT_FOUND)

    @cached_property
    def me(self) -> Json:
        """The worker's own record."""
        me = self.records.find("worker", self.worker_id)
        if me is None:
            raise Refusal(errors.NOT_FOUND)
        return me

    @cached_property
    def language(self) -> str:
        """The worker's latest choice, else what the browser asks for."""
        preferences = self.records.every(["preference"], None)
        mine = [one for one in preferences if one["case_file"] == self.worker_id]
        latest = max(mine, key=lambda one: one["id"], default={"language": None})
        return chosen_language(latest["language"], render.accepted_languages())

    @cached_property
    def query(self) -> Json:
        """The address's query; the names that the page knows are there, if empty."""
        known = dict.fromkeys(self.page["queries"], "")
        return known | {name: texts[0] for name, texts in request.args.to_dict(flat=False).items()}

    @cached_property
    def address(self) -> str:
        """Where this page is and where its form goes: path and query."""
        query = request.query_string.decode("latin-1")
        return f"{request.path}?{query}" if query else request.path

    @cached_property
    def scope(self) -> Json:
        """What expressions see, before the page's form."""
        scope = self._scope_of_needs | {"needs": {}}
        return scope | {"needs": self._needs(scope)}

    @cached_property
    def _scope_of_needs(self) -> Json:
        fixed = {"today": self.today, "now": self.now, "zone": self.zone, "me": self.me}
        more = {"language": self.language, "query": self.query, "form": {}, "new": {}}
        facts = self.records.facts() if uses_facts(self.page) else []
        return {**self.parameters, **fixed, **more, "outbox": [], "facts": facts}

    def _needs(self, scope: Json) -> Json:
        loaded = self._loaded(scope)
        try:
            return loaded | run_needs(self.page["needs"], scope, self.records, self.rules)
        except Missing as missing:
            raise Refusal(errors.NOT_FOUND) from missing

    def _loaded(self, scope: Json) -> Json:
        if self.page["loader"] is None:
            return {}
        return LOADERS[self.page["loader"]](self.worker_id, scope)

    @cached_property
    def rules(self) -> dict[str, Callable[..., Any]]:
        """The rules of the house, and those that need the contract and the language."""

        asked = (render.all_types(), self.worker_id, self.show)

        def card(record: Json, settlements: list[Json], **more: Any) -> list[Any]:
            return conflict_card(record, settlements, *asked, more)

        def settled(settlements: list[Json]) -> list[Any]:
            return settled_lately(settlements, *asked)

        def words(record: Json, definition: Json | None) -> Json:
            return answer_words(record["conflicts"], definition, self.language)

        bound = {"answer_words": words, "conflict_card": card, "settled_lately": settled}
        return {**RULES, **bound}

    def show(self, line: Json, value: Any) -> str:
        """Any value of a field in words."""
        return shown_text(line, value, self.say, self.language, self.zone)

    def say(self, text: str) -> str:
        """A sentence in the request's language."""
        return translated(read_catalogues()[self.language], text)

    def context(self, **more: Any) -> Json:
        """What the template sees."""
        page = {name: self.page[name] for name in ("name", "title", "place")}
        return {
            **render.functions(self.language, self.zone, self.today),
            **self.scope["needs"],
            **{"me": self.me, "path": request.path, "query": self.query, "page": page},
            **{"today": self.today, "now": self.now, "zone": self.zone, "language": self.language},
            **{"waiting": waiting_here(), "progress": ALL_HERE},
            "to_review": self._to_review(),
            **more,
        }

    def _to_review(self) -> int:
        """How many emergencies wait for her, on every page: nobody but a supervisor is told."""
        return count_to_review(self.worker_id) if self.me["role"] == "supervisor" else 0


def waiting_here() -> Json:
    """What waits at the office server: nothing. What waits on a phone it does not see, so a page
    says that nothing does only where the phone itself has said so."""
    said = request.headers.get(STORAGE)
    return NOTHING_WAITS | {"unread": said == UNREAD, "unseen": said != EMPTY}


def uses_facts(page: Json) -> bool:
    """Whether a rule of the page asks what is due across the caseload."""
    return any("$facts" in query.get("arguments", {}).values() for _, query in page["needs"])
