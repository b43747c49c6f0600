"""The wire: every record type, its fields, their kinds and merge policies.

Floor 2. Never imports models, a session or a current user: the wire is not the table.
To add a record type: 1. write its class here, 2. its table in `webapp/models/`, 3. a migration,
4. raise `SCHEMA_VERSION`, 5. `make generate`. The house tests say what was forgotten.
"""

from __future__ import annotations

from webapp.schemas.agency import Preference, Team, Worker
from webapp.schemas.assessment import Assessment
from webapp.schemas.client import Client, ContactPerson, Hazard, Membership
from webapp.schemas.filled_form import FormAnswers
from webapp.schemas.note import Addendum, ProgressNote, Review, Signature
from webapp.schemas.plan import CarePlan, DueItem, Goal, Task
from webapp.schemas.published_form import FormDefinition, FormPicture, FormVersion
from webapp.schemas.record import RecordSchema
from webapp.schemas.settlement import Settlement
from webapp.schemas.visit import Observation, Visit

PROTOCOL_VERSION = 1
SCHEMA_VERSION = 2

RECORD_TYPES: dict[str, type[RecordSchema]] = {
    schema.type_name: schema
    for schema in (
        Team,
        Worker,
        Preference,
        Client,
        Membership,
        ContactPerson,
        Hazard,
        Visit,
        Observation,
        ProgressNote,
        Signature,
        Addendum,
        Review,
        Assessment,
        CarePlan,
        Goal,
        Task,
        DueItem,
        Settlement,
        FormDefinition,
        FormPicture,
        FormVersion,
        FormAnswers,
    )
}
