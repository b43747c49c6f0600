"""The administrator's staff: who works here, as what, in which team, and who no longer does.

Floor 1: pure declarations. Nothing about a client is on them. Inviting is not in here: it makes an
account, which is no case record (`webapp/routes/staff.py`).
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.declaration import Field, Form, Page
from webapp.pages.office import ADMINISTERS
from webapp.pages.query import every, one

PAGES = [
    Page(
        name="staff",
        path="/staff",
        template="staff.html",
        title=N_("Staff"),
        place="staff",
        block="results",
        offline=False,
        loader="staff_list",
        roles=ADMINISTERS,
    ),
    Page(
        name="staff_member",
        path="/staff/<worker>",
        template="staff_member.html",
        title=N_("Member of staff"),
        place="staff",
        offline=False,
        needs={"member": one("worker", "$worker"), "teams": every("team").sort("name")},
        form=Form(
            name="staff_member",
            type="worker",
            record="$worker",
            case_file="$needs.member.case_file",
            fields=(
                "name",
                "given_name",
                "credential",
                Field(
                    "role",
                    widget="radios",
                    hint=N_("Whoever gets another role is signed out everywhere"),
                ),
                Field("team", widget="select", options="$needs.teams"),
                "phone",
                Field("active", hint=N_("Without it nobody signs in as this person any more")),
            ),
            then="/staff",
        ),
        roles=ADMINISTERS,
    ),
]
