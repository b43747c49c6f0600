"""Plan, goals and promises: what was agreed, what moved since last time, what is still to do.

Floor 1: pure declarations. A goal stands in the client's own words; progress is said beside it,
not over it.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.clients import CLIENT
from webapp.pages.declaration import Field, Form, Page
from webapp.pages.query import every, one

HOME = "/clients/<client>"
PLANS = every("care_plan", case_file="$client").where("status", "is", "active").sort("-starts_on")
ABOUT_GOAL = {"client": CLIENT, "goal": one("goal", "$goal")}
PLAN_FIELDS = (
    "title",
    Field("plan_type", widget="select"),
    Field("status", widget="select"),
    "starts_on",
    "ends_on",
    Field("strengths", widget="textarea"),
    Field("risks", widget="textarea"),
    Field("backup_plan", widget="textarea"),
)

PAGES = [
    Page(
        name="plan",
        path=f"{HOME}/plan",
        template="plan.html",
        title=N_("Plan"),
        place="clients",
        needs={
            "client": CLIENT,
            "plans": PLANS,
            "goals": every("goal", case_file="$client").sort("status", "target_on"),
        },
    ),
    Page(
        name="plan_new",
        path=f"{HOME}/plan/new",
        template="form_page.html",
        title=N_("New plan"),
        place="clients",
        needs={"client": CLIENT},
        form=Form(
            name="plan_new",
            type="care_plan",
            case_file="$client",
            fields=PLAN_FIELDS,
            then=f"{HOME}/plan",
        ),
    ),
    Page(
        name="plan_edit",
        path=f"{HOME}/plan/<care_plan>",
        template="form_page.html",
        title=N_("Review the plan together"),
        place="clients",
        needs={"client": CLIENT, "care_plan": one("care_plan", "$care_plan")},
        form=Form(
            name="plan_edit",
            type="care_plan",
            record="$care_plan",
            case_file="$client",
            fields=(
                *PLAN_FIELDS[2:],
                Field("reviewed_on", hint=N_("The day you went through it face to face")),
            ),
            then=f"{HOME}/plan",
        ),
    ),
    Page(
        name="goal_new",
        path=f"{HOME}/goals/new",
        template="form_page.html",
        title=N_("A new goal"),
        place="clients",
        needs={"client": CLIENT},
        form=Form(
            name="goal_new",
            type="goal",
            case_file="$client",
            fields=(
                Field("statement", widget="textarea"),
                Field("domain", widget="select"),
                "measure",
                "target_on",
                Field("status", widget="select", default="active"),
            ),
            then=f"{HOME}/plan",
        ),
    ),
    Page(
        name="goal_progress",
        path=f"{HOME}/goals/<goal>",
        template="goal.html",
        title=N_("What moved?"),
        place="clients",
        needs=ABOUT_GOAL,
        form=Form(
            name="goal_progress",
            type="goal",
            record="$goal",
            case_file="$client",
            fields=(
                Field("achievement", widget="radios"),
                "latest_value",
                Field("progress", widget="textarea"),
                Field("status", widget="select"),
            ),
            then=f"{HOME}/plan",
        ),
    ),
    Page(
        name="goal_revise",
        path=f"{HOME}/goals/<goal>/revise",
        template="form_page.html",
        title=N_("Revise the goal"),
        place="clients",
        needs=ABOUT_GOAL,
        form=Form(
            name="goal_revise",
            type="goal",
            record="$goal",
            case_file="$client",
            fields=(
                Field("statement", widget="textarea"),
                Field("domain", widget="select"),
                "measure",
                "target_on",
            ),
            then=f"{HOME}/goals/<goal>",
        ),
    ),
    Page(
        name="task_new",
        path=f"{HOME}/tasks/new",
        template="form_page.html",
        title=N_("Write down a promise"),
        place="clients",
        needs={"client": CLIENT},
        form=Form(
            name="task_new",
            type="task",
            case_file="$client",
            fields=("title", "due_on", Field("priority", widget="radios", default="normal")),
            sets={"status": "open", "assignee": "$me.id", "origin": "manual"},
            then=HOME,
        ),
    ),
    Page(
        name="task_done",
        path=f"{HOME}/tasks/<task>",
        template="task.html",
        title=N_("Promise"),
        place="clients",
        needs={"client": CLIENT, "task": one("task", "$task")},
        form=Form(
            name="task_done",
            type="task",
            record="$task",
            case_file="$client",
            sets={"status": "done", "done_at": "$now"},
            then=HOME,
        ),
    ),
    Page(
        name="task_edit",
        path=f"{HOME}/tasks/<task>/edit",
        template="form_page.html",
        title=N_("Change the promise"),
        place="clients",
        needs={"client": CLIENT, "task": one("task", "$task")},
        form=Form(
            name="task_edit",
            type="task",
            record="$task",
            case_file="$client",
            fields=(
                "title",
                "due_on",
                Field("priority", widget="radios"),
                Field("status", widget="radios"),
            ),
            then=HOME,
        ),
    ),
]
