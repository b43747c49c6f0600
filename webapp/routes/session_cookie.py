"""The browser's side of a session: the token in its cookie, and what an answer says about it.

A service worker that catches a sign-in cannot look into a redirect. It asks with the marker
(`Doorstep-Sync: 1`) and gets 204 with the way on in `Doorstep-Next`; everybody else gets 303. In
both `Doorstep-Session` says what came of it, and only we can say it: a proxy's redirect or a
captive portal's page carries no such header (F10).
"""

from __future__ import annotations

from flask import Response, make_response, redirect, request, session

from webapp.accounts import sessions
from webapp.accounts.sessions import Account
from webapp.extensions import login_manager

MARKER = "Doorstep-Sync"
#: `opened`: somebody is in; `second`: the second step follows; `ended`: really signed out;
#: `rekeyed`: the session goes on, and its pass phrase is another from now on.
TELLS = "Doorstep-Session"
#: The worker who is in, so that a phone knows whose vault this is.
WHOSE = "Doorstep-Worker"
NEXT = "Doorstep-Next"
TOKEN = "_user_id"  # noqa: S105 - flask-login's own name for what it hands to the loader
#: What people call what they hold in their hands, by a word of the browser's own description.
DEVICES = {
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Android": "Android",
    "CrOS": "Chromebook",
    "Windows": "Windows",
    "Macintosh": "Mac",
    "Linux": "Linux",
}


@login_manager.user_loader
def signed_in_with(token: str) -> sessions.SignedIn | None:
    """Who is in with the token of this request's cookie."""
    return sessions.who_has(token)


def begin(account: Account, stage: str) -> None:
    """A new session in this browser; the one before, if any, is over (A11, ASVS 7.2.4)."""
    end()
    session[TOKEN] = sessions.open_for(account, stage, device_word())
    session.permanent = True


def end() -> None:
    """This browser's session is over, here and on the server (A12)."""
    token = session.get(TOKEN)
    session.clear()
    if token:
        sessions.end_token(str(token))


def waits_for_second_step() -> Account | None:
    """Whose pass phrase was right in this browser a moment ago."""
    token = session.get(TOKEN)
    return sessions.who_waits_with(str(token)) if token else None


def leads_to(path: str, tells: str, worker_id: str | None = None) -> Response:
    """On to a page, with the word about the session that only the server may say."""
    is_worker = request.headers.get(MARKER) == "1"
    answer = make_response("", 204) if is_worker else make_response(redirect(path, 303))
    if is_worker:
        answer.headers[MARKER], answer.headers[NEXT] = "1", path
    answer.headers[TELLS] = tells
    if worker_id:
        answer.headers[WHOSE] = worker_id
    return answer


def device_word() -> str:
    """What the browser says it runs on, in one word."""
    agent = request.headers.get("User-Agent", "")
    return next((word for sign, word in DEVICES.items() if sign in agent), "")
