"""Why a change is not applied: raised where it is found, so that its savepoint is undone (A1)."""

from __future__ import annotations

from webapp.errors import FIELD_SENTENCES, N_, PARKED_SENTENCES

# What can be wrong with a change as a whole (A7); the fields' own sentences are in the catalogue.
CHANGE_SENTENCES = {
    "too_large": N_("It is too large to be kept in one piece"),
    "record_twice": N_("It writes one record twice"),
    "wrong_place": N_("This kind of record does not belong there"),
    "by_supervisor": N_("Only a supervisor can do that"),
    "by_administrator": N_("Only an administrator can do that"),
    "last_administrator": N_(
        "Somebody has to administer Doorstep: make somebody else an administrator first."
    ),
    "by_another": N_("Nobody opens a client's file to themselves: another has to do that"),
    "own_work": N_("Nobody reviews what she wrote herself: another supervisor has to do that"),
    "fixed": N_("A published version of a form never changes. Publish a new one"),
    "by_server": N_("Only Doorstep itself writes that"),
}


class Verdict(Exception):  # noqa: N818 - it is an answer, not an accident
    """The end of a change's way, short of being applied."""


class Forbidden(Verdict):
    """Not this worker's to send; set aside without a word about what is there (A4)."""


class Held(Verdict):
    """A record or case file that it needs has not arrived (A8)."""

    def __init__(self, waits_for: str):
        super().__init__(waits_for)
        self.waits_for = waits_for


class Parked(Verdict):
    """Kept for a person to decide, with a reason and a sentence (A5 to A8)."""

    def __init__(self, reason: str, *, field: str | None = None, problem: str = ""):
        super().__init__(reason)
        self.reason, self.field = reason, field
        sentence = PARKED_SENTENCES[reason]
        self.sentence = sentence % {"problem": problem} if "%(problem)s" in sentence else sentence


def invalid(problem: str, field: str | None = None, **values: object) -> Parked:
    """The verdict A7 gives; `problem` is a key of one of the two catalogues of sentences."""
    sentence = CHANGE_SENTENCES.get(problem) or FIELD_SENTENCES[problem]
    return Parked("invalid", field=field, problem=sentence % values)


def in_one_sentence(problem: str) -> Parked:
    """The same, where that sentence says everything: shown alone, in the reader's language."""
    verdict = invalid(problem)
    verdict.sentence = CHANGE_SENTENCES[problem]
    return verdict
