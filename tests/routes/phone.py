"""The phone's page engine in node, over the records that Flask would show, to compare the two."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

from tests.cast import Agency
from webapp import access, clock

ENGINE = Path(__file__).with_name("engine.mjs")
#: For the machine, which may be busy with other tests.
PATIENCE_SECONDS = 60
FRESH_ID = re.compile(r'name="new" value="[^"]*"')


class Phone:
    """One node process that answers requests as Rosa's phone would."""

    def __init__(self) -> None:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self.process = subprocess.Popen(["node", str(ENGINE)], encoding="utf-8", **pipes)

    def answer(self, world: dict[str, Any], path: str, **request: Any) -> dict[str, Any]:
        """Status, location and text of one answer, and what was saved."""
        self.process.stdin.write(json.dumps({"world": world, "path": path, **request}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "node has died; its complaint is above"
        answer = json.loads(line)
        assert "error" not in answer, answer["error"]
        return answer

    def close(self) -> None:
        """Let the process end by itself."""
        self.process.stdin.close()
        self.process.wait(timeout=PATIENCE_SECONDS)
        self.process.stdout.close()


def world_of(agency: Agency, worker_id: str, **more: Any) -> dict[str, Any]:
    """What a worker's phone holds after a sync, at this moment."""
    ids = [case_file.id for case_file in access.visible_case_files(worker_id)]
    now = clock.stamp(clock.now())
    known = {"worker": worker_id, "records": access.feed_of(ids), "case_files": ids, "now": now}
    return known | more


def browser_of(agency: Agency, worker_id: str) -> Any:
    """The same phone at the office: its worker says that nothing waits, as it does in the field."""
    browser = agency.signed_in(worker_id)
    browser.environ_base["HTTP_DOORSTEP_STORAGE"] = "empty"
    return browser


def without_fresh_ids(text: str) -> str:
    """A page without what two drawings of it may differ in."""
    return FRESH_ID.sub('name="new"', text)
