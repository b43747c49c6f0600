"""The second step: six digits from an app (RFC 6238), a code on paper, each once, or a passkey.

A code counts for its own half minute and one on either side, and never again (A05, A06). Where an
account has an app or a passkey, the pass phrase alone opens nothing.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

import pyotp
from flask import current_app
from sqlalchemy import CursorResult, Select, Update, delete, func, select, update

from webapp import clock, crypto
from webapp.accounts import passkeys
from webapp.extensions import begin_writing, db
from webapp.models import CodeApp, RecoveryCode

STEP_SECONDS = 30
STEPS_ASIDE = (0, -1, 1)
DIGITS = 6
CODES = 10
#: Sixteen letters and digits of base 32: 80 bits each.
CODE_LENGTH = 16
CODE_GROUP = 4
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def is_asked_of(account_id: str) -> bool:
    """Whether this account has a second step."""
    return has_app(account_id) or passkeys.has_some(account_id)


def has_app(account_id: str) -> bool:
    """Whether an app shows codes for this account."""
    app = db.session.get(CodeApp, account_id, populate_existing=True)
    return app is not None and app.confirmed_at is not None


def secret_to_confirm(account_id: str) -> str:
    """The secret of an app that is being set up, the same until a first code was right."""
    app = db.session.get(CodeApp, account_id)
    if app is not None and app.confirmed_at is None:
        return _opened(app)
    secret = pyotp.random_base32()
    sealed = crypto.seal_at_rest(_key(), secret, _binding(account_id))
    begin_writing()
    db.session.merge(CodeApp(account=account_id, secret=sealed, confirmed_at=None, last_step=0))
    db.session.commit()
    return secret


def address_of(secret: str, name: str) -> str:
    """What an app reads from the picture: `otpauth://totp/Doorstep:name?...`."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name="Doorstep")


def confirm(account_id: str, code: str) -> bool:
    """Whether the app shows what it should; from then on it is asked for."""
    if has_app(account_id) or not _is_of_app(account_id, code):
        return False
    begin_writing()
    confirmed = update(CodeApp).where(CodeApp.account == account_id)
    db.session.execute(confirmed.values(confirmed_at=clock.stamp(clock.now())))
    db.session.commit()
    return True


def opens(account_id: str, code: str) -> bool:
    """Whether this is a code of now, or one on paper; it is no more from then on."""
    if not is_asked_of(account_id):
        return False
    return app_shows(account_id, code) or _is_on_paper(account_id, code)


def app_shows(account_id: str, code: str) -> bool:
    """Whether this is what her app shows now; it is no more from then on (A05)."""
    return has_app(account_id) and _is_of_app(account_id, code)


def take_away(account_id: str) -> None:
    """No second step any more: no app, no passkeys, no codes on paper."""
    passkeys.remove(account_id)
    remove_app(account_id)


def remove_app(account_id: str) -> None:
    """No app any more."""
    begin_writing()
    db.session.execute(delete(CodeApp).where(CodeApp.account == account_id))
    db.session.commit()
    forget_paper(account_id)


def forget_paper(account_id: str) -> None:
    """Codes on paper stand for something, or for nothing: without a second step there are none."""
    if is_asked_of(account_id):
        return
    begin_writing()
    db.session.execute(delete(RecoveryCode).where(RecoveryCode.account == account_id))
    db.session.commit()


def new_recovery_codes(account_id: str) -> list[str]:
    """Ten new codes in place of those before. This is the only time that anybody sees them."""
    codes = ["".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH)) for _ in range(CODES)]
    begin_writing()
    db.session.execute(delete(RecoveryCode).where(RecoveryCode.account == account_id))
    for code in codes:
        row = RecoveryCode(id=clock.new_id(), account=account_id, mark=_mark(account_id, code))
        db.session.add(row)
    db.session.commit()
    return ["-".join(_groups(code)) for code in codes]


def recovery_codes_left(account_id: str) -> int:
    """How many are not used yet."""
    query = select(func.count()).where(
        RecoveryCode.account == account_id, RecoveryCode.used_at.is_(None)
    )
    return db.session.scalar(query) or 0


def unused_codes() -> Select[tuple[str]]:
    """The question which codes on paper stand unused, for whoever restores a backup."""
    return select(RecoveryCode.id).where(RecoveryCode.used_at.is_(None))


def using(code_id: str, at: str) -> Update:
    """The statement after which this one opens nothing, for whoever restores a backup."""
    return update(RecoveryCode).where(RecoveryCode.id == code_id).values(used_at=at)


def _is_of_app(account_id: str, code: str) -> bool:
    digits = "".join(code.split())
    if len(digits) != DIGITS or not digits.isascii() or not digits.isdigit():
        return False
    app = db.session.get(CodeApp, account_id, populate_existing=True)
    if app is None:
        return False
    shown = pyotp.TOTP(_opened(app), interval=STEP_SECONDS)
    now = int(clock.now().timestamp()) // STEP_SECONDS
    steps = [now + aside for aside in STEPS_ASIDE]
    right = [step for step in steps if hmac.compare_digest(shown.generate_otp(step), digits)]
    return bool(right) and _is_first_use(account_id, max(right))


def _is_first_use(account_id: str, step: int) -> bool:
    """Two requests with one code: the database lets one of them in."""
    begin_writing()
    query = update(CodeApp).where(CodeApp.account == account_id, CodeApp.last_step < step)
    done = db.session.execute(query.values(last_step=step))
    db.session.commit()
    return isinstance(done, CursorResult) and done.rowcount == 1


def _is_on_paper(account_id: str, code: str) -> bool:
    plain = "".join(one for one in code.upper() if one.isalnum())
    if len(plain) != CODE_LENGTH:
        return False
    begin_writing()
    query = update(RecoveryCode).where(
        RecoveryCode.account == account_id,
        RecoveryCode.mark == _mark(account_id, plain),
        RecoveryCode.used_at.is_(None),
    )
    done = db.session.execute(query.values(used_at=clock.stamp(clock.now())))
    db.session.commit()
    return isinstance(done, CursorResult) and done.rowcount == 1


def _opened(app: CodeApp) -> str:
    return crypto.open_at_rest(_key(), app.secret, _binding(app.account))


def _binding(account_id: str) -> str:
    return f"code_app {account_id}"


def _mark(account_id: str, code: str) -> str:
    said = f"recovery_code {account_id} {code}"
    return hmac.new(_key().encode(), said.encode(), hashlib.sha256).hexdigest()


def _groups(code: str) -> list[str]:
    return [code[start : start + CODE_GROUP] for start in range(0, CODE_LENGTH, CODE_GROUP)]


def _key() -> str:
    return current_app.config["DOORSTEP"].account_key
