"""The arithmetic of heads: what one field is worth after all that was written to it (A10, S2, S3).

Pure: it works on any objects with the attributes of `Version`. Policies are those of section 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from webapp.sync.canonical import same_value
from webapp.sync.merge import merge_texts, merge_token


class Version(Protocol):
    """One token of a field: a value that was written, or the memory that it is superseded."""

    token: str
    written: bool
    superseded: bool
    value: Any
    base: list[str]
    place: int


class Register:
    """All known tokens of one field of one record."""

    def __init__(self, versions: Mapping[str, Version], new: Callable[[str], Version]):
        self.versions = dict(versions)
        self._new = new

    def __getitem__(self, token: str) -> Version:
        """The version of a token, remembered from now on if it was unknown."""
        if token not in self.versions:
            self.versions[token] = self._new(token)
        return self.versions[token]

    def heads(self) -> list[Version]:
        """The written tokens that no known token has superseded, in order of arrival."""
        heads = [v for v in self.versions.values() if v.written and not v.superseded]
        return sorted(heads, key=lambda version: (version.place, version.token))

    def is_written(self, token: str) -> bool:
        """Whether the value of this token is known."""
        return token in self.versions and self.versions[token].written

    def is_superseded(self, token: str) -> bool:
        """Whether something already replaced this token, arrived or not (A10)."""
        return token in self.versions and self.versions[token].superseded

    def supersede(self, tokens: Iterable[str]) -> None:
        """Heads lose these tokens for ever, also those that have not been seen yet (A10)."""
        for token in tokens:
            self[token].superseded = True

    def write(self, token: str, value: Any, base: Iterable[str], place: int) -> Version:
        """One more value. It joins the heads unless something already superseded it (A10)."""
        replaced = sorted(set(base) - {token})
        self.supersede(replaced)
        version = self[token]
        version.written, version.value = True, value
        version.base, version.place = replaced, place
        return version

    def merge(self, place: int, length_max: int) -> Version | None:
        """Join exactly two heads of different text by their nearest common ancestor, if clean."""
        heads = self.heads()
        if len(heads) != 2 or same_value(heads[0].value, heads[1].value):
            return None
        first, second = sorted(heads, key=lambda version: version.token)
        base = self._nearest_shared(first.token, second.token)
        if base is None:
            return None
        merged = merge_texts(*(version.value or "" for version in (base, first, second)))
        if merged is None or len(merged) > length_max:
            return None
        token = merge_token(first.token, second.token)
        return self.write(token, merged, (first.token, second.token), place)

    def contained(self, token: str) -> list[str]:
        """Every token of a change inside a merge, all the way down; of a change, its own."""
        if not token.startswith("m:"):
            return [token]
        return sorted({leaf for part in self[token].base for leaf in self.contained(part)})

    def _nearest_shared(self, one: str, other: str) -> Version | None:
        shared = self._ancestors(one) & self._ancestors(other)
        older = {token for member in shared for token in self._ancestors(member) - {member}}
        nearest = shared - older
        if len(nearest) != 1:
            return None
        token = nearest.pop()
        return self.versions[token] if self.is_written(token) else None

    def _ancestors(self, token: str) -> set[str]:
        found: set[str] = set()
        waiting = [token]
        while waiting:
            member = waiting.pop()
            if member not in found:
                found.add(member)
                waiting += self.versions[member].base if member in self.versions else []
        return found


def shown_value(heads: list[Version], policy: str, absent: Any) -> Any:
    """What arrived first; for `latest` what arrived last; for `set` whether any head says so."""
    if not heads:
        return absent
    if policy == "set":
        return any(head.value is True for head in heads)
    return heads[-1 if policy == "latest" else 0].value


def in_conflict(heads: list[Version], policy: str) -> bool:
    """Whether a person must decide: more than one distinct value where the policy asks."""
    return policy in ("ask", "text") and any(
        not same_value(head.value, heads[0].value) for head in heads[1:]
    )
