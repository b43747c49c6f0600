"""Every refusal Doorstep can utter: its name, its HTTP status, its sentence.

Floor 0. Code names a refusal (`errors.NOT_FOUND`), never a number or a text of its own. The
sentences are gettext ids, so `N_` marks them for extraction; they are translated where they are
shown. `FIELD_SENTENCES` go to the device as they are, so that both sides say the same about the
same input.
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
WRONG_PASS_PHRASE = Problem("wrong_pass_phrase", 422, N_("That is not your pass phrase."))
DOES_NOT_UNLOCK = Problem("does_not_unlock", 422, N_("That pass phrase does not open this phone."))
TOO_MANY_TRIES = Problem(
    "too_many_tries", 422, N_("Too many tries. Please try again after %(time)s.")
)
LINK_OVER = Problem(
    "link_over", 404, N_("This link does not open any more. Ask your administrator for another.")
)
NOT_THE_SAME = Problem("not_the_same", 422, N_("The two are not the same. Please type both again."))
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
PHONE_UNNAMED = Problem(
    "phone_unnamed", 422, N_("Please give the phone a name of 120 characters or fewer.")
)
CANNOT_ACCEPT = Problem(
    "cannot_accept",
    409,
    N_("This change cannot be accepted as it is. It can be mended or discarded."),
)
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
    "create_only": N_("This is never edited. Write a new one that corrects it."),
    "not_yours": N_("Only its author can do that."),
    "ends_before_start": N_("The visit cannot end before it starts"),
    "one_primary": N_("A client has exactly one primary worker"),
}


# What can be wrong with an agency's own form (webapp/forms). The place is told beside the sentence.
FORM_SENTENCES = {
    # The file
    "not_a_workbook": N_("This is not an Excel workbook (.xlsx or .xls)."),
    "damaged_workbook": N_("The workbook is damaged. Open it in a spreadsheet and save it again."),
    "protected_workbook": N_("The workbook is protected with a pass phrase. Save it without one."),
    "file_too_large": N_("The workbook is larger than %(most)s."),
    "zip_bomb": N_("Unpacked, the workbook would be larger than any form is."),
    "macros": N_("The workbook contains macros. Save it as .xlsx, without them."),
    "external_links": N_("Formulas in the workbook point to other files. Keep the values only."),
    "too_many_rows": N_("The sheet %(sheet)s has more than %(most)s rows."),
    "too_heavy": N_("Reading this workbook takes too long or too much memory. Make it smaller."),
    "no_survey": N_("There is no sheet named survey, where the questions are."),
    "empty_survey": N_("The sheet survey has no rows."),
    "no_type_column": N_("The sheet survey has no column named type."),
    "converter_says": N_("The form cannot be made: %(said)s"),
    "not_converted": N_("The form cannot be made, and the converter stumbled: %(said)s"),
    # Publishing
    "published_already": N_("This is word for word version %(number)s, which is published."),
    "published_meanwhile": N_("Somebody published this form just now. Look at it and try again."),
    "form_id_too_long": N_("The form_id on the sheet settings has more than %(most)s characters."),
    "no_file": N_("Choose a workbook first."),
    "bad_day": N_("Say from which day on the form is in use."),
    "bad_due_every": N_("Due every so many days: a number from 1 to %(most)s, or nothing."),
    "programmes_too_long": N_("The programmes have more than %(most)s characters."),
    "form_too_large": N_("This form is too large for a phone. Make two forms of it."),
    # What was put right
    "doubled_column": N_("The column %(column)s stands there twice; the first cell counts."),
    "columns_merged": N_("The column %(column)s means the same as %(into)s and was added to it."),
    "column_dropped": N_("The column %(column)s belongs to another tool and is passed over."),
    "curly_quotes": N_("Curly quotation marks were made straight ones."),
    "type_as_text": N_("The type %(type)s is asked as a text."),
    "asked_as_text": N_("The type %(type)s is asked as a text: there is no map to draw on."),
    "reserved_name": N_("The name %(name)s is reserved; it became %(instead)s."),
    "double_choice": N_("The choice %(name)s stands there twice and counts once."),
    "doubled_values": N_("Values stand more than once in a list: %(lists)s."),
    # Rows
    "no_type": N_("This row has a name but no type."),
    "unknown_type": N_("%(type)s is not a type of question."),
    "unknown_type_near": N_("%(type)s is not a type of question. Is it %(near)s?"),
    "no_list": N_("Say which list of choices is meant."),
    "unknown_list": N_("The list %(list)s is not on the sheet choices."),
    "unknown_list_near": N_("The list %(list)s is not on the sheet choices. Is it %(near)s?"),
    "end_without_begin": N_("This ends a group or repeat that does not begin anywhere."),
    "other_end": N_("What ends here is not what begins in row %(begun)s."),
    "never_ended": N_("This begins and never ends."),
    "no_name": N_("This row needs a name."),
    "bad_name": N_("A name begins with a letter and has letters, digits, - and _ only: %(name)s"),
    "double_name": N_("The name %(name)s is used in row %(first)s already."),
    "choice_without_name": N_("A choice of the list %(list)s has a label but no name."),
    "choice_without_label": N_("Choices of the list %(list)s have no label."),
    "space_in_choice": N_("The name of a choice cannot contain a space where several are chosen."),
    "space_in_single_choice": N_("The name of this choice contains a space."),
    # The sheets scores and renames
    "not_a_question": N_("%(name)s is not a question of this form."),
    "score_range": N_("A score needs two numbers, min below max."),
    "score_better": N_("Say lower or higher: which way is better?"),
    "score_bands": N_("Write bands such as 0-4 minimal; 5-9 mild; 10- severe."),
    "score_alert": N_("Write an alert such as >=15."),
    "score_since": N_("Write a day such as 2026-11-22."),
    "rename_old": N_("Here stands a name that this version of the form does not use any more."),
    # Expressions
    "unknown_reference": N_("${%(name)s} is not a question of this form."),
    "ambiguous_reference": N_("${%(name)s} could be one of several questions of that name."),
    "cycle": N_("These calculations need each other: %(names)s"),
    "character": N_("The character %(found)s cannot stand here."),
    "quote_open": N_("A quotation mark opens here and is never closed."),
    "unexpected": N_("%(found)s cannot stand here. Is an operator or a comma missing before it?"),
    "unfinished": N_("The expression ends too early."),
    "expected": N_("Here should stand %(wanted)s, not %(found)s."),
    "no_operand": N_("Here should stand a question or a value, not %(found)s."),
    "too_deep": N_("The expression is nested too deeply."),
    "node_test": N_("%(found)s() is not supported in a path."),
    "attribute": N_("Attributes (@) are not supported."),
    "axis": N_("The step %(found)s is not supported in a path."),
    "unknown_function": N_("There is no function %(found)s()."),
    "unknown_function_near": N_("There is no function %(found)s(). Is it %(near)s()?"),
    "arguments": N_("%(found)s() takes %(wanted)s values, not %(count)s."),
    "pattern": N_("This pattern cannot be read."),
    "pattern_unknown": N_("This pattern uses something that not every phone understands."),
    "pattern_too_large": N_("This pattern is too large."),
}


def catalogue() -> list[Problem]:
    """All problems, in the order of this file."""
    return [value for value in globals().values() if isinstance(value, Problem)]
