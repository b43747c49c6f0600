"""The settlement: how somebody settled two versions of a field, and what was not kept.

The settling itself is an ordinary edit that names all heads (D2); this record is its memory. It can
be undone: by another settlement, which names it and brings back what was set aside.
"""

from webapp.errors import N_
from webapp.schemas.assessment import Assessment
from webapp.schemas.client import Client, ContactPerson, Hazard
from webapp.schemas.filled_form import FormAnswers
from webapp.schemas.kinds import ASK, Choice, DateTime, LongText, Reference, Text
from webapp.schemas.note import ProgressNote
from webapp.schemas.plan import CarePlan, Goal, Task
from webapp.schemas.record import RecordSchema
from webapp.schemas.visit import Visit

#: Whatever two people may have written differently; create-only types cannot.
SUBJECTS = (
    *(Client, Hazard, ContactPerson, Visit, ProgressNote, Assessment, CarePlan, Goal, Task),
    FormAnswers,
)
SUBJECT_TYPES = tuple((subject.type_name, subject.label) for subject in SUBJECTS)
#: Several versions of the longest text, as JSON.
VERSIONS_MAX = 100_000


class Settlement(RecordSchema):
    """A field with two versions was settled, or, with `undoes`, a settlement was taken back."""

    type_name, label, create_only = "settlement", N_("Settlement"), True
    subject = Reference(N_("What was settled"), "any", required=True)
    subject_type = Choice(N_("Kind of record"), SUBJECT_TYPES, required=True)
    field = Text(N_("Field"), required=True)
    kept = LongText(N_("Value kept"), max_length=VERSIONS_MAX, policy=ASK)
    set_aside = LongText(N_("Values not kept"), max_length=VERSIONS_MAX, policy=ASK)
    named = LongText(N_("Versions seen"), max_length=VERSIONS_MAX, policy=ASK)
    reason = Text(N_("Why"), max_length=500)
    undoes = Reference(N_("What was taken back"), "settlement")
    settled_at = DateTime(N_("Settled"), required=True)
    recorded_by = Reference(N_("Settled by"), "worker", required=True)
