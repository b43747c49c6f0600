"""Imports: clients from another system, row by row, through the write door.

Floor 4. `reading` tells what kind of file it is, `fhir` and `spreadsheet` read one kind each,
`clients` compares with what is here, shows the preview and writes. A row is taken whole or refused
whole, with its number and a reason; nothing here writes case data itself.
"""
