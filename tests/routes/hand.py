"""Somebody who fills in a form without JavaScript, at the office and on the phone alike."""

from __future__ import annotations

import html
import re
from typing import Any

from tests.cast import Agency
from tests.routes.phone import Phone, browser_of, without_fresh_ids, world_of
from tests.routes.places import of

FILLING = "018f3b1c-0000-7000-8000-000000000f01"


class Hand:
    """Somebody who fills in a page and presses a button, at the office and on the phone alike."""

    def __init__(self, house: Agency, phone: Phone) -> None:
        self.house, self.phone = house, phone
        self.browser = browser_of(house, house.rosa)
        self.drafts: dict[str, Any] = {}
        self.saved: list[Any] = []
        self.at = of(house, f"/fillings/{FILLING}")
        self.page = ""

    def opens(self, path: str | None = None) -> str:
        """The page at an address, the same from both."""
        self.at = path or self.at
        ours = self.browser.get(self.at)
        world = world_of(self.house, self.house.rosa, drafts=self.drafts, saved=self.saved)
        theirs = self.phone.answer(world, self.at)
        assert theirs["status"] == ours.status_code == 200
        assert without_fresh_ids(theirs["text"]) == without_fresh_ids(ours.text)
        self.page = ours.text
        return self.page

    def presses(self, go: str, **answers: str | list[str]) -> int:
        """Answer what is on the page and press a button; follow where it leads. The status."""
        fields = [("go", go), *carried(self.page)]
        for place, given in answers.items():
            listed = [given] if isinstance(given, str) else given
            name = place if ":" in place else f"a:/{place}"
            fields = [one for one in fields if one[0] != name] + [(name, one) for one in listed]
        action = html.unescape(
            re.search(r'class="filling" method="post" action="([^"]+)"', self.page)[1]
        )
        data: dict[str, list[str]] = {}
        for name, text in fields:
            data.setdefault(name, []).append(text)
        world = world_of(self.house, self.house.rosa, drafts=self.drafts, saved=self.saved)
        theirs = self.phone.answer(world, action, method="POST", form=fields)
        ours = self.browser.post(action, data=data)
        self.drafts, self.saved = theirs["drafts"], theirs["saved"]
        assert theirs["status"] == ours.status_code
        if ours.status_code == 303:
            assert theirs["location"].removeprefix("https://doorstep.test") == ours.location
            self.opens(ours.location) if "/fillings/" in ours.location else None
        else:
            assert without_fresh_ids(theirs["text"]) == without_fresh_ids(ours.text)
            self.page = ours.text
        return ours.status_code

    def presses_the_button(self, address: str, status: int = 303, **typed: str) -> str:
        """The one button of a page, its fields typed in; the same comes of it on both sides.

        Where it leads, or the page again.
        """
        fields = [("new", one) for one in re.findall(r'name="new" value="([^"]*)"', self.page)]
        fields += typed.items()
        world = world_of(self.house, self.house.rosa, drafts=self.drafts, saved=self.saved)
        theirs = self.phone.answer(world, address, method="POST", form=fields)
        ours = self.browser.post(address, data=dict(fields))
        self.drafts, self.saved = theirs["drafts"], theirs["saved"]
        assert theirs["status"] == ours.status_code == status
        if status != 303:
            assert without_fresh_ids(theirs["text"]) == without_fresh_ids(ours.text)
            return ours.text
        assert theirs["location"].removeprefix("https://doorstep.test") == ours.location
        return ours.location


def carried(page: str) -> list[tuple[str, str]]:
    """What a browser would post of a page as it is."""
    found = []
    for tag in re.findall(r"<input [^>]*>", page):
        at = {name: html.unescape(text) for name, text in re.findall(r'([\w-]+)="([^"]*)"', tag)}
        is_chosen = at.get("type") not in ("radio", "checkbox") or " checked" in tag
        if "name" in at and is_chosen and at["name"] != "language":
            found.append((at["name"], at.get("value", "")))
    return found
