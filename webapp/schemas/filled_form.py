"""A form that was filled in for a client: which version, when, by whom, and every answer by itself.

Two people who answered different questions merge, the same question answered differently is a
conflict. What the form reckons is worked out from the answers, never merged and never trusted.
A finished one is closed: what is different goes into another one, which corrects it.
"""

from webapp.errors import N_
from webapp.schemas.kinds import LATEST, Answers, DateTime, LongText, Reference, Text
from webapp.schemas.record import BACK, RecordSchema

#: Answers of every question, whatever it asks.
REASONS = (
    ("refused", N_("Did not want to say")),
    ("unable", N_("Could not say")),
    ("not_asked", N_("Not asked")),
)


class FormAnswers(RecordSchema):
    """One filling of one version of a form of the agency."""

    type_name, label, shelf = "form_answers", N_("Form"), BACK
    closed_by = "finished_at"
    form_version = Reference(N_("Form"), "form_version", required=True)
    form_id = Text(N_("Form id"), required=True)
    title = Text(N_("Title"), required=True)
    visit = Reference(N_("Visit"), "visit")
    started_at = DateTime(N_("Started"), required=True)
    finished_at = DateTime(N_("Finished"), policy=LATEST)
    finished_by = Reference(N_("Finished by"), "worker", policy=LATEST)
    recorded_by = Reference(N_("Recorded by"), "worker", required=True)
    answers = Answers(N_("Answers"), REASONS)
    reckoned = LongText(
        N_("What the form reckons"), max_length=100_000, policy=LATEST, hint=N_("By place, as JSON")
    )
    scores = LongText(N_("Scores"), max_length=20_000, policy=LATEST, hint=N_("As JSON"))
    corrects = Reference(N_("Corrects"), "form_answers")
    answered_at = DateTime(N_("Answered"), hint=N_("Of a correction: when what it corrects was"))
    correction_reason = Text(N_("Why it is corrected"), max_length=500)
