"""What the views tell the audit log: who came in, whose pages were read, what was refused.

What is decided and written is told by `sync`, in the transaction that does it. If an entry cannot
be written, the answer it tells of is not given (K04).
"""

from __future__ import annotations

import re

from flask import request
from flask_login import current_user

from webapp.audit import log
from webapp.errors import Problem

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
FIRST_SERVER_STATUS = 500


def tell_of_reading(worker_id: str, page: str, parameters: dict[str, str]) -> None:
    """A page about a client was drawn for a worker, or a part of this very log."""
    if page == "audit":
        tell_of_reading_the_log(worker_id, request.args.get("client"))
    client = parameters.get("client")
    if client:
        log.tell_once("read", actor=worker_id, subject=client, detail=page, result="done")


def tell_of_reading_the_log(worker_id: str, asked: str | None, *, exported: bool = False) -> None:
    """An administrator looked into the log, perhaps for what is told about one client."""
    named = _ID.search(asked or "")
    about = {"actor": worker_id, "subject": named[0] if named else None, "detail": "audit"}
    if exported:
        log.tell("exported", **about)
    else:
        log.tell_once("read", **about, result="done")


def tell_of_results(worker_id: str, version: str, kind: str) -> None:
    """What was answered in a version of a form leaves as a file."""
    log.tell("exported", actor=worker_id, subject=version, detail=f"results.{kind}")


def tell_of_refusal(problem: Problem) -> None:
    """Somebody who is signed in asked for what is not there, or is not theirs (B01)."""
    if problem.status >= FIRST_SERVER_STATUS or not current_user.is_authenticated:
        return
    named = _ID.search(request.path)
    detail = f"{problem.name}: {request.endpoint or 'no page'}"
    subject = named[0] if named else None
    told = {"actor": current_user.worker_id, "subject": subject, "detail": detail}
    log.tell_once("refused", **told, result="refused")


def tell_of_no_emergency(problem: Problem) -> None:
    """Somebody asked for a file in an emergency and was refused; never whose, nor why she asked."""
    log.tell("broke_glass", actor=current_user.worker_id, detail=problem.name, result="refused")


def tell_of_sign_in(worker_id: str | None, result: str) -> None:
    """Somebody came in, or did not; what was typed is not kept."""
    log.tell("signed_in", actor=worker_id, result=result)


def tell_of_second_step(worker_id: str, result: str) -> None:
    """Somebody whose pass phrase was right gave a code."""
    log.tell("second_step", actor=worker_id, result=result)


def tell_of_sign_out() -> None:
    """Somebody left."""
    if current_user.is_authenticated:
        log.tell("signed_out", actor=current_user.worker_id)


def tell_of_account(detail: str, subject: str | None = None, result: str = "done") -> None:
    """Somebody changed how an account is opened, or who may; never what opens it."""
    log.tell(
        "account",
        actor=current_user.worker_id,
        subject=subject or current_user.worker_id,
        detail=detail,
        result=result,
    )
