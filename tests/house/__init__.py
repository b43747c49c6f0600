"""The house rules, each one a test that can fail.

Every file holds one rule: a small function that finds what breaks it, a test over the whole
repository, and a test that shows the function something broken. A rule is never weakened for a
file; the file is mended.
"""
