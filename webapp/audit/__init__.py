"""The record of what was done: who read whose file, who came in, who decided.

Floor 2.5, beside `access`. Never imports `sync`, a view or the request. Each entry is sealed with
an HMAC over itself and the seal of the one before, so that nothing can be edited, taken out, put in
or moved without the key; the tables refuse UPDATE and DELETE. It names people and records by their
ids and never holds what was written (K05).

| file | what it holds |
|---|---|
| `log` | adding an entry, inside the transaction of what it tells |
| `seal` | what an entry is sealed over |
| `verify` | reading it all again, and naming what is wrong |
| `phone_reads` | what a phone says it has shown, as its own entry tells |
| `restores` | what a restore cut from it, as its own entry tells |
| `anchor` | the last seal, kept outside of the database |
| `kinds` | every action in the words in which it is shown |
"""
