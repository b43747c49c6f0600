"""A form of the agency being asked on the server, page by page, whoever it is for.

Every answer goes into the draft at once, under the form's address; where that leads in the end,
into the record (`fillings`) or nowhere (`tried_forms`), says who asks. No record is written here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from webapp import clock, drafts, errors
from webapp.domain.canonical_json import canonical_json, object_in
from webapp.domain.forms import places, posting, sheet
from webapp.domain.forms.around import given_around, reckoned_in
from webapp.domain.forms.carrying import brought
from webapp.domain.forms.filling import open_form
from webapp.domain.forms.form import Form
from webapp.domain.forms.paging import walk
from webapp.domain.fresh_ids import is_id
from webapp.routes.page_request import PageRequest
from webapp.schemas.filled_form import REASONS

Json = dict[str, Any]
Raw = Mapping[str, Sequence[str]]
ROW_ID_LENGTH = 12
CODES = [code for code, _ in REASONS]


class AskedForm:
    """One form of one request; its page needs `filling`, `definition`, `client`, `earlier`."""

    #: The buttons that lead out of the pages: `leave` says where.
    leaves: Sequence[str] = ()

    def __init__(self, asked: PageRequest, store: str):
        """`store`: where the draft lies, whichever way the pages are shown."""
        self.asked, self.needs, self.store = asked, asked.scope["needs"], store
        self.record, self.definition = self.needs["filling"], self.needs["definition"]
        self.last = next((brought(self.definition, one) for one in self.needs["earlier"]), None)
        #: Where the pages are.
        self.key = asked.address.partition("?")[0]
        draft = drafts.draft_of(asked.worker_id, self.store) or {}
        self.draft = {name: texts[0] for name, texts in draft.items() if texts}
        self.bases = object_in(self.draft.get("bases"))
        self.language = self._language(self.draft.get("language", ""))
        self.answers = places.laid_over(
            self.record["answers"] or {}, object_in(self.draft.get("changed"))
        )
        self.reasons = places.reasons_of(self.answers)
        self.form = self.opened(self.definition, places.texts_of(self.answers))

    def draw(self) -> Json:
        """The page that was asked for, with what is being typed laid over it."""
        query, at = self.asked.query, self._at()
        typed = drafts.draft_of(self.asked.worker_id, self._draft_at(at))
        if typed:
            posting.take_in(self.form, typed, self.reasons, CODES)
        return self.sheet_at(at, query.get("check") == "1", typed or {}, "")

    def save(self, raw: Raw, *, is_part: bool) -> tuple[str | None, Json]:
        """Keep what was posted: where to go then, or None and the page again.

        `is_part`: only the questions are wanted, as they are after an answer.
        """
        at = self._at()
        verb, _, rest = posting.first_of(raw, "go").partition(":")
        if self.is_finished:
            return self._stay_as_it_is(at, raw)
        before, known = [page["at"] for page in walk(self.form)], dict(self.answers)
        posting.take_in(self.form, raw, self.reasons, CODES)
        posting.act(self.form, verb, rest, self._row(raw))
        self._remember(raw)
        if verb == "language":
            self._speak(posting.first_of(raw, "language"))
        check = self.asked.query.get("check") == "1"
        if verb == "" and is_part:
            self.keep(at, self.draft.get("at", at))
            return None, self.sheet_at(at, check, raw, "")
        if verb == "find" or (verb == "next" and self._is_news(at, known)):
            self.keep(at, at)
            return None, self.sheet_at(at, check, raw, "")
        if verb in self.leaves:
            return self.leave(at, verb, raw)
        leads = self._lead(verb, rest, at, before, self._row(raw))
        self.keep(at, leads)
        return sheet.address_at(self.key, leads, check or verb == "finish"), {}

    @property
    def is_finished(self) -> bool:
        """Whether no answer is written to it any more (A16)."""
        return self.record["finished_at"] is not None

    def forget(self) -> None:
        """Put the draft away."""
        drafts.remove_draft(self.asked.worker_id, self.store)

    def seen(self, name: str) -> list[str]:
        """What whoever sees a field now has seen of it; nothing where nobody else can write it."""
        return []

    def leave(self, at: str, verb: str, raw: Raw) -> tuple[str | None, Json]:
        """Out of the pages by one of `leaves`, as `save` answers."""
        raise NotImplementedError

    def _stay_as_it_is(self, at: str, raw: Raw) -> tuple[None, Json]:
        """It was finished meanwhile: what was typed stays in the draft, for a correction."""
        posting.take_in(self.form, raw, self.reasons, CODES)
        self._remember(raw)
        self.keep(at, at)
        problem = self.asked.say(errors.FIELD_SENTENCES["finished"])
        return None, self.sheet_at(at, False, {}, problem)

    def _at(self) -> str:
        return sheet.place_shown(self.form, self.asked.query.get("at") or self.draft.get("at", ""))

    @property
    def _earlier(self) -> dict[str, str]:
        last = self.last
        return places.texts_of(last["answers"]) | reckoned_in(last) if last else {}

    def _language(self, wanted: str) -> str:
        return sheet.language_for(self.definition, wanted, self.asked.language)

    def opened(self, definition: Json, texts: dict[str, str]) -> Form:
        """A form of this filling, in this version or in another one."""
        asked = self.asked
        known = {"now": asked.now, "zone": asked.zone, "me": asked.me, "language": self.language}
        known |= {"client": self.needs["client"], "root": definition["root"]["name"]}
        given = given_around(self.record, known | {"earlier": self.last})
        return open_form(definition, given, texts)

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
        drawn = self.sheet_at(at, False, {}, "")
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
        self.bases = {
            name: tokens_in(self.bases.get(name)) or tokens_in(drawn.get(name)) or self.seen(name)
            for name in self.changed
        }

    def keep(self, at: str, leads: str) -> None:
        """The draft; what was typed on this page is in it now."""
        me, draft = self.asked.worker_id, self.kept(leads)
        drafts.keep_draft(me, self.store, {name: [text] for name, text in draft.items()})
        drafts.remove_draft(me, self._draft_at(at))

    def kept(self, leads: str) -> dict[str, str]:
        """What lies in the draft; it opens at the place to which it leads."""
        draft = {"changed": canonical_json(self.changed), "bases": canonical_json(self.bases)}
        return draft | {"at": leads, "language": self.language}

    def _draft_at(self, at: str) -> str:
        """Where what is being typed on a page is kept, however the page is shown."""
        return sheet.address_at(self.store, at, False)

    def sheet_at(self, at: str, check: bool, raw: Raw, problem: str) -> Json:
        """The page at a place: what is typed laid over it, what is wrong where `check` wants it."""
        find = {name[2:]: texts[0] for name, texts in raw.items() if name[:2] == "f:" and texts}
        state = {"key": self.key, "at": at, "check": check, "reasons": self.reasons, "find": find}
        drawn = sheet.sheet_of(self.form, state | {"earlier": self._earlier})
        names = [places.name_at(one["place"]) for one in drawn["items"] if "place" in one]
        seen = {name: self.bases.get(name) or self.seen(name) for name in names}
        about = {"drawn": canonical_json(seen), "new": clock.new_id(), "problem": problem}
        return drawn | about | files_of(self.key) | {"draft": self._draft_at(drawn["at"])}


def files_of(key: str) -> Json:
    """The files that are here, which is none: they lie on the phones that made them."""
    return {"held": [], "kept_at": f"{key}/kept"}


def tokens_in(value: Any) -> list[str]:
    """The tokens in what came from anybody."""
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
