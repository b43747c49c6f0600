"""A title outlives its page: in the history, among the tabs, in a list of open programs. So none
says more than which kind of page it is.
"""

from __future__ import annotations

import re

from tests.house.findings import none_of
from tests.house.python_source import ROOT

TITLE = re.compile(r"{% block title %}(.*?){% endblock %}")
FORM = re.compile(r"<form [^>]*data-draft[^>]*>")
PRINTED = re.compile(r"{{(.*?)}}")
#: A text of the catalogue without values, the page's own kind, the name of a form of the agency.
NEUTRAL = re.compile(r" (_\('[^']*'\)|_\(page\.title\)|form\.title) ")


def test_e02_no_title_prints_anything_of_a_record():
    found = {}
    for path in sorted((ROOT / "webapp" / "templates").rglob("*.html")):
        for title in TITLE.findall(path.read_text("utf-8")):
            found[path.name] = [one for one in PRINTED.findall(title) if not NEUTRAL.fullmatch(one)]
    assert len(found) > 40
    none_of({name: printed for name, printed in found.items() if printed})


def test_the_rule_sees_a_name():
    assert not NEUTRAL.fullmatch(" client.family_name ")
    assert not NEUTRAL.fullmatch(" _('With %(name)s', name=client.given_name) ")


def test_e02_no_browser_keeps_what_is_typed_in_a_form_that_has_drafts():
    """It would write it to its own session file, in the clear, to fill the form in again."""
    templates = (ROOT / "webapp" / "templates").rglob("*.html")
    forms = [form for path in templates for form in FORM.findall(path.read_text("utf-8"))]
    assert len(forms) > 4
    none_of([form for form in forms if 'autocomplete="off"' not in form])
