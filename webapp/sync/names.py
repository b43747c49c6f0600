"""The fixed names of the protocol on this server."""

from __future__ import annotations

#: The author of what the server writes itself: scheduler, imports, founding memberships.
SERVER = "00000000-0000-7000-8000-000000000000"
#: The one case file of the agency.
AGENCY = "00000000-0000-7000-8000-000000000001"

#: The built-in devices. No UUIDs, so nothing that comes over the wire can claim to be one.
WEB_DEVICE = "web"
SERVER_DEVICE = "server"
BUILT_IN_DEVICES = (WEB_DEVICE, SERVER_DEVICE)

APPLIED = ("accepted", "merged", "conflict")
WAITING = ("held", "parked")

LATE_FLAG = "late_from_former_worker"
UNSEEN_FLAG = "voided_with_unseen_edits"

LATE_DAYS_MAX = 30
CHANGES_MAX = 200
REQUEST_BYTES_MAX = 1_000_000
CHANGE_BYTES_MAX = 256_000
