"""The server's post room: what docs/sync-protocol.md asks of it, one idea a file.

Floor 3. Never imports flask or `routes`. Everything that writes case data comes through `accept`.

| file | rules |
|---|---|
| `exchange` | one round trip: witness, changes, asked, pull (sections 1 and 3) |
| `accept`, `run` | runs: locked, read once, written together (A1 to A4, A12) |
| `write` | the same door for the server itself |
| `decide` | one change against the rules, in their order (A5 to A8) |
| `shape`, `permission`, `authorship` | what a change must look like, who may send and sign it |
| `apply`, `record`, `heads`, `merge`, `voiding`, `flags` | what a change does (A9 to A13) |
| `bases` | tokens that parked and held changes pass on (A10) |
| `membership`, `rows` | the access table and the typed tables follow in the same transaction (F6) |
| `settle`, `park`, `parked` | what waits, for a record or a person; what the person decides |
| `feed`, `chain` | the way down (F1 to F5) |
| `reads` | beside the exchange: what phones have shown goes into the audit log (K08) |
| `receipts`, `history` | what is said about a change afterwards (R) |
| `locks`, `store`, `registers`, `server_change` | transactions and rows, each in one place (A2) |
| `canonical`, `fields`, `names`, `verdict` | the words all of these share |
"""
