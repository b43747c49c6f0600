"""Form candidates: workbooks that were looked at and never published are forgotten in time; what
was answered in a try of a form, and left lying, the next night.

What a version was made of is never touched: any other tool of the XLSForm world may need it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from webapp import drafts
from webapp.forms.sources import forget_unpublished


def forget_form_candidates(now: datetime, zone: str) -> str:
    """Forget those that have waited for longer than the setting says, and tries of yesterday."""
    count = forget_unpublished(now)
    drafts.remove_old_drafts("/forms/%/try", now - timedelta(hours=12))
    return f"{count} unpublished forgotten" if count else "none waits so long"
