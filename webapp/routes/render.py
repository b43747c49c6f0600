"""One block of a page, as htmx asks for it.

Twin of renderBlock in service_worker/render/runtime.js. It renders, and never decides what to show.
"""

from collections.abc import Mapping
from typing import Any

import jinja2


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
