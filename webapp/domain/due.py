"""Due: what falls due for a client, by which rule, and why.

The reminder rules of the domain model (1.7): R01 unsigned note, R02 visit without note,
R04 face-to-face, R06 plan review, R07 plan end, R09 reassessment, R17 promised task; RF is a form
of the agency (`due_forms`). Nothing is stored and nothing is ticked off: an item is gone when its
fact has changed, and one fact never gives two items. `due_facts` boils a case file down to the
little that `due_items` needs, so that it can be kept. Twin: service_worker/domain/due.js.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from webapp.domain.days import add_days, add_hours, add_months, days_between, local_day, seconds_of
from webapp.domain.due_forms import forms_due, last_filled, released_forms
from webapp.domain.records import Record
from webapp.errors import N_

#: The record types from which the rules draw.
DUE_TYPES = (
    "client",
    "visit",
    "progress_note",
    "signature",
    "care_plan",
    "assessment",
    "task",
    "form_version",
    "form_answers",
)
#: The kinds of contact that are face to face.
FACE_TO_FACE = (
    "home_visit",
    "community_visit",
    "office_visit",
    "facility_visit",
    "hospital_visit",
    "school_visit",
)
#: The outcomes of a visit on which the client was seen.
SAW_THE_CLIENT = ("completed", "partially_completed")
#: The outcomes of which a note must tell; None is a visit that ended and says no more.
WANTS_A_NOTE = (None, "completed", "partially_completed", "client_not_seen_collateral_seen")

#: A draft is left in peace so long (R01).
NOTE_RESTS_HOURS = 12
#: And should be signed after so long.
NOTE_DUE_HOURS = 24
#: Within so many days of the start a new client is met.
FIRST_FACE_TO_FACE_DAYS = 30
#: And then at least this often (R04).
FACE_TO_FACE_DAYS = 90
#: A plan is looked at together this often (R06).
PLAN_REVIEW_MONTHS = 6
#: And the client assessed anew (R09).
REASSESSMENT_MONTHS = 12
#: How many days ahead each rule begins to show.
LEAD_DAYS = {"R01": 0, "R02": 0, "R04": 21, "R06": 30, "R07": 90, "R09": 60, "R17": 1, "RF": 14}
#: What is kept of a task, and from which field.
TASK_FACTS = {"id": "id", "title": "title", "due_on": "due_on", "worker": "assignee"}

#: What to do, by rule: gettext ids.
TITLES = {
    "R01": N_("Sign the note"),
    "R02": N_("Write the note of the visit"),
    "R04": N_("Face-to-face visit"),
    "R06": N_("Review the plan together"),
    "R07": N_("New plan"),
    "R09": N_("Reassessment"),
    "R17": N_("Promised"),
    "RF": N_("Fill in the form"),
}
#: Why, by rule: gettext ids.
WHYS = {
    "R01": N_("written %(on)s, not signed yet"),
    "R02": N_("the visit was on %(on)s"),
    "R04": N_("last face-to-face %(on)s, every %(days)s days"),
    "R04_first": N_("with us since %(on)s, first face-to-face within %(days)s days"),
    "R06": N_("last looked at together %(on)s, every six months"),
    "R07": N_("the plan ends %(on)s"),
    "R09": N_("last assessment %(on)s, every twelve months"),
    "R17": N_("%(name)s"),
    "RF": N_("%(name)s, last on %(on)s, every %(days)s days"),
    "RF_first": N_("%(name)s, within %(days)s days from %(on)s"),
}


def due_facts(records: Iterable[Record], zone: str) -> Record:
    """What the rules must know of one case file, from all its view records."""
    by_type: dict[str, list[Record]] = {}
    for record in records:
        if not record["voided"]:
            by_type.setdefault(record["type"], []).append(record)
    clients = by_type.get("client", [])
    return {
        "client": clients[0]["id"] if clients else None,
        "client_name": _name_of(clients[0]) if clients else "",
        "active": bool(clients) and clients[0]["status"] != "closed",
        "started_on": clients[0]["started_on"] if clients else None,
        "drafts": _drafts(by_type),
        "without_note": _without_note(by_type),
        "face_to_face": _last_face_to_face(by_type.get("visit", []), zone),
        "plan": _current_plan(by_type.get("care_plan", [])),
        "assessment": _last_assessment(by_type.get("assessment", [])),
        "tasks": _open_tasks(by_type.get("task", [])),
        "programme": clients[0]["programme"] if clients else None,
        "forms": released_forms(by_type.get("form_version", [])),
        "filled": last_filled(by_type.get("form_answers", []), zone),
    }


def due_items(facts: Sequence[Record], today: str, now: str, zone: str) -> list[Record]:
    """What is due in these case files, by due date and then by record."""
    forms = [form for file in facts for form in file["forms"]]
    items = [item for file in facts for item in _items_of(file, forms, today, now, zone)]
    return sorted(items, key=lambda item: (item["due_on"], item["subject"], item["rule"]))


def _items_of(facts: Record, forms: list[Record], today: str, now: str, zone: str) -> list[Record]:
    if facts["client"] and not facts["active"]:
        return []  # A closed file asks for nothing: what is written to it waits for a supervisor.
    items = _note_items(facts, now, zone)
    if facts["active"]:
        items += _face_to_face_items(facts) + _plan_items(facts) + _assessment_items(facts)
        items += [_form_item(due) for due in forms_due(forms, facts, today)]
    for task in facts["tasks"]:
        due_on = task["due_on"]
        item = _item("R17", task["id"], due_on, due_on, name=task["title"], worker=task["worker"])
        items.append(item)
    for item in items:
        item["client"] = facts["client"]
        item["client_name"] = facts["client_name"]
        item["days"] = days_between(today, item["due_on"])
        item["state"] = _state(item["days"])
    return [item for item in items if item["days"] <= LEAD_DAYS[item["rule"]]]


def _note_items(facts: Record, now: str, zone: str) -> list[Record]:
    items = []
    for note in facts["drafts"]:
        if seconds_of(now) - seconds_of(note["written_at"]) >= NOTE_RESTS_HOURS * 3600:
            due_on = local_day(add_hours(note["written_at"], NOTE_DUE_HOURS), zone)
            written_on = local_day(note["written_at"], zone)
            items.append(_item("R01", note["id"], due_on, written_on, worker=note["worker"]))
    for visit in facts["without_note"]:
        ended_on = local_day(visit["ended_at"], zone)
        items.append(_item("R02", visit["id"], ended_on, ended_on, worker=visit["worker"]))
    return items


def _face_to_face_items(facts: Record) -> list[Record]:
    last = facts["face_to_face"]
    if last:
        due_on = add_days(last["on"], FACE_TO_FACE_DAYS)
        return [_item("R04", last["id"], due_on, last["on"], days=FACE_TO_FACE_DAYS)]
    if not facts["started_on"]:
        return []
    due_on = add_days(facts["started_on"], FIRST_FACE_TO_FACE_DAYS)
    item = _item("R04", facts["client"], due_on, facts["started_on"], days=FIRST_FACE_TO_FACE_DAYS)
    return [item | {"why_id": WHYS["R04_first"]}]


def _plan_items(facts: Record) -> list[Record]:
    plan = facts["plan"]
    if not plan:
        return []
    items = []
    review_on = add_months(plan["seen_on"], PLAN_REVIEW_MONTHS)
    if not plan["ends_on"] or review_on < add_days(plan["ends_on"], -LEAD_DAYS["R07"]):
        items.append(_item("R06", plan["id"], review_on, plan["seen_on"]))
    if plan["ends_on"]:
        items.append(_item("R07", plan["id"], plan["ends_on"], plan["ends_on"]))
    return items


def _assessment_items(facts: Record) -> list[Record]:
    last = facts["assessment"]
    if not last:
        return []
    due_on = add_months(last["on"], REASSESSMENT_MONTHS)
    return [_item("R09", last["id"], due_on, last["on"])]


def _form_item(due: Record) -> Record:
    values = {name: due[name] for name in ("days", "name")}
    item = _item("RF", due["subject"], due["due_on"], due["on"], **values)
    return item | ({"why_id": WHYS["RF_first"]} if due["is_first"] else {})


def _item(
    rule: str, subject: str, due_on: str, on: str, *, worker: str | None = None, **values: Any
) -> Record:
    return {
        "rule": rule,
        "subject": subject,
        "worker": worker,
        "due_on": due_on,
        "title_id": TITLES[rule],
        "why_id": WHYS[rule],
        "why_values": {"on": on, "days": 0, "name": ""} | values,
    }


def _state(days: int) -> str:
    if days < 0:
        return "overdue"
    return "upcoming" if days else "due"


def _name_of(client: Record) -> str:
    return f"{client['given_name']} {client['family_name']}"


def _drafts(by_type: dict[str, list[Record]]) -> list[Record]:
    signed = {signature["progress_note"] for signature in by_type.get("signature", [])}
    return [
        {"id": note["id"], "written_at": note["written_at"], "worker": note["recorded_by"]}
        for note in by_type.get("progress_note", [])
        if note["id"] not in signed
    ]


def _without_note(by_type: dict[str, list[Record]]) -> list[Record]:
    noted = {note["visit"] for note in by_type.get("progress_note", [])}
    return [
        {"id": visit["id"], "ended_at": visit["ended_at"], "worker": visit["worker"]}
        for visit in by_type.get("visit", [])
        if visit["ended_at"] and visit["outcome"] in WANTS_A_NOTE and visit["id"] not in noted
    ]


def _last_face_to_face(visits: list[Record], zone: str) -> Record | None:
    seen = [
        {"id": visit["id"], "on": local_day(visit["ended_at"], zone)}
        for visit in visits
        if visit["ended_at"]
        and visit["contact_type"] in FACE_TO_FACE
        and visit["outcome"] in SAW_THE_CLIENT
    ]
    return max(seen, key=lambda visit: (visit["on"], visit["id"]), default=None)


def _current_plan(plans: list[Record]) -> Record | None:
    active = [plan for plan in plans if plan["status"] == "active"]
    latest = max(active, key=lambda plan: (plan["starts_on"], plan["id"]), default=None)
    if not latest:
        return None
    seen_on = max(latest["starts_on"], latest["reviewed_on"] or latest["starts_on"])
    return {"id": latest["id"], "seen_on": seen_on, "ends_on": latest["ends_on"]}


def _last_assessment(assessments: list[Record]) -> Record | None:
    dated = [{"id": record["id"], "on": record["assessed_on"]} for record in assessments]
    return max(dated, key=lambda assessment: (assessment["on"], assessment["id"]), default=None)


def _open_tasks(tasks: list[Record]) -> list[Record]:
    return [
        {name: task[field] for name, field in TASK_FACTS.items()}
        for task in tasks
        if task["status"] in ("open", "waiting") and task["due_on"]
    ]
