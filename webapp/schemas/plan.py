"""What was agreed and what is owed: care plan, goals, tasks, due items."""

from webapp.errors import N_
from webapp.schemas.kinds import (
    Choice,
    Date,
    DateTime,
    Group,
    Integer,
    LongText,
    Reference,
    Text,
)
from webapp.schemas.record import RecordSchema

PLAN_TYPES = (
    ("initial", N_("First plan")),
    ("annual", N_("Annual plan")),
    ("revision", N_("Revision")),
    ("interim", N_("Interim plan")),
)
PLAN_STATUS = (
    ("draft", N_("Draft")),
    ("team_review", N_("With the team")),
    ("awaiting_signatures", N_("Waiting for signatures")),
    ("active", N_("Active")),
    ("superseded", N_("Replaced")),
    ("terminated", N_("Ended")),
)
GOAL_DOMAINS = (
    ("health", N_("Health")),
    ("home", N_("Home")),
    ("daily_living", N_("Daily living")),
    ("community", N_("Community")),
    ("work_school", N_("Work or school")),
    ("money", N_("Money")),
    ("safety", N_("Safety")),
    ("family", N_("Family")),
)
GOAL_STATUS = (
    ("proposed", N_("Proposed")),
    ("accepted", N_("Accepted")),
    ("active", N_("Active")),
    ("on_hold", N_("On hold")),
    ("completed", N_("Completed")),
    ("cancelled", N_("Cancelled")),
)
ACHIEVEMENT = (
    ("improving", N_("Getting better")),
    ("no_change", N_("No change")),
    ("worsening", N_("Getting harder")),
    ("achieved", N_("Achieved")),
    ("sustaining", N_("Holding on to it")),
    ("not_attainable", N_("Cannot be reached")),
)
TASK_PRIORITY = (
    ("emergency", N_("Emergency")),
    ("high", N_("High")),
    ("normal", N_("Normal")),
    ("low", N_("Low")),
)
TASK_STATUS = (
    ("open", N_("Open")),
    ("waiting", N_("Waiting for somebody")),
    ("done", N_("Done")),
    ("cancelled", N_("Cancelled")),
)
TASK_ORIGINS = (
    ("next_step", N_("Next step of a note")),
    ("manual", N_("Written by hand")),
    ("supervisor", N_("From the supervisor")),
)
RULES = (
    ("R01", N_("Unsigned note")),
    ("R02", N_("Visit without a note")),
    ("R04", N_("Face-to-face visit")),
    ("R06", N_("Plan review")),
    ("R07", N_("Plan ends")),
    ("R09", N_("Reassessment")),
    ("R17", N_("Task")),
    ("RF", N_("Form of the agency")),
)


class CarePlan(RecordSchema):
    """What was agreed for the months to come."""

    type_name, label = "care_plan", N_("Care plan")
    title = Text(N_("Title"), required=True)
    plan_type = Choice(N_("Kind of plan"), PLAN_TYPES, required=True)
    status = Choice(N_("Status"), PLAN_STATUS, required=True)
    starts_on = Date(N_("From"), required=True)
    ends_on = Date(N_("Until"))
    reviewed_on = Date(N_("Last reviewed face to face"))
    strengths = LongText(N_("Strengths"), max_length=4000)
    risks = LongText(N_("Risks and what helps"), max_length=4000, policy="ask")
    backup_plan = LongText(N_("If help does not come"), max_length=4000, policy="ask")


class Goal(RecordSchema):
    """A goal in the client's own words."""

    type_name, label = "goal", N_("Goal")
    care_plan = Reference(N_("Care plan"), "care_plan")
    statement = LongText(N_("In the client's own words"), max_length=1000, required=True)
    domain = Choice(N_("Part of life"), GOAL_DOMAINS)
    status = Choice(N_("Status"), GOAL_STATUS, required=True)
    achievement = Choice(N_("Progress since last time"), ACHIEVEMENT)
    progress = LongText(N_("What moved, what is in the way"), max_length=4000)
    measure = Text(N_("How we will know"), max_length=500)
    latest_value = Text(N_("Where it stands"), max_length=120)
    target_on = Date(N_("By when"))


class Task(RecordSchema):
    """Something promised."""

    type_name, label = "task", N_("Task")
    title = Text(N_("What"), max_length=500, required=True)
    due_on = Date(N_("Until"))
    priority = Choice(N_("Priority"), TASK_PRIORITY)
    status = Choice(N_("Status"), TASK_STATUS, required=True)
    assignee = Reference(N_("Who"), "worker", required=True)
    origin = Choice(N_("Where it comes from"), TASK_ORIGINS)
    origin_record = Reference(N_("Came from"), "any")
    done_at = DateTime(N_("Done"))


class DueItem(RecordSchema):
    """Something that falls due, by the server's clock and rules; cleared with its reason."""

    type_name, label = "due_item", N_("Due")
    rule = Choice(N_("Rule"), RULES, required=True)
    subject = Reference(N_("About"), "any", required=True)
    due_on = Date(N_("Due on"), required=True)
    why = Text(N_("Why"), max_length=200, required=True)
    why_values = Group(
        N_("Facts behind it"),
        {
            "on": Date(N_("Date")),
            "days": Integer(N_("Days")),
            "name": Text(N_("Name"), max_length=500),
        },
    )
    cleared_at = DateTime(N_("Cleared"))
