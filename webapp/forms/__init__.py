"""Forms: an agency's workbook, from its bytes to a definition that both engines run.

Between the floors 3 and 4, because pages and commands will both ask for it. `opening` trusts
nothing, `sheets` reads cells, `repairs` puts right what authors often do, `row_checks` and
`expression_checks` find every error at once, `converting` lets pyxform make an XForm, `compiling`
makes the definition of it, `own_sheets` adds scores and renames; `reading` walks through all of
that and `worker` does so in a process of its own with a limit on time and memory. Nothing here
writes a record.
"""
