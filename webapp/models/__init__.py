"""The tables: one a file. Sync's own, and one for every record type with the values shown now.

Floor 2. Never imports flask or `schemas`. No ambient worker: whoever acts is an argument.
To add a record type see `webapp/schemas/__init__.py`.
"""

from __future__ import annotations

from webapp.models.access import Access
from webapp.models.account import Account
from webapp.models.account_link import AccountLink
from webapp.models.addendum import Addendum
from webapp.models.assessment import Assessment
from webapp.models.audit_entry import AuditEntry
from webapp.models.backup_made import BackupMade
from webapp.models.break_glass import BreakGlass
from webapp.models.care_plan import CarePlan
from webapp.models.case_file import CaseFile
from webapp.models.change import Change
from webapp.models.change_record import ChangeRecord
from webapp.models.client import Client
from webapp.models.code_app import CodeApp
from webapp.models.columns import RecordRow
from webapp.models.contact_person import ContactPerson
from webapp.models.device import Device
from webapp.models.draft import Draft
from webapp.models.due_item import DueItem
from webapp.models.feed_record import FeedRecord
from webapp.models.field_version import FieldVersion
from webapp.models.form_answers import FormAnswers
from webapp.models.form_definition import FormDefinition
from webapp.models.form_picture import FormPicture
from webapp.models.form_source import FormSource
from webapp.models.form_version import FormVersion
from webapp.models.goal import Goal
from webapp.models.hazard import Hazard
from webapp.models.job_run import JobRun
from webapp.models.lease import Lease
from webapp.models.membership import Membership
from webapp.models.observation import Observation
from webapp.models.open_session import OpenSession
from webapp.models.passkey import Passkey
from webapp.models.passkey_challenge import PasskeyChallenge
from webapp.models.preference import Preference
from webapp.models.progress_note import ProgressNote
from webapp.models.recovery_code import RecoveryCode
from webapp.models.restore import Restore
from webapp.models.restore_missing import RestoreMissing
from webapp.models.review import Review
from webapp.models.set_aside import SetAside
from webapp.models.settlement import Settlement
from webapp.models.sign_in_try import SignInTry
from webapp.models.signature import Signature
from webapp.models.task import Task
from webapp.models.team import Team
from webapp.models.visit import Visit
from webapp.models.wipe_order import WipeOrder
from webapp.models.worker import Worker

#: The table of each record type.
RECORD_TABLES: dict[str, type[RecordRow]] = {
    "team": Team,
    "worker": Worker,
    "preference": Preference,
    "client": Client,
    "membership": Membership,
    "contact_person": ContactPerson,
    "hazard": Hazard,
    "visit": Visit,
    "observation": Observation,
    "progress_note": ProgressNote,
    "signature": Signature,
    "addendum": Addendum,
    "review": Review,
    "assessment": Assessment,
    "care_plan": CarePlan,
    "goal": Goal,
    "task": Task,
    "due_item": DueItem,
    "settlement": Settlement,
    "form_definition": FormDefinition,
    "form_picture": FormPicture,
    "form_version": FormVersion,
    "form_answers": FormAnswers,
}

__all__ = [
    "RECORD_TABLES",
    "Access",
    "Account",
    "AccountLink",
    "Addendum",
    "Assessment",
    "AuditEntry",
    "BackupMade",
    "BreakGlass",
    "CarePlan",
    "CaseFile",
    "Change",
    "ChangeRecord",
    "Client",
    "CodeApp",
    "ContactPerson",
    "Device",
    "Draft",
    "DueItem",
    "FeedRecord",
    "FieldVersion",
    "FormAnswers",
    "FormDefinition",
    "FormPicture",
    "FormSource",
    "FormVersion",
    "Goal",
    "Hazard",
    "JobRun",
    "Lease",
    "Membership",
    "Observation",
    "OpenSession",
    "Passkey",
    "PasskeyChallenge",
    "Preference",
    "ProgressNote",
    "RecoveryCode",
    "Restore",
    "RestoreMissing",
    "Review",
    "SetAside",
    "Settlement",
    "SignInTry",
    "Signature",
    "Task",
    "Team",
    "Visit",
    "WipeOrder",
    "Worker",
    "register",
]


def register() -> None:
    """Make every table known to SQLAlchemy; importing this module has done it."""
