"""Map functions of ODK: how large, how long, inside or outside, crossing itself.

A place is `latitude longitude`, whatever follows; a line is places with semicolons between them.
What lies where is decided on the plane of degrees, by sums and products alone, so that both
languages decide alike. Twin: service_worker/domain/forms/map_functions.js.
"""

from __future__ import annotations

import math
from itertools import pairwise

from webapp.domain.forms.calls import Call
from webapp.domain.forms.nodes import value_of
from webapp.domain.forms.values import Value, as_text, rounded, text_number, words_of

#: The radius that ODK reckons areas and distances with, in metres.
EARTH_METRES = 6_378_100
#: A line of more points is not searched for crossings: every stretch would be held to every other.
POINTS_MAX = 1000
_Point = tuple[float, float]


def _points(values: list[Value]) -> list[_Point]:
    """Latitudes and longitudes in degrees, of a trace or of several points."""
    texts: list[str] = []
    for value in values:
        texts += map(value_of, value) if isinstance(value, list) else [as_text(value)]
    parts = [words_of(part) for text in texts for part in text.split(";")]
    found = [[text_number(word, 0) for word in part[:2]] for part in parts if part]
    return [(one[0], one[1]) for one in found if len(one) == 2]


def _radians(call: Call) -> list[_Point]:
    return [(math.radians(lat), math.radians(lon)) for lat, lon in _points(call.values(0))]


def _area(call: Call) -> float:
    """The area that a line around it encloses, in square metres."""
    points = _radians(call)
    if len(points) < 3:
        return 0.0
    total = 0.0
    for (lat, lon), (next_lat, next_lon) in zip(points, points[1:] + points[:1], strict=True):
        total += (next_lon - lon) * (2 + math.sin(lat) + math.sin(next_lat))
    return rounded(abs(total * EARTH_METRES * EARTH_METRES / 2), 2)


def _distance(call: Call) -> float:
    """The length of a line, in metres."""
    points = _radians(call)
    total = 0.0
    for (lat, lon), (next_lat, next_lon) in pairwise(points):
        down, along = math.sin((next_lat - lat) / 2), math.sin((next_lon - lon) / 2)
        half = down * down + math.cos(lat) * math.cos(next_lat) * along * along
        total += 2 * EARTH_METRES * math.asin(min(1.0, math.sqrt(half)))
    return rounded(total, 2)


def _geofence(call: Call) -> bool:
    """Whether a place lies in a closed line: a ray from it crosses it an odd number of times."""
    place, ring = _points([call.value(0)]), _points([call.value(1)])
    if len(place) != 1 or not ring or ring[0] != ring[-1] or not _is_finite(place + ring):
        return False
    [(lat, lon)] = place
    is_inside = False
    for (one_lat, one_lon), (next_lat, next_lon) in pairwise(ring):
        if (one_lat > lat) != (next_lat > lat):
            where = one_lon + (next_lon - one_lon) * (lat - one_lat) / (next_lat - one_lat)
            is_inside = is_inside != (lon < where)
    return is_inside


def _intersects(call: Call) -> bool:
    """Whether a line or the edge of a shape crosses, touches or runs back over itself."""
    points = _points(call.values(0))
    if len(points) > POINTS_MAX or not _is_finite(points):
        return False
    lines = [line for line in pairwise(points) if line[0] != line[1]]
    is_ring = len(lines) > 2 and lines[0][0] == lines[-1][1]
    for at, (start, end) in enumerate(lines):
        for later, (to, beyond) in enumerate(lines[at + 1 :], at + 1):
            if later == at + 1:
                is_met = _runs_back(start, end, beyond)
            elif is_ring and at == 0 and later == len(lines) - 1:
                is_met = _runs_back(to, start, end)
            else:
                is_met = _meet(start, end, to, beyond)
            if is_met:
                return True
    return False


def _is_finite(points: list[_Point]) -> bool:
    return all(math.isfinite(number) for point in points for number in point)


def _turned(one: _Point, other: _Point, third: _Point) -> int:
    """1 for a turn to one side, -1 for the other, 0 straight on or back."""
    down = (other[0] - one[0]) * (third[1] - one[1])
    turn = down - (other[1] - one[1]) * (third[0] - one[0])
    return (turn > 0) - (turn < 0)


def _runs_back(before: _Point, corner: _Point, after: _Point) -> bool:
    down = (before[0] - corner[0]) * (after[0] - corner[0])
    along = (before[1] - corner[1]) * (after[1] - corner[1])
    return _turned(before, corner, after) == 0 and down + along > 0


def _meet(one: _Point, other: _Point, third: _Point, fourth: _Point) -> bool:
    """Whether two stretches have a point in common."""
    before, after = _turned(one, other, third), _turned(one, other, fourth)
    left, right = _turned(third, fourth, one), _turned(third, fourth, other)
    if before * after < 0 and left * right < 0:
        return True
    return (
        (before == 0 and _is_between(one, other, third))
        or (after == 0 and _is_between(one, other, fourth))
        or (left == 0 and _is_between(third, fourth, one))
        or (right == 0 and _is_between(third, fourth, other))
    )


def _is_between(one: _Point, other: _Point, place: _Point) -> bool:
    """Whether a place of the same straight line lies on a stretch of it."""
    return all(min(a, b) <= at <= max(a, b) for a, b, at in zip(one, other, place, strict=True))


MAP_FUNCTIONS = {
    "area": _area,
    "distance": _distance,
    "geofence": _geofence,
    "intersects": _intersects,
}
