"""The client, the people around, what is dangerous there, and who works with the client."""

from webapp.errors import N_
from webapp.schemas.kinds import (
    TEXT,
    Boolean,
    Choice,
    Date,
    DateTime,
    Group,
    Integer,
    LongText,
    Reference,
    Set,
    Text,
)
from webapp.schemas.record import RecordSchema

SAFE_TO_CALL = (
    ("any_time", N_("Any time")),
    ("mornings", N_("Mornings only")),
    ("afternoons", N_("Afternoons only")),
    ("evenings", N_("Evenings only")),
    ("never", N_("Never call")),
)
LANGUAGES_SPOKEN = (
    ("en", N_("English")),
    ("es", N_("Spanish")),
    ("zh", N_("Chinese")),
    ("vi", N_("Vietnamese")),
    ("ru", N_("Russian")),
    ("ar", N_("Arabic")),
    ("am", N_("Amharic")),
    ("so", N_("Somali")),
    ("ase", N_("American Sign Language")),
    ("other", N_("Another language")),
)
DECISION_STATUS = (
    ("own_decision_maker", N_("Decides for themselves")),
    ("supported_decision_making", N_("Decides with support")),
    ("poa_health", N_("Power of attorney for health")),
    ("poa_finance", N_("Power of attorney for money")),
    ("limited_guardian", N_("Limited guardian")),
    ("full_guardian", N_("Full guardian")),
    ("conservator", N_("Conservator")),
    ("representative_payee", N_("Representative payee")),
    ("minor_parent", N_("Minor, parent decides")),
)
COMMUNICATION_NEEDS = (
    ("large_print", N_("Large print")),
    ("plain_language", N_("Plain language")),
    ("aac", N_("Communication device")),
    ("asl", N_("Sign language")),
    ("hearing_aid", N_("Hearing aid")),
    ("speech_slow", N_("Speaks slowly, wait")),
)
CASE_STATUS = (
    ("referred", N_("Referred")),
    ("intake", N_("Intake")),
    ("active", N_("Active")),
    ("suspended", N_("Suspended")),
    ("closed", N_("Closed")),
)
MEMBER_ROLES = (
    ("primary", N_("Primary worker")),
    ("covering", N_("Covering worker")),
    ("supervisor", N_("Supervisor")),
)
MEMBER_REASONS = (
    ("new", N_("New client")),
    ("transfer", N_("Transfer")),
    ("coverage_leave", N_("Covers a leave")),
    ("coverage_sick", N_("Covers a sickness")),
    ("emergency", N_("Emergency")),
    ("rebalance", N_("Evens out the caseloads")),
)
CIRCLES = (
    ("household", N_("Household")),
    ("care_team", N_("Care team")),
    ("other", N_("Other")),
)
CONTACT_ROLES = (
    ("spouse_partner", N_("Spouse or partner")),
    ("parent", N_("Parent")),
    ("child", N_("Child")),
    ("sibling", N_("Sibling")),
    ("guardian", N_("Guardian")),
    ("informal_caregiver", N_("Caregiver")),
    ("neighbour", N_("Neighbour")),
    ("pcp", N_("Family doctor")),
    ("specialist", N_("Specialist")),
    ("nurse", N_("Nurse")),
    ("therapist", N_("Therapist")),
    ("behavioural_health", N_("Behavioural health")),
    ("home_health", N_("Home health")),
    ("personal_care", N_("Personal care")),
    ("day_program", N_("Day program")),
    ("school_staff", N_("School")),
    ("housing_landlord", N_("Landlord")),
    ("benefits_office", N_("Benefits office")),
    ("transport", N_("Transport")),
    ("interpreter", N_("Interpreter")),
    ("other", N_("Other")),
)
SHARE_LEVELS = (
    ("none", N_("Share nothing")),
    ("contact_only", N_("Contact only")),
    ("schedule", N_("Schedule")),
    ("plan", N_("Plan")),
    ("plan_and_progress", N_("Plan and progress")),
)
HAZARD_TYPES = (
    ("dog", N_("Dog")),
    ("other_animal", N_("Other animal")),
    ("weapon_seen", N_("Weapon seen")),
    ("firearm_in_home", N_("Firearm in the home")),
    ("violence_history", N_("History of violence")),
    ("threats", N_("Threats")),
    ("intoxication", N_("Intoxication")),
    ("drug_activity", N_("Drug activity")),
    ("infectious", N_("Infection")),
    ("bedbugs", N_("Bedbugs")),
    ("hoarding", N_("Hoarding")),
    ("structural", N_("Unsafe building")),
    ("no_signal", N_("No phone signal")),
    ("neighbourhood", N_("Neighbourhood")),
    ("aggressive_other_in_home", N_("Aggressive person in the home")),
)
HAZARD_SEVERITY = (
    ("caution", N_("Caution")),
    ("two_person", N_("Go in twos")),
    ("no_home_visit", N_("No home visit")),
)
HAZARD_SOURCES = (
    ("observed", N_("Worker saw it")),
    ("reported", N_("Somebody reported it")),
    ("police", N_("Police")),
    ("record", N_("Earlier record")),
)


