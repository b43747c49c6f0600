"""Who may do what, as data. `test_matrix.py` turns every line into tests: allowed, refused, unseen.

People are those of the cast, at Mrs Alvarez's case file: Rosa carries her, Sam covers, Vera
supervises, Omar is of another team, Ada administers, and Lena covered her until a while ago. What
is not in here, a page, a route, a record type, fails a test.
"""

from __future__ import annotations

Who = frozenset[str]


def who(names: str) -> Who:
    """The people of a line."""
    return frozenset(names.split())


EVERYBODY = who("rosa sam vera omar ada lena")
NOBODY = who("")
TEAM = who("rosa sam vera")
AUTHOR = who("rosa")
SUPERVISOR = who("vera")
ADMINISTRATOR = who("ada")
OFFICE = who("vera ada")

#: The pages that are for everybody about what is theirs, and those about one client.
OWN = """
    today clients clients_closed conflicts due first_sync first_sync_progress me install_help
    language my_phones patterns sync_centre waiting new client_new new_note new_task new_visit
"""
OF_A_CLIENT = """
    client client_timeline client_story client_edit contact_new contact_edit goal_new goal_progress
    goal_revise hazard_new plan plan_new plan_edit task_new task_done task_edit visit visit_new
    visit_capture visit_correct visit_end visit_move visit_note visit_observe assessment
    assessment_new note note_new note_addendum note_edit note_sign undo_settlement settle_assessment
    settle_care_plan settle_client settle_contact_person settle_goal settle_hazard
    settle_progress_note settle_task settle_visit
    client_forms visit_forms form_begin form_begin_in_visit filling filling_hand filling_move
    filling_turn filled filling_correct settle_form_answers
"""

#: Who is given a declared page, and its form; everybody else is told that there is none.
PAGES: dict[str, Who] = {
    **dict.fromkeys(OWN.split(), EVERYBODY),
    **dict.fromkeys(OF_A_CLIENT.split(), TEAM),
    **dict.fromkeys(("review", "standing", "hand_over"), SUPERVISOR),
    **dict.fromkeys(("team", "reviews", "parked", "came_back"), OFFICE),
    **dict.fromkeys(("status", "audit"), ADMINISTRATOR),
    "phones": ADMINISTRATOR,
    **dict.fromkeys(
        (
            *("forms", "form_candidate", "form_version", "form_terms", "form_results"),
            *("form_try", "form_candidate_try"),
        ),
        OFFICE,
    ),
    **dict.fromkeys(("staff", "staff_member"), ADMINISTRATOR),
}

