"""Twins of tests/templates/context_functions.mjs: what the case templates may call."""


def gettext(text: str, **named: object) -> str:
    """Every message is its own translation here."""
    return text % named if named else text


def ngettext(one: str, many: str, n: int, **named: object) -> str:
    """One of something, or several."""
    return (one if n == 1 else many) % {"n": n, **named}


def show_date(iso: str) -> str:
    """A date the way the day is said first."""
    return ".".join(reversed(iso.split("-")))


def static(name: str) -> str:
    """The address of a static file."""
    return f"/static/{name}?v=1"


CONTEXT_FUNCTIONS = {
    "_": gettext,
    "ngettext": ngettext,
    "show_date": show_date,
    "static": static,
}
