"""Forms that the agency has published: what a version asks, and to whom it is offered since when.

A definition is heavy and never changes; a version is light, and of it only the terms of its release
change. Both are made by Doorstep itself from a workbook it has checked (`webapp/forms`): what a
phone evaluates never comes from another phone.
"""

from webapp.errors import N_
from webapp.schemas.kinds import ASK, LATEST, Date, Integer, LongText, Reference, Text
from webapp.schemas.record import AGENCY, BACK, VOIDED_NAME, RecordSchema

#: A change carries 256 kB at most; zlib and base64 put about two megabytes of JSON into this.
PACKED_LENGTH_MAX = 240_000
HASH_LENGTH = 71
NAME_LENGTH_MAX = 200
DUE_DAYS_MAX = 3_650


class FormDefinition(RecordSchema):
    """What a form asks, as JSON for both engines, packed: base64 of zlib of its canonical JSON."""

    type_name, label, case_file = "form_definition", N_("Form definition"), AGENCY
    create_only, shelf, fixed = True, BACK, (VOIDED_NAME,)
    hash = Text(N_("Hash"), max_length=HASH_LENGTH, required=True)
    packed = LongText(N_("Definition"), max_length=PACKED_LENGTH_MAX, policy=ASK, required=True)


class FormPicture(RecordSchema):
    """A picture beside a label, as base64. Its id follows from its bytes; definitions name it."""

    type_name, label, case_file = "form_picture", N_("Picture of a form"), AGENCY
    create_only, shelf, fixed = True, BACK, (VOIDED_NAME,)
    hash = Text(N_("Hash"), max_length=HASH_LENGTH, required=True)
    mime = Text(N_("Type"), max_length=40, required=True)
    content = LongText(N_("Picture"), max_length=PACKED_LENGTH_MAX, policy=ASK, required=True)


class FormVersion(RecordSchema):
    """One published version of one form. Its id follows from the form and the number."""

    type_name, label, case_file = "form_version", N_("Form version"), AGENCY
    fixed = (
        *("form_id", "number", "version", "title", "definition", "hash"),
        *("workbook", "xform", "published_by", VOIDED_NAME),
    )
    form_id = Text(N_("Form id"), max_length=NAME_LENGTH_MAX, required=True)
    number = Integer(N_("Number"), min=1, required=True)
    version = Text(N_("Version"), max_length=NAME_LENGTH_MAX, hint=N_("As its author calls it"))
    title = Text(N_("Title"), max_length=NAME_LENGTH_MAX, required=True)
    definition = Reference(N_("Definition"), "form_definition", required=True)
    hash = Text(N_("Hash"), max_length=HASH_LENGTH, required=True)
    workbook = Text(N_("Hash of the workbook"), max_length=HASH_LENGTH)
    xform = Text(N_("Hash of the XForm"), max_length=HASH_LENGTH)
    published_by = Reference(N_("Published by"), "worker")
    published_from = Date(N_("In use from"), policy=LATEST, required=True)
    programmes = LongText(
        N_("Programmes"),
        hint=N_("One on a line; empty: for every client"),
        max_length=2000,
        policy=LATEST,
    )
    due_every = Integer(
        N_("Due every so many days"),
        hint=N_("Empty: never due"),
        min=1,
        max=DUE_DAYS_MAX,
        policy=LATEST,
    )
    retired_on = Date(N_("Retired on"), policy=LATEST)