#: Every other route: who gets in. `anybody` needs no session.
ANYBODY = who("anybody")
ROUTES: dict[str, Who] = {
    "health.healthz": ANYBODY,
    # No session opens it: a token does, or sitting on this machine (tests/routes/test_watching.py).
    "health.show_metrics": ANYBODY,
    "sign_in.sign_in_page": ANYBODY,
    "sign_in.sign_in": ANYBODY,
    "sign_in.sign_out": ANYBODY,
    "sign_in.say_alive": EVERYBODY,
    # The link is the key; it opens nothing but the choice of a pass phrase.
    "links.show_choice": ANYBODY,
    "links.choose": ANYBODY,
    "staff.show_invitation": ADMINISTRATOR,
    "staff.invite": ADMINISTRATOR,
    "staff.make_link": ADMINISTRATOR,
    "staff.let_set_up_anew": ADMINISTRATOR,
    # Who gave the right pass phrase a moment ago; everybody else is sent back to the first step.
    "second_step.show_second_step": ANYBODY,
    "second_step.take_second_step": ANYBODY,
    "second_step.show_set_up": EVERYBODY,
    "second_step.set_up": EVERYBODY,
    "second_step.remove": EVERYBODY,
    "second_step.renew_recovery_codes": EVERYBODY,
    # At the door nobody is anybody yet; a passkey that a key of ours checks is what opens.
    "passkey_door.ask_at_the_door": ANYBODY,
    "passkey_door.sign_in": ANYBODY,
    "passkey_door.ask_at_the_second_step": ANYBODY,
    "passkey_door.take_second_step": ANYBODY,
    "passkeys.show_making": EVERYBODY,
    "passkeys.ask": EVERYBODY,
    "passkeys.keep": EVERYBODY,
    "passkeys.remove": EVERYBODY,
    "step_up.go_on": EVERYBODY,
    "step_up.ask_for_a_passkey": EVERYBODY,
    # Who reads case files at all; whom it opens, and for whom, is `BREAKS_GLASS`.
    "break_glass.show_form": who("rosa sam vera omar lena"),
    "break_glass.open_file": who("rosa sam vera omar lena"),
    "break_glass.show_file": who("rosa sam vera omar lena"),
    "break_glass_reviews.show_emergencies": SUPERVISOR,
    "break_glass_reviews.review": SUPERVISOR,
    "own_pass_phrase.show_choice": EVERYBODY,
    "own_pass_phrase.choose": EVERYBODY,
    "own_pass_phrase.show_changed": EVERYBODY,
    "own_sessions.show_security": EVERYBODY,
    "own_sessions.end_session": EVERYBODY,
    "own_sessions.end_other_sessions": EVERYBODY,
    "static_files.built_file": ANYBODY,
    "static_files.service_worker": ANYBODY,
    "static_files.web_manifest": ANYBODY,
    "pages.keep_draft": EVERYBODY,
    "audit_export.export": ADMINISTRATOR,
    "parked.decide": TEAM,
    # No session opens these two: a phone's signature does (tests/sync/test_sealed.py).
    "sealed.take_sealed": ANYBODY,
    "sealed.take_proof": ANYBODY,
    "phones.change_phone": who("rosa ada"),
    "agency_forms.upload": OFFICE,
    "agency_forms.publish": OFFICE,
    "agency_forms.download": OFFICE,
    "agency_forms.picture_before_publishing": OFFICE,
    "agency_forms.picture_of_label": EVERYBODY,
    "agency_forms.download_results": OFFICE,
    "sync.signed_in_worker": EVERYBODY,
    "sync.passkeys_left": EVERYBODY,
    "sync.enrol_device": EVERYBODY,
    # Of a phone and of clients that were hers: tests/security/test_reads_on_phones.py.
    "sync.take_reads": EVERYBODY,
    "sync.exchange_changes": EVERYBODY,
    "sync.give_device_keys": EVERYBODY,
    "sync.contract": EVERYBODY,
    "sync.one_change": TEAM,
    "sync.record_history": TEAM,
    "sync.decide_parked": TEAM,
}

#: Who opens Mrs Alvarez's file in an emergency; to the others it is open, or no file ever is.
BREAKS_GLASS = who("omar lena")

#: Who may write a record of a type: create it, edit it. The rest is parked or never spoken of.
WRITES: dict[str, tuple[Who, Who]] = {
    "team": (OFFICE, OFFICE),
    "worker": (ADMINISTRATOR, ADMINISTRATOR),
    "preference": (EVERYBODY, EVERYBODY),
    "client": (NOBODY, TEAM),
    "membership": (OFFICE, OFFICE),
    "contact_person": (TEAM, TEAM),
    "hazard": (TEAM, TEAM),
    "visit": (TEAM, TEAM),
    "observation": (TEAM, NOBODY),
    "progress_note": (TEAM, AUTHOR),
    "signature": (AUTHOR, NOBODY),
    "addendum": (TEAM, NOBODY),
    "review": (SUPERVISOR, NOBODY),
    "assessment": (TEAM, TEAM),
    "care_plan": (TEAM, TEAM),
    "goal": (TEAM, TEAM),
    "task": (TEAM, TEAM),
    "due_item": (NOBODY, NOBODY),
    "settlement": (TEAM, NOBODY),
    "form_definition": (NOBODY, NOBODY),
    "form_picture": (NOBODY, NOBODY),
    "form_version": (NOBODY, OFFICE),
    "form_answers": (TEAM, TEAM),
}

#: Who decides about a parked change of Mrs Alvarez's case file, and how.
DECISIONS: dict[str, Who] = {"accept": TEAM, "discard": TEAM, "reassign": SUPERVISOR}
