"""The supervisor's own places: the team's day, reviews, what is parked, handing over.

Floor 1: pure declarations. They ask more than a phone holds, so they come from the office
server; the pages about one client are the same as the worker's.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.clients import CLIENT
from webapp.pages.declaration import Field, Form, Page, Write
from webapp.pages.notes import ABOUT_NOTE
from webapp.pages.query import one

OVERSEES = ("supervisor", "admin")
NOTE_HOME = "/clients/<client>/notes/<note>"

PAGES = [
    Page(
        name="team",
        path="/team",
        template="team.html",
        title=N_("Team"),
        place="team",
        block="results",
        offline=False,
        loader="team_board",
        roles=OVERSEES,
    ),
    Page(
        name="reviews",
        path="/reviews",
        template="reviews.html",
        title=N_("Review"),
        place="reviews",
        block="results",
        offline=False,
        loader="review_queue",
        roles=OVERSEES,
    ),
    Page(
        name="review",
        path=f"{NOTE_HOME}/review",
        template="review.html",
        title=N_("Review the note"),
        place="reviews",
        needs={
            **ABOUT_NOTE,
            "author": one("worker", "$needs.note.recorded_by", optional=True),
        },
        form=Form(
            name="review",
            type="review",
            case_file="$client",
            fields=(
                Field("seen", widget="hidden", default="$needs.note.seq"),
                Field("verdict", widget="radios", required=True),
                Field("comment", widget="textarea"),
            ),
            rules=("comment_when_returned",),
            sets={
                "subject": "$note",
                "subject_type": "progress_note",
                "reviewed_at": "$now",
                "recorded_by": "$me.id",
            },
            then="/reviews",
        ),
        offline=False,
        roles=OVERSEES,
    ),
    Page(
        name="parked",
        path="/parked",
        template="parked.html",
        title=N_("Parked"),
        place="parked",
        block="results",
        offline=False,
        loader="parked_queue",
        roles=OVERSEES,
    ),
    Page(
        name="standing",
        path="/clients/<client>/standing",
        template="form_page.html",
        title=N_("Open or close the file"),
        place="clients",
        needs={"client": CLIENT},
        form=Form(
            name="standing",
            type="client",
            record="$client",
            case_file="$client",
            fields=(
                Field(
                    "status",
                    widget="radios",
                    required=True,
                    hint=N_("In a closed file nothing falls due and nothing new is written"),
                ),
            ),
            then="/clients/<client>",
        ),
        offline=False,
        roles=OVERSEES,
    ),
    Page(
        name="hand_over",
        path="/clients/<client>/hand-over",
        template="hand_over.html",
        title=N_("Hand to another worker"),
        place="clients",
        offline=False,
        loader="handing_over",
        needs={
            "client": CLIENT,
            "now_with": one("worker", "$needs.primary.worker", optional=True),
        },
        form=Form(
            name="hand_over",
            type="membership",
            case_file="$client",
            fields=(
                Field(
                    "worker",
                    label=N_("To whom"),
                    hint=N_("In brackets: how many clients they have now"),
                    widget="radios",
                    options="$needs.others",
                ),
                Field("reason", widget="select", default="transfer"),
                Field("handover_note", widget="textarea"),
            ),
            sets={"role": "primary", "starts_on": "$today"},
            also=(
                Write(
                    type="membership",
                    record="$needs.primary.id",
                    sets={"ended_at": "$now"},
                    when="$needs.primary.id",
                ),
            ),
            then="/clients/<client>",
        ),
        roles=OVERSEES,
    ),
]
