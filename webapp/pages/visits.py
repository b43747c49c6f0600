"""Visits: plan, prepare, arrive, capture, end. Everything is a fact with its time; nothing is a
switch.

Floor 1: pure declarations. A visit that did not happen is ended too, with the reason.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.clients import CLIENT
from webapp.pages.declaration import Field, Form, Page
from webapp.pages.query import call, every, one

VISIT = one("visit", "$visit")
HERE = "/clients/<client>/visits/<visit>"
HAZARDS = every("hazard", case_file="$client").sort("-severity")
GOALS = (
    every("goal", case_file="$client")
    .where("status", "in", ("accepted", "active", "on_hold"))
    .sort("target_on")
)
SEEN = every("observation", case_file="$client").where("visit", "is", "$visit").sort("-noted_at")
DID_NOT_HAPPEN = (
    "client_not_seen_collateral_seen",
    "attempted_no_answer",
    "refused_entry",
    "refused_contact",
    "cancelled_by_client",
    "cancelled_by_worker",
    "cancelled_by_agency",
    "aborted_unsafe",
)
PLANNED = (
    "contact_type",
    "starts_at",
    "planned_minutes",
    "place",
    "purpose",
    "to_bring",
)
NOTED = {"visit": "$visit", "noted_at": "$now", "recorded_by": "$me.id"}

PAGES = [
    Page(
        name="visit_new",
        path="/clients/<client>/visits/new",
        template="form_page.html",
        title=N_("Plan a visit"),
        place="clients",
        needs={"client": CLIENT},
        form=Form(
            name="visit_plan",
            type="visit",
            case_file="$client",
            fields=(
                Field("contact_type", widget="select", default="home_visit"),
                "starts_at",
                Field("planned_minutes", default=45),
                "place",
                "purpose",
                "to_bring",
            ),
            sets={"worker": "$me.id"},
            then="/clients/<client>/visits/<new>",
        ),
    ),
    Page(
        name="visit",
        path=HERE,
        template="visit.html",
        title=N_("Visit"),
        place="clients",
        needs={
            "client": CLIENT,
            "visit": VISIT,
            "hazards": HAZARDS,
            "goals": GOALS,
            "said": every("progress_note", case_file="$client"),
            "steps": call("next_steps", notes="$needs.said", limit=3),
            "observations": SEEN,
            "notes": every("progress_note", case_file="$client").where("visit", "is", "$visit"),
            "assessments": every("assessment", case_file="$client").where("visit", "is", "$visit"),
        },
        form=Form(
            name="visit_arrive",
            type="visit",
            record="$visit",
            case_file="$client",
            sets={"arrived_at": "$now"},
            then=f"{HERE}/capture",
        ),
    ),
    Page(
        name="visit_move",
        path=f"{HERE}/move",
        template="visit_move.html",
        title=N_("Change the visit"),
        place="clients",
        needs={"client": CLIENT, "visit": VISIT},
        form=Form(
            name="visit_move",
            type="visit",
            record="$visit",
            case_file="$client",
            fields=PLANNED,
            then=HERE,
        ),
    ),
    Page(
        name="visit_capture",
        path=f"{HERE}/capture",
        template="capture.html",
        title=N_("With the client"),
        place="clients",
        needs={
            "client": CLIENT,
            "visit": VISIT,
            "hazards": HAZARDS,
            "goals": GOALS,
            "observations": SEEN,
        },
        form=Form(
            name="quick_mark",
            type="observation",
            case_file="$client",
            fields=(
                Field("remark", required=True),
                Field("category", widget="select", default="environment"),
                Field("source", widget="radios", default="observed"),
            ),
            sets={**NOTED, "severity": "none", "quick": True},
            then=f"{HERE}/capture",
        ),
    ),
    Page(
        name="visit_observe",
        path=f"{HERE}/observe/<category>",
        template="form_page.html",
        title=N_("What did you see or hear?"),
        place="clients",
        needs={"client": CLIENT, "visit": VISIT},
        form=Form(
            name="observe",
            type="observation",
            case_file="$client",
            fields=(
                Field("category", widget="select", default="$category"),
                Field("remark", widget="textarea"),
                Field("severity", widget="radios"),
                Field("source", widget="radios"),
                Field("action_taken", widget="textarea"),
            ),
            sets=NOTED,
            then=f"{HERE}/capture",
        ),
    ),
    Page(
        name="visit_end",
        path=f"{HERE}/end",
        template="form_page.html",
        title=N_("How did it go?"),
        place="clients",
        needs={"client": CLIENT, "visit": VISIT},
        form=Form(
            name="visit_end",
            type="visit",
            record="$visit",
            case_file="$client",
            fields=(
                Field("outcome", widget="radios", required=True),
                Field("missed_reason", widget="select", only_when=("outcome", DID_NOT_HAPPEN)),
                Field("missed_remark", only_when=("outcome", DID_NOT_HAPPEN)),
                "present",
                "present_remark",
            ),
            sets={"ended_at": "$now"},
            rules=("reason_when_missed",),
            then=HERE,
        ),
    ),
    Page(
        name="visit_correct",
        path=f"{HERE}/correct",
        template="form_page.html",
        title=N_("Correct the visit"),
        place="clients",
        needs={"client": CLIENT, "visit": VISIT},
        form=Form(
            name="visit_correct",
            type="visit",
            record="$visit",
            case_file="$client",
            fields=(
                "arrived_at",
                "ended_at",
                Field("time_corrected_why", required=True),
                Field("outcome", widget="radios"),
                "present",
                "present_remark",
            ),
            rules=("ends_after_start:arrived_at:ended_at",),
            then=HERE,
        ),
    ),
]
