"""A form's tables and its button for the place, in a phone's browser without a signal."""

from __future__ import annotations

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.forms_begun import publishes, rosa_begins
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.worker import Worker
from tests.forms.workbooks import workbook

SURVEY = [
    ["type", "name", "label", "appearance", "required"],
    ["begin_group", "week", "The last week", "table-list"],
    ["select_one often", "slept", "Slept badly", "", "yes"],
    ["select_one often", "ate", "Had no appetite"],
    ["select_one often", "alone", "Felt alone although others were there"],
    ["end_group"],
    ["geopoint", "where", "Where do they live?"],
]
CHOICES = [
    ["list_name", "name", "label"],
    ["often", "never", "Never"],
    ["often", "some", "Some days"],
    ["often", "half", "More than half of the days"],
    ["often", "daily", "Every day"],
]
NAMED = [["form_title", "form_id"], ["How it was", "how_it_was"]]
HOME = {"latitude": 39.7392358, "longitude": -104.990251, "accuracy": 8}


def rosa_begins_it(cast: Cast, office: Office) -> Worker:
    """Rosa has begun the form without a signal, and stands on its first page."""
    publishes(office, workbook(SURVEY, choices=CHOICES, settings=NAMED))
    client = a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))
    return rosa_begins(cast, client, "How it was")


def test_a_table_is_one_on_a_desk_and_cards_on_a_phone_and_the_place_is_taken(
    cast: Cast, office: Office
) -> None:
    """What is needed is said in the table; the place is kept in the order that ODK writes it."""
    rosa = rosa_begins_it(cast, office)
    page = rosa.page
    for width, height in ((360, 740), (1280, 800)):
        page.set_viewport_size({"width": width, "height": height})
        rosa.sees("Slept badly", "Every day")
        assert not violations(page) and overflows_sideways(page) == 0
    page.get_by_role("radio", name="Had no appetite Some days").check()
    page.set_viewport_size({"width": 360, "height": 740})
    rosa.presses("Next")
    rosa.sees("Where do they live?")
    page.context.clear_permissions()
    page.get_by_role("button", name="Take the place of this phone").click()
    rosa.sees("This browser may not know the place")
    page.context.grant_permissions(["geolocation"])
    page.context.set_geolocation(HOME)
    page.get_by_role("button", name="Take the place of this phone").click()
    rosa.sees("Exact to 8 m")
    rosa.finds_in("Where do they live?", "39.7392358 -104.990251 0 8")
    assert not violations(page) and overflows_sideways(page) == 0
    rosa.presses("All questions")
    rosa.sees("1 missing", "answered")
