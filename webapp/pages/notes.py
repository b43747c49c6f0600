"""Progress notes: write, sign, add. A signed note never changes; whoever knows better writes an
addendum.

Floor 1: pure declarations. Said, seen and thought are three questions, so that a reader can tell
them apart.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.clients import CLIENT
from webapp.pages.declaration import Field, Form, Page, Write
from webapp.pages.query import call, every, one

NOTE = one("progress_note", "$note")
ABOUT_NOTE = {
    "client": CLIENT,
    "note": NOTE,
    "signatures": every("signature", case_file="$client").where("progress_note", "is", "$note"),
}
WRITTEN = (
    Field("core_function", widget="select"),
    Field("client_said", widget="textarea"),
    Field("worker_saw", widget="textarea"),
    Field("worker_did", widget="textarea"),
    Field("worker_thinks", widget="textarea"),
    "next_step",
    "next_step_on",
    "happened_at",
    Field("late_reason", hint=N_("Only when it is written more than two days later")),
)
AUTHOR = {"written_at": "$now", "recorded_by": "$me.id"}

PAGES = [
    Page(
        name="note_new",
        path="/clients/<client>/notes/new",
        template="note_form.html",
        title=N_("Write a note"),
        place="clients",
        needs={
            "client": CLIENT,
            "observations": every("observation", case_file="$client")
            .where("noted_at", "not_before", "$today")
            .sort("noted_at"),
        },
        form=Form(
            name="note_new",
            type="progress_note",
            case_file="$client",
            fields=(
                *WRITTEN[:-2],
                Field("happened_at", default="$now"),
                WRITTEN[-1],
            ),
            sets=AUTHOR,
            then="/clients/<client>/notes/<new>",
        ),
    ),
    Page(
        name="visit_note",
        path="/clients/<client>/visits/<visit>/note",
        template="note_form.html",
        title=N_("The note of the visit"),
        place="clients",
        needs={
            "client": CLIENT,
            "visit": one("visit", "$visit"),
            "happened": call("happened_at", visit="$needs.visit"),
            "observations": every("observation", case_file="$client")
            .where("visit", "is", "$visit")
            .sort("noted_at"),
        },
        form=Form(
            name="visit_note",
            type="progress_note",
            case_file="$client",
            fields=(
                Field("core_function", widget="select", default="monitoring"),
                *WRITTEN[1:-2],
                Field("happened_at", default="$needs.happened"),
                WRITTEN[-1],
            ),
            sets={**AUTHOR, "visit": "$visit"},
            then="/clients/<client>/notes/<new>",
        ),
    ),
    Page(
        name="note",
        path="/clients/<client>/notes/<note>",
        template="note.html",
        title=N_("Note"),
        place="clients",
        needs={
            **ABOUT_NOTE,
            "author": one("worker", "$needs.note.recorded_by", optional=True),
            "visit": one("visit", "$needs.note.visit", optional=True),
            "addenda": every("addendum", case_file="$client")
            .where("progress_note", "is", "$note")
            .sort("written_at")
            .embed("person", "worker", by="recorded_by"),
            "reviews": every("review", case_file="$client")
            .where("subject", "is", "$note")
            .sort("-reviewed_at")
            .embed("person", "worker", by="recorded_by"),
        },
    ),
    Page(
        name="note_edit",
        path="/clients/<client>/notes/<note>/edit",
        template="note_form.html",
        title=N_("Go on with the note"),
        place="clients",
        needs={
            **ABOUT_NOTE,
            "observations": every("observation", case_file="$client")
            .where("visit", "is", "$needs.note.visit")
            .where("visit", "not_empty")
            .sort("noted_at"),
        },
        form=Form(
            name="note_edit",
            type="progress_note",
            record="$note",
            case_file="$client",
            fields=WRITTEN,
            then="/clients/<client>/notes/<note>",
        ),
    ),
    Page(
        name="note_sign",
        path="/clients/<client>/notes/<note>/sign",
        template="note_sign.html",
        title=N_("Sign the note"),
        place="clients",
        needs={**ABOUT_NOTE, "late": call("late_entry", note="$needs.note", now="$now")},
        form=Form(
            name="note_sign",
            type="signature",
            case_file="$client",
            fields=(Field("content_hash", widget="hidden", default="$fingerprint"),),
            fingerprint="$needs.note",
            sets={
                "progress_note": "$note",
                "signed_at": "$now",
                "signer_name": "$me.name",
                "credential": "$me.credential",
                "late_entry": "$needs.late",
                "recorded_by": "$me.id",
            },
            also=(
                Write(
                    type="task",
                    id="$new.task",
                    sets={
                        "title": "$needs.note.next_step",
                        "due_on": "$needs.note.next_step_on",
                        "priority": "normal",
                        "status": "open",
                        "assignee": "$me.id",
                        "origin": "next_step",
                        "origin_record": "$note",
                    },
                    when="$needs.note.next_step",
                ),
            ),
            then="/clients/<client>/notes/<note>",
        ),
    ),
    Page(
        name="note_addendum",
        path="/clients/<client>/notes/<note>/addendum",
        template="form_page.html",
        title=N_("Add to the note"),
        place="clients",
        needs=ABOUT_NOTE,
        form=Form(
            name="note_addendum",
            type="addendum",
            case_file="$client",
            fields=(Field("text", widget="textarea"),),
            sets={**AUTHOR, "progress_note": "$note"},
            then="/clients/<client>/notes/<note>",
        ),
    ),
]
