"""Every refusal Doorstep can utter: its name, its HTTP status, its sentence.

Floor 0. Code names a refusal (`errors.NOT_FOUND`), never a number or a text of its own. The
sentences are gettext ids, so `N_` marks them for extraction; they are translated where they are
shown. `FIELD_SENTENCES` go to the device as they are, so that both sides say the same about the
same input. What can be wrong with an agency's own form is beside this, in `form_sentences`.
"""

from __future__ import annotations

from dataclasses import dataclass


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for "extract, translate later"
    """Mark a text for translation without translating it here."""
    return text


@dataclass(frozen=True)
class Problem:
    """One kind of refusal."""

    name: str
    status: int
    sentence: str


class Refusal(Exception):  # noqa: N818 - it is an answer, not an accident
    """A problem on its way to the person who caused it."""

    def __init__(self, problem: Problem, **values: object) -> None:
        self.problem = problem
        self.values = values
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """The sentence in English with its values filled in."""
        return self.problem.sentence % self.values if self.values else self.problem.sentence


# Doors
NOT_FOUND = Problem("not_found", 404, N_("This page does not exist, or it is not yours to see."))
NOT_SIGNED_IN = Problem("not_signed_in", 401, N_("Please sign in. What you wrote is kept."))
WRONG_NAME_OR_PASSWORD = Problem(
    "wrong_name_or_password", 422, N_("That name and pass phrase do not belong together.")
)
WRONG_CODE = Problem(
    "wrong_code", 422, N_("That code is not right, or it was used already. Take the next one.")
)
WRONG_PASSKEY = Problem(
    "wrong_passkey", 422, N_("That passkey does not open anything here. Please try another way.")
)
NO_PASSKEY_MADE = Problem(
    "no_passkey_made", 422, N_("The passkey was not made. Please try once more.")
)
WRONG_PASS_PHRASE = Problem("wrong_pass_phrase", 422, N_("That is not your pass phrase."))
NOBODY_BY_THAT_NAME = Problem(
    "nobody_by_that_name", 422, N_("No client on this phone has exactly this name.")
)
DOES_NOT_UNLOCK = Problem(
    "does_not_unlock",
    422,
    N_(
        "That pass phrase does not open this phone. If you changed it elsewhere, the one before"
        " opens it until you sign in here."
    ),
)
CHOSEN_TOO_LATE = Problem(
    "chosen_too_late", 422, N_("That took too long. Please type your pass phrase again.")
)
WRONG_PIN = Problem(
    "wrong_pin",
    422,
    N_("That is not the PIN. After five wrong ones only your pass phrase opens this phone."),
)
PIN_GONE = Problem(
    "pin_gone", 422, N_("The PIN opens this phone no more. Please type your pass phrase.")
)
PIN_NOT_OF_DIGITS = Problem(
    "pin_not_of_digits", 422, N_("A PIN has six to twelve digits and nothing else.")
)
PIN_EASILY_GUESSED = Problem(
    "pin_easily_guessed",
    422,
    N_("Somebody would try that PIN first. Please choose another."),
)
TOO_MANY_TRIES = Problem(
    "too_many_tries", 422, N_("Too many tries. Please try again after %(time)s.")
)
NO_LOCK = Problem(
    "no_lock",
    409,
    N_("Only a phone with a lock goes into other hands. Sign in on it once, then it has one."),
)
LINK_OVER = Problem(
    "link_over", 404, N_("This link does not open any more. Ask your administrator for another.")
)
NOT_THE_SAME = Problem("not_the_same", 422, N_("The two are not the same. Please type both again."))
PASS_PHRASE_AS_BEFORE = Problem(
    "pass_phrase_as_before", 422, N_("This is the one you have. Choose another.")
)
NO_SIGN_IN_NAME = Problem("no_sign_in_name", 422, N_("Say with which name this person signs in."))
SIGN_IN_NAME_TAKEN = Problem(
    "sign_in_name_taken", 422, N_("Somebody signs in with that name already.")
)
NO_NAME = Problem("no_name", 422, N_("Say what this person is called."))
WRONG_METHOD = Problem("wrong_method", 405, N_("This page cannot be used that way."))
TOO_LARGE = Problem("too_large", 413, N_("That is more than Doorstep takes in one piece."))
TOO_OFTEN = Problem("too_often", 429, N_("Too many requests. Please wait a moment and try again."))
BUSY = Problem("busy", 503, N_("The server is busy. Nothing is lost; please try again shortly."))
UNEXPECTED = Problem(
    "unexpected", 500, N_("Something went wrong on our side. What you wrote before is kept.")
)

