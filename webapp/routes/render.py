"""Templates as pages and as blocks, and the few functions that every template may call.

Twin in spirit of service_worker/page_context.js. It renders, and never decides what to show. Only
what stands here and the needs of a page reach a template: no request, no session, no config.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import jinja2
from flask import Flask, current_app, g, request
from markupsafe import Markup, escape

from webapp import clock
from webapp.domain.formatting import label_of, show_date, show_day, show_time, show_when
from webapp.domain.language import chosen_language, translated, translated_count, with_values
from webapp.routes.static_files import BUILT
from webapp.schemas.contract import contract
from webapp.translations import read_catalogues

Context = dict[str, Any]


def prepare(app: Flask) -> None:
    """Set Jinja2 as the compiler for the device expects it."""
    app.jinja_options = {**app.jinja_options, "undefined": jinja2.StrictUndefined}
    app.jinja_env.undefined = jinja2.StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True


def render(name: str, context: Mapping[str, Any], block: str | None = None) -> str:
    """A page, or one block of it."""
    if block is not None:
        return render_block(current_app.jinja_env, name, block, context)
    return current_app.jinja_env.get_template(name).render(context)


def render_block(env: jinja2.Environment, name: str, block: str, context: Mapping[str, Any]) -> str:
    """Renders one block with the imports and variables of its template's top level.

    The top level runs up to its first piece of text. A template that extends another prints none of
    its own, so all of its imports and `set`s have run by then, and its parent has only begun.
    """
    template = env.get_template(name)
    view = template.new_context(dict(context))
    top_level = template.root_render_func(view)
    next(top_level, None)
    top_level.close()
    return "".join(view.blocks[block][0](view))


def render_plain(name: str, block: str | None = None, /, **values: Any) -> str:
    """A page without a worker, or one block of it: signing in, a refusal."""
    zone = time_zone()
    now = clock.now()
    today = clock.today_in(zone, now).isoformat()
    wanted = g.get("language") or request.cookies.get("language")
    language = chosen_language(wanted, accepted_languages())
    return render(name, {**functions(language, zone, today), "language": language, **values}, block)


def functions(language: str, zone: str, today: str) -> Context:
    """The functions of a request's language and zone, by the names templates call them."""
    catalogue = read_catalogues()[language]

    def say(text: str, /, **values: Any) -> Markup:
        return _filled(translated(catalogue, text), values)

    def say_count(one: str, many: str, count: int, /, **values: Any) -> Markup:
        return _filled(translated_count(catalogue, one, many, count), values)

    return {
        "_": say,
        "ngettext": say_count,
        "show_date": lambda day: show_date(day, language),
        "show_day": lambda day: show_day(day, language, zone),
        "show_time": lambda time: show_time(time, zone),
        "show_when": lambda instant: show_when(instant, language, zone, today),
        "label_of": lambda *place: translated(catalogue, label_of(all_types(), *place)),
        "static": static_address,
    }


def accepted_languages() -> str:
    """What the browser asks for, in its own order."""
    return request.headers.get("Accept-Language", "")


def time_zone() -> str:
    """The agency's zone."""
    return current_app.config["DOORSTEP"].time_zone


@cache
def all_types() -> Context:
    """The contract; it never changes while the server runs."""
    return contract()


def static_address(name: str) -> str:
    """The address of a static file, with the hash of its content once it is built."""
    return _built_addresses().get(name, f"/static/{name}")


@cache
def _built_addresses() -> dict[str, str]:
    path = BUILT / "assets.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _filled(text: str, values: Mapping[str, Any]) -> Markup:
    safe = {name: escape(value) for name, value in values.items()}
    # Our own words; every value in them is escaped.
    return Markup(with_values(text, safe))  # noqa: S704  # nosec B704
