"""The demo world: a small agency that feels real, made through the write door like everything else.

Floor 4. `build` makes it in an empty database, from a seed and in any size; dates are relative to
the day it is made. Never in production: the pass phrases of `staff` are printed and public.

| file | what it holds |
|---|---|
| `world` | the order in which it is made, and the refusal of a database that is not empty |
| `pen` | one hand that writes changes as somebody, at some moment of the past |
| `staff` | the agency: who works there, sign-in names and pass phrases |
| `published` | the project's own two forms, whose workbooks lie in `forms/` |
| `told` | the clients with a story: Alvarez, the Chens, Mr Brooks, Mr Okafor, what is due |
| `drawn` | all other clients, drawn from a seed |
| `life` | what happens with a client: plan, goals, visits with notes, assessments |
| `words`, `names` | what people say, and what they are called |
"""

from webapp.demo.staff import SIGN_INS
from webapp.demo.world import (
    CLIENTS,
    DemoRefused,
    build,
    is_here,
    refuse_in_production,
    refuse_open_doors,
)

__all__ = [
    "CLIENTS",
    "SIGN_INS",
    "DemoRefused",
    "build",
    "is_here",
    "refuse_in_production",
    "refuse_open_doors",
]
