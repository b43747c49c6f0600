"""What can be wrong with an agency's own form: the sentences of `webapp/forms`.

Floor 0, beside `errors`, for the same reason: code names a sentence, never writes one. The place,
a file or sheet with its row, is told beside it.
"""

from __future__ import annotations

from webapp.errors import N_

FORM_SENTENCES = {
    # The file
    "not_a_workbook": N_("This is not an Excel workbook (.xlsx or .xls)."),
    "damaged_workbook": N_("The workbook is damaged. Open it in a spreadsheet and save it again."),
    "protected_workbook": N_("The workbook is protected with a pass phrase. Save it without one."),
    "file_too_large": N_("The workbook is larger than %(most)s."),
    "zip_bomb": N_("Unpacked, the workbook would be larger than any form is."),
    "macros": N_("The workbook contains macros. Save it as .xlsx, without them."),
    "external_links": N_("Formulas in the workbook point to other files. Keep the values only."),
    "too_many_rows": N_("The sheet %(sheet)s has more than %(most)s rows."),
    "too_heavy": N_("Reading this workbook takes too long or too much memory. Make it smaller."),
    "no_survey": N_("There is no sheet named survey, where the questions are."),
    "empty_survey": N_("The sheet survey has no rows."),
    "no_type_column": N_("The sheet survey has no column named type."),
    "converter_says": N_("The form cannot be made: %(said)s"),
    "not_converted": N_("The form cannot be made, and the converter stumbled: %(said)s"),
    # Publishing
    "published_already": N_("This is word for word version %(number)s, which is published."),
    "published_meanwhile": N_("Somebody published this form just now. Look at it and try again."),
    "form_id_too_long": N_("The form_id on the sheet settings has more than %(most)s characters."),
    "no_file": N_("Choose a workbook first."),
    "bad_day": N_("Say from which day on the form is in use."),
    "bad_due_every": N_("Due every so many days: a number from 1 to %(most)s, or nothing."),
    "programmes_too_long": N_("The programmes have more than %(most)s characters."),
    "form_too_large": N_(
        "This form is too large for a phone: packed it has %(size)s kB, and %(most)s kB at most can"
        " be. Leave out rows of its lists and tables, or make two forms of it."
    ),
    # What was put right
    "doubled_column": N_("The column %(column)s stands there twice; the first cell counts."),
    "columns_merged": N_("The column %(column)s means the same as %(into)s and was added to it."),
    "column_dropped": N_("The column %(column)s belongs to another tool and is passed over."),
    "curly_quotes": N_("Curly quotation marks were made straight ones."),
    "type_as_text": N_("The type %(type)s is asked as a text."),
    "type_spelled": N_("The type %(type)s was read as %(usual)s."),
    "idle_row": N_("This row has neither a type nor a name and is passed over."),
    "not_drawn_yet": N_(
        "A question of the type %(type)s cannot be answered yet: there is no map to draw on. Its"
        " words are shown with a sentence that says so, and it is never required."
    ),
    "reserved_name": N_("The name %(name)s is reserved; it became %(instead)s."),
    "double_choice": N_("The choice %(name)s stands there twice and counts once."),
    "doubled_values": N_("Values stand more than once in a list: %(lists)s."),
    "table_missing": N_(
        "The form looks up a table named %(name)s: there is neither a file %(name)s.csv with the"
        " workbook nor a sheet of that name."
    ),
    "table_twice": N_("The table %(name)s is a file and a sheet; the file counts."),
    # Files that travel with a form
    "damaged_bundle": N_("The zip file is damaged. Make it again."),
    "bundle_too_large": N_("The workbook and its files are larger than %(most)s together."),
    "bundle_unpacked": N_("Unpacked, these files would be more than any form needs."),
    "several_workbooks": N_("Choose one workbook and its files, not several: %(names)s"),
    "zip_among_files": N_(
        "%(name)s is a zip among other files. Choose one zip with everything in it, or unpack it"
        " and choose the files."
    ),
    "file_twice": N_("The file %(name)s is there twice."),
    "attached_too_large": N_("The file %(name)s is larger than %(most)s."),
    "file_unused": N_("The form does not name the file %(name)s; it is passed over."),
    "picture_of_all": N_(
        "The pictures of the column %(column)s stand beside the labels of all languages."
    ),
    "picture_missing": N_("The picture %(name)s was not chosen together with the workbook."),
    "picture_kind": N_("The file %(name)s is no still picture in PNG, JPEG or WebP."),
    "picture_svg": N_("The picture %(name)s is an SVG, which can hold a program. Save it as PNG."),
    "picture_damaged": N_("The picture %(name)s is damaged."),
    "picture_heavy": N_(
        "The picture %(name)s is larger than %(most)s, and every phone keeps it. Save it smaller."
    ),
    "picture_pixels": N_("The picture %(name)s has more than %(side)s pixels on a side."),
    "pictures_heavy": N_(
        "The pictures of this form are larger than %(most)s together, and every phone keeps them."
    ),
    "csv_letters": N_(
        "This row has letters that cannot be read. Save the file as CSV UTF-8 and choose it again."
    ),
    "csv_broken": N_("This row cannot be read: is a quotation mark open that is never closed?"),
    "csv_empty": N_("This file has no header: its first row names the columns."),
    "csv_column_twice": N_("The column %(column)s is there twice."),
    "csv_row_too_long": N_("This row has more cells than the header, which has %(most)s."),
    "csv_too_many_rows": N_("This file has more than %(most)s rows."),
    "csv_too_many_columns": N_("This file has more than %(most)s columns."),
    # Rows
    "no_type": N_("This row has a name but no type."),
    "unknown_type": N_("%(type)s is not a type of question."),
    "unknown_type_near": N_("%(type)s is not a type of question. Is it %(near)s?"),
    "no_list": N_("Say which list of choices is meant."),
    "unknown_list": N_("The list %(list)s is not on the sheet choices."),
    "unknown_list_near": N_("The list %(list)s is not on the sheet choices. Is it %(near)s?"),
    "end_without_begin": N_("This ends a group or repeat that does not begin anywhere."),
    "other_end": N_("What ends here is not what begins in row %(begun)s."),
    "never_ended": N_("This begins and never ends."),
    "no_name": N_("This row needs a name."),
    "bad_name": N_("A name begins with a letter and has letters, digits, - and _ only: %(name)s"),
    "double_name": N_("The name %(name)s is used in row %(first)s already."),
    "choice_without_name": N_("A choice of the list %(list)s has a label but no name."),
    "choice_without_label": N_("Choices of the list %(list)s have no label."),
    "space_in_choice": N_("The name of a choice cannot contain a space where several are chosen."),
    "space_in_single_choice": N_("The name of this choice contains a space."),
    # The sheets scores and renames
    "not_a_question": N_("%(name)s is not a question of this form."),
    "score_range": N_("A score needs two numbers, min below max."),
    "score_better": N_("Say lower or higher: which way is better?"),
    "score_bands": N_("Write bands such as 0-4 minimal; 5-9 mild; 10- severe."),
    "score_alert": N_("Write an alert such as >=15."),
    "score_since": N_("Write a day such as 2026-11-22."),
    "rename_old": N_("Here stands a name that this version of the form does not use any more."),
    # The sheet entities and the column save_to
    "entities_list": N_(
        "The list %(name)s is not known: a form is filled in for a client, so this is clients."
    ),
    "entities_rows": N_("A form is filled in for one client, so this sheet has one row."),
    "entities_create": N_(
        "A form makes no new client: who fills one in enters the client first. Give the row an"
        " entity_id, and leave create_if empty."
    ),
    "entities_nothing": N_("No question says in the column save_to what goes into the record."),
    "entities_for_client": N_(
        "The record of the client for whom the form is filled in is written, whatever entity_id"
        " and label say."
    ),
    "update_if_word": N_(
        "update_if is a condition, as relevant is, and %(word)s is none. Write true() for always,"
        " false() for never, or a condition such as ${name} = 'yes'."
    ),
    "bare_word": N_(
        "%(word)s is no question of this form. If it is an answer, put it in quotation marks:"
        " '%(word)s'."
    ),
    "save_to_alone": N_("save_to needs the sheet entities, with one row for the list clients."),
    "save_to_in_repeat": N_("There are several answers in a repeat, and one field in the record."),
    "save_to_twice": N_("The field %(name)s is written from row %(first)s already."),
    "save_to_unknown": N_("A client's record has no field %(name)s."),
    "save_to_unknown_near": N_("A client's record has no field %(name)s. Is it %(near)s?"),
    "save_to_not_hers": N_(
        "The field %(name)s (%(label)s) is not written by a form: case workers do not write it"
        " themselves, or it has several parts."
    ),
    "save_to_kind": N_("An answer of the type %(type)s does not fit %(name)s (%(label)s)."),
    "save_to_choice": N_("The choice %(choice)s is none of %(name)s (%(label)s): %(codes)s"),
    # Expressions
    "unknown_reference": N_("${%(name)s} is not a question of this form."),
    "ambiguous_reference": N_("${%(name)s} could be one of several questions of that name."),
    "cycle": N_("These calculations need each other: %(names)s"),
    "character": N_("The character %(found)s cannot stand here."),
    "quote_open": N_("A quotation mark opens here and is never closed."),
    "unexpected": N_("%(found)s cannot stand here. Is an operator or a comma missing before it?"),
    "unfinished": N_("The expression ends too early."),
    "expected": N_("Here should stand %(wanted)s, not %(found)s."),
    "no_operand": N_("Here should stand a question or a value, not %(found)s."),
    "too_deep": N_("The expression is nested too deeply."),
    "node_test": N_("%(found)s() is not supported in a path."),
    "attribute": N_("Attributes (@) are not supported."),
    "axis": N_("The step %(found)s is not supported in a path."),
    "unknown_function": N_("There is no function %(found)s()."),
    "function_of_a_project": N_(
        "%(found)s() needs files of a CHT project, which do not travel with a form. Ask for what it"
        " would reckon."
    ),
    "unknown_digest": N_("digest() makes MD5, SHA-1 to SHA-512, in base64 or hex: not %(found)s."),
    "unknown_function_near": N_("There is no function %(found)s(). Is it %(near)s()?"),
    "arguments": N_("%(found)s() takes %(wanted)s values, not %(count)s."),
    "pattern": N_("This pattern cannot be read."),
    "pattern_unknown": N_("This pattern uses something that not every phone understands."),
    "pattern_too_large": N_("This pattern is too large."),
}
