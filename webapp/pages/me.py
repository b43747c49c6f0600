"""Me: what is only on this phone, the language, how to install; and the pages about Doorstep
itself.

Floor 1: pure declarations. The rows of the sync centre come from the outbox; at the office
server it is empty.
"""

from __future__ import annotations

from webapp.errors import N_
from webapp.pages.declaration import Field, Form, Fragment, Page
from webapp.pages.query import call, every

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
        needs={
            "clients": every("client"),
            "workers": every("worker"),
            "lines": call(
                "waiting_lines",
                outbox="$outbox",
                clients="$needs.clients",
                workers="$needs.workers",
            ),
        },
    ),
    Page(
        name="my_phones",
        path=f"{ME}/phones",
        template="my_phones.html",
        title=N_("My phones"),
        place="me",
        offline=False,
        loader="own_phones",
    ),
    Page(
        name="phones",
        path="/phones",
        template="phones.html",
        title=N_("Phones"),
        place="me",
        block="results",
        offline=False,
        loader="all_phones",
        roles=("admin",),
    ),
    Page(
        name="language",
        path=f"{ME}/language",
        template="form_page.html",
        title=N_("Language"),
        place="me",
        form=Form(
            name="language",
            type="preference",
            case_file="$me.id",
            fields=(Field("language", widget="radios", required=True, default="$language"),),
            then=ME,
        ),
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
        name="first_sync",
        path="/first-sync",
        template="first_sync.html",
        title=N_("Your caseload is coming"),
    ),
    Fragment(
        name="first_sync_progress",
        path="/first-sync/progress",
        like="first_sync",
        block="progress",
    ),
    Page(
        name="patterns",
        path="/-/patterns",
        template="patterns.html",
        title=N_("Patterns"),
        offline=False,
    ),
]
