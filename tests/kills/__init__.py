"""Real programs, really killed: servers, databases, lines, browsers, and phones of old releases.

Nothing in here knows the server from inside but `failing.py`, which wraps the application to die
where it is told to; the product has no switch for that. What must hold is said in one place,
`checker.py`: acknowledged is part of stored, stored of sent, each exactly once.
"""
