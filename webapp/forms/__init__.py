"""Forms: an agency's workbook, from its bytes to a definition that both engines run.

Above sync and below the loaders, because pages and commands both ask for it. `opening` trusts
nothing, `sheets` reads cells, `repairs` puts right what authors often do, `row_checks` and
`expression_checks` find every error at once, `converting` lets pyxform make an XForm, `compiling`
makes the definition of it, `own_sheets` adds scores and renames, `tables` what a form looks up;
`reading` walks through all of that and `worker` does so in a process of its own with a limit on
time and memory. `publishing` sends the definition and its version through the write door, `packing`
makes them small, `sources` keeps what they were made of; `outline` and `comparing` say what a form
asks and what a new version changes, `desk` is what a supervisor does with all of it.
"""
