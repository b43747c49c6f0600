"""A visit and what was observed on it."""

from webapp.errors import N_
from webapp.schemas.kinds import Boolean, Choice, DateTime, Integer, LongText, Reference, Set, Text
from webapp.schemas.record import BACK, RecordSchema

CONTACT_TYPES = (
    ("home_visit", N_("Home visit")),
    ("community_visit", N_("Community visit")),
    ("office_visit", N_("Office visit")),
    ("facility_visit", N_("Facility visit")),
    ("hospital_visit", N_("Hospital visit")),
    ("school_visit", N_("School visit")),
    ("phone_client", N_("Phone call")),
    ("video", N_("Video call")),
)
FACE_TO_FACE = (
    "home_visit",
    "community_visit",
    "office_visit",
    "facility_visit",
    "hospital_visit",
    "school_visit",
)
OUTCOMES = (
    ("completed", N_("Completed")),
    ("partially_completed", N_("Partly completed")),
    ("client_not_seen_collateral_seen", N_("Client not seen, spoke with somebody else")),
    ("attempted_no_answer", N_("Nobody answered")),
    ("refused_entry", N_("Not let in")),
    ("refused_contact", N_("Client did not want to talk")),
    ("cancelled_by_client", N_("Cancelled by the client")),
    ("cancelled_by_worker", N_("Cancelled by me")),
    ("cancelled_by_agency", N_("Cancelled by the agency")),
    ("aborted_unsafe", N_("Left, it was not safe")),
)
MISSED_REASONS = (
    ("no_answer_locked_door", N_("No answer, door locked")),
    ("not_home", N_("Not at home")),
    ("client_unavailable", N_("Client not available")),
    ("client_refused", N_("Client refused")),
    ("legal_designee_refused", N_("Legal representative refused")),
    ("hospitalised", N_("In hospital")),
    ("moved_or_wrong_address", N_("Moved, or wrong address")),
    ("unsafe_animal", N_("Unsafe: animal")),
    ("unsafe_violence", N_("Unsafe: violence")),
    ("unsafe_contagion", N_("Unsafe: infection")),
    ("unsafe_structural", N_("Unsafe: building")),
    ("weather_or_disaster", N_("Weather")),
    ("worker_illness", N_("I was ill")),
    ("worker_vehicle", N_("Car trouble")),
    ("scheduling_error", N_("Mistake in the schedule")),
    ("interpreter_unavailable", N_("No interpreter")),
    ("other", N_("Another reason")),
)
PRESENT = (
    ("client", N_("Client")),
    ("spouse_partner", N_("Spouse or partner")),
    ("parent", N_("Parent")),
    ("child", N_("Child")),
    ("guardian", N_("Guardian")),
    ("caregiver", N_("Caregiver")),
    ("nurse", N_("Nurse")),
    ("interpreter", N_("Interpreter")),
    ("colleague", N_("Colleague")),
    ("unnamed_adult", N_("Unnamed adult")),
)
CATEGORIES = (
    ("environment", N_("Home and surroundings")),
    ("safety_hazard", N_("Safety")),
    ("nutrition", N_("Food and drink")),
    ("hygiene", N_("Hygiene")),
    ("mobility_falls", N_("Moving and falls")),
    ("medication", N_("Medication")),
    ("cognition_mood", N_("Memory and mood")),
    ("caregiver", N_("Caregiver")),
    ("social", N_("Company")),
    ("finances", N_("Money")),
    ("service_delivery", N_("Services")),
    ("rights_dignity", N_("Rights and dignity")),
    ("pets", N_("Pets")),
    ("utilities", N_("Heat, water, power")),
)
SEVERITY = (
    ("none", N_("Nothing to note")),
    ("minor", N_("Minor")),
    ("moderate", N_("Moderate")),
    ("serious", N_("Serious")),
    ("immediate", N_("Immediate danger")),
)
SOURCES = (
    ("observed", N_("I saw it")),
    ("self_reported", N_("The client said it")),
    ("reported_by_related_person", N_("Somebody close said it")),
    ("administrative_record", N_("From a record")),
)


class Visit(RecordSchema):
    """A planned, attempted or finished contact. Arrival and end are written when they happen."""

    type_name, label = "visit", N_("Visit")
    worker = Reference(N_("Worker"), "worker", required=True)
    contact_type = Choice(N_("Kind of visit"), CONTACT_TYPES, required=True)
    starts_at = DateTime(N_("Starts"), required=True)
    planned_minutes = Integer(N_("Planned minutes"), min=5, max=720)
    place = Text(N_("Place"), hint=N_("When it is not the client's home"))
    purpose = LongText(N_("What for"), max_length=2000)
    to_bring = LongText(N_("To bring"), max_length=2000)
    arrived_at = DateTime(N_("Arrived"))
    ended_at = DateTime(N_("Ended"))
    present = Set(N_("Who was present"), PRESENT)
    present_remark = Text(N_("Who else"), hint=N_("Never another client's name"))
    outcome = Choice(N_("How it went"), OUTCOMES)
    missed_reason = Choice(N_("Why it did not happen"), MISSED_REASONS)
    missed_remark = Text(N_("In your words"), max_length=500)
    time_corrected_why = Text(N_("Why the time was corrected"))


class Observation(RecordSchema):
    """One thing seen or said on a visit. Never edited: corrected by another, or voided."""

    type_name, label, create_only, shelf = "observation", N_("Observation"), True, BACK
    visit = Reference(N_("Visit"), "visit")
    category = Choice(N_("About"), CATEGORIES, required=True)
    remark = Text(N_("What"), max_length=1000)
    severity = Choice(N_("How serious"), SEVERITY, required=True)
    source = Choice(N_("How do you know"), SOURCES, required=True)
    action_taken = Text(N_("What you did about it"), max_length=500)
    quick = Boolean(N_("Quick mark"))
    noted_at = DateTime(N_("Noted"), required=True)
    recorded_by = Reference(N_("Recorded by"), "worker")
