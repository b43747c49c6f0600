"""The follow-up assessment: ten questions, the last answers shown beside the new ones, never
filled in.

Floor 1: pure declarations. "Did not want to say" is an answer; the score knows what to make of
it (domain/score).
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.clients import CLIENT
from webapp.pages.declaration import Field, Form, Page
from webapp.pages.query import call, every, one

ALL = every("assessment", case_file="$client").sort("-assessed_on")
FIELDS = (
    Field("reason", widget="select", default="follow_up"),
    "answers",
    Field("remarks", widget="textarea"),
)

PAGES = [
    Page(
        name="assessment_new",
        path="/clients/<client>/visits/<visit>/assessment",
        template="assessment_form.html",
        title=N_("Follow-up assessment"),
        place="clients",
        needs={
            "client": CLIENT,
            "visit": one("visit", "$visit"),
            "earlier": ALL.limit(1),
            "assessments": ALL,
            "trend": call("trend", assessments="$needs.assessments"),
        },
        form=Form(
            name="assessment_new",
            type="assessment",
            case_file="$client",
            fields=FIELDS,
            sets={
                "visit": "$visit",
                "instrument": "follow_up",
                "version": 1,
                "assessed_on": "$today",
                "recorded_by": "$me.id",
            },
            then="/clients/<client>/assessments/<new>",
        ),
    ),
    Page(
        name="assessment",
        path="/clients/<client>/assessments/<assessment>",
        template="assessment.html",
        title=N_("Follow-up assessment"),
        place="clients",
        needs={
            "client": CLIENT,
            "assessment": one("assessment", "$assessment"),
            "author": one("worker", "$needs.assessment.recorded_by", optional=True),
            "scored": call("scored", assessment="$needs.assessment"),
            "earlier": every("assessment", case_file="$client")
            .where("assessed_on", "before", "$needs.assessment.assessed_on")
            .sort("-assessed_on")
            .limit(1),
            "changes": call("compare", answers="$needs.assessment.answers", before=None),
            "all": every("assessment", case_file="$client"),
            "trend": call("trend", assessments="$needs.all"),
        },
    ),
]
