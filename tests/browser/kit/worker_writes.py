"""What a case worker writes: notes, assessments, goals, promises, corrections."""

from __future__ import annotations

import re

from tests.browser.kit.person import Person
from tests.browser.kit.waiting import address_of, until

NOTE_ADDRESS = re.compile(r"/clients/[0-9a-f-]{36}/notes/[0-9a-f-]{36}$")
QUESTIONS = (
    "health",
    "pain",
    "mood",
    "sleep",
    "eating",
    "getting_around",
    "self_care",
    "company",
    "money",
    "safety",
)


class Writing(Person):
    """The verbs of the pen."""

    def assesses(self, visit: str, **answers: str) -> None:
        """The follow-up assessment: ten answers, `2` where nothing else is said."""
        self.opens(f"{visit}/assessment")
        for question in QUESTIONS:
            value = answers.get(question, "2")
            self.page.locator(f"input[name='answers.{question}'][value='{value}']").check()
        self.saves()

    def writes_note(self, visit: str, **said: str) -> str:
        """The note of a visit, saved as a draft; returns its address."""
        self.opens(f"{visit}/note")
        self.answers({_NOTE_LABELS[name]: text for name, text in said.items()})
        self.saves()
        return self.stands_at(NOTE_ADDRESS)

    def edits_note(self, note: str, **said: str) -> None:
        """Go on with a draft."""
        self.opens(f"{note}/edit")
        self.answers({_NOTE_LABELS[name]: text for name, text in said.items()})
        self.saves()

    def signs_note(self, note: str) -> None:
        """Read it once more and sign."""
        self.opens(note)
        self.follows("Read and sign", inside="main")
        self.presses("Sign as")
        self.sees("Signed")

    def adds_to_note(self, note: str, text: str) -> None:
        """An addendum to a signed note."""
        self.opens(f"{note}/addendum")
        self.answers({"What to add": text})
        self.saves()
        self.sees("Added later", text)

    def agrees_goal(self, client: str, statement: str, target_on: str) -> None:
        """A goal in the client's own words."""
        self.opens(f"/clients/{client}/goals/new")
        self.answers({"In the client's own words": statement, "By when": target_on})
        self.saves()
        self.sees(statement)

    def says_what_moved(self, client: str, goal: str, achievement: str, progress: str) -> None:
        """Progress since last time."""
        self.opens(f"/clients/{client}/goals/{goal}")
        self.answers({achievement: True, "What moved, what is in the way": progress})
        self.saves()

    def revises_goal(self, client: str, goal: str, **changes: str) -> None:
        """Another date, another measure."""
        self.opens(f"/clients/{client}/goals/{goal}/revise")
        self.answers({_GOAL_LABELS[name]: value for name, value in changes.items()})
        self.saves()

    def promises(self, client: str, title: str, due_on: str) -> None:
        """Something to do."""
        self.opens(f"/clients/{client}/tasks/new")
        self.answers({"What": title, "Until": due_on})
        self.saves()
        self.sees(title)

    def corrects_client(self, client: str, **changes: str) -> None:
        """Who the client is, put right."""
        self.opens(f"/clients/{client}/edit")
        self.answers({_CLIENT_LABELS[name]: value for name, value in changes.items()})
        self.saves()

    def settles(self, card: str, keep: str, reason: str) -> None:
        """Two versions: choose one, say why."""
        self.opens(card)
        self.page.locator("main label.version", has_text=keep).click()
        self.page.locator("main [name=because]").fill(reason)
        self.saves()

    def takes_back(self) -> None:
        """Undo what was settled last."""
        self.opens("/conflicts")
        self.presses("Undo")

    def stands_at(self, address: re.Pattern[str]) -> str:
        """The path in front of this person, once it is of that kind."""

        def found() -> str:
            match = address.search(address_of(self.page))
            return match.group(0) if match else ""

        return str(until(found, f"{self.page.url} should be at {address.pattern}"))


_NOTE_LABELS = {
    "client_said": "The client said",
    "worker_saw": "I saw",
    "worker_did": "I did",
    "worker_thinks": "I think",
    "next_step": "Next step",
    "next_step_on": "Next step by",
}
_GOAL_LABELS = {"target_on": "By when", "measure": "How we will know"}
_CLIENT_LABELS = {"phone": "Phone", "household": "Household", "what_matters": "What matters"}
