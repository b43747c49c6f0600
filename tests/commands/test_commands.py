"""What a person types at the server, and what the server says to it."""

from __future__ import annotations

import pytest

from webapp import access, create_app, demo, jobs, office_keys
from webapp.config import Config


@pytest.fixture
def typed(agency):
    """Type a command; returns its exit code and everything it printed."""

    def type_command(*words, said=None):
        result = agency.app.test_cli_runner().invoke(args=words, input=said)
        return result.exit_code, result.output

    return type_command


def test_a_new_worker_joins_and_signs_in(agency, typed):
    words = ["accounts", "create", "Lena", "--name", "Lena Fox", "--team", "North"]
    assert typed(*words, "--pass-phrase", "meadow button rain") == (
        0,
        "Lena Fox can sign in as lena.\n",
    )
    account = access.account_by_password("lena", "meadow button rain")
    assert account.role == "worker" and access.caseload_of(account.worker_id) == []


@pytest.mark.parametrize(
    ("sign_in_name", "pass_phrase", "says"),
    [
        ("lena", "short", "A pass phrase has 12 characters or more"),
        ("Rosa", "meadow button rain", "The sign-in name rosa is taken"),
    ],
)
def test_a_refused_account_leaves_no_worker_behind(typed, sign_in_name, pass_phrase, says):
    words = ["accounts", "create", sign_in_name, "--name", "Lena Fox"]
    code, output = typed(*words, "--pass-phrase", pass_phrase)
    assert code == 1 and says in output
    assert (
        "Lena Fox can sign in"
        in typed(
            "accounts",
            "create",
            "lena",
            "--name",
            "Lena Fox",
            "--pass-phrase",
            "meadow button rain",
        )[1]
    )


def test_a_pass_phrase_that_is_not_given_is_asked_for_and_never_shown(typed):
    phrase = "meadow button rain"
    code, output = typed(
        "accounts", "create", "lena", "--name", "Lena Fox", said=f"{phrase}\n{phrase}\n"
    )
    assert code == 0 and phrase not in output


def test_jobs_run_says_what_was_done_and_the_second_time_that_nothing_is_due(typed):
    code, output = typed("jobs", "run")
    assert code == 0 and "due_items: 0 new, 0 cleared" in output
    assert typed("jobs", "run") == (0, "Nothing is due.\n")


def test_w4_the_offices_key_is_made_once_and_then_rotated(agency, typed, tmp_path):
    file = agency.app.config["DOORSTEP"].office_keys_file
    file.unlink(missing_ok=True)
    code, said = typed("office-keys", "rotate")
    assert code == 1 and "make the first key" in said
    assert typed("office-keys", "make")[0] == 0
    code, said = typed("office-keys", "make")
    assert code == 1 and "office-keys rotate" in said
    first = office_keys.present_key().id
    assert typed("office-keys", "rotate")[0] == 0
    fresh = office_keys.present_key().id
    assert f"{fresh}  in use\n{first}\n" in typed("office-keys", "list")[1]


def test_an_import_for_nobody_says_so(typed, tmp_path):
    file = tmp_path / "clients.csv"
    file.write_text("id,first_name,last_name\n1,Wei,Chen\n")
    assert typed("clients", "import", str(file), "--worker", "Nobody") == (
        1,
        "Error: Nobody is called Nobody\n",
    )


def test_an_import_says_row_by_row_what_became_of_it(typed, tmp_path):
    file = tmp_path / "clients.csv"
    file.write_text("id,first_name,last_name\n1,Wei,Chen\n2,,Chen\n")
    code, output = typed("clients", "import", str(file), "--worker", "rosa")
    assert code == 0
    assert output.splitlines() == [
        "row 2: Wei Chen",
        "row 3 refused: Please fill in: Given name",
        "1 new, 0 already here, 1 refused",
    ]


def test_the_demo_agency_is_refused_in_a_database_that_holds_another(typed):
    code, output = typed("demo")
    assert code == 1 and "This database is not empty" in output
    assert not any(phrase in output for phrase in demo.SIGN_INS.values())


def test_production_never_hears_the_pass_phrases(agency, typed):
    settings = agency.app.config["DOORSTEP"]
    agency.app.config["DOORSTEP"] = Config(
        settings.database_url, settings.folder, "x" * 40, production=True
    )
    code, output = typed("demo")
    assert code == 1 and "This is production" in output
    assert not any(phrase in output for phrase in demo.SIGN_INS.values())


def test_the_demo_agency_is_made_once_and_its_sign_ins_said_each_time(app):
    runner = app.test_cli_runner()
    first = runner.invoke(args=["demo", "--clients", "9"])
    again = runner.invoke(args=["demo"])
    assert first.exit_code == again.exit_code == 0, first.output
    assert first.output.startswith("The demo agency is ready: ")
    assert again.output.startswith("Sign in as\n  rosa   juniper porch lantern\n")
    assert not jobs.run_due(app)


def test_migrating_again_changes_nothing(typed):
    assert typed("migrate") == (0, "")


def test_a_database_that_does_not_answer_is_said_in_a_sentence(tmp_path):
    nobody_there = Config("postgresql://nobody@127.0.0.1:1/none", tmp_path, "x" * 32)
    result = create_app(nobody_there).test_cli_runner().invoke(args=["migrate"])
    assert result.exit_code == 1
    assert result.output.startswith("Error: The database cannot be used: connection failed")
