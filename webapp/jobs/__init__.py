"""Jobs: what the server does by the clock, and the whole timetable on one screen.

Floor 4. A job calls what a person could have called; it never imports `routes`. Several server
processes may keep the same timetable: the lease lets one of them run a job, and a run that was
missed while the server was down is made up at the next start.
"""

from webapp.jobs.scheduler import run_due, start
from webapp.jobs.timetable import TIMETABLE

__all__ = ["TIMETABLE", "run_due", "start"]
