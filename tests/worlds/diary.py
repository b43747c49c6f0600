"""What happened in a world, as lines of Python that can be pasted into a test, and how often.

A deed is a verb of the world with small numbers as its arguments; whatever they are, it can be
done. So a diary can be shortened by hand, line by line, and what is left still runs.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar


class Story(Protocol):
    """Anything that keeps a diary."""

    diary: list[str]
    tally: Counter[str]
    is_broken: bool


Parameters = ParamSpec("Parameters")
Teller = TypeVar("Teller", bound=Story)
Deed = Callable[Concatenate[Teller, Parameters], Any]


def deed(verb: Deed[Teller, Parameters]) -> Deed[Teller, Parameters]:
    """Write a verb down before it is carried out, and look at the world afterwards."""

    @functools.wraps(verb)
    def told(world: Any, *parts: Any, **named: Any) -> Any:
        words = [*map(repr, parts), *(f"{name}={value!r}" for name, value in named.items())]
        world.diary.append(f"world.{verb.__name__}({', '.join(words)})")
        try:
            result = verb(world, *parts, **named)
            world.look()
        except BaseException:
            world.is_broken = True
            raise
        return result

    return told
