"""The agency of the demo world: two teams, five people who can sign in, their pass phrases.

The pass phrases are public. They are printed at start, stand in the README, and are refused in
production, where the demo world cannot be made at all.
"""

from __future__ import annotations

from dataclasses import dataclass

from webapp.clock import new_id
from webapp.sync.staff import employ, found_team, join
from webapp.sync.write import write

NORTH, SOUTH = "North team", "South team"
#: Sign-in name and pass phrase of each.
SIGN_INS = {
    "rosa": "juniper porch lantern",
    "sam": "copper kettle morning",
    "vera": "harbor window maple",
    "omar": "saddle river evening",
    "ada": "granite ladder key",
}
#: Sign-in name, full name, role, team, credential.
PEOPLE = (
    ("rosa", "Rosa Delgado", "worker", NORTH, "BSW, Case Manager"),
    ("sam", "Sam Whitaker", "worker", NORTH, "BA, Case Manager"),
    ("vera", "Vera Lindqvist", "supervisor", NORTH, "LCSW, Clinical Supervisor"),
    ("omar", "Omar Haddad", "worker", SOUTH, "BSW, Case Manager"),
    ("ada", "Ada Okonkwo", "admin", None, "Administrator"),
)


@dataclass(frozen=True)
class Staff:
    """The ids of the people of the demo world."""

    rosa: str
    sam: str
    vera: str
    omar: str
    ada: str


def hire() -> Staff:
    """Found the teams, let everybody join and sign in."""
    ids = {}
    for sign_in_name, name, role, team, credential in PEOPLE:
        fields = {"name": name, "given_name": name.split()[0], "credential": credential}
        fields |= {"role": role, "team": found_team(team) if team else None}
        ids[sign_in_name] = employ(fields, sign_in_name, SIGN_INS[sign_in_name])
        _set_up_desk(ids[sign_in_name])
    return Staff(**ids)


def _set_up_desk(worker: str) -> None:
    """A desk begins with what its worker prefers."""
    fields = {"language": {"value": "en"}}
    preference = {"type": "preference", "id": new_id(), "create": True, "fields": fields}
    write({"case_file": worker, "writes": [preference]}, worker_id=worker)


def hire_another(number: int) -> str:
    """One more case worker of a larger world, who does not sign in."""
    fields = {"name": f"Worker {number}", "given_name": f"Worker {number}", "role": "worker"}
    return join(fields | {"team": found_team(SOUTH), "credential": "Case Manager"})
