"""The filters, tests, methods and functions that templates may use: the same in both languages.

Each has a conformance case in tests/templates; a word without one does not belong here.
"""

import inspect
from collections.abc import Callable
from typing import Any

from jinja2 import nodes
from jinja2.filters import FILTERS as JINJA_FILTERS
from jinja2.tests import TESTS as JINJA_TESTS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Filters over text, and those that make text. Their input is printed, so it may not be a list.
TEXT_FILTERS = _words(
    "capitalize e escape forceescape indent lower replace safe string title trim truncate upper"
)
#: Filters whose result Python computes while it is looped over: it can be read only once.
LAZY_FILTERS = _words("batch items map reject rejectattr reverse select selectattr slice unique")
#: Filters that give a list.
LIST_FILTERS = LAZY_FILTERS | _words("dictsort groupby list sort")
#: Filters that loop over their input.
LOOPING_FILTERS = LAZY_FILTERS - {"items"} | _words("first groupby join list max min sort sum")
FILTERS = (
    TEXT_FILTERS
    | LIST_FILTERS
    | LOOPING_FILTERS
    | _words("abs count d default format int last length tojson urlencode xmlattr")
)
#: Arguments of these filters that have no twin.
REFUSED_ARGUMENTS = {"int": {"base"}, "tojson": {"indent"}}

TESTS = _words(
    "boolean defined divisibleby eq equalto escaped even false ge greaterthan gt in le lessthan lt "
    "mapping ne none number odd sequence string true undefined"
)
TEST_SIGNS = {"==": "eq", "!=": "ne", ">": "gt", ">=": "ge", "<": "lt", "<=": "le"}

#: Methods of str and dict, with how many arguments they take.
METHODS = {
    "endswith": range(1, 2),
    "format": range(0, 100),
    "get": range(1, 3),
    "items": range(0, 1),
    "join": range(1, 2),
    "keys": range(0, 1),
    "lower": range(0, 1),
    "lstrip": range(0, 2),
    "replace": range(2, 3),
    "rstrip": range(0, 2),
    "split": range(0, 2),
    "startswith": range(1, 2),
    "strip": range(0, 2),
    "upper": range(0, 1),
    "values": range(0, 1),
}
VIEW_METHODS = frozenset({"items", "keys", "values"})
LOOP_METHODS = frozenset({"changed", "cycle"})
#: What `x.name` would be in Python if x is a dict, whatever keys it has.
DICT_ATTRIBUTES = frozenset(name for name in dir(dict) if not name.startswith("_"))

BUILTIN_FUNCTIONS = frozenset({"dict", "namespace", "range"})
#: What every page is given to call, bound to the request's language and zone.
CONTEXT_FUNCTIONS = _words("_ label_of ngettext show_date show_day show_time show_when static")


def arguments_of_filter(name: str, node: nodes.Filter) -> list[nodes.Expr | None]:
    """The arguments of a filter in the order Jinja's own function takes them."""
    bound = _bind(JINJA_FILTERS[name], node.args, node.kwargs)
    refused = REFUSED_ARGUMENTS.get(name, set()) & {key for key, value in bound if value}
    if refused:
        raise TypeError(f"the argument {refused.pop()} of {name} has no twin in JavaScript")
    return [value for _, value in bound]


def arguments_of_test(name: str, node: nodes.Test) -> list[nodes.Expr | None]:
    """The arguments of a test in the order Jinja's own function takes them."""
    return [value for _, value in _bind(JINJA_TESTS[name], node.args, node.kwargs)]


def _bind(
    function: Callable[..., Any], values: list[nodes.Expr], named: list[nodes.Keyword]
) -> list[tuple[str, nodes.Expr | None]]:
    """Puts arguments in their places; raises TypeError as the call itself would."""
    parameters = list(inspect.signature(function).parameters.values())
    passed_by_jinja = {"context", "env", "environment", "eval_ctx"}
    taken = [parameter for parameter in parameters if parameter.name not in passed_by_jinja]
    signature = inspect.Signature(taken[1:])
    bound = signature.bind(*values, **{keyword.key: keyword.value for keyword in named})
    return [(name, bound.arguments.get(name)) for name in signature.parameters]
