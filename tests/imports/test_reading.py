"""Files of other systems, well-meant and hostile: each row is read, or says why not."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from webapp.imports.reading import read_rows
from webapp.imports.rows import FileRefused, Refused, Row

TODAY = date(2026, 11, 22)
SYNTHEA = Path(__file__).parents[1] / "fixtures" / "synthea" / "patients.ndjson"


def read(content):
    return list(read_rows(content.encode() if isinstance(content, str) else content, TODAY))


def person(**changes):
    resource = {
        "resourceType": "Patient",
        "id": "p-1",
        "name": [{"family": "Alvarez", "given": ["Elena"]}],
        "birthDate": "1948-03-02",
    }
    return json.dumps(resource | changes)


def only(content):
    (row,) = read(content)
    return row


def reason(content):
    row = only(content)
    assert isinstance(row, Refused)
    return row.reason


# --- FHIR ---------------------------------------------------------------------------------------


def test_the_people_of_another_system_come_as_they_are_and_the_dead_with_a_closed_file():
    rows = read(SYNTHEA.read_bytes())
    taken = [row for row in rows if isinstance(row, Row)]
    assert (len(taken), len(rows)) == (120, 120)
    closed = [row for row in taken if row.fields["status"] == "closed"]
    assert len(closed) == 20
    assert {row.remarks for row in closed} == {("This person has died; the file is closed",)}
    spanish = [row for row in taken if row.fields["primary_language"] == "es"]
    assert spanish and all(row.fields["address"]["region"] == "KS" for row in taken)


def test_a_bundle_reads_like_its_entries():
    entries = [{"resource": json.loads(person())}, {"resource": {"resourceType": "Location"}}, 7]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    taken, location, number = read(json.dumps(bundle, indent=2))
    assert taken.name == "Elena Alvarez"
    assert location == Refused(2, "It is a Location, no Patient")
    assert number == Refused(3, "It is not a resource")


@pytest.mark.parametrize("status", ["finished", "bogus", None, 7])
def test_i23_an_encounter_is_no_client_whatever_its_status(status):
    encounter = {"resourceType": "Encounter", "id": "e-1", "status": status}
    taken, refused = read(f"{person()}\n{json.dumps(encounter)}")
    assert taken.name == "Elena Alvarez"
    assert refused == Refused(2, "It is a Encounter, no Patient")


def test_the_official_name_the_mobile_phone_and_the_home_address_are_taken():
    row = only(
        person(
            name=[
                {"use": "old", "family": "Ruiz", "given": ["Elena"]},
                {"use": "official", "family": "Alvarez", "given": ["Elena", "María"]},
                {"use": "nickname", "given": ["Nena"]},
            ],
            telecom=[
                {"system": "email", "value": "elena@example.org"},
                {"system": "phone", "use": "home", "value": "1"},
                {"system": "phone", "use": "mobile", "value": "2"},
            ],
            address=[
                {"use": "old", "line": ["9 Elm St"]},
                {"use": "home", "line": ["118 Juniper St", "2nd floor"], "city": "Denver"},
            ],
            communication=[
                {"language": {"coding": [{"code": "en-US"}]}},
                {"language": {"coding": [{"code": "es-MX"}]}, "preferred": True},
            ],
        )
    )
    assert row.name == "Elena María Alvarez"
    assert row.fields["preferred_name"] == "Nena"
    assert row.fields["phone"] == "2"
    assert row.fields["primary_language"] == "es"
    assert row.fields["address"] == {
        "street": "118 Juniper St",
        "unit": "2nd floor",
        "city": "Denver",
    }


def test_a_birth_year_alone_is_no_date_and_the_preview_says_so():
    row = only(person(birthDate="1948"))
    assert "birth_date" not in row.fields
    assert row.remarks == ("The date of birth, 1948, is not a full date and was left out",)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"birthDate": "1948-02-30"}, "birthDate"),
        ({"birthDate": 1948}, "birthDate"),
        ({"birthDate": "2026-11-23"}, "has not come yet"),
        ({"birthDate": "1848-01-01"}, "too long ago"),
        ({"name": "Elena Alvarez"}, "name"),
        ({"name": [{"family": "Alvarez"}]}, "Please fill in: Given name"),
        ({"name": []}, "Please fill in"),
        ({"name": [{"family": "😀" * 2000, "given": ["E"]}]}, "200 characters or fewer"),
        ({"name": [{"family": "Alva\x00rez", "given": ["E"]}]}, "cannot be stored"),
        ({"name": [{"family": "Alva\ud800rez", "given": ["E"]}]}, ""),
        ({"id": None}, "It has no number of its own"),
        ({"gender": ["female"]}, "gender"),
        ({"surprise": 1}, "surprise"),
    ],
)
def test_a_person_that_cannot_be_a_client_is_refused_with_its_reason(changes, says):
    assert says in reason(person(**changes))


@pytest.mark.parametrize(
    "line",
    ['{"resourceType": "Patient", "id": "p-2", "na', "[" * 100_000, "7", "null", "\xff\xfe{"],
)
def test_one_bad_line_costs_only_itself(line):
    first, bad, last = read(f"{person()}\n{line}\n{person(id='p-3')}\n")
    assert (first.external_id, bad.number, last.external_id) == ("p-1", 2, "p-3")
    assert isinstance(bad, Refused)


def test_a_line_without_end_is_refused_before_it_is_read():
    _, long = read(person() + "\n" + person(id="p-2", language="x" * 300_000))
    assert long.reason == "It is longer than any client's row can be"


def test_a_bundle_that_was_cut_off_is_refused_as_a_file():
    with pytest.raises(FileRefused, match="cut off"):
        read('{"resourceType": "Bundle",\n "entry": [\n  {"resource": {')


# --- Spreadsheets -------------------------------------------------------------------------------

HEADER = "id,first_name,last_name,dob\n"


@pytest.mark.parametrize(
    "content",
    [
        "id,first_name,last_name\n007,Wei,Chen\n",
        "\ufeffid,first_name,last_name\r\n007,Wei,Chen\r\n",
        "Client ID;First Name;Last Name\n007; Wei ;Chen",
        'last_name\tid\tfirst_name\n"Chen"\t"007"\tWei\n',
        "id,first_name,last_name,shoe size\n007,Wei,Chen,43\n\n,,,\n",
        "id,first_name,last_name\r007,Wei,Chen\r",
    ],
)
def test_i21_csv_in_every_dialect_reads_the_same_and_keeps_leading_zeros(content):
    row = only(content)
    assert (row.number, row.external_id, row.name) == (2, "007", "Wei Chen")


def test_i21_quotes_hold_separators_and_line_ends():
    header = "id,first_name,last_name,address\n"
    row = only(header + '1,"Mary ""May""","O\'Neil, Jr.","1 Elm St\nRear"\n')
    assert row.name == 'Mary "May" O\'Neil, Jr.'
    assert row.fields["address"] == {"street": "1 Elm St\nRear"}


