"""What the phone gets was written from what the sources say now; `make generate` writes it."""

from __future__ import annotations

from tests.house.findings import none_of
from webapp.generate.modules import FOLDER, modules, stale_modules


def test_every_generated_module_is_what_it_would_be_now():
    none_of(f"service_worker/generated/{name}: run make generate" for name in stale_modules())


def test_nothing_else_lies_among_the_generated_modules():
    none_of(sorted({path.name for path in FOLDER.iterdir()} - set(modules())))


def test_writing_twice_writes_the_same():
    assert modules() == modules()


def test_a_module_says_that_it_is_generated():
    none_of(name for name, text in modules().items() if "webapp.generate" not in text[:200])
