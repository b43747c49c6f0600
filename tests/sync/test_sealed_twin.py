"""W1, W5, W6: what the phone's own code seals and signs the office opens and believes, and back."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.cast import Agency
from tests.sync.post import change_of, visit
from tests.sync.sealing_phone import MARKER
from webapp import clock
from webapp.extensions import db
from webapp.models import Change, WipeOrder
from webapp.sync import wipes

PHONE = Path(__file__).with_name("sealing_phone.mjs")
CHALLENGE = "drawn by the phone"


def post(browser: Any, path: str, body: dict[str, Any]) -> Any:
    """A request of somebody who is signed in."""
    return browser.post(path, json=body, headers=MARKER).json


def test_w1_w5_w6_phone_and_office_mean_the_same(agency: Agency):
    node = subprocess.Popen(
        ["node", str(PHONE)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert node.stdout is not None
    keys = json.loads(node.stdout.readline())
    rosa, nobody = agency.signed_in(agency.rosa), agency.app.test_client()
    device = post(rosa, "/sync/v1/devices", {"name": "P"})["device"]
    office = post(rosa, "/sync/v1/devices/keys", {"device": device} | keys)["office"]
    wipes.order_wipe(device, agency.rosa)
    write = visit(agency.rosa, purpose="Señora Álvarez, 3º izquierda 🏠")
    change = change_of(agency.rosa, agency.mrs_alvarez, write, schema=1, n=1)
    order = wipes.standing_of(device, CHALLENGE)["order"]
    said = {"office": office, "device": device, "change": change, "challenge": CHALLENGE}
    said |= {"order": order, "heard_at": clock.stamp(clock.now())}
    done = json.loads(node.communicate(json.dumps(said), timeout=60)[0])

    headers = MARKER | {"Doorstep-Signature": done["signature"], "Content-Type": "application/json"}
    answer = nobody.post("/sync/v1/sealed", data=done["text"].encode(), headers=headers)
    assert answer.json["received"] == [change["id"]]
    stored = json.loads(db.session.get_one(Change, change["id"]).body)
    assert stored["writes"] == change["writes"]

    [known] = db.session.query(WipeOrder)
    assert done["obeyed"] == known.id
    headers = MARKER | {"Doorstep-Signature": done["proof_signature"]}
    assert nobody.post("/sync/v1/wiped", json={"proof": done["proof"]}, headers=headers).json == {
        "kept": True
    }