# The sync endpoints (docs/sync-protocol.md, section 1)
NOT_UNDERSTOOD = Problem("not_understood", 400, N_("The server did not understand this request."))
CROSS_SITE = Problem("cross_site", 403, N_("This request came from another site."))
WRONG_HOST = Problem("wrong_host", 421, N_("Doorstep is not known under this name."))
NOT_A_WORKER_FILE = Problem(
    "not_a_worker_file", 403, N_("This address is no program for a service worker.")
)
MARKER_MISSING = Problem("marker_missing", 400, N_("The header Doorstep-Sync: 1 is missing."))
NOT_JSON = Problem("not_json", 400, N_("The request must be JSON."))
MALFORMED_EXCHANGE = Problem("malformed_exchange", 400, N_("This is not an exchange: %(why)s."))
UNKNOWN_PROTOCOL = Problem("unknown_protocol", 400, N_("This server speaks protocol 1."))
DEVICE_UNKNOWN = Problem("device_unknown", 403, N_("This device is not enrolled for you."))
MALFORMED_SEALED = Problem("malformed_sealed", 400, N_("This is not what a phone sends sealed."))
MALFORMED_READS = Problem(
    "malformed_reads", 400, N_("This does not say which case files a phone has shown, and when.")
)
NEVER_YOURS = Problem("never_yours", 403, N_("This client was never yours to read about."))
PHONE_UNNAMED = Problem(
    "phone_unnamed", 422, N_("Please give the phone a name of 120 characters or fewer.")
)
CANNOT_ACCEPT = Problem(
    "cannot_accept",
    409,
    N_("This change cannot be accepted as it is. It can be mended or discarded."),
)
NO_EMERGENCY_REASON = Problem(
    "no_emergency_reason", 422, N_("Say in a sentence why you must look into this file now.")
)
NOBODY_CALLED_SO = Problem(
    "nobody_called_so",
    422,
    N_(
        "No client of the agency has exactly this given and family name, or more than one has it."
        " Then say the day of birth, too."
    ),
)
YOURS_ALREADY = Problem(
    "yours_already",
    422,
    N_("You can open this file without an emergency: it is among your clients."),
)
TOO_MANY_EMERGENCIES = Problem(
    "too_many_emergencies",
    422,
    N_("You have opened three files in an emergency within a day. Ask the client’s supervisor."),
)
EMERGENCY_OVER = Problem(
    "emergency_over", 403, N_("The hour for which you opened this file is over.")
)
NO_FINDING = Problem("no_finding", 422, N_("Say whether it was in order."))
REVIEWED_ALREADY = Problem("reviewed_already", 409, N_("Somebody has said already what was found."))
REASON_MISSING = Problem("reason_missing", 422, N_("Say why, in a few words."))

# Why a change is parked (A5 to A8); shown to the author under *Needs you*.
PARKED_SENTENCES = {
    "invalid": N_("Something in it cannot be right: %(problem)s"),
    "not_assigned": N_("This client was with somebody else by then. Your supervisor sees it."),
    "schema": N_("It was written with a version of Doorstep that the server cannot read yet."),
    "id_taken": N_("A record with the same number is there already."),
    "closed": N_("This client's file is closed. Your supervisor can open it again."),
    "internal": N_("The server stumbled over it. The engineers were told; it is kept safe."),
}

# What can be wrong with one field (A7 and the forms). `%(label)s` is the field's label.
FIELD_SENTENCES = {
    "required": N_("Please fill in: %(label)s"),
    "required_choice": N_("Please answer: %(label)s"),
    "required_when": N_("Please say when: %(label)s"),
    "kind": N_("%(label)s: this is not of the right kind"),
    "not_a_date": N_("%(label)s: please give a day that exists"),
    "not_a_time": N_("%(label)s: please give a time such as 14:30"),
    "not_whole": N_("%(label)s: please give a whole number"),
    "not_decimal": N_("%(label)s: please give a number such as 12.50"),
    "too_small": N_("%(label)s: please give %(min)s or more"),
    "too_large": N_("%(label)s: please give %(max)s or less"),
    "too_long": N_("%(label)s: please use %(max)s characters or fewer"),
    "not_a_choice": N_("Please choose one of the answers: %(label)s"),
    "not_text": N_("%(label)s: one character in it cannot be stored"),
    "not_a_reference": N_("%(label)s does not name a record"),
    "unknown_field": N_("%(label)s is not a field of this record"),
    "unknown_type": N_("%(label)s is not a kind of record"),
    "frozen": N_("A signed note never changes. Write an addendum instead."),
    "finished": N_("This form is finished. What is different goes into a correction."),
    "create_only": N_("This is never edited. Write a new one that corrects it."),
    "not_yours": N_("Only its author can do that."),
    "ends_before_start": N_("The visit cannot end before it starts"),
    "one_primary": N_("A client has exactly one primary worker"),
}


def catalogue() -> list[Problem]:
    """All problems, in the order of this file."""
    return [value for value in globals().values() if isinstance(value, Problem)]
