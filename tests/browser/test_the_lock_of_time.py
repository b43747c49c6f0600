"""A phone that the office has not heard from for too long shows no case files; writing goes on
(issue 4, point 3; E27).
"""

from __future__ import annotations

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until

OVER = "No case files for now"
FOUR_DAYS_AGO = """async () => {
  for (const { name } of await indexedDB.databases()) {
    const opened = indexedDB.open(name);
    await new Promise((resolve) => { opened.onsuccess = resolve; });
    const database = opened.result;
    const step = database.transaction('settings', 'readwrite');
    const settings = step.objectStore('settings');
    const rows = settings.getAll();
    rows.onsuccess = () => {
      for (const row of rows.result) {
        if (row.name === 'lease') settings.delete([row.worker, row.name]);
        const at = new Date(Date.now() - 4 * 24 * 3600 * 1000).toISOString();
        if (row.name === 'heard_at') settings.put({ ...row, value: at });
      }
    };
    await new Promise((resolve) => { step.oncomplete = resolve; });
    database.close();
  }
}"""


def test_e27_four_days_without_the_office_no_file_is_shown_and_a_note_is_written(
    cast: Cast, office: Office
) -> None:
    """Rosa knows whom she has seen. When the office is heard again everything is there."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    # With the browser ends what was still on its way: an exchange would write its own time down.
    rosa.puts_phone_away()
    rosa.page.evaluate(FOUR_DAYS_AGO)
    rosa.puts_phone_away()
    for address in ("/", "/clients", f"/clients/{client}", "/due"):
        rosa.opens(address)
        rosa.sees(OVER)
        rosa.does_not_see("Alvarez")
    assert not violations(rosa.page) and overflows_sideways(rosa.page) == 0
    rosa.answers({"About whom?": "Elena"})
    rosa.presses("Write a note")
    rosa.sees("No client on this phone has exactly this name")
    rosa.finds_in("About whom?", "Elena")
    rosa.answers({"About whom?": "Alvarez, Elena"})
    rosa.presses("Write a note")
    rosa.answers({"I saw": "The ramp is finished"})
    rosa.saves()
    rosa.sees(OVER)

    rosa.finds_signal()

    def is_told() -> bool:
        rosa.opens("/")
        return OVER not in rosa.page.content()

    until(is_told, "the phone should show the day again", 60, pause=1)
    rosa.delivers_everything()
    notes = ledger.of(client, "progress_note")
    assert "The ramp is finished" in str([one["fields"] for one in notes])
