"""The device runs the manifest that Flask runs, though it is sent in fewer words."""

import json
import re
import subprocess

from webapp.generate.bundle import ROOT
from webapp.generate.compact import compact, parted
from webapp.generate.field_words import LABEL, put_in_words
from webapp.generate.modules import FOLDER
from webapp.generate.pieces import drawn_from
from webapp.schemas.manifest import manifest

#: Choices that the first script is said to put in words; no field of a group is one of them.
SPOKEN = {("visit", "contact_type"), ("", "safe_to_call")}
SPELL_OUT = """
import { spelledLater, spelledOut } from './service_worker/spelled_out.js';
let sent = '';
for await (const part of process.stdin) sent += part;
const [first, later] = JSON.parse(sent);
const { contract, pages } = spelledOut(first);
const { needs, forms } = spelledLater(later, first.usual, contract.types);
for (const page of pages) page.needs = needs[page.name] ?? page.needs;
process.stdout.write(JSON.stringify({ contract, pages, forms }));
"""


def test_what_was_left_out_is_put_back():
    declared = drawn_from(manifest())
    spelled = subprocess.run(
        ["node", "--input-type=module", "--eval", SPELL_OUT],
        input=json.dumps(parted(compact(declared), declared["pages"], SPOKEN)),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    del declared["contract"]["kinds"]
    assert json.loads(spelled.stdout) == json.loads(json.dumps(declared))


def test_the_first_script_declares_no_form_and_of_a_pieces_pages_not_what_they_need():
    declared = drawn_from(manifest())
    first, later = parted(compact(declared), declared["pages"], SPOKEN)
    by_name = {page["name"]: page for page in first["pages"]}
    assert "forms" not in first
    assert "needs" in by_name["today"] and "today" not in later["needs"]
    assert "needs" not in by_name["client"] and later["needs"]["client"]
    assert len(first["pages"]) == len(declared["pages"])


def test_of_a_fields_words_the_first_script_has_only_the_choices_that_it_says_itself():
    declared = drawn_from(manifest())
    first, later = parted(compact(declared), declared["pages"], SPOKEN)
    types, words = first["contract"]["types"], later["words"]
    visit = types["visit"]["fields"]["contact_type"]
    assert ["home_visit", "Home visit"] in visit["choices"] and "label" not in visit
    for person in ("client", "contact_person"):
        assert "choices" in types[person]["fields"]["safe_to_call"]
    assert "choices" not in types["visit"]["fields"]["outcome"]
    assert words["visit"]["fields"]["outcome"]["choices"]
    assert words["visit"]["label"] == "Visit" and "label" not in types["visit"]
    assert words["client"]["fields"]["address"]["fields"]["city"]["label"]


def test_what_the_first_script_puts_in_words_is_read_from_its_templates():
    calls = """${call(l_1_label_of, "visit", "outcome", attribute(l_1_visit, "outcome"))} ·
      ${call(l_1_label_of, attribute(l_1_one, "type"), "safe_to_call", attribute(l_1_x, "y"))}"""
    assert put_in_words(calls) == {("visit", "outcome"), ("", "safe_to_call")}


def test_every_choice_of_the_first_script_is_found_by_those_who_put_it_in_words():
    first = (FOLDER / "templates.js").read_text("utf-8")
    assert len(re.findall(r"call\(\w*label_of,", first)) == len(LABEL.findall(first))
    types = manifest()["contract"]["types"]
    for owner, field in put_in_words(first):
        owners = [owner] if owner else [name for name in types if field in types[name]["fields"]]
        assert owners and all(types[name]["fields"][field]["choices"] for name in owners)


def test_nothing_usual_is_said_again():
    short = compact(manifest())
    usual = short["usual"]["page"].items()
    assert not [name for page in short["pages"] for name in usual if name in page.items()]
