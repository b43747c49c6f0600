"""Somebody signed in chooses another pass phrase for herself, all of it in one transaction.

The pass phrase, the end of her other sessions and of any link that waits, and the line in the audit
log stand or fall together. Never looks at what a phone keeps: that is the phone's own
(service_worker/new_pass_phrase.js).
"""

from __future__ import annotations

from sqlalchemy import CursorResult, update

from webapp import errors, pass_phrases
from webapp.accounts import links, sessions
from webapp.accounts.sessions import SignedIn
from webapp.audit import log
from webapp.extensions import begin_writing, db
from webapp.models import Account


def problem_of(signed_in: SignedIn, old: str, new: str) -> str | None:
    """Why the new one cannot be hers, as a sentence; None where it can."""
    if old == new:
        return errors.PASS_PHRASE_AS_BEFORE.sentence
    name = db.session.get_one(Account, signed_in.account_id).name
    return pass_phrases.problem_of(new, (name,))


def change(signed_in: SignedIn, old: str, new: str) -> bool:
    """Whether it is hers from now on; not where the old one, proved before, opens no more.

    What was chosen by a link meanwhile is not written over.
    """
    account = db.session.get_one(Account, signed_in.account_id)
    account_id, kept, hashed = account.id, account.password_hash, pass_phrases.hash_of(new)
    if not pass_phrases.opens(kept, old):
        return False
    begin_writing()
    query = update(Account).where(Account.id == account_id, Account.password_hash == kept)
    done = db.session.execute(query.values(password_hash=hashed))
    if not isinstance(done, CursorResult) or done.rowcount != 1:
        db.session.rollback()
        return False
    sessions.end_others_here(account_id, signed_in.session_id)
    links.end_here(account_id)
    who = signed_in.worker_id
    log.add("account", actor=who, subject=who, detail="changed the pass phrase")
    db.session.commit()
    return True
