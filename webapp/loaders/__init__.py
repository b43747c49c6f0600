"""Loaders: what a page of the office asks that no phone holds: the whole team, its phones, its
queues, how the server stands.

Floor 3, above sync and below routes. Each is a function `(worker_id, scope) -> needs`, named by
a page that is not offered offline. They read through `access` and the typed tables, and never
write. Nobody sees a case file that is not theirs to see, here neither.
"""

from __future__ import annotations

from webapp.loaders.agency_forms import form_candidate, form_list, form_page
from webapp.loaders.audit_trail import audit_trail
from webapp.loaders.came_back import came_back
from webapp.loaders.form_results import form_results
from webapp.loaders.form_tries import form_candidate_try, form_try
from webapp.loaders.handing_over import handing_over
from webapp.loaders.office_status import office_status
from webapp.loaders.parked_queue import parked_queue
from webapp.loaders.phone_list import all_phones, own_phones
from webapp.loaders.review_queue import review_queue
from webapp.loaders.staff_list import staff_list
from webapp.loaders.team_board import team_board

LOADERS = {
    "all_phones": all_phones,
    "audit_trail": audit_trail,
    "came_back": came_back,
    "form_candidate": form_candidate,
    "form_candidate_try": form_candidate_try,
    "form_list": form_list,
    "form_page": form_page,
    "form_results": form_results,
    "form_try": form_try,
    "handing_over": handing_over,
    "office_status": office_status,
    "own_phones": own_phones,
    "parked_queue": parked_queue,
    "review_queue": review_queue,
    "staff_list": staff_list,
    "team_board": team_board,
}
