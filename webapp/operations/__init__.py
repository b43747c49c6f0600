"""Operations: backing up, restoring, examining. What an operator asks of the whole database.

Floor 4.5, between the commands and everything that serves. Never writes a case record: a restore
replaces the database as a whole or not at all, and the doctor only looks.

| file | what it holds |
|---|---|
| `backup`, `restore` | the two deeds, step by step, the same for both databases |
| `archive`, `manifest` | the file of a backup: what is in it, and whether it is still what it was |
| `sqlite_database`, `postgresql_database` | what each database does in its own way |
| `restore_record` | that a restore happened, and which changes it took away |
"""
