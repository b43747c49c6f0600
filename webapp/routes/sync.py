"""The sync endpoints (docs/sync-protocol.md, section 1). Attachments have a room of their own.

Every answer carries the marker, a refusal too: what does not is no answer (R).
"""

from __future__ import annotations

import gzip
import zlib
from typing import Any

from flask import Blueprint, Response, current_app, jsonify, request
from flask_login import current_user, login_required

from webapp import errors, office_keys
from webapp.accounts import passkeys
from webapp.errors import Refusal
from webapp.routes import phone_sessions, turnstile
from webapp.routes.session_cookie import device_word
from webapp.schemas.contract import contract as contract_of_schemas
from webapp.sync import devices, exchange, history, parked, reads
from webapp.sync.canonical import read_json
from webapp.sync.names import REQUEST_BYTES_MAX

MARKER = "Doorstep-Sync"
GZIP_FROM_BYTES = 512
GZIP_LEVEL = 5

blueprint = Blueprint("sync", __name__, url_prefix="/sync/v1")
turnstile.guard(blueprint)


@blueprint.before_request
@login_required
def check_session_and_headers() -> None:
    """A session for everything; for writes JSON and the header that no other site can send."""
    check_headers()


def check_headers() -> None:
    """For writes JSON, and the header that no other site can send."""
    if request.method != "POST":
        return
    if request.headers.get(MARKER) != "1":
        raise Refusal(errors.MARKER_MISSING)
    if request.mimetype != "application/json":
        raise Refusal(errors.NOT_JSON)


@blueprint.after_request
def mark(response: Response) -> Response:
    """Say that it is the server who answers, and pack what is worth packing."""
    response.headers[MARKER] = "1"
    response.vary.add("Accept-Encoding")
    plain = response.get_data()
    if len(plain) >= GZIP_FROM_BYTES and request.accept_encodings["gzip"]:
        response.set_data(gzip.compress(plain, GZIP_LEVEL, mtime=0))
        response.content_encoding = "gzip"
    return response


@blueprint.get("/worker")
def signed_in_worker() -> dict[str, str]:
    """Who is signed in: a phone asks after a sign-in, so that the first page is its own."""
    return {"worker": current_user.worker_id, "role": current_user.role}


@blueprint.get("/passkeys")
def passkeys_left() -> dict[str, Any]:
    """Her passkeys, by the ids their devices know: a phone forgets those that are gone."""
    left = [row.credential for row in passkeys.of_account(current_user.account_id)]
    return {"worker": current_user.worker_id, "passkeys": left}


@blueprint.post("/devices")
def enrol_device() -> dict[str, str]:
    """A phone or browser becomes this worker's, where she was just asked who she is (W7, A21)."""
    if not current_user.proved_lately():
        raise Refusal(errors.NOT_SIGNED_IN)
    most, word = current_app.config["DOORSTEP"].phones_max, device_word()
    name, worker_id = body_object().get("name"), current_user.worker_id
    device_id = devices.enrol(worker_id, name, phones_max=most, runs_on=word)
    phone_sessions.tie(device_id)
    return {"device": device_id}


@blueprint.post("/devices/keys")
def give_device_keys() -> dict[str, Any]:
    """A phone says its public keys, and is told the office's (W1)."""
    said, present = body_object(), office_keys.present_key()
    keys = said.get("key"), said.get("writing_key")
    told = present.id if present else None
    devices.give_keys(said.get("device"), current_user.worker_id, *keys, told=told)
    return {"office": present.public() if present else None}


@blueprint.post("/exchange")
def exchange_changes() -> Response:
    """Changes go up, states come down; to a phone that was signed out elsewhere, nothing (W3)."""
    asked = body()
    phone_sessions.turn_away_revoked(asked)
    answer = exchange.exchange(asked, worker_id=current_user.worker_id)
    return Response(answer, mimetype="application/json")


@blueprint.post("/reads")
def take_reads() -> dict[str, Any]:
    """A phone tells which case files it has shown, after an exchange that went well (K08)."""
    return reads.take_reads(current_user.worker_id, body_object())


@blueprint.get("/changes/<change_id>")
def one_change(change_id: str) -> dict[str, Any]:
    """A change and what was said about it."""
    return history.change_with_receipt(current_user.worker_id, change_id)


@blueprint.get("/history/<record_id>")
def record_history(record_id: str) -> dict[str, Any]:
    """Everything that ever touched a record."""
    return {"changes": history.history_of(current_user.worker_id, record_id)}


@blueprint.post("/parked/<change_id>")
def decide_parked(change_id: str) -> dict[str, Any]:
    """A person decides about a parked change."""
    wish = body_object()
    decision = wish.get("action"), wish.get("reason")
    return {"receipt": parked.decide_parked(current_user.worker_id, change_id, *decision)}


@blueprint.get("/contract")
def contract() -> Response:
    """What a stranger needs to write a client."""
    return jsonify(contract_of_schemas())


def body_object() -> dict[str, Any]:
    """The request's JSON, which must be an object."""
    value = body()
    if not isinstance(value, dict):
        raise Refusal(errors.NOT_JSON)
    return value


def body() -> Any:
    """The request's JSON."""
    try:
        return read_json(content())
    except ValueError as error:
        raise Refusal(errors.NOT_JSON) from error


def content() -> bytes:
    """The request's bytes, unpacked within the limit (413)."""
    packed = request.get_data()
    try:
        return unpacked(packed) if request.content_encoding == "gzip" else plain(packed)
    except (ValueError, zlib.error) as error:
        raise Refusal(errors.NOT_JSON) from error


def plain(content: bytes) -> bytes:
    """Content within the limit."""
    if len(content) > REQUEST_BYTES_MAX:
        raise Refusal(errors.TOO_LARGE)
    return content


def unpacked(packed: bytes) -> bytes:
    """Inflate up to the limit and not a byte further, however small a bomb is packed."""
    inflater = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    content = plain(inflater.decompress(packed, REQUEST_BYTES_MAX + 1))
    if not inflater.eof:
        raise ValueError("gzip ends too early")
    return content
