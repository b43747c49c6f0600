"""The clients with a story, all of them Rosa's. What each shows stands in its docstring."""

from __future__ import annotations

from functools import partial
from typing import Any

from webapp.demo import life
from webapp.demo.pen import Pen, create, edit
from webapp.demo.staff import Staff
from webapp.demo.words import LATE_BECAUSE
from webapp.domain.score import QUESTIONS

PLAN_DAYS = 364


def tell(pen: Pen, staff: Staff) -> int:
    """Write every story; returns how many clients there are in them."""
    open_case = partial(
        life.open_case, pen, (staff.rosa, "Rosa Delgado"), [(staff.vera, "supervisor")]
    )
    covered = partial(
        life.open_case,
        pen,
        (staff.rosa, "Rosa Delgado"),
        [(staff.vera, "supervisor"), (staff.sam, "covering")],
    )
    stories = (
        partial(alvarez, pen, covered),
        partial(chens, pen, open_case),
        partial(brooks, pen, open_case),
        partial(okafor, pen, covered, staff),
        partial(whitman, pen, open_case),
        partial(baker, pen, open_case),
        partial(cho, pen, open_case, staff),
        partial(nkosi, pen, open_case),
    )
    return sum(story() for story in stories)


def alvarez(pen: Pen, open_case: Any) -> int:
    """Plan ending in 26 days, a dog, Spanish, calls in the mornings only, visit today at 11:30."""
    case = open_case(
        started=701,
        given_name="Elena",
        family_name="Alvarez",
        preferred_name="Mrs Alvarez",
        birth_date="1948-03-02",
        address=_home("118 Juniper St", "2nd floor", "80204"),
        phone="+1 303 555 0118",
        safe_to_call="mornings",
        safe_voicemail=False,
        primary_language="es",
        communication_needs=["large_print"],
        allergies="Penicillin",
        acuity=3,
        what_matters="Quedarme en mi casa, con mi perro y las plantas, y ver a los nietos.",
    )
    dog = {"hazard_type": "dog", "severity": "caution", "source": "observed"}
    dog |= {"evidence": "Canelo guards the yard", "precautions": "Keep the gate shut"}
    luz = {"name": "Luz Alvarez", "circle": "household", "role": "child", "share_level": "plan"}
    doctor = {"name": "Dr. Helen Kim", "circle": "care_team", "role": "pcp", "share_level": "plan"}
    pen.write(
        case.worker,
        pen.at(-700, "11:00"),
        case.client,
        create("hazard", **dog, review_on=pen.day(60), recorded_by=case.worker),
        create("contact_person", **luz, phone="+1 303 555 0119", safe_to_call="evenings"),
        create("contact_person", **doctor, phone="+1 303 555 0120"),
    )
    case = life.agree_plan(pen, case, starts=PLAN_DAYS - 26, reviewed=160)
    for ago, answers in ((258, "1110111111"), (200, "1111121111"), (140, "1111111111")):
        _visit_and_assess(pen, case, ago, answers)
    for ago, answers in ((80, "1211221112"), (20, "2211221122")):
        _visit_and_assess(pen, case, ago, answers)
    bring = "Large-print benefit letter, pill box lids"
    life.plan_visit(pen, case, 0, "11:30", purpose="Prepare the new plan", to_bring=bring)
    return 1


def chens(pen: Pen, open_case: Any) -> int:
    """One household, two clients; a face-to-face that falls due in four days, and a visit today."""
    home = _home("2240 Osceola St", None, "80219")
    shared = {"family_name": "Chen", "household": "Chen", "address": home, "started": 540}
    shared |= {"primary_language": "zh", "interpreter_needed": True, "phone": "+1 303 555 0171"}
    wei = open_case(given_name="Wei", birth_date="1951-07-19", acuity=2, **shared)
    li = open_case(given_name="Li", birth_date="1955-01-30", acuity=3, **shared)
    for case, other, name in ((wei, li, "Li Chen"), (li, wei, "Wei Chen")):
        spouse = {"name": name, "circle": "household", "role": "spouse_partner"}
        contact = create("contact_person", **spouse, also_client=other.client, share_level="plan")
        pen.write(case.worker, pen.at(-540, "11:00"), case.client, contact)
    wei = life.agree_plan(pen, wei, starts=150)
    li = life.agree_plan(pen, li, starts=150)
    for ago in (146, 116, 86):
        life.past_visit(pen, wei, ago, "14:00")
    for ago in (146, 101, 51):
        life.past_visit(pen, li, ago, "15:00")
    life.plan_visit(pen, wei, 0, "14:00", purpose="See both; interpreter is booked")
    life.plan_visit(pen, li, 1, "10:00")
    return 2


