"""What happens to phones while they are shut, and to whose they are: the sealed path (W1 to W7).

A vault is shut, opened, used beside somebody else's, signed out from elsewhere, or told to delete
itself, with work waiting in it. The people are in people.py, the road in road.py.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from tests.cast import create
from tests.sync.device import SILENCE, WIPED, Answer, Body, Device, Flight, SealedLine
from tests.worlds.diary import deed
from tests.worlds.road import AT_THE_OFFICE, PHONES_MAX, WHILE_APPLYING, Road
from webapp.errors import Refusal
from webapp.extensions import db
from webapp.models import WipeOrder
from webapp.sync import phones

NOTHING_HEARD = ("request_lost", "captive_portal")
NOTHING_COMES_BACK = ("answer_lost", "late")
Vault = tuple[Body, str]


class Shut(Road):
    """The verbs of doors, locks and lost phones."""

    def __init__(self, *parts: Any, **more: Any) -> None:
        super().__init__(*parts, **more)
        #: As which device the office knows each vault, by what its phone said last.
        self.names: dict[Vault, str] = defaultdict(str)
        #: Whose journal the office has heard of since it was last restored.
        self.spoken: set[Vault] = set()
        #: Orders that were given, and requests that anybody on the road may have kept.
        self.orders: list[Any] = []
        self.overheard: list[tuple[str, str, str]] = []
        #: Phones that have deleted what they held.
        self.wiped: set[str] = set()

    # The doors

    @deed
    def is_shut(self, phone: int) -> None:
        """Nobody has touched it for a while."""
        device = self.phone(phone)
        if device.body.open is not None:
            device.lock()
            self.tally["door: shut"] += 1

    @deed
    def is_opened(self, phone: int) -> None:
        """Its worker is back, wherever that is."""
        device = self.phone(phone)
        if not device.is_open:
            self.tally[f"door: {'opened' if device.unlock() else 'stays shut'}"] += 1

    @deed
    def signs_in(self, phone: int) -> None:
        """Its worker signs in at the office."""
        self.phone(phone).carry.signs_in()  # type: ignore[attr-defined]
        self.phone(phone).sign_in()
        self.tally["door: signed in"] += 1

    @deed
    def somebody_else_takes_it(self, phone: int) -> None:
        """Rosa's phone in Sam's hands, or the other way."""
        device = self.phone(phone)
        worker = self.agency.sam if device.worker == self.agency.rosa else self.agency.rosa
        known = [d for d in self.phones if d.body is device.body and d.worker == worker]
        if known:
            known[0].carry.signs_in()  # type: ignore[attr-defined]
            known[0].sign_in()
        elif len(self.phones) < PHONES_MAX:
            self.own[len(self.phones)] = []
            self.phones.append(device.other(worker))
        else:
            return
        self.tally["door: somebody else's"] += 1

    def _join(self, phone: int, how: str) -> None:
        """A clone is the same phone to the office, and has not spoken yet."""
        source, count = self.phone(phone).body, len(self.phones)
        super()._join(phone, how)
        for device in self.phones[count:]:
            for (body, worker), name in list(self.names.items()):
                if body is source:
                    self.names[device.body, worker] = name

    def opened(self) -> Iterator[Device]:
        """Each phone after the other, with its worker before it."""
        for device in self.phones:
            self.let_in(device)
            yield device

    def let_in(self, device: Device) -> None:
        """By the pass phrase where that is enough, otherwise at the office."""
        if not device.is_open and not device.unlock():
            device.carry.signs_in()  # type: ignore[attr-defined]
            device.sign_in()

    # What the office does about phones

    @deed
    def is_signed_out_elsewhere(self, phone: int) -> None:
        """Somebody has lost it, or thinks so (W3)."""
        self._ordered(phone, phones.sign_out, "signed out elsewhere")

    @deed
    def is_to_be_wiped(self, phone: int) -> None:
        """W5, and not before it has spoken since the last restore: what only its journal holds
        is deleted with it (section 8).
        """
        named = self.names[self._vault(self.phone(phone))]
        if all(v in self.spoken for v, name in self.names.items() if name == named):
            self._ordered(phone, phones.wipe, "ordered to delete")

    def _ordered(self, phone: int, order: Any, what: str) -> None:
        named = self.names[self._vault(self.phone(phone))]
        db.session.rollback()
        try:
            order(self.agency.ada, named)
            self.tally[f"door: {what}"] += 1
        except Refusal:
            db.session.rollback()

    @deed
    def office_changes_its_keys(self) -> None:
        """W4."""
        self.office.changes_its_keys()
        self.tally["sealed: the office's key was changed"] += 1

    # What a phone does for the vaults that are shut

    @deed
    def comes_by(self, phone: int, fate: str, nth: int) -> None:
        """W3, W6: whatever becomes of its first request."""
        self._sees_to(self.phone(phone), fate, nth)

    @deed
    def an_old_order_comes(self, phone: int, nth: int) -> None:
        """W5: somebody between puts an order that was given before into an answer."""
        if self.orders:
            old = self.orders[nth % len(self.orders)]
            self.tally["sealed: an old order was tried"] += 1
            self._sees_to(self.phone(phone), "arrives", nth, old=old)

    @deed
    def somebody_forges(self, nth: int) -> None:
        """W2: what was overheard, altered, is not heard."""
        if self.overheard:
            path, text, signature = self.overheard[nth % len(self.overheard)]
            answer = self.office.carry_sealed(
                path, text.replace('"protocol"', ' "protocol"'), signature
            )
            self.tally["sealed: a forgery was tried"] += 1
            assert answer["kind"] != "answer", "W2: a forged request was answered"

    @deed
    def is_stolen_and_writes(self, phone: int) -> None:
        """W1: whoever has the phone's own key out of its storage, and not the writing key."""
        device = self.phone(phone)
        writes = [create("goal", statement="Nobody said so.", status="active")]
        invented = device.invents({"case_file": self.agency.mrs_alvarez, "writes": writes})
        if invented is not None:
            answer = self.office.carry_sealed("/sync/v1/sealed", *invented)
            self.tally["sealed: a thief tried to write"] += 1
            self.read_sealed("/sync/v1/sealed", "", answer)

    def is_turned_away(self, device: Device) -> None:
        """Its session is over: perhaps it was called back."""
        self._sees_to(device, "arrives", 0, signed_out=True)

    def _sees_to(
        self, device: Device, fate: str, nth: int, *, signed_out: bool = False, old: Any = None
    ) -> None:
        self.tally[f"fault: {fate} of a shut phone"] += fate != "arrives"
        if fate in WHILE_APPLYING:
            device.break_storage(nth % 3 + 1, kill=fate == WHILE_APPLYING[0])
        ends = device.comes_by(self._sealed_line(fate, old), signed_out=signed_out)
        if fate in WHILE_APPLYING:
            device.mend()
        for worker, end in ends:
            self._has_ended((device.body, worker), end)

    def _sealed_line(self, fate: str, old: Any) -> SealedLine:
        fates = iter((fate,))

        def line(path: str, text: str, signature: str) -> Answer:
            how = next(fates, "arrives")
            self.overheard = [*self.overheard[-9:], (path, text, signature)]
            if how in NOTHING_HEARD:
                return SILENCE
            for _ in range(2 if how == "twice" else 1):
                self.office.fault = how if how in AT_THE_OFFICE else None
                answer = self.office.carry_sealed(path, text, signature)
            self.read_sealed(path, text, answer)
            if old is not None and answer["kind"] == "answer":
                answer["body"]["order"] = old
            return SILENCE if how in NOTHING_COMES_BACK else answer

        return line

    def read_sealed(self, path: str, text: str, answer: Answer) -> None:
        """Count what was said to a phone that is shut."""
        if answer["kind"] != "answer":
            self.tally[f"sealed: {answer['kind']}"] += 1
        elif path.endswith("/wiped"):
            self.tally["sealed: a proof arrived"] += 1
        else:
            said = answer["body"]
            for name in ("received", "unopened"):
                self.tally[f"sealed: {name}"] += len(said[name])
            self.tally["sealed: signed out"] += said["revoked"]
            if said["order"] is not None:
                self.tally["sealed: an order arrived"] += 1
                self.orders.append(said["order"])

    def _has_ended(self, vault: Vault, end: str) -> None:
        """W3, W5: nobody's vault is taken away or deleted but by the office."""
        named = self.names[vault]
        self.tally[f"door: {end}"] += 1
        self.is_called_back(named, end)
        places = [n for n, d in enumerate(self.phones) if (d.body, d.worker) == vault]
        self.starts_again(places)
        if end == WIPED:
            self.wiped.add(named)
            for place in places:
                self.own[place].clear()
            # Its journal is gone: what it told the office is as safe as the office's backups are.
            self.backups = [self.office.back_up()]

    def is_called_back(self, named: str, end: str) -> None:
        """What must hold of a phone that gives up (watch.py)."""

    def starts_again(self, places: list[int]) -> None:
        """These read nothing any more (watch.py)."""

    def read(self, device: Device, flight: Flight, answer: Answer) -> None:
        """Which phone it is, and whether the office has heard all that it has to say."""
        super().read(device, flight, answer)
        self.names[self._vault(device)] = flight.body["device"]
        told = answer.get("body", {})
        if answer["kind"] == "answer" and not told["replay"] and not told["more"]:
            self.spoken.add(self._vault(device))

    @staticmethod
    def _vault(device: Device) -> Vault:
        return device.body, device.worker


def orders_of(named: str) -> list[WipeOrder]:
    """The orders that the office has for a phone now."""
    db.session.rollback()
    return list(db.session.scalars(select(WipeOrder).where(WipeOrder.device == named)))