def test_i21_letters_of_an_older_encoding_are_read():
    assert only("id,first_name,last_name\n1,José,Peña\n".encode("cp1252")).name == "José Peña"


def test_a_header_that_cannot_be_read_refuses_the_file():
    with pytest.raises(FileRefused, match="The header cannot be read"):
        read("id," + "x" * 200_000 + "\n1,2\n")


def test_a_date_in_either_order_of_the_house_is_understood():
    assert only(HEADER + "1,Wei,Chen,3/2/1948\n").fields["birth_date"] == "1948-03-02"
    assert only(HEADER + "1,Wei,Chen,1948-03-02\n").fields["birth_date"] == "1948-03-02"


@pytest.mark.parametrize("words", ["es", "es-MX", "Spanish", "SPANISH"])
def test_a_language_by_code_or_by_name(words):
    content = f"id,first_name,last_name,language\n1,Wei,Chen,{words}\n"
    assert only(content).fields["primary_language"] == "es"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("1,Wei,Chen,3/2/48", "please give a day that exists"),
        ("1,Wei,Chen,31/12/1948", "please give a day that exists"),
        ("1,Wei,Chen,2/29/2023", "please give a day that exists"),
        ("1,Wei,Chen,17594", "please give a day that exists"),
        ("1,Wei,Chen,2100-01-01", "has not come yet"),
        ("1,Wei", "Please fill in: Family name"),
        ("1,Wei,,1948-03-02", "Please fill in: Family name"),
        (",Wei,Chen,", "It has no number"),
        ("1,Wei,Chen,1948-03-02,extra", "It has 5 cells, the header has 4"),
        ("1,We\x00i,Chen,", ""),
        ("1," + "😀" * 2000 + ",Chen,", "200 characters or fewer"),
        ("1," + "x" * 200_000 + ",Chen,", "It cannot be read"),
    ],
)
def test_i21_a_bad_row_costs_only_itself(line, says):
    bad, good = read(f"{HEADER}{line}\n2,Li,Chen,\n")
    assert isinstance(bad, Refused) and bad.number == 2
    assert says in bad.reason
    assert good.name == "Li Chen"


def test_i21_the_same_number_twice_in_one_file_is_refused_with_both_rows():
    _, again = read(f"{HEADER}1,Wei,Chen,\n1,Li,Chen,\n")
    assert again == Refused(3, "It has the same number as row 2")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "empty"),
        (" \n\t", "empty"),
        ("first_name,last_name\nWei,Chen\n", "no column external_id"),
        ("name\nWei Chen\n", "external_id and no column given_name and no column family_name"),
        ("id,first_name,last_name,First Name\n1,Wei,Chen,Li\n", "the column given_name twice"),
        (b"\x89PNG\r\n\x1a\n\x00\x81", "no column|cannot be read"),
    ],
)
def test_i21_a_file_of_which_nothing_can_be_read_says_why(content, says):
    with pytest.raises(FileRefused, match=says):
        read(content)
