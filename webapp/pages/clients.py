"""Clients: the caseload with instant search, the whole person on one page, and correcting who they
are.

Floor 1: pure declarations. Hazards come before everything else on a client's page; templates
keep that order.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.declaration import Field, Form, Fragment, Page
from webapp.pages.query import call, every, one

STORY_TYPES = (
    "visit",
    "progress_note",
    "signature",
    "addendum",
    "observation",
    "assessment",
)
#: What happened last, on the client's page: a long story has a page of its own.
LATEST_EVENTS = 30
STORY_LENGTH = 1000
WHO = (
    "given_name",
    "family_name",
    "preferred_name",
    "pronouns",
    "birth_date",
    "address",
    "confidential_address",
    "phone",
    "safe_to_call",
    "safe_voicemail",
    "safe_text",
    "primary_language",
    "interpreter_needed",
    "communication_needs",
    "decision_status",
    "household",
    "allergies",
    "acuity",
    "programme",
    "what_matters",
)
AROUND = (
    "name",
    Field("circle", widget="radios"),
    Field("role", widget="select"),
    "phone",
    "safe_to_call",
    "safe_voicemail",
    "safe_text",
    "share_level",
    "remarks",
)
CLIENT = one("client", "$client")
STORY = every(*STORY_TYPES, case_file="$client").embed("person", "worker", by="recorded_by")

client_page = Page(
    name="client",
    path="/clients/<client>",
    template="client.html",
    title=N_("Client"),
    place="clients",
    needs={
        "client": CLIENT,
        "hazards": every("hazard", case_file="$client").sort("-severity"),
        "contacts": every("contact_person", case_file="$client").sort("-circle", "name"),
        "members": every("membership", case_file="$client")
        .where("ended_at", "empty")
        .sort("-role")
        .embed("person", "worker", by="worker"),
        "visits": every("visit", case_file="$client")
        .where("ended_at", "empty")
        .where("outcome", "empty")
        .sort("starts_at"),
        "plans": every("care_plan", case_file="$client")
        .where("status", "is", "active")
        .sort("-starts_on")
        .limit(1),
        "goals": every("goal", case_file="$client")
        .where("status", "in", ("proposed", "accepted", "active", "on_hold"))
        .sort("target_on"),
        "tasks": every("task", case_file="$client")
        .where("status", "in", ("open", "waiting"))
        .sort("due_on"),
        "notes": every("progress_note", case_file="$client"),
        "steps": call("next_steps", notes="$needs.notes", limit=3),
        "assessments": every("assessment", case_file="$client"),
        "trend": call("trend", assessments="$needs.assessments"),
        "fillings": every("form_answers", case_file="$client"),
        "score_trends": call("score_trends", fillings="$needs.fillings", zone="$zone"),
        "story": STORY,
        "timeline": call("timeline", records="$needs.story", zone="$zone", limit=LATEST_EVENTS),
    },
)
story_page = Page(
    name="client_story",
    path="/clients/<client>/story",
    template="story.html",
    title=N_("What happened"),
    place="clients",
    needs={
        "client": CLIENT,
        "story": STORY,
        "timeline": call("timeline", records="$needs.story", zone="$zone", limit=STORY_LENGTH),
    },
)

FOUND = every("client").match(
    ("given_name", "family_name", "preferred_name", "household"), "$query.q"
)
CLOSED = FOUND.where("status", "is", "closed").sort("family_name", "given_name")
OPEN = FOUND.where("status", "is_not", "closed").sort("family_name", "given_name")

PAGES = [
    Page(
        name="clients",
        path="/clients",
        template="clients.html",
        title=N_("Clients"),
        place="clients",
        block="results",
        needs={
            "clients": OPEN,
            "others": CLOSED,
            "hazards": every("hazard"),
            "due": call(
                "due_items",
                facts="$facts",
                today="$today",
                now="$now",
                zone="$zone",
            ),
        },
    ),
    Page(
        name="clients_closed",
        path="/clients/closed",
        template="clients_closed.html",
        title=N_("Closed"),
        place="clients",
        block="results",
        needs={"clients": CLOSED, "others": OPEN},
    ),
    client_page,
    story_page,
    Fragment(
        name="client_timeline",
        path="/clients/<client>/timeline",
        like="client",
        block="timeline",
    ),
    Page(
        name="client_new",
        path="/new/client",
        template="form_page.html",
        title=N_("New client"),
        place="new",
        form=Form(
            name="client_new",
            type="client",
            case_file="$new",
            fields=(
                "given_name",
                "family_name",
                "preferred_name",
                "birth_date",
                "phone",
                "safe_to_call",
                "address",
                "primary_language",
            ),
            sets={"status": "active", "started_on": "$today"},
            then="/clients/<new>",
        ),
    ),
    Page(
        name="client_edit",
        path="/clients/<client>/edit",
        template="form_page.html",
        title=N_("Correct who this is"),
        place="clients",
        needs={"client": CLIENT},
        form=Form(
            name="client_edit",
            type="client",
            record="$client",
            case_file="$client",
            fields=WHO,
            then="/clients/<client>",
        ),
    ),
    Page(
        name="contact_new",
        path="/clients/<client>/contacts/new",
        template="form_page.html",
        title=N_("Add a person"),
        place="clients",
        needs={"client": CLIENT},
        form=Form(
            name="contact_new",
            type="contact_person",
            case_file="$client",
            fields=AROUND,
            then="/clients/<client>",
        ),
    ),
    Page(
        name="contact_edit",
        path="/clients/<client>/contacts/<contact>",
        template="form_page.html",
        title=N_("Correct this person"),
        place="clients",
        needs={"client": CLIENT, "contact": one("contact_person", "$contact")},
        form=Form(
            name="contact_edit",
            type="contact_person",
            record="$contact",
            case_file="$client",
            fields=AROUND,
            then="/clients/<client>",
        ),
    ),
    Page(
        name="hazard_new",
        path="/clients/<client>/hazards/new",
        template="form_page.html",
        title=N_("Add a warning"),
        place="clients",
        needs={"client": CLIENT},
        form=Form(
            name="hazard_new",
            type="hazard",
            case_file="$client",
            fields=(
                Field("hazard_type", widget="select"),
                "severity",
                "source",
                "evidence",
                "precautions",
                "review_on",
            ),
            sets={"recorded_by": "$me.id"},
            then="/clients/<client>",
        ),
    ),
]
