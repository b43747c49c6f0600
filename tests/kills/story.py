"""What the phones of a release do while they are recorded: every type, every outcome, every fault.

Tabs are `rosa`, `sam`, `vera`, `ada`; each line is one save on a phone, or one exchange. New
chapters are appended when the wire grows; the old ones stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.cast import Cast, Write, create, edit
from webapp.clock import new_id
from webapp.sync.names import AGENCY

AT = "2026-11-22T15:00:00Z"
DAY = "2027-03-01"

Save = Callable[..., str]
Exchange = Callable[..., None]


class Story:
    """The chapters, in their order. `save(tab, case_file, *writes)` returns the change's id."""

    def __init__(self, cast: Cast, save: Save, exchange: Exchange):
        self.cast = cast
        self.save = save
        self.exchange = exchange
        self.ids = {name: new_id() for name in ("client", "cover", "visit", "note", "task")}

    def tell(self) -> None:
        """All of it."""
        self.exchange("rosa", "sam", "vera", "ada")
        for chapter in (
            self.the_office_hires,
            self.a_visit_to_mrs_alvarez,
            self.a_plan_and_what_is_due,
            self.two_people_apart,
            self.voided_and_brought_back,
            self.a_new_client_handed_over,
            self.what_is_set_aside,
            self.answers_are_lost,
            self.forms_of_the_agency,
        ):
            chapter()
            self.exchange("rosa", "sam", "vera", "ada")

    def the_office_hires(self) -> None:
        """The agency's own records, and a desk's."""
        team, worker, language = new_id(), new_id(), new_id()
        self.save("ada", AGENCY, create("team", team, name="East"))
        hired = {"name": "Noor Aziz", "given_name": "Noor", "role": "worker", "active": True}
        self.save("ada", AGENCY, create("worker", worker, team=team, **hired))
        self.save("ada", AGENCY, edit("worker", worker, [worker], phone="505-555-0101"))
        self.save("vera", AGENCY, create("team", name="West"))
        self.save("rosa", self.cast.rosa, create("preference", language, language="es"))
        self.save("rosa", self.cast.rosa, edit("preference", language, [language], language="en"))

    def a_visit_to_mrs_alvarez(self) -> None:
        """From the plan to the signed note, its addendum and its review."""
        visit, note, file = self.ids["visit"], self.ids["note"], self.cast.mrs_alvarez
        planned = {"worker": self.cast.rosa, "contact_type": "home_visit", "starts_at": AT}
        elements = {"present/client": True, "planned_minutes": 45, "to_bring": "The form."}
        self.save("rosa", file, create("visit", visit, **planned, **elements))
        self.save("rosa", file, edit("visit", visit, [visit], arrived_at=AT))
        ended = {"ended_at": AT, "outcome": "completed", "present/client": False}
        self.save("rosa", file, edit("visit", visit, [visit], **ended, **{"present/child": True}))
        seen = {"category": "nutrition", "severity": "minor", "source": "observed"}
        own = {"visit": visit, "recorded_by": self.cast.rosa}
        self.save("rosa", file, create("observation", remark="Thin.", noted_at=AT, **seen, **own))
        hazard = {"hazard_type": "dog", "severity": "caution", "source": "observed"}
        self.save("rosa", file, create("hazard", recorded_by=self.cast.rosa, **hazard))
        times = {"happened_at": AT, "written_at": AT}
        text = {"client_said": "“I slept.”", "worker_saw": "Tidy. 空气好。"}
        self.save("rosa", file, create("progress_note", note, **times, **text, **own))
        self.save("rosa", file, edit("progress_note", note, [note], next_step="Call the nurse"))
        signed = {"progress_note": note, "signed_at": AT, "signer_name": "Rosa"}
        self.save("rosa", file, create("signature", recorded_by=self.cast.rosa, **signed))
        self.exchange("rosa", "vera")
        late = {"progress_note": note, "text": "She called back.", "written_at": AT}
        self.save("rosa", file, create("addendum", recorded_by=self.cast.rosa, **late))
        read = {"subject": note, "subject_type": "progress_note", "seen": note}
        said = {"verdict": "approved", "reviewed_at": AT, "recorded_by": self.cast.vera}
        self.save("vera", file, create("review", **read, **said))
        self.save("rosa", file, edit("progress_note", note, [note], next_step="Too late"))

    def a_plan_and_what_is_due(self) -> None:
        """One change of several records, groups, sets, and everything beside the visit."""
        file, plan, task = self.cast.mrs_alvarez, new_id(), self.ids["task"]
        drawn = {"title": "Plan", "plan_type": "annual", "status": "active", "starts_on": DAY}
        aim = {"statement": "I want to cook.", "status": "active", "care_plan": plan}
        both = create("care_plan", plan, **drawn), create("goal", **aim)
        self.save("rosa", file, *both)
        address = {"street": "12 Elm St", "city": "Santa Fe", "region": "NM"}
        needs = {"communication_needs/large_print": True}
        self.save("rosa", file, edit("client", file, [file], address=address, **needs))
        friend = {"name": "Luz", "circle": "household", "role": "child", "share_level": "none"}
        self.save("rosa", file, create("contact_person", **friend))
        asked = {"instrument": "follow_up", "version": 1, "assessed_on": DAY}
        answers = {"answers": {"health": "3", "pain": "refused"}, "recorded_by": self.cast.rosa}
        self.save("rosa", file, create("assessment", visit=self.ids["visit"], **asked, **answers))
        to_do = {"title": "Call the nurse", "status": "open", "assignee": self.cast.rosa}
        self.save("rosa", file, create("task", task, due_on=DAY, **to_do))
        self.save("rosa", file, edit("task", task, [task], status="done", done_at=AT))
        due = {"rule": "R01", "subject": file, "due_on": DAY, "why": "No visit this month"}
        self.save("rosa", file, create("due_item", **due))
        self.save("sam", self.cast.mei_chen, create("goal", statement="Walk.", status="proposed"))
        self.save("sam", self.cast.wei_chen, edit("client", self.cast.wei_chen, acuity=2))

    def two_people_apart(self) -> None:
        """A conflict and its settlement; a text that merges; a text that does not."""
        goal, file = self.cast.goal, self.cast.mrs_alvarez
        told = "She walked. She rested. She ate."
        before = self.save("rosa", file, edit("goal", goal, [goal], progress=told))
        self.exchange("rosa", "sam")
        heads = []
        for tab, day, word in (("rosa", "2027-01-31", "walked"), ("sam", "2027-02-28", "ate")):
            text = told.replace(word, f"{word} well")
            aim = edit("goal", goal, [goal], target_on=day, statement=f"I want it by {day}.")
            heads.append(self.save(tab, file, aim))
            self.save(tab, file, edit("goal", goal, [before], progress=text))
        self.exchange("rosa", "sam", "rosa")
        settled = {"subject": goal, "subject_type": "goal", "field": "target_on"}
        why = {"reason": "Asked her.", "settled_at": AT, "recorded_by": self.cast.rosa}
        kept = {"kept": '"2027-01-31"', "set_aside": '["2027-02-28"]', "named": '["2027-01-31"]'}
        choice = edit("goal", goal, heads, target_on="2027-01-31")
        self.save("rosa", file, choice, create("settlement", **settled, **why, **kept))

    def voided_and_brought_back(self) -> None:
        """A13: hidden, edited meanwhile, restored."""
        task, file = self.ids["task"], self.cast.mrs_alvarez
        hidden = edit("task", task)
        hidden["fields"]["voided"] = {"value": True, "base": [task], "seen": [task]}
        voiding = self.save("rosa", file, hidden)
        self.save("sam", file, edit("task", task, [task], priority="high"))
        self.exchange("rosa", "sam", "rosa")
        self.save("rosa", file, edit("task", task, [voiding], voided=False))

    def a_new_client_handed_over(self) -> None:
        """F6, A6: founded on the phone; Sam covers, then no more."""
        file, cover = self.ids["client"], self.ids["cover"]
        person = create("client", file, given_name="Ana", family_name="Ortiz", status="intake")
        members = [
            create("membership", worker=who, role=role)
            for who, role in ((self.cast.rosa, "primary"), (self.cast.vera, "supervisor"))
        ]
        cover_of = create("membership", cover, worker=self.cast.sam, role="covering")
        self.save("rosa", file, person, *members, cover_of)
        self.exchange("rosa", "sam", "vera")
        over = edit("membership", cover, [cover], ended_at=AT)
        self.save("vera", file, over)
        self.save("sam", file, create("goal", statement="Late, still true.", status="active"))
        self.save("sam", file, edit("client", file, [file], household="Lives alone"))
        self.exchange("vera", "sam", "rosa")

    def what_is_set_aside(self) -> None:
        """A4, A7, A8: forbidden, closed, impossible, taken, held; and one mended."""
        file = self.cast.mrs_alvarez
        stray: Write = create("goal", statement="Not mine.", status="active")
        self.save("rosa", self.cast.mr_haddad, stray)
        self.save("rosa", self.cast.mr_brooks, create("goal", statement="Over.", status="active"))
        self.save("sam", file, create("goal", self.cast.goal, statement="Taken.", status="active"))
        self.save("sam", file, edit("goal", new_id(), [], measure="Never came"))
        wrong = self.save("rosa", file, edit("goal", self.cast.goal, [], target_on="2027-02-30"))
        self.exchange("rosa")
        right = edit("goal", self.cast.goal, [], measure="Steps a day")
        self.save("rosa", file, right, replaces=wrong)

    def answers_are_lost(self) -> None:
        """S4: stored, and told only the second time; a second phone; a caseload sent in parts."""
        for number in range(12):
            aim = create("goal", statement=f"Step {number}.", status="active")
            self.save("rosa", self.cast.mrs_alvarez, aim)
        self.exchange("rosa", lose_answers=1)
        self.exchange("rosa", "second phone")

    def forms_of_the_agency(self) -> None:
        """What only Doorstep makes is parked; a programme; a form answered twice, corrected."""
        definition = create("form_definition", hash="sha256:0", packed="eA==")
        named = {"form_id": "home_safety", "number": 1, "title": "Home safety"}
        made = {"definition": definition["id"], "hash": "sha256:0", "published_from": DAY}
        self.save("ada", AGENCY, definition)
        shown = {"hash": "sha256:1", "mime": "image/png", "content": "iVBORw0KGgo="}
        self.save("ada", AGENCY, create("form_picture", **shown))
        self.save("ada", AGENCY, create("form_version", **named, **made))
        file = self.cast.wei_chen
        self.save("sam", file, edit("client", file, [file], programme="Families"))
        filling = new_id()
        begun = {"form_version": new_id(), "form_id": "home_safety", "title": "Home safety"}
        begun |= {"started_at": AT, "recorded_by": self.cast.sam}
        answers = {"answers.rugs": "yes", "answers.stairs": {"none": "refused"}}
        self.save("sam", file, create("form_answers", filling, **begun, **answers))
        self.save("sam", file, edit("form_answers", filling, [], **{"answers.lights": "no"}))
        done = {"finished_at": AT, "finished_by": self.cast.sam}
        self.save("sam", file, edit("form_answers", filling, [], **done))
        self.save("sam", file, edit("form_answers", filling, [], **{"answers.rugs": "no"}))
        mended = {"corrects": filling, "answered_at": AT, "correction_reason": "A slip"}
        self.save("sam", file, create("form_answers", **begun, **answers, **mended))
