"""The progress note and the facts about it: signature, addendum, review."""

from webapp.errors import N_
from webapp.schemas.kinds import (
    Boolean,
    Choice,
    Date,
    DateTime,
    LongText,
    Reference,
    Text,
)
from webapp.schemas.record import BACK, RecordSchema

CORE_FUNCTIONS = (
    ("assessment", N_("Assessment")),
    ("planning", N_("Planning")),
    ("referral_linkage", N_("Referral")),
    ("monitoring", N_("Monitoring and follow-up")),
    ("crisis", N_("Crisis")),
    ("advocacy", N_("Advocacy")),
)
VERDICTS = (("approved", N_("Approved")), ("returned", N_("Returned")))
SUBJECT_TYPES = (
    ("progress_note", N_("Progress note")),
    ("care_plan", N_("Care plan")),
    ("assessment", N_("Assessment")),
)


class ProgressNote(RecordSchema):
    """The narrative of one contact: said, seen and thought kept apart. Signing freezes it."""

    type_name, label, shelf = "progress_note", N_("Progress note"), BACK
    frozen_when = {"type": "signature", "field": "progress_note"}
    visit = Reference(N_("Visit"), "visit")
    goal = Reference(N_("Goal"), "goal")
    core_function = Choice(N_("What it was about"), CORE_FUNCTIONS)
    client_said = LongText(N_("The client said"))
    worker_saw = LongText(N_("I saw"))
    worker_did = LongText(N_("I did"))
    worker_thinks = LongText(N_("I think"))
    next_step = Text(N_("Next step"), max_length=500)
    next_step_on = Date(N_("Next step by"))
    happened_at = DateTime(N_("When it happened"), required=True)
    written_at = DateTime(N_("Written"), required=True)
    late_reason = Text(N_("Why it is written late"), max_length=500)
    recorded_by = Reference(N_("Written by"), "worker", required=True)


class Signature(RecordSchema):
    """A note was signed: by whom, when, over which content. Nobody unsigns."""

    type_name, label, create_only, shelf = "signature", N_("Signature"), True, BACK
    progress_note = Reference(N_("Progress note"), "progress_note", required=True)
    signed_at = DateTime(N_("Signed"), required=True)
    signer_name = Text(N_("Signer"), required=True)
    credential = Text(N_("Credential and title"))
    late_entry = Boolean(N_("Late entry"))
    content_hash = Text(N_("Fingerprint of the content"), max_length=64)
    recorded_by = Reference(N_("Signed by"), "worker", required=True)


class Addendum(RecordSchema):
    """A correction or supplement to a signed note, always with its author."""

    type_name, label, create_only, shelf = "addendum", N_("Addendum"), True, BACK
    progress_note = Reference(N_("Progress note"), "progress_note", required=True)
    text = LongText(N_("What to add"), required=True)
    written_at = DateTime(N_("Written"), required=True)
    recorded_by = Reference(N_("Written by"), "worker", required=True)


class Review(RecordSchema):
    """A supervisor's verdict on what was on the page; `seen` names it, so a merge re-opens it."""

    type_name, label, create_only, shelf = "review", N_("Review"), True, BACK
    subject = Reference(N_("What was reviewed"), "any", required=True)
    subject_type = Choice(N_("Kind of record"), SUBJECT_TYPES, required=True)
    seen = Text(N_("Version seen"), max_length=64, required=True)
    verdict = Choice(N_("Verdict"), VERDICTS, required=True)
    comment = LongText(N_("Comment"), max_length=4000)
    reviewed_at = DateTime(N_("Reviewed"), required=True)
    recorded_by = Reference(N_("Reviewed by"), "worker", required=True)
