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

    def decides(self, decision: str, why: str, about: str = "") -> None:
        """On the parked queue, which is open: press one of the buttons of a card, with a reason."""
        card = self.page.locator("main li.card", has_text=about).first
        card.get_by_label("Why you decide so").fill(why)
        self._arrives_by(card.get_by_role("button", name=decision))

    def puts_the_file(self, client: str, standing: str) -> None:
        """Close a client's file, or open it again."""
        self.opens(f"/clients/{client}/standing")
        self.answers({standing: True})
        self.saves()

    def reviews(self, note: str, verdict: str, comment: str = "") -> None:
        """Read a note and say what is to happen with it."""
        self.opens(f"{note}/review")
        self.answers({verdict: True} | ({"Comment": comment} if comment else {}))
        self.saves()

    def has_to_review(self, note: str) -> bool:
        """Whether the open review queue leads to that note."""
        return bool(self.page.locator(f"main a[href='{note}/review']").count())
