"""The follow-up assessment: ten questions about life now, from 0 (very hard) to 4 (well)."""

from webapp.errors import N_
from webapp.schemas.kinds import Choice, Date, Group, Integer, LongText, Reference
from webapp.schemas.record import BACK, RecordSchema

INSTRUMENTS = (("follow_up", N_("Follow-up assessment")),)
REASONS = (
    ("initial", N_("First")),
    ("annual", N_("Annual")),
    ("change_of_condition", N_("Something changed")),
    ("follow_up", N_("Follow-up")),
    ("post_hospital", N_("After hospital")),
    ("discharge", N_("Discharge")),
)
ANSWERS = (
    ("4", N_("Well")),
    ("3", N_("Mostly well")),
    ("2", N_("So-so")),
    ("1", N_("Hard")),
    ("0", N_("Very hard")),
    ("refused", N_("Did not want to say")),
    ("unable", N_("Could not say")),
    ("not_applicable", N_("Does not apply")),
    ("not_asked", N_("Not asked")),
)
QUESTIONS = {
    "health": N_("Health in the last weeks"),
    "pain": N_("Living with pain"),
    "mood": N_("Mood"),
    "sleep": N_("Sleep"),
    "eating": N_("Eating and drinking"),
    "getting_around": N_("Getting around"),
    "self_care": N_("Washing and dressing"),
    "company": N_("Company of others"),
    "money": N_("Money for what is needed"),
    "safety": N_("Feeling safe at home"),
}


class Assessment(RecordSchema):
    """One filling of the follow-up assessment. Refused, unable and not asked are answers too."""

    type_name, label, shelf = "assessment", N_("Assessment"), BACK
    visit = Reference(N_("Visit"), "visit")
    instrument = Choice(N_("Form"), INSTRUMENTS, required=True)
    version = Integer(N_("Version"), min=1, required=True)
    reason = Choice(N_("Reason"), REASONS)
    answers = Group(
        N_("Answers"), {name: Choice(label, ANSWERS) for name, label in QUESTIONS.items()}
    )
    remarks = LongText(N_("What has changed"), max_length=4000)
    assessed_on = Date(N_("Assessed on"), required=True)
    recorded_by = Reference(N_("Recorded by"), "worker", required=True)
