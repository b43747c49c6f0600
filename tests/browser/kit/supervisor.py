"""A supervisor at a desk, served by the office."""

from __future__ import annotations

from tests.browser.kit.worker_writes import Writing


class Supervisor(Writing):
    """Vera: who is out, what waits, what needs a decision."""

    def hands_over(self, client: str, to: str, word: str) -> None:
        """The client becomes somebody else's, with a word on the way."""
        self.opens(f"/clients/{client}/hand-over")
        self.page.locator("main label.choice", has_text=to).locator("input").check()
        self.page.locator("main [name=handover_note]").fill(word)
        self.presses("Hand over")
        self.sees(to)
