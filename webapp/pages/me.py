"""Me: what is only on this phone, the language, how to install, signing out; and the pages about Doorstep itself.

Floor 1: pure declarations. The sync centre's rows come from the outbox; at the office server there is none.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.declaration import Page
from webapp.pages.query import every

ME = "/me"

PAGES = [
    Page(name="me", path=ME, template="me.html", title=N_("Me"), place="me"),
    Page(
        name="sync_centre",
        path=f"{ME}/phone",
        template="sync_centre.html",
        title=N_("This phone"),
        place="me",
        block="centre",
        needs={"clients": every("client")},
    ),
    Page(
        name="install_help",
        path=f"{ME}/install",
        template="install.html",
        title=N_("Put Doorstep on your home screen"),
        place="me",
    ),
    Page(name="waiting", path="/-/waiting", template="waiting.html", title=N_("Waiting")),
    Page(
        name="patterns",
        path="/-/patterns",
        template="patterns.html",
        title=N_("Patterns"),
        offline=False,
    ),
]