def brooks(pen: Pen, open_case: Any) -> int:
    """Discharged twelve days ago: the file is closed, its story stays."""
    case = open_case(
        started=620,
        given_name="Harold",
        family_name="Brooks",
        birth_date="1944-11-08",
        address=_home("731 Vine St", "Apt 6", "80205"),
        phone="+1 303 555 0144",
        acuity=1,
    )
    case = life.agree_plan(pen, case, starts=190, reviewed=30)
    for ago in (150, 120, 84, 52, 20):
        life.past_visit(pen, case, ago, "10:30")
    life.assess(pen, case, 18, 3.4, reason="discharge")
    closing = edit("client", case.client, status="closed")
    pen.write(case.worker, pen.at(-12, "15:00"), case.client, closing)
    return 1


def okafor(pen: Pen, open_case: Any, staff: Staff) -> int:
    """Rosa and Vera changed his phone number apart: the conflict that waits."""
    case = open_case(
        started=410,
        given_name="Chinedu",
        family_name="Okafor",
        preferred_name="Mr Okafor",
        birth_date="1960-05-23",
        address=_home("4021 Tejon St", None, "80211"),
        phone="+1 303 555 0100",
        acuity=2,
    )
    case = life.agree_plan(pen, case, starts=120)
    for ago in (95, 60, 30):
        life.past_visit(pen, case, ago, "13:15")
    for worker, ago, clock, number in (
        (staff.vera, 1, "16:20", "+1 303 555 0199"),
        (staff.rosa, 0, "07:05", "+1 303 555 0142"),
    ):
        new_number = edit("client", case.client, phone=number)
        pen.write(worker, pen.at(-ago, clock), case.client, new_number)
    life.plan_visit(pen, case, 0, "16:00")
    return 1


def whitman(pen: Pen, open_case: Any) -> int:
    """Last face-to-face 94 days ago: four days late."""
    home = _home("915 Galapago St", "Apt 2", "80204")
    person = {"given_name": "Dolores", "family_name": "Whitman", "birth_date": "1939-09-14"}
    case = open_case(started=800, **person, address=home, phone="+1 303 555 0133", acuity=2)
    case = life.agree_plan(pen, case, starts=130)
    for ago in (128, 94):
        life.past_visit(pen, case, ago, "09:00")
    life.past_visit(pen, case, 41, "15:00", contact_type="phone_client")
    return 1


def baker(pen: Pen, open_case: Any) -> int:
    """A note that waits for its signature since the day before yesterday, and one written late."""
    home = _home("3308 Pecos St", None, "80211")
    person = {"given_name": "Harriet", "family_name": "Baker", "birth_date": "1957-12-01"}
    case = open_case(started=365, **person, address=home, phone="+1 303 555 0157", acuity=4)
    case = life.agree_plan(pen, case, starts=100)
    life.past_visit(pen, case, 33, "13:15", late_days=4, late_reason=LATE_BECAUSE)
    life.past_visit(pen, case, 2, "13:15", signed=False)
    return 1


def cho(pen: Pen, open_case: Any, staff: Staff) -> int:
    """Visited today at nine, the note still to write; a task from Vera that is a day late."""
    home = _home("1450 Downing St", "Apt 11", "80205")
    person = {"given_name": "Raymond", "family_name": "Cho", "birth_date": "1972-02-17"}
    case = open_case(started=260, **person, address=home, phone="+1 303 555 0162", acuity=2)
    case = life.agree_plan(pen, case, starts=90)
    life.past_visit(pen, case, 36, "09:00")
    title = "Call the housing office back about the ramp"
    task = {"title": title, "due_on": pen.day(-1), "priority": "high", "status": "open"}
    asked = create("task", **task, assignee=case.worker, origin="supervisor")
    pen.write(staff.vera, pen.at(-4, "10:00"), case.client, asked)
    visit = life.plan_visit(pen, case, 0, "09:00")
    if pen.is_past(pen.at(0, "09:50")):
        times = {"arrived_at": pen.at(0, "09:02"), "ended_at": pen.at(0, "09:48")}
        ended = edit("visit", visit, **times, outcome="completed")
        pen.write(case.worker, times["ended_at"], case.client, ended)
    return 1


def nkosi(pen: Pen, open_case: Any) -> int:
    """New nine days ago: no plan yet, the first face-to-face is booked."""
    home = _home("620 Steele St", "Apt 3", "80206")
    person = {"given_name": "Amara", "family_name": "Nkosi", "birth_date": "1990-06-11"}
    case = open_case(started=9, **person, address=home, phone="+1 303 555 0186", status="intake")
    life.plan_visit(pen, case, 3, "10:30", purpose="Get to know each other; first assessment")
    return 1


def _visit_and_assess(pen: Pen, case: life.Case, ago: int, answers: str) -> None:
    life.past_visit(pen, case, ago, "11:30")
    life.assess_with(pen, case, ago, dict(zip(QUESTIONS, answers, strict=True)))


def _home(street: str, unit: str | None, postal_code: str) -> dict[str, str]:
    home = {"street": street, "city": "Denver", "region": "CO", "postal_code": postal_code}
    return home | ({"unit": unit} if unit else {})
