"""Pure rules: what is due, how a form becomes a change, how a day is written.

Floor 1. No I/O, no clock, no chance, no globals that change: time, zone and language are arguments.
Most modules have a twin in service_worker/domain/ with the same names and the same vectors.
"""
