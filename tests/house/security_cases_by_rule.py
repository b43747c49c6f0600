"""Cases of the catalogue that are held by tests under another number, mostly that of a sync rule.

Each test is named whole, by its file and title: one that is renamed is missed at once.
"""

from __future__ import annotations

_SYNC, _PHONE, _BROWSER = "tests/sync/test_", "tests/service_worker/", "tests/browser/test_"
_LINE = "tests/kills/test_bad_line.py: "

HELD_BY: dict[str, tuple[str, ...]] = {
    "A16": (
        f"{_BROWSER}the_lock.py: test_e11_one_touch_locks_every_tab_and_no_way_leads_back",
        f"{_BROWSER}who_somebody_is.py: "
        "test_a_desk_left_alone_asks_then_leaves_in_all_tabs_and_keeps_what_was_typed",
    ),
    "B05": (
        f"{_SYNC}accepting.py: test_a4_nobody_speaks_for_a_colleague",
        f"{_SYNC}accepting.py: test_a4_administrators_alone_see_what_was_quarantined",
    ),
    "B13": (
        f"{_BROWSER}story_4_handed_over_meanwhile.py: "
        "test_a6_her_work_arrives_credited_her_phone_forgets_and_sam_has_it_all",
    ),
    "C07": (
        f"{_PHONE}damaged.test.js: "
        "E20 a damaged page takes only its own case file along, and that comes again",
    ),
    "C18": ("tests/routes/test_problems.py: test_signing_in_never_leads_to_another_site",),
    "F04": (f"{_BROWSER}pieces.py: test_a_version_whose_pieces_do_not_come_is_not_installed",),
    "F05": (
        "tests/kills/test_old_clients.py: "
        "test_a5_every_answer_still_holds_what_the_old_phone_reads",
        "tests/kills/test_old_clients.py: "
        "test_a5_every_recorded_change_is_decided_as_on_the_day_it_was_released",
    ),
    "F09": (
        f"{_LINE}test_s1_r_a_portals_page_is_no_answer",
        f"{_PHONE}transport.test.js: R a captive portal is no answer, whatever its status",
    ),
    "F14": (
        f"{_BROWSER}faults_of_storage.py: "
        "test_storage_that_cannot_be_read_is_said_by_the_office_and_by_the_phone",
    ),
    "F15": (
        f"{_BROWSER}faults_of_the_line.py: "
        "test_d3_a_browser_killed_in_the_middle_of_an_exchange_delivers_once",
        f"{_BROWSER}faults_of_the_line.py: test_d8_the_worker_stopped_at_any_moment_loses_nothing",
    ),
    "E17": (
        f"{_BROWSER}faults_of_storage.py: "
        "test_storage_that_the_browser_cleared_is_noticed_and_said_once",
    ),
    "E19": (
        f"{_BROWSER}faults_of_storage.py: "
        "test_storage_that_cannot_be_read_is_said_by_the_office_and_by_the_phone",
    ),
    "E22": (f"{_BROWSER}the_lock.py: test_e11_one_touch_locks_every_tab_and_no_way_leads_back",),
    "G01": (
        f"{_SYNC}accepting.py: test_a3_a_known_change_gets_its_present_receipt_and_changes_nothing",
        f"{_SYNC}concurrency.py: test_a3_one_change_brought_by_many_at_once_is_applied_once",
    ),
    "G02": (
        "tests/kills/test_fail_points.py: "
        "test_s1_s4_s7_killed_at_a_point_of_an_exchange_everything_arrives_once",
        f"{_BROWSER}story_3_the_answer_is_lost.py: "
        "test_a3_a_lost_answer_leaves_one_visit_and_a_true_sentence",
    ),
    "G03": (f"{_SYNC}accepting.py: test_a3_another_body_under_a_known_id_is_kept_raw",),
    "G04": (
        f"{_SYNC}heads.py: test_a10_a_chain_that_arrives_backwards_ends_as_it_was_meant",
        f"{_SYNC}validity.py: test_a7_and_s14_a_clock_that_is_ten_years_off_is_no_reason",
    ),
    "G05": (f"{_SYNC}waiting.py: test_a8_an_edit_waits_for_its_record",),
    "G06": (f"{_SYNC}runs.py: test_a1_what_stumbles_alone_is_parked_and_the_others_stay_one_run",),
    "G08": (f"{_SYNC}endpoints.py: test_the_size_limits_store_nothing",),
    "G09": (
        f"{_SYNC}feed.py: test_f3_a_cursor_of_another_time_line_diverges",
        f"{_SYNC}feed.py: test_f5_no_cursor_that_can_be_read_means_everything",
    ),
    "G10": (
        f"{_BROWSER}story_2_two_people_apart.py: "
        "test_a10_two_phones_of_one_worker_merge_different_fields_and_texts",
    ),
    "G11": (f"{_SYNC}heads.py: test_a10_two_who_did_not_know_of_each_other_leave_a_conflict",),
    "G12": (
        f"{_SYNC}voiding.py: test_a13_an_edit_after_the_voiding_is_flagged_and_never_un_voids",
        f"{_SYNC}voiding.py: test_a13_voiding_hides_and_never_destroys",
    ),
    "G13": (
        f"{_SYNC}validity.py: test_a7_a_closed_case_file_is_opened_by_a_supervisor",
        f"{_BROWSER}needs_you.py: test_a7_what_meets_a_closed_file_is_sent_again_when_it_is_open",
    ),
    "G14": (
        f"{_SYNC}validity.py: test_a5_a_newer_schemas_fields_are_stored_and_returned_untouched",
    ),
    "G20": (
        f"{_PHONE}transport.test.js: R 401, 413, 429 and 503 keep their meaning",
        f"{_PHONE}transport.test.js: R a captive portal is no answer, whatever its status",
    ),
    "G24": (
        f"{_PHONE}replica.test.js: "
        "F5 the first sync shows real progress and is usable before it is complete",
        f"{_BROWSER}storage_is_asked_for.py: "
        "test_a_phone_that_is_nearly_full_says_so_and_stops_when_there_is_room",
    ),
    "I06": (f"{_SYNC}validity.py: test_a7_a_signed_note_never_changes",),
    "I19": (f"{_SYNC}membership.py: test_a_client_has_exactly_one_primary_worker",),
    "I20": (
        "tests/jobs/test_due_list.py: "
        "test_a_closed_file_asks_for_nothing_since_nothing_can_be_written_to_it",
    ),
    "L01": (
        "tests/benchmarks/storms/test_storms.py: "
        "test_three_hundred_devices_come_back_within_ten_seconds",
    ),
}
