"""Every text has its Spanish, and no two texts share a key on the phone.

The build refuses two texts of a catalogue with one key; because every text stands in the catalogue,
none can come to another's key untranslated (service_worker/catalogue.js).
"""

from __future__ import annotations

from collections import defaultdict

import pytest
from babel.messages.extract import extract_from_dir

from tests.house.findings import none_of
from tests.house.python_source import ROOT
from webapp.generate.short_keys import short_key
from webapp.translations import read_catalogues

METHODS = [("templates/**.html", "jinja2.ext:babel_extract"), ("**.py", "python")]
MARKS = {"_": None, "N_": None, "ngettext": (1, 2)}


@pytest.fixture(scope="module")
def texts() -> set[str]:
    """Every text that a template or a module marks for translation."""
    found = extract_from_dir(ROOT / "webapp", METHODS, keywords=MARKS)
    return {text if isinstance(text, str) else text[0] for _, _, text, _, _ in found}


def test_every_text_has_its_spanish(texts: set[str]):
    assert len(texts) > 1000
    none_of(sorted(texts - set(read_catalogues()["es"])))


def test_no_two_texts_share_a_key(texts: set[str]):
    by_key: dict[str, set[str]] = defaultdict(set)
    for text in texts | set(read_catalogues()["es"]):
        by_key[short_key(text)].add(text)
    none_of([sorted(same) for same in by_key.values() if len(same) > 1])