class Client(RecordSchema):
    """The person served; the record has the id of its case file (F6)."""

    type_name, label = "client", N_("Client")
    given_name = Text(N_("Given name"), required=True)
    family_name = Text(N_("Family name"), required=True)
    preferred_name = Text(N_("Likes to be called"))
    pronouns = Text(N_("Pronouns"), max_length=40)
    birth_date = Date(N_("Date of birth"))
    household = Text(N_("Household"), hint=N_("The name on the door"))
    address = Group(
        N_("Address"),
        {
            "street": Text(N_("Street and number")),
            "unit": Text(N_("Floor or apartment"), max_length=80),
            "city": Text(N_("City"), max_length=80),
            "region": Text(N_("State"), max_length=40),
            "postal_code": Text(N_("ZIP code"), max_length=20),
        },
    )
    confidential_address = Boolean(N_("Address is confidential"))
    phone = Text(N_("Phone"), max_length=40)
    safe_to_call = Choice(N_("Safe to call"), SAFE_TO_CALL)
    safe_voicemail = Boolean(N_("Safe to leave a message"))
    safe_text = Boolean(N_("Safe to text"))
    primary_language = Choice(N_("Language"), LANGUAGES_SPOKEN)
    interpreter_needed = Boolean(N_("Needs an interpreter"))
    communication_needs = Set(N_("Communication needs"), COMMUNICATION_NEEDS)
    decision_status = Choice(N_("Who decides"), DECISION_STATUS)
    allergies = Text(N_("Allergies"), max_length=500)
    acuity = Integer(N_("Acuity"), min=1, max=4, hint=N_("1 is low, 4 is intensive"))
    status = Choice(N_("Status"), CASE_STATUS)
    started_on = Date(N_("With us since"))
    programme = Text(N_("Programme"), max_length=120, hint=N_("Some forms are for one only"))
    what_matters = LongText(N_("What matters to the client"), max_length=4000)
    external_id = Text(N_("Number in the other system"), max_length=120)


class Membership(RecordSchema):
    """Who works with this client, as what, since when. Supervisors and the server write it."""

    type_name, label = "membership", N_("Membership")
    worker = Reference(N_("Worker"), "worker", required=True)
    role = Choice(N_("Role"), MEMBER_ROLES, required=True)
    starts_on = Date(N_("From"))
    reason = Choice(N_("Reason"), MEMBER_REASONS)
    handover_note = LongText(N_("Handover note"), max_length=4000, policy=TEXT)
    ended_at = DateTime(N_("Ended"))


class ContactPerson(RecordSchema):
    """Somebody around the client: household or care team."""

    type_name, label = "contact_person", N_("Contact")
    name = Text(N_("Name"), required=True)
    circle = Choice(N_("Belongs to"), CIRCLES, required=True)
    role = Choice(N_("Role"), CONTACT_ROLES)
    phone = Text(N_("Phone"), max_length=40)
    safe_to_call = Choice(N_("Safe to call"), SAFE_TO_CALL)
    safe_voicemail = Boolean(N_("Safe to leave a message"))
    safe_text = Boolean(N_("Safe to text"))
    share_level = Choice(N_("May know"), SHARE_LEVELS)
    also_client = Reference(N_("Is a client too"), "client")
    remarks = LongText(N_("Remarks"), max_length=2000)


class Hazard(RecordSchema):
    """What a worker must know before the door opens: a fact with a source, to be reviewed."""

    type_name, label = "hazard", N_("Hazard")
    hazard_type = Choice(N_("What"), HAZARD_TYPES, required=True)
    severity = Choice(N_("How careful"), HAZARD_SEVERITY, required=True)
    source = Choice(N_("How do we know"), HAZARD_SOURCES, required=True)
    evidence = Text(N_("What was seen or said"), max_length=500)
    precautions = Text(N_("What to do"), max_length=500)
    review_on = Date(N_("Review on"))
    recorded_by = Reference(N_("Recorded by"), "worker")
