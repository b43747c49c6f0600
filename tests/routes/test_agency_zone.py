"""The agency's zone reaches its phones with the file they run, whatever machine built that file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cast import Agency
from webapp.config import ZONE_PLACE, BadSetting, Config

DENVER, MADRID = "America/Denver", "Europe/Madrid"


def test_the_worker_file_bears_the_zone_of_the_agency_that_serves_it(agency: Agency) -> None:
    visitor = agency.app.test_client()
    here = visitor.get("/sw.js")
    assert DENVER in here.text and ZONE_PLACE not in here.text
    settings = agency.app.config["DOORSTEP"]
    agency.app.config["DOORSTEP"] = replace(settings, time_zone=MADRID)
    moved = visitor.get("/sw.js", headers={"If-None-Match": here.headers["ETag"]})
    agency.app.config["DOORSTEP"] = settings
    assert (moved.status_code, moved.mimetype) == (200, "text/javascript")
    assert MADRID in moved.text and moved.text.replace(MADRID, DENVER) == here.text


def test_an_unchanged_worker_file_is_not_sent_again(agency: Agency) -> None:
    visitor = agency.app.test_client()
    here = visitor.get("/sw.js")
    again = visitor.get("/sw.js", headers={"If-None-Match": here.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc/passwd", "America", 'x"; alert(1)'])
def test_a_zone_that_is_none_is_refused_at_the_start(zone: str) -> None:
    with pytest.raises(BadSetting, match="DOORSTEP_TIME_ZONE"):
        Config.from_environment({"DOORSTEP_TIME_ZONE": zone})
