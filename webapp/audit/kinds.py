"""What the audit log tells of: every action by its code, in the words in which it is shown.

Pure. An action that is told and does not stand here fails a test.
"""

from __future__ import annotations

from webapp.errors import N_

KINDS = {
    "signed_in": N_("signed in"),
    "signed_out": N_("signed out"),
    "read": N_("read"),
    "read_on_phone": N_("read on a phone"),
    "refused": N_("asked for what is not theirs"),
    "wrote": N_("wrote"),
    "decided": N_("decided"),
    "phone_enrolled": N_("enrolled a phone"),
    "phone_signed_out": N_("signed a phone out"),
    "wipe_ordered": N_("ordered a phone to be wiped"),
    "wiped": N_("answered that it is wiped"),
    "second_step": N_("showed a second step"),
    "account": N_("changed an account"),
    "broke_glass": N_("opened a file in an emergency"),
    "reviewed_glass": N_("looked at an emergency"),
    "exported": N_("exported"),
    "restored": N_("restored a backup"),
}
