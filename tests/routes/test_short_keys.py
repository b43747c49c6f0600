"""The device's catalogues: every text of the office's, found again under its short key."""

import json
import subprocess

import pytest

from webapp.generate.bundle import ROOT
from webapp.generate.device_share import own_sources, said_in
from webapp.generate.modules import FOLDER
from webapp.generate.short_keys import SameKey, short_key, short_keyed
from webapp.translations import read_catalogues

LOOK_UP = """
import './tests/service_worker/world/pieces.js';
import { catalogueFor } from './service_worker/catalogue.js';
let texts = '';
for await (const piece of process.stdin) texts += piece;
const found = JSON.parse(texts).map((text) => catalogueFor('es', text)[text]);
process.stdout.write(JSON.stringify(found));
"""


def look_up(texts: list[str]) -> list[str | list[str]]:
    """What the device has in Spanish for these texts."""
    answer = subprocess.run(
        ["node", "--input-type=module", "--eval", LOOK_UP],
        input=json.dumps(texts),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(answer.stdout)


def test_the_device_finds_every_translation_of_what_it_says_and_no_other():
    drawn = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("templates*.js"))
    spanish = read_catalogues()["es"]
    said = said_in(spanish, drawn, own_sources())
    assert look_up(sorted(said)) == [spanish[text] for text in sorted(said)]
    assert {"Nothing waits on this phone", "New hazard at %(name)s's"} <= said
    assert look_up(["Nobody is in your team yet"]) == [""]


def test_a_text_without_a_translation_stays_as_it_is():
    assert look_up(["Nobody has ever said this 🙂", ""]) == ["", ""]


def test_two_texts_with_one_key_are_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("webapp.generate.short_keys.LENGTH", 1)
    with pytest.raises(SameKey):
        short_keyed({f"text {number}": "" for number in range(60)})
    assert len(short_key("Visit")) == 1
