"""A filling taken to a newer version of its form: what that would lose is shown first, and one may.

Nobody is made to: a filling stays in the version it was begun in. What the newer version does not
ask stays in the record under its old name, and what it cannot hold in the history.
Twin in spirit: service_worker/filling_move.js.
"""

from __future__ import annotations

from typing import Any

from webapp import clock, errors
from webapp.domain.forms import overview, places
from webapp.domain.forms.carrying import lost_in, names_now
from webapp.domain.forms.filling import give_answer
from webapp.domain.forms.paging import walk
from webapp.errors import Refusal
from webapp.routes.fillings import FillingRequest, Raw

Json = dict[str, Any]


class FillingMove:
    """One filling, and the version that it may go on in."""

    def __init__(self, filling: FillingRequest) -> None:
        self.filling = filling
        needs, record = filling.needs, filling.record
        if needs["target"]["id"] not in [one["id"] for one in needs["newer"]]:
            raise Refusal(errors.NOT_FOUND)
        if record["finished_at"] is not None:
            raise Refusal(errors.NOT_FOUND)
        definition, answers = needs["target_definition"], filling.answers
        self.now = names_now(definition, answers)
        self.carried = {self.now[name]: one for name, one in answers.items() if name in self.now}
        self.form = filling.opened(definition, places.texts_of(self.carried))
        self.lost = lost_in(self.form, answers)

    def draw(self) -> Json:
        """What would be lost, in the words of the version it was answered in."""
        filling = self.filling
        lines = overview.told_of(filling.form, walk(filling.form), filling.reasons, {})
        told = {places.name_at(line["place"]): line for line in lines}
        lost = [told[one["name"]] | one for one in self.lost if one["name"] in told]
        return {"lost": lost, "new": clock.new_id(), "problem": ""}

    def save(self, raw: Raw) -> tuple[str | None, Json]:
        """Move it: where the filling goes on, or None and the page again."""
        filling, target = self.filling, self.filling.needs["target"]
        for one in self.lost:
            if one["now"]:
                give_answer(self.form, places.place_of_name(one["now"]), one["left"])
        reasons = places.reasons_of(self.carried)
        before = filling.record["answers"] or {}
        values = places.moved(self.form, places.kept_of(self.form, reasons), before)
        unasked = {name: one for name, one in filling.answers.items() if name not in self.now}
        values |= {name: one for name, one in unasked.items() if before.get(name) != one}
        values |= {"form_version": target["id"], "title": target["title"]}
        problem = filling.write(raw, values)
        return (None, self.draw() | {"problem": problem}) if problem else (filling.store, {})
