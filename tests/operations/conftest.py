"""What the tests of operators share: commands as typed, on a database that nobody else holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.cast import Agency
from webapp.extensions import db

Typed = Callable[..., tuple[int, str]]


def let_go() -> None:
    """What stopping the server does: nobody is connected any more."""
    db.session.remove()
    db.engine.dispose()


@pytest.fixture
def typed(agency: Agency) -> Typed:
    """Type a command at a stopped server; returns its exit code and everything it printed."""

    def type_command(*words: str, said: str | None = None) -> tuple[int, str]:
        let_go()
        result = agency.app.test_cli_runner().invoke(args=words, input=said)
        let_go()
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, result.output

    return type_command
