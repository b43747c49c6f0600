"""A form of the agency being tried at the desk, as whoever fills it in will see it.

The pages, the engine and the buttons are those of a filling. The answers lie in the draft of
whoever tries, until the try is ended, begun again or forgotten at night; no record is ever written.
"""

from __future__ import annotations

from urllib.parse import quote

from webapp.domain.forms.form import Form
from webapp.domain.forms.posting import first_of
from webapp.domain.forms.sheet import LIST
from webapp.forms.desk import FILE_NAME_LENGTH_MAX
from webapp.forms.publishing import title_of
from webapp.routes.asked_forms import AskedForm, Json, Raw
from webapp.routes.filling_record import FillingRecord
from webapp.routes.page_request import PageRequest


class TriedForm(AskedForm):
    """One try of one request."""

    leaves = ("again", "end")

    def __init__(self, asked: PageRequest):
        self.place = asked.scope["needs"]["place_of_form"]
        super().__init__(asked, f"{self.place}/try")
        #: What the file of a workbook that waits is called: it may name a form without a name.
        self.file_name = self._named(asked.query.get("name") or self.draft.get("name", ""))

    def opened(self, definition: Json, texts: dict[str, str]) -> Form:
        """The form, begun when its first answer was kept."""
        self.record |= {"started_at": self.draft.get("began") or self.record["started_at"]}
        return super().opened(definition, texts)

    def save(self, raw: Raw, *, is_part: bool) -> tuple[str | None, Json]:
        """Keep what was posted for the time of the try; else as with a filling."""
        self.file_name = self._named(first_of(raw, "name")) or self.file_name
        return super().save(raw, is_part=is_part)

    def leave(self, at: str, verb: str, raw: Raw) -> tuple[str | None, Json]:
        """Put all answers away: to the first page again, or back to where the try began."""
        self.forget()
        return self._address(self.store if verb == "again" else self.place), {}

    def kept(self, leads: str) -> dict[str, str]:
        """What lies in the draft, with when the try began and what the file is called."""
        began = {"began": self.record["started_at"], "name": self.file_name}
        return super().kept(leads) | began

    def sheet_at(self, at: str, check: bool, raw: Raw, problem: str) -> Json:
        """A page; the last one says unasked what is missing, wrong, and would be written."""
        drawn = super().sheet_at(at, check or at == LIST, raw, problem)
        title = self.needs["form_title"] or title_of(self.definition, self.file_name)
        about = {"title": title, "name": self.file_name, "leads": self._address(self.place)}
        return drawn | about | {"record": self._record() if drawn["at"] == LIST else None}

    def _record(self) -> Json:
        """What finishing would write into the record of the invented client."""
        return FillingRecord(self.asked, self.form, self.reasons).told()

    def _address(self, path: str) -> str:
        return f"{path}?name={quote(self.file_name)}" if self.file_name else path

    def _named(self, name: str) -> str:
        """A file's name is asked for a workbook that waits, and for no version."""
        return "" if self.needs["form_title"] else name[:FILE_NAME_LENGTH_MAX]
