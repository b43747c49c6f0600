"""Random worlds: workers, phones, a bad road and an office, and an oracle that misses nothing.

`machine.py` is where Hypothesis drives them; docs/testing.md says how to read one that failed.
Nothing here knows how a rule is kept: only what must be true of whoever keeps it.
"""
