"""`python -m webapp.generate` writes what the device is made of; `--check` says what is stale."""

from __future__ import annotations

import sys

from webapp.generate.bundle import NoEsbuild, build
from webapp.generate.modules import stale_modules, write_modules


def main(arguments: list[str]) -> int:
    """Write and build, or only check. Gives the exit code."""
    if arguments == ["--check"]:
        stale = stale_modules()
        for name in stale:
            say(f"stale: service_worker/generated/{name}; run `make generate`")
        return 1 if stale else 0
    write_modules()
    try:
        say(f"built version {build()}")
    except NoEsbuild as missing:
        say(f"not bundled: {missing}")
    return 0


def say(sentence: str) -> None:
    """One line for whoever runs it."""
    sys.stdout.write(f"{sentence}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
