"""Proving again to be oneself: the pass phrase of the account that is signed in."""

from __future__ import annotations

from webapp import pass_phrases
from webapp.extensions import db
from webapp.models import Account


def is_pass_phrase_of(account_id: str, pass_phrase: str) -> bool:
    """Whether this opens the account."""
    account = db.session.get(Account, account_id)
    if account is None or len(pass_phrase) > pass_phrases.LENGTH_MAX:
        return False
    return pass_phrases.opens(account.password_hash, pass_phrase)


def name_of(account_id: str) -> str:
    """What she signs in with."""
    return db.session.get_one(Account, account_id).name
