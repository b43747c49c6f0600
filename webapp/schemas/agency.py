"""Who works here, in the agency's case file, and what a worker prefers, on the desk."""

from webapp.errors import N_
from webapp.schemas.kinds import Boolean, Choice, Reference, Text
from webapp.schemas.record import AGENCY, DESK, RecordSchema

ROLES = (
    ("worker", N_("Case worker")),
    ("supervisor", N_("Supervisor")),
    ("admin", N_("Administrator")),
)
LANGUAGES = (("en", "English"), ("es", "Español"))


class Team(RecordSchema):
    """Workers who cover for each other."""

    type_name, label, case_file = "team", N_("Team"), AGENCY
    name = Text(N_("Name"), required=True)


class Worker(RecordSchema):
    """A member of staff. The account that signs in belongs to exactly one."""

    type_name, label, case_file = "worker", N_("Worker"), AGENCY
    name = Text(N_("Name"), required=True)
    given_name = Text(N_("Given name"), required=True)
    credential = Text(N_("Credential and title"), hint=N_("Shown under every signature"))
    role = Choice(N_("Role"), ROLES, required=True)
    team = Reference(N_("Team"), "team")
    phone = Text(N_("Phone"), max_length=40)
    active = Boolean(N_("Works here now"))


class Preference(RecordSchema):
    """How one worker likes Doorstep; one record a desk."""

    type_name, label, case_file = "preference", N_("Preference"), DESK
    language = Choice(N_("Language"), LANGUAGES)
