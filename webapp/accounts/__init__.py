"""Accounts: sessions, second steps, recovery codes, passkeys, links; what proves who somebody is.

Floor 3, below `sync`. It writes its own tables and nothing else, and knows no request. Never keeps
what opens something: of tokens and codes only marks are stored, and what must be read again is
sealed.
"""
