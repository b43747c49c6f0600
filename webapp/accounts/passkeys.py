"""Passkeys (WebAuthn level 3): a key that a device holds and uses for nobody but its owner.

Each use proves two things at once, that the device is there and that it knows her by finger, face
or PIN: user verification is demanded. So a passkey opens an account by itself, and stands for the
second step too. Where it is asked, an answer counts once, for one place and one purpose (A19).
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import CursorResult, delete, func, select, update
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import (
    base64url_to_bytes,
    bytes_to_base64url,
    parse_authentication_credential_json,
    parse_client_data_json,
    parse_registration_credential_json,
)
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)
from webauthn.registration.verify_registration_response import VerifiedRegistration

from webapp import clock, crypto
from webapp.accounts import challenges
from webapp.extensions import begin_writing, db
from webapp.models import Account, Passkey

MAKE, SIGN_IN, SECOND = "make", "sign_in", "second"
NAME_LENGTH_MAX = 120
#: More than anybody has; each is named to the browser when another is made.
MOST = 20
VERIFIED = UserVerificationRequirement.REQUIRED
#: What the library raises for bytes that a stranger made up.
NONE = (WebAuthnException, ValueError, KeyError, TypeError, IndexError, AttributeError)


@dataclass(frozen=True)
class Place:
    """Where passkeys are made and shown: the relying party, and its one origin."""

    rp_id: str
    origin: str


def asked_to_make(place: Place, account_id: str, holder: str) -> str:
    """What a browser needs to make one, in JSON. It is discoverable, so that no name is typed."""
    account = db.session.get_one(Account, account_id)
    name, known = account.name, [_named(row) for row in of_account(account_id)]
    options = generate_registration_options(
        rp_id=place.rp_id,
        rp_name="Doorstep",
        user_name=name,
        user_id=account_id.encode(),
        challenge=challenges.fresh(MAKE, holder),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=VERIFIED
        ),
        exclude_credentials=known,
    )
    return options_to_json(options)


def keep(place: Place, account_id: str, holder: str, said: str, name: str) -> bool:
    """Keep the passkey that a browser has made; False where that is no answer to what was asked."""
    made = _made(place, holder, said)
    if made is None or len(of_account(account_id)) >= MOST:
        return False
    credential = bytes_to_base64url(made.credential_id)
    if db.session.scalar(select(Passkey.id).where(Passkey.credential == credential)):
        return False
    row = Passkey(id=clock.new_id(), account=account_id, credential=credential)
    row.public_key, row.sign_count = crypto.packed(made.credential_public_key), made.sign_count
    row.name, row.made_at, row.used_at = name, clock.stamp(clock.now()), None
    begin_writing()
    db.session.add(row)
    db.session.commit()
    return True


def asked_to_show(place: Place, holder: str, account_id: str | None = None) -> str:
    """What a browser needs to show one, in JSON: any at the door, so that the question is the same
    for everybody (A17); those of an account at its second step.
    """
    known = [_named(row) for row in of_account(account_id)] if account_id else []
    options = generate_authentication_options(
        rp_id=place.rp_id,
        challenge=challenges.fresh(SECOND if account_id else SIGN_IN, holder),
        allow_credentials=known,
        user_verification=VERIFIED,
    )
    return options_to_json(options)


def whose(place: Place, holder: str, said: str, account_id: str | None = None) -> Account | None:
    """Whose passkey this answer shows; with an account, only where it is hers (A20)."""
    try:
        shown = parse_authentication_credential_json(said)
        challenge = parse_client_data_json(shown.response.client_data_json).challenge
    except NONE:
        return None
    purpose = SECOND if account_id else SIGN_IN
    if not challenges.take(purpose, holder, challenge):
        return None
    row = db.session.scalar(select(Passkey).where(Passkey.credential == shown.id))
    if row is None or row.account != (account_id or row.account):
        return None
    if shown.response.user_handle not in (None, row.account.encode()):
        return None
    passkey_id, owner, before = row.id, row.account, row.sign_count
    try:
        right = verify_authentication_response(
            credential=shown,
            expected_challenge=challenge,
            expected_rp_id=place.rp_id,
            expected_origin=place.origin,
            credential_public_key=crypto.unpacked(row.public_key),
            credential_current_sign_count=before,
            require_user_verification=True,
        )
    except NONE:
        return None
    return _account(owner) if _is_used(passkey_id, before, right.new_sign_count) else None


def of_account(account_id: str) -> list[Passkey]:
    """The passkeys of an account, the oldest first."""
    query = select(Passkey).where(Passkey.account == account_id)
    return list(db.session.scalars(query.order_by(Passkey.made_at, Passkey.id)))


def has_some(account_id: str) -> bool:
    """Whether an account has a passkey."""
    query = select(func.count()).where(Passkey.account == account_id)
    return bool(db.session.scalar(query))


def remove(account_id: str, passkey_id: str | None = None) -> bool:
    """One of somebody's own passkeys opens nothing any more, or all of them; whether one did."""
    begin_writing()
    query = delete(Passkey).where(Passkey.account == account_id)
    if passkey_id is not None:
        query = query.where(Passkey.id == passkey_id)
    gone = db.session.execute(query)
    db.session.commit()
    return isinstance(gone, CursorResult) and gone.rowcount > 0


def _made(place: Place, holder: str, said: str) -> VerifiedRegistration | None:
    try:
        made = parse_registration_credential_json(said)
        challenge = parse_client_data_json(made.response.client_data_json).challenge
        if not challenges.take(MAKE, holder, challenge):
            return None
        return verify_registration_response(
            credential=made,
            expected_challenge=challenge,
            expected_rp_id=place.rp_id,
            expected_origin=place.origin,
            require_user_verification=True,
        )
    except NONE:
        return None


def _is_used(passkey_id: str, before: int, count: int) -> bool:
    """Of two answers with one count the database lets one in."""
    begin_writing()
    query = update(Passkey).where(Passkey.id == passkey_id, Passkey.sign_count == before)
    now = clock.stamp(clock.now())
    done = db.session.execute(query.values(sign_count=count, used_at=now))
    db.session.commit()
    return isinstance(done, CursorResult) and done.rowcount == 1


def _account(account_id: str) -> Account | None:
    account = db.session.get(Account, account_id, populate_existing=True)
    return account if account is not None and account.active else None


def _named(row: Passkey) -> PublicKeyCredentialDescriptor:
    return PublicKeyCredentialDescriptor(id=base64url_to_bytes(row.credential))
