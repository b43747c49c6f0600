"""Pass phrases: how they are kept, and which are too easy to guess.

Floor 0. Argon2id with the library's own costs (RFC 9106, low memory); hashes of earlier versions
are still understood and replaced when somebody signs in. Never imports a table.
"""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from werkzeug.security import check_password_hash
from zxcvbn import zxcvbn

LENGTH_MIN = 12
#: What is longer is not hashed: hashing costs what its input is long (L05).
LENGTH_MAX = 1000
#: Of 0 to 4, as zxcvbn counts: 3 withstands 10^8 guesses.
STRENGTH_MIN = 3
#: zxcvbn looks at so many characters; more can only make a pass phrase stronger.
JUDGED_LENGTH_MAX = 72

_HASHER = PasswordHasher()
#: Checked where there is no such account: a wrong name takes as long as a wrong pass phrase.
NOBODYS_HASH = _HASHER.hash("nobody has this pass phrase")
#: What is kept of somebody who was invited and has not chosen yet: nothing opens it.
NOT_CHOSEN = "not chosen yet"


def hash_of(pass_phrase: str) -> str:
    """What is kept of a pass phrase."""
    return _HASHER.hash(pass_phrase)


def opens(kept: str, pass_phrase: str) -> bool:
    """Whether this is the pass phrase that was kept, exactly, every character of it (A24).

    Where none was chosen yet the answer is no, and takes as long.
    """
    is_chosen = kept != NOT_CHOSEN
    try:
        return _HASHER.verify(kept if is_chosen else NOBODYS_HASH, pass_phrase) and is_chosen
    except VerifyMismatchError:
        return False
    except InvalidHashError:
        return check_password_hash(kept, pass_phrase)


def is_outdated(kept: str) -> bool:
    """Whether it was kept in an earlier way, or more cheaply than today."""
    try:
        return _HASHER.check_needs_rehash(kept)
    except InvalidHashError:
        return True


def problem_of(pass_phrase: str, known: tuple[str, ...] = ()) -> str | None:
    """Why this cannot be a pass phrase, or None.

    Length decides, not kinds of characters; what stands in lists of leaked pass phrases, is a
    pattern, or repeats what is `known` of its owner is refused (NIST 800-63B, 5.1.1.2).
    """
    if len(pass_phrase) < LENGTH_MIN:
        return f"A pass phrase has {LENGTH_MIN} characters or more"
    if len(pass_phrase) > LENGTH_MAX:
        return f"A pass phrase has {LENGTH_MAX} characters or fewer"
    judged = zxcvbn(pass_phrase[:JUDGED_LENGTH_MAX], user_inputs=[*known, "doorstep"])
    if judged["score"] < STRENGTH_MIN:
        return "This pass phrase is too easy to guess: take three or four words that do not belong"
    return None
