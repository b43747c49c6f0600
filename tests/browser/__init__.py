"""Doorstep in a real browser, with the server really unplugged."""
