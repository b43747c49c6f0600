"""Only webapp/sync/ writes case records. Whoever else wants something written makes a change.

What is no case record has its own keeper: drafts, the lease of a job, accounts through sync.staff,
what operators did.
"""

from __future__ import annotations

import ast

from tests.house.findings import none_of
from tests.house.python_source import PythonSource, dotted, python_files

WRITING = ("insert", "update", "delete", "session.add", "session.merge", "session.delete")
KEEPERS = {
    "AuditEntry": "webapp/audit/log.py",
    "Draft": "webapp/drafts.py",
    "AccountLink": "webapp/accounts/links.py",
    "CodeApp": "webapp/accounts/second_step.py",
    "RecoveryCode": "webapp/accounts/second_step.py",
    "OpenSession": "webapp/accounts/sessions.py",
    "Passkey": "webapp/accounts/passkeys.py",
    "PasskeyChallenge": "webapp/accounts/challenges.py",
    "SignInTry": "webapp/sign_in_tries.py",
    "Lease": "webapp/jobs/lease.py",
    "JobRun": "webapp/jobs/runs.py",
    "FormSource": "webapp/forms/sources.py",
    "BackupMade": "webapp/operations/backup.py",
    "Restore": "webapp/operations/restore_record.py",
    "RestoreMissing": "webapp/operations/restore_record.py",
}


def writes(source: PythonSource) -> list[str]:
    """Statements that write a table, with the table."""
    calls = [node for node in ast.walk(source.tree) if isinstance(node, ast.Call) and node.args]
    writing = [call for call in calls if dotted(call.func).endswith(WRITING)]
    return [
        f"{source.at(call)} {table}"
        for call in writing
        if (table := table_of(source, call.args[0])) and KEEPERS.get(table) != source.path
    ]


def table_of(source: PythonSource, written: ast.expr) -> str:
    """The table of a written row: `Draft(...)`, `Draft`, or a variable that was made as one."""
    if isinstance(written, ast.Call):
        return table_of(source, written.func)
    name = dotted(written)
    made = [
        dotted(node.value.func)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
        for target in node.targets
        if dotted(target) == name
    ]
    return next((table for table in [name, *made] if table[:1].isupper()), "")


def outside_the_door() -> list[PythonSource]:
    """Every file of the server that is not sync's own, nor a migration."""
    sources = python_files("webapp")
    return [source for source in sources if not source.path.startswith("webapp/sync/")]


def test_nothing_but_sync_writes_case_records():
    none_of(place for source in outside_the_door() for place in writes(source))


def test_the_rule_sees_a_second_door():
    text = "v = Visit(id=1)\ndb.session.add(v)\ndb.session.execute(delete(Goal))\nx.update(y)\n"
    source = PythonSource("webapp/jobs/cleaning.py", text)
    assert writes(source) == [
        "webapp/jobs/cleaning.py:2 Visit",
        "webapp/jobs/cleaning.py:3 Goal",
    ]
