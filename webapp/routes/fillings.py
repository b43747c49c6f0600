"""A form of the agency being filled in on the server: asked page by page, kept, written, read.

Every answer goes into the draft at once; what is kept or finished goes through the one write door
like any other change, each answer as a field with what its author saw of it. Twin in spirit of
service_worker/filling_request.js.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from webapp import clock, drafts, errors
from webapp.domain.canonical_json import canonical_json, read_json
from webapp.domain.forms import overview, places, posting, sheet
from webapp.domain.forms.around import given_around, reckoned_in
from webapp.domain.forms.filling import open_form
from webapp.domain.forms.paging import walk
from webapp.domain.fresh_ids import is_id
from webapp.domain.parked import is_applied, parked_sentence
from webapp.domain.records import tokens_of
from webapp.errors import Refusal
from webapp.routes.page_request import PageRequest
from webapp.schemas.filled_form import REASONS
from webapp.sync.write import write, written_before

Json = dict[str, Any]
Raw = Mapping[str, Sequence[str]]
ROW_ID_LENGTH = 12
CODES = [code for code, _ in REASONS]


class FillingRequest:
    """One filling of one request."""

    def __init__(self, asked: PageRequest):
        self.asked, self.needs = asked, asked.scope["needs"]
        self.record, self.definition = self.needs["filling"], self.needs["definition"]
        if self.record["case_file"] != asked.parameters["client"]:
            raise Refusal(errors.NOT_FOUND)
        #: Where the pages are, and where the draft lies, whichever way the pages are shown.
        self.key = asked.address.partition("?")[0]
        self.store = f"/clients/{self.record['case_file']}/fillings/{self.record['id']}"
        draft = drafts.draft_of(asked.worker_id, self.store) or {}
        self.draft = {name: texts[0] for name, texts in draft.items() if texts}
        self.bases = object_in(self.draft.get("bases"))
        self.language = self._language(self.draft.get("language", ""))
        self.answers = places.laid_over(
            self.record["answers"] or {}, object_in(self.draft.get("changed"))
        )
        self.reasons = places.reasons_of(self.answers)
        self.form = self._opened()

    def draw(self) -> Json:
        """The page that was asked for, with what is being typed laid over it."""
        query = self.asked.query
        at = query.get("at") or self.draft.get("at", "")
        typed = drafts.draft_of(self.asked.worker_id, sheet.address_at(self.key, at, False))
        if typed:
            posting.take_in(self.form, typed, self.reasons, CODES)
        return self._sheet(at, query.get("check") == "1", typed or {}, "")

    def told(self) -> Json:
        """The whole form as it was answered."""
        lines = overview.told_of(self.form, walk(self.form), self.reasons, self._earlier)
        return {"lines": lines, "scores": overview.scores_of(self.form)}

    def save(self, raw: Raw, *, is_part: bool) -> tuple[str | None, Json]:
        """Keep what was posted: where to go then, or None and the page again.

        `is_part`: only the questions are wanted, as they are after an answer.
        """
        at = self.asked.query.get("at") or self.draft.get("at", "")
        verb, _, rest = posting.first_of(raw, "go").partition(":")
        before, known = [page["at"] for page in walk(self.form)], dict(self.answers)
        posting.take_in(self.form, raw, self.reasons, CODES)
        posting.act(self.form, verb, rest, self._row(raw))
        self._remember(raw)
        if verb == "language":
            self._speak(posting.first_of(raw, "language"))
        check = self.asked.query.get("check") == "1"
        if verb == "" and is_part:
            self._keep(at, self.draft.get("at", at))
            return None, self._sheet(at, check, raw, "")
        if verb == "find" or (verb == "next" and self._is_news(at, known)):
            self._keep(at, at)
            return None, self._sheet(at, check, raw, "")
        if verb in ("save", "finish"):
            return self._send(at, verb, raw)
        leads = self._lead(verb, rest, at, before, self._row(raw))
        self._keep(at, leads)
        return sheet.address_at(self.key, leads, check or verb == "finish"), {}

    @property
    def _earlier(self) -> dict[str, str]:
        earlier = next(iter(self.needs["earlier"]), None)
        return places.texts_of(earlier["answers"] or {}) | reckoned_in(earlier) if earlier else {}

    def _language(self, wanted: str) -> str:
        return sheet.language_for(self.definition, wanted, self.asked.language)

    def _opened(self) -> Any:
        asked = self.asked
        known = {"now": asked.now, "zone": asked.zone, "me": asked.me, "language": self.language}
        known |= {"client": self.needs["client"], "root": self.definition["root"]["name"]}
        known |= {"earlier": next(iter(self.needs["earlier"]), None)}
        given = given_around(self.record, known)
        return open_form(self.definition, given, places.texts_of(self.answers))

    def _speak(self, language: str) -> None:
        self.language = self._language(language)
        self.form.language = self.language

    def _row(self, raw: Raw) -> str:
        return self._fresh(raw)[-ROW_ID_LENGTH:]

    def _fresh(self, raw: Raw) -> str:
        carried = posting.first_of(raw, "new")
        return carried if is_id(carried) else clock.new_id()

    def _is_news(self, at: str, known: Json) -> bool:
        """Whether the page holds a wrong answer that its author has not been told of."""
        drawn = self._sheet(at, False, {}, "")
        names = [places.name_at(one["place"]) for one in drawn["items"] if one.get("fault")]
        now = places.kept_of(self.form, self.reasons)
        return any(now.get(name) != known.get(name) for name in names)

    def _lead(self, verb: str, rest: str, at: str, before: list[str], row: str) -> str:
        if verb == "add" and at == rest:
            return sheet.first_in(self.form, f"{rest}[{row}]") or at
        return sheet.place_after(self.form, before, at, verb)

    def _remember(self, raw: Raw) -> None:
        """What changed since the record, and for each of it what its author saw."""
        drawn = object_in(posting.first_of(raw, "drawn"))
        kept = places.kept_of(self.form, self.reasons)
        self.changed = places.moved(self.form, kept, self.record["answers"] or {})
        wire = self.record["wire"]
        self.bases = {
            name: tokens_in(self.bases.get(name))
            or tokens_in(drawn.get(name))
            or tokens_of(wire, name)
            for name in self.changed
        }

    def _keep(self, at: str, leads: str) -> None:
        """The draft; what was typed on this page is in it now."""
        draft = {"changed": canonical_json(self.changed), "bases": canonical_json(self.bases)}
        draft |= {"at": leads, "language": self.language}
        me = self.asked.worker_id
        drafts.keep_draft(me, self.store, {name: [text] for name, text in draft.items()})
        drafts.remove_draft(me, sheet.address_at(self.key, at, False))

    def _send(self, at: str, verb: str, raw: Raw) -> tuple[str | None, Json]:
        lines = overview.jump_lines(self.form, walk(self.form), self.reasons)
        if verb == "finish" and any(one["missing"] or one["wrong"] for one in lines):
            self._keep(at, sheet.LIST)
            return sheet.address_at(self.key, sheet.LIST, True), {}
        self._keep(at, at)
        problem = self._write(self._fresh(raw), self._fields(verb))
        if problem:
            return None, self._sheet(at, True, {}, problem)
        drafts.remove_draft(self.asked.worker_id, self.store)
        client = f"/clients/{self.record['case_file']}"
        return f"{client}/filled/{self.record['id']}" if verb == "finish" else f"{client}/forms", {}

    def _fields(self, verb: str) -> Json:
        values = dict(self.changed)
        if verb == "finish":
            values |= {"finished_at": self.asked.now, "finished_by": self.asked.me["id"]}
            values |= {"reckoned": canonical_json(places.reckoned_of(self.form))}
            values |= {"scores": canonical_json(overview.scores_of(self.form))}
        wire = self.record["wire"]
        return {
            name: {"value": value, "base": self.bases.get(name) or tokens_of(wire, name)}
            for name, value in values.items()
        }

    def _write(self, change_id: str, fields: Json) -> str:
        """Send it once; a sentence where it could not be taken."""
        if not fields or written_before(change_id, worker_id=self.asked.worker_id):
            return ""
        one = {"type": "form_answers", "id": self.record["id"], "fields": fields}
        change = {"id": change_id, "case_file": self.record["case_file"], "writes": [one]}
        receipt = write(change | {"occurred_at": self.asked.now}, worker_id=self.asked.worker_id)
        if receipt["outcome"] == "quarantined":
            raise Refusal(errors.NOT_FOUND)
        return "" if is_applied(receipt) else parked_sentence(receipt, self.asked.say)

    def _sheet(self, at: str, check: bool, raw: Raw, problem: str) -> Json:
        find = {name[2:]: texts[0] for name, texts in raw.items() if name[:2] == "f:" and texts}
        state = {"key": self.key, "at": at, "check": check, "reasons": self.reasons, "find": find}
        drawn = sheet.sheet_of(self.form, state | {"earlier": self._earlier})
        wire = self.record["wire"]
        names = [places.name_at(one["place"]) for one in drawn["items"] if "place" in one]
        seen = {name: self.bases.get(name) or tokens_of(wire, name) for name in names}
        return drawn | {"drawn": canonical_json(seen), "new": clock.new_id(), "problem": problem}


def object_in(text: str | None) -> Json:
    """The object in a text that came from anybody, or an empty one."""
    found = read_json(text)
    return found if isinstance(found, dict) else {}


def tokens_in(value: Any) -> list[str]:
    """The tokens in what came from anybody."""
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
